"""Plain values as YAML that `load` reads back unchanged, and that a person likes to edit.

Only what profiles need: text, whole numbers, lists and mappings. Quotes stand where YAML, in any of its versions, would
take the text for something else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

from .rules import compiled

#: The widest line of a comment, and of a list that is written on one line.
WIDTH = 100

#: How a text looks, in the common tongue of `rules`; the form in the browser writes by the same patterns.
PATTERNS = {
    # What `load` refuses whether it is escaped or not, so that nothing could read it back.
    "unwritable": r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]",
    # A text that needs no quotes outside of brackets, unless it is typed.
    "plain": r'(?=[\p{L}\p{N}(/]|\+[^ ]* )(?:[^\p{C}\p{Z}":]|:(?! |$)| (?!#|$))+',
    # What some version of YAML reads as truth, nothing, a number or a time. Dates are text to every reader of ours.
    "typed": "y|n|yes|no|on|off|true|false|null|none|[-+]?[0-9][0-9_.,:a-fox+-]*",
    "date": "[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "word": "[a-z][a-z0-9]*(?:-[a-z0-9]+)*",
}
_UNWRITABLE = compiled(PATTERNS["unwritable"]).search
_TYPED = compiled(PATTERNS["typed"], any_case=True).fullmatch
_DATE = compiled(PATTERNS["date"]).fullmatch
_WORD = compiled(PATTERNS["word"]).fullmatch
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


def dump(value: Mapping[str, Any]) -> str:
    """A mapping as a YAML file's text.

    Raises:
        ValueError: a text holds a character that no file can hold.
    """
    return "".join(f"{line}\n" for line in _mapping(value)) or "{}\n"


def field(key: str, value: Any) -> list[str]:
    """The lines of one field.

    Raises:
        ValueError: a text holds a character that no file can hold.
    """
    name = scalar(key)
    if isinstance(value, Mapping) and value:
        return [f"{name}:", *(f"  {line}" if line else "" for line in _mapping(value))]
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        flow = _flow(value)
        if flow is not None and len(name) + len(flow) < WIDTH:
            return [f"{name}: {flow}"]
        return [f"{name}:", *(f"  {line}" if line else "" for line in _items(value))]
    first, *more = _text(value) if isinstance(value, str) else [_empty(value)]
    return [f"{name}: {first}", *(f"  {line}" if line else "" for line in more)]


def scalar(text: str) -> str:
    """A text on one line, in quotes if need be.

    Raises:
        ValueError: it holds a character that no file can hold.
    """
    unwritable = _UNWRITABLE(text)
    if unwritable:
        raise ValueError(f"U+{ord(unwritable[0]):04X} can't be written into a file")
    return text if _is_plain(text) else f'"{text.translate(_ESCAPES)}"'


def writable(text: str) -> bool:
    """Whether a file can hold a text."""
    return _UNWRITABLE(text) is None


def comment(text: str, mark: str = "#", indent: str = "") -> list[str]:
    """A text as the lines of a comment."""
    return [f"{mark} {indent}{line}" for line in wrap(text, WIDTH - len(mark) - len(indent) - 1)]


def _is_plain(text: str) -> bool:
    """Whether a text needs no quotes outside of brackets."""
    if not compiled(PATTERNS["plain"]).fullmatch(text):
        return False
    return not _TYPED(text) or _DATE(text) is not None


def _text(value: str) -> list[str]:
    """A text after its key; several lines stand below, as they are, where YAML can say them so."""
    lines = value.removesuffix("\n").split("\n")
    whole = len(lines) > 1 or value.endswith("\n")
    odd = value[:1] in " \t\n" or any(line != "" and not line.strip(" \t") for line in lines) or not lines[-1]
    if not whole or odd or _UNWRITABLE(value):
        return [scalar(value)]
    return ["|" if value.endswith("\n") else "|-", *lines]


def _empty(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Mapping):
        return "{}"
    if isinstance(value, Sequence):
        return "[]"
    raise TypeError(f"{type(value).__name__} has no place in a profile")


def _flow(values: Sequence[Any]) -> str | None:
    """Ids on one line; anything else reads better below each other."""
    if all(isinstance(value, str) and _WORD(value) and not _TYPED(value) for value in values):
        return f"[{', '.join(values)}]"
    return None


def _mapping(value: Mapping[str, Any]) -> list[str]:
    return [line for key, inner in value.items() for line in field(key, inner)]


def _items(values: Sequence[Any]) -> list[str]:
    """A list, one item below the other."""
    rows = []
    for value in values:
        if isinstance(value, Mapping) and value:
            lines = _mapping(value)
        elif isinstance(value, str):
            lines = _text(value)
        elif isinstance(value, Sequence) and value:
            flow = _flow(value)
            lines = [flow] if flow is not None else _items(value)
        else:
            lines = [_empty(value)]
        rows += [f"- {lines[0]}", *(f"  {line}" if line else "" for line in lines[1:])]
    return rows
