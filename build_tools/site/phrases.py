"""What is said of firms besides their own words. It follows from what they state and from the vocabulary; it recurs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..model import Asked, Budget, Vocabulary, by_vocabulary
from ..rule import words
from ..rule.fit import BUDGET, Reason, gives, reason
from ..rule.serving import Key
from .mark import Marked

#: A firm's terms, by facet.
Terms = Mapping[str, tuple[str, ...]]


class ReasonView(NamedTuple):
    """A reason with its fit, for the sign, and its sentence."""

    fit: str
    text: str


class _Stated(NamedTuple):
    """What a firm states of one facet."""

    terms: Terms
    budget: Budget | None = None


@dataclass(frozen=True, eq=False)
class Phrases(Marked):
    """The sentences of one vocabulary, each made once."""

    vocabulary: Vocabulary

    @cached_property
    def _contrasts(self) -> dict[tuple[str, tuple[str, ...], tuple[str, ...]], words.Contrast | None]:
        return {}

    @cached_property
    def _reasons(self) -> dict[tuple[Reason, object], ReasonView]:
        return {}

    @cached_property
    def _wished(self) -> dict[tuple[Key, tuple[str, ...]], ReasonView]:
        return {}

    @cached_property
    def _costs(self) -> dict[Budget, str]:
        return {}

    @cached_property
    def _praised(self) -> dict[tuple[str, ...], str]:
        return {}

    def contrasts(self, theirs: Terms, ours: Terms, most: int = words.CONTRASTS) -> tuple[words.Contrast, ...]:
        """As `words.contrast`: what is said of a facet depends on the terms alone, and both firms' recur."""
        told: list[words.Contrast] = []
        for facet in self.vocabulary.contrasts:
            if len(told) == most:
                break
            key = (facet.id, theirs.get(facet.id, ()), ours.get(facet.id, ()))
            if key not in self._contrasts:
                self._contrasts[key] = words.contrast_in(facet, key[1], key[2], self.vocabulary)
            if (contrast := self._contrasts[key]) is not None:
                told.append(contrast)
        return tuple(told)

    def told(self, why: Reason, firm: words.Stated) -> ReasonView:
        """A reason as pages show it. What is said depends on it and on what the firm states there, and both recur."""
        held = firm.budget if why.facet == BUDGET else firm.terms.get(why.facet)
        key = (why, held)
        if key not in self._reasons:
            self._reasons[key] = ReasonView(why.fit, words.reason(why, firm, self.vocabulary).text)
        return self._reasons[key]

    def wished(self, key: Key, held: tuple[str, ...]) -> ReasonView:
        """The reason that a firm's terms of a facet make where one of its terms is wished."""
        if (told := self._wished.get((key, held))) is None:
            facet, term = key
            fits = gives(self.vocabulary.facets[facet], term)
            why = reason(Asked(facet, term), must=False, held=held, fits_by_term=[fits])
            told = self._wished[key, held] = self.told(why, _Stated({facet: held}))
        return told

    def costs(self, budget: Budget) -> str:
        """A budget in words."""
        if (text := self._costs.get(budget)) is None:
            text = self._costs[budget] = words.budget(budget, self.vocabulary)
        return text

    def praised(self, terms: tuple[str, ...]) -> str:
        """The terms for which a firm is recommended, in one line."""
        if (listed := self._praised.get(terms)) is None:
            labels = [words.inline(self.vocabulary.primary, term, self.vocabulary) for term in terms]
            listed = self._praised[terms] = words.listed(labels, self.vocabulary)
        return listed


@by_vocabulary
def phrases(vocabulary: Vocabulary) -> Phrases:
    """The sentences of a vocabulary."""
    return Phrases(vocabulary)
