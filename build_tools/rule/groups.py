"""Under which heading a firm may stand, so that the heading holds of every firm below it. `match.js` has the same.

A list in the rule's order mixes firms that fit everything with firms that have said little. So where firms are shown
to people, they stand in groups, and it is the groups that are counted: never "7 firms fit" where none fits it all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Protocol, TypeVar, get_args

from ..model import Group
from .fit import Reason

#: Every group, in the order in which lists show them.
GROUPS: tuple[Group, ...] = get_args(Group)


class _Explained(Protocol):
    """Whatever has reasons: a firm in its place."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """One for each thing asked."""


_Firm = TypeVar("_Firm", bound=_Explained)


def group_of(reasons: Sequence[Reason]) -> Group:
    """The group of a firm with these reasons.

    - `all`: everything asked fits. Of nothing asked, that holds of everybody.
    - `musts`: there are musts, and every one of them fits.
    - `ask`: it has not stated a must; or nothing at all fits or comes close, so that there is only to ask.
    - `close`: any other.
    """
    if all(reason.fit == "fits" for reason in reasons):
        return "all"
    musts = [reason.fit for reason in reasons if reason.must]
    if musts and all(fit == "fits" for fit in musts):
        return "musts"
    if "not-stated" in musts or not any(reason.fit in ("fits", "close") for reason in reasons):
        return "ask"
    return "close"


def grouped(places: Iterable[_Firm]) -> list[tuple[Group, list[_Firm]]]:
    """Firms under their groups, each in the order in which it came; groups without a firm are left out."""

    def rank(place: _Firm) -> int:
        return GROUPS.index(group_of(place.reasons))

    return [(GROUPS[number], list(firms)) for number, firms in groupby(sorted(places, key=rank), key=rank)]
