"""Rows into new profiles: each becomes a file, is there already, or is reported. No file that is there is touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..problems import BetterFitError, Fault, Problem
from ..reading import files
from ..reading.load import load
from ..reading.notation import host_of
from ..reading.review import skeleton
from ..reading.text import quote, show
from ..reading.write import dump
from .create import create
from .csv_file import Row, Unreadable
from .naming import slug_for, slug_of_site
from .rows import Filled, Filler


@dataclass(slots=True)
class Holder:
    """Who has a slug: a firm on the disk, or (with the row's number) one of this sheet."""

    slug: str
    name: str
    site: str
    row: int = 0


@dataclass(slots=True)
class Outcome:
    """What became of every row."""

    rows: int = 0
    new: int = 0
    same: int = 0
    kept: list[tuple[int, str]] = field(default_factory=list)
    reported: list[Problem] = field(default_factory=list)
    notes: dict[tuple[str, str], Counter[int]] = field(default_factory=dict)
    skipped: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def refused(self) -> int:
        """How many rows became no profile."""
        return len({problem.line for problem in self.reported})


class Intake:
    """Takes in one sheet's rows."""

    def __init__(self, root: Path, sheet: str, filler: Filler, schema_line: str, *, apply: bool) -> None:
        """`sheet`: the sheet's name, for what is wrong in it."""
        self._sheet = sheet
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
                outcome.reported.append(_problem(self._sheet, row, row.fault))
                continue
            filled = self._filler.fill(row)
            if not filled.faults:
                self._place(row, filled, outcome)
            for fault in filled.faults:
                outcome.reported.append(_problem(self._sheet, row, fault))
            for kind, column, value in filled.notes:
                outcome.notes.setdefault((kind, column), Counter())[row.number] += 1
                outcome.skipped[(column, value)] += kind.startswith("left out")
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

    def _place(self, row: Row, filled: Filled, outcome: Outcome) -> None:
        """Find the row's file; write it, if it is new and that is wanted."""
        name, site = filled.profile["name"], _host(filled.profile["website"])
        holder = self._looks.get(_look(name))
        if holder is None:
            slug = self._slug(filled, site)
            if isinstance(slug, str):
                self._create(slug, Holder(slug, name, site, row.number), filled, outcome)
                return
            if slug is None:
                fault = Fault("file-name", f"{quote(name)} gives no free name for a file", "add a column for the slug")
                filled.refuse("", name, fault)
                return
            holder = slug
        if holder.row:
            hint = "put what both rows say into one; or, if these are two firms, what tells them apart into the names"
            fault = Fault("lookalike-name", f"row {holder.row} is this firm already, or looks like it", hint)
            filled.refuse("", name, fault)
        elif holder.site != site and filled.slug != holder.slug:
            hint = "if it is another firm, add to its name what tells the two apart"
            message = f"looks like {quote(holder.name)} of partners/{holder.slug}.yml, which has another website"
            filled.refuse("", name, Fault("lookalike-name", message, hint))
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

    def _create(self, slug: str, holder: Holder, filled: Filled, outcome: Outcome) -> None:
        if self._apply:
            try:
                create(self._folder / f"{slug}.yml", self._text(filled))
            except FileExistsError:
                fault = Fault("file-name-clash", f"partners/{slug}.yml is there already", "run it again")
                filled.refuse("", slug, fault)
                return
            except OSError as error:
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


def _look(name: str) -> str:
    """What a name looks like; one that is made of signs only looks like itself."""
    return skeleton(name) or name


def _problem(sheet: str, row: Row | Unreadable, fault: Fault) -> Problem:
    """What is wrong with a row, with its place in the sheet."""
    column, value = (str(fault.at[0]), str(fault.at[1])) if fault.at else ("", "")
    where = f"row {row.number}" + f", column {show(column)}" * bool(column) + f", {quote(value)}" * bool(value)
    return Problem(sheet, row.line, 0, fault.code, where, fault.message, fault.hint)


def _host(site: object) -> str:
    """What of a website tells firms apart."""
    if not isinstance(site, str) or not site.startswith("https://"):
        return ""
    try:
        return host_of(site).removeprefix("www.")
    except (UnicodeError, ValueError):
        return ""
