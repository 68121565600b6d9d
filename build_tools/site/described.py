"""What tells other programs what is here: JSON Schema of `partners.json`, OpenAPI, `llms.txt`, OpenSearch.

`partners.json` has a version. What is added to it is no new version; what is renamed, taken away or of another kind is,
and then the next version stands beside this one, under an address of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape

from .. import addresses
from ..model import Directory
from ..reading.schema import DIALECT
from ..speech import Speech, speech
from .page import Site

#: The version of the shape of `partners.json`.
VERSION = 1
#: What every firm says there; a retired one is not in it.
_ALWAYS = ["slug", "name", "summary", "website", "contact"]
#: What the site adds to a picture that a profile names.
_DRAWN = {
    "src": {"type": "string", "description": "Where the picture is, from the site's start."},
    "width": {"type": "integer", "description": "In pixels."},
    "height": {"type": "integer", "description": "In pixels."},
}
#: OpenSearch 1.1: so many characters of a short name and of a description.
_SHORT, _LONG = 16, 1024
#: What would end a link's address in Markdown, and may stand in the name of a page's file.
_IN_A_LINK = str.maketrans({" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"})


def partners_schema(profile: Mapping[str, Any], address: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `partners.json`.

    Args:
        profile: the schema of a profile; a firm has the same fields, and its slug.
        address: where the schema is published; may be empty.
    """
    firm: dict[str, Any] = {
        "type": "object",
        "description": "One firm, in the fields of its profile. What it does not state is not there.",
        "required": _ALWAYS,
        "properties": {
            "slug": {"type": "string", "description": "Its name in addresses; it never changes hands."},
            **{name: _open(field) for name, field in profile["properties"].items()},
        },
    }
    firm["properties"]["pictures"]["items"]["properties"] |= _DRAWN
    return {
        "$schema": DIALECT,
        **({"$id": address} if address else {}),
        "title": "partners.json",
        "description": "Every firm of the directory. Fields may be added within a version; none changes or goes.",
        "type": "object",
        "required": ["version", "stamp", "partners"],
        "properties": {
            "version": {"const": VERSION},
            "stamp": {"type": "string", "description": "Another as soon as anything in the data is."},
            "partners": {"type": "array", "items": firm},
        },
    }


def _open(schema: Any) -> Any:
    """A part of a schema to which fields may be added later."""
    if isinstance(schema, list):
        return [_open(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: _open(part) for key, part in schema.items() if key != "additionalProperties"}


def openapi(directory: Directory, site: Site) -> dict[str, Any]:
    """The files for machines as an OpenAPI 3.1 document. There is nothing to ask with: each answers the same to all."""
    files: list[tuple[str, str, str, Mapping[str, Any]]] = [
        (addresses.PARTNERS_JSON, "Every firm", "application/json", {"$ref": addresses.PARTNERS_SCHEMA}),
        (addresses.PARTNERS_CSV, "Every firm as a spreadsheet (RFC 4180)", "text/csv", {"type": "string"}),
        (addresses.FEED, "Firms that came, changed or left (Atom)", "application/atom+xml", {"type": "string"}),
        (addresses.PROFILE_SCHEMA, "What a profile may say, as JSON Schema", "application/json", {"type": "object"}),
        (addresses.PARTNERS_SCHEMA, "What partners.json says, as JSON Schema", "application/json", {"type": "object"}),
        (addresses.SITEMAP, "Every page", "application/xml", {"type": "string"}),
        (addresses.RECORD, "Every address that is or was public", "text/plain", {"type": "string"}),
    ]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": site.name,
            "version": str(VERSION),
            "description": site.description or speech(directory.vocabulary.language).say("machines-data"),
        },
        **({"servers": [{"url": site.url.removesuffix("/")}]} if site.url else {}),
        "paths": {
            f"/{address}": {
                "get": {
                    "operationId": address.replace("/", "-").replace(".", "-"),
                    "summary": summary,
                    "responses": {"200": {"description": summary, "content": {kind: {"schema": schema}}}},
                }
            }
            for address, summary, kind, schema in files
        },
    }


def llms(directory: Directory, site: Site) -> str:
    """What a language model should know of the site, in Markdown (llmstxt.org)."""
    say = speech(directory.vocabulary.language).say
    written = [
        (page.title, addresses.written(page.path), page.description)
        for page in directory.written
        if page.path.startswith(addresses.SITUATIONS)
    ]
    sections = [
        (
            say("machines-data"),
            [
                ("partners.json", addresses.PARTNERS_JSON, say("machines-json")),
                ("openapi.json", addresses.OPENAPI, say("machines-openapi")),
                ("partners.csv", addresses.PARTNERS_CSV, say("machines-csv")),
                ("feed.xml", addresses.FEED, say("feed-subtitle")),
            ],
        ),
        (
            say("machines-pages"),
            [
                (say("firms-title"), addresses.PARTNERS, say("machines-partners")),
                (say("matches-title"), addresses.MATCHES, say("machines-matches")),
                (say("rule-title"), addresses.RULE, say("machines-rule")),
            ],
        ),
        (say("situations-title"), written),
    ]
    lines = [f"# {_line(site.name)}", "", f"> {_line(site.description)}", "", say("machines-how"), ""]
    for heading, entries in sections:
        if entries:
            lines += [f"## {_line(heading)}", ""]
            lines += [_entry(title, site.url + address, about) for title, address, about in entries]
            lines.append("")
    return "\n".join(lines)


def _entry(title: str, url: str, about: str) -> str:
    return f"- [{_line(title)}]({url.translate(_IN_A_LINK)})" + (f": {_line(about)}" if about else "")


def _line(text: str) -> str:
    """A text as one line of Markdown in which nothing is a link, an element or code."""
    plain = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\[]<>`*_" else c for c in plain)


def opensearch(site: Site, speaks: Speech) -> str:
    """How an address bar searches here (OpenSearch 1.1). What is typed stands after `#` and reaches no server."""
    address = escape(f"{site.url}#words={{searchTerms}}")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{escape(_fitting(site.name, _SHORT))}</ShortName>\n"
        f"<Description>{escape(_fitting(site.description or site.name, _LONG))}</Description>\n"
        f"<Language>{escape(speaks.language)}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n"
        f'<Image type="image/svg+xml">{escape(site.files_url)}assets/mark.svg</Image>\n'
        f'<Url type="text/html" template="{address}"/>\n</OpenSearchDescription>\n'
    )


def _fitting(text: str, most: int) -> str:
    """A text in so many characters, cut after a word where it is longer."""
    plain = " ".join(text.split())
    if len(plain) <= most:
        return plain
    cut = plain[: most + 1].rpartition(" ")[0]
    return cut or plain[:most]


def described(directory: Directory, site: Site, profile: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The documents that tell of the others, each with its address: values for JSON, or text."""
    yield addresses.PARTNERS_SCHEMA, partners_schema(profile, site.url and site.url + addresses.PARTNERS_SCHEMA)
    yield addresses.OPENAPI, openapi(directory, site)
    yield addresses.LLMS, llms(directory, site)
