"""`check` and a strict build say the same of a directory: what one passes, the other passes, whatever is broken."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from better_fit import engine
from better_fit.problems import Problem
from better_fit.reading.check import check
from better_fit.rehearsal import rehearse, settings_of

SETTINGS = """\
site_name: Ours
site_url: https://ours.example/
docs_dir: directory/pages
theme: {name: material, font: false, language: en}
plugins:
  - better-fit:
      home: acme
"""
VOCABULARY = """\
currency: USD
facets:
  work:
    label: Work
    question: What?
    primary: true
    contrast: true
    terms:
      print: {label: Print}
      web: {label: Web}
"""
FIRM = """\
name: {name}
summary: Does things well.
website: https://{slug}.example
contact: {{email: hello@{slug}.example}}
work: [{term}]
"""
ABOUT = "# About us\n\nWe [find](find/), [firms](partners/acme/), [each other](other.md#a-part), ![a](a.png)\n"
THEME = "directory/theme"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small directory without the product's own pages, which other tests build."""
    (tmp_path / "none").mkdir()
    monkeypatch.setattr(engine, "PAGES", tmp_path / "none")
    root = tmp_path / "own"
    write(root, "mkdocs.yml", SETTINGS)
    write(root, "directory/vocabulary.yml", VOCABULARY)
    write(root, "directory/pages/about.md", ABOUT.replace(", ![a](a.png)", "").replace("](", "](../", 2))
    write(root, "directory/pages/other.md", "# Another\n\n## A part\n\nText.\n")
    write(root, "partners/acme.yml", FIRM.format(name="Acme", slug="acme", term="print"))
    write(root, "partners/hill.yml", FIRM.format(name="Hill", slug="hill", term="web"))
    return root


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")


def change(path: str, old: str, new: str) -> Callable[[Path], None]:
    def do(root: Path) -> None:
        text = (root / path).read_text("utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new), "utf-8")

    return do


def add(path: str, text: str) -> Callable[[Path], None]:
    return lambda root: write(root, path, text)


def more(path: str, text: str) -> Callable[[Path], None]:
    return lambda root: write(root, path, (root / path).read_text("utf-8") + text)


def change_all(*changes: Callable[[Path], None]) -> Callable[[Path], None]:
    def do(root: Path) -> None:
        for step in changes:
            step(root)

    return do


FINE: dict[str, Callable[[Path], None]] = {
    "nothing is changed": lambda _: None,
    "a plain link to a page of the site": more("directory/pages/about.md", "[list](../match/work/web/)\n"),
    "a link to a page and a heading": more("directory/pages/other.md", "[up](#a-part) [us](about.md)\n"),
    "an anchor inside code": more("directory/pages/other.md", "`[x](nowhere.md)`\n"),
    "a template of the owner's": add(f"{THEME}/notfound.html", "<h1>Not here</h1>\n"),
    "a layout of the owner's": add(f"{THEME}/partials/footer.html", "<footer>{{ config.site_name | e }}</footer>\n"),
    "a style sheet that is not there": more("mkdocs.yml", "extra_css: [css/none.css]\n"),
    "a language without words for sentences": change("mkdocs.yml", "language: en", "language: nl"),
    "a colour by name": more("mkdocs.yml", "      accent: teal\n"),
    "no home firm": change("mkdocs.yml", "home: acme", "pictures_up_to: 3"),
    "navigation": more("mkdocs.yml", "nav: [about.md, other.md]\n"),
}
#: What is broken → how, and the file and the code of what `check` says.
BROKEN: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "the home firm is missing": (change("mkdocs.yml", "home: acme", "home: nobody"), "mkdocs.yml", "unknown-partner"),
    "a term that nobody knows": (change("partners/hill.yml", "[web]", "[wob]"), "partners/hill.yml", "unknown-term"),
    "a profile that is no YAML": (more("partners/hill.yml", "name: [\n"), "partners/hill.yml", ""),
    "no primary facet": (change("directory/vocabulary.yml", "    primary: true\n", ""), "directory/vocabulary.yml", ""),
    "a link to a missing page": (
        more("directory/pages/about.md", "[x](nobody.md)\n"),
        "directory/pages/about.md",
        "broken-link",
    ),
    "a link to a missing heading": (
        more("directory/pages/about.md", "[x](other.md#nothing)\n"),
        "directory/pages/about.md",
        "broken-link",
    ),
    "a link to a missing heading of its own": (
        more("directory/pages/other.md", "[x](#nothing)\n"),
        "directory/pages/other.md",
        "broken-link",
    ),
    "a link to a firm that is not there": (
        more("directory/pages/about.md", "[x](../partners/nobody/)\n"),
        "directory/pages/about.md",
        "broken-link",
    ),
    "a link to a match that is not there": (
        more("directory/pages/about.md", "[x](../match/work/song/#top)\n"),
        "directory/pages/about.md",
        "broken-link",
    ),
    "a picture that is not there": (
        more("directory/pages/about.md", "![a](a.png)\n"),
        "directory/pages/about.md",
        "broken-link",
    ),
    "a picture that is none": (add("directory/pages/a.png", "none"), "directory/pages/a.png", ""),
    "an address taken twice": (
        add("directory/pages/about/index.md", "# B\n"),
        "directory/pages/about/index.md",
        "page-address",
    ),
    "an address of the site's": (add("directory/pages/find.md", "# B\n"), "directory/pages/find.md", "page-address"),
    "a script among the pages": (add("directory/pages/x.js", "1"), "directory/pages/x.js", ""),
    "a need for nothing known": (
        add("directory/pages/n.md", "---\nneed:\n  must: {work: [song]}\n---\n# N\n"),
        "directory/pages/n.md",
        "unknown-term",
    ),
    "a message with an unknown slot": (
        add("directory/messages/prospect.txt", "{link}\n{nothing}\n"),
        "directory/messages/prospect.txt",
        "unknown-slot",
    ),
    "a template with a typing error": (add(f"{THEME}/home.html", "{% if %}\n"), f"{THEME}/home.html", "template"),
    "a template with an unknown word": (
        add(f"{THEME}/partner.html", "<p>{{ firm.nothing.at_all }}</p>\n"),
        f"{THEME}/partner.html",
        "template",
    ),
    "a layout with an unknown filter": (
        add(f"{THEME}/partials/footer.html", "{{ 'a' | nonsense }}\n"),
        f"{THEME}/partials/footer.html",
        "template",
    ),
    "a template that reaches for more": (
        add(f"{THEME}/home.html", "{{ ''.__class__.__mro__ }}\n"),
        f"{THEME}/home.html",
        "template",
    ),
    "a layout beside our theme that reaches for more": (
        change_all(
            change("mkdocs.yml", "name: material", "name: material, custom_dir: beside"),
            add("beside/own.html", "{{ ''.__class__.__mro__ }}\n"),
            add("directory/pages/t.md", "---\ntemplate: own.html\n---\n# T\n"),
        ),
        "beside/own.html",
        "template",
    ),
    "a page with a layout that is not there": (
        add("directory/pages/t.md", "---\ntemplate: none.html\n---\n# T\n"),
        "mkdocs.yml",
        "build",
    ),
    "a mark that is no picture": (add(f"{THEME}/assets/mark.svg", "none"), "mkdocs.yml", "build"),
    "a setting that does not exist": (more("mkdocs.yml", "site_nmae: Ours\n"), "mkdocs.yml", "settings"),
    "a setting of the wrong kind": (
        change("mkdocs.yml", "site_name: Ours", "site_name: [1]"),
        "mkdocs.yml",
        "settings",
    ),
    "an option of ours that does not exist": (more("mkdocs.yml", "      hmoe: acme\n"), "mkdocs.yml", "settings"),
    "an address that is none of a site": (
        change("mkdocs.yml", "https://ours", "ftp://ours"),
        "mkdocs.yml",
        "settings",
    ),
    "an address of a site with a space in it": (
        change("mkdocs.yml", "https://ours", "https://our s"),
        "mkdocs.yml",
        "settings",
    ),
    "a colour that is none": (more("mkdocs.yml", "      accent: mudd\n"), "mkdocs.yml", "settings"),
    "a plugin that is not installed": (more("mkdocs.yml", "  - nonsense\n"), "mkdocs.yml", "settings"),
    "an extension that is not installed": (
        more("mkdocs.yml", "markdown_extensions: [nonsense]\n"),
        "mkdocs.yml",
        "settings",
    ),
    "a hook that is not there": (more("mkdocs.yml", "hooks: [none.py]\n"), "mkdocs.yml", "settings"),
    "navigation to nowhere": (more("mkdocs.yml", "nav: [nobody.md]\n"), "mkdocs.yml", "build"),
    "settings that are no YAML": (more("mkdocs.yml", "x: [\n"), "mkdocs.yml", "settings"),
}


def checked(root: Path) -> list[Problem]:
    home, language, also_in = settings_of(root)
    problems, _ = check(root, home=home, rehearse=rehearse, language=language, also_in=also_in)
    return [problem for problem in problems if problem.severity == "error"]


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    log = logging.getLogger("mkdocs")
    before = log.handlers[:]
    log.addHandler(logging.StreamHandler(io.StringIO()))
    yield
    log.handlers[:] = before


def built(root: Path) -> str:
    """What stops a strict build; empty where nothing does."""
    try:
        config = load_config(str(root / "mkdocs.yml"), strict=True, site_dir=str(root / "site"))
        build(config)
    except (MkDocsException, SystemExit, OSError, ValueError) as error:
        return str(error) or type(error).__name__
    return ""


@pytest.mark.parametrize("name", FINE)
def test_what_check_passes_is_built(small: Path, name: str) -> None:
    FINE[name](small)
    before = sorted(small.rglob("*"))
    assert checked(small) == []
    assert sorted(small.rglob("*")) == before
    assert built(small) == ""
    assert (small / "site/about/index.html").exists()


@pytest.mark.parametrize("name", BROKEN)
def test_what_stops_a_build_is_said_by_check_with_its_place(small: Path, name: str) -> None:
    damage, file, code = BROKEN[name]
    damage(small)
    said = checked(small)
    assert (file, code) in {(problem.file, problem.code if code else "") for problem in said}, said
    assert built(small) != ""
    assert not (small / "site").exists()
