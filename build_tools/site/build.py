"""One build of the site, without MkDocs: read, render, index, write beside, swap.

The adapter (`plugin`) calls these in order and lends the theme and the written pages' HTML.
"""

from __future__ import annotations

import atexit
import gc
import logging
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from html import unescape
from itertools import chain
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from .. import addresses, engine
from ..cache import Cache, code
from ..model import Directory, WrittenPage
from ..problems import BrokenDirectory
from ..reading.answers import answered
from ..reading.history import dated, vanished
from ..reading.language import language_words
from ..reading.page_files import PageFiles, list_page_files
from ..reading.page_text import led_home
from ..reading.parse import directory_or_raise
from ..speech import Speech, speech
from . import publish
from .framework import needed
from .from_disk import classic, opening, scripts_of_data
from .indexed import indexed
from .look import COLOURED, dressed, look_of
from .machines import Made, Told, files
from .mail import masked
from .mark import mark
from .page import Page, Site, pictured
from .pages import Pages
from .picture import of_pages, pictures
from .redrawn import of_page, of_work, small_of
from .render import Renderer, Shell, Ways, as_markup, slots
from .reuse import LastSite
from .search import records
from .structured import article
from .views import Link, own_language

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

log = logging.getLogger("mkdocs.plugins.better_fit")

#: Renders the theme for pages of one language at one depth: the way to the site's start, the language's frame, and what
#: goes into its slots → HTML.
Theme = Callable[[str, "Frame", Mapping[str, str]], str]
#: How many folders deep the deepest generated page stands: `match/<facet>/<term>/<facet>/<term>/`.
DEEPEST = 5
#: Below these, each written page has a preview picture of its own.
_PICTURED = (addresses.SITUATIONS, "guides/")
#: Where a written page wants its firms.
MATCHES_MARK = "<!-- matches -->"
#: A relative link to a page, which has no ending; a file's has one, and MkDocs looks for it.
_FOLDER_LINK = re.compile(r'<a [^>]*?href="(?!/|#|\?|[a-zA-Z][a-zA-Z0-9+.-]*:)((?:[^"#?]*/)?[^"#?./]*)(?=[#?"])')


@dataclass(frozen=True, slots=True)
class Frame:
    """What the theme says around every page of one language."""

    speech: Speech
    foot: tuple[Link, ...]
    notice: str
    ways: Ways
    theirs: str  # the language of firms' own words: the main one

    def at(self, address: str) -> str:
        """An address of this language as it stands on the site."""
        return self.ways.at(address)


class _Edition:
    """The site in one of its languages: the same firms, what is said of them, and the way from page to page."""

    def __init__(
        self, root: Path, site: Site, directory: Directory, languages: Sequence[Site], cache: Cache, version: str
    ) -> None:
        self.site, self.directory, self._cache = site, directory, cache
        self.pages = Pages(directory, site, cache)
        several = [other.on_no_day for other in languages] if len(languages) > 1 else []
        self.renderer = Renderer(root, site.on_no_day, cache, several, version=version)
        self.written = {page.path: page for page in directory.written if not page.elsewhere}
        self.ways = Ways(site.start, [addresses.written(page.path) for page in directory.written if page.elsewhere])
        self.shells: dict[str, Shell] = {}
        self.frame = Frame(speech(site.language), at_the_foot(directory), site.notice, self.ways, languages[0].language)

    def told(self) -> Told:
        """What the files for machines say in this language."""
        found = records(self.directory, self._cache)
        return Told(self.directory, language_words(self.site.language), found)


class Build:
    """The parts of one build, made in order. Whatever goes wrong, the last good site stays."""

    def __init__(
        self, root: Path, target: Path, site: Site, home: str | None, cache: Path | None, *,
        preview: bool = False, rehearsal: bool = False,
    ) -> None:  # fmt: skip
        """`preview`: nobody reads the site while it is built, so it may be brought up to date where it stands.
        `rehearsal`: `finish` is never called, and only what could fail is made."""
        self._preview = preview
        #: Nothing of ours fails at what a directory says, but its own templates may.
        self._sure = rehearsal and len(engine.templates(root)) == 1
        self._root, self._target, self._site, self._home = root, target, site, home
        self._cache = Cache(cache)
        self._last = LastSite(target, self._cache, in_place=preview)
        self._absolute = urlsplit(site.url).path or "/"
        self._listed: list[str] = []
        self._pictured: dict[str, tuple[str, str, str]] = {}
        self._building: Path | None = None
        self._right: int | None = None
        self._open = ExitStack()
        self.version = theme_version(root, site.accent)

    def prepare(self) -> Path:
        """The folder that this build goes to."""
        atexit.register(self.abandon)  # for whoever presses Ctrl-C
        self._right = publish.reserve(self._target)
        self._open.enter_context(publish.readable())
        gc.disable()  # nothing here goes round in circles, and looking for them takes a tenth of a large build
        self._open.callback(gc.enable)
        self._building = publish.prepare(self._target)
        return self._building

    def read(self) -> Directory:
        """Read and check everything.

        Raises:
            BrokenDirectory: profiles, vocabulary or written pages have problems, or what was public leads nowhere.
        """
        with _stage("read"):
            directory = directory_or_raise(
                self._root, self._home, self._cache, self._site.language, [*self._site.others]
            )
            # Somebody who is in the midst of renaming something wants to see it.
            lost = [] if self._preview else vanished(self._root, directory)
            if errors := [problem for problem in lost if problem.severity == "error"]:
                raise BrokenDirectory(errors)
            known = answered(self._root, directory.partners.values())
            directory = replace(dated(self._root, directory), answered=known)
        self.use(directory)
        return directory

    def use(self, directory: Directory) -> None:
        """Make the pages of this directory."""
        self._directory = directory
        sites = [self._site.in_language(language) for language in (self._site.language, *self._site.others)]
        self._editions = [
            _Edition(self._root, site, directory.in_language(site.language), sites, self._cache, self.version)
            for site in sites
        ]
        self._addresses: set[str] = set()
        for edition in self._editions:
            known = {*addresses.STARTS, *map(addresses.written, edition.written)}
            known.update(map(addresses.partner, directory.partners))
            self._addresses.update(edition.site.start + address for address in known)
        # Most links of written pages lead to these; the other pages are gone through as far as a link asks.
        self._others = (
            edition.site.start + address
            for edition in self._editions
            for address in chain(edition.pages.ready(), (page.address for page in edition.pages.outlines()))
        )

    def use_theme(self, theme: Theme) -> None:
        """Render the theme once for each depth at which generated pages stand."""
        for edition in self._editions:
            start = edition.site.start.count("/")
            deepest = max([DEEPEST, *(address.count("/") for address in edition.pages.wanted)])
            roots = ["../" * depth or "./" for depth in range(start, start + deepest + 1)]
            for root in (*roots, self._absolute):
                edition.shells[root] = Shell(theme(root, edition.frame, slots()), root, edition.ways)

    def frame_of(self, path: str) -> Frame:
        """What the theme says around a written page."""
        return self._edition_of(path)[0].frame

    def _edition_of(self, path: str) -> tuple[_Edition, str]:
        """The language in which a written page stands, and its path in it."""
        start = addresses.start(path, self._site.others)
        edition = next(edition for edition in self._editions if edition.site.start == start)
        return edition, path.removeprefix(start)

    def homeward(self, path: str, markdown: str) -> str:
        """A written page with its links to pages that nobody has translated led to the main language's."""
        edition, inner = self._edition_of(path)
        return led_home(markdown, inner, edition.ways.elsewhere) if edition.site.start else markdown

    @cached_property
    def page_files(self) -> PageFiles:
        """The published files of `directory/pages`, and the pages that every directory gets."""
        there, _ = list_page_files(self._root, self._site.language, [*self._site.others])
        return there  # what was wrong in the folder has stopped the build

    def pictures(self) -> dict[str, bytes]:
        """The pictures of the owner's pages, drawn anew, by path."""
        return {relative: of_page(path, self._cache) for relative, path in self.page_files.pictures}

    def dressed(self) -> dict[str, bytes]:
        """The theme's files that are published otherwise than they stand in the theme, by path: in the owner's colour,
        and as scripts that a page without a server can load."""
        coloured = {name: dressed(self._root, name, self._site.accent) for name in COLOURED}
        return coloured | (classic(engine.theme_files(self._root, "js")) if self._site.from_disk else {})

    def framework(self, sheet: str, themes: Iterable[str]) -> str:
        """What is published of Material's style sheet; all of it where a layout in these themes may ask for more."""
        if any(next(Path(theme).rglob("*.html"), None) for theme in themes):
            return sheet
        return self._cache.text(f"framework {code()}", sheet, lambda: needed(sheet))

    def written(self, path: str, html: str) -> str:
        """A written page's own HTML, with the firms that meet its need in it."""
        edition, inner = self._edition_of(path)
        page = edition.written.get(inner)
        for link in self._lost(path, html):
            log.warning("Doc file '%s' contains a link '%s', but the site has no page there.", path, link)
        values = edition.pages.answer(page) if page is not None and not self._sure else None
        if values is None:
            return html
        answer = edition.renderer.fragment("answer", values)
        return html.replace(MATCHES_MARK, answer) if MATCHES_MARK in html else html + answer

    def written_parts(self, path: str, html: str) -> Mapping[str, str]:
        """The parts of a written page for the theme's slots, by slot."""
        edition, inner = self._edition_of(path)
        page = edition.written.get(inner) or WrittenPage(inner, inner)
        address, site = addresses.written(inner), edition.site
        language = own_language(page.language or site.language, site.language)
        self._listed.append(site.start + address)
        head = Page(
            address,
            "written",
            page.title,
            page.description or site.description,
            {
                "title": page.title,
                "html": as_markup(html),
                "own_heading": "<h1" in html,
                "language": language,
                "untranslated": language if page.language else "",
            },
            crumbs=self._crumbs(edition, address),
            data=article(page.title, page.description),
            shareable=page.need is not None,
            picture=addresses.page_picture(site.start + address) if self._has_picture(address) else "",
            translated=tuple(other.site.language for other in self._editions if inner in other.written),
        )
        self._note_picture(edition, head)
        root = addresses.root_from(site.start + address)
        parts = edition.renderer.parts(head, edition.renderer.body(head))
        return {name: edition.ways.placed(part, root) for name, part in parts.items()}

    def _has_picture(self, address: str) -> bool:
        """Whether a written page is passed on so often that it has a preview picture of its own."""
        return address.startswith(_PICTURED) and pictured(self._directory, self._site)

    def _note_picture(self, edition: _Edition, page: Page) -> None:
        """Remember what stands on a page's picture, if it has one of its own."""
        if page.picture == addresses.page_picture(edition.site.start + page.address):
            above = page.crumbs[0].label if page.crumbs else ""
            self._pictured[page.picture] = (above, page.title, page.pictured or page.description)

    def _lost(self, path: str, html: str) -> list[str]:
        """The links of a written page to pages of the site that are not there. MkDocs follows those to files."""
        here = f"https://site.example/{addresses.written(path)}"
        lost = []
        for link in dict.fromkeys(_FOLDER_LINK.findall(html)):
            target = unquote(urlsplit(urljoin(here, unescape(link))).path).removeprefix("/")
            if not self._is_page(target):
                lost.append(unescape(link))
        return lost

    def _is_page(self, address: str) -> bool:
        wanted = {address, f"{address}/"}
        while not wanted & self._addresses:
            other = next(self._others, None)
            if other is None:
                return False
            self._addresses.add(other)
        return True

    def rehearse(self) -> None:
        """Make what could fail, keep nothing: the site's picture, and every page where the owner has templates."""
        next(self._pictures(), None)
        if not self._sure:
            for edition in self._editions:
                for page in edition.pages.pages():
                    edition.renderer.parts(page, edition.renderer.body(page))
        self.abandon()

    def finish(self, progress: bool = False) -> None:
        """Write every generated page and file."""
        assert self._building is not None
        with _stage("pages"):
            made = self._write_pages(self._building, progress)
        with _stage("files"):
            shown = small_of(self._directory, self._cache)
            told = files([edition.told() for edition in self._editions], self._site, made, shown)
            drawn = of_work(self._directory, self._cache)
            for address, content in chain[tuple[str, publish.Content]](told, self._pictures(), drawn):
                if not isinstance(content, bytes) and address != addresses.RECORD:  # which the next build reads
                    content = [self.finished(piece) for piece in ([content] if isinstance(content, str) else content)]
                publish.write(self._building, address, content)
                if self._site.from_disk and not isinstance(content, bytes):
                    for name, script in scripts_of_data(address, "".join(content)):
                        publish.write(self._building, name, script)
            self._cache.save(whole=not self._last.taken)

    def _pictures(self) -> Iterator[tuple[str, bytes]]:
        look = look_of(self._root, self._site.accent)
        yield from pictures(self._directory, self._site, look, self._cache)
        yield from of_pages(self._pictured, self._site, look, self._cache)

    def _write_pages(self, building: Path, progress: bool) -> Made:
        """Write every generated page; gives the addresses of all pages, each with whether a site map lists it."""
        made = dict.fromkeys(self._listed, True)
        number = 0
        for edition in self._editions:
            frame, folder = self._frame(edition), str(building)
            for outline in edition.pages.outlines():
                address, shown, number = edition.site.start + outline.address, mark(frame, outline), number + 1
                if not self._last.take(address, shown, folder):
                    content = self._page(edition, outline.drawn())
                    publish.write(building, address, content)
                    self._last.note(address, shown, content)
                made[address] = outline.listed
                if outline.picture:
                    self._note_picture(edition, outline.drawn())
                self._count(number if progress else 0)
            edition.renderer.forget()
        if progress:
            sys.stderr.write("\r\x1b[K")
        lost = [problem for edition in self._editions for problem in edition.pages.lost]
        if lost and not self._preview:
            raise BrokenDirectory(lost)
        return made

    def _count(self, number: int) -> None:
        if number and number % 500 == 0:
            sys.stderr.write(f"\r{number:,} pages written")
            sys.stderr.flush()

    def _page(self, edition: _Edition, page: Page) -> bytes:
        if page.bare:
            root = addresses.root_from(edition.site.start + page.address)
            html = edition.ways.placed(edition.renderer.body(page), root)
            return self.finished(html).encode("utf-8", errors="replace")
        # A page for a missing address is read from anywhere, so its links can't be relative.
        missing = page.address == addresses.NOT_FOUND
        root = self._absolute if missing else addresses.root_from(edition.site.start + page.address)
        html = edition.shells[root].fill(edition.renderer.parts(page, edition.renderer.body(page)))
        return self.finished(html).encode("utf-8", errors="replace")

    def finished(self, text: str) -> str:
        """A page, or a file for machines, with links as the host needs them and addresses that no pattern finds."""
        text = masked(text) if self._site.mask_mail else text
        text = indexed(text, self._site.url) if self._site.names_index else text
        return opening(text) if self._site.from_disk and text.startswith("<!doctype html>") else text

    def _frame(self, edition: _Edition) -> str:
        """A mark of what all pages are made of beside the values that each shows: the code, the templates, the theme,
        and what the renderer is told of the site."""
        templates = [
            path.read_text("utf-8")
            for folder in engine.templates(self._root)
            for path in sorted(folder.rglob("*.html"))
        ]
        return mark(
            code(),
            edition.site.on_no_day,
            templates,
            [(root, str(shell)) for root, shell in edition.shells.items()],
            sorted(edition.ways.elsewhere),
        )

    def swap(self) -> None:
        """Put the finished site in the last one's place."""
        assert self._building is not None
        with _stage("swap"):
            if self._preview and self._last.taken:
                publish.patch(self._building, self._target, self._last.taken)
            else:
                publish.swap(self._building, self._target)
        self._last.save()
        self._leave()
        log.debug("better_fit: largest: %.0f MB", _largest())

    def abandon(self) -> None:
        """Throw away what is unfinished; the last good site stays."""
        if self._building is not None:
            publish.discard(self._building)
        self._leave()

    def _leave(self) -> None:
        """From here on the folder beside the site belongs to the next build."""
        atexit.unregister(self.abandon)
        self._open.close()
        self._cache.close()
        publish.release(self._target, self._right)
        self._building = self._right = None

    def _crumbs(self, edition: _Edition, address: str) -> tuple[Link, ...]:
        start = address.partition("/")[0]
        if address.count("/") < 2:
            return ()
        above = next((page for page in edition.directory.written if page.path == f"{start}/index.md"), None)
        situations = edition.frame.speech.say("situations-title") if f"{start}/" == addresses.SITUATIONS else ""
        label = above.title if above else situations
        return (Link(label, f"{start}/"),) if label else ()


@contextmanager
def _stage(name: str) -> Iterator[None]:
    """Say how long a part of the build took and how large the process was, for `--verbose` and for the benchmark."""
    cpu, wall = time.process_time(), time.perf_counter()
    yield
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    log.debug("better_fit: %s: %.2f s CPU, %.2f s wall, %.0f MB", name, cpu, wall, _largest())


def _largest() -> float:
    """How large this process has been, in MB; 0 where the system does not say."""
    size = 0.0
    if resource is not None:
        size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return size


def at_the_foot(directory: Directory) -> tuple[Link, ...]:
    """The owner's own pages that stand in no folder, such as About."""
    return tuple(Link(page.title, addresses.written(page.path)) for page in directory.written if "/" not in page.path)


def theme_version(root: Path, accent: str = "") -> str:
    """A short mark of our style sheets, scripts and sign: what changed gets a new address, the rest stays cached."""
    digest = sha256(accent.encode())
    for name, path in sorted(engine.theme_files(root, "assets", "css", "js").items()):
        digest.update(name.encode() + path.read_bytes())
    return digest.hexdigest()[:10]
