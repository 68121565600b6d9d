"""The words of a language that turn, weigh, price and bind others, for reading what prospects write.

They are data, `sentence/<language>.yml`, handed to the browser, which is where sentences are read.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from ..speech import plain_language
from .load import load

__all__ = ["language_words", "languages"]

_FOLDER = Path(__file__).parent.parent / "sentence"


def languages() -> tuple[str, ...]:
    """The languages that sentences can be read in."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yml")))


@cache
def language_words(language: str) -> dict[str, Any]:
    """The words of a language (`en`, `de-AT`); of one that nobody has written down, only its name.

    Of a vocabulary in such a language the terms are found all the same, without negation, strength or sums.

    Raises:
        ValueError: a file of ours is broken.
    """
    base = plain_language(language)
    if base not in languages():
        return {"language": base}
    path = _FOLDER / f"{base}.yml"
    loaded = load(path.read_bytes(), "mapping")
    if not isinstance(loaded.value, dict) or loaded.findings:
        raise ValueError(f"{path}: {loaded.findings[0].message if loaded.findings else 'it holds no words'}")
    return loaded.value
