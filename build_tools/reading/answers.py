"""Which addresses in profiles answered, and which lead nowhere, as the last check of links has kept it.

The check is somebody's own program on somebody's own machine: where it was never run, nothing is known, and nothing is
said.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..model import Partner

MEMORY = ".cache/better-fit-links.json"


@dataclass(frozen=True, slots=True)
class Answers:
    """Address → the day since which it has led nowhere, and address → the last day on which it answered."""

    gone_since: Mapping[str, date] = field(default_factory=dict)
    alive_on: Mapping[str, date] = field(default_factory=dict)


def remembered(memory: Path) -> Answers:
    """The answers that the last check of links has kept; none, where that can't be read."""
    try:
        memo = json.loads(memory.read_text("utf-8"))
        return Answers(_days(memo["gone_since"]), _days(memo.get("alive_on", {})))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Answers()


def _days(written: Mapping[str, str]) -> dict[str, date]:
    return {str(url): date.fromisoformat(day) for url, day in written.items()}


def answered(root: Path, partners: Iterable[Partner]) -> dict[str, date]:
    """Firm → the last day on which its website answered; without those whose website has led nowhere since."""
    alive = remembered(root / MEMORY).alive_on
    return {partner.slug: alive[partner.website] for partner in partners if partner.website in alive}
