"""A first mapping for a spreadsheet, short enough to be read: what was recognised, what is doubtful or missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

from ..model import Facet, Vocabulary
from ..reading.text import show
from ..reading.write import comment, scalar
from . import guess
from .amounts import currency_in, range_in
from .cells import LISTS
from .csv_file import Sheet
from .guess import Guess, Guesses, Seen
from .headings import names_facet, period_of
from .mapping import targets
from .recognise import Recogniser

_HEAD = """\
# How the columns of {name} become profiles: proposed by `better-fit import`, yours to change, never overwritten.
# A field takes `column`, `text` (with {{column}} in it) or `value` (the same for every row), or a list of these, of
# which the first that gives anything counts. What else a source may say:
#   split      the sign between several values of one cell; any: whatever makes the parts known
#   terms      which values mean what: `a-term: [value, value]`; under ask the row waits for you, under skip the value
#              is left out; ids, labels and synonyms of the vocabulary need no listing
#   otherwise  ask, skip or [a-term]: the same for values that are not listed
#   place      city, state or country: taken only where the wider columns agree
#   search     true: any term that a text mentions is taken, whatever the text says of it
#   shorten    true: the first sentences only, as many as a summary holds
# Pictures are files beside the sheet: `picture` names them, `picture_alt` says what each shows. A `text` wants all its
# columns filled, so where each picture has a column, the fullest comes first:
# picture: [{{text: "{{Picture 1}};{{Picture 2}}", split: ";"}}, {{column: Picture 1}}]
"""


def propose(sheet: Sheet, vocabulary: Vocabulary) -> tuple[str, list[str]]:
    """The mapping file's text, and what to say of facets that only a search in text could fill."""
    seen = Seen(sheet)
    pictures = seen.take_pictures()
    plain = guess.plain_columns(seen, vocabulary.facets.values())
    recognisers = guess.recognisers(vocabulary)
    facets = _facets(seen, vocabulary, plain, recognisers)
    lines = [*_HEAD.format(name=sheet.name).rstrip().split("\n"), ""]
    if sheet.worksheet is not None:
        lines.append(f"worksheet: {scalar(sheet.worksheet)}")
    else:
        if sheet.encoding.replace("-", "").lower() != "utf8":
            lines.append(f"encoding: {scalar(sheet.encoding)}")
        lines.append(f"delimiter: {sheet.delimiter}")
    lines.append("fields:")
    for target in targets(vocabulary).values():
        if target.facet is not None:
            lines += _facet(target.facet, facets[target.facet.id], seen, recognisers[target.facet.id])
        elif target.name.startswith("budget_"):
            lines += _budget(target.name, plain, seen, vocabulary)
        elif target.name in pictures:
            lines += _pictures(target.name, pictures, seen)
        else:
            lines += _plain(target.name, plain, facets)
    used = {
        *plain.values(),
        *chain(*pictures.values()),
        *(source.column for guesses in facets.values() for source in guesses.sources),
    }
    unused = [column for column in sheet.columns if column not in used]
    if unused:
        lines += comment(f"Columns that nothing takes: {', '.join(map(show, unused))}.")
    notes = [note for facet in vocabulary.facets.values() for note in mentions(facet, facets[facet.id])]
    return "\n".join([*lines, ""]), notes


def _facets(
    seen: Seen, vocabulary: Vocabulary, plain: Mapping[str, str], recognisers: Mapping[str, Recogniser]
) -> dict[str, Guesses]:
    """The columns that may hold each facet's terms."""
    fixed = [name for name in plain if name not in ("summary", "availability", "person")]
    taken = {plain[name] for name in fixed}
    texts = {plain[name] for name in ("summary", "description") if name in plain}
    guesses = {}
    for facet in vocabulary.facets.values():
        others = [other for other in vocabulary.facets.values() if other is not facet]
        named = {c for c in seen.columns if any(names_facet(c, other) == 2 for other in others)}
        guesses[facet.id] = guess.facet_guesses(seen, facet, recognisers[facet.id], taken, named, texts)
    return guesses


def mentions(facet: Facet, guesses: Guesses) -> Iterator[str]:
    """That no column holds a facet, and which text mentions its terms."""
    for column, rows in guesses.texts[:2]:
        yield (
            f"no column holds {facet.id}; {show(column)!r} mentions its terms in {_count_of(rows)}. "
            f"Mentions prove nothing, so they are not taken; if you want them: "
            f"`{facet.id}: {{column: {_flow(column)}, search: true}}`"
        )


def _plain(name: str, plain: Mapping[str, str], facets: Mapping[str, Guesses]) -> Iterator[str]:
    """A field that is no facet, and what may stand in for one that is needed."""
    column = plain.get(name)
    if name == "summary":
        yield from _summary(plain, facets)
    elif column is not None:
        yield f"  {name}: {{column: {_flow(column)}}}"
        if name == "website" and not {"email", "phone", "contact_url"} & plain.keys():
            yield "  # No column says how to reach them, so the website stands in:"
            yield f"  contact_url: {{column: {_flow(column)}}}"
    elif name in ("name", "website"):
        yield f"  # {name}: {{column: …}}  # needed, and no column seems to hold it"


def _summary(plain: Mapping[str, str], facets: Mapping[str, Guesses]) -> Iterator[str]:
    texts = dict.fromkeys(plain[name] for name in ("summary", "description") if name in plain)
    sources = [f"{{column: {_flow(column)}, shorten: true}}" for column in texts]
    # What is left if both are empty: the columns of the terms, in words.
    words = list(dict.fromkeys(f.sources[-1].column for f in facets.values() if f.sources))
    words = [word for word in words if word not in texts]
    if words and not any(sign in word for word in words for sign in "{}"):
        sources.append(f"{{text: {_flow(', '.join(f'{{{word}}}' for word in words[:2]))}}}")
    if sources:
        yield "  summary:"
        yield from (f"    - {source}" for source in sources)
    else:
        yield '  # summary: {text: "{one column} in {another}"}  # needed, and no column seems to hold it'


def _pictures(name: str, pictures: Mapping[str, list[str]], seen: Seen) -> Iterator[str]:
    """The columns of pictures: those of several together, the most that a row can fill first."""
    columns = pictures[name]
    if not columns:
        yield "  # picture_alt: {column: …}  # needed with `picture`, and no column seems to hold it"
        return
    mark = "" if pictures["picture_alt"] else "# "
    sources = [
        f'{{text: {_flow("; ".join(f"{{{column}}}" for column in columns[:most]))}, split: ";"}}'
        for most in range(len(columns), 1, -1)
    ]
    several = any(LISTS.search(value) for value in seen.values[columns[0]])
    sources.append(f"{{column: {_flow(columns[0])}{', split: any' * several}}}")
    yield f"  {mark}{name}: " + (f"[{', '.join(sources)}]" if len(sources) > 1 else sources[0])


def _budget(name: str, plain: Mapping[str, str], seen: Seen, vocabulary: Vocabulary) -> Iterator[str]:
    """A part of the budget. The currency and the time are taken from signs and headings; else the owner says them."""
    column = plain.get("budget_from") or plain.get("budget_to")
    if column is None:
        return
    currencies = Counter(filter(None, (currency_in(value) for value in (column, *seen.values[column]))))
    stated = {
        "budget_currency": "budget_currency" in plain or len(currencies) == 1,
        "budget_per": "budget_per" in plain or period_of(column) is not None,
    }
    mark = "" if all(stated.values()) and "budget_from" in plain else "# "
    if name in plain:
        yield f"  {mark}{name}: {{column: {_flow(plain[name])}}}"
    elif name == "budget_to" and any(range_in(value) for value in seen.values[column]):
        yield f"  {mark}{name}: {{column: {_flow(column)}}}  # the second sum of a range"
    elif name == "budget_currency":
        known = next(iter(currencies)) if len(currencies) == 1 else vocabulary.currency
        yield f"  {mark}{name}: {{value: {known}}}" + "  # no column says it: look at it" * (len(currencies) != 1)
    elif name == "budget_per":
        yield f"  {mark}{name}: {{value: {period_of(column) or 'project'}}}" + (
            "" if period_of(column) else "  # project, month or year: no column says it"
        )


def _facet(facet: Facet, guesses: Guesses, seen: Seen, recogniser: Recogniser) -> Iterator[str]:
    """A facet: its columns and what their values mean; or, if none holds it, what to write for all rows."""
    if not guesses.sources:
        mark = "" if facet.required else "# "
        needed = "needed: name the terms that hold for every row, such as" if facet.required else "left out; such as"
        yield f"  {mark}{facet.id}: {{value: []}}  # no column holds it ({facet.question}); {needed} [{_some(facet)}]"
        for column, rows in guesses.texts[:2]:
            yield f"  # {facet.id}: {{column: {_flow(column)}, search: true}}  # {_count_of(rows)} with a mention"
        return
    yield f"  {facet.id}:"
    for place, source in enumerate(guesses.sources, start=1):
        last = place == len(guesses.sources)
        doubt = "ask" if last and facet.required else "skip"
        parts = [f"column: {_flow(source.column)}"]
        parts += [f"split: {source.split}"] if source.split else []
        parts += [f"place: {source.place}"] if source.place else []
        parts += [f"otherwise: {doubt}"] if doubt != "ask" else []
        first, *more = parts
        yield f"    - {first}  # {_share(source)} of its values are words of the vocabulary"
        yield from (f"      {part}" for part in more)
        yield from _terms(seen, source, recogniser, doubt)
    if guesses.others:
        yield from (
            f"  {line}" for line in comment(f"{facet.id} could also be: {', '.join(map(show, guesses.others))}.")
        )


def _terms(seen: Seen, source: Guess, recogniser: Recogniser, doubt: str) -> Iterator[str]:
    """Guesses at the most frequent values that the vocabulary does not know."""
    unknown = guess.senses(seen.items(source.column, source.split, recogniser), recogniser, source.place)
    # Those that a word is near to come first: somebody must look at them.
    unknown.sort(key=lambda sense: sense.term is None)
    listed = unknown[: guess.MOST_LISTED]
    if listed:
        yield "      terms:"
    meant: dict[str, list[guess.Sense]] = {}
    for sense in listed:
        if sense.term is not None:
            meant.setdefault(sense.term, []).append(sense)
    for term, same in meant.items():
        yield f"        {term}: [{', '.join(_flow(s.value) for s in same)}]  # {'; '.join(map(_count, same))}"
    open_ = [sense for sense in listed if sense.term is None]
    if open_ and doubt == "skip":
        counts = ", ".join(f"{sense.count:,}" for sense in open_)
        yield f"        skip: [{', '.join(_flow(sense.value) for sense in open_)}]  # {counts} rows"
    elif open_:
        yield f"        {doubt}:  # write each after the term that it means, `a-term: [value, value]`, or after `skip`"
        yield from (f"          - {scalar(sense.value)}  # {_count(sense)}" for sense in open_)
    rest = unknown[guess.MOST_LISTED :]
    if rest:
        rows = sum(sense.count for sense in rest)
        yield f"        # and {len(rest):,} values more, {rows:,} times, which go by `otherwise`"


def _count_of(rows: int) -> str:
    return f"{rows:,} {'row' if rows == 1 else 'rows'}"


def _count(sense: guess.Sense) -> str:
    rows = _count_of(sense.count)
    return f"{rows}; {show(sense.why)}" if sense.why else rows


def _share(source: Guess) -> str:
    return f"{max(0.0, min(1.0, source.share)):.0%}"


def _some(facet: Facet) -> str:
    return ", ".join(list(facet.terms)[:2])


def _flow(text: str) -> str:
    """A text inside brackets, where more signs want quotes."""
    written = scalar(text)
    plain = not any(sign in written for sign in ",[]{}?:") or written.startswith('"')
    return written if plain else f'"{written}"'
