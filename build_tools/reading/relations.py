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
    for term, words in terms.items():
        here = (*path, "terms", term)
        named = [((*here, "broader"), words.broader)] if words.broader else []
        named += [((*here, "related", place), other) for place, other in enumerate(words.related)]
        for where, other in named:
            assert other is not None
            if other == term:
                yield where, Fault("bad-relation", f"{quote(term)} can't relate to itself", "delete it"), False
            elif other not in terms:
                yield where, _unknown(other, facet, raw), False
        for place, other in enumerate(words.related):
            if other in words.related[:place]:
                yield (
                    (*here, "related", place),
                    Fault("said-twice", f"{quote(other)} is in the list twice", "delete one of them"),
                    False,
                )
            elif other != term and other in terms and (other in above(term, terms) or term in above(other, terms)):
                fault = Fault(
                    "bad-relation",
                    f"{quote(other)} is broader or narrower already, which says more",
                    "delete it from related",
                )
                yield (*here, "related", place), fault, False
        if words.broader and words.broader != term and term in above(term, terms):
            yield (
                (*here, "broader"),
                Fault(
                    "broader-circle",
                    f"{quote(term)} comes to stand above itself",
                    "follow `broader` upwards and cut the circle",
                ),
                False,
            )


def _unknown(word: str, facet: str, raw: RawVocabulary) -> Fault:
    """The fault of a relation to a term that this facet lacks."""
    terms = raw.facets[facet].terms
    for other, words in raw.facets.items():
        if other != facet and word in words.terms:
            return Fault(
                "bad-relation",
                f"{quote(word)} is a term of {other}, and relations stay inside a facet",
                "name a term of the same facet",
            )
    for term, raw_term in terms.items():
        if word in raw_term.aliases:
            return Fault("unknown-term", f"{quote(word)} is a former id of {quote(term)}", f"write {term}")
    near = nearest(word, terms)
    return Fault(
        "unknown-term",
        f"{quote(word)} is not a term of {facet}",
        f"did you mean '{near}'?" if near else "define it first",
    )


def above(term: str, terms: Mapping[str, RawTerm]) -> list[str]:
    """The broader terms of a term, nearest first; it holds the term itself if it stands in a circle."""
    broader: list[str] = []
    upper = terms[term].broader
    while upper is not None and upper in terms and upper not in broader:
        broader.append(upper)
        upper = terms[upper].broader
    return broader


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
