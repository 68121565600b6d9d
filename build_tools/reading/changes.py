"""Whose files a change touches, and what of them a reader would be misled by: before and after, for whoever reviews.

"Everything is valid" is true of a profile whose website now leads to somebody else. So a summary says first whose files
change, and shows every website, way of contact, recommendation, alias, successor and status that is another one now.
Nothing here judges; what is compared is what was written, valid or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..model import Difference, FileChange
from ..problems import BetterFitError, Fault, unusable, words
from . import files
from .git import Change, Git, open_repository
from .load import load
from .page_text import html_lines
from .text import quote, show

#: What of a profile leads a reader somewhere, or says who stands behind it. Lists are compared part by part.
_TRUSTED = (
    "name",
    "website",
    "contact",
    "status",
    "successor",
    "aliases",
    "availability",
    "recommends",
    "proof",
    "pictures",
)
#: Nobody reads more of one file.
_MOST = 40
_NONE = "0" * 40
_PIECE = 60


def between_commits(git: Git, changed: Iterable[Change]) -> list[FileChange]:
    """The changes of data between two commits, as `Git.between` lists them."""
    rows = [(path, before, after) for path, _, _, before, after in changed if is_data(path)]
    blobs = git.contents([blob for _, *pair in rows for blob in pair if blob.strip("0")])
    return _sorted(file_change(path, blobs.get(before), blobs.get(after)) for path, before, after in rows)


def since(root: Path, base: str) -> list[FileChange]:
    """The changes of data between a commit and the files as they stand here, those that git doesn't know yet included.

    Raises:
        BetterFitError: there is no git, no repository, or no such commit.
    """
    try:
        git = open_repository(root)
        if git is None:
            raise unusable("git-missing")
        tip = git.commit(base)
        if tip is None:
            raise unusable("commit-unknown", it=quote(base))
        # Of a file that was only touched or copied, git knows no more than that it may have changed.
        blobs = {path: _NONE for path in git.unknown() if is_data(path)}
        blobs |= {path: before for path, _, _, before, _ in git.since(tip) if is_data(path)}
        contents = git.contents([blob for blob in blobs.values() if blob.strip("0")])
    except Fault as failed:
        raise BetterFitError(str(failed), failed.hint) from None
    pairs = ((path, contents.get(blob), _bytes(root / path)) for path, blob in blobs.items())
    return _sorted(file_change(path, old, new) for path, old, new in pairs if old is None or old != new)


def is_data(path: str) -> bool:
    """Whether a file is a firm's or the owner's, so that somebody's word is in it."""
    return path.startswith((f"{files.PARTNERS}/", "directory/"))


def file_change(path: str, before: bytes | None, after: bytes | None) -> FileChange:
    """The report on one file, by its bytes before and after; `None` where it was not or is not there."""
    how = "new" if before is None else "deleted" if after is None else "changed"
    if path.startswith(f"{files.PARTNERS}/") and path.endswith(".yml"):
        old, new = _values(before), _values(after)
        name = old.get("name") or new.get("name")
        whose = show(name) if isinstance(name, str) and name else words("report-nameless")[0]
        kept = _differences(old, new) if before is not None and after is not None else _whole(old or new, how)
        return FileChange(path, whose, how, tuple(kept[:_MOST]))
    if path.startswith(f"{files.PICTURES}/"):
        return FileChange(path, _firm_of_picture(path), how)
    return FileChange(path, words("report-owner")[0], how, tuple(_of_the_owner(path, before or b"", after or b"")))


def _firm_of_picture(path: str) -> str:
    """The firm whose picture it is, by its slug: another's file may say how it is called."""
    slug = path.removeprefix(f"{files.PICTURES}/").partition("/")[0]
    return words("report-picture-of", {"firm": quote(slug)})[0]


def _bytes(path: Path) -> bytes | None:
    try:
        return files.read(path, files.PICTURE_LIMIT)
    except Fault:
        return None


def _values(data: bytes | None) -> Mapping[str, Any]:
    """The values of a profile, as they are written; none where it can't be read."""
    if data is None:
        return {}
    value = load(data).value
    return value if isinstance(value, dict) else {}


def _whole(values: Mapping[str, Any], how: str) -> list[Difference]:
    """Of a firm that comes or goes: where it leads to and, where it goes, nothing is held against anything."""
    website = values.get("website")
    said = _shown(website) if isinstance(website, str) else ""
    return [Difference("website", "", said) if how == "new" else Difference("website", said, "")] if said else []


def _differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    before, after = _parts(old), _parts(new)
    return [
        Difference(what, _shown(before.get(what, "")), _shown(after.get(what, "")))
        for what in [*before, *(what for what in after if what not in before)]
        if before.get(what, "") != after.get(what, "")
    ]


def _parts(values: Mapping[str, Any]) -> dict[str, str]:
    """The trusted values of a profile by a name for each, such as `contact.email` or `recommends moss-and-stone`."""
    return {what: value for key in _TRUSTED if key in values for what, value in _named(key, values[key])}


def _named(what: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _named(f"{what}.{show(key)}", inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            if isinstance(inner, dict):
                # By the firm or the link that it names, so that another order is no difference.
                who = inner.get("partner") or inner.get("url") or inner.get("file") or number
                yield f"{what} {_shown(str(who))}", ", ".join(f"{key}: {said}" for key, said in inner.items())
            else:
                yield f"{what} {_shown(str(inner))}", str(inner)
    else:
        yield what, str(value)


def _of_the_owner(path: str, before: bytes, after: bytes) -> Iterator[Difference]:
    """Of an owner's file: names that are given up, and HTML in a page."""
    old, new = (data.decode("utf-8", "replace") for data in (before, after))
    if path == files.FORGOTTEN:
        known = set(old.splitlines())
        for line in [line for line in new.splitlines() if line.strip() and line not in known][:_MOST]:
            yield Difference(words("report-given-up")[0], "", show(line))
    elif path.endswith(".md"):
        lines = new.split("\n")
        known = set(old.split("\n"))
        for number in [number for number in html_lines(new) if lines[number] not in known][:_MOST]:
            yield Difference(words("report-html", {"line": number + 1})[0], "", _shown(lines[number].strip()))


def _shown(value: str) -> str:
    """Somebody's words, fit for a terminal; long enough that an address can be told from another one."""
    pieces = [show(value[start : start + _PIECE]) for start in range(0, min(len(value), 4 * _PIECE), _PIECE)]
    return "".join(pieces) + ("…" if len(value) > 4 * _PIECE else "")


def _sorted(changes: Iterable[FileChange]) -> list[FileChange]:
    """Other firms' files first, those with something to look at before the rest."""
    return sorted(changes, key=lambda change: (change.how == "new", not change.differences, change.file))
