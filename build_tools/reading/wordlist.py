"""The form of `directory/vocabulary.yml`: pydantic models of what the owner writes."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainValidator

from ..model import Strength
from ..problems import say
from ..speech import languages
from .fields import checked
from .files import is_slug
from .text import quote

MOST_FACETS, MOST_SYNONYMS = 12, 120
_WEIGHT = re.compile(r"([0-9]{1,6})(?:\.([0-9]{1,3}))?").fullmatch


def _weight(value: object) -> int:
    match = _WEIGHT(value) if isinstance(value, str) else None
    if not match:
        raise say("bad-weight", it=quote(value)) if isinstance(value, str) else say("bad-weight_odd")
    return int(match[1]) * 1000 + int((match[2] or "").ljust(3, "0"))


def _truth(value: object) -> bool:
    if value not in ("true", "false"):
        raise say("bad-boolean", it=quote(value)) if isinstance(value, str) else say("bad-boolean_odd")
    return value == "true"


def check_id(value: str) -> str:
    """An id of a facet or a term.

    Raises:
        Fault: it is anything but small letters, digits and single hyphens, or has no letter.
    """
    if not is_slug(value) or not any(c.isalpha() for c in value):
        raise say("bad-id", it=quote(value))
    return value


def _language(value: str) -> str:
    if value not in languages():
        raise say("unknown-language", it=quote(value), known=", ".join(languages()))
    return value


Weight = Annotated[int, PlainValidator(_weight)]
Truth = Annotated[bool, PlainValidator(_truth)]
Id = Annotated[str, AfterValidator(check_id)]
Language = Annotated[str, AfterValidator(_language)]
Label = Annotated[str, checked("name", 60)]
Question = Annotated[str, checked("line", 120)]
Definition = Annotated[str, checked("line", 300)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


class RawTermIn(_Part):
    """A term in another language of the site."""

    label: Label | None = Field(None, examples=["Wöchentliche Besuche"])
    definition: Definition = ""
    synonyms: list[Label] = Field(default=[], max_length=MOST_SYNONYMS)
    proper: Truth | None = None
    object: Label | None = None


class RawTerm(_Part):
    """A term as the owner writes it."""

    label: Label = Field(examples=["Weekly visits"])
    definition: Definition = ""
    broader: Id | None = None
    related: list[Id] = Field(default=[], max_length=24)
    synonyms: list[Label] = Field(default=[], max_length=MOST_SYNONYMS)
    proper: Truth | None = None
    object: Label | None = None
    aliases: list[Id] = Field(default=[], max_length=24)
    in_: dict[Language, RawTermIn] = Field(default={}, alias="in")


class RawForms(_Part):
    """A verb in the forms that sentences need, in any language."""

    it: Label = Field(examples=["bietet … an"])
    they: Label = Field(examples=["bieten … an"])
    we: Label | None = None
    you: Label | None = None


class RawFacetIn(_Part):
    """A facet in another language of the site."""

    label: Label | None = Field(None, examples=["Leistung"])
    question: Question | None = Field(None, examples=["Was soll gemacht werden?"])
    verb: Label | None = None
    forms: RawForms | None = None
    joins: Label | None = None
    proper: Truth | None = None


class RawFacet(_Part):
    """A facet as the owner writes it."""

    label: Label = Field(examples=["Specialty"])
    question: Question = Field(examples=["What do they need done?"])
    weight: Weight = 1000
    required: Truth = False
    primary: Truth = False
    contrast: Truth = False
    covers: Truth = False
    verb: Label | None = None
    forms: RawForms | None = None
    joins: Label | None = None
    proper: Truth = False
    asked: Strength = "prefer"
    aliases: list[Id] = Field(default=[], max_length=24)
    in_: dict[Language, RawFacetIn] = Field(default={}, alias="in")
    terms: dict[str, RawTerm] = Field(examples=[{}])


class RawWeights(_Part):
    """The weights of the budget and of a recommendation."""

    budget: Weight = 2000
    recommendation: Weight = 1000


class RawVocabulary(_Part):
    """The whole file."""

    currency: Annotated[str, checked("currency")] = "USD"
    weights: RawWeights = RawWeights.model_construct()
    facets: dict[str, RawFacet] = Field(min_length=1, max_length=MOST_FACETS, examples=[{}])
