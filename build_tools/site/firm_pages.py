"""The pages of one firm: its profile or its tombstone, those that it recommends, and its former addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from typing import Any
from urllib.parse import urlencode

from .. import addresses
from ..model import Directory, Partner, Vocabulary
from ..rule import words
from ..speech import speech
from . import structured
from .embed import Frame, badge_says, embed, height
from .graph import circle
from .page import Page, Site, moved, pictured
from .ranked import Ranked
from .similar import similar
from .views import Link, QuoteView, Views, contact, shown
from .work import view

#: What a firm says of new work.
_AVAILABILITY = ("open", "waitlist", "closed")
#: So many similar firms stand at the end of a profile.
SIMILAR = 4


class FirmPages:
    """Makes the pages of firms, one firm at a time."""

    def __init__(self, directory: Directory, site: Site, views: Views, ranked: Ranked) -> None:
        self.directory = directory
        self.site = site
        self.views = views
        self.speech = speech(directory.vocabulary.language)
        self._ranked = ranked
        #: Whether each firm has a preview picture of its own.
        self.pictured = pictured(directory, site)

    @cached_property
    def _near(self) -> dict[str, list[str]]:
        """For every firm, those most like it."""
        made = partial(similar, self.directory, self.site.today, SIMILAR)
        near: dict[str, list[str]] = self._ranked.kept("similar", made)
        return near

    def pages(self, partner: Partner) -> Iterator[Page]:
        """A firm's page or tombstone, the page of those it recommends, and its former addresses."""
        near = self._near[partner.slug]
        yield self._tombstone(partner, near) if partner.retired else self._profile(partner, near)
        own, list_address = addresses.partner(partner.slug), addresses.recommends(partner.slug)
        goes_on = bool(partner.recommends) and not partner.retired
        quotes = self._quotes(partner)
        if goes_on:
            yield self._recommends(partner, quotes)
        # Whom it recommended was an address once, so it leads on where nobody is left on it.
        ended = not goes_on and bool(partner.recommends or partner.lapsed)
        if ended:
            yield moved(list_address, own, partner.name, self.speech)
        if self.site.url and (goes_on or ended):
            frame = self._frame(partner, quotes)
            yield frame
            for alias in partner.aliases:
                yield replace(frame, address=addresses.embed(addresses.recommends(alias)))
        for alias in partner.aliases:
            yield moved(addresses.partner(alias), own, partner.name, self.speech)
            if goes_on or ended:
                label = self.speech.say("recommends-moved", firm=partner.name) if goes_on else partner.name
                yield moved(addresses.recommends(alias), list_address if goes_on else own, label, self.speech)

    def _profile(self, partner: Partner, near: Sequence[str]) -> Page:
        firm, site = self.views.firm(partner.slug), self.site
        vouched = self.directory.recommended_by.get(partner.slug, ())
        say = self.speech.say
        quotes = [self.views.quote(slug, recommendation) for slug, recommendation in vouched]
        expects = (
            (say("firm-information"), partner.expects.information),
            (say("firm-people"), partner.expects.people),
            (say("firm-deadlines"), partner.expects.deadlines),
        )
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
                "home": self.views.home,
                "contrasts": self.views.contrasts(partner),
                "markdown": partner.description,
                "expects": [{"label": label, "sentences": sentences} for label, sentences in expects if sentences],
                "circle": circle(self.directory, partner),
                "recommended_by": quotes,
                "badge": badge_says([quote.name for quote in quotes], self.directory.vocabulary) if site.url else "",
                "recommends_href": addresses.recommends(partner.slug) if partner.recommends else "",
                "similar": [self.views.firm(slug) for slug in near],
                "confirmed": self._confirmed(partner),
                "until": self._until(partner),
                "edited": _day(self.directory.edited.get(partner.slug), self.directory.vocabulary),
                "answered": _day(self.directory.answered.get(partner.slug), self.directory.vocabulary),
                "edit_href": site.edit.format(path=path) if site.edit else "",
                "wrong_href": _issue(site.repo, partner) if site.repo else "",
            },
            crumbs=(Link(self.speech.say("firms-title"), addresses.PARTNERS),),
            data=structured.firm(partner, self.directory.vocabulary, site.files_url),
            shareable=True,
            picture=addresses.picture(partner.slug, "jpg" if partner.pictures else "png") if self.pictured else "",
        )

    def _confirmed(self, partner: Partner) -> Mapping[str, Any] | None:
        day = _day(partner.confirmed, self.directory.vocabulary)
        return None if day is None else {**day, "old": self.views.old(partner)}

    def _until(self, partner: Partner) -> Mapping[str, Any] | None:
        """The end of what a firm says of new work, as long as it lies ahead."""
        word = partner.availability_on(self.site.today)
        day = _day(partner.availability_until, self.directory.vocabulary)
        return None if word is None or day is None else {**day, "label": until(self.directory.vocabulary)[word]}

    def _tombstone(self, partner: Partner, near: Sequence[str]) -> Page:
        successor = partner.successor
        return Page(
            addresses.partner(partner.slug),
            "tombstone",
            self.speech.say("tombstone-title", firm=partner.name),
            self.speech.say("tombstone-description"),
            {
                "name": partner.name,
                "successor": self.views.firm(successor) if successor else None,
                "similar": [self.views.firm(slug) for slug in near if slug != successor],
            },
            crumbs=(Link(self.speech.say("firms-title"), addresses.PARTNERS),),
            listed=False,
        )

    def _quotes(self, partner: Partner) -> tuple[QuoteView, ...]:
        """Whom a firm recommends, as long as it works."""
        going = [] if partner.retired else partner.recommends
        return tuple(self.views.quote(r.partner, r, by=partner) for r in going)

    def _recommends(self, partner: Partner, quotes: Sequence[QuoteView]) -> Page:
        firm, say = self.views.firm(partner.slug), self.speech.say
        title = say("recommends-title", firm=partner.name)
        names = words.listed([quote.name for quote in quotes[:3]], self.directory.vocabulary, len(quotes) - 3)
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
                "frame": Frame(addresses.embed(address), height(len(quotes))) if self.site.url else None,
            },
            crumbs=(Link(say("firms-title"), addresses.PARTNERS), Link(partner.name, firm.href)),
            data=structured.item_list(title, [(q.name, q.href) for q in quotes], self.site.url),
            shareable=True,
        )

    def frame(self, partner: Partner) -> Page:
        """Whom a firm recommends, as other sites show it in a frame."""
        return self._frame(partner, self._quotes(partner))

    def _frame(self, partner: Partner, quotes: tuple[QuoteView, ...]) -> Page:
        address, say = addresses.recommends(partner.slug), self.speech.say
        return embed(
            addresses.embed(address),
            say("recommends-title", firm=partner.name),
            say("recommends-own-words"),
            whole=address if quotes else addresses.partner(partner.slug),
            note="" if quotes else say("embed-nobody", firm=partner.name),
            quotes=quotes,
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
