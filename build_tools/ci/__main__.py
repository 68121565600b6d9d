"""`python -m build_tools.ci WORD`: what a workflow asks. Folders and outcomes come by the environment, as names only.

`size` needs the standard library alone, since it is asked before anything is installed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ..problems import BetterFitError
from ..reading.report import report
from . import size
from .markdown import plain

BASE = Path(__file__).parent.parent.parent


def _head() -> Path:
    return Path(os.environ["HEAD"])


def _append(variable: str, text: str) -> None:
    """Add to one of the files in which the runner collects what a step gives back; outside of a runner, print it."""
    path = os.environ.get(variable)
    if path:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text + "\n")
    else:
        sys.stdout.write(text + "\n")


def _size() -> int:
    git = size.repository(_head())
    changed = size.changes(git)
    refused = size.refusals(git, changed)
    if refused:
        sys.stdout.write(report(refused, 0, "github") + "\n")
        rows = [f"- {plain(problem.file)}: {plain(problem.message)}. {plain(problem.hint)}" for problem in refused]
        _append("GITHUB_STEP_SUMMARY", "\n".join(["## This pull request can't be checked as it is", "", *rows[:100]]))
        return 1
    _append("GITHUB_OUTPUT", f"kind={size.kind(change[0] for change in changed)}")
    return 0


def _site() -> int:
    from .site import build, overlay

    folder = BASE / ".work" / "pull-request"
    overlay(BASE, _head(), folder)
    return build(folder, BASE / "site") or _outgoing()


def _outgoing() -> int:
    from ..clock import today
    from ..plugin import read_site
    from .site import address_note, faults

    sentences = faults(BASE / "site")
    for sentence in sentences:
        sys.stdout.write(f"site/: {sentence}\n")
    stated = read_site(BASE, today())[0].url
    note = address_note(stated, os.environ.get("PAGES_URL", ""))
    if note:
        sys.stdout.write(f"::warning file=mkdocs.yml::{note}\n")
    if os.environ.get("PAGES") == "failure":
        how = "GitHub Pages is off: choose Settings, Pages, Source: GitHub Actions. Until then the site is only built."
        sys.stdout.write(f"::warning::{how}\n")
        _append("GITHUB_STEP_SUMMARY", f"## Built, and not published\n\n{how}")
    return int(bool(sentences))


def _summary() -> int:
    from ..reading.changes import between_commits
    from ..rehearsal import settings_of
    from ..speech import speaking
    from .summary import Run, summary

    asked = os.environ.get
    server, repository, branch = (asked(f"GITHUB_{word}", "") for word in ("SERVER_URL", "REPOSITORY", "BASE_REF"))
    git = size.repository(_head())
    changed = size.changes(git)
    _, language, also_in = settings_of(BASE)
    with speaking(language):
        run = Run(
            asked("KIND", ""),
            [change[0] for change in changed],
            between_commits(git, changed),
            built=asked("BUILT", ""),
            tested=asked("TESTED", ""),
            checked=asked("CHECKED", ""),
            site=asked("SITE", ""),
            blob=f"{server}/{repository}/blob/{branch}" if repository and branch else "",
            language=language,
            also_in=also_in,
        )
        _append("GITHUB_STEP_SUMMARY", summary(BASE, _head(), run))
    return 0


def main(words: list[str]) -> int:
    """Do what one word asks, and return the exit code of `better-fit`."""
    known = {"size": _size, "site": _site, "outgoing": _outgoing, "summary": _summary}
    if len(words) != 1 or words[0] not in known:
        sys.stderr.write(f"one of {', '.join(known)} was expected\n")
        return 2
    try:
        return known[words[0]]()
    except BetterFitError as error:
        sys.stderr.write(f"{error}\n    {error.hint}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
