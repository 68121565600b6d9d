"""A mark of values: two values of one mark are the same to every template, so a page that shows them is the same too.

Nothing but plain values has one: text, numbers, days, lists, tuples, mappings, frozen dataclasses of these, and
functions of modules, which hold nothing. So neither a template nor what draws a page can reach anything that the page's
mark leaves out, and nobody has to list by hand what a page depends on.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from operator import attrgetter
from types import FunctionType
from typing import Any

import orjson

#: Class → the values of an object of it.
_VALUES: dict[type, Callable[[Any], Any]] = {}


def mark(*values: object) -> str:
    """A short mark of these values.

    Raises:
        TypeError: there is something among them that is no plain value.
    """
    try:
        encoded = orjson.dumps(values, _plain, _OPTIONS)
    except orjson.JSONEncodeError as error:  # no plain value, or half a character in an owner's setting
        if error.__cause__ is not None and not isinstance(error.__cause__, Exception):
            raise error.__cause__ from None  # somebody stops the build while a value is read
        encoded = json.dumps(values, default=_plain).encode()
    return sha256(encoded).hexdigest()


class Marked:
    """A frozen dataclass of which many pages show the same object, so that its mark is made once."""

    @cached_property
    def mark(self) -> str:
        """A mark of all its fields."""
        return mark(_fields(type(self))(self))


def _plain(value: object) -> tuple[str, Any]:
    """A value that JSON does not know, in values that it knows, with the name of its class."""
    kind = type(value)
    if kind not in _VALUES:
        _VALUES[kind] = _reader(kind)
    return kind.__name__, _VALUES[kind](value)


def _name(function: FunctionType) -> str:
    """The name of a function that is nothing but its code, which every page's mark holds anyway."""
    holds = function.__closure__ or function.__defaults__ or function.__kwdefaults__
    if holds or function.__qualname__ != function.__name__:
        raise TypeError(f"{function.__qualname__} draws a page and is no function of a module: it may hold anything")
    return f"{function.__module__}.{function.__name__}"


def _reader(kind: type) -> Callable[[Any], Any]:
    if issubclass(kind, tuple):
        return tuple
    if not is_dataclass(kind) or not kind.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        raise TypeError(f"a template is given a {kind.__name__}, which is no plain value")
    return attrgetter("mark") if issubclass(kind, Marked) else _fields(kind)


def _fields(kind: type) -> Callable[[Any], Any]:
    return attrgetter(*(field.name for field in fields(kind)))


_OPTIONS = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
_VALUES |= {date: date.isoformat, FunctionType: _name}
