"""What text may hold: one policy for every word that a partner or an owner writes.

Names, labels and people refuse more than running text does, since they end up in titles, in searches
and beside other names. A finding is raised as a `Fault`, which knows nothing of files; `parse` adds the place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from ..problems import Fault

#: The most characters of somebody's input that a message repeats.
ECHO = 80

# Characters that need no closer look, so that ordinary text costs one match. The first and the last are no spaces.
_LETTERS = r"!-;=?-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2026\u20ac\u2122"
_PLAIN_NAME = re.compile(rf"[{_LETTERS}](?:[ {_LETTERS}]*[{_LETTERS}])?").fullmatch
_PLAIN_LINE = re.compile(rf"[<>{_LETTERS}](?:[ <>{_LETTERS}]*[<>{_LETTERS}])?").fullmatch
_PLAIN_LINES = re.compile(rf"[ \t\n<>{_LETTERS}]*").fullmatch

#: Marks that turn the direction of the text around them (UAX #9): they can make a name read as another one.
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")
_EMOJI_STYLE = frozenset("\ufe0e\ufe0f")
# Letters, marks and symbols that draw nothing, beside the category Cf, which says so itself.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u2800\u3164\uffa0\ufffc\ufffd")
_SPACES = frozenset("\u00a0\u202f\u3000")
_MOST_MARKS = 3


def point(character: str) -> str:
    """A character's code point as people look it up: `U+202E`."""
    return f"U+{ord(character):04X}"


def show(text: str) -> str:
    """Somebody's input, fit for a terminal: at most 80 characters, and what can't be seen as `U+XXXX`."""
    cut = text if len(text) <= ECHO else text[: ECHO - 1]
    shown = "".join(
        c if (c.isprintable() and c not in _BLANK and not _is_mark(c)) or _joins(c) else point(c) for c in cut
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
        and character not in _BLANK
        and not "\ufe00" <= character <= "\ufe0f"
        and character < "\U000e0000"
    )


def characters(text: str) -> int:
    """How many characters a reader would count: combining marks, joiners and emoji styles count nothing."""
    return sum(not _is_mark(c) and c not in _JOINERS for c in text)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like a misspelt one, or `None` where none is near."""
    folded = {k.casefold(): k for k in known}
    found = get_close_matches(word[:ECHO].casefold().replace("_", "-").replace(" ", "-"), folded, n=1, cutoff=0.6)
    found = found or get_close_matches(word[:ECHO].casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def each(words: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(words.split())


def name(text: str, limit: int) -> str:
    """A name or a label: one line, no `<` or `>`, nothing invisible, something to read.

    Raises:
        Fault: the text breaks the policy.
    """
    text = text.removesuffix("\n")
    if len(text) <= limit and _PLAIN_NAME(text):
        if not any(map(str.isalnum, text)):
            raise Fault("blank-text", f"{quote(text)} has neither a letter nor a digit", "write a name")
        return text
    if "<" in text or ">" in text:
        raise Fault("angle-bracket", "names and labels can't hold '<' or '>'", "leave them out, or write the word")
    _inspect(text, limit, lines=False, strict=True)
    if not any(unicodedata.category(c)[0] in "LN" or unicodedata.category(c) == "So" for c in text):
        raise Fault("blank-text", f"{quote(text)} has neither a letter nor a digit", "write a name")
    return text


def line(text: str, limit: int) -> str:
    """One line of running text.

    Raises:
        Fault: the text breaks the policy.
    """
    text = text.removesuffix("\n")
    if len(text) <= limit and _PLAIN_LINE(text):
        return text
    _inspect(text, limit, lines=False, strict=False)
    return text


def lines(text: str, limit: int) -> str:
    """Running text of several lines, such as the Markdown of a description.

    Raises:
        Fault: the text breaks the policy.
    """
    if len(text) > limit or not _PLAIN_LINES(text) or not text.strip():
        _inspect(text.strip(" \t\n"), limit, lines=True, strict=False)
    return text.rstrip("\n")


def _inspect(text: str, limit: int, *, lines: bool, strict: bool) -> None:
    """Raise the first fault of a text that the quick look did not pass."""
    if not text.strip() or all(c in _BLANK or c.isspace() for c in text):
        raise Fault("blank-text", "there is no text here", "write something, or delete the field")
    if len(text) > 4 * limit or characters(text) > limit:
        raise Fault("text-too-long", f"{characters(text):,} characters, and at most {limit:,} fit", "make it shorter")
    if not lines:
        if "\n" in text:
            raise Fault("one-line", "this has to be a single line", "join the lines, or use `>` instead of `|`")
        if text != text.strip():
            raise Fault("stray-space", "this begins or ends with a space", "delete the space")
    inspect_characters(text, lines=lines, strict=strict)


def inspect_characters(text: str, *, lines: bool = False, strict: bool = True) -> None:
    """Raise the first character that has no place in a text.

    Args:
        text: what somebody wrote.
        lines: whether line breaks and tabs are fine.
        strict: whether it is a name, where joiners and special spaces are refused too.

    Raises:
        Fault: with the code point of the character.
    """
    marks = 0
    for place, character in enumerate(text, start=1):
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MOST_MARKS:
            raise Fault(
                "too-many-marks",
                f"more than {_MOST_MARKS} marks sit on one character, at character {place}",
                "write the plain letter",
            )
        fault = _fault_of(character, category, lines, strict)
        if fault:
            code, what = fault
            raise Fault(code, f"{point(character)} at character {place} is {what}", "delete it, or type the text anew")


def _fault_of(character: str, category: str, lines: bool, strict: bool) -> tuple[str, str] | None:
    """The code and the kind of a character that is refused, or `None`."""
    if category == "Cc":
        return None if lines and character in "\n\t" else ("control-character", "a control character")
    if character in BIDI:
        return "direction-mark", "a mark that turns the direction of text"
    if category in ("Zl", "Zp", "Cs"):
        return "control-character", "no character for text"
    if category in ("Cn", "Co"):
        return "unknown-character", "no character that every device can show"
    if character in _JOINERS or character in _EMOJI_STYLE or character in _SPACES:
        return ("invisible-character", "invisible, which names can't hold") if strict else None
    hidden = category == "Cf" or character in _BLANK or "\ufe00" <= character <= "\ufe0f" or character >= "\U000e0000"
    if hidden or (category == "Zs" and character != " " and strict):
        return "invisible-character", "invisible"
    return None
