"""The record of what was public: every address that people may have a link to, one a line, and only ever added to.

Two files: `directory/published.txt` says what was public, `directory/forgotten.txt` says what of it may be gone. The
published site carries the same record, so it outlives git's history; `upkeep.online` brings the two together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from .. import addresses
from ..problems import Fault, Problem, say
from ..speech import languages
from . import files
from .decode import decode
from .files import FORGOTTEN, PUBLISHED
from .text import show

#: The most bytes of the record: a quarter of a million addresses.
RECORD_LIMIT = 16 * 1024 * 1024
#: Where at least so many firms were public and hardly one in ten is here, somebody began with another one's files.
ENOUGH_FIRMS, ONE_IN = 5, 10
Key = tuple[str, str]


def read_published(root: Path) -> tuple[frozenset[str], list[Problem]]:
    """The addresses that were public, as `addresses` writes them; none where there is no record."""
    lines, problems = _lines(root, PUBLISHED, RECORD_LIMIT)
    public = set()
    for number, line in lines:
        if not line.startswith("/") or not addresses.is_inside(line[1:]):
            problems.append(say("bad-record").problem(PUBLISHED, number, 1))
        else:
            public.add(line[1:])
    return frozenset(public), problems


def read_forgotten(root: Path) -> tuple[frozenset[str], list[Problem]]:
    """Names perhaps gone: firms (`slug`), terms (`facet/term`), facets (`facet/`), and addresses (`/guides/old/`)."""
    lines, problems = _lines(root, FORGOTTEN, files.VOCABULARY_LIMIT)
    names = {line.partition(" #")[0].strip(): number for number, line in lines}
    for name, number in names.items():
        if name.startswith("/") and not addresses.is_inside(name[1:]):
            problems.append(say("bad-record_name", it=show(name)).problem(FORGOTTEN, number, 1))
    return frozenset(names), problems


def _lines(root: Path, path: str, limit: int) -> tuple[list[tuple[int, str]], list[Problem]]:
    """The lines of a file that say something, with their numbers."""
    try:
        text = decode(files.read(root / path, limit))
    except Fault as refused:
        there = (root / path).is_symlink() or (root / path).exists()
        return [], [refused.problem(path)] if there else []
    if isinstance(text, Fault):
        return [], [text.problem(path)]
    lines = ((number, line.strip()) for number, line in enumerate(text.split("\n"), 1))
    return [(number, line) for number, line in lines if line and not line.startswith("#")], []


def as_text(public: Iterable[str]) -> str:
    """The record as a file."""
    return "".join(f"/{address}\n" for address in sorted(set(public)))


def is_for_machines(address: str) -> bool:
    """Whether an address is that of a file for machines, in whichever language."""
    return addresses.within(address, languages()) in addresses.FOR_MACHINES


def is_kept(address: str) -> bool:
    """Whether an address is one that people link to: a page, or a file for machines. A name that holds a line's end
    can't be written down."""
    page = address == addresses.HOME or address.endswith("/")
    return (page or is_for_machines(address)) and address.isprintable() and addresses.is_inside(address)


def firm_of(address: str) -> str | None:
    """The slug in the address of a firm's page, or of the page of those that it recommends, or of that one's frame."""
    address = address.removeprefix(addresses.EMBED)
    start, _, rest = address.partition("/")
    slug = rest.removesuffix("/").removesuffix("/recommends")
    known = addresses.partner(slug), addresses.recommends(slug)
    return slug if f"{start}/" == addresses.PARTNERS and address in known and files.is_slug(slug) else None


def is_of_another(once: Collection[str], here: Iterable[str]) -> bool:
    """Whether a directory was begun with the files of another one: hardly any of those firms is here, by any slug."""
    return len(once) >= ENOUGH_FIRMS and len(set(once).intersection(here)) * ONE_IN <= len(once)


def need_of(address: str) -> tuple[Key, ...]:
    """The keys that a ready matching page's address asks for, or its frame's: a term, or two; nothing for any other."""
    parts = address.removeprefix(addresses.EMBED).removesuffix("/").split("/")
    if f"{parts[0]}/" != addresses.MATCHES or len(parts) not in (3, 5) or not all(map(files.is_slug, parts)):
        return ()
    return tuple(zip(parts[1::2], parts[2::2], strict=True))


def is_forgotten(address: str, forgotten: Collection[str | None]) -> bool:
    """Whether an address names a firm that may go without a trace, so that it is in no record any more."""
    return firm_of(address) in forgotten
