"""A file's name proposed for a firm: the form and the command make the same one, held together by one list of cases."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from better_fit.joining.naming import slug_for
from better_fit.reading.files import LATIN, RESERVED, SLUG_LIMIT, is_slug, suggest_slug
from tests.corpus import HERE
from tests.examples import examples
from tests.node_scripts import node_scripts

CASES = [(case["name"], case["slug"]) for case in yaml.safe_load((HERE / "slugs.yml").read_text("utf-8"))]
FORM = {"latin": LATIN, "reserved": sorted(RESERVED), "longest_slug": SLUG_LIMIT}


@pytest.mark.parametrize(("name", "slug"), CASES)
def test_the_command_proposes_what_the_cases_say(name: str, slug: str) -> None:
    assert (slug_for(name) or "") == slug


def test_the_form_proposes_what_the_cases_say() -> None:
    with node_scripts({"slugs": "form/slug.js"}) as node:
        found = node.evaluate(
            "([names, form]) => names.map((name) => slugs.suggestSlug(name, form))", [[name for name, _ in CASES], FORM]
        )
    assert dict(zip((name for name, _ in CASES), found, strict=True)) == dict(CASES)


@settings(max_examples=examples(100))
@given(st.text(max_size=100))
@pytest.mark.fault("F4")
def test_whatever_the_name_what_is_proposed_can_be_a_file_s_name(name: str) -> None:
    for slug in (slug_for(name), suggest_slug(name)):
        assert slug is None or (is_slug(slug) and slug not in RESERVED)


def test_the_name_of_a_bad_file_is_mended_by_the_same_rule(tmp_path: Path) -> None:
    assert suggest_slug("Straße Œuvre") == "strasse-oeuvre"
    assert suggest_slug("株式会社") == "acme"
