"""The search index: Pagefind over lean records, so that it reads what is searched and nothing else.

A record is a small page that never gets published: a firm's words, the names of its terms and of all that they imply,
and what a result shows. Synonyms are no part of it: who types one is led to the term's name on the device, and in every
record they were three fifths of Pagefind's work. Pagefind splits its index into chunks; a phone fetches some tens of
kilobytes.

Pagefind also makes a file for each thing that can be found. Hosts count files, and a request for one would tell the
server what somebody looked for; so what these say goes into pieces of many, told apart by the end of their ids.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

import pagefind_bin

from .. import addresses
from ..cache import Cache
from ..model import Directory, Partner, Vocabulary, WrittenPage
from ..problems import BetterFitError
from ..rule.fit import served
from .mail import in_json
from .publish import write
from .reuse import LastSite
from .richtext import to_text

#: Bytes that have to be free in memory's folder: far more than the records of ten thousand firms.
ROOM = 256 * 1024 * 1024
_PREFIX = "better-fit-search-"
#: Where the index stands in the site.
FOLDER = "pagefind"
#: Which firm each result is: Pagefind's id of a result → slug.
FIRMS = f"{FOLDER}/firms.json"
_FIRM_PAGE = re.compile(r"/partners/([a-z0-9-]+)/")
#: Pagefind writes this before what its own code takes for JSON.
_MAGIC = b"pagefind_dcd"
_RESULT = ".pf_fragment"


@dataclass(frozen=True, slots=True)
class Record:
    """One thing to find. `hidden` is searched and never shown."""

    address: str
    title: str
    summary: str
    facts: str
    text: str
    hidden: str = ""
    firm: bool = False


#: Facet → term → every other term that a firm which lists it serves.
Served = Mapping[str, Mapping[str, tuple[str, ...]]]


def firm_record(partner: Partner, vocabulary: Vocabulary, serves: Served) -> Record:
    """A firm's record: found by name, by every term that it lists or serves, by broader terms, and by every sentence of
    its profile."""
    labels: list[str] = []
    hidden: list[str] = []
    for facet in vocabulary.facets.values():
        for held in partner.terms.get(facet.id, ()):
            term = facet.terms[held]
            labels.append(term.label)
            hidden += [facet.terms[other].label for other in (*facet.ancestors(held), *serves[facet.id][held])]
    expects = partner.expects
    sentences = [
        *partner.best_for,
        *partner.not_for,
        *(*expects.information, *expects.people, *expects.deadlines),
        *(proof.label for proof in partner.proof),
        *(recommendation.because for recommendation in partner.recommends),
        partner.description,
    ]
    return Record(
        addresses.partner(partner.slug),
        partner.name,
        partner.summary,
        " · ".join(labels[:5]),
        " \n".join([*labels, *sentences]),
        " ".join([partner.slug.replace("-", " "), partner.contact.person or "", *hidden]),
        firm=True,
    )


def page_record(page: WrittenPage, cache: Cache) -> Record:
    """The record of one of the owner's pages."""
    text = cache.text("page-text-1", page.text, lambda: to_text(page.text))
    return Record(addresses.written(page.path), page.title, page.description, "", text)


class Indexer:
    """Pagefind at work beside the build, on the second core: `start` it early, `finish` it at the end."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._right: int | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, records: Iterable[Record], language: str) -> None:
        """Write the records and set Pagefind going on them. What killed builds left is cleared first."""
        scratch = _scratch()
        for place in {scratch, Path(tempfile.gettempdir())}:
            _clear(place)
        self._folder, self._right = _make(scratch)
        for record in records:
            write(self._folder / "records", record.address, _page(record, language))
        program = Path(pagefind_bin.__file__).parent / ("pagefind.exe" if os.name == "nt" else "pagefind")
        command = [str(program), "--site", str(self._folder / "records"), "--output-path", str(self._folder / FOLDER)]
        self._process = subprocess.Popen(
            [*command, "--quiet"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            # Where this build is killed, the folder is still in use until Pagefind ends too.
            pass_fds=() if self._right is None else (self._right,),
        )

    def finish(self, site: Path, last: LastSite) -> None:
        """Wait for the index and put what a browser needs of it into the site.

        Raises:
            BetterFitError: Pagefind failed; its own words are in the message.
            OSError: there was no room for it.
        """
        assert self._process is not None
        assert self._folder is not None
        said, _ = self._process.communicate()
        if self._process.returncode:
            words = said.decode(errors="replace").strip()
            if f"(os error {errno.ENOSPC})" in words:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._folder))
            raise BetterFitError(f"the search index could not be made: {words[-300:]}")
        output = self._folder / FOLDER
        firms: dict[str, str] = {}
        pieces: dict[str, dict[str, dict[str, str]]] = {}
        for folder, _, names in os.walk(output):
            inner = Path(FOLDER, Path(folder).relative_to(output))
            for name in sorted(names):
                data = b"" if _unused(name) else Path(folder, name).read_bytes()
                if name.endswith(_RESULT):
                    key, result = name.removesuffix(_RESULT), _result(data)
                    pieces.setdefault(key[-2:], {})[key] = result
                    if firm := _FIRM_PAGE.fullmatch(result["url"]):
                        firms[key] = firm[1]
                elif data:
                    _put(site, (inner / name).as_posix(), data, last)
        for end, piece in pieces.items():
            _put(site, f"{FOLDER}/results/{end}.json", _json(piece), last)
        write(site, FIRMS, _json(firms))
        self.close()

    def close(self) -> None:
        """Stop and clear up; safe at any moment."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        if self._right is not None:
            os.close(self._right)
            self._right = None


#: The one filter, with its one value: Pagefind writes several in an order that changes from run to run.
_FIRM = '<p data-pagefind-filter="kind" data-pagefind-ignore="index">firm</p>'


def _result(fragment: bytes) -> dict[str, str]:
    """The content of one of Pagefind's files of results: where the thing is, and what is shown of it."""
    result = json.loads(zlib.decompress(fragment, wbits=31).removeprefix(_MAGIC))
    return {
        "url": result["url"],
        **{key: result["meta"][key] for key in ("title", "summary", "facts") if result["meta"].get(key)},
    }


def _json(value: object) -> bytes:
    return in_json(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)).encode()


def _put(site: Path, address: str, data: bytes, last: LastSite) -> None:
    if not last.take_same(address, data, str(site)):
        write(site, address, data)


def _scratch() -> Path:
    """Memory rather than the disk, where the system offers it: a record is written, read once and thrown away."""
    memory = Path("/dev/shm")  # noqa: S108
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return memory if roomy else Path(tempfile.gettempdir())


def _make(scratch: Path) -> tuple[Path, int | None]:
    """A new folder, and the hold on it that tells other builds that it is in use."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=scratch))
        right = _hold(folder, wait=True)
        if folder.exists():  # another build may have cleared it before
            return folder, right
        if right is not None:
            os.close(right)


def _hold(folder: Path, *, wait: bool = False) -> int | None:
    """The hold on a folder, which ends with the process; `None` where another has it or the system knows no such
    thing."""
    if sys.platform == "win32":
        return None
    import fcntl

    right = None
    try:
        right = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        fcntl.flock(right, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        if right is not None:
            os.close(right)
        return None
    return right


def _clear(scratch: Path) -> None:
    """Remove the folders of builds that were killed: nobody holds them any more."""
    for folder in scratch.glob(f"{_PREFIX}*"):
        right = _hold(folder)
        if right is not None:
            shutil.rmtree(folder, ignore_errors=True)
            os.close(right)


def _unused(name: str) -> bool:
    """Pagefind brings widgets of its own; our page uses only its engine."""
    return name.startswith(("pagefind-ui", "pagefind-modular", "pagefind-component", "pagefind-highlight"))


def _page(record: Record, language: str) -> str:
    title, hidden = escape(record.title), escape(record.hidden)
    return (
        f'<!doctype html><html lang="{language}"><body data-pagefind-body>'
        f'<h1 data-pagefind-weight="10">{title}</h1><p data-pagefind-weight="3">{escape(record.summary)}</p>'
        f'<p data-pagefind-meta="summary" data-pagefind-ignore="index">{escape(record.summary)}</p>'
        f'<p data-pagefind-meta="facts" data-pagefind-ignore="index">{escape(record.facts)}</p>'
        f"{_FIRM if record.firm else ''}"
        f'<p>{escape(record.text)}</p><p data-pagefind-weight="2">{hidden}</p></body></html>'
    )


def records(directory: Directory, cache: Cache) -> Iterator[Record]:
    """Everything that search finds: the active firms, and the owner's pages."""
    serves = {facet.id: served(facet) for facet in directory.vocabulary.facets.values()}
    for partner in directory.active.values():
        yield firm_record(partner, directory.vocabulary, serves)
    for page in directory.written:
        yield page_record(page, cache)
