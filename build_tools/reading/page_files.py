"""The files in `directory/pages`: the owner's Markdown pages, their pictures, and everything that is refused there.

Only these two kinds are published. A script, a style sheet or a template would take the place of the site's own, or run
what it likes on every page; so whatever else lies there is an error, and the build leaves it out by the same list.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import addresses, engine
from ..problems import Fault, Problem, say
from . import files
from .picture_file import SUFFIXES, measure
from .text import show


@dataclass(frozen=True, slots=True)
class PageFiles:
    """Paths below `directory/pages`, sorted, each with where it is on the disk."""

    pages: tuple[tuple[str, Path], ...] = ()
    pictures: tuple[tuple[str, Path], ...] = ()
    #: The product's own pages, as far as the owner has none of the same address. Those in another language than the
    #: site's stand below its folder.
    ours: tuple[tuple[str, Path], ...] = ()


def list_page_files(root: Path, language: str = "en", also_in: Sequence[str] = ()) -> tuple[PageFiles, list[Problem]]:
    """The pages and pictures of a directory's folder, and what is wrong with the other files there. Our own pages are
    in the language, as far as they are translated; in those of `also_in`, none that isn't.

    Names that begin with a dot are left out without a word, as MkDocs leaves them out.
    """
    pages: list[tuple[str, Path]] = []
    pictures: list[tuple[str, Path]] = []
    problems: list[Problem] = []
    stands_at: dict[str, str] = {}
    for relative, path in _walk(root / files.PAGES):
        file = f"{files.PAGES}/{show(relative)}"
        is_page = path.suffix == ".md"
        problem = _refusal(relative, path, file)
        if problem is None and not is_page:
            problem = _picture_fault(path, file)
        if problem is None:
            address = addresses.written(relative) if is_page else relative
            plain = unicodedata.normalize("NFKC", address).casefold()
            problem = _owned(addresses.within(plain, also_in), file) or _taken_twice(
                stands_at.setdefault(plain, file), file
            )
        if problem is not None:
            problems.append(problem)
        elif is_page:
            pages.append((relative, path))
        else:
            pictures.append((relative, path))
    come = engine.pages(language)
    for other in also_in:
        translated = (page for page in engine.pages(other).items() if engine.language_of(page[1]) == other)
        come |= {f"{other}/{path}": place for path, place in translated}
    ours = (page for page in come.items() if addresses.written(page[0]) not in stands_at)
    return PageFiles(tuple(pages), tuple(pictures), tuple(ours)), problems


def is_data(path: str) -> bool:
    """Whether a file below `directory/pages` is one of the kinds that are published, by its name alone."""
    return Path(path).suffix in {".md", *SUFFIXES}


def _walk(top: Path) -> Iterator[tuple[str, Path]]:
    """Every file and every link below a folder, as paths relative to it. Links are named, never followed."""
    for folder, folders, names in os.walk(top, followlinks=False):
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in links)
        for name in sorted((*names, *links)):
            if not name.startswith("."):
                path = Path(folder) / name
                yield path.relative_to(top).as_posix(), path


def _refusal(relative: str, path: Path, file: str) -> Problem | None:
    """Why a file is not looked at: a link or a device, or of a kind that is not published from here."""
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return say("unreadable-file_gone").problem(file)
    if stat.S_ISLNK(mode):
        return say("symbolic-link").problem(file)
    if not stat.S_ISREG(mode):
        return say("not-a-file").problem(file)
    if not is_data(relative):
        return say("page-file").problem(file)
    return None


def _owned(address: str, file: str) -> Problem | None:
    """Refuse what would take the place of something that the site makes itself."""
    if not addresses.is_owned(address):
        return None
    return say("page-address_owned", address=show(address)).problem(file)


def _taken_twice(first: str, file: str) -> Problem | None:
    """Refuse a second file for one address, such as `about.md` beside `about/index.md`."""
    if first == file:
        return None
    return say("page-address_twice", other=first).problem(file)


def _picture_fault(path: Path, file: str) -> Problem | None:
    try:
        measure(files.read(path, files.PICTURE_LIMIT), path.suffix)
    except Fault as refused:
        return refused.problem(file)
    return None
