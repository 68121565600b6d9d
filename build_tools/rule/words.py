"""The one place that turns what the rule found into sentences that a person can say aloud; never a score.

The phrases are in `phrases`, the labels and verbs in the vocabulary. `words.js` does the same in the browser with
what `words_data` gives it; a test holds the two against each other.

The firm that refers speaks as "we" (its own pages), is spoken to as "you" (the rep's page), or is called by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ..model import (
    ANY_OF,
    Asked,
    Budget,
    Facet,
    Group,
    Money,
    Need,
    Partner,
    Recommendation,
    Verdict,
    Vocabulary,
)
from .fit import BUDGET, Reason
from .groups import GROUPS
from .phrases import MONTHS, PHRASES, SYMBOLS, Verb, conjugate, listed, say, sum_of

__all__ = [
    "Contrast",
    "Sentence",
    "asked",
    "availability",
    "basis",
    "budget",
    "contrast",
    "contrast_in",
    "day",
    "firms_fit",
    "group_heading",
    "inline",
    "label",
    "lacks",
    "listed",
    "money",
    "need_heading",
    "nobody",
    "reason",
    "relax",
    "tally",
    "verdict",
    "versus",
    "words_data",
]

#: So many terms of a firm are named in a sentence; the others are counted.
MOST = 3
#: So many differences between two firms are told.
CONTRASTS = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """A reason in words. A page shows the sign, the text, and a mark for a must."""

    sign: str
    text: str
    must: bool

    def __str__(self) -> str:
        return f"{self.sign} {say('must', text=self.text) if self.must else self.text}"


@dataclass(frozen=True, slots=True)
class Contrast:
    """One difference between two firms, with the terms that make it."""

    facet: str
    text: str
    theirs: tuple[str, ...]
    ours: tuple[str, ...]

    def __str__(self) -> str:
        return self.text


def reason(why: Reason, partner: Partner, vocabulary: Vocabulary) -> Sentence:
    """Why a firm stands where it stands, for one thing asked: "✓ does living walls".

    Of a group that fits, only what the firm has is said: who asks for living walls or moss walls reads which it is.
    """
    sign = PHRASES[f"sign.{why.fit}"]
    if why.facet == BUDGET:
        costs = "" if partner.budget is None else budget(partner.budget)
        text = say(f"budget.{why.fit}", sum=money(why.term, vocabulary.currency), range=costs)
        return Sentence(sign, text, why.must)
    facet = vocabulary.facets[why.facet]
    asked_for = why.term.split(ANY_OF)
    key = "fits.wide" if why.fit == "fits" and why.via not in asked_for else why.fit
    own = f"{key}.{facet.verb}"
    text = say(
        own if own in PHRASES else key,
        facet=facet.label,
        does=conjugate(facet.verb).singular,
        term=inline(facet, _fitting(why)),
        via="" if why.via is None else inline(facet, why.via),
        held=_labels(facet, partner.terms.get(facet.id, ())),
    )
    return Sentence(sign, text, why.must)


def versus(
    theirs: Reason, partner: Partner, ours: Reason, home: Partner, vocabulary: Vocabulary, us: str = "we"
) -> str | None:
    """How the two differ on one thing asked: "They offer weekly visits; we offer monthly visits."

    `None` where they don't differ, or where either has not stated it.
    """
    if theirs.fit == ours.fit or "not-stated" in (theirs.fit, ours.fit):
        return None
    (verb, terms), (our_verb, our_terms) = _side(theirs, partner, vocabulary), _side(ours, home, vocabulary)
    key = "versus.close" if theirs.fit == "close" and ours.fit == "differs" else "versus"
    return say(key, do=verb.plural, theirs=terms, us=us, us_do=_agree(our_verb, us), ours=our_terms)


def contrast(partner: Partner, home: Partner, vocabulary: Vocabulary, us: str = "we") -> list[Contrast]:
    """How a firm differs from ours, over the facets that the owner marked for it; nothing where nothing is known."""
    contrasts = (
        contrast_in(facet, partner.terms.get(facet.id, ()), home.terms.get(facet.id, ()), us)
        for facet in vocabulary.contrasts
    )
    return [differs for differs in contrasts if differs is not None][:CONTRASTS]


def contrast_in(facet: Facet, theirs: tuple[str, ...], ours: tuple[str, ...], us: str = "we") -> Contrast | None:
    """How a firm with their terms of a facet differs there from one with ours; `None` where it doesn't, or where either
    states nothing."""
    if not theirs or not ours:
        return None
    key = "versus"
    if not set(theirs).isdisjoint(ours):
        theirs, ours = _alien(facet, theirs, ours), _alien(facet, ours, theirs)
        key = "also.both" if theirs and ours else "also" if theirs else "also.us" if ours else ""
    if not key:
        return None
    verb = conjugate(facet.verb)
    slots = {"theirs": _labels(facet, theirs), "ours": _labels(facet, ours), "us": us, "Us": _capital(us)}
    return Contrast(facet.id, say(key, do=verb.plural, us_do=_agree(verb, us), **slots), theirs, ours)


def lacks(reasons: Iterable[Reason], vocabulary: Vocabulary, who: str = "they", *, musts: bool = True) -> str:
    """The terms that a firm lacks: "They don't do living walls or offer weekly visits." Empty if it lacks nothing.

    With `musts`, only what puts it out.
    """
    by_refusal: dict[str, list[str]] = {}
    last = ""
    for why in reasons:
        if not (why.fails if musts else why.fit in ("close", "differs")):
            continue
        if why.facet == BUDGET:
            verb, term = conjugate(PHRASES["budget.verb.fits"]), money(why.term, vocabulary.currency)
        else:
            facet = vocabulary.facets[why.facet]
            verb, term = conjugate(facet.verb), inline(facet, why.term)
            if why.via is not None:
                term = say("lacks.close", term=term, via=inline(facet, why.via))
        refusal = verb.dont if _plural(who) else verb.doesnt
        # A verb is said once for the terms that follow it: "offer weekly visits or rental".
        by_refusal.setdefault(refusal, []).append(term if verb.plural == last else f"{verb.base} {term}".strip())
        last = verb.plural
    return " ".join(
        say("lacks", Who=_capital(who), dont=refusal, terms=listed(terms, word="or"))
        for refusal, terms in by_refusal.items()
    )


def verdict(word: Verdict, groups: Mapping[Group, int], us: str = "you") -> str:
    """The verdict as a sentence for the rep. The one word for it is the phrase `verdict.<word>`.

    `groups` counts the matches. Those still to be asked are not said to fit better: they may.
    """
    count, key = sum(groups.values()) - groups["ask"], "refer"
    if not count:
        count, key = groups["ask"], "refer.ask"
    key = word if word != "refer" else f"{key}.one" if count == 1 else f"{key}.many"
    slots = {"us": us, "Us": _capital(us), "object": PHRASES.get(f"{us}.object", us), "count": str(count)}
    return say(key, fit=_agree(conjugate("fit"), us), dont="don't" if _plural(us) else "doesn't", **slots)


def nobody(firms: int = 1, *, better: bool = False) -> str:
    """That nobody fits, said plainly. `better`: some would do, but none is better than the firm that refers."""
    return PHRASES["none.yet" if not firms else "none.better" if better else "none"]


def firms_fit(count: int) -> str:
    """How many fit, where all of them fit everything that was asked: "4 firms fit". Otherwise `tally` says it."""
    return say("fit.none" if not count else "fit.one" if count == 1 else "fit.many", count=str(count))


def tally(groups: Mapping[Group, int], who: str = "you") -> str:
    """How many firms stand in each group: "3 firms fit everything; 4 more fit all that you must have".

    `who` is whose need it is, "you" or "they". Where there is nobody at all, that is said.
    """
    if not any(groups.values()):
        return nobody()
    said, before = [], 0
    for group in GROUPS:
        count = groups[group]
        if group == "all":
            said.append(say(f"tally.all.{_number(count)}", count=str(count)))
        elif count:
            number = PHRASES["tally.one"] if count == 1 else str(count)
            number = say("more", count=number) if before else number
            said.append(say(f"tally.{group}.{_number(count)}", count=number, who=who))
        before += count
    return "; ".join(said)


def _number(count: int) -> str:
    return "none" if not count else "one" if count == 1 else "many"


def group_heading(group: Group, who: str = "you") -> str:
    """The heading that holds of every firm of a group: "Fits all that you must have"."""
    return say(f"group.{group}", who=who)


def relax(given_up: Asked, brings: int, vocabulary: Vocabulary) -> str:
    """The gain of giving up a must, with a full stop: "If … were only a wish, there would be 4 firms to ask."."""
    term = inline(vocabulary.facets[given_up.facet], given_up.term)
    return say("relax.one" if brings == 1 else "relax.many", term=term, count=str(brings))


def asked(need: Need, vocabulary: Vocabulary) -> str:
    """The need itself: "must have Denver metro; would like weekly visits; a budget of $900 a month"."""
    parts = []
    for key, terms in (("need.must", need.must), ("need.prefer", need.prefer)):
        if terms:
            parts.append(say(key, terms=listed([inline(vocabulary.facets[a.facet], a.term) for a in terms])))
    if need.budget is not None:
        parts.append(say("need.budget", sum=money(need.budget, vocabulary.currency)))
    return "; ".join(parts) or PHRASES["need.none"]


def need_heading(terms: Sequence[tuple[Facet, str]]) -> str:
    """The terms asked as a heading: "Living walls in Denver metro", "Living walls or moss walls with weekly visits"."""
    (first, term), *others = terms
    heading = label(first, term)
    for facet, term in others:
        heading = say("heading", items=heading, word=facet.joins, last=inline(facet, term))
    return heading


def money(asked: Money | str, currency: str) -> str:
    """A prospect's sum: "$12,000 a year"."""
    amount, _, per = str(asked).partition("/")
    return say(f"per.{per or 'project'}", sum=sum_of(int(amount), currency))


def budget(costs: Budget) -> str:
    """The cost of a firm's work: "$20,000 to $40,000 a year", "$500 and up a month"."""
    low = sum_of(costs.from_, costs.currency)
    high = "" if costs.to is None else sum_of(costs.to, costs.currency)
    key = "range.from" if costs.to is None else "range.to" if costs.from_ == 0 else "range"
    return say(f"range.{costs.per}", range=low if low == high else say(key, low=low, high=high))


def availability(partner: Partner, today: date) -> str:
    """A phrase on whether a firm takes new work; empty where it doesn't say."""
    word = partner.availability_on(today)
    return PHRASES[word] if word else ""


def basis(recommendation: Recommendation) -> str:
    """The basis of a recommendation: "worked together since 2024"."""
    text = PHRASES[f"basis.{recommendation.basis}"]
    return say("since", basis=text, year=str(recommendation.since.year)) if recommendation.since else text


def day(when: date) -> str:
    """A date as people write it on both sides of the ocean: "2 November 2026"."""
    return say("day", day=str(when.day), month=MONTHS[when.month - 1], year=str(when.year))


def label(facet: Facet, term: str) -> str:
    """The thing asked, by itself: a term's label; of a group "Living walls or moss walls"."""
    first, *others = term.split(ANY_OF)
    return listed([facet.terms[first].label, *(inline(facet, other) for other in others)], word="or")


def inline(facet: Facet, term: str) -> str:
    """A term's label inside a sentence: without its capital, unless it is a name or an abbreviation; of a group all its
    terms' labels: "living walls or moss walls".

    It is one where the owner says so; else where its first word has a capital or a sign inside ("QuickBooks", "R&D"),
    or a later word is written as a name is ("Google Workspace", while "Everyday IT" is no name for its "IT").
    """
    group = term.split(ANY_OF)
    if len(group) > 1:
        return listed([inline(facet, member) for member in group], word="or")
    label, proper = facet.terms[term].label, facet.terms[term].proper
    if proper is None:
        proper = facet.proper or _reads_as_name(label)
    return label if proper else label[:1].lower() + label[1:]


@cache
def _reads_as_name(label: str) -> bool:
    first, *others = label.split()
    inside = any(c.isupper() or c.isdigit() or c in "&+#.@" for c in first[1:].rstrip("."))
    return inside or first[-1] in "+#" or any(w[:1].isupper() and not w.isupper() for w in others)


def _fitting(why: Reason) -> str:
    """The term that a sentence about this firm names: the asked one that it has itself, else all of them."""
    return why.via if why.via is not None and why.via in why.term.split(ANY_OF) else why.term


def words_data(vocabulary: Vocabulary, reading: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The whole of `/words.json`: what the browser needs to speak, and to recognise what people type.

    Args:
        vocabulary: the owner's words.
        reading: the words of the site's language, from `reading.language`; without them only terms are recognised.
    """
    verbs = ("fit", PHRASES["budget.verb"], PHRASES["budget.verb.fits"])
    return {
        "currency": vocabulary.currency,
        "phrases": PHRASES,
        "symbols": SYMBOLS,
        "verbs": {verb: conjugate(verb)._asdict() for verb in verbs},
        "facets": {facet.id: _facet_data(facet) for facet in vocabulary.facets.values()},
        "reading": dict(reading or {}),
    }


def _facet_data(facet: Facet) -> dict[str, Any]:
    terms = {
        term.id: {
            "label": term.label,
            "inline": inline(facet, term.id),
            "definition": term.definition,
            "synonyms": list(term.synonyms),
            "aliases": list(term.aliases),
            "broader": term.broader,
        }
        for term in facet.terms.values()
    }
    verb = conjugate(facet.verb)._asdict()
    return {
        "label": facet.label,
        "question": facet.question,
        "contrast": facet.contrast,
        "covers": facet.covers,
        "proper": facet.proper,
        "asked": facet.asked,
        "verb": verb,
        "terms": terms,
    }


def _side(why: Reason, firm: Partner, vocabulary: Vocabulary) -> tuple[Verb, str]:
    """One firm's side of a comparison: its verb, and what follows."""
    if why.facet == BUDGET:
        if why.fit == "fits" or firm.budget is None:
            return conjugate(PHRASES["budget.verb.fits"]), money(why.term, vocabulary.currency)
        return conjugate(PHRASES["budget.verb"]), budget(firm.budget)
    facet = vocabulary.facets[why.facet]
    if why.fit == "fits":
        return conjugate(facet.verb), inline(facet, _fitting(why))
    terms = firm.terms.get(facet.id, ()) if why.via is None else (why.via,)
    return conjugate(facet.verb), _labels(facet, terms)


def _alien(facet: Facet, terms: Iterable[str], others: Sequence[str]) -> tuple[str, ...]:
    """The terms that the other firm has not got, not even in a broader or narrower word."""
    known = {near for other in others for near in (other, *facet.ancestors(other))}
    return tuple(t for t in terms if t not in known and not set(facet.ancestors(t)).intersection(others))


def _labels(facet: Facet, terms: Sequence[str]) -> str:
    return listed([inline(facet, term) for term in terms[:MOST]], len(terms) - MOST)


def _plural(who: str) -> bool:
    return who in ("we", "you", "they")


def _agree(verb: Verb, who: str) -> str:
    return verb.plural if _plural(who) else verb.singular


def _capital(who: str) -> str:
    """The start of a sentence; a firm's name stays as it is written."""
    return who.capitalize() if _plural(who) else who
