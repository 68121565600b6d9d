"""`better-fit match`: its JSON, its text, and what it says to a call that can't be answered."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from better_fit.__main__ import run
from better_fit.model import Asked, Money, Need
from better_fit.reading.parse import directory_or_raise
from better_fit.rule.match import answer
from better_fit.rule.match_command import document
from tests.rank import LISTS
from tests.repository import bare

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 22)
EPOCH = "1795305600"  # that day
ASKED = ["--must", "region=denver", "--prefer", "specialty=living-walls", "--prefer", "delivery=weekly-visits"]
ASKED += ["--budget", "12000/year"]
PROFILE = """\
name: {name}
summary: A firm.
website: https://acme.example
contact: {{email: hello@acme.example}}
craft: [{craft}]
{more}"""
WORDS = """\
facets:
  craft:
    label: Craft
    question: What?
    required: true
    primary: true
    terms:
      lawns: {label: Lawns, definition: Grass.}
      moss: {label: Moss, definition: Moss., aliases: [mosses]}
"""


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    bare(tmp_path, WORDS)
    return tmp_path


def add(folder: Path, slug: str, craft: str = "lawns", more: str = "") -> None:
    text = PROFILE.format(name=slug.title(), craft=craft, more=more)
    (folder / "partners" / f"{slug}.yml").write_text(text, "utf-8")


def match(capsys: Any, root: Path, *words: str) -> tuple[int, str, str]:
    code = run(["-C", str(root), "match", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_json_is_the_answer_and_nothing_else(capsys):
    code, out, err = match(capsys, ROOT, *ASKED, "--from", "greenline", "--format", "json")
    need = Need(
        (Asked("region", "denver"),),
        (Asked("delivery", "weekly-visits"), Asked("specialty", "living-walls")),
        Money(12000, "year"),
    )
    result = json.loads(out)
    assert (code, err) == (0, "")
    assert result == document(answer(directory_or_raise(ROOT), need, referrer="greenline", today=DAY))
    assert list(result) == ["rule", "verdict", "referrer", *LISTS]
    assert list(result["matches"][0]) == ["partner", "score", "recommended", "availability", "reasons"]
    assert list(result["matches"][0]["reasons"][0]) == ["facet", "term", "must", "fit", "via"]


def test_a_limit_cuts_each_list(capsys):
    _, out, _ = match(capsys, ROOT, *ASKED, "--from", "greenline", "--limit", "2", "--format", "json")
    result = json.loads(out)
    assert [len(result[part]) for part in LISTS] == [2, 2, 0]


def test_text_says_the_verdict_and_the_reasons(capsys, folder: Path):
    add(folder, "alder", more="recommends: [{partner: birch, because: They are good., basis: met}]\n")
    add(folder, "birch", "moss", "availability: waitlist\n")
    add(folder, "cedar")
    code, out, _ = match(capsys, folder, "--must", "craft=mosses", "--from", "alder")
    assert code == 0
    assert out == (
        "Asked: must have moss.\n"
        "REFER. One firm fits better than Alder.\n"
        "Alder doesn't offer moss.\n"
        "One firm fits everything.\n"
        "\n"
        "Fits everything:\n"
        "\n"
        "1. Birch (birch), recommended by Alder, has a waiting list\n"
        "   ✓ They offer moss; Alder offers lawns. (a must)\n"
    )


def test_text_says_plainly_that_nobody_fits_and_what_would_help(capsys, folder: Path):
    add(folder, "alder")
    code, out, _ = match(capsys, folder, "--must", "craft=moss", "--prefer", "craft=lawns")
    assert code == 0
    assert out == (
        "Asked: must have moss; would like lawns.\n"
        "Nobody here has all that was asked for.\n"
        "\n"
        "Nearest misses:\n"
        "\n"
        "- Alder (alder)\n"
        "   ✕ works differently: lawns (a must)\n"
        "   ✓ offers lawns\n"
        "\n"
        "If moss were only a wish, there would be one firm to ask.\n"
    )


def test_text_puts_firms_under_headings_that_hold_of_them(capsys, folder: Path):
    add(folder, "alder")
    add(folder, "birch", "moss")
    _, out, _ = match(capsys, folder, "--must", "craft=moss|lawns", "--prefer", "craft=mosses")
    assert out == (
        "Asked: must have lawns or moss; would like moss.\n"
        "One firm fits everything; one more fits all that they must have.\n"
        "\n"
        "Fits everything:\n"
        "\n"
        "1. Birch (birch)\n"
        "   ✓ offers moss (a must)\n"
        "   ✓ offers moss\n"
        "\n"
        "Fits all that they must have:\n"
        "\n"
        "2. Alder (alder)\n"
        "   ✓ offers lawns (a must)\n"
        "   ✕ works differently: lawns\n"
    )


@pytest.mark.parametrize("language", ["de", "es", "fr", "ar"])
def test_text_and_refusals_have_no_english_word_in_a_directory_of_another_language(capsys, folder: Path, language: str):
    add(folder, "alder", more="recommends: [{partner: birch, because: They are good., basis: met}]\n")
    add(folder, "gone", more="status: retired\n")
    for slug in ("birch", "cedar"):
        add(folder, slug, "moss", "availability: waitlist\n")
    add(folder, "dogwood")
    calls = [["craft=moss", "--from", "alder", "--limit", "1"], ["craft=lawns", "--from", "birch"], ["moss"]]
    calls += [["craft=moss", "--must", "craft=lawns", "--budget", "5"], ["craft=moss", "--from", "gone"]]

    def said(spoken: str) -> list[set[str]]:
        (folder / "mkdocs.yml").write_text(f"site_name: A\ntheme: {{language: {spoken}}}\n", "utf-8")
        printed = ["".join(match(capsys, folder, "--must", *call)[1:]) for call in calls]
        return [set(re.findall(r"(?<![-\w/`])[a-z]{3,}(?=[ :,.;)]|$)", text.lower(), re.MULTILINE)) for text in printed]

    typed = {"moss", "lawns", "alder", "birch", "cedar", "dogwood", "craft", "north", "better", "match"}
    english = set().union(*said("en")) - typed - {"budget", "was"}  # which are German words too
    assert {"asked", "recommended", "more", "nearest", "not", "names", "left"} <= english
    assert [sorted(words & english) for words in said(language)] == [[]] * len(calls)


def test_a_group_is_one_thing_in_json(capsys, folder: Path):
    add(folder, "alder")
    _, out, _ = match(capsys, folder, "--must", "craft=mosses|lawns", "--format", "json")
    result = json.loads(out)
    assert result["rule"] == 2
    reason = {"facet": "craft", "term": "lawns|moss", "must": True, "fit": "fits", "via": "lawns"}
    assert result["matches"][0]["reasons"] == [reason]


def test_a_group_is_asked_for_in_any_of_its_spellings(capsys, folder: Path):
    add(folder, "alder")
    spellings = ("craft=moss|lawns", "craft=lawns|mosses|moss", " craft = lawns | moss ", "craft=|lawns||moss")
    answers = {match(capsys, folder, "--must", words, "--format", "json")[1] for words in spellings}
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (["--must", "crafts=lawns"], "--must: 'crafts' is not a facet", "did you mean 'craft'?"),
        (["--prefer", "craft=lawn"], "--prefer: 'lawn' is not a term of craft", "did you mean 'lawns'?"),
        (["--must", "craft=moss", "--prefer", "craft=mosses"], "'moss' is asked as a must and as a wish", "keep one"),
        (["--budget", "12k"], "--budget: '12k' is not a budget", "digits only"),
        (["--budget", "1.5"], "--budget: '1.5' is not a budget", "digits only"),
        (["--budget=-5"], "--budget: '-5' is not a budget", "digits only"),
        (["--must", "lawns"], "--must: 'lawns' names no facet and term", "such as --must"),
        (["--must", "craft=moss|lawn"], "--must: 'lawn' is not a term of craft", "did you mean 'lawns'?"),
        (["--must", "craft=moss|lawns", "--prefer", "craft=lawns|mosses"], "'lawns|moss' is asked as", "keep one"),
        (["--must", "craft=|"], "--must: '|' is not a term of craft", "known:"),
        (["--must", "craft="], "--must: 'craft=' names no facet and term", "such as --must"),
        (["--from", "aldr"], "--from: there is no firm 'aldr'", "did you mean 'alder'?"),
        (["--from", "gone"], "--from: 'gone' has left the directory", "its successor is 'alder'"),
        (["--limit", "0"], "--limit", ""),
    ],
)
def test_a_call_that_cannot_be_answered_names_the_nearest_right_word(capsys, folder: Path, words, message, hint):
    add(folder, "alder")
    add(folder, "gone", more="status: retired\nsuccessor: alder\n")
    code, out, err = match(capsys, folder, *words, "--format", "json")
    assert (code, out) == (2, "")
    assert message in err
    assert hint in err


def test_everything_that_is_wrong_with_a_call_is_said_at_once(capsys, folder: Path):
    add(folder, "alder")
    code, _, err = match(capsys, folder, "--must", "craft=lawn", "--prefer", "size=big", "--budget", "much")
    assert code == 2
    assert all(word in err for word in ("'lawn'", "'size'", "'much'"))


def test_a_directory_without_firms_says_so(capsys, folder: Path):
    code, out, err = match(capsys, folder, "--must", "craft=lawns", "--format", "json")
    assert (code, out) == (2, "")
    assert "there are no firms in partners/" in err


@pytest.mark.fault("L12", "O7")
def test_the_answer_is_the_same_whatever_the_locale_and_the_hash_seed():
    def answered(seed: str, locale: str) -> bytes:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": "Pacific/Kiritimati"}
        command = [sys.executable, "-m", "build_tools", "match", *ASKED, "--from", "greenline"]
        return subprocess.run(
            [*command, "--format", "json"], cwd=ROOT, env=environment, check=True, capture_output=True
        ).stdout

    assert answered("1", "C") == answered("2", "tr_TR.UTF-8")
