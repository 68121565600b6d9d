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
from ..problems import BetterFitError, Fault, Problem
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

_LEADS_NOWHERE = "was public and now has no page, redirect or tombstone"

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
                hint = "fetch it whole: git fetch --unshallow; in a workflow: fetch-depth: 0"
                unread = [_unread("this clone is shallow, so what was here before can't be seen", hint)]
            tip = git.published() or ""
            return unread + _lost(_Before(root, forgotten, public, git, tip), directory)
    except Fault as failed:
        unread = [_unread(f"git's history can't be read: {failed}", failed.hint)]
    return unread + _lost(_Before(root, forgotten, public), directory)


def _lost(before: _Before, directory: Directory | None) -> list[Problem]:
    firms, lost = _firms(before, directory.former if directory is not None else ())
    here = firms.keys() - {_slug(problem) for problem in lost}
    if is_of_another(firms, here):
        message = f"of {len(firms):,} firms that were public here, {len(here) or 'none'} is left: another directory?"
        hint = f"delete {files.PUBLISHED} if there is one, and begin your own with `better-fit init`"
        return [Problem(files.PARTNERS, 0, 0, "another-directory", "", message, hint, "review")]
    return [*lost, *_terms(before), *_pages(before)]


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
        raise BetterFitError(f"git's history can't be read: {failed}", failed.hint) from None


def _slug(problem: Problem) -> str:
    return problem.file.removeprefix(f"{files.PARTNERS}/").removesuffix(".yml")


def _unread(message: str, hint: str) -> Problem:
    return Problem(files.PARTNERS, 0, 0, "history-unread", "", message, hint, "review")


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
    message = f"/{addresses.partner(slug)} {_LEADS_NOWHERE}"
    back = "bring the file back and write `status: retired` in it; "
    back += f"if nobody should have seen it: `better-fit forget {slug}`, or --all"
    if heir is not None:
        hint = f"renamed? write `aliases: [{slug}]` in {files.PARTNERS}/{heir}.yml; else {back}"
    else:
        hint = f"renamed? write `aliases: [{slug}]` in its new file; gone? {back}"
    return Problem(file, 0, 0, "vanished-profile", "", message, hint)


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
    once = {address for address in before.public if not addresses.is_owned(address)}
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
    if not gone:
        return []
    written, _ = read_pages(before.root, None)
    gone = gone.difference(*(page.aliases for page in written))
    return [(address, _vanished_page(address, present)) for address in sorted(gone)]


def _vanished_page(address: str, present: Iterable[str]) -> Problem:
    near = nearest(address, present)
    where = f"`aliases: [{address.removesuffix('/')}]` in the front matter of the page that took its place"
    hint = f"renamed? write {where}{f', perhaps /{near}' if near else ''}; gone? write `/{address}` in {FORGOTTEN}: "
    hint += "its address then says so, and where to go instead"
    file = f"{files.PAGES}/{address.removesuffix('/')}.md"
    return Problem(show(file), 0, 0, "vanished-page", "", f"/{show(address)} {_LEADS_NOWHERE}", hint)


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
