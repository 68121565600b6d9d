"""`better-fit import`: a spreadsheet into profiles, by a mapping that is proposed first and decided by the owner."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ..model import Vocabulary
from ..problems import BetterFitError, BrokenDirectory
from ..reading import files
from ..reading.parse import read_vocabulary
from ..reading.report import text
from ..reading.text import quote, show
from .create import create
from .csv_file import Sheet
from .intake import Intake, Outcome
from .mapping import check_mapping, read_mapping
from .propose import propose
from .rows import SKIPPED, Filler

#: So many rows are named in one line; the others are counted.
_NAMED = 12


def bring(
    root: Path, path: Path, mapping: Path | None, encoding: str | None, schema_line: str, *, apply: bool
) -> tuple[str, bool]:
    """Say what a sheet's rows become, and write them where that is wanted.

    Args:
        root: the directory's folder.
        path: the sheet.
        mapping: the mapping file; looked for beside the sheet and in the working directory where it is `None`.
        encoding: the sheet's encoding; what the mapping says, where it is `None`.
        schema_line: the first line of each profile, for editors.
        apply: write the profiles.

    Returns:
        What to print, and whether every row became a profile.

    Raises:
        BetterFitError: the sheet, the mapping or the folder can't be used.
        BrokenDirectory: the mapping can't be made sense of, or the vocabulary has problems.
    """
    files.check_root(root)
    vocabulary, problems = read_vocabulary(root)
    if vocabulary is None or problems:
        raise BrokenDirectory(problems)
    found = _find(path, mapping)
    said = []
    if not os.path.lexists(found):
        found, first = _proposed(found, path, encoding, vocabulary)
        said.append(first)
        if apply:
            raise BetterFitError(first, "nothing else is written yet: read the mapping, then run this again")
    raw, source = read_mapping(found)
    sheet = Sheet(path, encoding or raw.encoding, raw.delimiter)
    problems = check_mapping(raw, source, sheet.columns, vocabulary)
    if problems:
        return "\n".join([*said, *map(text, problems)]), False
    outcome = Intake(root, sheet.name, Filler(raw, vocabulary), schema_line, apply=apply).take(sheet)
    said += _report(sheet, outcome, apply=apply)
    return "\n".join(said), not outcome.reported


def _find(path: Path, named: Path | None) -> Path:
    """The mapping file, or where it belongs."""
    if named is not None:
        return named
    name = f"{path.stem}.mapping.yml"
    here = Path(name)
    beside = path.parent / name
    if os.path.lexists(beside) or not os.path.lexists(here):
        return beside
    return here


def _proposed(target: Path, path: Path, encoding: str | None, vocabulary: Vocabulary) -> tuple[Path, str]:
    """Write a first mapping: beside the sheet or, where that can't be written to, in the working directory."""
    proposed = propose(Sheet(path, encoding or "utf-8"), vocabulary)
    for place in (target, Path(target.name)):
        try:
            create(place, proposed)
        except FileExistsError:
            raise BetterFitError(f"{show(str(place))} appeared meanwhile", "run it again") from None
        except OSError as error:
            why = error.strerror
            continue
        return place, f"{show(str(place))} is written: which column is which field, and what the values mean. Read it."
    raise BetterFitError(f"{show(str(target))} can't be written: {why}", "name another place with --mapping")


def _report(sheet: Sheet, outcome: Outcome, *, apply: bool) -> Iterator[str]:
    """Every row that became no profile, what was changed on the way, and the sums."""
    yield from map(text, outcome.reported)
    for (kind, column), rows in sorted(outcome.notes.items()):
        yield f"{sheet.name}: column {show(column)}: {kind}: {_rows(sorted(rows))}"
        if kind == SKIPPED:
            values = [(v, n) for (c, v), n in outcome.skipped.most_common() if c == column and n]
            yield "    " + ", ".join(f"{quote(value)} ×{count}" for value, count in values)
    if outcome.kept:
        kept = [row for row, _ in outcome.kept]
        yield f"{sheet.name}: there already and not the same as the row, left as it is: {_rows(kept)}"
    yield from _sums(outcome, apply=apply)


def _rows(rows: list[int]) -> str:
    named = ", ".join(map(str, rows[:_NAMED]))
    more = f" and {len(rows) - _NAMED:,} more" if len(rows) > _NAMED else ""
    return f"{'row' if len(rows) == 1 else 'rows'} {named}{more}"


def _sums(outcome: Outcome, *, apply: bool) -> Iterator[str]:
    done = "written" if apply else "would be written"
    sums = [f"{outcome.new:,} {done}"]
    sums += [f"{outcome.same:,} there already"] if outcome.same else []
    sums += [f"{len(outcome.kept):,} there already, left as they are"] if outcome.kept else []
    sums += [f"{outcome.refused:,} reported"]
    yield f"{outcome.rows:,} {'row' if outcome.rows == 1 else 'rows'}: {', '.join(sums)}"
    reasons = {(problem.line, problem.code) for problem in outcome.reported}
    codes = Counter(code for _, code in reasons)
    if codes:
        yield "    " + ", ".join(f"{code} in {count:,}" for code, count in codes.most_common())
    if not apply and outcome.new:
        yield "    nothing is written yet: add --apply"
