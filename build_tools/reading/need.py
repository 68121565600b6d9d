"""A prospect's need from the words that somebody wrote: on the command line, in a page, or in a link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..model import ANY_OF, Asked, Facet, Money, Need, Per, Vocabulary
from ..problems import Fault, say
from .profile import unknown_facet, unknown_term
from .text import quote

_BUDGET = re.compile(r"([0-9]{1,12})(?:/(project|month|year))?").fullmatch


def parse_money(text: str) -> Money:
    """A budget as written: `12000`, `900/month` or `9000/year`.

    Raises:
        Fault: it is written otherwise.
    """
    match = _BUDGET(text)
    if match is None:
        raise say("bad-budget", it=quote(text)).inside("budget")
    pers: dict[str | None, Per] = {None: "project", "project": "project", "month": "month", "year": "year"}
    return Money(int(match[1]), pers[match[2]])


#: What is asked of a facet: terms, and groups of terms of which any is enough, as lists or written `denver|boulder`.
Words = Mapping[str, Sequence[str | Sequence[str]]]


def parse_need(must: Words, prefer: Words, budget: str | None, vocabulary: Vocabulary) -> tuple[Need, list[Fault]]:
    """A need with today's ids, sorted and without doubles; and what was not understood.

    The need holds whatever was understood; of a group, the members that were. Only the very same thing is asked twice:
    a term alone and a group that holds it are two things, in either order of must and wish. Each fault's `at` says
    where: `("must", facet, index)`, and in a group's list `("must", facet, index, index)`.
    """
    faults: list[Fault] = []
    musts = _asked("must", must, vocabulary, faults)
    wishes = _asked("prefer", prefer, vocabulary, faults)
    both = sorted(set(musts) & set(wishes))
    faults += [say("asked-twice", it=quote(asked.term)).inside(*wishes[asked]) for asked in both]
    money = None
    if budget is not None:
        try:
            money = parse_money(budget)
        except Fault as fault:
            faults.append(fault)
    return Need(tuple(sorted(musts)), tuple(sorted(set(wishes) - set(musts))), money), faults


def _asked(kind: str, words: Words, vocabulary: Vocabulary, faults: list[Fault]) -> dict[Asked, tuple[str | int, ...]]:
    """The terms and groups that are known, each with where it was written."""
    places: dict[Asked, tuple[str | int, ...]] = {}
    for name, terms in words.items():
        facet = vocabulary.facet(name)
        if facet is None:
            faults.append(unknown_facet(vocabulary, name).inside(kind, name))
            continue
        for number, written in enumerate(terms):
            place = (kind, name, number)
            known = [
                term for word, at in _members(written, place) if (term := _known(facet, word, at, faults, vocabulary))
            ]
            if known:
                places.setdefault(Asked.any_of(facet.id, known), place)
    return places


def _members(written: str | Sequence[str], place: tuple[str | int, ...]) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """The words of a term or a group, each with where it was written."""
    if isinstance(written, str):
        words = [word for part in written.split(ANY_OF) if (word := part.strip())]
        yield from ((word, place) for word in words or [written.strip()])
    else:
        yield from ((word, (*place, number)) for number, word in enumerate(written))


def _known(
    facet: Facet, word: str, at: tuple[str | int, ...], faults: list[Fault], vocabulary: Vocabulary
) -> str | None:
    """Today's id of a term; or `None`, and what is wrong."""
    term = facet.resolve(word)
    if term is None:
        faults.append(unknown_term(facet, word, vocabulary.facets.values()).inside(*at))
    return term
