"""The one place that turns what the rule found into sentences that a person can say aloud; never a score.

The phrases are in `words/<language>/rule.ftl`, the labels and verbs in the vocabulary, whose language is spoken.
`words.js` does the same in the browser with what `words_data` gives it; a test holds the two against each other.

The firm that refers speaks as "we" (its own pages), is spoken to as "you" (the rep's page), or is called by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, reduce
from typing import Any, NamedTuple, Protocol

from ..model import (
    ANY_OF,
    Asked,
    AvailabilityWord,
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
from ..speech import speech
from .fit import BUDGET, Reason
from .groups import GROUPS
from .verbs import predicate, verb_of

__all__ = [
    "Contrast",
    "Sentence",
    "Stated",
    "asked",
    "availability",
    "availability_word",
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
    "verdict_word",
    "versus",
    "words_data",
]

#: So many terms of a firm are named in a sentence; the others are counted.
MOST = 3
#: So many differences between two firms are told.
CONTRASTS = 4


class Stated(Protocol):
    """A firm, as far as reasons look at it."""

    @property
    def terms(self) -> Mapping[str, tuple[str, ...]]:
        """Its terms, by facet."""

    @property
    def budget(self) -> Budget | None:
        """What its work costs."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A reason in words. A page shows the sign, the text, and a mark for a must."""

    sign: str
    text: str
    must: bool
    language: str = "en"

    def __str__(self) -> str:
        return f"{self.sign} {speech(self.language).say('must', text=self.text) if self.must else self.text}"


class Contrast(NamedTuple):
    """One difference between two firms, with the terms that make it."""

    facet: str
    text: str
    theirs: tuple[str, ...]
    ours: tuple[str, ...]
    #: What they have, as the text says it; empty where it is ours alone.
    said: str = ""

    def __str__(self) -> str:
        return self.text

    @property
    def parts(self) -> tuple[str, str, str]:
        """The text as it stands before what they have, that, and the rest."""
        before, said, after = self.text.partition(self.said) if self.said else (self.text, "", "")
        return before, said, after


def reason(why: Reason, partner: Stated, vocabulary: Vocabulary) -> Sentence:
    """Why a firm stands where it stands, for one thing asked: "✓ does living walls".

    Of a group that fits, only what the firm has is said: who asks for living walls or moss walls reads which it is.
    """
    spoken = speech(vocabulary.language)
    sign = spoken.say("sign", fit=why.fit)
    if why.facet == BUDGET:
        costs = "" if partner.budget is None else budget(partner.budget, vocabulary)
        text = spoken.say("budget-reason", fit=why.fit, sum=money(why.term, vocabulary), range=costs)
        return Sentence(sign, text, why.must, vocabulary.language)
    facet = vocabulary.facets[why.facet]
    verb = verb_of(facet, vocabulary.language)
    slots = {"facet": facet.label, "verb": verb.id, "kind": _kind(facet)}
    via = "" if why.via is None else inline(facet, why.via, vocabulary)
    if why.fit == "fits":
        terms = inline(facet, _fitting(why), vocabulary)
        does = predicate(verb.it, after_verb(facet, _fitting(why), vocabulary))
        if why.via in why.term.split(ANY_OF):
            text = spoken.say("reason-fits", **slots, does=does, terms=terms)
        else:
            text = spoken.say("reason-wide", **slots, does=does, terms=terms, via=via)
    elif why.fit == "close":
        does = predicate(verb.it, after_verb(facet, why.via or "", vocabulary))
        text = spoken.say("reason-close", **slots, does=does, terms=via)
    elif why.fit == "differs":
        text = spoken.say("reason-differs", **slots, terms=_labels(facet, partner.terms.get(facet.id, ()), vocabulary))
    else:
        text = spoken.say("reason-not-stated", facet=facet.label)
    return Sentence(sign, text, why.must, vocabulary.language)


def versus(
    theirs: Reason, partner: Partner, ours: Reason, home: Partner, vocabulary: Vocabulary, us: str = "we"
) -> str | None:
    """How the two differ on one thing asked: "They offer weekly visits; we offer monthly visits."

    `None` where they don't differ, or where either has not stated it.
    """
    if theirs.fit == ours.fit or "not-stated" in (theirs.fit, ours.fit):
        return None
    they, their_terms, verb = _side(theirs, partner, vocabulary, "they")
    we, our_terms, _ = _side(ours, home, vocabulary, us)
    facet = "" if theirs.facet == BUDGET else vocabulary.facets[theirs.facet].label
    return speech(vocabulary.language).say(
        "versus-close" if theirs.fit == "close" and ours.fit == "differs" else "versus",
        facet=facet, verb=verb, theirs=they, ours=we, their_terms=their_terms, our_terms=our_terms, **_who(us),
    )  # fmt: skip


def contrast(partner: Partner, home: Partner, vocabulary: Vocabulary, us: str = "we") -> list[Contrast]:
    """How a firm differs from ours, over the facets that the owner marked for it; nothing where nothing is known."""
    contrasts = (
        contrast_in(facet, partner.terms.get(facet.id, ()), home.terms.get(facet.id, ()), vocabulary, us)
        for facet in vocabulary.contrasts
    )
    return [differs for differs in contrasts if differs is not None][:CONTRASTS]


def contrast_in(
    facet: Facet, theirs: tuple[str, ...], ours: tuple[str, ...], vocabulary: Vocabulary, us: str = "we"
) -> Contrast | None:
    """How a firm with their terms of a facet differs there from one with ours; `None` where it doesn't, or where either
    states nothing."""
    if not theirs or not ours:
        return None
    alike = not set(theirs).isdisjoint(ours)
    if alike:
        theirs, ours = _alien(facet, theirs, ours), _alien(facet, ours, theirs)
    if not theirs and not ours:
        return None
    spoken, verb = speech(vocabulary.language), verb_of(facet, vocabulary.language)
    listings = [_labels(facet, terms, vocabulary, form) for form in (inline, after_verb) for terms in (theirs, ours)]
    in_text = listings[::2]
    if alike:
        listings = [terms and spoken.say("also-terms", terms=terms) for terms in listings]
    their_terms, our_terms, their_objects, our_objects = listings
    said = {"facet": facet.label, "verb": verb.id}
    they = {"theirs": predicate(verb.they, their_objects), "their_terms": their_terms}
    we = {"ours": predicate(verb.form(us), our_objects), "our_terms": our_terms, **_who(us)}
    if not alike:
        text = spoken.say("versus", **said, **they, **we)
    elif not ours:
        text = spoken.say("also", **said, **they)
    elif not theirs:
        text = spoken.say("also-us", **said, **we)
    else:
        text = spoken.say("also-both", **said, **they, **we)
    return Contrast(facet.id, text, theirs, ours, next((said for said in in_text if said and said in text), ""))


def lacks(reasons: Iterable[Reason], vocabulary: Vocabulary, who: str = "they", *, musts: bool = True) -> str:
    """The terms that a firm lacks: "They don't do living walls or offer weekly visits." Empty if it lacks nothing.

    With `musts`, only what puts it out.
    """
    spoken, slots = speech(vocabulary.language), _who(who)
    by_refusal: dict[str, list[str]] = {}
    last = ""
    for why in reasons:
        if not (why.fails if musts else why.fit in ("close", "differs")):
            continue
        if why.facet == BUDGET:
            refusal, verb, base = spoken.say("lacks-refusal", who=slots["who"]), BUDGET, ""
            term = spoken.say("lacks-budget", sum=money(why.term, vocabulary))
        else:
            facet = vocabulary.facets[why.facet]
            forms = verb_of(facet, vocabulary.language)
            refusal, verb, base = forms.doesnt if slots["who"] == "name" else forms.dont, forms.id, forms.base
            term = (after_verb if base else inline)(facet, why.term, vocabulary)
            if why.via is not None:
                term = spoken.say("lacks-close", term=term, via=inline(facet, why.via, vocabulary))
        # A verb is said once for the terms that follow it: "offer weekly visits or rental".
        by_refusal.setdefault(refusal, []).append(term if verb == last else f"{base} {term}".strip())
        last = verb
    return " ".join(
        spoken.say("lacks", **slots, dont=refusal, terms=spoken.listed(terms, word="nor"))
        for refusal, terms in by_refusal.items()
    )


def verdict_word(word: Verdict, vocabulary: Vocabulary) -> str:
    """The one word for a verdict."""
    return speech(vocabulary.language).say("verdict-word", verdict=word)


def verdict(word: Verdict, groups: Mapping[Group, int], vocabulary: Vocabulary, us: str = "you") -> str:
    """The verdict as a sentence for the rep.

    `groups` counts the matches. Those still to be asked are not said to fit better: they may.
    """
    spoken, slots = speech(vocabulary.language), _who(us)
    if word == "refer":
        better = sum(groups.values()) - groups["ask"]
        if better:
            return spoken.say("verdict-refer", count=better, **slots)
        return spoken.say("verdict-ask", count=groups["ask"], **slots)
    if word == "keep":
        return spoken.say("verdict-keep", **slots)
    return spoken.say("verdict-talk" if word == "talk" else "verdict-nobody", **slots)


def nobody(vocabulary: Vocabulary, firms: int = 1, *, better: bool = False) -> str:
    """That nobody fits, said plainly. `better`: some would do, but none is better than the firm that refers."""
    return speech(vocabulary.language).say("none-yet" if not firms else "none-better" if better else "none")


def firms_fit(count: int, vocabulary: Vocabulary) -> str:
    """How many fit, where all of them fit everything that was asked: "4 firms fit". Otherwise `tally` says it."""
    return speech(vocabulary.language).say("firms-fit", count=count)


def tally(groups: Mapping[Group, int], vocabulary: Vocabulary, who: str = "you") -> str:
    """How many firms stand in each group: "3 firms fit everything; 4 more fit all that you must have".

    `who` is whose need it is, "you" or "they". Where there is nobody at all, that is said.
    """
    if not any(groups.values()):
        return nobody(vocabulary)
    spoken = speech(vocabulary.language)
    text, before = spoken.say("tally-all", count=groups["all"]), groups["all"]
    for group in GROUPS[1:]:
        count, more = groups[group], "yes" if before else "no"
        if not count:
            continue
        if group == "musts":
            part = spoken.say("tally-musts", count=count, more=more, who=who)
        else:
            part = spoken.say("tally-close" if group == "close" else "tally-ask", count=count, more=more)
        text = spoken.say("parts", first=text, next=part)
        before += count
    return text


def group_heading(group: Group, vocabulary: Vocabulary, who: str = "you") -> str:
    """The heading that holds of every firm of a group: "Fits all that you must have"."""
    return speech(vocabulary.language).say("group", group=group, who=who)


def relax(given_up: Asked, brings: int, vocabulary: Vocabulary) -> str:
    """The gain of giving up a must, with a full stop: "If … were only a wish, there would be 4 firms to ask."."""
    term = inline(vocabulary.facets[given_up.facet], given_up.term, vocabulary)
    return speech(vocabulary.language).say("relax", term=term, count=brings)


def asked(need: Need, vocabulary: Vocabulary) -> str:
    """The need itself: "must have Denver metro; would like weekly visits; a budget of $900 a month"."""
    spoken = speech(vocabulary.language)
    parts = []
    if need.must:
        parts.append(spoken.say("need-must", terms=_asked_for(need.must, vocabulary)))
    if need.prefer:
        parts.append(spoken.say("need-wish", terms=_asked_for(need.prefer, vocabulary)))
    if need.budget is not None:
        parts.append(spoken.say("need-budget", sum=money(need.budget, vocabulary)))
    if not parts:
        return spoken.say("need-none")
    return reduce(lambda first, part: spoken.say("parts", first=first, next=part), parts)


def _asked_for(terms: Iterable[Asked], vocabulary: Vocabulary) -> str:
    return listed([inline(vocabulary.facets[asked.facet], asked.term, vocabulary) for asked in terms], vocabulary)


def need_heading(terms: Sequence[tuple[Facet, str]], vocabulary: Vocabulary) -> str:
    """The terms asked as a heading: "Living walls in Denver metro", "Living walls or moss walls with weekly visits"."""
    (first, term), *others = terms
    heading = label(first, term, vocabulary)
    for facet, term in others:
        heading = speech(vocabulary.language).say(
            "heading",
            items=heading,
            joins="stated" if facet.joins else _kind(facet),
            word=facet.joins,
            last=inline(facet, term, vocabulary),
        )
    return heading


def money(asked: Money | str, vocabulary: Vocabulary) -> str:
    """A prospect's sum: "$12,000 a year"."""
    spoken = speech(vocabulary.language)
    amount, _, per = str(asked).partition("/")
    return spoken.say("sum-per", sum=spoken.money(int(amount), vocabulary.currency), per=per or "project")


def budget(costs: Budget, vocabulary: Vocabulary) -> str:
    """The cost of a firm's work: "$20,000 to $40,000 a year", "$500 and up a month"."""
    spoken = speech(vocabulary.language)
    low = spoken.money(costs.from_, costs.currency)
    if costs.to is None:
        costs_from = spoken.say("range-from", low=low)
    else:
        high = spoken.money(costs.to, costs.currency)
        costs_to = spoken.say("range-to", high=high) if costs.from_ == 0 else spoken.say("range", low=low, high=high)
        costs_from = low if low == high else costs_to
    return spoken.say("range-per", range=costs_from, per=costs.per)


def availability(partner: Partner, today: date, vocabulary: Vocabulary) -> str:
    """A phrase on whether a firm takes new work; empty where it doesn't say."""
    word = partner.availability_on(today)
    return availability_word(word, vocabulary) if word else ""


def availability_word(word: AvailabilityWord, vocabulary: Vocabulary) -> str:
    """The phrase for such a word."""
    return speech(vocabulary.language).say("availability", word=word)


def basis(recommendation: Recommendation, vocabulary: Vocabulary) -> str:
    """The basis of a recommendation: "worked together since 2024"."""
    spoken = speech(vocabulary.language)
    since = str(recommendation.since.year) if recommendation.since else "none"
    return spoken.say("basis", basis=recommendation.basis, since=since)


def day(when: date, vocabulary: Vocabulary) -> str:
    """A date as people write it: "2 November 2026"."""
    return speech(vocabulary.language).day(when)


def listed(items: Sequence[str], vocabulary: Vocabulary, more: int = 0, word: str = "and") -> str:
    """Items as people say them, in the vocabulary's language: see `Speech.listed`."""
    return speech(vocabulary.language).listed(items, more, word)


def label(facet: Facet, term: str, vocabulary: Vocabulary) -> str:
    """The thing asked, by itself: a term's label; of a group "Living walls or moss walls"."""
    first, *others = term.split(ANY_OF)
    if not others:
        return facet.terms[first].label
    labels = [facet.terms[first].label, *(inline(facet, other, vocabulary) for other in others)]
    return listed(labels, vocabulary, word="or")


def inline(facet: Facet, term: str, vocabulary: Vocabulary) -> str:
    """A term inside a sentence: its label without its capital, unless that is a name or an abbreviation; of a group all
    its terms: "living walls or moss walls".

    It is one where the owner says so; else where its first word has a capital or a sign inside ("QuickBooks", "R&D"),
    or a later word is written as a name is ("Google Workspace", while "Everyday IT" is no name for its "IT"). German
    nouns keep theirs, and "Wöchentliche Besuche" begin with no noun.
    """
    group = term.split(ANY_OF)
    if len(group) > 1:
        return listed([inline(facet, member, vocabulary) for member in group], vocabulary, word="or")
    known = facet.terms[term]
    label, proper = known.label, known.proper
    if proper is None:
        reads_so = _begins_with_noun if vocabulary.language.startswith("de") else _reads_as_name
        proper = facet.proper or reads_so(label)
    return label if proper else label[:1].lower() + label[1:]


@cache
def _reads_as_name(label: str) -> bool:
    first, *others = label.split()
    inside = any(c.isupper() or c.isdigit() or c in "&+#.@" for c in first[1:].rstrip("."))
    return inside or first[-1] in "+#" or any(w[:1].isupper() and not w.isupper() for w in others)


@cache
def _begins_with_noun(label: str) -> bool:
    """Whether a German label begins with a noun: nothing that looks like an adjective before one."""
    first, second, *_ = (*label.split(), "", "")
    return not (re.fullmatch(r"\w+(e|er|es|en|em)", first) and second[:1].isupper())


def after_verb(facet: Facet, term: str, vocabulary: Vocabulary) -> str:
    """The same after the facet's verb, where the owner states it in another form: "bietet täglichen Besuch an"."""
    members = [facet.terms[member].object or inline(facet, member, vocabulary) for member in term.split(ANY_OF)]
    return listed(members, vocabulary, word="or")


def _kind(facet: Facet) -> str:
    return "place" if facet.covers else "work" if facet.primary else "other"


def _who(who: str) -> dict[str, str]:
    """Whom a sentence is about, as messages choose by it, and the name where it is one."""
    return {"who": who, "name": ""} if who in ("we", "you", "they") else {"who": "name", "name": who}


def _fitting(why: Reason) -> str:
    """The term that a sentence about this firm names: the asked one that it has itself, else all of them."""
    return why.via if why.via is not None and why.via in why.term.split(ANY_OF) else why.term


def words_data(vocabulary: Vocabulary, reading: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The whole of `/words.json`: what the browser needs to speak, and to recognise what people type.

    Args:
        vocabulary: the owner's words.
        reading: the words of the site's language, from `reading.language`; without them only terms are recognised.
    """
    spoken = speech(vocabulary.language)
    return {
        "currency": vocabulary.currency,
        "language": spoken.language,
        "direction": spoken.direction,
        "says": spoken.source("rule", "scripts"),
        "money": spoken.money_data(vocabulary.currency),
        "facets": {facet.id: _facet_data(facet, vocabulary) for facet in vocabulary.facets.values()},
        "reading": dict(reading or {}),
    }


def _facet_data(facet: Facet, vocabulary: Vocabulary) -> dict[str, Any]:
    terms = {
        term.id: {
            "label": term.label,
            "inline": inline(facet, term.id, vocabulary),
            **({"object": term.object} if term.object else {}),
            "definition": term.definition,
            "synonyms": list(term.synonyms),
            "aliases": list(term.aliases),
            "broader": term.broader,
        }
        for term in facet.terms.values()
    }
    return {
        "label": facet.label,
        "question": facet.question,
        "contrast": facet.contrast,
        "covers": facet.covers,
        "proper": facet.proper,
        "asked": facet.asked,
        "verb": verb_of(facet, vocabulary.language)._asdict(),
        "kind": _kind(facet),
        "terms": terms,
    }


def _side(why: Reason, firm: Partner, vocabulary: Vocabulary, who: str) -> tuple[str, str, str]:
    """One firm's side of a comparison: its verb with what follows, that alone, and what messages call the verb."""
    if why.facet == BUDGET:
        spoken, slots = speech(vocabulary.language), _who(who)
        if why.fit == "fits" or firm.budget is None:
            terms = money(why.term, vocabulary)
            return spoken.say("budget-within", who=slots["who"], sum=terms), terms, BUDGET
        terms = budget(firm.budget, vocabulary)
        return spoken.say("budget-with", who=slots["who"], sum=terms), terms, BUDGET
    facet = vocabulary.facets[why.facet]
    verb = verb_of(facet, vocabulary.language)
    if why.fit == "fits":
        terms, objects = (form(facet, _fitting(why), vocabulary) for form in (inline, after_verb))
    else:
        held = firm.terms.get(facet.id, ()) if why.via is None else (why.via,)
        terms, objects = (_labels(facet, held, vocabulary, form) for form in (inline, after_verb))
    return predicate(verb.form(who), objects), terms, verb.id


def _alien(facet: Facet, terms: Iterable[str], others: Sequence[str]) -> tuple[str, ...]:
    """The terms that the other firm has not got, not even in a broader or narrower word."""
    known = {near for other in others for near in (other, *facet.ancestors(other))}
    return tuple(t for t in terms if t not in known and not set(facet.ancestors(t)).intersection(others))


def _labels(
    facet: Facet,
    terms: Sequence[str],
    vocabulary: Vocabulary,
    form: Callable[[Facet, str, Vocabulary], str] = inline,
) -> str:
    return listed([form(facet, term, vocabulary) for term in terms[:MOST]], vocabulary, len(terms) - MOST)
