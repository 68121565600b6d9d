"""A profile as a commented file: what is known is filled in, what is needed stands open, the rest is there to take up.

Two signs: a line with `##` explains; a line with one `#` is a field that is not used yet, and works as soon as its
sign is taken away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ..model import Facet, Term, Vocabulary
from ..reading.profile import profile_model
from ..reading.schema import profile_schema
from ..reading.write import comment, field

#: So many terms of a facet are listed; a longer list is looked up in the vocabulary.
MOST_LISTED = 60

_HEAD = """\
## A firm of the directory. Lines with ## explain. A line with one # is a field that is not used yet:
## take the # and the space after it away, and put your own words in place of the example.
## `better-fit check` says whether everything is right. You may delete the explanations."""


def draft(vocabulary: Vocabulary, values: Mapping[str, Any], schema_line: str = "") -> str:
    """The file's text.

    Args:
        vocabulary: the words of the facets.
        values: the fields that are known, under their names in the file.
        schema_line: the first line, which tells editors where the form is.
    """
    lines = [schema_line] * bool(schema_line) + [*_HEAD.split("\n"), ""]
    known = fields(vocabulary)
    for key in profile_schema(vocabulary)["properties"]:
        lines += _field(key, known[key], values, vocabulary.facets.get(key))
    return "\n".join(lines)


def fields(vocabulary: Vocabulary) -> dict[str, FieldInfo]:
    """Every field of a profile: its name in the file → what the model says of it."""
    return _named(profile_model(vocabulary))


def _field(key: str, info: FieldInfo, values: Mapping[str, Any], facet: Facet | None) -> Iterator[str]:
    """One field: what it is, its choices or parts, and its value, a gap, or an example."""
    needed = " Needed." if info.is_required() else ""
    yield from comment(f"{info.title}: {info.description}{needed}", "##")
    inner = inner_model(info.annotation)
    if facet is not None and key not in values:
        yield from choices(facet)
    if inner is not None:
        for name, part in _named(inner).items():
            yield from comment(f"{name}: {part.description}", "##", "  ")
    if key in values:
        yield from field(key, values[key])
    elif facet is not None and info.is_required():
        yield f"{key}: []"
    elif inner is not None and info.is_required():
        first, *others = field(key, _example(info, inner))
        yield first
        yield others[0].partition(":")[0] + ":"
        yield from (f"# {line}" for line in others[1:])
    elif info.is_required():
        yield f"{key}:"
    else:
        yield from ((f"# {line}" if line else "#") for line in field(key, _example(info, inner)))
    yield ""


def choices(facet: Facet, most: int = MOST_LISTED) -> Iterator[str]:
    """A facet's terms as a comment: the id to write, and what it means."""
    width = min(24, max((len(term) for term in facet.terms), default=0))
    for term in list(facet.terms.values())[:most]:
        first, *more = comment(meaning(term), "", "") or [""]
        yield f"##   {term.id:{width}} {first}".rstrip()
        yield from (f"##   {'':{width}} {line}" for line in more)
    if len(facet.terms) > most:
        yield f"##   and {len(facet.terms) - most:,} more, in directory/vocabulary.yml"


def meaning(term: Term) -> str:
    """A term's label and definition in one line."""
    return f"{term.label}. {term.definition}" if term.definition else term.label


def inner_model(annotation: Any) -> type[BaseModel] | None:
    """The model inside a field's type, such as that of the items of a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(inner_model, getattr(annotation, "__args__", ()))), None)


def _named(model: type[BaseModel]) -> dict[str, FieldInfo]:
    return {info.alias or name: info for name, info in model.model_fields.items()}


def _example(info: FieldInfo, inner: type[BaseModel] | None) -> Any:
    """A field's own example; of a field with parts, one with every part."""
    if inner is None:
        return (info.examples or [""])[0]
    whole = {name: (part.examples or [""])[0] for name, part in _named(inner).items()}
    listed = isinstance((info.examples or [{}])[0], list)
    return [whole] if listed else whole
