"""How many examples a property is tried with: enough to notice a change in `make test`, `TIMES` as many at night."""

import os

TIMES = int(os.environ.get("TIMES", "1"))


def examples(usual: int) -> int:
    """So many in `make test`."""
    return usual * TIMES
