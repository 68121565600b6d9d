"""Guesses at a spreadsheet's columns and values. They go into a mapping, for the owner to decide.

A column is a facet's if it is called so, or if its values are the facet's terms. That a text mentions a term is no sign
that the firm does it, so no text is ever searched unless the owner writes so into the mapping.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from ..model import Facet, Vocabulary
from ..reading.picture_file import SUFFIXES
from ..reading.write import writable
from .amounts import is_sum, range_in
from .cells import ANY, LISTS, parts
from .csv_file import Row, Sheet
from .headings import LEVELS, Level, field_words, heading, level_of, names_facet, picture_field
from .plain import address_in, mended_mail
from .recognise import SURE, Recogniser, fold
from .whereabouts import Whereabouts

#: Different values of a column that are looked at.
MOST_VALUES = 5_000
#: So many values that nothing places are listed for each column, the most frequent first.
MOST_LISTED = 8
#: So many tell what a column is.
ENOUGH_VALUES = 400
#: A column that is not called as a facet holds its terms if so much of it is recognised.
ENOUGH = 0.3
#: One that is called so, or says where, needs less.
SOME = 0.15
#: Values with more words than this are prose.
_PROSE = 6
#: A misspelt word is taken for a term if it is at least as long as this; else it is only offered.
_LONG = 8
_LONGEST = 80

_SITE = re.compile(r"https?:/{0,2}\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:/\S*)?").fullmatch
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]+").fullmatch
_DATES = re.compile(r"[0-9]{1,4}([-./])[0-9]{1,2}\1[0-9]{1,4}.*").fullmatch
_PHONE = re.compile(r"(?:tel:)?\s*[+(]?[0-9][0-9 ()./\u00a0-]{5,24}(?:\s*(?:x|ext\.?)\s*[0-9]{1,6})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Guess:
    """A column that seems to hold a facet's terms: how it is split, what place it says, how much is recognised."""

    column: str
    split: str | None
    share: float
    place: Level | None = None


@dataclass(frozen=True, slots=True)
class Guesses:
    """The columns that may hold a facet's terms.

    `sources` are the columns that are taken, `others` those that could be. `texts` are columns of prose that mention
    terms, each with the number of rows that do.
    """

    sources: tuple[Guess, ...] = ()
    others: tuple[str, ...] = ()
    texts: tuple[tuple[str, int], ...] = ()


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
                    value = "\n".join(filter(None, (" ".join(line.split()) for line in cell.splitlines())))
                    counter = self.values[column]
                    if value and writable(value) and (len(counter) < MOST_VALUES or value in counter):
                        counter[value] += 1

    def items(self, column: str, split: str | None, recogniser: Recogniser, most: int = MOST_VALUES) -> Counter[str]:
        """The first different values of a column, split."""
        items: Counter[str] = Counter()
        for value, count in islice(self.values[column].items(), most):
            if split == ANY:
                cut: Iterable[str] = parts(value, lambda text: recogniser.exact(text) is not None)
            else:
                cut = value.split(split) if split else (value,)
            for part in cut:
                if part.strip():
                    items[" ".join(part.split())] += count
        return items

    def take_pictures(self) -> dict[str, list[str]]:
        """The columns of pictures' files and of what they show, which then are no column for anything else."""
        taken: dict[str, list[str]] = {"picture": [], "picture_alt": []}
        for column in self.columns:
            field = picture_field(column)
            if field and (field == "picture_alt" or self.share(column, map(_are_pictures, self.values[column])) > 0.5):
                taken[field].append(column)
        if not taken["picture"]:
            return {}
        self.columns = [column for column in self.columns if column not in chain(*taken.values())]
        return taken

    def share(self, column: str, looks: Iterable[object]) -> float:
        """How much of a column is of a kind; `looks` says it value by value."""
        counts = self.values[column].values()
        return sum(count for count, fits in zip(counts, looks, strict=True) if fits) / max(1, sum(counts))


def _are_pictures(value: str) -> bool:
    """Whether a value names files of pictures, and no addresses."""
    return "://" not in value and all(Path(part).suffix.lower() in SUFFIXES for part in LISTS.split(value) if part)


def _kind(seen: Seen, column: str) -> str | None:
    """Whether a column's values are mail addresses, web addresses or telephone numbers, whatever it is called."""
    values = [address_in(value) or value for value in seen.values[column]]
    kinds: dict[str, list[object]] = {
        "email": [_MAIL(mended_mail(value.lower())) for value in values],
        "website": [_SITE(value.lower()) for value in values],
        "phone": [_is_phone(value) for value in values],
    }
    return next((kind for kind, looks in kinds.items() if seen.share(column, looks) > 0.7), None)


def _is_phone(value: str) -> bool:
    signs = len(re.findall(r"[ ()./-]+", value.strip()))
    digits = sum(c.isdigit() for c in value)
    plain = not _DATES(value) and not is_sum(value) and range_in(value) is None
    marked = value[:1] in "+(" or signs > 1 or bool(re.fullmatch(r"[0-9]{3}[-. ][0-9]{4}", value)) or value[:1] == "0"
    return bool(_PHONE.fullmatch(value)) and 7 <= digits <= 15 and marked and plain


def plain_columns(seen: Seen, facets: Iterable[Facet] = ()) -> dict[str, str]:
    """Field → column, for the fields that are no facets: by what the columns are called, and by what they hold.

    Where the two disagree, what a column holds counts: a column "Contact" full of mail addresses is the mail address.
    """
    kinds = {column: _kind(seen, column) for column in seen.columns}
    named = [column for column in seen.columns if not any(names_facet(column, facet) == 2 for facet in facets)]
    called = {heading(column): column for column in reversed(named)}
    column_of: dict[str, str] = {}
    for name, words in field_words().items():
        for word in words:
            column = called.get(word)
            if column is not None and column not in column_of.values() and _may_be(name, kinds[column], seen, column):
                column_of[name] = column
                break
    for name in ("email", "website", "phone"):
        fitting = [c for c in seen.columns if c not in column_of.values() and kinds[c] == name]
        if name not in column_of and fitting:
            column_of[name] = fitting[0]
    if "name" not in column_of:
        free = [c for c in named if c not in column_of.values() and kinds[c] is None and seen.values[c]]
        column_of |= {"name": free[0]} if free else {}
    return column_of


def _may_be(field: str, kind: str | None, seen: Seen, column: str) -> bool:
    """Whether a column that is called as a field can be it, by what it holds."""
    if not seen.values[column]:
        return True
    if field in ("email", "phone"):
        return kind == field or (kind is None and field == "phone") or _some_mail(seen, column, field)
    if field in ("website", "contact_url"):
        return kind in ("website", None)
    if field.startswith("budget_") and field in ("budget_from", "budget_to"):
        return seen.share(column, [is_sum(value) or range_in(value) for value in seen.values[column]]) > 0.5
    return kind is None


def _some_mail(seen: Seen, column: str, field: str) -> bool:
    return field == "email" and any("@" in value for value in seen.values[column])


def facet_guesses(
    seen: Seen,
    facet: Facet,
    recogniser: Recogniser,
    taken: Collection[str],
    named: Collection[str] = (),
    texts: Collection[str] = (),
) -> Guesses:
    """The columns that hold a facet's terms.

    A column that is called as the facet comes before one whose values are its terms; only columns that say where are
    taken together, the narrow one first, so that a city comes before its country.

    Args:
        seen: the sheet.
        facet: whose terms.
        recogniser: of the facet.
        taken: columns that are something else.
        named: columns that are called as another facet.
        texts: columns of text, beside those that seem to be prose.
    """
    free = [column for column in seen.columns if column not in taken and seen.values[column]]
    guessed = {column: _guess(seen, column, recogniser) for column in free}
    rated = {column: guess for column, (guess, _) in guessed.items()}
    prose = {column for column, (_, is_prose) in guessed.items() if is_prose}
    plain = {c: names_facet(c, facet) for c in free if c not in named or names_facet(c, facet) == 2}
    by_name = sorted((c for c, how in plain.items() if how), key=lambda c: (-plain[c], -rated[c].share))
    by_value = [c for c in free if rated[c].share >= ENOUGH and c not in prose and c not in named and not level_of(c)]
    by_value.sort(key=lambda c: -rated[c].share)
    where = _where(free, rated, by_name)
    best = next((c for c in by_name if rated[c].share >= SOME), None)
    if best is None and not where and not by_value:
        best = next((c for c in by_name if c not in prose), None)
    if best is not None:
        sources = [rated[best]]
    elif where:
        sources = where
    else:
        sources = [rated[column] for column in by_value[:1]]
    used = {source.column for source in sources}
    others = [c for c in dict.fromkeys([*by_name, *(g.column for g in where), *by_value]) if c not in used]
    mentions = [] if sources else list(_texts(seen, recogniser, {*prose, *texts}))
    return Guesses(tuple(sources), tuple(c for c in others if rated[c].share >= SOME), tuple(mentions))


def _where(free: Iterable[str], rated: Mapping[str, Guess], by_name: Collection[str]) -> list[Guess]:
    """The columns that say where, if any of them holds terms of the facet."""
    levels = {c: level for c in free if (level := level_of(c)) is not None and c not in by_name}
    if max((rated[column].share for column in levels), default=0.0) < SOME:
        return []
    chain = sorted(levels, key=lambda column: LEVELS.index(levels[column]))
    return [Guess(c, rated[c].split, rated[c].share, levels[c]) for c in chain]


def _guess(seen: Seen, column: str, recogniser: Recogniser) -> tuple[Guess, bool]:
    """A column as a source of a facet's terms, if it is one; and whether its values are sentences, not names."""
    items = seen.items(column, ANY, recogniser, ENOUGH_VALUES)
    values = set(islice(seen.values[column], ENOUGH_VALUES))
    unknown = {item: count for item, count in items.items() if recogniser.exact(item) is None}
    total, left = max(1, items.total()), sum(unknown.values())
    words = sum(len(item.split()) * count for item, count in unknown.items())
    share = (items.total() - left) / total
    return Guess(column, ANY if items.keys() != values else None, share), words > _PROSE * left > 0


def _texts(seen: Seen, recogniser: Recogniser, columns: Iterable[str]) -> Iterator[tuple[str, int]]:
    """The columns that mention terms, with the number of rows that do."""
    for column in seen.columns:
        if column in columns:
            rows = sum(count for value, count in seen.values[column].items() if recogniser.inside(value))
            if rows:
                yield column, rows


@dataclass(frozen=True, slots=True)
class Sense:
    """A guess at a value that the vocabulary does not know; `why` is for the comment."""

    value: str
    count: int
    term: str | None
    why: str


def senses(items: Mapping[str, int], recogniser: Recogniser, level: Level | None) -> list[Sense]:
    """The values that the vocabulary does not settle, the most frequent first.

    A long word that is nearly one of the vocabulary's is taken for it, but no place for another.
    """
    places = Whereabouts(recogniser)
    unsettled: list[Sense] = []
    for value, count in sorted(items.items(), key=lambda pair: (-pair[1], pair[0])):
        settled = recogniser.exact(value) is not None or (places.has_states and places.address(value) is not None)
        settled = settled or (level is not None and places.find(value, level, ()) is not None)
        if not settled and len(value) <= _LONGEST and fold(value):
            near = recogniser.find(value) if len(unsettled) < MOST_VALUES // 5 and level is None else None
            if near is None:
                unsettled.append(Sense(value, count, None, ""))
            elif near.likeness >= SURE and len(value) >= _LONG:
                unsettled.append(Sense(value, count, near.term, f"by spelling, like '{near.word}': look at it"))
            else:
                unsettled.append(Sense(value, count, None, f"perhaps {near.term}?"))
    return unsettled


def recognisers(vocabulary: Vocabulary) -> dict[str, Recogniser]:
    """One for each facet."""
    return {facet.id: Recogniser(facet) for facet in vocabulary.facets.values()}
