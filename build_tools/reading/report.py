"""Problems as people, programs and GitHub read them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from ..model import FileChange
from ..problems import Problem, Slot, words
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
    whose = [] if changed is None else [*map(change_text, changed)] or [_said("report-no-change")]
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
        yield _said("report-more-of-file", file=file, count=count)
    if (files := len(left) - _FILES) > 0:
        more = left.total() - sum(count for _, count in left.most_common(_FILES))
        yield _said("report-more-files", files=files, count=more)


def text(problem: Problem) -> str:
    """One problem for the terminal: where and what on the first line, what to write on the second."""
    where = ":".join([problem.file, *(str(number) for number in (problem.line, problem.column) if number)])
    what = f"{problem.field}: {problem.message}" if problem.field else problem.message
    look = _said("report-for-review", said=what) if problem.severity == "review" else what
    hint = f"\n    {problem.hint}" if problem.hint else ""
    return f"{where}: {look}{hint}"


def change_text(change: FileChange) -> str:
    """One file's change for the terminal."""
    head = _said("report-change", file=show(change.file), how=change.how, whose=change.whose)
    rows = (
        (part.what, part.before or _said("report-nothing"), part.after or _said("report-nothing"))
        for part in change.differences
    )
    return "\n    ".join([head, *(f"{what}: {before} → {after}" for what, before, after in rows)])


def summary(problems: Sequence[Problem], partners: int) -> str:
    """The last line: how much there is to mend, and the codes under which the help explains it."""
    errors = Counter(problem.code for problem in problems if problem.severity == "error")
    reviews = len(problems) - errors.total()
    codes = ", ".join(code if count == 1 else f"{code} ×{count}" for code, count in sorted(errors.items()))
    counts = [_said("report-problems", count=errors.total(), codes=codes) if errors else _said("report-no-problems")]
    counts += [_said("report-reviews", count=reviews)] if reviews else []
    return f"{_said('report-profiles', count=partners)}: {', '.join(counts)}"


def _said(sentence: str, /, **slots: Slot) -> str:
    return words(sentence, slots)[0]


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
