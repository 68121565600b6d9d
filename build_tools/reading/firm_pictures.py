"""The pictures of firms' work: what lies in `partners/pictures/`, held against what the profiles name.

A stranger's pull request may bring them, so a name is looked at before its file is opened, and nothing is followed.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ..cache import Cache
from ..model import Partner, Picture
from ..problems import Fault, Problem, say
from . import files
from .picture_file import SUFFIXES, measure
from .rules import judge
from .source_file import SourceFile
from .text import nearest, quote, show

#: The longer and the shorter side of a picture in pixels, at least: less is blurred where it is shown large.
LONG_SIDE, SHORT_SIDE = 800, 320
_LEFT_ALONE = frozenset({"README.md"})
#: Endings of pictures that are none of ours → which of the catalogue's sentences says what to do about it.
_OTHERS = {".svg": "svg", ".gif": "gif", ".heic": "heic", ".heif": "heic", ".tif": "tiff", ".tiff": "tiff"}
#: The size and the digest of a file that can be shown.
Seen = tuple[int, int, str]


def seen(
    root: Path, partners: Mapping[str, Partner], sources: Mapping[str, SourceFile], slugs: set[str], cache: Cache | None
) -> tuple[dict[str, Partner], list[Problem]]:
    """The firms with what is seen in their pictures' files, and what is wrong with names and files.

    Args:
        root: the directory's folder.
        partners: the firms that could be read, by slug.
        sources: knows the places in every firm's file.
        slugs: every firm there is, those that could not be read among them.
        cache: what remembers the pictures that are fine, by their content.
    """
    folders, problems = _folders(root, partners, slugs)
    firms = dict(partners)
    for slug in sorted({*folders, *(slug for slug, firm in partners.items() if firm.pictures)}):
        names: dict[str, Seen | None] = {}
        if slug in folders:
            names, more = _look(folders[slug], slug, cache)
            problems += more
        firm = partners.get(slug)
        if firm is None:
            continue
        named = {picture.file for picture in firm.pictures}
        for place, picture in enumerate(firm.pictures):
            if picture.file not in names:
                problems.append(sources[slug].problem(("pictures", place, "file"), _missing(picture.file, slug, names)))
        fine = {name for name, picture in names.items() if picture is not None}
        for name in sorted(fine - named):
            fault = say("unnamed-picture", file=f"{files.PARTNERS}/{slug}.yml")
            problems.append(fault.problem(f"{files.PICTURES}/{slug}/{name}", severity="review"))
        filled = tuple(_filled(picture, names.get(picture.file)) for picture in firm.pictures)
        firms[slug] = replace(firm, pictures=filled)
    return firms, problems


def _filled(picture: Picture, found: Seen | None) -> Picture:
    return picture if found is None else replace(picture, width=found[0], height=found[1], digest=found[2])


def _missing(name: str, slug: str, names: Mapping[str, object]) -> Fault:
    folder = f"{files.PICTURES}/{slug}/"
    near = nearest(name, names)
    return say("missing-picture_near" if near else "missing-picture", near, it=quote(name), folder=folder)


def _folders(root: Path, partners: Mapping[str, Partner], slugs: set[str]) -> tuple[dict[str, Path], list[Problem]]:
    """The firms' folders, by slug, and what is wrong with whatever else lies beside them."""
    top = root / files.PICTURES
    if not os.path.lexists(top):
        return {}, []
    if fault := _no_folder(top):
        return {}, [fault.problem(files.PICTURES)]
    former = {alias: firm.slug for firm in partners.values() for alias in firm.aliases}
    folders: dict[str, Path] = {}
    problems = []
    for name, path in _entries(top):
        fault = _no_folder(path)
        if fault is None and not any(_entries(path)):
            continue  # what is left where pictures were moved away; git knows no such thing
        if fault is None and name not in slugs:
            today = former.get(name) or nearest(name, slugs)
            fault = say("picture-folder_firm", it=quote(name))
            if today:
                fault = say("picture-folder_renamed", it=quote(name), today=today)
        if fault is None:
            folders[name] = path
        else:
            problems.append(fault.problem(f"{files.PICTURES}/{show(name)}"))
    return folders, problems


def _entries(folder: Path) -> Iterator[tuple[str, Path]]:
    """What lies in a folder, by name; what begins with a dot belongs to somebody's system."""
    for path in sorted(folder.iterdir()):
        if not path.name.startswith(".") and path.name not in _LEFT_ALONE:
            yield path.name, path


def _no_folder(path: Path) -> Fault | None:
    mode = os.lstat(path).st_mode
    if stat.S_ISLNK(mode):
        return say("symbolic-link_folder")
    if not stat.S_ISDIR(mode):
        return say("picture-folder", folder=files.PICTURES)
    return None


def _look(folder: Path, slug: str, cache: Cache | None) -> tuple[dict[str, Seen | None], list[Problem]]:
    """The pictures in a firm's folder by name, `None` for one that can't be shown, and what is wrong with them."""
    names: dict[str, Seen | None] = {}
    problems = []
    folded: dict[str, str] = {}
    for name, path in _entries(folder):
        plain = unicodedata.normalize("NFKC", name).casefold()
        try:
            if plain in folded:
                raise say("file-name-clash", other=folded[plain])
            folded[plain] = show(name)
            names[name] = None
            names[name] = _seen(name, path, cache)
        except Fault as fault:
            problems.append(fault.problem(f"{files.PICTURES}/{slug}/{show(name)}"))
    return names, problems


def _seen(name: str, path: Path, cache: Cache | None) -> Seen:
    """What is seen in a picture.

    Raises:
        Fault: it can't be shown, or may not be.
    """
    suffix = _kind(name)
    judge("picture", name)
    data = files.read(path, files.PICTURE_LIMIT)
    digest = hashlib.sha256(data).hexdigest()
    maker, content = "seen-picture-1", f"{suffix} {digest}"
    known = None if cache is None else cache.find(maker, content)
    width, height = json.loads(known) if known else size_of(data, name)
    if cache is not None and known is None:
        cache.put(maker, content, json.dumps([width, height]).encode())
    return width, height, digest


def size_of(data: bytes, name: str) -> tuple[int, int]:
    """The upright size in pixels of a picture of work.

    Raises:
        Fault: it can't be shown, or not large.
    """
    width, height = measure(data, _kind(name))
    if max(width, height) < LONG_SIDE or min(width, height) < SHORT_SIDE:
        raise say("bad-picture_small", width=width, height=height, long=LONG_SIDE, short=SHORT_SIDE)
    return width, height


def _kind(name: str) -> str:
    """A name's ending, if it is one of the four kinds'."""
    suffix = Path(name).suffix.lower()
    if suffix in _OTHERS:
        raise say(f"picture-name_{_OTHERS[suffix]}")
    if suffix not in SUFFIXES:
        raise say("picture-name", it=quote(name))
    return suffix
