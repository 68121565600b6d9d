"""Preview pictures for chat and mail (Open Graph, 1200 × 630): a firm's name and summary on the site's warm paper,
beside the first picture of its work where there is one.

Drawn with a font that a package brings, so that a build asks nobody and looks the same everywhere. A name in letters
that the font doesn't have is left out, and so is what belongs to it: then the picture is the site's own.
"""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache, partial
from importlib import resources

import resvg_py
from PIL import Image, ImageDraw, ImageFont

from .. import addresses
from ..cache import Cache, code
from ..model import Directory
from ..problems import BetterFitError
from .look import MARK, Colour, Look
from .page import Site
from .redrawn import encoded, first_of

SIZE = (1200, 630)
_MARGIN, _WIDTH = 96, 1200 - 2 * 96
#: The width of a picture of work, and what it leaves to the words beside it.
_BESIDE = 480
_WIDTH_BESIDE = SIZE[0] - _BESIDE - _MARGIN - 48
#: Each colour of the picture, in as many shades towards the paper as smooth edges need.
_INKS = ("ink", "muted", "accent")
_SHADES = 16
#: The mark's width and height, and as many colours as the palette has left for it.
_MARK_SIZE, _MARK_COLOURS = 52, 64
_NAME_SIZES = (96, 84, 72, 62, 54)
_TEXT_SIZE, _SITE_SIZE, _ABOVE_SIZE = 38, 36, 32


def pictures(directory: Directory, site: Site, look: Look, cache: Cache) -> Iterator[tuple[str, bytes]]:
    """The site's picture and, up to the owner's limit, one for each firm; none without the site's own address.

    Raises:
        BetterFitError: the mark can't be drawn.
    """
    if not site.url:
        return
    general = _kept(cache, look, site.name, readable(site.name) or "", readable(site.description) or "")
    yield addresses.picture("site"), general
    if len(directory.active) > site.pictures_up_to:
        return
    for firm in directory.active.values():
        name = readable(firm.name)
        if firm.pictures:
            fitted = first_of(directory, firm.slug)
            text = readable(firm.summary) or "" if name else ""
            content = _content(look, site.name, name or "", text, firm.pictures[0].digest)
            beside = partial(draw_beside, look, site.name, name, text, fitted)
            yield addresses.picture(firm.slug, "jpg"), cache.get(f"picture-beside-1 {code()}", content, beside)
            continue
        yield (
            addresses.picture(firm.slug),
            _kept(cache, look, site.name, name, readable(firm.summary) or "") if name else general,
        )


def of_pages(
    shown: Mapping[str, tuple[str, str, str]], site: Site, look: Look, cache: Cache
) -> Iterator[tuple[str, bytes]]:
    """The pictures of pages by their addresses: what stands above the title, the title, and the text below it."""
    if not site.url:
        return
    general = readable(site.name) or "", readable(site.description) or ""
    for address, (above, title, text) in shown.items():
        named = readable(title)
        words = (named, readable(text) or "", readable(above) or "") if named else general
        yield address, _kept(cache, look, site.name, *words)


def readable(text: str) -> str | None:
    """A text in the form in which the font draws it, on one line, or `None` if it has not got all the letters."""
    composed = " ".join(unicodedata.normalize("NFC", text).split())
    return composed if all(_drawable(letter) for letter in composed) else None


def draw(look: Look, site: str, title: str, text: str, above: str = "") -> bytes:
    """One picture as PNG: the title, what it belongs to above it, the text below, and the site's mark and name."""
    file = io.BytesIO()
    _sheet(look, site, title, text, _WIDTH, above).save(file, "PNG", compress_level=5)
    return file.getvalue()


def _sheet(look: Look, site: str, title: str, text: str, width: int, above: str = "") -> Image.Image:
    """The words of a picture, so many pixels wide, with a palette of their own colours."""
    canvas = Image.new("P", SIZE, 0)
    mark = _mark(look)
    canvas.putpalette(_palette(look) + (mark.getpalette() or []))
    canvas.paste(_colour("accent"), (0, 0, 22, SIZE[1]))
    font, lines = _fitted(title, width)
    step = round(font.size * 1.16)
    small = _font(_TEXT_SIZE, 400)
    most = 5 if width < _WIDTH else 2 if above and len(lines) > 1 else 3
    below = _wrapped(text, small, most, width)
    rest = SIZE[1] - 110 - step * len(lines) - 30 - 52 * len(below)
    top = max(118, round((rest - 52) / 2) + 52) if above else max(84, round(rest / 2))
    if above:
        _write(canvas, "accent", above, _font(_ABOVE_SIZE, 600), (_MARGIN, top - 52))
    for number, line in enumerate(lines):
        _write(canvas, "ink", line, font, (_MARGIN, top + number * step))
    for number, line in enumerate(below):
        _write(canvas, "muted", line, small, (_MARGIN, top + step * len(lines) + 30 + number * 52))
    shift = len(_INKS) * _SHADES
    canvas.paste(mark.point([value + shift for value in range(256 - shift)] + [0] * shift), (_MARGIN, SIZE[1] - 106))
    if site != title and readable(site):
        _write(canvas, "accent", site, _font(_SITE_SIZE, 600), (_MARGIN + 68, SIZE[1] - 103))
    return canvas


def draw_beside(
    look: Look, site: str, title: str | None, text: str, fitted: Callable[[int, int], Image.Image]
) -> bytes:
    """A picture of a firm's work as JPEG, beside its name; alone, where the font has not got the name's letters."""
    if not title:
        return encoded(fitted(*SIZE), "JPEG")
    canvas = _sheet(look, site, title, text, _WIDTH_BESIDE).convert("RGB")
    canvas.paste(fitted(_BESIDE, SIZE[1]), (SIZE[0] - _BESIDE, 0))
    return encoded(canvas, "JPEG")


def _content(look: Look, *parts: str) -> str:
    return json.dumps([*parts, dict(look.colours), look.mark])


def _kept(cache: Cache, look: Look, site: str, title: str, text: str, above: str = "") -> bytes:
    content = _content(look, site, title, text, above)
    return cache.get("picture-3", content, lambda: draw(look, site, title, text, above))


def _palette(look: Look) -> list[int]:
    """For each ink its shades, from the paper to the ink itself."""
    shades = []
    for ink in _INKS:
        for shade in range(_SHADES):
            pairs = zip(look.colours["paper"], look.colours[ink], strict=True)
            shades += [round(p + (i - p) * shade / (_SHADES - 1)) for p, i in pairs]
    return shades


def _colour(ink: str) -> int:
    return (_INKS.index(ink) + 1) * _SHADES - 1


def _write(canvas: Image.Image, ink: str, line: str, font: ImageFont.FreeTypeFont, at: tuple[int, int]) -> None:
    """One line of text, its edges in shades."""
    mask = Image.new("L", (min(SIZE[0] - at[0], round(font.getlength(line)) + 8), round(font.size * 1.4)), 0)
    ImageDraw.Draw(mask).text((0, 0), line, 255, font)
    _lay(canvas, ink, mask, at)


def _lay(canvas: Image.Image, ink: str, mask: Image.Image, at: tuple[int, int]) -> None:
    base = _colour(ink) - _SHADES + 1
    colours = mask.point([base + value * _SHADES // 256 for value in range(256)])
    canvas.paste(colours, at, mask.point([255 * (value >= 256 // _SHADES) for value in range(256)]))


def _mark(look: Look) -> Image.Image:
    """The site's mark on the site's paper, with a palette of its own."""
    return _drawn_mark(look.mark, look.colours["paper"])


@lru_cache(maxsize=4)
def _drawn_mark(mark: str, paper: Colour) -> Image.Image:
    try:
        png = resvg_py.svg_to_bytes(svg_string=mark, width=_MARK_SIZE, height=_MARK_SIZE, skip_system_fonts=True)
    except ValueError as error:
        raise BetterFitError(f"directory/theme/{MARK} can't be drawn: {error}", "save it as a plain SVG") from None
    drawn = Image.open(io.BytesIO(bytes(png))).convert("RGBA")
    sheet = Image.new("RGBA", (_MARK_SIZE, _MARK_SIZE), paper)
    sheet.alpha_composite(drawn.crop((0, 0, _MARK_SIZE, _MARK_SIZE)))
    return sheet.convert("RGB").quantize(_MARK_COLOURS)


def _fitted(title: str, width: int) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The title in the largest size in which two lines hold it."""
    for size in _NAME_SIZES:
        font = _font(size, 600)
        lines = _wrapped(title, font, 3, width)
        if len(lines) <= 2 and not "".join(lines).endswith("…"):
            break
    return font, lines[:2]


def _wrapped(text: str, font: ImageFont.FreeTypeFont, most: int, width: int) -> list[str]:
    """A text in lines that fit; what is too much ends in an ellipsis."""
    lines: list[str] = []
    taken = 0.0
    for word in text.split():
        wider = taken + _length(" ", font) + _length(word, font)
        if lines and wider <= width:
            lines[-1] += f" {word}"
            taken = wider
        elif len(lines) == most:
            lines[-1] = _cut(f"{lines[-1]} …", font, width)
            break
        else:
            lines.append(_cut(word, font, width))
            taken = _length(word, font)
    return lines


@lru_cache(maxsize=4096)
def _length(word: str, font: ImageFont.FreeTypeFont) -> float:
    """A word's width in pixels; words recur, and measuring them takes longer than anything but drawing."""
    return font.getlength(word)


def _cut(line: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    while font.getlength(line) > width:
        line = line.rstrip("…").rstrip()[:-1] + "…"
    return line


@cache
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    data = resources.files("fontpkg_source_serif_4").joinpath("files", "SourceSerif4[opsz,wght].ttf").read_bytes()
    font = ImageFont.truetype(io.BytesIO(data), size)
    font.set_variation_by_axes([weight, min(60, size)])
    return font


@cache
def _drawable(letter: str) -> bool:
    """Whether the font has a letter: what it has not got, it draws as the same empty box."""
    font = _font(40, 400)
    return bytes(font.getmask(letter)) != bytes(font.getmask("\uffff"))
