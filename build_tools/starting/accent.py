"""One colour of the owner's as a style sheet: what links, buttons and marks wear, by day and by night.

A colour is taken as it is where it can be read on the site's papers, and made darker or lighter until it can be where
it can't.
"""

from __future__ import annotations

from PIL import ImageColor

from ..problems import Fault
from ..reading.text import quote

Colour = tuple[int, int, int]

#: The papers of the style sheet on which an accent stands, by day and by night. A test holds them against it.
DAY: tuple[Colour, ...] = ((0xFA, 0xF6, 0xEE), (0xFF, 0xFD, 0xF8))
NIGHT: tuple[Colour, ...] = ((0x1B, 0x19, 0x16), (0x24, 0x21, 0x1D))
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
#: Contrast of text that anybody can read: WCAG 2.2, 1.4.3 asks for 4.5, and a colour is rounded in the end.
CONTRAST = 4.6
_WASH = 0.12


def colour(text: str) -> str:
    """A colour as a style sheet has it: `#rrggbb`, from that or from a name such as `teal`.

    Raises:
        Fault: it is no colour.
    """
    try:
        rgb = ImageColor.getrgb(text.strip())
    except ValueError:
        raise Fault("unknown-choice", f"{quote(text)} is no colour", "write #rrggbb or a name, such as teal") from None
    return _written((rgb[0], rgb[1], rgb[2]))


def style_sheet(accent: str) -> str:
    """The style sheet that gives a site this accent.

    Args:
        accent: `#rrggbb`, as `colour` gives it.
    """
    wanted = ImageColor.getrgb(accent)
    day = _readable((wanted[0], wanted[1], wanted[2]), DAY, BLACK)
    night = _readable((wanted[0], wanted[1], wanted[2]), NIGHT, WHITE)
    return (
        f"/* This directory's own colour, {accent}: darker by day and lighter by night where it couldn't be read. */\n"
        f":root {{ {_lines(day, DAY[0])} }}\n"
        f"@media (prefers-color-scheme: dark) {{\n  :root {{ {_lines(night, NIGHT[0])} }}\n}}\n"
    )


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _lines(accent: Colour, paper: Colour) -> str:
    ink = max(BLACK, WHITE, key=lambda ink: contrast(ink, accent))
    wash = _written(_wash(accent, paper))
    return f"--accent: {_written(accent)}; --accent-ink: {_written(ink)}; --accent-wash: {wash};"


def _readable(wanted: Colour, papers: tuple[Colour, ...], towards: Colour) -> Colour:
    """The colour nearest to the one wanted that can be read on every paper, and on its own wash."""
    steps = (_mixed(wanted, towards, step / 50) for step in range(51))
    return next(step for step in steps if _is_readable(step, (*papers, _wash(step, papers[0]))))


def _is_readable(accent: Colour, grounds: tuple[Colour, ...]) -> bool:
    return all(contrast(accent, ground) >= CONTRAST for ground in grounds)


def _wash(accent: Colour, paper: Colour) -> Colour:
    return _mixed(paper, accent, _WASH)


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(of: Colour) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in of)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _written(of: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*of)
