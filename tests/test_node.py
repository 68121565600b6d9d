"""The unit tests of the site's scripts, written in JavaScript and run by Node: one test here for each of their files."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.node_scripts import NODE, node_command

FILES = sorted(NODE.glob("*.test.mjs"))


def test_there_are_unit_tests() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_its_claims_hold(path: Path) -> None:
    command = node_command("--test", "--test-reporter=tap", str(path))
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\n# pass 0\n" not in done.stdout, "no test ran"
