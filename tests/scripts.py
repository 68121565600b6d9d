"""What tests hand over to the site's scripts is plain: needs and reasons as the scripts know them."""

from __future__ import annotations

from typing import Any

from better_fit.model import Asked, Need
from better_fit.rule.match import Answer


def plain(need: Need) -> dict[str, Any]:
    """A need as the scripts know it."""
    money = need.budget
    return {
        "must": [_asked(each) for each in need.must],
        "prefer": [_asked(each) for each in need.prefer],
        "budget": None if money is None else {"amount": money.amount, "per": money.per},
    }


def relaxing(found: Answer) -> list[dict[str, Any]]:
    """What to relax, as the scripts say it."""
    return [{"asked": _asked(each.asked), "brings": each.brings} for each in found.relax]


def _asked(asked: Asked) -> dict[str, str]:
    return {"facet": asked.facet, "term": asked.term}
