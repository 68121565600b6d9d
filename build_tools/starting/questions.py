"""`better-fit init`: the answers, from the call or from a person at a terminal, and what is said at the end."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import click

from ..problems import BetterFitError, Fault
from ..reading.check import check
from ..reading.parse import read_directory
from ..reading.text import show
from ..site.look import colour
from . import engine_source, folder, starter

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to know of a new directory.

    `usual` is taken where nobody answers; `None` means that there has to be an answer.
    """

    key: str
    text: str
    take: Callable[[str], str]
    usual: str | None = None


QUESTIONS = (
    Question("name", "The directory's name, as people will read it", starter.check_name),
    Question("home", "Your own firm", starter.check_name),
    Question(
        "field", f"Your field, which brings its words ({', '.join(starter.FIELDS)})", starter.check_field, "blank"
    ),
    Question("url", "The site's address, if you know it (Enter: later)", starter.check_url, ""),
    Question("repo", "The repository's address, if there is one (Enter: later)", starter.check_repo, ""),
    Question("language", f"Language of the interface ({', '.join(starter.LANGUAGES)})", starter.check_language, "en"),
    Question("accent", "A colour of yours, such as #1d5a45 or teal (Enter: ours)", colour, ""),
)


def init(target: Path, stated: Mapping[str, str | None], *, ask: bool) -> str:
    """Make somebody's own directory.

    Args:
        target: its folder.
        stated: what the call says, by the keys of `QUESTIONS`, and `engine`.
        ask: whether there is somebody at a terminal to answer what is not stated.

    Returns:
        What was made and what to do next, as lines.

    Raises:
        BetterFitError: an answer can't be used, one is missing, or the folder can't be made. Nothing is written.
    """
    folder.check_free(target)
    known = {q.key: _use(q.take, value, f"--{q.key}") for q in QUESTIONS if (value := stated.get(q.key)) is not None}
    named = stated.get("engine")
    source = engine_source.installed() if named is None else _use(engine_source.chosen, named, "--engine")
    missing = [q for q in QUESTIONS if q.key not in known]
    if ask:
        known |= _converse(missing, target)
    elif needed := [f"--{q.key}" for q in missing if q.usual is None]:
        raise BetterFitError(
            f"{' and '.join(needed)} must be given where nobody can be asked",
            'such as: better-fit init partners --name "Our Partners" --home "Our Firm"',
        )
    for question in missing:
        known.setdefault(question.key, question.usual or "")
    known["url"] = known["url"] or starter.NO_ADDRESS
    answers = starter.Answers(**known, engine=source)
    content = starter.plan(answers)
    folder.make(target, content, lambda made: _look(made, starter.slug_of(answers.home)))
    return _said(target, answers, len(content))


def _use(take: Callable[[str], _T], value: str, what: str) -> _T:
    """A word of the call.

    Raises:
        BetterFitError: with what is wrong with it.
    """
    try:
        return take(value)
    except Fault as fault:
        raise BetterFitError(f"{what}: {fault.message}", fault.hint) from None


def _converse(missing: list[Question], target: Path) -> dict[str, str]:
    """Ask for what is missing, until each answer can be used."""
    if missing:
        click.echo("Ctrl-C stops, and nothing is written.")
    proposed = {"name": target.resolve().name.replace("-", " ").replace("_", " ").strip().capitalize()}
    return {q.key: _ask(q, proposed.get(q.key)) for q in missing}


def _ask(question: Question, proposed: str | None) -> str:
    usual = proposed if question.usual is None else question.usual

    def take(answer: str) -> str:
        if not answer.strip() and question.usual == "":
            return ""
        try:
            return question.take(answer)
        except Fault as fault:
            raise click.UsageError(f"{fault.message}\n    {show(fault.hint)}".rstrip()) from None

    answer: str = click.prompt(question.text, default=usual, show_default=bool(usual), value_proc=take)
    return answer


def _look(made: Path, home: str) -> None:
    """Check a directory before it is put in its place: what is wrong with it now is a fault of ours."""
    _, problems = read_directory(made, home=home)
    wrong = [f"{problem.file}:{problem.line}: {problem.message}" for problem in problems if problem.severity == "error"]
    if wrong:
        raise RuntimeError(f"a new directory has problems: {'; '.join(wrong)}")


def _said(target: Path, answers: starter.Answers, count: int) -> str:
    problems, _ = check(target)
    waiting = sum(problem.code == "placeholder" for problem in problems)
    place = target if target.name else target.resolve()
    lines = [f"{show(str(place))} is made: {count} files. `check` names {waiting} lines that wait for your own words."]
    if answers.language != "en":
        lines.append(
            f"The interface and the messages are in {starter.LANGUAGES[answers.language][0]}. The words in "
            "directory/vocabulary.yml and the pages are in English so far, for you to translate."
        )
    if answers.engine == engine_source.Engine():
        lines.append("engine.txt does not say yet where GitHub gets better-fit from; its comment says how.")
    steps = [f"cd {shlex.quote(str(place))}", "better-fit check", "mkdocs serve"]
    return "\n".join([*lines, "", "Next:", *(f"    {step}" for step in steps)])
