"""Pydantic's errors as problems in our own words, with the place in the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path as FilePath
from typing import Any

from pydantic import BaseModel, ValidationError

from ..problems import Fault, Problem, Severity, say
from . import files
from .decode import Loaded, Path, decode
from .meant import meant
from .places import Place
from .text import nearest, quote, show, word_set

# Keys that people write for ours.
MEANT = dict(
    pair.split("=")
    for pair in word_set(
        "url=website homepage=website site=website web=website title=name company=name tagline=summary email=contact "
        "phone=contact tel=contact mail=email telephone=phone price=budget prices=budget services=specialty "
        "location=region referrals=recommends partners=recommends min=from max=to about=description reason=because "
        "why=because link=url text=label "
    )
)

_WANTED = {"string_type": "text", "list_type": "list"}
_BOUNDS = {
    "string_too_short": "blank-text",
    "string_too_long": "text-too-long",
    "too_short": "too-few",
    "too_long": "too-many",
}
#: The first item of a list whose hyphens have no space after them.
_HYPHEN = re.compile(r"-([^\s-].*?)(?: -.*)?", re.DOTALL).fullmatch


def dotted(path: Path) -> str:
    """A path as people read it: `recommends.0.partner`. An item of a list goes by the list's name."""
    while len(path) > 1 and isinstance(path[-1], int):
        path = path[:-1]
    return show(".".join(str(part) for part in path))


class SourceFile:
    """Makes problems of one file's faults. Finds the places only once, and only when asked."""

    def __init__(self, file: str, loaded: Loaded, find: Callable[[], Mapping[Path, Place]]) -> None:
        self.file = file
        self.loaded = loaded
        self._find = find
        self._places: Mapping[Path, Place] | None = None

    def place(self, path: Path, *, key: bool = False) -> tuple[int, int]:
        """Line and column of a value, or of its key; of what is nearest around it where it isn't there."""
        if self._places is None:
            self._places = self._find()
        missing = False
        alone = tuple(part for part in path if part != 0)  # a list of one item may be written without a list
        path = alone if path not in self._places and alone in self._places else path
        while path and path not in self._places:
            path, missing = path[:-1], True
        place = self._places.get(path)
        if place is None or not path:
            return (1, 1) if place else (0, 0)
        return place.key if key or missing else place.value

    def problem(self, path: Path, fault: Fault, *, key: bool = False, review: bool = False) -> Problem:
        """A fault of a value, with its place."""
        path = (*path, *fault.at)
        severity: Severity = "review" if review else "error"
        return fault.problem(self.file, *self.place(path, key=key), dotted(path), severity)

    def findings(self, model: type[BaseModel] | None = None) -> list[Problem]:
        """The problems of the YAML itself. The model says which fields are needed, and how one looks."""
        problems = []
        for fault in self.loaded.findings:
            said = fault
            if fault.code == "missing-value" and model is not None and _needed(model, fault.at):
                said = say("missing-value_needed", name=show(str(fault.at[-1])), example=example(model, fault.at))
            problems.append(said.problem(self.file, fault.line, fault.column, dotted(fault.at)))
        return problems

    def known_bad(self, path: Path) -> bool:
        """Whether something was already said of this value, or of what it stands in."""
        return any(path[:length] in self.loaded.bad for length in range(1, len(path) + 1))

    def errors(self, error: ValidationError, model: type[BaseModel]) -> list[Problem]:
        """Pydantic's errors, without those of values of which something was already said."""
        problems = []
        for detail in error.errors(include_url=False):
            path: Path = detail["loc"]
            if not self.known_bad(path):
                fault = explain(detail, model, self.loaded.value)
                problems.append(self.problem(path, fault, key=detail["type"] == "extra_forbidden"))
        return problems


def explain(detail: Any, model: type[BaseModel], value: Any) -> Fault:
    """One finding of pydantic as a fault in our own words."""
    kind, path, context = detail["type"], detail["loc"], detail.get("ctx", {})
    last = str(path[-1]) if path else ""
    if kind in ("value_error", "assertion_error") and isinstance(context.get("error"), Fault):
        fault: Fault = context["error"]
        return fault
    if kind == "missing":
        return say("missing-field", it=quote(last), example=example(model, path))
    if kind == "extra_forbidden":
        return _unknown(path, model, value)
    written = detail.get("input")
    if kind == "literal_error":
        *others, last = re.findall("'[^']*'", str(context.get("expected", "")))
        allowed = {"others": ", ".join(others), "last": last}
        if not isinstance(written, str):
            return say("unknown-choice_odd", **allowed)
        near = nearest(written, [word.strip("'") for word in (*others, last)])
        return say("unknown-choice", near, it=quote(written), **allowed)
    if isinstance(written, str) and kind == "list_type" and (hyphen := _HYPHEN(written)):
        return say("wrong-type_hyphen", fixed=show(f"- {hyphen[1]}"))
    if isinstance(written, dict) and kind == "string_type" and len(written) == 1:
        (key, inner), *_ = written.items()
        if isinstance(inner, str):
            return say("wrong-type_pair", fixed=f'"{show(f"{key}: {inner}")}"')
    if kind in _BOUNDS:
        count = context.get("actual_length", len(str(written)))
        return say(_BOUNDS[kind], count=count, most=context.get("max_length", 0))
    actual = {list: "list", dict: "fields", type(None): "nothing"}.get(type(written), "text")
    near = meant(last, written, model) if isinstance(written, str) and kind not in _WANTED else None
    return say(f"wrong-type_{_WANTED.get(kind, 'group')}", near, actual=actual)


def _needed(model: type[BaseModel], path: Path) -> bool:
    """Whether a field has to be there."""
    info = _fields(model, path[:-1]).get(str(path[-1])) if path else None
    return info is not None and bool(info.is_required())


def _unknown(path: Path, model: type[BaseModel], value: Any) -> Fault:
    """The fault of a key that is not known."""
    word = str(path[-1])
    known = list(_fields(model, path[:-1]))
    near = word.casefold() if word.casefold() in known else nearest(word, known)
    if near is None and MEANT.get(word.casefold()) in known:
        near = MEANT[word.casefold()]
    listed = ", ".join(known)
    if len(path) == 1:
        return say("unknown-field", near, it=quote(word), known=listed)
    return say("unknown-field_inside", near, it=quote(word), around=dotted(path[:-1]), known=listed)


def _fields(model: type[BaseModel], path: Iterable[Any]) -> dict[str, Any]:
    """The fields that are known at a path: name as written → pydantic's description of it."""
    fields = _of(model)
    for part in path:
        info = fields.get(part)
        if info is not None:
            inner = _inner_model(info.annotation)
            fields = _of(inner) if inner else {}
    return fields


def _of(model: type[BaseModel]) -> dict[str, Any]:
    return {info.alias or name: info for name, info in model.model_fields.items()}


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    """The model inside a field's type, such as `list[RawProof]` or `RawBudget | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        model = _inner_model(part)
        if model:
            return model
    return None


def example(model: type[BaseModel], path: Path) -> str:
    """A line that fills a field, from the field's own example."""
    info = _fields(model, path[:-1]).get(str(path[-1]))
    value = (info.examples or ["…"])[0] if info is not None else "…"
    if isinstance(value, list):
        value = f"[{', '.join(map(str, value))}]" if all(isinstance(v, str) for v in value) else "…"
    if isinstance(value, dict):
        value = "{" + ", ".join(f"{key}: {inner}" for key, inner in value.items()) + "}"
    return f"{path[-1]}: {value}"


def read_text(path: FilePath, limit: int, file: str) -> tuple[str | None, list[Problem]]:
    """The text of one of the owner's files, of at most `limit` bytes, or what keeps it from being read."""
    try:
        text = decode(files.read(path, limit))
    except Fault as refused:
        return None, [refused.problem(file)]
    if isinstance(text, Fault):
        return None, [text.problem(file)]
    return text, []
