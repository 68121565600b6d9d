"""Who serves each term of the vocabulary, among the firms that can be asked.

Ready pages, the page of gaps and `audit` all ask here, so they never count differently.
"""

from __future__ import annotations

from datetime import date
from itertools import chain

from ..model import Directory
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
        for facet in directory.vocabulary.facets.values():
            self.unstated[facet.id] = frozenset(n for n, p in enumerate(self.partners) if not p.terms.get(facet.id))
            holders: dict[str, set[int]] = {term: set() for term in facet.terms}
            for number, partner in enumerate(self.partners):
                for term in partner.terms.get(facet.id, ()):
                    holders[term].add(number)
            for term in facet.terms:
                related = gives(facet, term)
                fits = frozenset(chain.from_iterable(holders[held] for held, fit in related.items() if fit == "fits"))
                near = frozenset(chain.from_iterable(holders[held] for held, fit in related.items() if fit == "close"))
                self.fits[facet.id, term], self.close[facet.id, term] = fits, near - fits
