"""Profiles: small files whose names are claims. Lines such as `# 9:3 code field | hint` say what must be found."""

# ruff: noqa: E501 (the tables read better with a case on a line)

import os
import re
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from better_fit.model import Asked, Expects
from better_fit.problems import BetterFitError, BrokenDirectory, Problem
from better_fit.reading import files
from better_fit.reading.parse import directory_or_raise, read_directory
from better_fit.reading.relations import Hierarchy
from tests.repository import CASES, GOOD

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a directory from profiles (slug → text or bytes), with the small vocabulary unless another is given."""

    def made(vocabulary: str | None = None, **profiles: str | bytes) -> Path:
        (tmp_path / "partners").mkdir()
        (tmp_path / "directory" / "pages").mkdir(parents=True)
        words = (CASES / "vocabulary.yml").read_text() if vocabulary is None else vocabulary
        (tmp_path / "directory" / "vocabulary.yml").write_text(words)
        for slug, text in profiles.items():
            data = text.encode() if isinstance(text, str) else text
            (tmp_path / "partners" / f"{slug.replace('_', '-')}.yml").write_bytes(data)
        return tmp_path

    return made


def firm(name: str, **more: str) -> str:
    """A good profile under another name, with a website of its own and more lines."""
    lines = "".join(f"{key}: {value}\n" for key, value in more.items())
    return GOOD.replace("Acme Plants", name).replace("acme.example", f"{name.lower().replace(' ', '')}.example") + lines


def told(problem: Problem) -> str:
    where = ":".join(str(number) for number in (problem.line, problem.column) if number)
    return " ".join(filter(None, [where, problem.code, problem.field]))


def codes(root: Path) -> list[str]:
    return [f"{Path(problem.file).stem} {problem.code}" for problem in read_directory(root)[1]]


@pytest.mark.parametrize("case", sorted((CASES / "refused").glob("*.yml")), ids=lambda case: case.stem)
def test_refused(case: Path, make: Make) -> None:
    wanted = [line[2:].partition(" | ") for line in case.read_text().splitlines() if line.startswith("# ")]
    assert wanted
    directory, problems = read_directory(make(acme=case.read_bytes()))
    assert directory is None
    assert [told(problem) for problem in problems] == [what for what, _, _ in wanted]
    for problem, (_, _, hint) in zip(problems, wanted, strict=True):
        assert hint in problem.hint
        assert problem.hint


@pytest.mark.parametrize("case", sorted((CASES / "accepted").glob("*.yml")), ids=lambda case: case.stem)
def test_accepted(case: Path, make: Make) -> None:
    directory, problems = read_directory(make(acme=case.read_bytes()))
    assert directory is not None, problems
    assert set(directory.partners) == {"acme"}


def test_a_line_break_in_one_line_is_a_space(make: Make) -> None:
    text = GOOD.replace("name: Acme Plants", 'name: "Acme\\nPlants"').replace("summary: ", "summary: |\n  One \n  two ")
    partner = directory_or_raise(make(acme=text)).partners["acme"]
    assert (partner.name, partner.summary[:8]) == ("Acme Plants", "One two ")


def test_values_are_what_was_written(make: Make) -> None:
    more = {
        "best_for": "[no, 12:30, 0123]",
        "budget": "{currency: EUR, from: 0123, per: month}",
        "confirmed": "2026-02-28",
    }
    partner = directory_or_raise(make(acme=GOOD + firm("x", **more).removeprefix(firm("x")))).partners["acme"]
    assert partner.best_for == ("no", "12:30", "0123")
    assert partner.budget is not None
    assert (partner.budget.from_, partner.budget.to) == (123, None)
    assert str(partner.confirmed) == "2026-02-28"
    assert partner.contact.email == "hello@acme.example"
    assert len(partner.digest) == 64


def test_terms_stand_in_the_vocabularys_order_under_todays_ids(make: Make) -> None:
    root = make(acme=GOOD.replace("[living-walls]", "[moss-walls, green-walls, planting]"))
    directory, problems = read_directory(root)
    assert directory is not None
    assert directory.partners["acme"].terms["specialty"] == ("planting", "living-walls", "moss-walls")
    assert [(p.code, p.severity) for p in problems] == [("former-id", "review")]


@pytest.mark.parametrize(
    "before, after, code, field",
    [
        ("", "confirmed: 2126-01-01\n", "day-to-come", "confirmed"),
        ("", "recommends: [{partner: best, because: x, basis: met, since: 2126-01-01}]\n", "day-to-come", "recommends.0.since"),
        ("summary: ", "summary: The **best** ", "markup", "summary"),
        ("", 'best_for: [Fine., "Large\\nrooms."]\n', "line-joined", "best_for"),
        ("summary: ", "summary: Our <b>walls</b> and ", "markup", "summary"),
        ("", 'best_for: [Fine., "See [us](https://x.example)."]\n', "markup", "best_for"),
        ("", "expects: {people: [R&amp;D.]}\n", "markup", "expects.people"),
        ("", "budget: {currency: USD, from: 40, to: 4001, per: year}\n", "odd-budget", "budget.to"),
    ],
)  # fmt: skip
def test_what_is_hardly_meant_is_for_a_person_to_look_at(
    before: str, after: str, code: str, field: str, make: Make
) -> None:
    text = GOOD.replace(before, after) if before else GOOD + after
    directory, problems = read_directory(make(acme=text, best=firm("Best")))
    assert directory is not None
    assert [(p.code, p.field, p.severity) for p in problems] == [(code, field, "review")]


@pytest.mark.parametrize(
    "after",
    [
        "budget: {currency: USD, from: 40, to: 4000, per: year}\n",
        "budget: {currency: USD, from: 0, to: 4000, per: year}\n",
        "best_for: [2 * 3 rooms and 4 * 5 desks., 'Firms [in town].', 'R&D, A < B, C > D.']\n",
        "description: |\n  The **best** `of` [all](https://x.example).\n",
        "confirmed: 2026-01-01\n",
    ],
)
def test_what_may_well_be_meant_is_let_be(after: str, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")  # 2026-01-01, the day itself
    assert read_directory(make(acme=GOOD + after))[1] == []


@pytest.mark.fault("Y12")
@pytest.mark.parametrize("number", ["9" * 5000, "0x" + "f" * 5000, "1_000", "-1", "1e9", ".inf", "١"])
def test_a_number_that_is_none_to_us_is_refused_where_it_stands(number: str, make: Make) -> None:
    directory, problems = read_directory(make(acme=f"{GOOD}budget: {{currency: USD, from: {number}, per: year}}\n"))
    assert directory is None
    (problem,) = problems
    assert (problem.field, problem.severity) == ("budget.from", "error")
    assert len(problem.message) < 200


@pytest.mark.fault("Y23")
def test_texts_and_lists_have_an_end(make: Make) -> None:
    long, many = "x" * 50_000, f"[{', '.join(f'x{number}' for number in range(5000))}]"
    without = re.sub("(?m)^specialty:.*\n", "", GOOD)
    values = {"not_for": f"[{long}]", "best_for": many, "description": long, "proof": many, "specialty": many}
    profiles = {
        field: f"{without if field == 'specialty' else GOOD}{field}: {value}\n".replace("Acme Plants", f"A {number}")
        for number, (field, value) in enumerate(values.items())
    }
    directory, problems = read_directory(make(**profiles))
    assert directory is None
    for field in values:
        file = f"partners/{field.replace('_', '-')}.yml"
        of_it = [p for p in problems if p.file == file and p.field.startswith(field) and p.severity == "error"]
        assert of_it, field
        assert all(len(problem.message) < 200 for problem in of_it)


@pytest.mark.fault("Y12")
def test_a_budget_in_words_of_very_many_digits_is_a_problem_like_any_other(make: Make) -> None:
    directory, problems = read_directory(make(acme=f"{GOOD}budget: 1{',000' * 1600}\n"))
    assert directory is None
    assert [(p.code, p.field, p.hint) for p in problems] == [
        ("wrong-type", "budget", "indent them below, one a line"),
    ]


def test_a_budget_of_another_magnitude_than_all_others_is_told(make: Make) -> None:
    def at(name: str, sum_: int, per: str = "year") -> str:
        return firm(name, budget=f"{{currency: USD, from: {sum_}, per: {per}}}")

    root = make(one=at("One", 400), two=at("Two", 4000), far=at("Far", 40000), odd=at("Odd", 5, "month"))
    assert read_directory(root)[1] == []  # too few to tell
    (root / "partners/four.yml").write_text(at("Four", 4500))
    said = [(p.file, p.code, p.message) for p in read_directory(root)[1]]
    assert said == [("partners/one.yml", "odd-budget", "400 for a year: all others begin at 4000 or more")]
    (root / "partners/one.yml").write_text(at("One", 45000))
    (root / "partners/far.yml").write_text(at("Far", 450000))
    said = [(p.file, p.code, p.message) for p in read_directory(root)[1]]
    assert said == [("partners/far.yml", "odd-budget", "450000 for a year: all others begin at 45000 or less")]


@pytest.mark.fault("F7")
def test_an_empty_directory_is_valid(make: Make) -> None:
    root = make()
    (root / "partners" / ".gitkeep").touch()
    (root / "partners" / "README.md").write_text("Hello.")
    directory, problems = read_directory(root)
    assert directory is not None
    assert not problems
    assert not directory.partners


@pytest.mark.fault("D1")
def test_a_former_slug_leads_to_todays(make: Make) -> None:
    recommends = '[{partner: old-best, because: "They are good.", basis: met}]'
    root = make(acme=firm("Acme", recommends=recommends), best=firm("Best", aliases="[old-best]"))
    directory = directory_or_raise(root, home="old-best")
    assert directory.partners["acme"].recommends[0].partner == "best"
    assert directory.home == "best"


@pytest.mark.parametrize(
    "profiles, wanted",
    [
        pytest.param({"acme": {"aliases": "[best]"}, "best": {}}, ["acme alias-taken"], id="an alias that is a firm"),
        pytest.param({"acme": {"aliases": "[old]"}, "best": {"aliases": "[old]"}}, ["best alias-taken"], id="an alias taken twice"),
        pytest.param({"acme": {"status": "retired", "successor": "acme"}}, ["acme bad-successor"], id="its own successor"),
        pytest.param({"acme": {"status": "retired", "successor": "bets"}, "best": {}}, ["acme unknown-partner"], id="no such successor"),
        pytest.param(
            {"acme": {"recommends": "[{partner: best, because: x, basis: met}, {partner: best, because: y, basis: met}]"}, "best": {}},
            ["acme said-twice"],
            id="recommended twice",
        ),
    ],
)  # fmt: skip
@pytest.mark.fault("D9")
def test_links_between_firms_hold(profiles: dict[str, dict[str, str]], wanted: list[str], make: Make) -> None:
    root = make(**{slug: firm(slug.title(), **more) for slug, more in profiles.items()})
    assert codes(root) == wanted


def test_the_name_of_a_firm_in_place_of_its_slug_is_told_as_its_slug(make: Make) -> None:
    recommends = "[{partner: Moss & Stone, because: x, basis: met}]"
    left = firm("Left", status="retired", successor="moss & stone")
    moss = firm("Moss & Stone").replace("moss&stone", "moss")
    root = make(acme=firm("Acme", recommends=recommends), left=left, moss_and_stone=moss)
    (root / "mkdocs.yml").write_text("site_name: x\nplugins:\n  - better-fit:\n      home: Moss & Stone\n")
    problems = read_directory(root, home="Moss & Stone")[1]
    assert [(told(problem), problem.hint) for problem in problems] == [
        ("4:13 unknown-partner home", "write 'moss-and-stone', the name of its file without .yml"),
        ("9:24 bad-slug recommends.0.partner", "write 'moss-and-stone', the name of its file without .yml"),
        ("10:12 bad-slug successor", "write 'moss-and-stone', the name of its file without .yml"),
    ]


@pytest.mark.fault("D2")
def test_a_firm_retires_by_its_own_file_alone(make: Make) -> None:
    recommends = "[{partner: best, because: x, basis: met}, {partner: next, because: x, basis: met}]"
    root = make(
        acme=firm("Acme", recommends=recommends),
        best=firm("Best", status="retired", successor="first"),
        first=firm("First", status="retired", successor="next"),
        next=firm("Next"),
        loop=firm("Loop", status="retired", successor="pool", recommends=recommends),
        pool=firm("Pool", status="retired", successor="loop"),
    )
    directory, problems = read_directory(root)
    assert directory is not None
    assert [(p.file, p.code, p.severity) for p in problems] == [
        ("partners/acme.yml", "recommends-retired", "review"),
        ("partners/best.yml", "successor-retired", "review"),
        ("partners/loop.yml", "successor-retired", "review"),
        ("partners/pool.yml", "successor-retired", "review"),
    ]
    acme = directory.partners["acme"]
    assert ([r.partner for r in acme.recommends], [r.partner for r in acme.lapsed]) == (["next"], ["best"])
    assert "best" not in directory.recommended_by
    assert [directory.partners[slug].successor for slug in ("best", "loop")] == ["next", None]


LOOK_ALIKES = {"one-firm": "Acme Walls", "second-firm": "ACME. Walls", "third-firm": "Аcme Walls"}


@pytest.mark.parametrize(
    "name", ["Аcme Plants", "ACME. PLANTS", "ＡＣＭＥ Plants", "Acme  Plants", "Acrne Plants", "Acmé Plants"]
)
@pytest.mark.fault("C12")
def test_a_name_that_looks_like_another_is_refused_at_both(name: str, make: Make) -> None:
    other = firm("Other").replace("name: Other", f'name: "{name}"')
    said = [p for p in read_directory(make(acme=GOOD, best=other))[1] if p.severity == "error"]
    assert [(p.file, p.code) for p in said] == [
        ("partners/acme.yml", "lookalike-name"),
        ("partners/best.yml", "lookalike-name"),
    ]


def test_of_three_that_look_alike_each_is_told_of_another(make: Make) -> None:
    firms = {slug: firm("Acme").replace("name: Acme", f'name: "{name}"') for slug, name in LOOK_ALIKES.items()}
    problems = read_directory(make(**firms))[1]
    for code in ("lookalike-name", "shared-website"):
        told = {p.file: p.message for p in problems if p.code == code}
        assert told.keys() == {f"partners/{slug}.yml" for slug in LOOK_ALIKES}
        assert [slug for slug in LOOK_ALIKES if f" {slug}" in told[f"partners/{slug}.yml"]] == []


@pytest.mark.parametrize(
    "text, code",
    [
        (GOOD.replace("Acme Plants", "Acme Плантс"), "mixed-scripts"),
        (GOOD.replace("hello@acme.example", "acme@gmail.com"), "personal-email"),
        (GOOD.replace("acme.example\n", "www.best.example/about\n", 1), "shared-website"),
        (
            firm("Acme", recommends="[{partner: best, because: x, basis: met, fee: 5 % of all}]"),
            "fee",
        ),
    ],
)
@pytest.mark.fault("C19")
def test_what_a_person_should_look_at_stops_nothing(text: str, code: str, make: Make) -> None:
    directory, problems = read_directory(make(acme=text, best=firm("Best")))
    assert directory is not None
    assert code in [problem.code for problem in problems]
    assert {problem.severity for problem in problems} == {"review"}


# Files and their names


@pytest.mark.fault("F1", "F6", "Y23")
def test_whatever_is_no_plain_file_is_refused_by_what_it_is(make: Make) -> None:
    root = make(acme=GOOD)
    folder = root / "partners"
    (root / "outside.yml").write_text(GOOD)
    (folder / "to-outside.yml").symlink_to(root / "outside.yml")
    (folder / "to-sibling.yml").symlink_to("acme.yml")
    (folder / "to-zero.yml").symlink_to("/dev/zero")
    (folder / "to-itself.yml").symlink_to("to-itself.yml")
    (folder / "to-folder.yml").symlink_to(root)
    os.mkfifo(folder / "pipe.yml")
    os.link(root / "outside.yml", folder / "hard.yml")
    (folder / "folder.yml").mkdir()
    (folder / "locked.yml").write_text(GOOD)
    (folder / "locked.yml").chmod(0)
    (folder / "large.yml").write_text("# x\n" * 20_000)
    with (folder / "sparse.yml").open("wb") as sparse:
        sparse.truncate(2**30)
    (folder / "pointer.yml").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(folder / "socket.yml"))
        said = codes(root)
    assert said == [
        "folder not-a-file",
        "hard hard-link",
        "large file-too-large",
        "locked unreadable-file",
        "pipe not-a-file",
        "pointer lfs-pointer",
        "socket not-a-file",
        "sparse file-too-large",
        "to-folder symbolic-link",
        "to-itself symbolic-link",
        "to-outside symbolic-link",
        "to-sibling symbolic-link",
        "to-zero symbolic-link",
    ]


@pytest.mark.parametrize(
    "name, better",
    [
        ("-rf.yml", "rf.yml"), ("a b.yml", "a-b.yml"), ("a\nb.yml", "a-b.yml"), ("$(id).yml", "id.yml"), ("a;b.yml", "a-b.yml"),
        ("é.yml", "e.yml"), ("e\u0301.yml", "e.yml"), ("🚀.yml", "acme.yml"), ("a .yml", "a.yml"), ("CON.yml", "con-1.yml"),
        (".hidden.yml", "hidden.yml"), ("a.yml~", "a.yml"), ("a.YML", "a.yml"), ("a.yaml", "a.yml"), ("a--b.yml", "a-b.yml"),
        ("x" * 61 + ".yml", "x" * 60 + ".yml"), ("Acme.yml", "acme.yml"), ("..yml", "acme.yml"),
    ],
)  # fmt: skip
@pytest.mark.fault("F3")
def test_a_bad_file_name_gets_a_better_one(name: str, better: str, make: Make) -> None:
    root = make()
    (root / "partners" / name).write_text(GOOD)
    (problem,) = read_directory(root)[1]
    assert problem.code == "file-name"
    assert f" {better}" in problem.hint
    assert "\n" not in problem.file


@pytest.mark.fault("F3")
def test_a_name_that_is_no_text_is_shown_safely(make: Make) -> None:
    root = make()
    Path(os.fsdecode(os.fsencode(root / "partners") + b"/\xff\xfe.yml")).write_text(GOOD)
    (problem,) = read_directory(root)[1]
    assert problem.code == "file-name"
    assert problem.file.encode()


@pytest.mark.fault("F4")
def test_names_that_differ_in_capitals_only_clash(make: Make) -> None:
    root = make(acme=GOOD)
    (root / "partners" / "ACME.yml").write_text(GOOD)
    (problem,) = read_directory(root)[1]
    assert problem.code == "file-name-clash"
    assert "acme.yml" in problem.message


@pytest.mark.parametrize("slug", ["index", "404", "search", "assets", "tags", "feed", "api", "constructor", "con"])
@pytest.mark.fault("F5")
def test_slugs_that_are_addresses_are_reserved(slug: str, make: Make) -> None:
    root = make()
    (root / "partners" / f"{slug}.yml").write_text(GOOD)
    assert codes(root) == [f"{slug} reserved-name"]


def test_a_folder_without_what_is_needed_can_not_be_used(tmp_path: Path) -> None:
    with pytest.raises(BetterFitError, match="partners"):
        read_directory(tmp_path)
    (tmp_path / "partners").mkdir()
    (tmp_path / "directory").mkdir()
    with pytest.raises(BetterFitError, match=r"vocabulary\.yml"):
        read_directory(tmp_path)


@pytest.mark.fault("F1")
def test_partners_may_not_be_a_link_to_elsewhere(make: Make, tmp_path_factory: pytest.TempPathFactory) -> None:
    root = make()
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (root / "partners").rmdir()
    (root / "partners").symlink_to(elsewhere)
    with pytest.raises(BetterFitError, match="symbolic link"):
        read_directory(root)


# The vocabulary

WORDS = (CASES / "vocabulary.yml").read_text()


@pytest.mark.parametrize(
    "old, new, wanted",
    [
        ("planting: {label: Planting}", "planting: {label: Planting, broader: living-walls}", ["broader-circle", "broader-circle"]),
        ("broader: planting", "broader: plantin", ["unknown-term"]),
        ("broader: planting", "broader: onsite", ["bad-relation"]),
        ("broader: planting", "broader: living-walls", ["bad-relation"]),
        ("related: [moss-walls]", "related: [planting]", ["bad-relation"]),
        ("synonyms: [green walls]", "synonyms: [green walls, Green Walls]", ["doubled-word"]),
        ("synonyms: [green walls]", "synonyms: [moss walls]", ["doubled-word"]),
        ("aliases: [green-walls]", "aliases: [moss-walls]", ["alias-taken"]),
        ("aliases: [green-walls]", "aliases: [green-walls, green-walls]", ["alias-taken"]),
        ("primary: true", "primary: false", ["primary-facet"]),
        ("covers: true", "primary: true", ["primary-facet"]),
        ("covers: true", "covers: yes", ["bad-boolean"]),
        ("weight: 3\n", "weight: -1\n", ["bad-weight"]),
        ("weight: 3\n", "weight: 0.0001\n", ["bad-weight"]),
        ("currency: USD", "currency: usd", ["bad-currency"]),
        ("  delivery:", "  budget:", ["reserved-name"]),
        ("      hybrid:", "      Hybrid:", ["bad-id"]),
        ("    label: Delivery\n", "", ["missing-field"]),
        ("{label: Hybrid}", "{label: Hybrid, broad: onsite}", ["unknown-field"]),
        ("{label: Hybrid}", "{label: <b>Hybrid</b>}", ["angle-bracket"]),
        ("facets:", "facet:", ["missing-field", "unknown-field"]),
    ],
)  # fmt: skip
def test_the_vocabulary_is_checked_with_the_same_care(old: str, new: str, wanted: list[str], make: Make) -> None:
    assert old in WORDS
    directory, problems = read_directory(make(WORDS.replace(old, new, 1)))
    assert directory is None
    assert [problem.code for problem in problems] == wanted
    assert all(problem.file == "directory/vocabulary.yml" and problem.line and problem.hint for problem in problems)


def test_profiles_are_checked_although_the_vocabulary_is_broken(make: Make) -> None:
    broken = WORDS.replace("broader: planting", "broader: plantin").replace("{label: Hybrid}", "{label: <b>}")
    said = codes(make(broken, acme=GOOD.replace("onsite", "onsight")))
    assert said == ["vocabulary unknown-term", "vocabulary angle-bracket", "acme unknown-term"]


def test_weights_are_thousandths_and_related_holds_both_ways(make: Make) -> None:
    vocabulary = directory_or_raise(make()).vocabulary
    assert (vocabulary.budget_weight, vocabulary.recommendation_weight) == (2000, 500)
    assert [facet.weight for facet in vocabulary.facets.values()] == [3000, 1000, 1000]
    assert vocabulary.facets["specialty"].terms["moss-walls"].related == ("living-walls",)


@pytest.mark.fault("F7")
def test_ten_thousand_terms_are_read(make: Make) -> None:
    terms = "".join(f"      t{number}: {{label: Term {number}}}\n" for number in range(10_000))
    root = make(WORDS.replace("      hybrid:", f"{terms}      hybrid:"), acme=GOOD)
    assert len(directory_or_raise(root).vocabulary.facets["delivery"].terms) == 10_003


def _above(term: str, terms: dict[str, SimpleNamespace]) -> list[str]:
    """The terms above one, step by step; it holds the term itself where that stands in a circle."""
    way: list[str] = []
    upper = terms[term].broader
    while upper in terms and upper not in way:
        way.append(upper)
        upper = terms[upper].broader
    return way


@settings(deadline=None)
@given(st.lists(st.integers(-2, 7), min_size=1, max_size=8))
def test_what_stands_above_what_is_known_in_one_step_whatever_the_owner_wrote(broader: list[int]) -> None:
    terms = {f"t{n}": SimpleNamespace(broader=f"t{upper}" if upper >= 0 else None) for n, upper in enumerate(broader)}
    hierarchy: Any = Hierarchy(cast(Any, terms))
    for term in terms:
        way = _above(term, terms)
        assert (term in hierarchy.circles) == (term in way)
        assert [upper for upper in terms if hierarchy.is_above(upper, term)] == [t for t in terms if t in way]
        if not set(way) & set(hierarchy.circles):
            assert hierarchy.depth[term] == len(way)


def test_of_a_chain_of_thousands_the_first_term_too_far_down_is_told(make: Make) -> None:
    chain = "".join(f"      t{n}: {{label: Term {n}{f', broader: t{n - 1}' * bool(n)}}}\n" for n in range(4000))
    (problem,) = read_directory(make(WORDS.replace("      hybrid:", f"{chain}      hybrid:")))[1]
    assert (problem.code, problem.field) == ("too-deep", "facets.delivery.terms.t31.broader")


def test_not_every_unknown_term_of_very_many_gets_a_guess_however_many_facets_hold_them(make: Make) -> None:
    facets = [
        f"  more-{facet}:\n    label: More {facet}\n    question: Which?\n    terms:\n"
        + "".join(f"      t{facet}-{n}: {{label: Term {n}, related: [u{facet}-{n}]}}\n" for n in range(400))
        for facet in range(5)
    ]
    problems = read_directory(make(WORDS + "".join(facets)))[1]
    assert {problem.code for problem in problems} == {"unknown-term"}
    assert len(problems) == 2000
    assert 0 < sum("did you mean" in problem.hint for problem in problems) < 100


# The owner's pages


def test_a_pages_need_is_read_with_todays_ids(make: Make) -> None:
    root = make()
    page = root / "directory" / "pages" / "situations"
    page.mkdir()
    front = "---\ntitle: Weekly\nhide: [toc]\nneed:\n  must: {region: [denver]}\n  prefer: {specialty: [green-walls]}\n  budget: 900/month\n---\n# Hi\n"
    (page / "weekly.md").write_text(front)
    (written,) = [page for page in directory_or_raise(root).written if page.need]
    assert (written.path, written.title) == ("situations/weekly.md", "Weekly")
    assert written.need is not None
    assert written.need.must == (Asked("region", "denver"),)
    assert written.need.canonical() == "must.region=denver&specialty=living-walls&budget=900/month"


@pytest.mark.parametrize(
    "written", ["[[denver, colorado]]", "['denver|colorado']", "[[denver, colorado, denver], [colorado, denver]]"]
)
def test_a_list_inside_the_list_is_a_group_of_which_any_is_enough(written: str, make: Make) -> None:
    root = make()
    front = f"---\nneed:\n  must: {{region: {written}}}\n  prefer: {{specialty: [[green-walls]]}}\n---\n# Hi\n"
    (root / "directory" / "pages" / "a.md").write_text(front)
    (page,) = (written_page for written_page in directory_or_raise(root).written if written_page.path == "a.md")
    assert page.need is not None
    assert page.need.canonical() == "must.region=colorado|denver&specialty=living-walls"


@pytest.mark.parametrize(
    "need, wanted",
    [
        ("must: {region: [[denver, denvr]]}", "5:28 unknown-term need.must.region"),
        ("must: {region: [[]]}", "5:18 wrong-type need.must.region"),
        ("must: {region: [[[denver]]]}", "5:18 wrong-type need.must.region"),
        ("must: {region: [denvr]}", "5:19 unknown-term need.must.region"),
        ("must: {regoin: [denver]}", "5:10 unknown-facet need.must.regoin"),
        ("must: {region: denver}", "5:18 wrong-type need.must.region"),
        ("budget: 12k", "5:11 bad-budget need.budget"),
        ("budget: 1234567890123", "5:11 bad-budget need.budget"),
        ("musts: {region: [denver]}", "5:3 unknown-field need.musts"),
        ("must: {region: [denver]}\n  prefer: {region: [denver]}", "6:21 asked-twice need.prefer.region"),
    ],
)
def test_a_bad_need_is_found_in_its_page(need: str, wanted: str, make: Make) -> None:
    root = make()
    (root / "directory" / "pages" / "a.md").write_text(f"---\ntitle: A\nhide:\nneed:\n  {need}\n---\nText.\n")
    directory, problems = read_directory(root)
    assert directory is None
    assert [(problem.file, told(problem)) for problem in problems] == [("directory/pages/a.md", wanted)]


def test_a_page_without_a_title_takes_its_heading(make: Make) -> None:
    root = make()
    (root / "directory" / "pages" / "a-b.md").write_text("```\n# no\n```\n\n# The heading #\n")
    (root / "directory" / "pages" / "c-d.md").write_text("Only text.\n")
    titles = {page.path: page.title for page in directory_or_raise(root).written}
    assert (titles["a-b.md"], titles["c-d.md"]) == ("The heading", "C d")


@pytest.mark.fault("F6")
def test_a_file_that_vanishes_or_grows_while_it_is_read_is_told_and_the_others_are_read(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, opened = make(acme=GOOD, best="name: [", gone=firm("Gone"), grown=firm("Grown")), os.open

    def meanwhile(path: Any, *flags: Any) -> int:
        if str(path).endswith("gone.yml"):
            Path(path).unlink()
        handle = opened(path, *flags)
        if str(path).endswith("grown.yml"):
            monkeypatch.setattr(files, "_read_all", lambda _, limit: b"#" * limit)
        return handle

    monkeypatch.setattr(os, "open", meanwhile)
    assert codes(root) == ["best yaml-syntax", "gone unreadable-file", "grown file-too-large"]


@pytest.mark.fault("O8")
def test_the_order_in_which_a_system_lists_files_changes_nothing(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make(acme=GOOD, best=firm("Best"), last=firm("Last"), broken_one="name: [", broken_two="name: [")
    for name in ("a", "b"):
        (root / f"directory/pages/{name}.md").write_text("# X\n<b>\n")
    listed, first = os.listdir, read_directory(root)[1]
    assert len(first) > 3
    monkeypatch.setattr(os, "listdir", lambda *path: sorted(listed(*path), reverse=True))
    assert read_directory(root)[1] == first
    for name in ("broken-one", "broken-two"):
        (root / f"partners/{name}.yml").unlink()
    directory = directory_or_raise(root)
    monkeypatch.setattr(os, "listdir", lambda *path: sorted(listed(*path)))
    assert directory_or_raise(root) == directory
    assert [*directory.partners] == ["acme", "best", "last"]


@pytest.mark.fault("F6", "O12")
def test_every_problem_is_raised_at_once(make: Make) -> None:
    with pytest.raises(BrokenDirectory) as raised:
        directory_or_raise(make(acme="name: [", best="- x"))
    assert [problem.code for problem in raised.value.problems] == ["yaml-syntax", "not-a-mapping"]


def test_the_directory_that_we_ship_has_no_problem(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent
    shutil.copytree(root / "partners", tmp_path / "partners")
    shutil.copytree(root / "directory", tmp_path / "directory")
    directory, problems = read_directory(tmp_path)
    assert directory is not None, problems
    assert len(directory.partners) >= 36


# What a whole directory holds besides firms and words


def test_what_a_profile_does_not_expect_is_nothing(make: Make) -> None:
    expects = "expects: {information: [A plan], people: [An owner]}"
    root = make(acme=GOOD, best=f"{firm('Best')}{expects}\n")
    partners = directory_or_raise(root).partners
    assert (partners["acme"].expects, partners["best"].expects) == (Expects(), Expects(("A plan",), ("An owner",), ()))


def test_without_words_that_can_be_read_a_profile_s_yaml_is_still_looked_at(make: Make) -> None:
    assert codes(make("facets: [", acme="name: [")) == ["vocabulary yaml-syntax", "acme yaml-syntax"]


def test_messages_are_looked_at_in_every_language(make: Make) -> None:
    root = make(acme=GOOD)
    for folder in ("", "de"):
        (root / "directory/messages" / folder).mkdir()
        (root / "directory/messages" / folder / "partner.txt").write_text("Subject: A\n{nothing}\n")
    problems = read_directory(root, also_in=["de"])[1]
    assert [problem.file for problem in problems if problem.code == "unknown-slot"] == [
        "directory/messages/de/partner.txt",
        "directory/messages/partner.txt",
    ]


def test_what_was_public_is_kept_apart_by_language_and_without_what_is_forgotten(make: Make) -> None:
    root = make(acme=GOOD)
    record = (
        "find/",
        "feed.xml",
        "guides/old/",
        "partners/acme/",
        "partners/gone/",
        "de/guides/alt/",
        "de/guides/weg/",
    )
    (root / "directory/published.txt").write_text("".join(f"/{address}\n" for address in record))
    (root / "directory/forgotten.txt").write_text("gone\n/de/guides/weg/\n")
    directory = read_directory(root, also_in=["de"])[0]
    assert directory is not None
    assert directory.published == {"find/", "feed.xml", "guides/old/", "partners/acme/"}
    german = directory.others["de"]
    assert german.published == {"find/", "guides/alt/", "partners/acme/"}
    assert (german.vocabulary.language, directory.vocabulary.language) == ("de", "en")


@pytest.mark.parametrize("here", [True, False])
def test_the_record_of_somebody_elses_directory_is_passed_over(here: bool, make: Make) -> None:
    root = make(acme=GOOD)
    firms = ["acme" if here else "other", "a", "b", "c", "d"]
    (root / "directory/published.txt").write_text("".join(f"/partners/{slug}/\n" for slug in firms))
    assert bool(directory_or_raise(root).published) == here
