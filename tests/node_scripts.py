"""The site's pure scripts, run by Node: for claims that need no page. One process answers all that a test file asks.

`evaluate` is that of a browser's page: a function as text, and what it is called with.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parent.parent / "build_tools" / "theme" / "js"
NODE = Path(__file__).parent / "node"
#: The scripts have no `package.json`, which would be published with them; Node sees that they are modules, and says so.
QUIET = "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"
RULE = {"match": "rule/match.js", "need": "rule/need.js", "words": "rule/words.js"}


def node_command(*words: str) -> list[str]:
    """The command that runs Node with these words; the test fails where there is no Node new enough."""
    path = shutil.which("node")
    if path is None:
        pytest.fail("Node.js is missing, which runs the site's scripts in tests: `make instruments` installs it.")
    version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if tuple(map(int, version.removeprefix("v").split(".")[:2])) < (20, 19):
        pytest.fail(f"Node.js {version} is too old to run the site's scripts in tests: 20.19 is the first that can.")
    return [path, QUIET, *words]


class Scripts:
    """A running Node that knows some of the scripts' modules by name."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def evaluate(self, script: str, argument: Any = None) -> Any:
        """Call a function of JavaScript, and give what it gives. An error in it is a failed assertion.

        Args:
            script: the function's text, or an expression.
            argument: anything that JSON can hold.
        """
        return self._ask({"script": script, "argument": argument})

    def know(self, modules: dict[str, str]) -> None:
        """Make modules known to all that is evaluated, by the name of a global; a path is below the scripts' folder."""
        self._ask({"import": modules})

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "Node has ended; what it said stands above."
        said = json.loads(line)
        assert "error" not in said, said["error"]
        return said["value"]


@contextmanager
def node_scripts(modules: dict[str, str] = RULE) -> Iterator[Scripts]:
    """A Node that knows `match`, `need` and `words`, or other modules, as globals."""
    command = node_command(str(NODE / "answering.mjs"), str(SCRIPTS))
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    with process:
        scripts = Scripts(process)
        scripts.know(modules)
        yield scripts
        process.stdin.close()  # type: ignore[union-attr]
    assert process.returncode == 0
