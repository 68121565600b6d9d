"""The pages from which everybody sets out: the three doors, the lists, the rule, and who recommends whom."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from .. import addresses
from ..cache import Cache
from ..model import Directory, Facet, Partner, WrittenPage
from ..rule import words
from ..rule.groups import GROUPS
from ..rule.sentences import sentences
from . import structured
from .apps import apps
from .example import worked_example
from .network import network
from .page import Page, Site
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
        site = self.site
        situations = [Link(p.title, addresses.written(p.path), 0, p.description) for p in self.situations]
        yield Page(
            addresses.HOME,
            "home",
            site.name,
            site.description,
            {
                "headline": "Not the right firm? Know who is.",
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
            "Every need, and who meets it",
            "All the needs that firms of this directory meet, each with a page of its own.",
            {"facets": self._facet_links(), "gaps": words.listed(self._gaps())},
        )
        yield Page(
            addresses.SITUATIONS,
            "situations",
            "Situations",
            "Recurring reasons why one firm is not the right one, and who is instead.",
            {"groups": self._situation_groups()},
        )
        yield Page(
            addresses.RULE,
            "rule",
            "How firms are ordered",
            "One published rule decides which firms are shown and in which order. No place can be bought.",
            {
                "example": worked_example(self.directory, self.views, self.ranked),
                "vocabulary": self.directory.vocabulary,
                "group_headings": [words.group_heading(group) for group in GROUPS],
            },
        )
        yield Page(
            addresses.SENTENCES,
            "sentences",
            "Every sentence",
            "All that the rule can say with this directory's words, for its owner to read once.",
            {"groups": sentences(self.directory.vocabulary)},
            crumbs=(Link("How firms are ordered", addresses.RULE),),
            listed=False,
        )
        yield Page(
            addresses.NETWORK,
            "network",
            "Who recommends whom",
            "Which firm vouches for which, on what basis, and what nobody covers yet.",
            network(self.directory, self.index, self.views, self.cache),
            scripts=("pages/network.js",),
        )
        yield from apps(self.directory, self.views, self.situations, site)
        yield Page(
            addresses.NOT_FOUND,
            "notfound",
            "No page here",
            "There is no page at this address.",
            scripts=("pages/missing.js",),
            listed=False,
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
        heading = "All firms" if number == 1 else f"All firms, page {number}"
        return Page(
            addresses.partners_page(number),
            "partners",
            heading,
            f"{total} firms, what each does, how and where.",
            {
                "heading": heading,
                "total": total,
                "home": self.views.home,
                "firms": [self.views.firm(p.slug) for p in chunk],
                "pages": pages if len(pages) > 1 else (),
            },
            data=structured.item_list(heading, [(p.name, addresses.partner(p.slug)) for p in chunk], self.site.url),
        )

    def _facet_links(self) -> list[dict[str, Any]]:
        facets = self.directory.vocabulary.facets.values()
        return [
            {"id": facet.id, "question": facet.question, "terms": links}
            for facet in facets
            if (links := [link for link in map(self.views.term, facet.terms.values()) if link.href])
        ]

    def _gaps(self) -> list[str]:
        return [
            words.inline(facet, term)
            for facet in self.directory.vocabulary.facets.values()
            for term in facet.terms
            if (facet.id, term) not in self.index.singles
        ]

    def _situation_groups(self) -> list[dict[str, Any]]:
        """Situations by the first facet that they ask for, in the owner's order of facets."""
        groups: dict[str, list[Link]] = {facet.label: [] for facet in self.directory.vocabulary.facets.values()}
        groups["Budget"] = []
        for page in self.situations:
            link = Link(page.title, addresses.written(page.path), 0, page.description)
            groups.setdefault(self._about(page), []).append(link)
        return [{"label": label, "pages": links} for label, links in groups.items() if links]

    def _about(self, page: WrittenPage) -> str:
        if page.need is None:
            return "Other"
        if page.need.budget is not None:
            return "Budget"
        facets: list[Facet] = [self.directory.vocabulary.facets[a.facet] for a, _ in page.need.asked]
        # What sets firms apart says more of a situation than where it is or what is being done.
        telling = [f for f in facets if f.contrast and not f.primary] or facets
        return telling[0].label if telling else "Other"
