"""The ready matching pages, drawn of facts: see `page.Outline`. Nothing here knows the directory or the day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .. import addresses
from ..model import Facet, Term
from ..rule import words
from ..rule.serving import Key
from ..speech import speech
from . import structured
from .embed import SHOWN, Frame, embed, height
from .narrowing import NarrowingQuestion
from .page import Page, Site
from .phrases import Phrases
from .ready_needs import need_of
from .views import FirmView, Home, Link, PlaceView, placed


class Ready(NamedTuple):
    """What a ready page is about: the terms asked, how many firms fit, and which of them and of those that come close
    the page shows."""

    asked: tuple[Key, ...]
    total: int
    fits: tuple[FirmView, ...]
    close: tuple[FirmView, ...]


class Neighbours(NamedTuple):
    """Needs beside that of a page, with what stands above them: a message and the word that it takes."""

    message: str
    slot: dict[str, str]
    links: tuple[Link, ...]


def heading(said: Phrases, asked: Iterable[Key]) -> str:
    """The heading of a matching page."""
    facets = said.vocabulary.facets
    return words.need_heading([(facets[facet], term) for facet, term in asked], said.vocabulary)


def match(
    site: Site,
    said: Phrases,
    ready: Ready,
    home: Home | None,
    above: Link | None,
    neighbours: tuple[Neighbours, ...],
    questions: tuple[NarrowingQuestion, ...],
    pictured: bool,
    today: bool,
) -> Page:
    """A matching page.

    Args:
        above: for a pair, the page of its first term.
        questions: with which the page narrows its own list.
        pictured: whether it has a preview picture of its own.
        today: whether it is a page of today; else it stands where one was.
    """
    vocabulary, say = said.vocabulary, speech(said.vocabulary.language).say
    terms = [term for _, term in _terms(said, ready)]
    title, need = heading(said, ready.asked), need_of(ready.asked)
    nobody = _nobody(said, ready)
    who = [firm.name for firm in ready.fits[:3]]
    names = words.listed(who, vocabulary, ready.total - len(who))
    if nobody:
        description = say("match-nobody-description", heading=title, nobody=nobody)
    else:
        told = names.removesuffix(".")  # a firm's name may end in one
        description = say("match-description", heading=title, count=ready.total, names=told)
    address = addresses.match(*ready.asked[0], *ready.asked[1:])
    framed = site.url and not nobody
    return Page(
        address,
        "match",
        title,
        description,
        {
            "heading": title,
            "nobody": nobody,
            "definitions": [(t.label, t.definition) for t in terms if t.definition],
            "fits": _places(said, ready.asked, ready.fits, home),
            "fits_heading": words.firms_fit(ready.total, vocabulary),
            "fits_more": max(0, ready.total - len(ready.fits)),
            "close": _places(said, ready.asked, ready.close, home),
            "close_heading": say("match-nearest-heading") if nobody else words.group_heading("close", vocabulary),
            "finder_href": addresses.link(need),
            "neighbours": [{"label": say(n.message, **n.slot), "links": n.links} for n in neighbours],
            "questions": questions,
            "need": addresses.link(need, page=""),
            "frame": Frame(addresses.embed(address), height(min(SHOWN, ready.total))) if framed else None,
            "copied": SHOWN,
        },
        picture=addresses.page_picture(site.start + address) if pictured else "",
        pictured=nobody or say("match-picture", fits=words.firms_fit(ready.total, vocabulary), names=names),
        crumbs=(Link(say("matches-crumb"), addresses.MATCHES), *([above] if above else [])),
        data=structured.item_list(title, [(firm.name, firm.href) for firm in ready.fits], site.url),
        listed=today,
        shareable=today,
    )


def frame(said: Phrases, ready: Ready, home: Home | None, whole: str) -> Page:
    """A matching page as other sites show it in a frame: the first firms, or who comes nearest to a fit.

    `whole`: the address of the page itself.
    """
    say = speech(said.vocabulary.language).say
    return embed(
        addresses.embed(whole),
        heading(said, ready.asked),
        say("embed-fair"),
        whole=whole,
        note=_nobody(said, ready),
        places=_places(said, ready.asked, (ready.fits or ready.close)[:SHOWN], home),
        more=max(0, ready.total - SHOWN),
    )


def _terms(said: Phrases, ready: Ready) -> list[tuple[Facet, Term]]:
    facets = said.vocabulary.facets
    return [(facets[facet], facets[facet].terms[term]) for facet, term in ready.asked]


def _nobody(said: Phrases, ready: Ready) -> str:
    """That nobody fits, where that is so."""
    message = "match-nobody-this" if len(ready.asked) == 1 else "match-nobody-both"
    return "" if ready.fits else speech(said.vocabulary.language).say(message)


def _places(
    said: Phrases, asked: tuple[Key, ...], firms: Iterable[FirmView], home: Home | None
) -> tuple[PlaceView, ...]:
    """Firms on a ready page. What is said of a term depends on what a firm states of its facet, and recurs."""
    order = list(said.vocabulary.facets)
    keys = sorted(asked, key=lambda key: (order.index(key[0]), key))
    facets = frozenset(facet for facet, _ in asked)
    return tuple(
        placed(said, firm, tuple(said.wished(key, firm.terms.get(key[0], ())) for key in keys), facets, home)
        for firm in firms
    )
