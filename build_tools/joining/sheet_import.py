"""`better-fit import`: a spreadsheet into profiles, by a mapping that is proposed first and decided by the owner."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..model import Vocabulary
from ..problems import BetterFitError, BrokenDirectory, say, words
from ..reading import files
from ..reading.parse import read_vocabulary
from ..reading.report import text
from ..reading.text import quote, show
from .create import create
from .csv_file import Sheet
from .intake import Intake, Outcome, Reported
from .mapping import check_mapping, read_mapping
from .propose import propose
from .rows import SKIPPED, Filler

#: So many rows are named in one line; the others are counted.
_NAMED = 12
_OF_ROW = "lookalike-name_row"


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
    mapping_path = _find(path, mapping)
    said = []
    if not os.path.lexists(mapping_path):
        mapping_path, first, more = _proposed(mapping_path, path, encoding, vocabulary)
        said += [first, *more]
        if apply:
            raise BetterFitError(first, "nothing else is written yet: read the mapping, then run this again")
    raw, source = read_mapping(mapping_path)
    sheet = Sheet(path, encoding or raw.encoding, raw.delimiter, raw.worksheet)
    if sheet.beside:
        others = ", ".join(map(show, sheet.beside))
        said.append(f"{sheet.name}: only the worksheet {quote(sheet.worksheet or '')} is read, not: {others}")
    problems = check_mapping(raw, source, sheet.columns, vocabulary)
    if problems:
        return "\n".join([*said, *map(text, problems)]), False
    outcome = Intake(root, Filler(raw, vocabulary, sheet), schema_line, path.parent, apply=apply).take(sheet)
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


def _proposed(target: Path, path: Path, encoding: str | None, vocabulary: Vocabulary) -> tuple[Path, str, list[str]]:
    """Write a first mapping: beside the sheet or, where that can't be written to, in the working directory."""
    sheet = Sheet(path, encoding or "utf-8")
    proposed, notes = propose(sheet, vocabulary)
    for place in (target, Path(target.name)):
        try:
            create(place, proposed)
        except FileExistsError:
            raise BetterFitError(f"{show(str(place))} appeared meanwhile", "run it again") from None
        except OSError as error:
            why = error.strerror
            continue
        said = f"{show(str(place))} is written: which column is which field, and what the values mean. Read it."
        return place, said, [f"{sheet.name}: {note}" for note in notes]
    raise BetterFitError(f"{show(str(target))} can't be written: {why}", "name another place with --mapping")


def _report(sheet: Sheet, outcome: Outcome, *, apply: bool) -> Iterator[str]:
    """Every row that became no profile, what was changed on the way, what was set from where, and the sums."""
    yield from _faults(sheet.name, outcome.reported)
    for (kind, column), rows in sorted(outcome.notes.items()):
        yield f"{sheet.name}: column {show(column)}: {kind}: {_rows(sorted(rows))}"
        if kind == SKIPPED:
            yield "    " + _counted({v: n for (c, v), n in outcome.skipped.items() if c == column})
        elif any(outcome.changed[kind, column].values()):
            yield "    " + _became(outcome.changed[kind, column])
    if outcome.kept:
        kept = [row for row, _ in outcome.kept]
        yield f"{sheet.name}: there already and not the same as the row, left as it is: {_rows(kept)}"
    if not apply:
        yield from _set(outcome)
    yield from _sums(outcome, apply=apply)


def _faults(name: str, reported: Iterable[Reported]) -> Iterator[str]:
    """The faults, the same one once for all its rows."""
    same: dict[tuple[str, str, str], list[Reported]] = {}
    this, _ = words("report-this")
    for row in reported:
        fault = say("lookalike-name_earlier") if row.fault.key == _OF_ROW else row.fault
        message = fault.message.replace(quote(row.value), this) if row.value else fault.message
        same.setdefault((row.column, message, fault.hint), []).append(row)
    for (column, message, hint), ones in same.items():
        if len(ones) == 1:
            yield _line(name, ones[0])
            continue
        where = f"{name}:{ones[0].line}: {_rows(sorted({row.number for row in ones}))}"
        yield f"{where}{f', column {show(column)}' if column else ''}: {message}"
        values = Counter(_valued(row) for row in ones if row.value)
        if values:
            yield f"    {_counted(values)}"
        if hint:
            yield f"    {hint}"


def _valued(row: Reported) -> str:
    """A value, and the row that the message tells of."""
    return f"{row.value} (row {row.fault.slots['row']})" if row.fault.key == _OF_ROW else row.value


def _set(outcome: Outcome) -> Iterator[str]:
    """Every value that is set, by field and column: how often, and five of them."""
    for (name, column), values in outcome.values.items():
        rows = f"{len(values.rows):,} {'row' if len(values.rows) == 1 else 'rows'}"
        yield f"{name} from column {show(column)}: {rows}"
        if values.terms:
            yield "    " + ", ".join(f"{term} ×{count:,}" for term, count in values.terms.most_common())
            yield "    such as " + _became(values.samples)
        else:
            yield "    such as " + ", ".join(map(quote, values.samples))
    for name in dict.fromkeys(name for (name, _), values in outcome.values.items() if values.terms):
        filled = {row for (other, _), values in outcome.values.items() if other == name for row in values.rows}
        left = outcome.new + outcome.same + len(outcome.kept) - len(filled)
        if left > 0:
            yield f"{name} is set in {len(filled):,} rows, and not in {left:,} others that become profiles"


def _became(samples: Mapping[str, str]) -> str:
    """The values, and what they became."""
    return ", ".join(
        f"{quote(value)} → {show(became)}" if became else quote(value) for value, became in samples.items()
    )


def _counted(values: Mapping[str, int]) -> str:
    """Values with how often they occur, the most frequent first."""
    ordered = sorted(values.items(), key=lambda pair: -pair[1])
    more = f", and {len(ordered) - _NAMED:,} values more" if len(ordered) > _NAMED else ""
    return ", ".join(f"{quote(value)} ×{count:,}" for value, count in ordered[:_NAMED]) + more


def _line(name: str, row: Reported) -> str:
    """One thing that is wrong with one row."""
    where = f"{name}:{row.line}: row {row.number}"
    column = f", column {show(row.column)}" if row.column else ""
    value = f", {quote(row.value)}" if row.value else ""
    return f"{where}{column}{value}: {row.fault.message}" + (f"\n    {row.fault.hint}" if row.fault.hint else "")


def _rows(rows: list[int]) -> str:
    """Rows by number, three and more in a row as a range."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    parts: list[tuple[str, int]] = []
    for run in runs:
        parts += [(f"{run[0]}–{run[-1]}", len(run))] if len(run) > 2 else [(str(row), 1) for row in run]
    left = sum(count for _, count in parts[_NAMED:])
    more = f" and {left:,} more" if left else ""
    return f"{'row' if len(rows) == 1 else 'rows'} {', '.join(text for text, _ in parts[:_NAMED])}{more}"


def _sums(outcome: Outcome, *, apply: bool) -> Iterator[str]:
    done = "written" if apply else "would be written"
    sums = [f"{outcome.new:,} {done}"]
    sums += [f"{outcome.same:,} there already"] if outcome.same else []
    sums += [f"{len(outcome.kept):,} there already, left as they are"] if outcome.kept else []
    sums += [f"{outcome.refused:,} reported"]
    yield f"{outcome.rows:,} {'row' if outcome.rows == 1 else 'rows'}: {', '.join(sums)}"
    reasons = Counter({(row.number, row.fault.code): 1 for row in outcome.reported}.keys())
    codes = Counter(code for _, code in reasons)
    if codes:
        yield "    " + ", ".join(f"{code} in {count:,}" for code, count in codes.most_common())
    if not apply and outcome.new:
        yield "    nothing is written yet: add --apply"
