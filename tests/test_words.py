"""Reasons in words: the sentences themselves, and that the browser says the same."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from better_fit.model import Asked, Budget, Directory, Facet, Group, Money, Need, Recommendation, Term, Vocabulary
from better_fit.reading.parse import directory_or_raise
from better_fit.rule import words
from better_fit.rule.groups import GROUPS
from better_fit.rule.match import Reason, reasons
from better_fit.rule.matchdata import match_data
from better_fit.rule.verbs import Verb, conjugate, verb_of
from better_fit.speech import speech
from tests.node_scripts import Scripts
from tests.rank import firm_from, vocabulary
from tests.scripts import plain

ROOT = Path(__file__).parent.parent
VERDICTS = ("keep", "talk", "refer", "nobody")

SPEAK = """(asked) => asked.map(([slug, homeSlug, theirs, ours, us]) => {
  const firm = match.firm(globalThis.index, slug), home = match.firm(globalThis.index, homeSlug), w = globalThis.table;
  return [
    theirs.map((reason) => words.line(w, words.reason(w, reason, firm))),
    theirs.map((reason, i) => words.versus(w, reason, firm, ours[i], home, us)),
    words.contrast(w, firm, home, us),
    [words.lacks(w, theirs), words.lacks(w, ours, us, false)],
  ];
})"""


def told(
    fit: str, via: str | None = None, facet: str = "craft", term: str = "living-walls", must: bool = False
) -> Reason:
    return Reason(facet, term, must, fit, via)


def said(reason: Reason, **profile: Any) -> str:
    return str(words.reason(reason, firm_from("alder", profile, vocabulary()), vocabulary()))


def test_each_fit_has_a_sign_and_a_word():
    assert said(told("fits", "living-walls")) == "✓ does living walls"
    assert said(told("close", "moss-walls")) == "~ close: does moss walls"
    assert said(told("not-stated")) == "? Craft not stated: ask them"
    rhythm = told("differs", facet="rhythm", term="weekly")
    assert said(rhythm, rhythm=["monthly"]) == "✕ works differently: monthly"


def test_a_verb_may_have_its_own_way_of_differing():
    assert said(told("differs"), craft=["lawns"]) == "✕ does something else: lawns"
    assert said(told("differs", facet="area", term="denver"), area=["utah"]) == "✕ works elsewhere: Utah"


def test_a_wider_region_is_named():
    assert said(told("fits", "colorado", "area", "denver")) == "✓ works in Denver (all of Colorado)"


def test_a_must_is_marked():
    assert said(told("fits", "living-walls", must=True)) == "✓ does living walls (a must)"


def test_a_budget_is_told_with_what_the_firm_asks():
    def budget(fit: str, sum_: str = "12000/year") -> str:
        return said(told(fit, None, "budget", sum_), budget="USD 15000-40000 year")

    assert budget("fits") == "✓ works within $12,000 a year"
    assert budget("close") == "~ close: usually $15,000 to $40,000 a year"
    assert budget("differs") == "✕ works with other budgets: $15,000 to $40,000 a year"
    assert budget("not-stated") == "? budget not stated: ask them"
    assert budget("fits", "900") == "✓ works within $900 for the project"


@pytest.mark.parametrize(
    ("budget", "text"),
    [
        (Budget("USD", 500, None, "month"), "$500 and up a month"),
        (Budget("EUR", 0, 9000, "project"), "up to €9,000 a project"),
        (Budget("CHF", 1000, 2000, "year"), "CHF\xa01,000 to CHF\xa02,000 a year"),
        (Budget("GBP", 1234567, 1234567, "year"), "£1,234,567 a year"),
    ],
)
def test_what_work_costs(budget: Budget, text: str):
    assert words.budget(budget, vocabulary()) == text


def test_long_lists_are_cut_and_counted():
    assert [words.listed(["a", "b", "c"][:n], vocabulary()) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert words.listed(["a", "b", "c"], vocabulary(), 2) == "a, b, c and 2 more"
    assert words.listed(["a", "b"], vocabulary(), word="or") == "a or b"
    assert words.listed(["design and build", "rental"], vocabulary()) == "design and build, and rental"
    terms = ["planting", "rooftops", "moss-walls", "stone-walls", "lawns"]
    assert said(told("differs"), craft=terms).endswith("planting, rooftops, moss walls and 2 more")


def test_a_label_keeps_its_capital_where_it_is_a_name_or_an_abbreviation():
    def facet(label: str, proper: bool = False) -> Facet:
        return Facet("f", "F", "F?", {"t": Term("t", "f", label)}, proper=proper)

    assert words.inline(facet("Weekly visits"), "t", vocabulary()) == "weekly visits"
    assert words.inline(facet("LED lighting"), "t", vocabulary()) == "LED lighting"
    assert words.inline(facet("Denver", proper=True), "t", vocabulary()) == "Denver"
    assert words.inline(facet("élagage"), "t", vocabulary()) == "élagage"
    assert words.inline(facet("X"), "t", vocabulary()) == "x"


@pytest.mark.parametrize(
    "label",
    [
        "WordPress sites", "R&D claims", "QuickBooks", "iOS apps", "24/7 support", "C# work", "C++", "Node.js", "Wi-Fi",
        "B2B sales", "Google Workspace", "Custom WordPress sites", "O'Brien's way of working",
    ],
)  # fmt: skip
def test_a_label_with_a_capital_or_a_sign_inside_stands_in_a_sentence_as_it_is_written(label):
    assert words.inline(Facet("f", "F", "F?", {"t": Term("t", "f", label)}), "t", vocabulary()) == label


def test_an_abbreviation_further_on_makes_no_name_of_a_label():
    for label in ("Everyday IT", "Sales tax and VAT", "On-site work", "Design/build"):
        facet = Facet("f", "F", "F?", {"t": Term("t", "f", label)})
        assert words.inline(facet, "t", vocabulary()) == label[0].lower() + label[1:]


def test_what_the_owner_says_of_a_term_counts_before_what_is_said_of_its_facet_and_before_its_letters():
    def inline(label: str, term: bool | None, facet: bool) -> str:
        terms = {"t": Term("t", "f", label, proper=term)}
        return words.inline(Facet("f", "F", "F?", terms, proper=facet), "t", vocabulary())

    assert inline("Microsoft 365", True, False) == "Microsoft 365"
    assert inline("Anywhere else", False, True) == "anywhere else"
    assert inline("Help in Denver", False, False) == "help in Denver"
    assert inline("Denver", None, True) == "Denver"


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("do", ("does", "don't", "doesn't", "do")),
        ("work in", ("works in", "don't", "doesn't", "work in")),
        ("are", ("is", "aren't", "isn't", "")),
        ("are certified for", ("is certified for", "aren't", "isn't", "certified for")),
        ("have", ("has", "don't", "doesn't", "have")),
        ("can speak", ("can speak", "can't", "can't", "speak")),
        ("carry", ("carries", "don't", "doesn't", "carry")),
        ("employ", ("employs", "don't", "doesn't", "employ")),
        ("teach", ("teaches", "don't", "doesn't", "teach")),
        ("fix", ("fixes", "don't", "doesn't", "fix")),
    ],
)
def test_a_verb_in_the_plural_gives_the_other_forms(verb: str, forms: tuple[str, ...]):
    verb_forms = conjugate(verb)
    assert (verb_forms.it, verb_forms.dont, verb_forms.doesnt, verb_forms.base) == forms
    assert verb_forms.they == verb_forms.we == verb_forms.you == verb


@pytest.mark.parametrize("language", ["en", "en-GB", "en_US", "EN"])
def test_english_of_every_country_forms_its_sentences_of_the_verb(language: str):
    craft = vocabulary().facets["craft"]
    assert verb_of(craft, language) == conjugate("do")
    assert verb_of(craft, "de") == verb_of(craft, "fi") == Verb("none")


def side_by_side(us: str, theirs: Reason, ours: Reason) -> str | None:
    they = firm_from("alder", {"rhythm": ["weekly"], "budget": "USD 9000- year"}, vocabulary())
    home = firm_from("home", {"rhythm": ["monthly"], "budget": "USD 100-500 year"}, vocabulary())
    return words.versus(theirs, they, ours, home, vocabulary(), us)


def test_a_firm_speaks_of_itself_is_spoken_to_or_is_named():
    weekly = told("fits", "weekly", "rhythm", "weekly"), told("differs", None, "rhythm", "weekly")
    assert side_by_side("we", *weekly) == "They offer weekly; we offer monthly."
    assert side_by_side("you", *weekly) == "They offer weekly; you offer monthly."
    assert side_by_side("Greenline", *weekly) == "They offer weekly; Greenline offers monthly."


def test_what_only_comes_close_is_said_to():
    close = told("close", "fortnightly", "rhythm", "weekly"), told("differs", None, "rhythm", "weekly")
    assert side_by_side("we", *close) == "They offer fortnightly, which comes close; we offer monthly."


def test_budgets_are_set_side_by_side():
    budget = told("fits", None, "budget", "9500/year"), told("differs", None, "budget", "9500/year")
    assert side_by_side("we", *budget) == "They work within $9,500 a year; we work with $100 to $500 a year."


def test_nothing_is_contrasted_that_is_alike_or_not_known():
    for pair in (("fits", "fits"), ("fits", "not-stated"), ("not-stated", "fits"), ("differs", "differs")):
        assert side_by_side("we", *(told(fit, None, "rhythm", "weekly") for fit in pair)) is None


def contrasts(theirs: dict[str, Any], ours: dict[str, Any], us: str = "we") -> list[str]:
    pair = (firm_from(slug, profile, vocabulary()) for slug, profile in (("alder", theirs), ("home", ours)))
    return [str(contrast) for contrast in words.contrast(*pair, vocabulary(), us)]


def test_how_they_differ_from_us():
    assert contrasts({"rhythm": ["weekly"]}, {"rhythm": ["monthly"]}) == ["They offer weekly; we offer monthly."]
    assert contrasts({"craft": ["lawns", "moss-walls"]}, {"craft": ["lawns"]}) == ["They also do moss walls."]
    assert contrasts({"craft": ["lawns"]}, {"craft": ["lawns", "moss-walls"]}) == ["We also do moss walls."]
    both = {"craft": ["lawns", "rooftops"]}, {"craft": ["lawns", "moss-walls"]}
    assert contrasts(*both, us="Greenline") == ["They also do rooftops; Greenline also does moss walls."]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_what_they_have_can_be_told_from_the_rest_of_a_difference(language: str):
    words_of = replace(vocabulary(), language=language)
    sides = ({"craft": ["lawns", "rooftops"]}, {"craft": ["lawns"]}), ({"rhythm": ["weekly"]}, {"rhythm": ["monthly"]})
    for (theirs, ours), label in zip(sides, ("rooftops", "weekly"), strict=True):
        pair = firm_from("alder", theirs, words_of), firm_from("home", ours, words_of)
        for firm, home, held in (*pair, True), (*reversed(pair), "weekly" in label):
            for contrast in words.contrast(firm, home, words_of):
                assert "".join(contrast.parts) == contrast.text == str(contrast)  # as an owner's template shows it
                assert bool(contrast.said) is held
                if firm is pair[0]:
                    assert contrast.said.lower() == label


def test_what_is_only_a_wider_word_for_the_same_is_no_difference():
    assert contrasts({"craft": ["lawns", "planting"]}, {"craft": ["lawns", "living-walls"]}) == []
    assert contrasts({"craft": ["lawns"]}, {"craft": ["lawns"]}) == []
    assert contrasts({}, {"craft": ["lawns"]}) == []
    assert contrasts({"craft": ["lawns"]}, {}) == []
    assert contrasts({"manner": ["quiet"]}, {"manner": ["chatty"]}) == [], "not a facet that the owner contrasts"


def test_what_a_firm_lacks():
    musts = [
        told("differs", must=True),
        told("close", "fortnightly", "rhythm", "weekly", must=True),
        told("differs", facet="area", term="denver", must=True),
        told("differs", term="lawns"),
    ]
    assert words.lacks(musts, vocabulary()) == (
        "They don't do living walls, offer weekly (close: fortnightly) or work in Denver."
    )
    named = words.lacks(musts[:1] + musts[3:], vocabulary(), "Greenline", musts=False)
    assert named == "Greenline doesn't do living walls or lawns."
    assert words.lacks([told("fits", "living-walls", must=True)], vocabulary()) == ""


def test_a_verdict_is_a_sentence_for_the_rep():
    assert [words.verdict(word, counts(1, 1, 1, 5), vocabulary()) for word in VERDICTS] == [
        "You fit everything that they ask for.",
        "Nobody here fits better than you, so talk about what to expect.",
        "3 firms fit better than you.",
        "Nobody here has what they ask for, and you don't either.",
    ]
    assert words.verdict("refer", counts(1), vocabulary(), "we") == "One firm fits better than us."
    assert words.verdict("keep", counts(), vocabulary(), "Greenline") == "Greenline fits everything that they ask for."


def counts(*numbers: int) -> dict[Group, int]:
    return dict.fromkeys(GROUPS, 0) | dict(zip(GROUPS, numbers, strict=False))


def test_who_has_only_not_said_is_not_said_to_fit_better():
    assert words.verdict("refer", counts(0, 1, 0, 9), vocabulary()) == "One firm fits better than you."
    assert words.verdict("refer", counts(0, 0, 0, 1), vocabulary()) == "One firm may fit better than you: ask it."
    assert words.verdict("refer", counts(0, 0, 0, 9), vocabulary()) == "9 firms may fit better than you: ask them."


@pytest.mark.parametrize(
    ("numbers", "who", "text"),
    [
        ((3,), "you", "3 firms fit everything"),
        ((1,), "you", "One firm fits everything"),
        ((0, 7), "you", "No firm fits everything; 7 fit all that you must have"),
        ((3, 4), "they", "3 firms fit everything; 4 more fit all that they must have"),
        ((1, 1), "you", "One firm fits everything; one more fits all that you must have"),
        ((0, 0, 1, 2), "you", "No firm fits everything; one comes close; 2 more have not stated it all: ask them"),
        ((2, 0, 1), "you", "2 firms fit everything; one more comes close"),
        ((1, 0, 0, 1), "you", "One firm fits everything; one more has not stated it all: ask them"),
        ((), "you", "Nobody here has all that was asked for."),
    ],
)
def test_how_many_fit_is_true_of_each_that_is_counted(numbers: tuple[int, ...], who: str, text: str):
    assert words.tally(counts(*numbers), vocabulary(), who) == text


def test_each_group_of_firms_has_a_heading():
    assert [words.group_heading(group, vocabulary()) for group in GROUPS] == [
        "Fits everything",
        "Fits all that you must have",
        "Comes close",
        "Not stated, ask them",
    ]
    assert words.group_heading("musts", vocabulary(), "they") == "Fits all that they must have"


ANY_CRAFT, ANY_AREA = "living-walls|moss-walls", "boulder|denver"


@pytest.mark.parametrize(
    ("asked", "held", "text"),
    [
        (("craft", ANY_CRAFT), ["moss-walls"], "does moss walls"),
        (("craft", ANY_CRAFT), ["living-walls", "moss-walls"], "does living walls"),
        (("craft", ANY_CRAFT), ["planting"], "close: does planting"),
        (("craft", ANY_CRAFT), ["lawns"], "does something else: lawns"),
        (("area", ANY_AREA), ["colorado"], "works in Boulder or Denver (all of Colorado)"),
    ],
)
def test_a_reason_for_a_group_names_what_the_firm_has_of_it(asked: tuple[str, str], held: list[str], text: str):
    firm = firm_from("alder", {asked[0]: held}, vocabulary())
    (reason,) = reasons(firm, Need((Asked(*asked),)), vocabulary())
    assert words.reason(reason, firm, vocabulary()).text == text


def test_what_is_said_of_groups_is_grammatical():
    craft, area = Asked("craft", ANY_CRAFT), Asked("area", ANY_AREA)
    facets = vocabulary().facets
    need = Need((area, Asked("rhythm", "weekly")), (craft, Asked("rhythm", "monthly")))
    assert words.asked(need, vocabulary()) == (
        "must have Boulder or Denver, and weekly; would like living walls or moss walls, and monthly"
    )
    assert words.relax(area, 4, vocabulary()) == "If Boulder or Denver were only a wish, there would be 4 firms to ask."
    far = firm_from("alder", {"craft": ["lawns"], "rhythm": ["monthly"]}, vocabulary())
    theirs = reasons(far, Need((craft, Asked("rhythm", "weekly"))), vocabulary())
    assert words.lacks(theirs, vocabulary()) == "They don't do living walls or moss walls, or offer weekly."
    assert words.need_heading([(facets["craft"], ANY_CRAFT), (facets["area"], ANY_AREA)], vocabulary()) == (
        "Living walls or moss walls with Boulder or Denver"
    )
    near = firm_from("birch", {"craft": ["moss-walls"]}, vocabulary())
    sides = [reasons(firm, Need((craft,)), vocabulary())[0] for firm in (near, far)]
    assert words.versus(sides[0], near, sides[1], far, vocabulary()) == "They do moss walls; we do lawns."


def test_what_is_asked_and_what_to_relax():
    need = Need((Asked("area", "denver"),), (Asked("craft", "lawns"), Asked("rhythm", "weekly")), Money(900, "month"))
    text = "must have Denver; would like lawns and weekly; a budget of $900 a month"
    assert words.asked(need, vocabulary()) == text
    assert words.asked(Need(), vocabulary()) == "nothing in particular"
    weekly = Asked("rhythm", "weekly")
    assert words.relax(weekly, 4, vocabulary()) == "If weekly were only a wish, there would be 4 firms to ask."
    assert words.relax(weekly, 1, vocabulary()) == "If weekly were only a wish, there would be one firm to ask."


def test_headings_dates_and_what_a_recommendation_rests_on():
    facets = vocabulary().facets
    asked = [(facets["craft"], "living-walls"), (facets["rhythm"], "weekly")]
    assert words.need_heading(asked, vocabulary()) == "Living walls with weekly"
    assert words.need_heading(asked[:1], vocabulary()) == "Living walls"
    assert words.day(date(2026, 11, 2), vocabulary()) == "2 November 2026"
    recommendation = Recommendation("birch", "Good.", "worked-together", since=date(2024, 3, 1))
    assert words.basis(recommendation, vocabulary()) == "worked together since 2024"
    assert words.basis(replace(recommendation, basis="reputation", since=None), vocabulary()) == "by reputation"


def test_whatever_a_label_holds_is_said_as_it_is():
    odd = Vocabulary({"f": Facet("f", "{term}", "F?", {"t": Term("t", "f", r"\1 {via} $& <b>")}, primary=True)})
    partner = firm_from("alder", {}, odd)
    assert words.reason(Reason("f", "t", False, "fits", "t"), partner, odd).text == r"offers \1 {via} $& <b>"


def test_no_phrase_speaks_of_scores():
    assert not re.search(r"%|per ?cent|score|points|rank", speech("en").source("rule", "scripts"), re.IGNORECASE)


@pytest.fixture(scope="module")
def demonstration() -> Directory:
    return directory_or_raise(ROOT)


@pytest.fixture(scope="module")
def speaking(scripts: Scripts, demonstration: Directory) -> Scripts:
    scripts.evaluate(
        "([data, table]) => { globalThis.index = match.load(data); globalThis.table = words.load(table); }",
        [match_data(demonstration, stamp="test"), words.words_data(demonstration.vocabulary)],
    )
    return scripts


def test_the_browser_gives_the_same_reasons_in_the_same_words(speaking: Scripts, demonstration: Directory):
    words_of, chance = demonstration.vocabulary, random.Random(3)
    facets = words_of.facets.values()
    terms = [Asked(facet.id, term) for facet in facets for term in facet.terms]
    sizes = (2, 3, 4) * 3
    groups = [Asked.any_of(facet.id, chance.sample(list(facet.terms), size)) for facet in facets for size in sizes]
    asked, expected = [], []
    for _ in range(1_500):
        partner, home = (demonstration.active[chance.choice(list(demonstration.active))] for _ in range(2))
        chosen = chance.sample(terms + groups, 4)
        money = Money(chance.choice((900, 2500, 12000, 40000)), chance.choice(("project", "month", "year")))
        need = Need(tuple(sorted(chosen[:2])), tuple(sorted(chosen[2:])), money)
        us = chance.choice(("we", "you", home.name))
        theirs, ours = reasons(partner, need, words_of), reasons(home, need, words_of)
        sides = zip(theirs, ours, strict=True)
        asked.append([partner.slug, home.slug, *([vars_of(r) for r in side] for side in (theirs, ours)), us])
        expected.append(
            [
                [str(words.reason(reason, partner, words_of)) for reason in theirs],
                [words.versus(a, partner, b, home, words_of, us) for a, b in sides],
                [
                    {"facet": c.facet, "text": c.text, "theirs": list(c.theirs), "ours": list(c.ours)}
                    for c in words.contrast(partner, home, words_of, us)
                ],
                [words.lacks(theirs, words_of), words.lacks(ours, words_of, us, musts=False)],
            ]
        )
    assert speaking.evaluate(SPEAK, asked) == expected


def vars_of(reason: Reason) -> dict[str, Any]:
    return {name: getattr(reason, name) for name in ("facet", "term", "must", "fit", "via")}


def test_the_browser_says_the_rest_in_the_same_words(speaking: Scripts, demonstration: Directory):
    words_of = demonstration.vocabulary
    region = next(facet for facet in words_of.facets.values() if facet.covers)
    asked = Asked.any_of(region.id, list(region.terms)[:3])
    alone = Asked(region.id, next(iter(region.terms)))
    needs = [Need(), Need((alone,), (asked,), Money(900, "month")), Need((), (asked, alone), Money(1234567))]
    tallies = [counts(*numbers) for numbers in product((0, 1, 5), repeat=4)]
    script = """([needs, asked, us, tallies]) => { const w = globalThis.table; return [
      needs.map((need) => words.asked(w, need)),
      ["keep", "talk", "refer", "nobody"].flatMap((word) => tallies.map((each) => words.verdict(w, word, each, us))),
      ["you", "they"].flatMap((who) => tallies.map((each) => words.tally(w, each, who))),
      ["you", "they"].flatMap((who) => match.GROUPS.map((group) => words.groupHeading(w, group, who))),
      words.label(w, asked.facet, asked.term),
      [1, 3].map((n) => words.relax(w, asked, n)),
      [words.nobody(w), words.nobody(w, 0), words.nobody(w, 3, true)],
      [500, 0, 700].map((from) => words.budget(w, {from, to: 700, per: "month"})),
      words.budget(w, {from: 1000, to: null, per: "year"}),
      words.listed(w, ["a", "b"], 2, "or"),
    ]; }"""
    for us in ("we", "you", "O'Malley's {us} $& Grounds"):
        expected = [
            [words.asked(need, words_of) for need in needs],
            [words.verdict(word, tally, words_of, us) for word in VERDICTS for tally in tallies],
            [words.tally(tally, words_of, who) for who in ("you", "they") for tally in tallies],
            [words.group_heading(group, words_of, who) for who in ("you", "they") for group in GROUPS],
            words.label(region, asked.term, words_of),
            [words.relax(asked, n, words_of) for n in (1, 3)],
            [words.nobody(words_of), words.nobody(words_of, 0), words.nobody(words_of, 3, better=True)],
            [words.budget(Budget(words_of.currency, low, 700, "month"), words_of) for low in (500, 0, 700)],
            words.budget(Budget(words_of.currency, 1000, None, "year"), words_of),
            words.listed(["a", "b"], words_of, 2, "or"),
        ]
        question = [[plain(need) for need in needs], {"facet": asked.facet, "term": asked.term}, us, tallies]
        assert speaking.evaluate(script, question) == expected
