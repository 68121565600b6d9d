"""Which pages exist. Plain values out; `render` puts them into templates.

In order: the pages everybody starts from, the list of all firms, the firms with their former addresses, the ready
matching pages, and what stands where there was a page once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import addresses
from ..cache import Cache
from ..model import Directory, WrittenPage
from ..problems import Problem
from .firm_pages import FirmPages
from .former_pages import FormerPages
from .match_pages import MatchPages
from .page import Outline, Page, Site
from .ranked import Ranked
from .ready_needs import Index
from .start_pages import StartPages
from .views import Views


class Pages:
    """Every generated page of one directory, in a fixed order, made one at a time."""

    def __init__(self, directory: Directory, site: Site, cache: Cache) -> None:
        self._directory = directory
        ranked = Ranked(directory, site.today, cache)
        self._index = Index(directory, site.today, ranked)
        self._views = Views(directory, site.today, self._index.singles)
        self._starts = StartPages(directory, site, self._views, self._index, ranked, cache)
        self._firms = FirmPages(directory, site, self._views, ranked)
        self._matches = MatchPages(directory, site, self._views, self._index, ranked)
        self._former = FormerPages(directory, self._firms, self._matches)

    def pages(self) -> Iterator[Page]:
        """Every page with all that it shows."""
        return (outline.drawn() for outline in self.outlines())

    def outlines(self) -> Iterator[Outline | Page]:
        """Every page, as far as it must be made to see whether it comes out as it was."""
        made = {addresses.written(page.path) for page in self._directory.written if not page.elsewhere}
        for page in self._today():
            made.add(page.address)
            yield page
        yield from self._former.pages(made)

    def ready(self) -> Iterator[str]:
        """The addresses of the ready matching pages, which nothing has to be made for."""
        return (addresses.match(*asked[0], *asked[1:]) for asked in self._index.asked)

    @property
    def wanted(self) -> frozenset[str]:
        """Every address that was public."""
        return self._former.wanted

    @property
    def lost(self) -> list[Problem]:
        """Once all `pages` are made: the addresses that were public and lead nowhere."""
        return list(self._former.lost.values())

    def _today(self) -> Iterator[Outline | Page]:
        """The pages of what there is today, with their former addresses."""
        yield from self._starts.starts()
        yield from self._starts.lists()
        for partner in self._directory.partners.values():
            yield from self._firms.pages(partner)
        for ready in self._index.pages():
            yield from self._matches.pages(ready)
        yield from self._former.renamed()

    def answer(self, page: WrittenPage) -> Mapping[str, Any] | None:
        """The values for the firms that meet a written page's need; `None` where it has none."""
        return self._matches.answer(page)
