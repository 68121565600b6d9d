"""YAML's own test suite, whole, and what it teaches: what the specification forbids is refused, and what passes has the
value that was written, with libyaml and without it.
"""

import json
import re
import subprocess
from typing import Any

import pytest

from better_fit.reading.load import load
from tests.instruments import YAML_SUITE

#: One case in which we keep less than the specification: spaces on the last line of a file that no line break ends.
OTHERWISE = {"L24T-1"}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "\\": "\\"}


@pytest.fixture(scope="module")
def suite() -> dict[str, dict[str, Any]]:
    """Every case by its name: its `yaml`, whether it must `fail`, and else its `tree` of events."""
    script = f"import all from {json.dumps(str(YAML_SUITE))}; console.log(JSON.stringify(all))"
    done = subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, text=True, check=True)
    return {
        test["id"] + f"-{place}" * bool(place): case
        for test in json.loads(done.stdout)
        for place, case in enumerate(test["cases"])
    }


def _value(tree: str) -> Any:
    """What the events of a document stand for, each scalar as its text."""
    lines = iter(line.lstrip(" ") for line in tree.splitlines())

    def read(line: str) -> Any:
        if line.startswith("+MAP"):
            pairs = {}
            while not (line := next(lines)).startswith("-MAP"):
                pairs[read(line)] = read(next(lines))
            return pairs
        if line.startswith("+SEQ"):
            items = []
            while not (line := next(lines)).startswith("-SEQ"):
                items.append(read(line))
            return items
        return re.sub(r"\\(.)", lambda escape: ESCAPES[escape[1]], line.removeprefix("=VAL ")[1:])

    return next((read(line) for line in lines if line[:4] in ("+MAP", "+SEQ", "=VAL")), None)


def test_all_of_it_is_there(suite: dict[str, dict[str, Any]]) -> None:
    assert len(suite) > 400
    assert sum(bool(case.get("fail")) for case in suite.values()) > 90


def test_what_the_specification_forbids_is_refused(suite: dict[str, dict[str, Any]]) -> None:
    passed = {name for name, case in suite.items() if case.get("fail") and not load(case["yaml"].encode()).findings}
    assert passed == set()


def test_what_it_forbids_is_refused_inside_a_field_too(suite: dict[str, dict[str, Any]]) -> None:
    """Most cases have a list or a text at their root, which no profile may: that alone would refuse them."""
    passed = set()
    for name, case in suite.items():
        # Inside a block, the marks of a document are words.
        if case.get("fail") and not re.search(r"^(?:---|\.\.\.)", case["yaml"].removeprefix("---\n"), re.MULTILINE):
            lines = case["yaml"].removeprefix("---\n").split("\n")
            text = "within:\n" + "".join(f"  {line}\n" for line in lines)
            passed |= {name} if not load(text.encode()).findings else set()
    assert passed == set()


def test_what_passes_has_the_value_that_was_written(suite: dict[str, dict[str, Any]]) -> None:
    other = {}
    for name, case in suite.items():
        loaded = load(case["yaml"].encode())
        if "tree" in case and not loaded.findings and loaded.value != (written := _value(case["tree"])):
            other[name] = (loaded.value, written)
    assert set(other) == OTHERWISE, other


@pytest.mark.fault("Y27")
def test_libyaml_and_python_say_the_same_of_every_case(suite: dict[str, dict[str, Any]]) -> None:
    other = [n for n, c in suite.items() if load(c["yaml"].encode()) != load(c["yaml"].encode(), pure=True)]
    assert other == []


both = pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "python"])


@both
@pytest.mark.parametrize(
    "text, line, column",
    [
        ("services: [hedges,\nlawns,\nroofs]\n", 2, 1),
        ('motto: "slow\nand steady"\n', 2, 1),
        ("motto: 'slow\n\tand steady'\n", 2, 1),
        ("crew:\n  lead: 'Ann\n  Bell'\n", 3, 1),
        ('crew:\n- "Ann\nBell"\n', 3, 1),
        ("deep: [a, [b,\n c],\nd]\n", 3, 1),
        ('name: "Moss"#Stone\n', 1, 13),
        ("name: 'Moss'#Stone\n", 1, 13),
        ("services: [hedges]# and more\n", 1, 19),
        ("services: [hedges,# and more\n lawns]\n", 1, 19),
        ("services: [# all\n lawns]\n", 1, 12),
        ("services: [[hedges],# and more\n lawns]\n", 1, 21),
        ("services: [-, hedges]\n", 1, 12),
        ("crew: {?lead: Ann}\n", 1, 9),
        ("%FOO bar\n---\nname: Moss\n", 1, 1),
        ("# by Ann\n\n%FOO\n---\nname: Moss\n", 3, 1),
    ],
)
def test_what_both_parsers_let_pass_is_refused_at_its_place(text: str, line: int, column: int, pure: bool) -> None:
    (finding,) = load(text.encode(), pure=pure).findings
    assert (finding.line, finding.column) == (line, column)
    assert finding.code == ("yaml-directive" if "%" in text else "yaml-syntax")


@both
@pytest.mark.parametrize(
    "text",
    [
        "services: [hedges,\n lawns,\n# more to come\n roofs]\n",
        "services: [\n  hedges,\n  lawns\n]\n",
        'motto: "slow\n\n and # steady"\n',
        'motto: "slow\n  \tand steady" # ours\n',
        'crew:\n- "Ann\n Bell"\n- lead: "Cy\n   Dee"\n',
        "services: [a#b, c# , '#', d] # all\n",
    ],
)
def test_what_only_looks_like_it_is_let_be(text: str, pure: bool) -> None:
    assert load(text.encode(), pure=pure).findings == ()
