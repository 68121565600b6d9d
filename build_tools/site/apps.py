"""The pages on which a script does the work: finder, referral, shortlist, form. Each reads well without the script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .. import addresses
from ..model import Directory, Facet, WrittenPage
from ..speech import speech
from .form import form
from .page import Page, Site, pictured
from .views import Link, Views

#: Situations offered to somebody who hasn't asked for anything yet.
SITUATIONS_SHOWN = 6
#: How a referral went, as `rule/referrals.js` has it.
OUTCOMES = ("waiting", "talking", "worked", "not")
#: A question with more terms than that gets a box to filter them.
LONG_QUESTION = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """A term as the picker offers it, `depth` steps below the widest; `words` are what it is found by."""

    id: str
    link: Link
    depth: int
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """A facet as the picker asks it, with its terms, each under its broader one; `any`: of several that are ticked, any
    is enough at first."""

    id: str
    text: str
    long: bool
    any: bool
    choices: tuple[Choice, ...]


def _question(facet: Facet, views: Views) -> Question:
    choices = [
        Choice(term.id, views.term(term), min(depth, 3), "|".join((term.label, *term.synonyms)))
        for term, depth in facet.outline
    ]
    return Question(facet.id, facet.question, len(choices) > LONG_QUESTION, facet.covers, tuple(choices))


def apps(directory: Directory, views: Views, situations: Sequence[WrittenPage], site: Site) -> Iterator[Page]:
    """The finder, the rep's page, the prospect's page and the form."""
    say = speech(directory.vocabulary.language).say
    questions = [_question(facet, views) for facet in directory.vocabulary.facets.values()]
    picker = {"questions": questions, "sign": speech(directory.vocabulary.language).sign(directory.vocabulary.currency)}
    yield Page(
        addresses.FIND,
        "find",
        say("find-title"),
        say("find-description"),
        {
            **picker,
            "situations": [Link(s.title, addresses.written(s.path)) for s in situations[:SITUATIONS_SHOWN]],
            "total": len(directory.active),
        },
        scripts=("pages/find.js",),
        fetches=(addresses.MATCH_DATA, addresses.WORDS_DATA),
    )
    yield Page(
        addresses.REFER,
        "refer",
        say("refer-title"),
        say("refer-description"),
        {**picker, "home": views.firm(directory.home) if directory.home else None},
        scripts=("pages/refer.js",),
        fetches=(addresses.MATCH_DATA, addresses.WORDS_DATA, addresses.NAMES),
    )
    yield Page(
        addresses.SHORTLIST,
        "shortlist",
        say("shortlist-title"),
        say("shortlist-description"),
        {},
        picture=addresses.page_picture(site.start + addresses.SHORTLIST) if pictured(directory, site) else "",
        scripts=("pages/shortlist.js",),
        fetches=(addresses.MATCH_DATA, addresses.WORDS_DATA, addresses.NAMES),
        listed=False,
    )
    yield Page(
        addresses.REFERRALS,
        "referrals",
        say("referrals-title"),
        say("referrals-description"),
        {"outcomes": OUTCOMES},
        scripts=("pages/referrals.js",),
        fetches=(addresses.MATCH_DATA, addresses.WORDS_DATA, addresses.NAMES),
        listed=False,
    )
    yield Page(
        addresses.JOIN,
        "join",
        say("join-page-title"),
        say("join-page-description"),
        form(directory, site),
        scripts=("pages/join.js",),
    )
