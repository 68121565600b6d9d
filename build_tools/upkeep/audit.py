"""`better-fit audit`: what is old, missing or thin, the most urgent first, each with what to do about it.

Nothing here is an error: `check` is for those. It is what an owner mends in the monthly hour. What it counts, it counts
as the page /network/ does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
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
    groups = []
    for code, find in _GROUPS.items():
        if items := tuple(find(look_)):
            said = current().parts(f"audit-{code}")
            groups.append(Group(code, said[""], said["action"], items))
    return groups


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
            told = {"person": partner.contact.person or partner.name, "site": self.site.name, "ask": ask}
            say = current().say
            message = say("audit-letter-page", page=page, **told) if page else say("audit-letter", **told)
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
        return current().say("audit-term", facet=term.facet, label=show(term.label))


Finder = Callable[[_Look], Iterator[Item]]


def _named(partner: Partner) -> str:
    return current().say("audit-firm", name=show(partner.name), slug=partner.slug)


def _asked(message: str, /, **slots: str | int) -> tuple[str, str]:
    """A sentence, and what the firm is asked."""
    said = current().parts(message, **slots)
    return said[""], said["ask"]


def _left(look: _Look) -> Iterator[Item]:
    for giver in look.firms:
        for one in giver.lapsed:
            gone = look.directory.partners[one.partner]
            told = {"giver": _named(giver), "gone": _named(gone), "called": gone.name}
            heir = gone.successor
            sentence, ask = _asked("audit-left-heir", heir=heir, **told) if heir else _asked("audit-left", **told)
            yield look.firm(giver, sentence, ask=ask)


def _closed(look: _Look) -> Iterator[Item]:
    for giver in look.firms:
        for one in giver.recommends:
            praised = look.directory.partners[one.partner]
            if praised.availability_on(look.today) == "closed":
                sentence, ask = _asked("audit-closed", giver=_named(giver), firm=_named(praised), called=praised.name)
                yield look.firm(giver, sentence, ask=ask)


def _dead(look: _Look) -> Iterator[Item]:
    for partner, what, url in _linked(look):
        if cause := look.links.dead.get(url):
            sentence, ask = _asked("audit-dead", firm=_named(partner), what=what, shown=show(url), url=url, cause=cause)
            yield look.firm(partner, sentence, ask=ask)


def _failing(look: _Look) -> Iterator[Item]:
    for partner, what, url in _linked(look):
        if cause := look.links.failing.get(url):
            said = current().say("audit-failing", firm=_named(partner), what=what, shown=show(url), cause=cause)
            yield look.firm(partner, said)


def _blocked(look: _Look) -> Iterator[Item]:
    for partner, what, url in _linked(look):
        if cause := look.links.blocked.get(url):
            said = current().say("audit-blocked", firm=_named(partner), what=what, shown=show(url), cause=cause)
            yield look.firm(partner, said)


def _linked(look: _Look) -> Iterator[tuple[Partner, str, str]]:
    for partner in look.firms:
        yield partner, "website", partner.website
        for proof in partner.proof:
            yield partner, "proof", proof.url


def _past(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        until = partner.availability_until
        if until is not None and until < look.today:
            word = partner.availability or ""
            sentence, ask = _asked("audit-past", firm=_named(partner), word=word, day=str(until))
            yield look.firm(partner, sentence, ask=ask)


def _twins(look: _Look) -> Iterator[Item]:
    """Pairs that may be one firm: the same website or mail address, or names that differ in their legal form only."""
    seen: dict[str, str] = {}
    told: set[tuple[str, str]] = set()
    for partner in look.firms:
        host = host_of(partner.website).removeprefix("www.")
        signs = [("website", f"w {host}"), ("name", f"n {_bare(partner.name)}")]
        signs += [("mail", f"m {partner.contact.email.lower()}")] if partner.contact.email else []
        for what, sign in signs:
            other = seen.setdefault(sign, partner.slug)
            if other != partner.slug and (other, partner.slug) not in told:
                told.add((other, partner.slug))
                first = look.directory.partners[other]
                sentence = current().say("audit-twins", first=_named(first), second=_named(partner), same=what)
                goes, stays = (other, partner.slug) if partner.slug == look.directory.home else (partner.slug, other)
                yield look.firm(partner, sentence, command=f"better-fit retire {goes} --successor {stays}")


def _bare(name: str) -> str:
    """A name without legal forms and little words; the name itself where nothing is left."""
    plain = [word for word in re.split(r"[^\w]+", name.casefold()) if word and word not in _FORMS]
    return skeleton("".join(plain)) or name


def _unmet(look: _Look) -> Iterator[Item]:
    for term in look.terms:
        if not look.index.singles.get((term.facet, term.id)):
            yield look.term(term.facet, term.id, current().say("audit-unmet", term=look.called(term)))


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
                sentence = current().say("audit-stranded", title=show(page.title)) + hint
                yield Item(path, sentence, "", look.edit(path), where)


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
            yield look.term(term.facet, term.id, current().say("audit-unused", term=look.called(term)), command)


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
            sentence = current().say("audit-shared", term=look.called(term), other=look.called(other))
            yield look.term(term.facet, term.id, sentence[:1].upper() + sentence[1:])
        elif not term.synonyms and not look.directory.vocabulary.facets[term.facet].proper:
            sentence = current().say("audit-mute", term=look.called(term))
            yield look.term(term.facet, term.id, sentence[:1].upper() + sentence[1:])


def _unmailed(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        contact = partner.contact
        if not contact.email:
            ways = {"audit-by-phone": contact.phone, "audit-by-page": contact.url}
            said = current().listed([current().say(way) for way, value in ways.items() if value])
            yield look.firm(partner, current().say("audit-unmailed", firm=_named(partner), ways=said))


def _confirm(look: _Look, partner: Partner, sentence: str) -> Item:
    ask = current().say("audit-still-right")
    return look.firm(partner, sentence, ask=ask, command=f"better-fit confirm {partner.slug}")


def _never(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        if partner.confirmed is None:
            yield _confirm(look, partner, current().say("audit-never", firm=_named(partner)))


def _old(look: _Look) -> Iterator[Item]:
    old = [(p.confirmed, p) for p in look.firms if p.confirmed and p.confirmed < look.today - OLD]
    for day, partner in sorted(old, key=lambda pair: (pair[0], pair[1].slug)):
        ago = (look.today - day).days
        said = current().say("audit-last", firm=_named(partner), day=str(day), days=ago)
        yield _confirm(look, partner, said)


def _early(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        if partner.confirmed is not None and partner.confirmed > look.today:
            sentence = current().say("audit-early", firm=_named(partner), day=str(partner.confirmed))
            yield _confirm(look, partner, sentence)


def _currencies(look: _Look) -> Iterator[Item]:
    ours = look.directory.vocabulary.currency
    for partner in look.firms:
        if partner.budget is not None and partner.budget.currency != ours:
            theirs = partner.budget.currency
            sentence, ask = _asked("audit-currency", firm=_named(partner), theirs=theirs, ours=ours)
            yield look.firm(partner, sentence, ask=ask)


def _thin(look: _Look) -> Iterator[Item]:
    for term in look.terms:
        if look.index.singles.get((term.facet, term.id)) == 1:
            [only] = look.index.who((term.facet, term.id))
            said = current().say("audit-thin", firm=_named(only), term=look.called(term))
            yield look.term(term.facet, term.id, said)


def _alone(look: _Look) -> Iterator[Item]:
    for partner in look.firms:
        if partner.slug not in look.directory.recommended_by:
            yield look.firm(partner, current().say("audit-alone", firm=_named(partner)))


def _sparse(look: _Look) -> Iterator[Item]:
    lacking = []
    for partner in look.firms:
        parts = {
            "audit-part-budget": partner.budget,
            "audit-part-best": partner.best_for,
            "audit-part-not": partner.not_for,
            "audit-part-description": partner.description,
            "audit-part-expects": partner.expects,
            "audit-part-proof": partner.proof,
            "audit-part-recommends": partner.recommends,
        }
        missing = [part for part, value in parts.items() if not value]
        if len(missing) >= SPARSE:
            lacking.append((partner, missing))
    for partner, missing in sorted(lacking, key=lambda pair: (-len(pair[1]), pair[0].slug)):
        parts_said = current().listed([current().say(part) for part in missing])
        sentence, ask = _asked("audit-lacks", firm=_named(partner), parts=parts_said)
        yield look.firm(partner, sentence, ask=ask)


#: Code → who finds it. Title and action stand in the catalogue.
_GROUPS: Mapping[str, Finder] = {
    "recommends-retired": _left,
    "recommends-closed": _closed,
    "link-dead": _dead,
    "availability-past": _past,
    "near-duplicate": _twins,
    "need-unmet": _stranded,
    "confirmed-early": _early,
    "no-email": _unmailed,
    "never-confirmed": _never,
    "old": _old,
    "other-currency": _currencies,
    "no-firm": _unmet,
    "one-firm": _thin,
    "term-unused": _unused,
    "term-mute": _mute,
    "not-recommended": _alone,
    "sparse": _sparse,
    "link-failing": _failing,
    "link-blocked": _blocked,
}
