"""What firms put into their own sites: a page for a frame, HTML to copy, and a badge that says who recommends them.

A page for a frame stands below `embed/`, the one folder that hosts' headers let other sites show. Its links open beside
the site around it. It answers for ever under its address, since nobody tells us where its line was pasted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from unicodedata import east_asian_width
from urllib.parse import quote

from ..model import Vocabulary
from ..rule import words
from ..speech import speech
from .look import Colour, Palettes
from .page import Page
from .views import PlaceView, QuoteView

#: So many firms of a matching page stand in a frame, and in the HTML to copy; the page itself shows the others.
SHOWN = 6
#: So many names stand on a badge, and so many letters in each of its lines.
_NAMED, _LINE = 2, 34
#: Pixels: a letter's width at most, in letters of Latin scripts and of East Asian ones; the badge's lines and edges.
_NARROW, _BROAD, _STEP, _EDGE = 8.5, 17.0, 22, 16


@dataclass(frozen=True, slots=True)
class Frame:
    """The page for a frame, and the height in pixels that suits it where there is some width."""

    address: str
    height: int


def height(firms: int) -> int:
    """The height for a frame with so many firms: of what doesn't fit, the frame shows that it goes on."""
    return min(140 + 130 * max(1, firms), 560)


def embed(
    address: str,
    title: str,
    lead: str,
    *,
    whole: str,
    note: str = "",
    quotes: Sequence[QuoteView] = (),
    places: Sequence[PlaceView] = (),
    more: int = 0,
) -> Page:
    """A page for a frame.

    Args:
        lead: one sentence on whose word this is.
        whole: address of the page of which this is a form.
        note: what is said where there is no firm, or none that fits.
        more: so many firms stand on the whole page only.
    """
    values = {
        "title": title,
        "lead": lead,
        "whole": whole,
        "note": note,
        "quotes": tuple(quotes),
        "places": tuple(places),
        "more": more,
    }
    return Page(address, "embed", title, lead, values, listed=False, bare=True, canonical=whole, translated=())


def badge_says(names: Sequence[str], vocabulary: Vocabulary) -> str:
    """The sentence on a firm's badge; empty where nobody recommends it."""
    if not names:
        return ""
    shown = words.listed(names[:_NAMED], vocabulary, len(names) - _NAMED)
    return speech(vocabulary.language).say("embed-badge-says", names=shown)


def badge(text: str, site: str, palettes: Palettes, *, direction: str) -> tuple[str, int, int]:
    """A badge as the address of a picture (`data:`), its width and its height in pixels.

    The picture is an SVG: no style of it reaches the page around, which asks nobody for it, and it follows light and
    dark by itself.
    """
    lines = [*_wrapped(text), site]
    width = round(max(map(_width, lines)) + 3 * _EDGE)
    tall = _STEP * len(lines) + _EDGE
    day, night = (
        f".p{{fill:{_css(c['paper'])};stroke:{_css(c['line-strong'])}}}.i{{fill:{_css(c['ink'])}}}"
        f".a{{fill:{_css(c['accent'])}}}"
        for c in palettes
    )
    at, end = (width - 1.5 * _EDGE, width - 6) if direction == "rtl" else (1.5 * _EDGE, 0)
    shown = "".join(
        f'<text class="{"a" if number == len(lines) else "i"}" x="{at:g}" y="{_STEP * number}">{escape(line)}</text>'
        for number, line in enumerate(lines, 1)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{tall}" direction="{direction}">'
        f"<style>{day}@media(prefers-color-scheme:dark){{{night}}}</style>"
        f'<rect class="p" x=".5" y=".5" width="{width - 1}" height="{tall - 1}" rx="3"/>'
        f'<rect class="a" x="{end}" width="6" height="{tall}" rx="3"/>'
        f'<g font-family="Georgia,Noto Serif,serif" font-size="16">{shown}</g></svg>'
    )
    return f"data:image/svg+xml,{quote(svg, safe='=:/;,.()')}", width, tall


def _css(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _width(line: str) -> float:
    return sum(_BROAD if east_asian_width(letter) in "FW" else _NARROW for letter in line)


def _wrapped(text: str) -> list[str]:
    """A sentence in lines between words; a longer word stands in a line of its own."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and len(longer) > _LINE:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
