"""The pages at addresses that were public and at which nothing else stands any more: redirects and tombstones.

Each is a file of its own, so that it answers on every host and without scripts. There are never more of them than
there were pages.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import filterfalse, product

from .. import addresses
from ..model import Directory
from ..problems import Problem, say
from ..reading.files import PUBLISHED
from ..reading.record import firm_of, is_for_machines, need_of
from ..rule.fit import gives
from ..rule.serving import Key
from ..speech import languages, speech
from .embed import embed
from .firm_pages import FirmPages
from .match_pages import MatchPages
from .page import Outline, Page, moved


class FormerPages:
    """Makes the pages of what was there before."""

    def __init__(self, directory: Directory, firms: FirmPages, matches: MatchPages) -> None:
        self._directory, self._firms, self._matches = directory, firms, matches
        self._speech = speech(directory.vocabulary.language)
        self._titles = {addresses.written(page.path): page.title for page in directory.written}
        self._elsewhere = {addresses.written(page.path) for page in directory.written if page.elsewhere}
        self._gone = {name[1:] for name in directory.forgotten if name.startswith("/")}
        #: Every address that may need a page of this kind.
        self.wanted = directory.published.union(self._gone, self._left(), *(page.aliases for page in directory.written))
        #: Of those that `pages` has seen, the ones of which nobody knows where they should lead.
        self.lost: dict[str, Problem] = {}

    def _left(self) -> Iterator[str]:
        """The matching pages on which firms stood that have retired or take nobody, with their frames: known without
        any record."""
        facets, primary = self._directory.vocabulary.facets, self._directory.vocabulary.primary.id
        fitting = {
            (facet.id, term): [held for held, fit in gives(facet, term).items() if fit == "fits"]
            for facet in facets.values()
            for term in facet.terms
        }
        here = {partner.slug for partner in self._matches.index.partners}
        for partner in self._directory.partners.values():
            if partner.slug not in here:
                fits = [key for key, held in fitting.items() if not set(held).isdisjoint(partner.terms.get(key[0], ()))]
                leading, others = ([key for key in fits if (key[0] == primary) is first] for first in (True, False))
                for asked in (*((key,) for key in fits), *product(leading, others)):
                    stood = (addresses.match(*asked[0], *asked[1:]), *self._matches.former(asked))
                    yield from stood
                    if self._matches.site.url:
                        yield from map(addresses.embed, stood)

    def renamed(self) -> Iterator[Page]:
        """The former addresses of the owner's pages."""
        for page in self._directory.written:
            for alias in page.aliases:
                yield moved(alias, addresses.written(page.path), page.title, self._speech)

    def pages(self, made: Collection[str]) -> Iterator[Outline | Page]:
        """A page for each address that was public and is not among those that were `made`."""
        for address in sorted(filterfalse(is_for_machines, self.wanted.difference(made))):
            keys = need_of(address)
            slug = self._directory.resolve(firm_of(address) or "")
            main = addresses.within(address, languages())
            if main not in made and main not in self.wanted:
                main = address
            if main.startswith(addresses.EMBED):
                yield self._frame(address, main, made)
            elif keys:
                yield self._need(address, keys, made)
            elif slug is not None:
                yield moved(address, addresses.partner(slug), self._directory.partners[slug].name, self._speech)
            elif address.startswith(addresses.PARTNERS_PAGES):
                yield moved(address, addresses.PARTNERS, self._speech.say("firms-title"), self._speech)
            elif address in self._elsewhere:
                yield moved(address, address, self._titles[address], self._speech)
            elif main != address:
                # It was there in a language that the site does not speak any more.
                yield moved(address, main, self._titles.get(main, ""), self._speech)
            elif address not in self._gone:
                self.lost[address] = _lost(address)
            elif address.endswith("/"):
                yield self._taken_down(address)

    def _need(self, address: str, keys: tuple[Key, ...], made: Collection[str]) -> Outline | Page:
        """A matching page whose words are called otherwise today, or whose last firm has left."""
        today = self._today(keys)
        if not today:
            return self._taken_down(address)
        target = addresses.match(*today[0], *today[1:])
        if target in made or (target in self.wanted and target != address):
            return moved(address, target, self._matches.heading(today), self._speech)
        return self._matches.tombstone(address, today)

    def _today(self, keys: tuple[Key, ...]) -> tuple[Key, ...]:
        """What the words of an address are called today, in the order of addresses; without those given up."""
        vocabulary = self._directory.vocabulary
        order = [vocabulary.primary.id, *vocabulary.facets]
        known = dict(vocabulary.resolve(*key) for key in reversed(keys))
        today = [(facet, term) for facet, term in known.items() if term is not None]
        return tuple(sorted(today, key=lambda key: order.index(key[0])))

    def _frame(self, address: str, main: str, made: Collection[str]) -> Outline | Page:
        """What stands in a frame of another site: nothing in it can be redirected to a page that no frame may show.

        `main`: the address without a language that the site does not speak any more.
        """
        if today := self._today(need_of(main)):
            whole = addresses.match(*today[0], *today[1:])
            if whole not in made and whole not in self.wanted:
                # Its words are called otherwise today, and nothing stands there: its page is a tombstone where it was.
                former = main.removeprefix(addresses.EMBED)
                whole = former if former in self.wanted else addresses.MATCHES
            return replace(self._matches.frame(self._matches.index.ready(today), whole), address=address)
        slug = self._directory.resolve(firm_of(main) or "")
        if slug is not None:
            return replace(self._firms.frame(self._directory.partners[slug]), address=address)
        title, say = self._speech.say("withdrawn-title"), self._speech.say
        return embed(address, title, say("withdrawn-description"), whole=addresses.HOME, note=say("embed-ended"))

    def _taken_down(self, address: str) -> Page:
        """The tombstone of a page that its owner took down, or of a word that was given up."""
        start, say = f"{address.partition('/')[0]}/", self._speech.say
        above = (start, self._titles.get(start, say("situations-title") if start == addresses.SITUATIONS else ""))
        if not above[1] or start == address:
            above = (addresses.MATCHES, say("matches-title"))
        values = {"word": start == addresses.MATCHES, "above": above}
        title, description = say("withdrawn-title"), say("withdrawn-description")
        return Page(address, "withdrawn", title, description, values, listed=False)


def _lost(address: str) -> Problem:
    return say("vanished-page_unmade", address=address).problem(PUBLISHED)
