"""`better-fit audit`: what is old, missing or thin, the most urgent first, each with what to do about it.

Nothing here is an error: `check` is for those. It is what an owner mends in the monthly hour. What it counts, it counts
as the page /network/ does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from .. import addresses
from ..cache import Cache
from ..model import Directory, Partner, Term
from ..reading.files import PAGES, VOCABULARY
from ..reading.notation import host_of
from ..reading.review import skeleton
from ..reading.text import show, word_set
from ..rule import words
from ..rule.match import answer
from ..site.page import Site
from ..site.ranked import Ranked
from ..site.ready_needs import Index
from ..speech import current
from .links import Judged

#: A profile that nobody has confirmed for so long counts as old.
OLD = timedelta(days=365)
#: A profile is sparse if it lacks at least so many of the parts below.
SPARSE = 4
# What firms add to their names and leave out as they please.
_FORMS = word_set(
    "the and und et y of a co company inc incorporated llc llp ltd limited plc gmbh ag kg ug ohg sa sas sarl srl bv nv "
    "oy ab as aps group gruppe partners"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at, and how to act on it.

    Attributes:
        subject: a firm's slug, `facet=term`, or a page's path.
        sentence: what is the matter.
        command: a command that is ready to run; may be empty.
        edit: the address at which the file is changed in the browser; may be empty.
        page: the address of the page that shows it; may be empty.
        to: the mail address of whoever can say; may be empty.
        message: what to write to them; may be empty.
    """

    subject: str
    sentence: str
    command: str = ""
    edit: str = ""
    page: str = ""
    to: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one kind, with what to do about them."""

    code: str
    title: str
    action: str
    items: tuple[Item, ...]


def look(directory: Directory, site: Site, links: Judged | None = None) -> list[Group]:
    """The groups that have something in them, the most urgent first.

    Args:
        directory: the directory.
        site: what the settings say of the site; its day is the day of the audit.
        links: what came of asking the addresses, if they were asked.
    """
    look_ = _Look(directory, site, links or Judged())
    groups = [Group(code, title, action, tuple(find(look_))) for code, title, action, find in _GROUPS]
    return [group for group in groups if group.items]


@dataclass
class _Look:
    """The directory as the finders look at it."""

    directory: Directory
    site: Site
    links: Judged
    index: Index = field(init=False)

    def __post_init__(self) -> None:
        # With nothing kept, since an audit is asked for once a month.
        ranked = Ranked(self.directory, self.site.today, Cache(None))
        self.index = Index(self.directory, self.site.today, ranked)

    @property
    def today(self) -> date:
        """The day of the audit."""
        return self.site.today

    @property
    def firms(self) -> list[Partner]:
        """The firms that have not retired."""
        return list(self.directory.active.values())

    def edit(self, path: str) -> str:
        """Where a file is changed in the browser, if anybody knows."""
        return self.site.edit.format(path=path) if self.site.edit else ""

    def firm(self, partner: Partner, sentence: str, *, ask: str = "", command: str = "") -> Item:
        """Something of a firm's; `ask` is what its people are asked."""
        page = self.site.url + addresses.partner(partner.slug) if self.site.url else ""
        to = partner.contact.email or ""
        message = ""
        if ask:
            where = f" ({page})" if page else ""
            dear = partner.contact.person or partner.name
            message = f"Dear {dear}, your profile in {self.site.name}{where}: {ask} Thank you."
        return Item(
            partner.slug,
            sentence,
            command,
            self.edit(f"partners/{partner.slug}.yml"),
            page,
            to if ask else "",
            message,
        )

    def term(self, facet: str, term: str, sentence: str, command: str = "") -> Item:
        """Something of a term's."""
        return Item(f"{facet}={term}", sentence, command, self.edit(VOCABULARY))

    @property
    def terms(self) -> Iterator[Term]:
        """Every term, in the owner's order."""
        for facet in self.directory.vocabulary.facets.values():
            yield from facet.terms.values()

    def called(self, term: Term) -> str:
        """A term as a sentence names it."""
        return f"{term.facet} “{show(term.label)}”"


Finder = Callable[[_Look], Iterator[Item]]


def _named(partner: Partner) -> str:
    return f"{show(partner.name)} ({partner.slug})"


def _left(look: _Look) -> Iterator[Item]:
    for giver in look.firms:
        for one in giver.lapsed:
            gone = look.directory.partners[one.partner]
            heir = f"; {gone.successor} took over" if gone.successor else ""
            ask = f"you recommend {gone.name} there, which has left{heir}. Whom would you name instead?"
            yield look.firm(giver, f"{_named(giver)} recommends {_named(gone)}, which has left{heir}.", ask=ask)


def _closed(look: _Look) -> Iterator[Item]:
    for giver in look.firms:
        for one in giver.recommends:
            praised = look.directory.partners[one.partner]
            if praised.availability_on(look.today) == "closed":
                ask = f"you recommend {praised.name} there, which takes no new clients. Whom would you name meanwhile?"
                sentence = f"{_named(giver)} recommends {_named(praised)}, which takes no new clients."
                yield look.firm(giver, sentence, ask=ask)


def _dead(look: _Look) -> Iterator[Item]:
    for partner, what, url in _linked(look):
        if cause := look.links.dead.get(url):
            ask = f"{url} leads nowhere ({cause}). Which address is right?"
            yield look.firm(partner, f"{_named(partner)}: {what} {show(url)} leads nowhere: {cause}.", ask=ask)


def _failing(look: _Look) -> Iterator[Item]:
    for partner, what, url in _linked(look):
        if cause := look.links.failing.get(url):
            yield look.firm(partner, f"{_named(partner)}: {what} {show(url)}: {cause}.")


def _blocked(look: _Look) -> Iterator[Item]:
    for partner, what, url in _linked(look):
        if cause := look.links.blocked.get(url):
            yield look.firm(partner, f"{_named(partner)}: {what} {show(url)} can't be checked by a program: {cause}.")


def _linked(look: _Look) -> Iterator[tuple[Partner, str, str]]:
    for partner in look.firms:
        yield partner, "the website", partner.website
        for proof in partner.proof:
            yield partner, "proof", proof.url


def _past(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        until = partner.availability_until
        if until is not None and until < look.today:
            ask = f"it says “{partner.availability}” until {until}, which is over. Do you take new clients now?"
            sentence = f"{_named(partner)} was “{partner.availability}” until {until}; it says nothing now."
            yield look.firm(partner, sentence, ask=ask)


def _twins(look: _Look) -> Iterator[Item]:
    """Pairs that may be one firm: the same website or mail address, or names that differ in their legal form only."""
    seen: dict[str, str] = {}
    told: set[tuple[str, str]] = set()
    for partner in look.firms:
        host = host_of(partner.website).removeprefix("www.")
        signs = [("website", f"w {host}"), ("name", f"n {_bare(partner.name)}")]
        signs += [("mail address", f"m {partner.contact.email.lower()}")] if partner.contact.email else []
        for what, sign in signs:
            other = seen.setdefault(sign, partner.slug)
            if other != partner.slug and (other, partner.slug) not in told:
                told.add((other, partner.slug))
                first = look.directory.partners[other]
                same = f"nearly the same {what}" if what == "name" else f"the same {what}"
                sentence = f"{_named(first)} and {_named(partner)} have {same}: are they one firm?"
                goes, stays = (other, partner.slug) if partner.slug == look.directory.home else (partner.slug, other)
                yield look.firm(partner, sentence, command=f"better-fit retire {goes} --successor {stays}")


def _bare(name: str) -> str:
    """A name without legal forms and little words; the name itself where nothing is left."""
    plain = [word for word in re.split(r"[^\w]+", name.casefold()) if word and word not in _FORMS]
    return skeleton("".join(plain)) or name


def _unmet(look: _Look) -> Iterator[Item]:
    for term in look.terms:
        if not look.index.singles.get((term.facet, term.id)):
            yield look.term(term.facet, term.id, f"Nobody offers {look.called(term)}.")


def _stranded(look: _Look) -> Iterator[Item]:
    for page in look.directory.written:
        if page.need is not None and look.firms:
            result = answer(look.directory, page.need, today=look.today, limit=1)
            if not result.matches:
                path = f"{PAGES}/{page.path}"
                relax = max(result.relax, key=lambda way: way.brings, default=None)
                hint = ""
                if relax is not None and relax.brings:
                    hint = " " + words.relax(relax.asked, relax.brings, look.directory.vocabulary)
                where = look.site.url + addresses.written(page.path) if look.site.url else ""
                yield Item(path, f"Nobody meets the need of “{show(page.title)}”.{hint}", "", look.edit(path), where)


def _unused(look: _Look) -> Iterator[Item]:
    used: set[tuple[str, str]] = set()
    primary = look.directory.vocabulary.primary.id
    for partner in look.firms:
        used.update((facet, term) for facet, terms in partner.terms.items() for term in terms)
        used.update((primary, term) for one in partner.recommends for term in one.for_)
    for page in look.directory.written:
        used.update((asked.facet, asked.term) for asked, _ in (page.need.asked if page.need else ()))
    for term in look.terms:
        facet = look.directory.vocabulary.facets[term.facet]
        # A place inside one that is served is served, though nobody names it.
        key = (term.facet, term.id)
        if key not in used and not facet.narrower[term.id] and not look.index.singles.get(key):
            command = f"better-fit term retire {term.facet}/{term.id}"
            yield look.term(term.facet, term.id, f"No firm and no page names {look.called(term)}.", command)


def _mute(look: _Look) -> Iterator[Item]:
    """Terms that a sentence in somebody's own words would hardly lead to."""
    spoken: dict[str, list[Term]] = {}
    for term in look.terms:
        for word in {word.casefold() for word in (term.label, *term.synonyms)}:
            spoken.setdefault(word, []).append(term)
    for term in look.terms:
        own = [word for word in (term.label, *term.synonyms) if len(spoken[word.casefold()]) == 1]
        if not own:
            other = next(t for t in spoken[term.label.casefold()] if t is not term)
            sentence = (
                f"{look.called(term)} shares all its words with {look.called(other)}: a sentence can't tell them apart."
            )
            yield look.term(term.facet, term.id, sentence[:1].upper() + sentence[1:])
        elif not term.synonyms and not look.directory.vocabulary.facets[term.facet].proper:
            sentence = f"{look.called(term)} has no synonyms: who says it in other words does not reach it."
            yield look.term(term.facet, term.id, sentence[:1].upper() + sentence[1:])


def _unmailed(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        contact = partner.contact
        if not contact.email:
            ways = current().listed(
                [way for way, value in (("phone", contact.phone), ("a web page", contact.url)) if value]
            )
            yield look.firm(partner, f"{_named(partner)} is reached by {ways} only.")


def _confirm(look: _Look, partner: Partner, sentence: str) -> Item:
    ask = "is all of it still right? If yes, a short “yes” is enough. If not, the links at its end open it for changes."
    return look.firm(partner, sentence, ask=ask, command=f"better-fit confirm {partner.slug}")


def _never(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        if partner.confirmed is None:
            yield _confirm(look, partner, f"{_named(partner)} has never confirmed its profile.")


def _old(look: _Look) -> Iterator[Item]:
    old = [(p.confirmed, p) for p in look.firms if p.confirmed and p.confirmed < look.today - OLD]
    for day, partner in sorted(old, key=lambda pair: (pair[0], pair[1].slug)):
        ago = (look.today - day).days
        yield _confirm(look, partner, f"{_named(partner)} confirmed its profile last on {day}, {ago} days ago.")


def _early(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        if partner.confirmed is not None and partner.confirmed > look.today:
            sentence = f"{_named(partner)} is confirmed for {partner.confirmed}, which is yet to come."
            yield _confirm(look, partner, sentence)


def _currencies(look: _Look) -> Iterator[Item]:
    ours = look.directory.vocabulary.currency
    for partner in look.firms:
        if partner.budget is not None and partner.budget.currency != ours:
            theirs = partner.budget.currency
            sentence = (
                f"{_named(partner)} states its budget in {theirs}, and needs are in {ours}: it can't be compared."
            )
            yield look.firm(partner, sentence, ask=f"its budget is in {theirs}. What is it in {ours}?")


def _thin(look: _Look) -> Iterator[Item]:
    for term in look.terms:
        if look.index.singles.get((term.facet, term.id)) == 1:
            [only] = look.index.who((term.facet, term.id))
            yield look.term(term.facet, term.id, f"Only {_named(only)} offers {look.called(term)}.")


def _alone(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        if partner.slug not in look.directory.recommended_by:
            yield look.firm(partner, f"Nobody recommends {_named(partner)}.")


def _sparse(look: _Look) -> Iterator[Item]:
    lacking = []
    for partner in look.firms:
        parts = {
            "a budget": partner.budget,
            "whom it is best for": partner.best_for,
            "whom it is not for": partner.not_for,
            "a description": partner.description,
            "what to have ready": partner.expects,
            "proof": partner.proof,
            "recommendations of its own": partner.recommends,
        }
        missing = [part for part, value in parts.items() if not value]
        if len(missing) >= SPARSE:
            lacking.append((partner, missing))
    for partner, missing in sorted(lacking, key=lambda pair: (-len(pair[1]), pair[0].slug)):
        ask = f"it lacks {current().listed(missing)}. Prospects choose by these; would you add some?"
        yield look.firm(partner, f"{_named(partner)} lacks {current().listed(missing)}.", ask=ask)


_GROUPS: tuple[tuple[str, str, str, Finder], ...] = (
    ("recommends-retired", "Recommendations of firms that have left", "Ask whom they would name instead.", _left),
    (
        "recommends-closed",
        "Recommendations that lead nowhere",
        "Ask the firm that recommends for another name.",
        _closed,
    ),
    ("link-dead", "Addresses that lead nowhere", "Ask the firm for the right one.", _dead),
    ("availability-past", "Availability that has run out", "Ask how things stand, or delete both lines.", _past),
    ("near-duplicate", "Firms that may be one", "Compare the two; if they are one, let one of them retire.", _twins),
    ("need-unmet", "Pages whose need nobody meets", "Invite a firm, or ask for less on the page.", _stranded),
    ("confirmed-early", "Confirmed on a day to come", "Ask the firm which day is meant.", _early),
    ("no-email", "No mail address", "A hand-off by mail can't reach them: ask for an address.", _unmailed),
    ("never-confirmed", "Never confirmed", "Ask the firm to read its profile; then set the day.", _never),
    ("old", "Not confirmed for over a year", "Ask the firm to read its profile again; then set the day.", _old),
    ("other-currency", "Budgets that can't be compared", "Ask for the sums in the directory's currency.", _currencies),
    ("no-firm", "Needs that nobody meets", "Invite a firm, or take the term out of the vocabulary.", _unmet),
    ("one-firm", "Needs that one firm meets", "Invite a second, so that there is a choice.", _thin),
    ("term-unused", "Terms that nobody uses", "Give them up, unless you expect a firm for them.", _unused),
    ("term-mute", "Terms that few words lead to", "Add synonyms: the words that prospects say.", _mute),
    ("not-recommended", "Firms that nobody recommends", "Ask those who know them.", _alone),
    ("sparse", "Profiles that say little", "Ask the firm for what is missing; a prospect chooses by it.", _sparse),
    ("link-failing", "Addresses that failed lately", "Nothing yet: they count after 14 days.", _failing),
    ("link-blocked", "Addresses that keep programs out", "Open them yourself now and then.", _blocked),
)
