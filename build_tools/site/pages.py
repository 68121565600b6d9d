"""Which pages exist. Plain values out; `render` puts them into templates.

In order: the pages everybody starts from, the list of all firms, the firms with their former addresses, the ready
matching pages, and what stands where there was a page once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .firm_pages import FirmPages
from .former_pages import FormerPages
from .match_pages import MatchPages
from .ready_needs import Index
from ..model import Directory, WrittenPage
from ..problems import Problem
from .page import Page, Bundle, Site
from ..cache import Cache
from .ranked import Ranked
from .start_pages import StartPages
from .views import Views


class Pages:
    """Every generated page of one directory, in a fixed order, made one at a time: `starts`, then `parts`."""

    def __init__(self, directory: Directory, site: Site, cache: Cache) -> None:
        self._directory = directory
        ranked = Ranked(directory, site.today, cache)
        self._index = Index(directory, site.today, ranked)
        self._views = Views(directory, site.today, self._index.singles)
        self._starts = StartPages(directory, site, self._views, self._index, ranked)
        self._firms = FirmPages(directory, site, self._views, ranked)
        self._matches = MatchPages(directory, site, self._views, self._index, ranked)
        self._former = FormerPages(directory, self._index, self._matches)

    def starts(self) -> Iterator[Page]:
        """The pages that show something of everybody, and so are made every time."""
        yield from self._starts.starts()

    def parts(self) -> Iterator[Bundle]:
        """The pages that show some firms each."""
        yield from self._starts.lists()
        for partner in self._directory.partners.values():
            yield self._firms.part(partner)
        for ready in self._index.pages():
            yield self._matches.part(ready)
        yield from self._former.renamed()

    @property
    def wanted(self) -> frozenset[str]:
        """Every address that was public."""
        return self._former.wanted

    def former(self, made: Collection[str]) -> Iterator[Bundle]:
        """The pages at addresses that were public and are not among those that were `made` when this begins."""
        yield from self._former.parts(made)

    @property
    def lost(self) -> list[Problem]:
        """Once `former` is through: the addresses that were public and lead nowhere."""
        return self._former.lost

    def frame(self) -> str:
        """What every part is made of beside its own firms, as far as the directory says it."""
        common = (self._directory.vocabulary, sorted(self._index.singles), self._firms.pictured)
        return repr((*common, self._views.home_stamp))

    def answer(self, page: WrittenPage) -> Mapping[str, Any] | None:
        """What a written page shows of the firms that meet its need; `None` where it has none."""
        return self._matches.answer(page)
