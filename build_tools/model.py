"""The values that everything else passes around. A leaf: it reads nothing and decides nothing.

After `parse` has made them, nobody checks them again: every term is an id of the vocabulary, every slug
that a firm names is a firm of the directory, and every former id has been replaced by today's.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, wraps
from pathlib import Path
from typing import Literal, TypeVar

_Made = TypeVar("_Made")
Per = Literal["project", "month", "year"]
Basis = Literal["worked-together", "met", "reputation"]
Fit = Literal["fits", "close", "differs", "not-stated"]
Verdict = Literal["keep", "talk", "refer", "nobody"]
AvailabilityWord = Literal["open", "waitlist", "closed"]
Strength = Literal["must", "prefer"]

#: Version of the matching rule.
RULE = 2
#: Version of the links that carry needs, and of what decides between equals: neither has changed with the rule, so that
#: a link keeps its order.
LINKS = 1
#: What stands between the terms of a group, of which any is enough.
ANY_OF = "|"

#: Where a firm that passes stands for what is asked, in the order in which lists show it: all of it fits; all that is a
#: must fits; it comes close; it has not stated what it takes.
Group = Literal["all", "musts", "close", "ask"]


@dataclass(frozen=True, slots=True)
class Term:
    """One value of a facet. The relations are those of SKOS (W3C, 2009): broader, related, alternative labels."""

    id: str
    facet: str
    label: str
    definition: str = ""
    broader: str | None = None
    related: tuple[str, ...] = ()  # symmetric: each of the two names the other
    synonyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()  # former ids, which resolve for ever
    proper: bool | None = None  # whether its label keeps its capital in a sentence; what its facet says where `None`
    object: str = ""  # how it reads after its facet's verb; empty: as elsewhere in a sentence


@dataclass(frozen=True, slots=True)
class VerbForms:
    """A verb as the owner states it, with "…" where the terms stand if they don't follow: "bieten … an"."""

    it: str  # one firm
    they: str
    we: str = ""  # empty: as `they`
    you: str = ""  # empty: as `they`


@dataclass(frozen=True)
class Facet:
    """One dimension of fit, with its terms in the owner's order.

    `weight` is in thousandths, so that sums are exact in every language. `asked` is how strongly a term is meant where
    nobody says whether it is a must. The rest is for sentences: `verb` ("they {verb} weekly visits"), in other
    languages `forms`; `joins` ("living walls {joins} Denver"); `proper`: whether labels keep their capital.
    """

    id: str
    label: str
    question: str
    terms: Mapping[str, Term]
    weight: int = 1000
    required: bool = False
    primary: bool = False
    contrast: bool = False
    covers: bool = False
    verb: str = ""  # in English, in the plural; empty: "offer"
    forms: VerbForms | None = None
    joins: str = ""  # empty: as the language joins
    proper: bool = False
    asked: Strength = "prefer"
    aliases: tuple[str, ...] = ()  # former ids, which resolve for ever

    @cached_property
    def former(self) -> Mapping[str, str]:
        """Former term id → today's."""
        return {alias: term.id for term in self.terms.values() for alias in term.aliases}

    def resolve(self, word: str) -> str | None:
        """Today's id for a term id, past or present; `None` if there is none."""
        return word if word in self.terms else self.former.get(word)

    def ancestors(self, term: str) -> tuple[str, ...]:
        """The broader terms of a term, nearest first."""
        ancestors = []
        above = self.terms[term].broader
        while above is not None:
            ancestors.append(above)
            above = self.terms[above].broader
        return tuple(ancestors)

    @cached_property
    def narrower(self) -> Mapping[str, tuple[str, ...]]:
        """Term → the terms one step narrower, in the owner's order."""
        below: dict[str, list[str]] = {term: [] for term in self.terms}
        for term in self.terms.values():
            if term.broader is not None:
                below[term.broader].append(term.id)
        return {term: tuple(terms) for term, terms in below.items()}

    @cached_property
    def outline(self) -> tuple[tuple[Term, int], ...]:
        """Every term with how many steps it stands below the widest, each under its broader one."""
        told: list[tuple[Term, int]] = []
        waiting = [(term, 0) for term in reversed(tuple(self.terms.values())) if term.broader is None]
        while waiting:
            term, depth = waiting.pop()
            told.append((term, depth))
            waiting += [(self.terms[narrower], depth + 1) for narrower in reversed(self.narrower[term.id])]
        return tuple(told)

    def beside(self, term: str) -> tuple[str, ...]:
        """The terms with the same broader term, in the owner's order."""
        return tuple(other.id for other in self.terms.values() if other.broader == self.terms[term].broader)


@dataclass(frozen=True)
class Vocabulary:
    """The owner's words: facets in the order in which they are asked. Weights are in thousandths.

    `language` is that of the words, as in `theme.language`: whatever is said of this directory is said in it.
    """

    facets: Mapping[str, Facet]
    currency: str = "USD"
    budget_weight: int = 2000
    recommendation_weight: int = 1000
    language: str = "en"
    others: Mapping[str, Vocabulary] = field(default_factory=dict)  # the same words in other languages, by language
    unsaid: Mapping[str, int] = field(default_factory=dict)  # language → labels that it takes from this one

    def in_language(self, language: str) -> Vocabulary:
        """The same words in one of the site's languages."""
        return self if language == self.language else self.others[language]

    @cached_property
    def primary(self) -> Facet:
        """The one facet that matching pages pair with each other facet."""
        return next(facet for facet in self.facets.values() if facet.primary)

    @cached_property
    def contrasts(self) -> tuple[Facet, ...]:
        """The facets shown under "how they differ from us"."""
        return tuple(facet for facet in self.facets.values() if facet.contrast)

    @cached_property
    def former(self) -> Mapping[str, str]:
        """Former facet id → today's."""
        return {alias: facet.id for facet in self.facets.values() for alias in facet.aliases}

    def facet(self, name: str) -> Facet | None:
        """The facet of an id, past or present; `None` if there is none."""
        return self.facets.get(name if name in self.facets else self.former.get(name, ""))

    def resolve(self, facet: str, term: str) -> tuple[str, str | None]:
        """Today's ids of a facet and of its term; the term `None` if either is not known."""
        known = self.facet(facet)
        return (facet, None) if known is None else (known.id, known.resolve(term))

    def label(self, facet: str, term: str) -> str:
        """A term's label."""
        return self.facets[facet].terms[term].label


def by_vocabulary(make: Callable[[Vocabulary], _Made]) -> Callable[[Vocabulary], _Made]:
    """Keep what a function makes of the last vocabularies, one a language: a preview asks for the same again."""
    last: deque[tuple[str, _Made]] = deque(maxlen=8)

    @wraps(make)
    def kept(vocabulary: Vocabulary) -> _Made:
        words = repr(vocabulary)  # equal mappings may stand in another order, which says what leads
        for known, made in last:
            if known == words:
                return made
        last.append((words, make(vocabulary)))
        return last[-1][1]

    return kept


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a firm; at least one of email, phone and url is there."""

    email: str | None = None
    phone: str | None = None
    url: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """The cost of a firm's work, in whole units of `currency` (ISO 4217); no `to` means no upper end."""

    currency: str
    from_: int
    to: int | None
    per: Per


@dataclass(frozen=True, slots=True)
class Expects:
    """The information, people and deadlines that a new client must bring, in sentences."""

    information: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    deadlines: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.information or self.people or self.deadlines)


@dataclass(frozen=True, slots=True)
class Proof:
    """Something to look at: a project, a reference, a certificate."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a firm's work, a file in the firm's folder of pictures.

    What is seen in the file itself is filled in once it was looked at: its upright size in pixels, and the SHA-256 of
    its bytes.
    """

    file: str
    alt: str
    caption: str | None = None
    credit: str | None = None
    width: int = 0
    height: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One firm vouching for another. It lives with the firm that vouches."""

    partner: str
    because: str
    basis: Basis
    for_: tuple[str, ...] = ()  # ids of the primary facet; empty: for everything
    since: date | None = None
    fee: str | None = None


@dataclass(frozen=True)
class Partner:
    """One firm of the directory, as its profile states it. What it does not state is `None` or empty."""

    slug: str
    name: str
    summary: str
    website: str
    contact: Contact
    terms: Mapping[str, tuple[str, ...]]  # facet → terms, in the vocabulary's order; no key where not stated
    budget: Budget | None = None
    availability: AvailabilityWord | None = None
    availability_until: date | None = None
    best_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    description: str = ""
    written_in: str | None = None  # BCP 47; the site's main language where not stated
    expects: Expects = field(default_factory=Expects)
    proof: tuple[Proof, ...] = ()
    pictures: tuple[Picture, ...] = ()
    recommends: tuple[Recommendation, ...] = ()
    lapsed: tuple[Recommendation, ...] = ()  # of firms that have retired since: kept in the file, shown nowhere
    confirmed: date | None = None
    retired: bool = False
    successor: str | None = None
    aliases: tuple[str, ...] = ()
    digest: str = ""  # SHA-256 of the file: what was made from an unchanged profile may be kept

    def availability_on(self, day: date) -> AvailabilityWord | None:
        """Whether the firm takes new work on that day, in its own word; past `availability_until` it says nothing."""
        if self.availability_until is not None and day > self.availability_until:
            return None
        return self.availability


@dataclass(frozen=True)
class WrittenPage:
    """A Markdown page of the owner's. `path` is relative to `directory/pages/`, with forward slashes."""

    path: str
    title: str  # front matter's `title`, else the first `#` heading, else the file's name
    description: str = ""  # front matter's `description`
    need: Need | None = None  # front matter's `need`: the firms that meet it are put into the page
    text: str = ""  # its Markdown, without the front matter
    aliases: tuple[str, ...] = ()  # former addresses, relative to the site's start
    language: str = ""  # where it is not that of the vocabulary: our own pages may not be translated
    elsewhere: bool = False  # not translated: it stands at its address in the site's main language


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the hand-off as its template has it, with slots in braces: see `messages`."""

    subject: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """What differs in another language of the site. Addresses and paths are relative to that language's start."""

    vocabulary: Vocabulary
    written: tuple[WrittenPage, ...]
    messages: Mapping[str, Message]
    published: frozenset[str]


@dataclass(frozen=True)
class Directory:
    """Every firm and every word. `partners` is sorted by slug and holds retired firms too."""

    vocabulary: Vocabulary
    partners: Mapping[str, Partner]
    home: str | None = None  # the owner's own firm
    written: tuple[WrittenPage, ...] = ()  # sorted by path
    messages: Mapping[str, Message] = field(default_factory=dict)  # of the hand-off, by name
    begun: Mapping[str, date] = field(default_factory=dict)  # firm → its file's first day, where git knows
    edited: Mapping[str, date] = field(default_factory=dict)  # firm → its file's last change, where git knows
    rewritten: Mapping[str, date] = field(default_factory=dict)  # path of a written page → its last change
    answered: Mapping[str, date] = field(default_factory=dict)  # firm → its website's last answer to a check of links
    folder: Path | None = None  # where the profiles stand as they were written
    published: frozenset[str] = frozenset()  # the addresses that were public, and so go on answering
    forgotten: frozenset[str] = frozenset()  # what of it may be gone: `slug`, `facet/term`, `facet/`, `/address/`
    others: Mapping[str, Said] = field(default_factory=dict)  # what the site says in its other languages, by language

    def in_language(self, language: str) -> Directory:
        """The same firms, in one of the site's languages."""
        if language not in self.others:
            return self
        said = self.others[language]
        days = {page.path: self.rewritten.get(f"{language}/{page.path}") for page in said.written}
        return replace(
            self,
            vocabulary=said.vocabulary,
            written=said.written,
            messages=said.messages,
            published=said.published,
            rewritten={path: day for path, day in days.items() if day is not None},
            others={},
        )

    @cached_property
    def former(self) -> Mapping[str, str]:
        """Former slug → today's."""
        return {alias: partner.slug for partner in self.partners.values() for alias in partner.aliases}

    @cached_property
    def active(self) -> Mapping[str, Partner]:
        """The firms that have not retired."""
        return {slug: partner for slug, partner in self.partners.items() if not partner.retired}

    @cached_property
    def recommended_by(self) -> Mapping[str, tuple[tuple[str, Recommendation], ...]]:
        """Firm → (the active firm that vouches, its recommendation), by the voucher's slug."""
        by_firm: dict[str, list[tuple[str, Recommendation]]] = {}
        for slug, partner in self.active.items():
            for recommendation in partner.recommends:
                by_firm.setdefault(recommendation.partner, []).append((slug, recommendation))
        return {slug: tuple(entries) for slug, entries in by_firm.items()}

    def resolve(self, slug: str) -> str | None:
        """Today's slug for a slug, past or present; `None` if there is none."""
        return slug if slug in self.partners else self.former.get(slug)


@dataclass(frozen=True, slots=True, order=True)
class Asked:
    """One thing that a prospect asks for: a term, or a group of terms of one facet of which any is enough.

    `term` is an id, or for a group its ids without doubles, in alphabetical order, with `|` between them: `any_of`
    makes it so. A group is a thing of its own: a term may be asked alone besides, such as "Denver or Boulder" as a
    must and "Denver" as a wish.
    """

    facet: str
    term: str

    @classmethod
    def any_of(cls, facet: str, terms: Iterable[str]) -> Asked:
        """A group that any of these terms meets; with a single one, that term."""
        return cls(facet, ANY_OF.join(sorted(set(terms))))

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms of which any is enough, in alphabetical order; most often just one."""
        return tuple(self.term.split(ANY_OF))


@dataclass(frozen=True, slots=True)
class Money:
    """A prospect's budget, in whole units of the vocabulary's currency."""

    amount: int
    per: Per = "project"

    def __str__(self) -> str:
        return str(self.amount) if self.per == "project" else f"{self.amount}/{self.per}"


@dataclass(frozen=True, slots=True)
class Need:
    """A prospect's need: terms that they must have, terms that they prefer, perhaps a budget.

    `must` and `prefer` are sorted and share nothing.
    """

    must: tuple[Asked, ...] = ()
    prefer: tuple[Asked, ...] = ()
    budget: Money | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing at all is asked."""
        return not (self.must or self.prefer or self.budget)

    @property
    def asked(self) -> tuple[tuple[Asked, bool], ...]:
        """Every term and group with whether it is a must, musts first."""
        return tuple((a, True) for a in self.must) + tuple((a, False) for a in self.prefer)

    def canonical(self) -> str:
        """The need as a link carries it: musts, then wishes, each by facet and term in alphabetical order.

        No meaning hangs on the vocabulary's order, so an owner may reorder it and links stay the same.
        """
        parts = []
        for prefix, asked in (("must.", self.must), ("", self.prefer)):
            by_facet: dict[str, list[str]] = {}
            for item in sorted(asked):
                by_facet.setdefault(item.facet, []).append(item.term)
            parts += [f"{prefix}{facet}={','.join(terms)}" for facet, terms in by_facet.items()]
        if self.budget is not None:
            parts.append(f"budget={self.budget}")
        return "&".join(parts)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is another one now. `before` or `after` is empty where it was not or is not there."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file that changes: whose it is in words, how ("new", "changed", "deleted"), and what is to be looked at."""

    file: str
    whose: str
    how: str
    differences: tuple[Difference, ...] = ()
