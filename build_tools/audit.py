"""`better-fit audit`: how fresh and how full a directory is, in plain sentences, the most urgent first.

Nothing here is an error: `check` is for those. It is what an owner mends in the monthly hour.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .model import Directory, Partner
from .reading.text import show
from .rule.phrases import listed
from .rule.serving import Serving

#: A profile that nobody has confirmed for so long counts as old.
OLD = timedelta(days=365)
#: So many sentences of a group are printed; JSON has them all.
SHOWN = 20
#: A profile is sparse if it lacks at least so many of the parts below.
SPARSE = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at. `subject` is a firm's slug, or `facet=term`."""

    subject: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one kind, with what to do about them."""

    code: str
    title: str
    action: str
    items: tuple[Item, ...]


Finder = Callable[[Directory, date], Iterator[Item]]


def audit(directory: Directory, today: date, form: str) -> str:
    """Everything to look at, as `text` or `json`."""
    groups = look(directory, today)
    if form == "json":
        found = {
            "day": today.isoformat(),
            "partners": len(directory.active),
            "groups": [
                {
                    "code": g.code,
                    "title": g.title,
                    "action": g.action,
                    "items": [{"subject": item.subject, "sentence": item.sentence} for item in g.items],
                }
                for g in groups
            ],
        }
        return json.dumps(found, indent=2, ensure_ascii=False, allow_nan=False)
    return "\n".join(_text(groups, len(directory.active)))


def look(directory: Directory, today: date) -> list[Group]:
    """The groups that have something in them, the most urgent first."""
    found = [Group(code, title, action, tuple(find(directory, today))) for code, title, action, find in _GROUPS]
    return [group for group in found if group.items]


def _text(groups: list[Group], firms: int) -> Iterator[str]:
    for group in groups:
        yield f"{group.title} ({len(group.items):,})"
        yield f"    {group.action}"
        yield from (f"  - {item.sentence}" for item in group.items[:SHOWN])
        if len(group.items) > SHOWN:
            yield f"  … and {len(group.items) - SHOWN:,} more: --format json lists all"
        yield ""
    many = f"{firms:,} {'firm' if firms == 1 else 'firms'}"
    things = sum(len(group.items) for group in groups)
    yield f"{many}: {things:,} {'thing' if things == 1 else 'things'} to look at" if things else f"{many}: all is well"


def _named(partner: Partner) -> str:
    return f"{show(partner.name)} ({partner.slug})"


def _closed(directory: Directory, today: date) -> Iterator[Item]:
    for giver in directory.active.values():
        for given in giver.recommends:
            praised = directory.partners[given.partner]
            if praised.availability_on(today) == "closed":
                yield Item(giver.slug, f"{_named(giver)} recommends {_named(praised)}, which takes no new clients.")


def _past(directory: Directory, today: date) -> Iterator[Item]:
    for partner in directory.active.values():
        until = partner.availability_until
        if until is not None and until < today:
            yield Item(
                partner.slug, f"{_named(partner)} was “{partner.availability}” until {until}; it says nothing now."
            )


def _unmailed(directory: Directory, _: date) -> Iterator[Item]:
    for partner in directory.active.values():
        contact = partner.contact
        if not contact.email:
            ways = listed([way for way, given in (("phone", contact.phone), ("a web page", contact.url)) if given])
            yield Item(partner.slug, f"{_named(partner)} is reached by {ways} only.")


def _never(directory: Directory, _: date) -> Iterator[Item]:
    for partner in directory.active.values():
        if partner.confirmed is None:
            yield Item(partner.slug, f"{_named(partner)} has never confirmed its profile.")


def _old(directory: Directory, today: date) -> Iterator[Item]:
    old = [(p.confirmed, p) for p in directory.active.values() if p.confirmed and p.confirmed < today - OLD]
    for day, partner in sorted(old, key=lambda pair: (pair[0], pair[1].slug)):
        yield Item(
            partner.slug, f"{_named(partner)} confirmed its profile last on {day}, {(today - day).days} days ago."
        )


def _early(directory: Directory, today: date) -> Iterator[Item]:
    for partner in directory.active.values():
        if partner.confirmed is not None and partner.confirmed > today:
            yield Item(partner.slug, f"{_named(partner)} is confirmed for {partner.confirmed}, which is yet to come.")


def _currencies(directory: Directory, _: date) -> Iterator[Item]:
    ours = directory.vocabulary.currency
    for partner in directory.active.values():
        if partner.budget is not None and partner.budget.currency != ours:
            theirs = partner.budget.currency
            sentence = (
                f"{_named(partner)} states its budget in {theirs}, and needs are in {ours}: it can't be compared."
            )
            yield Item(partner.slug, sentence)


def _unmet(directory: Directory, today: date) -> Iterator[Item]:
    for (facet, term), firms in Serving(directory, today).fits.items():
        if not firms:
            yield Item(f"{facet}={term}", f"Nobody offers {facet} “{show(directory.vocabulary.label(facet, term))}”.")


def _thin(directory: Directory, today: date) -> Iterator[Item]:
    serving = Serving(directory, today)
    for (facet, term), firms in serving.fits.items():
        if len(firms) == 1:
            label = show(directory.vocabulary.label(facet, term))
            (only,) = firms
            yield Item(f"{facet}={term}", f"Only {_named(serving.partners[only])} offers {facet} “{label}”.")


def _alone(directory: Directory, _: date) -> Iterator[Item]:
    for partner in directory.active.values():
        if partner.slug not in directory.recommended_by:
            yield Item(partner.slug, f"Nobody recommends {_named(partner)}.")


def _sparse(directory: Directory, _: date) -> Iterator[Item]:
    lacking = []
    for partner in directory.active.values():
        parts = {
            "a budget": partner.budget,
            "whom it is best for": partner.best_for,
            "whom it is not for": partner.not_for,
            "a description": partner.description,
            "what to have ready": partner.expects,
            "proof": partner.proof,
            "recommendations of its own": partner.recommends,
        }
        missing = [part for part, given in parts.items() if not given]
        if len(missing) >= SPARSE:
            lacking.append((partner, missing))
    for partner, missing in sorted(lacking, key=lambda pair: (-len(pair[1]), pair[0].slug)):
        yield Item(partner.slug, f"{_named(partner)} lacks {listed(missing)}.")


_GROUPS: tuple[tuple[str, str, str, Finder], ...] = (
    (
        "recommends-closed",
        "Recommendations that lead nowhere",
        "Ask the firm that recommends for another name.",
        _closed,
    ),
    (
        "availability-past",
        "Availability that has run out",
        "Ask the firm how things stand, or delete both lines.",
        _past,
    ),
    ("no-email", "No mail address", "A hand-off by mail can't reach them: ask for an address.", _unmailed),
    ("never-confirmed", "Never confirmed", "Ask the firm to read its profile and to add `confirmed`.", _never),
    ("old", "Not confirmed for over a year", "Ask the firm to read its profile again.", _old),
    ("confirmed-early", "Confirmed on a day to come", "Ask the firm which day is meant.", _early),
    ("other-currency", "Budgets that can't be compared", "Ask for the sums in the directory's currency.", _currencies),
    ("no-firm", "Needs that nobody meets", "Invite a firm, or take the term out of the vocabulary.", _unmet),
    ("one-firm", "Needs that one firm meets", "Invite a second, so that there is a choice.", _thin),
    ("not-recommended", "Firms that nobody recommends", "Ask those who know them.", _alone),
    ("sparse", "Profiles that say little", "Ask the firm for what is missing; a prospect chooses by it.", _sparse),
)
