"""The page of the help on the vocabulary: its example is one, and no key of the model is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from better_fit.reading.load import load
from better_fit.reading.parse import read_vocabulary
from better_fit.reading.wordlist import RawFacet, RawForms, RawTerm, RawVocabulary, RawWeights
from better_fit.rule.fit import Reason
from better_fit.rule.words import inline, reason
from tests.rank import firm_from

HELP = Path(__file__).parent.parent / "build_tools/pages/help"
TEXT = (HELP / "vocabulary.md").read_text("utf-8")
EXAMPLE = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
SECTIONS = dict(re.findall(r"^## (For [^\n]+)\n(.*?)(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE))
MODELS = [
    (RawVocabulary, "For the whole directory"),
    (RawWeights, "For the whole directory"),
    (RawFacet, "For a facet"),
    (RawForms, "For a facet"),
    (RawTerm, "For a term"),
]


def keys(model: type[BaseModel]) -> set[str]:
    """The keys of a part as an owner writes them."""
    return {field.alias or name for name, field in model.model_fields.items()}


def test_the_example_is_a_vocabulary_without_a_fault_and_says_what_the_page_says(tmp_path):
    (tmp_path / "directory").mkdir()
    (tmp_path / "directory/vocabulary.yml").write_text(EXAMPLE[0], "utf-8")
    vocabulary, problems = read_vocabulary(tmp_path)
    assert len(EXAMPLE) == 2
    assert problems == []
    assert vocabulary is not None
    said = {term: inline(facet, term, vocabulary) for facet in vocabulary.facets.values() for term in facet.terms}
    assert said["shop-systems"] == "Magento"
    assert said["lakeside"] == "Lakeside"
    assert said["elsewhere"] == "anywhere else"
    assert said["online-shops"] == "online shops"


def test_the_german_example_makes_the_sentences_that_it_promises(tmp_path):
    (tmp_path / "directory").mkdir()
    (tmp_path / "directory/vocabulary.yml").write_text(EXAMPLE[1], "utf-8")
    vocabulary, problems = read_vocabulary(tmp_path, "de")
    assert problems == []
    assert vocabulary is not None
    said = [
        str(reason(Reason(facet, term, False, "fits", term), firm_from("a", {}, vocabulary), vocabulary))
        for facet, words in vocabulary.facets.items()
        for term in words.terms
    ]
    assert said == [
        "✓ bietet Webauftritte an",
        "✓ bietet täglichen Besuch an",
        "✓ arbeitet an der Küste",
    ]


@pytest.mark.parametrize("model,section", MODELS, ids=lambda part: getattr(part, "__name__", ""))
def test_every_key_is_explained_where_it_belongs_and_stands_in_the_example(model: type[BaseModel], section: str):
    explained = set(re.findall(r"^- `(\w+)`: ", SECTIONS[section], re.MULTILINE))
    assert keys(model) - explained == set()
    assert [key for key in keys(model) if not re.search(rf"\b{key}:", EXAMPLE[0])] == []


def test_no_key_is_explained_that_the_models_do_not_have():
    known = {key for model, _ in MODELS for key in keys(model)}
    explained = {key for text in SECTIONS.values() for key in re.findall(r"^- `(\w+)`: ", text, re.MULTILINE)}
    assert explained == known


def test_the_help_s_first_page_and_the_way_to_one_s_own_directory_lead_there():
    assert [load(example.encode()).findings for example in EXAMPLE] == [(), ()]
    for page in ("index.md", "own.md"):
        assert "(vocabulary.md)" in (HELP / page).read_text("utf-8")
