"""The part of a link after `#`: the same need makes the same link, and no link, however mangled, does harm."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from better_fit import addresses
from better_fit.model import Directory, Need
from better_fit.reading.need import parse_need
from better_fit.rule.matchdata import match_data
from better_fit.rule.words import words_data
from tests.node_scripts import Scripts, node_scripts
from tests.rank import firm_from, vocabulary
from tests.rank.made import needs
from tests.scripts import plain

FIRMS: dict[str, dict[str, Any]] = {
    "alder": {"craft": ["lawns"]},
    "birch": {"craft": ["planting"]},
    "cedar": {"craft": ["planting"], "retired": True},
}
EMPTY = {"must": [], "prefer": [], "budget": None}


def directory() -> Directory:
    words = vocabulary()
    former = {"craft": ("trade",), "area": ("place",)}
    facets = {name: replace(facet, aliases=former.get(name, ())) for name, facet in words.facets.items()}
    words = replace(words, facets=facets)
    firms = {slug: firm_from(slug, raw, words) for slug, raw in FIRMS.items()}
    firms["birch"] = replace(firms["birch"], aliases=("old-birch",))
    firms["cedar"] = replace(firms["cedar"], successor="alder", aliases=("old-cedar",))
    return Directory(words, firms)


@pytest.fixture(scope="module")
def scripts() -> Iterator[Scripts]:
    with node_scripts() as node:
        data = json.loads(json.dumps(match_data(directory(), stamp="test")))
        table = words_data(directory().vocabulary)
        script = "([data, table]) => { globalThis.index = match.load(data); globalThis.table = words.load(table); }"
        node.evaluate(script, [data, table])
        yield node


def decode(scripts: Scripts, link: str) -> Any:
    script = """(link) => {
      const decoded = need.decode(link, globalThis.index);
      const problems = decoded.problems.map((each) => ({ ...each, text: words.problem(globalThis.table, each) }));
      return { ...decoded, problems };
    }"""
    return scripts.evaluate(script, link)


def encode(scripts: Scripts, state: dict[str, Any]) -> str | None:
    link = scripts.evaluate("(state) => need.encode(state)", state)
    assert link is None or isinstance(link, str)
    return link


def kinds(decoded: Any) -> list[str]:
    return [problem["kind"] for problem in decoded["problems"]]


@settings(deadline=None)
@given(need=needs(), home=st.sampled_from((None, "alder")), picks=st.permutations(("alder", "birch")))
@pytest.mark.fault("L10")
def test_what_is_encoded_is_decoded_again(need: Need, home: str | None, picks: list[str], scripts: Scripts):
    link = encode(scripts, {"need": plain(need), "from": home, "picks": picks})
    assert link == addresses.link(need, page="", referrer=home, picks=tuple(picks)), "Python writes the same link"
    decoded = decode(scripts, link)
    assert decoded == {"need": plain(need), "from": home, "picks": picks, "version": 1, "problems": []}
    assert encode(scripts, decoded) == link


@pytest.mark.parametrize(
    "link",
    [
        "#v=1&craft=moss-walls,lawns&must.area=denver",
        "#must.area=denver&craft=lawns&craft=moss-walls,lawns&v=1",
        "#V=1&must.AREA=Denver&craft=Lawns,moss-walls",
        "#v=1&must.area=denver&amp;craft=lawns,moss-walls",
        "#v%3D1%26must.area%3Ddenver%26craft%3Dlawns%2Cmoss-walls",
        "#v=1&must.area=denver&craft=lawns%2Cmoss-walls",
        "#v=1&must.area=denver&craft=lawns%252Cmoss-walls",
        "#v=1&must.area=denver&craft=lawns,moss-walls.",
        "#v=1&must.area=denver&craft=lawns,moss-walls:~:text=Denver",
        "v=1&must.area=denver&craft=lawns,,moss-walls,",
        "#v=1&&must.area=denver&&craft=lawns,moss-walls&",
    ],
)
@pytest.mark.fault("L10")
def test_the_same_need_written_in_another_way_is_the_same_need(link: str, scripts: Scripts):
    decoded = decode(scripts, link)
    assert decoded["problems"] == []
    assert encode(scripts, decoded) == "#v=1&must.area=denver&craft=lawns,moss-walls"


def links_given_out(name: str) -> list[str]:
    """The lines of a file of links: each a link, and the one that asks the same today."""
    lines = (Path(__file__).parent / "links" / name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("# ")]


#: Each file of links that were given out, with a mark of the lines that are there for ever.
GIVEN_OUT = {
    "1.txt": (9, "8334edbd255b98bb"),
    "1-groups.txt": (4, "d8301645ad104716"),
}


@pytest.mark.parametrize("name", GIVEN_OUT)
@pytest.mark.fault("L6", "D6")
def test_every_link_that_was_ever_given_out_is_still_understood(name: str, scripts: Scripts):
    for line in links_given_out(name):
        link, today = line.split(" ")
        decoded = decode(scripts, link)
        assert [kind for kind in kinds(decoded) if kind != "version"] == [], link
        assert encode(scripts, decoded) == today, link


@pytest.mark.fault("D6")
def test_links_that_were_given_out_are_only_added_to():
    assert sorted(GIVEN_OUT) == sorted(path.name for path in (Path(__file__).parent / "links").iterdir())
    for name, (many, mark) in GIVEN_OUT.items():
        assert sha256("\n".join(links_given_out(name)[:many]).encode()).hexdigest()[:16] == mark, name


@pytest.mark.parametrize(
    ("link", "today"),
    [
        ("#v=1&trade=lawns&must.place=denver", "#v=1&must.area=denver&craft=lawns"),
        ("#v=1&must.Place=boulder|denver&area=denver", "#v=1&must.area=boulder|denver&area=denver"),
    ],
)
def test_a_facet_may_have_been_called_otherwise(link: str, today: str, scripts: Scripts):
    decoded = decode(scripts, link)
    assert decoded["problems"] == []
    assert encode(scripts, decoded) == today
    asked = [tuple(part.split("=")) for part in link.removeprefix("#v=1&").lower().split("&")]
    must = {key.removeprefix("must."): [word] for key, word in asked if key.startswith("must.")}
    need, faults = parse_need(
        must, {k: [w] for k, w in asked if not k.startswith("must.")}, None, directory().vocabulary
    )
    assert (addresses.link(need, page=""), faults) == (today, []), "Python reads it alike"


@pytest.mark.parametrize(
    "link",
    [
        "#v=1&must.area=boulder|denver&craft=lawns|moss-walls,planting",
        "#v=1&must.area=denver|boulder&craft=planting,moss-walls|lawns",
        "#v=1&must.area=denver%7Cboulder&craft=planting,moss-walls%7clawns",
        "#v%3D1%26must.area%3Ddenver%257Cboulder%26craft%3Dplanting%2Cmoss-walls%7Clawns",
        "#v=1&must.area=denver|boulder|denver&craft=planting|planting,lawns|moss-walls,moss-walls|lawns|lawns",
        "#v=1&must.area=| Denver || boulder |&craft=lawns|moss-walls,|planting",
    ],
)
def test_the_same_groups_written_in_another_way_are_the_same_need(link: str, scripts: Scripts):
    decoded = decode(scripts, link)
    assert decoded["problems"] == []
    assert decoded["need"]["must"] == [{"facet": "area", "term": "boulder|denver"}]
    assert encode(scripts, decoded) == "#v=1&must.area=boulder|denver&craft=lawns|moss-walls,planting"


def test_former_names_in_a_group_are_todays(scripts: Scripts):
    decoded = decode(scripts, "#v=1&craft=moss-walls|green-walls,green-walls|living-walls")
    assert decoded["problems"] == []
    assert encode(scripts, decoded) == "#v=1&craft=living-walls,living-walls|moss-walls"


def test_a_term_alone_and_a_group_that_holds_it_are_two_things(scripts: Scripts):
    decoded = decode(scripts, "#v=1&must.area=boulder|denver&area=denver")
    assert decoded["problems"] == []
    assert encode(scripts, decoded) == "#v=1&must.area=boulder|denver&area=denver"


def test_the_same_group_as_must_and_wish_is_taken_as_a_must(scripts: Scripts):
    decoded = decode(scripts, "#v=1&must.area=boulder|denver&area=denver|boulder")
    assert kinds(decoded) == ["both"]
    assert encode(scripts, decoded) == "#v=1&must.area=boulder|denver"


def test_the_unknown_member_of_a_group_is_named_and_the_others_are_used(scripts: Scripts):
    decoded = decode(scripts, "#v=1&craft=lawns|topiary|moss-walls,orchids|topiary,planting|orchids")
    assert kinds(decoded) == ["term"] * 4
    assert "“topiary”" in decoded["problems"][0]["text"]
    assert encode(scripts, decoded) == "#v=1&craft=lawns|moss-walls,planting"


def test_python_writes_groups_as_the_browser_does(scripts: Scripts):
    either = [["moss-walls", "green-walls"]]
    need, faults = parse_need({"area": ["denver|boulder"]}, {"craft": either}, None, vocabulary())
    assert faults == []
    link = addresses.link(need, page="")
    assert link == "#v=1&must.area=boulder|denver&craft=living-walls|moss-walls"
    assert decode(scripts, addresses.in_html(link))["need"] == plain(need)


@pytest.mark.fault("D3")
def test_former_names_are_known_for_ever(scripts: Scripts):
    decoded = decode(scripts, "#v=1&from=old-birch&craft=green-walls,living-walls&pick=old-birch,birch,alder")
    assert decoded["problems"] == []
    assert encode(scripts, decoded) == "#v=1&from=birch&craft=living-walls&pick=birch,alder"


def test_a_firm_that_has_gone_is_named_with_its_successor(scripts: Scripts):
    decoded = decode(scripts, "#v=1&from=cedar&pick=old-cedar,birch")
    assert [(problem["kind"], problem["key"]) for problem in decoded["problems"]] == [
        ("retired", "from"),
        ("retired", "pick"),
    ]
    assert {problem["successor"] for problem in decoded["problems"]} == {"alder"}
    assert (decoded["from"], decoded["picks"]) == (None, ["birch"])


@pytest.mark.parametrize("link", ["", "#", "#top", "#__config", "#__search", "#craft", "#:~:text=lawns", "#?", "#&&&"])
@pytest.mark.fault("L7")
def test_a_link_without_its_details_says_so(link: str, scripts: Scripts):
    decoded = decode(scripts, link)
    assert kinds(decoded) == ["lost"]
    assert decoded["need"] == EMPTY


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("#v=2&craft=lawns", "future"),
        ("#v=999&craft=lawns", "future"),
        ("#v=1&v=2&craft=lawns", "future"),
        ("#v=0&craft=lawns", "version"),
        ("#v=NaN&craft=lawns", "version"),
        ("#craft=lawns", "version"),
        ("#v&craft=lawns", "version"),
        ("#v=%20&craft=lawns", "version"),
        ("#v=1&craft=lawns&=5", "unreadable"),
        ("#v=1&craft=lawns&%20", "unreadable"),
        ("#v=1&craft=lawns&size=big", "key"),
        ("#v=1&craft=lawns&must.from=alder", "key"),
        ("#v=1&craft=lawns,topiary", "term"),
        ("#v=1&craft=lawns,denver", "term"),
        ("#v=1&craft=lawns&area=", "unreadable"),
        ("#v=1&craft=lawns&area=%zz", "unreadable"),
        ("#v=1&craft=lawns&%", "unreadable"),
        ("#v=1&craft=lawns&area=%ED%A0%80", "unreadable"),
        ("#v=1&craft=lawns&area=%C0%AF", "unreadable"),
        ("#v=1&craft=lawns,moss+walls", "term"),
        ("#v=1&craft=lawns,%00", "term"),
        ("#v=1&craft=lawns&from=nobody", "firm"),
        ("#v=1&craft=lawns&pick=nobody", "firm"),
        ("#v=1&craft=lawns&pick=|", "firm"),
        ("#v=1&craft=lawns&from=alder&from=nobody", "firm"),
        ("#v=1&craft=lawns&from=alder&from=birch", "twice"),
        ("#v=1&craft=lawns&budget=5&budget=6", "twice"),
        ("#v=1&craft=lawns&budget=5/month&budget=5/year", "twice"),
        ("#v=1&craft=lawns,a%26b%3Dc", "term"),
        *(
            (f"#v=1&craft=lawns&budget={bad}", "budget")
            for bad in ("NaN", "1e999", "-5", "1.5", "5/week", "0x10", "9" * 13, "5/", "١٢", "Infinity")
        ),
        ("#v=1&must.craft=lawns&craft=lawns", "both"),
    ],
)
@pytest.mark.fault("L3", "L5", "L6")
def test_what_is_not_understood_is_named_and_the_rest_is_used(link: str, kind: str, scripts: Scripts):
    decoded = decode(scripts, link)
    assert kinds(decoded) == [kind]
    assert (decoded["version"] is None) == (kind == "version")
    assert all(len(problem["text"]) < 200 for problem in decoded["problems"])
    asked = decoded["need"]["prefer"] + decoded["need"]["must"]
    assert asked == ([] if kind == "future" else [{"facet": "craft", "term": "lawns"}])


@pytest.mark.parametrize("link", ["#v=1", "#v=1&from=alder", "#v=1&budget=5/month&budget=5/month"])
def test_a_link_need_not_ask_for_anything(link: str, scripts: Scripts):
    assert decode(scripts, link)["problems"] == []


@pytest.mark.parametrize(("length", "shown"), [(40, "x" * 40), (41, "x" * 40 + "…")])
def test_of_what_is_not_understood_forty_characters_are_shown(length: int, shown: str, scripts: Scripts):
    (problem,) = decode(scripts, f"#v=1&craft={'x' * length}")["problems"]
    assert problem["part"] == shown


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    '"><svg onload=alert(1)>',
    "__proto__",
    "constructor",
    "constructor.prototype.polluted",
    "hasOwnProperty",
    "toString",
    "need[__proto__]",
    "\u202egnp.exe",
    "\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "a" * 300,
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("times", [0, 1, 2])
@pytest.mark.fault("L1")
def test_hostile_text_is_quoted_and_does_nothing(text: str, times: int, scripts: Scripts):
    for _ in range(times):
        text = quote(text, safe="")
    for link in (f"v=1&{text}=1", f"v=1&craft={text}", f"v=1&from={text}&pick={text}", f"v={text}&budget={text}", text):
        decoded = decode(scripts, f"#{link}")
        assert decoded["problems"]
        assert decoded["need"] == EMPTY
        for problem in decoded["problems"]:
            assert len(problem["text"]) < 200
            assert "\u202e" not in problem["text"]
    assert scripts.evaluate("({}).polluted === undefined && Object.keys(Object.prototype).length === 0")


@pytest.mark.parametrize("size", [2_100, 64_000, 1_000_000])
@pytest.mark.fault("L4")
def test_a_link_too_long_to_read_is_refused_before_any_of_it_is_looked_up(size: int, scripts: Scripts):
    link = "#v=1&craft=" + ",".join(["lawns"] * (size // 6 + 1))
    decoded = scripts.evaluate("(link) => need.decode(link, null)", link)
    assert decoded["problems"] == [{"kind": "long", "says": "link-long", "part": ""}]
    assert decoded["need"] == EMPTY


@pytest.mark.fault("L4")
def test_two_thousand_characters_are_read(scripts: Scripts):
    link = "v=1&craft=" + "," * (2000 - 15) + "lawns"
    assert decode(scripts, link)["need"]["prefer"] == [{"facet": "craft", "term": "lawns"}]
    assert kinds(decode(scripts, f"{link}x")) == ["long"]


@pytest.mark.parametrize(
    ("group", "asked", "noted"),
    [
        ("denver|", "denver", []),
        ("|", None, ["unreadable"]),
        ("%7C%7C", None, ["unreadable"]),
        ("denver|denver", "denver", []),
        ("denver|nowhere", "denver", ["term"]),
        ("denver%7Cboulder", "boulder|denver", []),
        ("denver%257cboulder", "boulder|denver", []),
        ("nowhere|neverland", None, ["term", "term"]),
        ("|".join(["denver"] * 100), None, ["many"]),
    ],
)  # fmt: skip
def test_of_an_odd_group_the_known_members_are_asked_and_the_rest_is_named(
    group: str, asked: str | None, noted: list[str], scripts: Scripts
):
    decoded = decode(scripts, f"#v=1&must.area={group}")
    assert [wish["term"] for wish in decoded["need"]["must"]] == ([asked] if asked else [])
    assert kinds(decoded) == noted


def test_the_members_of_groups_are_counted_as_terms(scripts: Scripts):
    decoded = decode(scripts, "#v=1&craft=planting," + "|".join(["lawns"] * 64))
    assert kinds(decoded) == ["many"]
    assert decoded["need"]["prefer"] == [{"facet": "craft", "term": "planting"}]


@pytest.mark.fault("L4")
def test_more_than_64_terms_are_not_read(scripts: Scripts):
    decoded = decode(scripts, "#v=1&craft=" + ",".join(["lawns"] * 65))
    assert [(problem["kind"], problem["part"]) for problem in decoded["problems"]] == [("many", "")]
    assert decoded["need"]["prefer"] == [{"facet": "craft", "term": "lawns"}]
    assert kinds(decode(scripts, "#v=1&craft=" + ",".join(["lawns"] * 64))) == []


def test_a_link_that_mail_would_cut_is_not_made(scripts: Scripts):
    need = {
        "must": [],
        "prefer": [{"facet": "craft", "term": f"a-long-term-{n:04}"} for n in range(60)],
        "budget": None,
    }
    assert encode(scripts, {"need": need}) is None
    beside = len("#v=1&craft=")
    for length, made in ((900, True), (901, False)):
        longest = {**EMPTY, "prefer": [{"facet": "craft", "term": "x" * (length - beside)}]}
        assert (encode(scripts, {"need": longest}) is not None) == made


@settings(deadline=None)
@given(link=st.text(max_size=120) | st.text(alphabet="v=1&%,|craftmust.area:~#/2", max_size=60))
@pytest.mark.fault("L2", "L3")
def test_any_text_at_all_is_read_without_an_error(link: str, scripts: Scripts):
    decoded = decode(scripts, link.encode("utf-8", "replace").decode())
    assert decoded["problems"] or encode(scripts, decoded)
