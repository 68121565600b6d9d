"""A figure beside what it should be: a row of a Markdown table, which says whether the target is met."""

import statistics

#: The head of such a table.
HEAD = ["| | target | median (least to most) | |", "|---|---|---|---|"]


def row(name: str, target: float | None, figures: list[float], unit: str = "ms") -> str:
    """A median with its ends, beside the most that it should be, if there is a target."""
    median = statistics.median(figures)
    ends = f" ({min(figures):,.0f} to {max(figures):,.0f})" if len(figures) > 1 else ""
    aim = "–" if target is None else f"{target:,.0f} {unit}"
    verdict = "" if target is None else "met" if median <= target else f"missed: {median / target:.1f} times the target"
    return f"| {name} | {aim} | {median:,.0f} {unit}{ends} | {verdict} |"
