"""The unit tests of the site's scripts, written in JavaScript and run by Node: a test for each file."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from better_fit.model import Directory
from better_fit.rule.matchdata import match_data
from better_fit.rule.words import words_data
from tests.node_scripts import NODE, node_command
from tests.rank import firm_from, vocabulary

FILES = sorted(NODE.glob("*.test.mjs"))
FIRMS = {
    "alder": {"craft": ["living-walls"], "rhythm": ["weekly"], "area": ["denver"]},
    "birch": {"craft": ["living-walls"], "rhythm": ["monthly"], "area": ["colorado"], "availability": "waitlist"},
    "cedar": {"craft": ["lawns"], "rhythm": ["monthly"], "area": ["utah"]},
    "home": {"craft": ["planting"], "rhythm": ["monthly"], "area": ["denver"], "recommends": [{"partner": "birch"}]},
}
HOME = {
    "expects": {"people": ["Who signs?"]},
    "recommends": [
        {"partner": "birch", "because": "They stay.", "basis": "met", "for": ["living-walls"], "fee": "5 %."}
    ],
}


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small directory, as the site's files carry it, for `directory.mjs`."""
    words = vocabulary()
    firms = {slug: firm_from(slug, raw, words) for slug, raw in FIRMS.items()}
    cards = {slug: {"slug": slug, "name": firm.name, "summary": firm.summary} for slug, firm in firms.items()}
    cards["home"] |= HOME
    data = {"match": match_data(Directory(words, firms), stamp="test"), "words": words_data(words), "cards": cards}
    path = tmp_path_factory.mktemp("directory") / "directory.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_there_are_unit_tests() -> None:
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_its_claims_hold(file: Path, directory: Path) -> None:
    command = node_command("--test", "--test-reporter=tap", str(file))
    done = subprocess.run(
        command,
        env={**os.environ, "BETTER_FIT_DIRECTORY": str(directory)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\n# pass 0\n" not in done.stdout, "no test ran"
