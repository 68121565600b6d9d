"""The JSON Schema is made from the models that check profiles, and agrees with them."""

# ruff: noqa: E501 (the tables read better with a case on a line)

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from better_fit.reading.parse import read_vocabulary
from better_fit.reading.schema import profile_schema

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "profiles"

# What a schema can't say: it sees one file, without its YAML, and knows neither sums nor what letters look like.
BEYOND = {
    "alias-taken", "bad-date", "budget-order", "duplicate-key", "hash-in-text", "missing-value", "recommends-itself", "too-many-marks",
    "unknown-partner", "url-mixed-scripts", "yaml-anchor", "yaml-syntax",
}  # fmt: skip


def written(path: Path) -> Any:
    """A profile as an editor sees it, every scalar as text."""
    return yaml.load(path.read_text(), yaml.BaseLoader)


@pytest.fixture(scope="module")
def check(tmp_path_factory: pytest.TempPathFactory) -> jsonschema.Draft202012Validator:
    root = tmp_path_factory.mktemp("words")
    (root / "directory").mkdir()
    (root / "directory" / "vocabulary.yml").write_text((CASES / "vocabulary.yml").read_text())
    vocabulary, _ = read_vocabulary(root)
    assert vocabulary is not None
    schema = profile_schema(vocabulary)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture(scope="module")
def shipped() -> dict[str, Any]:
    vocabulary, _ = read_vocabulary(ROOT)
    assert vocabulary is not None
    return profile_schema(vocabulary, "https://better-fit.example/schema/profile.json")


@pytest.mark.parametrize("case", sorted((CASES / "accepted").glob("*.yml")), ids=lambda case: case.stem)
def test_what_is_accepted_fits_the_schema(case: Path, check: jsonschema.Draft202012Validator) -> None:
    assert [error.message for error in check.iter_errors(written(case))] == []


def said(case: Path) -> set[str]:
    """The codes that a refused case names in its first lines."""
    return {line.partition(" | ")[0].split()[2] for line in case.read_text().splitlines() if line.startswith("# ")}


@pytest.mark.parametrize(
    "case",
    [case for case in sorted((CASES / "refused").glob("*.yml")) if not said(case) <= BEYOND],
    ids=lambda case: case.stem,
)
@pytest.mark.fault("Y26")
def test_what_is_refused_does_not(case: Path, check: jsonschema.Draft202012Validator) -> None:
    assert not check.is_valid(written(case))


def test_every_firm_that_we_ship_fits(shipped: dict[str, Any]) -> None:
    check = jsonschema.Draft202012Validator(shipped)
    for path in sorted((ROOT / "partners").glob("*.yml")):
        assert [error.message for error in check.iter_errors(written(path))] == [], path.name


def test_fields_come_in_the_order_in_which_people_fill_them_in(shipped: dict[str, Any]) -> None:
    vocabulary, _ = read_vocabulary(ROOT)
    assert vocabulary is not None
    needed = ["name", "summary", "website", "contact", *vocabulary.facets]
    assert list(shipped["properties"])[: len(needed)] == needed
    rest = list(shipped["properties"])[len(needed) :]
    # Further fields may stand among these.
    known = [
        "budget", "availability", "availability_until", "best_for", "not_for", "description", "expects", "proof",
        "recommends", "confirmed", "status", "successor", "aliases",
    ]  # fmt: skip
    assert [name for name in rest if name in known] == known


def test_every_field_says_what_it_is_and_shows_an_example_that_fits(shipped: dict[str, Any]) -> None:
    def visit(schema: dict[str, Any], path: str) -> None:
        for name, field in schema.get("properties", {}).items():
            assert field.get("title"), path + name
            assert field.get("description"), path + name
            for example in field["examples"]:
                jsonschema.Draft202012Validator(field).validate(example)
            visit(field, f"{path}{name}.")
            visit(field.get("items", {}), f"{path}{name}.")

    visit(shipped, "")


def test_former_ids_are_still_good_and_marked_as_such(check: jsonschema.Draft202012Validator) -> None:
    kinds = check.schema["properties"]["specialty"]["items"]["oneOf"]
    assert {
        "const": "green-walls",
        "title": "Living walls",
        "description": "Write living-walls.",
        "deprecated": True,
    } in kinds
