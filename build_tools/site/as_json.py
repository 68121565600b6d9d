"""JSON as the site publishes it: small, each character but `@` as it is (see `mail`)."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import orjson

from .mail import in_json


def to_json(value: Any, indent: int | None = None) -> str:
    """JSON (RFC 8259) of plain values."""
    if indent is None:
        with suppress(TypeError):  # half a character, which becomes a `?` where it is written down
            return in_json(orjson.dumps(value).decode())
    separators = (",", ":") if indent is None else None
    return in_json(json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators, indent=indent))
