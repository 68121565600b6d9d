"""Ranks a need over a million made-up firms in DuckDB, by the statement that `export --tables` writes.

    python -m tests.benchmarks.tables [firms]

The firms are copies of the demonstration's under other slugs, so terms and budgets are spread as they are there. Prints
seconds, the size of the files and the largest memory of this process (MiB), which holds DuckDB too.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import duckdb

from better_fit.model import Asked, Directory, Money, Need
from better_fit.reading.parse import directory_or_raise
from better_fit.site.tables import open_tables, resolve, write_open
from tests.rank import TODAY
from tests.test_tables import RANK, put

ROOT = Path(__file__).parent.parent.parent
RUNS = 3


def main(wanted: int) -> None:
    directory = directory_or_raise(ROOT)
    start = time.perf_counter()
    connection = open_tables(directory)
    connection.execute("SET memory_limit = '8GB'; SET preserve_insertion_order = false")
    firms = len(directory.active)
    copies = -(-wanted // firms)
    for table, key in (("firms", "firm"), ("budgets", "firm"), ("holds", "firm")):
        slug = ", slug || '-' || copy AS slug" if table == "firms" else ""
        connection.execute(
            f"CREATE OR REPLACE TABLE {table} AS SELECT t.* REPLACE ({key} + copy * {firms} AS {key}{slug})"
            f" FROM {table} AS t CROSS JOIN range({copies}) AS copies(copy) WHERE {key} + copy * {firms} < {wanted}"
        )
    connection.execute("DROP TABLE states; DROP TABLE gives")
    resolve(connection)
    with tempfile.TemporaryDirectory() as folder:
        write_open(connection, Path(folder))
        size = sum(path.stat().st_size for path in Path(folder).iterdir()) / 2**20
        took = time.perf_counter() - start
        print(f"{wanted:,} firms: tables made and written in {took:.1f} s, {size:.0f} MiB of Parquet")
        asking = duckdb.connect(config={"temp_directory": f"{folder}/more"})
        for path in Path(folder).glob("*.parquet"):
            asking.execute(f"CREATE VIEW {path.stem} AS SELECT * FROM '{path}'")
        rank(asking, some_need(directory))
    print(f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


def some_need(directory: Directory) -> Need:
    """A must of the primary facet and one of a facet that covers, a wish, a budget: as reps ask most often."""
    facets = directory.vocabulary.facets.values()
    primary = next(facet for facet in facets if facet.primary)
    place = next(facet for facet in facets if facet.covers)
    other = next(facet for facet in facets if facet not in (primary, place))
    musts = tuple(sorted(Asked(facet.id, next(iter(facet.terms))) for facet in (primary, place)))
    return Need(musts, (Asked(other.id, next(iter(other.terms))),), Money(12000, "year"))


def rank(connection: duckdb.DuckDBPyConnection, need: Need) -> None:
    """The time until the first twenty places are there, three times."""
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        put(connection, need, None, TODAY)
        rows = connection.execute(f"SELECT * FROM ({RANK}) WHERE place <= 20").fetchall()
        seconds.append(time.perf_counter() - start)
    print(f"first twenty of {need.canonical()!r} in {median(seconds):.2f} s (median of {RUNS}), {len(rows)} reasons")


if __name__ == "__main__":
    main(int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else 1_000_000)
