"""QR codes (ISO/IEC 18004, level M): as SVG in pages, and as rows of dots for the sheets that a browser prints."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from math import isqrt

import segno

from . import addresses
from .keep import Keep
from .machines import CARDS_IN_A_FILE, to_json
from .model import Directory
from .page import Site


def code(url: str, keep: Keep) -> str:
    """The dots of an address's code: rows of bits, one after another, as base64."""
    return keep.text("qr-dots-1", url, lambda: _dots(url))


def svg(dots: str) -> str:
    """A code as inline SVG, a run of dots at a time."""
    bits = "".join(f"{byte:08b}" for byte in b64decode(dots))
    size = isqrt(len(bits))
    path = "".join(
        f"M{run.start()} {row}h{len(run[0])}v1h-{len(run[0])}z"
        for row in range(size)
        for run in re.finditer("1+", bits[row * size : (row + 1) * size])
    )
    return f'<svg viewBox="0 0 {size} {size}"><path d="{path}"/></svg>'


def files(directory: Directory, site: Site, keep: Keep) -> Iterator[tuple[str, str]]:
    """The codes of all firms' pages, in files that go with those of the cards; none without the site's own address."""
    if not site.url:
        return
    slugs = list(directory.active)
    for start in range(0, len(slugs), CARDS_IN_A_FILE):
        codes = {
            slug: code(site.url + addresses.partner(slug), keep) for slug in slugs[start : start + CARDS_IN_A_FILE]
        }
        yield addresses.cards_qr(start // CARDS_IN_A_FILE), to_json(codes)


def _dots(url: str) -> str:
    matrix = segno.make(url, error="m", micro=False).matrix
    bits = "".join(str(dot & 1) for row in matrix for dot in row)
    return b64encode(bytes(int(bits[i : i + 8].ljust(8, "0"), 2) for i in range(0, len(bits), 8))).decode()
