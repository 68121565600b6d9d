"""Style sheets closed off from a host's: on pages that another generator puts into its own frame, nothing of that
frame's style holds, and everything of ours does.

A rule of ours, `host`, takes every foreign declaration back on our pages (`all: revert`) and hides what stands around
them. It counts more than a host's rules, whatever these are, and ours count more than it: each selector gets a `:not()`
of identifiers that nothing has, which changes what it weighs and not what it means (Selectors 4, 17). Layers would not
do: what is in one counts less than anything outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

#: What an exported page of ours stands in, and what ends a written one.
FRAME = "bf-site"
#: What stands before a written page: between it and the end of its frame is what the generator made of the text.
OPENS = "bf-opens"
_PARTS = ("before", "after", "marker", "placeholder", "first-letter", "file-selector-button", "backdrop")
#: What holds rules in itself.
RULES = {"media", "supports", "container", "layer", "scope"}
_OURS = ":not(#_#_#_#_)"
_TAKEN_BACK = ":not(#_#_#_)"
#: Their attributes (`width`, `fill`) are declarations of the page, which would be taken back as well.
_DRAWN = "svg, svg *, img, picture, source, canvas"


def closed_off(sheet: str) -> str:
    """A style sheet in which every rule counts more than a host's."""
    return _written(rules(sheet))


def host() -> str:
    """The style sheet that takes a host's style and its frame away, on pages that have ours."""
    page = f"{_TAKEN_BACK}:has(.{FRAME})"
    inside = f"html{page} .{FRAME}"
    everything = f"html{page}, html{page} :has(.{FRAME}), {inside}, {inside} :not({_DRAWN})"
    pseudo = ", ".join(f"{of}::{part}" for of in (f"html{page}", f"html{page} *") for part in _PARTS)
    around = f"html{page} :has(.{FRAME}):not(:has(> .{OPENS})) > :not(:has(.{FRAME}), .{FRAME}, dialog, head *)"
    taken = " ".join(f"{name}: revert;" for name in ("margin", "padding", "border", "max-width", "vertical-align"))
    return "\n".join(
        (
            "/* A generator's style and frame, taken away on the pages that bring their own. */",
            f"{everything}, {pseudo} {{ all: revert; }}",
            f"{inside} :is({_DRAWN}) {{ {taken} }}",
            f"{around}, {inside} .headerlink {{ display: none; }}",
            "",
        )
    )


def rules(sheet: str | list[Node]) -> list[Node]:
    """The rules of a style sheet, or of what stands within one of `RULES`. What is none is left out, as browsers do."""
    parsed = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    return [node for node in parsed if node.type != "error"]


def _written(nodes: Iterable[Node]) -> str:
    return "\n".join(_rule(node) for node in nodes) + "\n"


def _rule(node: Node) -> str:
    if isinstance(node, QualifiedRule):
        written = ", ".join(_heavier(selector) for selector in selectors(node.prelude))
        return f"{written} {{{tinycss2.serialize(node.content)}}}"
    if isinstance(node, AtRule) and node.lower_at_keyword in RULES and node.content is not None:
        inner = _written(rules(node.content))
        return f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{\n{inner}}}"
    return str(node.serialize())


def selectors(prelude: Iterable[Node]) -> Iterator[list[Node]]:
    """The selectors of a list, cut at the commas that are not in brackets."""
    selector: list[Node] = []
    for node in prelude:
        if node.type == "literal" and node.value == ",":
            yield selector
            selector = []
        elif node.type != "comment":
            selector.append(node)
    yield selector


def _heavier(selector: list[Node]) -> str:
    """A selector that means the same and counts more: the `:not()` goes before a pseudo-element, or to the end."""
    for place, (first, second) in enumerate(pairwise(selector)):
        if first.type == "literal" == second.type and first.value == ":" == second.value:
            return (
                f"{tinycss2.serialize(selector[:place]).lstrip()}{_OURS}{tinycss2.serialize(selector[place:]).rstrip()}"
            )
    return f"{tinycss2.serialize(selector).strip()}{_OURS}"
