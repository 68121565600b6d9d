"""The sentences of the checks as data, so that the form in the browser says what `check` says and no text stands twice.

Each sentence is asked of the check itself: it gets a sample that it refuses, and in its answer the sample becomes a
hole such as `{quoted}`. A key is a problem's code; after a dot it says which of several sentences of that code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from ..reading import between_firms, notation, text
from ..reading.decode import Loaded, decode
from ..reading.source_file import SourceFile, explain
from ..reading.fields import once
from ..reading.load import DEPTH, load_text
from ..model import Contact, Partner, Recommendation, Vocabulary
from ..reading.profile import RawBudget, RawContact, profile_model, unknown_term
from ..problems import Fault

Sentence = tuple[str, str]  # message and hint
_WORD = "qzqzq"
_QUOTED = {"quoted": f"'{_WORD}'"}


def sentences(vocabulary: Vocabulary) -> dict[str, Sentence]:
    """Every sentence that the form may need: key → message and hint, with holes in braces."""
    model = profile_model(vocabulary)
    return dict([*_texts(), *_notations(), *_shapes(model), *_terms(vocabulary), *_rules(model), *_links(), *_yaml()])


def _holes(message: str, hint: str, holes: dict[str, str]) -> Sentence:
    for hole, sample in holes.items():
        message, hint = message.replace(sample, f"{{{hole}}}"), hint.replace(sample, f"{{{hole}}}")
    return message, hint


def _refused(check: Callable[[], Any], holes: dict[str, str]) -> Sentence:
    """What a check says of a sample that it refuses."""
    try:
        check()
    except Fault as fault:
        return _holes(fault.message, fault.hint, holes)
    except ValidationError as error:
        cause: Fault = error.errors()[0]["ctx"]["error"]
        return _holes(cause.message, cause.hint, holes)
    raise AssertionError(f"a check accepts the sample for {holes}")


def _texts() -> Iterator[tuple[str, Sentence]]:

    def character(sample: str, strict: bool = False) -> Sentence:
        message, hint = _refused(lambda: text.inspect_characters(sample, strict=strict), {"point": text.point(sample)})
        return message.replace("character 1 ", "character {place} "), hint

    yield "blank-text", _refused(lambda: text.line(" ", 9), {})
    yield "blank-text.name", _refused(lambda: text.name("---", 9), {"quoted": "'---'"})
    yield "angle-bracket", _refused(lambda: text.name("<", 9), {})
    long = {"count": "2,345", "limit": "1,234"}
    yield "text-too-long", _refused(lambda: text.line("a" * 2_345, 1_234), long)
    yield "one-line", _refused(lambda: text.line("a\nb", 9), {})
    yield "stray-space", _refused(lambda: text.line(" a", 9), {})
    marks = _refused(lambda: text.inspect_characters("e" + "\u0301" * 4), {})
    yield "too-many-marks", (marks[0].replace("character 5", "character {place}"), marks[1])
    yield "control-character", character("\x01")
    yield "control-character.odd", character("\u2028")
    yield "direction-mark", character("\u202e")
    yield "unknown-character", character("\ue000")
    yield "invisible-character", character("\u00ad")
    yield "invisible-character.name", character("\u200d", strict=True)


def _notations() -> Iterator[tuple[str, Sentence]]:
    url, example = notation.url, f"{_WORD}.example"
    yield "url-too-long", _refused(lambda: url("https://" + "a" * 54_313), {"count": "54,321"})
    yield "url-not-https", _refused(lambda: url(_WORD), _QUOTED)
    yield "url-characters", _refused(lambda: url(f"https://{example}/^"), {"quoted": "'^'"})
    yield "url-login", _refused(lambda: url(f"https://me@{example}"), {})
    yield "url-port", _refused(lambda: url(f"https://{example}:80"), {})
    yield "url-host", _refused(lambda: url(f"https://{_WORD}"), _QUOTED)
    yield "url-mixed-scripts", _refused(lambda: url("https://\u0430pple.com"), {"quoted": "'\u0430pple.com'"})
    yield "bad-email", _refused(lambda: notation.email(_WORD), _QUOTED)
    yield "bad-phone", _refused(lambda: notation.phone(_WORD), _QUOTED)
    yield "bad-date", _refused(lambda: notation.day(_WORD), _QUOTED)
    yield "bad-date.calendar", _refused(lambda: notation.day("2026-02-30"), {"value": "2026-02-30"})
    yield "bad-currency", _refused(lambda: notation.currency(_WORD), _QUOTED)
    yield "bad-number", _refused(lambda: notation.whole(_WORD), {"quoted": f"'{_WORD}'"})
    yield "bad-number.long", _refused(lambda: notation.whole("9" * 13), {})
    yield "said-twice", _refused(lambda: once([_WORD, _WORD]), _QUOTED)


def _shapes(model: type[BaseModel]) -> Iterator[tuple[str, Sentence]]:
    """What is said of the shape of a value: a wrong type, an unknown field, too many items."""

    def explained(holes: dict[str, str], **error: Any) -> Sentence:
        fault = explain({"loc": ("contact", _WORD), **error}, model, {})
        return _holes(fault.message, fault.hint, holes)

    for kind, name in (("string_type", "text"), ("list_type", "list"), ("model_type", "group")):
        for got, sample in (("text", ""), ("list", []), ("fields", {}), ("nothing", None)):
            yield f"wrong-type.{name}.{got}", explained({}, type=kind, input=sample)
    yield (
        "unknown-choice",
        explained({**_QUOTED, "allowed": "'yes'"}, type="literal_error", input=_WORD, ctx={"expected": "'yes'"}),
    )
    yield "too-few", explained({}, type="too_short", ctx={"min_length": 1})
    yield (
        "too-many",
        explained(
            {"count": "54321", "most": "12345"}, type="too_long", ctx={"max_length": 12_345, "actual_length": 54_321}
        ),
    )
    nested = explained({**_QUOTED, "around": "contact"}, type="extra_forbidden")
    yield "unknown-field.inside", (nested[0], "")
    yield "unknown-field", (nested[0].partition(" of ")[0], "")
    yield "bad-slug", _model_fault(model, "successor", "Q Z")
    yield "wrong-type.date", _model_fault(model, "confirmed", [])


def _model_fault(model: type[BaseModel], field: str, sample: Any) -> Sentence:
    """What the model says of one field's sample."""
    try:
        model.model_validate({field: sample})
    except ValidationError as error:
        found = next(e for e in error.errors() if e["loc"] == (field,))
        fault = explain(found, model, {})
        return _holes(fault.message, fault.hint, {"quoted": f"'{sample}'"})
    raise AssertionError("an empty profile passed")


def _terms(vocabulary: Vocabulary) -> Iterator[tuple[str, Sentence]]:
    facet = vocabulary.primary
    fault = unknown_term(facet, _WORD)
    message = fault.message.replace(f"'{_WORD}'", "{quoted}").replace(f"of {facet.id}", "of {facet}")
    yield "unknown-term", (message, "known: {known}")
    if facet.terms:
        first = next(iter(facet.terms))
        hint = unknown_term(facet, first.upper()).hint
        yield "near", (hint[: hint.index("? ") + 2].replace(f"'{first}'", "'{near}'"), "")


def _rules(model: type[BaseModel]) -> Iterator[tuple[str, Sentence]]:
    """What is said of fields that don't go together."""
    yield "no-contact", _refused(lambda: RawContact.model_validate({}), {})
    budget = {"currency": "USD", "from": "54321", "to": "12345", "per": "year"}
    yield "budget-order", _refused(lambda: RawBudget.model_validate(budget), {"from": "54321", "to": "12345"})
    for code, given in (("until-alone", {"availability_until": "2026-01-01"}), ("successor-alone", {"successor": "a"})):
        whole = _least(model) | given
        yield code, _refused(lambda whole=whole: model.model_validate(whole), {})  # type: ignore[misc]


def _least(model: type[BaseModel]) -> dict[str, Any]:
    """The smallest profile, from the fields' own examples."""
    found = {}
    for name, info in model.model_fields.items():
        if info.is_required():
            found[info.alias or name] = (info.examples or [None])[0]
    return found


def _links() -> Iterator[tuple[str, Sentence]]:
    """What is said of firms that name each other."""

    def firm(slug: str, *recommends: str, **more: Any) -> Partner:
        given = tuple(Recommendation(other, "", "met") for other in recommends)
        return Partner(slug, slug, "", "", Contact(), {}, recommends=given, **more)

    heir = "heirheirheir"
    firms = [
        firm("here", _WORD, "here", heir, heir, aliases=(heir, "here", "index")),
        firm(heir, aliases=("oldoldold",)),
        firm("solo", retired=True, successor="solo"),
        firm("thief", aliases=("oldoldold",)),
    ]
    sources = {f.slug: SourceFile(f.slug, Loaded({}), dict) for f in firms}
    partners = {f.slug: f for f in firms}
    _, problems = between_firms.resolve(partners, sources, set(partners))
    keys = {
        ("here", "unknown-partner"): ("unknown-partner", _QUOTED),
        ("here", "recommends-itself"): ("recommends-itself", {}),
        ("here", "said-twice"): ("said-twice.recommended", {"quoted": f"'{heir}'"}),
        ("solo", "bad-successor"): ("bad-successor.itself", {}),
        ("here", "reserved-name"): ("reserved-name", {"quoted": "'index'"}),
        ("thief", "alias-taken"): ("alias-taken.former", {"quoted": "'oldoldold'", "other": "'heirheirheir'"}),
    }
    for problem in problems:
        found = keys.pop((problem.file, problem.code), None)
        if found:
            yield found[0], _holes(problem.message, problem.hint, found[1])
        elif problem.code == "alias-taken" and problem.file == "here":
            own = "today" in problem.message
            sample = "here" if own else heir
            yield (
                "alias-taken.today" if own else "alias-taken",
                _holes(problem.message, problem.hint, {"quoted": f"'{sample}'"}),
            )


def _yaml() -> Iterator[tuple[str, Sentence]]:
    """What is said of a file's form."""
    samples: list[tuple[str, str, dict[str, str]]] = [
        ("yaml-anchor", "a: &x b", {"text": "&x b"}),
        ("yaml-tag", "a: !x b", {"text": "!x b"}),
        ("merge-key", "<<: {a: b}", {}),
        ("odd-key", "q!q: b", {"quoted": "'q!q'"}),
        ("odd-key.nested", "[a]: b", {}),
        ("duplicate-key", "zzz: a\nzzz: b", {"quoted": "'zzz'", "first": "line 1", "second": "line 2"}),
        (
            "duplicate-key.case",
            "zzz: a\nZzz: b",
            {"quoted": "'Zzz'", "other": "'zzz'", "first": "line 1", "second": "line 2"},
        ),
        ("missing-value", f"{_WORD}:", {"name": _WORD}),
        ("hash-in-text", "a: b #c", {}),
        ("too-deep", "a: " + "[" * (DEPTH + 1) + "]" * (DEPTH + 1), {}),
        ("several-documents", "a: b\n---\nc: d", {}),
        ("yaml-directive", "%YAML 1.2\n---\na: b", {}),
        ("tab-indent", "a:\n\tb: c", {}),
        ("yaml-syntax", "a: b\n c: d", {}),
        ("yaml-syntax.quotes", "a: b: c", {"fixed": 'a: "b: c"'}),
        ("yaml-syntax.open", 'a: "b', {"line": "line 1"}),
        ("yaml-syntax.bracket", "a: [b\nc: d", {"line": "line 1"}),
        ("empty-file", "", {}),
        ("not-a-mapping", "text", {}),
        ("not-a-mapping.list", "- a", {}),
        ("control-character.escaped", 'a: "\\x01"', {"point": "U+0001"}),
    ]
    for key, sample, holes in samples:
        yield key, _first(load_text(sample).findings, key, holes)
    for key, byte in (("line-break", "\u2028"), ("control-character.raw", "\x01")):
        found = decode(f"a{byte}".encode())
        assert isinstance(found, Fault)
        yield key, _holes(found.message, found.hint, {"point": text.point(byte)})


def _first(findings: Iterable[Fault], key: str, holes: dict[str, str]) -> Sentence:
    for found in findings:
        if found.code == key.partition(".")[0]:
            return _holes(found.message, found.hint, holes)
    raise AssertionError(f"the sample for {key} is accepted")
