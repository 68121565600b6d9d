"""Values that are dear to make and depend on nothing but their input, kept between builds by that input.

One SQLite file outside the output. Losing it costs time, never truth: a key names the maker, the maker's version and
all of the input.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib import metadata
from pathlib import Path

# Nothing here is worth waiting for the disk: what a crash spoils is begun anew.
_TABLES = """
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (site TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
"""
#: So many values are written down together: few enough not to weigh in memory.
_AT_ONCE = 1000


@cache
def code() -> str:
    """A mark of our own code and of the libraries that it asks for, for what depends on more of them than a maker's
    version could say: what a newer library makes safer is made anew."""
    digest = sha256()
    package = Path(__file__).parent
    for path in sorted(package.rglob("*.py")):
        digest.update(path.read_bytes())
    with contextlib.suppress(metadata.PackageNotFoundError):  # a clone that is not installed
        for requirement in metadata.requires("better-fit") or ():
            library = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]  # a name, then versions (PEP 508)
            with contextlib.suppress(metadata.PackageNotFoundError):
                digest.update(f"{library} {metadata.version(library)}".encode())
    return digest.hexdigest()


class Cache:
    """Values by the content that they were made from. Without a `path`, or where it can't be used, it forgets."""

    def __init__(self, path: Path | None) -> None:
        self._store = None if path is None else _open(path)
        self._new: dict[str, bytes] = {}
        self._used: set[str] = set()

    def find(self, maker: str, content: str) -> bytes | None:
        """The value kept for a content, or `None`. `maker` names its maker with the version, such as `picture-1`."""
        key = _key(maker, content)
        self._used.add(key)
        value = self._new.get(key)
        return self._ask("SELECT value FROM kept WHERE key = ?", key) if value is None else value

    def put(self, maker: str, content: str, value: bytes) -> None:
        """Cache a value from now on."""
        self._new[_key(maker, content)] = value
        if len(self._new) >= _AT_ONCE:
            self._write()

    def get(self, maker: str, content: str, make: Callable[[], bytes]) -> bytes:
        """The value that `make` made of this content once."""
        value = self.find(maker, content)
        if value is None:
            value = make()
            self.put(maker, content, value)
        return value

    def text(self, maker: str, content: str, make: Callable[[], str]) -> str:
        """The same for text."""
        return self.get(maker, content, lambda: make().encode()).decode()

    def save(self, *, whole: bool) -> None:
        """Write down what is new. After a `whole` build, which asked for everything that it needs, what nobody asked
        for is forgotten. A store that can't be written is let be."""
        self._write()
        if self._store is None or not whole:
            return
        with contextlib.suppress(sqlite3.Error), self._store:
            known = [key for (key,) in self._store.execute("SELECT key FROM kept")]
            self._store.executemany("DELETE FROM kept WHERE key = ?", ((k,) for k in known if k not in self._used))

    def _write(self) -> None:
        if self._store is None:
            return
        with contextlib.suppress(sqlite3.Error), self._store:
            self._store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", self._new.items())
        self._new.clear()

    def noted(self, site: str) -> bytes | None:
        """The note on the site in a folder, or `None`."""
        return self._ask("SELECT value FROM notes WHERE site = ?", site)

    def note(self, site: str, value: bytes) -> None:
        """Note something of the site in a folder, and forget the sites that are gone, such as those of previews."""
        if self._store is None:
            return
        with contextlib.suppress(sqlite3.Error), self._store:
            gone = [name for (name,) in self._store.execute("SELECT site FROM notes") if not Path(name).is_dir()]
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
            row = self._store.execute(question, (key,)).fetchone()
            return None if row is None else bytes(row[0])
        return None


def _key(maker: str, content: str) -> str:
    return sha256(f"{maker}\0{content}".encode(errors="surrogatepass")).hexdigest()


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
