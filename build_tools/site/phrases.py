"""What is said of firms besides their own words. It follows from what they state and from the vocabulary; it recurs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..model import Partner, Vocabulary, by_vocabulary
from ..rule import words
from ..rule.fit import BUDGET, Reason
from .mark import Marked

#: A firm's terms, by facet.
Terms = Mapping[str, tuple[str, ...]]


class ReasonView(NamedTuple):
    """A reason with its fit, for the sign, and its sentence."""

    fit: str
    text: str


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

    def told(self, reason: Reason, partner: Partner) -> ReasonView:
        """A reason as pages show it. What is said depends on it and on what the firm states there, and both recur."""
        held = partner.budget if reason.facet == BUDGET else partner.terms.get(reason.facet)
        key = (reason, held)
        if key not in self._reasons:
            self._reasons[key] = ReasonView(reason.fit, words.reason(reason, partner, self.vocabulary).text)
        return self._reasons[key]

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
