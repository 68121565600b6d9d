"""The check of a picture: one still image of a kind that browsers show, of bounded size, and truly what its name says.

Only the header is looked at here. What is published is drawn anew from the pixels, by `site.page_pictures`.
"""

from __future__ import annotations

import io
import warnings

from ..problems import Fault

#: Suffix → the name that Pillow has for the format.
SUFFIXES = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF"}
#: Width times height: what a good camera makes. More is a mistake, or meant to fill the memory of whoever opens it.
MOST_PIXELS = 50_000_000


def inspect(data: bytes, suffix: str) -> Fault | None:
    """The fault of a picture, or `None`.

    Args:
        data: the whole file.
        suffix: its name's ending, such as `.png`: a key of `SUFFIXES`.
    """
    from PIL import Image  # slow to import, and most directories have no pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures; the limit here is ours
            with Image.open(io.BytesIO(data), formats=sorted(set(SUFFIXES.values()))) as image:
                kind, size, frames = image.format, image.size, getattr(image, "n_frames", 1)
    except Exception:  # Pillow's readers raise whatever they meet in a damaged file
        message = "this is no picture that can be read"
        return Fault("bad-picture", message, "save it anew as JPEG, PNG, WebP or AVIF")
    if kind != SUFFIXES[suffix]:
        return Fault("bad-picture", f"the name says {SUFFIXES[suffix]}, and the file is {kind}", "rename it")
    if size[0] * size[1] > MOST_PIXELS:
        message = (
            f"the picture has {size[0]:,} × {size[1]:,} pixels, and at most {MOST_PIXELS // 1_000_000} million fit"
        )
        return Fault("bad-picture", message, "make it smaller: 2,400 pixels across are enough")
    if frames > 1:
        return Fault("bad-picture", f"the picture moves: it has {frames} frames", "save one of them as a still picture")
    return None
