"""What is dear to make and depends on nothing but its input, kept between builds by that input.

One SQLite file outside the output. Losing it costs time, never truth: a key names the maker, the maker's version and
all of the input.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

_TABLES = """
CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (site TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
"""


class Keep:
    """Values by the content that they were made from. Without a `path`, or where it can't be used, it forgets."""

    def __init__(self, path: Path | None) -> None:
        self._store = None if path is None else _open(path)
        self._new: dict[str, bytes] = {}
        self._used: set[str] = set()

    def get(self, maker: str, content: str, make: Callable[[], bytes]) -> bytes:
        """The value that `make` made of this content once. `maker` names it with its version, such as `qr-1`."""
        key = sha256(f"{maker}\0{content}".encode(errors="surrogatepass")).hexdigest()
        self._used.add(key)
        found = self._new.get(key)
        if found is None:
            found = self._ask("SELECT value FROM kept WHERE key = ?", key)
        if found is None:
            found = self._new[key] = make()
        return found

    def text(self, maker: str, content: str, make: Callable[[], str]) -> str:
        """The same for text."""
        return self.get(maker, content, lambda: make().encode()).decode()

    def save(self, *, whole: bool) -> None:
        """Write down what is new. After a `whole` build, which asked for everything that it needs, what nobody asked
        for is forgotten. A store that can't be written is let be."""
        if self._store is None:
            return
        with contextlib.suppress(sqlite3.Error), self._store:
            self._store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", self._new.items())
            if whole:
                known = [key for (key,) in self._store.execute("SELECT key FROM kept")]
                self._store.executemany("DELETE FROM kept WHERE key = ?", ((k,) for k in known if k not in self._used))
        self._new.clear()

    def noted(self, site: str) -> bytes | None:
        """What was noted of the site in a folder."""
        return self._ask("SELECT value FROM notes WHERE site = ?", site)

    def note(self, site: str, value: bytes) -> None:
        """Note something of the site in a folder, and forget the sites that are gone, such as those of previews."""
        if self._store is None:
            return
        with contextlib.suppress(sqlite3.Error), self._store:
            gone = [name for (name,) in self._store.execute("SELECT site FROM notes") if not os.path.isdir(name)]
            self._store.executemany("DELETE FROM notes WHERE site = ?", ((name,) for name in gone))
            self._store.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (site, value))

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _ask(self, question: str, key: str) -> bytes | None:
        if self._store is None:
            return None
        with contextlib.suppress(sqlite3.Error):
            found = self._store.execute(question, (key,)).fetchone()
            return None if found is None else bytes(found[0])
        return None


def _open(path: Path) -> sqlite3.Connection | None:
    """The store; a file that is none, left by a full disk or by something else, is begun anew."""
    for _ in range(2):
        store = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            store = sqlite3.connect(path, check_same_thread=False)
            store.executescript(_TABLES)
        except sqlite3.DatabaseError as error:
            if store is not None:
                store.close()
            if isinstance(error, sqlite3.OperationalError):  # locked, read only, full: not the file's fault
                return None
            with contextlib.suppress(OSError):
                path.unlink()
        except OSError:
            return None
        else:
            return store
    return None
