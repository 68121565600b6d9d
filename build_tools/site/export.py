"""`better-fit export`: the site's pages as Markdown files, each with front matter and one block of HTML.

The way out of MkDocs: any generator that reads such a tree can build it. No plugin and no template is needed, no theme
is assumed, and every link is relative to its page. Each page brings its header, its footer and its styles, which are
closed off from the generator's: see `closed_off`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from .. import addresses, engine
from ..cache import Cache
from ..model import Directory, WrittenPage
from ..problems import BetterFitError, Fault
from ..reading.answers import answered
from ..reading.decode import decode
from ..reading.history import dated
from ..reading.language import language_words
from ..reading.page_files import list_page_files
from ..reading.page_text import FRONT
from ..reading.parse import directory_or_raise
from ..reading.text import show
from ..reading.write import scalar
from ..speech import speech
from . import publish
from .build import MATCHES_MARK, at_the_foot, theme_version
from .closed_off import FRAME, OPENS, closed_off, host
from .look import COLOURED, dressed
from .machines import Told
from .machines import files as machine_files
from .mail import masked
from .page import Page, Site
from .pages import Pages
from .redrawn import of_page, of_work, small_of
from .render import ROOT, HostFrame, Renderer, json_in_html
from .richtext import has_title
from .search import records

#: Marks a folder as ours, so that the next export may replace it.
MARK = ".better-fit-export"
_THEME = ("assets", "css", "js")
_SCRIPT = re.compile(r"(<script\b[^>]*>)(.*?)(</script>)", re.DOTALL)
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
# Signs with which generators begin commands of their own: Liquid, Hugo, Nunjucks, Vue, snippets.
_BRACES = re.compile(r"\{(?=[{%#<])")
#: Where a link to another page's file or to a picture begins. Generators count it from the page's file; a link to a
#: folder is counted from its address, by some from the file too. With each page in its own folder both are the same.
_FILE = re.compile(r"(\]\(<?|^\[[^\]\n]+\]: *<?)(?=(?!/)[^\s:)>#?]+\.[A-Za-z0-9]+[\s)>#])", re.MULTILINE)


def export(root: Path, target: Path, site: Site, home: str | None) -> str:
    """Write the tree, beside the last one and then in its place, and say what was written.

    `home`: the slug of the owner's own firm.

    Raises:
        BetterFitError: the target is something else than an earlier export, or the folder can't be used.
        BrokenDirectory: the directory has problems; the last export stays.
    """
    _check_target(root, target)
    directory = directory_or_raise(root, home, language=site.language)
    directory = replace(dated(root, directory), answered=answered(root, directory.partners.values()))
    try:
        building = publish.prepare(target)
    except OSError as error:
        raise BetterFitError(f"{show(str(target))} can't be written: {error.strerror}", "name another folder") from None
    try:
        with publish.readable():
            pages, others = _Tree(root, site, directory, building).write()
        publish.swap(building, target)
    except BaseException:
        publish.discard(building)
        raise
    return f"{show(str(target))}: {pages:,} pages, {others:,} other files"


class _Tree:
    """One tree that is being written."""

    def __init__(self, root: Path, site: Site, directory: Directory, building: Path) -> None:
        self._root, self._site, self._directory, self._building = root, site, directory, building
        self._renderer = Renderer(root, site, Cache(None))
        self._made: dict[str, bool] = {}
        self._frame = HostFrame(root, site, theme_version(root, site.accent), at_the_foot(directory))
        self._there, _ = list_page_files(root, site.language)

    def write(self) -> tuple[int, int]:
        """Write everything; gives the number of pages and of other files."""
        pages = Pages(self._directory, self._site, Cache(None))
        written = {page.path: page for page in self._directory.written}
        count = others = 0
        for path, text in self._texts():
            self._put(f"{addresses.written(path)}index.md", self._written(pages, written[path], text))
            self._made[addresses.written(path)] = True
            count += 1
        count += sum(map(self._generated, pages.pages()))
        told = Told(self._directory, language_words(self._site.language), records(self._directory, Cache(None)))
        others += self._files(machine_files([told], self._site, self._made, small_of(self._directory, Cache(None))))
        others += self._copies()
        self._put(MARK, "Written by `better-fit export`, which may replace this folder.\n")
        return count, others

    def _put(self, path: str, content: publish.Content) -> None:
        publish.write(self._building, path, content)

    def _texts(self) -> Iterator[tuple[str, str]]:
        """The owner's own pages, as they are written."""
        for path, place in (*self._there.ours, *self._there.pages):
            text = decode(place.read_bytes())
            if not isinstance(text, Fault):  # `directory_or_raise` has refused it before
                yield path, text.replace("\r\n", "\n")

    def _written(self, pages: Pages, page: WrittenPage, text: str) -> str:
        """A page of the owner's: its own Markdown, with the firms that meet its need as a block of HTML in it."""
        front = FRONT.match(text)
        body = text[front.end() :] if front else text
        if not page.path.endswith("index.md"):
            body = _FILE.sub(r"\1../", body)
        address = addresses.written(page.path)
        values = pages.answer(page)
        if values is not None:
            block = f"\n\n{self._placed(self._renderer.fragment('answer', values), address)}\n\n"
            body = body.replace(MATCHES_MARK, block) if MATCHES_MARK in body else body + block
        frame = self._frame
        title = "" if has_title(body) else f"<h1>{escape(page.title)}</h1>\n"
        opens = f'<div class="{FRAME} {OPENS}" {frame.attributes}>\n{frame.head}\n{frame.header}\n{title}</div>'
        closes = f'<div class="{FRAME}">\n{frame.footer}\n{frame.script}\n</div>'
        written = f"{self._placed(opens, address)}\n\n{body.strip()}\n\n{self._placed(closes, address)}\n"
        return _front(page.title, page.description, _others(front[1] if front else "")) + written

    def _files(self, contents: Iterable[tuple[str, publish.Content]]) -> int:
        """Write files for machines; gives their number."""
        count = 0
        for address, content in contents:
            if not isinstance(content, bytes) and address != addresses.RECORD:
                content = [self._masked(piece) for piece in ([content] if isinstance(content, str) else content)]
            self._put(address, content)
            count += 1
        return count

    def _generated(self, page: Page) -> int:
        """Write a page of ours, as one block of HTML that brings its style sheet and its scripts; gives 1."""
        self._made[page.address] = page.listed
        if page.bare:  # a document already
            html = self._renderer.body(page).replace(ROOT, addresses.root_from(page.address))
            self._put(page.address, self._masked(html))
            return 1
        parts = self._renderer.parts(page, self._renderer.body(page))
        data = f'<script type="application/ld+json">{json_in_html(page.data)}</script>' if page.data is not None else ""
        html = (
            f'<div class="{FRAME}" {self._frame.attributes}>\n{self._frame.head}\n{self._frame.header}\n'
            f'<div class="bf-page bf-kind-{page.kind}" id="content" tabindex="-1">\n{parts["crumbs"]}\n'
            f"{parts['body']}\n</div>\n{self._frame.footer}\n{data}{self._frame.script}{parts['scripts']}\n</div>"
        )
        if page.address == addresses.NOT_FOUND:  # read from any address, so it is no page of the tree
            start, spoken = escape(self._site.url or "/"), speech(self._site.language)
            title = escape(page.title)
            head = (
                f'<!doctype html>\n<html lang="{spoken.language}" dir="{spoken.direction}">\n<meta charset="utf-8">\n'
            )
            head += f"<title>{title}</title>\n"
            self._put(page.address, f"{head}{self._masked(html).replace(ROOT, start)}\n</html>\n")
            return 1
        more = [] if page.listed else ["robots: noindex"]
        self._put(
            f"{page.address}index.md",
            f"{_front(page.title, page.description, more)}{self._placed(html, page.address)}\n",
        )
        return 1

    def _placed(self, html: str, address: str) -> str:
        """HTML as one block of Markdown (CommonMark 0.31, 4.6): no line in it is blank, and no generator obeys it."""
        return one_block(self._masked(html).replace(ROOT, addresses.root_from(address)))

    def _masked(self, text: str) -> str:
        """HTML, or a file for machines, in which no pattern finds a mail address, unless the owner wants it found."""
        return masked(text) if self._site.mask_mail else text

    def _copies(self) -> int:
        """The theme's files, and the pictures of the owner's pages and of firms' work."""
        # A licence in Markdown would become a page.
        named = {re.sub(r"\.md$", ".txt", name): path for name, path in engine.theme_files(self._root, *_THEME).items()}
        copies = {name: path.read_bytes() for name, path in named.items()}
        copies |= {name: dressed(self._root, name, self._site.accent) for name in COLOURED}
        for name in copies:
            if name.endswith(".css"):
                copies[name] = closed_off(copies[name].decode()).encode()
        copies["css/host.css"] = host().encode()
        copies |= {path: of_page(place, Cache(None)) for path, place in self._there.pictures}
        return self._files(copies.items()) + self._files(of_work(self._directory, Cache(None)))


def one_block(html: str) -> str:
    """HTML that Markdown passes on untouched, and in which no generator finds a command."""
    pieces = []
    last = 0
    for element in _SCRIPT.finditer(html):
        # In JSON two braces only follow each other inside text, where an escape means the same.
        script = _BRACES.sub(r"\\u007b", element[2])
        pieces += [_BRACES.sub("&#123;", html[last : element.start()]), element[1], script, element[3]]
        last = element.end()
    pieces.append(_BRACES.sub("&#123;", html[last:]))
    return _BLANK.sub("\n", "".join(pieces)).strip("\n")


def _front(title: str, description: str, more: list[str]) -> str:
    """Front matter. The values are escaped as HTML, since MkDocs and Zensical put them into pages as they are."""
    lines = [f"title: {_value(title)}", *([f"description: {_value(description)}"] if description else []), *more]
    return "\n".join(["---", *lines, "---", "", ""])


def _value(text: str) -> str:
    return _BRACES.sub("&#123;", scalar(escape(" ".join(text.split()))))


def _others(block: str) -> list[str]:
    """The lines of the owner's front matter, word for word, without the fields that we write ourselves."""
    kept = []
    ours = False
    for line in block.splitlines():
        if line[:1] not in ("", " ", "\t", "#", "-", "}", "]"):
            ours = line.partition(":")[0].strip("\"' ") in ("title", "description", "need")
        if not ours and line.strip():
            kept.append(line)
    return kept


def _check_target(root: Path, target: Path) -> None:
    """Refuse a folder that holds something else, so that no export ever deletes what it did not write."""
    shown = show(str(target))
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise BetterFitError(f"{shown} is no folder", "name a new folder, or one of an earlier export")
    whole, here = target.resolve(), root.resolve()
    if whole == here or whole in here.parents or any((here / n) in (whole, *whole.parents) for n in _SOURCES):
        raise BetterFitError(f"{shown} is the directory itself", "name a folder elsewhere, such as export/")
    if target.is_dir() and any(target.iterdir()) and not (target / MARK).is_file():
        raise BetterFitError(f"{shown} holds something else", "name a new folder, or empty this one yourself")


_SOURCES = ("partners", "directory", "build_tools")
