"""Who serves each term of the vocabulary, among the firms that can be asked.

Ready pages, the page of gaps and `audit` all ask here, so they never count differently.
"""

from __future__ import annotations

from datetime import date
from itertools import chain

from ..model import Directory, Fit
from .fit import gives

Key = tuple[str, str]  # facet, term


class Serving:
    """For every term, who fits it and who comes close, as places in `partners`."""

    def __init__(self, directory: Directory, today: date) -> None:
        #: The firms that can be asked on this day: neither retired nor closed.
        self.partners = [p for p in directory.active.values() if p.availability_on(today) != "closed"]
        self.fits: dict[Key, frozenset[int]] = {}
        self.close: dict[Key, frozenset[int]] = {}
        self.unstated: dict[str, frozenset[int]] = {}
        holders: dict[Key, list[int]] = {}
        stated: dict[str, list[int]] = {}
        for number, partner in enumerate(self.partners):
            for name, terms in partner.terms.items():
                stated.setdefault(name, []).append(number)
                for term in terms:
                    holders.setdefault((name, term), []).append(number)
        everybody = frozenset(range(len(self.partners)))
        for facet in directory.vocabulary.facets.values():
            self.unstated[facet.id] = everybody.difference(stated.get(facet.id, ()))
            for term in facet.terms:
                who: dict[Fit, list[list[int]]] = {"fits": [], "close": []}
                for held, fit in gives(facet, term).items():
                    who[fit].append(holders.get((facet.id, held), []))
                fits, near = (frozenset(chain.from_iterable(lists)) for lists in who.values())
                self.fits[facet.id, term], self.close[facet.id, term] = fits, near - fits
