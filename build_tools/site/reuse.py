"""What the last site was made of, so that a page that would come out the same is taken over.

A page is told by its address and by a mark of all that it shows. It is taken over as it stands in the last site, and
only if it is still as the build left it, by size and time. For a site to be published it gets a second name (a hard
link) in the folder that takes the last site's place, so nothing is written; in a preview it stays where it is. What
can't be taken over for any reason is made anew.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from ..cache import Cache
from . import publish

#: The mark of what a page shows, its size in bytes, and its time of change in nanoseconds.
Made = tuple[str, int, int]


class LastSite:
    """The pages of the site that stands at `site`, and those of the one that is to take its place."""

    def __init__(self, site: Path, cache: Cache, *, in_place: bool = False) -> None:
        """`in_place`: what is taken over stays where it is, for `publish.patch`."""
        self._name, self._site, self._in_place = os.path.abspath(site), str(site), in_place
        self._cache = cache
        known = cache.noted(self._name)
        #: Address → how that page was made.
        self._pages: dict[str, Made] = json.loads(known) if known else {}
        self._next: dict[str, Made] = {}
        #: Every file that was taken over, as a path below the site.
        self.taken: set[str] = set()

    def take(self, address: str, mark: str, building: str) -> bool:
        """Take a page over if it shows the same; gives whether it did."""
        before = self._pages.get(address)
        if before is None or before[0] != mark:
            return False
        try:
            there = os.stat(publish.place(self._site, address))
            if (there.st_size, there.st_mtime_ns) != (before[1], before[2]):
                return False
            self._take(address, building)
        except OSError:  # gone, or on a drive without second names
            return False
        self._next[address] = before
        return True

    def take_same(self, address: str, content: bytes, building: str) -> bool:
        """Take one file over if it holds the same; gives whether it did."""
        try:
            with open(publish.place(self._site, address), "rb") as file:
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

    def note(self, address: str, mark: str, building: str) -> None:
        """Remember a page that was made."""
        there = os.stat(publish.place(building, address))
        self._next[address] = (mark, there.st_size, there.st_mtime_ns)

    def save(self) -> None:
        """Once the new site stands in the last one's place: what is noted is now what stands there."""
        self._cache.note(self._name, json.dumps(self._next, separators=(",", ":")).encode())
