"""Several values in one cell, taken apart at whatever signs make the parts known; a part that is known stays whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from .headings import between

#: How a mapping says that a cell is taken apart by what makes its parts known.
ANY = "any"
#: As many neighbours are tried together: "Design, build and care, by the month".
_TOGETHER = 5
#: A value with more signs and words between than this is a text.
_MOST = 100
LISTS = re.compile(r"[\n;|•·●▪‣∙]+")
_COMMAS = re.compile(r"([,、،]+)(?![^()]*\))")


def parts(text: str, known: Callable[[str], bool]) -> Iterator[str]:
    """The values of a cell.

    Lines, `;`, `|` and bullets always part; a comma parts unless what stands on both sides of it is one known value;
    `/`, `&`, `+` and words such as "and" part only where everything between them is known.
    """
    if known(text):
        yield text.strip()
        return
    for listed in LISTS.split(text):
        listed = re.sub(r"^\s*[-*–]\s+", "", listed).strip()
        if listed and known(listed):
            yield listed
        elif listed:
            pieces = _COMMAS.split(listed)
            for start, value in _together(pieces, known):
                yield from _inside(value if not start else _no_and().sub("", value), known)


def _together(pieces: Sequence[str], known: Callable[[str], bool]) -> Iterator[tuple[int, str]]:
    """Pieces with the signs between them, the longest known runs together; with the place at which each begins."""
    start = 0
    while start < len(pieces):
        for end in range(min(len(pieces), start + 2 * _TOGETHER - 1), start, -2):
            value = "".join(pieces[start:end]).strip()
            if end == start + 1 or known(value):
                if value:
                    yield start, value
                start = end + 1
                break


def _inside(value: str, known: Callable[[str], bool]) -> Iterator[str]:
    """A value, or the known values that it is made of."""
    if not known(value):
        pieces = _ands().split(value)
        if 1 < len(pieces) < _MOST:
            values = [part for _, part in _together(pieces, known)]
            if all(map(known, values)):
                yield from values
                return
    if value.strip():
        yield value.strip()


@cache
def _ands() -> re.Pattern[str]:
    words = "|".join(map(re.escape, between()))
    return re.compile(rf"(\s*[/&+]\s*|\s+(?:{words})\s+)", re.IGNORECASE)


@cache
def _no_and() -> re.Pattern[str]:
    """The words that a list puts before its last value: ", and"."""
    words = "|".join(map(re.escape, between()))
    return re.compile(rf"^(?:&|(?:{words})\b)\s*", re.IGNORECASE)
