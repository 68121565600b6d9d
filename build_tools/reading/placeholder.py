"""Lines that still stand as `better-fit init` wrote them, with a mark, for the owner to make their own.

Two things mark a line: the word PLACEHOLDER with a colon, in a comment that says what to write there, and a host that
nobody has. Whoever writes their own text over the line deletes both. Once a directory has a public address, whatever it
still has of the demonstration is named too: its firms are invented, and their addresses end in `.example`. Only `check`
looks, so a directory that is not finished builds like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..problems import Fault, Problem, say
from . import files, messages
from .decode import decode
from .page_files import list_page_files
from .text import quote, show

#: Stand in addresses until the owner's own are known.
HOSTS = ("your-firm.example", "your-directory.example")
#: What a comment begins with that says what to write; in Markdown, between `<!--` and `-->`.
MARK = "PLACEHOLDER:"
#: What the demonstration says of itself; nobody has an address that ends so (RFC 2606).
_INVENTED = re.compile(r"\b[a-z0-9-]+\.example\b|better-fit-example|Every firm here is invented")
# Every file of which something is said holds one of these, so a look for them is enough for most files.
_MARKS = tuple(mark.encode() for mark in (MARK, *HOSTS))
_MARKS_IN_PUBLIC = (*_MARKS, b".example", b"better-fit-example", b"Every firm here is invented")
_PUBLIC = re.compile(rb"^site_url:[ \t]*[\"']?https?://[^/\s\"']+(?<!\.example)(?<!localhost)[/\s\"']", re.MULTILINE)
#: Files of the owner's that are read beside profiles, pages and messages.
_SINGLE = (
    *("mkdocs.yml", "engine.txt", ".github/CODEOWNERS", files.VOCABULARY),
    *(f".github/ISSUE_TEMPLATE/{name}.yml" for name in ("add", "config", "correct", "retire")),
)
_LIMIT = files.VOCABULARY_LIMIT


def placeholders(root: Path, slugs: Iterable[str]) -> list[Problem]:
    """A problem for review for each line of a directory that still waits for its owner; `slugs` are its firms'."""
    settings = _read(root, "mkdocs.yml")
    is_public = settings is not None and _PUBLIC.search(settings) is not None
    return [problem for file in _files(root, slugs) for problem in _of_file(root, file, is_public=is_public)]


def _files(root: Path, slugs: Iterable[str]) -> Iterator[str]:
    yield from _SINGLE
    yield from (f"{files.PARTNERS}/{slug}.yml" for slug in slugs)
    yield from (f"{files.PAGES}/{relative}" for relative, _ in list_page_files(root)[0].pages)
    yield from (f"{messages.MESSAGES}/{name}.txt" for name in messages.SLOTS)


def _read(root: Path, file: str) -> bytes | None:
    try:
        return files.read(f"{root}/{file}", _LIMIT)
    except Fault:  # which `read_directory` has said of every file that matters
        return None


def _of_file(root: Path, file: str, *, is_public: bool) -> Iterator[Problem]:
    marks = (MARK, *HOSTS)
    data = _read(root, file) or b""
    if not any(mark in data for mark in (_MARKS_IN_PUBLIC if is_public else _MARKS)):
        return
    text = decode(data)
    if isinstance(text, Fault):
        return
    for number, line in enumerate(text.splitlines(), 1):
        column = min((line.index(mark) + 1 for mark in marks if mark in line), default=0)
        if column:
            what = line.partition(MARK)[2].partition("-->")[0].strip()
            fault = say("placeholder_what", what=show(what)) if what else say("placeholder")
            yield fault.problem(file, number, column, severity="review")
        elif is_public and (invented := _INVENTED.search(line)):
            fault = say("placeholder_invented", it=quote(invented[0]))
            yield fault.problem(file, number, invented.start() + 1, severity="review")
