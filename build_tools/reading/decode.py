"""Bytes as text that every tool reads alike, and what to say of a file whose form is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from ..problems import Fault, say
from .text import point

Key = str | int
Path = tuple[Key, ...]

#: Most files hold nothing else, and none of what is looked for below.
_PLAIN = bytes([*b"\t\n", *range(0x20, 0x7F)])
_BREAKS = re.compile("\r(?!\n)|[\u0085\u2028\u2029]").search
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]").search


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's values as written: dicts, lists and text. `value` is `None` where nothing could be built.

    `bad` holds the paths whose values were refused, so that nobody complains about them twice.
    """

    value: Any
    findings: tuple[Fault, ...] = ()
    bad: frozenset[Path] = frozenset()


def decode(data: bytes) -> str | Fault:
    """A file's text, or why it has none: UTF-8 without control characters, broken into lines by LF or CRLF only.

    One byte order mark at the start is dropped.
    """
    if not data.translate(None, _PLAIN):
        return data.decode("ascii")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return replace(say("not-utf8", offset=error.start), line=line)
    text = text.removeprefix("\ufeff")
    if match := _BREAKS(text):
        return _at(text, match, "line-break")
    if match := _CONTROLS(text):
        return _at(text, match, "control-character")
    return text


def _at(text: str, match: re.Match[str], key: str) -> Fault:
    before, fault = text[: match.start()], say(key, point=point(match[0]))
    column = match.start() - before.rfind("\n")
    return replace(fault, line=before.count("\n") + 1, column=column)
