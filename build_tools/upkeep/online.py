"""Brings what is public by now into the record: from a site that was built here, or from the one that is online.

The published site carries its own record (`published.txt`), so whoever publishes asks it what people may have links to.
That needs no history, no right to write to the repository, and no line in anybody's pull request.
"""

from __future__ import annotations

import re
import socket
import urllib.error
import urllib.request
from collections.abc import Callable
from html import unescape
from http.client import HTTPException
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from .. import addresses
from ..problems import BetterFitError
from ..reading import files
from ..reading.record import RECORD_LIMIT, as_text, is_forgotten, is_kept, read_forgotten, read_published
from ..reading.text import show
from .draft import Draft
from .links import AGENT

SECONDS = 20
_LOC = re.compile(r"<loc>\s*([^<]+?)\s*</loc>").findall
#: A file of the site by its address below the site's start; `None` where the site has none.
Fetch = Callable[[str], bytes | None]


class _Unanswered(BetterFitError):
    """Nobody can say what is public at an address."""


def record(root: Path, source: str) -> Draft:
    """Add what a site publishes to `directory/published.txt`. The source is a built site's folder, or an address.

    Raises:
        _Unanswered: the site can't be asked, and there is no record that would do instead.
        BetterFitError: the folder holds no site, or the record can't be read.
    """
    files.check_root(root)
    draft = Draft(root)
    held, problems = read_published(root)
    if problems:
        raise BetterFitError(f"{files.PUBLISHED}: {problems[0].message}", problems[0].hint)
    folder = root / source
    try:
        public = published(_online(source) if "://" in source else _in_folder(folder))
    except _Unanswered as error:
        if not held:
            raise
        draft.note = f"{error}. What {files.PUBLISHED} says goes on counting."
        return draft
    if public is None and "://" not in source:
        raise BetterFitError(f"{source} holds no site", "build it first: mkdocs build")
    if public is None:
        draft.note = f"Nothing is public at {source} yet. A site that was built here: better-fit record site"
        return draft
    forgotten, _ = read_forgotten(root)
    kept = {address for address in held | public if not is_forgotten(address, forgotten)}
    draft.put(files.PUBLISHED, as_text(kept))
    draft.note = f"{len(kept):,} addresses are or were public, {len(kept - held):,} of them new here."
    return draft


def published(fetch: Fetch) -> frozenset[str] | None:
    """The addresses that a site says are or were public; of an older site, those in its site map; `None` for none.

    Raises:
        _Unanswered: something else answers there.
    """
    data = fetch(addresses.RECORD)
    if data is not None:
        lines = data.decode("utf-8", "replace").splitlines()
        if not lines or not all(line.startswith("/") for line in lines):
            raise _Unanswered(f"what stands at {addresses.RECORD} is no record", _INSTEAD)
        return frozenset(filter(is_kept, (line[1:] for line in lines)))
    data = fetch(addresses.SITEMAP)
    if data is None:
        return None
    try:
        paths = [unquote(urlsplit(unescape(place)).path) for place in _LOC(data.decode("utf-8", "replace"))]
    except ValueError:
        raise _Unanswered(f"what stands at {addresses.SITEMAP} is no site map", _INSTEAD) from None
    start = min(paths, key=len, default="/")
    return frozenset(filter(is_kept, (path.removeprefix(start) for path in paths)))


_INSTEAD = "try again later; or put a record into the repository, which then counts: better-fit record site"


def _in_folder(site: Path) -> Fetch:
    def fetch(address: str) -> bytes | None:
        path = site / address
        return path.read_bytes() if path.is_file() else None

    return fetch


def _online(url: str) -> Fetch:
    """The files of a site that is online. Where no such host is known, nobody can have come there."""
    try:
        parts = urlsplit(url)
        whole = parts.scheme in ("https", "http") and bool(parts.hostname) and url.isprintable() and " " not in url
    except ValueError:  # such as a bracket that is never closed
        whole = False
    if not whole:
        raise BetterFitError(f"{show(url)} is no address of a site", "such as https://example.org/directory/")

    def fetch(address: str) -> bytes | None:
        asked = urllib.request.Request(urljoin(f"{url.rstrip('/')}/", address), headers={"User-Agent": AGENT})  # noqa: S310
        try:
            with urllib.request.urlopen(asked, timeout=SECONDS) as answer:  # noqa: S310
                data: bytes = answer.read(RECORD_LIMIT + 1)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code in (404, 410):
                return None
            raise _Unanswered(f"{url} can't be asked what is public: it answers {error.code}", _INSTEAD) from None
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, socket.gaierror) and reason.errno == socket.EAI_NONAME:
                return None
            raise _Unanswered(f"{url} can't be asked what is public: {reason}", _INSTEAD) from None
        if len(data) > RECORD_LIMIT:
            raise _Unanswered(f"{url}: {address} is too large to be a record", _INSTEAD)
        return data

    return fetch
