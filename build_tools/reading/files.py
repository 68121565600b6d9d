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

from ..problems import BetterFitError, Fault, Problem
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
                raise Fault("unreadable-file", "the file changed while it was read", "run it again")
            data = b""
            if after.st_size <= limit:
                data = _read_all(handle, limit + 1)
        finally:
            os.close(handle)
    except FileNotFoundError:
        raise Fault("unreadable-file", "the file vanished while it was read", "run it again") from None
    except OSError as error:
        raise Fault("unreadable-file", f"the file can't be read: {error.strerror}", "mend its permissions") from None
    if after.st_size > limit or len(data) > limit:
        raise Fault("file-too-large", f"the file is larger than {limit // 1024:,} KiB", "make it smaller")
    if data.startswith(_LFS):
        raise Fault("lfs-pointer", "this is a pointer of Git LFS, not the file itself", "commit the file without LFS")
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
        raise Fault("symbolic-link", "this is a symbolic link, and links are not followed", "put the file itself here")
    if stat.S_ISDIR(mode):
        raise Fault("not-a-file", "this is a folder, and a file was expected", "move it elsewhere")
    if not stat.S_ISREG(mode):
        raise Fault("not-a-file", "this is a pipe, a socket or a device, not a file", "delete it")
    if status.st_nlink > 1:
        raise Fault("hard-link", "this file has a second name elsewhere (a hard link)", "put a copy here")
    if not mode & 0o444:
        raise Fault("unreadable-file", "nobody may read this file (mode 000)", "mend its permissions: chmod 644")


def problem(file: str, fault: Fault) -> Problem:
    """A fault of a whole file, or of its text, as a problem."""
    return Problem(file, fault.line, fault.column, fault.code, "", fault.message, fault.hint)


def check_root(root: Path) -> None:
    """Check that a folder can be worked on.

    Raises:
        BetterFitError: it lacks `partners/` or `directory/vocabulary.yml`, or these are links to elsewhere.
    """
    for folder in (PARTNERS, "directory"):
        path = root / folder
        if path.is_symlink():
            raise BetterFitError(
                f"{folder}/ is a symbolic link, and links are not followed", "put the folder itself there"
            )
        if not path.is_dir():
            raise BetterFitError(
                f"no folder {folder}/ in {show(str(root))}", "go to the directory's folder, or name it with -C"
            )
    if not os.path.lexists(root / VOCABULARY):
        raise BetterFitError(
            f"no {VOCABULARY} in {show(str(root))}", "go to the directory's folder, or name it with -C"
        )


def list_profiles(root: Path) -> tuple[list[str], list[Problem]]:
    """The slugs in `partners/`, sorted, and what is wrong with the names of the other files there."""
    slugs: list[str] = []
    problems: list[Problem] = []
    folded: dict[str, str] = {}
    for name in sorted((path.name for path in (root / PARTNERS).iterdir()), key=lambda n: (not _valid(n), n)):
        if name in _IGNORED:
            continue
        file = f"{PARTNERS}/{show(name)}"
        plain = unicodedata.normalize("NFKC", name).casefold()
        if plain in folded:
            message = f"the name is the same as {folded[plain]} on some systems"
            problems.append(problem(file, Fault("file-name-clash", message, "rename one of the two")))
            continue
        folded[plain] = name
        if not _valid(name):
            problems.append(_bad_name(root, name, file))
        elif name[:-4] in RESERVED:
            hint = f"such as {name[:-4]}-firm.yml"
            problems.append(problem(file, Fault("reserved-name", f"'{name[:-4]}' is kept for the site itself", hint)))
        else:
            slugs.append(name[:-4])
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
        message = "there is a folder in partners/, and only profiles belong there"
        return problem(file, Fault("not-a-file", message, "move it elsewhere"))
    good = f"a name such as {suggest_slug(name.rpartition('.')[0] or name)}.yml"
    message = "the file's name is not one for a profile: small letters a–z, digits and single hyphens, then .yml"
    return problem(file, Fault("file-name", message, good))


def latin(text: str) -> str:
    """A text in small letters, with Latin ones wherever there are; the form in the browser does the same."""
    plain = text.lower().translate(_LATIN)
    return unicodedata.normalize("NFKD", plain).lower()


def suggest_slug(text: str) -> str:
    """A slug that is like a text; `acme` where nothing of the text is left."""
    plain = latin(text).encode("ascii", "ignore").decode()
    slug = "-".join(re.findall("[a-z0-9]+", plain))[:SLUG_LIMIT].strip("-")
    return f"{slug}-1" if slug in RESERVED else slug or "acme"
