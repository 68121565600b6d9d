"""A large directory is checked again: what was found fine is not parsed anew, and no answer is another for it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from better_fit import cache
from better_fit.problems import Problem
from better_fit.reading import check as command
from better_fit.reading import kept, parse
from better_fit.reading.check import check
from tests.repository import CASES, bare, firm

SLUGS = ("acme", "birch", "cedar", "dogwood", "elm", "fir", "ginkgo")
DAY = 24 * 3600


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own stores, in which a directory of seven firms counts as large."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(20_000 * DAY))
    monkeypatch.setattr(command, "_MANY", len(SLUGS) - 1)
    monkeypatch.setattr(kept, "_GROUPS", 3)
    return tmp_path / "user/better-fit"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = bare(tmp_path / "directory", (CASES / "vocabulary.yml").read_text())
    for slug in SLUGS:
        firm(folder, slug)
    return folder


@contextmanager
def counted() -> Iterator[list[str]]:
    """The slugs of the profiles that are parsed meanwhile."""
    parsed: list[str] = []
    real = parse.parse_profile

    def noted(slug: str, *more: object) -> object:
        parsed.append(slug)
        return real(slug, *more)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parse, "parse_profile", noted)
        yield parsed


def afresh(root: Path) -> tuple[list[Problem], int]:
    """What `check` says where nothing is kept."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "of_user", lambda _: None)
        return check(root)


def edited(root: Path, slug: str, old: str, new: str) -> None:
    path = root / f"partners/{slug}.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def worded(root: Path, old: str, new: str) -> None:
    path = root / "directory/vocabulary.yml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def exchanged(root: Path) -> None:
    one, other = root / "partners/acme.yml", root / "partners/birch.yml"
    text = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(text)


#: Each edit is made upon those before it; what `check` says first of the directory after it, or nothing.
EDITS: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda root: None, ""),
    "other words": (lambda root: edited(root, "acme", "Walls and pots", "Pots and walls"), ""),
    "a fault": (lambda root: edited(root, "cedar", "[living-walls]", "[living-wals]"), "unknown-term"),
    "a fault that stays": (lambda root: None, "unknown-term"),
    "mended": (lambda root: edited(root, "cedar", "[living-wals]", "[living-walls]"), ""),
    "a name like another": (lambda root: edited(root, "elm", "Elm Plants", "Fir Plants"), "lookalike-name"),
    "a name of its own": (lambda root: edited(root, "elm", "Fir Plants", "Elm Plants"), ""),
    "a recommendation": (
        lambda root: firm(root, "fir", "recommends:", "- {partner: elm, because: They come., basis: met}"), ""
    ),
    "a firm that is gone": (lambda root: (root / "partners/elm.yml").unlink(), "unknown-partner"),
    "and is back": (lambda root: firm(root, "elm"), ""),
    "a day to come": (lambda root: firm(root, "dogwood", "confirmed: '2024-10-09'"), "day-to-come"),
    "a day that has come": (lambda root: firm(root, "dogwood", "confirmed: '2024-10-04'"), ""),
    "files exchanged": (exchanged, ""),
    "a new firm": (lambda root: firm(root, "hazel"), ""),
    "a term less": (lambda root: worded(root, "      onsite: {label: On site}\n", ""), "unknown-term"),
    "and it is back": (lambda root: worded(root, "      remote:", "      onsite: {label: Here}\n      remote:"), ""),
    "a former id": (lambda root: edited(root, "hazel", "[living-walls]", "[green-walls]"), "former-id"),
    "a term without it": (lambda root: worded(root, ", aliases: [green-walls]", ""), "unknown-term"),
    "a term with it": (lambda root: worded(root, "synonyms: [green walls]", "aliases: [green-walls]"), "former-id"),
    "no former id": (lambda root: edited(root, "hazel", "[green-walls]", "[living-walls]"), ""),
}  # fmt: skip


def test_after_any_edit_it_says_what_it_says_where_nothing_is_kept(root: Path, store: Path) -> None:
    assert check(root) == afresh(root) == ([], len(SLUGS))
    for name, (edit, code) in EDITS.items():
        edit(root)
        said = check(root)
        assert said == afresh(root), name
        assert [problem.code for problem in said[0]][:1] == ([code] if code else []), name


def test_only_what_has_changed_or_has_a_fault_is_parsed_again(root: Path, store: Path) -> None:
    with counted() as parsed:
        check(root)
        assert sorted(parsed) == list(SLUGS)
        parsed.clear()
        check(root)
        assert parsed == []
        edited(root, "fir", "in Denver", "in Boulder")
        edited(root, "elm", "[living-walls]", "[green-walls]")
        for after in (["elm", "fir"], ["elm"], ["elm"]):
            parsed.clear()
            check(root)
            assert parsed == after
        edited(root, "fir", "in Boulder", "in Denver")
        (root / "partners/birch.yml").unlink()
        parsed.clear()
        check(root)
        assert parsed == ["elm", "fir"]


def test_what_was_to_come_is_told_by_an_earlier_day(root: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(root, "acme", "confirmed: '2024-10-04'")
    assert check(root)[0] == []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(19_990 * DAY))
    assert [problem.code for problem in check(root)[0]] == ["day-to-come"]
    assert check(root) == afresh(root)


def cut_short(store: Path) -> None:
    store.write_bytes(store.read_bytes()[:5000])


def overwritten(store: Path) -> None:
    data = bytearray(store.read_bytes())
    data[4096:] = re.sub(b"plants", b"plonks", data[4096:], flags=re.IGNORECASE)
    store.write_bytes(data)


def no_store(store: Path) -> None:
    store.write_bytes(b"something else" * 1000)


def a_folder(store: Path) -> None:
    store.unlink()
    store.mkdir()


def no_place(store: Path) -> None:
    store.unlink()
    store.parent.rmdir()
    store.parent.write_text("a file where the folder would be")


@pytest.mark.parametrize("damage", [cut_short, overwritten, no_store, a_folder, no_place])
def test_whatever_happens_to_the_store_the_answer_is_the_same(
    root: Path, store: Path, damage: Callable[[Path], None]
) -> None:
    edited(root, "elm", "[living-walls]", "[green-walls]")
    said = check(root)
    (path,) = store.glob("*.sqlite")
    damage(path)
    assert [problem.code for problem in said[0]] == ["former-id"]
    assert check(root) == check(root) == said


def test_a_store_that_another_check_holds_is_done_without(
    root: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = check(root)
    (path,) = store.glob("*.sqlite")
    monkeypatch.setattr(cache, "_PATIENCE", 0)
    with closing(sqlite3.connect(path)) as other, counted() as parsed:
        other.execute("BEGIN EXCLUSIVE")
        assert check(root) == said
        assert sorted(parsed) == list(SLUGS)
    assert check(root) == said


def test_nothing_stands_in_the_directory_after_it_and_a_store_from_there_is_not_opened(root: Path, store: Path) -> None:
    (root / ".cache").mkdir()
    (root / ".cache/better-fit.sqlite").write_bytes(b"from a stranger")
    before = sorted(root.rglob("*"))
    check(root)
    assert sorted(root.rglob("*")) == before
    assert (root / ".cache/better-fit.sqlite").read_bytes() == b"from a stranger"


def test_a_small_directory_leaves_nothing_anywhere(root: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_MANY", len(SLUGS) + 1)
    check(root)
    assert not store.exists()


def test_two_directories_have_a_store_each_and_old_ones_are_cleared_away(
    root: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(root)
    (first,) = store.glob("*.sqlite")
    other = root.rename(root.with_name("other"))
    check(other)
    assert len(list(store.glob("*.sqlite"))) == 2
    monkeypatch.setattr(cache.time, "time", lambda: first.stat().st_mtime + 181 * DAY)
    check(other.rename(root.with_name("third")))
    assert not first.exists()
    assert len(list(store.glob("*.sqlite"))) == 1


def test_what_is_kept_of_firms_that_are_gone_is_forgotten(root: Path, store: Path) -> None:
    check(root)
    for slug in SLUGS[1:]:
        edited(root, slug, "Walls", "Pots")
        (root / f"partners/{slug}.yml").rename(root / f"partners/{slug}-pots.yml")
    check(root)
    (path,) = store.glob("*.sqlite")
    with closing(sqlite3.connect(path)) as opened:
        values = b"".join(value for (value,) in opened.execute("SELECT value FROM kept"))
    assert b'"slug":"fir"' not in values
    assert b'"slug":"fir-pots"' in values
