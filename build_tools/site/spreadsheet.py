"""A cell of a spreadsheet: what is put around a text so that it does no harm there, and taken away by import.

A spreadsheet takes what begins with certain signs for a formula, so a `'` goes before it (OWASP, CSV injection). It has
no escape for `@` as HTML and JSON have (see `mail`), so an address is written out: `hello (at) firm.example`.
"""

from __future__ import annotations

import re

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_BEFORE, _AFTER = r"[\w.%+-]", r"[\w.-]"
_MAIL = re.compile(rf"@(?<={_BEFORE}@)(?={_AFTER})")  # what is looked for first is the rarest
_SPELLED = re.compile(rf"(?<={_BEFORE}) \(at\) (?={_AFTER})")


def guarded(text: str) -> str:
    """A text that no spreadsheet runs."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def unguarded(text: str) -> str:
    """The text that was guarded; some programs guard it too."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULA) else text


def spelled(text: str) -> str:
    """A text with mail addresses as people write them for people."""
    return _MAIL.sub(" (at) ", text) if "@" in text else text


def unspelled(text: str) -> str:
    """A text with such addresses as mail takes them."""
    return _SPELLED.sub("@", text)
