"""The pictures of the owner's pages, drawn anew: none of the bytes that were sent is published.

Metadata, places and colour profiles are gone, and so is whatever stood behind the picture's end; the orientation that a
camera noted has been applied.
"""

from __future__ import annotations

import io
from pathlib import Path

import PIL
from PIL import Image, ImageOps

from ..cache import Cache
from ..reading import files
from ..reading.picture_file import SUFFIXES

_QUALITY = {"JPEG": 85, "WEBP": 82, "AVIF": 70}
_MAKER = f"page-picture-1 {PIL.__version__}"


def redrawn(path: Path, cache: Cache) -> bytes:
    """A picture in its own format, made from its pixels alone, kept by what was read.

    Raises:
        Fault: the file can't be read.
    """
    data = files.read(path, files.PICTURE_LIMIT)
    return cache.get(f"{_MAKER} {path.suffix}", data.hex(), lambda: _draw(data, SUFFIXES[path.suffix]))


def _draw(data: bytes, form: str) -> bytes:
    with Image.open(io.BytesIO(data), formats=[form]) as sent:
        upright = ImageOps.exif_transpose(sent)
        plain = upright.convert("RGB" if form == "JPEG" else "RGBA")
        fresh = Image.new(plain.mode, plain.size)
        fresh.paste(plain)
    file = io.BytesIO()
    fresh.save(file, form, **({"quality": _QUALITY[form]} if form in _QUALITY else {"optimize": True}))
    return file.getvalue()
