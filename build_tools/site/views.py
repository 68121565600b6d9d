"""Firms as the templates show them: plain values, made once a firm and shared by every page that shows it.

A part that a profile does not state is empty here, and so absent from the page.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple
from urllib.parse import quote

from .. import addresses
from ..model import Contact, Directory, Facet, Partner, Proof, Recommendation, Term
from ..rule import words
from ..rule.fit import Reason
from ..speech import plain_language, speech
from .mark import Marked
from .phrases import Phrases, ReasonView, Terms, phrases
from .work import PictureView, view

#: After so many days a profile's word is called old.
OLD_AFTER_DAYS = 365


@dataclass(frozen=True, slots=True)
class Link:
    """Where to go, in the site's addresses; `href` is empty where there is no page."""

    label: str
    href: str
    count: int = 0
    definition: str = ""


@dataclass(frozen=True, eq=False)
class FacetView(Marked):
    """The terms that firms state of one facet; `short` is for cards. One object for all that state the same."""

    id: str
    label: str
    primary: bool
    terms: tuple[Link, ...]
    short: str


class AvailabilityView(NamedTuple):
    """Whether a firm takes new work, in a word and in a sentence."""

    word: str
    text: str


class Tabs(NamedTuple):
    """Where a firm's terms stand among those of the primary facet: so many `places` in a line, and a path (SVG) that
    fills the firm's own. Firms of one trade show the same marks; a firm that does much shows many."""

    places: int
    path: str


@dataclass(frozen=True, eq=False)
class FirmView(Marked):
    """A firm as pages show it: made once, and the same object on all of them."""

    slug: str
    name: str
    summary: str
    written_in: str | None
    website: str
    href: str
    terms: Terms
    facets: tuple[FacetView, ...]
    tabs: Tabs
    budget: str
    availability: AvailabilityView | None
    best_for: tuple[str, ...]
    not_for: tuple[str, ...]
    proof: tuple[Proof, ...]
    picture: PictureView | None  # the first of its work, which lists show small


class Home(NamedTuple):
    """The owner's own firm as other firms' pages know it. It stands on all of them, so it holds no more than they show:
    another word in its profile then changes none."""

    slug: str
    name: str
    terms: Terms

    @property
    def link(self) -> Link:
        """The way to it."""
        return Link(self.name, addresses.partner(self.slug))


class PlaceView(NamedTuple):
    """A firm in its place on a page with matches: why it stands there, and what sets it apart from the home firm."""

    firm: FirmView
    reasons: tuple[ReasonView, ...]
    contrasts: tuple[words.Contrast, ...] = ()
    home: str = ""


class QuoteView(NamedTuple):
    """A recommendation as a page shows it, from either side."""

    name: str
    href: str
    because: str
    basis: str
    for_: str
    fee: str
    written_in: str | None  # by the firm that recommends
    firm: FirmView | None = None
    contrasts: tuple[words.Contrast, ...] = ()


class Views:
    """Makes and keeps the views of one directory on one day."""

    def __init__(self, directory: Directory, today: date, pages_of_terms: Mapping[tuple[str, str], int]) -> None:
        """`pages_of_terms` says which terms have a matching page, and how many firms fit on it."""
        self.directory = directory
        self.today = today
        self._counts = pages_of_terms
        self._firms: dict[str, FirmView] = {}
        self._facets: dict[tuple[str, tuple[str, ...]], FacetView] = {}
        self.phrases = phrases(directory.vocabulary)
        self._order = {facet: position for position, facet in enumerate(directory.vocabulary.facets)}

    @cached_property
    def home(self) -> Home | None:
        """The owner's own firm."""
        if self.directory.home is None:
            return None
        home = self.directory.partners[self.directory.home]
        return Home(home.slug, home.name, home.terms)

    def firm(self, slug: str) -> FirmView:
        """The view of one firm."""
        if slug not in self._firms:
            self._firms[slug] = self._make(self.directory.partners[slug])
        return self._firms[slug]

    def old(self, partner: Partner) -> bool:
        """Whether a firm's word was given so long ago that a page says it."""
        return partner.confirmed is not None and (self.today - partner.confirmed).days > OLD_AFTER_DAYS

    def inline(self, facet: Facet) -> str:
        """A facet's label inside a sentence, where German alone keeps a noun's capital."""
        return facet.label if self.directory.vocabulary.language.startswith("de") else facet.label.lower()

    def term(self, term: Term) -> Link:
        """A term with the address of its matching page, if there is one."""
        count = self._counts.get((term.facet, term.id), 0)
        return Link(term.label, addresses.match(term.facet, term.id) if count else "", count, term.definition)

    def place(self, partner: Partner, reasons: tuple[Reason, ...]) -> PlaceView:
        """A firm with the reasons for its place, in the order in which the owner asks, and what else sets it apart."""
        told = tuple(self.phrases.told(r, partner) for r in sorted(reasons, key=lambda r: self._place(r.facet)))
        return placed(self.phrases, self.firm(partner.slug), told, {r.facet for r in reasons}, self.home)

    def _place(self, facet: str) -> int:
        """The place of a facet in the order in which the owner asks; the budget stands last."""
        return self._order.get(facet, len(self._order))

    def quote(self, other: str, recommendation: Recommendation, by: Partner) -> QuoteView:
        """A recommendation that a firm, `by`, makes, with the firm on its other side."""
        return quote_of(self.phrases, self.directory.partners[other].name, other, recommendation, by.written_in)

    def _facet(self, facet: Facet, held: tuple[str, ...]) -> FacetView:
        key = (facet.id, held)
        if key not in self._facets:
            terms = tuple(self.term(facet.terms[term]) for term in held)
            short = words.listed(
                [facet.terms[term].label for term in held[:3]], self.directory.vocabulary, len(held) - 3
            )
            self._facets[key] = FacetView(facet.id, facet.label, facet.primary, terms, short)
        return self._facets[key]

    def _tabs(self, partner: Partner) -> Tabs:
        primary = self.directory.vocabulary.primary
        held = set(partner.terms.get(primary.id, ()))
        path = "".join(f"M{place} 0h.8v1h-.8z" for place, term in enumerate(primary.terms) if term in held)
        return Tabs(len(primary.terms), path)

    def _make(self, partner: Partner) -> FirmView:
        facets = [
            self._facet(facet, held)
            for facet in self.directory.vocabulary.facets.values()
            if (held := partner.terms.get(facet.id))
        ]
        word = partner.availability_on(self.today)
        text = words.availability(partner, self.today, self.directory.vocabulary)
        return FirmView(
            slug=partner.slug,
            name=partner.name,
            summary=partner.summary,
            written_in=partner.written_in,
            website=outward(partner.website),
            href=addresses.partner(partner.slug),
            terms=partner.terms,
            facets=tuple(facets),
            tabs=self._tabs(partner),
            budget=self.phrases.costs(partner.budget) if partner.budget else "",
            availability=AvailabilityView(word, text) if word else None,
            best_for=partner.best_for,
            not_for=partner.not_for,
            picture=view(partner.slug, partner.pictures[0], first=True) if partner.pictures else None,
            proof=tuple(Proof(proof.label, outward(proof.url)) for proof in partner.proof),
        )


def placed(
    said: Phrases, firm: FirmView, told: tuple[ReasonView, ...], asked: Collection[str], home: Home | None
) -> PlaceView:
    """A firm with what is told of these facets, and how else it differs from the home firm."""
    others: tuple[words.Contrast, ...] = ()
    if home is not None and home.slug != firm.slug:
        # What was asked is told by the reasons already; more than two further sentences are not read.
        others = tuple(c for c in said.contrasts(firm.terms, home.terms) if c.facet not in asked)[:2]
    return PlaceView(firm, told, others, home.name if home else "")


def quote_of(
    said: Phrases,
    name: str,
    slug: str,
    recommendation: Recommendation,
    written_in: str | None,
    firm: FirmView | None = None,
    contrasts: tuple[words.Contrast, ...] = (),
) -> QuoteView:
    """A recommendation with the firm on its other side, by that firm's name. Where there is room, with that firm's view
    and with how it differs from the firm that recommends it."""
    return QuoteView(
        name,
        addresses.partner(slug),
        recommendation.because,
        words.basis(recommendation, said.vocabulary),
        said.praised(recommendation.for_),
        (recommendation.fee or "").rstrip("."),
        written_in,
        firm,
        contrasts,
    )


def own_language(language: str, of_site: str) -> str:
    """The language of what somebody wrote, where the page around it speaks another; else nothing.

    Args:
        language: as people write it, such as `de-AT`.
        of_site: that of the site's words. A page speaks English where there is no catalogue for it.
    """
    return "" if plain_language(language) == speech(of_site).language else language


class ContactView(NamedTuple):
    """How to reach a firm, ready for links: `tel` and `mailto` hold nothing but the number and the address."""

    email: str
    mailto: str
    phone: str
    tel: str
    url: str
    url_shown: str
    person: str


def contact(stated: Contact) -> ContactView:
    """A contact with its addresses made safe for `tel:` (RFC 3966) and `mailto:` (RFC 6068)."""
    return ContactView(
        email=stated.email or "",
        mailto=quote(stated.email or "", safe="@"),
        phone=stated.phone or "",
        tel=re.sub(r"[^0-9+]", "", stated.phone or ""),
        url=outward(stated.url or ""),
        url_shown=shown(stated.url or ""),
        person=stated.person or "",
    )


def outward(url: str) -> str:
    """An address that a link may lead to. A second lock behind `parse`: nothing but https ever becomes a link."""
    return url if url.startswith("https://") else ""


def shown(url: str) -> str:
    """An address as people read it: without the scheme and a closing slash."""
    return url.removeprefix("https://").removesuffix("/")
