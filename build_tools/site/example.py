"""The worked example of the page about the rule, taken from the live data so that it can't go stale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from .. import addresses
from ..model import Asked, Directory, Need
from ..rule import words
from ..rule.match import Answer
from .ranked import Ranked
from .views import Views

#: Needs tried before the page does without an example: each costs a look at every firm.
TRIED = 8
#: An answer that shows so much is taken, and no better one is looked for: see `_shows`.
ENOUGH = 5


def worked_example(directory: Directory, views: Views, ranked: Ranked) -> Mapping[str, Any] | None:
    """A need that sends a prospect from the home firm to others, and what the rule makes of it.

    Of the needs tried, the one whose answer shows most: a recommendation, a firm that fits it all, several kinds of
    reason. `None` where none sends anybody anywhere.
    """
    home = directory.home if directory.home in directory.active else None
    vocabulary = directory.vocabulary
    best: tuple[int, Need, Answer] | None = None
    for need in islice(_needs(directory, home), TRIED):
        answer = ranked.answer(need, referrer=home, limit=3)
        if len(answer.matches) >= 2 and answer.verdict in (None, "refer"):
            shows = _shows(answer)
            if best is None or shows > best[0]:
                best = (shows, need, answer)
            if shows >= ENOUGH:
                break
    if best is None:
        return None
    _, need, answer = best
    own = answer.referrer
    return {
        "asked": words.asked(need, vocabulary),
        "home": views.firm(home) if home else None,
        "home_reasons": views.place(directory.partners[own.partner], own.reasons).reasons if own else (),
        "places": [views.place(directory.partners[m.partner], m.reasons) for m in answer.matches],
        "recommended": [m.partner for m in answer.matches if m.recommended],
        "href": addresses.link(need, page=addresses.REFER, referrer=home),
    }


def _needs(directory: Directory, home: str | None) -> Iterator[Need]:
    """Needs made of what the firms that the home firm recommends do and it does not; then of anybody's."""
    vocabulary = directory.vocabulary
    recommended = [r.partner for r in directory.partners[home].recommends] if home else []
    others = [facet for facet in vocabulary.contrasts if not facet.primary]
    for slug in dict.fromkeys((*recommended, *islice(directory.active, TRIED))):
        partner = directory.partners[slug]
        for term in partner.terms.get(vocabulary.primary.id, ())[:1]:
            for facet in others[:1]:
                for second in partner.terms.get(facet.id, ())[:1]:
                    yield Need(prefer=tuple(sorted((Asked(vocabulary.primary.id, term), Asked(facet.id, second)))))


def _shows(answer: Answer) -> int:
    """How much an answer shows of the rule."""
    kinds = {reason.fit for match in answer.matches for reason in match.reasons}
    whole = any(all(reason.fit == "fits" for reason in match.reasons) for match in answer.matches)
    return len(kinds) + 2 * whole + 2 * any(match.recommended for match in answer.matches)
