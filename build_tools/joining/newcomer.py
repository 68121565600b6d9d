"""`better-fit new`: a firm's first profile, by questions on a terminal or as a commented template.

A file that is there already is never touched, and nothing is written before the last question is answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click
from pydantic import ValidationError

from ..model import Facet, Vocabulary
from ..problems import BetterFitError, BrokenDirectory, Fault, Problem
from ..reading import files
from ..reading.check import check
from ..reading.parse import read_vocabulary
from ..reading.profile import RawProfile, profile_model, unknown_term
from ..reading.rules import judge
from ..reading.source_file import explain
from ..reading.text import quote, show
from . import completion
from .create import create
from .naming import check_slug, slug_for
from .picture_files import put_pictures, read_pictures, take_back
from .recognise import Recogniser
from .template import draft, fields, meaning

_T = TypeVar("_T")
_CONTACTS = ("email", "phone", "url")
#: So many terms are listed before a question; `?` lists them all.
_LISTED = 12


def new(
    root: Path,
    named: str,
    slug: str | None,
    schema_line: str,
    *,
    ask: bool,
    pictures: Sequence[Path] = (),
    alts: Sequence[str] = (),
) -> tuple[str, list[Problem]]:
    """Write one new profile.

    Args:
        root: the directory's folder.
        named: the firm's name.
        slug: its file's name without .yml; proposed from the name where it is `None`.
        schema_line: the first line of the file, for editors.
        ask: whether there is somebody at a terminal to answer questions.
        pictures: files to copy into the firm's folder of pictures.
        alts: what each of them shows; asked for where somebody is there.

    Returns:
        The new file's path below the root, and what `check` says of it.

    Raises:
        BetterFitError: the name can't be used, or the file is there already. Nothing is written.
    """
    files.check_root(root)
    vocabulary, problems = read_vocabulary(root)
    if vocabulary is None or problems:
        raise BrokenDirectory(problems)
    named = _use(lambda: judge("name", named, 80).rstrip("\n"), "the name")
    if slug is not None:
        _free(root, _use(lambda: check_slug(slug), "--slug"))
    values: dict[str, Any] = {"name": named}
    files_of = read_pictures(pictures)
    if len(alts) > len(files_of) or (len(alts) < len(files_of) and not ask):
        hint = "give one --alt for each --picture, in the same order"
        raise BetterFitError(f"{len(files_of)} pictures, and {len(alts)} say what they show", hint)
    shown = [_use(partial(judge, "alt", alt, 200), "--alt") for alt in alts]
    proposed = slug or slug_for(named)
    if ask:
        proposed = slug or _ask_slug(root, proposed)
        values |= converse(vocabulary)
        shown += [_ask_alt(name) for name in list(files_of)[len(shown) :]]
    elif proposed is None:
        raise BetterFitError(f"{quote(named)} gives no name for a file", "choose one: --slug acme")
    file = f"{files.PARTNERS}/{_free(root, proposed)}.yml"
    if files_of:
        values["pictures"] = [{"file": name, "alt": alt} for name, alt in zip(files_of, shown, strict=True)]
    written = put_pictures(root, proposed, files_of)
    try:
        create(root / file, draft(vocabulary, values, schema_line))
    except FileExistsError:
        take_back(written)
        raise _taken(file) from None
    except OSError as error:
        take_back(written)
        raise BetterFitError(f"{file} can't be written: {error.strerror}", "mend the folder's permissions") from None
    problems, _ = check(root, [file])
    return file, problems


def _use(make: Callable[[], str], what: str) -> str:
    """A word of the call.

    Raises:
        BetterFitError: with what is wrong with it.
    """
    try:
        return make()
    except Fault as fault:
        raise BetterFitError(f"{what}: {fault.message}", fault.hint) from None


def _free(root: Path, slug: str) -> str:
    file = f"{files.PARTNERS}/{slug}.yml"
    path = root / file
    if path.is_symlink() or path.exists():
        raise _taken(file)
    return slug


def _taken(file: str) -> BetterFitError:
    return BetterFitError(f"{file} is there already", "edit that file, or choose another name: --slug")


def converse(vocabulary: Vocabulary) -> dict[str, Any]:
    """Ask for every field that is needed, until each answer is one that `check` accepts."""
    model = profile_model(vocabulary)
    needed = {key: info for key, info in fields(vocabulary).items() if info.is_required() and key != "name"}
    values: dict[str, Any] = {}
    click.echo("Enter leaves a field out where that is allowed. Ctrl-C stops, and nothing is written.")
    for key, info in needed.items():
        click.echo(f"\n{info.title}: {info.description}")
        if key == "contact":
            values[key] = _ask_contact(model)
        elif key in vocabulary.facets:
            values[key] = _ask_terms(vocabulary.facets[key], model)
        else:
            values[key] = _ask(key, _checked(model, (key,)))
    return values


def _ask_slug(root: Path, proposed: str | None) -> str:
    def free(answer: str) -> str:
        try:
            return _free(root, check_slug(answer))
        except BetterFitError as error:
            raise click.UsageError(f"{error}; choose another name") from None
        except Fault as fault:
            raise _usage(fault) from None

    click.echo("The file's name is the firm's address on the site, for ever: small letters, digits and hyphens.")
    return _ask("file's name, without .yml", free, default=proposed)


def _ask_alt(name: str) -> str:
    """What one sees in a picture."""

    def described(answer: str) -> str:
        try:
            return judge("alt", answer, 200)
        except Fault as fault:
            raise _usage(fault) from None

    click.echo(f"\n{name}: what does one see in it? This is for whoever can't.")
    return _ask("what it shows", described)


def _ask_contact(model: type[RawProfile]) -> dict[str, str]:
    """At least one way to reach the firm."""
    while True:
        answers = {}
        for part in _CONTACTS:
            answer = _ask(part, _checked(model, ("contact", part)), default="")
            if answer:
                answers[part] = answer
        if answers:
            return answers
        click.echo("Nobody can reach this firm: give at least one of email, phone and url.")


def _ask_terms(facet: Facet, model: type[RawProfile]) -> list[str]:
    """Terms by id, label or synonym, with a comma between them."""
    recogniser = Recogniser(facet)

    def terms(answer: str) -> list[str]:
        if answer.strip() == "?":
            raise click.UsageError("\n" + _list(facet, len(facet.terms)))
        terms: dict[str, None] = {}
        for word in filter(None, (part.strip() for part in answer.split(","))):
            known = recogniser.exact(word)
            if known is None:
                raise _usage(unknown_term(facet, word))
            terms[known.term] = None
        return _check(model, (facet.id,), list(terms))

    click.echo(_list(facet, _LISTED))
    with completion.of([term.id for term in facet.terms.values()]):
        chosen = _ask(f"{facet.id} (a comma between several, ? for all)", terms)
    click.echo(f"  {', '.join(facet.terms[term].label for term in chosen)}")
    return chosen


def _list(facet: Facet, most: int) -> str:
    lines = [f"  {term.id}: {meaning(term)}" for term in list(facet.terms.values())[:most]]
    more = len(facet.terms) - most
    return "\n".join([*lines, f"  … and {more:,} more"] if more > 0 else lines)


def _ask(label: str, take: Callable[[str], _T], default: str | None = None) -> _T:
    """One question, asked again until `take` accepts the answer. Without an answer, it is the default."""
    value: _T = click.prompt(
        label, default=default, show_default=bool(default), value_proc=lambda answer: take(answer.strip())
    )
    return value


def _checked(model: type[RawProfile], path: tuple[str, ...]) -> Callable[[str], str]:
    """The check of an answer for one field; a way to reach the firm may stay empty."""

    def check_one(answer: str) -> str:
        return _check(model, path, answer) if answer or path[0] != "contact" else ""

    return check_one


def _check(model: type[RawProfile], path: tuple[str, ...], value: _T) -> _T:
    """A value that its field accepts.

    Raises:
        click.UsageError: in the words of `check`, so that the question is asked again.
    """
    whole: Mapping[str, Any] = {path[0]: {path[1]: value} if len(path) > 1 else value}
    try:
        model.model_validate(whole)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            if detail["loc"][: len(path)] == path:
                raise _usage(explain(detail, model, whole)) from None
    return value


def _usage(fault: Fault) -> click.UsageError:
    return click.UsageError(f"{fault.message}\n    {show(fault.hint) if len(fault.hint) < 80 else fault.hint}".rstrip())
