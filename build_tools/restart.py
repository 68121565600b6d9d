"""A preview whose own code has changed starts itself anew, since Python keeps what it has imported."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).parent


def state() -> int:
    """A mark of the code as it stands on the disk, with what it says: another one as soon as a module or a catalogue is
    saved, added or removed."""
    paths = (*PACKAGE.rglob("*.py"), *PACKAGE.glob("words/*/*.ftl"))
    return hash(tuple(sorted((str(path), path.stat().st_mtime_ns) for path in paths)))


def fault() -> str:
    """The fault that keeps the code on the disk from being started: the first syntax error, or nothing."""
    for path in sorted(PACKAGE.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec")
        except (SyntaxError, ValueError) as error:
            return f"{path.relative_to(PACKAGE.parent)}: {error}"
    return ""


def again() -> None:
    """Run the same call of MkDocs in place of this process. Does not return."""
    os.execv(sys.executable, [sys.executable, "-m", "mkdocs", *sys.argv[1:]])  # noqa: S606
