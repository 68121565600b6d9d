"""One row of a spreadsheet into one profile, as its mapping says, or into what stands in the way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from ..model import Vocabulary
from ..problems import Fault
from ..reading.profile import profile_model
from ..reading.source_file import explain
from ..reading.text import quote
from .csv_file import Row
from .mapping import Decision, RawMapping, Source, Target, targets
from .naming import check_slug
from .recognise import Recogniser, fold

#: A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection); some programs put a ' before it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_ODD_START = ("=", "@", "＝", "＠", "＋", "－")
_DOMAIN = re.compile(r"[\w-]+(\.[\w-]+)+(?:[/?#].*)?").fullmatch
_SENTENCE = re.compile(r"(?<=[.!?。])\s+")
_SUMMARY = 200

HTTPS = "http or no scheme: written with https"
FORMULA = "begins like a formula: taken as text"
SHORTENED = "shortened to its first sentences"
SKIPPED = "left out, as the mapping says"


@dataclass(slots=True)
class Filled:
    """A row's profile, with what is wrong (each `at` a column and a value, both empty where the whole row is meant) and
    what was changed on the way (kind, column, value)."""

    profile: dict[str, Any]
    slug: str | None = None
    faults: list[Fault] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)

    def refuse(self, column: str, value: str, fault: Fault) -> None:
        """Note what is wrong with a cell, or with one of the values in it."""
        self.faults.append(replace(fault, at=(column, value)))


class Filler:
    """Fills profiles from rows."""

    def __init__(self, mapping: RawMapping, vocabulary: Vocabulary) -> None:
        self._model = profile_model(vocabulary)
        known = targets(vocabulary)
        self._fields = [(known[name], sources) for name, sources in mapping.fields.items()]
        self._fields.sort(key=lambda pair: list(known).index(pair[0].name))
        self._of = {target.path: target.name for target in known.values()}
        self._recognisers = {facet.id: Recogniser(facet) for facet in vocabulary.facets.values()}
        self._decided = {
            id(source): {fold(m.value) or m.value: m.means for m in source.terms}
            for _, sources in self._fields
            for source in sources
        }

    def fill(self, row: Row) -> Filled:
        """The profile of a row."""
        filled = Filled({})
        read: dict[str, tuple[str, str]] = {}
        for target, sources in self._fields:
            if target.facet is not None:
                self._fill_terms(target, sources, row, filled, read)
            else:
                self._fill_text(target, sources, row, filled, read)
        told = filled.profile.get("description")
        if isinstance(told, str) and " ".join(told.split()) == filled.profile.get("summary"):
            del filled.profile["description"]  # the summary says all of it
        self._check(filled, read)
        return filled

    def _fill_text(
        self, target: Target, sources: list[Source], row: Row, filled: Filled, read: dict[str, tuple[str, str]]
    ) -> None:
        """A field of text: what the first source says that says anything."""
        for source in sources:
            column = source.column or ", ".join(source.columns())
            given = _given(source, row)
            value = _clean(given, target.name == "description")
            if not value:
                continue
            read[target.name] = (column, given)
            if target.name in ("website", "contact_url"):
                value = self._secure(value, column, filled)
            elif value.startswith(_ODD_START):
                filled.notes.append((FORMULA, column, value))
            if source.shorten and len(value) > _SUMMARY:
                filled.notes.append((SHORTENED, column, value))
                value = shorten(value)
            self._put(target, source, value, filled, column)
            return

    def _put(self, target: Target, source: Source, value: str, filled: Filled, column: str) -> None:
        if target.name == "slug":
            try:
                filled.slug = check_slug(value)
            except Fault as fault:
                filled.refuse(column, value, fault)
            return
        holder = filled.profile
        for part in target.path[:-1]:
            holder = holder.setdefault(part, {})
        last = target.path[-1]
        if target.many:
            constant = list(source.value or ())
            holder[last] = constant or [part.strip() for part in _split(value, source.split)]
        else:
            holder[last] = value

    def _secure(self, value: str, column: str, filled: Filled) -> str:
        if value[:7].lower() == "http://":
            filled.notes.append((HTTPS, column, value))
            return f"https://{value[7:]}"
        if "://" not in value and _DOMAIN(value):
            filled.notes.append((HTTPS, column, value))
            return f"https://{value}"
        return value

    def _fill_terms(
        self, target: Target, sources: list[Source], row: Row, filled: Filled, read: dict[str, tuple[str, str]]
    ) -> None:
        """A facet: the terms of the first source that gives any. A value to be decided stops the row."""
        for source in sources:
            if source.value is not None:
                filled.profile[target.name] = list(source.value)
                return
            column = source.column or ", ".join(source.columns())
            given = _clean(_given(source, row))
            found: dict[str, None] = {}
            for item in filter(None, (part.strip() for part in _split(given, source.split))):
                read[target.name] = (column, given)
                decision = self._decide(target, source, item)
                if decision == "ask":
                    filled.refuse(column, item, _undecided(target.name))
                elif decision == "skip":
                    filled.notes.append((SKIPPED, column, item))
                else:
                    found |= dict.fromkeys(decision)
            if found:
                filled.profile[target.name] = list(found)
            if found or any(fault.at[0] == column for fault in filled.faults):
                return

    def _decide(self, target: Target, source: Source, item: str) -> Decision:
        """What a value means: as the mapping says; else by the vocabulary's own words; else what happens otherwise."""
        decided = self._decided[id(source)].get(fold(item) or item)
        if decided is not None:
            return decided
        recogniser = self._recognisers[target.name]
        if source.search:
            return recogniser.inside(item) or source.otherwise
        known = recogniser.exact(item)
        return (known.term,) if known is not None else source.otherwise

    def _check(self, filled: Filled, read: Mapping[str, tuple[str, str]]) -> None:
        """Hold the profile against the same model as `check` does."""
        try:
            self._model.model_validate(filled.profile)
        except ValidationError as error:
            said = {fault.at[0] for fault in filled.faults}
            for one in error.errors(include_url=False):
                path = tuple(part for part in one["loc"] if isinstance(part, str))
                name = self._of.get(path, path[0] if path else "")
                column, value = read.get(name, ("", ""))
                if one["type"] == "missing":
                    if not any(column in said for column in self._columns(name)):
                        filled.refuse(", ".join(self._columns(name)), "", _missing(name))
                elif not (column and column in said):
                    filled.refuse(column, value, explain(one, self._model, filled.profile))

    def _columns(self, name: str) -> list[str]:
        """The columns that a field of the profile reads."""
        read = [c for t, sources in self._fields if t.path[:1] == (name,) for s in sources for c in s.columns()]
        return list(dict.fromkeys(read))


def _missing(name: str) -> Fault:
    return Fault(
        "missing-field", f"nothing in this row gives {quote(name)}", "fill the cell, or name another source for it"
    )


def _undecided(facet: str) -> Fault:
    return Fault(
        "unknown-term", f"what it means for {facet} is not decided yet", "say so in the mapping: terms, or skip"
    )


def _given(source: Source, row: Row) -> str:
    if source.value is not None:
        return source.value[0] if source.value else ""
    return row.cells[source.column] if source.column else source.fill(row.cells)


def _clean(value: str, lines: bool = False) -> str:
    """A cell's text without what only a spreadsheet needs; on one line, but for a description."""
    value = value.strip(" \n\r") if lines else value.strip()
    if value[:1] == "'" and value[1:2] in _FORMULA and len(value) > 1:
        value = value[1:]
    return value.replace("\r\n", "\n").replace("\r", "\n").strip() if lines else " ".join(value.split())


def _split(value: str, sign: str | None) -> Iterator[str]:
    yield from value.split(sign) if sign else (value,)


def shorten(text: str) -> str:
    """The first sentences that fit into a summary; if the first is too long, as many of its words as fit."""
    found = ""
    for sentence in _SENTENCE.split(text):
        longer = f"{found} {sentence}".strip()
        if len(longer) > _SUMMARY:
            break
        found = longer
    if found:
        return found
    return text[: _SUMMARY - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
