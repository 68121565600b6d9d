"""A generated page as a value, and the owner's settings of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from ..model import Directory
from ..speech import Speech
from .mark import Marked
from .views import Link

#: Where there are more firms than this, one preview picture serves all; the owner may choose another number.
PICTURES_UP_TO = 500


@dataclass(frozen=True)
class Site(Marked):
    """The owner's settings of the site, in one of its languages. `url` is absolute and ends with `/`, or is empty; it
    is where this language starts, `start` below the site's own address."""

    name: str
    url: str
    description: str
    today: date
    repo: str = ""  # the repository's address, without a closing slash
    edit: str = ""  # where `partners/<slug>.yml` can be edited: an address with `{path}` in it
    pictures_up_to: int = PICTURES_UP_TO
    language: str = "en"  # of the interface, and of what prospects write
    names_index: bool = False  # links name index.html, for hosts that show none by themselves
    from_disk: bool = False  # pages open without a server; links name index.html then
    mask_mail: bool = True  # mail addresses can be read by people and not by a plain pattern
    typeface: bool = True  # headings have letters of their own
    accent: str = ""  # the owner's colour, `#rrggbb`; empty: ours
    notice: str = ""  # what stands at the foot of every page
    start: str = ""  # `de/`; empty: the main language
    others: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # the other languages; description and notice

    @property
    def files_url(self) -> str:
        """Where the files are that hold the same in every language."""
        return self.url.removesuffix(self.start)

    def in_language(self, language: str) -> Site:
        """The same site in one of its languages."""
        if language == self.language:
            return self
        start = f"{language}/"
        said = self.others[language]
        return replace(
            self,
            url=self.url and self.url + start,
            language=language,
            start=start,
            description=said.get("description", self.description),
            notice=said.get("notice", self.notice),
        )

    @cached_property
    def on_no_day(self) -> Site:
        """What holds on every day: all that the renderer gets, so that a page says no day but one among its values."""
        return replace(self, today=date.min)


@dataclass(frozen=True, slots=True)
class Page:
    """One generated page. `kind` names its template; `values` are all that the template gets to show: see `mark`."""

    address: str
    kind: str
    title: str
    description: str
    values: Mapping[str, Any] = field(default_factory=dict)
    crumbs: tuple[Link, ...] = ()
    data: Mapping[str, Any] | None = None  # schema.org, as JSON-LD
    scripts: tuple[str, ...] = ()  # modules below `js/` of the theme
    fetches: tuple[str, ...] = ()  # addresses of the data that the scripts fetch first
    picture: str = ""  # address of its preview; empty: the site's
    pictured: str = ""  # the text on a preview of its own; empty: the description
    listed: bool = True  # in the sitemap, and to be found by search engines
    shareable: bool = False  # may be passed on: has a share button and a QR code
    bare: bool = False  # for other people's sites: its template writes the whole document, and it needs no script
    canonical: str = ""  # address of the page that this is a form of; empty: its own
    translated: tuple[str, ...] | None = None  # the languages that have it; `None`: all

    def languages(self, sites: Iterable[Site]) -> tuple[str, ...]:
        """Those of the site's languages that have this page."""
        return tuple(site.language for site in sites) if self.translated is None else self.translated

    def drawn(self) -> Page:
        """The page itself: one that has been drawn. See `Outline`."""
        return self


@dataclass(frozen=True, slots=True)
class Outline:
    """A page before it is drawn. Its mark is made of the facts, so what comes out the same is never drawn again.

    Attributes:
        draw: makes the page of the facts alone. A function of a module, which holds nothing: see `mark`.
        facts: plain values, each with a mark.
        listed: as the page's own.
        picture: whether it has a preview picture that is drawn of its own words.
    """

    address: str
    draw: Callable[..., Page]
    facts: tuple[object, ...]
    listed: bool = True
    picture: bool = False

    def drawn(self) -> Page:
        """The page, at this address."""
        return replace(self.draw(*self.facts), address=self.address, listed=self.listed)


def pictured(directory: Directory, site: Site) -> bool:
    """Whether firms and pages have preview pictures of their own, or share the site's."""
    return bool(site.url) and len(directory.active) <= site.pictures_up_to


def moved(address: str, target: str, label: str, speech: Speech) -> Page:
    """The page at a former address, which leads to today's."""
    return Page(
        address,
        "moved",
        speech.say("moved-title", page=label),
        speech.say("moved-description"),
        {"target": target, "label": label},
        scripts=("pages/moved.js",),
        listed=False,
        translated=(),
    )
