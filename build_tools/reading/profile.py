"""The form of a profile: pydantic models that check what a partner wrote, and from which the JSON Schema is made.

Each field carries a title, help in plain words and an example: the web form, the documentation and an editor's
tooltips all come from here. The fields for the facets are made from the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    WithJsonSchema,
    create_model,
    model_validator,
)
from pydantic.fields import FieldInfo

from ..model import Facet, Vocabulary, by_vocabulary
from ..problems import Fault, say
from .fields import (
    Alt,
    Currency,
    Day,
    Label,
    Language,
    Line160,
    Line200,
    Line300,
    Line500,
    Mail,
    Markdown,
    Name,
    Phone,
    PictureFile,
    Slug,
    Url,
    Whole,
    once,
)
from .rules import judge_together
from .text import nearest, quote, word_set

MOST_TERMS = 12
MOST_PICTURES = 6
#: A list that is not there; a list itself would be copied for each profile.
_NONE: Any = ()


def _field(title: str, description: str, example: Any, **more: Any) -> Any:
    """A field with what the form and the documentation say of it. Fields without a default are needed."""
    return Field(title=title, description=description, examples=[example], **more)


def _sentences(title: str, description: str, examples: list[str], most: int) -> Any:
    more: Any = {"min_length": 1, "max_length": most}
    return Field(default=_NONE, title=title, description=description, examples=[examples], **more)


class _Part(BaseModel):
    """The settings of all parts of a profile: no unknown keys, and nothing changes after the check."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)

    def stated(self, name: str) -> Any:
        """The value under a name in the file."""
        return getattr(self, "from_" if name == "from" else name)  # a word of Python's own


class RawContact(_Part):
    """How somebody reaches the firm: at least one of email, phone and url."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["email"]}, {"required": ["phone"]}, {"required": ["url"]}]}
    )

    email: Mail | None = _field(
        "Email", "The address that a new client should write to.", "hello@hartwell.example", default=None
    )
    phone: Phone | None = _field(
        "Phone", "With the country's code, as you would print it.", "+1 303-555-0142", default=None
    )
    url: Url | None = _field(
        "Contact page",
        "A page with a form, if you would rather have that.",
        "https://hartwell.example/contact",
        default=None,
    )
    person: Name | None = _field("Person", "Whom to ask for.", "Robin Hartwell", default=None)

    @model_validator(mode="after")
    def _reachable(self) -> RawContact:
        judge_together("contact", self.stated)
        return self


class RawBudget(_Part):
    """The usual cost of the firm's work."""

    currency: Currency = _field("Currency", "Three letters.", "USD")
    from_: Whole = _field("From", "The least that a job costs, in whole units, without separators.", 4000, alias="from")
    to: Whole | None = _field(
        "To", "The most that a job costs; leave it out if there is no upper end.", 18000, default=None
    )
    per: Literal["project", "month", "year"] = _field(
        "Per", "What the sums are for: a whole project, a month or a year.", "year"
    )

    @model_validator(mode="after")
    def _in_order(self) -> RawBudget:
        judge_together("budget", self.stated)
        return self


class RawExpects(_Part):
    """The information, people and deadlines that a new client should have ready."""

    information: list[Line300] = _sentences(
        "Information", "What you need to know or to see first.", ["A floor plan, even a sketch."], 12
    )
    people: list[Line300] = _sentences(
        "People", "Whom you need to talk to.", ["One person who can say yes to a quote."], 12
    )
    deadlines: list[Line300] = _sentences(
        "Deadlines", "What has to happen by when.", ["Four weeks from your yes to the first day."], 12
    )


class RawProof(_Part):
    """Something to look at."""

    label: Label = _field("Label", "What one sees there.", "One client's first year with us, in pictures")
    url: Url = _field("Address", "Where it is.", "https://hartwell.example/first-year")


class RawPicture(_Part):
    """A picture of the firm's work."""

    file: PictureFile = _field(
        "File", "Its name in the folder partners/pictures/ and your file's short name.", "lobby-wall.jpg"
    )
    alt: Alt = _field(
        "What it shows",
        "What one sees, for whoever can't: read aloud, and shown where the picture can't be.",
        "A wall of ferns behind a desk of pale wood.",
    )
    caption: Line200 | None = _field(
        "Caption", "A line below the picture: what, where, when.", "The lobby, two years on.", default=None
    )
    credit: Label | None = _field("Credit", "Who took it.", "Robin Hartwell", default=None)


class RawRecommendation(_Part):
    """A firm that you send people to when they need something else than you."""

    partner: Slug = _field("Firm", "The firm's short name: its file's name without .yml.", "another-firm")
    because: Line500 = _field(
        "Because", "Why, in your own words. The prospect reads this.", "They come every week, which we don't."
    )
    basis: Literal["worked-together", "met", "reputation"] = _field(
        "Basis",
        "How well you know them: you worked together, you met them, or you know their reputation.",
        "worked-together",
    )
    since: Day | None = _field("Since", "Since when you know them.", "2024-03-11", default=None)
    fee: Line300 | None = _field(
        "Fee",
        "What you get if somebody follows your recommendation. Leave it out if nothing.",
        "5% of the first year",
        default=None,
    )


def _once_each(pictures: list[RawPicture]) -> list[RawPicture]:
    """Refuse a list that names one file twice."""
    for place, picture in enumerate(pictures):
        if any(picture.file == before.file for before in pictures[:place]):
            raise say("said-twice", it=quote(picture.file)).inside(place, "file")
    return pictures


BEST_FOR = ["Firms of 20 to 200 people that want it done well, with few meetings."]
NOT_FOR = ["Not for you if you need someone on site every week."]
DESCRIPTION = "We have done this for sixteen years, for firms near us.\n\n- one visit a month\n- one name to call"


_TOGETHER: dict[str, Any] = {
    "dependentRequired": {"availability_until": ["availability"], "successor": ["status"]},
    "dependentSchemas": {"successor": {"properties": {"status": {"const": "retired"}}}},
}


class RawProfile(_Part):
    """The fields that every profile may have, whatever the vocabulary. `profile_model` adds the facets."""

    model_config = ConfigDict(title="Partner profile", json_schema_extra=_TOGETHER)
    #: The directory's currency, for a budget that names none.
    currency_here: ClassVar[str] = "USD"

    name: Name = _field("Name", "The firm's name as it should be read.", "Hartwell & Rowe")
    summary: Line200 = _field(
        "Summary", "One line: what you do, for whom, where.", "What we do, for which firms, and where, in one line."
    )
    website: Url = _field("Website", "Your own site, beginning with https.", "https://hartwell.example")
    contact: RawContact = _field(
        "Contact",
        "How a new client reaches you. Give at least one of email, phone and url.",
        {"email": "hello@hartwell.example"},
    )
    budget: RawBudget | None = _field(
        "Budget",
        "What your work usually costs. Leave it out rather than guess.",
        {"currency": "USD", "from": 4000, "to": 18000, "per": "year"},
        default=None,
    )
    availability: Literal["open", "waitlist", "closed"] | None = _field(
        "Availability", "Whether you take new clients now.", "open", default=None
    )
    availability_until: Day | None = _field(
        "Availability until", "After this day the line above counts as not stated.", "2027-03-31", default=None
    )
    best_for: list[Line160] = _sentences("Best for", "Up to six sentences: the clients you serve best.", BEST_FOR, 6)
    not_for: list[Line160] = _sentences("Not for", "Up to six sentences: who is better served elsewhere.", NOT_FOR, 6)
    description: Markdown = _field(
        "Description", "Your own words, in Markdown: paragraphs, lists, emphasis and links.", DESCRIPTION, default=""
    )
    written_in: Language | None = _field(
        "Written in",
        "The language of what you write here, if it isn't the directory's: its tag (BCP 47).",
        "ar",
        default=None,
    )
    expects: RawExpects | None = _field(
        "What to have ready",
        "What a new client should bring.",
        {"people": ["One person who can say yes."]},
        default=None,
    )
    proof: list[RawProof] = Field(
        default=_NONE,
        title="Proof",
        description="Work to look at.",
        examples=[[{"label": "Our price page", "url": "https://hartwell.example/prices"}]],
        max_length=24,
        min_length=1,
    )
    pictures: Annotated[list[RawPicture], AfterValidator(_once_each)] = Field(
        default=_NONE,
        title="Pictures",
        description="Pictures of your work, the best one first: lists show that one, small.",
        examples=[[{"file": "lobby-wall.jpg", "alt": "A wall of ferns behind a desk of pale wood."}]],
        max_length=MOST_PICTURES,
        min_length=1,
    )
    recommends: list[RawRecommendation] = Field(default=_NONE, title="Recommends", max_length=100, min_length=1)
    confirmed: Day | None = _field(
        "Confirmed", "The day on which you last read this profile and found it right.", "2026-11-02", default=None
    )
    status: Literal["active", "retired"] = _field(
        "Status", "“retired” once the firm has gone; its page then says so.", "active", default="active"
    )
    successor: Slug | None = _field(
        "Successor", "Which firm to go to instead, once this one has retired.", "another-firm", default=None
    )
    aliases: Annotated[list[Slug], AfterValidator(once)] = Field(
        default=_NONE,
        title="Former names",
        description="Names that this file had before; old links keep working.",
        examples=[["old-name"]],
        json_schema_extra={"uniqueItems": True},
        max_length=24,
        min_length=1,
    )

    @model_validator(mode="after")
    def _together(self) -> RawProfile:
        judge_together("", self.stated)
        return self


#: Names that a facet can't have, since profiles or links use them for something else.
RESERVED_FACETS = frozenset(
    {info.alias or key for key, info in RawProfile.model_fields.items()}
    | word_set("v from pick must prefer budget recommendation need slug constructor prototype")
)


def _is_term(value: str, facet: Facet, others: Iterable[Facet]) -> str:
    """Check that a facet knows a term, by today's id or a former one."""
    if facet.resolve(value) is None:
        raise unknown_term(facet, value, others)
    return value


def unknown_facet(vocabulary: Vocabulary, word: str) -> Fault:
    """The fault of a word that is no facet's id."""
    near = nearest(word, vocabulary.facets)
    return say("unknown-facet", near, it=quote(word), known=", ".join(vocabulary.facets))


def unknown_term(facet: Facet, word: str, others: Iterable[Facet] = ()) -> Fault:
    """The fault of a word that is no term of a facet: the facet that has it, or the nearest by id, label or synonym."""
    known = sorted(facet.terms)
    listed = f"{', '.join(known[:12])}{', …' if len(known) > 12 else ''}"
    for other in others:
        if other.resolve(word) is not None:
            return say("unknown-term_elsewhere", it=quote(word), facet=facet.id, other=other.id, known=listed)
    words = {t.id: t.id for t in facet.terms.values()}
    for term in facet.terms.values():
        for name in (term.label, *term.synonyms, *term.aliases):
            words.setdefault(name.casefold(), term.id)
    near = words.get(word.strip().casefold()) or words.get(nearest(word, words) or "")
    return say("unknown-term", near, it=quote(word), facet=facet.id, known=listed)


def _term_schema(facet: Facet) -> dict[str, Any]:
    """One term of a facet as JSON Schema: each with its label and meaning; former ids are still good."""
    kinds: list[dict[str, Any]] = [
        {"const": term.id, "title": term.label} | ({"description": term.definition} if term.definition else {})
        for term in facet.terms.values()
    ]
    kinds += [
        {"const": former, "title": facet.terms[today].label, "description": f"Write {today}.", "deprecated": True}
        for former, today in facet.former.items()
    ]
    return {"type": "string", "oneOf": kinds} if kinds else {"type": "string", "enum": []}


def _terms(facet: Facet, facets: Iterable[Facet]) -> Any:
    """The type of a list of a facet's terms."""
    others = tuple(other for other in facets if other is not facet)
    term = Annotated[
        str, AfterValidator(partial(_is_term, facet=facet, others=others)), WithJsonSchema(_term_schema(facet))
    ]
    limits = Field(min_length=1, max_length=MOST_TERMS, json_schema_extra={"uniqueItems": True})
    return Annotated[list[term], limits, AfterValidator(once)]


def _facet_field(facet: Facet, facets: Iterable[Facet]) -> tuple[Any, FieldInfo]:
    """The field of a facet: a list of its terms."""
    more: dict[str, Any] = {} if facet.required else {"default": _NONE}
    info = Field(
        alias=facet.id,
        title=facet.label,
        description=f"{facet.question} Up to {MOST_TERMS}; a few say more than many.",
        examples=[list(facet.terms)[:2]],
        **more,
    )
    return _terms(facet, facets), info


@by_vocabulary
def profile_model(vocabulary: Vocabulary) -> type[RawProfile]:
    """The model of a profile in the words of a vocabulary. The facets' values are under `facet_0`, `facet_1`, …"""
    primary, facets = vocabulary.primary, tuple(vocabulary.facets.values())
    about = f"Only for these ({primary.label.lower()}); leave it out to recommend the firm for everything."
    for_: Any = Field(default=_NONE, alias="for", title="For", description=about, examples=[list(primary.terms)[:1]])
    recommendation = create_model("Recommendation", __base__=RawRecommendation, for_=(_terms(primary, facets), for_))
    recommends: Any = Field(
        default=_NONE,
        title="Recommends",
        description="Firms that you send people to when they need something else than you.",
        examples=[[{"partner": "another-firm", "because": "They come every week.", "basis": "worked-together"}]],
        max_length=100,
        min_length=1,
    )
    fields: dict[str, Any] = {f"facet_{place}": _facet_field(facet, facets) for place, facet in enumerate(facets)}
    fields["recommends"] = (list[recommendation], recommends)
    made = create_model("Profile", __base__=RawProfile, **fields)
    made.currency_here = vocabulary.currency
    return made
