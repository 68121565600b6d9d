"""Whole sheets, unlike each other: what is set is right by the sheet's own columns, and everything else is said.

Each sheet in `tests/sheets/` has what must become of it beside it. All firms are invented.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from better_fit.__main__ import run
from better_fit.reading.load import load
from better_fit.reading.parse import read_directory
from tests.repository import bare

SHEETS = Path(__file__).parent / "sheets"
CASES = sorted(path for path in SHEETS.glob("*.csv"))


def expected(sheet: Path) -> dict[str, Any]:
    loaded = load(sheet.with_suffix(".yml").read_bytes(), "case")
    assert loaded.findings == ()
    return loaded.value


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    bare(tmp_path, (SHEETS / "vocabulary.yml").read_text("utf-8"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def value(profile: dict[str, Any], field: str) -> Any:
    """A field of a profile, lists in alphabetical order; those of the contact go by their own names."""
    contact = profile["contact"]
    stated = contact.get(field) if field in ("email", "phone", "url", "person") else profile.get(field)
    return sorted(stated) if isinstance(stated, list) else stated


@pytest.mark.parametrize("sheet", CASES, ids=lambda path: path.stem)
def test_what_a_sheet_s_columns_say_is_set_and_nothing_else(folder, capsys, sheet):
    case = expected(sheet)
    shutil.copy(sheet, folder)
    words = ["import", sheet.name, *(["--encoding", case["encoding"]] if "encoding" in case else [])]
    run(words)
    dry = capsys.readouterr().out
    code = run([*words, "--apply"])
    said = capsys.readouterr().out
    written, reported = int(case["written"]), int(case["reported"])
    assert f" {written} written, {reported} reported" in said
    assert code == int(reported > 0)
    profiles = {path.stem: load(path.read_bytes()).value for path in (folder / "partners").iterdir()}
    assert sorted(profiles) == sorted(case["firms"])
    for slug, fields in case["firms"].items():
        for field, wanted in fields.items():
            wanted = sorted(wanted) if isinstance(wanted, list) else wanted
            assert (slug, field, value(profiles[slug], field) or []) == (slug, field, wanted)
    for facet in ("specialty", "technology", "region"):
        assert any(facet in profile for profile in profiles.values()) == (facet in case["facets"])
    mapping = (folder / f"{sheet.stem}.mapping.yml").read_text("utf-8")
    assert [text for text in case.get("said", []) if text not in dry] == []
    assert [text for text in case.get("mapping", []) if text not in mapping] == []
    assert len(mapping.splitlines()) <= 60
    assert "search: true" not in "\n".join(line for line in mapping.splitlines() if not line.lstrip().startswith("#"))
    assert [problem for problem in read_directory(folder)[1] if problem.severity == "error"] == []


@pytest.mark.parametrize("sheet", CASES, ids=lambda path: path.stem)
def test_a_second_run_changes_no_byte(folder, capsys, sheet):
    case = expected(sheet)
    shutil.copy(sheet, folder)
    words = ["import", sheet.name, "--apply", *(["--encoding", case["encoding"]] if "encoding" in case else [])]
    run(words)
    run(words)
    before = {path: (path.read_bytes(), path.stat()) for path in (folder / "partners").iterdir()}
    assert len(before) == int(case["written"])
    capsys.readouterr()
    run(words)
    assert f" 0 written, {case['written']} there already" in capsys.readouterr().out
    assert {path: (path.read_bytes(), path.stat()) for path in (folder / "partners").iterdir()} == before
