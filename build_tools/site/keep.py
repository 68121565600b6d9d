"""What is dear to make and depends on nothing but its input, kept between builds by that input.

One SQLite file outside the output. Losing it costs time, never truth: a key names the maker, the maker's version and
all of the input.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path


class Keep:
    """Values by the content that they were made from. Without a `path`, or where it can't be used, it forgets."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[str, bytes] = {}
        self._new: dict[str, bytes] = {}
        self._used: set[str] = set()
        if path is not None and path.is_file():
            with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as store:
                self._known = dict(store.execute("SELECT key, value FROM kept"))

    def get(self, maker: str, content: str, make: Callable[[], bytes]) -> bytes:
        """The value that `make` made of this content once. `maker` names it with its version, such as `qr-1`."""
        key = sha256(f"{maker}\0{content}".encode(errors="surrogatepass")).hexdigest()
        self._used.add(key)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._new[key] = make()
        return found

    def text(self, maker: str, content: str, make: Callable[[], str]) -> str:
        """The same for text."""
        return self.get(maker, content, lambda: make().encode()).decode()

    def save(self) -> None:
        """Write down what is new and forget what this build did not use. A store that can't be written is let be."""
        stale = self._known.keys() - self._used
        if self._path is None or not (self._new or stale):
            return
        with contextlib.suppress(sqlite3.Error, OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(self._path)) as store, store:
                store.execute("CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID")
                store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", self._new.items())
                store.executemany("DELETE FROM kept WHERE key = ?", ((key,) for key in stale))
        self._new.clear()
