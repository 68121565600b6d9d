"""Directories and needs that hypothesis makes, in the vocabulary of the ranking cases."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any

from hypothesis import strategies as st

from better_fit.model import Asked, Budget, Contact, Directory, Money, Need, Partner, Recommendation
from tests.rank import vocabulary

SLUGS = ("alder", "birch", "cedar", "dogwood", "elm", "fir", "hazel", "juniper")
TERMS = tuple(Asked(facet.id, term) for facet in vocabulary().facets.values() for term in facet.terms)
#: Terms and groups of two or three of one facet, of which any is enough.
THINGS = TERMS + tuple(
    Asked.any_of(facet.id, terms)
    for facet in vocabulary().facets.values()
    for many in (2, 3)
    for terms in combinations(facet.terms, many)
)
PERS = ("project", "month", "year")
DAYS = st.dates(date(2026, 5, 30), date(2026, 6, 3))


@st.composite
def budgets(draw: Any) -> Budget:
    low = draw(st.integers(0, 40)) * 100
    high = draw(st.none() | st.integers(0, 40).map(lambda more: low + more * 100))
    return Budget(draw(st.sampled_from(("USD", "USD", "EUR"))), low, high, draw(st.sampled_from(PERS)))


def some_of(terms: tuple[Any, ...]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Up to three of these, in their order; one number to draw, so that hypothesis is quick."""
    three = [chosen for many in range(4) for chosen in combinations(terms, many)]
    return st.sampled_from(three)


HELD = {facet.id: some_of(tuple(facet.terms)) for facet in vocabulary().facets.values()}


@st.composite
def firms(draw: Any, slug: str) -> Partner:
    held = {facet: terms for facet, strategy in HELD.items() if (terms := draw(strategy))}
    vouched = draw(st.lists(st.tuples(st.sampled_from(SLUGS), HELD[vocabulary().primary.id]), max_size=2))
    return Partner(
        slug,
        slug.title(),
        "A firm.",
        f"https://{slug}.example",
        Contact(phone="1"),
        held,
        budget=draw(st.none() | budgets()),
        availability=draw(st.sampled_from((None, "open", "open", "waitlist", "closed"))),
        availability_until=draw(st.none() | DAYS),
        recommends=tuple(
            Recommendation(other, "They are good.", "met", for_) for other, for_ in vouched if other != slug
        ),
        retired=draw(st.integers(0, 9)) == 0,
    )


@st.composite
def directories(draw: Any) -> Directory:
    slugs = sorted(set(draw(st.lists(st.sampled_from(SLUGS), min_size=1, max_size=7))))
    partners = {slug: draw(firms(slug)) for slug in slugs}
    kept = {}
    for slug, partner in partners.items():
        known = tuple(each for each in partner.recommends if each.partner in partners)
        kept[slug] = Partner(**{**vars(partner), "recommends": known})
    return Directory(vocabulary(), kept)


@st.composite
def needs(draw: Any) -> Need:
    things = st.one_of(st.sampled_from(TERMS), st.sampled_from(THINGS))
    must = set(draw(st.lists(things, max_size=3)))
    prefer = set(draw(st.lists(things, max_size=5))) - must
    money = st.builds(Money, st.integers(0, 60).map(lambda n: n * 100), st.sampled_from(PERS))
    return Need(tuple(sorted(must)), tuple(sorted(prefer)), draw(st.none() | money))


@st.composite
def questions(draw: Any) -> tuple[Directory, Need, str | None, date]:
    """A directory, a need, perhaps a firm that refers, and a day."""
    directory = draw(directories())
    referrer = draw(st.none() | st.sampled_from(tuple(directory.active))) if directory.active else None
    return directory, draw(needs()), referrer, draw(DAYS)
