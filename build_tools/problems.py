"""Faults and problems of the input, as values: collected by everyone, printed by the adapters only.

There is one kind of wrong. Whoever looks at a value, a text, the bytes of a file or a row says what is wrong with it: a
`Fault`, which has no words yet. Whoever knows the file makes of it a `Problem`, which has the place too, and the words
that people get to read, in the language that is `current`. Its code is stable: people search for it, and a test holds
that the page of problems explains each. `BetterFitError` ends a command; what is wrong then is the call itself, or, in
a `BrokenDirectory`, the problems that were found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Severity = Literal["error", "review"]
#: What goes into a sentence: numbers choose its plurals.
Slot = str | int


@dataclass(unsafe_hash=True)
class Fault(ValueError):
    """One thing that is wrong with a value, without the file that it stands in. Raised, or handed on as a value.

    It is looked up in the catalogue only where somebody reads it: most that are raised are caught and never said.

    Attributes:
        key: a message of `words/<language>/problems.ftl`, without `problem-`: the problem's code, and after `_` which
            of its sentences.
        slots: what goes into it; `near` is what was probably meant.
        at: where inside the value, as keys and indexes; empty for the value itself.
        line: in a text, the first line is 1; 0 where the whole text is meant, or no text.
        column: the first column is 1, in characters; 0 where the whole line is meant.
    """

    key: str
    slots: Mapping[str, Slot] = field(default_factory=dict, hash=False)
    at: tuple[str | int, ...] = ()
    line: int = 0
    column: int = 0

    @property
    def code(self) -> str:
        """Stable; the page of problems explains it."""
        return self.key.partition("_")[0]

    @property
    def message(self) -> str:
        """One sentence."""
        return words(f"problem-{self.key}", self.slots)[0]

    @property
    def hint(self) -> str:
        """What to write instead; may be empty."""
        return words(f"problem-{self.key}", self.slots)[1]

    def __str__(self) -> str:
        return self.message

    def inside(self, *at: str | int) -> Fault:
        """The same, further inside the value."""
        return replace(self, at=at)

    def problem(
        self,
        file: str,
        line: int | None = None,
        column: int | None = None,
        field: str = "",
        severity: Severity = "error",
    ) -> Problem:
        """The same in its file, in words; where it knows its line itself, none is named."""
        line, column = (self.line if line is None else line), (self.column if column is None else column)
        message, hint = words(f"problem-{self.key}", self.slots)
        return Problem(file, line, column, self.code, field, message, hint, severity)


def say(key: str, /, near: Slot | None = None, **slots: Slot) -> Fault:
    """A fault with what goes into its sentence. `near` is what was probably meant."""
    return Fault(key, slots if near is None else {**slots, "near": near})


def words(name: str, slots: Mapping[str, Slot] | None = None) -> tuple[str, str]:
    """A message of the catalogue and its hint, empty where it has none, in the language that is current."""
    from .speech import current  # what has nothing to say needs no catalogue

    spoken, slots = current(), slots or {}
    parts = spoken.parts(name, **slots)
    near = slots.get("near")
    meant = [] if near is None else [spoken.say("problem-did-you-mean", near=near)]
    return parts[""], " ".join([*meant, *([parts["hint"]] if "hint" in parts else [])])


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


def unusable(key: str, /, **slots: Slot) -> BetterFitError:
    """The error of a call, in the words of the catalogue: a message of its own, without `call-`."""
    return BetterFitError(*words(f"call-{key}", slots))


class BrokenDirectory(BetterFitError):
    """The profiles or the vocabulary have errors; `problems` holds every one of them, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__(*words("call-directory-broken", {"count": len(self.errors)}))

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a build."""
        return tuple(p for p in self.problems if p.severity == "error")
