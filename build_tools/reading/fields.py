"""The kinds of value that a profile holds, each with its check and with what JSON Schema can say of it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeVar

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, PlainValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core.core_schema import CoreSchema, no_info_plain_validator_function

from ..problems import say
from .files import SLUG_LIMIT
from .notation import CURRENCIES, check_alphabets, check_language
from .rules import LANGUAGE, NEEDED, bounds, judge
from .text import quote

_T = TypeVar("_T")

# The same policy as `rules`, as far as a regular expression of JSON Schema can say it.
_HIDDEN = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff"
_TRIMMED = r"(?!\s)(?![^\u0000]*[^\S\n]\n*$)"
_FAR = f"{chr(0xE0000)}-{chr(0xE0FFF)}"
_FITTING = rf"(?![^\u0000]*(?!{NEEDED})[\u200b-\u200d\u3000\u180b-\u180f\ufe00-\ufe0f{_FAR}])"
_SPACED = rf"(?![^\u0000]*(?!{NEEDED})[\u200b\u180b-\u180f\ufe00-\ufe0d{_FAR}])"


def _any_case(words: str) -> str:
    """Any of these words in capitals or small letters: JSON Schema has no switch for it."""
    return f"({'|'.join(''.join(f'[{c}{c.upper()}]' for c in word) for word in words.split())})"


NAME_PATTERN = rf"^(?=[^\u0000]*[^\s!-/:-@\[-`{{-~]){_TRIMMED}{_FITTING}[^<>\t{_HIDDEN}]+$"
LINE_PATTERN = rf"^{_TRIMMED}{_SPACED}[^\t{_HIDDEN}]+$"
LINES_PATTERN = rf"^(?=\s*\S){_SPACED}[^{_HIDDEN}]*$"
URL_PATTERN = (
    r"^https://(?![^/?#]*[@:])"
    r"[^/?#\s<>'\u0022`\\.]+(\.[^/?#\s<>'\u0022`\\.]+)*\.[^/?#\s<>'\u0022`\\.0-9]{2,}"
    r"([/?#][^\s<>\u0022`\\{}|^\[\]]*)?$"
)
MAIL_PATTERN = r"^[A-Za-z0-9_+\-]+(\.[A-Za-z0-9_+\-]+)*@([A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$"
PHONE_PATTERN = r"^(?=(?:[^0-9]*[0-9]){5,20}[^0-9]*$)\+?[0-9(][0-9 ().,\-]*$"
DATE_PATTERN = r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
ALT_PATTERN = (
    rf"^(?![^/\\]*\.{_any_case('jpg jpeg png webp avif gif heic heif svg tif tiff')}$)"
    rf"(?!{_any_case('img dsc dscn dscf pxl image photo picture screenshot')}?[ _0-9\-]+$)"
    rf"(?![A-Za-z0-9]+([_\-][A-Za-z0-9]+)+$){LINE_PATTERN[1:]}"
)
PICTURE_PATTERN = r"^[a-z0-9]+([_\-][a-z0-9]+)*\.(jpe?g|png|webp|avif)$"
LANGUAGE_PATTERN = f"^(?:{LANGUAGE})$"
SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def checked(kind: str, most: int = 0) -> AfterValidator:
    """The rules of a kind of value as part of a type, with a limit in characters. The last break is dropped."""
    return AfterValidator(lambda text: judge(kind, text, most).rstrip("\n"))


def _form(limit: int, pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "minLength": 1, "maxLength": limit, "pattern": pattern})


def once(values: list[_T]) -> list[_T]:
    """Refuse a list that says the same thing twice."""
    if len(set(values)) < len(values):
        for place, value in enumerate(values):
            if value in values[:place]:
                raise say("said-twice", it=quote(str(value))).inside(place)
    return values


def _composed(text: str) -> str:
    """A name in composed letters (NFC), whatever the keyboard wrote."""
    return unicodedata.normalize("NFC", text)


Name = Annotated[str, checked("name", 80), AfterValidator(_composed), _form(80, NAME_PATTERN)]
Line160 = Annotated[str, checked("line", 160), _form(160, LINE_PATTERN)]
Line200 = Annotated[str, checked("line", 200), _form(200, LINE_PATTERN)]
Label = Annotated[str, checked("name", 120), AfterValidator(_composed), _form(120, NAME_PATTERN)]
Line300 = Annotated[str, checked("line", 300), _form(300, LINE_PATTERN)]
Line500 = Annotated[str, checked("line", 500), _form(500, LINE_PATTERN)]
Alt = Annotated[str, checked("alt", 200), _form(200, ALT_PATTERN)]
PictureFile = Annotated[str, checked("picture"), _form(80, PICTURE_PATTERN)]
Markdown = Annotated[str, checked("lines", 4000), _form(4001, LINES_PATTERN)]  # a block ends with a break
Slug = Annotated[
    str, checked("slug"), WithJsonSchema({"type": "string", "pattern": SLUG_PATTERN, "maxLength": SLUG_LIMIT})
]
Url = Annotated[
    str,
    checked("url"),
    AfterValidator(check_alphabets),
    WithJsonSchema({"type": "string", "format": "uri", "maxLength": 200, "pattern": URL_PATTERN}),
]
Mail = Annotated[str, checked("email"), WithJsonSchema({"type": "string", "maxLength": 120, "pattern": MAIL_PATTERN})]
Phone = Annotated[str, checked("phone"), WithJsonSchema({"type": "string", "maxLength": 40, "pattern": PHONE_PATTERN})]
Language = Annotated[
    str,
    checked("language"),
    AfterValidator(check_language),
    WithJsonSchema({"type": "string", "maxLength": 12, "pattern": LANGUAGE_PATTERN}),
]
Currency = Annotated[str, checked("currency"), WithJsonSchema({"type": "string", "enum": sorted(CURRENCIES)})]


def _date_of(value: object) -> date:
    if not isinstance(value, str):
        raise say("wrong-type_date")
    return date.fromisoformat(judge("day", value))


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number of a kind of `RULES`, whose row `within` bounds it here, in the schema and on the form."""

    kind: str

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        least, most = bounds(self.kind) or (0, 0)
        pattern = f"^[0-9]{{1,{len(str(most))}}}$"
        return {"type": ["integer", "string"], "minimum": least, "maximum": most, "pattern": pattern}

    def _read(self, value: object) -> int:
        if not isinstance(value, str):
            raise say("bad-number_odd")
        return int(judge(self.kind, value))


Day = Annotated[
    date, PlainValidator(_date_of), WithJsonSchema({"type": "string", "format": "date", "pattern": DATE_PATTERN})
]
Whole = Annotated[int, Number("whole")]
