"""The summary of a pull request for its author and reviewer: problems, allowed terms, a preview of the pages.

Everything that a profile says is written so that it is text and nothing else: no picture, no link, no mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import engine
from ..model import FileChange, Partner, Vocabulary
from ..problems import BetterFitError, Fault, Problem
from ..reading import files
from ..reading.check import check
from ..reading.load import load
from ..reading.parse import parse_profile, read_vocabulary
from ..reading.profile import profile_model
from ..reading.source_file import SourceFile
from ..speech import current
from .markdown import plain

#: The pages of help, below the folder that holds this code.
HELP = "build_tools/pages/help"
#: Nobody reads more, and GitHub shows no more than 1 MiB.
_MOST = 100
_RULE = re.compile(r"^### (\S+)\n\n(.+?)(?=\n\n|\n?\Z)", re.MULTILINE | re.DOTALL).findall
_EVERY_TIME = re.compile(r"^## Every time\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL).search


@dataclass(frozen=True, slots=True)
class Run:
    """The facts of the run when the summary is written. Outcomes are GitHub's words: success, failure, skipped."""

    kind: str
    paths: Sequence[str]
    changes: Sequence[FileChange] = ()
    built: str = ""
    tested: str = ""
    checked: str = ""
    site: str = ""  # where the built site can be fetched
    blob: str = ""  # where the base's files can be read, without a closing slash
    language: str = "en"  # and the site's other ones, as the base's settings name them
    also_in: Sequence[str] = ()


def summary(base: Path, head: Path, run: Run) -> str:
    """The summary of a pull request, in Markdown."""
    if run.kind != "data":
        return "\n\n".join([*_whose(run.changes), _of_code(run)]) + "\n"
    try:
        problems, _ = check(head, language=run.language, also_in=run.also_in)
    except BetterFitError as error:
        said = f"## {current().say('summary-unusable')}\n\n{plain(str(error))}\n\n{plain(error.hint)}"
        return "\n\n".join([*_whose(run.changes), said]) + "\n"
    errors = [problem for problem in problems if problem.severity == "error"]
    vocabulary, _ = read_vocabulary(head)
    parts = [*_whose(run.changes), _heading(errors, run), *(_problem(problem, run) for problem in errors[:_MOST])]
    if len(errors) > _MOST:
        parts.append(current().say("summary-more", count=len(errors) - _MOST))
    if vocabulary is not None:
        parts += _allowed(errors, vocabulary)
        parts += _preview(head, vocabulary, run)
    looks = [problem for problem in problems if problem.severity == "review" and problem.file in run.paths]
    page = engine.PAGES / "help" / "reviewing.md"
    parts += _checklist(looks, page.read_text(encoding="utf-8") if page.exists() else "")
    return "\n\n".join(parts) + "\n"


def _of_code(run: Run) -> str:
    say = current().say
    tested = {"success": "summary-passed", "failure": "summary-failed"}.get(run.tested, "summary-untested")
    said = say(tested)
    if run.checked == "failure":
        said = f"{say('summary-own-check')} {said}"
    more = f"\n\n[{say('summary-site')}]({run.site})" if run.site else ""
    return f"## {say('summary-code')}\n\n{said}{more}"


def _whose(changes: Sequence[FileChange]) -> list[str]:
    """Whose files change, and what of them a reader would be misled by if it were wrong. It stands before all else."""
    rows, say = [], current().say
    nothing = say("summary-nothing")
    for change in changes[:_MOST]:
        whose = f"**{plain(change.whose)}**"
        rows.append("- " + say("summary-change", whose=whose, file=plain(change.file), how=change.how))
        rows += [
            f"  - {plain(part.what)}: {plain(part.before) or nothing} → **{plain(part.after) or nothing}**"
            for part in change.differences
        ]
    if len(changes) > _MOST:
        rows.append("- " + say("summary-files-more", count=len(changes) - _MOST))
    return [f"## {say('summary-whose')}\n\n{say('summary-whose-ask')}", "\n".join(rows)] if rows else []


def _heading(errors: Sequence[Problem], run: Run) -> str:
    say = current().say
    if errors:
        return f"## {say('summary-broken', count=len(errors))}\n\n{say('summary-broken-how')}"
    if run.built == "failure":
        return f"## {say('summary-unbuilt')}\n\n{say('summary-unbuilt-how')}"
    return f"## {say('summary-valid')}\n\n{say('summary-valid-how')}"


def _problem(problem: Problem, run: Run) -> str:
    """One problem: where, what, what to write instead, and where that is explained."""
    say = current().say
    where = _place(f"**{plain(problem.file)}**", problem.line)
    what = plain(f"{problem.field}: {problem.message}" if problem.field else problem.message)
    instead = f"<br>{say('summary-instead', hint=plain(problem.hint))}" if problem.hint else ""
    more = f"[{say('summary-help', code=problem.code)}]({run.blob}/{HELP}/problems.md#{problem.code})"
    return f"- {where}<br>{what}{instead}" + (f"<br>{more}" if run.blob else "")


def _place(file: str, line: int) -> str:
    return current().say("summary-place", file=file, line=line) if line else file


def _allowed(errors: Iterable[Problem], vocabulary: Vocabulary) -> list[str]:
    """All terms of the facets in which somebody wrote an unknown one."""
    wrong = {_facet(problem, vocabulary) for problem in errors if problem.code == "unknown-term"}
    blocks = []
    for facet in vocabulary.facets.values():
        if facet.id in wrong:
            rows = [f"- `{term.id}`: {plain(term.definition or term.label)}" for term in facet.terms.values()]
            title = f"<summary>{current().say('summary-allowed', facet=plain(facet.id))}</summary>"
            blocks.append("\n".join(["<details>" + title, "", *rows[:500], "", "</details>"]))
    return blocks


def _facet(problem: Problem, vocabulary: Vocabulary) -> str:
    return vocabulary.primary.id if problem.field.startswith("recommends") else problem.field.partition(".")[0]


def _preview(head: Path, vocabulary: Vocabulary, run: Run) -> list[str]:
    """A preview of each firm that changes, and where the whole site is."""
    parts: list[str] = []
    model = profile_model(vocabulary)
    for path in run.paths:
        slug = path.removeprefix(f"{files.PARTNERS}/").removesuffix(".yml")
        if path != f"{files.PARTNERS}/{slug}.yml" or not files.is_slug(slug) or len(parts) >= _MOST:
            continue
        try:
            loaded = load(files.read(head / path, files.PROFILE_LIMIT))
        except Fault:
            continue
        partner, _ = parse_profile(slug, SourceFile(path, loaded, dict), vocabulary, model)
        if partner is not None:
            parts.append(_firm(partner, vocabulary))
    if run.site:
        say = current().say
        parts.append(f"[{say('summary-whole-site')}]({run.site}). {say('summary-whole-site-how')}")
    return [f"## {current().say('summary-preview')}", *parts] if parts else []


def _firm(partner: Partner, vocabulary: Vocabulary) -> str:
    rows = [f"**{plain(partner.name)}**<br>{plain(partner.summary)}"]
    if partner.retired:
        rows.append(current().say("summary-left"))
    for facet, terms in partner.terms.items():
        labels = ", ".join(vocabulary.label(facet, term) for term in terms)
        rows.append(f"{plain(vocabulary.facets[facet].label)}: {plain(labels)}")
    contact = partner.contact
    ways = plain(", ".join(filter(None, (contact.email, contact.phone, contact.url))))
    rows.append(current().say("summary-contact", ways=ways))
    return "> " + "<br>".join(rows)


def review_rules(page: str) -> Mapping[str, str]:
    """Code of a problem for review → what a person looks at then, from the page for reviewers."""
    return {code: " ".join(text.split()) for code, text in _RULE(page)}


def _checklist(looks: Sequence[Problem], page: str) -> list[str]:
    """The reviewer's list: each problem for review, and what is to be done every time."""
    rules = review_rules(page)
    rows = []
    for problem in looks[:_MOST]:
        where = _place(plain(problem.file), problem.line)
        rows.append(f"- [ ] {where}: {plain(problem.message)}. {rules.get(problem.code, plain(problem.hint))}")
    always = _EVERY_TIME(page)
    rows += [f"- [ ] {row[2:]}" for row in (always[1] if always else "").splitlines() if row.startswith("- ")]
    return [f"## {current().say('summary-reviewer')}", "\n".join(rows)] if rows else []
