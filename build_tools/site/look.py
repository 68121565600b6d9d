"""How a site looks, beyond its pages: one colour of the owner's, and the mark.

Colours are named in one place, `css/better-fit.css`, and the mark is one file, `assets/mark.svg`; preview pictures are
drawn from both. The setting `accent` in `mkdocs.yml` gives links, buttons, mark and pictures another colour. It is
taken as it is where it can be read on the site's papers, and made darker or lighter until it can be where it can't.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageColor

from .. import engine
from ..problems import say
from ..reading.text import quote

Colour = tuple[int, int, int]
#: Colours by name, by day and by night.
Palettes = tuple[Mapping[str, Colour], Mapping[str, Colour]]

STYLES, MARK = "css/better-fit.css", "assets/mark.svg"
#: The files in which a site's own accent is written before they are published.
COLOURED = (STYLES, MARK)
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
#: Contrast of text that anybody can read: WCAG 2.2, 1.4.3 asks for 4.5, and a colour is rounded in the end.
CONTRAST = 4.6
_WASH = 0.12
_NIGHT = re.compile(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}\s*\}")
_NAMED = re.compile(r"--([a-z-]+):\s*(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})\b")


@dataclass(frozen=True, slots=True)
class Look:
    """The means with which a picture of the site is drawn: the colours of its day by name, and its mark, an SVG."""

    colours: Mapping[str, Colour]
    mark: str


def look_of(root: Path, accent: str) -> Look:
    """The look of a directory's site.

    Args:
        root: the directory's folder.
        accent: the owner's colour as `colour` gives it, or nothing.
    """
    return Look(palettes(root, accent)[0], dressed(root, MARK, accent).decode())


def palettes(root: Path, accent: str) -> Palettes:
    """The colours of a directory's site by name, by day and by night."""
    both = _colours(_file(root, STYLES))
    if not accent:
        return both
    day, night = ({**colours, "accent": own} for colours, own in zip(both, _chosen(accent), strict=True))
    return day, night


def dressed(root: Path, name: str, accent: str) -> bytes:
    """One of the `COLOURED` files as it is published, in the owner's colour."""
    text = _file(root, name)
    if not accent:
        return text.encode()
    if name == STYLES:
        return f"{text}\n{style_sheet(accent)}".encode()
    for ours, theirs in zip(_colours(_file(root, STYLES)), _chosen(accent), strict=True):
        text = text.replace(_written(ours["accent"]), _written(theirs))
    return text.encode()


def papers() -> tuple[tuple[Colour, ...], tuple[Colour, ...]]:
    """The papers on which an accent stands, by day and by night."""
    day, night = _colours((engine.THEME / STYLES).read_text("utf-8"))
    return (day["paper"], day["sheet"]), (night["paper"], night["sheet"])


def _file(root: Path, name: str) -> str:
    return engine.theme_files(root, name.partition("/")[0])[name].read_text("utf-8")


def _colours(sheet: str) -> tuple[dict[str, Colour], dict[str, Colour]]:
    """The colours that a style sheet names, by day and by night; ours where it names none."""
    day, night = _both((engine.THEME / STYLES).read_text("utf-8"))
    other_day, other_night = _both(sheet)
    return {**day, **other_day}, {**night, **other_night}


def _both(sheet: str) -> tuple[dict[str, Colour], dict[str, Colour]]:
    dark = _NIGHT.search(sheet)
    return ({}, {}) if dark is None else (_named(sheet.replace(dark[0], "")), _named(dark[0]))


def _named(text: str) -> dict[str, Colour]:
    return {name: _read(code) for name, code in _NAMED.findall(text)}


def _read(code: str) -> Colour:
    rgb = ImageColor.getrgb(code)
    return rgb[0], rgb[1], rgb[2]


def colour(text: str) -> str:
    """A colour as a style sheet has it: `#rrggbb`, from that or from a name such as `teal`.

    Raises:
        Fault: it is no colour.
    """
    try:
        rgb = ImageColor.getrgb(text.strip())
    except ValueError:
        raise say("unknown-choice_colour", it=quote(text)) from None
    return _written((rgb[0], rgb[1], rgb[2]))


def style_sheet(accent: str) -> str:
    """The style sheet that gives a site this accent.

    Args:
        accent: `#rrggbb`, as `colour` gives it.
    """
    (day, night), (days, nights) = _chosen(accent), papers()
    return (
        f"/* This directory's own colour, {accent}: darker by day and lighter by night where it couldn't be read. */\n"
        f":root {{ {_lines(day, days[0])} }}\n"
        f"@media (prefers-color-scheme: dark) {{\n  :root {{ {_lines(night, nights[0])} }}\n}}\n"
    )


def _chosen(accent: str) -> tuple[Colour, Colour]:
    """An accent as it can be read by day, and by night."""
    days, nights = papers()
    return _readable(_read(accent), days, BLACK), _readable(_read(accent), nights, WHITE)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _lines(accent: Colour, paper: Colour) -> str:
    ink = max(BLACK, WHITE, key=lambda ink: contrast(ink, accent))
    wash = _written(_wash(accent, paper))
    return f"--accent: {_written(accent)}; --accent-ink: {_written(ink)}; --accent-wash: {wash};"


def _readable(wanted: Colour, grounds: tuple[Colour, ...], towards: Colour) -> Colour:
    """The colour nearest to the one wanted that can be read on every paper, and on its own wash."""
    steps = (_mixed(wanted, towards, step / 50) for step in range(51))
    return next(step for step in steps if _is_readable(step, (*grounds, _wash(step, grounds[0]))))


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
