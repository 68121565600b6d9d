"""A figure beside what it should be: a row of a Markdown table, which says whether the target is met."""

import statistics

#: The heads of such rows.
HEAD = ["| | target | median (least to most) | |", "|---|---|---|---|"]


def row(name: str, target: float | None, times: list[float]) -> str:
    """A median in milliseconds with its ends, beside the most that it should be, if there is a target."""
    median = statistics.median(times)
    aim = "–" if target is None else f"{target:,.0f} ms"
    verdict = "" if target is None else "met" if median <= target else f"missed: {median / target:.1f} times the target"
    return f"| {name} | {aim} | {median:,.0f} ms ({min(times):,.0f} to {max(times):,.0f}) | {verdict} |"
