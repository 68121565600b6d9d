"""What the owner's `mkdocs.yml` says of the site, for the commands that run without MkDocs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from .. import addresses
from ..problems import BetterFitError
from ..reading import files
from ..reading.decode import Finding, decode
from ..reading.load import load_text
from .page import Site

NAME = "mkdocs.yml"
_LIMIT = 1024 * 1024


def read_site(root: Path, today: date) -> tuple[Site, str | None]:
    """The site's settings and the slug of the owner's own firm. Without `mkdocs.yml` the site has no address yet.

    Raises:
        BetterFitError: the file can't be read.
    """
    value = _read(root / NAME)
    plugin = next((p["better-fit"] for p in _items(value.get("plugins")) if "better-fit" in p), None)
    home = _text(plugin, "home") or None
    address = _text(value, "site_url")
    repo = _text(value, "repo_url").rstrip("/")
    hosted = repo.startswith("https://github.com/")
    return Site(
        name=_text(value, "site_name") or "Better Fit",
        url=address and address.rstrip("/") + "/",
        description=_text(value, "site_description"),
        today=today,
        repo=repo if hosted else "",
        edit=f"{repo}/edit/main/{{path}}" if hosted else "",
        notice=_text(value.get("extra"), "notice"),
    ), home


def schema_line(root: Path, today: date) -> str:
    """The first line of a profile: where an editor finds the form, or nothing where the site has no address."""
    site, _ = read_site(root, today)
    return f"# yaml-language-server: $schema={site.url}{addresses.PROFILE_SCHEMA}" if site.url else ""


def _read(path: Path) -> dict[str, Any]:
    """The file's plain values. Tags and other things that only MkDocs understands are passed over."""
    try:
        text = decode(files.read(path, _LIMIT))
    except files.Refused as refused:
        if not path.exists():
            return {}
        raise BetterFitError(f"{NAME}: {refused.message}", refused.hint) from None
    if isinstance(text, Finding):
        raise BetterFitError(f"{NAME}:{text.line}: {text.message}", text.hint)
    loaded = load_text(text, "mapping of settings")
    if not isinstance(loaded.value, dict):
        what = loaded.findings[0] if loaded.findings else None
        where = f"{NAME}:{what.line}: {what.message}" if what else f"{NAME} holds no settings"
        raise BetterFitError(where, what.hint if what else "")
    return loaded.value


def _items(value: Any) -> list[dict[str, Any]]:
    """The plugins that have settings, whether they are written as a list or as a mapping."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: Any, key: str) -> str:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""
