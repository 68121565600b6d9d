"""The form of `/join/`: the fields of a profile, read from the published schema, in groups and with their help.

The template makes the form of them and the script its checks, so a new field or facet is there by itself. A field is
a plain mapping; `kind` says what it holds: `text`, `choice`, `terms`, `list` or `group`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .. import addresses
from ..model import Directory, Facet, Vocabulary
from ..reading import fields
from ..reading.files import LATIN, PICTURE_LIMIT, PROFILE_LIMIT, RESERVED, SLUG_LIMIT
from ..reading.firm_pictures import LONG_SIDE, SHORT_SIDE
from ..reading.notation import CURRENCIES
from ..reading.profile import MOST_TERMS, profile_model
from ..reading.rules import RULES, bounds, table
from ..reading.schema import profile_schema
from ..reading.source_file import example, explain
from ..reading.write import PATTERNS
from ..speech import SIGNED, Speech, speech
from .firm_drawn import until
from .page import Site
from .views import contact

#: How the form is divided: whether it may stay closed, and the fields, after the first of which the heading is named.
#: What is named nowhere stands with the field before it.
GROUPS: tuple[tuple[bool, tuple[str, ...]], ...] = (
    (False, ("name", "summary", "website")),
    (False, ("contact",)),
    (True, ("budget",)),
    (True, ("availability", "availability_until")),
    (True, ("best_for", "not_for")),
    (True, ("description",)),
    (True, ("expects",)),
    (True, ("proof",)),
    (True, ("pictures",)),
    (True, ("recommends",)),
    (True, ("confirmed", "status", "successor", "aliases")),
)

#: Which rules a pattern of the schema stands for, and how a browser should take the text.
_CHECKS = {
    fields.NAME_PATTERN: ("name", "text"),
    fields.LINE_PATTERN: ("line", "text"),
    fields.LINES_PATTERN: ("lines", "lines"),
    fields.URL_PATTERN: ("url", "url"),
    fields.MAIL_PATTERN: ("email", "email"),
    fields.PHONE_PATTERN: ("phone", "tel"),
    fields.DATE_PATTERN: ("day", "date"),
    fields.LANGUAGE_PATTERN: ("language", "text"),
    fields.SLUG_PATTERN: ("slug", "text"),
    fields.ALT_PATTERN: ("alt", "text"),
    fields.PICTURE_PATTERN: ("picture", "text"),
}
#: What a browser may fill in by itself (HTML Standard, 4.10.18.7).
_AUTOFILL = {
    "website": "url",
    "contact.email": "email",
    "contact.phone": "tel",
    "contact.person": "name",
    "name": "organization",
}
_LONG_LINE = 90


def form(directory: Directory, site: Site) -> dict[str, Any]:
    """The values for the template and the script of the form."""
    vocabulary = directory.vocabulary
    home = directory.partners.get(directory.home or "")
    spoken = speech(vocabulary.language)
    profile = profile_fields(vocabulary)
    return {
        "groups": _groups(profile, vocabulary),
        "facets": {facet.id: [_term(facet, term) for term in facet.terms] for facet in vocabulary.facets.values()},
        "currencies": sorted(CURRENCIES),
        "currency": vocabulary.currency,
        "schema": addresses.PROFILE_SCHEMA,
        "repo": site.repo,
        # GitHub's page for a folder that isn't there yet answers 404.
        "pictured": any(partner.pictures for partner in directory.partners.values()),
        "owner": contact(home.contact) if home else None,
        "partners_readme": f"{site.repo}/blob/main/partners/README.md" if site.repo else "",
        "data": {
            "schema": site.files_url + addresses.PROFILE_SCHEMA,
            "repo": site.repo,
            "phrases": _phrases(spoken),
            "symbols": {currency: spoken.sign(currency) for currency in SIGNED},
            "months": spoken.months,
            "until": until(directory.vocabulary),
            **checks(vocabulary, profile),
        },
    }


def _phrases(spoken: Speech) -> dict[str, str]:
    """The phrases of the rule that the preview says, with slots in braces for its script to fill."""
    periods, bases = ("project", "month", "year"), ("worked-together", "met", "reputation")
    return {
        **{word: spoken.say("availability", word=word) for word in ("open", "waitlist", "closed")},
        **{f"basis.{basis}": spoken.say("basis", basis=basis, since="none") for basis in bases},
        **{f"since.{basis}": spoken.say("basis", basis=basis, since="{year}") for basis in bases},
        **{f"range.{per}": spoken.say("range-per", per=per, range="{range}") for per in periods},
        "range": spoken.say("range", low="{low}", high="{high}"),
        "range.from": spoken.say("range-from", low="{low}"),
        "range.to": spoken.say("range-to", high="{high}"),
        "day": spoken.say("day", day="{day}", month="{month}", year="{year}"),
    }


def checks(vocabulary: Vocabulary, profile: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """The data with which the script judges a profile as `check` does."""
    if profile is None:
        profile = profile_fields(vocabulary)
    return {
        **table(vocabulary.language),
        "write": PATTERNS,
        "fields": _judged(profile),
        "known": _known((), profile_model(vocabulary)),
        "facets": {facet.id: _words(facet) for facet in vocabulary.facets.values()},
        "former_facets": dict(vocabulary.former),
        "reserved": sorted(RESERVED),
        "latin": LATIN,
        "longest_slug": SLUG_LIMIT,
        "largest": PROFILE_LIMIT,
        "pictures": {"largest": PICTURE_LIMIT, "long": LONG_SIDE, "short": SHORT_SIDE},
    }


def _judged(fields: Any) -> Any:
    """Fields without what the page shows of them and no script reads."""
    if isinstance(fields, list):
        return [_judged(field) for field in fields]
    if not isinstance(fields, dict):
        return fields
    shown = {"help", "example", "autofill"} if "kind" in fields else ()
    return {key: _judged(value) for key, value in fields.items() if key not in shown}


def profile_fields(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """The fields of a profile, in the order in which people fill them in."""
    schema = profile_schema(vocabulary)
    facets = {json.dumps(schema["properties"][facet]["items"]): facet for facet in vocabulary.facets}
    return _fields(schema, (), _Context(profile_model(vocabulary), facets, vocabulary))


@dataclass(frozen=True, slots=True)
class _Context:
    """The same for every field: the model, facets by what the schema says of their terms, and the vocabulary."""

    model: Any
    facets: Mapping[str, str]
    vocabulary: Vocabulary


def _words(facet: Facet) -> dict[str, Any]:
    """A facet's terms with their labels and former ids, for the script."""
    return {
        "terms": {t.id: t.label for t in facet.terms.values()},
        "order": list(facet.terms),
        "former": dict(facet.former),
    }


def _term(facet: Facet, term: str) -> dict[str, Any]:
    """A term as the form offers it."""
    known = facet.terms[term]
    words = " ".join((known.id, known.label, known.definition, *known.synonyms)).casefold()
    return {
        "id": term,
        "label": known.label,
        "definition": known.definition,
        "depth": min(3, len(facet.ancestors(term))),
        "words": words,
    }


def _groups(profile: Iterable[dict[str, Any]], vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """The fields in groups. A facet is a group of its own and comes after those that every firm fills in."""
    say = speech(vocabulary.language).say
    group_of = {name: names[0] for _, names in GROUPS for name in names}
    inside: dict[str, list[dict[str, Any]]] = {names[0]: [] for _, names in GROUPS}
    facets: dict[str, dict[str, Any]] = {}
    group = GROUPS[0][1][0]
    for field in profile:
        if field["name"] in vocabulary.facets:
            facets[field["name"]] = field
        else:
            group = group_of.get(field["name"], group)
            inside[group].append(field)
    plain = [
        {"id": f"g-{first}", "label": say(f"group-{first}"), "optional": optional, "fields": inside[first]}
        for optional, (first, *_) in GROUPS
    ]
    asked = [
        {"id": f"g-{facet.id}", "label": facet.label, "optional": not facet.required, "fields": [facets[facet.id]]}
        for facet in vocabulary.facets.values()
    ]
    needed = [part for part in plain if not part["optional"]]
    return [*needed, *asked, *(part for part in plain if part["optional"])]


def _fields(schema: Mapping[str, Any], path: tuple[str, ...], context: _Context) -> list[dict[str, Any]]:
    """The fields of one level of the schema."""
    required = schema.get("required", ())
    return [
        _field(name, inner, name in required, (*path, name), context) for name, inner in schema["properties"].items()
    ]


def _field(
    name: str, schema: Mapping[str, Any], required: bool, path: tuple[str, ...], context: _Context
) -> dict[str, Any]:
    """One field: its words, and what it may hold."""
    said = _words_of(path, context.vocabulary)
    field = {
        "name": name,
        "title": said[""],
        "help": said["help"],
        "required": required,
        "line": example(context.model, path),
        "autofill": _AUTOFILL.get(".".join(path), "off"),
    }
    shown = (schema.get("examples") or [None])[0]
    return field | _kind(schema, path, context) | {"example": said.get("example") or _example(shown)}


def _words_of(path: tuple[str, ...], vocabulary: Vocabulary) -> dict[str, str]:
    """A field's title, help and, where it is a sentence, example in the site's language."""
    spoken, facet = speech(vocabulary.language), vocabulary.facet(path[0]) if len(path) == 1 else None
    if facet is not None:
        return spoken.parts("field-facet", label=facet.label, question=facet.question, most=MOST_TERMS)
    name = "-".join(path)
    return spoken.parts(f"field-{name}")


def _known(path: tuple[str, ...], model: Any) -> str:
    """The names of the fields that there are, as whoever writes an unknown one is told."""
    return str(explain({"type": "extra_forbidden", "loc": (*path, "?")}, model, {}).slots["known"])


def _kind(schema: Mapping[str, Any], path: tuple[str, ...], context: _Context) -> dict[str, Any]:
    """The kind of a field and its limits, from its part of the schema."""
    if "properties" in schema:
        return {"kind": "group", "fields": _fields(schema, path, context), "known": _known(path, context.model)}
    if schema.get("type") == "array":
        return _list(schema, path, context)
    if "enum" in schema and schema["enum"] != sorted(CURRENCIES):
        *others, last = map(repr, schema["enum"])
        allowed = {"others": ", ".join(others), "last": last}
        return {"kind": "choice", "choices": schema["enum"], "allowed": allowed}
    if "enum" in schema:
        return {"kind": "text", "check": "currency", "control": "currency", "most": 3}
    if "integer" in schema["type"]:
        most = schema["maximum"]
        check = next(kind for kind in RULES if bounds(kind) == (schema["minimum"], most))
        return {"kind": "text", "check": check, "control": "number", "most": len(str(most))}
    check, control = _CHECKS.get(schema.get("pattern", ""), ("line", "text"))
    most = schema.get("maxLength", 0) - (check == "lines")  # the schema counts the line break that ends a block
    return {
        "kind": "text",
        "check": check,
        "control": "long" if control == "text" and most > _LONG_LINE else control,
        "most": most,
    }


def _list(schema: Mapping[str, Any], path: tuple[str, ...], context: _Context) -> dict[str, Any]:
    """A list: of terms, of texts or of groups of fields."""
    items = schema["items"]
    limits = {"most": schema.get("maxItems", 0), "unique": schema.get("uniqueItems", False)}
    facet = context.facets.get(json.dumps(items))
    if facet is not None:
        return {"kind": "terms", "facet": facet, **limits}
    return {"kind": "list", "item": _kind(items, path, context), **limits}


def _example(value: Any) -> str:
    """An example in one line, as it would be typed; none for what is filled in part by part."""
    if isinstance(value, list):
        return _example(value[0]) if value and not isinstance(value[0], (dict, list)) else ""
    return "" if value is None or isinstance(value, dict) else str(value)
