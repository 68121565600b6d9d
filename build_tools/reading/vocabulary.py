"""The owner's words as values: `directory/vocabulary.yml`, checked and made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from ..model import Facet, Term, VerbForms, Vocabulary
from ..problems import Fault, Problem, say
from ..speech import SOURCE, plain_language
from .decode import Path
from .relations import DEEPEST, Hierarchy, relation_faults
from .source_file import SourceFile
from .text import quote
from .wordlist import RawFacet, RawFacetIn, RawForms, RawTerm, RawTermIn, RawVocabulary


def parse_vocabulary(
    source: SourceFile, language: str = "en", also_in: Sequence[str] = ()
) -> tuple[Vocabulary | None, list[Problem]]:
    """The vocabulary, with everything that is wrong with it.

    What is wrong is left out where it can be, so that the profiles are still checked against the rest; it is `None`
    where nothing is left to check against. `language` is that of the words, `also_in` the site's other languages.
    """
    problems = source.findings()
    value = source.loaded.value
    if not isinstance(value, dict):
        return None, problems
    try:
        raw = RawVocabulary.model_validate(value)
    except ValidationError as error:
        problems += source.errors(error, RawVocabulary)
        mended = _mended(value, error)
        if mended is None:
            return None, problems
        raw = mended
    told = {(problem.line, problem.column) for problem in problems}
    for path, fault, key in relation_faults(raw):
        problem = source.problem(path, fault, key=key)
        if (place := (problem.line, problem.column)) not in told:
            told.add(place)
            problems.append(problem)
    if not raw.facets:
        return None, problems
    words = _vocabulary(raw, language)
    others = {other: _said_in(other, words, raw) for other in also_in}
    unsaid = {other: count for other in also_in if (count := sum(_unsaid(raw, other)))}
    problems += [
        source.problem(("facets",), say("unsaid", count=count, language=other), key=True, review=True)
        for other, count in unsaid.items()
    ]
    problems += [source.problem(path, fault, review=True) for path, fault in _mute_verbs(raw, language, also_in)]
    return replace(words, others=others, unsaid=unsaid), problems


def _mended(value: dict[str, Any], error: ValidationError) -> RawVocabulary | None:
    """The vocabulary without what pydantic refused, if that leaves one."""
    value = deepcopy(value)
    for _ in range(3):
        for detail in error.errors(include_url=False, include_input=False):
            _mend(value, detail["loc"], missing=detail["type"] == "missing")
        try:
            return RawVocabulary.model_validate(value)
        except ValidationError as again:
            error = again
    return None


def _mend(value: Any, path: Path, *, missing: bool) -> None:
    """Delete one value, or put something in the place of one that is missing."""
    for part in path[:-1]:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return
    if missing and isinstance(value, dict):
        value[path[-1]] = {} if path[-1] in ("terms", "facets") else f"no {path[-1]}"
    elif isinstance(value, dict):
        value.pop(path[-1], None)
    elif isinstance(value, list):
        value.clear()


def _vocabulary(raw: RawVocabulary, language: str) -> Vocabulary:
    """The words as values. Relations that can't be are left out, and `related` is made to hold both ways."""
    facets = {}
    primary = next((facet for facet, words in raw.facets.items() if words.primary), next(iter(raw.facets)))
    for facet, words in raw.facets.items():
        hierarchy = Hierarchy(words.terms)
        related: dict[str, dict[str, None]] = {term: {} for term in words.terms}  # in order, and each once
        for term, raw_term in words.terms.items():
            for other in raw_term.related:
                if other in related and other != term:
                    related[term][other] = related[other][term] = None
        terms = {}
        for term, raw_term in words.terms.items():
            fine = raw_term.broader in words.terms and term not in hierarchy.circles
            fine = fine and hierarchy.depth[term] <= DEEPEST
            terms[term] = Term(
                term, facet, raw_term.label, raw_term.definition, raw_term.broader if fine else None,
                tuple(related[term]), tuple(raw_term.synonyms), tuple(raw_term.aliases), raw_term.proper,
                raw_term.object or "",
            )  # fmt: skip
        facets[facet] = Facet(
            facet, words.label, words.question, terms, words.weight, words.required,
            facet == primary, words.contrast, words.covers, words.verb or "", _forms(words.forms),
            words.joins or "", words.proper,
            words.asked, tuple(words.aliases),
        )  # fmt: skip
    return Vocabulary(facets, raw.currency, raw.weights.budget, raw.weights.recommendation, language)


def _forms(raw: RawForms | None) -> VerbForms | None:
    return None if raw is None else VerbForms(raw.it, raw.they, raw.we or "", raw.you or "")


def _said_in(language: str, words: Vocabulary, raw: RawVocabulary) -> Vocabulary:
    """The same words in another language. A verb is of its language, so none is taken over, nor are synonyms of a term
    that has a label of its own.
    """
    facets = {}
    for facet in words.facets.values():
        raw_facet = raw.facets[facet.id]
        said = raw_facet.in_.get(language, RawFacetIn.model_construct())
        facets[facet.id] = replace(
            facet,
            label=said.label or facet.label,
            question=said.question or facet.question,
            verb=said.verb or "",
            forms=_forms(said.forms),
            joins=said.joins or "",
            proper=facet.proper if said.proper is None else said.proper,
            terms={term: _term_in(language, facet.terms[term], raw_facet.terms[term]) for term in facet.terms},
        )
    return replace(words, facets=facets, language=language)


def _term_in(language: str, term: Term, raw: RawTerm) -> Term:
    said = raw.in_.get(language, RawTermIn.model_construct())
    return replace(
        term,
        label=said.label or term.label,
        definition=said.definition or term.definition,
        synonyms=tuple(said.synonyms) if said.label or said.synonyms else term.synonyms,
        proper=term.proper if said.proper is None else said.proper,
        object=said.object or "",
    )


def _mute_verbs(raw: RawVocabulary, language: str, also_in: Sequence[str]) -> Iterable[tuple[Path, Fault]]:
    """The verbs that no sentence says: English alone forms its sentences of a verb without `forms`."""
    for name, facet in raw.facets.items():
        said: list[tuple[str, Path, RawFacet | RawFacetIn]] = [(language, (), facet)]
        said += [(other, ("in", other), facet.in_[other]) for other in also_in if other in facet.in_]
        for spoken, below, words in said:
            if words.verb and words.forms is None and plain_language(spoken) != SOURCE:
                yield ("facets", name, *below, "verb"), say("unsaid_verb", it=quote(words.verb), language=spoken)


def _unsaid(raw: RawVocabulary, language: str) -> Iterable[bool]:
    """For each facet and each term whether it has no label in a language."""
    for facet in raw.facets.values():
        named: list[RawFacet | RawTerm] = [facet, *facet.terms.values()]
        yield from (word.in_.get(language) is None or word.in_[language].label is None for word in named)
