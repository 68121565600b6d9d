"""The table of what a profile may say: the same verdict in the same words, in Python and in the browser."""

from __future__ import annotations

import re
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from better_fit.problems import Fault
from better_fit.reading import rules
from better_fit.reading.fields import Language
from better_fit.reading.rules import RULES, judge, table
from tests.examples import examples
from tests.instruments import VNU
from tests.node_scripts import node_scripts


def _case(case: dict[str, Any]) -> dict[str, Any]:
    text = re.sub(r"(.)\{(\d+)\}", lambda repeated: repeated[1] * int(repeated[2]), case["text"])
    return case | {"text": text}


CASES = [_case(case) for case in yaml.safe_load((Path(__file__).parent / "rules.yml").read_text("utf-8"))]


def python(kind: str, text: str, most: int = 0) -> dict[str, str] | None:
    """What the rules say of a text here."""
    try:
        judge(kind, text, most)
    except Fault as fault:
        return {"code": fault.code, "message": fault.message, "hint": fault.hint}
    return None


@pytest.fixture(scope="module")
def browsers() -> Any:
    """What the rules say of a text in the browser."""
    with node_scripts({"rules": "form/rules.js"}) as node:
        node.evaluate("(table) => { globalThis.table = table; }", table())
        yield lambda kind, text, most=0: node.evaluate(
            """([kind, text, most]) => {
              const { mend, ...said } = rules.judge(table, kind, text, most) ?? {}; // what to tap is the form's alone
              return said.code ? said : null;
            }""",
            [kind, text, most],
        )


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['kind']} {case['text'][:30]!a}")
@pytest.mark.fault("C7", "C14")
def test_both_say_of_a_text_what_its_case_says(case: dict[str, Any], browsers: Any) -> None:
    fault = python(case["kind"], case["text"], case.get("most", 0))
    assert fault == browsers(case["kind"], case["text"], case.get("most", 0))
    if "code" not in case:
        assert fault is None
    else:
        assert fault is not None
        assert {key: fault[key] for key in ("code", "message", "hint") if key in case} == {
            key: case[key] for key in ("code", "message", "hint") if key in case
        }


def test_every_registered_language_can_be_written_in_and_no_other() -> None:
    with zipfile.ZipFile(VNU) as jar:
        registry = jar.read("nu/validator/localentities/files/subtag-registry").decode()
    records = [dict(re.findall("^([A-Za-z]+): (.*)$", record, re.MULTILINE)) for record in registry.split("%%")]
    of = {record["Subtag"]: record for record in records if record.get("Type") == "language"}
    read = TypeAdapter(Language).validate_python
    spoken = {tag for tag, record in of.items() if not {"Deprecated", "Scope"} & record.keys()}
    assert [read(tag) for tag in spoken] == [*spoken]
    for tag in ("zz", "zzz", "qqq", "deu", "zz-AT"):
        with pytest.raises(ValidationError):
            read(tag)
    with pytest.raises(ValidationError) as refused:
        read("ger-AT")
    assert refused.value.errors()[0]["ctx"]["error"].hint == "write de-AT"


def test_every_rule_that_refuses_has_a_case() -> None:
    wanted = {(kind, rule.key.partition("_")[0]) for kind, rules in RULES.items() for rule in rules if rule.key}
    shown = {(case["kind"], case["code"]) for case in CASES if "code" in case}
    codes = {rule.key.partition("_")[0] for rule in RULES["name"]}
    characters = {code for code in codes if "character" in code or code.endswith(("mark", "marks"))}
    assert {pair for pair in wanted - shown if pair[1] not in characters | {"stray-space"}} <= {
        ("line", "blank-text"), ("line", "text-too-long"), ("lines", "text-too-long")
    }  # fmt: skip


ODD = st.text(
    st.sampled_from(
        list("aZ0-_.:/?#@%<> \n\t\u00a0\u00ad\u0301\u200d\u202e\u2028\u3000\u3164\ufe0f\U0001f33fé北@&+()'\"[]")
    )
    | st.characters(codec="utf-8"),
    max_size=40,
)
# Characters that one of the two may know from a newer Unicode than the other.
AGREED = ODD.filter(
    lambda text: all(c < "\u0870" or c in "\u200d\u202e\u2028\u3000\u3164\ufe0f\U0001f33f北" for c in text)
)


@settings(max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(sorted(RULES)), text=AGREED | AGREED.map("https://{}".format))
def test_both_say_the_same_of_any_text(kind: str, text: str, browsers: Any) -> None:
    ours, theirs = python(kind, text, 30), browsers(kind, text, 30)
    if kind == "url" and not text.isascii():  # which letters make a host, each knows from a list of its own
        assert (ours is None) == (theirs is None) or (ours or theirs)["code"] == "url-host"
    else:
        assert ours == theirs


#: Texts of the kinds for which a row is enough, and what is next to them.
NEAR = st.lists(
    st.sampled_from(
        [*"aB9-. \n@/?#_(é½\u00a0\u0301\u2026", "xn--", "https://", "a.example", "a@b.example", ".local", "2024-02-29"]
    ),
    max_size=9,
).map("".join)


@settings(max_examples=examples(400), deadline=None)
@given(kind=st.sampled_from(sorted(RULES)), text=NEAR | ODD, most=st.sampled_from([5, 30]))
def test_what_is_enough_for_a_text_changes_no_verdict(kind: str, text: str, most: int) -> None:
    said = python(kind, text, most)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rules, "RULES", {kind: [rule for rule in RULES[kind] if rule.look != "enough"]})
        assert python(kind, text, most) == said


@pytest.mark.parametrize("kind", RULES)
@pytest.mark.parametrize("piece", [" ", "a", "a.", "1", "-", "\n", "a-", "\u0301", "%41", "a:", "北 ", "@", "/"])
@pytest.mark.fault("C13")
def test_no_text_takes_a_rule_long(kind: str, piece: str) -> None:
    for text in (piece * 30_000, f"https://{piece * 30_000}\u2028", f"{piece * 30_000}\u2028"):
        begun = time.process_time()
        python(kind, text, 10**6)
        assert time.process_time() - begun < 1
