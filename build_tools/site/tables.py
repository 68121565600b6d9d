"""`better-fit export --tables`: the directory as Parquet, for engines that rank more firms than one page can hold.

In order: rows are written as CSV into a temporary folder, DuckDB resolves who gives what for each term, and writes
Parquet. `rule/rank.sql`, which comes along, ranks a need over the tables exactly like the rule.
"""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .. import engine
from ..model import Directory, Vocabulary
from ..problems import BetterFitError
from ..reading.parse import directory_or_raise
from ..rule.fit import gives

#: The statement that ranks, beside the rule that it repeats.
STATEMENT = engine.PACKAGE / "rule" / "rank.sql"

Row = tuple[Any, ...]

#: Table → its columns with their SQL types. `holds` and `relations` are what `gives` is made of, and aren't written.
_COLUMNS = {
    "firms": {"firm": "INTEGER", "slug": "TEXT", "name": "TEXT", "availability": "TEXT", "until": "DATE"},
    "budgets": {"firm": "INTEGER", "currency": "TEXT", "low": "BIGINT", "high": "BIGINT", "per": "TEXT"},
    "vouches": {"referrer": "TEXT", "partner": "TEXT", "facet": "TEXT", "term": "TEXT"},
    "weights": {"kind": "TEXT", "facet": "TEXT", "weight": "BIGINT", "currency": "TEXT"},
    "holds": {"firm": "INTEGER", "facet": "TEXT", "held": "TEXT"},
    "relations": {"facet": "TEXT", "term": "TEXT", "held": "TEXT", "fit": "TEXT", "nearness": "INTEGER"},
}
_WRITTEN = ("firms", "states", "gives", "budgets", "vouches", "weights")

#: Which facets a firm states; and for each term that it fits or comes close to, its own nearest term.
_RESOLVED = """
CREATE TABLE states AS SELECT DISTINCT facet, firm FROM holds;
CREATE TABLE gives AS
SELECT relations.facet AS facet, relations.term AS term, holds.firm AS firm, arg_min(relations.fit, nearness) AS fit,
  arg_min(relations.held, nearness) AS via
FROM holds JOIN relations ON relations.facet = holds.facet AND relations.held = holds.held
GROUP BY ALL
"""


def export_tables(root: Path, folder: Path) -> int:
    """Writes the tables and the statement into a new or empty folder. Returns how many firms there are.

    Raises:
        BetterFitError: the folder is in use or can't be written, DuckDB isn't installed, or the directory is broken.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BetterFitError(f"{folder} is there already and not an empty folder", "name a new one")
    directory = directory_or_raise(root)
    connection = open_tables(directory)
    from duckdb import IOException

    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_open(connection, folder)
    except (OSError, IOException) as error:  # DuckDB's own words are long, and name the file inside
        why = f": {error.strerror}" if isinstance(error, OSError) else ""
        raise BetterFitError(f"{folder} can't be written{why}", "name another folder, on a drive with room") from error
    return len(directory.active)


def write_open(connection: Any, folder: Path) -> None:
    """Writes the tables of `open_tables` as Parquet files, with the statement beside them."""
    for table in _WRITTEN:
        # Sorted, an engine reads only the stretch of `gives` that the asked terms stand in.
        order = "facet, term, firm" if table == "gives" else "ALL"
        target = str(folder / f"{table}.parquet").replace("'", "''")
        connection.execute(f"COPY (SELECT * FROM {table} ORDER BY {order}) TO '{target}' (FORMAT parquet)")  # noqa: S608
    shutil.copyfile(STATEMENT, folder / STATEMENT.name)


def open_tables(directory: Directory) -> Any:
    """A DuckDB connection that holds the tables in memory.

    Raises:
        BetterFitError: DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise BetterFitError("DuckDB, which writes tables, is not here", "pip install 'better-fit[tables]'") from error
    # Not `.tmp` in whatever folder the command is called from, which is the default.
    connection = duckdb.connect(config={"temp_directory": str(Path(tempfile.gettempdir(), "better-fit-tables"))})
    with tempfile.TemporaryDirectory() as folder:
        for table, rows in _rows(directory).items():
            path = Path(folder, f"{table}.csv")
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(rows)  # no text in these tables is empty, so an empty cell is a null
            columns = ", ".join(f"{name} {kind}" for name, kind in _COLUMNS[table].items())
            connection.execute(f"CREATE TABLE {table} ({columns})")
            if path.stat().st_size:
                place = str(path).replace("'", "''")
                how = "FORMAT csv, HEADER false, QUOTE '\"', ESCAPE '\"', NULLSTR ''"
                connection.execute(f"COPY {table} FROM '{place}' ({how})")
    resolve(connection)
    return connection


def resolve(connection: Any) -> None:
    """Makes `states` and `gives` of what firms hold and how terms are related."""
    connection.execute(_RESOLVED)


def _rows(directory: Directory) -> dict[str, Iterable[Row]]:
    firms = list(enumerate(directory.active.values()))
    words = directory.vocabulary
    return {
        "firms": ((n, p.slug, p.name, p.availability, p.availability_until) for n, p in firms),
        "budgets": ((n, b.currency, b.from_, b.to, b.per) for n, p in firms if (b := p.budget) is not None),
        "vouches": _vouches(directory),
        "weights": _weights(words),
        "holds": ((n, facet, held) for n, p in firms for facet, terms in p.terms.items() for held in terms),
        "relations": _relations(words),
    }


def _vouches(directory: Directory) -> Iterator[Row]:
    """Who vouches for whom, a row for each term that it counts for, or one without a term where it counts always."""
    primary = directory.vocabulary.primary
    for partner in directory.active.values():
        for recommendation in partner.recommends:
            good_for = set(recommendation.for_)
            terms = [term for term in primary.terms if good_for.intersection((term, *primary.ancestors(term)))]
            for term in terms if good_for else [None]:
                yield partner.slug, recommendation.partner, primary.id, term


def _weights(words: Vocabulary) -> Iterator[Row]:
    for facet in words.facets.values():
        yield "facet", facet.id, facet.weight, words.currency
    yield "budget", "budget", words.budget_weight, words.currency
    yield "recommendation", "recommendation", words.recommendation_weight, words.currency


def _relations(words: Vocabulary) -> Iterator[Row]:
    for facet in words.facets.values():
        for term in facet.terms:
            for nearness, (held, fit) in enumerate(gives(facet, term).items()):
                yield facet.id, term, held, fit, nearness
