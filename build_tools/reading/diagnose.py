"""A YAML parser's refusals in plain words, with the one line that mends it."""

from __future__ import annotations

import re
from dataclasses import replace

from ..problems import Fault, say
from .text import show

_FIELD = re.compile(r"^(\s*(?:- +)*)([^\s:#\"'\[\]{}][^:#]{0,59}?):[ \t]+(.*)$")
_BLOCK = re.compile(r"[|>][0-9+-]*").fullmatch
_ITEM = re.compile(r"^(\s*(?:- +)+)(.*)$")
_HYPHEN = re.compile(r"^\s*-([^\s-].*)$")
#: A field in braces whose text holds a colon, and what ends a value that is spread over lines: the next field.
_PAIR_INSIDE = re.compile(r"([A-Za-z_][\w-]*): ([^,{}\[\]\"']*: [^,{}\[\]\"']*)")
_ASKED_INSIDE = re.compile(r"[^\s,:{}\[\]][^,:{}\[\]]*\?")
_NEXT_FIELD = re.compile(r"^[A-Za-z]", re.MULTILINE)
_CLOSE = {"[": "]", "{": "}"}


def diagnose(text: str, line: int, first: int, problem: str, column: int = 0) -> Fault:
    """The fault of a text that is not YAML; it has a place of its own where that is not where the parser gave up.

    Args:
        text: the whole text.
        line: the line at which the parser gave up, from 1.
        first: the line on which it began what it could not finish.
        problem: the parser's own words.
        column: where in that line it began, from 1.
    """
    rows = text.split("\n")
    here = rows[line - 1].rstrip("\r") if 0 < line <= len(rows) else ""
    begun = rows[first - 1].rstrip("\r") if 0 < first <= len(rows) else ""
    if re.match(r"^ *\t", here) or "'\\t'" in problem:
        return say("tab-indent")
    if here.startswith("%"):
        return say("yaml-directive")
    if re.match(r"^(---|\.\.\.)(\s|$)", here) or "<document start>" in problem:
        return say("several-documents_rest")
    if re.match(r"\s*:(\s|$)", here):
        return say("odd-key_none")
    if begun[column - 1 : column] in _CLOSE and re.search(r"expected ',' or|end of stream", problem):
        return _in_brackets(rows, here, first, column, problem)
    hyphen = _item_without_space(rows, min(first, line), line)
    if hyphen:
        return hyphen
    for row in (here, begun):
        fixed = _quoted(row)
        if fixed:
            return say("yaml-syntax_quotes", fixed=fixed)
    if "end of stream" in problem and re.search(r"[\"']", begun):
        return say("yaml-syntax_open", line=first)
    if re.match(r"^\s*[A-Za-z_-]+:\S", here):
        return say("yaml-syntax_space", fixed=show(here.strip().replace(":", ": ", 1)))
    if re.match(r"^\s*[A-Za-z_-]+\s*$", here):
        return say("yaml-syntax_colon", fixed=show(here.strip()))
    return say("yaml-syntax")


def _item_without_space(rows: list[str], first: int, last: int) -> Fault | None:
    """The fault of the first row, of these, whose hyphen has no space after it."""
    for number, row in enumerate(rows[first - 1 : last], first):
        if hyphen := _HYPHEN.match(row.rstrip("\r")):
            fault = say("yaml-syntax_hyphen", fixed=show(f"- {hyphen[1]}"))
            return replace(fault, line=number, column=hyphen.start(1))
    return None


def _in_brackets(rows: list[str], here: str, first: int, column: int, problem: str) -> Fault:
    """The fault of a text in brackets: they never close, a text holds a colon, or a comma is missing."""
    begins = rows[first - 1][column - 1]
    marks = {"open": begins, "close": _CLOSE[begins]}
    inside = _NEXT_FIELD.split("\n".join([rows[first - 1][column - 1 :], *rows[first:]]), maxsplit=1)[0]
    if inside.count(begins) > inside.count(marks["close"]):
        return replace(say("yaml-syntax_bracket", **marks), line=first, column=column)
    if "got ':'" in problem and (pair := _PAIR_INSIDE.search(here)):
        return say("yaml-syntax_inside", fixed=show(f'{pair[1]}: "{pair[2].strip()}"'))
    if "got '?'" in problem and (asked := _ASKED_INSIDE.search(here)):  # the parser takes it for a sign of its own
        return say("yaml-syntax_quotes", fixed=show(f'"{asked[0]}"'))
    return say("yaml-syntax_comma", **marks)


def _quoted(row: str) -> str | None:
    """The line with its value in quotes, where that is what it lacks."""
    pair = _FIELD.match(row)
    value = pair[3] if pair else None
    head = f"{pair[2]}: " if pair else ""
    if value is None:
        item = _ITEM.match(row)
        if not item:
            return None
        value, head = item[2], "- "
    value = value.strip()
    if _BLOCK(value):
        return None
    if not value or not (value[0] in "@`%*&!|>,?]}-" or ": " in value or value.endswith(":") or value[0] in "\"'[{"):
        return None
    if value[0] in "\"'":
        closing = value.find(value[0], 1)
        if closing < 0 or closing == len(value) - 1:
            return None
    elif value[0] in "[{" and ": " not in value and not _balanced(value):
        return None
    if "'" not in value and ('"' in value or "\\" in value):
        return f"{head}'{show(value)}'"
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'{head}"{show(escaped)}"'


def _balanced(value: str) -> bool:
    return value.count("[") == value.count("]") and value.count("{") == value.count("}")
