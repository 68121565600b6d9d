"""Words that the Tab key completes on a terminal. Where Python has no readline, questions are asked all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

try:
    import readline as _readline
except ImportError:  # Windows
    _readline = None  # type: ignore[assignment]


@contextmanager
def of(words: Sequence[str]) -> Iterator[None]:
    """Let Tab complete these words as long as the question is open."""
    library: Any = _readline
    if library is None:
        yield
        return
    before, delimiters = library.get_completer(), library.get_completer_delims()

    def complete(start: str, number: int) -> str | None:
        fitting = [word for word in words if word.startswith(start.lower())]
        return fitting[number] if number < len(fitting) else None

    library.set_completer(complete)
    library.set_completer_delims(", ")
    libedit = "libedit" in (library.__doc__ or "")
    library.parse_and_bind("bind ^I rl_complete" if libedit else "tab: complete")
    try:
        yield
    finally:
        library.set_completer(before)
        library.set_completer_delims(delimiters)
