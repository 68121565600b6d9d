"""The rule: every ranking case, and what holds for any directory and any need."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from better_fit.model import Asked, Directory, Facet, Need, Partner, Term, Vocabulary
from better_fit.rule.fit import gives, served
from better_fit.rule.groups import group_of, grouped
from better_fit.rule.match import BUDGET, Answer, Measure, Placed, Reason, answer, reasons, relaxed, score, tie
from tests.rank import LISTS, TODAY, Case, cases, vocabulary
from tests.rank.made import SLUGS, directories, firms, needs, questions

CREDITS = {"fits": Fraction(1), "close": Fraction(1, 2), "not-stated": Fraction(1, 4), "differs": Fraction(0)}


def test_there_are_at_least_forty_cases_and_each_place_says_why():
    assert len(cases()) >= 40
    for case in cases():
        assert all(place["because"] for part in LISTS for place in case.expected.get(part, ())), case.name


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case(case: Case):
    result = answer(case.directory, case.need, referrer=case.referrer, today=case.today)
    expected = case.expected
    asked = [each.facet for each, _ in case.need.asked] + ["budget"] * (case.need.budget is not None)
    assert result.verdict == expected.get("verdict")
    for part in LISTS:
        places = getattr(result, part)
        assert [place.partner for place in places] == [place["firm"] for place in expected.get(part, ())], part
        assert all([reason.facet for reason in place.reasons] == asked for place in places)
        for place, wanted in zip(places, expected.get(part, ()), strict=True):
            check_place(place, wanted)
    if "referrer" in expected:
        assert result.referrer is not None
        check_place(result.referrer, expected["referrer"])
    relax = {f"{way.asked.facet}={way.asked.term}": way.brings for way in result.relax}
    assert list(relax.items()) == list(expected.get("relax", {}).items())
    if "canonical" in expected:
        assert case.need.canonical() == expected["canonical"]
    if "groups" in expected:
        assert {key: count for key, count in result.groups.items() if count} == expected["groups"]
        assert [group for group, _ in grouped(result.matches)] == list(expected["groups"])


def check_place(place: Placed, wanted: dict[str, Any]) -> None:
    assert place.score == Fraction(wanted["score"])
    assert [f"{reason.fit} {reason.via or ''}".strip() for reason in place.reasons] == wanted["reasons"]
    for mark in ("availability", "recommended"):
        if mark in wanted:
            assert getattr(place, mark) == wanted[mark]
    if "group" in wanted:
        assert group_of(place.reasons) == wanted["group"]


def ask(question: tuple[Any, ...]) -> Answer:
    directory, need, referrer, today = question
    return answer(directory, need, referrer=referrer, today=today)


def slugs(places: tuple[Placed, ...]) -> list[str]:
    return [place.partner for place in places]


@settings(deadline=None)
@given(questions(), st.randoms(use_true_random=False))
@pytest.mark.fault("L12", "D5")
def test_the_order_of_profiles_facets_and_terms_changes_nothing(question, random):
    directory, need, referrer, today = question
    turned = shuffled(directory.vocabulary, random)
    partners = [turn(partner, turned) for partner in directory.partners.values()]
    random.shuffle(partners)
    other = Directory(turned, {partner.slug: partner for partner in partners})
    assert answer(other, need, referrer=referrer, today=today) == ask(question)


def shuffled(words: Vocabulary, random: Any) -> Vocabulary:
    def mixed(mapping):
        keys = list(mapping)
        random.shuffle(keys)
        return {key: mapping[key] for key in keys}

    facets = {key: replace(facet, terms=mixed(facet.terms)) for key, facet in mixed(words.facets).items()}
    return replace(words, facets=facets)


def turn(partner: Partner, words: Vocabulary) -> Partner:
    """The same profile with its terms in another vocabulary's order."""
    held = {
        key: tuple(t for t in facet.terms if t in partner.terms[key])
        for key, facet in words.facets.items()
        if key in partner.terms
    }
    return replace(partner, terms=held)


@settings(deadline=None)
@given(questions())
def test_a_firm_that_fits_at_least_as_well_and_somewhere_better_never_ranks_lower(question):
    result = ask(question)
    weights = {key: facet.weight for key, facet in vocabulary().facets.items()} | {BUDGET: 1}
    places = [*result.matches, *result.not_better]
    for high, first in enumerate(places):
        for second in places[high + 1 :]:
            assert not dominates(second, first, weights)


def dominates(one: Placed, other: Placed, weights: dict[str, int]) -> bool:
    """Fits at least as well on all that has weight, better on some of it, and is recommended no less."""
    pairs = [
        (CREDITS[a.fit], CREDITS[b.fit]) for a, b in zip(one.reasons, other.reasons, strict=True) if weights[a.facet]
    ]
    return one.recommended >= other.recommended and all(a >= b for a, b in pairs) and any(a > b for a, b in pairs)


@settings(deadline=None)
@given(questions(), st.data())
def test_adding_a_firm_never_changes_the_order_of_the_others(question, data):
    directory, need, referrer, today = question
    free = [slug for slug in SLUGS if slug not in directory.partners]
    assume(free)
    newcomer = replace(data.draw(firms(free[0])), recommends=())
    more = Directory(directory.vocabulary, {**directory.partners, newcomer.slug: newcomer})
    before, after = ask(question), answer(more, need, referrer=referrer, today=today)
    for part in ("matches", "not_better", *(["near_misses"] if not after.matches else [])):
        assert [slug for slug in slugs(getattr(after, part)) if slug != newcomer.slug] == slugs(getattr(before, part))


@settings(deadline=None)
@given(questions())
def test_a_firm_out_by_a_must_never_is_a_match(question):
    result = ask(question)
    for place in (*result.matches, *result.not_better):
        assert not any(reason.must and reason.fit in ("close", "differs") for reason in place.reasons)
    for place in result.near_misses:
        assert any(reason.must and reason.fit in ("close", "differs") for reason in place.reasons)


@settings(deadline=None)
@given(questions())
def test_without_a_referrer_making_a_must_a_wish_never_removes_a_match(question):
    directory, need, _, today = question
    before = set(slugs(answer(directory, need, today=today).matches))
    for asked in need.must:
        assert before <= set(slugs(answer(directory, relaxed(need, asked), today=today).matches))


@settings(deadline=None)
@given(questions())
def test_the_verdict_follows_from_the_matches_and_the_referrer(question):
    result = ask(question)
    assert not (result.verdict == "keep" and result.matches)
    assert (result.verdict is None) == (question[2] is None)
    assert (result.verdict == "refer") == bool(result.matches and question[2])
    if result.verdict in ("talk", "nobody"):
        own = result.referrer.reasons
        fails = any(reason.must and reason.fit in ("close", "differs") for reason in own)
        assert (result.verdict == "talk") == (not fails and any(reason.fit != "differs" for reason in own))


@settings(deadline=None)
@given(questions())
def test_who_differs_on_everything_asked_is_in_no_list(question):
    result = ask(question)
    for place in (*result.matches, *result.not_better, *result.near_misses):
        assert not place.reasons or any(reason.fit != "differs" for reason in place.reasons)


@settings(deadline=None)
@given(questions())
def test_a_groups_heading_holds_of_every_firm_in_it(question):
    result = ask(question)
    asks_a_must = bool(result.need.must)
    for group, places in grouped(result.matches):
        for place in places:
            fits = [reason.fit == "fits" for reason in place.reasons]
            musts = [reason.fit for reason in place.reasons if reason.must]
            kinds = {reason.fit for reason in place.reasons}
            assert {
                "all": all(fits),
                "musts": asks_a_must and set(musts) == {"fits"} and not all(fits),
                "close": not asks_a_must and bool(kinds & {"fits", "close"}) and not all(fits),
                "ask": "not-stated" in (musts if asks_a_must else kinds),
            }[group]
            assert group != "ask" or asks_a_must or not kinds & {"fits", "close"}
    assert sum(result.groups.values()) == len(result.matches)
    sizes = {group: len(places) for group, places in grouped(result.matches)}
    assert dict.fromkeys(result.groups, 0) | sizes == result.groups


@settings(deadline=None)
@given(questions(), st.integers(1, 4))
def test_in_groups_the_matches_are_the_same_and_each_group_keeps_the_rules_order(question, limit):
    directory, need, referrer, today = question
    plainly = ask(question)
    there = answer(directory, need, referrer=referrer, today=today, in_groups=True)
    assert [place for _, places in grouped(plainly.matches) for place in places] == list(there.matches)
    short = answer(directory, need, referrer=referrer, today=today, limit=limit, in_groups=True)
    assert (short.matches, short.groups) == (there.matches[:limit], there.groups)


@settings(deadline=None)
@given(questions())
def test_a_group_fits_as_well_as_the_best_of_its_terms(question):
    directory, need, _, _ = question
    for partner in directory.partners.values():
        for reason in reasons(partner, need, directory.vocabulary):
            if reason.facet != BUDGET:
                alone = [
                    reasons(partner, Need(prefer=(Asked(reason.facet, term),)), directory.vocabulary)[0]
                    for term in reason.term.split("|")
                ]
                best = max(alone, key=lambda one: CREDITS[one.fit])  # of equals the first
                assert (reason.fit, reason.via) == (best.fit, best.via)


@settings(deadline=None)
@given(questions())
def test_each_reason_is_true_of_the_profile(question):
    directory, need, _, _ = question
    for partner in directory.partners.values():
        for reason in reasons(partner, need, directory.vocabulary):
            if reason.facet != BUDGET:
                assert is_true(reason, partner, directory.vocabulary.facets[reason.facet]), (reason, partner.terms)


def is_true(said: Reason, partner: Partner, facet: Facet) -> bool:
    held = partner.terms.get(said.facet, ())
    above = {t: set(facet.ancestors(t)) for t in facet.terms}
    asked = said.term.split("|")
    fitting = {t for t in held for a in asked if t == a or (facet.covers and t in above[a])}
    near = {t for t in held for a in asked if t in above[a] or a in above[t] or t in facet.terms[a].related} - fitting
    if said.fit in ("fits", "close"):
        return said.via in (fitting if said.fit == "fits" else near) and (said.fit == "fits" or not fitting)
    return said.via is None and not fitting and not near and bool(held) == (said.fit == "differs")


@settings(deadline=None)
@given(questions())
def test_the_score_is_what_the_published_rule_says(question):
    directory, need, referrer, _ = question
    words, home = directory.vocabulary, None if referrer is None else directory.partners[referrer]
    facets = [asked.facet for asked, _ in need.asked]
    weights = {facet: Fraction(words.facets[facet].weight, 1000) for facet in facets}
    total = sum(weights.values()) + (2 if need.budget else 0) + (1 if home else 0)
    for partner in directory.active.values():
        if partner is home:
            continue
        earned = Fraction(Measure(need, words, home).recommended(partner.slug))
        for reason in reasons(partner, need, words):
            earned += CREDITS[reason.fit] * (
                2 if reason.facet == BUDGET else weights[reason.facet] / facets.count(reason.facet)
            )
        assert score(partner, need, words, home) == (earned / total if total else 0)


@settings(deadline=None)
@given(questions(), st.integers(0, 4))
def test_a_limit_only_shortens(question, limit):
    directory, need, referrer, today = question
    whole, short = ask(question), answer(directory, need, referrer=referrer, today=today, limit=limit)
    cut = {part: getattr(whole, part)[:limit] for part in LISTS}
    assert short == replace(whole, **cut)


@settings(deadline=None)
@given(directories(), needs())
def test_nobody_is_in_two_lists_and_everybody_who_can_be_asked_and_does_not_differ_on_everything_is_in_one(
    directory, need
):
    today = TODAY
    result = answer(directory, need, today=today)
    everybody = {
        slug
        for slug, firm in directory.active.items()
        if firm.availability_on(today) != "closed"
        and (need.empty or any(reason.fit != "differs" for reason in reasons(firm, need, directory.vocabulary)))
    }
    listed = slugs((*result.matches, *result.not_better, *result.near_misses))
    assert len(listed) == len(set(listed))
    assert set(listed) <= everybody
    assert result.matches or set(listed) == everybody


def test_a_term_that_covers_serves_whatever_stands_below_it_and_no_other_does():
    area, craft = served(vocabulary().facets["area"]), served(vocabulary().facets["craft"])
    assert {term: set(terms) for term, terms in area.items() if terms} == {
        "west": {"colorado", "denver", "boulder", "utah"},
        "colorado": {"denver", "boulder"},
    }
    assert not any(craft.values())


@pytest.mark.fault("L12")
def test_the_tie_is_the_published_hash():
    assert tie(Need(), "alder") == "3a6b3f2d3085" + tie(Need(), "alder")[12:]


def test_of_what_a_firm_has_the_nearest_decides_then_the_alphabet_and_related_terms_come_last():
    def order(above: str, below: str, related: tuple[str, ...] = ()) -> list[str]:
        terms = {
            above: Term(above, "craft", "Above"),
            "mid": Term("mid", "craft", "Mid", broader=above, related=related),
            below: Term(below, "craft", "Below", broader="mid"),
            **{other: Term(other, "craft", other) for other in related},
        }
        return list(gives(Facet("craft", "Craft", "Which?", terms), "mid"))

    # A step up is as near as a step down.
    assert order("a", "z") == ["mid", "a", "z"]
    assert order("z", "a") == ["mid", "a", "z"]
    assert order("z", "a", related=("n", "b")) == ["mid", "a", "z", "b", "n"]


def test_a_must_that_is_made_a_wish_takes_its_place_among_the_wishes():
    need = Need((Asked("craft", "lawns"),), (Asked("area", "denver"), Asked("rhythm", "weekly")))
    assert relaxed(need, Asked("craft", "lawns")) == Need((), (need.prefer[0], need.must[0], need.prefer[1]))
