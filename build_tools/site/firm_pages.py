"""The pages of one firm: its profile or its tombstone, those that it recommends, and its former addresses. Here their
facts are gathered; `firm_drawn` draws the pages of these alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, partial

from .. import addresses
from ..model import Directory, Partner
from ..speech import speech
from . import firm_drawn
from .firm_drawn import Fresh, Praise, Vouch
from .page import Outline, Page, Site, moved, pictured
from .ranked import Ranked
from .similar import similar
from .views import Views

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

    def pages(self, partner: Partner) -> Iterator[Outline | Page]:
        """A firm's page or tombstone, the page of those it recommends, and its former addresses."""
        yield self._tombstone(partner) if partner.retired else self._profile(partner)
        own, list_address = addresses.partner(partner.slug), addresses.recommends(partner.slug)
        praises = self._praises(partner)
        if praises:
            facts = (self.site.on_no_day, self.views.phrases, self.views.firm(partner.slug), partner, praises)
            yield Outline(list_address, firm_drawn.recommends, facts)
        # Whom it recommended was an address once, so it leads on where nobody is left on it.
        ended = not praises and bool(partner.recommends or partner.lapsed)
        if ended:
            yield moved(list_address, own, partner.name, self.speech)
        if self.site.url and (praises or ended):
            frame = self._frame(partner, praises)
            yield frame
            for alias in partner.aliases:
                yield replace(frame, address=addresses.embed(addresses.recommends(alias)))
        for alias in partner.aliases:
            yield moved(addresses.partner(alias), own, partner.name, self.speech)
            if praises or ended:
                label = self.speech.say("recommends-moved", firm=partner.name) if praises else partner.name
                yield moved(addresses.recommends(alias), list_address if praises else own, label, self.speech)

    def _profile(self, partner: Partner) -> Outline:
        slug, directory, views = partner.slug, self.directory, self.views
        partners = directory.partners
        vouches = tuple(
            Vouch(giver, partners[giver].name, partners[giver].written_in, recommendation)
            for giver, recommendation in directory.recommended_by.get(slug, ())
        )
        takers = {r.partner: partners[r.partner].name for r in partner.recommends}
        word, old = partner.availability_on(self.site.today), views.old(partner)
        fresh = Fresh(word, old, directory.edited.get(slug), directory.answered.get(slug))
        near = tuple(map(views.firm, self._near[slug]))
        firm, told = views.firm(slug), (self.site.on_no_day, views.phrases)
        facts = (*told, firm, partner, views.home, vouches, takers, near, fresh, self.pictured)
        return Outline(firm.href, firm_drawn.profile, facts)

    def _tombstone(self, partner: Partner) -> Outline:
        heir, address = partner.successor, addresses.partner(partner.slug)
        near = tuple(self.views.firm(slug) for slug in self._near[partner.slug] if slug != heir)
        facts = (self.views.phrases, partner.name, address, self.views.firm(heir) if heir else None, near)
        return Outline(address, firm_drawn.tombstone, facts, listed=False)

    def _praises(self, partner: Partner) -> tuple[Praise, ...]:
        """Whom a firm recommends, as long as it works."""
        going = () if partner.retired else partner.recommends
        return tuple(Praise(self.views.firm(r.partner), r) for r in going)

    def frame(self, partner: Partner) -> Outline:
        """Whom a firm recommends, as other sites show it in a frame."""
        return self._frame(partner, self._praises(partner))

    def _frame(self, partner: Partner, praises: tuple[Praise, ...]) -> Outline:
        address = addresses.embed(addresses.recommends(partner.slug))
        return Outline(address, firm_drawn.frame, (self.views.phrases, partner, praises), listed=False)
