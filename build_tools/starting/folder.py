"""A new folder with everything in it, or nothing at all, and never over something that is there."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from ..problems import BetterFitError
from ..reading.text import show


def check_free(target: Path) -> None:
    """Check that a folder can be made here, as far as looking can tell.

    An empty folder will do, and one that holds nothing but git's own: that is how a fresh repository is cloned.

    Raises:
        BetterFitError: something is in the way.
    """
    shown = show(str(target))
    try:
        if target.is_symlink():
            raise BetterFitError(f"{shown} is a symbolic link", "name the folder itself")
        if target.exists():
            if not target.is_dir():
                raise BetterFitError(f"{shown} is a file, and a folder was expected", "choose another name")
            if any(path.name != ".git" for path in target.iterdir()):
                raise BetterFitError(f"{shown} is there already and is not empty", "choose a folder that is not there")
        elif not target.parent.is_dir():
            raise BetterFitError(f"there is no folder {show(str(target.parent))}", "make it first")
    except (OSError, ValueError) as error:
        raise _refused(target, error) from None


def make(target: Path, content: Mapping[str, bytes], look: Callable[[Path], None]) -> None:
    """Write files into a new folder.

    They are written beside their place, looked at, and then put there in one step; into a folder that is there already,
    since somebody may be standing in it, in one step for each entry. Where a step fails, everything is taken back.

    Args:
        target: the folder; it is not there yet, or holds nothing.
        content: path below it → content.
        look: looks at the finished files; whatever it raises, nothing is left.

    Raises:
        BetterFitError: the system refuses.
    """
    check_free(target)
    there = target.is_dir()
    beside = (target if there else target.parent) / f".better-fit-init.{secrets.token_hex(4)}"
    try:
        beside.mkdir()
        for path, data in content.items():
            file = beside / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        look(beside)
        if there:
            _move_all(beside, target)
        else:
            beside.rename(target)
    except OSError as error:
        raise _refused(target, error) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _move_all(source: Path, target: Path) -> None:
    moved: list[Path] = []
    try:
        for entry in sorted(source.iterdir()):
            if os.path.lexists(target / entry.name):
                raise FileExistsError(17, "something else was put there meanwhile")
            entry.rename(target / entry.name)
            moved.append(target / entry.name)
    except BaseException:
        for entry in moved:
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        raise


def _refused(target: Path, error: OSError | ValueError) -> BetterFitError:
    why = error.strerror if isinstance(error, OSError) and error.strerror else "the name can't be used"
    return BetterFitError(f"{show(str(target))} can't be made: {why}", "choose another place; nothing was written")
