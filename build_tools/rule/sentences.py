"""Every sentence that the rule can say with this vocabulary, for the owner to read once by eye."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..model import Asked, Budget, Contact, Facet, Fit, Group, Money, Need, Partner, Verdict, Vocabulary
from ..speech import speech
from . import words
from .fit import BUDGET, Reason, gives, reason
from .groups import GROUPS

_FITS: tuple[Fit, ...] = ("fits", "close", "differs", "not-stated")
_SUMS = (Money(12_000), Money(900, "month"), Money(9_000, "year"))


def sentences(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Groups of sentences: one for each facet, with every fit and every comparison, then budgets, then the whole."""
    groups = [
        {"label": f.label, "reasons": list(_reasons(f, vocabulary)), "plain": list(_compared(f, vocabulary))}
        for f in vocabulary.facets.values()
    ]
    return [*groups, _budgets(vocabulary), _whole(vocabulary)]


def _firm(facet: str, terms: tuple[str, ...], budget: Budget | None = None) -> Partner:
    return Partner("sample", "Sample", "", "", Contact(), {facet: terms} if terms else {}, budget=budget)


def _held(facet: Facet) -> Iterator[tuple[str, str, Fit]]:
    """For each kind of relation that the vocabulary knows, one term asked, one held, and what that gives."""
    seen: set[tuple[Fit, bool]] = set()
    for asked in facet.terms:
        fits = gives(facet, asked)
        for held in facet.terms:
            fit = fits.get(held, "differs")
            kind = (fit, held == asked)
            if kind not in seen:
                seen.add(kind)
                yield asked, held, fit


def _reasons(facet: Facet, vocabulary: Vocabulary) -> Iterator[dict[str, str]]:
    for asked, held, fit in sorted(_held(facet), key=lambda example: _FITS.index(example[2])):
        fits = gives(facet, asked)
        several = tuple(term for term in facet.terms if term not in fits)[:5] if fit == "differs" else (held,)
        for terms, must in (((held,), False), (several, True)):
            stands = reason(Asked(facet.id, asked), must, terms, [fits])
            yield _said(words.inline(facet, asked, vocabulary), stands, _firm(facet.id, terms), vocabulary)
    first = next(iter(facet.terms), None)
    if first is not None:
        unstated = Reason(facet.id, first, False, "not-stated")
        yield _said(words.inline(facet, first, vocabulary), unstated, _firm(facet.id, ()), vocabulary)


def _said(asked: str, reason: Reason, firm: Partner, vocabulary: Vocabulary) -> dict[str, str]:
    sentence = words.reason(reason, firm, vocabulary)
    return {"asked": asked, "fit": reason.fit, "text": str(sentence).partition(" ")[2]}


def _compared(facet: Facet, vocabulary: Vocabulary) -> Iterator[str]:
    """Two firms side by side, in each voice, and what a firm lacks."""
    for asked, held, fit in _held(facet):
        if held == asked:
            continue
        fits = gives(facet, asked)
        other = next((t for t in facet.terms if t not in fits), None)
        theirs, ours = (reason(Asked(facet.id, asked), True, (t,), [fits]) for t in (asked, held))
        for us in ("we", "you", "Hartwell"):
            sentence = words.versus(theirs, _firm(facet.id, (asked,)), ours, _firm(facet.id, (held,)), vocabulary, us)
            if sentence:
                yield sentence
        if fit == "close" and other is not None:
            far = reason(Asked(facet.id, asked), True, (other,), [fits])
            sentence = words.versus(ours, _firm(facet.id, (held,)), far, _firm(facet.id, (other,)), vocabulary)
            if sentence:
                yield sentence
        if fit != "fits":
            yield words.lacks([ours], vocabulary)
    for count, asked in zip((1, 4), facet.terms, strict=False):
        yield words.relax(Asked(facet.id, asked), count, vocabulary)
    yield from _any_of(facet, vocabulary)


def _any_of(facet: Facet, vocabulary: Vocabulary) -> Iterator[str]:
    """The sentences on a group: the facet's first two terms, of which either is enough."""
    group = Asked.any_of(facet.id, tuple(facet.terms)[:2])
    if len(group.terms) > 1:
        fits_by_term = [gives(facet, term) for term in group.terms]
        far = tuple(term for term in facet.terms if not any(term in fits for fits in fits_by_term))[:1]
        yield words.asked(Need(must=(group,)), vocabulary)
        yield words.need_heading([(facet, group.term)], vocabulary)
        for held in (group.terms[:1], far):
            yield str(words.reason(reason(group, True, held, fits_by_term), _firm(facet.id, held), vocabulary))
        yield words.lacks([Reason(facet.id, group.term, True, "differs")], vocabulary)
        yield words.relax(group, 4, vocabulary)


def _budgets(vocabulary: Vocabulary) -> dict[str, Any]:
    ranges = [
        Budget(vocabulary.currency, low, high, per)
        for low, high in ((4_000, 18_000), (500, None), (0, 900))
        for per in ("project", "month", "year")
    ]
    firm = _firm("", (), ranges[0])
    reasons = [
        _said(words.money(s, vocabulary), Reason(BUDGET, str(s), False, fit), firm, vocabulary)
        for s in _SUMS
        for fit in _FITS
    ]
    return {
        "label": speech(vocabulary.language).say("budget"),
        "reasons": reasons,
        "plain": [words.budget(costs, vocabulary) for costs in ranges],
    }


def _counts(*counts: int) -> Mapping[Group, int]:
    """So many firms in each group; in those not said, none."""
    return dict.fromkeys(GROUPS, 0) | dict(zip(GROUPS, counts, strict=False))


def _whole(vocabulary: Vocabulary) -> dict[str, Any]:
    verdicts: tuple[tuple[Verdict, Mapping[Group, int]], ...] = (
        ("keep", _counts()),
        ("talk", _counts()),
        *(("refer", counts) for counts in (_counts(1), _counts(2, 1, 0, 4), _counts(0, 0, 0, 1), _counts(0, 0, 0, 3))),
        ("nobody", _counts()),
    )
    plain = [words.verdict(word, counts, vocabulary, us) for word, counts in verdicts for us in ("you", "Hartwell")]
    plain += [words.nobody(vocabulary), words.nobody(vocabulary, better=True), words.nobody(vocabulary, 0)]
    plain += [words.firms_fit(n, vocabulary) for n in (0, 1, 5)]
    plain += [words.group_heading(group, vocabulary, who) for group in GROUPS for who in ("you", "they")]
    tallies = (_counts(2, 1, 0, 4), _counts(0, 1, 1, 1), _counts(0, 4, 3, 2), _counts(1, 5), _counts(3))
    plain += [words.tally(counts, vocabulary) for counts in tallies]
    facets = [f for f in vocabulary.facets.values() if f.terms]
    asked = tuple(sorted(Asked(f.id, next(iter(f.terms))) for f in facets))
    plain += [
        words.asked(need, vocabulary)
        for need in (Need(), Need(must=asked), Need(must=asked[:1], prefer=asked[1:], budget=_SUMS[1]))
    ]
    return {"label": "The whole", "reasons": [], "plain": plain}
