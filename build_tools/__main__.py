"""The command `better-fit`. Each command calls one module and prints what it gives back.

Exit codes: 0 fine, 1 problems found, 2 the call or the folder can't be used, 3 a fault of ours, 130 interrupted.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from . import __version__
from .problems import BetterFitError, BrokenDirectory
from .reading.text import show


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
@click.pass_obj
def check(root: Path, file: tuple[str, ...], form: str) -> int:
    """Report every problem, of all profiles or of each FILE."""
    from .reading.check import check as find
    from .reading.report import report

    problems, partners = find(root, file)
    printed = report(problems, partners, form)
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
@click.option("--must", metavar="F=T", multiple=True, help="A term that they must have, such as region=north.")
@click.option("--prefer", metavar="F=T", multiple=True, help="A term that they would like.")
@click.option("--budget", metavar="N[/month|/year]", help="Their budget, for the project unless it says otherwise.")
@click.option("--from", "referrer", metavar="SLUG", help="The firm that refers.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many firms of each kind.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def match(root: Path, /, **asked: Any) -> None:
    """Say who suits a prospect better, and why."""
    from .rule.match_command import match as find

    click.echo(find(root, **asked))


@cli.command()
@in_directory
@click.argument("name")
@click.option("--slug", metavar="SLUG", help="The file's name without .yml; proposed from the firm's name otherwise.")
@click.pass_obj
def new(root: Path, name: str, slug: str | None) -> int:
    """Make a profile for the firm NAME: by questions on a terminal, elsewhere as a commented template."""
    from .clock import today
    from .joining.newcomer import new as make
    from .reading.report import report
    from .site.settings import schema_line

    asked = sys.stdin.isatty() and sys.stdout.isatty()
    file, problems = make(root, name, slug, schema_line(root, today()), ask=asked)
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
    from .site.settings import schema_line

    said, whole = bring(root, file, schema_line=schema_line(root, today()), **asked)
    click.echo(said)
    return int(not whole)


@cli.command()
@in_directory
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def audit(root: Path, form: str) -> None:
    """Say what is old, missing or thin, the most urgent first."""
    from .audit import audit as look
    from .clock import today
    from .reading.parse import directory_or_raise

    click.echo(look(directory_or_raise(root), today(), form))


@cli.command()
@in_directory
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@click.pass_obj
def export(root: Path, target: Path) -> None:
    """Write the site's pages to DIR as Markdown with front matter, for any generator."""
    from .clock import today
    from .site.export import export as write

    click.echo(write(root, target, today()))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code. Nothing escapes but the interpreter's own end."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        result = cli.main(arguments, prog_name="better-fit", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except BrokenDirectory as error:
        from .reading.report import text

        for problem in error.problems:
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
        what = f"{type(error).__name__}: {show(str(error))}"
        return _complain(
            f"a fault of ours: {what}", "set BETTER_FIT_DEBUG=1, run it again, and tell us what it prints", 3
        )


def _complain(message: str, hint: str, code: int) -> int:
    click.echo(f"better-fit: {message}" + (f"\n    {hint}" if hint else ""), err=True)
    return code


def main() -> None:
    """The entry point of the installed command."""
    sys.exit(run())


if __name__ == "__main__":
    main()
