"""What people write, and what a careful rep would note down: cases, and the vocabularies that they are read by.

`python -m tests.sentences` prints all of it as one JSON document, for the tests under Node.

A case has a `text`, and what it `asks` by facet: terms, or a list of terms where any of them is enough. Where the text
says how much, `must` and `prefer` hold terms; `budget` is written as in links; what is `never` asked stands there, too.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import yaml

from better_fit.reading.language import language_words, languages
from better_fit.reading.parse import read_vocabulary
from better_fit.rule.words import words_data
from better_fit.starting import starter

ROOT = Path(__file__).parent.parent.parent
FOLDER = Path(__file__).parent
PROJECTS = {"demonstration": ROOT, "advisers": FOLDER / "advisers"}
STARTERS = ("agencies", "it-services", "accounting")


def words_of(project: Path, language: str = "en") -> dict[str, Any]:
    """`/words.json` of a project's vocabulary."""
    vocabulary, problems = read_vocabulary(project)
    assert vocabulary is not None, problems
    assert not problems, problems
    return words_data(vocabulary, language_words(language))


def words_of_starter(field: str) -> dict[str, Any]:
    """The same of a directory that has just been begun in one field of work."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "directory").mkdir()
        (Path(folder) / "directory/vocabulary.yml").write_text(starter.vocabulary(field, "en"), "utf-8")
        return words_of(Path(folder))


def cases() -> list[dict[str, Any]]:
    """Every case, with the names of its file and of its vocabulary."""
    found: list[dict[str, Any]] = []
    for path in sorted(FOLDER.rglob("*.yml")):
        if path.name == "vocabulary.yml":
            continue
        vocabulary = "demonstration" if path.parent == FOLDER else path.parent.name
        about = {"file": path.stem, "vocabulary": vocabulary}
        found += [about | case for case in yaml.safe_load(path.read_text("utf-8"))]
    return found


def document() -> str:
    """Vocabularies and cases as JSON."""
    words = {name: words_of(project) for name, project in PROJECTS.items()}
    words |= {field: words_of_starter(field) for field in STARTERS}
    readings = {language: language_words(language) for language in languages()}
    return json.dumps({"words": words, "cases": cases(), "readings": readings})
