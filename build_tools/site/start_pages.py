"""The pages from which everybody sets out: the three doors, the lists, the rule, and who recommends whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from .. import addresses
from ..cache import Cache
from ..model import Directory, Facet, Group, Partner, WrittenPage
from ..rule import words
from ..rule.groups import GROUPS
from ..rule.sentences import sentences
from ..speech import speech
from . import structured
from .apps import apps
from .coverage import coverage
from .example import worked_example
from .network import network
from .page import Page, Site, pictured
from .ranked import Ranked
from .ready_needs import Index
from .views import Link, Views

#: So many firms stand on one page of the list: a page then stays under 200 kB.
FIRMS_ON_A_PAGE = 120
#: So many situations stand on the first page.
SITUATIONS_AT_THE_DOOR = 6


class StartPages:
    """Makes the pages that there is one of."""

    def __init__(
        self, directory: Directory, site: Site, views: Views, index: Index, ranked: Ranked, cache: Cache
    ) -> None:
        self.directory = directory
        self.speech = speech(directory.vocabulary.language)
        self.site = site
        self.views = views
        self.index = index
        self.ranked = ranked
        self.cache = cache

    @cached_property
    def situations(self) -> tuple[WrittenPage, ...]:
        """The owner's situations, by title."""
        pages = (p for p in self.directory.written if p.path.startswith("situations/") and p.path.count("/") == 1)
        return tuple(sorted(pages, key=lambda page: page.title.casefold()))

    def starts(self) -> Iterator[Page]:
        """The pages from which everybody sets out."""
        site, say, vocabulary = self.site, self.speech.say, self.directory.vocabulary
        situations = [Link(p.title, addresses.written(p.path), 0, p.description) for p in self.situations]
        yield Page(
            addresses.HOME,
            "home",
            site.name,
            site.description,
            {
                "headline": say("home-headline"),
                "lead": site.description,
                "situations": situations[:SITUATIONS_AT_THE_DOOR],
                "facets": self._facet_links(),
                "count": len(self.directory.active),
            },
            data=structured.website(site.name, site.url, site.description),
            scripts=("pages/home.js",),
        )
        yield Page(
            addresses.MATCHES,
            "matches",
            say("matches-title"),
            say("matches-description"),
            {"facets": self._facet_links(), "gaps": words.listed(self._gaps(), self.directory.vocabulary)},
        )
        yield Page(
            addresses.SITUATIONS,
            "situations",
            say("situations-title"),
            say("situations-description"),
            {"groups": self._situation_groups()},
            picture=addresses.page_picture(site.start + addresses.SITUATIONS) if pictured(self.directory, site) else "",
        )
        yield Page(
            addresses.RULE,
            "rule",
            say("rule-title"),
            say("rule-description"),
            {
                "example": worked_example(self.directory, self.views, self.ranked),
                "covering": [self.views.inline(facet) for facet in vocabulary.facets.values() if facet.covers],
                "weights": self._in_a_row(map(self._weight, vocabulary.facets.values())),
                "budget_weight": self._thousandths(vocabulary.budget_weight),
                "recommendation_weight": self._thousandths(vocabulary.recommendation_weight),
                "group_headings": self._in_a_row(map(self._heading, GROUPS)),
            },
        )
        yield Page(
            addresses.SENTENCES,
            "sentences",
            say("sentences-title"),
            say("sentences-description"),
            {"groups": sentences(vocabulary)},
            crumbs=(Link(say("rule-title"), addresses.RULE),),
            listed=False,
        )
        yield Page(
            addresses.NETWORK,
            "network",
            say("network-title"),
            say("network-description"),
            network(self.directory, self.index, self.views, self.cache),
            scripts=("pages/network.js",),
        )
        yield Page(
            addresses.COVERAGE,
            "coverage",
            say("coverage-title"),
            say("coverage-description"),
            coverage(self.directory, self.index, self.views),
        )
        yield from apps(self.directory, self.views, self.situations, site)
        yield Page(
            addresses.NOT_FOUND,
            "notfound",
            say("notfound-title"),
            say("notfound-description"),
            scripts=("pages/missing.js",),
            listed=False,
            translated=(),
        )

    def lists(self) -> Iterator[Page]:
        """All firms by name, so many to a page."""
        firms = sorted(self.directory.active.values(), key=lambda p: (p.name.casefold(), p.slug))
        chunks = [firms[i : i + FIRMS_ON_A_PAGE] for i in range(0, len(firms), FIRMS_ON_A_PAGE)] or [[]]
        labels = [f"{c[0].name[:12]} – {c[-1].name[:12]}" if c else "" for c in chunks]
        for number, chunk in enumerate(chunks, 1):
            yield self._list(number, chunk, labels, len(firms))

    def _list(self, number: int, chunk: list[Partner], labels: list[str], total: int) -> Page:
        """One page of the list."""
        pages = [
            {"label": label, "href": addresses.partners_page(n), "current": n == number}
            for n, label in enumerate(labels, 1)
        ]
        say = self.speech.say
        heading = say("firms-title") if number == 1 else say("firms-title-page", page=number)
        return Page(
            addresses.partners_page(number),
            "partners",
            heading,
            say("firms-description", count=total),
            {
                "heading": heading,
                "total": total,
                "home": self.views.home and self.views.home.link,
                "firms": [self.views.firm(p.slug) for p in chunk],
                "pages": pages if len(pages) > 1 else (),
            },
            data=structured.item_list(heading, [(p.name, addresses.partner(p.slug)) for p in chunk], self.site.url),
        )

    def _weight(self, facet: Facet) -> str:
        return self.speech.say("rule-weight", facet=self.views.inline(facet), weight=self._thousandths(facet.weight))

    def _in_a_row(self, items: Iterable[str]) -> str:
        return f"{self.speech.say('part-comma')} ".join(items)

    def _thousandths(self, weight: int) -> str:
        return self.speech.number(weight / 1000)

    def _heading(self, group: Group) -> str:
        heading = words.group_heading(group, self.directory.vocabulary)
        return self.speech.say("rule-group", heading=heading[:1].lower() + heading[1:])

    def _facet_links(self) -> list[dict[str, Any]]:
        facets = self.directory.vocabulary.facets.values()
        return [
            {"id": facet.id, "question": facet.question, "terms": links}
            for facet in facets
            if (links := [link for link in map(self.views.term, facet.terms.values()) if link.href])
        ]

    def _gaps(self) -> list[str]:
        return [
            words.inline(facet, term, self.directory.vocabulary)
            for facet in self.directory.vocabulary.facets.values()
            for term in facet.terms
            if (facet.id, term) not in self.index.singles
        ]

    def _situation_groups(self) -> list[dict[str, Any]]:
        """Situations by the first facet that they ask for, in the owner's order of facets."""
        groups: dict[str, list[Link]] = {facet.label: [] for facet in self.directory.vocabulary.facets.values()}
        groups[self.speech.say("situations-budget")] = []
        for page in self.situations:
            link = Link(page.title, addresses.written(page.path), 0, page.description)
            groups.setdefault(self._about(page), []).append(link)
        return [{"label": label, "pages": links} for label, links in groups.items() if links]

    def _about(self, page: WrittenPage) -> str:
        other = self.speech.say("situations-other")
        if page.need is None:
            return other
        if page.need.budget is not None:
            return self.speech.say("situations-budget")
        facets: list[Facet] = [self.directory.vocabulary.facets[a.facet] for a, _ in page.need.asked]
        # What sets firms apart says more of a situation than where it is or what is being done.
        telling = [f for f in facets if f.contrast and not f.primary] or facets
        return telling[0].label if telling else other
