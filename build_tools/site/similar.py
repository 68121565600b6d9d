"""Firms like a firm: those that share its rarest words, found without comparing everybody with everybody."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from heapq import nlargest

from ..model import Directory, Partner

#: Holders of a term looked at for one firm; beyond it a term says little about likeness anyway.
LOOKED_AT = 24


def similar(directory: Directory, today: date, count: int) -> dict[str, list[str]]:
    """For every firm, those most similar to it."""
    measure = Similar(directory, today)
    return {slug: measure.to(partner, count) for slug, partner in directory.partners.items()}


class Similar:
    """Finds the firms that share most with a firm, weighing a shared term by its facet and by how rare it is."""

    def __init__(self, directory: Directory, today: date) -> None:
        self._directory = directory
        self._weights = {facet.id: facet.weight for facet in directory.vocabulary.facets.values()}
        self._holders: dict[tuple[str, str], list[str]] = {}
        for partner in directory.active.values():
            if partner.availability_on(today) == "closed":
                continue
            for facet, terms in partner.terms.items():
                for term in terms:
                    self._holders.setdefault((facet, term), []).append(partner.slug)

    def to(self, partner: Partner, count: int) -> list[str]:
        """The slugs of the most similar firms, best first; ties by slug."""
        points: dict[str, int] = {}
        known = points.get  # a `Counter` takes three times as long
        for facet, terms in partner.terms.items():
            weight = self._weights[facet]
            for term in terms:
                holders = self._holders.get((facet, term), [])
                # Where a term is common, a window that starts at the firm's own place keeps the work bounded and fair.
                start = _place(holders, partner.slug) if len(holders) > LOOKED_AT else 0
                window = holders[start : start + LOOKED_AT]
                for slug in window + holders[: start and LOOKED_AT - len(window)]:
                    points[slug] = known(slug, 0) + weight
        points.pop(partner.slug, None)
        last = min(nlargest(count, points.values()), default=0)
        best = sorted((-sum_, slug) for slug, sum_ in points.items() if sum_ >= last)
        return [slug for _, slug in best[:count]]


def _place(holders: list[str], slug: str) -> int:
    return bisect_left(holders, slug) % max(1, len(holders))
