"""Pages in each language: nothing of them is English, and they say which language they speak. Whether every message is
there, `test_spoken` says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor
from lxml import html as lxml_html

import better_fit.speech
from better_fit import engine
from better_fit.site.views import own_language
from better_fit.speech import speech
from better_fit.starting.questions import init
from tests.preloaded import mkdocs

LANGUAGES = ("ar", "de", "es", "fr")
ENGLISH = better_fit.speech._entries("en", "pages")
#: What stands on the pages of ours that nobody has translated.
UNTRANSLATED = {
    "ar": "هذه الصفحة متاحة باللغة الإنجليزية فقط.",
    "de": "Diese Seite gibt es nur auf Englisch.",
    "es": "Esta página solo existe en inglés.",
    "fr": "Cette page n’existe qu’en anglais.",
}
#: Shorter pieces of a sentence are too likely to stand in a page for another reason.
TELLING = 14


class Pieces(visitor.Visitor):
    """The text of a message, in pieces between what is put in."""

    def __init__(self, text: str) -> None:
        self.pieces: list[str] = []
        self.visit(FluentParser(with_spans=False).parse_entry(text))

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.pieces.append(" ".join(node.value.split()))


@pytest.fixture(scope="module", params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, builds: None) -> tuple[str, Path]:
    """A language, and the site of a small directory in it."""
    language: str = request.param
    project = tmp_path_factory.mktemp(language) / "project"
    stated = {"name": "Better Fit", "home": "Firm", "url": "https://better-fit.example/", "language": language}
    init(project, stated, ask=False)
    first = (project / "partners/firm.yml").read_text()
    (project / "partners/other.yml").write_text(first.replace("name: Firm", "name: Other"))
    gone = first.replace("name: Firm", "name: Gone") + "status: retired\nsuccessor: other\n"
    (project / "partners/gone.yml").write_text(gone)
    built = mkdocs(project, "build")
    assert built.returncode == 0, built.stderr
    return language, project / "site"


def test_pages_say_their_language_and_direction_and_hold_no_english_sentence_of_ours(
    spoken: tuple[str, Path],
) -> None:
    language, site = spoken
    theirs = " ".join(" ".join(Pieces(text).pieces) for text in better_fit.speech._entries(language, "pages").values())
    english = {piece for text in ENGLISH.values() for piece in Pieces(text).pieces if len(piece) >= TELLING}
    english = {piece for piece in english if piece not in theirs}
    assert len(english) > 200
    seen = set()
    for path in sorted(site.rglob("index.html")):
        page = lxml_html.document_fromstring(path.read_text("utf-8"))
        assert (page.get("lang"), page.get("dir")) == (language, "rtl" if language == "ar" else "ltr"), path
        kind = re.search(r"bf-kind-(\w+)", page.xpath("//main/@class")[0])[1]
        if kind in ("written", "join"):  # the owner's words, or a page of ours marked as English; the form has its own
            for part in page.xpath("//head | //main"):
                part.clear()
        attributes = page.xpath("//@placeholder | //@aria-label | //@data-title | //meta[@name='description']/@content")
        text = " ".join(" ".join([page.text_content(), *attributes]).split())
        assert [piece for piece in english if piece in text] == [], path
        seen.add(kind)
    assert {"home", "find", "refer", "shortlist", "partner", "tombstone", "partners", "match", "rule"} <= seen


def test_words_in_another_language_than_the_pages_are_marked(spoken: tuple[str, Path]) -> None:
    language, site = spoken
    guide = lxml_html.document_fromstring((site / "guides/saying-so/index.html").read_text("utf-8"))
    own = engine.language_of(engine.pages(language)["guides/saying-so.md"])
    (words,) = guide.xpath("//div[contains(@class, 'written')]")
    assert words.get("lang") == (None if own == language else own)
    for path in (site / "help").rglob("index.html"):
        page = lxml_html.document_fromstring(path.read_text("utf-8"))
        (notes,) = {tuple(note.text_content() for note in page.xpath("//article/p[contains(@class, 'muted')]"))}
        assert notes == (UNTRANSLATED[language],), path
    assert UNTRANSLATED[language] not in guide.text_content()
    situation = next((site / "situations").glob("*/index.html")).read_text("utf-8")
    assert "lang=" not in situation.partition("<main")[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_page_leads_where_the_english_one_leads_and_writes_signs_as_its_language_does(
    language: str,
) -> None:
    english = engine.pages("en")
    for name, page in engine.pages(language).items():
        text = page.read_text("utf-8")
        assert set(re.findall(r"\]\(([^)]+)\)", text)) == set(
            re.findall(r"\]\(([^)]+)\)", english[name].read_text("utf-8"))
        ), name
        if engine.language_of(page) == "fr":  # a sign that stands apart from its word must not begin a line
            assert re.findall(r"« | [»:;?!]|\w[»;?!]|«\w", text) == [], name
        if engine.language_of(page) == "es":
            assert (text.count("¿"), text.count("¡")) == (text.count("?"), text.count("!")), name
        if engine.language_of(page) == "ar":
            assert re.findall(r"[\u0600-\u06ff»][,;?]", text) == [], name
        if engine.language_of(page) == "de":
            assert (text.count("„"), text.count('"')) == (text.count("“"), 0), name


def test_a_language_without_a_catalogue_is_marked_on_pages_that_speak_english() -> None:
    assert (speech("fi").language, own_language("fi", "fi"), own_language("de-AT", "de"), own_language("en", "de")) == (
        "en",
        "fi",
        "",
        "en",
    )
