"""What is kept between builds saves time and never changes what is true, whatever happens to its file."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from better_fit import cache as module
from better_fit.cache import Cache

PAGE = 4096
#: Values of all sizes: some share a page of the file, some fill many.
VALUES = {f"content {number}": bytes([number]) * (number * number * 7) for number in range(60)}


def zeroed_page(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)


def flipped_bytes(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 50, 2000))):
        data[chance.randrange(len(data))] ^= chance.randrange(1, 256)


def cut_short(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def exchanged_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(1, len(data) // PAGE) * PAGE for _ in range(2))
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def something_else(data: bytearray, chance: random.Random) -> None:
    data[:] = chance.randbytes(chance.choice((0, 10, 20_000)))


DAMAGES = (zeroed_page, flipped_bytes, cut_short, exchanged_pages, something_else)


def filled(path: Path) -> Path:
    cache = Cache(path)
    for content, value in VALUES.items():
        cache.put("maker", content, value)
    cache.note("/a/site/that/is/gone", b"note")
    cache.note(str(path.parent), b"the pages of the last site" * 500)
    cache.save(whole=False)
    cache.close()
    return path


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("whole") / "kept.sqlite")


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_gives_back_what_was_kept_or_nothing_and_the_build_after_finds_all(
    whole: Path, tmp_path: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    lost = 0
    for seed in range(40):
        path = tmp_path / f"{seed}.sqlite"
        data = bytearray(whole.read_bytes())
        damage(data, random.Random(seed))
        path.write_bytes(data)
        cache = Cache(path)
        assert cache.noted(str(whole.parent)) in (None, b"the pages of the last site" * 500)
        for content, value in VALUES.items():
            known = cache.find("maker", content)
            assert known in (None, value)
            if known is None:
                lost += 1
                cache.put("maker", content, value)
        cache.save(whole=True)
        cache.note(str(tmp_path), b"another")
        cache.close()
        after = Cache(path)
        for content, value in VALUES.items():  # once more where the damage showed only in the writing
            assert after.get("maker", content, lambda kept=value: kept) == value
        after.save(whole=True)
        after.close()
        again = Cache(path)
        assert all(again.find("maker", content) == value for content, value in VALUES.items())
        again.close()
    assert lost > 100


@pytest.mark.parametrize("change", ["value = substr(value, 2)", "value = 5", "value = 'text'", "value = NULL",
                                    "value = zeroblob(length(value))"])  # fmt: skip
def test_a_value_that_is_not_what_was_kept_is_not_given_back(whole: Path, tmp_path: Path, change: str) -> None:
    path = Path(shutil.copy(whole, tmp_path))
    with sqlite3.connect(path) as store:
        store.execute(f"UPDATE kept SET {change}")
        store.execute(f"UPDATE notes SET {change}")
    store.close()
    cache = Cache(path)
    assert not any(cache.find("maker", content) for content in VALUES)
    assert cache.noted(str(whole.parent)) is None
    cache.close()


def test_a_value_under_another_s_name_is_not_given_back(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path))
    with sqlite3.connect(path) as store:
        keys = [key for (key,) in store.execute("SELECT key FROM kept")]
        sealed = store.execute("SELECT value FROM kept WHERE key = ?", keys[:1]).fetchone()[0]
        store.execute("UPDATE kept SET value = ?", (sealed,))
    store.close()
    cache = Cache(path)
    assert sum(cache.find("maker", content) is not None for content in VALUES) == 1
    cache.close()


def test_a_file_in_use_is_let_be(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path))
    cache = Cache(path)
    assert cache._store is not None
    cache._store.execute("PRAGMA busy_timeout = 0")
    with sqlite3.connect(path) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert cache.find("maker", "content 9") is None
        cache.save(whole=True)
    other.close()
    assert cache.find("maker", "content 9") == VALUES["content 9"]
    cache.close()


def test_a_file_in_use_is_waited_for_only_once(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    cache = Cache(Path(shutil.copy(whole, tmp_path)))
    assert cache._store is not None
    with closing(sqlite3.connect(tmp_path / whole.name)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for patience in (10, 0):
            assert cache._store.execute("PRAGMA busy_timeout").fetchone() == (patience,)
            assert cache.find("maker", "content 9") is None
    cache.close()


def test_a_folder_in_its_place_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "kept.sqlite").mkdir()
    cache = Cache(tmp_path / "kept.sqlite")
    assert cache.get("maker", "content", lambda: b"value") == b"value"
    cache.save(whole=True)
    assert (tmp_path / "kept.sqlite").is_dir()
