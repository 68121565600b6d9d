"""Faults and problems of the input, as values: collected by everyone, printed by the adapters only.

There is one kind of wrong. Whoever looks at a value, a text, the bytes of a file or a row says what is wrong with it: a
`Fault`. Whoever knows the file makes of it a `Problem`, which has the place too, and that is what people get to read.
Its code is stable: people search for it, and a test holds that the page of problems explains each. `BetterFitError`
ends a command; what is wrong then is the call itself, or, in a `BrokenDirectory`, the problems that were found.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["error", "review"]


@dataclass(unsafe_hash=True)
class Fault(ValueError):
    """One thing that is wrong with a value, without the file that it stands in. Raised, or handed on as a value.

    Attributes:
        code: stable; the page of problems explains it.
        message: one sentence.
        hint: what to write instead; may be empty.
        at: where inside the value, as keys and indexes; empty for the value itself.
        line: in a text, the first line is 1; 0 where the whole text is meant, or no text.
        column: the first column is 1, in characters; 0 where the whole line is meant.
    """

    code: str
    message: str
    hint: str = ""
    at: tuple[str | int, ...] = ()
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return self.message

    def inside(self, *at: str | int) -> Fault:
        """The same, further inside the value."""
        return replace(self, at=at)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend (`error`) or for a person to look at (`review`).

    Attributes:
        file: path relative to the directory's root, with forward slashes.
        line: first line is 1; 0 where the whole file is meant.
        column: first column is 1, in characters; 0 where the whole line is meant.
        code: stable; the page of problems explains it.
        field: dotted path inside the file, such as `contact.email` or `recommends.0.partner`; may be empty.
        message: one sentence without the place.
        hint: what to write instead; may be empty.
        severity: `error` stops a build; `review` is for the reviewer's eyes.
    """

    file: str
    line: int
    column: int
    code: str
    field: str
    message: str
    hint: str = ""
    severity: Severity = "error"


class BetterFitError(Exception):
    """The call or the folder can't be used (exit code 2). `hint` says what to do instead."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class BrokenDirectory(BetterFitError):
    """The profiles or the vocabulary have errors; `problems` holds every one of them, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        count = len(self.errors)
        super().__init__(f"{count} {'problem' if count == 1 else 'problems'} in the directory")

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a build."""
        return tuple(p for p in self.problems if p.severity == "error")
