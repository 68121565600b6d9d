"""The questions with which a page narrows its own list: what is done and where, each answer with how many firms fit
all musts with it or, where nothing is a must, everything. Without a script an answer leads to the pair's ready page.
`theme/js/view/narrow.js` counts alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import addresses
from ..model import Asked, Directory, Facet, Need
from ..rule.fit import budget_fit
from ..rule.serving import Key
from .ready_needs import Index
from .views import Link

#: So many answers are in sight at once, those with most firms; the others are in a fold.
IN_SIGHT = 6


@dataclass(frozen=True, slots=True)
class NarrowingQuestion:
    """A facet as a page asks it beside its list; `any`: of several answers any is enough. An answer is a term's id with
    its label, its count, and the page for the pair where there is one."""

    facet: str
    text: str
    any: bool
    first: tuple[tuple[str, Link], ...]
    others: tuple[tuple[str, Link], ...]


class Narrowing:
    """Makes the questions for a need."""

    def __init__(self, directory: Directory, index: Index) -> None:
        self._directory = directory
        self._index = index

    def questions(self, need: Need, settled: str = "") -> tuple[NarrowingQuestion, ...]:
        """The primary facet and those that cover places, where the need leaves them open: what it only wishes gives
        way. `settled` is the facet that the page is about."""
        musts = {settled, *(asked.facet for asked in need.must)}
        facets = self._directory.vocabulary.facets.values()
        return tuple(
            self._question(facet, need)
            for facet in facets
            if (facet.primary or facet.covers) and facet.id not in musts and facet.terms
        )

    def _question(self, facet: Facet, need: Need) -> NarrowingQuestion:
        fitting = self._fitting(need, facet.id)
        options = []
        for term in facet.terms.values():
            key = (facet.id, term.id)
            options.append((term.id, Link(term.label, self._pair(need, key), len(fitting & self._index.fits[key]))))
        options.sort(key=lambda option: (-option[1].count, -len(self._index.fits[facet.id, option[0]])))
        return NarrowingQuestion(
            facet.id, facet.question, facet.covers, tuple(options[:IN_SIGHT]), tuple(options[IN_SIGHT:])
        )

    def _fitting(self, need: Need, facet: str) -> frozenset[int]:
        """The firms that fit what counts, besides this facet."""
        found = self._index.everybody
        for asked in need.must or self._others(need, facet):
            found &= frozenset().union(*(self._index.fits[asked.facet, term] for term in asked.terms))
        if need.must or need.budget is None:
            return found
        currency, partners = self._directory.vocabulary.currency, self._index.partners
        return frozenset(n for n in found if budget_fit(partners[n].budget, need.budget, currency) == "fits")

    def _others(self, need: Need, facet: str) -> Iterator[Asked]:
        return (asked for asked in (*need.must, *need.prefer) if asked.facet != facet)

    def _pair(self, need: Need, option: Key) -> str:
        """The ready page for an answer with the first thing asked that it has a page with, or nothing."""
        for asked in self._others(need, option[0]):
            own = (asked.facet, asked.term)
            for pair in ((own, option), (option, own)):
                if pair in self._index.pairs:
                    return addresses.match(*pair[0], pair[1])
        return ""
