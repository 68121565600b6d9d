"""How one firm stands on one thing asked: it fits, is close, differs, or has not stated it. Steps 1 to 3 of the rule.

`gives` resolves a facet's relations, here and nowhere else: the browser gets what it returns, in `/match.json`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Asked, Budget, Facet, Fit, Money

#: The name under which the budget stands among the reasons.
BUDGET = "budget"
#: What each fit earns, in quarters.
CREDIT: dict[Fit, int] = {"fits": 4, "close": 2, "not-stated": 1, "differs": 0}
#: On a must these two put a firm out; one that has not stated it stays in, to be asked.
FAILS: tuple[Fit, ...] = ("close", "differs")
_MONTHS = {"month": 12, "year": 1}  # times a year


@dataclass(frozen=True, slots=True)
class Reason:
    """How a firm stands on one thing asked. `via` is the firm's own term behind *fits* and *close*.

    `term` is what was asked: a term's id, or a group as `Asked.term` has it.
    """

    facet: str
    term: str
    must: bool
    fit: Fit
    via: str | None = None

    @property
    def fails(self) -> bool:
        """Whether this puts the firm out."""
        return self.must and self.fit in FAILS


def gives(facet: Facet, asked: str) -> dict[str, Fit]:
    """Related term → the fit of a firm that holds it when `asked` is asked, the best and nearest first.

    The first of these terms that a firm holds decides, and is its reason's `via`. A term that isn't here differs.
    """
    steps = {term: distance for distance, term in enumerate(facet.ancestors(asked), 1)}
    wide = list(steps) if facet.covers else []
    level, distance = list(facet.narrower[asked]), 1
    while level:
        steps.update(dict.fromkeys(level, distance))
        level, distance = [below for term in level for below in facet.narrower[term]], distance + 1
    fits: dict[str, Fit] = {asked: "fits"}
    fits.update(dict.fromkeys(wide, "fits"))
    for term in [*sorted(steps, key=lambda t: (steps[t], t)), *sorted(facet.terms[asked].related)]:
        fits.setdefault(term, "close")
    return fits


def served(facet: Facet) -> dict[str, tuple[str, ...]]:
    """For each term, every other one that a firm which lists it fits: the same rule, from the firm's side."""
    serves: dict[str, list[str]] = {term: [] for term in facet.terms}
    for asked in facet.terms:
        for held, fit in gives(facet, asked).items():
            if fit == "fits" and held != asked:
                serves[held].append(asked)
    return {held: tuple(terms) for held, terms in serves.items()}


def budget_fit(budget: Budget | None, asked: Money, currency: str) -> Fit:
    """How a sum fits a firm's range: inside it, up to a quarter outside it, or farther; if the two can be compared."""
    if budget is None or budget.currency != currency or (budget.per == "project") != (asked.per == "project"):
        return "not-stated"
    times = _MONTHS.get(budget.per, 1)
    low, high = budget.from_ * times, None if budget.to is None else budget.to * times
    amount = asked.amount * _MONTHS.get(asked.per, 1)
    if low <= amount and (high is None or amount <= high):
        return "fits"
    near = 4 * amount >= 3 * low and (high is None or 4 * amount <= 5 * high)
    return "close" if near else "differs"


def reason(asked: Asked, must: bool, held: tuple[str, ...], fits_by_term: Sequence[dict[str, Fit]]) -> Reason:
    """The reason that a firm's terms of one facet make; `fits_by_term` is what `gives` says of each term asked.

    In a group the term that gives the best fit decides: fits, then close. Where two give the same, it is the first in
    the group's alphabetical order.
    """
    if not held:
        return Reason(asked.facet, asked.term, must, "not-stated")
    best = Reason(asked.facet, asked.term, must, "differs")
    for fits in fits_by_term:
        near = next(((term, fit) for term, fit in fits.items() if term in held), None)
        if near is not None and CREDIT[near[1]] > CREDIT[best.fit]:
            best = Reason(asked.facet, asked.term, must, near[1], near[0])
    return best
