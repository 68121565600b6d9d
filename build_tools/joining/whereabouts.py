"""Places whose names are those of other places: a city's name counts only where the columns around it agree."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .headings import Level, state_of
from .recognise import Recogniser, fold

# A city that is called as its state is goes by a longer name: New York City, Washington, D.C.
_LONGER = ("city", "metro", "d c", "dc", "area", "metro area")
_AMERICA = frozenset({"us", "usa", "u s", "u s a", "united states", "united states of america", "america"})
_COMMA = re.compile(r"\s*,\s*")


@dataclass(frozen=True, slots=True)
class Around:
    """A wider column: its cell, the terms that it means, and all terms that the column names in the sheet."""

    level: Level
    cell: str
    terms: Collection[str] = ()
    named: Collection[str] = ()


class Whereabouts:
    """Finds the places of one facet."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._facet = recogniser.facet
        self._states: dict[str, str] = {}
        for term in self._facet.terms:
            state = self._state(term)
            if state:
                self._states.setdefault(state, term)

    @property
    def has_states(self) -> bool:
        """Whether terms of the facet are states of the United States."""
        return bool(self._states)

    def find(self, value: str, level: Level, around: Sequence[Around], *, codes: bool = True) -> str | None:
        """The term that a value of a column of places means, if nothing around it says otherwise.

        Without `codes` the column is not one of two-letter codes, so "CA" in it is Canada as little as California.
        """
        if level == "country" and not codes and len(value) == 2 and state_of([value]):
            return None
        return next((t for t in self._candidates(value, level) if self._agrees(t, level, around)), None)

    def address(self, text: str) -> tuple[str, ...] | None:
        """The one term of "Portland, Maine" or "Washington, DC"; none where it is no term, `None` for no such text."""
        city, *others = _COMMA.split(text.strip())
        if len(others) == 2 and fold(others[1]) in _AMERICA:
            del others[1]
        if len(others) != 1:
            return None
        state = state_of(others)
        if state is None or (state_of([city]) is not None and fold(others[0]) == state):
            return None  # "Colorado, Utah" are two states
        term = self.find(city, "city", [Around("state", others[0])]) or self._states.get(state)
        return (term,) if term else ()

    def _candidates(self, value: str, level: Level) -> list[str]:
        recognised = self._recogniser.exact(value)
        exact = [recognised.term] if recognised else []
        if level == "state":
            named = self._states.get(state_of([value]) or "")
            return [named] if named else exact
        if level == "city":
            longer = (self._recogniser.exact(f"{value} {word}") for word in _LONGER)
            return [longer_name.term for longer_name in longer if longer_name is not None] + exact
        return [term for term in exact if not self._state(term)]

    def _agrees(self, term: str, level: Level, around: Sequence[Around]) -> bool:
        """Whether the wider columns say the same, or nothing. A city that is called as a state needs one that does."""
        chain = (term, *self._facet.ancestors(term))
        state = next(filter(None, map(self._state, chain)), None)
        confirmed = False
        for wider in around:
            if not wider.cell.strip():
                continue
            if not set(wider.terms).isdisjoint(chain):
                confirmed = True
                continue
            said = state_of([wider.cell])
            if wider.level == "state" or (said and said == state):
                if said and state:
                    if said != state:
                        return False
                    confirmed = True
                    continue
            else:
                american = fold(wider.cell) in _AMERICA
                if state and not american:
                    return False
                if american and (state or self._american(chain)):
                    confirmed = True
                    continue
            if (wider.terms and len(chain) > 1) or not set(wider.named).isdisjoint(chain):
                return False
        return confirmed or not (level == "city" and self._state(term))

    def _state(self, term: str) -> str | None:
        """The state that a term is, by its label; a country of the same name is none."""
        above = self._facet.ancestors(term)
        if above and not self._american(above):
            return None
        return state_of([self._facet.terms[term].label])

    def _american(self, chain: Sequence[str]) -> bool:
        words = (w for t in chain for w in (t, self._facet.terms[t].label, *self._facet.terms[t].synonyms))
        return any(fold(word) in _AMERICA for word in words)
