"""The first look at a pull request: is it of a size and a kind that the rest may be run on?

Only git's own records are read, no file of the pull request, and only the standard library is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ..problems import BetterFitError, Fault, Problem
from ..reading import page_files
from ..reading.files import (
    FORGOTTEN,
    PAGES,
    PARTNERS,
    PICTURE_LIMIT,
    PICTURES,
    PICTURES_LIMIT,
    PUBLISHED,
    VOCABULARY,
)
from ..reading.git import Change, Git, open_repository
from ..reading.picture_file import SUFFIXES
from ..reading.text import show

MOST_FILES = 300
MOST_BYTES = 2 * 1024 * 1024
MOST_BYTES_OF_A_FILE = 1024 * 1024
_LONGEST_NAME = 200
_LINK, _SUBMODULE, _EXECUTABLE = 0o120000, 0o160000, 0o100755
#: Held against the code by a test, so a change of one of these wants all tests.
_TESTED = (f"{PARTNERS}/README.md",)


def repository(head: Path) -> Git:
    """The repository that holds a pull request, merged into its base: `HEAD^1` is the base.

    Raises:
        BetterFitError: there is none, or it lacks one of the two.
    """
    try:
        git = open_repository(head)
    except Fault as failed:
        raise BetterFitError(str(failed), failed.hint) from None
    if git is None or git.commit("HEAD^1") is None:
        raise BetterFitError(
            f"{show(str(head))} holds no pull request that is merged into its base",
            "check out the merge commit, with its history: fetch-depth: 0",
        )
    return git


def changes(git: Git) -> list[Change]:
    """The changes of a pull request."""
    return list(git.between("HEAD^1", "HEAD"))


def kind(paths: Iterable[str]) -> str:
    """`data` where only firms, words and written pages change, which the base's code can judge; else `code`."""
    return "data" if all(map(_is_data, paths)) else "code"


def _is_data(path: str) -> bool:
    if path.startswith(_TESTED):
        return False
    if path.startswith(f"{PAGES}/"):
        return page_files.is_data(path)
    return path in (VOCABULARY, FORGOTTEN, PUBLISHED) or path.startswith(f"{PARTNERS}/")


def refusals(git: Git, changed: Sequence[Change]) -> list[Problem]:
    """Why a pull request is not looked at any further; empty where it is."""
    if len(changed) > MOST_FILES:
        message = f"{len(changed):,} files change, and at most {MOST_FILES} can be looked at in one pull request"
        return [_problem(changed[0][0], message, "split it, or let the owner merge it by hand")]
    kept = [change for change in changed if change[2]]
    problems = [problem for change in kept for problem in _odd(change)]
    blobs = [(path, after) for path, _, mode, _, after in kept if mode != _SUBMODULE]
    sizes = git.sizes([blob for _, blob in blobs])
    totals = {True: 0, False: 0}
    for path, blob in blobs:
        shown, size = _is_picture_of_work(path), sizes.get(blob, 0)
        totals[shown] += size
        if size > (most := PICTURE_LIMIT if shown else MOST_BYTES_OF_A_FILE):
            message = f"the file has {size:,} bytes, and at most {most:,} fit"
            problems.append(_problem(path, message, "make it smaller, or put it on your own site and link to it"))
    for shown, what, most in ((False, "files", MOST_BYTES), (True, "pictures", PICTURES_LIMIT)):
        if totals[shown] > most:
            message = f"the {what} that change have {totals[shown]:,} bytes together, and at most {most:,} fit"
            first = next(path for path, _ in blobs if _is_picture_of_work(path) == shown)
            return [*problems, _problem(first, message, "split it, or make them smaller")]
    contents = git.contents([blob for _, blob in blobs])
    for path, blob in blobs:
        if b"\0" in contents.get(blob, b"") and not _may_be_binary(path):
            hint = f"only text goes in; pictures of a firm's work go into {PICTURES}/ and its short name"
            problems.append(_problem(path, "this is a binary file", hint))
    return sorted(problems)


def _may_be_binary(path: str) -> bool:
    return _is_picture_of_work(path) or (path.startswith("directory/") and page_files.is_data(path))


def _is_picture_of_work(path: str) -> bool:
    """Whether a file is a picture in a firm's folder, by its name alone."""
    return path.startswith(f"{PICTURES}/") and path.count("/") == 3 and Path(path).suffix in SUFFIXES


def _odd(change: Change) -> list[Problem]:
    """The problems of one file's kind and name."""
    path, old, new, _, _ = change
    problems = []
    if new == _LINK:
        problems.append(
            _problem(path, "this is a symbolic link, and links are not followed", "put the file itself here")
        )
    elif new == _SUBMODULE:
        problems.append(_problem(path, "this is another repository (a submodule)", "put the files themselves here"))
    elif new == _EXECUTABLE != old:
        hint = "take the mode away: git update-index --chmod=-x, and the file's name"
        problems.append(_problem(path, "this file is marked as a program (mode 755)", hint))
    if len(path) > _LONGEST_NAME or not path.isprintable() or "\\" in path:
        problems.append(_problem(path, "the file has an odd name", "use letters, digits, hyphens and dots"))
    return problems


def _problem(path: str, message: str, hint: str) -> Problem:
    return Problem(show(path), 0, 0, "pull-request", "", message, hint)
