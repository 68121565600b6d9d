"""A spreadsheet, as CSV or as an Excel workbook, as rows of text. What can't be read is said with its line.

Nothing is guessed silently but the sign between columns, which is taken from the first lines and can be named instead.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..problems import BetterFitError, Fault, Slot, say
from ..reading.text import quote, show
from .workbook import kind_of, read_workbook

#: The most bytes and columns of a sheet; a cell may have a megabyte.
LIMIT = 256 * 1024 * 1024
MOST_COLUMNS = 400
_CELL = 1024 * 1024
_SIGNS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
DELIMITERS = tuple(_SIGNS)
_MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number below the header, the line on which it begins, and its cells by column."""

    number: int
    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that could not be read, and why; `line` to `last` are its lines."""

    number: int
    line: int
    last: int
    fault: Fault


class Sheet:
    """A file of rows with a header. Iterating reads it anew each time, a row at a time.

    `worksheet` is the one that is read of an Excel workbook, and `beside` names the others; of CSV it is `None`.
    """

    def __init__(
        self, path: Path, encoding: str = "utf-8", delimiter: str | None = None, worksheet: str | None = None
    ) -> None:
        self.name = show(path.name)
        self.encoding = encoding
        self.delimiter = delimiter or "comma"
        self.worksheet: str | None = None
        self.beside: list[str] = []
        self._table: list[tuple[int, list[str]]] | None = None
        if kind_of(path, LIMIT) == "xlsx":
            self.worksheet, self.beside, self._table = read_workbook(path, worksheet)
            self.columns = self._header()
            return
        self._text = _decoded(path, encoding)
        self._start = 0
        first = self._text.split("\n", 1)[0].strip("\r ")
        if first.lower().startswith("sep=") and len(first) == 5:  # Excel's own way of naming the sign
            delimiter = next((name for name, sign in _SIGNS.items() if sign == first[4]), delimiter)
            self._start = 1
        self.delimiter = delimiter or self._guess()
        self.columns = self._header()

    def __iter__(self) -> Iterator[Row | Unreadable]:
        rows = self._all()
        next(rows, None)
        number = 0
        for line, last, cells in rows:
            if isinstance(cells, list) and not any(cell.strip() for cell in cells):
                continue  # an empty line
            number += 1
            if isinstance(cells, csv.Error):
                why, hint = _explained(cells, line, last)
                yield Unreadable(number, line, last, say("unreadable-row", why=why, hint=hint))
            elif len(cells) != len(self.columns) and self._table is None and not _only_empty(cells, len(self.columns)):
                told: dict[str, Slot] = {"count": len(cells), "named": len(self.columns), "first": quote(cells[0])}
                yield Unreadable(number, line, last, say("unreadable-row_cells", **told))
            else:
                filled = cells + [""] * (len(self.columns) - len(cells))
                yield Row(number, line, dict(zip(self.columns, filled, strict=False)))

    def _all(self) -> Iterator[tuple[int, int, list[str] | csv.Error]]:
        """Every record, the header first, with its first and last line."""
        if self._table is None:
            yield from self._records(self._text, self.delimiter)
        else:  # a row of a workbook ends with its last filled cell
            yield from ((line, line, list(cells)) for line, cells in self._table)

    def _records(self, text: str, delimiter: str) -> Iterator[tuple[int, int, list[str] | csv.Error]]:
        """Every record with its first and last line."""
        csv.field_size_limit(_CELL)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_SIGNS[delimiter], strict=True)
        for _ in range(self._start):
            next(reader, None)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield line, max(line, reader.line_num), error
                continue
            yield line, reader.line_num, cells

    def _guess(self) -> str:
        """The sign under which most of the first records have as many cells as the header, and more than one."""
        start = "\n".join(self._text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
        best, most = "comma", 0
        for name in DELIMITERS:
            lengths = [len(cells) for _, _, cells in self._records(start, name) if isinstance(cells, list) and cells]
            if lengths and lengths[0] > 1:
                points = Counter(lengths)[lengths[0]] * lengths[0]
                best, most = (name, points) if points > most else (best, most)
        return best

    def _header(self) -> list[str]:
        """The columns' names.

        Raises:
            BetterFitError: there are none, too many, or two of the same name.
        """
        _, _, cells = next(self._all(), (1, 1, []))
        if isinstance(cells, csv.Error):
            raise BetterFitError(f"{self.name}: the header can't be read: {cells}", "begin with the columns' names")
        if len(cells) > MOST_COLUMNS:
            raise BetterFitError(f"{self.name}: {len(cells)} columns, and at most {MOST_COLUMNS} fit", "delete some")
        names = [" ".join(cell.split()) or f"column {place}" for place, cell in enumerate(cells, start=1)]
        if not any(cell.strip() for cell in cells):
            raise BetterFitError(f"{self.name}: there is no header", "let the first line name the columns")
        odd = next((name for name in names if not name.isprintable()), None)
        if odd is not None:
            raise BetterFitError(f"{self.name}: {quote(odd)} can't be a column's name", "type the header anew")
        twice = [name for name, count in Counter(names).items() if count > 1]
        if twice:
            raise BetterFitError(
                f"{self.name}: two columns are called {quote(twice[0])}", "give each column a name of its own"
            )
        return names


def _only_empty(cells: list[str], columns: int) -> bool:
    """Whether a row differs from the header only by empty cells at its end, as spreadsheets write them."""
    return len(cells) > columns and not any(cell.strip() for cell in cells[columns:])


def _explained(error: csv.Error, line: int, last: int) -> tuple[str, str]:
    """The fault of a row, and what to do."""
    said = str(error)
    if "unexpected end" in said:
        return f"a quote opens on line {line} and is never closed", 'close it, or write "" for a quote inside a cell'
    if "field limit" in said:
        return f"a cell that begins on line {line} goes on to line {last}", "look for a quote that is not closed"
    if "expected after" in said:
        return "a quote inside a cell is not doubled", 'write "" for a quote inside a quoted cell'
    return said, "open the file in a spreadsheet and save it as CSV again"


def _decoded(path: Path, encoding: str) -> str:
    """The sheet's text.

    Raises:
        BetterFitError: it can't be read, or is in another encoding; the message names the byte.
    """
    what = show(str(path))
    try:
        b" ".decode(encoding)
    except UnicodeError:
        pass  # half a character of UTF-16
    except LookupError:  # no such encoding, or one that is not of text
        raise BetterFitError(f"there is no encoding {quote(encoding)}", "such as utf-8, cp1252 or utf-16") from None
    try:
        if not path.is_file():
            raise BetterFitError(f"there is no file {what}", "name a CSV file")
        if path.stat().st_size > LIMIT:
            raise BetterFitError(f"{what} is larger than {LIMIT // 2**20} MiB", "split it")
        data = path.read_bytes()
    except OSError as error:
        raise BetterFitError(f"{what} can't be read: {error.strerror}", "mend its permissions") from None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"the byte 0x{data[error.start]:02X} at offset {error.start} (line {line})"
        raise BetterFitError(f"{what} is not {encoding}: {byte} can't be read", _suggestion(data, encoding)) from None
    except UnicodeError:
        raise BetterFitError(f"{what} is not {encoding}", _suggestion(data, encoding)) from None
    if "\0" in text:
        offset = data.find(b"\0")
        raise BetterFitError(
            f"{what} is not {encoding} text: a zero byte at offset {offset}", _suggestion(data, encoding)
        )
    return text.removeprefix("\ufeff")


def _suggestion(data: bytes, refused: str) -> str:
    """The encoding that a file probably has."""
    start = data[:10_000]
    likely = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if likely is None and start.count(0) > len(start) // 4:
        likely = "utf-16-le" if start[1:2] == b"\0" else "utf-16-be"
    if likely is None:
        likely = "cp1252" if refused.replace("-", "").lower() == "utf8" else "utf-8"
    return f"it looks like {likely}: add --encoding {likely}, or save it as UTF-8"
