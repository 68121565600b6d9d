"""What `check` and the form say in every language of the catalogues: the same things, in whole sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from better_fit.__main__ import run
from better_fit.model import Vocabulary
from better_fit.reading.parse import read_vocabulary
from better_fit.reading.rules import table
from better_fit.reading.schema import profile_schema
from better_fit.site.form import _example, profile_fields
from better_fit.speech import _entries, languages, speaking, speech
from tests.node_scripts import node_scripts
from tests.repository import CASES, GOOD, bare
from tests.test_rules import CASES as CASES_OF_RULES
from tests.test_rules import python

ROOT = Path(__file__).parent.parent
OTHERS = [language for language in languages() if language != "en"]
#: Examples that are the same in every language.
ALIKE = {"name", "contact-phone", "contact-person", "pictures-credit"}
SURFACES = ["profile", "problems", "form"]
BROKEN = {
    "acme": GOOD.replace("https://", "http://"),
    "beta": GOOD.replace("Acme", "B" * 90).replace("email:", "mail:"),
    "gamma": "name: Gamma\nsummary: [one, two]\nbudget: {currency: usd, from: 9, to: 3, per: week}\nextra: 1\n",
    "delta": "name: Delta\n\tsummary: x\n",
    "omega": GOOD.replace("Acme", "Omega")
    + "confirmed: 2099-01-01\nrecommends: [{partner: nobody, because: x, basis: met}]\n",
}


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    words = (CASES / "vocabulary.yml").read_text("utf-8")
    verb, forms = "    verb: work in\n", "    forms: {it: works in, they: work in}\n"  # which a language may need
    assert verb in words
    root = bare(tmp_path, words.replace(verb, verb + forms))
    for slug, text in BROKEN.items():
        (root / "partners" / f"{slug}.yml").write_text(text, "utf-8")
    (root / "partners" / "Bad Name.yml").write_text("x")
    (root / "directory/pages").mkdir()  # what MkDocs says of its own settings is MkDocs' to translate
    return root


def checked(root: Path, language: str, capsys: pytest.CaptureFixture[str]) -> tuple[list[dict[str, Any]], str]:
    """All that `check` says in a language, as JSON has it and as people read it."""
    settings = f"site_name: Ours\ntheme: {{name: material, language: {language}}}\nplugins: [better-fit]\n"
    settings += "docs_dir: directory/pages\n"
    (root / "mkdocs.yml").write_text(settings)
    assert run(["-C", str(root), "check", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["problems"]
    problems = [problem for problem in found if problem["code"] != "language-words"]  # of the language itself
    assert run(["-C", str(root), "check"]) == 1
    return problems, capsys.readouterr().out


@pytest.mark.parametrize("language", OTHERS)
def test_check_says_the_same_things_in_each_language(
    broken: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    english, _ = checked(broken, "en", capsys)
    problems, printed = checked(broken, language, capsys)
    places = ("file", "line", "column", "severity", "code", "field")
    assert [[problem[key] for key in places] for problem in problems] == [
        [problem[key] for key in places] for problem in english
    ]
    assert len(problems) > 8
    for problem, there in zip(problems, english, strict=True):
        assert problem["message"] != there["message"]
        assert bool(problem["hint"]) == bool(there["hint"])
    assert speech(language).say("report-profiles", count=5) in printed


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("language", OTHERS)
def test_every_message_has_its_hint_in_each_language(language: str, surface: str) -> None:
    english, other = _entries("en", surface), _entries(language, surface)
    for name, text in other.items():
        there, here = (FluentParser(with_spans=False).parse_entry(entry) for entry in (english[name], text))
        assert isinstance(here, ast.Message)
        assert isinstance(there, ast.Message)
        assert [part.id.name for part in here.attributes] == [part.id.name for part in there.attributes], name


def _paths(fields: list[dict[str, Any]], path: tuple[str, ...] = ()) -> Iterator[str]:
    for field in fields:
        here = (*path, field["name"])
        yield "-".join(here)
        yield from _paths(field.get("fields") or field.get("item", {}).get("fields") or [], here)


def _titles(schema: dict[str, Any], before: str = "") -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Title, help and example of every field, the fields inside it too, as the schema has them."""
    for name, field in schema.get("properties", {}).items():
        said = field.get("title", ""), field.get("description", ""), _example((field.get("examples") or [None])[0])
        yield f"{before}{name}", said
        yield from _titles(field.get("items", field), f"{before}{name}-")


def test_every_field_of_a_profile_has_a_title_and_help_and_english_says_what_the_schema_says() -> None:
    vocabulary, _ = read_vocabulary(ROOT)
    assert isinstance(vocabulary, Vocabulary)
    paths = set(_paths(profile_fields(vocabulary))) - set(vocabulary.facets)
    assert {name.removeprefix("field-") for name in _entries("en", "fields")} == paths | {"facet"}
    said = dict(_titles(profile_schema(vocabulary)))
    title, help_, _ = said["recommends-for"]  # the form shows its terms there
    said["recommends-for"] = (title, help_.replace(f" ({vocabulary.primary.label.lower()})", ""), "")
    assert said.keys() == paths | vocabulary.facets.keys()
    for name in paths:
        spoken = speech("en").parts(f"field-{name}")
        assert (spoken[""], spoken["help"]) == said[name][:2], name
        sentence = said[name][2] if " " in said[name][2] and name not in ALIKE else None
        assert spoken.get("example") == sentence, name


@pytest.mark.parametrize("language", OTHERS)
def test_the_form_says_of_a_text_what_check_says(language: str) -> None:
    with node_scripts({"rules": "form/rules.js"}) as node, speaking(language):
        node.evaluate("(table) => { globalThis.table = table; }", table(language))
        for case in CASES_OF_RULES:
            said = node.evaluate(
                """([kind, text, most]) => {
                  const { mend, ...said } = rules.judge(table, kind, text, most) ?? {};
                  return said.code ? said : null;
                }""",
                [case["kind"], case["text"], case.get("most", 0)],
            )
            assert said == python(case["kind"], case["text"], case.get("most", 0))
