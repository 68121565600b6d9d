"""How many firms offer two things at once, as tables with the gaps in them: the template `coverage`.

Which facets are held against each other follows from their marks: the primary one against each that `covers` (places),
and those that set firms apart (`contrast`) against each other. Who counts is who a ready page counts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from .. import addresses
from ..model import Asked, Directory, Facet, Need
from .ready_needs import Index
from .views import Views

#: A table has so many rows and columns at most: the widest words, and of these the most offered.
ROWS, COLUMNS = 40, 24
#: So many tables stand on the page.
TABLES = 6
#: The shades of a cell, from the palest to the deepest; 0 is a gap.
SHADES = 5
_FINE = 1000**2  # roots of whole numbers, to three places


@dataclass(frozen=True, slots=True)
class Head:
    """A term at the head of a row or a column, `depth` steps below the widest, with how many firms fit it."""

    label: str
    href: str
    count: int
    depth: int


@dataclass(frozen=True, slots=True)
class Cell:
    """How many firms fit two terms, and where it leads: to them, or to the form with both terms ticked."""

    count: int
    href: str
    shade: int


@dataclass(frozen=True, slots=True)
class Row:
    """A term of the one facet, held against those of the other."""

    head: Head
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Two facets held against each other; `left_out` counts terms of either that have no room."""

    rows_label: str
    columns_label: str
    columns: tuple[Head, ...]
    rows: tuple[Row, ...]
    gaps: int
    left_out: int


def coverage(directory: Directory, index: Index, views: Views) -> Mapping[str, Any]:
    """The values of the page."""
    pairs = compared(directory.vocabulary.facets)
    tables = [_table(rows, columns, index, views) for rows, columns in pairs[:TABLES]]
    return {"tables": tables, "more": len(pairs) - len(tables), "firms": len(index.partners)}


def compared(facets: Mapping[str, Facet]) -> list[tuple[Facet, Facet]]:
    """The pairs of facets to hold against each other. Where no facet is marked, the primary one against all others."""
    primary = next(facet for facet in facets.values() if facet.primary)
    others = [facet for facet in facets.values() if facet is not primary]
    pairs = [(primary, facet) for facet in others if facet.covers]
    pairs += combinations([facet for facet in others if facet.contrast and not facet.covers], 2)
    return pairs or [(primary, facet) for facet in others]


def _table(rows: Facet, columns: Facet, index: Index, views: Views) -> Table:
    if not rows.primary and len(columns.terms) > len(rows.terms):  # long tables are read more easily than wide ones
        rows, columns = columns, rows
    down, across = _terms(rows, index, ROWS), _terms(columns, index, COLUMNS)
    keys = [[((rows.id, a), (columns.id, b)) for b, _ in across] for a, _ in down]
    counts = [[len(index.fits[a] & index.fits[b]) for a, b in line] for line in keys]
    most = max((count for line in counts for count in line), default=0)
    cells = [
        tuple(Cell(count, _leads(a, b, count, rows), _shade(count, most)) for (a, b), count in zip(*line, strict=True))
        for line in zip(keys, counts, strict=True)
    ]
    heads = [_head(rows, term, depth, views) for term, depth in down]
    return Table(
        rows.label,
        columns.label,
        tuple(_head(columns, term, depth, views) for term, depth in across),
        tuple(Row(head, line) for head, line in zip(heads, cells, strict=True)),
        sum(count == 0 for line in counts for count in line),
        len(rows.terms) - len(down) + len(columns.terms) - len(across),
    )


def _terms(facet: Facet, index: Index, most: int) -> list[tuple[str, int]]:
    """The terms that have room, each below its broader one, with their depth."""
    ordered = sorted(facet.outline, key=lambda entry: (entry[1], -len(index.fits[facet.id, entry[0].id])))
    room = {term.id for term, _ in ordered[:most]}
    return [(term.id, depth) for term, depth in facet.outline if term.id in room]


def _head(facet: Facet, term: str, depth: int, views: Views) -> Head:
    link = views.term(facet.terms[term])
    return Head(link.label, link.href, link.count, min(depth, 3))


def _leads(a: tuple[str, str], b: tuple[str, str], count: int, rows: Facet) -> str:
    if not count:
        return addresses.offering((a, b))
    if rows.primary:
        return addresses.match(*a, b)
    need = Need(must=tuple(sorted((Asked(*a), Asked(*b)))))
    return addresses.in_html(addresses.link(need))


def _shade(count: int, most: int) -> int:
    """By the root of the number, from one firm to the most: one and two differ to the eye as ten and fifteen do."""
    if count <= 1:
        return count
    return 1 + (SHADES - 1) * (math.isqrt(count * _FINE) - 1000) // (math.isqrt(most * _FINE) - 1000)
