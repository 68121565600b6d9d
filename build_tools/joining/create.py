"""A new file, whole or not at all, and never over another one."""

from __future__ import annotations

import os
from pathlib import Path


def create(path: Path, content: str | bytes) -> None:
    """Write a file that is not there yet. Whatever happens meanwhile, it is there whole or it isn't there.

    Raises:
        FileExistsError: something of that name is there, be it a link to nowhere.
        OSError: the folder can't be written to.
    """
    data = content.encode() if isinstance(content, str) else content
    if not _unnamed(path, data):
        _named(path, data)


def _unnamed(path: Path, data: bytes) -> bool:
    """Write a file without a name and name it at the end (Linux): if we are killed, nothing is left behind."""
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        handle = os.open(path.parent, os.O_TMPFILE | os.O_WRONLY, 0o666)
    except OSError:  # this file system has no files without names
        return False
    try:
        _write(handle, data)
        os.link(f"/proc/self/fd/{handle}", path, follow_symlinks=True)
    except FileExistsError:
        raise
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def _named(path: Path, data: bytes) -> None:
    """The same by way of another name beside it."""
    beside = path.parent / f".{path.name}.{os.getpid()}"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        try:
            _write(handle, data)
        finally:
            os.close(handle)
        os.link(beside, path)
    finally:
        beside.unlink()


def _write(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:  # a full disk or a signal may cut a write short
        view = view[os.write(handle, view) :]
