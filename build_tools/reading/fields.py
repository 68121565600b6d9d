"""The kinds of value that a profile holds, each with its check and with what JSON Schema can say of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Annotated, TypeVar

from pydantic import AfterValidator, PlainValidator, WithJsonSchema

from ..problems import Fault
from . import notation, text
from .files import SLUG_LIMIT, is_slug
from .text import quote

_T = TypeVar("_T")

# The same policy as `text`, as far as a regular expression of JSON Schema can say it.
_HIDDEN = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff"
_TRIMMED = r"(?!\s)(?![^\n]*[^\S\n]\n?$)"
NAME_PATTERN = rf"^(?=[^\n]*[^\s!-/:-@\[-`{{-~]){_TRIMMED}[^<>\n\t\u00a0\u200c\u200d\u202f\u3000{_HIDDEN}]+\n?$"
LINE_PATTERN = rf"^{_TRIMMED}[^\n\t{_HIDDEN}]+\n?$"
LINES_PATTERN = rf"^(?=\s*\S)[^{_HIDDEN}]*$"
URL_PATTERN = (
    r"^https://(?![^/?#]*[@:])"
    r"[^/?#\s<>'\u0022`\\.]+(\.[^/?#\s<>'\u0022`\\.]+)*\.[^/?#\s<>'\u0022`\\.0-9]{2,}"
    r"([/?#][^\s<>\u0022`\\{}|^\[\]]*)?$"
)
MAIL_PATTERN = r"^[A-Za-z0-9_+\-]+(\.[A-Za-z0-9_+\-]+)*@([A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$"
PHONE_PATTERN = r"^(?=(?:[^0-9]*[0-9]){5,20}[^0-9]*$)\+?[0-9(][0-9 ().,\-]*$"
DATE_PATTERN = r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def checked(check: Callable[..., str], limit: int) -> AfterValidator:
    """One of the checks of `text` as part of a type, with a limit in characters."""
    return AfterValidator(partial(check, limit=limit))


def _form(limit: int, pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "minLength": 1, "maxLength": limit, "pattern": pattern})


def _slug(value: str) -> str:
    if not is_slug(value):
        raise Fault(
            "bad-slug",
            f"{quote(value)} is not the short name of a firm",
            "the name of its file without .yml, such as another-firm",
        )
    return value


def once(values: list[_T]) -> list[_T]:
    """Refuse a list that says the same thing twice."""
    if len(set(values)) < len(values):
        for place, value in enumerate(values):
            if value in values[:place]:
                raise Fault("said-twice", f"{quote(str(value))} is in the list twice", "delete one of them", (place,))
    return values


Name = Annotated[str, checked(text.name, 80), _form(80, NAME_PATTERN)]
Line160 = Annotated[str, checked(text.line, 160), _form(160, LINE_PATTERN)]
Line200 = Annotated[str, checked(text.line, 200), _form(200, LINE_PATTERN)]
Label = Annotated[str, checked(text.name, 120), _form(120, NAME_PATTERN)]
Line300 = Annotated[str, checked(text.line, 300), _form(300, LINE_PATTERN)]
Line500 = Annotated[str, checked(text.line, 500), _form(500, LINE_PATTERN)]
Markdown = Annotated[str, checked(text.lines, 4000), _form(4001, LINES_PATTERN)]  # a block ends with a break
Slug = Annotated[
    str, AfterValidator(_slug), WithJsonSchema({"type": "string", "pattern": SLUG_PATTERN, "maxLength": SLUG_LIMIT})
]
Url = Annotated[
    str,
    AfterValidator(notation.url),
    WithJsonSchema({"type": "string", "format": "uri", "maxLength": notation.URL_LIMIT, "pattern": URL_PATTERN}),
]
Mail = Annotated[
    str, AfterValidator(notation.email), WithJsonSchema({"type": "string", "maxLength": 120, "pattern": MAIL_PATTERN})
]
Phone = Annotated[
    str, AfterValidator(notation.phone), WithJsonSchema({"type": "string", "maxLength": 40, "pattern": PHONE_PATTERN})
]
Currency = Annotated[
    str, AfterValidator(notation.currency), WithJsonSchema({"type": "string", "enum": sorted(notation.CURRENCIES)})
]


def _date_of(value: object) -> date:
    if not isinstance(value, str):
        raise Fault("wrong-type", "a date was expected", "write it as YYYY-MM-DD, such as 2026-10-19")
    return notation.day(value)


Day = Annotated[
    date, PlainValidator(_date_of), WithJsonSchema({"type": "string", "format": "date", "pattern": DATE_PATTERN})
]
Whole = Annotated[
    int,
    PlainValidator(notation.whole),
    WithJsonSchema(
        {"type": ["integer", "string"], "minimum": 0, "maximum": 999_999_999_999, "pattern": "^[0-9]{1,12}$"}
    ),
]
