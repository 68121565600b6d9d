"""QR codes (ISO/IEC 18004, level M): as SVG in pages, and as rows of dots for the sheets that a browser prints."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from functools import partial
from math import isqrt

import segno

from .. import addresses
from ..cache import Cache
from .machines import CARDS_IN_A_FILE, to_json
from ..model import Directory
from .page import Bundle, Site


def code(url: str, cache: Cache) -> str:
    """The dots of an address's code: rows of bits, one after another, as base64."""
    return cache.text("qr-dots-1", url, lambda: _dots(url))


def svg(url: str, cache: Cache) -> str:
    """An address's code as inline SVG."""
    return cache.text("qr-svg-1", url, lambda: _drawn(code(url, cache)))


def parts(directory: Directory, site: Site, cache: Cache) -> Iterator[Bundle]:
    """The codes of all firms' pages, in files that go with those of the cards; none without the site's own address."""
    slugs = list(directory.active) if site.url else []
    for start in range(0, len(slugs), CARDS_IN_A_FILE):
        address = addresses.cards_qr(start // CARDS_IN_A_FILE)
        some = slugs[start : start + CARDS_IN_A_FILE]
        yield Bundle(address, " ".join(some), tuple, partial(_codes, address, some, site, cache))


def _codes(address: str, slugs: list[str], site: Site, cache: Cache) -> Iterator[tuple[str, str]]:
    yield address, to_json({slug: code(site.url + addresses.partner(slug), cache) for slug in slugs})


def _dots(url: str) -> str:
    matrix = segno.make(url, error="m", micro=False).matrix
    bits = "".join(str(dot & 1) for row in matrix for dot in row)
    return b64encode(bytes(int(bits[i : i + 8].ljust(8, "0"), 2) for i in range(0, len(bits), 8))).decode()


def _drawn(dots: str) -> str:
    """The dots as one path: a stroke for each run, and a move over each gap, since that is shortest."""
    bits = "".join(f"{byte:08b}" for byte in b64decode(dots))
    size = isqrt(len(bits))
    path = []
    for row in range(size):
        end = None
        for run in re.finditer("1+", bits[row * size : (row + 1) * size]):
            start = f"M{run.start()} {row}.5" if end is None else f"m{run.start() - end} 0"
            path.append(f"{start}h{len(run[0])}")
            end = run.end()
    return f'<svg viewBox="0 0 {size} {size}"><path stroke="#000" d="{"".join(path)}"/></svg>'
