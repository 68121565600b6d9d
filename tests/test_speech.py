"""What the catalogues say, and how: `build_tools/speech.py` and `build_tools/words/`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from markupsafe import Markup

import better_fit.speech
from better_fit.problems import say
from better_fit.speech import Speech, current, speaking, speech
from tests.conftest import ROOT

WORDS = better_fit.speech.WORDS
FILES = sorted(WORDS.glob("*/*.ftl"))
CATALOGUE = """
plain = Two firms
    and a third
told = { $firm } does { $term }.
-brand = Better Fit
brand = { -brand } & more
fit = { $count ->
    [0] No firm fits
    [one] One firm fits
   *[other] { $count } firms fit
} { $firm }
whole = { told } { plain }
"""
ARABIC = """
told = { $firm } هنا { $term }.
fit = { $count ->
    [two] شركتان
   *[other] { $count } شركة
}
"""


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for language, text in (("en", CATALOGUE), ("ar", ARABIC)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "sample.ftl").write_text(text, "utf-8")
    monkeypatch.setattr(better_fit.speech, "WORDS", tmp_path)
    monkeypatch.setattr(better_fit.speech, "_speech", Speech)
    for kept in (speech, better_fit.speech._entries):
        kept.cache_clear()
    yield tmp_path
    for kept in (speech, better_fit.speech._entries):
        kept.cache_clear()


def test_a_message_is_said_with_what_is_put_in(words: Path) -> None:
    english = speech("en")
    assert english.say("plain") == "Two firms\nand a third"
    assert english.say("told", firm="{plain} <b>", term="a \\1 $x") == "{plain} <b> does a \\1 $x."
    assert english.say("brand") == "Better Fit & more"
    assert english.say("whole", firm="A", term="b") == "A does b. Two firms\nand a third"
    assert english.say("told", firm="x" * 9000, term="y") == f"{'x' * 9000} does y."


def test_counts_choose_the_plural_and_are_written_without_grouping(words: Path) -> None:
    said = [speech("en").say("fit", count=count, firm="!") for count in (0, 1, 2, 12345)]
    assert said == ["No firm fits !", "One firm fits !", "2 firms fit !", "12345 firms fit !"]
    assert [speech("ar").say("fit", count=count, firm="!") for count in (2, 3)] == ["شركتان", "3 شركة"]


def test_html_is_escaped_but_for_what_is_marked(words: Path) -> None:
    english = speech("en")
    assert english.html("brand") == Markup("Better Fit &amp; more")
    link = Markup('<a href="x">A &amp; B</a>')
    assert english.html("told", firm=link, term="<i>") == '<a href="x">A &amp; B</a> does &lt;i&gt;.'
    assert english.html("told", firm=str(link), term="<i>").startswith("&lt;a href")
    assert english.html("told", firm=link, term=link) == f"{link} does {link}."


@pytest.mark.parametrize(
    ("message", "args", "says"),
    [
        ("nobody", {}, "there is no message nobody"),
        ("told", {"firm": "A"}, "term"),
        ("told", {"firm": "A", "term": "b", "more": "c"}, "more"),
        ("told", {"firm": "A", "term": True}, "term is neither"),
        ("told", {"firm": "A", "term": 1.5}, "term is neither"),
    ],
)
def test_what_is_not_there_is_never_said_in_silence(words: Path, message: str, args: dict, says: str) -> None:
    with pytest.raises(LookupError, match=says):
        speech("en").say(message, **args)


def test_a_language_need_not_say_all_that_english_does_and_english_stands_in(words: Path) -> None:
    arabic = speech("ar")
    assert arabic.say("fit", count=2, firm="unsaid") == "شركتان"
    assert arabic.say("brand") == "Better Fit & more"
    assert "brand = " in arabic.source("sample")
    assert "شركتان" in arabic.source("sample")


def test_the_language_is_the_nearest_that_there_is(words: Path) -> None:
    assert [speech(name).language for name in ("ar-EG", "AR", "fi", "", "../en", "en_GB")] == [
        "ar", "ar", "en", "en", "en", "en",
    ]  # fmt: skip
    assert speech("ar").direction == "rtl"
    # a firm's name keeps its own direction among Arabic words
    assert speech("ar").say("told", firm="Hartwell", term="x") == "⁨Hartwell⁩ هنا ⁨x⁩."


def test_what_has_no_page_speaks_english_unless_somebody_says_otherwise(words: Path) -> None:
    assert current().language == "en"
    with speaking("ar"):
        assert current().language == "ar"
    assert current().language == "en"


def test_fluent_and_cldr_are_loaded_by_whoever_has_something_to_say() -> None:
    """They take longer to load than the whole command."""
    for call in (["--help"], ["schema"]):
        ran = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "better_fit", *call],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert "better_fit" in ran.stderr
        assert not re.search(r"\b(fluent|babel)\b", ran.stderr), call


def test_numbers_are_grouped_as_the_language_does() -> None:
    assert speech("en").number(12000) == "12,000"


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-2:]))
def test_a_catalogue_is_read_message_by_message_as_a_whole_would_be(path: Path) -> None:
    resource = FluentParser(with_spans=False).parse(path.read_text("utf-8"))
    whole = [entry for entry in resource.body if not isinstance(entry, ast.BaseComment)]
    assert [entry for entry in whole if isinstance(entry, ast.Junk)] == []
    entries = better_fit.speech._entries(path.parent.name, path.stem)
    assert len(entries) == len(whole)
    for text, entry in zip(entries.values(), whole, strict=True):
        entry.comment = None
        assert FluentParser(with_spans=False).parse_entry(text).equals(entry), text


@pytest.mark.parametrize("language", better_fit.speech.languages())
def test_no_two_files_of_a_language_have_a_message_of_one_name(language: str) -> None:
    files = [path.stem for path in FILES if path.parent.name == language]
    names = [name for file in files for name in better_fit.speech._entries(language, file)]
    assert sorted(set(names)) == sorted(names)


def test_an_arabic_particle_stands_at_its_word_and_counts_have_their_forms() -> None:
    """Of what is counted in days; `few` and `many` of nouns have forms of their own."""
    assert [
        path.name for path in FILES if path.parent.name == "ar" and re.search(r"ـ \{ \$", path.read_text("utf-8"))
    ] == []
    said = {
        count: speech("ar").say("audit-last", firm="س", day="2025-01-01", days=count) for count in (3, 400, 411, 1, 2)
    }
    assert [text.split()[-1].strip(".") for text in said.values()] == ["أيام", "يوم", "يومًا", "يوم", "يومين"]


def test_no_line_begins_with_a_sign_that_french_sets_apart() -> None:
    for path in sorted((WORDS / "fr").glob("*.ftl")):
        said = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
        parted = [line for line in said if re.search(r"(?<!\]) [;:?!»]|« |\w'\w", line)]
        assert not parted, path.name


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "in German"),
        ("es", "en alemán"),
        ("fr", "en allemand"),
        ("ar", "باللغة الألمانية"),
        ("de", "auf Deutsch"),
    ],
)
def test_a_language_in_a_sentence_goes_by_its_name_in_the_readers_language(language: str, said: str) -> None:
    for tag in ("de", "de-XX"):
        with speaking(language):
            assert f" {said} " in say("unsaid_verb", it="'x'", language=tag).message
    with speaking(language):
        assert "tlx" in say("unsaid_verb", it="'x'", language="tlx").message
