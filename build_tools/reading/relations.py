"""The faults that the form of a vocabulary can't show: circles, foreign terms, words and ids that mean two things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..problems import Fault, say
from .decode import Path
from .profile import RESERVED_FACETS
from .text import nearest, quote
from .wordlist import RawFacet, RawTerm, RawVocabulary, check_id

#: A path, what is wrong there, and whether its key is meant and not its value.
PlacedFault = tuple[Path, Fault, bool]
#: So many terms may stand above one: each of them is shown with it, and asked about in every ranking.
DEEPEST = 30
#: A guess at what was meant holds a word against every term of its facet: all facets get guesses for so many of these.
HELD_AGAINST = 20_000


def relation_faults(raw: RawVocabulary) -> Iterator[PlacedFault]:
    """Every fault between a vocabulary's words, each with its path and whether the key is meant."""
    primaries = [facet for facet, words in raw.facets.items() if words.primary]
    if not primaries:
        yield ("facets",), say("primary-facet"), True
    for facet in primaries[1:]:
        yield ("facets", facet, "primary"), say("primary-facet_second", it=quote(primaries[0])), True
    former: dict[str, str] = {}
    unknown = _Unknown(raw)
    for facet, words in raw.facets.items():
        path = ("facets", facet)
        yield from _id_faults(path, facet, "facet")
        for place, alias in enumerate(words.aliases):
            if alias in raw.facets or alias in RESERVED_FACETS or former.setdefault(alias, facet) != facet:
                yield (*path, "aliases", place), say("alias-taken_facet", it=quote(alias)), False
        if facet in RESERVED_FACETS:
            yield path, say("reserved-name_facet", it=quote(facet)), True
        for term in words.terms:
            yield from _id_faults((*path, "terms", term), term, "term")
            if term in ("constructor", "prototype"):
                yield (*path, "terms", term), say("reserved-name_term", it=quote(term)), True
        yield from _relation_faults(path, facet, words.terms, unknown)
        yield from _word_faults(path, words)


def _id_faults(path: Path, value: str, what: str) -> Iterator[PlacedFault]:
    try:
        check_id(value)
    except Fault:
        yield path, say(f"bad-id_{what}", it=quote(value)), True


def _relation_faults(path: Path, facet: str, terms: Mapping[str, RawTerm], unknown: _Unknown) -> Iterator[PlacedFault]:
    """Unknown or foreign terms, circles, and terms related to themselves or to their own broader ones."""
    hierarchy = Hierarchy(terms)
    for term, words in terms.items():
        here = (*path, "terms", term)
        if hierarchy.depth[term] == DEEPEST + 1:  # of a long chain the first that is too far down
            yield (*here, "broader"), say("too-deep_broader", it=quote(term), most=DEEPEST), False
        named = [((*here, "broader"), words.broader)] if words.broader else []
        named += [((*here, "related", place), other) for place, other in enumerate(words.related)]
        for where, other in named:
            assert other is not None
            if other == term:
                yield where, say("bad-relation", it=quote(term)), False
            elif other not in terms:
                yield where, unknown.fault(facet, other), False
        for place, other in enumerate(words.related):
            if other in words.related[:place]:
                yield (*here, "related", place), say("said-twice", it=quote(other)), False
            elif other != term and other in terms and hierarchy.in_line(other, term):
                yield (*here, "related", place), say("bad-relation_above", it=quote(other)), False
        if words.broader and words.broader != term and term in hierarchy.circles:
            yield (*here, "broader"), say("broader-circle", it=quote(term)), False


class _Unknown:
    """What is said of relations to terms that a facet lacks."""

    def __init__(self, raw: RawVocabulary) -> None:
        self._facets = raw.facets
        self._place = {term: facet for facet, words in raw.facets.items() for term in words.terms}
        self._former = {
            facet: {alias: term for term, words in its.terms.items() for alias in words.aliases}
            for facet, its in raw.facets.items()
        }
        self._left = HELD_AGAINST

    def fault(self, facet: str, word: str) -> Fault:
        """The fault of one of them. A guess at what was meant goes through all terms, so not everybody gets one."""
        if word in self._place:
            return say("bad-relation_elsewhere", it=quote(word), facet=self._place[word])
        if word in self._former[facet]:
            today = self._former[facet][word]
            return say("unknown-term_former", it=quote(word), term=quote(today), today=today)
        near = nearest(word, self._facets[facet].terms) if self._left > 0 else None
        self._left -= len(self._facets[facet].terms)
        key = "unknown-term_near" if near else "unknown-term_undefined"
        return say(key, near, it=quote(word), facet=facet)


class Hierarchy:
    """Which terms of a facet stand above which, each asked in one step, whatever their `broader` says."""

    def __init__(self, terms: Mapping[str, RawTerm]) -> None:
        self._upper = {term: words.broader if words.broader in terms else None for term, words in terms.items()}
        #: Each term of a circle with the circle's first term.
        self.circles: dict[str, str] = {}
        #: How many terms stand above each; those of a circle count none.
        self.depth: dict[str, int] = {}
        self._top: dict[str, str] = {}
        for term in terms:
            self._climb(term)
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._number()

    def is_above(self, upper: str, term: str) -> bool:
        """Whether `broader` leads from `term` to `upper`, in however many steps."""
        if upper in self.circles:
            return self.circles.get(self._top[term]) == self.circles[upper]
        return self._first[upper] < self._first[term] <= self._last[upper]

    def in_line(self, term: str, other: str) -> bool:
        """Whether one of the two stands above the other."""
        return self.is_above(term, other) or self.is_above(other, term)

    def _climb(self, term: str) -> None:
        way: dict[str, int] = {}
        here: str | None = term
        while here is not None and here not in self._top and here not in way:
            way[here] = len(way)
            here = self._upper[here]
        if here in way:
            round_ = list(way)[way[here] :]
            self.circles.update(dict.fromkeys(round_, here))
            self._top.update(zip(round_, round_, strict=True))
            self.depth.update(dict.fromkeys(round_, 0))
        for below in reversed(way):
            upper = self._upper[below]
            if below not in self._top:
                self._top[below] = below if upper is None else self._top[upper]
                self.depth[below] = 0 if upper is None else self.depth[upper] + 1

    def _number(self) -> None:
        """Number the terms so that those below a term follow it without a gap, from `_first` to `_last`."""
        below: dict[str, list[str]] = {}
        for term, upper in self._upper.items():
            if upper is not None and term not in self.circles:
                below.setdefault(upper, []).append(term)
        waiting = [term for term in self._upper if self._top[term] == term]
        done: list[str] = []
        while waiting:
            term = waiting.pop()
            self._first[term] = self._last[term] = len(done)
            done.append(term)
            waiting += below.get(term, ())
        for term in reversed(done):
            upper = self._upper[term]
            if upper is not None and term not in self.circles:
                self._last[upper] = max(self._last[upper], self._last[term])


def _word_faults(path: Path, words: RawFacet) -> Iterator[PlacedFault]:
    """Labels and synonyms that two terms share, and aliases that mean two things."""
    spoken: dict[str, str] = {}
    former: dict[str, str] = {}
    for term, raw_term in words.terms.items():
        label = raw_term.label.casefold()
        if label in spoken:
            yield (*path, "terms", term, "label"), _doubled(raw_term.label, spoken[label]), False
        spoken.setdefault(label, term)
    for term, raw_term in words.terms.items():
        here = (*path, "terms", term)
        for place, synonym in enumerate(raw_term.synonyms):
            if synonym.casefold() in spoken:
                yield (*here, "synonyms", place), _doubled(synonym, spoken[synonym.casefold()]), False
            spoken.setdefault(synonym.casefold(), term)
        for place, alias in enumerate(raw_term.aliases):
            if alias in words.terms:
                yield (*here, "aliases", place), say("alias-taken_term", it=quote(alias)), False
            elif alias in former:
                fault = say("alias-taken_alias", it=quote(alias), other=quote(former[alias]))
                yield (*here, "aliases", place), fault, False
            former.setdefault(alias, term)


def _doubled(word: str, term: str) -> Fault:
    return say("doubled-word", it=quote(word), other=quote(term))
