"""Fields that somebody wrote as one text: what was probably meant, ready to be copied."""

from __future__ import annotations

import re
from typing import Any

from ..problems import Fault
from .notation import CURRENCIES
from .rules import judge

_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_SUM = re.compile(r"(?<![\w.,])([0-9]{1,3}(?:[,.'’ ][0-9]{3})+|[0-9]{1,9})(?:[.,][0-9]{1,2})?[ ]?(k\b)?", re.IGNORECASE)
_PER = (
    ("month", re.compile(r"\b(?:months?|monthly|mo)\b", re.IGNORECASE).search),
    ("year", re.compile(r"\b(?:years?|yearly|yr|annual(?:ly)?|annum)\b", re.IGNORECASE).search),
)
_UP_TO = re.compile(r"\b(?:up to|at most|under|below|max)\b", re.IGNORECASE).search


def meant(field: str, text: str, model: Any) -> str | None:
    """The line that says with fields of its own what a text says; `None` where that can't be told.

    Args:
        field: the name of the field, such as `budget`.
        text: what somebody wrote after it.
        model: the profile's model, which knows the directory's currency.
    """
    if field == "budget":
        return _budget(text, getattr(model, "currency_here", "USD"))
    if field == "contact":
        for key, kind in (("email", "email"), ("phone", "phone"), ("url", "url")):
            try:
                return f"contact: {{{key}: {judge(kind, text.strip())}}}"
            except Fault:
                continue
    return None


def _budget(text: str, here: str) -> str | None:
    """A budget's fields from a text such as `$4,000 - $18,000 per year`. A dollar is one of the directory's own."""
    written = [(re.sub("[^0-9]", "", digits), thousand) for digits, thousand in _SUM.findall(text)]
    # The length first: Python reads no number of five thousand digits.
    if not 1 <= len(written) <= 2 or any(len(digits) > 12 for digits, _ in written):
        return None
    sums = [int(digits) * (1000 if thousand else 1) for digits, thousand in written]
    if len(str(max(sums))) > 12:
        return None
    named = [word for word in re.findall(r"\b[A-Z]{3}\b", text) if word in CURRENCIES]
    signs = [code for sign, code in _SIGNS.items() if sign in text]
    dollar = [here if here.endswith("D") else "USD"] if "$" in text else []
    currency = (*named, *signs, *dollar, here)[0]
    least, most = min(sums), max(sums) if len(sums) == 2 else None
    if most is None and _UP_TO(text):
        least, most = 0, least
    per = next((word for word, says in _PER if says(text)), "project")
    upper = f" to: {most}," if most is not None else ""
    return f"budget: {{currency: {currency}, from: {least},{upper} per: {per}}}"
