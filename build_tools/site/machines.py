"""What the site gives to machines: JSON, CSV, contact cards, a feed, a site map. Only what is public on the pages."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from build_tools import addresses
from build_tools.rule.matchdata import match_data
from build_tools.model import Directory, Partner, Vocabulary
from build_tools.site.page import Site
from build_tools.reading.schema import profile_schema
from build_tools.site.vcard import vcard
from build_tools.rule.words import words_data

#: Firms in one file of cards: a request for it names none of them.
CARDS_IN_A_FILE = 50
#: Entries of the feed: the profiles confirmed last.
FEED_ENTRIES = 50
#: A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def files(directory: Directory, site: Site, listed: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every file for machines with its address; `listed` are the pages for the site map."""
    profiles = {slug: profile(p, directory.vocabulary) for slug, p in directory.partners.items()}
    written = {slug: to_json(given) for slug, given in profiles.items()}
    stamp = sha256("".join(written.values()).encode(errors="replace")).hexdigest()[:12]
    for slug, partner in directory.partners.items():
        for name in (slug, *partner.aliases):
            yield addresses.partner_json(name), written[slug]
            if not partner.retired:
                yield addresses.partner_vcf(name), vcard(partner, site)
    active = [profiles[slug] for slug in directory.active]
    yield addresses.PARTNERS_JSON, to_json({"stamp": stamp, "partners": active})
    yield addresses.PARTNERS_CSV, _csv(active, directory.vocabulary)
    yield addresses.MATCH_DATA, to_json(match_data(directory, stamp=stamp))
    words = {
        "stamp": stamp,
        "home": directory.home,
        "cards": CARDS_IN_A_FILE,
        "gone": _gone(directory),
        **words_data(directory.vocabulary),
        "messages": {name: asdict(message) for name, message in directory.messages.items()},
    }
    yield addresses.WORDS_DATA, to_json(words)
    yield addresses.NAMES, to_json({"stamp": stamp, "names": [each["name"] for each in active]})
    for number in range(0, len(active), CARDS_IN_A_FILE):
        cards = [
            {k: v for k, v in each.items() if k != "description"} for each in active[number : number + CARDS_IN_A_FILE]
        ]
        yield addresses.cards(number // CARDS_IN_A_FILE), to_json({"stamp": stamp, "cards": cards})
    address = site.url + addresses.PROFILE_SCHEMA if site.url else None
    yield addresses.PROFILE_SCHEMA, to_json(profile_schema(directory.vocabulary, address), indent=1)
    yield addresses.FEED, _feed(directory, site)
    yield addresses.SITEMAP, _sitemap(listed, site)
    yield "robots.txt", "User-agent: *\nAllow: /\n" + (f"Sitemap: {site.url}{addresses.SITEMAP}\n" if site.url else "")


def profile(partner: Partner, vocabulary: Vocabulary) -> dict[str, Any]:
    """A firm in the fields of its file, in their order; a retired firm's keeps nothing but where to go."""
    if partner.retired:
        gone = {"slug": partner.slug, "name": partner.name, "status": "retired", "successor": partner.successor}
        return {key: value for key, value in gone.items() if value}
    budget = partner.budget
    found: dict[str, Any] = {
        "slug": partner.slug,
        "name": partner.name,
        "summary": partner.summary,
        "website": partner.website,
        "contact": _stated(asdict(partner.contact)),
        **{facet: list(partner.terms.get(facet, ())) for facet in vocabulary.facets},
        "budget": _stated({"currency": budget.currency, "from": budget.from_, "to": budget.to, "per": budget.per}, 0)
        if budget
        else None,
        "availability": partner.availability,
        "availability_until": partner.availability_until and partner.availability_until.isoformat(),
        "best_for": list(partner.best_for),
        "not_for": list(partner.not_for),
        "description": partner.description,
        "expects": _stated({key: list(value) for key, value in asdict(partner.expects).items()}),
        "proof": [asdict(proof) for proof in partner.proof],
        "recommends": [
            _stated(
                {
                    "partner": r.partner,
                    "for": list(r.for_),
                    "because": r.because,
                    "basis": r.basis,
                    "since": r.since and r.since.isoformat(),
                    "fee": r.fee,
                }
            )
            for r in partner.recommends
        ],
        "confirmed": partner.confirmed and partner.confirmed.isoformat(),
        "aliases": list(partner.aliases),
    }
    return _stated(found)


def _gone(directory: Directory) -> dict[str, str]:
    """The names of firms that have left, by every slug that ever was theirs: old links name them."""
    left = [partner for partner in directory.partners.values() if partner.retired]
    return {slug: partner.name for partner in left for slug in (partner.slug, *partner.aliases)}


def to_json(value: Any, indent: int | None = None) -> str:
    """JSON (RFC 8259), small, with every character as it is."""
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, separators=(",", ":") if indent is None else None, indent=indent
    )


def _stated(given: Mapping[str, Any], *kept: Any) -> dict[str, Any]:
    return {key: value for key, value in given.items() if value or (value in kept and value is not None)}


def _csv(profiles: Iterable[Mapping[str, Any]], vocabulary: Vocabulary) -> str:
    """A spreadsheet of the firms. Text that a spreadsheet would run as a formula gets a `'` before it: the JSON has
    every value unchanged."""
    columns = ["slug", "name", "summary", "website", "email", "phone", "contact_url", "person", *vocabulary.facets]
    columns += ["budget_currency", "budget_from", "budget_to", "budget_per", "availability", "confirmed"]
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(columns)
    for each in profiles:
        contact, budget = each["contact"], each.get("budget", {})
        flat = {
            **each,
            "email": contact.get("email"),
            "phone": contact.get("phone"),
            "contact_url": contact.get("url"),
            "person": contact.get("person"),
            **{facet: "; ".join(each.get(facet, ())) for facet in vocabulary.facets},
            **{f"budget_{key}": budget.get(key) for key in ("currency", "from", "to", "per")},
        }
        writer.writerow([_cell(flat.get(column)) for column in columns])
    return "\ufeff" + sheet.getvalue()


def _cell(value: Any) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _feed(directory: Directory, site: Site) -> str:
    """The profiles confirmed last, as an Atom feed (RFC 4287)."""
    confirmed = [p for p in directory.active.values() if p.confirmed is not None]
    confirmed.sort(key=lambda p: (p.confirmed, p.slug), reverse=True)
    latest = max((p.confirmed.isoformat() for p in confirmed if p.confirmed), default=site.today.isoformat())
    name = escape(_xml(site.name))
    found = [
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{name}</title><subtitle>Profiles confirmed last</subtitle>",
        f"<id>{escape(site.url or 'urn:better-fit')}</id><updated>{latest}T00:00:00Z</updated>",
        f"<author><name>{name}</name></author>",
        f'<link rel="self" href={quoteattr(site.url + addresses.FEED)}/><link href={quoteattr(site.url or ".")}/>',
    ]
    for p in confirmed[:FEED_ENTRIES]:
        link = site.url + addresses.partner(p.slug)
        found.append(
            f"<entry><title>{escape(_xml(p.name))}</title><id>{escape(link)}</id><link href={quoteattr(link)}/>"
            f"<updated>{p.confirmed}T00:00:00Z</updated><summary>{escape(_xml(p.summary))}</summary></entry>"
        )
    return "\n".join([*found, "</feed>\n"])


def _xml(text: str) -> str:
    """Without the characters that XML 1.0 can't hold, which checked text doesn't hold either."""
    return "".join(
        c for c in text if c in "\t\n\r" or 0x20 <= ord(c) < 0xD800 or 0xE000 <= ord(c) < 0xFFFE or ord(c) > 0xFFFF
    )


def _sitemap(listed: Iterable[str], site: Site) -> str:
    """Every listed page (sitemaps.org, 0.9). Without the site's own address there is nothing to list."""
    entries = "".join(f"<url><loc>{escape(site.url + address)}</loc></url>\n" for address in listed) if site.url else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{entries}</urlset>\n'
    )
