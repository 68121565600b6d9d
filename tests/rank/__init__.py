"""The ranking cases: small YAML files whose names are sentences, and what reads them.

A case gives firms, a need and, for each place in the answer, the firm, its score, its reasons in the order of the
need, and the reason why it stands there, for people. Lists that a case leaves out must be empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from better_fit.model import Budget, Contact, Directory, Facet, Need, Partner, Recommendation, Term, Vocabulary
from better_fit.reading.need import parse_need

FOLDER = Path(__file__).parent
TODAY = date(2026, 6, 1)
LISTS = ("matches", "not_better", "near_misses")


@dataclass(frozen=True)
class Case:
    name: str
    directory: Directory
    need: Need
    referrer: str | None
    today: date
    expected: Mapping[str, Any]


def vocabulary_from(raw: Mapping[str, Any]) -> Vocabulary:
    """A vocabulary from plain values that are known to be right."""
    facets = {}
    for facet, about in raw["facets"].items():
        pairs = {(a, b) for a, term in about["terms"].items() for b in term.get("related", ())}
        pairs |= {(b, a) for a, b in pairs}
        terms = {
            key: Term(
                key,
                facet,
                term.get("label", key.replace("-", " ").capitalize()),
                broader=term.get("broader"),
                related=tuple(sorted(b for a, b in pairs if a == key)),
                aliases=tuple(term.get("aliases", ())),
            )
            for key, term in about["terms"].items()
        }
        marks = {mark: about[mark] for mark in ("primary", "contrast", "covers", "verb", "proper") if mark in about}
        weight = round(about.get("weight", 1) * 1000)
        facets[facet] = Facet(facet, facet.capitalize(), f"Which {facet}?", terms, weight, **marks)
    weights = raw.get("weights", {})
    return Vocabulary(
        facets,
        raw.get("currency", "USD"),
        round(weights.get("budget", 2) * 1000),
        round(weights.get("recommendation", 1) * 1000),
    )


@cache
def vocabulary() -> Vocabulary:
    return vocabulary_from(yaml.safe_load((FOLDER / "_vocabulary.yml").read_text("utf-8")))


def firm_from(slug: str, raw: Mapping[str, Any], words: Vocabulary) -> Partner:
    held = {
        facet: tuple(t for t in about.terms if t in raw[facet]) for facet, about in words.facets.items() if facet in raw
    }
    recommends = tuple(
        Recommendation(each["partner"], "They are good.", "met", tuple(each.get("for", ())))
        for each in raw.get("recommends", ())
    )
    return Partner(
        slug,
        slug.title(),
        "A firm.",
        f"https://{slug}.example",
        Contact(email=f"hello@{slug}.example"),
        held,
        budget=_budget(raw["budget"]) if "budget" in raw else None,
        availability=raw.get("availability"),
        availability_until=raw.get("until"),
        recommends=recommends,
        retired=raw.get("retired", False),
    )


def _budget(text: str) -> Budget:
    """`USD 1000-5000 project`; without an upper end `USD 1000- project`."""
    currency, span, per = text.split()
    low, high = span.split("-")
    return Budget(currency, int(low), int(high) if high else None, per)


@cache
def cases() -> tuple[Case, ...]:
    return tuple(_case(path) for path in sorted(FOLDER.glob("[!_]*.yml")))


def _case(path: Path) -> Case:
    raw = yaml.safe_load(path.read_text("utf-8"))
    words = vocabulary()
    firms = {slug: firm_from(slug, firm, words) for slug, firm in sorted(raw["firms"].items())}
    asked = raw["need"]
    budget = str(asked["budget"]) if "budget" in asked else None
    need, faults = parse_need(asked.get("must", {}), asked.get("prefer", {}), budget, words)
    assert not faults, f"{path.name}: {faults}"
    return Case(path.stem, Directory(words, firms), need, raw.get("from"), raw.get("today", TODAY), raw)


def score(text: str | int) -> Fraction:
    return Fraction(text)
