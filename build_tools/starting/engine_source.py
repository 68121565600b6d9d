"""Where a new directory installs better-fit from: what this very installation was made from, where that can be told.

The engine is in no package index. An installer notes what it was given (PEP 610): a wheel, or a commit of a repository.
A wheel is copied into the new directory, so that the directory needs nothing of anybody.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ..problems import say
from ..reading.text import quote

DISTRIBUTION = "better-fit"
VENDOR = "vendor"
_WHEEL = re.compile(r"better_fit-[A-Za-z0-9_.+!-]+\.whl").fullmatch
_ADDRESS = re.compile(r"(?:git\+)?https://[!-~]+").fullmatch


@dataclass(frozen=True, slots=True)
class Engine:
    """The line of `engine.txt`, empty until it is known, and the wheel that it names, if any: file name and content."""

    line: str = ""
    wheel: tuple[str, bytes] | None = None


def installed() -> Engine:
    """The engine that is running, or one that is still to be named where nobody can tell where it came from."""
    try:
        noted = metadata.distribution(DISTRIBUTION).read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        noted = None
    return from_note(json.loads(noted)) if noted else Engine()


def from_note(note: dict[str, dict[str, str]] | dict[str, str]) -> Engine:
    """The engine that an installer's note names.

    Args:
        note: `direct_url.json` as PEP 610 defines it.
    """
    url, commit = str(note.get("url", "")), note.get("vcs_info")
    if isinstance(commit, dict) and url.startswith("https://") and commit.get("commit_id"):
        return Engine(f"{DISTRIBUTION} @ git+{url}@{commit['commit_id']}")
    if "archive_info" in note and url.startswith("https://"):
        return Engine(f"{DISTRIBUTION} @ {url}")
    if "archive_info" in note and url.startswith("file:"):
        return _of_wheel(Path(url2pathname(urlsplit(url).path))) or Engine()
    return Engine()


def chosen(text: str) -> Engine:
    """The engine that an owner names: a wheel on this computer, or an address.

    Raises:
        Fault: it is neither.
    """
    wheel = _of_wheel(Path(text))
    if wheel is not None:
        return wheel
    if not _ADDRESS(text):
        raise say("url-not-https_engine", it=quote(text))
    plain = text.removeprefix("git+")
    return Engine(f"{DISTRIBUTION} @ {plain if plain.endswith('.whl') else f'git+{plain}'}")


def _of_wheel(path: Path) -> Engine | None:
    """The wheel in a file; `None` where there is none."""
    if not _WHEEL(path.name):
        return None
    try:
        content = path.read_bytes()
    except OSError:
        return None
    digest = hashlib.sha256(content).hexdigest()
    return Engine(f"# sha256 of the wheel: {digest}\n./{VENDOR}/{path.name}", (path.name, content))
