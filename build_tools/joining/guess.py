"""What a spreadsheet's columns and values seem to be. Guesses only: they go into a mapping for the owner to decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..model import Facet, Vocabulary
from ..reading.write import writable
from .csv_file import Row, Sheet
from .recognise import SURE, Recogniser, fold

#: Different values of a column that are looked at, and those that a mapping lists.
MOST_VALUES = 5_000
MOST_LISTED = 300
SPLITS = (None, ";", ",", "/", "|")
#: A column holds a facet's terms if so much of it is recognised.
ENOUGH = 0.15

# What people call their columns.
_CALLED = {
    "slug": "slug",
    "name": "name|company|company name|firm|organisation|organization|business|partner|title",
    "website": "website|web site|url|web|homepage|home page|site|link|domain",
    "email": "email|e mail|mail|contact email|email address",
    "phone": "phone|telephone|tel|phone number|contact phone|mobile",
    "contact_url": "contact url|contact page|contact form",
    "person": "person|contact|contact person|contact name",
    "summary": "summary|tagline|slogan|focus|short description|one liner|what they do",
    "description": "description|about|details|profile|long description|notes",
    "budget_currency": "budget currency|currency",
    "budget_from": "budget from|minimum budget|min budget|price from",
    "budget_to": "budget to|maximum budget|max budget|price to",
    "budget_per": "budget per",
    "availability": "availability",
    "availability_until": "availability until",
    "confirmed": "confirmed|last confirmed",
    "best_for": "best for",
    "not_for": "not for",
}
_LOOKS: dict[str, Callable[[str], object]] = {
    "website": re.compile(r"https?://\S+|www\.\S+").fullmatch,
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[a-z]+").fullmatch,
}


@dataclass(frozen=True, slots=True)
class Guess:
    """A column that seems to hold a facet's terms: how it is split, or searched, and how much of it is recognised."""

    column: str
    split: str | None
    search: bool
    share: float


class Seen:
    """The values of each column, counted once."""

    def __init__(self, sheet: Sheet) -> None:
        self.columns = sheet.columns
        self.rows = 0
        self.values: dict[str, Counter[str]] = {column: Counter() for column in sheet.columns}
        for row in sheet:
            if isinstance(row, Row):
                self.rows += 1
                for column, cell in row.cells.items():
                    value = " ".join(cell.split())
                    counter = self.values[column]
                    if value and writable(value) and (len(counter) < MOST_VALUES or value in counter):
                        counter[value] += 1

    def items(self, column: str, split: str | None) -> Counter[str]:
        """The values of a column, split."""
        found: Counter[str] = Counter()
        for value, count in self.values[column].items():
            for part in value.split(split) if split else (value,):
                if part.strip():
                    found[part.strip()] += count
        return found


def plain_columns(seen: Seen) -> dict[str, str]:
    """Field → column, for the fields that are no facets: by what the columns are called, else by what they hold."""
    called = {fold(column): column for column in reversed(seen.columns)}
    found: dict[str, str] = {}
    for name, words in _CALLED.items():
        column = next((called[word] for word in words.split("|") if word in called), None)
        if column is not None and column not in found.values():
            found[name] = column
    for name, looks in _LOOKS.items():
        if name not in found:
            fitting = [c for c in seen.columns if c not in found.values() and _mostly(seen.values[c], looks)]
            found |= {name: fitting[0]} if fitting else {}
    if "name" not in found:
        free = [c for c in seen.columns if c not in found.values()]
        found |= {"name": free[0]} if free else {}
    return found


def _mostly(values: Counter[str], looks: Callable[[str], object]) -> bool:
    total = values.total()
    return total > 0 and sum(count for value, count in values.items() if looks(value.lower())) > 0.7 * total


def facet_guesses(seen: Seen, facet: Facet, recogniser: Recogniser, taken: Iterable[str]) -> list[Guess]:
    """The columns that seem to hold a facet's terms, the one with most different values first.

    Where a value of the first means nothing, the next is asked: so a city comes before its country.
    """
    named = {fold(facet.id), fold(facet.label)}
    found = []
    for column in seen.columns:
        if column in taken or not seen.values[column]:
            continue
        best = max((_guess(seen, column, split, recogniser) for split in SPLITS), key=lambda g: g.share)
        searched = _searched(seen, column, recogniser)
        best = searched if searched.share > 1.5 * best.share else best
        if best.share >= ENOUGH or fold(column) in named:
            found.append(best)
    found.sort(key=lambda guess: (-len(seen.values[guess.column]), seen.columns.index(guess.column)))
    return found[:3]


def _guess(seen: Seen, column: str, split: str | None, recogniser: Recogniser) -> Guess:
    items = seen.items(column, split)
    known = sum(count for item, count in items.items() if recogniser.exact(item) is not None)
    # A sign that splits nothing is no better than none.
    better = 0.0 if split is None else 1e-6 if items.total() > seen.values[column].total() else -1e-6
    return Guess(column, split, False, known / max(1, items.total()) + better)


def _searched(seen: Seen, column: str, recogniser: Recogniser) -> Guess:
    values = seen.values[column]
    known = sum(count for value, count in values.items() if recogniser.inside(value))
    return Guess(column, None, True, known / max(1, values.total()))


@dataclass(frozen=True, slots=True)
class Sense:
    """What a value seems to mean; `why` is for the comment. Without a term the owner is asked."""

    value: str
    count: int
    term: str | None
    why: str


def senses(items: Mapping[str, int], recogniser: Recogniser, search: bool) -> Iterator[Sense]:
    """What each value means, the most frequent first; those that the vocabulary itself settles come last."""
    known = []
    for value, count in sorted(items.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_LISTED]:
        if search and recogniser.inside(value):
            continue
        found = recogniser.find(value)
        if found is None:
            yield Sense(value, count, None, "")
        elif found.how != "spelling":
            known.append(Sense(value, count, found.term, f"the {found.how} '{found.word}'"))
        elif found.likeness >= SURE:
            yield Sense(value, count, found.term, f"by spelling, like '{found.word}': look at it")
        else:
            yield Sense(value, count, None, f"perhaps {found.term}?")
    yield from known


def recognisers(vocabulary: Vocabulary) -> dict[str, Recogniser]:
    """One for each facet."""
    return {facet.id: Recogniser(facet) for facet in vocabulary.facets.values()}
