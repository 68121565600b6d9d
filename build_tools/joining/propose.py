"""A first mapping for a spreadsheet, with comments: what was recognised, what is doubtful, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import Facet, Vocabulary
from ..reading.text import show
from ..reading.write import comment, scalar
from . import guess
from .csv_file import Sheet
from .guess import Guess, Seen
from .mapping import targets
from .recognise import Recogniser

_HEAD = """\
# How the columns of {name} become profiles. Proposed by `better-fit import`, and yours to change: it is never
# overwritten. Then, in the directory's folder:
#
#   better-fit import {name}            says what would happen, row by row
#   better-fit import {name} --apply    writes partners/*.yml; a file that is there already is never touched
#
# A field takes `column` (a cell as it is), `text` (with {{column}} in it) or `value` (the same for every row); or a
# list of these, of which the first that gives anything counts. For more:
#
#   split      the sign between several values of one cell, such as ";"
#   terms      what values mean: a list of terms, or `ask` (the row waits for you), or `skip` (leave the value out)
#   otherwise  the same for values that are not listed; an id, a label or a synonym of the vocabulary needs no listing
#   search     true: look for the terms' words anywhere in the cell
#   shorten    true: the first sentences only, as many as a summary holds
"""


def propose(sheet: Sheet, vocabulary: Vocabulary) -> str:
    """The mapping file's text."""
    seen = Seen(sheet)
    plain = guess.plain_columns(seen)
    recognisers = guess.recognisers(vocabulary)
    taken = {plain[name] for name in ("name", "website", "email", "phone", "slug", "description") if name in plain}
    facets = {f.id: guess.facet_guesses(seen, f, recognisers[f.id], taken) for f in vocabulary.facets.values()}
    lines = [*_HEAD.format(name=sheet.name).rstrip().split("\n"), ""]
    if sheet.encoding.replace("-", "").lower() != "utf8":
        lines.append(f"encoding: {scalar(sheet.encoding)}")
    lines += [f"delimiter: {sheet.delimiter}", "", "fields:"]
    for target in targets(vocabulary).values():
        if target.facet is not None:
            given = facets[target.facet.id]
            lines += _facet(target.facet, given, seen, recognisers[target.facet.id])
        else:
            lines += _plain(target.name, plain, facets)
    used = {*plain.values(), *(one.column for found in facets.values() for one in found)}
    unused = [column for column in sheet.columns if column not in used]
    if unused:
        lines += ["", *comment(f"Columns that nothing takes: {', '.join(map(show, unused))}.")]
    return "\n".join([*lines, ""])


def _plain(name: str, plain: Mapping[str, str], facets: Mapping[str, list[Guess]]) -> Iterator[str]:
    """A field that is no facet, and what may stand in for one that is needed."""
    column = plain.get(name)
    if name == "summary":
        yield from _summary(plain, facets)
    elif column is not None:
        yield f"  {name}: {{column: {_flow(column)}}}"
        if name == "website":
            yield "  # http addresses and those without a scheme are written with https; the report names the rows."
            if not {"email", "phone", "contact_url"} & plain.keys():
                yield "  # No column says how to reach them, so the website stands in. Better: a column with addresses."
                yield f"  contact_url: {{column: {_flow(column)}}}"
    elif name in ("name", "website"):
        yield f"  # {name} is needed, and no column seems to hold it:"
        yield f"  # {name}: {{column: …}}"


def _summary(plain: Mapping[str, str], facets: Mapping[str, list[Guess]]) -> Iterator[str]:
    sources = [f"{{column: {_flow(plain['summary'])}, shorten: true}}"] if "summary" in plain else []
    if "description" in plain:
        sources.append(f"{{column: {_flow(plain['description'])}, shorten: true}}")
    # What is left if both are empty: the columns of the terms, in words.
    before = {plain.get("summary"), plain.get("description")}
    words = list(
        dict.fromkeys(found[-1].column for found in facets.values() if found and found[-1].column not in before)
    )
    if words and not any(sign in word for word in words for sign in "{}"):
        sources.append(f"{{text: {_flow(', '.join(f'{{{word}}}' for word in words[:2]))}}}")
    if sources:
        yield "  summary:  # one line of at most 200 characters"
        yield from (f"    - {source}" for source in sources)
    else:
        yield "  # summary is needed, and no column seems to hold it; a text may stand in, made of other columns:"
        yield '  # summary: {text: "{one column} in {another}"}'


def _facet(facet: Facet, given: list[Guess], seen: Seen, recogniser: Recogniser) -> Iterator[str]:
    """A facet: its columns and what their values mean; or, if none holds it, what to write for all rows."""
    if not given:
        mark = "" if facet.required else "# "
        needed = "and it is needed: name the terms that hold for every row" if facet.required else "so it is left out"
        yield f"  # No column seems to hold {facet.id} ({facet.question}), {needed}, such as [{_some(facet)}]"
        yield f"  {mark}{facet.id}: {{value: []}}"
        return
    yield f"  {facet.id}:"
    for place, one in enumerate(given, start=1):
        last = place == len(given)
        yield f"    - column: {scalar(one.column)}"
        yield f"      # {_share(one)} of its values are words of the vocabulary already"
        if one.split:
            yield f"      split: {_flow(one.split)}"
        if one.search:
            yield "      search: true"
        yield f"      otherwise: {'ask' if last else 'skip  # and the next column is asked'}"
        yield from _terms(seen, one, recogniser, "ask" if last else "skip")


def _terms(seen: Seen, one: Guess, recogniser: Recogniser, doubt: str) -> Iterator[str]:
    items = seen.items(one.column, one.split)
    listed = list(guess.senses(items, recogniser, one.search))
    doubtful = [sense for sense in listed if sense.term is None]
    if one.search and len(doubtful) > guess.MOST_LISTED // 4:
        listed = [sense for sense in listed if sense.term is not None or sense.why or sense.count > 1]
    if listed:
        yield "      terms:"
    for sense in listed:
        count = f"{sense.count} {'row' if sense.count == 1 else 'rows'}"
        yield f"        - value: {scalar(sense.value)}"
        means = f"[{sense.term}]" if sense.term else doubt
        yield f"          means: {means}  # {count}{'; ' if sense.why else ''}{show(sense.why)}"
    if len(items) > len(listed):
        yield f"        # and {len(items) - len(listed):,} values more, which go by `otherwise` or by the vocabulary"


def _share(one: Guess) -> str:
    return f"{max(0.0, min(1.0, one.share)):.0%}"


def _some(facet: Facet) -> str:
    return ", ".join(list(facet.terms)[:2])


def _flow(text: str) -> str:
    """A text inside brackets, where more signs want quotes."""
    written = scalar(text)
    plain = not any(sign in written for sign in ",[]{}?") or written.startswith('"')
    return written if plain else f'"{written}"'
