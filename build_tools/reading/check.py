"""The `check` command: which problems to report, and how it ends."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..cache import Cache, of_user
from ..model import Directory
from ..problems import Problem, unusable
from . import files, history, placeholder
from .parse import read_directory
from .text import quote, show

#: From so many profiles on, those in which nothing was found are kept for the next check: fewer are read before anybody
#: notices.
_MANY = 500


@contextmanager
def _without_collection() -> Iterator[None]:
    """Nothing here goes round in circles, and looking for them takes a fifteenth of a large directory's check."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


@_without_collection()
def check(
    root: Path,
    named: Sequence[str] = (),
    *,
    home: str | None = None,
    rehearse: Callable[[Path, Directory | None], list[Problem]] | None = None,
    language: str = "en",
    also_in: Sequence[str] = (),
) -> tuple[list[Problem], int]:
    """The problems of a directory, or of some of its profiles, and how many profiles there are.

    All files are read in any case, since profiles name each other. What is wrong with the vocabulary is reported
    whatever is named: without it no profile can be judged.

    Args:
        root: the directory's folder.
        named: profiles to report on; all of them and everything else, where empty.
        home: the slug of the owner's own firm, if there is one.
        rehearse: says what a build would, where everything is reported on.
        language: of the owner's words, as in `theme.language`.
        also_in: the site's other languages.

    Raises:
        BetterFitError: the folder can't be used, or a named file is not one of its profiles.
    """
    files.check_root(root)
    wanted = {_relative(root, name) for name in named}
    slugs, _ = files.list_profiles(root)
    cache = Cache(of_user(root) if len(slugs) >= _MANY else None)
    directory, problems = read_directory(root, home=home, cache=cache, language=language, also_in=also_in)
    cache.save(whole=True)
    cache.close()
    problems += placeholder.placeholders(root, slugs)
    if wanted:
        folders = tuple(f"{files.PICTURES}/{Path(name).stem}/" for name in wanted)
        problems = [
            p
            for p in problems
            if p.file in wanted or p.file.startswith(folders) or (p.file == files.VOCABULARY and p.severity == "error")
        ]
    else:
        problems += history.vanished(root, directory) + (rehearse(root, directory) if rehearse else [])
        problems.sort()
    return problems, len(wanted) or len(slugs)


def _relative(root: Path, name: str) -> str:
    """A named file as problems name it. Links in it are not followed beyond its folder."""
    for base in (root, Path()):
        try:
            path = base / name
            folder = path.parent.resolve()
            if folder == (root / files.PARTNERS).resolve() and path.name not in ("", ".", ".."):
                if not _exists(path):
                    continue
                return f"{files.PARTNERS}/{show(path.name)}"
            if _exists(path):
                break
        except (OSError, ValueError, RuntimeError):
            continue
    else:
        raise unusable("profile-missing", name=quote(name), folder=files.PARTNERS)
    raise unusable("profile-elsewhere", name=quote(name), folder=files.PARTNERS)


def _exists(path: Path) -> bool:
    return path.is_symlink() or path.exists()
