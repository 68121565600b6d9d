"""Which term somebody's own words mean: by id, label or synonym, by spelling, or by words inside a longer text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from ..model import Facet
from ..reading.text import ECHO

How = Literal["id", "label", "synonym", "former id", "spelling"]

#: From here on a misspelt word is taken for a term; from `PERHAPS` on it is only offered.
SURE = 0.88
PERHAPS = 0.66
_SHARP = re.compile(r"(?<=[\w+])\+(?!\w)|(?<=\b[A-Za-z])#")


@dataclass(frozen=True, slots=True)
class Recognised:
    """A term that a text stands for; `how` says why, and `word` is the term's own word behind it."""

    term: str
    how: How
    word: str
    likeness: float = 1.0


def fold(text: str) -> str:
    """A text as it is compared: without case, marks and punctuation. The signs of C++ and C# stay, as words."""
    text = _SHARP.sub(lambda sign: {"+": " plus", "#": " sharp"}[sign[0]], text)
    plain = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


class Recogniser:
    """Finds the terms of one facet in text."""

    def __init__(self, facet: Facet) -> None:
        self.facet = facet
        self._words: dict[str, Recognised] = {}
        self._initials: dict[str, list[str]] = {}
        kinds: tuple[How, ...] = ("id", "label", "synonym", "former id")
        for kind in kinds:  # every id counts before any label, and so on, whatever the terms' order
            for term in facet.terms.values():
                said = {"id": (term.id,), "label": (term.label,), "synonym": term.synonyms, "former id": term.aliases}
                for word in said[kind]:
                    self._words.setdefault(fold(word), Recognised(term.id, kind, word))
        self._words.pop("", None)
        for word in self._words:
            self._initials.setdefault(word[0], []).append(word)
        longest_first = sorted(self._words, key=len, reverse=True)
        either = "|".join(re.escape(word) for word in longest_first)
        self._inside = re.compile(rf"(?<![^ ])(?:{either})(?![^ ])") if either else None
        self.find = lru_cache(maxsize=10_000)(self._find)

    def exact(self, text: str) -> Recognised | None:
        """The term whose id, label or synonym a text is."""
        return self._words.get(fold(text))

    def _find(self, text: str) -> Recognised | None:
        """The term that a text is or is spelt like, however faintly: see `likeness`."""
        exact = self.exact(text)
        if exact is not None:
            return exact
        folded = fold(text[:ECHO])
        best, like = "", PERHAPS
        # Whoever misspells a word seldom gets its first letter wrong; without this a large vocabulary takes seconds.
        for word in self._initials.get(folded[:1], ()):
            matcher = SequenceMatcher(None, folded, word, autojunk=False)
            if matcher.real_quick_ratio() >= like and matcher.quick_ratio() >= like and matcher.ratio() >= like:
                best, like = word, matcher.ratio()
        return Recognised(self._words[best].term, "spelling", self._words[best].word, like) if best else None

    def inside(self, text: str) -> tuple[str, ...]:
        """The terms whose ids, labels or synonyms stand as whole words in a text, in the order of the vocabulary."""
        if self._inside is None:
            return ()
        named = {self._words[word].term for word in self._inside.findall(fold(text))}
        return tuple(term for term in self.facet.terms if term in named)
