"""Profiles in which nothing was found, kept as they were parsed, so that none is parsed again before it changes."""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import date
from hashlib import sha256
from zlib import crc32

from pydantic import TypeAdapter

from ..cache import Cache, code
from ..model import Partner, Vocabulary

#: So many values hold all firms: a look-up for each would cost as much as what is kept, and one value for all would be
#: written anew for each change.
_GROUPS = 128
_AS_JSON = TypeAdapter(dict[str, Partner])


class KeptProfiles:
    """Firms by their files' digests, in groups. A group names what else they depend on: code, Python and vocabulary.
    It also names the day of the check: a profile in which nothing was found on one day is fine on every later one, but
    perhaps not on an earlier one."""

    def __init__(self, cache: Cache, vocabulary: Vocabulary, day: date) -> None:
        words = f"{code()} {sys.version} {vocabulary!r}".encode(errors="surrogatepass")
        self._cache, self._mark, self._day = cache, sha256(words).hexdigest().encode(), day.isoformat().encode()
        self._known: dict[str, dict[str, Partner]] = {}
        self._fine: defaultdict[str, dict[str, Partner]] = defaultdict(dict)

    def find(self, slug: str, digest: str) -> Partner | None:
        """The firm as it was parsed from a file of this digest; `None` where it was not, or something was found."""
        name = _group(slug)
        if name not in self._known:
            self._known[name] = self._group(name)
        firm = self._known[name].get(slug)
        if firm is None or firm.digest != digest:
            return None
        self._fine[name][slug] = firm
        return firm

    def keep(self, firm: Partner) -> None:
        """Keep a firm in whose profile nothing was found."""
        self._fine[_group(firm.slug)][firm.slug] = firm

    def save(self) -> None:
        """Hand the groups that have changed to the store."""
        for name, known in self._known.items():
            if known == self._fine[name]:
                continue
            firms = _AS_JSON.dump_json(self._fine[name])
            self._cache.put("profiles", name, b"\n".join((self._mark, self._day, firms)))
        self._known.clear()
        self._fine.clear()

    def _group(self, name: str) -> dict[str, Partner]:
        mark, _, rest = (self._cache.find("profiles", name) or b"").partition(b"\n")
        day, _, firms = rest.partition(b"\n")
        return _AS_JSON.validate_json(firms) if mark == self._mark and day <= self._day else {}


def _group(slug: str) -> str:
    return str(crc32(slug.encode()) % _GROUPS)
