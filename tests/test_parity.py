"""The rule in the browser is the rule in Python: the same matches, order, scores, reasons and verdict."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from better_fit.model import Asked, Directory, Money, Need
from better_fit.reading.parse import directory_or_raise
from better_fit.rule.groups import grouped
from better_fit.rule.match import Answer, answer, tie
from better_fit.rule.match_command import document
from better_fit.rule.matchdata import letter, match_data
from tests.examples import examples
from tests.node_scripts import Scripts
from tests.rank import LISTS, cases, firm_from, vocabulary_from
from tests.rank.made import questions
from tests.scripts import plain, relaxing

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 22)
RANDOM_NEEDS = examples(1_000)
BATCH = 1_000

# With each place the group that the browser puts it in, and how it stands in groups.
ASK = """([data, need, referrer, today]) => {
  const index = match.load(data), found = match.answer(index, need, {referrer, today});
  const slugs = (places) => places.map(({partner}) => partner);
  const apart = match.answer(index, need, {referrer, today, inGroups: true}).matches;
  const of = (group) => found.matches.filter((place) => match.groupOf(place.reasons) === group);
  const under = match.GROUPS.map((group) => [group, slugs(of(group))]).filter(([, firms]) => firms.length);
  return {...found, apart: slugs(apart), under};
}"""
# One line an answer: ten thousand of them whole would be 100 MB to carry over.
ASK_SHORTLY = """(asked) => JSON.parse(asked).map(([need, referrer, today]) => {
  const line = (p) => `${p.partner} ${p.score} ${p.recommended} ${p.availability} ` +
    p.reasons.map((r) => `${r.facet}=${r.term} ${r.must} ${r.fit} ${r.via}`).join(",");
  const found = match.answer(globalThis.index, need, {referrer, today});
  const lists = ["matches", "not_better", "near_misses"].map((part) => found[part].map(line).join(";"));
  return [found.verdict, found.referrer ? line(found.referrer) : null, ...lists,
    found.relax.map((r) => `${r.asked.term} ${r.brings}`).join()].join("|");
}).join("\\n")"""


@pytest.fixture(scope="module")
def demonstration() -> Directory:
    return directory_or_raise(ROOT)


@pytest.fixture(scope="module")
def indexed(scripts: Scripts, demonstration: Directory) -> Scripts:
    """Scripts that have the demonstration's data as `index`."""
    scripts.evaluate("(data) => { globalThis.index = match.load(data); }", match_data(demonstration, stamp="test"))
    return scripts


def in_browser(scripts: Scripts, directory: Directory, need: Need, referrer: str | None, today: date) -> Any:
    data = json.loads(json.dumps(match_data(directory, stamp="test")))
    return scripts.evaluate(ASK, [data, plain(need), referrer, today.isoformat()])


def whole(result: Answer) -> dict[str, Any]:
    under = [[group, [placed.partner for placed in places]] for group, places in grouped(result.matches)]
    return document(result) | {
        "relax": relaxing(result),
        "total": {part: len(getattr(result, part)) for part in LISTS},
        "groups": dict(result.groups),
        "under": under,
        "apart": [slug for _, slugs in under for slug in slugs],
    }


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case_in_the_browser(case, scripts: Scripts):
    result = answer(case.directory, case.need, referrer=case.referrer, today=case.today)
    assert in_browser(scripts, case.directory, case.need, case.referrer, case.today) == whole(result)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_what_is_counted_for_a_case_is_what_asking_would_bring(case, scripts: Scripts):
    """For each term: the firms left if it were one more must, and those that would fit everything with it."""
    counts, fits = scripts.evaluate(
        """([data, need, referrer, today]) => {
          const index = match.load(data), plain = (map) => Object.fromEntries(map);
          const facets = [...index.facets.keys()].map((facet) => [facet, match.fits(index, need, facet, {today})]);
          return [match.counts(index, need, {referrer, today}), new Map(facets)].map((of) =>
            plain([...of].map(([facet, terms]) => [facet, plain(terms)])));
        }""",
        [match_data(case.directory, stamp="test"), plain(case.need), case.referrer, case.today.isoformat()],
    )

    def asked(need: Need, referrer: str | None) -> Answer:
        return answer(case.directory, need, referrer=referrer, today=case.today)

    for facet, terms in counts.items():
        for term, count in terms.items():
            more = Asked(facet, term)
            left = asked(Need(tuple(sorted({*case.need.must, more}))), case.referrer)
            assert count == len(left.matches) + len(left.not_better), (facet, term)
            every = Need(tuple(sorted({*(each for each, _ in case.need.asked), more})), (), case.need.budget)
            assert fits[facet][term] == asked(every, None).groups["all"], (facet, term)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_list_that_a_person_made_says_of_each_firm_what_the_answer_does(case, scripts: Scripts):
    result = whole(answer(case.directory, case.need, referrer=case.referrer, today=case.today))
    places = [place for part in LISTS for place in result[part]]
    explained = scripts.evaluate(
        """([data, need, slugs, referrer, today]) =>
          match.explain(match.load(data), need, slugs, {referrer, today})""",
        [
            match_data(case.directory, stamp="test"), plain(case.need), [place["partner"] for place in places],
            case.referrer, case.today.isoformat(),
        ],
    )  # fmt: skip
    assert explained == places


@settings(deadline=None)
@given(question=questions())
def test_made_directory_in_the_browser(question, scripts: Scripts):
    directory, need, referrer, today = question
    assert in_browser(scripts, *question) == whole(answer(directory, need, referrer=referrer, today=today))


@pytest.mark.fault("L12")
def test_many_needs_on_the_demonstration(indexed: Scripts, demonstration: Directory):
    chance = random.Random(20261122)
    asked = [random_question(demonstration, chance) for _ in range(RANDOM_NEEDS)]
    for start in range(0, len(asked), BATCH):
        batch = asked[start : start + BATCH]
        question = json.dumps([[plain(need), home, TODAY.isoformat()] for need, home in batch])
        theirs = indexed.evaluate(ASK_SHORTLY, question).split("\n")
        for (need, home), line in zip(batch, theirs, strict=True):
            assert line == shortly(answer(demonstration, need, referrer=home, today=TODAY)), (need, home)


def random_question(directory: Directory, chance: random.Random) -> tuple[Need, str | None]:
    facets = directory.vocabulary.facets.values()
    terms = [Asked(facet.id, term) for facet in facets for term in facet.terms]
    groups = [Asked.any_of(f.id, chance.sample(list(f.terms), chance.choice((2, 2, 3, 5)))) for f in facets]
    asked = chance.sample(terms + groups, chance.choice((0, 1, 1, 2, 2, 3, 3, 4, 5, 9)))
    musts = min(len(asked), chance.choice((0, 0, 1, 1, 2, 3)))
    money = Money(chance.choice((300, 900, 2500, 12000, 40000)), chance.choice(("project", "month", "year")))
    home = chance.choice((None, *directory.active))
    need = Need(tuple(sorted(asked[:musts])), tuple(sorted(asked[musts:])), chance.choice((None, None, money)))
    return need, home


def shortly(result: Answer) -> str:
    def line(place: Any) -> str:
        reasons = ",".join(f"{r.facet}={r.term} {str(r.must).lower()} {r.fit} {r.via or 'null'}" for r in place.reasons)
        score = repr(float(place.score)).removesuffix(".0")
        return f"{place.partner} {score} {str(place.recommended).lower()} {place.availability or 'null'} {reasons}"

    lists = [";".join(map(line, getattr(result, part))) for part in LISTS]
    relax = ",".join(f"{way.asked.term} {way.brings}" for way in result.relax)
    return "|".join([result.verdict or "", line(result.referrer) if result.referrer else "", *lists, relax])


def test_a_limit_cuts_the_same_order(indexed: Scripts, demonstration: Directory):
    chance = random.Random(7)
    for _ in range(50):
        need, home = random_question(demonstration, chance)
        limit = chance.randrange(1, 12)
        result = answer(demonstration, need, referrer=home, today=TODAY, limit=limit)
        theirs = indexed.evaluate(
            "([need, referrer, today, limit]) => match.answer(globalThis.index, need, {referrer, today, limit})",
            [plain(need), home, TODAY.isoformat(), limit],
        )
        assert {key: theirs[key] for key in document(result)} == document(result)


def test_the_counts_are_what_one_more_must_would_leave(indexed: Scripts, demonstration: Directory):
    chance = random.Random(11)
    for _ in range(5):
        need, home = random_question(demonstration, chance)
        counts = indexed.evaluate(
            """([need, referrer, today]) => [...match.counts(globalThis.index, need, {referrer, today})]
               .flatMap(([facet, terms]) => [...terms].map(([term, count]) => [facet, term, count]))""",
            [plain(need), home, TODAY.isoformat()],
        )
        for facet, term, count in counts:
            more = Need(tuple(sorted({*need.must, Asked(facet, term)})))
            result = answer(demonstration, more, referrer=home, today=TODAY)
            assert count == len(result.matches) + len(result.not_better), (need, facet, term)


def test_a_group_in_any_order_is_the_same_need(indexed: Scripts, demonstration: Directory):
    need = Need((Asked("region", "boulder|denver"),), (Asked("specialty", "living-walls|moss-walls"),))
    theirs = indexed.evaluate(
        """(today) => {
          const need = {must: [{facet: "region", term: "denver|boulder|denver"}],
            prefer: [match.anyOf("specialty", ["moss-walls", "living-walls"])], budget: null};
          return [match.canonical(need), match.answer(globalThis.index, need, {today})];
        }""",
        TODAY.isoformat(),
    )
    result = document(answer(demonstration, need, today=TODAY))
    assert theirs[0] == need.canonical() == "must.region=boulder|denver&specialty=living-walls|moss-walls"
    assert {key: theirs[1][key] for key in result} == result


def test_a_need_in_any_order_has_one_address(indexed: Scripts, demonstration: Directory):
    chance = random.Random(3)
    for _ in range(30):
        need, _ = random_question(demonstration, chance)
        asked = plain(need)
        chance.shuffle(asked["must"])
        chance.shuffle(asked["prefer"])
        assert indexed.evaluate("(need) => match.canonical(need)", asked) == need.canonical()


def test_words_and_firms_are_found_by_their_ids_past_and_present(scripts: Scripts):
    terms = {"moss": {"aliases": ["lichen"]}, "wood": {}}
    words = vocabulary_from({"facets": {"craft": {"primary": True, "terms": terms}}})
    fern = replace(firm_from("fern", {"craft": ["wood"], "budget": "USD 5-9 project"}, words), aliases=("bracken",))
    found = scripts.evaluate(
        """(data) => {
          const index = match.load(data), terms = ["moss", "lichen", "nothing", "constructor"];
          return [
            [...terms.map((term) => match.findTerm(index, "craft", term)), match.findTerm(index, "odd", "moss")],
            ["fern", "bracken", "nobody", "constructor"].map((slug) => match.findFirm(index, slug)),
            match.firm(index, "fern").budget,
          ];
        }""",
        match_data(Directory(words, {"fern": fern}), stamp="test"),
    )
    assert found == [
        ["moss", "moss", None, None, None],
        ["fern", "fern", None, None],
        {"from": 5, "to": 9, "per": "project"},
    ]


def test_of_hashes_that_begin_alike_the_next_bits_decide(scripts: Scripts):
    words = vocabulary_from({"facets": {"craft": {"primary": True, "terms": {"wood": {}}}}})
    slugs = ("firm-97864", "firm-242778")  # for this need the first 32 bits are the same
    directory = Directory(words, {slug: firm_from(slug, {"craft": ["wood"]}, words) for slug in slugs})
    need = Need((Asked("craft", "wood"),))
    assert {tie(need, slug)[:8] for slug in slugs} == {"6509143b"}
    assert in_browser(scripts, directory, need, None, TODAY) == whole(answer(directory, need, today=TODAY))


def test_without_a_day_it_is_today(scripts: Scripts):
    words = vocabulary_from({"facets": {"craft": {"primary": True, "terms": {"wood": {}}}}})
    firms = {
        slug: firm_from(slug, {"craft": ["wood"], "availability": "closed", "until": until}, words)
        for slug, until in (("past", date(2000, 1, 1)), ("far", date(2999, 1, 1)))
    }
    matches = scripts.evaluate(
        """(data) => match.answer(match.load(data), {must: [{facet: "craft", term: "wood"}], prefer: [], budget: null})
          .matches.map(({partner}) => partner)""",
        match_data(Directory(words, firms), stamp="test"),
    )
    assert matches == ["past"]


def test_the_hash_is_sha_256_whatever_the_length(scripts: Scripts):
    script = "(starts) => starts.map(([start, slug]) => match.hasher(start).hex(slug))"
    pairs = [("x" * start, "y" * slug) for start in range(0, 150, 3) for slug in (0, 1, 20, 60)]

    assert scripts.evaluate(script, pairs) == [sha256((a + b).encode()).hexdigest() for a, b in pairs]


def test_a_term_has_a_letter_of_its_own_that_needs_no_escape():
    letters = [letter(index) for index in range(5_000)]
    assert len(set(letters)) == len(letters)
    assert all(json.dumps(sign, ensure_ascii=False) == f'"{sign}"' and sign != " " for sign in letters)
    assert not any(0x7F <= ord(sign) < 0xA1 for sign in letters)


def test_a_facet_may_have_more_terms_than_there_are_letters(scripts: Scripts):
    terms = {f"t{number:03}": {} for number in range(300)}
    words = vocabulary_from({"facets": {"craft": {"primary": True, "terms": terms}}})
    firms = {f"firm-{term}": firm_from(f"firm-{term}", {"craft": [term]}, words) for term in terms}
    held = scripts.evaluate(
        """(data) => {
          const all = match.load(data);
          return all.slugs.map((slug) => match.firm(all, slug).terms.get("craft"));
        }""",
        match_data(Directory(words, firms), stamp="test"),
    )
    assert held == [[term] for term in terms]


def test_the_data_holds_what_ranking_needs_and_no_word_of_anybody(demonstration: Directory):
    text = json.dumps(match_data(demonstration, stamp="test"), ensure_ascii=False)
    for partner in demonstration.partners.values():
        assert partner.summary not in text
        assert all(detail not in text for detail in (partner.contact.email, partner.contact.phone) if detail)
    for facet in demonstration.vocabulary.facets.values():
        assert not any(f'"{term.label}"' in text for term in facet.terms.values())
