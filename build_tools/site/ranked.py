"""The rule's answers for one directory on one day, kept as long as nobody states anything else.

Who stands where depends on terms, budgets, availability and recommendations alone; a new summary, a new telephone
number or a new firm's name moves nobody. So what was worked out is kept by a mark of just these.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from typing import Any

from pydantic import TypeAdapter

from ..cache import Cache, code
from ..model import Directory, Need, Partner
from ..rule import match
from ..rule.match import Answer

_AS_JSON = TypeAdapter(Answer)


class Ranked:
    """The rule's answers for one directory on one day."""

    def __init__(self, directory: Directory, today: date, cache: Cache) -> None:
        self._directory, self._today, self._cache = directory, today, cache
        stated = [_stated(partner, today) for partner in directory.partners.values()]
        made_of = "\n".join((code(), repr(directory.vocabulary), *stated))
        self._mark = sha256(made_of.encode(errors="surrogatepass")).hexdigest()

    def answer(self, need: Need, *, referrer: str | None = None, limit: int, in_groups: bool = False) -> Answer:
        """As `rule.match.answer`."""

        def make() -> bytes:
            answer = match.answer(
                self._directory, need, referrer=referrer, today=self._today, limit=limit, in_groups=in_groups
            )
            return _AS_JSON.dump_json(answer)

        about = self._about(need.canonical(), referrer, limit, in_groups)
        return _AS_JSON.validate_json(self._cache.get("answer", about, make))

    def kept(self, name: str, make: Callable[[], Any]) -> Any:
        """The result of `make`, which looks at nothing but what firms state, as JSON gives it back."""
        return json.loads(self._cache.text(name, self._about(), lambda: json.dumps(make(), separators=(",", ":"))))

    def _about(self, *more: object) -> str:
        return f"{more} {self._mark}"


def _stated(partner: Partner, today: date) -> str:
    """All that the rule looks at in a firm."""
    vouches = [(recommendation.partner, recommendation.for_) for recommendation in partner.recommends]
    return repr((partner.slug, partner.retired, partner.terms, partner.budget, partner.availability_on(today), vouches))
