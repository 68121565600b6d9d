"""Sums and dates as people write them. What could mean two things stays as it is, and the check refuses it."""

from __future__ import annotations

import re
from datetime import date

_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "CHF": "CHF",
    "USD": "USD",
    "EUR": "EUR",
    "GBP": "GBP",
}
_CURRENCY = re.compile(r"US\$|[$€£¥]|\b(?:USD|EUR|GBP|CHF)\b|\bEuros?\b", re.IGNORECASE)
# 5000 · 5,000 · 5.000 · 5 000 · 5'000, each perhaps with cents that are nothing, and 5k.
_SUM = re.compile(r"([0-9]{1,3}(?:[,.' \u00a0\u202f’][0-9]{3})+|[0-9]+)(?:[.,](?:00?|-+|–))?\s*([kK])?").fullmatch
# What can be read as a number: `str.isdigit` takes a ² for one, and Python reads none of five thousand digits.
_DIGITS = re.compile("[0-9]{1,18}").fullmatch
_RANGE = re.compile(r"\s*(?:-|–|—|\bto\b|\bbis\b|\bà\b|\ba\b|\.\.\.?)\s*")
_DATE = re.compile(r"([0-9]{1,4})([-./])([0-9]{1,2})\2([0-9]{1,4})(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?").fullmatch


def currency_in(text: str) -> str | None:
    """The currency whose sign or code stands in a text."""
    sign = _CURRENCY.search(text)
    if not sign:
        return None
    return "EUR" if sign[0].lower().startswith("euro") else _SIGNS[sign[0].upper()]


def sum_in(text: str) -> str:
    """A sum in whole units as digits; the text itself where it is no plain sum."""
    bare = _CURRENCY.sub("", text).strip().removeprefix("≥").removesuffix("+").strip()
    amount = _SUM(bare)
    if not amount:
        return text
    digits = re.sub(r"[^0-9]", "", amount[1])
    return str(int(digits) * (1000 if amount[2] else 1)) if _DIGITS(digits) else text


def is_sum(text: str) -> bool:
    """Whether a text is a plain sum."""
    return _DIGITS(sum_in(text)) is not None


def range_in(text: str) -> tuple[str, str] | None:
    """The two ends of "5,000 – 10,000"; `None` where a text is no range of sums."""
    ends = _RANGE.split(text.strip(), maxsplit=1)
    if len(ends) != 2:
        return None
    low, high = sum_in(ends[0]), sum_in(ends[1])
    return (low, high) if _DIGITS(low) and _DIGITS(high) and int(low) <= int(high) else None


def date_in(text: str) -> str:
    """A date as YYYY-MM-DD; the text itself where it is none, or where day and month could be either."""
    written = _DATE(text)
    if not written:
        return text
    first, sign, second, third = int(written[1]), written[2], int(written[3]), int(written[4])
    if len(written[1]) == 4:
        year, month, day = first, second, third
    elif len(written[4]) != 4:
        return text
    elif sign == "." or first > 12 or first == second:
        year, month, day = third, second, first
    elif second > 12:
        year, month, day = third, first, second
    else:
        return text
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return text
