"""Pictures that somebody hands over as files: judged as `check` would, and copied into a firm's folder, all or none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from ..problems import BetterFitError, Fault, say
from ..reading import files
from ..reading.firm_pictures import size_of
from ..reading.profile import MOST_PICTURES
from ..reading.text import show
from .create import create

#: Name in the firm's folder → the file's bytes.
Pictures = Mapping[str, bytes]


def read_pictures(paths: Sequence[Path]) -> Pictures:
    """The pictures of these files, under names that a directory takes.

    Raises:
        BetterFitError: one of them can't be shown, or there are too many.
    """
    if len(paths) > MOST_PICTURES:
        fault = say("too-many", count=len(paths), most=MOST_PICTURES)
        raise BetterFitError(fault.message, fault.hint)
    pictures: dict[str, bytes] = {}
    for path in paths:
        try:
            pictures[name_of(path, pictures)] = read_picture(path)
        except Fault as fault:
            raise BetterFitError(f"{show(str(path))}: {fault.message}", fault.hint) from None
    return pictures


def read_picture(path: Path) -> bytes:
    """The bytes of a picture that can be shown.

    Raises:
        Fault: it can't be read or shown.
    """
    try:
        with path.open("rb") as file:
            data = file.read(files.PICTURE_LIMIT + 1)
    except OSError as error:
        raise say("unreadable-file", reason=error.strerror or "") from None
    if len(data) > files.PICTURE_LIMIT:
        raise say("file-too-large", most=files.PICTURE_LIMIT // 1024)
    size_of(data, path.name)
    return data


def name_of(path: Path, taken: Iterable[str] = ()) -> str:
    """A name for a picture that the directory takes, made of its own."""
    plain = files.latin(path.stem).encode("ascii", "ignore").decode()
    stem = "-".join(re.findall("[a-z0-9]+", plain))[: files.SLUG_LIMIT].strip("-") or "picture"
    ending = path.suffix.lower()
    names = (f"{stem}{f'-{number}' if number > 1 else ''}{ending}" for number in range(1, len(list(taken)) + 2))
    return next(name for name in names if name not in taken)


def put_pictures(root: Path, slug: str, pictures: Pictures) -> list[Path]:
    """Write pictures into a firm's folder, all of them or none; gives where they are.

    Raises:
        BetterFitError: one is there already, or the folder can't be written to.
    """
    written: list[Path] = []
    folder = root / files.PICTURES / slug
    for name, data in pictures.items():
        path = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            create(path, data)
        except OSError as error:
            take_back(written)
            there = isinstance(error, FileExistsError)
            raise BetterFitError(
                f"{files.PICTURES}/{slug}/{name} "
                + ("is there already" if there else f"can't be written: {error.strerror}"),
                "name the picture in the profile, or give yours another name" if there else "mend the permissions",
            ) from None
        written.append(path)
    return written


def take_back(written: Iterable[Path]) -> None:
    """Remove pictures that were written for a profile that could not be."""
    for path in written:
        path.unlink(missing_ok=True)
        with suppress(OSError):  # something else is in it
            path.parent.rmdir()
