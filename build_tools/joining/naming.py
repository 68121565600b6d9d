"""A file's name for a firm: proposed from its name, or from its website where the name has no Latin letters."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..problems import say
from ..reading.files import RESERVED, is_slug, latin, suggest_slug
from ..reading.text import quote

_SHARED = frozenset({"github.com", "gitlab.com", "linkedin.com", "facebook.com", "instagram.com", "sites.google.com"})


def slug_for(name: str) -> str | None:
    """A slug that says a name in Latin letters; `None` where most of the name would be lost."""
    plain = latin(name)
    letters = [c for c in plain if c.isalnum()]
    kept = [c for c in letters if c.isascii()]
    if not kept or 2 * len(kept) < len(letters):
        return None
    return suggest_slug(plain)


def slug_of_site(website: str) -> str | None:
    """A slug from a website's name, such as `canopyandco`; `None` where the site is not the firm's own."""
    host = (urlsplit(website).hostname or "").removeprefix("www.")
    if not host.isascii() or host in _SHARED:
        return None
    labels = host.split(".")
    # `acme.co.uk` and `acme.com.ar` are Acme's: two short labels at the end are no name.
    while len(labels) > 2 and re.fullmatch("com|co|org|net|gov|edu|ac|gob|gv|or|ne", labels[-2]):
        del labels[-1]
    label = labels[-2] if len(labels) > 1 else ""
    return label if is_slug(label) and label not in RESERVED and not label.startswith("xn--") else None


def check_slug(slug: str) -> str:
    """A slug that somebody chose.

    Raises:
        Fault: it can't be a profile's.
    """
    if not is_slug(slug):
        raise say("bad-slug_file", it=quote(slug), good=suggest_slug(slug))
    if slug in RESERVED:
        raise say("reserved-name", it=quote(slug), good=f"{slug}-1")
    return slug
