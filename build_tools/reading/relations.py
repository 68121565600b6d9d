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


def relation_faults(raw: RawVocabulary) -> Iterator[PlacedFault]:
    """Every fault between a vocabulary's words, each with its path and whether the key is meant."""
    primaries = [facet for facet, words in raw.facets.items() if words.primary]
    if not primaries:
        yield ("facets",), say("primary-facet"), True
    for facet in primaries[1:]:
        yield ("facets", facet, "primary"), say("primary-facet_second", it=quote(primaries[0])), True
    former: dict[str, str] = {}
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
        yield from _relation_faults(path, facet, raw)
        yield from _word_faults(path, words)


def _id_faults(path: Path, value: str, what: str) -> Iterator[PlacedFault]:
    try:
        check_id(value)
    except Fault:
        yield path, say(f"bad-id_{what}", it=quote(value)), True


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
                yield where, say("bad-relation", it=quote(term)), False
            elif other not in terms:
                yield where, _unknown(other, facet, raw), False
        for place, other in enumerate(words.related):
            if other in words.related[:place]:
                yield (*here, "related", place), say("said-twice", it=quote(other)), False
            elif other != term and other in terms and (other in above(term, terms) or term in above(other, terms)):
                yield (*here, "related", place), say("bad-relation_above", it=quote(other)), False
        if words.broader and words.broader != term and term in above(term, terms):
            yield (*here, "broader"), say("broader-circle", it=quote(term)), False


def _unknown(word: str, facet: str, raw: RawVocabulary) -> Fault:
    """The fault of a relation to a term that this facet lacks."""
    terms = raw.facets[facet].terms
    for other, words in raw.facets.items():
        if other != facet and word in words.terms:
            return say("bad-relation_elsewhere", it=quote(word), facet=other)
    for term, raw_term in terms.items():
        if word in raw_term.aliases:
            return say("unknown-term_former", it=quote(word), term=quote(term), today=term)
    near = nearest(word, terms)
    return say("unknown-term_near" if near else "unknown-term_undefined", near, it=quote(word), facet=facet)


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
                yield (*here, "aliases", place), say("alias-taken_term", it=quote(alias)), False
            elif alias in former:
                fault = say("alias-taken_alias", it=quote(alias), other=quote(former[alias]))
                yield (*here, "aliases", place), fault, False
            former.setdefault(alias, term)


def _doubled(word: str, term: str) -> Fault:
    return say("doubled-word", it=quote(word), other=quote(term))
