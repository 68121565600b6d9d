"""People's names for the columns of a sheet, and the states that share names with cities: data in YAML beside this."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from ..model import Facet
from ..reading.load import load
from .recognise import fold

Level = Literal["city", "state", "country"]
#: From the narrow to the wide.
LEVELS: tuple[Level, ...] = ("city", "state", "country")
_PLURAL = re.compile(r"(?:(?<=[a-z]{3})(?:ies|y)|(?<=[a-z]{3})s)\b")


@cache
def _data(name: str) -> Mapping[str, Any]:
    loaded = load((Path(__file__).parent / name).read_bytes())
    assert isinstance(loaded.value, dict)
    return loaded.value


def _words(languages: Mapping[str, list[str]]) -> list[str]:
    return [fold(word) for word in chain.from_iterable(languages.values())]


@cache
def field_words() -> Mapping[str, tuple[str, ...]]:
    """Field of a profile → how its column may be headed, the telling words first; folded."""
    return {field: tuple(_words(languages)) for field, languages in _data("headings.yml")["fields"].items()}


def picture_field(column: str) -> str | None:
    """Whether a column names files of pictures, or says what they show. Several are told apart by a number."""
    folded = re.sub(r"\s*[0-9]+\s*", " ", heading(column)).strip()
    return next(
        (field for field, languages in _data("headings.yml")["pictures"].items() if folded in _words(languages)), None
    )


@cache
def between() -> tuple[str, ...]:
    """The words that stand between the values of one cell."""
    return tuple(_data("headings.yml")["between"])


def level_of(column: str) -> Level | None:
    """Whether a column says the city, the state or the country."""
    folded = heading(column)
    return next((level for level in LEVELS if folded in _words(_data("headings.yml")["places"][level])), None)


def period_of(column: str) -> str | None:
    """For what time a column's heading says that a sum is."""
    words = set(fold(column).split())
    periods = _data("headings.yml")["periods"].items()
    return next((period for period, languages in periods if words.intersection(_words(languages))), None)


def heading(column: str) -> str:
    """A column's name as it is compared: without what stands in brackets, and without case and signs."""
    return fold(re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", column)) or fold(column)


def names_facet(column: str, facet: Facet) -> int:
    """How plainly a column's name is a facet's: 2 its id, label or a plural of one; 1 a word for it; else 0."""
    folded = heading(column)
    own = {fold(facet.id), fold(facet.label)}
    if folded in own or _singular(folded) in map(_singular, own):
        return 2
    more = _data("headings.yml")["facets"].get(facet.id, {})
    return int(folded in _words(more))


def _singular(words: str) -> str:
    return _PLURAL.sub("", words)


@cache
def _states() -> Mapping[str, str]:
    known: dict[str, str] = {}
    for short, name in _data("states.yml").items():
        known |= {fold(short): fold(name), fold(name): fold(name)}
    return known | dict.fromkeys(("washington d c", "washington dc", "d c"), "district of columbia")


def state_of(words: Iterable[str]) -> str | None:
    """The state of the United States that one of the words names, in full and folded."""
    return next((_states()[folded] for folded in map(fold, words) if folded in _states()), None)
