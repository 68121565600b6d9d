"""Files that are no CSV: an Excel workbook is read where openpyxl is installed; others are named for what they are."""

from __future__ import annotations

import importlib.util
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from ..problems import BetterFitError
from ..reading.text import quote, show

#: The most rows of a worksheet, which is as many as Excel has.
MOST_ROWS = 1_048_576
_SAVE = "open it in a spreadsheet and save it as CSV (UTF-8)"


def kind_of(path: Path, most: int) -> str | None:
    """`xlsx` for an Excel workbook; `None` for what may be CSV.

    Raises:
        BetterFitError: the file is something else; the message says what, and the hint what to do.
    """
    try:
        with path.open("rb") as file:
            start = file.read(1024)
    except OSError:
        return None  # whoever reads it next says why
    what = None
    if start.startswith(b"PK\x03\x04"):
        what = _zipped(path, most)
        if what is None:
            return "xlsx"
    elif start.startswith(b"\xd0\xcf\x11\xe0"):
        what = "a file of an old Excel (.xls) or another old Office program"
    elif start.startswith(b"%PDF"):
        what = "a PDF, from which no table can be read"
    elif start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html", b"<table")):
        what = "a web page (HTML), whatever its name says"
    elif start.startswith(b"{\\rtf"):
        what = "a text document (RTF)"
    if what is None:
        return None
    hint = _SAVE if "PDF" not in what else "ask for the spreadsheet that it was made from, and save that as CSV (UTF-8)"
    raise BetterFitError(f"{show(path.name)} is {what}", hint)


def _zipped(path: Path, most: int) -> str | None:
    """The kind of document that a ZIP file is; `None` for an Excel workbook."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = {info.filename for info in archive.infolist()}
            size = sum(info.file_size for info in archive.infolist())
            kind = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return "a broken ZIP archive"
    if size > most:
        return f"larger than {most // 2**20} MiB once it is unpacked"
    if "xl/workbook.xml" in names:
        return None
    if "xl/workbook.bin" in names:
        return "a binary Excel workbook (.xlsb)"
    if b"opendocument.spreadsheet" in kind:
        return "a spreadsheet of LibreOffice (.ods)"
    if "word/document.xml" in names or b"opendocument.text" in kind:
        return "a text document"
    return "a Numbers document" if any(n.startswith("Index/") for n in names) else "a ZIP archive"


def read_workbook(path: Path, worksheet: str | None) -> tuple[str, list[str], list[tuple[int, list[str]]]]:
    """One worksheet of an Excel workbook.

    Args:
        path: the file.
        worksheet: its name; the first that has cells, where it is `None`.

    Returns:
        The worksheet's name, the names of the others that have cells, and its rows with their numbers.

    Raises:
        BetterFitError: openpyxl is not installed, or there is no such worksheet.
    """
    if importlib.util.find_spec("openpyxl") is None:
        raise BetterFitError(
            f"{show(path.name)} is an Excel workbook, and reading it needs openpyxl",
            "save it as CSV (UTF-8), or pip install 'better-fit[xlsx]'",
        )
    import openpyxl

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        filled = {sheet.title: rows for sheet in book.worksheets if (rows := list(_rows(sheet)))}
        book.close()
    except Exception as error:  # a broken workbook makes openpyxl raise nearly anything
        raise BetterFitError(f"{show(path.name)} is a broken Excel workbook: {type(error).__name__}", _SAVE) from None
    if worksheet is not None and worksheet not in filled:
        listed = ", ".join(map(show, filled)) or "none with cells"
        raise BetterFitError(f"{show(path.name)} has no worksheet {quote(worksheet)}", f"it has: {listed}")
    chosen = worksheet if worksheet is not None else next(iter(filled), "")
    return chosen, [name for name in filled if name != chosen], filled.get(chosen, [])


def _rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(sheet.iter_rows(values_only=True, max_row=MOST_ROWS), start=1):
        texts = [_text(cell) for cell in cells]
        while texts and not texts[-1].strip():
            texts.pop()
        if texts:
            yield number, texts


def _text(cell: object) -> str:
    """A cell's value as a person reads it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, (date, time)) else str(cell).replace("_x000D_", "")
