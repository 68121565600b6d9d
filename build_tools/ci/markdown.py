"""Text for the pages that GitHub makes of a run."""

from __future__ import annotations

import re

_STRUCTURE = re.compile(r"[^\w ,]", re.ASCII)


def plain(text: str) -> str:
    """Text for Markdown that stays what it is, whatever it holds; mentions and references are broken."""
    cut = "".join(character if character.isprintable() else " " for character in text[:500])
    return _STRUCTURE.sub(lambda sign: f"&#{ord(sign[0])};" + "\u200b" * (sign[0] in "@#"), cut)
