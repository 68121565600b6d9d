"""The owner's settings of the site, out of MkDocs' plain values."""

from __future__ import annotations

import json
import re
from datetime import date

from .. import addresses
from ..problems import BetterFitError, Fault, say
from ..reading.text import quote
from ..speech import languages, plain_language
from .look import colour
from .page import Site

NAME = "mkdocs.yml"
_HOST = "https://github.com/"
#: What may be said below `also_in` in another language, and where it belongs.
_SAID = {"site_description": "description", "notice": "notice"}


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
    also_in: object = None,
    today: date,
) -> Site:
    """The site that these settings stand for; `repo` counts where its files can be edited in the browser.

    Raises:
        BetterFitError: `accent` is no colour, `site_url` no address of a site, or `also_in` names no other language.
    """
    try:
        accent = accent and colour(accent)
    except Fault as fault:
        raise BetterFitError(f"{NAME}: accent: {fault.message}", fault.hint) from None
    if url and not re.fullmatch(r"https?://[^/\s?#<>\"][^\s?#<>\"]*", url):
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
        others=_others(also_in, language or "en"),
    )


def _others(also_in: object, main: str) -> dict[str, dict[str, str]]:
    """The site's other languages, each with what the owner says in it.

    Raises:
        BetterFitError: it is no list of languages that there are catalogues for.
    """
    if isinstance(also_in, dict):
        named = list(also_in.items())
    else:
        named = [(key, None) for key in (also_in if isinstance(also_in, list) else [also_in] if also_in else [])]
    known = [language for language in languages() if language != plain_language(main)]
    others: dict[str, dict[str, str]] = {}
    for language, told in named:
        said = {} if told is None else told
        fault = None
        if language not in known:
            fault = say("settings_also-in", it=_written(language), known=", ".join(known), example=known[0])
        elif language in others:
            fault = say("said-twice", it=quote(str(language)))
        elif not isinstance(said, dict):
            fault = say("settings_also-in-said", it=_written(said))
        elif odd := [key for key, text in said.items() if key not in _SAID or not isinstance(text, str)]:
            fault = say("settings_also-in-said", it=_written(odd[0]))
        if fault is not None:
            raise BetterFitError(f"{NAME}: also_in: {fault.message}", fault.hint)
        others[str(language)] = {_SAID[key]: text for key, text in said.items()}
    return others


def _written(value: object) -> str:
    """A value as YAML may write it, in quotes: `null`, not `None`."""
    if isinstance(value, str):
        return quote(value)
    try:
        return quote(json.dumps(value, ensure_ascii=False, default=str, skipkeys=True))
    except ValueError:  # a list that holds itself
        return quote(str(value))


def schema_line(site: Site) -> str:
    """The first line of a profile: where an editor finds the form, or nothing where the site has no address."""
    return f"# yaml-language-server: $schema={site.url}{addresses.PROFILE_SCHEMA}" if site.url else ""
