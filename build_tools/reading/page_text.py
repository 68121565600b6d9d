"""The owner's own Markdown pages: their titles, and the needs in their front matter."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import addresses, engine
from ..model import Need, Vocabulary, WrittenPage
from ..problems import Fault, Problem, say
from . import files
from .decode import Loaded
from .load import find_places, load_text
from .need import parse_need
from .page_files import list_page_files
from .places import Place
from .review import review_page
from .source_file import SourceFile, read_text
from .text import nearest, quote, show

#: A link to another page's file.
_MARKDOWN_LINK = re.compile(r"(\]\(|^\[[^\]]+\]: *)((?!/|[a-zA-Z][a-zA-Z0-9+.-]*:)[^\s()#?]+\.md)", re.MULTILINE)
_PAGE_LIMIT = 1024 * 1024
#: A page's front matter, with either line end.
FRONT = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCES = ("```", "~~~")
_CODE = re.compile(r"`[^`]*`")
#: What Markdown passes on as HTML. An address in angle brackets is a link, and a comment shows nothing.
_HTML = re.compile(r"<(?!https?://|mailto:|[^<>@ ]+@|!--)[A-Za-z/!?]")
_OURS = ("need", "title", "description", "aliases")
#: The address of a page, as people see it: it may begin and end with a slash, and may be the file's name.
_ADDRESS = re.compile(r"/?([^\s/#?][^#?]*?)(?:/|\.md)?").fullmatch


def read_pages(
    root: Path, vocabulary: Vocabulary | None, also_in: Sequence[str] = ()
) -> tuple[tuple[WrittenPage, ...], list[Problem]]:
    """Every page below `directory/pages`, by path; what is wrong with them and with other files there. Those of the
    site's other languages, `also_in`, stand in the folders of these names."""
    pages: list[WrittenPage] = []
    there, problems = list_page_files(root, vocabulary.language if vocabulary else "en", also_in)
    for relative, path in there.ours:
        page, _ = parse_page(relative, path.read_text("utf-8"), vocabulary)
        pages.append(replace(page, language=engine.language_of(path)))
    for relative, path in there.pages:
        file = f"{files.PAGES}/{relative}"
        text, refused = read_text(path, _PAGE_LIMIT, file)
        problems += refused
        if text is None:
            continue
        page, faults = parse_page(relative, text.replace("\r\n", "\n"), vocabulary)
        pages.append(page)
        problems += faults
    return tuple(sorted(pages, key=lambda page: page.path)), problems + _taken(pages, also_in)


def in_language(
    pages: Sequence[WrittenPage], language: str, also_in: Sequence[str], main: str
) -> tuple[WrittenPage, ...]:
    """The pages of one of the site's languages, with paths relative to where it starts. In another than the main one a
    page that is not translated is there too, as one that stands elsewhere."""
    start = "" if language == main else f"{language}/"
    own = {page.path.removeprefix(start): page for page in pages if addresses.start(page.path, also_in) == start}
    found = [_moved(page, path, start) for path, page in own.items()]
    if start:
        stands = {addresses.written(path) for path in own}
        found += [
            replace(page, elsewhere=True, aliases=(), language=page.language or main)
            for page in pages
            if not addresses.start(page.path, also_in) and addresses.written(page.path) not in stands
        ]
    return tuple(sorted(found, key=lambda page: page.path))


def _moved(page: WrittenPage, path: str, start: str) -> WrittenPage:
    """A page as its own language sees it."""
    aliases = tuple(alias.removeprefix(start) for alias in page.aliases)
    return replace(page, path=path, aliases=aliases, language="" if start else page.language)


def _taken(pages: list[WrittenPage], also_in: Sequence[str]) -> list[Problem]:
    """The problems of former addresses at which something else stands."""
    stands = {addresses.written(page.path): page.path for page in pages}
    problems = []
    for page in pages:
        for alias in page.aliases:
            other = stands.setdefault(alias, page.path)
            if addresses.is_owned(addresses.within(alias, also_in)):
                fault = say("alias-taken_owned", address=show(alias))
            elif other != page.path or alias == addresses.written(page.path):
                fault = say("alias-taken_page", address=show(alias), other=show(other))
            else:
                continue
            file = f"{files.PAGES}/{show(page.path)}"
            problems.append(fault.problem(file, 1, 1, "aliases"))
    return problems


def parse_page(relative: str, text: str, vocabulary: Vocabulary | None) -> tuple[WrittenPage, list[Problem]]:
    """One page from its text. `relative` is its path below `directory/pages`."""
    front = FRONT.match(text)
    body = text[front.end() :] if front else text
    block = front[1] if front else ""
    # The first line is `---`, so the block's lines count from the second.
    loaded = _shift(load_text(block, "page")) if block.strip() else Loaded({})
    source = SourceFile(f"{files.PAGES}/{relative}", _ours_only(loaded), lambda: _shifted(block))
    problems = source.findings()
    value = loaded.value if isinstance(loaded.value, dict) else {}
    need = None
    if value.get("need") is not None and vocabulary is not None:
        need, more = _need(value["need"], vocabulary, source)
        problems += more
    title = value.get("title") if isinstance(value.get("title"), str) else None
    heading, html = _scan(body)
    first = text[: len(text) - len(body)].count("\n") + 1
    problems += review_page(value, [(first + number, column) for number, column in html], source)
    described = value.get("description")
    words = Path(relative).stem.replace("-", " ").replace("_", " ").capitalize()
    described = described if isinstance(described, str) else ""
    aliases, more = _aliases(value.get("aliases"), source)
    page = WrittenPage(relative, title or heading or words, described, need, body, aliases)
    return page, problems + more


def _aliases(value: Any, source: SourceFile) -> tuple[tuple[str, ...], list[Problem]]:
    """A page's former addresses, and what is wrong with them."""
    if value is None:
        return (), []
    if not isinstance(value, list):
        return (), [source.problem(("aliases",), say("wrong-type_aliases"))]
    former, problems = [], []
    for place, word in enumerate(value):
        match = _ADDRESS(word) if isinstance(word, str) and word.isprintable() else None
        if match is None or not addresses.is_inside(match[1]):
            problems.append(source.problem(("aliases", place), say("page-address")))
        else:
            former.append(addresses.written(match[1]))
    return tuple(dict.fromkeys(former)), problems


def html_lines(text: str) -> list[int]:
    """The lines of a page's text, from 0, in which HTML stands. Its front matter and its code are passed over."""
    front = FRONT.match(text)
    first = text[: front.end()].count("\n") if front else 0
    return [first + number for number, _ in _scan(text[front.end() :] if front else text)[1]]


def _scan(body: str) -> tuple[str, list[tuple[int, int]]]:
    """The first heading of a page, and where HTML stands in it: lines from 0, columns from 1. Code is passed over."""
    heading, html, fence = "", [], ""
    for number, line in enumerate(body.split("\n")):
        start = line[:3]
        if fence or start in _FENCES:
            fence = ("" if start == fence else fence) if fence else start
            continue
        if not heading and line.startswith("# "):
            heading = line[2:].strip().rstrip("#").rstrip()
        if "<" in line and (tag := _HTML.search(_CODE.sub(lambda code: " " * len(code[0]), line))):
            html.append((number, tag.start() + 1))
    return heading, html


def _shift(loaded: Loaded) -> Loaded:
    moved = tuple(replace(fault, line=fault.line + 1 if fault.line else 0) for fault in loaded.findings)
    return Loaded(loaded.value, moved, loaded.bad)


def _shifted(block: str) -> dict[Any, Place]:
    places = find_places(block).items()
    return {path: Place((p.key[0] + 1, p.key[1]), (p.value[0] + 1, p.value[1])) for path, p in places}


def _ours_only(loaded: Loaded) -> Loaded:
    """Leave MkDocs' own keys alone, as long as the whole can be read."""
    if loaded.value is None:
        return loaded
    findings = tuple(f for f in loaded.findings if not f.at or f.at[0] in _OURS)
    return Loaded(loaded.value, findings, loaded.bad)


@dataclass(frozen=True, slots=True)
class _Asked:
    must: dict[str, list[str | list[str]]]
    prefer: dict[str, list[str | list[str]]]
    budget: str | None


def _need(value: Any, vocabulary: Vocabulary, source: SourceFile) -> tuple[Need | None, list[Problem]]:
    """The need of a page, with its problems in place."""
    asked, faults = _shape(value)
    problems = [source.problem(("need",), fault, key=fault.code == "unknown-field") for fault in faults]
    need, faults = parse_need(asked.must, asked.prefer, asked.budget, vocabulary)
    problems += [source.problem(("need",), fault, key=fault.code == "unknown-facet") for fault in faults]
    if need.empty and not problems:
        problems.append(source.problem(("need",), say("empty-need")))
    return (None if problems else need), problems


def _shape(value: Any) -> tuple[_Asked, list[Fault]]:
    """A need's parts as far as they have the right form, and the faults of the others."""
    asked = _Asked({}, {}, None)
    if not isinstance(value, dict):
        return asked, [say("wrong-type_need")]
    faults = []
    for key in value:
        if key not in ("must", "prefer", "budget"):
            near = nearest(key, ("must", "prefer", "budget"))
            faults.append(say("unknown-field_need", near, it=quote(key)).inside(key))
    for kind, into in (("must", asked.must), ("prefer", asked.prefer)):
        words = value.get(kind, {})
        if not isinstance(words, dict):
            faults.append(say("wrong-type_facets", kind=kind).inside(kind))
            continue
        for facet, terms in words.items():
            if isinstance(terms, list) and all(isinstance(term, str) or _is_group(term) for term in terms):
                into[facet] = terms
            else:
                faults.append(say("wrong-type_terms", facet=facet).inside(kind, facet))
    budget = value.get("budget")
    if budget is not None and not isinstance(budget, str):
        faults.append(say("bad-budget_odd").inside("budget"))
        budget = None
    return _Asked(asked.must, asked.prefer, budget), faults


def _is_group(value: Any) -> bool:
    """Whether a list inside the list holds terms of which any is enough."""
    return isinstance(value, list) and bool(value) and all(isinstance(term, str) for term in value)


def led_home(text: str, path: str, elsewhere: Collection[str]) -> str:
    """A page of another language, whose links to pages that are not translated lead to those of the main language.

    Args:
        text: its Markdown.
        path: relative to where its language starts.
        elsewhere: the addresses of the pages that are not translated.
    """

    def led(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), link[2]))
        if addresses.written(target) not in elsewhere:
            return link[0]
        # one step further out than the language's own start
        return f"{link[1]}{'../' * (path.count('/') + 1)}{target}"

    return _MARKDOWN_LINK.sub(led, text)
