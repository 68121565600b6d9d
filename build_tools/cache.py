"""Values that are dear to make and depend on nothing but their input, kept between builds by that input.

One SQLite file outside the output. Losing it costs time, never truth: a key names the maker, the maker's version and
all of the input. Nor does a damaged one: each value stands behind a check of itself and its key, and what does not meet
it is as good as lost.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import time
from collections.abc import Callable
from functools import cache
from hashlib import blake2b, sha256
from importlib import metadata
from pathlib import Path

# Nothing here is worth waiting for the disk: what a crash spoils is begun anew. Values stand apart from the tree of
# keys, which would be deep with them.
_TABLES = """
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB);
CREATE TABLE IF NOT EXISTS notes (site TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
"""
#: Results of SQLite that say nothing against the file: in use, read only, a full disk, too little memory.
_FILE_IS_FINE = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM,
}  # fmt: skip
_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
#: Seconds to wait for whoever else uses the file.
_PATIENCE = 1
#: Days after which a directory's store in the user's own folder is taken for one that is gone.
_STALE = 180
#: A damaged file's errors quote from it, which may be no text.
_FAILURES = (sqlite3.Error, UnicodeDecodeError)
#: The bytes of the check before a value.
_CHECK = 16
#: So many bytes of values are written down together: few enough not to weigh in memory.
_AT_ONCE = 2_000_000


@cache
def code() -> str:
    """A mark of our own code with what it says, and of the libraries that it asks for: for what depends on more of
    them than a maker's version could say. What a newer library makes safer is made anew."""
    digest = sha256()
    package = Path(__file__).parent
    for path in sorted([*package.rglob("*.py"), *package.glob("words/*/*.ftl")]):
        digest.update(path.read_bytes())
    with contextlib.suppress(metadata.PackageNotFoundError):  # a clone that is not installed
        for requirement in metadata.requires("better-fit") or ():
            library = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]  # a name, then versions (PEP 508)
            with contextlib.suppress(metadata.PackageNotFoundError):
                digest.update(f"{library} {metadata.version(library)}".encode())
    return digest.hexdigest()


def of_user(root: Path) -> Path | None:
    """Where the user's own store for a directory belongs, outside of it; `None` where the user has no place for it.

    `check` reads strangers' directories, and a store that came along with one could say that all is well.
    """
    said = Path(os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or "")
    try:
        folder = (said if said.is_absolute() else Path.home() / ".cache") / "better-fit"
        path = folder / f"{sha256(os.fsencode(root.resolve())).hexdigest()[:32]}.sqlite"
        if not path.exists():  # which is rare, and so the moment to tidy up
            for store in folder.glob("*.sqlite"):
                if store.stat().st_mtime < time.time() - _STALE * 24 * 3600:
                    store.unlink()
    except (OSError, RuntimeError):
        return None
    return path


class Cache:
    """Values by the content that they were made from. Without a `path`, or where it can't be used, it forgets."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._store = None if path is None else _open(path)
        self._new: dict[bytes, bytes] = {}
        self._waiting = 0
        self._used: set[bytes] = set()

    def find(self, maker: str, content: str) -> bytes | None:
        """The value kept for a content, or `None`. `maker` names its maker with the version, such as `picture-1`."""
        key = _key(maker, content)
        self._used.add(key)
        value = self._new.get(key)
        return self._ask("SELECT value FROM kept WHERE key = ?", key) if value is None else value

    def put(self, maker: str, content: str, value: bytes) -> None:
        """Cache a value from now on."""
        self._new[_key(maker, content)] = value
        self._waiting += len(value)
        if self._waiting >= _AT_ONCE:
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
        if whole:
            self._change(self._forget)

    def _forget(self, store: sqlite3.Connection) -> None:
        known = [key for (key,) in store.execute("SELECT key FROM kept")]
        store.executemany("DELETE FROM kept WHERE key = ?", ((key,) for key in known if key not in self._used))

    def _write(self) -> None:
        sealed = [(key, _check(key, value) + value) for key, value in self._new.items()]
        self._change(lambda store: store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", sealed))
        self._new.clear()
        self._waiting = 0

    def beside(self, name: str) -> str:
        """The path of a folder beside the store; empty where nothing is kept."""
        return "" if self._path is None else str(self._path.with_name(name))

    def noted(self, site: str) -> bytes | None:
        """The note on the site in a folder, or `None`."""
        return self._ask("SELECT value FROM notes WHERE site = ?", site)

    def note(self, site: str, value: bytes) -> None:
        """Note something of a site, by its folder if it matters; what is noted of folders that are gone, such as those
        of previews, is forgotten."""

        def change(store: sqlite3.Connection) -> None:
            noted = [Path(name) for (name,) in store.execute("SELECT site FROM notes")]
            gone = [str(folder) for folder in noted if folder.is_absolute() and not folder.is_dir()]
            store.executemany("DELETE FROM notes WHERE site = ?", ((name,) for name in gone))
            store.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (site, _check(site, value) + value))

        self._change(change)

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _ask(self, question: str, key: str | bytes) -> bytes | None:
        if self._store is None:
            return None
        try:
            row = self._store.execute(question, (key,)).fetchone()
        except _FAILURES as error:
            self._replace(error)
            return None
        sealed = row[0] if row else None
        if not isinstance(sealed, bytes) or sealed[:_CHECK] != _check(key, value := sealed[_CHECK:]):
            return None
        return value

    def _change(self, change: Callable[[sqlite3.Connection], object]) -> None:
        """Change the store, wholly or not at all."""
        if self._store is None:
            return
        try:
            with self._store:
                change(self._store)
        except _FAILURES as error:
            self._replace(error)

    def _replace(self, error: Exception) -> None:
        """Begin anew with another file, if it is the file's fault. Whoever holds it is waited for only once."""
        if self._store is not None and _code(error) in _IN_USE:
            self._store.execute("PRAGMA busy_timeout = 0")
        elif self._path is not None and _is_damage(error):
            self.close()
            self._store = _open(self._path, anew=True)


def _key(maker: str, content: str) -> bytes:
    return sha256(f"{maker}\0{content}".encode(errors="surrogatepass")).digest()


def _check(key: str | bytes, value: bytes) -> bytes:
    digest = blake2b(key.encode() + b"\0" if isinstance(key, str) else key, digest_size=_CHECK)
    digest.update(value)
    return digest.digest()


def _code(error: Exception) -> int:
    # The lowest byte tells the kind; what comes without a number is about text that is none.
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)) & 0xFF


def _is_damage(error: Exception) -> bool:
    return _code(error) not in _FILE_IS_FINE


def _open(path: Path, *, anew: bool = False) -> sqlite3.Connection | None:
    """The store; a file that is none, left by a full disk or by something else, is begun `anew`."""
    store = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if anew:
            for name in (path.name, f"{path.name}-journal"):
                path.with_name(name).unlink(missing_ok=True)
        store = sqlite3.connect(path, _PATIENCE, check_same_thread=False)
        store.executescript(_TABLES)
    except _FAILURES as error:
        if store is not None:
            store.close()
        return _open(path, anew=True) if _is_damage(error) and not anew else None
    except OSError:
        return None
    return store
