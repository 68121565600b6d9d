"""What the last site was made of, so that a part of it that would come out the same is taken over.

A part is told by its name and by a mark of all that it is made of. Its files are taken over as they stand in the last
site, and only if each of them is still as the build left it, by size and time. For a site to be published each gets a
second name (a hard link) in the folder that takes the last site's place, so nothing is written; in a preview it stays
where it is. What can't be taken over for any reason is made anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from . import publish
from ..cache import Cache

#: Address, whether the site map lists it, size in bytes, and time of change in nanoseconds.
Made = tuple[str, bool, int, int]


class LastSite:
    """The parts of the site that stands at `site`, and those of the one that is to take its place."""

    def __init__(self, site: Path, cache: Cache, *, in_place: bool = False) -> None:
        """`in_place`: what is taken over stays where it is, for `publish.patch`."""
        self._name, self._site, self._in_place = os.path.abspath(site), str(site), in_place
        self._cache = cache
        known = cache.noted(self._name)
        #: Bundle → its mark and its files.
        self._parts: dict[str, tuple[str, list[Made]]] = json.loads(known) if known else {}
        self._next: dict[str, tuple[str, list[Made]]] = {}
        #: Every file that was taken over, as a path below the site.
        self.taken: set[str] = set()

    def take(self, part: str, mark: str, building: str) -> list[tuple[str, bool]] | None:
        """Take a part over; gives its addresses, each with whether the site map lists it, and `None` where the part
        has to be made."""
        before = self._parts.get(part)
        if before is None or before[0] != mark:
            return None
        try:
            for address, _, size, changed in before[1]:
                stands = os.stat(publish.place(self._site, address))
                if (stands.st_size, stands.st_mtime_ns) != (size, changed):
                    return None
            for address, *_ in before[1]:
                self._take(address, building)
        except OSError:  # gone, or on a drive without second names: what was linked so far is written over
            return None
        self._next[part] = before
        return [(address, listed) for address, listed, *_ in before[1]]

    def take_same(self, address: str, content: bytes, building: str) -> bool:
        """Take one file over if it holds the same; gives whether it did."""
        try:
            with open(publish.place(self._site, address), "rb") as file:  # noqa: PTH123 - by the thousand
                if file.read() != content:
                    return False
            self._take(address, building)
        except OSError:
            return False
        return True

    def _take(self, address: str, building: str) -> None:
        if not self._in_place:
            publish.link(self._site, building, address)
        self.taken.add(publish.place("", address))

    def note(self, part: str, mark: str, building: str, made: Iterable[tuple[str, bool]]) -> None:
        """Remember a part that was made: its files' addresses, each with whether the site map lists it."""
        files: list[Made] = []
        for address, listed in made:
            written = os.stat(publish.place(building, address))
            files.append((address, listed, written.st_size, written.st_mtime_ns))
        self._next[part] = (mark, files)

    def save(self) -> None:
        """Once the new site stands in the last one's place: what is noted is now what stands there."""
        self._cache.note(self._name, json.dumps(self._next, separators=(",", ":")).encode())
