"""The rule, version 2: who suits a prospect, in which order, and why. Pure; `match.js` is its twin in the browser.

In order: `fit` says how a firm stands on one thing asked; a `Measure` holds a whole need against one firm after
another; `answer` keeps, orders and explains; `groups` says under which heading a firm may stand.

All sums are whole numbers, so that both languages agree to the last bit: weights are in thousandths, credits in
quarters, and a facet's weight is multiplied by the least common multiple of the asked counts before it is shared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from hashlib import sha256
from math import lcm
from typing import NamedTuple

from ..model import LINKS, Asked, AvailabilityWord, Budget, Directory, Group, Money, Need, Partner, Verdict, Vocabulary
from .fit import BUDGET, CREDIT, FAILS, Reason, budget_fit, gives, reason
from .groups import GROUPS, group_of

__all__ = [
    "BUDGET",
    "CREDIT",
    "FAILS",
    "Answer",
    "Measure",
    "Placed",
    "Reason",
    "Relax",
    "answer",
    "budget_fit",
    "gives",
    "reasons",
    "relaxed",
    "score",
    "tie",
]


@dataclass(frozen=True, slots=True)
class Placed:
    """A firm in its place. `score` is exact, between 0 and 1, and not for people's eyes."""

    partner: str
    score: Fraction
    recommended: bool
    availability: AvailabilityWord | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Relax:
    """A must that could become a wish, and how many matches there would then be."""

    asked: Asked
    brings: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The rule's answer to a need. Near misses and what to relax are there only when there is no match.

    `groups` counts all the matches, before any limit, by where they stand: see `groups`.
    """

    need: Need
    verdict: Verdict | None
    referrer: Placed | None
    matches: tuple[Placed, ...] = ()
    not_better: tuple[Placed, ...] = ()
    near_misses: tuple[Placed, ...] = ()
    relax: tuple[Relax, ...] = ()
    groups: Mapping[Group, int] = field(default_factory=lambda: dict.fromkeys(GROUPS, 0))


@dataclass(frozen=True, slots=True)
class Standing:
    """How a firm stands on a need: one reason for each thing asked, what they earn together, recommendation left out
    (Σ weight × credit, comparable between firms of one need), how many musts they fail, and in which group it is."""

    reasons: tuple[Reason, ...]
    earned: int
    failed: int
    group: Group
    #: Whether the firm differs on everything asked, so that it is in no list. Of nothing asked nobody differs.
    apart: bool


class _Alone(NamedTuple):
    """The reason and the credit of one thing asked, by itself."""

    reason: Reason
    earned: int


class Measure:
    """A need made ready to be held against many firms: relations looked up once, weights shared out once."""

    def __init__(self, need: Need, vocabulary: Vocabulary, referrer: Partner | None = None) -> None:
        self.need = need
        self._asked = need.asked
        self._currency = vocabulary.currency
        counts = Counter(asked.facet for asked, _ in self._asked)
        unit = lcm(*counts.values())
        weights = {facet: vocabulary.facets[facet].weight for facet in counts}
        self._shares = [weights[asked.facet] * unit // counts[asked.facet] for asked, _ in self._asked]
        total = sum(weights.values()) * unit
        if need.budget is not None:
            self._shares.append(vocabulary.budget_weight * unit)
            total += vocabulary.budget_weight * unit
        self._vouching = vocabulary.recommendation_weight * unit * 4
        self._denominator = 4 * total + (self._vouching if referrer is not None else 0)
        self._vouched = frozenset(_vouched(need, vocabulary, referrer)) if referrer is not None else frozenset()
        self._gives = [[gives(vocabulary.facets[a.facet], term) for term in a.terms] for a, _ in self._asked]
        # Many firms hold the same terms of a facet, so each such answer is worked out once.
        self._known: list[dict[tuple[str, ...], _Alone]] = [{} for _ in self._asked]
        self._budgets: dict[Budget | None, _Alone] = {}
        self._same: dict[_Alone, _Alone] = {}
        self._alike: dict[tuple[int, ...], Standing] = {}

    def reasons(self, partner: Partner) -> tuple[Reason, ...]:
        """One reason for each thing asked, musts first, and one for the budget."""
        return self.standing(partner).reasons

    def standing(self, partner: Partner) -> Standing:
        """How a firm stands on the whole need."""
        parts: list[_Alone] = []
        for (asked, must), known, fits_by_term in zip(self._asked, self._known, self._gives, strict=True):
            held = partner.terms.get(asked.facet, ())
            part = known.get(held)
            if part is None:
                part = known[held] = self._alone(len(parts), reason(asked, must, held, fits_by_term))
            parts.append(part)
        if self.need.budget is not None:
            parts.append(self._budget(self.need.budget, partner.budget))
        # Firms of the same parts stand alike, whatever else they are. There is one object of each part, and it is kept.
        alike = tuple([id(part) for part in parts])
        standing = self._alike.get(alike)
        if standing is None:
            reasons = tuple(part.reason for part in parts)
            earned, failed = sum(part.earned for part in parts), sum(part.reason.fails for part in parts)
            apart = bool(reasons) and all(why.fit == "differs" for why in reasons)
            standing = self._alike[alike] = Standing(reasons, earned, failed, group_of(reasons), apart)
        return standing

    def _budget(self, asked: Money, costs: Budget | None) -> _Alone:
        if costs not in self._budgets:
            fit = budget_fit(costs, asked, self._currency)
            self._budgets[costs] = self._alone(-1, Reason(BUDGET, str(asked), False, fit))
        return self._budgets[costs]

    def _alone(self, index: int, why: Reason) -> _Alone:
        part = _Alone(why, self._shares[index] * CREDIT[why.fit])
        return self._same.setdefault(part, part)

    def recommended(self, slug: str) -> bool:
        """Whether the referrer vouches for this firm, for what is asked."""
        return slug in self._vouched

    def with_recommendation(self, slug: str, earned: int) -> int:
        """The credit that a firm earned, with the referrer's word added."""
        return earned + (self._vouching if slug in self._vouched else 0)

    def score(self, earned: int) -> Fraction:
        """The exact score; 0 where nothing that is asked has weight."""
        return Fraction(earned, self._denominator) if self._denominator else Fraction(0)

    def without_recommendation(self, earned: int) -> Fraction:
        """The exact score of the referrer itself, on whom nobody vouches."""
        denominator = 4 * sum(self._shares)
        return Fraction(earned, denominator) if denominator else Fraction(0)


def reasons(partner: Partner, need: Need, vocabulary: Vocabulary) -> tuple[Reason, ...]:
    """How one firm stands on everything asked."""
    return Measure(need, vocabulary).reasons(partner)


def score(partner: Partner, need: Need, vocabulary: Vocabulary, referrer: Partner | None = None) -> Fraction:
    """One firm's score, with the recommendation as a criterion where there is a referrer."""
    measure = Measure(need, vocabulary, referrer)
    return measure.score(measure.with_recommendation(partner.slug, measure.standing(partner).earned))


def tie(need: Need, slug: str) -> str:
    """The hash that decides between equals: the same for everybody, and nobody's to buy."""
    return sha256(f"{LINKS}|{need.canonical()}|{slug}".encode()).hexdigest()


def relaxed(need: Need, asked: Asked) -> Need:
    """The same need, with one must made a wish."""
    return Need(tuple(a for a in need.must if a != asked), tuple(sorted((*need.prefer, asked))), need.budget)


def answer(
    directory: Directory,
    need: Need,
    *,
    referrer: str | None = None,
    today: date,
    limit: int | None = None,
    in_groups: bool = False,
) -> Answer:
    """Who meets a need, in order, with reasons; `referrer` is today's slug of an active firm.

    `limit` shortens the three lists and changes nothing else. With `in_groups` the matches stand group by group, each
    in the rule's order, as lists under headings show them; otherwise in the rule's order alone.
    """
    firms = _sort(directory, need, referrer, today)
    helpless = not firms.matches
    return Answer(
        need,
        _verdict(firms),
        None if firms.referrer is None else firms.placed(firms.referrer),
        matches=firms.places(firms.matches, limit, in_groups),
        not_better=firms.places(firms.not_better, limit),
        near_misses=firms.places(firms.out, limit) if helpless else (),
        relax=_relax(directory, need, referrer, today) if helpless else (),
        groups={group: sum(firm.standing.group == group for firm in firms.matches) for group in GROUPS},
    )


class _Judged(NamedTuple):
    """A firm held against the need, before anybody has a place."""

    partner: Partner
    standing: Standing


@dataclass(frozen=True, slots=True)
class _Sorted:
    """Every firm that can be asked and does not differ on everything, sorted into what it is for this prospect."""

    measure: Measure
    today: date
    referrer: _Judged | None
    matches: list[_Judged]
    not_better: list[_Judged]
    out: list[_Judged]

    def places(self, judged: list[_Judged], limit: int | None, in_groups: bool = False) -> tuple[Placed, ...]:
        """Fewest failed musts first, then perhaps the group, then the score, then the tie."""
        start = sha256(f"{LINKS}|{self.measure.need.canonical()}|".encode())

        def place(firm: _Judged) -> tuple[int, int, int, bytes]:
            hashed = start.copy()
            hashed.update(firm.partner.slug.encode())
            earned = self.measure.with_recommendation(firm.partner.slug, firm.standing.earned)
            group = GROUPS.index(firm.standing.group) if in_groups else 0
            return firm.standing.failed, group, -earned, hashed.digest()

        return tuple(self.placed(firm) for firm in sorted(judged, key=place)[:limit])

    def placed(self, firm: _Judged) -> Placed:
        """The firm as the answer shows it."""
        slug, measure = firm.partner.slug, self.measure
        if firm is self.referrer:
            exact = measure.without_recommendation(firm.standing.earned)
        else:
            exact = measure.score(measure.with_recommendation(slug, firm.standing.earned))
        available = firm.partner.availability_on(self.today)
        return Placed(slug, exact, measure.recommended(slug), available, firm.standing.reasons)


def _sort(directory: Directory, need: Need, referrer: str | None, today: date) -> _Sorted:
    own = None if referrer is None else directory.active[referrer]
    measure = Measure(need, directory.vocabulary, own)
    home = None if own is None else _Judged(own, measure.standing(own))
    # Where the referrer fails a must, whoever passes is better; with no referrer, better than nothing.
    bar = -1 if home is None or home.standing.failed else home.standing.earned
    firms = _Sorted(measure, today, home, [], [], [])
    for partner in directory.active.values():
        if partner.slug == referrer or partner.availability_on(today) == "closed":
            continue
        judged = _Judged(partner, measure.standing(partner))
        if judged.standing.apart:
            continue
        if judged.standing.failed:
            firms.out.append(judged)
        elif judged.standing.earned > bar:
            firms.matches.append(judged)
        else:
            firms.not_better.append(judged)
    return firms


def _verdict(firms: _Sorted) -> Verdict | None:
    if firms.referrer is None:
        return None
    own = firms.referrer.standing
    if own.group == "all":
        return "keep"
    if firms.matches:
        return "refer"
    return "nobody" if own.failed or own.apart else "talk"


def _relax(directory: Directory, need: Need, referrer: str | None, today: date) -> tuple[Relax, ...]:
    brings = (Relax(a, len(_sort(directory, relaxed(need, a), referrer, today).matches)) for a in need.must)
    return tuple(sorted((r for r in brings if r.brings), key=lambda r: (-r.brings, r.asked)))


def _vouched(need: Need, vocabulary: Vocabulary, referrer: Partner) -> Iterable[str]:
    """The firms that the referrer vouches for, in general or for something that is asked, be it one of a group."""
    primary = vocabulary.primary
    asked = [term for a, _ in need.asked if a.facet == primary.id for term in a.terms]
    good_for = {*asked, *(above for term in asked for above in primary.ancestors(term))}
    return (r.partner for r in referrer.recommends if not r.for_ or good_for.intersection(r.for_))
