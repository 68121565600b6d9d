"""What a page needs of Material's style sheet. Five of six parts of it are for a frame that no page of ours has, and a
phone would wait for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

from .closed_off import RULES, rules, selectors

#: The parts of Material's own frame, by class, attribute or identifier.
_FRAME = re.compile(r"\.md-|data-md-|#__")


def needed(sheet: str) -> str:
    """The style sheet without the rules that hold nowhere outside Material's own frame."""
    return "".join(_kept(rules(sheet)))


def _kept(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, QualifiedRule):
            kept = [tinycss2.serialize(one) for one in selectors(node.prelude) if not _of_frame(one)]
            if kept:
                yield f"{','.join(kept)}{{{tinycss2.serialize(node.content)}}}"
        elif isinstance(node, AtRule) and node.lower_at_keyword in RULES and node.content is not None:
            inner = "".join(_kept(rules(node.content)))
            if inner:
                yield f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{inner}}}"
        else:
            yield node.serialize()


def _of_frame(selector: list[Node]) -> bool:
    """Whether a selector asks for a part of the frame; what stands in `:not()` and the like asks for nothing."""
    asked = [*(n.serialize() for n in selector if n.type in ("hash", "[] block"))]
    asked += [a.serialize() + b.serialize() for a, b in pairwise(selector) if a.type == "literal" and a.value == "."]
    return any(_FRAME.match(part.lstrip("[ ")) for part in asked)
