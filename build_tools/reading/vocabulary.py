"""The owner's words as values: `directory/vocabulary.yml`, checked and made."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from ..model import Facet, Term, VerbForms, Vocabulary
from ..problems import Problem
from .decode import Path
from .relations import DEEPEST, Hierarchy, relation_faults
from .source_file import SourceFile
from .wordlist import RawForms, RawVocabulary


def parse_vocabulary(source: SourceFile, language: str = "en") -> tuple[Vocabulary | None, list[Problem]]:
    """The vocabulary, with everything that is wrong with it.

    What is wrong is left out where it can be, so that the profiles are still checked against the rest; it is `None`
    where nothing is left to check against. `language` is that of the words.
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
    return (_vocabulary(raw, language) if raw.facets else None), problems


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
