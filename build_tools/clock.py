"""The day on which things are true: passed on as a value, so that nothing else looks at a clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from .problems import BetterFitError

_EPOCH = "SOURCE_DATE_EPOCH"


def today() -> date:
    """Today (UTC), or the day of `SOURCE_DATE_EPOCH` where that is set (reproducible-builds.org).

    Raises:
        BetterFitError: it is set to something else than a moment.
    """
    epoch = os.environ.get(_EPOCH, "")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        if not (epoch.isascii() and epoch.isdigit()):
            raise ValueError
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        hint = "write the seconds since 1970, such as 1793577600, or leave it unset"
        raise BetterFitError(f"{_EPOCH} is set, and it is no moment that there is", hint) from None
