"""The ready matching pages, and the firms that meet a written page's need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from .. import addresses
from ..model import Directory, Partner, WrittenPage
from ..rule import words
from ..rule.groups import grouped
from ..rule.match import Placed
from ..rule.serving import Key
from ..speech import speech
from . import structured
from .embed import SHOWN, Frame, embed, height
from .narrowing import Narrowing
from .page import Page, Site, moved, pictured
from .phrases import ReasonView
from .ranked import Ranked
from .ready_needs import Index, ReadyPage
from .views import Link, PlaceView, Views

#: So many matches stand on a written page.
ANSWERS_SHOWN = 12
#: And so many near misses, where there is no match.
NEAR_SHOWN = 4


class MatchPages:
    """Makes the pages on which firms meet a need."""

    def __init__(self, directory: Directory, site: Site, views: Views, index: Index, ranked: Ranked) -> None:
        self.directory = directory
        self.site = site
        self.views = views
        self.index = index
        self.ranked = ranked
        self.speech = speech(directory.vocabulary.language)
        self.narrowing = Narrowing(directory, index)
        self.pictured = pictured(directory, site)
        self._told: dict[Key, dict[tuple[str, ...], ReasonView]] = {}

    def pages(self, ready: ReadyPage) -> Iterator[Page]:
        """A ready matching page, and its former addresses."""
        page = self._match(ready)
        yield page
        for former in self.former(ready.asked):
            yield moved(former, page.address, page.title, self.speech)
        if self.site.url:
            frame = self.frame(ready)
            yield frame
            for former in self.former(ready.asked):
                yield replace(frame, address=addresses.embed(former))

    def frame(self, ready: ReadyPage) -> Page:
        """A matching page as other sites show it in a frame: the first firms, or who comes nearest to a fit."""
        address, heading = addresses.match(*ready.asked[0], *ready.asked[1:]), self.heading(ready.asked)
        nobody = "match-nobody-this" if len(ready.asked) == 1 else "match-nobody-both"
        firms = ready.fits[:SHOWN] or ready.close[:SHOWN]
        return embed(
            addresses.embed(address),
            heading,
            self.speech.say("embed-fair"),
            whole=address,
            note="" if ready.fits else self.speech.say(nobody),
            places=self._places(ready, firms),
            more=max(0, ready.total - SHOWN),
        )

    def heading(self, asked: Iterable[Key]) -> str:
        """The heading of a matching page."""
        facets = self.directory.vocabulary.facets
        return words.need_heading([(facets[facet], term) for facet, term in asked], self.directory.vocabulary)

    def tombstone(self, address: str, asked: tuple[Key, ...]) -> Page:
        """The page at the address of a need that has no page by itself any more: who comes nearest today."""
        return replace(self._match(self.index.ready(asked)), address=address, listed=False, shareable=False, picture="")

    def former(self, asked: tuple[Key, ...]) -> list[str]:
        """The addresses that a page had while its terms and their facets had other ids."""
        facets = [(self.directory.vocabulary.facets[facet], term) for facet, term in asked]
        names = [product((f.id, *f.aliases), (term, *f.terms[term].aliases)) for f, term in facets]
        return [addresses.match(*keys[0], *keys[1:]) for keys in product(*names) if keys != asked]

    def _match(self, ready: ReadyPage) -> Page:
        vocabulary, say = self.directory.vocabulary, self.speech.say
        facets = [vocabulary.facets[facet] for facet, _ in ready.asked]
        terms = [facet.terms[term] for facet, (_, term) in zip(facets, ready.asked, strict=True)]
        heading = self.heading(ready.asked)
        crumbs = [Link(say("matches-crumb"), addresses.MATCHES)]
        if len(terms) > 1 and (first := self.views.term(terms[0])).href:
            crumbs.append(first)
        single = len(terms) == 1
        nobody = "" if ready.fits else say("match-nobody-this" if single else "match-nobody-both")
        who = [partner.name for partner in ready.fits[:3]]
        names = words.listed(who, self.directory.vocabulary, ready.total - len(who))
        if nobody:
            description = say("match-nobody-description", heading=heading, nobody=nobody)
        else:
            told = names.removesuffix(".")  # a firm's name may end in one
            description = say("match-description", heading=heading, count=ready.total, names=told)
        address = addresses.match(*ready.asked[0], *ready.asked[1:])
        return Page(
            address,
            "match",
            heading,
            description,
            {
                "heading": heading,
                "nobody": nobody,
                "definitions": [(t.label, t.definition) for t in terms if t.definition],
                "fits": self._places(ready, ready.fits),
                "fits_heading": words.firms_fit(ready.total, self.directory.vocabulary),
                "fits_more": max(0, ready.total - len(ready.fits)),
                "close": self._places(ready, ready.close),
                "close_heading": say("match-nearest-heading")
                if nobody
                else words.group_heading("close", self.directory.vocabulary),
                "finder_href": addresses.link(ready.need),
                "neighbours": self._neighbours(ready),
                "questions": self.narrowing.questions(ready.need, ready.asked[0][0])
                if len(terms) == 1 and not nobody
                else (),
                "need": addresses.link(ready.need, page=""),
                "frame": Frame(addresses.embed(address), height(min(SHOWN, ready.total)))
                if self.site.url and not nobody
                else None,
                "copied": SHOWN,
            },
            picture=addresses.page_picture(self.site.start + address) if self.pictured else "",
            pictured=nobody or say("match-picture", fits=words.firms_fit(ready.total, vocabulary), names=names),
            crumbs=tuple(crumbs),
            data=structured.item_list(
                heading, [(p.name, addresses.partner(p.slug)) for p in ready.fits], self.site.url
            ),
            shareable=True,
        )

    def answer(self, page: WrittenPage) -> Mapping[str, Any] | None:
        """The values for the template `answer` on a written page with a need; `None` where it has none."""
        if page.need is None:
            return None
        answer = self.ranked.answer(page.need, limit=ANSWERS_SHOWN, in_groups=True)
        vocabulary = self.directory.vocabulary
        return {
            "heading": words.tally(answer.groups, vocabulary),
            "asked": words.asked(page.need, vocabulary),
            "groups": [
                (words.group_heading(group, vocabulary), [self._place(placed) for placed in places])
                for group, places in grouped(answer.matches)
            ],
            "more": sum(answer.groups.values()) - len(answer.matches),
            "near": [self._place(placed) for placed in answer.near_misses[:NEAR_SHOWN]],
            "relax": [words.relax(r.asked, r.brings, vocabulary) for r in answer.relax],
            "finder_href": addresses.in_html(addresses.link(page.need)),
            "questions": self.narrowing.questions(page.need),
            "need": addresses.link(page.need, page=""),
            "musts": bool(page.need.must),
        }

    def _order(self, key: Key) -> tuple[int, Key]:
        return self.views.order(key[0]), key

    def _places(self, ready: ReadyPage, partners: Iterable[Partner]) -> list[PlaceView]:
        """Firms on a ready page. What is said of a term depends on what a firm states of its facet, and recurs."""
        asked = [(key, self._told.setdefault(key, {})) for key in sorted(ready.asked, key=self._order)]
        facets = frozenset(facet for facet, _ in ready.asked)
        places = []
        for partner in partners:
            reasons = []
            for key, told in asked:
                held = partner.terms.get(key[0], ())
                if (view := told.get(held)) is None:
                    view = told[held] = self.views.phrases.told(self.index.reason(key, held), partner)
                reasons.append(view)
            places.append(self.views.placed(partner, tuple(reasons), facets))
        return places

    def _place(self, placed: Placed) -> PlaceView:
        return self.views.place(self.directory.partners[placed.partner], placed.reasons)

    def _neighbours(self, ready: ReadyPage) -> list[dict[str, Any]]:
        """Narrower, broader and related needs; for a single term, the pairs with it; for a pair, each of the two."""
        vocabulary, groups = self.directory.vocabulary, []
        if len(ready.asked) == 2:
            links = [self.views.term(vocabulary.facets[facet].terms[term]) for facet, term in ready.asked]
            if links := [link for link in links if link.href]:
                groups.append({"label": self.speech.say("match-one-of-two"), "links": links})
        for position, (facet_id, term) in enumerate(ready.asked):
            facet = vocabulary.facets[facet_id]
            for message, near in (
                ("match-narrower", facet.narrower[term]),
                ("match-broader", facet.ancestors(term)),
                ("match-close", facet.terms[term].related),
            ):
                links = [link for other in near if (link := self._link(ready.asked, position, (facet_id, other)))]
                if links:
                    label = self.speech.say(message, term=words.inline(facet, term, self.directory.vocabulary))
                    groups.append({"label": label, "links": links})
        if len(ready.asked) == 1:
            groups += self._pairs_with(ready.asked[0])
        return groups

    def _link(self, asked: tuple[Key, ...], position: int, other: Key) -> Link | None:
        facet = self.directory.vocabulary.facets[other[0]]
        if len(asked) == 1:
            link = self.views.term(facet.terms[other[1]])
            return link if link.href else None
        pair = (other, asked[1]) if position == 0 else (asked[0], other)
        return self._pair_link(pair, facet.terms[other[1]].label)

    def _pair_link(self, pair: tuple[Key, Key], label: str) -> Link | None:
        count = self.index.pairs.get(pair, 0)
        return Link(label, addresses.match(*pair[0], pair[1]), count) if count else None

    def _pairs_with(self, key: Key) -> list[dict[str, Any]]:
        primary, groups = self.directory.vocabulary.primary, []
        for facet in self.directory.vocabulary.facets.values():
            if (key[0] == primary.id) == (facet.id == primary.id) or facet.primary or facet.covers:
                continue  # no pair, or asked above the list
            pairs = (
                (term, (key, (facet.id, term)) if key[0] == primary.id else ((facet.id, term), key))
                for term in facet.terms
            )
            links = [link for term, pair in pairs if (link := self._pair_link(pair, facet.terms[term].label))]
            if links:
                groups.append(
                    {"label": self.speech.say("match-and-by", facet=self.views.inline(facet)), "links": links}
                )
        return groups
