"""The output, built beside the last good one and swapped in whole. A build that fails or is killed changes nothing."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
from collections.abc import Iterator, Set
from pathlib import Path

from ..problems import BetterFitError

#: What is in a file; one of many megabytes comes in pieces, so that it is never in memory three times over.
Content = str | bytes | list[str]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def reserve(site: Path) -> int | None:
    """The right to build `site`, which one build has at a time: another waits here. `release` gives it back, and the
    system takes it from a build that is killed. `None` where the system knows no such thing.

    Raises:
        BetterFitError: something that is no folder stands there.
    """
    if os.path.lexists(site) and not site.is_dir():
        raise BetterFitError(
            f"{site.name} is to become the site's folder, and what stands there is none", "move it elsewhere"
        )
    if sys.platform == "win32":
        return None
    import fcntl

    lock = _beside(site, "lock")
    site.parent.mkdir(parents=True, exist_ok=True)
    while True:
        right = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(right, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.stderr.write("Another build of this site is running. Waiting for it.\n")
            fcntl.flock(right, fcntl.LOCK_EX)
        except OSError:  # some network drives lock nothing
            return right
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(right), os.stat(lock)):
                return right
        os.close(right)  # the build before took the file away: its lock is worth nothing


def release(site: Path, right: int | None) -> None:
    """Let the next build of `site` begin."""
    if right is not None:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(_beside(site, "lock"))
        os.close(right)


def prepare(site: Path) -> Path:
    """An empty folder beside `site` to build in. What a killed build left there is cleared, and what it moved away
    is put back first."""
    building, old = _beside(site, "building"), _beside(site, "old")
    if old.exists():
        if site.exists():
            shutil.rmtree(old)
        else:
            old.rename(site)
    if building.exists():
        shutil.rmtree(building)
    building.mkdir(parents=True)
    return building


@contextlib.contextmanager
def readable() -> Iterator[None]:
    """Let a web server read all that is written meanwhile, whatever the umask of whoever builds."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


def swap(building: Path, site: Path) -> None:
    """Put the finished build in place of the last one; at every moment a whole site stands there, if the system can
    exchange two names at once (Linux), and otherwise at all but one."""
    if not site.exists():
        building.rename(site)
        return
    old = _beside(site, "old")
    if _exchange(building, site):
        building.rename(old)
    else:
        site.rename(old)
        building.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def patch(building: Path, site: Path, taken: Set[str]) -> None:
    """Bring a site up to date where it stands: move in what was made, and remove what was neither made nor `taken`.

    For a preview, whose server lets everybody wait meanwhile; making thousands of folders anew would take longer than
    the rest. Each file is whole at every moment, the site as a whole is not.
    """
    stays = set(taken)
    for folder, _, names in os.walk(building):
        inner = _below(folder, building)
        os.makedirs(os.path.join(site, inner), exist_ok=True)
        for name in names:
            path = os.path.join(inner, name)
            os.replace(os.path.join(folder, name), os.path.join(site, path))
            stays.add(path)
    for folder, _, names in os.walk(site, topdown=False):
        inner = _below(folder, site)
        gone = [name for name in names if os.path.join(inner, name) not in stays]
        for name in gone:
            os.unlink(os.path.join(folder, name))
        if len(gone) == len(names) and folder != str(site):
            with contextlib.suppress(OSError):  # other folders are in it
                os.rmdir(folder)
    discard(building)


def discard(building: Path) -> None:
    """Throw an unfinished build away."""
    shutil.rmtree(building, ignore_errors=True)


def place(root: str | Path, address: str) -> str:
    """Where a file of the site stands: a page, whose address ends with `/`, in a folder of its own."""
    return os.path.join(root, address + "index.html" if address.endswith("/") or not address else address)


def write(root: str | Path, address: str, content: Content) -> None:
    """One file of the site. What stands there already is replaced, not changed: it may be the last site's, linked."""
    path = place(root, address)
    pieces = [content] if isinstance(content, str | bytes) else content
    _make_folder(address, path)
    descriptor = None
    while descriptor is None:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)
        except FileExistsError:
            os.unlink(path)
    try:
        for piece in pieces:
            view = memoryview(piece.encode("utf-8", errors="replace") if isinstance(piece, str) else piece)
            while view:  # a full disk or a signal may cut a write short
                view = view[os.write(descriptor, view) :]
    finally:
        os.close(descriptor)


def link(file: str, building: str, address: str, content: bytes) -> None:
    """Give a file with this content a further name in the site; written, where the drive knows no second names.

    Raises:
        OSError: it is gone, or can't be written.
    """
    path = place(building, address)
    _make_folder(address, path)
    try:
        os.link(file, path)
    except OSError:
        folder = os.path.dirname(path)
        if os.path.isdir(folder):  # the drive knows no second names
            write(building, address, content)
        else:
            os.makedirs(folder, exist_ok=True)
            link(file, building, address, content)


def second_name(file: str, name: str) -> None:
    """Give a file a second name, or a copy where the drive knows none: whole in either case, or not there."""
    try:
        os.link(file, name)
    except OSError:
        shutil.copyfile(file, f"{name}.part")
        os.replace(f"{name}.part", name)


def _make_folder(address: str, path: str) -> None:
    """Make a page's folder: it is nearly always missing, and asking first costs as much."""
    if address.endswith("/"):
        with contextlib.suppress(FileExistsError, FileNotFoundError):
            os.mkdir(os.path.dirname(path))


def _below(folder: str, top: Path) -> str:
    """The path of a folder that `os.walk` gave, below where it began."""
    return folder[len(str(top)) + 1 :]


def _beside(site: Path, what: str) -> Path:
    return site.parent / f".{site.name}.{what}"


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names atomically (renameat2, Linux 3.15 and later); `False` where that can't be done."""
    if not sys.platform.startswith("linux"):
        return False
    with contextlib.suppress(OSError, AttributeError):
        call = ctypes.CDLL(None, use_errno=True).renameat2
        return bool(call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
    return False
