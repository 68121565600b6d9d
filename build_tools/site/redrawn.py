"""Pictures drawn anew from their pixels: none of the bytes that were sent is published.

Metadata, places and colour profiles are gone, and so is whatever stood behind the picture's end. The orientation that a
camera noted has been applied, and the colours are those of sRGB, in which browsers show a picture that says nothing.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import PIL
from PIL import Image, ImageCms, ImageOps

from ..cache import Cache
from ..model import Directory, Picture
from ..problems import BetterFitError, Fault
from ..reading import files
from ..reading.picture_file import SUFFIXES
from .work import SMALL, Drawing, drawings, small

#: Format → how it is written, in Pillow's words.
_HOW: Mapping[str, Mapping[str, Any]] = {
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 78, "method": 5},
    "AVIF": {"quality": 66},
}
#: The small pictures of fifty firms come in one file.
_SMALL_QUALITY = 60
#: Kept with what is kept: another version of the library, or of this module, draws anew.
_MAKER = f"redrawn-2 {PIL.__version__}"
#: What stands behind a picture that is see-through, where a format knows no such thing.
_BEHIND = (255, 255, 255)


def of_page(path: Path, cache: Cache) -> bytes:
    """A picture of an owner's page in its own format and size, kept by what was read.

    Raises:
        Fault: the file can't be read.
    """
    data = files.read(path, files.PICTURE_LIMIT)
    form = SUFFIXES[path.suffix]
    return cache.get(f"{_MAKER} {form} {_HOW[form]}", _digest(data), lambda: encoded(upright(data, form), form))


def small_of(directory: Directory, cache: Cache) -> Callable[[str], bytes]:
    """What gives a firm's small picture, which lists show: the first of its pictures."""

    def small_picture(slug: str) -> bytes:
        picture = directory.partners[slug].pictures[0]
        return _Source(directory, slug, picture).drawn(small(slug, picture), cache)

    return small_picture


def of_work(directory: Directory, cache: Cache) -> Iterator[tuple[str, bytes]]:
    """The drawings of every firm's pictures, each with its address.

    Raises:
        BetterFitError: a picture has changed since it was looked at.
    """
    for firm in directory.active.values():
        for place, picture in enumerate(firm.pictures):
            source = _Source(directory, firm.slug, picture)
            for drawing in drawings(firm.slug, picture, first=place == 0):
                yield drawing.address, source.drawn(drawing, cache)


class _Source:
    """A firm's picture, which is read and decoded only where something of it is not kept."""

    def __init__(self, directory: Directory, slug: str, picture: Picture) -> None:
        self._path = (directory.folder or Path()) / "pictures" / slug / picture.file
        self._picture = picture
        self._pixels: Image.Image | None = None

    def drawn(self, drawing: Drawing, cache: Cache) -> bytes:
        """One drawing, kept by the picture's content."""
        size = (drawing.width, drawing.height)
        quality = _SMALL_QUALITY if size == SMALL else 0
        maker = f"{_MAKER} {drawing.form} {size} {quality} {_HOW[drawing.form]}"
        return cache.get(maker, self._picture.digest, lambda: encoded(self.fitted(*size), drawing.form, quality))

    def fitted(self, width: int, height: int) -> Image.Image:
        """The picture in this size, cut where the shapes differ."""
        if self._pixels is None:
            self._pixels = self._read()
        return ImageOps.fit(self._pixels, (width, height), Image.Resampling.LANCZOS)

    def _read(self) -> Image.Image:
        try:
            data = files.read(self._path, files.PICTURE_LIMIT)
        except Fault as fault:
            raise BetterFitError(f"{self._path.name}: {fault.message}", fault.hint) from None
        if _digest(data) != self._picture.digest:
            raise BetterFitError(f"{self._path.name} changed while the site was built", "build it again")
        return _on_white(upright(data, SUFFIXES[self._path.suffix]))


def first_of(directory: Directory, slug: str) -> Callable[[int, int], Image.Image]:
    """What draws a firm's first picture in a size, given as width and height."""
    return _Source(directory, slug, directory.partners[slug].pictures[0]).fitted


def upright(data: bytes, form: str) -> Image.Image:
    """The pixels of a picture in sRGB, as they are to be seen; see-through where the picture is."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its size has been judged
        with Image.open(io.BytesIO(data), formats=[form]) as sent:
            profile = sent.info.get("icc_profile")
            turned = ImageOps.exif_transpose(sent)
            turned.load()
    if turned.mode.startswith(("I", "F")):  # sixteen bits, of which eight are shown
        turned = turned.point(lambda value: value / 256).convert("L")
    veil = turned.convert("RGBA").getchannel("A") if turned.has_transparency_data else None
    if turned.mode in ("P", "PA", "LA", "1") or veil is not None:
        turned = turned.convert("RGB")
    plain = (_in_srgb(turned, profile) if profile else turned).convert("RGB")
    fresh = Image.new("RGB", plain.size)
    fresh.paste(plain)
    if veil is not None:
        fresh.putalpha(veil)
    return fresh


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """A picture's colours by its own profile; as they stand where that is damaged or is of another kind."""
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return converted or image


def encoded(image: Image.Image, form: str, quality: int = 0) -> bytes:
    """A picture's file, which holds its pixels and nothing else; in a quality of its own, if one is given."""
    if form == "JPEG":
        image = _on_white(image)
    file = io.BytesIO()
    image.save(file, form, **{**_HOW[form], **({"quality": quality} if quality else {})})
    return file.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    """A picture without holes."""
    if image.mode != "RGBA":
        return image
    behind = Image.new("RGB", image.size, _BEHIND)
    behind.paste(image, mask=image.getchannel("A"))
    return behind


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
