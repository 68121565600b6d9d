"""The search index: which words stand in which records, in chunks of which a phone fetches one or two for a word.

A record is what can be found: a firm's words, the names of its terms and of all that they imply, or one of the owner's
pages. Synonyms are no part of it: who types one is led to the term's name on the device. The index holds words as they
stand, folded; the browser (`sentence/lookup.js`) knows their endings, and ranks.

A chunk holds words that are neighbours in the alphabet, so that a request for one does not tell which was typed, and
what results show comes in pieces of many, so that none tells what was found. Both are called by their content.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from operator import sub
from typing import NamedTuple
from unicodedata import category, normalize

import orjson

from .. import addresses
from ..cache import Cache, code
from ..model import Directory, Partner, Vocabulary, WrittenPage
from ..rule.fit import served
from .as_json import to_json
from .richtext import to_text

#: A chunk ends with the word that makes it longer than this, in characters.
CHUNK = 20_000
#: Results in one piece: a request for it names none of them.
SHOWN_IN_A_PIECE = 50
#: The parts of a record, the lightest first; a word counts in the weightiest in which it stands. What the index tells
#: of a word in a record is the record's number times this, and the part's.
PARTS = 4
# Letters that are written without spaces between words: each is a word.
_ALONE = "\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
#: A longer run of letters is several words.
_LONGEST = 40
_WORD = re.compile(rf"[{_ALONE}]|[^\W_{_ALONE}]{{1,{_LONGEST}}}")
_FOREIGN, _SIGN = re.compile(r"[^\x00-\x7f]+"), re.compile(rf"[^\w{_ALONE}]|_")
#: For `str.translate`: spaces for what is in no word.
_APART = {point: " " for point in range(128) if not chr(point).isalnum()}


@dataclass(frozen=True, slots=True)
class Record:
    """One thing to find. `hidden` is searched and never shown."""

    address: str
    title: str
    summary: str
    facts: str
    text: str
    hidden: str = ""


class Piece(NamedTuple):
    """What results show of records that follow one another, and in which of them each of their words stands."""

    shown: list[dict[str, str]]
    holders: Mapping[str, Sequence[int]]


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
    )


def page_record(page: WrittenPage, cache: Cache) -> Record:
    """The record of one of the owner's pages."""
    text = cache.text("page-text-1", page.text, lambda: to_text(page.text))
    address = f"{'../' * page.elsewhere}{addresses.written(page.path)}"
    return Record(address, page.title, page.description, "", text)


@lru_cache(4096)
def _folded(run: str) -> str:
    """Letters and signs beyond ASCII without accents and other marks, and with spaces for signs."""
    apart = normalize("NFKD", run.replace("ß", "ss").replace("\u02bc", "'"))
    return _SIGN.sub(" ", "".join(letter for letter in apart if not category(letter).startswith("M")))


def words_of(text: str) -> list[str]:
    """The words of a text, as the browser makes them of what is typed: small letters without accents."""
    text = text.lower()
    if not text.isascii():
        text = _FOREIGN.sub(lambda run: _folded(run[0]), text)
    # To split at spaces takes a third of the time of looking for words, and gives the same but in rare cases.
    words = text.translate(_APART).split() if text.isascii() else []
    return words if words and max(map(len, words)) <= _LONGEST else _WORD.findall(text)


def index(found: Iterable[Piece], stamp: str, language: str) -> Iterator[tuple[str, str]]:
    """Every file of the index with its address; the one that names the others comes last.

    Args:
        found: the firms first, in the order of `match.json`.
        stamp: the mark of that build's data.
        language: of the words, for their endings.
    """
    holders: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    pieces: list[str] = []
    count = 0
    for piece in found:
        for word, held in piece.holders.items():
            holders[word].extend(held)
        pieces.append(to_json(piece.shown))
        count += len(piece.shown)
    chunks = list(_chunks(holders))
    contents = [*pieces, *(chunk for _, chunk in chunks)]
    names = [blake2b(content.encode(), digest_size=6).hexdigest() for content in contents]
    yield from ((addresses.search(name), content) for name, content in zip(names, contents, strict=True))
    start = {
        "stamp": stamp,
        "language": language,
        "records": count,
        "in_a_piece": SHOWN_IN_A_PIECE,
        "chunks": [[first, name] for (first, _), name in zip(chunks, names[len(pieces) :], strict=True)],
        "shown": names[: len(pieces)],
    }
    yield addresses.SEARCH, to_json(start)


def _chunks(holders: Mapping[str, array[int]]) -> Iterator[tuple[str, str]]:
    """The words in the order in which JavaScript compares them, in chunks: the first word of each, and the chunk."""
    lines: list[str] = []
    first, length = "", 0
    for word in sorted(holders, key=lambda word: word.encode("utf-16-be", "surrogatepass")):
        held = holders[word]
        lines.append(to_json([word, held[0], *map(sub, held[1:], held)]))
        first, length = first or word, length + len(lines[-1])
        if length > CHUNK:
            yield first, f"[{','.join(lines)}]"
            lines, first, length = [], "", 0
    if lines:
        yield first, f"[{','.join(lines)}]"


def _shown(record: Record) -> dict[str, str]:
    """What a result shows."""
    parts = {"url": record.address, "title": record.title, "summary": record.summary, "facts": record.facts}
    return {name: text for name, text in parts.items() if text or name == "url"}


def pieces(records: Iterable[Record], cache: Cache) -> Iterator[Piece]:
    """All records, in pieces that are kept by what their records say: a changed firm leaves nearly all of them."""
    maker, first, following = f"search {code()}", 0, iter(records)
    while piece := list(islice(following, SHOWN_IN_A_PIECE)):
        content = to_json([first, *piece])
        kept = cache.find(maker, content)
        made = _piece(piece, first) if kept is None else Piece(*orjson.loads(kept))
        if kept is None:
            cache.put(maker, content, orjson.dumps([*made]))
        yield made
        first += len(piece)


def _piece(records: list[Record], first: int) -> Piece:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, record in enumerate(records, first):
        told: dict[str, int] = {}
        for part, text in enumerate((record.text, record.hidden, f"{record.summary} {record.facts}", record.title)):
            told.update(dict.fromkeys(words_of(text), number * PARTS + part))
        deque(map(list.append, map(holders.__getitem__, told), told.values()), maxlen=0)  # twice as fast as a loop
    return Piece([_shown(record) for record in records], holders)


def records(directory: Directory, cache: Cache) -> Iterator[Piece]:
    """Everything that search finds: the active firms, and the owner's pages."""
    return pieces(_records(directory, cache), cache)


def _records(directory: Directory, cache: Cache) -> Iterator[Record]:
    serves = {facet.id: served(facet) for facet in directory.vocabulary.facets.values()}
    for partner in directory.active.values():
        yield firm_record(partner, directory.vocabulary, serves)
    for page in directory.written:
        yield page_record(page, cache)
