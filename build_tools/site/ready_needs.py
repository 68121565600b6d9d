"""Which ready matching pages there are, and which firms stand on each.

An index is made once: for every term, the firms that fit it and the firms that come close. A page is then an
intersection, so their number times their length, not firms × pages, is what they cost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from heapq import nsmallest
from itertools import chain, product

from ..model import LINKS, Asked, Directory, Fit, Need, Partner
from ..rule.fit import CREDIT
from ..rule.serving import Key, Serving
from .ranked import Ranked

#: At most so many firms stand on one ready page; the finder shows the rest.
SHOWN = 24
#: At most so many that come close.
CLOSE_SHOWN = 6


@dataclass(frozen=True, slots=True)
class ReadyPage:
    """One ready matching page: what is asked, who fits and who comes close, in order."""

    asked: tuple[Key, ...]
    need: Need
    total: int
    fits: tuple[Partner, ...]
    close: tuple[Partner, ...]


class Index:
    """For every term of the vocabulary, who fits it and who comes close, among the firms that can be asked."""

    def __init__(self, directory: Directory, today: date, ranked: Ranked) -> None:
        self._directory = directory
        self._ranked = ranked
        serving = Serving(directory, today)
        self.partners = serving.partners
        self.fits, self.close, self.unstated = serving.fits, serving.close, serving.unstated
        self._known: dict[Key, dict[Fit, frozenset[int]]] = {}
        #: Every firm that can be asked, as its place in `partners`.
        self.everybody = frozenset(range(len(self.partners)))

    @cached_property
    def singles(self) -> dict[Key, int]:
        """Every term that has a firm → how many firms fit it."""
        return {key: len(firms) for key, firms in self.fits.items() if firms}

    @cached_property
    def pairs(self) -> dict[tuple[Key, Key], int]:
        """Every pair of a primary term and another facet's that some firm fits both of → how many do."""
        return {(tuple(a), tuple(b)): count for a, b, count in self._ranked.kept("pairs", self._pairs)}

    def _pairs(self) -> list[tuple[Key, Key, int]]:
        primary = self._directory.vocabulary.primary.id
        first = [key for key in self.singles if key[0] == primary]
        second = [key for key in self.singles if key[0] != primary]
        counts = ((a, b, len(self.fits[a] & self.fits[b])) for a in first for b in second)
        return [(a, b, count) for a, b, count in counts if count]

    @cached_property
    def asked(self) -> list[tuple[Key, ...]]:
        """What is asked on each ready page: the single terms, then the pairs, in the vocabulary's order."""
        return [*((key,) for key in self.singles), *self.pairs]

    def pages(self) -> Iterator[ReadyPage]:
        """Every ready page."""
        asked = self.asked
        placed = self._ranked.kept("pages", lambda: [self._places(keys) for keys in asked])
        self._known.clear()  # a third of what pages hold, and from here on only a tombstone asks for some of it
        for keys, (total, fits, close) in zip(asked, placed, strict=True):
            yield self._page(keys, total, fits, close)

    def ready(self, asked: tuple[Key, ...]) -> ReadyPage:
        """The page of a need that need not be among `pages`. Where nobody fits and nobody comes close, `close` are
        those who fit one of two terms, or a term beside the one that is asked."""
        total, fits, close = self._places(asked)
        if not fits and not close:
            facets = self._directory.vocabulary.facets
            beside = [(f, other) for f, term in asked for other in facets[f].beside(term)]
            near = (frozenset().union(*(self.fits[key] for key in keys)) for keys in (asked, beside))
            close = nsmallest(CLOSE_SHOWN, next(filter(None, near), frozenset[int]()), self._tie(need_of(asked)))
        return self._page(asked, total, fits, close)

    def _page(self, asked: tuple[Key, ...], total: int, fits: Iterable[int], close: Iterable[int]) -> ReadyPage:
        need = need_of(asked)
        return ReadyPage(asked, need, total, self._firms(fits), self._firms(close))

    def who(self, key: Key) -> tuple[Partner, ...]:
        """The firms that fit a term, by slug."""
        return self._firms(sorted(self.fits[key]))

    def _firms(self, numbers: Iterable[int]) -> tuple[Partner, ...]:
        return tuple(self.partners[number] for number in numbers)

    def _places(self, asked: tuple[Key, ...]) -> tuple[int, list[int], list[int]]:
        """How many firms fit, which of them the page shows, and which come close."""
        fits = frozenset.intersection(*(self.fits[key] for key in asked))
        tie = self._tie(need_of(asked))
        # All of these score alike, so only the tie is left to order them.
        return len(fits), nsmallest(SHOWN, fits, tie), self._close(asked, tie)

    def _close(self, asked: tuple[Key, ...], tie: Callable[[int], bytes]) -> list[int]:
        """Who comes close, best first: class by class of firms that stand alike, as far as the page reaches.

        With two terms, that is whoever fits or is close to one and does not differ on the other, and then whoever fits
        the first and differs on the second.
        """
        classes: dict[int, list[Iterable[frozenset[int]]]] = {}
        for stands in product(*([self._standing(key).items() for key in asked])):
            kinds = [kind for kind, _ in stands]
            near = {"fits", "close"}.intersection(kinds) and "differs" not in kinds
            if set(kinds) != {"fits"} and (near or kinds == ["fits", "differs"]):
                weights = (self._directory.vocabulary.facets[facet].weight for facet, _ in asked)
                score = sum(weight * CREDIT[kind] for weight, kind in zip(weights, kinds, strict=True))
                classes.setdefault(score if near else -1, []).append([firms for _, firms in stands])
        close: list[int] = []
        for score in sorted(classes, reverse=True):
            alike = chain.from_iterable(frozenset.intersection(*firms) for firms in classes[score])
            close += nsmallest(CLOSE_SHOWN - len(close), alike, tie)
            if len(close) == CLOSE_SHOWN:
                break
        return close

    def _standing(self, key: Key) -> dict[Fit, frozenset[int]]:
        """How every firm stands on one term: pairs ask for each many times."""
        if key not in self._known:
            unstated = self.unstated[key[0]]
            known = {"fits": self.fits[key], "close": self.close[key], "not-stated": unstated}
            self._known[key] = {**known, "differs": self.everybody.difference(*known.values())}  # type: ignore[dict-item]
        return self._known[key]

    def _tie(self, need: Need) -> Callable[[int], bytes]:
        start = sha256(f"{LINKS}|{need.canonical()}|".encode())

        def place(number: int) -> bytes:
            hashed = start.copy()
            hashed.update(self.partners[number].slug.encode())
            return hashed.digest()

        return place


def need_of(asked: Iterable[Key]) -> Need:
    """The need of which the terms asked are all that is wished."""
    return Need(prefer=tuple(sorted(Asked(*key) for key in asked)))
