"""The pages of the last site, so that one that would come out the same is taken over.

A page is told by its address and by a mark of all that it shows. To be published, it is taken over only if its file
still holds what the build wrote, by a digest of every byte: size and time say nothing of a drive's faults, and a digest
takes 20 µs. A preview asks only whether the file is there. What can't be taken over for any reason is made anew.

The pages of a site that is published have second names (hard links) in a folder beside the store, called by their
digests; there they outlive the site, which somebody may remove. A page gets a further name in the folder that takes the
last site's place, so nothing is written. In a preview it stays where it is.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from hashlib import blake2b
from pathlib import Path

from ..cache import Cache
from . import publish

#: The mark of what a page shows, and the digest of the file.
Made = tuple[str, str]
#: The name of the note on pages that have been published, and of their folder beside the store.
PAGES = "pages"
#: What a file is called there, whole or as far as it is written.
_OURS = re.compile(r"[0-9a-f]{32}(\.part)?").fullmatch


class LastSite:
    """The pages that were made for the site at `site`, and those of the one that is to take its place."""

    def __init__(self, site: Path, cache: Cache, *, in_place: bool = False) -> None:
        """`in_place`: what is taken over stays where it is, for `publish.patch`."""
        self._site, self._in_place, self._cache = str(site), in_place, cache
        self._folder = cache.beside(PAGES)
        self._name = os.path.abspath(site) if in_place else PAGES
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
            if self._in_place:  # written by this preview, in a folder that is its own
                os.stat(publish.place(self._site, address))
            elif not self._link(f"{self._folder}/{digest}", digest, building, address):
                return False
        except OSError:  # it is gone, or can't be read
            return False
        self.taken.add(publish.place("", address))
        return True

    def _link(self, file: str, digest: str, building: str, address: str) -> bool:
        if os.path.islink(file):
            return False
        with open(file, "rb", buffering=0) as opened:
            content = opened.read()
        if _digest(content) != digest:
            os.unlink(file)
            return False
        publish.link(file, building, address, content)
        return True

    def note(self, address: str, mark: str, content: bytes) -> None:
        """Remember a page that was made."""
        self._next[address] = (mark, _digest(content))

    def save(self) -> None:
        """Once the new site stands in the last one's place: what is noted is now what stands there."""
        if not self._in_place and self._folder:
            with contextlib.suppress(OSError):  # a full or guarded drive: the next build makes more of it anew
                self._keep(self._folder)
        self._cache.note(self._name, json.dumps(self._next, separators=(",", ":")).encode())

    def _keep(self, folder: str) -> None:
        """Give every page of the new site its second name, and take away those of pages that are no more."""
        if os.path.islink(folder):  # it may lead to somebody's files
            os.unlink(folder)
        os.makedirs(folder, exist_ok=True)
        wanted = {digest: address for address, (_, digest) in self._next.items()}
        there = set(filter(_OURS, os.listdir(folder)))
        for digest in there - wanted.keys():
            with contextlib.suppress(OSError):
                os.unlink(f"{folder}/{digest}")
        for digest in wanted.keys() - there:
            publish.second_name(publish.place(self._site, wanted[digest]), f"{folder}/{digest}")


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
