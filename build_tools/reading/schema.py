"""The JSON Schema of a profile, for editors, forms and other tools. It is made from the models that check profiles."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ..model import Vocabulary
from .profile import profile_model

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_AFTER_CONTACT = "contact"


class _Plain(GenerateJsonSchema):
    """Leaves out what only matters inside Python: a field that is absent is absent, not null."""

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        return value

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])


def profile_schema(vocabulary: Vocabulary, address: str | None = None) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a profile in the words of a vocabulary.

    Args:
        vocabulary: the words of the facets.
        address: where the schema is published, if it is.
    """
    made = profile_model(vocabulary).model_json_schema(schema_generator=_Plain)
    inner = made.pop("$defs", {})
    schema: dict[str, Any] = {"$schema": DIALECT}
    if address is not None:
        schema["$id"] = address
    schema["title"] = "Partner profile"
    schema["description"] = "One firm of the directory: a file partners/<slug>.yml."
    schema |= {key: _inlined(value, inner) for key, value in made.items() if key not in ("title", "description")}
    schema["properties"] = _ordered(schema["properties"], vocabulary)
    return schema


def _inlined(value: Any, inner: dict[str, Any]) -> Any:
    """A part of the schema with its references written out, as forms and readers want it."""
    if isinstance(value, list):
        return [_inlined(item, inner) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        target = dict(inner[value["$ref"].rsplit("/", 1)[1]])
        target.pop("title", None)
        target.pop("description", None)
        rest = {key: part for key, part in value.items() if key != "$ref"}
        return _inlined(rest | target, inner)
    return {key: _inlined(part, inner) for key, part in value.items()}


def _ordered(properties: dict[str, Any], vocabulary: Vocabulary) -> dict[str, Any]:
    """The fields in the order in which people fill them in: the facets come after the contact."""
    ordered = {}
    for name, value in properties.items():
        if name not in vocabulary.facets:
            ordered[name] = value
        if name == _AFTER_CONTACT:
            ordered |= {facet: properties[facet] for facet in vocabulary.facets}
    inner = ordered["recommends"]["items"]["properties"]  # whom, what for, why
    ordered["recommends"]["items"]["properties"] = {"partner": inner["partner"], "for": inner["for"]} | inner
    return ordered
