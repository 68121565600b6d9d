"""Rows into new profiles: each becomes a file, is there already, or is reported. No file that is there is touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from ..problems import BetterFitError, Fault, say
from ..reading import files
from ..reading.load import load
from ..reading.notation import host_of
from ..reading.picture_file import SUFFIXES
from ..reading.profile import MOST_PICTURES
from ..reading.review import skeleton
from ..reading.text import quote, show
from ..reading.write import dump
from .create import create
from .csv_file import Row, Unreadable
from .naming import slug_for, slug_of_site
from .picture_files import Pictures, put_pictures, read_picture, take_back
from .rows import SKIPPED, Filled, Filler, RowFault

#: So many different values are kept of what a column gave.
SAMPLES = 5


@dataclass(frozen=True, slots=True)
class Reported:
    """A row that became no profile, and why."""

    number: int
    line: int
    column: str
    value: str
    fault: Fault


@dataclass(slots=True)
class Holder:
    """Who has a slug: a firm on the disk, or (with the row's number) one of this sheet."""

    slug: str
    name: str
    site: str
    row: int = 0


@dataclass(slots=True)
class Values:
    """The yield of one column for one field: in how many rows, which terms how often, and the first values."""

    rows: set[int] = field(default_factory=set)
    terms: Counter[str] = field(default_factory=Counter)
    samples: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Outcome:
    """The outcome of every row."""

    rows: int = 0
    new: int = 0
    same: int = 0
    kept: list[tuple[int, str]] = field(default_factory=list)
    reported: list[Reported] = field(default_factory=list)
    notes: dict[tuple[str, str], Counter[int]] = field(default_factory=dict)
    skipped: Counter[tuple[str, str]] = field(default_factory=Counter)
    changed: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    values: dict[tuple[str, str], Values] = field(default_factory=dict)

    @property
    def refused(self) -> int:
        """How many rows became no profile."""
        return len({row.number for row in self.reported})


class Intake:
    """Takes in one sheet's rows."""

    def __init__(self, root: Path, filler: Filler, schema_line: str, beside: Path, *, apply: bool) -> None:
        """`beside` is the folder in which, or below which, the files of pictures lie that rows name."""
        self._root, self._beside = root, beside
        self._folder = root / files.PARTNERS
        self._filler = filler
        self._first = f"{schema_line}\n" if schema_line else ""
        self._apply = apply
        self._slugs: dict[str, Holder] = {}
        self._looks: dict[str, Holder] = {}
        self._read_known(root)

    def take(self, rows: Iterable[Row | Unreadable]) -> Outcome:
        """Go through all rows.

        Raises:
            BetterFitError: the folder can't be written to.
        """
        outcome = Outcome()
        for row in rows:
            outcome.rows += 1
            if isinstance(row, Unreadable):
                outcome.reported.append(
                    Reported(row.number, row.line, "", "", row.fault),
                )
                continue
            filled = self._filler.fill(row)
            pictures = self._pictures(filled)
            if not filled.faults:
                self._place(row, filled, pictures, outcome)
            for fault in filled.faults:
                outcome.reported.append(_reported(row, fault))
            for note in filled.notes:
                outcome.notes.setdefault((note.kind, note.column), Counter())[row.number] += 1
                if note.kind == SKIPPED:
                    outcome.skipped[note.column, note.value] += 1
                _keep(outcome.changed.setdefault((note.kind, note.column), {}), note.value, note.became)
            for placed in filled.placed if not filled.faults else ():
                values = outcome.values.setdefault((placed.field, placed.column), Values())
                values.rows.add(row.number)
                values.terms.update([placed.term] if placed.term else [])
                _keep(values.samples, placed.value, placed.term)
        return outcome

    def _read_known(self, root: Path) -> None:
        """The firms that are there, as far as their files can be read."""
        slugs, _ = files.list_profiles(root)
        for slug in slugs:
            try:
                value: Any = load(files.read(self._folder / f"{slug}.yml", files.PROFILE_LIMIT)).value
            except Fault:
                value = None
            told = value if isinstance(value, dict) else {}
            name, site = told.get("name"), told.get("website")
            holder = Holder(slug, name if isinstance(name, str) else slug, _host(site))
            self._slugs[slug] = holder
            self._looks.setdefault(_look(holder.name), holder)
            former = told.get("aliases")
            for alias in former if isinstance(former, list) else ():
                self._slugs.setdefault(str(alias), holder)

    def _pictures(self, filled: Filled) -> Pictures:
        """The pictures that a row names, by the names of their copies; a fault of the row where one can't be had."""
        pictures: dict[str, bytes] = {}
        for name, named in islice(filled.pictures.items(), MOST_PICTURES):
            path = self._beside / named
            if path.suffix.lower() not in SUFFIXES:
                continue  # its name is refused already
            try:
                if not path.resolve().is_relative_to(self._beside.resolve()) or not path.is_file():
                    raise say("missing-picture", it=quote(named), folder=show(str(self._beside.absolute())))
                pictures[name] = read_picture(path)
            except (Fault, OSError, ValueError) as error:
                fault = error if isinstance(error, Fault) else say("unreadable-file", reason=show(str(error)))
                filled.faults.append(RowFault("", named, fault))
        return pictures

    def _place(self, row: Row, filled: Filled, pictures: Pictures, outcome: Outcome) -> None:
        """Find the row's file; write it, if it is new and that is wanted."""
        name, site = filled.profile["name"], _host(filled.profile["website"])
        holder = self._looks.get(_look(name))
        if holder is None:
            slug = self._slug(filled, site)
            if isinstance(slug, str):
                self._create(slug, Holder(slug, name, site, row.number), filled, pictures, outcome)
                return
            if slug is None:
                fault = say("file-name_taken", it=quote(name))
                filled.faults.append(RowFault("", name, fault))
                return
            holder = slug
        if holder.row:
            filled.faults.append(RowFault("", name, say("lookalike-name_row", row=holder.row)))
        elif holder.site != site and filled.slug != holder.slug:
            fault = say("lookalike-name_there", other=quote(holder.name), slug=holder.slug)
            filled.faults.append(RowFault("", name, fault))
        else:
            holder.row = row.number
            if self._unchanged(holder.slug, filled):
                outcome.same += 1
            else:
                outcome.kept.append((row.number, holder.slug))

    def _slug(self, filled: Filled, site: str) -> str | Holder | None:
        """A free slug for a new firm; the holder of its slug, if that is the same firm; `None` where all are taken."""
        named, sited = slug_for(filled.profile["name"]), slug_of_site(filled.profile["website"])
        both = f"{named}-{sited}"[: files.SLUG_LIMIT].strip("-") if named and sited else None
        for slug in [filled.slug] if filled.slug else filter(None, (named, sited, both)):
            holder = self._slugs.get(slug)
            if holder is None:
                return slug
            if holder.site == site or filled.slug:
                return holder
        return None

    def _create(self, slug: str, holder: Holder, filled: Filled, pictures: Pictures, outcome: Outcome) -> None:
        if self._apply:
            written = put_pictures(self._root, slug, pictures)
            try:
                create(self._folder / f"{slug}.yml", self._text(filled))
            except FileExistsError:
                take_back(written)
                fault = say("file-name-clash_there", slug=slug)
                filled.faults.append(RowFault("", slug, fault))
                return
            except OSError as error:
                take_back(written)
                raise BetterFitError(
                    f"row {holder.row}: partners/{slug}.yml can't be written: {error.strerror}",
                    "what was written before is whole; mend this and run it again",
                ) from None
        self._slugs[slug] = self._looks[_look(holder.name)] = holder
        outcome.new += 1

    def _text(self, filled: Filled) -> str:
        profile = dict(filled.profile)
        if "budget" in profile:  # digits need no quotes
            profile["budget"] = {k: int(v) if v.isdigit() else v for k, v in profile["budget"].items()}
        if "\n" in profile.get("description", ""):  # several lines end with a break, as an editor writes them
            profile["description"] = profile["description"].rstrip("\n") + "\n"
        return self._first + dump(profile)

    def _unchanged(self, slug: str, filled: Filled) -> bool:
        try:
            return (self._folder / f"{slug}.yml").read_text("utf-8") == self._text(filled)
        except (OSError, UnicodeError):
            return False


def _keep(samples: dict[str, str], value: str, became: str) -> None:
    """Keep the first few different values."""
    if len(samples) < SAMPLES:
        samples.setdefault(value, became)


def _look(name: str) -> str:
    """A name as it looks: names that look alike are the same. One that is made of signs only looks like itself."""
    return skeleton(name) or name


def _reported(row: Row, row_fault: RowFault) -> Reported:
    fault = row_fault.fault
    return Reported(row.number, row.line, row_fault.column, row_fault.value, fault)


def _host(site: object) -> str:
    """The part of a website that tells firms apart."""
    if not isinstance(site, str) or not site.startswith("https://"):
        return ""
    try:
        return host_of(site).removeprefix("www.")
    except (UnicodeError, ValueError):
        return ""
