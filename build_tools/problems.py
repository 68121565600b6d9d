"""What is wrong with the input, as values: collected by everyone, printed by the adapters only.

A problem says where (file, line, column, field), what is wrong and what to write instead. Its code is
stable: people search for it, and a test holds that the page of problems explains each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "review"]


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
