"""The modules that each script imports, read from the scripts, so that a page can ask for all of them at once.

A browser learns of a module's imports when the module is there: three steps of imports are three waits for the line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

_IMPORT = re.compile(r'^import\b[^"]*"(\.{1,2}/[\w./-]+\.js)";', re.MULTILINE)


def imports(scripts: Mapping[str, Path]) -> Mapping[str, tuple[str, ...]]:
    """For each script, every other that has to be there before it runs, the nearest first.

    Args:
        scripts: by its path below the theme, such as `js/pages/find.js`.
    """
    direct = {
        name: [normpath(join(dirname(name), other)) for other in _IMPORT.findall(path.read_text("utf-8"))]
        for name, path in scripts.items()
        if name.endswith(".js")
    }
    return {name: _reached(name, direct) for name in direct}


def _reached(start: str, direct: Mapping[str, list[str]]) -> tuple[str, ...]:
    reached = {start: None}
    waiting = [start]
    while waiting:
        for name in direct.get(waiting.pop(0), ()):
            if name not in reached:
                reached[name] = None
                waiting.append(name)
    return tuple(reached)[1:]
