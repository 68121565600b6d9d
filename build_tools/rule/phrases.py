"""Every phrase that the rule speaks in, and the little grammar that fills it. The browser has both: `words.js`.

A slot is a name in braces. Nothing here names a facet: `{does}` and `{do}` come from a facet's `verb`, and a phrase
whose key ends in a verb, such as `differs.work in`, takes the place of the plain one for facets with that verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

PHRASES: dict[str, str] = {
    # A sign and a word, so that nothing hangs on colour.
    "sign.fits": "✓",
    "sign.close": "~",
    "sign.differs": "✕",
    "sign.not-stated": "?",
    "word.fits": "fits",
    "word.close": "close",
    "word.differs": "works differently",
    "word.not-stated": "not stated",
    # Reasons. `{via}` is the firm's own term, `{held}` all its terms of the facet.
    "fits": "{does} {term}",
    "fits.wide": "{does} {term} (all of {via})",
    "close": "close: {does} {via}",
    "differs": "works differently: {held}",
    "differs.do": "does something else: {held}",
    "differs.work in": "works elsewhere: {held}",
    "not-stated": "{facet} not stated: ask them",
    "budget.fits": "works within {sum}",
    "budget.close": "close: usually {range}",
    "budget.differs": "works with other budgets: {range}",
    "budget.not-stated": "budget not stated: ask them",
    "budget.label": "Budget",
    "budget.verb.fits": "work within",
    "budget.verb": "work with",
    "must": "{text} (a must)",
    # Two firms side by side. `{us}` is "we", "you" or a firm's name.
    "versus": "They {do} {theirs}; {us} {us_do} {ours}.",
    "versus.close": "They {do} {theirs}, which comes close; {us} {us_do} {ours}.",
    "also": "They also {do} {theirs}.",
    "also.both": "They also {do} {theirs}; {us} also {us_do} {ours}.",
    "also.us": "{Us} also {us_do} {ours}.",
    "lacks": "{Who} {dont} {terms}.",
    "lacks.close": "{term} (close: {via})",
    # What the rep should do.
    "verdict.keep": "Cache",
    "verdict.talk": "Talk",
    "verdict.refer": "Refer",
    "verdict.nobody": "Nobody",
    "keep": "{Us} {fit} everything that they ask for.",
    "talk": "Nobody here fits better than {object}, so talk about what to expect.",
    "refer.one": "One firm fits better than {object}.",
    "refer.many": "{count} firms fit better than {object}.",
    "refer.ask.one": "One firm may fit better than {object}: ask it.",
    "refer.ask.many": "{count} firms may fit better than {object}: ask them.",
    "nobody": "Nobody here has what they ask for, and {us} {dont} either.",
    # With no match.
    "none": "Nobody here has all that was asked for.",
    "none.better": "Nobody here fits better.",
    "none.yet": "There are no firms here yet.",
    "relax.one": "If {term} were only a wish, there would be one firm to ask.",
    "relax.many": "If {term} were only a wish, there would be {count} firms to ask.",
    # Headings of the groups in which firms stand, and how many stand in each. `{who}` is "you" or "they".
    "holds": "Its profile also says {words}.",
    "group.all": "Fits everything",
    "group.musts": "Fits all that {who} must have",
    "group.close": "Comes close",
    "group.ask": "Not stated, ask them",
    "tally.all.none": "No firm fits everything",
    "tally.all.one": "One firm fits everything",
    "tally.all.many": "{count} firms fit everything",
    "tally.musts.one": "{count} fits all that {who} must have",
    "tally.musts.many": "{count} fit all that {who} must have",
    "tally.close.one": "{count} comes close",
    "tally.close.many": "{count} come close",
    "tally.ask.one": "{count} has not stated it all: ask them",
    "tally.ask.many": "{count} have not stated it all: ask them",
    "tally.one": "one",
    # The need itself.
    "need.must": "must have {terms}",
    "need.prefer": "would like {terms}",
    "need.budget": "a budget of {sum}",
    "need.none": "nothing in particular",
    "open": "open for new work",
    "waitlist": "has a waiting list",
    "closed": "takes on no new work now",
    # Sums and lists.
    "per.project": "{sum} for the project",
    "per.month": "{sum} a month",
    "per.year": "{sum} a year",
    "range": "{low} to {high}",
    "range.from": "{low} and up",
    "range.to": "up to {high}",
    "range.project": "{range} a project",
    "range.month": "{range} a month",
    "range.year": "{range} a year",
    # Elsewhere on the pages.
    "fit.none": "No firm fits",
    "fit.one": "One firm fits",
    "fit.many": "{count} firms fit",
    "heading": "{items} {word} {last}",
    "basis.worked-together": "worked together",
    "basis.met": "met",
    "basis.reputation": "by reputation",
    "since": "{basis} since {year}",
    "day": "{day} {month} {year}",
    "and": "{items} and {last}",
    "or": "{items} or {last}",
    "and.clear": "{items}, and {last}",
    "or.clear": "{items}, or {last}",
    "more": "{count} more",
    "we.object": "us",
}

#: Signs that stand before a sum; any other currency is written with its code.
SYMBOLS: dict[str, str] = {"USD": "$", "EUR": "€", "GBP": "£"}

#: Plural verb → singular, plural refusal, singular refusal, what is left after the refusal.
IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    "are": ("is", "aren't", "isn't", ""),
    "can": ("can", "can't", "can't", ""),
    "do": ("does", "don't", "doesn't", "do"),
    "go": ("goes", "don't", "doesn't", "go"),
    "have": ("has", "don't", "doesn't", "have"),
    "will": ("will", "won't", "won't", ""),
}

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def say(key: str, **slots: str) -> str:
    """A phrase of the table with its slots filled. What is put in is never looked at again, whatever it holds."""
    return PHRASES[key].format_map(slots)


def listed(items: Sequence[str], more: int = 0, word: str = "and") -> str:
    """Items as people say them: "a", "a and b", "a, b and c"; with what was left out, "a, b, c and 2 more"."""
    shown = [*items, say("more", count=str(more))] if more > 0 else list(items)
    if len(shown) < 2:
        return "".join(shown)
    # "design and build, and rental", "Boulder or Denver, and rental": an item with such a word in it needs the comma
    key = f"{word}.clear" if any(f" {other} " in item for item in shown for other in ("and", "or")) else word
    return say(key, items=", ".join(shown[:-1]), last=shown[-1])


def sum_of(amount: int, currency: str) -> str:
    """A sum as it is written: "$12,000", "CHF 12,000"."""
    return f"{SYMBOLS.get(currency, currency + chr(0xA0))}{amount:,}"


class Verb(NamedTuple):
    """A facet's verb in the forms that sentences need: do, does, don't, doesn't, and "do" after "don't"."""

    plural: str
    singular: str
    dont: str
    doesnt: str
    base: str


@cache
def conjugate(verb: str) -> Verb:
    """The forms of a verb given in the plural: "work in" gives works in, don't, doesn't, work in."""
    first, space, rest = verb.partition(" ")
    if first in IRREGULAR:
        singular, dont, doesnt, base = IRREGULAR[first]
    else:
        singular, dont, doesnt, base = _singular(first), "don't", "doesn't", first
    return Verb(verb, f"{singular}{space}{rest}", dont, doesnt, f"{base}{space}{rest}".strip())


def _singular(verb: str) -> str:
    if re.search(r"(s|x|z|ch|sh)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"
