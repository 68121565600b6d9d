"""The checkers of scripts see what they are there to see."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.instruments import ROOT, eslint_command, typescript_command

SCRIPTS = "build_tools/theme/js"


def seen(room: str, source: str) -> str:
    """What ESLint says of a script in a room."""
    command = eslint_command("--stdin", "--stdin-filename", f"{SCRIPTS}/{room}/planted.js")
    done = subprocess.run(command, cwd=ROOT, input=source, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


PLANTED = {
    "dom": (
        """/** @typedef {import("../pages/shortlist.js").Given} Given */
        export const put = (node, text) => { node.innerHTML = text; };
        export const add = (node, text) => node.insertAdjacentHTML("beforeend", text);
        document.write("x");
        """,
        ["dom/ knows nothing of pages/", "'innerHTML'", "'insertAdjacentHTML'", "'document.write'"],
    ),
    "pages": (
        """setTimeout("alert(1)", 5);
        export const run = (text) => eval(text);
        export const same = (a, b) => a == b;
        const forgotten = 1;
        """,
        ["no-implied-eval", "no-eval", "eqeqeq", "no-unused-vars"],
    ),
    "data": ('export { hook } from "../dom/dom.js";', ["data/ knows nothing of dom/"]),
    "rule": (
        """export const title = () => document.title;
        export const late = () => import("../data/data.js");
        """,
        ["'document'", "rule/ knows nothing of data/"],
    ),
    "sentence": ("export const here = () => window.location;", ["'window'"]),
    "view": ('import { hook } from "../dom/dom.js";\nhook();', ["view/ knows nothing of dom/"]),
}


@pytest.mark.parametrize("room", PLANTED)
def test_what_a_script_may_not_do_is_found(room: str) -> None:
    source, findings = PLANTED[room]
    said = seen(room, source)
    assert [finding for finding in findings if finding not in said] == []


def test_what_a_room_may_know_is_no_finding() -> None:
    source = 'import { answer } from "../rule/match.js";\nexport const ask = () => answer(document.title);\n'
    assert seen("dom", source) == ""


def test_a_value_of_another_type_is_found(tmp_path: Path) -> None:
    planted = tmp_path / "planted.js"
    planted.write_text("/** @type {number} */\nexport const count = 'three';\n", encoding="utf-8")
    command = typescript_command("--ignoreConfig", "--noEmit", "--allowJs", "--checkJs", "--strict", str(planted))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "not assignable to type 'number'" in done.stdout
