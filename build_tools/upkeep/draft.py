"""A change of several files at once: shown as a difference, tried on a copy, and written whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from difflib import unified_diff
from pathlib import Path

from ..problems import BetterFitError, BrokenDirectory, Fault
from ..reading import files
from ..reading.decode import decode
from ..reading.parse import read_directory
from ..reading.text import show

_BOM = "\ufeff"


class Draft:
    """Texts that are to change. Paths are relative to the directory's folder, with forward slashes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        #: What the owner should know of the change, in one sentence.
        self.note = ""
        self._before: dict[str, bytes | None] = {}
        self._after: dict[str, bytes | None] = {}
        self._names: dict[str, str] = {}

    def text(self, path: str) -> str | None:
        """A file's text as it is in the draft, without a byte order mark; `None` where there is no such file.

        Raises:
            BetterFitError: it can't be read.
        """
        data = self._after.get(path, self._read(path))
        if data is None:
            return None
        text = decode(data)
        if isinstance(text, Fault):
            raise BetterFitError(f"{path}: {text.message}", text.hint)
        return text

    def put(self, path: str, text: str) -> None:
        """Let a file hold a text."""
        before = self._read(path)
        mark = _BOM if before is not None and before.startswith(_BOM.encode()) else ""
        self._after[path] = (mark + text).encode()

    def move(self, old: str, new: str) -> None:
        """Give a file another name."""
        data = self._after.get(old, self._read(old))
        assert data is not None
        assert self._read(new) is None
        self._after[new], self._after[old] = data, None
        self._names[new] = old

    @property
    def changed(self) -> list[str]:
        """The files that are not what they were, by name."""
        return sorted(path for path, data in self._after.items() if data != self._before[path])

    def diff(self) -> str:
        """The change as a unified difference, which `git apply` takes too."""
        return "".join(line for path in self.changed for line in self._diff(path))

    def _diff(self, path: str) -> Iterator[str]:
        if path in self._names.values() and self._after[path] is None:
            return
        old = self._names.get(path, path)
        if self._before[old] == self._after[path]:
            yield f"diff --git a/{old} b/{path}\nsimilarity index 100%\nrename from {old}\nrename to {path}\n"
            return
        before, after = (_lines(data) for data in (self._before[old], self._after[path]))
        head = f"a/{old}" if self._before[old] is not None else "/dev/null"
        lines = list(unified_diff(before, after, head, f"b/{path}"))
        if old != path:
            yield f"diff --git a/{old} b/{path}\nrename from {old}\nrename to {path}\n"
        for line in lines:
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"

    def test(self, home: str | None) -> None:
        """Read the whole directory as it would be.

        Raises:
            BrokenDirectory: it would have errors.
        """
        with tempfile.TemporaryDirectory(prefix="better-fit-") as name:
            copy = Path(name)
            for folder in (files.PARTNERS, "directory"):
                shutil.copytree(self.root / folder, copy / folder, symlinks=True)
            for path, data in self._after.items():
                target = copy / path
                if data is None:
                    target.unlink()
                else:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(data)
            directory, problems = read_directory(copy, home=home)
        if directory is None:
            raise BrokenDirectory(problem for problem in problems if problem.severity == "error")

    def write(self) -> None:
        """Write every file, or leave all as they were.

        Raises:
            BetterFitError: a file can't be written, or was changed meanwhile.
        """
        ready: dict[str, Path] = {}
        done: list[str] = []
        try:
            for path in self.changed:
                if _on_disk(self.root / path) != self._before[path]:
                    raise BetterFitError(f"{path} was changed meanwhile", "run the command again")
                data = self._after[path]
                if data is not None:
                    ready[path] = self._beside(path, data)
            # New names first, so that a firm never has no file at all.
            for path in sorted(self.changed, key=lambda path: self._after[path] is None):
                done.append(path)
                if path in ready:
                    ready[path].replace(self.root / path)
                else:
                    (self.root / path).unlink()
            self._clear()
        except BaseException as error:
            for path in done:
                self._restore(path)
            if isinstance(error, OSError):
                message = f"nothing was changed: {show(str(error.filename))}: {error.strerror}"
                raise BetterFitError(message, "mend it, and run the command again") from None
            raise
        finally:
            for path_beside in ready.values():
                path_beside.unlink(missing_ok=True)

    def _clear(self) -> None:
        """Remove the folders from which all pictures have gone."""
        for path in self._names.values():
            if path.startswith(f"{files.PICTURES}/"):
                with suppress(OSError):  # something else is in it
                    (self.root / path).parent.rmdir()

    def _beside(self, path: str, data: bytes) -> Path:
        """The new content under another name in the same folder."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        like = self.root / self._names.get(path, path)
        Path(name).chmod(like.stat().st_mode & 0o777 if like.exists() else 0o666 & ~_umask())
        return Path(name)

    def _restore(self, path: str) -> None:
        before = self._before[path]
        if before is None:
            (self.root / path).unlink(missing_ok=True)
        elif _on_disk(self.root / path) != before:
            (self.root / path).write_bytes(before)

    def _read(self, path: str) -> bytes | None:
        if path not in self._before:
            if not os.path.lexists(self.root / path):
                self._before[path] = None
            else:
                try:
                    self._before[path] = files.read(self.root / path, files.PICTURE_LIMIT)
                except Fault as refused:
                    raise BetterFitError(f"{path}: {refused.message}", refused.hint) from None
        return self._before[path]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _on_disk(path: Path) -> bytes | None:
    return path.read_bytes() if os.path.lexists(path) else None


def _lines(data: bytes | None) -> list[str]:
    return [] if data is None else data.decode().removeprefix(_BOM).splitlines(keepends=True)
