"""The pages of one firm, drawn of facts: see `page.Outline`. Nothing here knows the directory or the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from .. import addresses
from ..model import AvailabilityWord, Partner, Recommendation, Vocabulary
from ..rule import words
from ..speech import speech
from . import structured
from .embed import Frame, badge_says, embed, height
from .graph import circle
from .page import Page, Site
from .phrases import Phrases
from .views import FirmView, Home, Link, QuoteView, contact, quote_of, shown
from .work import view

#: What a firm says of new work.
_AVAILABILITY = ("open", "waitlist", "closed")


class Vouch(NamedTuple):
    """A recommendation of a firm, and who makes it."""

    slug: str
    name: str
    written_in: str | None
    recommendation: Recommendation


class Praise(NamedTuple):
    """A recommendation that a firm makes, and of whom."""

    firm: FirmView
    recommendation: Recommendation


class Fresh(NamedTuple):
    """What changes with the day, and what is known of a firm beside its profile."""

    word: AvailabilityWord | None  # what it says of new work, as long as that holds
    old: bool  # its word was given long ago
    edited: date | None
    answered: date | None


def profile(
    site: Site,
    said: Phrases,
    firm: FirmView,
    partner: Partner,
    home: Home | None,
    vouches: tuple[Vouch, ...],
    takers: Mapping[str, str],
    near: tuple[FirmView, ...],
    fresh: Fresh,
    pictured: bool,
) -> Page:
    """A firm's own page.

    Args:
        takers: whom it recommends: slug → name.
        near: the firms most like it.
        pictured: whether it has a preview picture of its own.
    """
    vocabulary, say = said.vocabulary, speech(said.vocabulary.language).say
    quotes = [quote_of(said, v.name, v.slug, v.recommendation, v.written_in) for v in vouches]
    expects = (
        (say("firm-information"), partner.expects.information),
        (say("firm-people"), partner.expects.people),
        (say("firm-deadlines"), partner.expects.deadlines),
    )
    confirmed = _day(partner.confirmed, vocabulary)
    path = f"partners/{partner.slug}.yml"
    return Page(
        firm.href,
        "partner",
        partner.name,
        partner.summary,
        {
            "firm": firm,
            "stated": partner,  # as the file has it: a field that needs no wording is shown from here
            "contact": contact(partner.contact),
            "pictures": [view(partner.slug, p, first=n == 0) for n, p in enumerate(partner.pictures)],
            "website_shown": shown(partner.website),
            "home": home and home.link,
            "contrasts": said.contrasts(partner.terms, home.terms) if home and home.slug != partner.slug else (),
            "markdown": partner.description,
            "expects": [{"label": label, "sentences": sentences} for label, sentences in expects if sentences],
            "circle": circle(partner.name, {v.slug: v.name for v in vouches}, takers),
            "recommended_by": quotes,
            "badge": badge_says([quote.name for quote in quotes], vocabulary) if site.url else "",
            "recommends_href": addresses.recommends(partner.slug) if partner.recommends else "",
            "similar": near,
            "confirmed": confirmed and {**confirmed, "old": fresh.old},
            "until": _until(partner, fresh.word, vocabulary),
            "edited": _day(fresh.edited, vocabulary),
            "answered": _day(fresh.answered, vocabulary),
            "edit_href": site.edit.format(path=path) if site.edit else "",
            "wrong_href": _issue(site.repo, partner) if site.repo else "",
        },
        crumbs=(Link(say("firms-title"), addresses.PARTNERS),),
        data=structured.firm(partner, vocabulary, site.files_url),
        shareable=True,
        picture=addresses.picture(partner.slug, "jpg" if partner.pictures else "png") if pictured else "",
    )


def _until(partner: Partner, word: AvailabilityWord | None, vocabulary: Vocabulary) -> Mapping[str, Any] | None:
    """The end of what a firm says of new work, as long as it lies ahead."""
    day = _day(partner.availability_until, vocabulary)
    return None if word is None or day is None else {**day, "label": until(vocabulary)[word]}


def tombstone(said: Phrases, name: str, address: str, successor: FirmView | None, near: tuple[FirmView, ...]) -> Page:
    """The page of a firm that works no more."""
    say = speech(said.vocabulary.language).say
    return Page(
        address,
        "tombstone",
        say("tombstone-title", firm=name),
        say("tombstone-description"),
        {"name": name, "successor": successor, "similar": near},
        crumbs=(Link(say("firms-title"), addresses.PARTNERS),),
        listed=False,
    )


def _quotes(said: Phrases, partner: Partner, praises: Sequence[Praise]) -> list[QuoteView]:
    """Whom a firm recommends. On its own page there is room: each firm's view, and how it differs from this one."""
    return [
        quote_of(
            said, p.firm.name, p.firm.slug, p.recommendation, partner.written_in, p.firm,
            said.contrasts(p.firm.terms, partner.terms, 2),
        )
        for p in praises
    ]  # fmt: skip


def recommends(site: Site, said: Phrases, firm: FirmView, partner: Partner, praises: tuple[Praise, ...]) -> Page:
    """Whom a firm recommends."""
    say, quotes = speech(said.vocabulary.language).say, _quotes(said, partner, praises)
    title = say("recommends-title", firm=partner.name)
    names = words.listed([quote.name for quote in quotes[:3]], said.vocabulary, len(quotes) - 3)
    address = addresses.recommends(partner.slug)
    return Page(
        address,
        "recommends",
        title,
        say("recommends-description", names=names, firm=partner.name),
        {
            "firm": firm,
            "list": quotes,
            "any_fee": any(q.fee for q in quotes),
            "frame": Frame(addresses.embed(address), height(len(quotes))) if site.url else None,
        },
        crumbs=(Link(say("firms-title"), addresses.PARTNERS), Link(partner.name, firm.href)),
        data=structured.item_list(title, [(q.name, q.href) for q in quotes], site.url),
        shareable=True,
    )


def frame(said: Phrases, partner: Partner, praises: tuple[Praise, ...]) -> Page:
    """Whom a firm recommends, as other sites show it in a frame."""
    address, say = addresses.recommends(partner.slug), speech(said.vocabulary.language).say
    return embed(
        addresses.embed(address),
        say("recommends-title", firm=partner.name),
        say("recommends-own-words"),
        whole=address if praises else addresses.partner(partner.slug),
        note="" if praises else say("embed-nobody", firm=partner.name),
        quotes=_quotes(said, partner, praises),
    )


def until(vocabulary: Vocabulary) -> dict[str, str]:
    """What stands before the last day on which a firm's word about new work holds, by that word."""
    say = speech(vocabulary.language).say
    return {word: say(f"firm-until-{word}") for word in _AVAILABILITY}


def _day(when: date | None, vocabulary: Vocabulary) -> Mapping[str, Any] | None:
    """A day for a template, for people and for machines."""
    return None if when is None else {"iso": when.isoformat(), "text": words.day(when, vocabulary)}


def _issue(repo: str, partner: Partner) -> str:
    """Where to say that something in a profile is wrong: the form of the repository for it."""
    asked = {"template": "correct.yml", "title": f"{partner.slug}: ", "firm": partner.slug}
    return f"{repo}/issues/new?{urlencode(asked)}"
