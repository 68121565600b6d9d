"""Whatever comes from outside, in any form: an answer, never an error, and nothing in it that wasn't there.

Hypothesis makes what is read: files, profiles, links, sheets, mappings, people's sentences. What once made a reader
fall is kept in `crashers/`, a small file each whose name is what holds now; both go through the same claims.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from better_fit.__main__ import run
from better_fit.model import Directory, Partner, Vocabulary
from better_fit.problems import Problem
from better_fit.reading.load import find_nodes, find_places, load, places_in
from better_fit.reading.parse import parse_profile
from better_fit.reading.profile import RawProfile, profile_model
from better_fit.reading.source_file import SourceFile
from better_fit.reading.vocabulary import parse_vocabulary
from better_fit.reading.write import dump
from better_fit.rule.matchdata import match_data
from better_fit.rule.words import words_data
from tests.examples import examples
from tests.node_scripts import RULE, Scripts, node_scripts
from tests.rank import firm_from
from tests.rank import vocabulary as rank_vocabulary
from tests.repository import CASES, bare
from tests.sentences import document
from tests.test_import import ACME, HEADER, MAPPING, WORDS, workbook
from tests.test_load import YAMLISH
from tests.test_write import TRAPS

KEPT = Path(__file__).parent / "crashers"
calm = partial(settings, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def changed(texts: list[str], pieces: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """These texts, each with one to three places changed."""

    def made(drawn: tuple[str, list[tuple[int, int, str]]]) -> str:
        text, changes = drawn
        for at, length, piece in changes:
            start = at % (len(text) + 1)
            text = text[:start] + piece + text[start + length :]
        return text

    change = st.tuples(st.integers(0, 4_000), st.integers(0, 12), pieces)
    return st.tuples(st.sampled_from(texts), st.lists(change, min_size=1, max_size=3)).map(made)


# Files and profiles

PROFILES = [
    path.read_text("utf-8") for folder in ("accepted", "refused") for path in sorted((CASES / folder).iterdir())
]
SIGNS = YAMLISH.map("".join) | TRAPS | st.text(st.characters(codec="utf-8"), max_size=3)
FILES = st.binary(max_size=80) | changed(PROFILES, SIGNS).map(str.encode)
NAMES_OF_FIELDS = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
#: What stands where a profile's value belongs.
VALUES = st.recursive(
    TRAPS | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES_OF_FIELDS, inner, max_size=3),
    max_leaves=4,
)


@cache
def vocabulary() -> tuple[Vocabulary, type[RawProfile]]:
    data = (CASES / "vocabulary.yml").read_bytes()
    words, problems = parse_vocabulary(
        SourceFile("vocabulary.yml", load(data, "vocabulary"), partial(places_in, data)), "en"
    )
    assert words is not None, problems
    return words, profile_model(words)


def parsed(data: bytes) -> tuple[Partner | None, list[Problem]]:
    words, model = vocabulary()
    source = SourceFile("partners/acme.yml", load(data), partial(places_in, data))
    return parse_profile("acme", source, words, model, day=date(2026, 6, 1))


def is_inside(line: int, column: int, lines: list[str]) -> bool:
    """Whether a place is in a text of these lines, one column behind the end of each included."""
    return (line == 0 and column == 0) or (1 <= line <= len(lines) and 0 <= column <= len(lines[line - 1]) + 1)


def read_calmly(data: bytes) -> None:
    """A file is values or faults, with both parsers; faults have words and a place; what is whole is written again."""
    loaded = load(data)
    assert loaded == load(data, pure=True)
    text = data.decode("utf-8", "replace")
    lines = re.split("\r\n|\r|\n", text.removeprefix("\ufeff"))
    assert loaded.value is not None or loaded.findings
    assert len(loaded.findings) <= 51
    for finding in loaded.findings:
        assert is_inside(finding.line, finding.column, lines), finding
        assert finding.message
    find_nodes(text)
    if not loaded.findings:
        assert load(dump(loaded.value).encode()).value == loaded.value
        assert all(
            is_inside(*place.value, lines) and is_inside(*place.key, lines) for place in find_places(text).values()
        )
    partner, problems = parsed(data)
    assert (partner is None) == any(problem.severity == "error" for problem in problems) or loaded.findings
    for problem in problems:
        assert is_inside(problem.line, problem.column, lines), problem
        assert problem.message
    if partner is not None and not loaded.findings:
        again, _ = parsed(dump(loaded.value).encode())
        assert again == partner


@calm(max_examples=examples(60))
@given(FILES)
@pytest.mark.fault("Y27")
def test_any_file_is_read_or_refused_with_places_inside_it(data: bytes) -> None:
    read_calmly(data)


@calm(max_examples=examples(40))
@given(
    st.sampled_from(PROFILES[:13]),
    st.dictionaries(st.sampled_from(sorted(RawProfile.model_fields)), VALUES, max_size=3),
    st.data(),
)
def test_whatever_a_field_holds_the_profile_is_read_or_refused(text: str, fields: dict[str, Any], data: Any) -> None:
    value = {**load(text.encode()).value}
    facets = data.draw(st.dictionaries(st.sampled_from([*vocabulary()[0].facets, "contact"]), VALUES, max_size=1))
    names = {name: info.alias or name for name, info in RawProfile.model_fields.items()}
    value |= {names[name]: inner for name, inner in fields.items()} | facets
    try:
        written = dump(value).encode()
    except ValueError:
        return  # no file can hold it
    read_calmly(written)


# Links

FIRMS: dict[str, dict[str, Any]] = {"alder": {"craft": ["lawns"]}, "birch": {}, "cedar": {"retired": True}}
KEYS = [
    "v", "from", "pick", "budget", "craft", "area", "rhythm", "must.craft", "must.area", "must.from", "trade",
    "must.", ".", "__proto__", "constructor", "",
]  # fmt: skip
BITS = [
    "1", "2", "0", "alder", "birch", "cedar", "old-birch", "lawns", "moss-walls", "denver", "boulder", "colorado",
    "must", "green-walls", "weekly", "5000", "5000/year", "toString", "|", ",", "%2C", "%7C", "%257C", "%26", "%3D",
    "%", "%zz", "%00", "~", ":~:", "&amp;", "é", "١", "\u202e", "\ud800", "&", "=", "#", "/", "+", ".",
]  # fmt: skip
VALUE = st.lists(st.sampled_from(BITS), max_size=4).map("".join)
PART = st.tuples(st.sampled_from(KEYS), st.sampled_from(["=", "=", "=", "", "%3D", "=="]), VALUE).map("".join)
LINKS = st.lists(PART, max_size=6).map("&".join).map("#{}".format)


@pytest.fixture(scope="module")
def links() -> Iterator[Scripts]:
    with node_scripts({**RULE, "asking": "rule/asking.js"}) as node:
        words = rank_vocabulary()
        firms = {slug: firm_from(slug, raw, words) for slug, raw in FIRMS.items()}
        firms["birch"] = replace(firms["birch"], aliases=("old-birch",))
        firms["cedar"] = replace(firms["cedar"], successor="alder")
        data = json.loads(json.dumps(match_data(Directory(words, firms), stamp="test")))
        script = "([data, table]) => { globalThis.index = match.load(data); globalThis.table = words.load(table); }"
        node.evaluate(script, [data, words_data(words)])
        yield node


DECODE = """(link) => {
  const decoded = need.decode(link, globalThis.index), again = need.encode(decoded);
  const said = decoded.problems.map((each) => words.problem(globalThis.table, each));
  return { decoded, said, again, same: again === null ? null : need.decode(again, globalThis.index) };
}"""


def decoded_calmly(link: str, scripts: Scripts) -> None:
    """A link holds what the directory knows and what is told; the same need makes a link that says the same."""
    read = scripts.evaluate(DECODE, link)
    decoded = read["decoded"]
    facets = rank_vocabulary().facets
    for asked in decoded["need"]["must"] + decoded["need"]["prefer"]:
        members = asked["term"].split("|")
        assert members == sorted(set(members))
        assert set(members) <= set(facets[asked["facet"]].terms)
    assert not [asked for asked in decoded["need"]["must"] if asked in decoded["need"]["prefer"]]
    assert {decoded["from"], *decoded["picks"]} <= {None, "alder", "birch"}
    assert len(decoded["picks"]) == len(set(decoded["picks"]))
    money = decoded["need"]["budget"]
    assert money is None or (0 <= money["amount"] < 10**12 and money["per"] in ("project", "month", "year"))
    assert all(said and len(said) < 300 for said in read["said"])
    if read["again"] is not None:
        same = read["same"]
        wholly = same["problems"] == [] or [each["kind"] for each in same["problems"]] == ["lost"]
        assert wholly, same["problems"]
        assert {key: same[key] for key in ("need", "from", "picks")} == {
            key: decoded[key] for key in ("need", "from", "picks")
        }


@calm(max_examples=examples(60))
@given(link=LINKS | st.text(st.characters(), max_size=60).map("#v=1&craft={}".format))
@pytest.mark.fault("L2", "L3")
def test_of_any_link_only_what_is_known_is_asked_and_asked_again(link: str, links: Scripts) -> None:
    decoded_calmly(link, links)


# People's own words


@cache
def told() -> dict[str, Any]:
    """The vocabularies, the languages and the sentences that sentences are tried with."""
    document_: dict[str, Any] = json.loads(document())
    return document_


class Readers:
    """A Node that reads sentences by the vocabularies of several fields, and the demonstration's in other languages."""

    def __init__(self, node: Scripts) -> None:
        own = told()["words"]
        others = {reading["language"]: own["demonstration"] | {"reading": reading} for reading in readings()}
        self.node, self.words = node, own | others
        node.evaluate(
            """async (all) => {
              globalThis.lexicons = {};
              for (const [name, data] of Object.entries(all)) {
                const stem = await stemmer.stemmer(data.reading.language);
                globalThis.lexicons[name] = lexicon.compile(data, data.reading, stem);
              }
            }""",
            self.words,
        )


def readings() -> list[dict[str, Any]]:
    """What each language is read by."""
    every = told()["readings"]
    return [*every.values()] if isinstance(every, dict) else every


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    modules = {"understand": "sentence/understand.js", "lexicon": "sentence/lexicon.js"}
    with node_scripts(RULE | modules | {"stemmer": "sentence/stemmer.js"}) as node:
        yield Readers(node)


def understood_calmly(text: str, name: str, readers: Readers) -> None:
    """What is understood is in the vocabulary and has its place in the text; a sum has figures or words for them."""
    words = readers.words
    script = (
        "([name, text]) => [understand.understand(text, lexicons[name]), understand.understand(text, lexicons[name])]"
    )
    first, second = readers.node.evaluate(script, [name, text])
    assert first == second, "nothing is remembered"
    units = text.encode("utf-16-le", "surrogatepass")
    facets = {facet: set(about["terms"]) for facet, about in words[name]["facets"].items()}
    placed = [*first["chips"], *first["unsure"], *([first["budget"]] if first["budget"] else [])]
    for start, end in [span for part in placed for span in part["spans"]]:
        assert 0 <= start < end <= len(units) // 2
    asked = {(chip["facet"], "|".join(chip["terms"]), chip["strength"]) for chip in first["chips"]}
    for chip in first["chips"]:
        assert chip["spans"]
        assert chip["terms"] == sorted(set(chip["terms"]))
        assert set(chip["terms"]) <= facets[chip["facet"]]
    for offer in [offer for part in (*first["chips"], *first["unsure"]) for offer in part["offered"]]:
        assert offer["term"] in facets[offer["facet"]]
    need = first["need"]
    assert asked == {
        (each["facet"], each["term"], strength) for strength in ("must", "prefer") for each in need[strength]
    }
    assert not [each for each in need["must"] if each in need["prefer"]]
    if (budget := first["budget"]) is not None:
        assert 0 < budget["amount"] < 10**12
        assert budget["amount"] == int(budget["amount"])
        said = "".join(units[start * 2 : end * 2].decode("utf-16-le", "replace") for start, end in budget["spans"])
        assert re.search(r"\d", said) or numbers(words[name]["reading"]) & set(re.findall(r"\w+", said.lower())), said
    assert all(word in text for word in first["rest"])
    assert first["cut"] or len(text) <= 100_000
    assert len(first["rest"]) <= 12
    assert len(first["chips"]) <= sum(map(len, facets.values())), "each term once at the most"


@cache
def _numbers(told: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", told.lower()))


def numbers(reading: dict[str, Any]) -> frozenset[str]:
    """The words that a language counts by."""
    money = reading.get("budget") or {}
    return _numbers(
        json.dumps([money.get(kind) for kind in ("numbers", "times", "parts", "and_half")], ensure_ascii=False)
    )


@cache
def spoken() -> tuple[str, ...]:
    """Sentences that people might say, and the words that turn them."""
    turning = re.findall(
        r"[^\s,]+",
        " ".join(told()["words"]["demonstration"]["reading"][kind] for kind in ("not", "or", "but", "must_before")),
    )
    return (*(case["text"] for case in told()["cases"]), *turning)


PIECES = st.sampled_from(
    [
        "no not", "without", "or", "and", "but", "must", "except", "Denver", "moss walls", "lawn care", "weekly", "$",
        "€", "k", "15", "9.000", "1,5", "10-12", "a month", "/yr", "two", "thousand", "half", "budget", ", ", ". ",
        "\n", "> ", "--\n", "On Mon, A wrote:", "\u00a0", "\u200d", "\U0001f33f", "\ud800", "\0", "İ", "ﬁ", "ß",
        "e\u0301", "ΐ", "１５", "٣", "<p", "&amp;", "(", ")", "'", "’",
    ]
)  # fmt: skip
NAMES = st.sampled_from(["demonstration", "demonstration", "advisers", "accounting", "de", "fr", "es"])


@calm(max_examples=examples(60))
@given(data=st.data(), name=NAMES)
def test_of_any_text_only_words_that_are_there_are_understood(data: Any, name: str, readers: Readers) -> None:
    text = data.draw(
        st.lists(PIECES | st.sampled_from(spoken()), max_size=8).map(" ".join)
        | changed([*spoken()], PIECES)
        | st.tuples(PIECES, st.sampled_from([1_000, 20_000])).map(lambda repeated: f"{repeated[0]} " * repeated[1])
        | st.text(st.characters(), max_size=60)
    )
    understood_calmly(text, name, readers)


# Sheets and their mappings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    bare(tmp_path, WORDS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def brought_calmly(sheet: Path, data: bytes, mapping: bytes | None, capsys: Any) -> None:
    """A sheet is taken row by row or refused in words, and a second run finds what the first one wrote."""
    for path in (*Path("partners").glob("*.yml"), *Path().glob("*.mapping.yml")):
        path.unlink()
    sheet.write_bytes(data)
    if mapping is not None:
        sheet.with_suffix(".mapping.yml").write_bytes(mapping)
    code = run(["import", sheet.name, *(["--apply"] if mapping is not None else [])])
    printed = capsys.readouterr()
    said = printed.out + printed.err
    assert code in (0, 1, 2)
    assert said
    assert "Traceback" not in said
    sums = re.search(r"^(\d+) rows?: (\d+) \w+(?: \w+)*, (\d+) reported", said, re.MULTILINE)
    if sums and mapping is not None:
        assert int(sums[1]) == int(sums[2]) + int(sums[3])
        assert len([*Path("partners").glob("*.yml")]) == int(sums[2])


SHEET = f'{HEADER}\n{ACME}\n"B; ""c""","D\ne",http://b.example,x,"moss; mowing"\n'
SEPARATORS = st.sampled_from(
    [*",;\t|\n\r\"'\x00\ufeff=@\\é\u2028", "\r\n", '""', "sep=;\n", "http://", "a@b.example", "1.000,00"]
)


CHANGED_SHEETS = changed([SHEET], SEPARATORS)
SHEETS = (
    st.binary(max_size=60) | CHANGED_SHEETS.map(str.encode) | CHANGED_SHEETS.map(lambda text: text.encode("utf-16"))
)


@calm(max_examples=examples(15))
@given(data=SHEETS, mapped=st.booleans())
def test_any_bytes_as_a_sheet_are_rows_or_refused(data: bytes, mapped: bool, folder: Path, capsys: Any) -> None:
    brought_calmly(folder / "firms.csv", data, MAPPING.encode() if mapped else None, capsys)


@cache
def workbook_parts(place: Path) -> dict[str, bytes]:
    """The files in an Excel workbook."""
    workbook(place, HEADER.split(","), ACME.split(","), [1.5, date(2026, 1, 2), True, "=A1", None])
    with zipfile.ZipFile(place) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@calm(max_examples=examples(15))
@given(data=st.data())
def test_a_workbook_of_which_anything_is_broken_is_rows_or_refused(data: Any, folder: Path, capsys: Any) -> None:
    parts = {**workbook_parts(folder / "whole.xlsx")}
    name = data.draw(st.sampled_from(sorted(parts)))
    if data.draw(st.booleans()):
        pieces = st.sampled_from(
            ["<", ">", '"', "&#0;", "999999999", "-1", "<c/>", 't="s"', 't="d"', "1e999", "nan", ""]
        )
        parts[name] = data.draw(changed([parts[name].decode()], pieces)).encode()
    else:
        del parts[name]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    cut = data.draw(st.just(None) | st.integers(0, len(packed.getvalue())))
    brought_calmly(folder / "firms.xlsx", packed.getvalue()[:cut], MAPPING.encode(), capsys)


ORDERS = st.sampled_from(
    [
        "{", "}", "{Name}", "text: ", "column: ", "means: ", "skip", "encoding: ", "utf-7\n", "worksheet: x\n",
        "otherwise: [moss]\n    ",
    ]
)  # fmt: skip


@calm(max_examples=examples(20))
@given(mapping=changed([MAPPING], SIGNS | ORDERS))
def test_any_mapping_is_followed_or_refused(mapping: str, folder: Path, capsys: Any) -> None:
    brought_calmly(folder / "firms.csv", SHEET.encode(), mapping.encode("utf-8", "replace"), capsys)


# What once made a reader fall


@pytest.mark.parametrize("case", sorted(KEPT.glob("*/*")), ids=lambda case: case.stem)
@pytest.mark.fault("Y27", "L3")
def test_what_once_made_a_reader_fall_is_read(case: Path, request: pytest.FixtureRequest) -> None:
    data = case.read_bytes()
    if case.parent.name == "files":
        read_calmly(data)
    elif case.parent.name == "links":
        decoded_calmly(data.decode().removesuffix("\n"), request.getfixturevalue("links"))
    elif case.parent.name == "sentences":
        readers = request.getfixturevalue("readers")
        for name in readers.words:
            understood_calmly(data.decode(), name, readers)
    else:
        folder, capsys = request.getfixturevalue("folder"), request.getfixturevalue("capsys")
        sheet, mapping = (SHEET.encode(), data) if case.parent.name == "mappings" else (data, MAPPING.encode())
        brought_calmly(folder / f"firms{case.suffix if mapping is not data else '.csv'}", sheet, mapping, capsys)
