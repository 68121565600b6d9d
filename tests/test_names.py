"""Names of every living script pass everywhere alike, and what only deceives passes nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from better_fit.problems import Fault
from better_fit.reading.load import load
from better_fit.reading.parse import parse_profile, read_vocabulary
from better_fit.reading.profile import profile_model
from better_fit.reading.review import skeleton
from better_fit.reading.rules import judge, table
from better_fit.reading.schema import profile_schema
from better_fit.reading.source_file import SourceFile
from tests.conftest import ROOT
from tests.node_scripts import node_scripts

NAMES = yaml.safe_load((Path(__file__).parent / "names.yml").read_text("utf-8"))
ACCEPTED, REFUSED = NAMES["accepted"], NAMES["refused"]


@pytest.mark.fault("C10", "C11")
def test_the_table_holds_what_it_says() -> None:
    assert len(ACCEPTED) >= 120
    assert len({case["in"].partition(",")[0] for case in ACCEPTED}) >= 100


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: ascii(case["name"]))
@pytest.mark.fault("C10", "C11", "C12")
def test_what_only_deceives_is_refused(case: dict[str, str]) -> None:
    with pytest.raises(Fault) as refused:
        judge("name", case["name"], 80)
    assert refused.value.code == case["code"]


def test_the_form_says_the_same_of_every_name() -> None:
    with node_scripts({"rules": "form/rules.js"}) as node:
        node.evaluate("(table) => { globalThis.table = table; }", table())
        said = node.evaluate(
            "(names) => names.map((name) => rules.judge(table, 'name', name, 80)?.code ?? '')",
            [case["name"] for case in ACCEPTED + REFUSED],
        )
    assert said == [""] * len(ACCEPTED) + [case["code"] for case in REFUSED]


def profile(name: str) -> dict[str, Any]:
    return {
        "name": name, "summary": f"{name}: accounts.", "website": "https://a.example",
        "contact": {"email": "a@a.example", "person": name}, "proof": [{"label": name, "url": "https://a.example/b"}],
        "specialty": ["living-walls"], "style": ["hands-on"], "delivery": ["monthly-visits"], "region": ["denver"],
    }  # fmt: skip


def test_check_and_the_schema_say_the_same_of_every_name() -> None:
    vocabulary, _ = read_vocabulary(ROOT)
    assert vocabulary is not None
    model, schema = profile_model(vocabulary), jsonschema.Draft202012Validator(profile_schema(vocabulary))
    for case in ACCEPTED:
        raw = profile(case["name"])
        source = SourceFile("a.yml", load(yaml.safe_dump(raw, allow_unicode=True).encode()), dict)
        firm, problems = parse_profile("a", source, vocabulary, model)
        assert [problem for problem in problems if problem.severity == "error"] == [], case
        assert firm is not None
        shown = case.get("shown", case["name"])
        assert (firm.name, firm.contact.person, firm.proof[0].label) == (shown, shown, shown)
        assert [problem.code for problem in problems if problem.code != "keeping-space"] == [], case
        assert any(problem.code == "keeping-space" for problem in problems) == any(
            c in case["name"] for c in "\xa0\u202f"
        )
        assert list(schema.iter_errors(raw)) == [], case
    beyond = {"too-many-marks"}  # a schema counts no marks
    for case in REFUSED:
        if case["code"] not in beyond:
            assert list(schema.iter_errors(profile(case["name"]))), case


def test_two_names_that_differ_in_what_can_not_be_seen_look_alike_and_two_words_of_one_script_do_not() -> None:
    shapes: dict[str, str] = {}
    for case in ACCEPTED:
        assert shapes.setdefault(skeleton(case["name"]), case["name"]) == case["name"]
    assert skeleton("خانه\u200cها") == skeleton("خانهها")
    assert skeleton("葛\U000e0100城") == skeleton("葛城")
    assert skeleton("❤\ufe0f Care") == skeleton("❤ Care")
    assert skeleton("काली") != skeleton("कला")
    assert skeleton("สวน") != skeleton("สวีน")
    assert skeleton("カンバ") != skeleton("ガンバ")
    assert skeleton("Müller") == skeleton("Muller")
    assert skeleton("مَكْتَبَة") == skeleton("مكتبة")
