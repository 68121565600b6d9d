"""The check of a picture: one still image of a kind that browsers show, of bounded size, and truly what its name says.

What is published is drawn anew from the pixels, by `site.redrawn`.
"""

from __future__ import annotations

import io
import warnings

from ..problems import Fault, say
from .second_kind import second_kind

#: Suffix → the name that Pillow has for the format.
SUFFIXES = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF"}
#: Width times height: what a good camera makes. More is a mistake, or meant to fill the memory of whoever opens it.
MOST_PIXELS = 50_000_000
#: Of the orientations that a camera notes (Exif, tag 0x0112), those that lie on their side.
_ORIENTATION, _ON_ITS_SIDE = 0x0112, range(5, 9)


def measure(data: bytes, suffix: str) -> tuple[int, int]:
    """The width and height of a picture in pixels, once it stands upright.

    Args:
        data: the whole file.
        suffix: its name's ending, such as `.png`: a key of `SUFFIXES`.

    Raises:
        Fault: it can't be shown, or is more than a picture.
    """
    from PIL import Image  # slow to import, and most directories have no pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures; the limit here is ours
            with Image.open(io.BytesIO(data), formats=sorted(set(SUFFIXES.values()))) as image:
                # Telephones put a second picture, of depth or of brightness, behind the one that they show.
                kind, frames = ("JPEG", 1) if image.format == "MPO" else (image.format, getattr(image, "n_frames", 1))
                width, height = image.size
                _check(kind, SUFFIXES[suffix], width, height, frames)
                image.draft(None, (width // 8, height // 8))  # an eighth of a JPEG is enough to see that it is whole
                image.load()
                on_its_side = image.getexif().get(_ORIENTATION) in _ON_ITS_SIDE
    except Fault:
        raise
    except Image.DecompressionBombError:
        raise say("bad-picture_huge", most=MOST_PIXELS // 1_000_000) from None
    except Exception:  # Pillow's readers raise whatever they meet in a damaged file
        raise say("bad-picture") from None
    if second := second_kind(data, SUFFIXES[suffix]):
        raise say("bad-picture_second", second=second)
    return (height, width) if on_its_side else (width, height)


def _check(kind: str | None, wanted: str, width: int, height: int, frames: int) -> None:
    """Refuse by what a file says of itself, before its pixels are looked at."""
    if kind != wanted:
        raise say("bad-picture_kind", named=wanted, kind=str(kind))
    if width * height > MOST_PIXELS:
        raise say("bad-picture_size", width=width, height=height, most=MOST_PIXELS // 1_000_000)
    if frames > 1:
        raise say("bad-picture_moves", frames=frames)
