"""What is new, as an Atom feed (RFC 4287), and the site map (sitemaps.org, 0.9). Dates are true, or not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from .. import addresses
from ..model import Directory, Partner
from ..speech import Speech, speech
from .page import Site

#: Entries of the feed: the firms of which something was last to be told.
ENTRIES = 50


@dataclass(frozen=True, slots=True)
class _News:
    """What is to be told of a firm: that it is `new`, `changed` or `retired`, and since when."""

    day: date
    kind: str
    partner: Partner


def _news(partner: Partner, directory: Directory) -> _News | None:
    """The last thing to be told of a firm, by git's history and the day on which the firm confirmed its profile; `None`
    where neither says a day."""
    begun, edited = directory.begun.get(partner.slug), directory.edited.get(partner.slug)
    if partner.retired:
        return _News(edited, "retired", partner) if edited else None
    days = [day for day in (edited, partner.confirmed) if day is not None]
    if not days:
        return None
    day = max(days)
    return _News(day, "new" if begun == day else "changed", partner)


def feed(directory: Directory, site: Site, theirs: str) -> str:
    """The firms that came, changed or left last, in the site's language; firms' own words are in `theirs`. An entry
    keeps its id, so a reader shows each firm once."""
    told = [news for partner in directory.partners.values() if (news := _news(partner, directory))]
    told.sort(key=lambda news: (news.day, news.partner.slug), reverse=True)
    speaks = speech(directory.vocabulary.language)
    own = site.url or f"urn:better-fit:{site.start}".rstrip(":/")
    latest = told[0].day if told else site.today
    name, subtitle = escape(_xml(site.name)), escape(_xml(speaks.say("feed-subtitle")))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(site.language)}>',
        f"<title>{name}</title><subtitle>{subtitle}</subtitle>",
        f"<id>{escape(own)}</id><updated>{latest}T00:00:00Z</updated>",
        f"<author><name>{name}</name></author>",
        f'<link rel="self" href={quoteattr(site.url + addresses.FEED)}/><link href={quoteattr(site.url or ".")}/>',
        *(_entry(news, directory, site, speaks, theirs) for news in told[:ENTRIES]),
    ]
    return "\n".join([*lines, "</feed>\n"])


def _entry(news: _News, directory: Directory, site: Site, speaks: Speech, theirs: str) -> str:
    partner = news.partner
    link = site.url + addresses.partner(partner.slug)
    summary = partner.summary
    if partner.retired:
        successor = directory.partners.get(directory.resolve(partner.successor or "") or "")
        summary = (
            speaks.say("feed-successor", firm=partner.name, successor=successor.name)
            if successor
            else speaks.say("feed-left", firm=partner.name)
        )
    lang = site.language if partner.retired else partner.written_in or theirs
    label = speaks.say({"new": "feed-new", "changed": "feed-changed", "retired": "feed-retired"}[news.kind])
    return (
        f"<entry><title>{escape(_xml(partner.name))}</title><id>{escape(link)}</id><link href={quoteattr(link)}/>"
        f'<updated>{news.day}T00:00:00Z</updated><category term="{news.kind}" label={quoteattr(_xml(label))}/>'
        f"<summary xml:lang={quoteattr(lang)}>{escape(_xml(summary))}</summary></entry>"
    )


def sitemap(listed: Collection[str], directory: Directory, site: Site) -> str:
    """Every listed page, each with the same in the site's other languages. Without the site's own address there is
    nothing to list."""
    days = dict(_days(directory, ""))
    for other in site.others:
        days |= _days(directory.in_language(other), f"{other}/")
    languages = {"x-default": "", site.language: "", **{other: f"{other}/" for other in site.others}}
    there = frozenset(listed)
    entries = []
    for address in listed if site.url else ():
        page = addresses.within(address, site.others)
        known = {name: start + page for name, start in languages.items() if start + page in there}
        known = known if site.others and page in there else {}
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{name}" href={quoteattr(site.url + other)}/>'
            for name, other in known.items()
        )
        last = f"<lastmod>{days[address]}</lastmod>" if address in days else ""
        entries.append(f"<url><loc>{escape(site.url + address)}</loc>{last}{links}</url>\n")
    spaces = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' if site.others else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"{spaces}>\n{"".join(entries)}</urlset>\n'
    )


def _days(said: Directory, start: str) -> Iterator[tuple[str, date]]:
    """The pages of one file each in a language, with the day of its last change. A list changes with any firm, so it
    says none."""
    for slug, day in said.edited.items():
        yield start + addresses.partner(slug), day
        yield start + addresses.recommends(slug), day
    yield from ((start + addresses.written(path), day) for path, day in said.rewritten.items())


def _xml(text: str) -> str:
    """Without the characters that XML 1.0 can't hold, which checked text doesn't hold either."""
    return "".join(
        c for c in text if c in "\t\n\r" or 0x20 <= ord(c) < 0xD800 or 0xE000 <= ord(c) < 0xFFFE or ord(c) > 0xFFFF
    )
