"""What a prospect asks for, from the words that somebody wrote: on the command line, in a page, or in a link."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..model import Asked, Money, Need, Per, Vocabulary
from ..problems import Fault
from .profile import unknown_term
from .text import nearest, quote

_BUDGET = re.compile(r"([0-9]{1,12})(?:/(project|month|year))?").fullmatch


def parse_money(text: str) -> Money:
    """A budget as written: `12000`, `900/month` or `9000/year`.

    Raises:
        Fault: it is written otherwise.
    """
    found = _BUDGET(text)
    if found is None:
        raise Fault(
            "bad-budget",
            f"{quote(text)} is not a budget",
            "digits only, such as 12000, 900/month or 9000/year",
            ("budget",),
        )
    pers: dict[str | None, Per] = {None: "project", "project": "project", "month": "month", "year": "year"}
    return Money(int(found[1]), pers[found[2]])


def parse_need(
    must: Mapping[str, Sequence[str]], prefer: Mapping[str, Sequence[str]], budget: str | None, vocabulary: Vocabulary
) -> tuple[Need, list[Fault]]:
    """A need with today's ids, sorted and without doubles; and what was not understood.

    The need holds whatever was understood. Each fault's `at` says where: `("must", facet, index)`.
    """
    faults: list[Fault] = []
    musts = _asked("must", must, vocabulary, faults)
    wishes = _asked("prefer", prefer, vocabulary, faults)
    for asked in sorted(set(musts) & set(wishes)):
        message = f"{quote(asked.term)} is asked as a must and as a wish"
        faults.append(Fault("asked-twice", message, "keep one of the two", wishes[asked]))
    money = None
    if budget is not None:
        try:
            money = parse_money(budget)
        except Fault as fault:
            faults.append(fault)
    return Need(tuple(sorted(musts)), tuple(sorted(set(wishes) - set(musts))), money), faults


def _asked(
    kind: str, words: Mapping[str, Sequence[str]], vocabulary: Vocabulary, faults: list[Fault]
) -> dict[Asked, tuple[str | int, ...]]:
    """The terms that are known, each with where it was written."""
    found: dict[Asked, tuple[str | int, ...]] = {}
    for name, terms in words.items():
        facet = vocabulary.facets.get(name)
        if facet is None:
            near = nearest(name, vocabulary.facets)
            known = f"known: {', '.join(vocabulary.facets)}"
            faults.append(
                Fault(
                    "unknown-facet",
                    f"{quote(name)} is not a facet",
                    f"did you mean '{near}'? {known}" if near else known,
                    (kind, name),
                )
            )
            continue
        for place, word in enumerate(terms):
            term = facet.resolve(word)
            if term is None:
                fault = unknown_term(facet, word)
                faults.append(Fault(fault.code, fault.message, fault.hint, (kind, name, place)))
            else:
                found.setdefault(Asked(name, term), (kind, name, place))
    return found
