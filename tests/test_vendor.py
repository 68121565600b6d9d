"""The libraries of others that the site hands to browsers."""

import re

import pytest

from tests import vendor


def test_what_is_committed_is_what_the_pinned_packages_make() -> None:
    assert vendor.differing() == []


@pytest.mark.parametrize("path", sorted(vendor.VENDOR.rglob("*.js")), ids=lambda path: path.name)
def test_a_library_makes_no_code_of_text_and_asks_nobody(path) -> None:
    text = path.read_text("utf-8")
    assert re.findall(r"\beval\(|new Function|\bfetch\(|XMLHttpRequest|document\.|innerHTML", text) == []
    assert (path.parent / "LICENSE.txt").read_text("utf-8").strip()
