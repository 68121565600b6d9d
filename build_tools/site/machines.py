"""The files for machines: JSON, CSV, a feed, a site map. Only what is public on the pages.

No firm has a file of its own here: hosts count files, and a request for one would name the firm.
"""

from __future__ import annotations

import csv
import io
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import date
from hashlib import sha256
from typing import Any

from .. import addresses
from ..model import Directory, Partner, Picture, Recommendation, Vocabulary
from ..problems import Fault
from ..reading.files import PROFILE_LIMIT, read
from ..reading.profile import RawProfile
from ..reading.record import as_text, is_kept
from ..reading.schema import profile_schema
from ..rule.matchdata import match_data
from ..rule.serving import Serving
from ..rule.words import words_data
from ..speech import speech
from .as_json import to_json
from .described import VERSION, described, opensearch
from .feed import feed, sitemap
from .page import Site
from .publish import Content
from .search import Piece, index
from .spreadsheet import guarded, spelled
from .work import view

#: Firms in one file of cards: a request for it names none of them.
CARDS_IN_A_FILE = 50
#: The fields told of a firm: those that its file may have, in a firm's order, the terms of the facets among them.
_IN_ORDER = tuple(f.name for f in fields(Partner) if f.name in RawProfile.model_fields or f.name == "terms")
#: What lists of firms do without: their own pages say it.
_NOT_ON_CARDS = frozenset({"description", "pictures"})
#: Fields of one value that `partners.csv` does without: too long for a cell, or of no firm that is listed.
_NOT_IN_THE_SHEET = frozenset({"description", "availability_until", "status", "successor"})
#: The addresses of all pages, each with whether the site map lists it.
Made = Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class Told:
    """What speaks in one of the site's languages: the words, those by which it is read, and what the search finds."""

    directory: Directory
    reading: Mapping[str, Any] | None = None
    found: Iterable[Piece] = ()


def files(
    told: Sequence[Told], site: Site, made: Made, small: Callable[[str], bytes] | None = None
) -> Iterator[tuple[str, Content]]:
    """Every file for machines that tells of all firms, with its address.

    `told` are the site's languages, the main one first, `made` all the pages; `small` gives a firm's small picture, as
    WebP.

    One pass over the firms, since at ten thousand their values twice over would be most of the memory.
    """
    directory = told[0].directory
    ranking, stamp = _stamped(told)
    schema = profile_schema(directory.vocabulary, site.url + addresses.PROFILE_SCHEMA if site.url else None)
    sheet = _Sheet(directory.vocabulary, schema, site.mask_mail)
    active: list[str] = []
    names: list[str] = []
    cards: list[dict[str, Any]] = []
    written: list[str] = []
    pictured: list[str] = []
    for partner in directory.active.values():
        firm = profile(partner, directory.vocabulary)
        active.append(f"{',' * bool(active)}{to_json(firm)}")
        names.append(partner.name)
        sheet.add(firm)
        cards.append({key: value for key, value in firm.items() if key not in _NOT_ON_CARDS})
        pictured.append("1" if partner.pictures else "0")
        written.append(_as_written(directory, partner.slug))
        if len(active) % CARDS_IN_A_FILE == 0 or len(active) == len(directory.active):
            number, summaries = (len(active) - 1) // CARDS_IN_A_FILE, [_summary(card) for card in cards]
            yield addresses.cards(number), to_json({"stamp": stamp, "cards": cards})
            yield addresses.cards_summaries(number), to_json({"stamp": stamp, "summaries": summaries})
            yield addresses.cards_files(number), to_json({"stamp": stamp, "files": written})
            if small is not None and any(directory.partners[card["slug"]].pictures for card in cards):
                shown = [_small(directory.partners[card["slug"]], small) for card in cards]
                yield addresses.cards_pictures(number), to_json({"stamp": stamp, "pictures": shown})
            cards, written = [], []
    yield addresses.PARTNERS_JSON, [f'{{"version":{VERSION},"stamp":"{stamp}","partners":[', *active, "]}"]
    yield addresses.PARTNERS_CSV, sheet.text()
    yield addresses.MATCH_DATA, to_json(ranking)
    firms = _firms_that_fit(directory, site.today)
    public = set(made)
    for language in told:
        own = site.in_language(language.directory.vocabulary.language)
        words = {
            "stamp": stamp,
            "home": directory.home,
            "cards": CARDS_IN_A_FILE,
            "gone": _gone(directory),
            "firms": firms,
            **words_data(language.directory.vocabulary, language.reading),
            "messages": {name: asdict(message) for name, message in language.directory.messages.items()},
        }
        yield own.start + addresses.WORDS_DATA, to_json(words)
        for address, content in index(language.found, stamp, language.directory.vocabulary.language):
            yield own.start + address, content
        yield own.start + addresses.FEED, feed(language.directory, own, site.language)
        if site.url:  # the description may hold no relative address
            yield own.start + addresses.OPENSEARCH, opensearch(own, speech(own.language))
        its = filter(addresses.is_spoken, addresses.FOR_MACHINES) if own.start else addresses.FOR_MACHINES
        public |= {own.start + address for address in its if site.url or address != addresses.OPENSEARCH}
    yield addresses.NAMES, to_json({"stamp": stamp, "names": names, "pictured": "".join(pictured)})
    yield addresses.PROFILE_SCHEMA, to_json(schema, indent=1)
    yield addresses.SITEMAP, sitemap([address for address, listed in made.items() if listed], directory, site)
    for address, content in described(directory, site, schema):
        yield address, content if isinstance(content, str) else to_json(content, indent=1)
    yield addresses.RECORD, as_text(directory.published.union(filter(is_kept, public)))
    yield "robots.txt", "User-agent: *\nAllow: /\n" + (f"Sitemap: {site.url}{addresses.SITEMAP}\n" if site.url else "")


def _small(partner: Partner, small: Callable[[str], bytes]) -> Mapping[str, str] | None:
    """A firm's small picture as lists show it. It stands in the file, since asking for it alone would name the firm."""
    if not partner.pictures:
        return None
    return {"alt": partner.pictures[0].alt, "src": f"data:image/webp;base64,{b64encode(small(partner.slug)).decode()}"}


def _firms_that_fit(directory: Directory, today: date) -> dict[str, dict[str, int]]:
    """How many firms fit each term that has any, by facet, for a page that ranks nothing."""
    counts: dict[str, dict[str, int]] = {}
    for (facet, term), firms in Serving(directory, today).fits.items():
        if firms:
            counts.setdefault(facet, {})[term] = len(firms)
    return counts


def _as_written(directory: Directory, slug: str) -> str:
    """A firm's profile as written, so that the form changes no line that nobody touched; empty without a file."""
    if directory.folder is None:
        return ""
    with suppress(Fault):  # it went away while the site is built
        return read(f"{directory.folder}/{slug}.yml", PROFILE_LIMIT).decode().removeprefix("\ufeff")
    return ""


def _stamped(told: Sequence[Told]) -> tuple[dict[str, Any], str]:
    """The data for ranking, and the mark that all data of one build carry: another as soon as anything in them is."""
    directory = told[0].directory
    ranking = match_data(directory, stamp="")
    words = [to_json(words_data(language.directory.vocabulary, language.reading)) for language in told]
    made_of = [to_json(ranking), *words, *(p.digest for p in directory.partners.values())]
    made_of += [picture.digest for firm in directory.partners.values() for picture in firm.pictures]
    stamp = ranking["stamp"] = sha256("\n".join(made_of).encode(errors="replace")).hexdigest()[:12]
    return ranking, stamp


def profile(partner: Partner, vocabulary: Vocabulary) -> dict[str, Any]:
    """A firm in the fields of its file, in their order; a retired firm's keeps nothing but where to go."""
    if partner.retired:
        gone = {"slug": partner.slug, "name": partner.name, "status": "retired", "successor": partner.successor}
        return {key: value for key, value in gone.items() if value}
    firm: dict[str, Any] = {"slug": partner.slug}
    for name in _IN_ORDER:
        value = getattr(partner, name)
        if name == "terms":
            firm |= {facet: list(terms) for facet in vocabulary.facets if (terms := value.get(facet))}
        elif value and (told := _TOLD[name](partner, value) if name in _TOLD else _plain(value)):
            firm[name] = told
    return firm


def _picture(partner: Partner, picture: Picture) -> dict[str, Any]:
    large = view(partner.slug, picture, first=False).large
    told = {"file": picture.file, "alt": picture.alt, "caption": picture.caption, "credit": picture.credit}
    return _stated({**told, "src": large.address, "width": large.width, "height": large.height})


def _recommendation(told: Recommendation) -> dict[str, Any]:
    since = told.since and told.since.isoformat()
    about = {"partner": told.partner, "for": list(told.for_), "because": told.because}
    return _stated({**about, "basis": told.basis, "since": since, "fee": told.fee})


#: What a field holds of a firm that states it, where that is more than text, as JSON has it.
_TOLD: Mapping[str, Callable[[Partner, Any], Any]] = {
    "contact": lambda _, held: _stated(
        {"email": held.email, "phone": held.phone, "url": held.url, "person": held.person}
    ),
    "budget": lambda _, held: _stated(
        {"currency": held.currency, "from": held.from_, "to": held.to, "per": held.per}, 0
    ),
    "expects": lambda _, held: _stated(
        {"information": list(held.information), "people": list(held.people), "deadlines": list(held.deadlines)}
    ),
    "proof": lambda _, held: [{"label": proof.label, "url": proof.url} for proof in held],
    "pictures": lambda partner, held: [_picture(partner, picture) for picture in held],
    "recommends": lambda _, held: [_recommendation(entry) for entry in held],
}


def _plain(value: Any) -> Any:
    """A value of a firm as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _summary(card: Mapping[str, Any]) -> str | list[str]:
    """A firm's summary, with its language where the firm says it."""
    return [card["summary"], card["written_in"]] if "written_in" in card else str(card["summary"])


def _gone(directory: Directory) -> dict[str, str]:
    """The names of firms that have left, by every slug that ever was theirs: old links name them."""
    left = [partner for partner in directory.partners.values() if partner.retired]
    return {slug: partner.name for partner in left for slug in (partner.slug, *partner.aliases)}


def _stated(values: Mapping[str, Any], *kept: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value or (value in kept and value is not None)}


class _Sheet:
    """A spreadsheet of the firms. Text that a spreadsheet would run as a formula gets a `'` before it: the JSON has
    every value unchanged."""

    def __init__(self, vocabulary: Vocabulary, schema: Mapping[str, Any], mask_mail: bool) -> None:
        self._mask_mail = mask_mail
        self._facets = tuple(vocabulary.facets)
        self._columns = ["slug", "name", "summary", "website", "email", "phone", "contact_url", "person", *self._facets]
        self._columns += ["budget_currency", "budget_from", "budget_to", "budget_per", "availability", "confirmed"]
        for name, field in schema["properties"].items():
            single = field.get("type") in ("string", ["integer", "string"]) and name not in _NOT_IN_THE_SHEET
            self._columns += [name] * (single and name not in self._columns)  # at the end: nobody's columns move
        self._sheet = io.StringIO()
        self._writer = csv.writer(self._sheet, lineterminator="\r\n")
        self._writer.writerow(self._columns)

    def add(self, firm: Mapping[str, Any]) -> None:
        """One firm, as `profile` gives it."""
        contact, budget = firm["contact"], firm.get("budget", {})
        flat = {
            **firm,
            "email": contact.get("email"),
            "phone": contact.get("phone"),
            "contact_url": contact.get("url"),
            "person": contact.get("person"),
            **{facet: "; ".join(firm.get(facet, ())) for facet in self._facets},
            **{f"budget_{key}": budget.get(key) for key in ("currency", "from", "to", "per")},
        }
        values = map(flat.get, self._columns)
        self._writer.writerow(["" if value is None else guarded(str(value)) for value in values])

    def text(self) -> str:
        """The whole, with the mark by which spreadsheets know UTF-8."""
        text = self._sheet.getvalue()
        return "\ufeff" + (spelled(text) if self._mask_mail else text)
