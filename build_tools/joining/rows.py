"""One row of a spreadsheet into one profile, as its mapping says, or into what stands in the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ..model import Vocabulary
from ..problems import Fault, say
from ..reading.profile import profile_model
from ..reading.source_file import explain
from ..reading.text import quote
from ..site.spreadsheet import unguarded, unspelled
from .amounts import currency_in, date_in, range_in, sum_in
from .cells import ANY, LISTS, parts
from .csv_file import Row
from .headings import LEVELS, period_of
from .mapping import Decision, RawMapping, Source, Target, targets
from .naming import check_slug
from .picture_files import name_of
from .plain import (
    address_in,
    has_html,
    mended_mail,
    mended_phone,
    mended_site,
    without_html,
    without_markdown,
    without_pictures_and_headings,
)
from .recognise import Recogniser, fold
from .whereabouts import Around, Whereabouts

_ODD_START = ("=", "@", "＝", "＠", "＋", "－")
_DOMAIN = re.compile(r"[\w-]+(\.[\w-]+)+(?:[/?#].*)?").fullmatch
_SENTENCE = re.compile(r"(?<=[.!?。])\s+")
_SUMMARY = 200

HTTPS = "http or no scheme: written with https"
FORMULA = "begins like a formula: taken as text"
SHORTENED = "shortened to its first sentences"
SKIPPED = "left out, as the mapping says"
MARKS = "HTML or Markdown: its text is taken"
MENDED = "a slip in an address mended"
SLASH = "a slash at its end left out"
SPACES = "spaces around it left out"
AMOUNT = "written as a plain sum"
DATE = "written as YYYY-MM-DD"

_ADDRESSES = ("website", "contact_url", "email", "phone")
_WORDS = ("name", "person", "summary", "best_for", "not_for")
_DATES = ("confirmed", "availability_until")


@dataclass(frozen=True, slots=True)
class RowFault:
    """The fault of one cell of a row. `column` is empty where the whole row is meant."""

    column: str
    value: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was changed on the way. `became` is empty where nothing came of it."""

    kind: str
    column: str
    value: str
    became: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A value that was set: the field, the column that it is from, what stands there, and the term if it means one."""

    field: str
    column: str
    value: str
    term: str = ""


@dataclass(slots=True)
class Filled:
    """A row's profile, with what was set from where, what is wrong, and what was changed on the way."""

    profile: dict[str, Any]
    slug: str | None = None
    faults: list[RowFault] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    #: The name of each picture's copy → the file that it is made from, as the sheet names it.
    pictures: dict[str, str] = field(default_factory=dict)


class Filler:
    """Fills profiles from rows."""

    def __init__(self, mapping: RawMapping, vocabulary: Vocabulary, rows: Iterable[object] = ()) -> None:
        """`rows` are those of the whole sheet: which places its wider columns name is known only then."""
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
        self._places = {name: Whereabouts(recogniser) for name, recogniser in self._recognisers.items()}
        self._named: dict[int, set[str]] = {}
        self._codes: dict[int, bool] = {}
        self._see(rows)

    def _see(self, rows: Iterable[object]) -> None:
        """Which terms each column of states or countries names."""
        wide = [
            (target, source)
            for target, sources in self._fields
            for source in sources
            if source.place in ("state", "country") and source.column
        ]
        seen: dict[int, set[str]] = {id(source): set() for _, source in wide}
        for row in rows if wide else ():
            if isinstance(row, Row):
                for _, source in wide:
                    seen[id(source)].add(row.cells[source.column or ""].strip())
        for target, source in wide:
            stated = [cell for cell in seen[id(source)] if cell]
            self._codes[id(source)] = sum(len(cell) == 2 for cell in stated) > len(stated) / 2
            terms = (self._terms_of(target, source, cell) for cell in seen[id(source)])
            self._named[id(source)] = {term for in_cell in terms for term in in_cell}

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
        _settle_budget(filled.profile)
        _settle_pictures(filled)
        self._check(filled, read)
        return filled

    def _fill_text(
        self, target: Target, sources: list[Source], row: Row, filled: Filled, read: dict[str, tuple[str, str]]
    ) -> None:
        """A field of text: what the first source says that says anything."""
        for source in sources:
            column = source.column or ", ".join(source.columns())
            cell = _cell(source, row)
            value = _clean(cell, target.name == "description" or target.many)
            if not value:
                continue
            read[target.name] = (column, cell)
            if source.value is None:
                value = self._mend(target, value, cell, column, filled)
            if not value:
                continue
            if source.shorten and len(value) > _SUMMARY:
                filled.notes.append(Note(SHORTENED, column, value))
                value = shorten(value)
            self._put(target, source, value, filled, column)
            if source.columns():
                filled.placed.append(Placed(target.name, column, value))
            return

    def _mend(self, target: Target, value: str, cell: str, column: str, filled: Filled) -> str:
        """A cell's text without marks and slips; each change is noted. Empty if nothing is left."""

        def note(kind: str, became: str) -> str:
            if became != value:
                filled.notes.append(Note(kind, column, value, became))
            return became

        name = target.name
        if cell != cell.strip() and " ".join(cell.split()) == " ".join(value.split()):
            filled.notes.append(Note(SPACES, column, cell, value))
        unmarked = _unmarked(name, value)
        if unmarked != value:
            filled.notes.append(Note(MARKS, column, *_excerpts(value, unmarked)))
            value = unmarked
        if name in ("website", "contact_url"):
            mended = mended_site(value)
            value = note(SLASH if value.rstrip("/") == mended else MENDED, mended)
            return note(HTTPS, _secure(value))
        if name in ("email", "phone"):
            return note(MENDED, mended_mail(value) if name == "email" else mended_phone(value))
        if name in ("budget_from", "budget_to"):
            return note(AMOUNT, _sum(self._shared_budget(column), name, value))
        if name == "budget_currency":
            return currency_in(value) or value.upper()
        if name == "budget_per":
            return period_of(value) or value
        if name in _DATES:
            return note(DATE, date_in(value))
        if value.startswith(_ODD_START):
            filled.notes.append(Note(FORMULA, column, value))
        return value

    def _shared_budget(self, column: str) -> bool:
        """Whether one column gives both ends of the budget."""
        ends = [s.column for t, sources in self._fields for s in sources if t.name in ("budget_from", "budget_to")]
        return ends.count(column) > 1

    def _put(self, target: Target, source: Source, value: str, filled: Filled, column: str) -> None:
        if target.name == "slug":
            try:
                filled.slug = check_slug(value)
            except Fault as fault:
                filled.faults.append(RowFault(column, value, fault))
            return
        holder = filled.profile
        for part in target.path[:-1]:
            holder = holder.setdefault(part, {})
        last = target.path[-1]
        if target.many:
            constant = list(source.value or ())
            holder[last] = constant or [" ".join(part.split()) for part in _split(value, source.split)]
        else:
            holder[last] = value

    def _fill_terms(
        self, target: Target, sources: list[Source], row: Row, filled: Filled, read: dict[str, tuple[str, str]]
    ) -> None:
        """A facet: the terms of the first source that gives any. A value to be decided stops the row."""
        for source in sources:
            if source.value is not None:
                filled.profile[target.name] = list(source.value)
                return
            column = source.column or ", ".join(source.columns())
            terms: dict[str, None] = {}
            for item in self._items(target, source, row):
                read[target.name] = (column, item)
                decision = self._decide(target, source, item, row, sources)
                if decision == "ask" and not self._is_of_another(target, item):
                    filled.faults.append(RowFault(column, item, _undecided(target.name)))
                elif decision in ("ask", "skip"):
                    filled.notes.append(Note(SKIPPED, column, item))
                else:
                    filled.placed += [Placed(target.name, column, item, term) for term in decision if term not in terms]
                    terms |= dict.fromkeys(decision)
            if terms:
                filled.profile[target.name] = list(terms)
            if terms or any(fault.column == column for fault in filled.faults):
                return

    def _items(self, target: Target, source: Source, row: Row) -> Iterator[str]:
        """The values of a cell."""
        cell = _cell(source, row).strip()
        cell = without_markdown(without_html(cell)) or cell
        if source.search or source.split is None:
            whole = _clean(cell)
            yield from (whole,) * bool(whole)
            return
        known = self._known(target, source)
        cut = parts(cell, known) if source.split == ANY else _split(_clean(cell), source.split)
        yield from filter(None, (_clean(part) for part in cut))

    def _known(self, target: Target, source: Source) -> Callable[[str], bool]:
        decided, recogniser = self._decided[id(source)], self._recognisers[target.name]
        address = self._address(target, source)

        def known(text: str) -> bool:
            plain = (fold(text) or text) in decided or recogniser.exact(text) is not None
            return plain or address(text) is not None

        return known

    def _address(self, target: Target, source: Source) -> Callable[[str], tuple[str, ...] | None]:
        """The reader of "Portland, Maine", where a column may hold such."""
        places = self._places[target.name]
        return places.address if places.has_states and source.place in (None, "city") else lambda text: None

    def _is_of_another(self, target: Target, item: str) -> bool:
        """Whether a value is a term of another facet: a column of tags holds those of several."""
        return any(r.exact(item) is not None for name, r in self._recognisers.items() if name != target.name)

    def _decide(self, target: Target, source: Source, item: str, row: Row, sources: list[Source]) -> Decision:
        """A value's terms: as the mapping says; else by the vocabulary's own words; else what happens otherwise."""
        decided = self._decided[id(source)].get(fold(item) or item)
        if decided is not None:
            return decided
        recogniser, places = self._recognisers[target.name], self._places[target.name]
        if source.search:
            return recogniser.inside(item) or source.otherwise
        address = self._address(target, source)(item)
        if address is not None:
            return address or source.otherwise
        if source.place is not None:
            around = list(self._around(target, source, row, sources))
            term = places.find(item, source.place, around, codes=self._codes.get(id(source), True))
            return (term,) if term else source.otherwise
        known = recogniser.exact(item)
        return (known.term,) if known is not None else source.otherwise

    def _around(self, target: Target, source: Source, row: Row, sources: list[Source]) -> Iterator[Around]:
        """The columns that are wider than a source's own, as this row fills them."""
        for wider in sources:
            if wider.column and wider.place and LEVELS.index(wider.place) > LEVELS.index(source.place or "country"):
                cell = row.cells[wider.column]
                terms = self._terms_of(target, wider, cell)
                yield Around(wider.place, cell, terms, self._named.get(id(wider), ()))

    def _terms_of(self, target: Target, source: Source, cell: str) -> tuple[str, ...]:
        """The terms that a cell of a wider column means by itself."""
        terms: list[str] = []
        cut = parts(cell, self._known(target, source)) if source.split == ANY else (cell,)
        for part in map(_clean, cut):
            decided = self._decided[id(source)].get(fold(part) or part)
            codes = self._codes.get(id(source), True)
            term = self._places[target.name].find(part, source.place or "country", (), codes=codes)
            terms += decided if isinstance(decided, tuple) else [term] if term and decided is None else []
        return tuple(terms)

    def _check(self, filled: Filled, read: Mapping[str, tuple[str, str]]) -> None:
        """Hold the profile against the same model as `check` does."""
        try:
            self._model.model_validate(filled.profile)
        except ValidationError as error:
            said = {fault.column for fault in filled.faults}
            for detail in error.errors(include_url=False):
                path = tuple(part for part in detail["loc"] if isinstance(part, str))
                name = self._of.get(path, path[0] if path else "")
                column, value = read.get(name, ("", ""))
                if detail["type"] == "missing":
                    if not any(column in said for column in self._columns(name)):
                        filled.faults.append(RowFault(", ".join(self._columns(name)), "", _missing(name)))
                elif not (column and column in said):
                    filled.faults.append(RowFault(column, value, explain(detail, self._model, filled.profile)))

    def _columns(self, name: str) -> list[str]:
        """The columns that a field of the profile reads."""
        read = [c for t, sources in self._fields if t.path[:1] == (name,) for s in sources for c in s.columns()]
        return list(dict.fromkeys(read))


def _settle_pictures(filled: Filled) -> None:
    """A row's pictures, each with what it shows, under the names that their copies get; none where it names no file."""
    told = filled.profile.pop("pictures", {})
    entries = []
    for path, alt in zip_longest(told.get("file", ()), told.get("alt", ())):
        file = path and name_of(Path(path), filled.pictures)
        if file:
            filled.pictures[file] = path
        entries.append({key: text for key, text in (("file", file), ("alt", alt)) if text})
    if filled.pictures:  # what has no partner is missing, and reported as that
        filled.profile["pictures"] = list(filter(None, entries))


def _missing(name: str) -> Fault:
    return say("missing-field_row", it=quote(name))


def _undecided(facet: str) -> Fault:
    return say("unknown-term_undecided", facet=facet)


def _cell(source: Source, row: Row) -> str:
    if source.value is not None:
        return source.value[0] if source.value else ""
    return row.cells[source.column] if source.column else source.fill(row.cells)


def _clean(value: str, lines: bool = False) -> str:
    """A cell's text without what only a spreadsheet needs; on one line, but for a description."""
    value = value.strip(" \n\r") if lines else value.strip()
    value = unspelled(unguarded(value))
    return value.replace("\r\n", "\n").replace("\r", "\n").strip() if lines else " ".join(value.split())


def _unmarked(name: str, value: str) -> str:
    """A cell's text without HTML, and without Markdown where the field holds none; as it is if nothing is left."""
    if name in _ADDRESSES:
        return address_in(value) or (without_html(value) if has_html(value) else value) or value
    if name not in (*_WORDS, "description"):
        return value
    text = without_html(value) if has_html(value) else value
    text = without_pictures_and_headings(text) if name == "description" else without_markdown(text)
    text = text.strip() if name == "description" else " ".join(text.split())
    return text if any(map(str.isalnum, text)) else value


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """Where two texts begin to differ, with the words around it."""
    same = next(
        (i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    start = max(0, same - 10)
    first, second = (" ".join(text[start : same + 50].split()) for text in (before, after))
    return (f"…{first}", f"…{second}") if start else (first, second)


def _secure(value: str) -> str:
    if value[:7].lower() == "http://":
        return f"https://{value[7:]}"
    return f"https://{value}" if "://" not in value and _DOMAIN(value) else value


def _sum(shared: bool, name: str, value: str) -> str:
    """A sum; of a range the end that is asked for. A column that gives both ends gives no upper one by a single sum."""
    ends = range_in(value)
    if ends is not None:
        return ends[name == "budget_to"]
    return "" if shared and name == "budget_to" else sum_in(value)


def _settle_budget(profile: dict[str, Any]) -> None:
    """No budget where the row has no sum; from nothing on, where it has only the upper one."""
    budget = profile.get("budget")
    if isinstance(budget, dict) and "from" not in budget:
        if "to" in budget:
            budget["from"] = "0"
        else:
            del profile["budget"]


def _split(value: str, sign: str | None) -> Iterator[str]:
    yield from LISTS.split(value) if sign == ANY else value.split(sign) if sign else (value,)


def shorten(text: str) -> str:
    """The first sentences that fit into a summary; if the first is too long, as many of its words as fit."""
    summary = ""
    for sentence in _SENTENCE.split(text):
        longer = f"{summary} {sentence}".strip()
        if len(longer) > _SUMMARY:
            break
        summary = longer
    if summary:
        return summary
    return text[: _SUMMARY - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
