"""The day on which things are true: passed on as a value, so that nothing else looks at a clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Today (UTC), or the day of `SOURCE_DATE_EPOCH` where that is set (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return moment.date()
