"""Whether the addresses in profiles still lead somewhere, asked politely, and remembered between two runs.

Two requests at a time, `HEAD` and then `GET`, with our name on them; nothing of the answer is read. Only what says that
there is nothing (404, 410, no such host) can be dead, and only after fourteen days of it. Whatever keeps programs out
(403, 429, 5xx, silence) is told apart, since people may well get in.
"""

from __future__ import annotations

import ipaddress
import json
import socket
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .. import __version__
from ..model import Directory
from ..problems import BetterFitError
from ..reading.answers import MEMORY, Answers, remembered
from ..speech import current

#: So long an address has to lead nowhere before it counts as dead.
PATIENCE = timedelta(days=14)
#: Requests at a time, and the seconds that each may take.
AT_ONCE, SECONDS = 2, 10
AGENT = f"better-fit/{__version__} (link check of a partner directory, once a month)"

_GONE = {404, 410}


@dataclass(frozen=True, slots=True)
class Judged:
    """The outcome of asking: address → what was seen. `failing` seems dead, and not for long enough yet."""

    dead: Mapping[str, str] = field(default_factory=dict)
    failing: Mapping[str, str] = field(default_factory=dict)
    blocked: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    """One address, asked once: `fine`, `gone` or `blocked`, and why, as the message `audit-cause` takes it."""

    state: str
    why: str = ""
    answered: bool = True  # whether any server said anything


class NoSuchHost(Exception):
    """The name of a server is not known to anybody."""


def resolve(host: str) -> list[str]:
    """The addresses of a server.

    Raises:
        NoSuchHost: there is no such server.
        OSError: nobody could be asked.
    """
    try:
        return [str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
    except socket.gaierror as error:
        if error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)):
            raise NoSuchHost(host) from None
        raise


class Asker:
    """Asks one address after another.

    Args:
        resolver: as `resolve`.
        base: where a request for an address is really sent; tests have a server of their own there.
    """

    def __init__(
        self, resolver: Callable[[str], list[str]] = resolve, base: Callable[[str], str] = str, seconds: float = SECONDS
    ) -> None:
        self._resolve, self._base, self._seconds = resolver, base, seconds
        self._open = urllib.request.build_opener(_Guarded(self)).open

    def ask(self, url: str) -> Seen:
        """The answer of an address. Some servers refuse `HEAD`; only what `GET` says counts against them."""
        try:
            self.guard(url)
            return self._request("HEAD", url) or self._request("GET", url) or Seen("fine")
        except NoSuchHost:
            return Seen("gone", "no-host", answered=False)
        except _Private:
            return Seen("blocked", "private")
        except TimeoutError:
            return Seen("blocked", "slow", answered=False)
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError):
                return Seen("blocked", "slow", answered=False)
            if isinstance(reason, NoSuchHost):
                return Seen("gone", "no-host", answered=False)
            return Seen("blocked", "silent", answered=False)

    def _request(self, method: str, url: str) -> Seen | None:
        """`None` if all is well, or, for `HEAD`, if it is worth asking again."""
        target = self._base(url)  # https, as every address of a profile; a test's own server besides
        asked = urllib.request.Request(target, method=method, headers={"User-Agent": AGENT})  # noqa: S310
        try:
            with self._open(asked, timeout=self._seconds):
                return Seen("fine") if method == "HEAD" else None
        except urllib.error.HTTPError as error:
            error.close()
            if method == "HEAD":
                return None
            return Seen("gone" if error.code in _GONE else "blocked", str(error.code))

    def guard(self, url: str) -> None:
        """Check that an address is out in the open: what a firm writes must not make us ask inside somebody's network.

        Raises:
            NoSuchHost: there is no such server.
            OSError: nobody could be asked, or the server is not public.
        """
        host = urlsplit(url).hostname or ""
        if not all(ipaddress.ip_address(address.partition("%")[0]).is_global for address in self._resolve(host)):
            raise _Private(host)


class _Private(OSError):
    """A server on no public network."""


class _Guarded(urllib.request.HTTPRedirectHandler):
    """Follows a redirection only to where the first request could have gone."""

    max_redirections = 5

    def __init__(self, asker: Asker) -> None:
        self._asker = asker

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """As in urllib."""
        if urlsplit(newurl).scheme not in ("http", "https"):
            raise _Private(newurl)
        self._asker.guard(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def addresses_of(directory: Directory) -> list[str]:
    """The websites and the proof of the firms that have not retired, each once."""
    firms = directory.active.values()
    return list(dict.fromkeys(url for firm in firms for url in (firm.website, *(proof.url for proof in firm.proof))))


def judge(urls: Iterable[str], memory: Path, today: date, asker: Asker) -> Judged:
    """Ask every address, and remember since when each has led nowhere.

    Raises:
        BetterFitError: nothing at all answered, so that it is we who are cut off; or the memory can't be written.
    """
    urls = list(urls)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        seen = dict(zip(urls, pool.map(asker.ask, urls), strict=True))
    if urls and not any(one.answered for one in seen.values()):
        raise BetterFitError("none of the addresses answered", "is this machine on the network?")
    before = remembered(memory)
    now = {url: before.gone_since.get(url, today) for url, one in seen.items() if one.state == "gone"}
    # Whatever keeps programs out says nothing of the day before.
    last = {url: before.alive_on[url] for url in urls if url in before.alive_on and url not in now}
    _remember(memory, Answers(now, last | {url: today for url, answer in seen.items() if answer.state == "fine"}))
    dead, failing, say = {}, {}, current().say
    for url, first in now.items():
        if first <= today - PATIENCE:
            dead[url] = say("audit-cause-since", cause=_cause(seen[url]), day=str(first))
        else:
            counts = str(first + PATIENCE)
            failing[url] = say("audit-cause-first", cause=_cause(seen[url]), day=str(first), counts=counts)
    return Judged(dead, failing, {url: _cause(one) for url, one in seen.items() if one.state == "blocked"})


def _cause(seen: Seen) -> str:
    return current().say("audit-cause", cause=seen.why)


def _remember(memory: Path, answers: Answers) -> None:
    kept = {"gone_since": answers.gone_since, "alive_on": answers.alive_on}
    value = {key: {url: day.isoformat() for url, day in sorted(days.items())} for key, days in kept.items()}
    beside = memory.with_suffix(".new")
    try:
        memory.parent.mkdir(exist_ok=True)
        beside.write_text(json.dumps(value, indent=1), "utf-8")
        beside.replace(memory)
    except OSError as error:
        raise BetterFitError(f"{MEMORY} can't be written: {error.strerror}", "mend its permissions") from None
