"""What is said in each language: the sentences of a small directory, in Python and in the browser; every message of the
rule, read once; and that no catalogue lacks a message, has one too many, or takes other arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from babel.lists import format_list
from fluent.syntax import FluentParser, ast

import better_fit.speech
from better_fit.model import Asked, Budget, Directory, Group, Money, Need, by_vocabulary
from better_fit.rule import words
from better_fit.rule.fit import Reason
from better_fit.rule.groups import GROUPS
from better_fit.rule.match import reasons
from better_fit.rule.matchdata import match_data
from better_fit.rule.sentences import sentences
from better_fit.speech import Speech, speech
from tests.languages import LANGUAGES, says, vocabulary
from tests.node_scripts import RULE, Scripts, node_scripts
from tests.rank import firm_from
from tests.scripts import plain

CODE = Path(__file__).parent.parent / "build_tools"
WORDS = better_fit.speech.WORDS
OTHERS = [language for language in LANGUAGES if language != "en"]
SURFACES = sorted(path.stem for path in (WORDS / "en").glob("*.ftl"))
#: Of the languages' plurals (CLDR), those that whole numbers choose.
PLURALS = {language: {"one", "other"} for language in OTHERS} | {"ar": {"zero", "one", "two", "few", "many", "other"}}
FIRMS: dict[str, dict[str, Any]] = {
    "hartwell": {"services": ["walls", "rental"], "delivery": ["daily"], "style": ["off"], "area": ["lake"]},
    "birch": {"services": ["moss", "care"], "delivery": ["weekly"], "style": ["hands"], "area": ["north"]},
}
NEED = Need(
    (Asked("area", "lake"), Asked("delivery", "daily"), Asked("services", "walls")),
    (Asked.any_of("services", ("care", "rental")), Asked("style", "off")),
    Money(1200, "month"),
)
COUNTS = ((0, 0, 0, 1), (1, 2, 0, 0), (2, 0, 1, 3), (11, 3, 2, 100))
#: The same questions to both speakers; each gives a mapping of what is said.
SPEAK = """([need, hartwell, birch, counts]) => {
  const w = globalThis.table;
  const firm = ({ terms, budget }) => ({ slug: "", terms: new Map(Object.entries(terms)), budget });
  const [home, other] = [firm(hartwell), firm(birch)], groups = counts.map((numbers) => (
    Object.fromEntries(match.GROUPS.map((group, i) => [group, numbers[i]]))));
  const told = (reasons, own) => reasons.map((reason) => words.line(w, words.reason(w, reason, own)));
  return {
    hartwell: told(hartwell.reasons, home), birch: told(birch.reasons, other),
    versus: ["we", "you", "Hartwell"].flatMap((us) => birch.reasons.flatMap((reason, i) => (
      words.versus(w, reason, other, hartwell.reasons[i], home, us) ?? []))),
    contrast: ["we", "you", "Hartwell"].flatMap((us) => words.contrast(w, other, home, us).map(({ text }) => text)),
    lacks: ["they", "we", "you", "Birch"].map((who) => words.lacks(w, birch.reasons, who, false)),
    verdict: ["keep", "talk", "refer", "nobody"].flatMap((word) => (
      groups.map((each) => words.verdict(w, word, each, "you")))),
    tally: groups.map((each) => words.tally(w, each)),
    groups: match.GROUPS.map((group) => words.groupHeading(w, group)),
    relax: [1, 2, 3, 11, 100].map((count) => words.relax(w, { facet: "delivery", term: "daily" }, count)),
    need: words.asked(w, need), sums: ["1234567", "900/month", "8000/year"].map((sum) => words.money(w, sum)),
    costs: [[0, 900], [500, null], [400, 900], [700, 700]].map(([from, to]) => (
      words.budget(w, { from, to, per: "year" }))),
    lists: [1, 2, 3].flatMap((size) => ["and", "or", "nor"].map((word) => (
      words.listed(w, ["Ada", "Otto", "Inés"].slice(0, size), 0, word)))),
  };
}"""


def _counts(numbers: tuple[int, ...]) -> dict[Group, int]:
    return dict(zip(GROUPS, numbers, strict=True))


def _reasons(slug: str, language: str) -> list[Reason]:
    return list(reasons(firm_from(slug, FIRMS[slug], vocabulary(language)), NEED, vocabulary(language)))


def spoken(language: str) -> dict[str, Any]:
    """What Python says, as `SPEAK` says it in the browser."""
    said = vocabulary(language)
    home, other = (firm_from(slug, FIRMS[slug], said) for slug in FIRMS)
    ours, theirs = (_reasons(slug, language) for slug in FIRMS)
    groups = [_counts(numbers) for numbers in COUNTS]
    voices = ("we", "you", "Hartwell")
    pairs = [(a, b, us) for us in voices for a, b in zip(theirs, ours, strict=True)]
    costs = [(0, 900), (500, None), (400, 900), (700, 700)]
    return {
        "hartwell": [str(words.reason(reason, home, said)) for reason in ours],
        "birch": [str(words.reason(reason, other, said)) for reason in theirs],
        "versus": [text for a, b, us in pairs if (text := words.versus(a, other, b, home, said, us))],
        "contrast": [contrast.text for us in voices for contrast in words.contrast(other, home, said, us)],
        "lacks": [words.lacks(theirs, said, who, musts=False) for who in ("they", "we", "you", "Birch")],
        "verdict": [
            words.verdict(word, each, said, "you") for word in ("keep", "talk", "refer", "nobody") for each in groups
        ],
        "tally": [words.tally(each, said) for each in groups],
        "groups": [words.group_heading(group, said) for group in GROUPS],
        "relax": [words.relax(Asked("delivery", "daily"), count, said) for count in (1, 2, 3, 11, 100)],
        "need": words.asked(NEED, said),
        "sums": [words.money(text, said) for text in ("1234567", "900/month", "8000/year")],
        "costs": [words.budget(Budget(said.currency, low, high, "year"), said) for low, high in costs],
        "lists": [
            words.listed(["Ada", "Otto", "Inés"][:size], said, word=word)
            for size in (1, 2, 3)
            for word in ("and", "or", "nor")
        ],
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_small_directory_says_what_somebody_has_read_and_found_right(language: str) -> None:
    assert spoken(language) == says(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_link_no_longer_means_is_said_with_the_words_of_the_vocabulary(language: str, scripts: Scripts) -> None:
    table = json.loads(json.dumps(words.words_data(vocabulary(language))))
    unclear = {"kind": "term", "says": "link-term", "part": "gone", "facet": "delivery"}
    said = scripts.evaluate("([table, unclear]) => words.problem(words.load(table), unclear)", [table, unclear])
    assert vocabulary(language).facets["delivery"].label in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_says_the_same(language: str, scripts: Scripts) -> None:
    table = json.loads(json.dumps(words.words_data(vocabulary(language))))
    scripts.evaluate("(table) => { globalThis.table = words.load(table); }", table)
    firms = [
        {
            "terms": {facet: list(terms) for facet, terms in firm_from(slug, raw, vocabulary(language)).terms.items()},
            "budget": None,
            "reasons": [
                {name: getattr(reason, name) for name in ("facet", "term", "must", "fit", "via")}
                for reason in _reasons(slug, language)
            ],
        }
        for slug, raw in FIRMS.items()
    ]
    assert scripts.evaluate(SPEAK, [plain(NEED), *firms, COUNTS]) == says(language)


#: What a message says of a firm with a waiting list, and of one that takes nobody until a day.
TAKING = {
    "en": ("They have a waiting list at the moment", "They take nobody new until 1 March 2199."),
    "de": ("Zurzeit gibt es dort eine Warteliste", "Bis zum 1. März 2199 werden dort keine neuen Kunden angenommen."),
    "es": ("Ahora tiene lista de espera", "No acepta nuevos clientes hasta el 1 de marzo de 2199."),
    "fr": ("Il y a une liste d’attente en ce moment", "Pas de nouveaux clients jusqu’au 1er mars 2199."),
    "ar": ("لديها الآن قائمة انتظار", "لا تقبل عملاء جددًا حتى 1 مارس 2199."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_to_a_prospect_says_who_has_a_waiting_list_or_takes_nobody_until_a_day(language: str) -> None:
    said, day = vocabulary(language), date(2199, 3, 1)
    free = {"hartwell": (None, None), "birch": ("waitlist", None), "cedar": ("closed", day), "alder": ("open", None)}
    firms = {
        slug: replace(firm_from(slug, FIRMS["birch"], said), availability=word, availability_until=until)
        for slug, (word, until) in free.items()
    }
    data = {"match": match_data(Directory(said, firms), stamp="test"), "words": words.words_data(said)}
    cards = [{"slug": slug, "name": slug, "summary": "We plant.", "contact": {}} for slug in free]
    with node_scripts(RULE | {"draft": "rule/draft.js"}) as node:
        waits, closed, takes = node.evaluate(
            """([data, cards, need]) => draft.drafts({
              index: match.load(data.match), referrer: "hartwell", picks: ["birch", "cedar", "alder"], need,
              words: {...words.load(data.words), messages: {prospect: {subject: "", lines: []}}},
              cards: new Map(cards.map((one) => [one.slug, one])),
            }, "https://fit.example/", new Map())[0].slots.firms""",
            [json.loads(json.dumps(data)), cards, plain(NEED)],
        )  # fmt: skip
    plainly = [re.sub("[\u2066-\u2069]", "", text) for text in (waits, closed, takes)]
    assert TAKING[language][0] in plainly[0]
    assert plainly[1].endswith(f" {TAKING[language][1]}")
    assert re.sub("[\u2066-\u2069]", "", words.day(day, said)) in plainly[1]
    assert plainly[0].removeprefix("birch").startswith(plainly[2].removeprefix("alder")), "an open firm needs no word"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_rule_is_said_and_can_be_read(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said: dict[str, set[str]] = {}
    plain_say = Speech.say

    def listening(self: Speech, message: str, /, **args: Any) -> str:
        text = plain_say(self, message, **args)
        said.setdefault(message, set()).add(text)
        return text

    monkeypatch.setattr(Speech, "say", listening)
    read = vocabulary(language)
    sentences(read)
    spoken(language)
    words.day(date(2026, 11, 1), read)
    facet = read.facets["services"]
    for us in ("we", "you", "Hartwell"):
        for theirs, ours in (
            (("walls", "moss"), ("walls",)),
            (("walls",), ("walls", "moss")),
            (("walls", "care"), ("walls", "moss")),
        ):
            words.contrast_in(facet, theirs, ours, read, us)
    dear, cheap = (firm_from("a", {"budget": f"{read.currency} {span} month"}, read) for span in ("9000-", "1000-2000"))
    for asked in (Need(budget=Money(1500, "month")), Need(budget=Money(9500, "month"))):
        sides = [reasons(firm, asked, read)[0] for firm in (dear, cheap)]
        for us in ("we", "you", "Hartwell"):
            words.versus(sides[0], dear, sides[1], cheap, read, us)
            words.lacks(sides, read, us, musts=False)
    for word in ("keep", "talk", "refer", "nobody"):
        words.verdict_word(word, read)
    for word in ("open", "waitlist", "closed"):
        words.availability_word(word, read)
    for basis, since in product(("worked-together", "met", "reputation"), ("none", "2024")):
        speech(language).say("basis", basis=basis, since=since)
    words.listed(["a", "b"], read, 2)
    words.need_heading([(read.facets["services"], "walls"), (read.facets["area"], "lake")], read)
    speech(language).say("holds", words=speech(language).say("quoted", text="word"))
    assert better_fit.speech._entries(language, "rule").keys() - said.keys() == set()
    for message, texts in said.items():
        for text in texts:
            bare = re.sub("[\u2066-\u2069]", "", text)
            assert not re.search(r"[{}]|\$[a-z]|  |\?\?\?", bare), (message, text)
            if message not in {"list-separator", "lacks-refusal"}:
                assert bare == bare.strip() != "", (message, text)


@pytest.mark.parametrize("language", ["de", "es", "fr"])
@pytest.mark.parametrize("items", [["Ada", "Otto"], ["Ada", "Otto", "Eva"]])
def test_lists_are_as_cldr_has_them(language: str, items: list[str]) -> None:
    assert speech(language).listed(items) == format_list(items, locale=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sums_and_days_are_as_the_browser_s_own_cldr_has_them(language: str, scripts: Scripts) -> None:
    written = scripts.evaluate(
        """(language) => {
          const locale = `${language}-u-nu-latn`;
          const how = { style: "currency", maximumFractionDigits: 0, useGrouping: "always" };
          const sums = ["USD", "EUR", "GBP", "CHF"].map((currency) => (new Intl.NumberFormat(locale, {
            ...how, currency, currencyDisplay: currency === "CHF" ? "code" : "symbol" }).format(1234567)));
          const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
          const months = Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2026, i, 15))));
          return [sums, months, new Intl.Locale(language).textInfo?.direction ?? null];
        }""",
        language,
    )
    voice = speech(language)
    sums = [voice.money(1234567, currency) for currency in ("USD", "EUR", "GBP", "CHF")]
    # Where CLDR has moved from one version to the next, it was in marks and spaces that nobody sees.
    bare = [[re.sub(r"[\s\u200e\u200f]", " ", text).strip() for text in texts] for texts in (sums, written[0])]
    assert bare[0] == bare[1]
    assert voice.months == written[1]
    assert written[2] in (None, voice.direction)


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("ar", ["لا شركة تناسب", "شركة واحدة تناسب", "شركتان تناسبان", "3 شركات تناسب", "11 شركة تناسب"]),
        ("fr", ["Aucune entreprise ne convient", "Une entreprise convient", "2 entreprises conviennent"]),
    ],
)
def test_each_plural_of_a_language_is_said(language: str, counts: list[str]) -> None:
    assert [words.firms_fit(n, vocabulary(language)) for n in (0, 1, 2, 3, 11)[: len(counts)]] == counts


def test_days_are_as_each_language_writes_them() -> None:
    first = {language: words.day(date(2026, 11, 1), vocabulary(language)) for language in LANGUAGES}
    assert first == {
        "ar": "1 ⁨نوفمبر⁩ 2026",
        "de": "1. November 2026",
        "en": "1 November 2026",
        "es": "1 de noviembre de 2026",
        "fr": "1er novembre 2026",
    }


# --- The catalogues --------------------------------------------------------------------------------------------------


def _names(language: str, surface: str) -> set[str]:
    return {name for name in better_fit.speech._entries(language, surface) if not name.startswith("-")}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("surface", SURFACES)
def test_no_message_is_missing_or_too_many(language: str, surface: str) -> None:
    assert set(LANGUAGES) == set(better_fit.speech.languages())
    assert _names(language, surface) ^ _names("en", surface) == set()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("surface", SURFACES)
def test_no_message_takes_what_english_is_not_given(language: str, surface: str) -> None:
    english, other = Speech("en"), Speech(language)
    odd = {name: other._message(name)[1] - english._message(name)[1] for name in sorted(_names(language, surface))}
    assert {name: args for name, args in odd.items() if args} == {}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("surface", SURFACES)
def test_a_number_chooses_among_the_plurals_of_its_language(language: str, surface: str) -> None:
    # Elsewhere a firm, which is feminine in Arabic, reads the same after any number from eleven on.
    needed = {"other", "few", "many"} if (language, surface) == ("ar", "pages") else {"other"}
    for name, text in better_fit.speech._entries(language, surface).items():
        for choice in _choices(text):
            if choice & PLURALS["ar"] - {"other"}:
                assert needed <= choice <= PLURALS[language] | {"0"}, name


def _choices(text: str) -> Iterator[set[str]]:
    """The keys between which a message chooses, choice by choice."""
    nodes: list[Any] = [FluentParser(with_spans=False).parse_entry(text)]
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.SelectExpression):
            keys = [variant.key for variant in node.variants]
            yield {key.name if isinstance(key, ast.Identifier) else key.value for key in keys}
        for part in vars(node).values():
            nodes += [
                inner for inner in (part if isinstance(part, list) else [part]) if isinstance(inner, ast.BaseNode)
            ]


def _sources() -> Iterator[tuple[Path, str]]:
    for path in sorted(CODE.rglob("*")):
        if path.suffix in {".py", ".js", ".html"} and "vendor" not in path.parts and "starters" not in path.parts:
            yield path, path.read_text("utf-8")


#: A call that says a message: in Python, in templates, in scripts.
_SAID = re.compile(
    r"""\b(?:say|html|told\((?:\w+\.)*say,)\s*\(?\s*(?P<made>f)?(?P<mark>["'`])(?P<id>[^"'`]*)(?P=mark)"""
)


def _said() -> Iterator[tuple[str, str, bool]]:
    """File, message, and whether its name is made of parts."""
    for path, text in _sources():
        if path.suffix == ".py" and "speech" not in text:
            continue  # they say something else
        for found in _SAID.finditer(text):
            # In a template `"referrals-" ~ word` is made of parts.
            name = f"{found['id']}{{rest}}" if found["id"].endswith("-") else found["id"]
            yield (
                path.name,
                name,
                bool(found["made"]) or re.fullmatch(r"[a-z][a-z0-9_-]*\$?\{[\w.]+\}", name) is not None,
            )


#: What is said by a part of its name: where these stand before it, a source need not.
PREFIXES = ("", "problem-", "call-")
#: A name made of parts, in Python and in scripts: `firm-until-{word}`.
_MADE = re.compile(r"""(?:\bf["']|`)(?P<id>[a-z]{3}[a-z0-9_-]*[-_]\$?\{[^}"'`]*\}[a-z0-9_-]*)["'`]""")


def _pattern(name: str) -> str:
    return re.sub(r"\\?\$?\\\{.*?\\\}", "[a-z0-9_-]+", re.escape(name))


def _english() -> set[str]:
    return {name for path in (WORDS / "en").glob("*.ftl") for name in _names("en", path.stem)}


def test_no_message_is_said_that_is_not_there() -> None:
    known, seen = _english(), list(_said())
    assert len(seen) > 150
    missing = [
        (file, name)
        for file, name, composed in seen
        if not composed and re.fullmatch(r"[a-z][a-z0-9_-]+", name) and not any(f"{p}{name}" in known for p in PREFIXES)
    ]
    assert missing == []
    patterns = [(file, f"({'|'.join(PREFIXES)}){_pattern(name)}") for file, name, composed in seen if composed]
    assert [pair for pair in patterns if not any(re.fullmatch(pair[1], name) for name in known)] == []


def test_no_message_is_there_for_nobody() -> None:
    sources = [text for _, text in _sources()]
    quoted = {name for text in sources for name in re.findall(r"""["'`]([a-z][a-z0-9_-]+)["'`]""", text)}
    made = {name for text in sources for name in _MADE.findall(text)} | {name for _, name, parts in _said() if parts}
    patterns = {_pattern(name) for name in made if re.sub(r"\$?\{.*", "", name) not in PREFIXES}
    catalogue = speech("en").source(*(path.stem for path in (WORDS / "en").glob("*.ftl")))
    inner = set(re.findall(r"\{ ([a-z][a-z0-9-]+) \}", catalogue))

    def is_said(name: str) -> bool:
        short = {name, *(name.removeprefix(prefix) for prefix in PREFIXES)}
        return bool(short & (quoted | inner)) or any(re.fullmatch(p, each) for p in patterns for each in short)

    assert sorted(name for name in _english() if not is_said(name)) == []


def test_since_when_is_part_of_the_phrase_and_follows_no_comma() -> None:
    said = {
        language: [speech(language).say("basis", basis=basis, since="2024") for basis in ("worked-together", "met")]
        for language in ("en", "de", "es", "fr", "ar")
    }
    assert said["fr"] == ["nous travaillons ensemble depuis 2024", "nous nous connaissons depuis 2024"]
    assert not [phrase for phrases in said.values() for phrase in phrases if re.search("[,،]", phrase)]


def test_what_follows_from_the_words_alone_is_made_once_for_each_of_the_last_vocabularies() -> None:
    made: list[str] = []
    kept = by_vocabulary(lambda words: made.append(words.currency))
    said = vocabulary("en")
    for currency in ("USD", "EUR", "USD", "EUR"):
        kept(replace(said, currency=currency))
    assert made == ["USD", "EUR"]
    for number in range(8):
        kept(replace(said, currency=f"X{number}"))
    kept(replace(said, currency="USD"))
    assert made == ["USD", "EUR", *(f"X{number}" for number in range(8)), "USD"]
