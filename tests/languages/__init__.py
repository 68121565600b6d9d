"""A small directory's words in each language, and what has to be said with them, in Python and in the browser alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from better_fit.model import Vocabulary
from better_fit.reading.load import load
from better_fit.reading.source_file import SourceFile
from better_fit.reading.vocabulary import parse_vocabulary

FOLDER = Path(__file__).parent
LANGUAGES = ("ar", "de", "en", "es", "fr")


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of `<language>.yml`."""
    text = yaml.safe_dump(_file(language)["vocabulary"], allow_unicode=True, sort_keys=False)
    words, problems = parse_vocabulary(SourceFile(f"{language}.yml", load(text.encode()), lambda _: {}), language)
    assert words is not None, problems
    assert not problems, problems
    return words


def says(language: str) -> dict[str, Any]:
    """What has to be said, by what it is: see `test_spoken.py`."""
    said: dict[str, Any] = _file(language)["says"]
    return said


@cache
def _file(language: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((FOLDER / f"{language}.yml").read_text("utf-8"))
    return read
