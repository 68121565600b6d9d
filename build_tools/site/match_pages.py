"""The ready matching pages, and the firms that meet a written page's need. Here the facts of ready pages are gathered;
`match_drawn` draws them of these alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from .. import addresses
from ..model import Directory, WrittenPage
from ..rule import words
from ..rule.groups import grouped
from ..rule.match import Placed
from ..rule.serving import Key
from ..speech import speech
from . import match_drawn
from .match_drawn import Neighbours, Ready
from .narrowing import Narrowing
from .page import Outline, Page, Site, moved, pictured
from .ranked import Ranked
from .ready_needs import Index, ReadyPage
from .views import Link, PlaceView, Views

#: So many matches stand on a written page.
ANSWERS_SHOWN = 12
#: And so many near misses, where there is no match.
NEAR_SHOWN = 4


class MatchPages:
    """Makes the pages on which firms meet a need."""

    def __init__(self, directory: Directory, site: Site, views: Views, index: Index, ranked: Ranked) -> None:
        self.directory = directory
        self.site = site
        self.views = views
        self.index = index
        self.ranked = ranked
        self.speech = speech(directory.vocabulary.language)
        self.narrowing = Narrowing(directory, index)
        self.pictured = pictured(directory, site)

    def pages(self, ready: ReadyPage) -> Iterator[Outline | Page]:
        """A ready matching page, and its former addresses."""
        page, frame, former = self._match(ready), self.frame(ready), self.former(ready.asked)
        yield page
        for address in former:
            yield moved(address, page.address, self.heading(ready.asked), self.speech)
        if self.site.url:
            yield frame
            for address in former:
                yield replace(frame, address=addresses.embed(address))

    def frame(self, ready: ReadyPage, whole: str | None = None) -> Outline:
        """A matching page as other sites show it in a frame. `whole`: the page itself, where it isn't today's."""
        address = addresses.match(*ready.asked[0], *ready.asked[1:])
        facts = (self.views.phrases, self._ready(ready), self.views.home, whole or address)
        return Outline(addresses.embed(address), match_drawn.frame, facts, listed=False)

    def heading(self, asked: Iterable[Key]) -> str:
        """The heading of a matching page."""
        return match_drawn.heading(self.views.phrases, asked)

    def tombstone(self, address: str, asked: tuple[Key, ...]) -> Outline:
        """The page at the address of a need that has no page by itself any more: who comes nearest today."""
        return replace(self._match(self.index.ready(asked), today=False), address=address)

    def former(self, asked: tuple[Key, ...]) -> list[str]:
        """The addresses that a page had while its terms and their facets had other ids."""
        facets = [(self.directory.vocabulary.facets[facet], term) for facet, term in asked]
        names = [product((f.id, *f.aliases), (term, *f.terms[term].aliases)) for f, term in facets]
        return [addresses.match(*keys[0], *keys[1:]) for keys in product(*names) if keys != asked]

    def _match(self, ready: ReadyPage, *, today: bool = True) -> Outline:
        above = None
        if len(ready.asked) > 1:
            facet, term = ready.asked[0]
            first = self.views.term(self.directory.vocabulary.facets[facet].terms[term])
            above = first if first.href else None
        narrows = len(ready.asked) == 1 and ready.fits
        questions = self.narrowing.questions(ready.need, ready.asked[0][0]) if narrows else ()
        pictured = self.pictured and today
        facts = (
            self.site.on_no_day, self.views.phrases, self._ready(ready), self.views.home, above,
            tuple(self._neighbours(ready)), questions, pictured, today,
        )  # fmt: skip
        address = addresses.match(*ready.asked[0], *ready.asked[1:])
        return Outline(address, match_drawn.match, facts, listed=today, picture=pictured)

    def _ready(self, ready: ReadyPage) -> Ready:
        fits, close = (tuple(self.views.firm(firm.slug) for firm in firms) for firms in (ready.fits, ready.close))
        return Ready(ready.asked, ready.total, fits, close)

    def answer(self, page: WrittenPage) -> Mapping[str, Any] | None:
        """The values for the template `answer` on a written page with a need; `None` where it has none."""
        if page.need is None:
            return None
        answer = self.ranked.answer(page.need, limit=ANSWERS_SHOWN, in_groups=True)
        vocabulary = self.directory.vocabulary
        return {
            "heading": words.tally(answer.groups, vocabulary),
            "asked": words.asked(page.need, vocabulary),
            "groups": [
                (words.group_heading(group, vocabulary), [self._place(placed) for placed in places])
                for group, places in grouped(answer.matches)
            ],
            "more": sum(answer.groups.values()) - len(answer.matches),
            "near": [self._place(placed) for placed in answer.near_misses[:NEAR_SHOWN]],
            "relax": [words.relax(r.asked, r.brings, vocabulary) for r in answer.relax],
            "finder_href": addresses.in_html(addresses.link(page.need)),
            "questions": self.narrowing.questions(page.need),
            "need": addresses.link(page.need, page=""),
            "musts": bool(page.need.must),
        }

    def _place(self, placed: Placed) -> PlaceView:
        return self.views.place(self.directory.partners[placed.partner], placed.reasons)

    def _neighbours(self, ready: ReadyPage) -> Iterator[Neighbours]:
        """Narrower, broader and related needs; for a single term, the pairs with it; for a pair, each of the two."""
        vocabulary = self.directory.vocabulary
        if len(ready.asked) == 2:
            links = tuple(self.views.term(vocabulary.facets[facet].terms[term]) for facet, term in ready.asked)
            if links := tuple(link for link in links if link.href):
                yield Neighbours("match-one-of-two", {}, links)
        for position, (facet_id, term) in enumerate(ready.asked):
            facet = vocabulary.facets[facet_id]
            for message, near in (
                ("match-narrower", facet.narrower[term]),
                ("match-broader", facet.ancestors(term)),
                ("match-close", facet.terms[term].related),
            ):
                made = (self._link(ready.asked, position, (facet_id, other)) for other in near)
                if links := tuple(link for link in made if link):
                    yield Neighbours(message, {"term": words.inline(facet, term, vocabulary)}, links)
        if len(ready.asked) == 1:
            yield from self._pairs_with(ready.asked[0])

    def _link(self, asked: tuple[Key, ...], position: int, other: Key) -> Link | None:
        facet = self.directory.vocabulary.facets[other[0]]
        if len(asked) == 1:
            link = self.views.term(facet.terms[other[1]])
            return link if link.href else None
        pair = (other, asked[1]) if position == 0 else (asked[0], other)
        return self._pair_link(pair, facet.terms[other[1]].label)

    def _pair_link(self, pair: tuple[Key, Key], label: str) -> Link | None:
        count = self.index.pairs.get(pair, 0)
        return Link(label, addresses.match(*pair[0], pair[1]), count) if count else None

    def _pairs_with(self, key: Key) -> Iterator[Neighbours]:
        primary = self.directory.vocabulary.primary
        for facet in self.directory.vocabulary.facets.values():
            if (key[0] == primary.id) == (facet.id == primary.id) or facet.primary or facet.covers:
                continue  # no pair, or asked above the list
            pairs = (
                (term, (key, (facet.id, term)) if key[0] == primary.id else ((facet.id, term), key))
                for term in facet.terms
            )
            made = (self._pair_link(pair, facet.terms[term].label) for term, pair in pairs)
            if links := tuple(link for link in made if link):
                yield Neighbours("match-and-by", {"facet": self.views.inline(facet)}, links)
