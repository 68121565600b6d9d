"""Firms and terms that git remembers and the folder has lost: they were public once and now lead nowhere.

Only `check` looks for these. A build reads the folder alone, so that a tarball makes the same site as a clone, but for
the day on which each profile was last edited; whoever publishes runs the check first.

What counts is the published line: the first parents of where `origin/HEAD` and this branch met, or of `HEAD` where the
clone knows no `origin/HEAD`. A file that came and went on a branch was never public.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ..problems import BetterFitError, Fault, Problem
from . import files
from .decode import decode
from .files import FORGOTTEN
from .git import Git, open_repository
from .load import find_places, load
from .text import nearest, quote

#: Versions of the vocabulary: so many are read in any case, and so many at most.
_RECENT, _MOST = 20, 1000
_WORD = re.compile(rb"([a-z0-9]+(?:-[a-z0-9]+)*)[\"']?[ \t]*:").findall

Words = dict[str, dict[str, str]]


def vanished(root: Path) -> list[Problem]:
    """Firms and terms that git's history holds and nothing stands for today; nothing where there is no history."""
    try:
        git = open_repository(root)
        if git is None:
            return []
        forgotten, problems = _forgotten(root)
        if git.shallow:
            hint = "fetch it whole: git fetch --unshallow; in a workflow: fetch-depth: 0"
            problems.append(_unread("this clone is shallow, so what was here before can't be seen", hint))
        tip = git.published()
        if tip is not None:
            problems += _firms(root, git, tip, forgotten) + _terms(root, git, tip, forgotten)
        return problems
    except Fault as failed:
        return [_unread(f"git's history can't be read: {failed}", failed.hint)]


def edited(root: Path) -> dict[str, date]:
    """Firm → the day (UTC) on which its file was last changed in git; nothing where git doesn't know."""
    try:
        git = open_repository(root)
        tip = git.commit("HEAD") if git is not None and not git.shallow else None
        if git is None or tip is None:
            return {}
        start = f"{files.PARTNERS}/"
        return {
            path.removeprefix(start).removesuffix(".yml"): datetime.fromtimestamp(moment, UTC).date()
            for path, moment in git.last_changes(tip, start).items()
            if path.endswith(".yml")
        }
    except Fault:
        return {}


def vanished_names(root: Path) -> list[str]:
    """The vanished names, as `directory/forgotten.txt` would write them: `slug`, `facet/term` or `facet/`.

    Raises:
        BetterFitError: git's history can't be read.
    """
    try:
        git = open_repository(root)
        tip = git.published() if git is not None else None
        if git is None or tip is None:
            return []
        forgotten, _ = _forgotten(root)
        firms = [_slug(problem) for problem in _firms(root, git, tip, forgotten)]
        return firms + [name for name, _ in _lost_terms(root, git, tip, forgotten)]
    except Fault as failed:
        raise BetterFitError(f"git's history can't be read: {failed}", failed.hint) from None


def _slug(problem: Problem) -> str:
    return problem.file.removeprefix(f"{files.PARTNERS}/").removesuffix(".yml")


def _unread(message: str, hint: str) -> Problem:
    return Problem(files.PARTNERS, 0, 0, "history-unread", "", message, hint, "review")


def _forgotten(root: Path) -> tuple[set[str], list[Problem]]:
    """The names that the owner says were never meant to be public."""
    try:
        data = files.read(root / FORGOTTEN, files.VOCABULARY_LIMIT)
    except Fault as refused:
        there = (root / FORGOTTEN).is_symlink() or (root / FORGOTTEN).exists()
        return set(), [files.problem(FORGOTTEN, refused)] if there else []
    text = decode(data)
    if isinstance(text, Fault):
        return set(), [files.problem(FORGOTTEN, text)]
    return {line.partition("#")[0].strip() for line in text.splitlines()} - {""}, []


def _firms(root: Path, git: Git, tip: str, forgotten: Collection[str]) -> list[Problem]:
    """The firms that have neither a file nor an alias now."""
    present, _ = files.list_profiles(root)
    once: dict[str, str] = {}
    for path, _, _, before, after in git.changes(tip, f"{files.PARTNERS}/", kinds="AD"):
        name = path.removeprefix(f"{files.PARTNERS}/")
        slug = name.removesuffix(".yml")
        if name.endswith(".yml") and files.is_slug(slug) and slug not in files.RESERVED:
            once.setdefault(slug, before if before.strip("0") else after)
    gone = sorted(once.keys() - set(present) - set(forgotten))
    if not gone:
        return []
    today = _today(root, present)
    former = {alias for _, value in today for alias in _list(value.get("aliases"))}
    gone = [slug for slug in gone if slug not in former]
    last = git.contents([once[slug] for slug in gone[:100]])
    return [_vanished_firm(slug, load(last.get(once[slug], b"")).value, today) for slug in gone]


def _today(root: Path, slugs: Iterable[str]) -> list[tuple[str, Mapping[str, Any]]]:
    """Today's profiles by slug, as far as they can be read."""
    profiles: list[tuple[str, Mapping[str, Any]]] = []
    for slug in slugs:
        try:
            value = load(files.read(f"{root}/{files.PARTNERS}/{slug}.yml", files.PROFILE_LIMIT)).value
        except Fault:
            continue
        if isinstance(value, dict):
            profiles.append((slug, value))
    return profiles


def _list(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _vanished_firm(slug: str, last: Any, today: Iterable[tuple[str, Mapping[str, Any]]]) -> Problem:
    """The problem of a firm that has gone without a word."""
    heir = None
    if isinstance(last, dict):
        heir = next(
            (
                other
                for other, value in today
                if any(last.get(field) and value.get(field) == last[field] for field in ("website", "name"))
            ),
            None,
        )
    file = f"{files.PARTNERS}/{slug}.yml"
    message = f"{quote(slug)} was a firm of this directory, and its address now leads nowhere"
    back = f"bring the file back and write `status: retired` in it; if nobody should have seen it: `better-fit forget {slug}`, or --all"
    if heir is not None:
        hint = f"renamed? write `aliases: [{slug}]` in {files.PARTNERS}/{heir}.yml; else {back}"
    else:
        hint = f"renamed? write `aliases: [{slug}]` in its new file; gone? {back}"
    return Problem(file, 0, 0, "vanished-profile", "", message, hint)


def _terms(root: Path, git: Git, tip: str, forgotten: Collection[str]) -> list[Problem]:
    """The terms that are neither an id nor an alias now, and the facets that are gone."""
    problems = [problem for _, problem in _lost_terms(root, git, tip, forgotten)]
    return _placed(problems, files.read(root / files.VOCABULARY, files.VOCABULARY_LIMIT)) if problems else []


def _lost_terms(root: Path, git: Git, tip: str, forgotten: Collection[str]) -> list[tuple[str, Problem]]:
    """The same, each with how `directory/forgotten.txt` would name it."""
    try:
        data = files.read(root / files.VOCABULARY, files.VOCABULARY_LIMIT)
    except Fault:
        return []
    now, aliases = _words(data)
    lost: list[tuple[str, Problem]] = []
    for facet, terms in _once(git, tip, data, aliases).items() if now else ():
        if facet not in now:
            if f"{facet}/" not in forgotten:
                lost.append((f"{facet}/", _vanished_facet(facet)))
            continue
        gone = sorted(terms.keys() - now[facet].keys() - aliases[facet])
        names = ((term, f"{facet}/{term}") for term in gone)
        lost += [(name, _vanished_term(facet, t, terms[t], now[facet])) for t, name in names if name not in forgotten]
    return lost


def _once(git: Git, tip: str, data: bytes, aliases: Mapping[str, set[str]]) -> Words:
    """Every word that the vocabulary ever held. Of its old versions only those with an unknown word are read."""
    versions: dict[str, None] = {}
    for _, _, _, before, after in git.changes(tip, files.VOCABULARY):
        versions |= dict.fromkeys(blob for blob in (after, before) if blob.strip("0"))
    known = set(_WORD(data)) | {word.encode() for words in aliases.values() for word in words}
    once: Words = {}
    for number, content in enumerate(git.contents(list(versions)[:_MOST]).values()):
        if content != data and (number < _RECENT or not known.issuperset(_WORD(content))):
            for facet, terms in _words(content)[0].items():
                once[facet] = terms | once.get(facet, {})
    return once


def _vanished_facet(facet: str) -> Problem:
    message = f"{quote(facet)} was a facet of this directory, and links that ask for it have lost it"
    hint = f"bring it back; if no link can hold it: `better-fit forget {facet}/`, or --all"
    return Problem(files.VOCABULARY, 0, 0, "vanished-term", "facets", message, hint)


def _vanished_term(facet: str, term: str, label: str, now: Mapping[str, str]) -> Problem:
    near = next((other for other, its in now.items() if its == label), None) or nearest(term, now)
    message = f"{quote(term)} was a term of {facet}, and links that ask for it have lost it"
    hint = f"add it to the `aliases` of the term that took its place{f', perhaps {near}' if near else ''}"
    hint += f"; else bring it back; if no link can hold it: `better-fit forget {facet}/{term}`, or --all"
    return Problem(files.VOCABULARY, 0, 0, "vanished-term", f"facets.{facet}", message, hint)


def _placed(problems: Iterable[Problem], data: bytes) -> list[Problem]:
    """Problems of the vocabulary on the lines of their facets."""
    text = decode(data)
    places = {} if isinstance(text, Fault) else find_places(text)
    placed = []
    for problem in problems:
        place = places.get(tuple(problem.field.split(".")))
        placed.append(replace(problem, line=place.key[0], column=place.key[1]) if place else problem)
    return placed


def _words(data: bytes) -> tuple[Words, dict[str, set[str]]]:
    """A vocabulary's ids with their labels, and its aliases, by facet, without any check."""
    value = load(data, "vocabulary").value
    facets = value.get("facets") if isinstance(value, dict) else None
    words: Words = {}
    aliases: dict[str, set[str]] = {}
    for facet, inner in facets.items() if isinstance(facets, dict) else ():
        terms = inner.get("terms") if isinstance(inner, dict) else None
        if not isinstance(terms, dict) or not files.is_slug(facet):
            continue
        fine = {term: entry for term, entry in terms.items() if files.is_slug(term) and isinstance(entry, dict)}
        words[facet] = {term: str(entry.get("label", "")) for term, entry in fine.items()}
        aliases[facet] = {alias for entry in fine.values() for alias in _list(entry.get("aliases"))}
    return words, aliases
