"""The links between firms: recommendations, successors and former names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any

from ..model import Partner
from ..problems import Fault, Problem, say
from .decode import Path
from .files import RESERVED
from .load import find_places
from .source_file import SourceFile
from .text import nearest, quote

Explainers = Mapping[str, SourceFile]


def resolve(
    partners: dict[str, Partner], sources: Explainers, known: set[str]
) -> tuple[dict[str, Partner], list[Problem]]:
    """The firms with today's slug wherever a former one was named, and what is wrong between them.

    Args:
        partners: the firms whose profiles could be read.
        sources: slug → what knows the places in its file.
        known: every slug that has a file, readable or not, so that a broken file makes no trouble for others.
    """
    former, problems = _former(partners, sources, known)
    retired = {slug for slug, partner in partners.items() if partner.retired}
    resolved = {}
    for slug, partner in partners.items():
        source = sources[slug]
        problems += _recommendation_faults(partner, partners, former, known, source)
        problems += _successor_faults(partner, partners, former, known, source)
        named = tuple(
            replace(entry, partner=former[entry.partner]) if entry.partner in former else entry
            for entry in partner.recommends
        )
        gone = {entry.partner for entry in named if entry.partner in retired}
        if gone or partner.successor or named != partner.recommends:
            partner = replace(
                partner,
                recommends=tuple(entry for entry in named if entry.partner not in gone),
                lapsed=tuple(entry for entry in named if entry.partner in gone),
                successor=_heir(partner, partners, former),
            )
        resolved[slug] = partner
    return resolved, problems


def _heir(partner: Partner, partners: Mapping[str, Partner], former: Mapping[str, str]) -> str | None:
    """The firm to go to instead of a retired one. Where its successor has retired too, that one's, and so on."""
    passed = {partner.slug}
    heir = partner.successor
    while heir is not None:
        heir = former.get(heir, heir)
        if heir in passed:
            return None
        passed.add(heir)
        if heir not in partners or not partners[heir].retired:
            return heir
        heir = partners[heir].successor
    return None


def _former(
    partners: Mapping[str, Partner], sources: Explainers, known: set[str]
) -> tuple[dict[str, str], list[Problem]]:
    """Former slug → today's, and former slugs that mean two firms."""
    former: dict[str, str] = {}
    problems = []
    for slug, partner in partners.items():
        for place, alias in enumerate(partner.aliases):
            fault = None
            if alias == slug:
                fault = say("alias-taken_own", it=quote(alias))
            elif alias in known:
                fault = say("alias-taken_today", it=quote(alias))
            elif alias in former:
                fault = say("alias-taken_former", it=quote(alias), other=quote(former[alias]))
            elif alias in RESERVED:
                fault = say("reserved-name_alias", it=quote(alias))
            if fault is not None:
                problems.append(sources[slug].problem(("aliases", place), fault))
            else:
                former[alias] = slug
    return former, problems


def say_slugs(problems: list[Problem], partners: Mapping[str, Partner], sources: Explainers) -> list[Problem]:
    """The problems with the slug that was meant, wherever a firm's name stands in place of one."""
    if not any(problem.code == "bad-slug" for problem in problems):
        return problems
    by_file = {source.file: source for source in sources.values()}
    called = _names(partners)
    said = []
    for problem in problems:
        if problem.code == "bad-slug" and problem.file in by_file:
            written: Any = by_file[problem.file].loaded.value
            for part in problem.field.split("."):
                written = written[int(part)] if isinstance(written, list) and part.isdigit() else written[part]
            slug = called.get(written.casefold()) if isinstance(written, str) else None
            if slug is not None:
                problem = replace(problem, hint=say("bad-slug_called", it=problem.field, slug=slug).hint)
        said.append(problem)
    return said


def _names(partners: Mapping[str, Partner]) -> dict[str, str]:
    """A firm's name, whatever its capitals → its slug."""
    return {partner.name.casefold(): slug for slug, partner in partners.items()}


def unknown(
    word: str, known: Collection[str], former: Mapping[str, str], called: Mapping[str, str] | None = None
) -> Fault:
    """The fault of a word that is no firm's slug today."""
    if called and word.casefold() in called:
        return say("unknown-partner_called", it=quote(word), slug=called[word.casefold()])
    near = former.get(word) or nearest(word, known) or former.get(nearest(word, former) or "")
    return say("unknown-partner_near" if near else "unknown-partner", near, it=quote(word))


def _recommendation_faults(
    partner: Partner, partners: Mapping[str, Partner], former: Mapping[str, str], known: set[str], source: SourceFile
) -> list[Problem]:
    """The problems of a firm's recommendations.

    That a firm has retired is no fault of whoever recommends it: the entry is for review, and shown nowhere, so that a
    firm can retire without touching the files of others.
    """
    problems = []
    seen: dict[str, int] = {}
    for place, entry in enumerate(partner.recommends):
        path: Path = ("recommends", place, "partner")
        today = former.get(entry.partner, entry.partner)
        fault = None
        if today not in known:
            fault = unknown(entry.partner, known - {partner.slug}, former)
        elif today == partner.slug:
            fault = say("recommends-itself")
        elif today in seen:
            fault = say("said-twice_firm", it=quote(today))
        elif today in partners and partners[today].retired:
            heir = partners[today].successor
            fault = say("recommends-retired", it=quote(today))
            if heir:
                fault = say("recommends-retired_heir", it=quote(today), heir=heir)
            if partner.retired:
                fault = None
        seen.setdefault(today, place)
        if fault is not None:
            problems.append(source.problem(path, fault, review=fault.code == "recommends-retired"))
    return problems


def _successor_faults(
    partner: Partner, partners: Mapping[str, Partner], former: Mapping[str, str], known: set[str], source: SourceFile
) -> list[Problem]:
    """The problem of a retired firm's successor, if there is one."""
    if partner.successor is None:
        return []
    today = former.get(partner.successor, partner.successor)
    fault = None
    if today not in known:
        fault = unknown(partner.successor, known - {partner.slug}, former)
    elif today == partner.slug:
        fault = say("bad-successor")
    elif today in partners and partners[today].retired:
        fault = say("successor-retired", it=quote(today))
    return [] if fault is None else [source.problem(("successor",), fault, review=fault.code == "successor-retired")]


def check_home(
    root: FilePath, home: str | None, partners: Mapping[str, Partner], former: Mapping[str, str], known: set[str]
) -> tuple[str | None, list[Problem]]:
    """The owner's own firm by today's slug, and what is wrong with it."""
    if home is None:
        return None, []
    today = former.get(home, home)
    fault = None
    if today not in known:
        fault = unknown(home, known, former, _names(partners))
    elif today in partners and partners[today].retired:
        fault = say("bad-home", it=quote(today))
    if fault is None:
        return today, []
    return today, [fault.problem("mkdocs.yml", *_place_of_home(root), "home")]


def _place_of_home(root: FilePath) -> tuple[int, int]:
    """Line and column of the home firm in the settings; 0 where they can't be read, or are read from elsewhere."""
    try:
        places = find_places((root / "mkdocs.yml").read_text("utf-8"))
    except (OSError, ValueError):
        return 0, 0
    return next((place.value for path, place in places.items() if path[-2:] == ("better-fit", "home")), (0, 0))
