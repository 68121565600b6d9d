"""Firms, words and pages that were public once and now lead nowhere.

Two witnesses: the record of addresses (`record`), and git's history, where there is one. `check` and every build that
is to be published ask both; a preview asks neither.

What counts of the history is the published line: the first parents of where `origin/HEAD` and this branch met, or of
`HEAD` where the clone knows no `origin/HEAD`. A file that came and went on a branch was never public.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from .. import addresses
from ..model import Directory
from ..problems import BetterFitError, Fault, Problem, say
from ..speech import languages
from . import files
from .files import FORGOTTEN
from .git import Change, Git, open_repository
from .load import load, places_in
from .page_files import list_page_files
from .page_text import read_pages
from .record import firm_of, is_of_another, need_of, read_forgotten, read_published
from .text import nearest, quote, show

#: Versions of the vocabulary: so many are read in any case, and so many at most.
_RECENT, _MOST = 20, 1000
_WORD = re.compile(rb"([a-z0-9]+(?:-[a-z0-9]+)*)[\"']?[ \t]*:").findall

#: Facet → term → its label.
Labels = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Before:
    """All that was there before, as the two witnesses have it."""

    root: Path
    forgotten: frozenset[str]
    public: frozenset[str]  # addresses of the record
    git: Git | None = None
    tip: str = ""  # the last published commit; empty where git knows nothing

    def changes(self, path: str, *, kinds: str = "") -> Iterable[Change]:
        """The changes under a path that git knows, newest first."""
        return self.git.changes(self.tip, path, kinds=kinds) if self.git and self.tip else ()

    def contents(self, blobs: Sequence[str]) -> dict[str, bytes]:
        """The bytes of blobs, as far as git has them."""
        return self.git.contents(blobs) if self.git else {}


def vanished(root: Path, directory: Directory | None = None) -> list[Problem]:
    """Firms, words and pages that were there before and that nothing stands for today; nothing where nobody knows.

    `directory`: what the folder holds, where that has been read already.
    """
    forgotten, _ = read_forgotten(root)
    public, _ = read_published(root)
    unread = []
    try:
        git = open_repository(root)
        if git is not None:
            if git.shallow and not public:
                unread = [_unread(say("history-unread_shallow"))]
            tip = git.published() or ""
            return unread + _lost(_Before(root, forgotten, public, git, tip), directory)
    except Fault as failed:
        unread = [_unread(_unreadable(failed))]
    return unread + _lost(_Before(root, forgotten, public), directory)


def _lost(before: _Before, directory: Directory | None) -> list[Problem]:
    firms, lost = _firms(before, directory.former if directory is not None else ())
    here = firms.keys() - {_slug(problem) for problem in lost}
    if is_of_another(firms, here):
        fault = say("another-directory", firms=len(firms), left=len(here), record=files.PUBLISHED)
        return [fault.problem(files.PARTNERS, severity="review")]
    return [*lost, *_terms(before), *_pages(before)]


def dated(root: Path, directory: Directory) -> Directory:
    """The directory with the days (UTC) on which its firms and pages came and last changed, where git knows them."""
    try:
        git = open_repository(root)
        tip = git.commit("HEAD") if git is not None and not git.shallow else None
        if git is None or tip is None:
            return directory
        lives = git.lives(tip, f"{files.PARTNERS}/", f"{files.PAGES}/")
    except Fault:
        return directory
    begun: dict[str, date] = {}
    edited: dict[str, date] = {}
    rewritten: dict[str, date] = {}
    for path, (first, last) in lives.items():
        if path.endswith(".md"):
            rewritten[path.removeprefix(f"{files.PAGES}/")] = datetime.fromtimestamp(last, UTC).date()
        elif path.endswith(".yml"):
            slug = path.removeprefix(f"{files.PARTNERS}/").removesuffix(".yml")
            edited[slug] = datetime.fromtimestamp(last, UTC).date()
            begun[slug] = datetime.fromtimestamp(first, UTC).date()
    for former, slug in directory.former.items():  # under another name it was here before
        if former in begun and slug in begun:
            begun[slug] = min(begun[slug], begun[former])
    return replace(directory, begun=begun, edited=edited, rewritten=rewritten)


def vanished_names(root: Path) -> list[str]:
    """The vanished names, as `directory/forgotten.txt` would write them: `slug`, `facet/term`, `facet/` or `/address/`.

    Raises:
        BetterFitError: git's history can't be read.
    """
    try:
        git = open_repository(root)
        tip = git.published() if git is not None else None
        before = _Before(root, read_forgotten(root)[0], read_published(root)[0], git, tip or "")
        firms = [_slug(problem) for problem in _firms(before, ())[1]]
        return firms + [name for name, _ in _lost_terms(before)] + [f"/{address}" for address, _ in _lost_pages(before)]
    except Fault as failed:
        told = _unreadable(failed)
        raise BetterFitError(told.message, told.hint) from None


def _slug(problem: Problem) -> str:
    return problem.file.removeprefix(f"{files.PARTNERS}/").removesuffix(".yml")


def _unreadable(failed: Fault) -> Fault:
    return say("history-unread", reason=failed.message, hint=failed.hint)


def _unread(fault: Fault) -> Problem:
    return fault.problem(files.PARTNERS, severity="review")


def _firms(before: _Before, former: Collection[str]) -> tuple[dict[str, str], list[Problem]]:
    """Every firm that was there, with its file's last blob; and those that have neither a file nor an alias now.

    `former`: the former slugs that are known already.
    """
    present, _ = files.list_profiles(before.root)
    once: dict[str, str] = {}
    for path, _, _, old, new in before.changes(f"{files.PARTNERS}/", kinds="AD"):
        name = path.removeprefix(f"{files.PARTNERS}/")
        slug = name.removesuffix(".yml")
        if name.endswith(".yml") and files.is_slug(slug) and slug not in files.RESERVED:
            once.setdefault(slug, old if old.strip("0") else new)
    for address in before.public:
        if (recorded := firm_of(address)) is not None:
            once.setdefault(recorded, "")
    gone = sorted(once.keys() - set(present) - before.forgotten - set(former))
    if not gone:
        return once, []
    today = _today(before.root, present)
    former = {alias for _, value in today for alias in _list(value.get("aliases"))}
    gone = [slug for slug in gone if slug not in former]
    last = before.contents([blob for slug in gone[:100] if (blob := once[slug])])
    return once, [_vanished_firm(slug, load(last.get(once[slug], b"")).value, today) for slug in gone]


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
    fault = say("vanished-profile", address=addresses.partner(slug), slug=slug)
    if heir is not None:
        fault = replace(
            fault, key="vanished-profile_heir", slots={**fault.slots, "file": f"{files.PARTNERS}/{heir}.yml"}
        )
    return fault.problem(file)


def _terms(before: _Before) -> list[Problem]:
    """The terms that are neither an id nor an alias now, and the facets that are gone."""
    problems = [problem for _, problem in _lost_terms(before)]
    return _placed(problems, files.read(before.root / files.VOCABULARY, files.VOCABULARY_LIMIT)) if problems else []


def _lost_terms(before: _Before) -> list[tuple[str, Problem]]:
    """The same, each with how `directory/forgotten.txt` would name it."""
    try:
        data = files.read(before.root / files.VOCABULARY, files.VOCABULARY_LIMIT)
    except Fault:
        return []
    words = _words(data)
    lost: list[tuple[str, Problem]] = []
    for former, terms in _once(before, data, words).items() if words.terms else ():
        facet = former if former in words.terms else words.facets.get(former, former)
        if facet not in words.terms:
            if f"{facet}/" not in before.forgotten:
                lost.append((f"{facet}/", _vanished_facet(facet)))
            continue
        now = words.terms[facet]
        gone = sorted(terms.keys() - now.keys() - words.aliases[facet])
        names = ((term, f"{facet}/{term}") for term in gone)
        lost += [(name, _vanished_term(facet, t, terms[t], now)) for t, name in names if name not in before.forgotten]
    return lost


def _once(before: _Before, data: bytes, now: _Words) -> Labels:
    """Every word that there ever was. Of the vocabulary's old versions only those with an unknown word are read."""
    versions: dict[str, None] = {}
    for _, _, _, old, new in before.changes(files.VOCABULARY):
        versions |= dict.fromkeys(blob for blob in (new, old) if blob.strip("0"))
    known = set(_WORD(data)) | {word.encode() for words in now.aliases.values() for word in words}
    known |= {facet.encode() for facet in now.facets}
    once: Labels = {}
    for number, content in enumerate(before.contents(list(versions)[:_MOST]).values()):
        if content != data and (number < _RECENT or not known.issuperset(_WORD(content))):
            for facet, terms in _words(content).terms.items():
                once[facet] = terms | once.get(facet, {})
    for facet, term in sorted({key for address in before.public for key in need_of(address)}):
        once.setdefault(facet, {}).setdefault(term, "")
    return once


def _pages(before: _Before) -> list[Problem]:
    """Written pages that are gone, and whatever else of the record the site no longer makes."""
    return [problem for _, problem in _lost_pages(before)]


def _lost_pages(before: _Before) -> list[tuple[str, Problem]]:
    """The same, each with its address."""
    spoken = languages()  # a page of another language that goes away leads to the main one's
    once = {address for address in before.public if not addresses.is_owned(addresses.within(address, spoken))}
    start = f"{files.PAGES}/"
    once |= {
        addresses.written(path.removeprefix(start))
        for path, *_ in before.changes(start, kinds="AD")
        if path.endswith(".md") and "/." not in path
    }
    once = {address for address in once - {addresses.SITUATIONS} if f"/{address}" not in before.forgotten}
    there, _ = list_page_files(before.root)
    present = {addresses.written(relative): path for relative, path in (*there.ours, *there.pages)}
    gone = once - present.keys() - addresses.FOR_MACHINES
    gone = {address for address in gone if addresses.within(address, spoken) not in present}
    if not gone:
        return []
    written, _ = read_pages(before.root, None)
    gone = gone.difference(*(page.aliases for page in written))
    return [(address, _vanished_page(address, present)) for address in sorted(gone)]


def _vanished_page(address: str, present: Iterable[str]) -> Problem:
    near = nearest(address, present)
    told = {"shown": show(address), "address": address, "former": address.removesuffix("/"), "file": FORGOTTEN}
    fault = say("vanished-page_like", **told, like=near) if near else say("vanished-page", **told)
    return fault.problem(show(f"{files.PAGES}/{address.removesuffix('/')}.md"))


def _vanished_facet(facet: str) -> Problem:
    return say("vanished-term_facet", it=quote(facet), facet=facet).problem(files.VOCABULARY, field="facets")


def _vanished_term(facet: str, term: str, label: str, now: Mapping[str, str]) -> Problem:
    near = next((other for other, its in now.items() if its == label), None) or nearest(term, now)
    told = {"it": quote(term), "facet": facet, "term": term}
    fault = say("vanished-term_like", **told, like=near) if near else say("vanished-term", **told)
    return fault.problem(files.VOCABULARY, field=f"facets.{facet}")


def _placed(problems: Iterable[Problem], data: bytes) -> list[Problem]:
    """Problems of the vocabulary on the lines of their facets."""
    places = places_in(data)
    placed = []
    for problem in problems:
        place = places.get(tuple(problem.field.split(".")))
        placed.append(replace(problem, line=place.key[0], column=place.key[1]) if place else problem)
    return placed


@dataclass(frozen=True, slots=True)
class _Words:
    """A vocabulary's ids with their labels, its terms' aliases by facet, and its facets' former ids."""

    terms: Labels
    aliases: dict[str, set[str]]
    facets: dict[str, str]


def _words(data: bytes) -> _Words:
    """A vocabulary, read without any check."""
    value = load(data, "vocabulary").value
    facets = value.get("facets") if isinstance(value, dict) else None
    words = _Words({}, {}, {})
    for facet, inner in facets.items() if isinstance(facets, dict) else ():
        terms = inner.get("terms") if isinstance(inner, dict) else None
        if not isinstance(terms, dict) or not files.is_slug(facet):
            continue
        fine = {term: entry for term, entry in terms.items() if files.is_slug(term) and isinstance(entry, dict)}
        words.terms[facet] = {term: str(entry.get("label", "")) for term, entry in fine.items()}
        words.aliases[facet] = {alias for entry in fine.values() for alias in _list(entry.get("aliases"))}
        words.facets.update((alias, facet) for alias in _list(inner.get("aliases")))
    return words
