"""What makes mutants: the same kinds in both languages, each a change; none that is told to change nothing is gone."""

from __future__ import annotations

import ast
import math
import types
from pathlib import Path

import pytest
import yaml

from tests.mutants import OPERATORS, TARGETS
from tests.mutants.__main__ import ALIKE, Mutant, mutants_of
from tests.mutants.python import changes, put_in_place


@pytest.fixture(scope="module")
def every() -> list[Mutant]:
    return [mutant for target in TARGETS.values() for file in target.files for mutant in mutants_of(file, target.only)]


@pytest.mark.parametrize("end", ["py", "js"])
def test_every_operator_changes_code_of_both_languages(every: list[Mutant], end: str) -> None:
    used = {mutant.operator for mutant in every if mutant.file.endswith(end)} - {""}
    assert used == OPERATORS.keys()


def test_what_is_said_to_change_nothing_is_a_mutant_of_today_and_says_why(every: list[Mutant]) -> None:
    for known in yaml.safe_load(ALIKE.read_text("utf-8")):
        assert any(mutant.is_like(known) for mutant in every), known
        assert len(known["because"]) > 20, known


def test_whoever_holds_a_function_or_a_value_has_the_changed_one(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "LEAST = 3\ndef enough(number):\n    return number >= LEAST\n"
    module = types.ModuleType("tests.mutants_example")
    vars(module).update({"__file__": "", "__package__": "tests", "__spec__": None, "__loader__": None})
    exec(source, vars(module))
    monkeypatch.setitem(__import__("sys").modules, module.__name__, module)
    tree, held = ast.parse(source), module.enough
    seen = set()
    for change in changes(tree):
        change.swap(True)
        put_in_place(module, compile(tree, "example", "exec"), change.assigns)
        seen.add((change.operator, tuple(held(number) for number in (2, 3, 4))))
        change.swap(False)
        put_in_place(module, compile(tree, "example", "exec"), ("LEAST",))
        assert [held(number) for number in (2, 3, 4)] == [False, True, True]
    assert seen == {
        ("number", (False, False, True)),
        ("compare", (False, False, True)),
        ("result", (None, None, None)),
    }


def test_a_script_that_was_changed_is_all_that_differs(
    every: list[Mutant], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.node_scripts.SCRIPTS", tmp_path)
    (tmp_path / "rule").mkdir()
    mutant = next(
        mutant
        for mutant in every
        if mutant.before == "LINKS = 1" or (mutant.file.endswith("match.js") and mutant.operator == "compare")
    )
    whole = Path(__file__).parent.parent / "build_tools" / mutant.file
    (tmp_path / "rule/match.js").write_text("")
    mutant.place(tmp_path)
    before, after = whole.read_text("utf-8").split("\n"), (tmp_path / "rule/match.js").read_text("utf-8").split("\n")
    assert [number for number, pair in enumerate(zip(before, after, strict=True), 1) if pair[0] != pair[1]] == [
        mutant.line
    ]
    assert math.isclose(len("\n".join(before)), len("\n".join(after)), abs_tol=3)
