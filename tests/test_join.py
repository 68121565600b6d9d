"""The form of `/join/`: the same verdict everywhere, files that read back equal, and a page that helps."""

from __future__ import annotations

import difflib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from better_fit.model import Vocabulary
from better_fit.problems import Fault
from better_fit.reading.load import load, load_text
from better_fit.reading.parse import parse_profile, read_vocabulary
from better_fit.reading.profile import RawProfile, profile_model
from better_fit.reading.rules import judge
from better_fit.reading.schema import profile_schema
from better_fit.reading.source_file import SourceFile
from better_fit.reading.write import dump
from better_fit.site.form import checks, profile_fields
from tests.conftest import ROOT, SUB_PATH, Site
from tests.corpus import HERE as CORPUS
from tests.corpus import Case, cases
from tests.examples import examples
from tests.node_scripts import Scripts, node_scripts
from tests.screen import overflow

CASES = cases()
SEEN_BY_SCHEMA = [case for case in CASES if not case.schema.startswith("never")]
SCHEMA_LINE = "# yaml-language-server: $schema=https://directory.example/schema/profile.json"


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    words, problems = read_vocabulary(CORPUS)
    assert words is not None, problems
    return words


@pytest.fixture(scope="module")
def model(vocabulary: Vocabulary) -> Any:
    """What `check` judges a profile by."""
    return profile_model(vocabulary)


@pytest.fixture(scope="module")
def form(vocabulary: Vocabulary) -> dict[str, Any]:
    """What the page hands its script, in the words of the corpus."""
    return {**checks(vocabulary), "schema": "https://directory.example/schema/profile.json"}


@pytest.fixture(scope="module")
def scripts(form: dict[str, Any]) -> Iterator[Scripts]:
    """Scripts that know the form's modules."""
    with node_scripts(
        {f"{name}Module": f"form/{name}.js" for name in ("edit", "write", "check", "send", "review")}
    ) as node:
        node.evaluate(
            """(data) => {
              Object.assign(globalThis, editModule, writeModule, checkModule, sendModule, reviewModule, { form: data });
              globalThis.judged = (source) => {
                const { value, findings } = read(source, form);
                if (findings.length || !value) return { value, problems: findings };
                return { value, problems: check(value, form).map((p) => ({ ...p, field: dotted(p.path) })) };
              };
            }""",
            form,
        )
        yield node


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    """What `better-fit check` says of every case, in one run."""
    folder = tmp_path_factory.mktemp("corpus")
    for name in ("directory", "partners"):
        shutil.copytree(CORPUS / name, folder / name)
    for case in CASES:
        shutil.copy(case.path, folder / "partners")
    call = [sys.executable, "-m", "build_tools", "-C", str(folder), "check", "--format", "json"]
    done = subprocess.run(call, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)
    problems: dict[str, list[dict[str, str]]] = {case.slug: [] for case in CASES}
    for problem in json.loads(done.stdout)["problems"]:
        if problem["severity"] == "error":
            problems[Path(problem["file"]).stem].append(problem)
    return problems


@pytest.fixture(scope="module")
def judged(scripts: Scripts) -> dict[str, Any]:
    """What the form says of every case."""
    sources = {case.slug: case.path.read_bytes().decode() for case in CASES}
    script = "(all) => Object.fromEntries(Object.entries(all).map(([slug, source]) => [slug, judged(source)]))"
    return dict(scripts.evaluate(script, sources))


# --- the same verdict everywhere --------------------------------------------------------------------------------------


def test_the_corpus_holds_at_least_150_profiles_both_good_and_bad() -> None:
    good = sum(case.good for case in CASES)
    assert len(CASES) >= 150
    assert good >= 50
    assert len(CASES) - good >= 100


@pytest.mark.parametrize("case", CASES, ids=str)
def test_check_says_of_a_profile_what_it_claims(case: Case, checked: dict[str, list[dict[str, str]]]) -> None:
    wanted = set() if case.good else {(case.code, case.field)}
    assert {(problem["code"], problem["field"]) for problem in checked[case.slug]} == wanted


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.fault("Y26")
def test_the_form_gives_the_same_verdict_as_check(case: Case, judged: dict[str, Any]) -> None:
    told = {(problem["code"], problem.get("field", case.field)) for problem in judged[case.slug]["problems"]}
    assert told == (set() if case.good or case.left_to_check else {(case.code, case.field)})


@pytest.mark.parametrize("case", [case for case in CASES if case.schema.startswith("never")], ids=str)
def test_the_form_refuses_yaml_on_the_line_that_check_names(
    case: Case, judged: dict[str, Any], checked: dict[str, list[dict[str, str]]]
) -> None:
    ours = [(p["code"], p["line"], p["message"], p["hint"]) for p in judged[case.slug]["problems"]]
    theirs = [(p["code"], p["line"] or 1, p["message"], p["hint"]) for p in checked[case.slug]]
    assert ours == theirs


def test_the_form_says_of_broken_yaml_what_check_says(scripts: Scripts, model: Any) -> None:
    texts = {path.stem: path.read_text() for path in sorted((ROOT / "tests" / "profiles" / "refused").glob("*.yml"))}
    script = "(all) => Object.fromEntries(Object.entries(all).map(([name, text]) => [name, read(text, form).findings]))"
    read = scripts.evaluate(script, texts)
    ours = {name: [(f["line"], f["message"], f["hint"]) for f in findings] for name, findings in read.items()}
    sources = {name: SourceFile(name, load_text(text), dict) for name, text in texts.items()}
    theirs = {name: [(p.line, p.message, p.hint) for p in source.findings(model)] for name, source in sources.items()}
    assert sum(map(bool, theirs.values())) > 15
    assert ours == theirs


FOR_REVIEW = """
name: "Doors *and* stairs"
summary: |
  A **good** firm,
  `quite`.
best_for: [Fine., "See [us](https://x.example)."]
expects: {people: [R&amp;D.]}
contact: {email: doors@GMail.com}
budget: {currency: USD, from: 40, to: 4001, per: year}
recommends: [{partner: x, because: <b>so</b>, basis: met, since: 2126-01-01, fee: "5 %"}]
confirmed: 2126-01-01
"""


def test_the_form_shows_what_check_has_a_reviewer_look_at(
    scripts: Scripts, vocabulary: Vocabulary, model: type[RawProfile]
) -> None:
    texts = {case.slug: case.path.read_bytes().decode() for case in CASES if case.good}
    texts["reviewed"] = f"{yaml.safe_dump(yaml.safe_load(texts['least']) | yaml.load(FOR_REVIEW, yaml.BaseLoader))}"
    theirs, notes, day = {}, 0, date(2026, 11, 24)
    for slug, text in texts.items():
        partner, problems = parse_profile(slug, SourceFile(slug, load_text(text), dict), vocabulary, model, "", day)
        assert partner is not None, (slug, problems)
        told = [(p.field, p.code, p.message, p.hint) for p in problems if p.code != "mixed-scripts"]
        theirs[slug], notes = sorted(told), notes + len(told)
    script = """([all, today]) => Object.entries(all).map(([slug, text]) => {
      const notes = review(read(text, form).value, form, today);
      return [slug, notes.map(({ path, code, message, hint }) => [dotted(path), code, message, hint])];
    })"""
    ours = scripts.evaluate(script, [texts, day.isoformat()])
    assert {slug: sorted(map(tuple, told)) for slug, told in ours} == theirs
    assert notes > 9


@pytest.fixture(scope="module")
def validators(vocabulary: Vocabulary) -> tuple[Any, Any]:
    schema = profile_schema(vocabulary)
    return jsonschema.Draft202012Validator(schema), jsonschema_rs.validator_for(schema)


@pytest.mark.parametrize("case", SEEN_BY_SCHEMA, ids=str)
@pytest.mark.fault("Y26")
def test_two_schema_validators_agree_as_far_as_a_schema_can_say_it(case: Case, validators: tuple[Any, Any]) -> None:
    value = load(case.path.read_bytes()).value
    wanted = case.good or case.schema.startswith("cannot say: ")
    assert [validator.is_valid(value) for validator in validators] == [wanted, wanted]


def test_the_form_says_it_in_the_words_of_check(
    judged: dict[str, Any], checked: dict[str, list[dict[str, str]]]
) -> None:
    other = {}
    for case in CASES:
        if case.good or case.left_to_check or case.schema.startswith("never"):
            continue
        ours = {(p["message"], p["hint"]) for p in judged[case.slug]["problems"]}
        theirs = {(p["message"], re.sub(r"^did you mean .*?\? ", "", p["hint"])) for p in checked[case.slug]}
        if ours != theirs:
            other[case.slug] = (ours, theirs)
    assert other == {}


def test_the_schema_is_a_schema_and_describes_every_field_and_term(vocabulary: Vocabulary) -> None:
    schema = profile_schema(vocabulary)
    jsonschema.Draft202012Validator.check_schema(schema)
    undescribed = []

    def visit(part: dict[str, Any], path: str) -> None:
        for name, inner in part.get("properties", {}).items():
            here = f"{path}.{name}"
            if not (inner.get("title") and inner.get("description") and inner.get("examples")):
                undescribed.append(here)
            visit(inner, here)
            visit(inner.get("items", {}), here)

    visit(schema, "")
    assert undescribed == []
    offered = {term["const"]: term for term in schema["properties"]["craft"]["items"]["oneOf"]}
    assert offered["lime-plaster"]["title"] == "Lime plaster"
    assert offered["lime-plaster"]["description"] == "Plaster that breathes."
    assert offered["lime"]["deprecated"] is True


def test_the_help_page_lists_all_that_the_schema_cannot_say() -> None:
    page = (ROOT / "build_tools/pages/help/schema.md").read_text("utf-8")
    reasons = {case.schema.partition(": ")[2] for case in CASES if case.schema != "agrees"}
    assert {reason for reason in reasons if reason not in page} == set()


def test_every_example_of_the_schema_fits_its_own_field(vocabulary: Vocabulary) -> None:
    schema = profile_schema(vocabulary)
    for name, part in schema["properties"].items():
        for shown in part["examples"]:
            if name not in ("recommends", "successor"):
                assert jsonschema.Draft202012Validator(part).is_valid(shown), (name, shown)


def test_every_profile_names_the_schema_in_its_first_line() -> None:
    for path in sorted((ROOT / "partners").glob("*.yml")):
        assert path.read_text("utf-8").startswith("# yaml-language-server: $schema="), path.name


def test_a_new_facet_is_a_field_of_the_form_by_itself(vocabulary: Vocabulary) -> None:
    fields = {field["name"]: field for field in profile_fields(vocabulary)}
    assert fields["language"]["kind"] == "terms"
    assert fields["language"]["required"] is False
    assert fields["craft"]["required"] is True
    inside = {field["name"]: field for field in fields["recommends"]["item"]["fields"]}
    assert inside["for"]["facet"] == "craft"


# --- reading and writing ----------------------------------------------------------------------------------------------


def test_the_form_reads_every_published_profile_as_check_reads_it(scripts: Scripts) -> None:
    sources = {path.name: path.read_bytes() for path in sorted((ROOT / "partners").glob("*.yml"))}
    script = "(all) => Object.fromEntries(Object.entries(all).map(([k, v]) => [k, read(v, form).value]))"
    read = scripts.evaluate(script, {name: data.decode() for name, data in sources.items()})
    assert read == {name: load(data).value for name, data in sources.items()}


def test_the_form_reads_every_good_profile_of_the_corpus_as_check_reads_it(judged: dict[str, Any]) -> None:
    good = [case for case in CASES if case.good]
    assert {c.slug: judged[c.slug]["value"] for c in good} == {c.slug: load(c.path.read_bytes()).value for c in good}


def _passes(kind: str, limit: int) -> Any:
    def passes(value: str) -> bool:
        try:
            judge(kind, value, limit)
        except Fault:
            return False
        return True

    return passes


# What means something to YAML, or looks as if it did.
# fmt: off
TRICKY = st.sampled_from([
    'no', 'Yes', '~', 'null', '0123', '12:30', '1e3', '0x1F', '- a', 'a: b', 'a #b', '#a', "'", '"', '\\', '@a',
    '%a', '`a`', '&a b', '*a', '!a', '>', '?a', '[a]', '{a}', 'a:', ': a', '=', '<<', '---', '...', '--- a',
    '2026-01-01', '1_000', '+1', '.5', 'C#', "it's", 'say "a"', 'a, b', 'é', '\u5317', '\U0001f33f', '{{ a }}',
    '${a}', '</script>', '-', '- - a', '? a', 'a - b', 'true', 'on', '|', 'a\xa0b'
])
# fmt: on
PIECES = st.lists(st.one_of(TRICKY, st.text(min_size=1, max_size=12)), min_size=1, max_size=5)
TEXTS = PIECES.map(" ".join)
LINES = TEXTS.filter(_passes("line", 160))
NAMES = TEXTS.filter(_passes("name", 80))
MARKDOWN = (
    st.lists(st.one_of(st.just(""), TEXTS, TEXTS.map("  {}".format), TEXTS.map("- {}".format)), min_size=1, max_size=6)
    .map("\n".join)
    .map(lambda text: text.rstrip("\n"))
    .filter(_passes("lines", 4000))
)
PROFILES = st.fixed_dictionaries(
    {
        "name": NAMES,
        "summary": LINES,
        "website": st.just("https://workshop.example"),
        "contact": st.fixed_dictionaries({"email": st.just("a@b.example")}, optional={"person": NAMES}),
        "craft": st.lists(st.sampled_from(["joinery", "stairs", "lime", "thatching"]), min_size=1, unique=True),
        "visits": st.just(["weekly"]),
        "place": st.just(["no"]),
    },
    optional={
        "budget": st.builds(
            lambda low, more: {"currency": "EUR", "from": str(low), "to": str(low + more), "per": "year"},
            st.integers(0, 10**9),
            st.integers(0, 10**9),
        ),
        "best_for": st.lists(LINES, min_size=1, max_size=6),
        "description": MARKDOWN,
        "expects": st.fixed_dictionaries({"people": st.lists(LINES, min_size=1, max_size=3)}),
        "proof": st.lists(
            st.fixed_dictionaries({"label": NAMES, "url": st.just("https://a.example/b")}), min_size=1, max_size=3
        ),
        "recommends": st.lists(
            st.fixed_dictionaries(
                {"partner": st.just("old-roof"), "because": LINES, "basis": st.just("met")}, optional={"fee": LINES}
            ),
            min_size=1,
            max_size=1,
        ),
        "confirmed": st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)).map(str),
    },
)  # fmt: skip


def _settled(value: dict[str, Any]) -> dict[str, Any]:
    """A profile without the line break that ends a block: `check` drops it."""
    return {**value, "description": value["description"].rstrip("\n")} if "description" in value else value


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture],
)
@given(profile=PROFILES)
def test_whatever_the_form_writes_check_accepts_and_reads_back_equal(
    scripts: Scripts, vocabulary: Vocabulary, model: Any, profile: dict[str, Any]
) -> None:
    written = scripts.evaluate("(value) => write(value, form)", profile)
    loaded = load_text(written)
    assert loaded.findings == ()
    assert _settled(loaded.value) == _settled(profile)
    assert written.startswith(SCHEMA_LINE + "\n")
    judged = scripts.evaluate("(source) => judged(source)", written)
    assert judged["problems"] == []
    assert _settled(judged["value"]) == _settled(profile)
    partner, problems = parse_profile("case", SourceFile("case.yml", loaded, dict), vocabulary, model)
    assert [problem for problem in problems if problem.severity == "error"] == []
    assert partner is not None


TREES = st.recursive(
    st.text(max_size=20),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3),
        st.dictionaries(st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True), inner, min_size=1, max_size=3),
    ),
    max_leaves=8,
)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stranger=TREES)
@pytest.mark.fault("Y26")
def test_what_the_form_does_not_know_is_written_back_as_it_was(scripts: Scripts, stranger: Any) -> None:
    written = scripts.evaluate("(value) => write({ name: 'A', stranger: value }, form)", stranger)
    assert yaml.load(written, yaml.BaseLoader) == {"name": "A", "stranger": stranger}
    assert scripts.evaluate("(source) => read(source, form).value", written) == {"name": "A", "stranger": stranger}


@settings(max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("A:\t")
@example("A: >\n 0")
@example("A: |+\n 0\n  ")
@example("A: \t x")
@example("A: x\t")
@example("A: x\t# c")
@example("A:\t\n  - b")
@example("A:\n  -\tb")
@example('A: "x"\t# c')
@example("A: |\t\n  x")
@example("A: |\n  x\ty\n")
@example("A: x\n \t\nB: y")
@example("A: [a,\tb]")
@example("A: [a\tb]")
@example("A\t: x")
@example("A: x # c\t")
@example("A: x\n\t# c")
@given(source=st.one_of(st.text(max_size=80), PIECES.map("\n".join), PIECES.map(lambda p: "name: " + "\n  ".join(p))))
def test_the_reader_never_fails_and_never_reads_another_value_than_check(scripts: Scripts, source: str) -> None:
    taken = scripts.evaluate(
        "(source) => { const { value, findings } = read(source, form); return { value, bad: findings.length > 0 }; }",
        source,
    )
    loaded = load(source.encode())
    if not loaded.findings and not taken["bad"]:
        assert taken["value"] == loaded.value
    if taken["value"] is not None and not taken["bad"]:
        assert {finding.code for finding in loaded.findings} <= {"missing-value"}


def test_the_form_writes_a_profile_as_python_writes_it(scripts: Scripts) -> None:
    """`new` and `import` write by `dump`; whatever both can write, they write alike."""

    @settings(
        max_examples=examples(60),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(profile=PROFILES)
    def alike(profile: dict[str, Any]) -> None:
        written = scripts.evaluate("(value) => write(value, form)", profile)
        if "budget" in profile:  # Python has read its numbers
            sums = {key: int(value) if value.isdigit() else value for key, value in profile["budget"].items()}
            profile = profile | {"budget": sums}
        assert written == f"{SCHEMA_LINE}\n" + dump(_in_order(profile, scripts.evaluate("form.fields")))

    alike()


def _in_order(profile: Any, fields: list[dict[str, Any]]) -> Any:
    """A profile with its fields in the order of the form, as Python hands them to `dump`."""
    inner = {field["name"]: field.get("fields") or field.get("item", {}).get("fields", []) for field in fields}
    if isinstance(profile, list):
        return [_in_order(item, fields) for item in profile]
    if not isinstance(profile, dict):
        return profile
    return {key: _in_order(profile[key], inner[key]) for key in inner if key in profile}


PUBLISHED = sorted((ROOT / "partners").glob("*.yml"))
EDIT = "([source, after]) => edit(read(source, form), after, form).text"


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_a_file_in_which_nothing_was_changed_stays_as_it_was(scripts: Scripts, path: Path) -> None:
    source = path.read_text("utf-8")
    assert scripts.evaluate(EDIT, [source, load_text(source).value]) == source


def _lines_changed(before: str, after: str) -> set[str]:
    """The lines that two texts don't share, each with its sign."""
    return {line for line in difflib.ndiff(before.split("\n"), after.split("\n")) if line[0] in "+-"}


FILE = """# yaml-language-server: $schema=../schema.json
# ours: ask Dana before you change this
name: 'Ferns'   # as printed
summary: Ferns: none
website: https://ferns.example

contact: {email: me@ferns.example}
craft: [ joinery,   stairs ] # more to come
# the budget is from 2024
budget:
    currency: EUR
    to: 900
    from: 100   # at least
    per: year
best_for:
- "Old houses."   # most of them
# and, since 2025:
- New houses.
description: |

  One.

  Two.


proof:
  - url: https://ferns.example/a # first
    label: A
  - label: B
    url: https://ferns.example/b
stars: five
""".replace("Ferns: none", '"Ferns: none"')


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        ("v.name = 'Ferns & Co'", {"- name: 'Ferns'   # as printed", "+ name: Ferns & Co   # as printed"}),
        ("v.summary = 'No'", {'- summary: "Ferns: none"', '+ summary: "No"'}),
        ("v.contact.email = 'a@b.example'", {
            "- contact: {email: me@ferns.example}", "+ contact:", "+   email: a@b.example",
        }),
        ("v.craft = ['lime']", {"- craft: [ joinery,   stairs ] # more to come", "+ craft: [lime] # more to come"}),
        ("v.budget.from = '200'", {"-     from: 100   # at least", "+     from: 200   # at least"}),
        ("delete v.budget.to", {"-     to: 900"}),
        ("delete v.stars", {"- stars: five"}),
        ("v.confirmed = '2026-11-02'", {"+ confirmed: 2026-11-02"}),
        ("v.best_for[1] = 'Newer houses: yes.'", {"- - New houses.", '+ - "Newer houses: yes."'}),
        ("v.best_for.push('no')", {'+ - "no"'}),
        ("v.best_for.shift()", {'- - "Old houses."   # most of them'}),
        ("v.proof[0].label = 'C'", {"-     label: A", "+     label: C"}),
        ("v.proof.push({ label: 'C', url: 'https://ferns.example/c' })", {"+   - label: C", "+     url: https://ferns.example/c"}),
        ("v.description = 'One.\\n\\nThree.\\n'", {"- ", "-   Two.", "+   Three."}),
        ("v.visits = ['weekly']", {"+ visits: [weekly]"}),
        ("v.best_for = ['a']; v.name = 'B'", {
            "- name: 'Ferns'   # as printed", "+ name: B   # as printed", '- - "Old houses."   # most of them',
            "+ - a   # most of them", "- - New houses.",
        }),
    ],
)  # fmt: skip
def test_only_the_lines_of_what_was_changed_are_changed(scripts: Scripts, change: str, changed: set[str]) -> None:
    script = f"""(source) => {{
      const before = read(source, form), v = read(source, form).value;
      {change};
      const {{ text, lines }} = edit(before, v, form);
      return [before.findings, text, v, read(text, form).value, lines === undefined];
    }}"""
    findings, text, wanted, back, anew = scripts.evaluate(script, FILE)
    assert findings == []
    assert not anew
    assert _lines_changed(FILE, text) == changed
    assert _settled(back) == _settled(wanted)
    assert _settled(load_text(text).value) == _settled(wanted)


def test_windows_line_ends_stay(scripts: Scripts) -> None:
    source = FILE.replace("\n", "\r\n")
    assert scripts.evaluate(EDIT, [source, load_text(source).value]) == source


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(before=PROFILES, after=PROFILES, style=st.sampled_from(["block", "flow", "python"]))
def test_whatever_is_changed_the_file_says_what_the_form_says(
    scripts: Scripts, before: dict[str, Any], after: dict[str, Any], style: str
) -> None:
    source = f"# ours\n{yaml.safe_dump(before, default_flow_style=style == 'flow', allow_unicode=True)}"
    if style == "python":
        source = f"# ours\n{dump(before)}"
    if load_text(source).findings or load_text(source).value != before:
        return
    text = scripts.evaluate(EDIT, [source, after])
    assert _settled(load_text(text).value) == _settled(after)
    if style != "flow":
        assert text.startswith("# ours\n")


def test_a_long_file_is_not_put_into_an_address(scripts: Scripts) -> None:
    script = "(text) => destination('https://github.com/a/b', 'x', text, false)"
    short, long = scripts.evaluate(script, "name: A & B\n"), scripts.evaluate(script, "ø" * 1200)
    assert short["href"] == "https://github.com/a/b/new/main/partners?filename=x.yml&value=name%3A%20A%20%26%20B%0A"
    assert (long["filled"], long["long"]) == (False, True)
    assert len(long["href"]) < 200


# --- the page ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def join(page: Page, site: Site) -> Page:
    page.goto(site.url + "join/")
    expect(page.locator("[data-status]")).to_have_text("8 fields are still needed.")
    return page


def _fill(page: Page) -> None:
    """The least that a firm has to say."""
    page.fill("#f-name", "Ferns & Daughters")
    page.fill("#f-summary", "Ferns: for offices #1")
    page.fill("#f-website", "https://ferns.example")
    page.fill("#f-contact-phone", "+13035550142")
    for facet, term in (
        ("specialty", "office-plants"),
        ("delivery", "weekly-visits"),
        ("style", "teaching"),
        ("region", "denver"),
    ):
        page.check(f"#f-{facet} input[value={term}]")


def _yaml(page: Page) -> str:
    return page.locator("[data-yaml]").evaluate("(code) => code.textContent").removesuffix("\n")


def test_a_filled_form_says_that_the_profile_is_valid_and_gives_a_file_that_check_accepts(
    join: Page, project: Path
) -> None:
    _fill(join)
    expect(join.locator("[data-status]")).to_have_text("This profile is valid.")
    assert join.locator("[data-status]").get_attribute("role") == "status"
    with join.expect_download() as waiting:
        join.click("[data-download]")
    assert waiting.value.suggested_filename == "ferns-and-daughters.yml"
    waiting.value.save_as(project / "partners" / waiting.value.suggested_filename)
    call = [sys.executable, "-m", "build_tools", "-C", str(project), "check", "partners/ferns-and-daughters.yml"]
    done = subprocess.run(call, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout


def test_the_button_opens_github_with_name_and_content(join: Page) -> None:
    _fill(join)
    href = join.get_attribute("[data-send]", "href") or ""
    start = "https://github.com/better-fit-example/directory/new/main/partners?filename=ferns-and-daughters.yml&value="
    assert href.startswith(start)
    value = join.evaluate("(href) => new URL(href).searchParams.get('value')", href)
    assert load_text(value).value["summary"] == "Ferns: for offices #1"


def test_an_unfinished_profile_is_not_sent_and_says_what_is_left(join: Page) -> None:
    join.fill("#f-website", "http://ferns.example")
    join.click("[data-send]")
    expect(join.locator("[data-problems]")).to_contain_text("https://ferns.example")
    expect(join.locator("[data-problems]")).to_contain_text("'name' is missing")
    expect(join.locator("#f-name")).to_be_focused()
    assert len(join.context.pages) == 1


def test_an_error_stands_at_its_field_once_somebody_has_left_it(join: Page) -> None:
    box = join.locator("#f-website")
    box.fill("http://ferns.example")
    box.blur()
    error = join.locator("#f-website-error")
    expect(error).to_have_text("'http://ferns.example' is not an https address: write https://ferns.example")
    assert box.get_attribute("aria-invalid") == "true"
    assert "f-website-error" in (box.get_attribute("aria-describedby") or "")
    expect(join.locator("#f-name-error")).to_be_hidden()
    expect(join.locator("[data-field=website] .mend")).to_contain_text("Does your site open at https://ferns.example?")
    join.click("text=Yes, write https://ferns.example")
    expect(box).to_have_value("https://ferns.example")
    expect(error).to_be_hidden()
    assert box.get_attribute("aria-invalid") is None
    expect(join.locator(".mend")).to_have_count(0)


def test_a_draft_survives_a_closed_tab_and_can_be_thrown_away(join: Page, site: Site) -> None:
    join.fill("#f-name", "Ferns & Daughters")
    expect(join.locator("[data-draft]")).to_contain_text("on this device")
    again = join.context.new_page()
    join.close()
    again.goto(site.url + "join/")
    expect(again.locator("#f-name")).to_have_value("Ferns & Daughters")
    again.click("[data-discard]")
    expect(again.locator("#f-name")).to_have_value("")
    assert again.evaluate("localStorage.getItem('better-fit.draft /sub/')") is None
    again.reload()
    expect(again.locator("#f-name")).to_have_value("")


def test_a_draft_for_one_directory_is_none_for_another_on_the_same_host(join: Page, site: Site) -> None:
    join.fill("#f-name", "Ferns & Daughters")
    expect(join.locator("[data-draft]")).to_contain_text("on this device")
    join.goto(f"{site.url.removesuffix(SUB_PATH)}/join/")
    expect(join.locator("[data-status]")).to_have_text("8 fields are still needed.")
    expect(join.locator("#f-name")).to_have_value("")


def test_a_draft_that_cannot_be_read_is_told_and_left_aside(page: Page, site: Site) -> None:
    page.goto(site.url + "join/")
    page.evaluate("localStorage.setItem('better-fit.draft /sub/', '{')")
    page.reload()
    expect(page.locator("[data-notice]")).to_have_text(
        "A draft was kept on this device, and it can't be read any more."
    )
    expect(page.locator("[data-status]")).to_have_text("8 fields are still needed.")


def test_a_draft_belongs_to_its_firm_and_two_tabs_overwrite_nothing(join: Page, site: Site) -> None:
    join.fill("#f-name", "Ferns & Daughters")
    join.locator("[data-opener] summary").click()
    join.fill("[data-open-firm]", "greenli")
    join.press("[data-open-firm]", "Enter")
    expect(join.locator("[data-notice]")).to_have_text("Opened Greenline Interiors.")
    join.fill("#f-contact-person", "Dana")
    expect(join.locator("[data-drafts]")).to_contain_text("Ferns & Daughters")

    other = join.context.new_page()
    other.goto(site.url + "join/#open=greenline")
    expect(other.locator("#f-contact-person")).to_have_value("Dana")
    other.fill("#f-contact-person", "Robin")
    expect(join.locator("[data-draft-said]")).to_contain_text("Another draft of this firm is on this device")
    other.close()
    join.click("text=Take the other one")
    expect(join.locator("#f-contact-person")).to_have_value("Robin")
    join.click("text=Open the published profile instead")
    expect(join.locator("#f-contact-person")).not_to_have_value("Robin")

    join.click("[data-drafts-list] button:has-text('Ferns')")
    expect(join.locator("#f-name")).to_have_value("Ferns & Daughters")
    assert join.evaluate("Object.keys(localStorage).sort()") == [
        "better-fit.draft /sub/",
        "better-fit.draft /sub/ greenline",
    ]


@pytest.mark.fault("O14")
def test_where_nothing_can_be_kept_the_form_says_so_and_asks_before_it_loses_anything(page: Page, site: Site) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };")
    page.goto(site.url + "join/")
    page.fill("#f-name", "Ferns & Daughters")
    expect(page.locator("[data-draft-said]")).to_contain_text("There is no room left on this device")
    page.evaluate("location.hash = '#open=greenline'")
    expect(page.locator("[data-notice]")).to_contain_text("would be lost")
    expect(page.locator("#f-name")).to_have_value("Ferns & Daughters")
    page.click("text=Go on and lose it")
    expect(page.locator("#f-name")).to_have_value("Greenline Interiors")


def test_a_link_opens_a_published_profile_and_loses_nothing(page: Page, site: Site) -> None:
    page.goto(site.url + "join/#open=greenline")
    expect(page.locator("[data-notice]")).to_have_text("Opened Greenline Interiors.")
    expect(page.locator("[data-status]")).to_have_text("This profile is valid.")
    assert _yaml(page) == (ROOT / "partners/greenline.yml").read_text("utf-8")
    page.fill("#f-contact-person", "Dana")
    page.reload()
    expect(page.locator("#f-contact-person")).to_have_value("Dana")
    changed = _lines_changed((ROOT / "partners/greenline.yml").read_text("utf-8"), _yaml(page))
    assert {line[2:].strip().partition(":")[0] for line in changed} == {"person"}
    assert (page.get_attribute("[data-send]", "href") or "").endswith("/edit/main/partners/greenline.yml")
    expect(page.locator("[data-how-edit]")).to_be_visible()
    expect(page.locator("#slug")).not_to_be_editable()


def test_a_former_name_opens_the_firm_under_its_name_today(page: Page, site: Site) -> None:
    page.goto(site.url + "join/#open=north-shore-walls")
    expect(page.locator("[data-notice]")).to_contain_text("Opened ")
    expect(page.locator("#slug")).to_have_value("boreal-walls")


@pytest.mark.parametrize(
    "asked", ["no-such-firm", "..%2Fx", "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "__proto__", "%"]
)
def test_a_link_to_nobody_says_so_and_leaves_an_empty_form(page: Page, site: Site, asked: str) -> None:
    page.goto(f"{site.url}join/#open={asked}")
    expect(page.locator("[data-notice]")).to_contain_text("short name")
    expect(page.locator("#f-name")).to_have_value("")


def test_a_draft_is_not_lost_to_a_link(join: Page, site: Site) -> None:
    join.fill("#f-name", "Ferns & Daughters")
    join.goto("about:blank")
    join.goto(site.url + "join/#open=greenline")
    expect(join.locator("[data-notice]")).to_contain_text("Opened Greenline")
    assert "Ferns & Daughters" in join.evaluate("localStorage.getItem('better-fit.draft /sub/')")


def _paste(page: Page, source: str) -> None:
    page.locator("[data-opener]").evaluate("(details) => { details.open = true; }")
    page.fill("[data-open-text]", source)
    page.click("[data-open-pasted]")


def test_wrong_types_and_unknown_fields_are_shown_and_kept(join: Page) -> None:
    source = "# ours\nname: Ferns\nspecialty: office-plants\nstars:\n  deep: [1, {a: b}]\ncontact: me@ferns.example\n"
    source += "style: [teaching, warm]\n"
    _paste(join, source)
    expect(join.locator("#f-specialty-error")).to_contain_text("A list was expected here, and this is text")
    expect(join.locator("#f-contact-error")).to_contain_text("and this is text")
    expect(join.locator("#f-style-error")).to_contain_text("'warm' is not a term of style")
    expect(join.locator("[data-strangers]")).to_contain_text("stars")
    assert load_text(_yaml(join)).value == load_text(source).value
    assert "# ours\nname: Ferns\n" in _yaml(join)
    join.uncheck("#f-style input[value=warm]")
    assert load_text(_yaml(join)).value["style"] == ["teaching"]
    join.click("text=Remove stars")
    assert "stars" not in load_text(_yaml(join)).value


def test_text_that_is_no_yaml_leaves_the_form_as_it_was(join: Page) -> None:
    join.fill("#f-name", "Ferns & Daughters")
    _paste(join, "name: &x Ferns\n")
    expect(join.locator("[data-notice]")).to_contain_text("Line 1: Anchors (&) and aliases (*) are not allowed")
    expect(join.locator("#f-name")).to_have_value("Ferns & Daughters")


def test_what_reads_yaml_is_fetched_only_when_somebody_opens_a_file(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.url + "join/")
    _fill(page)
    expect(page.locator("[data-status]")).to_have_text("This profile is valid.")
    assert [url for url in asked if "vendor/yaml" in url or "yaml.js" in url] == []
    _paste(page, "name: Ferns\n")
    expect(page.locator("[data-notice]")).to_have_text("Opened Ferns.")
    assert [url for url in asked if "/vendor/yaml/yaml.js" in url]


def test_a_line_break_in_one_line_becomes_a_space_and_is_told(join: Page) -> None:
    told = "A line break became a space, since this is one line."
    paste = """(control) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Ferns\\r\\nfor offices");
      control.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }"""
    join.locator("#f-name").evaluate(paste)
    expect(join.locator("#f-name")).to_have_value("Ferns for offices")
    expect(join.locator("[data-field=name]")).to_contain_text(told)
    join.locator("#f-summary").press_sequentially("One\ntwo")
    expect(join.locator("#f-summary")).to_have_value("One two")
    assert load_text(_yaml(join)).value["name"] == "Ferns for offices"
    join.fill("#f-name", "Ferns")
    expect(join.locator("[data-field=name]")).not_to_contain_text(told)


def test_a_year_of_five_digits_is_refused_at_its_field(join: Page) -> None:
    join.click("#g-confirmed summary")
    join.fill("#f-confirmed", "19999-01-01")
    join.locator("#f-confirmed").blur()
    expect(join.locator("#f-confirmed-error")).to_contain_text("'19999-01-01' is not a date")


def test_a_short_name_that_is_taken_or_kept_is_refused(join: Page) -> None:
    join.fill("#f-name", "Greenline")
    expect(join.locator("#slug")).to_have_value("greenline")
    join.fill("#slug", "greenline")
    expect(join.locator("#slug-error")).to_contain_text("'greenline' is the name of another firm")
    join.fill("#slug", "mile-high-moss")
    expect(join.locator("#slug-error")).to_contain_text("is the name of another firm")
    join.fill("#slug", "search")
    expect(join.locator("#slug-error")).to_contain_text("kept for the site itself")
    join.fill("#slug", "Greenline 2")
    expect(join.locator("#slug-error")).to_contain_text("is not the short name of a firm")


def test_lists_grow_and_shrink(join: Page) -> None:
    join.click("#g-best_for summary")
    add = join.locator("#f-best_for [data-add]")
    for text in ("Old houses.", "New houses."):
        add.click()
        join.keyboard.type(text)
    assert load_text(_yaml(join)).value["best_for"] == ["Old houses.", "New houses."]
    join.locator("#f-best_for [data-remove]").first.click()
    assert load_text(_yaml(join)).value["best_for"] == ["New houses."]
    for _ in range(5):
        add.click()
    expect(add).to_be_disabled()


def test_a_filter_that_no_term_meets_says_so(join: Page) -> None:
    join.fill("#f-specialty-filter", "zzz")
    expect(join.locator("[data-field=specialty]")).to_contain_text("Nothing here is called “zzz”.")
    join.fill("#f-specialty-filter", "")
    expect(join.locator("[data-field=specialty]")).not_to_contain_text("Nothing here")


def test_before_it_is_sent_a_firm_confirms_its_profile_and_sees_what_a_reviewer_will_look_at(join: Page) -> None:
    _fill(join)
    join.fill("#f-contact-email", "ferns@gmail.com")
    remarks = join.locator("[data-remarks]")
    expect(remarks).to_contain_text("'ferns@gmail.com' is a private mailbox")
    join.click("text=Yes, all of it is right today")
    today = join.evaluate("new Date().toLocaleDateString('sv')")
    assert load_text(_yaml(join)).value["confirmed"] == today
    expect(join.locator("[data-confirm-said]")).to_contain_text("Thank you")
    assert join.locator("[href^='mailto:hello@greenline']").count() == 1


def test_the_name_of_a_firm_is_mended_into_its_short_name(join: Page) -> None:
    join.locator("#g-recommends summary").first.click()
    join.click("[data-field=recommends] [data-add]")
    box = join.locator("#f-recommends-1-partner")
    box.fill("Moss & Stone")
    box.blur()
    join.click("text=Write moss-and-stone")
    expect(box).to_have_value("moss-and-stone")


def test_terms_are_found_by_label_synonym_and_definition(join: Page) -> None:
    join.fill("#f-specialty-filter", "arborist")
    expect(join.locator("#f-specialty label.term:visible")).to_have_count(1)
    expect(join.locator("#f-specialty label.term:visible")).to_contain_text("Tree care")


HOSTILE = [
    "<script>window.hit=1</script>",
    '"><img src=x onerror="window.hit=1">',
    "</textarea><svg onload=window.hit=1>",
    "{{7*7}} ${7*7}",
    "[x](javascript:window.hit=1)",
]


def test_hostile_text_is_shown_literally_everywhere(page: Page, site: Site) -> None:
    reported = []
    page.on("console", lambda message: reported.append(message.text))
    hostile = " ".join(HOSTILE)
    profile = {
        "name": hostile, "summary": hostile, "website": "javascript:window.hit=1", hostile: hostile,
        "contact": {"email": hostile, "phone": hostile, "url": "javascript:window.hit=1", "person": hostile},
        "specialty": [hostile], "budget": {"currency": hostile, "from": "1", "per": hostile}, "availability": hostile,
        "best_for": [hostile], "description": hostile, "expects": {"people": [hostile], hostile: [hostile]},
        "proof": [{"label": hostile, "url": "javascript:window.hit=1"}],
        "recommends": [{"partner": hostile, "because": hostile, "basis": hostile, "fee": hostile}],
    }  # fmt: skip
    page.goto(site.url + "join/")
    draft = {"version": 1, "saved": "x", "slug": "<b>", "existing": None, "comments": [], "value": profile}
    page.evaluate("(draft) => localStorage.setItem('better-fit.draft /sub/', JSON.stringify(draft))", draft)
    page.reload()
    expect(page.locator("[data-status]")).to_contain_text("to mend")
    page.locator("[data-pane]").evaluate_all("(panes) => panes.forEach((pane) => { pane.open = true; })")
    page.click("[data-next]")
    assert page.evaluate("window.hit") is None
    assert page.locator("[data-preview] :is(img, svg, script)").count() == 0
    assert page.locator("[data-join] a[href^='javascript']").count() == 0
    assert hostile in page.locator("[data-preview] [data-name]").inner_text()
    assert yaml.load(_yaml(page), yaml.BaseLoader)["name"] == hostile
    assert [text for text in reported if "Content Security Policy" in text] == []


def test_a_preview_that_fails_leaves_the_rest(join: Page) -> None:
    join.evaluate("document.querySelector('template[data-template=preview]').remove()")
    _fill(join)
    expect(join.locator("[data-status]")).to_have_text("This profile is valid.")
    assert load_text(_yaml(join)).value["name"] == "Ferns & Daughters"


def test_without_the_list_of_firms_the_form_works_and_says_so(page: Page, site: Site) -> None:
    page.route("**/match.json", lambda route: route.abort())
    page.goto(site.url + "join/")
    expect(page.locator("[data-notice]")).to_contain_text("short names are not looked up")
    _fill(page)
    expect(page.locator("[data-status]")).to_have_text("This profile is valid.")


def test_no_request_names_the_firm_whose_profile_is_opened(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(site.url)))
    page.goto(site.url + "join/#open=greenline")
    expect(page.locator("[data-notice]")).to_contain_text("Opened Greenline")
    assert "cards/0-files.json" in asked
    assert [url for url in asked if "greenline" in url.partition("#")[0]] == []


def test_the_preview_shows_the_page_as_the_site_will(page: Page, site: Site) -> None:
    read = """([within, parts]) => {
      const root = document.querySelector(within);
      const nodes = Object.entries(parts).map(([part, way]) => [part, root.querySelector(way)]);
      const there = nodes.filter(([, node]) => node?.textContent.trim());
      there.sort(([, a], [, b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      const words = (node) => node.textContent.replace(/\\s+/gu, " ").trim();
      const pieces = (node) => [...node.querySelectorAll("dt, dd, li, p, strong")].map(words);
      return there.map(([part, node]) => [part, pieces(node).length ? pieces(node) : words(node)]);
    }"""
    on_page = {
        "name": "h1", "summary": ".lead", "availability": ".tag", "facts": ".profile-side > .facts",
        "best_for": "[aria-labelledby=best] ul", "not_for": "[aria-labelledby=notfor] ul", "description": ".prose",
        "expects": "[aria-labelledby=ready] .trio", "proof": "[aria-labelledby=proof] ul",
        "contact": "[aria-labelledby=reach] .facts", "confirmed": ".profile-foot .facts",
    }  # fmt: skip
    for slug, name in (("greenline", "Greenline Interiors"), ("moss-and-stone", "Moss & Stone")):
        page.goto(f"{site.url}partners/{slug}/")
        published = page.evaluate(read, [".profile", on_page])
        published[-1][1] = [line for line in published[-1][1] if line != "Edited" and "by whoever" not in line]
        page.goto(f"{site.url}join/#open={slug}")
        page.reload()  # the part after # alone makes no new page
        expect(page.locator("[data-preview] [data-name]")).to_have_text(name)
        assert page.evaluate(read, ["[data-preview]", {part: f"[data-{part}]" for part in on_page}]) == published
    recommended = page.locator("[data-preview] [data-recommends]").text_content() or ""
    assert "Canopy & Co." in recommended or "-and-" not in recommended


def test_without_javascript_the_form_reads_as_documentation(scriptless: Page, site: Site) -> None:
    scriptless.goto(site.url + "join/")
    text = scriptless.locator("main, .bf-page").first.inner_text()
    vocabulary, _ = read_vocabulary(ROOT)
    assert vocabulary is not None
    assert "You can write the file by hand" in text
    for field in profile_fields(vocabulary):
        assert field["title"] in text
    for facet in vocabulary.facets.values():
        for term in facet.terms.values():
            assert term.definition in text
    assert scriptless.locator("[data-form] :is(input, textarea, select, button):visible").count() == 0


def test_nothing_is_wider_than_the_screen(page: Page, site: Site) -> None:
    page.goto(site.url + "join/#open=greenline")
    expect(page.locator("[data-notice]")).to_be_visible()
    page.locator("details").evaluate_all("(all) => all.forEach((details) => { details.open = true; })")
    for width in (320, 390, 820, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert overflow(page) <= 0, width
