"""The command `better-fit`. Each command calls one module and prints what it gives back.

Exit codes: 0 fine, 1 problems found, 2 the call or the folder can't be used, 3 a fault of ours or of the system, such
as a full disk, 130 interrupted.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import __version__, stop
from .problems import BetterFitError, BrokenDirectory
from .reading.text import show
from .speech import speaking

if TYPE_CHECKING:
    from .upkeep.draft import Draft


def _move(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.obj = Path(value)


def in_directory(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take `-C DIR` after its name too, as well as before it."""
    return click.option("-C", metavar="DIR", callback=_move, expose_value=False, help="Work on another directory.")(
        command
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"], "obj": Path()})
@click.version_option(__version__, prog_name="better-fit")
@in_directory
def cli() -> None:
    """A directory of partner firms: check profiles, match needs, export."""


@cli.command()
@in_directory
@click.argument("file", nargs=-1)
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@click.option("--changed", "base", metavar="BASE", help="First say whose files changed since this commit, and how.")
@click.pass_obj
def check(root: Path, file: tuple[str, ...], form: str, base: str | None) -> int:
    """Report every problem, of all profiles or of each FILE."""
    from .reading.changes import since
    from .reading.check import check as find
    from .reading.report import report
    from .rehearsal import rehearse, settings_of

    home, language, also_in = settings_of(root)
    problems, partners = find(root, file, home=home, rehearse=rehearse, language=language, also_in=also_in)
    printed = report(problems, partners, form, None if base is None else since(root, base))
    if printed:
        click.echo(printed)
    return int(any(problem.severity == "error" for problem in problems))


@cli.command()
@in_directory
@click.pass_obj
def schema(root: Path) -> None:
    """Print the JSON Schema of a profile."""
    from .reading.files import check_root
    from .reading.parse import read_vocabulary
    from .reading.schema import profile_schema

    check_root(root)
    vocabulary, problems = read_vocabulary(root)
    if vocabulary is None or problems:
        raise BrokenDirectory(problems)
    click.echo(json.dumps(profile_schema(vocabulary), indent=2, allow_nan=False))


@cli.command()
@in_directory
@click.option("--must", metavar="F=T", multiple=True, help="What they must have; any of several as F=T|T.")
@click.option("--prefer", metavar="F=T", multiple=True, help="What they would like, written likewise.")
@click.option("--budget", metavar="N[/month|/year]", help="Their budget, for the project unless it says otherwise.")
@click.option("--from", "referrer", metavar="SLUG", help="The firm that refers.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many firms of each kind.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def match(root: Path, /, **asked: Any) -> None:
    """Say who suits a prospect better, and why."""
    from .clock import today
    from .plugin import read_site
    from .rule.match_command import match as find

    click.echo(find(root, **asked, language=read_site(root, today())[0].language))


@cli.command()
@in_directory
@click.argument("name")
@click.option("--slug", metavar="SLUG", help="The file's name without .yml; proposed from the firm's name otherwise.")
@click.option(
    "--picture",
    "pictures",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A picture of its work, copied into its folder; again for each, up to six.",
)
@click.option("--alt", "alts", metavar="TEXT", multiple=True, help="What a picture shows, in the pictures' order.")
@click.pass_obj
def new(root: Path, name: str, slug: str | None, pictures: tuple[Path, ...], alts: tuple[str, ...]) -> int:
    """Make a profile for the firm NAME: by questions on a terminal, elsewhere as a commented template."""
    from .clock import today
    from .joining.newcomer import new as make
    from .plugin import read_site
    from .reading.report import report
    from .site.settings import schema_line

    asked = sys.stdin.isatty() and sys.stdout.isatty()
    first = schema_line(read_site(root, today())[0])
    file, problems = make(root, name, slug, first, ask=asked, pictures=pictures, alts=alts)
    click.echo(f"{file} is written." + ("" if asked else " Still to fill in:"))
    click.echo(report(problems, 1, "text"))
    return int(asked and any(problem.severity == "error" for problem in problems))


@cli.command()
@in_directory
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name", metavar="NAME", help="The directory's name.")
@click.option("--home", metavar="FIRM", help="Your own firm.")
@click.option("--url", metavar="URL", help="Where the site will live.")
@click.option("--repo", metavar="URL", help="The repository's address.")
@click.option("--field", metavar="FIELD", help="planting, agencies, it-services, accounting or blank.")
@click.option("--language", metavar="LANGUAGE", help="Of the interface: en, de, es, fr or ar.")
@click.option("--accent", metavar="COLOUR", help="The site's colour: #rrggbb or a name.")
@click.option("--engine", metavar="WHEEL|URL", help="Where the new directory installs better-fit from.")
@click.pass_obj
def init(root: Path, /, target: Path, **stated: str | None) -> None:
    """Make your own directory in DIR: on a terminal, what is not given is asked."""
    from .starting.questions import init as make

    click.echo(make(root / target, stated, ask=sys.stdin.isatty() and sys.stdout.isatty()))


@cli.command("import")
@in_directory
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--mapping", type=click.Path(path_type=Path), help="Which column is which field; FILE.mapping.yml if none."
)
@click.option("--encoding", help="The file's encoding; utf-8, or what the mapping says.")
@click.option("--apply", is_flag=True, help="Write the profiles; otherwise only say what would happen.")
@click.pass_obj
def import_(root: Path, /, file: Path, **asked: Any) -> int:
    """Make profiles of the rows of FILE, a spreadsheet saved as CSV or, where openpyxl is installed, as .xlsx."""
    from .clock import today
    from .joining.sheet_import import bring
    from .plugin import read_site
    from .site.settings import schema_line

    said, whole = bring(root, file, schema_line=schema_line(read_site(root, today())[0]), **asked)
    click.echo(said)
    return int(not whole)


dry_run = click.option("--dry-run", is_flag=True, help="Only show the difference.")


@cli.command()
@in_directory
@click.argument("slug", nargs=-1, required=True)
@click.option("--date", "day", metavar="YYYY-MM-DD", help="When the firm said so; today otherwise.")
@dry_run
@click.pass_obj
def confirm(root: Path, slug: tuple[str, ...], day: str | None, dry_run: bool) -> None:
    """Note that each firm SLUG has read its profile and found it right."""
    from .clock import today
    from .upkeep.firms import confirm as change

    _carry_out(change(root, slug, day, today(), _home(root)), dry_run)


@cli.command()
@in_directory
@click.argument("old")
@click.argument("new")
@dry_run
@click.pass_obj
def rename(root: Path, old: str, new: str, dry_run: bool) -> None:
    """Give the firm OLD the slug NEW, in every file; old links go on working."""
    from .upkeep.firms import rename as change

    _carry_out(change(root, old, new, _home(root)), dry_run)


@cli.command()
@in_directory
@click.argument("slug")
@click.option("--successor", metavar="SLUG", help="The firm that took over.")
@dry_run
@click.pass_obj
def retire(root: Path, slug: str, successor: str | None, dry_run: bool) -> None:
    """Let the firm SLUG have left: its page says so, and who does something close."""
    from .upkeep.firms import retire as change

    _carry_out(change(root, slug, successor, _home(root)), dry_run)


@cli.group(context_settings={"help_option_names": ["-h", "--help"]})
@in_directory
def term() -> None:
    """Change a term in every file: its id, or whether it is there at all."""


@term.command("rename")
@in_directory
@click.argument("old", metavar="FACET/OLD")
@click.argument("new")
@dry_run
@click.pass_obj
def rename_term(root: Path, old: str, new: str, dry_run: bool) -> None:
    """Give a term another id; old links go on working."""
    from .upkeep.terms import rename as change

    _carry_out(change(root, old, new, _home(root)), dry_run)


@term.command("merge")
@in_directory
@click.argument("old", metavar="FACET/OLD")
@click.argument("into", metavar="FACET/INTO")
@dry_run
@click.pass_obj
def merge_terms(root: Path, old: str, into: str, dry_run: bool) -> None:
    """Make one term of two; links to the first lead to the second."""
    from .upkeep.terms import merge as change

    _carry_out(change(root, old, into, _home(root)), dry_run)


@term.command("retire")
@in_directory
@click.argument("old", metavar="FACET/TERM")
@dry_run
@click.pass_obj
def retire_term(root: Path, old: str, dry_run: bool) -> None:
    """Give a term up; the broader one, if there is one, takes its place."""
    from .clock import today
    from .upkeep.terms import retire as change

    _carry_out(change(root, old, today(), _home(root)), dry_run)


@cli.command()
@in_directory
@click.argument("name", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All that `check` reports as vanished.")
@click.option("--reason", metavar="TEXT", help="Why; it goes into the file as a comment.")
@dry_run
@click.pass_obj
def forget(root: Path, name: tuple[str, ...], everything: bool, reason: str | None, dry_run: bool) -> None:
    """Write into directory/forgotten.txt what has vanished and may be gone."""
    from .clock import today
    from .upkeep.forget import forget as change

    _carry_out(change(root, name, everything=everything, reason=reason, today=today()), dry_run)


@cli.command()
@in_directory
@click.argument("source", metavar="[SITE]", default="")
@dry_run
@click.pass_obj
def record(root: Path, source: str, dry_run: bool) -> None:
    """Add to directory/published.txt what SITE publishes: a built site's folder, or an address (`site_url`)."""
    from .clock import today
    from .plugin import read_site
    from .upkeep.online import record as change

    source = source or read_site(root, today())[0].url
    if not source:
        raise BetterFitError(
            "mkdocs.yml names no `site_url` to ask", "name a built site's folder: better-fit record site"
        )
    _carry_out(change(root, source), dry_run, quiet=True)


def _home(root: Path) -> str | None:
    """The slug of the owner's own firm, as the settings name it."""
    from .clock import today
    from .plugin import read_site

    return read_site(root, today())[1]


def _carry_out(draft: Draft, dry_run: bool, *, quiet: bool = False) -> None:
    """Show a change as a difference, unless it is too long to be read, and write it unless it is only to be shown."""
    if not quiet:
        click.echo(draft.diff(), nl=False)
    files = len(draft.changed)
    if not dry_run:
        draft.write()
    many = f"{files} {'file' if files == 1 else 'files'}"
    done = f"{many} would change." if dry_run else f"{many} changed."
    click.echo(f"{done} {draft.note}".rstrip() if files else draft.note or "nothing to change.", err=True)


@cli.command()
@in_directory
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@click.option("--all", "everything", is_flag=True, help="Everything, not one screen of it.")
@click.option("--links", is_flag=True, help="Ask every website and proof whether it is still there.")
@click.pass_obj
def audit(root: Path, form: str, everything: bool, links: bool) -> None:
    """Say what is old, missing or thin, the most urgent first, and what to do about it."""
    from .clock import today
    from .plugin import read_site
    from .reading import files
    from .reading.answers import MEMORY
    from .reading.parse import directory_or_raise
    from .upkeep.audit import look
    from .upkeep.audit_report import report
    from .upkeep.links import Asker, addresses_of, judge

    files.check_root(root)
    site, home = read_site(root, today())
    directory = directory_or_raise(root, home, language=site.language)
    judged = judge(addresses_of(directory), root / MEMORY, today(), Asker()) if links else None
    click.echo(report(look(directory, site, judged), directory, site, form, everything=everything))


@cli.command()
@in_directory
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--tables", is_flag=True, help="Write Parquet instead, and the SQL that ranks a need over it.")
@click.pass_obj
def export(root: Path, target: Path, tables: bool) -> None:
    """Write the site's pages to DIR as Markdown with front matter, for any generator."""
    if tables:
        from .site.tables import export_tables

        firms = export_tables(root, target)
        click.echo(f"{target} holds the tables of {firms} firm{'' if firms == 1 else 's'}, and rank.sql.")
        return
    from .clock import today
    from .plugin import read_site
    from .site.export import export as write

    click.echo(write(root, target, *read_site(root, today())))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code. Nothing escapes but the interpreter's own end."""
    _open_what_was_closed()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        with speaking(_language):
            result = cli.main(arguments, prog_name="better-fit", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except BrokenDirectory as error:
        from .reading.report import text

        for problem in error.errors:
            click.echo(text(problem), err=True)
        return 1
    except BetterFitError as error:
        return _complain(str(error), error.hint, 2)
    except (KeyboardInterrupt, click.Abort):
        return _complain("interrupted", "", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that Python's last flush is silent
        return 1
    except Exception as error:
        if os.environ.get("BETTER_FIT_DEBUG"):
            traceback.print_exc()
        return _unforeseen(error)


def _open_what_was_closed() -> None:
    """Let a stream that the caller closed (`>&-`) lead nowhere, for as long as the process lives."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), "r" if name == "stdin" else "w"))


def _language() -> str:
    """The language of the directory that a command works on; asked for only where it has something to say."""
    from .rehearsal import settings_of

    context = click.get_current_context(silent=True)
    return settings_of(context.obj)[1] if context is not None else "en"


def _unforeseen(error: Exception) -> int:
    """Report a fault of ours or of the system, and return the exit code 3."""
    if isinstance(error, OSError):
        place = f": {show(str(error.filename))}" if error.filename else ""
        return _complain(f"the system refused something: {error.strerror or error}{place}", "", 3)
    what = f"{type(error).__name__}: {show(str(error))}"
    return _complain(f"a fault of ours: {what}", "set BETTER_FIT_DEBUG=1, run it again, and tell us what it prints", 3)


def _complain(message: str, hint: str, code: int) -> int:
    click.echo(f"better-fit: {message}" + (f"\n    {hint}" if hint else ""), err=True)
    return code


def main() -> None:
    """The entry point of the installed command."""
    stop.tidily()
    sys.exit(run())


if __name__ == "__main__":
    main()
