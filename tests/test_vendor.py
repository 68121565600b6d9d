"""The libraries of others that the site hands to browsers."""

import re

import pytest

from tests import vendor


def test_what_is_committed_is_what_the_pinned_packages_make() -> None:
    assert vendor.differing() == []


def test_every_script_that_is_here_is_one_of_theirs() -> None:
    here = {path.relative_to(vendor.VENDOR).as_posix() for path in vendor.VENDOR.rglob("*.js")}
    assert here == {f"{each}/{name}" for each in vendor.LIBRARIES for name in vendor.made(each) if name.endswith(".js")}


@pytest.mark.parametrize("path", sorted(vendor.VENDOR.rglob("*.js")), ids=lambda path: path.name)
def test_a_library_makes_no_code_of_text_and_asks_nobody(path) -> None:
    text = path.read_text("utf-8")
    assert re.findall(r"\beval\(|new Function|\bfetch\(|XMLHttpRequest|innerHTML", text) == []
    assert set(re.findall(r"document\.[^)]*", text)) <= {'document.createElement("canvas"'}  # of no page
    (licence,) = path.parent.glob("LICENSE.*")
    assert licence.read_text("utf-8").strip()
