"""What the last site was made of, so that a page that would come out the same is taken over.

A page is told by its address and by a mark of all that it shows. It is taken over as it stands in the last site, and
only if it still holds what the build wrote, by a digest of every byte: size and time say nothing of a drive's faults,
and the digest takes 20 µs a page. For a site to be published it gets a second name (a hard
link) in the folder that takes the last site's place, so nothing is written; in a preview it stays where it is. What
can't be taken over for any reason is made anew.
"""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from pathlib import Path

from ..cache import Cache
from . import publish

#: The mark of what a page shows, and the digest of the file.
Made = tuple[str, str]


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
        if before is None or before[0] != mark or not self._take(address, before[1], building):
            return False
        self._next[address] = before
        return True

    def _take(self, address: str, digest: str, building: str) -> bool:
        try:
            with open(publish.place(self._site, address), "rb", buffering=0) as file:
                if _digest(file.read()) != digest:
                    return False
            if not self._in_place:
                publish.link(self._site, building, address)
        except OSError:  # gone, or on a drive without second names
            return False
        self.taken.add(publish.place("", address))
        return True

    def note(self, address: str, mark: str, content: bytes) -> None:
        """Remember a page that was made."""
        self._next[address] = (mark, _digest(content))

    def save(self) -> None:
        """Once the new site stands in the last one's place: what is noted is now what stands there."""
        self._cache.note(self._name, json.dumps(self._next, separators=(",", ":")).encode())


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
