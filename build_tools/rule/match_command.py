"""`better-fit match`: a need as it was typed, to an answer as JSON or as text. Prints nothing itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from ..clock import today as clock_today
from ..model import RULE, Directory, Need, Partner
from ..problems import BetterFitError, say, unusable
from ..reading.need import parse_need
from ..reading.parse import directory_or_raise
from ..reading.text import nearest, quote
from ..speech import speech
from . import words
from .groups import grouped
from .match import Answer, Placed, answer

#: As text, so many firms where no limit is given.
SHOWN = 10
_INDENT = "   "


def match(
    root: Path,
    must: Sequence[str],
    prefer: Sequence[str],
    budget: str | None,
    referrer: str | None,
    limit: int | None,
    form: str,
    language: str = "en",
) -> str:
    """The answer to a need, as `text` or `json`. `language` is that of the owner's words.

    Raises:
        BetterFitError: something that was asked is not known here, or there is nobody to ask.
    """
    directory = directory_or_raise(root, language=language)
    if not directory.active:
        raise unusable("firms-none")
    need = _need(directory, must, prefer, budget)
    slug = None if referrer is None else _referrer(directory, referrer)
    day = clock_today()
    if form == "json":
        shortened = answer(directory, need, referrer=slug, today=day, limit=limit)
        return json.dumps(document(shortened), indent=2, ensure_ascii=False, allow_nan=False)
    whole = answer(directory, need, referrer=slug, today=day, in_groups=True)
    return "\n".join(_text(directory, whole, SHOWN if limit is None else limit, day))


def document(outcome: Answer) -> dict[str, Any]:
    """An answer as JSON has it: the contract of the command, and what `match.js` gives back."""
    return {
        "rule": RULE,
        "verdict": outcome.verdict,
        "referrer": None if outcome.referrer is None else _plain(outcome.referrer),
        "matches": [_plain(placed) for placed in outcome.matches],
        "not_better": [_plain(placed) for placed in outcome.not_better],
        "near_misses": [_plain(placed) for placed in outcome.near_misses],
    }


def _plain(placed: Placed) -> dict[str, Any]:
    return {
        "partner": placed.partner,
        "score": float(placed.score),
        "recommended": placed.recommended,
        "availability": placed.availability,
        "reasons": [asdict(reason) for reason in placed.reasons],
    }


def _need(directory: Directory, must: Sequence[str], prefer: Sequence[str], budget: str | None) -> Need:
    """The need as it was typed. Everything that is wrong with it is said at once."""
    wrong: list[tuple[str, str]] = []
    asked = {kind: _pairs(kind, typed, wrong) for kind, typed in (("must", must), ("prefer", prefer))}
    need, faults = parse_need(asked["must"], asked["prefer"], budget, directory.vocabulary)
    wrong += [(f"--{fault.at[0]}: {fault.message}" if fault.at else fault.message, fault.hint) for fault in faults]
    if wrong:
        *others, (message, hint) = wrong
        raise BetterFitError("".join(f"{first}\n    {tip}\n" for first, tip in others) + message, hint)
    return need


def _pairs(kind: str, typed: Iterable[str], wrong: list[tuple[str, str]]) -> dict[str, list[str]]:
    by_facet: dict[str, list[str]] = {}
    for text in typed:
        facet, equals, terms = text.partition("=")
        if not (facet and equals and terms):
            nameless = unusable("pair", it=quote(text), kind=kind)
            wrong.append((f"--{kind}: {nameless}", nameless.hint))
        else:
            by_facet.setdefault(facet.strip(), []).extend(term.strip() for term in terms.split(","))
    return by_facet


def _referrer(directory: Directory, word: str) -> str:
    """Today's slug of the firm that refers."""
    slug = directory.resolve(word)
    if slug is None:
        near = nearest(word, directory.active)
        fault = say("unknown-partner_near" if near else "unknown-partner", near, it=quote(word))
        raise BetterFitError(f"--from: {fault.message}", fault.hint)
    partner = directory.partners[slug]
    if partner.retired:
        heir = partner.successor
        left = unusable("referrer-left_heir" if heir else "referrer-left", it=quote(slug), successor=quote(heir or ""))
        raise BetterFitError(f"--from: {left}", left.hint)
    return slug


def _text(directory: Directory, outcome: Answer, limit: int, day: date) -> Iterator[str]:
    """The answer as somebody would say it."""
    vocabulary, partners = directory.vocabulary, directory.partners
    say = speech(vocabulary.language).say
    home = None if outcome.referrer is None else partners[outcome.referrer.partner]
    yield say("outcome-asked", asked=words.asked(outcome.need, vocabulary))
    if outcome.verdict is not None and home is not None and outcome.referrer is not None:
        word = words.verdict_word(outcome.verdict, vocabulary).upper()
        yield f"{word}. {words.verdict(outcome.verdict, outcome.groups, vocabulary, home.name)}"
        gaps = words.lacks(outcome.referrer.reasons, vocabulary, home.name, musts=False)
        if gaps:
            yield gaps
    elif not outcome.matches:
        yield words.nobody(vocabulary)
    if outcome.matches:
        yield f"{words.tally(outcome.groups, vocabulary, 'they')}."
    numbers = count(1)
    for group, places in grouped(outcome.matches[:limit]):
        yield f"\n{say('outcome-group', group=words.group_heading(group, vocabulary, 'they'))}"
        for placed in places:
            yield ""
            yield from _firm(f"{next(numbers)}. ", placed, outcome, directory, home)
    if len(outcome.matches) > limit:
        total = len(outcome.matches)
        yield f"\n{say('outcome-more', count=total - limit, total=total)}"
    if outcome.not_better and home is not None:
        names = [partners[placed.partner].name for placed in outcome.not_better]
        firms = words.listed(names[: words.MOST], vocabulary, len(names) - words.MOST)
        yield f"\n{say('outcome-not-better', firm=home.name, firms=firms)}"
    if outcome.near_misses and outcome.verdict != "keep":
        yield f"\n{say('outcome-misses')}"
        for placed in outcome.near_misses[: min(limit, words.MOST)]:
            yield ""
            yield from _firm("- ", placed, outcome, directory, home)
    if outcome.relax and outcome.verdict != "keep":
        yield ""
        yield from (words.relax(way.asked, way.brings, vocabulary) for way in outcome.relax)


def _firm(mark: str, placed: Placed, outcome: Answer, directory: Directory, home: Partner | None) -> Iterator[str]:
    """A firm in its place, with the reasons, and how it differs from the firm that refers."""
    partner, vocabulary = directory.partners[placed.partner], directory.vocabulary
    say = speech(vocabulary.language).say
    marks = [say("outcome-recommended", firm=home.name)] if placed.recommended and home is not None else []
    if placed.availability == "waitlist":
        marks.append(words.availability_word("waitlist", vocabulary))
    yield mark + say("list-separator", word="and").join([f"{partner.name} ({partner.slug})", *marks])
    ours = outcome.referrer.reasons if outcome.referrer is not None else ()
    for index, reason in enumerate(placed.reasons):
        told = words.reason(reason, partner, vocabulary)
        contrast = words.versus(reason, partner, ours[index], home, vocabulary, home.name) if home is not None else None
        yield f"{_INDENT}{replace(told, text=contrast) if contrast else told}"
