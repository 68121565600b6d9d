"""Problems as people, programs and GitHub read them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from ..model import FileChange
from ..problems import Problem
from .text import show

#: People read no more of one file, or of one run. JSON, which programs read, has them all.
MOST_OF_A_FILE = 200
MOST = 1000
_FILES = 20


def report(problems: Sequence[Problem], partners: int, form: str, changed: Sequence[FileChange] | None = None) -> str:
    """Problems as `text`, `json` or `github`. `partners` is the number of profiles that were looked at.

    `changed` says whose files change, where that was asked.
    """
    if form == "json":
        document: dict[str, object] = {"problems": [_plain(problem) for problem in problems], "partners": partners}
        if changed is not None:
            document["changes"] = [asdict(change) for change in changed]
        return json.dumps(document, indent=2, allow_nan=False)
    shown, rest = shortened(problems)
    whose = [] if changed is None else [*map(change_text, changed)] or ["no file of a firm or of the owner changes"]
    if form == "github":
        notices = (f"::notice::{_data(sentence)}" for sentence in (*whose, *rest))
        return "\n".join([*map(_annotation, shown), *notices])
    return "\n".join([*whose, *map(text, shown), *rest, summary(problems, partners)])


def shortened(problems: Sequence[Problem]) -> tuple[list[Problem], list[str]]:
    """The problems that are printed, and a sentence for each file of which not all are."""
    shown: list[Problem] = []
    left: Counter[str] = Counter()
    of_a_file: Counter[str] = Counter()
    for problem in problems:
        of_a_file[problem.file] += 1
        if of_a_file[problem.file] > MOST_OF_A_FILE or len(shown) >= MOST:
            left[problem.file] += 1
        else:
            shown.append(problem)
    return shown, list(_rest(left))


def _rest(left: Counter[str]) -> Iterator[str]:
    for file, count in left.most_common(_FILES):
        yield f"{file}: {count:,} more, not shown; --format json lists them all"
    if (files := len(left) - _FILES) > 0:
        more = left.total() - sum(count for _, count in left.most_common(_FILES))
        yield f"{_count(files, 'other file')}: {more:,} more, not shown"


def text(problem: Problem) -> str:
    """One problem for the terminal: where and what on the first line, what to write on the second."""
    where = ":".join([problem.file, *(str(number) for number in (problem.line, problem.column) if number)])
    what = f"{problem.field}: {problem.message}" if problem.field else problem.message
    look = "for review: " if problem.severity == "review" else ""
    hint = f"\n    {problem.hint}" if problem.hint else ""
    return f"{where}: {look}{what}{hint}"


def change_text(change: FileChange) -> str:
    """One file's change for the terminal."""
    head = f"{show(change.file)}: {change.how}, {change.whose}"
    rows = (f"{part.what}: {part.before or 'nothing'} → {part.after or 'nothing'}" for part in change.differences)
    return "\n    ".join([head, *rows])


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
