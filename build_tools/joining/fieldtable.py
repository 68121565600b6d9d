"""The table of fields in `partners/README.md`, made from the same models that check profiles: `make docs`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..model import Vocabulary
from ..problems import BetterFitError, BrokenDirectory
from ..reading import files
from ..reading.fields import LINES_PATTERN
from ..reading.parse import read_vocabulary
from ..reading.schema import profile_schema

README = f"{files.PARTNERS}/README.md"
START = "<!-- fields: made by `make docs` -->"
END = "<!-- end of fields -->"
#: A choice of more than these is not written out.
_CHOICES = 6


def table(vocabulary: Vocabulary) -> str:
    """Every field of a profile with what it means, what may stand there and whether it is needed, in Markdown."""
    rows = ["| field | what it says | what you write | needed |", "|---|---|---|---|"]
    for name, field, needed in _fields(profile_schema(vocabulary)):
        meaning = str(field.get("description", field.get("title", ""))).replace("|", "\\|")
        rows.append(f"| `{name}` | {meaning} | {_value(field)} | {needed} |")
    return "\n".join(rows)


def _fields(schema: dict[str, Any], before: str = "") -> Iterator[tuple[str, dict[str, Any], str]]:
    """Each field by its dotted name, the fields inside it after it, and whether it is needed."""
    for name, field in schema["properties"].items():
        needed = ("if used" if before else "**yes**") if name in schema.get("required", ()) else ""
        yield f"{before}{name}", field, needed
        inside = field.get("items", field)
        if "properties" in inside:
            yield from _fields(inside, f"{before}{name}.")


def _value(field: dict[str, Any]) -> str:
    """The values that may stand in a field, in words."""
    if field.get("type") == "array":
        return f"up to {field['maxItems']} {_items(field['items'])}"
    if "properties" in field:
        return "the fields below"
    choices = field.get("enum", ())
    if choices:
        written = f"{'`, `'.join(choices)}"
        return f"`{written}`" if len(choices) <= _CHOICES else f"one of {len(choices)} codes, such as `USD`"
    words = {"uri": "an address that begins with `https://`", "date": "a date: `YYYY-MM-DD`"}
    if field.get("format") in words:
        return words[field["format"]]
    if "integer" in field.get("type", ()):
        return f"a whole number from {field['minimum']} to {field['maximum']}" if field["minimum"] else "a whole number"
    if "maxLength" not in field:
        return "text"
    most = field["maxLength"] - (field.get("pattern") == LINES_PATTERN)  # which counts the line break that ends a block
    return f"text, at most {most:,} characters"


def _items(item: dict[str, Any]) -> str:
    """The items that a list may hold, in words."""
    if "properties" in item:
        return "entries with the fields below"
    if "oneOf" in item or "enum" in item:
        return "terms"
    return (
        f"sentences of at most {item['maxLength']} characters each" if item.get("maxLength", 0) > 100 else "short names"
    )


def renewed(text: str, vocabulary: Vocabulary) -> str:
    """A text with the table between its marks made anew.

    Raises:
        BetterFitError: the marks are not there.
    """
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise BetterFitError(f"{README} lacks its marks", f"write {START} and {END} where the table belongs")
    return f"{before}{START}\n\n{table(vocabulary)}\n\n{END}{after}"


def main(root: Path) -> int:
    """Renew the table in `partners/README.md`."""
    vocabulary, problems = read_vocabulary(root)
    if vocabulary is None or problems:
        raise BrokenDirectory(problems)
    path = root / README
    text = path.read_text(encoding="utf-8")
    new = renewed(text, vocabulary)
    if new != text:
        path.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(Path()))
    except BetterFitError as error:
        sys.exit(f"{error}\n    {error.hint}")
