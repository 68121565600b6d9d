"""The files of a directory, read without trusting them.

Anybody may send a pull request, so a name is looked at before its file is opened: links, pipes, devices and folders
are refused by what they are, and nothing outside the directory is ever read.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from pathlib import Path

from ..problems import Problem, say, unusable
from .text import show, word_set

PARTNERS = "partners"
#: A folder for each firm's pictures of its work, by its slug.
PICTURES = "partners/pictures"
VOCABULARY = "directory/vocabulary.yml"
PAGES = "directory/pages"
#: Firms (`slug`), terms (`facet/term`) and addresses (`/guides/old/`) that may be gone, one a line.
FORGOTTEN = "directory/forgotten.txt"
#: Every address that was public, one a line.
PUBLISHED = "directory/published.txt"

#: The most bytes of a profile and of the vocabulary.
PROFILE_LIMIT = 64 * 1024
VOCABULARY_LIMIT = 4 * 1024 * 1024
#: The most bytes of a picture.
PICTURE_LIMIT = 5 * 1024 * 1024

#: The most bytes of all the pictures that one firm may name.
PICTURES_LIMIT = 6 * PICTURE_LIMIT

SLUG_LIMIT = 60
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*").fullmatch
_IGNORED = frozenset({"README.md", ".gitkeep", "pictures"})
_LFS = b"version https://git-lfs.github.com/spec/"

#: Slugs that would clash with an address, with what a server or Windows keeps for itself, or with names in JavaScript.
RESERVED = word_set(
    "index 404 search assets static tags tag sitemap feed api match page pages javascripts stylesheets images "
    "fonts find partner partners recommends rule situations situation refer shortlist join network schema help "
    "home about new edit export admin pagefind theme css js constructor prototype null undefined true false none "
    "robots humans favicon well-known con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 "
    "lpt4 lpt5 lpt6 lpt7 lpt8 lpt9"
)

#: Letters that Unicode does not take apart into a Latin one and a mark, and signs that are said or left out. All small.
LATIN = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ß": "ss"}
LATIN |= {"&": " and ", "'": "", "’": "", "ʼ": ""}
_LATIN = str.maketrans(LATIN)


def is_slug(text: str) -> bool:
    """Whether a text has the form of a slug or of a term's id."""
    return len(text) <= SLUG_LIMIT and _SLUG(text) is not None


def read(path: Path | str, limit: int) -> bytes:
    """The bytes of an ordinary file.

    Raises:
        Fault: it is a link, no ordinary file, unreadable, too large, or not the file itself.
    """
    try:
        before = os.lstat(path)
        _check_kind(before)
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        try:
            after = os.fstat(handle)
            if (after.st_ino, after.st_dev, stat.S_IFMT(after.st_mode)) != (before.st_ino, before.st_dev, stat.S_IFREG):
                raise say("unreadable-file_changed")
            data = b""
            if after.st_size <= limit:
                data = _read_all(handle, limit + 1)
        finally:
            os.close(handle)
    except FileNotFoundError:
        raise say("unreadable-file_vanished") from None
    except OSError as error:
        raise say("unreadable-file", reason=str(error.strerror)) from None
    if after.st_size > limit or len(data) > limit:
        raise say("file-too-large", most=limit // 1024)
    if data.startswith(_LFS):
        raise say("lfs-pointer")
    return data


def _read_all(handle: int, limit: int) -> bytes:
    """The bytes of a file, up to a limit, however many one read gives."""
    data = os.read(handle, limit)
    while len(data) < limit and (more := os.read(handle, limit - len(data))):
        data += more
    return data


def _check_kind(status: os.stat_result) -> None:
    """Refuse what is no ordinary file of its own."""
    mode = status.st_mode
    if stat.S_ISLNK(mode):
        raise say("symbolic-link")
    if stat.S_ISDIR(mode):
        raise say("not-a-file_folder")
    if not stat.S_ISREG(mode):
        raise say("not-a-file")
    if status.st_nlink > 1:
        raise say("hard-link")
    if not mode & 0o444:
        raise say("unreadable-file_closed")


def check_root(root: Path) -> None:
    """Check that a folder can be worked on.

    Raises:
        BetterFitError: it lacks `partners/` or `directory/vocabulary.yml`, or these are links to elsewhere.
    """
    for folder in (PARTNERS, "directory"):
        path = root / folder
        if path.is_symlink():
            raise unusable("folder-linked", folder=folder)
        if not path.is_dir():
            raise unusable("folder-missing", folder=folder, root=show(str(root)))
    if not os.path.lexists(root / VOCABULARY):
        raise unusable("vocabulary-missing", file=VOCABULARY, root=show(str(root)))


def list_profiles(root: Path) -> tuple[list[str], list[Problem]]:
    """The slugs in `partners/`, sorted, and what is wrong with the names of the other files there."""
    problems: list[Problem] = []
    with os.scandir(root / PARTNERS) as entries:
        names = [entry.name for entry in entries]
    valid = sorted(filter(_valid, names))
    slugs = [name[:-4] for name in valid]
    for slug in sorted(RESERVED.intersection(slugs)):
        slugs.remove(slug)
        fault = say("reserved-name", it=f"'{slug}'", good=f"{slug}-firm.yml")
        problems.append(fault.problem(f"{PARTNERS}/{slug}.yml"))
    folded = {name: name for name in valid}
    for name in sorted(set(names).difference(valid, _IGNORED)):
        file = f"{PARTNERS}/{show(name)}"
        plain = unicodedata.normalize("NFKC", name).casefold()
        if plain in folded:
            problems.append(say("file-name-clash", other=folded[plain]).problem(file))
        else:
            folded[plain] = name
            problems.append(_bad_name(root, name, file))
    return slugs, problems


def _valid(name: str) -> bool:
    return name.endswith(".yml") and is_slug(name[:-4])


def _bad_name(root: Path, name: str, file: str) -> Problem:
    """The problem of a file whose name can't be a profile's."""
    try:
        mode = os.lstat(root / PARTNERS / name).st_mode
    except OSError:
        mode = stat.S_IFREG
    if stat.S_ISDIR(mode):
        return say("not-a-file_among").problem(file)
    return say("file-name", good=f"{suggest_slug(name.rpartition('.')[0] or name)}.yml").problem(file)


def latin(text: str) -> str:
    """A text in small letters, with Latin ones wherever there are; the form in the browser does the same."""
    plain = text.lower().translate(_LATIN)
    return unicodedata.normalize("NFKD", plain).lower()


def suggest_slug(text: str) -> str:
    """A slug that is like a text; `acme` where nothing of the text is left."""
    plain = latin(text).encode("ascii", "ignore").decode()
    slug = "-".join(re.findall("[a-z0-9]+", plain))[:SLUG_LIMIT].strip("-")
    return f"{slug}-1" if slug in RESERVED else slug or "acme"
