"""Where things stand in a YAML file. Looked up only once something is wrong, so that good files pay nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .decode import Path

#: What a walk through a file gives for each event: its kind (`map`, `list`, `end` or `text`), line, column and text.
Step = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands, and its key, if it has one. Lines and columns start at 1."""

    key: tuple[int, int]
    value: tuple[int, int]


@dataclass(slots=True)
class _Open:
    """A list or a mapping that is being walked through."""

    path: Path
    is_list: bool
    count: int = 0
    key: str | None = None
    key_at: tuple[int, int] = field(default=(0, 0))


def places(steps: Iterable[Step]) -> dict[Path, Place]:
    """Path → place for every value of a walk; the first one, where a key is there twice."""
    by_path: dict[Path, Place] = {}
    stack: list[_Open] = []
    for kind, line, column, text in steps:
        if kind == "end":
            stack.pop()
            continue
        path = _note((line, column), text, stack, by_path)
        if kind != "text":
            if path is None:
                break  # a list or a mapping as a key, which is refused
            stack.append(_Open(path, kind == "list"))
    return by_path


def _note(here: tuple[int, int], text: str, stack: list[_Open], by_path: dict[Path, Place]) -> Path | None:
    """Note where a value stands and return its path, which is `None` for a key."""
    if not stack:
        by_path.setdefault((), Place(here, here))
        return ()
    inner = stack[-1]
    path: Path
    if inner.is_list:
        path, key_at = (*inner.path, inner.count), here
        inner.count += 1
    elif inner.key is None:
        inner.key, inner.key_at = text, here
        return None
    else:
        path, key_at = (*inner.path, inner.key), inner.key_at
        inner.key = None
    by_path.setdefault(path, Place(key_at, here))
    return path
