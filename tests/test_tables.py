"""The tables for other engines, and the statement that ranks over them exactly like the rule."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb
import pytest
import sqlglot

from better_fit.__main__ import run
from better_fit.model import Asked, Directory, Money, Need, Partner
from better_fit.reading.parse import directory_or_raise
from better_fit.rule.groups import group_of
from better_fit.rule.match import Answer, Placed, Reason, answer
from better_fit.site.tables import STATEMENT, open_tables
from tests.examples import examples
from tests.rank import TODAY, cases, firm_from, vocabulary
from tests.rank.made import PERS, THINGS

ROOT = Path(__file__).parent.parent
RANK = STATEMENT.read_text("utf-8")
LISTS = {"match": "matches", "not better": "not_better", "near miss": "near_misses"}
#: How many random needs are held against the rule, all over one directory.
RANDOM_NEEDS = examples(100)


def put(connection: Any, need: Need, referrer: str | None, today: date) -> None:
    """Fills the two tables that a caller fills."""
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE question"
        " (canonical TEXT, amount BIGINT, per TEXT, referrer TEXT, today DATE);"
        "CREATE OR REPLACE TEMP TABLE need (position INTEGER, facet TEXT, asked TEXT, term TEXT, must BOOLEAN)"
    )
    amount, per = (need.budget.amount, need.budget.per) if need.budget else (None, None)
    connection.execute("INSERT INTO question VALUES (?, ?, ?, ?, ?)", (need.canonical(), amount, per, referrer, today))
    rows = [(n, a.facet, a.term, term, must) for n, (a, must) in enumerate(need.asked) for term in a.terms]
    if rows:
        connection.executemany("INSERT INTO need VALUES (?, ?, ?, ?, ?)", rows)


def ranked(connection: Any, need: Need, referrer: str | None, today: date) -> dict[str, Any]:
    """The statement's rows, in the shape of `expected`."""
    put(connection, need, referrer, today)
    result = connection.execute(RANK)
    names = [column[0] for column in result.description]
    rows = [dict(zip(names, row, strict=True)) for row in result.fetchall()]
    lists: dict[str, Any] = {"verdict": rows[0]["verdict"] if rows else None}
    for (part, _), reasons in groupby(rows, key=lambda row: (row["list"], row["place"])):
        lists.setdefault(part, []).append(place_of(list(reasons)))
    return lists


def place_of(rows: list[dict[str, Any]]) -> tuple[Any, ...]:
    first = rows[0]
    reasons = tuple(
        Reason(row["facet"], row["asked"], row["must"], row["fit"], row["via"]) for row in rows if row["facet"]
    )
    score = Fraction(int(first["earned"]), int(first["denominator"])) if first["denominator"] else Fraction(0)
    return first["slug"], score, first["recommended"], first["availability"], first["heading"], reasons


def expected(answered: Answer) -> dict[str, Any]:
    lists: dict[str, Any] = {"verdict": answered.verdict}
    for part, places in [("referrer", [answered.referrer] if answered.referrer else []), *listed(answered)]:
        if places:
            lists[part] = [
                (p.partner, p.score, p.recommended, p.availability, group_of(p.reasons), p.reasons) for p in places
            ]
    return lists


def listed(answered: Answer) -> Iterable[tuple[str, tuple[Placed, ...]]]:
    return ((part, getattr(answered, name)) for part, name in LISTS.items())


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_the_statement_ranks_a_case_like_the_rule(case: Any) -> None:
    answered = answer(case.directory, case.need, referrer=case.referrer, today=case.today)
    assert ranked(open_tables(case.directory), case.need, case.referrer, case.today) == expected(answered)


def made_directory(seed: random.Random) -> Directory:
    """Forty firms that state what chance says."""
    words = vocabulary()
    slugs = [f"firm-{number:02}" for number in range(40)]
    firms: dict[str, Partner] = {}
    for slug in slugs:
        raw: dict[str, Any] = {
            facet: seed.sample(list(about.terms), k=min(len(about.terms), seed.randint(1, 3)))
            for facet, about in words.facets.items()
            if seed.random() < 0.7
        }
        if seed.random() < 0.7:
            low = seed.randrange(0, 4000, 100)
            high = str(low + seed.randrange(0, 4000, 100)) if seed.random() < 0.8 else ""
            raw["budget"] = f"{seed.choice(('USD', 'USD', 'EUR'))} {low}-{high} {seed.choice(PERS)}"
        raw["availability"] = seed.choice((None, "open", "waitlist", "closed"))
        raw["until"] = seed.choice((None, date(2026, 6, 1), date(2026, 5, 31)))
        raw["retired"] = seed.random() < 0.05
        firms[slug] = firm_from(slug, raw, words)
    living = [slug for slug, firm in firms.items() if not firm.retired]
    primary = list(words.primary.terms)
    for slug in living:
        others = seed.sample([other for other in living if other != slug], k=seed.randint(0, 4))
        raw_recommends = [{"partner": other, "for": seed.sample(primary, k=seed.randint(0, 2))} for other in others]
        vouching = firm_from(slug, {"recommends": raw_recommends}, words).recommends
        firms[slug] = Partner(**{**vars(firms[slug]), "recommends": vouching})
    return Directory(words, firms)


def made_need(seed: random.Random) -> Need:
    things: list[Asked] = seed.sample(list(THINGS), k=seed.randint(0, 6))
    musts = seed.randint(0, min(2, len(things)))
    budget = Money(seed.randrange(0, 6000, 100), seed.choice(PERS)) if seed.random() < 0.5 else None
    return Need(tuple(sorted(things[:musts])), tuple(sorted(things[musts:])), budget)


def test_the_statement_ranks_random_needs_like_the_rule() -> None:
    seed = random.Random(7)
    directory = made_directory(seed)
    connection = open_tables(directory)
    for number in range(RANDOM_NEEDS):
        need, referrer = made_need(seed), seed.choice((None, *directory.active))
        want = expected(answer(directory, need, referrer=referrer, today=TODAY))
        assert ranked(connection, need, referrer, TODAY) == want, (number, need, referrer)


@pytest.mark.parametrize("dialect", ["spark", "clickhouse"])
def test_the_statement_is_sound_in_another_engines_sql(dialect: str) -> None:
    translated = sqlglot.transpile(RANK, read="duckdb", write=dialect, unsupported_level=sqlglot.ErrorLevel.RAISE)
    assert len(translated) == 1
    assert sqlglot.parse_one(translated[0], read=dialect).named_selects == sqlglot.parse_one(RANK).named_selects


def test_the_command_writes_tables_from_which_the_rule_comes_out_again(tmp_path: Path, capsys: Any) -> None:
    target = tmp_path / "it's here"
    assert run(["-C", str(ROOT), "export", "--tables", str(target)]) == 0
    assert "rank.sql" in capsys.readouterr().out
    connection = duckdb.connect()
    for path in sorted(target.glob("*.parquet")):
        connection.execute(f"CREATE VIEW {path.stem} AS SELECT * FROM '{str(path).replace(chr(39), chr(39) * 2)}'")
    directory = directory_or_raise(ROOT)
    primary = directory.vocabulary.primary
    need = Need(prefer=(Asked(primary.id, min(primary.terms)),))
    assert ranked(connection, need, directory.home, TODAY) == expected(
        answer(directory, need, referrer=directory.home, today=TODAY)
    )
    assert run(["-C", str(ROOT), "export", "--tables", str(target)]) == 2
    assert "not an empty folder" in capsys.readouterr().err


def test_a_folder_that_takes_no_tables_is_said(tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise duckdb.IOException("IO Error: Async write failed")

    monkeypatch.setattr("better_fit.site.tables.write_open", full)
    (tmp_path / "file").write_text("")
    for target in ("new", "file/new"):
        assert run(["-C", str(ROOT), "export", "--tables", str(tmp_path / target)]) == 2
        assert "can't be written" in capsys.readouterr().err
