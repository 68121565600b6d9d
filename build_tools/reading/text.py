"""Somebody's words, shown: in messages, cut to a length and with what can't be seen made visible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

#: The most characters of somebody's input that a message repeats.
ECHO = 80

#: Letters, marks and symbols that draw nothing, beside those of the category Cf: what stands in a pattern's brackets.
BLANK = r"\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufffc\ufffd"
#: What chooses between the forms of the character before it.
VARIANTS = rf"\ufe00-\ufe0f{chr(0xE0100)}-{chr(0xE01EF)}"
_is_blank = re.compile(f"[{BLANK}]").match


def point(character: str) -> str:
    """A character's code point as people look it up: `U+202E`."""
    return f"U+{ord(character):04X}"


def show(text: str) -> str:
    """Somebody's input, fit for a terminal: at most 80 characters, and what can't be seen as `U+XXXX`."""
    if len(text) <= ECHO and text.isascii() and text.isprintable():  # nearly everything
        return text
    cut = text if len(text) <= ECHO else text[: ECHO - 1]
    shown = "".join(
        c if (c.isprintable() and not _is_blank(c) and not _is_mark(c)) or _joins(c) else point(c) for c in cut
    )
    if len(shown) > ECHO or len(text) > ECHO:
        shown = shown[: ECHO - 1] + "…"
    return shown


def quote(text: str) -> str:
    """Somebody's input in single quotes, fit for a terminal."""
    return f"'{show(text)}'"


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me")


def _joins(character: str) -> bool:
    return (
        _is_mark(character)
        and not _is_blank(character)
        and not "\ufe00" <= character <= "\ufe0f"
        and character < "\U000e0000"
    )


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like a misspelt one, or `None` where none is near."""
    folded = {k.casefold(): k for k in known}
    plain = word[:ECHO].casefold()
    for written in dict.fromkeys((plain.replace("_", "-").replace(" ", "-"), plain)):
        if close := get_close_matches(written, folded, n=1, cutoff=0.6):
            return folded[close[0]]
    return None


def word_set(words: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(words.split())
