"""Mail addresses, written so that a program which looks for them with a plain pattern finds none.

In HTML and XML each character of an address is a numeric reference (HTML Standard, 13.1.4; XML 1.0, 4.1): browsers,
screen readers and feed readers get the address itself, with and without scripts. JSON has `@` as an escape (RFC 8259,
7), which every reader undoes. A spreadsheet knows no such thing: see `spreadsheet`.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import cycle

#: What may stand before the `@`, from the end of the text, and after it. The first is looked for in so many characters.
_NAME, _HOST, _LONGEST = re.compile(r"(?:mailto:)?[\w.%+-]+\Z"), re.compile(r"[\w.-]+"), 80


def masked(html: str) -> str:
    """HTML or XML with every mail address in it as references."""
    start, *rest = html.split("@")
    made = [start]
    for after in rest:
        name, host = _NAME.search(made[-1][-_LONGEST:]), _HOST.match(after)
        if name is None or host is None:
            made += ["@", after]
            continue
        made[-1] = made[-1].removesuffix(name[0])
        made += [_references(f"{name[0]}@{host[0]}"), after[host.end() :]]
    return "".join(made)


def _references(text: str) -> str:
    return "".join(map(_reference, text, cycle(("x", ""))))


@cache
def _reference(character: str, base: str) -> str:
    return f"&#{base}{ord(character):{base or 'd'}};"


def in_json(text: str) -> str:
    """JSON without a plain `@`; it says the same."""
    return text.replace("@", r"\u0040")
