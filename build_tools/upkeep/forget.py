"""Firms and terms that may go without a trace: what `directory/forgotten.txt` needs, written in one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from ..problems import BetterFitError, Fault
from ..reading import files
from ..reading.history import vanished_names
from ..reading.record import read_forgotten
from ..reading.rules import judge
from ..reading.text import nearest, quote
from .draft import Draft

_REASON = "Gone, and never meant to be found by a link."


def forget(root: Path, names: Sequence[str], *, everything: bool, reason: str | None, today: date) -> Draft:
    """Name what has vanished as what may be gone.

    Args:
        root: the directory's folder.
        names: slugs and `facet/term`, as the check reports them.
        everything: all that the check reports.
        reason: why, for whoever reads the file.
        today: the day of the entry.

    Raises:
        BetterFitError: nothing is named, or what is named has not vanished.
    """
    files.check_root(root)
    if bool(names) == everything:
        raise BetterFitError("say what to forget", "either names, as `check` reports them, or --all")
    try:
        if reason:
            judge("line", reason, 200)
    except Fault as fault:
        raise BetterFitError(f"the reason can't be written: {fault.message}", fault.hint) from None
    gone = vanished_names(root)
    for name in names:
        if name not in gone:
            near = nearest(name, gone)
            hint = f"did you mean '{near}'?" if near else "`check` reports what has, as vanished-…"
            raise BetterFitError(f"{quote(name)} has not vanished", hint)
    draft = Draft(root)
    chosen = gone if everything else list(dict.fromkeys(names))
    if chosen:
        add_forgotten(draft, chosen, f"{today}: {reason or _REASON}")
    return draft


def add_forgotten(draft: Draft, names: Iterable[str], comment: str) -> None:
    """Add names to the file of what may be gone, below a comment; those that it has already stay as they are."""
    text = draft.text(files.FORGOTTEN) or ""
    held, _ = read_forgotten(draft.root)
    new = [name for name in names if name not in held]
    if new:
        begun = text + "\n" * bool(text and not text.endswith("\n")) + "\n" * bool(text)
        draft.put(files.FORGOTTEN, begun + "\n".join([f"# {comment}", *new]) + "\n")
