"""The owner's settings of the site, out of MkDocs' plain values."""

from __future__ import annotations

import re
from datetime import date

from .. import addresses
from ..problems import BetterFitError, Fault, say
from ..reading.text import quote
from .look import colour
from .page import Site

NAME = "mkdocs.yml"
_HOST = "https://github.com/"


def site_of(
    *,
    name: str,
    url: str,
    description: str,
    repo: str,
    pictures_up_to: int,
    language: str,
    accent: str,
    names_index: bool,
    from_disk: bool = False,
    mask_mail: bool = True,
    typeface: bool = True,
    notice: str = "",
    today: date,
) -> Site:
    """The site that these settings stand for; `repo` counts where its files can be edited in the browser.

    Raises:
        BetterFitError: `accent` is no colour, or `site_url` no address of a site.
    """
    try:
        accent = accent and colour(accent)
    except Fault as fault:
        raise BetterFitError(f"{NAME}: accent: {fault.message}", fault.hint) from None
    if url and not re.match("https?://[^/]", url):
        refused = say("settings_address", it=quote(url))
        raise BetterFitError(f"{NAME}: site_url: {refused.message}", refused.hint)
    address, repo = url.rstrip("/"), repo.rstrip("/")
    hosted = repo.startswith(_HOST)
    return Site(
        name=name,
        url=address and address + "/",
        description=description,
        today=today,
        repo=repo if hosted else "",
        edit=f"{repo}/edit/main/{{path}}" if hosted else "",
        pictures_up_to=pictures_up_to,
        language=language or "en",
        accent=accent,
        names_index=names_index or from_disk,
        from_disk=from_disk,
        mask_mail=mask_mail,
        typeface=typeface,
        notice=notice,
    )


def schema_line(site: Site) -> str:
    """The first line of a profile: where an editor finds the form, or nothing where the site has no address."""
    return f"# yaml-language-server: $schema={site.url}{addresses.PROFILE_SCHEMA}" if site.url else ""
