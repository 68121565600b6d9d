"""Pictures of work as pages show them: which drawings there are of each, in which sizes, and where. Plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import addresses
from ..model import Picture
from .mark import Marked

#: The widths of a picture in pixels, as far as it has them: a telephone, a telephone held large, a screen.
WIDTHS = (400, 800, 1600)
#: No drawing is higher than this.
_HIGHEST = 1600
#: The small picture of lists, for the device's own pixels of 96 × 72 ones.
SMALL = (216, 162)
#: Every browser since 2020 shows it; for the others there is one drawing as JPEG.
_FORM, _FALLBACK = "WEBP", "JPEG"
_ENDING = {"WEBP": "webp", "JPEG": "jpg"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """One file that is drawn of a picture. `form` is its format as Pillow names it, the sizes are in pixels."""

    address: str
    form: str
    width: int
    height: int


@dataclass(frozen=True, eq=False)
class PictureView(Marked):
    """A picture as a page shows it. `sources` are its drawings, the smallest first; `fallback` is for old browsers."""

    alt: str
    caption: str
    credit: str
    sources: tuple[Drawing, ...]
    fallback: Drawing
    small: Drawing | None

    @property
    def large(self) -> Drawing:
        """The largest drawing."""
        return self.sources[-1]

    def shown(self, height: int) -> int:
        """Its width where it is so many pixels high."""
        return round(height * self.large.width / self.large.height)


def view(slug: str, picture: Picture, *, first: bool) -> PictureView:
    """A firm's picture for a page; only the first one is shown small in lists."""
    return PictureView(
        picture.alt,
        picture.caption or "",
        picture.credit or "",
        tuple(_drawing(slug, picture, _FORM, width) for width in _widths(picture)),
        _drawing(slug, picture, _FALLBACK, _widths(picture)[:2][-1]),
        small(slug, picture) if first else None,
    )


def small(slug: str, picture: Picture) -> Drawing:
    """The small drawing of lists, cut to their shape."""
    return Drawing(addresses.work(slug, picture.digest, f"small.{_ENDING[_FORM]}"), _FORM, *SMALL)


def drawings(slug: str, picture: Picture, *, first: bool) -> Iterator[Drawing]:
    """Every file that is drawn of a picture."""
    shown = view(slug, picture, first=first)
    yield from shown.sources
    yield shown.fallback
    if shown.small is not None:
        yield shown.small


def _widths(picture: Picture) -> tuple[int, ...]:
    """The widths in which a picture is drawn: never wider than it is, and the widest as it is or as `WIDTHS` ends."""
    most = min(picture.width, WIDTHS[-1], max(1, _HIGHEST * picture.width // picture.height))
    # A step that is hardly smaller than the largest one saves nobody anything.
    return (*(width for width in WIDTHS if width * 1.15 < most), most)


def _drawing(slug: str, picture: Picture, form: str, width: int) -> Drawing:
    height = max(1, round(width * picture.height / picture.width))
    return Drawing(addresses.work(slug, picture.digest, f"{width}.{_ENDING[form]}"), form, width, height)
