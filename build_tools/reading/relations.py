"""The faults that the form of a vocabulary can't show: circles, foreign terms, words and ids that mean two things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..problems import Fault
from .decode import Path
from .profile import RESERVED_FACETS
from .text import nearest, quote
from .wordlist import RawFacet, RawTerm, RawVocabulary, check_id

#: A path, what is wrong there, and whether its key is meant and not its value.
PlacedFault = tuple[Path, Fault, bool]
#: So many terms may stand above one: each of them is shown with it, and asked about in every ranking.
DEEPEST = 30
#: So many unknown terms of a facet get a guess at what was meant.
GUESSES = 50


def relation_faults(raw: RawVocabulary) -> Iterator[PlacedFault]:
    """Every fault between a vocabulary's words, each with its path and whether the key is meant."""
    primaries = [facet for facet, words in raw.facets.items() if words.primary]
    if not primaries:
        yield (
            ("facets",),
            Fault("primary-facet", "no facet is the primary one", "write `primary: true` in one of them"),
            True,
        )
    for facet in primaries[1:]:
        fault = Fault(
            "primary-facet",
            f"{quote(primaries[0])} is the primary facet already",
            "write `primary: true` in one of them only",
        )
        yield ("facets", facet, "primary"), fault, True
    former: dict[str, str] = {}
    for facet, words in raw.facets.items():
        path = ("facets", facet)
        yield from _id_faults(path, facet, "facet")
        for place, alias in enumerate(words.aliases):
            if alias in raw.facets or alias in RESERVED_FACETS or former.setdefault(alias, facet) != facet:
                message = f"{quote(alias)} stands for something else already"
                yield (*path, "aliases", place), Fault("alias-taken", message, "delete it here"), False
        if facet in RESERVED_FACETS:
            yield (
                path,
                Fault(
                    "reserved-name", f"{quote(facet)} is kept for something else", "choose another id for this facet"
                ),
                True,
            )
        for term in words.terms:
            yield from _id_faults((*path, "terms", term), term, "term")
            if term in ("constructor", "prototype"):
                yield (
                    (*path, "terms", term),
                    Fault("reserved-name", f"{quote(term)} is kept for browsers", "choose another id"),
                    True,
                )
        yield from _relation_faults(path, facet, raw)
        yield from _word_faults(path, words)


def _id_faults(path: Path, value: str, what: str) -> Iterator[PlacedFault]:
    try:
        check_id(value)
    except Fault as fault:
        yield path, Fault(fault.code, f"{quote(value)} can't be the id of a {what}", fault.hint), True


def _relation_faults(path: Path, facet: str, raw: RawVocabulary) -> Iterator[PlacedFault]:
    """Unknown or foreign terms, circles, and terms related to themselves or to their own broader ones."""
    terms = raw.facets[facet].terms
    hierarchy, unknown = Hierarchy(terms), _Unknown(facet, raw)
    for term, words in terms.items():
        here = (*path, "terms", term)
        if hierarchy.depth[term] == DEEPEST + 1:  # of a long chain the first that is too far down
            fault = Fault("too-deep", f"more than {DEEPEST} terms stand above {quote(term)}", "leave out steps between")
            yield (*here, "broader"), fault, False
        named = [((*here, "broader"), words.broader)] if words.broader else []
        named += [((*here, "related", place), other) for place, other in enumerate(words.related)]
        for where, other in named:
            assert other is not None
            if other == term:
                yield where, Fault("bad-relation", f"{quote(term)} can't relate to itself", "delete it"), False
            elif other not in terms:
                yield where, unknown.fault(other), False
        for place, other in enumerate(words.related):
            if other in words.related[:place]:
                yield (
                    (*here, "related", place),
                    Fault("said-twice", f"{quote(other)} is in the list twice", "delete one of them"),
                    False,
                )
            elif (
                other != term
                and other in terms
                and (hierarchy.is_above(other, term) or hierarchy.is_above(term, other))
            ):
                fault = Fault(
                    "bad-relation",
                    f"{quote(other)} is broader or narrower already, which says more",
                    "delete it from related",
                )
                yield (*here, "related", place), fault, False
        if words.broader and words.broader != term and term in hierarchy.circles:
            yield (
                (*here, "broader"),
                Fault(
                    "broader-circle",
                    f"{quote(term)} comes to stand above itself",
                    "follow `broader` upwards and cut the circle",
                ),
                False,
            )


class _Unknown:
    """What is said of relations to terms that a facet lacks."""

    def __init__(self, facet: str, raw: RawVocabulary) -> None:
        self._facet = facet
        self._terms = raw.facets[facet].terms
        self._elsewhere = {term: other for other, words in raw.facets.items() for term in words.terms}
        self._former = {alias: term for term, words in self._terms.items() for alias in words.aliases}
        self._guesses = GUESSES

    def fault(self, word: str) -> Fault:
        """The fault of one of them. A guess at what was meant goes through all terms, so not everybody gets one."""
        if word in self._elsewhere:
            return Fault(
                "bad-relation",
                f"{quote(word)} is a term of {self._elsewhere[word]}, and relations stay inside a facet",
                "name a term of the same facet",
            )
        if word in self._former:
            message = f"{quote(word)} is a former id of {quote(self._former[word])}"
            return Fault("unknown-term", message, f"write {self._former[word]}")
        self._guesses -= 1
        near = nearest(word, self._terms) if self._guesses >= 0 else None
        return Fault(
            "unknown-term",
            f"{quote(word)} is not a term of {self._facet}",
            f"did you mean '{near}'?" if near else "define it first",
        )


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
                yield (
                    (*here, "aliases", place),
                    Fault(
                        "alias-taken",
                        f"{quote(alias)} is the id of a term today",
                        "an id is never used again; delete the alias",
                    ),
                    False,
                )
            elif alias in former:
                yield (
                    (*here, "aliases", place),
                    Fault(
                        "alias-taken",
                        f"{quote(alias)} is an alias of {quote(former[alias])} already",
                        "delete one of them",
                    ),
                    False,
                )
            former.setdefault(alias, term)


def _doubled(word: str, term: str) -> Fault:
    return Fault(
        "doubled-word",
        f"{quote(word)} is a label or synonym of {quote(term)} already",
        "a word leads to one term of a facet; delete it here",
    )
