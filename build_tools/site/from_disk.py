"""A site that opens from a folder, without a server: `from_disk: true`.

From `file://` a browser loads neither modules nor data. So each module is written as a plain script that hands itself
over to a loader (`js/from-disk.js`), which knows what imports what, and each file of data has beside it a script that
holds it. The modules' own text says nothing of it. A rule for the loader's sake: none imports in circles.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

LOADER = "js/from-disk.js"
#: Scripts that are none of the modules.
_PLAIN = {LOADER, "js/pages/host.js"}
_IMPORT = re.compile(r'^import\s*(?:\{([^}]*)\}\s*from\s*)?"(\.{1,2}/[\w./-]+\.js)";', re.MULTILINE)
#: What a module gives away: a list, or a declaration. Minified ones stand anywhere in a line.
_EXPORT = re.compile(
    r"(?:^|(?<=[;}]))export\s*(?:\{([^}]*)\};?|((?:async\s+)?function\*?|class|const|let)\s+([\w$]+))", re.MULTILINE
)
_AS = re.compile(r"([\w$]+)\s+as\s+([\w$]+)")
_TAKEN, _GIVEN = r"\1: \2", r"\2: \1"
#: Further constants of one declaration: `export const STEP = 20, FIRST = 4;`.
_MORE = re.compile(r", ([A-Z_]+) = ")
#: The data that scripts fetch; the other JSON is for machines.
_DATA = re.compile(r"(?:[\w-]+/)?(?:match|words|names)\.json|(?:[\w-]+/)?(?:cards|assets/search)/[^/]+\.json")
_MODULE = re.compile(r'<script type="module" src="([^"]*?)(js/pages/[\w-]+\.js)([^"]*)"></script>')
#: A page's policy. Some browsers do not count a file of the same folder as the page's own.
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="[^"]*">')
_AHEAD = re.compile(r'<link rel="(?:modulepreload|preload)"[^>]*>')


def classic(scripts: Mapping[str, Path]) -> dict[str, bytes]:
    """The scripts as a page without a server loads them, by path.

    Args:
        scripts: the theme's files by their path below the theme.
    """
    modules = {name: path for name, path in scripts.items() if name.endswith(".js") and name not in _PLAIN}
    return {name: _script(name, path.read_text("utf-8")).encode() for name, path in modules.items()}


def _script(name: str, text: str) -> str:
    needs: list[str] = []
    given: list[str] = []

    def imported(line: re.Match[str]) -> str:
        needs.append(normpath(join(dirname(name), line[2])))
        needed = f"$need({json.dumps(needs[-1])});"
        return needed if line[1] is None else f"const {{{_AS.sub(_TAKEN, line[1])}}} = {needed}"

    def exported(line: re.Match[str]) -> str:
        if line[1] is not None:
            given.append(_AS.sub(_GIVEN, line[1]).strip().rstrip(","))
            return ""
        given.append(line[3])
        if line[2] == "const":
            given.extend(_MORE.findall(text, line.end(), text.find("\n", line.end())))
        return f"{line[2]} {line[3]}"

    text = _IMPORT.sub(imported, text)
    text = _EXPORT.sub(exported, text)
    text = text.replace("import.meta.url", "$here").replace("import(", "$bring(")
    gives = ", ".join(filter(None, given))
    return (
        f"betterFit.module({json.dumps(name)}, {json.dumps(needs)}, async ($need, $bring, $here, fetch) => {{\n"
        f'"use strict";\n{text}\nreturn {{ {gives} }};\n}});\n'
    )


def opening(html: str) -> str:
    """A page whose policy allows its folder, and whose modules are plain scripts, with their loader before the first
    of them."""
    html = _POLICY.sub(lambda policy: policy[0].replace("'self'", "'self' file:"), html, count=1)
    html = _AHEAD.sub("", html)
    first = _MODULE.search(html)
    if first is None:
        return html
    html = _MODULE.sub(r'<script defer src="\1\2\3"></script>', html)
    loader = f'<script defer src="{first[1]}{LOADER}"></script>'
    return html[: first.start()] + loader + html[first.start() :]


def scripts_of_data(address: str, text: str) -> Iterator[tuple[str, str]]:
    """The script that holds a file of data, with its address; nothing where no script asks for the file."""
    if _DATA.fullmatch(address):
        yield f"{address}.js", f"betterFit.file({json.dumps(address)}, {json.dumps(text, ensure_ascii=False)});\n"
