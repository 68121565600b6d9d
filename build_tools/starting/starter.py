"""The files of somebody's own new directory: a few answers in, the content of every file out.

The texts are in `starters/`: `common/` for every directory, `fields/` for one field of work, `parts/` for what all
vocabularies share. `@@word` in a text is filled in here, or is said by `words/<language>/starting.ftl`; whatever a
person typed is put into YAML or Markdown so that it stays what it is. A file's name that begins with `dot-` begins with
a dot in the directory.
"""

from __future__ import annotations

import dataclasses
import re
import string
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import addresses, engine
from ..joining.naming import slug_for
from ..problems import say
from ..reading import files, notation
from ..reading.load import load_text
from ..reading.messages import MESSAGES
from ..reading.placeholder import HOSTS, MARK
from ..reading.rules import judge
from ..reading.text import nearest, quote
from ..reading.write import scalar
from ..speech import speech
from .engine_source import VENDOR, Engine

STARTERS = engine.PACKAGE / "starters"

FIELDS = ("planting", "agencies", "it-services", "accounting", "blank")
#: Language of the interface → its own name, and the currency in which its readers mostly think.
LANGUAGES = {
    "en": ("English", "USD"),
    "de": ("Deutsch", "EUR"),
    "es": ("español", "EUR"),
    "fr": ("français", "EUR"),
    "ar": ("العربية", "USD"),
}
NO_ADDRESS = f"https://{HOSTS[1]}/"
#: The name of the owner's file where the firm's own gives none.
NO_SLUG = "our-firm"


class _Text(string.Template):
    """A text with `@@word` in it; `$` belongs to shells and workflows."""

    delimiter = "@@"


class _Values(dict[str, str]):
    """What stands for each word. What is not given is the catalogue's, in the `language` that is."""

    def __missing__(self, word: str) -> str:
        return speech(self["language"]).say(f"starting-{word}")


@dataclass(frozen=True)
class Answers:
    """The answers on a new directory. Every value has passed its check below."""

    name: str
    home: str
    url: str = NO_ADDRESS
    repo: str = ""
    field: str = "blank"
    language: str = "en"
    accent: str = ""
    engine: Engine = dataclasses.field(default_factory=Engine)


def check_name(value: str) -> str:
    """The name of a directory or of a firm.

    Raises:
        Fault: a profile could not have it, or it has no letter.
    """
    value = judge("name", value.strip(), 80)
    if not any(unicodedata.category(character)[0] == "L" for character in value):
        raise say("blank-text_letter", it=quote(value))
    return value


def check_url(value: str) -> str:
    """The address at which a site will live, with a slash at its end.

    Raises:
        Fault: it is no public https address, or has a part after `?` or `#`.
    """
    value = notation.check_alphabets(judge("url", value.strip()))
    if "?" in value or "#" in value:
        raise say("url-characters_part", it=quote(value))
    return value.rstrip("/") + "/"


def check_repo(value: str) -> str:
    """The address of a repository.

    Raises:
        Fault: it is no public https address.
    """
    return check_url(value).rstrip("/").removesuffix(".git")


def check_field(value: str) -> str:
    """A field of work that there are words for.

    Raises:
        Fault: there are none.
    """
    return _one_of(value.strip(), FIELDS, "field")


def check_language(value: str) -> str:
    """A language of the interface.

    Raises:
        Fault: there is none of that name.
    """
    return _one_of(value.strip(), tuple(LANGUAGES), "language")


def _one_of(value: str, known: tuple[str, ...], what: str) -> str:
    if value in known:
        return value
    near = nearest(value, known)
    raise say(f"unknown-choice_{what}", near, it=quote(value), known=", ".join(known))


def slug_of(home: str) -> str:
    """The name of the owner's file, without .yml."""
    return slug_for(home) or NO_SLUG


def plan(answers: Answers) -> dict[str, bytes]:
    """The files of a new directory: path below it → content."""
    values = _values(answers)
    texts: dict[str, str] = {}
    for path in sorted((STARTERS / "common").rglob("*")):
        if path.is_file():
            texts[_place(path.relative_to(STARTERS / "common"))] = path.read_text("utf-8")
    texts[f"{files.PARTNERS}/{values['slug']}.yml"] = texts.pop(f"{files.PARTNERS}/home.yml")
    texts = {path: _filled(path, template, values) for path, template in texts.items()}
    here = STARTERS / "fields" / answers.field
    texts[files.VOCABULARY] = vocabulary(answers.field, answers.language)
    for path in sorted((here / "situations").glob("*.md")):
        texts[f"{files.PAGES}/situations/{path.name}"] = path.read_text("utf-8")
    for name, path in engine.messages(answers.language).items():
        texts[f"{MESSAGES}/{name}.txt"] = path.read_text("utf-8")
    content = {path: written.encode() for path, written in sorted(texts.items())}
    if answers.engine.wheel is not None:
        name, wheel = answers.engine.wheel
        content[f"{VENDOR}/{name}"] = wheel
    return content


def vocabulary(of_field: str, language: str) -> str:
    """The words of a field of work, with places that hold the place of the owner's own."""
    head, places = ((STARTERS / "parts" / name).read_text("utf-8") for name in ("vocabulary.yml", "region.yml"))
    words = (STARTERS / "fields" / of_field / "vocabulary.yml").read_text("utf-8")
    return _Text(head + words + places).substitute(_Values(language=language, currency=LANGUAGES[language][1]))


def _words(of_field: str) -> dict[str, Any]:
    value = load_text((STARTERS / "fields" / of_field / "field.yml").read_text("utf-8"), "mapping").value
    assert isinstance(value, dict)
    return value


def _place(inside: Path) -> str:
    return "/".join(f".{part.removeprefix('dot-')}" if part.startswith("dot-") else part for part in inside.parts)


def _filled(path: str, template: str, values: _Values) -> str:
    """A text with its words filled in. The pins have none, and a workflow's own words are left alone."""
    if "@@" not in template:
        return template
    try:
        return _Text(template).substitute(values)
    except (LookupError, ValueError) as error:
        raise RuntimeError(f"{path} holds a word that nothing fills in: {error}") from error


def _values(answers: Answers) -> _Values:
    """The values of the words that stand for something in the texts, by word."""
    words = _words(answers.field)
    terms: dict[str, list[str]] = words["terms"]
    slug = slug_of(answers.home)
    lines = [f"{facet}: [{', '.join(listed)}]" for facet, listed in terms.items()]
    values = _Values(language=answers.language)
    todo = f"  # {MARK} {values['hint_terms']}"
    known = answers.url != NO_ADDRESS
    schema = f"# yaml-language-server: $schema={answers.url}{addresses.PROFILE_SCHEMA}\n" if known else ""
    values |= {
        "name": scalar(answers.name),
        "name_text": _markdown(answers.name),
        "home": scalar(answers.home),
        "home_text": _markdown(answers.home),
        "url": scalar(answers.url) + ("" if known else f"  # {MARK} {values['hint_url']}"),
        "repo": _repo_lines(answers.repo),
        "description": scalar(values[f"description_{answers.field}"]),
        "accent": f"      accent: {scalar(answers.accent)}  # links, buttons, mark and pictures\n"
        if answers.accent
        else "",
        "engine": answers.engine.line or f"# {MARK} {values['hint_engine']}",
        "slug": slug,
        "slug_value": scalar(slug),
        "slug_mark": f"  # {MARK} {values['hint_slug']}"
        if slug == NO_SLUG
        else f"   # your own firm: its file's name in {files.PARTNERS}/, without .yml",
        "schema_line": schema,
        "summary": scalar(str(words["summary"])),
        "terms": "\n".join(line + todo for line in lines),
        "example": _example(answers.field, terms),
        "not_for": scalar(str(words["not_for"])),
        "forgotten": "\n".join(_held_places() + [NO_SLUG] * (slug == NO_SLUG)),
    }
    return values


def _repo_lines(repo: str) -> str:
    if not repo:
        return "# repo_url: the repository's address, once there is one; the form then sends new profiles there"
    lines = [f"repo_url: {scalar(repo)}"]
    if repo.startswith("https://github.com/"):
        lines.append(f"edit_uri: edit/main/{files.PAGES}/")
    return "\n".join(lines)


def _example(of_field: str, terms: dict[str, list[str]]) -> str:
    """The lines of a profile that name terms, each with the question behind it."""
    value = load_text(vocabulary(of_field, "en"), "vocabulary").value
    assert isinstance(value, dict)
    facets = value["facets"]
    lines = [(f"{facet}: [{', '.join(listed)}]", facets[facet]["question"]) for facet, listed in terms.items()]
    width = max(36, *(len(line) for line, _ in lines))
    return "\n".join(f"{line:<{width}} # {question}" for line, question in lines)


def _held_places() -> list[str]:
    """The terms that only hold the place of the owner's own, as `forgotten.txt` names them."""
    places = (STARTERS / "parts" / "region.yml").read_text("utf-8")
    return [f"region/{term}" for term in re.findall(r"^      ([a-z-]+):$", places, re.MULTILINE)]


def _markdown(name: str) -> str:
    """A name that stays what it is inside a sentence of Markdown."""
    return re.sub(r"&(?=[#\w])", "&amp;", re.sub(r"([\\`*_{}\[\]#|])", r"\\\1", name))
