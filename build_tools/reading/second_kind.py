"""Files that are two things at once: a picture to whoever looks at it, and an archive or a script to another program.

Nothing of a picture's bytes is published, so such a file can do no harm on the site; it could where the repository
itself is served or unpacked. What cameras write behind a picture, such as a short film, is let be.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping

#: What an archive or a program begins with, where it stands behind a picture's end.
_BEHIND = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "sevenz"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"\x7fELF", "program"),
    (b"MZ", "program"),
    (b"#!", "program"),
    (b"<", "page"),
)
#: Longer than chance would make them anywhere in a few megabytes.
_ANYWHERE = re.compile(rb"<script[\s>/]|<!doctype html|<html[\s>]|<\?php\s|<svg\s[^>]{0,200}xmlns", re.IGNORECASE)
#: A reader of PDF looks for this in so many bytes.
_PDF, _PDF_WITHIN = b"%PDF-", 1024
_MARKER = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])").search


def second_kind(data: bytes, form: str) -> str:
    """The other thing that a picture is, as the catalogue knows it; empty where it is none.

    Args:
        data: the whole file, which can be read as a picture.
        form: the picture's format, as Pillow names it.
    """
    if _ANYWHERE.search(data):
        return "page"
    if _PDF in data[:_PDF_WITHIN]:
        return "pdf"
    if form == "JPEG" and data[4:6] == b"/*":  # the length of its first part begins a comment of JavaScript
        return "script"
    if zipfile.is_zipfile(io.BytesIO(data)):  # its readers begin at the end, so it may stand anywhere
        return "zip"
    behind = data[_ENDS[form](data) :].lstrip(b"\0\t\r\n ")
    return next((what for start, what in _BEHIND if behind.startswith(start)), "")


def _end_of_jpeg(data: bytes) -> int:
    at = 2
    while marker := _MARKER(data, at):
        at = marker.end()
        if marker[1] == b"\xd9":
            return at
        if marker[1] not in (b"\x01", b"\xd8"):
            at += int.from_bytes(data[at : at + 2], "big")
    return len(data)


def _end_of_png(data: bytes) -> int:
    at = 8
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        at += 12 + length
        if kind == b"IEND":
            return at
    return len(data)


def _end_of_webp(data: bytes) -> int:
    return 8 + int.from_bytes(data[4:8], "little")


def _end_of_avif(data: bytes) -> int:
    """The end of the last box (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at + 8 <= len(data) and data[at + 4 : at + 8].isalnum():
        length = int.from_bytes(data[at : at + 4], "big")
        if length == 1:
            length = int.from_bytes(data[at + 8 : at + 16], "big")
        if length < 8:  # nought: to the end of the file
            return len(data)
        at += length
    return at


_ENDS: Mapping[str, Callable[[bytes], int]] = {
    "JPEG": _end_of_jpeg,
    "PNG": _end_of_png,
    "WEBP": _end_of_webp,
    "AVIF": _end_of_avif,
}
