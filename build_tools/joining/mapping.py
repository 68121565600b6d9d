"""How a spreadsheet's columns become profiles: the mapping file, checked against the sheet and the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, ValidationError

from ..model import Facet, Vocabulary
from ..problems import BetterFitError, BrokenDirectory, Fault, Problem, say
from ..reading import files
from ..reading.decode import decode
from ..reading.load import find_places, load_text
from ..reading.profile import unknown_term
from ..reading.source_file import SourceFile
from ..reading.text import nearest, quote, show
from ..reading.wordlist import Truth
from .headings import Level
from .template import fields

#: What to do with a value: the terms that it means; ask the owner; or leave it out.
Decision = tuple[str, ...] | Literal["ask", "skip"]
# A field with parts is named as in the site's own partners.csv; the rest go by their names in a profile.
_PARTS = {
    "email": ("contact", "email"),
    "phone": ("contact", "phone"),
    "contact_url": ("contact", "url"),
    "person": ("contact", "person"),
    "budget_currency": ("budget", "currency"),
    "budget_from": ("budget", "from"),
    "budget_to": ("budget", "to"),
    "budget_per": ("budget", "per"),
    "picture": ("pictures", "file"),
    "picture_alt": ("pictures", "alt"),
}
_LEFT_OUT = frozenset(
    {"contact", "budget", "expects", "proof", "pictures", "recommends", "status", "successor", "aliases"}
)
_SLOT = re.compile(r"\{([^{}]+)\}")


def _decision(value: object) -> Decision:
    if isinstance(value, list) and value and all(isinstance(term, str) for term in value):
        return tuple(value)
    if value in ("ask", "skip"):
        return "ask" if value == "ask" else "skip"
    raise say("wrong-type_decision")


def _meanings(value: object) -> object:
    """The short form, `lawns: [Turf, Rasen]` and `skip: [Pianos]`, as the long one."""
    if not isinstance(value, dict):
        return value
    meant: dict[str, list[str]] = {}
    for term, words in value.items():
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise say("wrong-type_values", it=quote(str(term)))
        for word in words:
            meant.setdefault(word, []).append(term)
    settled = ({"ask", "skip"} & set(terms) for terms in meant.values())
    return [
        {"value": word, "means": next(iter(sorted(open_)), terms)}
        for (word, terms), open_ in zip(meant.items(), settled, strict=True)
    ]


def _constant(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
        return tuple(value)
    raise say("wrong-type_constant")


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


class Meaning(_Part):
    """The meaning of one value of a column."""

    value: str = Field(examples=["Landscaping"])
    means: Annotated[Decision, PlainValidator(_decision)] = Field(examples=["ask"])


class Source(_Part):
    """Where a field's value comes from."""

    column: str | None = None
    text: str | None = None
    value: Annotated[tuple[str, ...], PlainValidator(_constant)] | None = None
    split: str | None = Field(default=None, min_length=1, max_length=10)
    shorten: Truth = False
    search: Truth = False
    place: Level | None = None
    terms: Annotated[list[Meaning], BeforeValidator(_meanings)] = []
    otherwise: Annotated[Decision, PlainValidator(_decision)] = "ask"

    def columns(self) -> list[str]:
        """The columns that it reads."""
        return ([self.column] if self.column else []) + _SLOT.findall(self.text or "")

    def fill(self, cells: Mapping[str, str]) -> str:
        """The text made of a row's cells; empty where one of them is."""
        used = _SLOT.findall(self.text or "")
        return "" if not all(cells[name].strip() for name in used) else self._filled(cells)

    def _filled(self, cells: Mapping[str, str]) -> str:
        return _SLOT.sub(lambda slot: " ".join(cells[slot[1]].split()), self.text or "")


class RawMapping(_Part):
    """The whole file."""

    encoding: str = "utf-8"
    delimiter: Literal["comma", "semicolon", "tab", "bar"] | None = None
    worksheet: str | None = None
    fields: dict[str, Annotated[list[Source], BeforeValidator(lambda v: [v] if isinstance(v, dict) else v)]] = Field(
        examples=[{"name": {"column": "name"}}]
    )


@dataclass(frozen=True, slots=True)
class Target:
    """A field that a mapping can fill: where it stands in the profile, and what holds its terms."""

    name: str
    path: tuple[str, ...]
    needed: bool = False
    many: bool = False
    facet: Facet | None = None


def targets(vocabulary: Vocabulary) -> dict[str, Target]:
    """Every field that a mapping can fill, in the order of a profile; `slug` is the file's name."""
    by_name = {"slug": Target("slug", ())}
    for name, info in fields(vocabulary).items():
        facet = vocabulary.facets.get(name)
        if name not in _LEFT_OUT:
            many = str(info.annotation).startswith("list[")
            by_name[name] = Target(name, (name,), info.is_required(), many, facet)
        by_name |= {
            part: Target(part, path, many=name == "pictures") for part, path in _PARTS.items() if path[0] == name
        }
    return by_name


def read_mapping(path: Path) -> tuple[RawMapping, SourceFile]:
    """The mapping file as it is written.

    Raises:
        BetterFitError: it can't be read.
        BrokenDirectory: it has problems; all of them are in it.
    """
    name = show(str(path))
    try:
        text = decode(files.read(path, files.VOCABULARY_LIMIT))
    except Fault as refused:
        raise BetterFitError(f"{name}: {refused.message}", refused.hint) from None
    if isinstance(text, Fault):
        raise BetterFitError(f"{name}:{text.line}: {text.message}", text.hint)
    source = SourceFile(name, load_text(text, "mapping"), lambda: find_places(text))
    problems = source.findings()
    value = source.loaded.value
    raw = None
    if isinstance(value, dict):
        try:
            raw = RawMapping.model_validate(value)
        except ValidationError as error:
            problems += source.errors(error, RawMapping)
    if raw is None or problems:
        raise BrokenDirectory(problems)
    return raw, source


def check_mapping(raw: RawMapping, source: SourceFile, columns: Iterable[str], vocabulary: Vocabulary) -> list[Problem]:
    """The problems of a mapping: what in it the sheet or the vocabulary does not know, and what it leaves open."""
    known = targets(vocabulary)
    problems = [source.problem(path, fault) for path, fault in _faults(raw, set(columns), known)]
    for target in known.values():
        if target.needed and not raw.fields.get(target.name):
            fault = say("missing-field_unfilled", it=quote(target.name), field=target.name)
            problems.append(source.problem(("fields",), fault))
    return problems


_Path = tuple[str | int, ...]


def _faults(raw: RawMapping, columns: set[str], known: Mapping[str, Target]) -> Iterator[tuple[_Path, Fault]]:
    for name, sources in raw.fields.items():
        target = known.get(name)
        if target is None:
            near = nearest(name, known)
            yield ("fields", name), say("unknown-field_sheet", near, it=quote(name), known=", ".join(known))
            continue
        for place, source in enumerate(sources):
            # A field with a single source is written without a list.
            path: _Path = ("fields", name, place) if len(sources) > 1 else ("fields", name)
            yield from ((path, fault) for fault in _source_faults(source, target, columns))


def _source_faults(source: Source, target: Target, columns: set[str]) -> Iterator[Fault]:
    if sum(way is not None for way in (source.column, source.text, source.value)) != 1:
        yield say("wrong-type_source", field=target.name)
    for column in source.columns():
        if column not in columns:
            near = nearest(column, columns)
            listed = ", ".join(sorted(map(show, columns)))
            yield say("unknown-field_column", near and show(near), it=quote(column), known=listed)
    if target.facet is None:
        if source.terms or source.search or source.place:
            yield say("unknown-field_terms", field=target.name)
        return
    if source.value == ():
        yield say("too-few_unfilled", it=quote(target.name))
    decided: list[Any] = [*(meaning.means for meaning in source.terms), source.otherwise, source.value or ()]
    for word in dict.fromkeys(word for terms in decided if isinstance(terms, tuple) for word in terms):
        if target.facet.resolve(word) is None:
            yield unknown_term(target.facet, word)
