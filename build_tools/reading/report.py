"""Problems as people, programs and GitHub read them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict

from ..problems import Problem


def report(problems: Sequence[Problem], partners: int, form: str) -> str:
    """All problems as `text`, `json` or `github`. `partners` is the number of profiles that were looked at."""
    if form == "json":
        listed = [_plain(problem) for problem in problems]
        return json.dumps({"problems": listed, "partners": partners}, indent=2, allow_nan=False)
    if form == "github":
        return "\n".join(_annotation(problem) for problem in problems)
    return "\n".join([*map(text, problems), summary(problems, partners)])


def text(problem: Problem) -> str:
    """One problem for the terminal: where and what on the first line, what to write on the second."""
    where = ":".join([problem.file, *(str(number) for number in (problem.line, problem.column) if number)])
    what = f"{problem.field}: {problem.message}" if problem.field else problem.message
    look = "for review: " if problem.severity == "review" else ""
    hint = f"\n    {problem.hint}" if problem.hint else ""
    return f"{where}: {look}{what}{hint}"


def summary(problems: Sequence[Problem], partners: int) -> str:
    """The last line: how much there is to mend, and the codes under which the help explains it."""
    errors = Counter(problem.code for problem in problems if problem.severity == "error")
    reviews = len(problems) - errors.total()
    codes = ", ".join(code if count == 1 else f"{code} ×{count}" for code, count in sorted(errors.items()))
    counts = [f"{_count(errors.total(), 'problem')} ({codes})"] if errors else ["no problems"]
    counts += [f"{_count(reviews, 'thing')} for review"] if reviews else []
    return f"{_count(partners, 'profile')}: {', '.join(counts)}"


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _plain(problem: Problem) -> dict[str, object]:
    """A problem as JSON has it, in the order of the contract."""
    values = asdict(problem)
    order = ("file", "line", "column", "severity", "code", "field", "message", "hint")
    return {key: values[key] for key in order}


def _annotation(problem: Problem) -> str:
    """A workflow command for GitHub Actions. What comes from a profile is escaped, so it can't be a command itself."""
    kind = "error" if problem.severity == "error" else "notice"
    places = [
        ("file", problem.file),
        ("line", str(problem.line or 1)),
        ("col", str(problem.column or 1)),
        ("title", problem.code),
    ]
    where = ",".join(f"{key}={_property(value)}" for key, value in places)
    what = f"{problem.field}: {problem.message}" if problem.field else problem.message
    return f"::{kind} {where}::{_data(what + (f' ({problem.hint})' if problem.hint else ''))}"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
