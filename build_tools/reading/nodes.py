"""A YAML text as a tree of places, for whoever changes a file without writing it anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .decode import Path


@dataclass(frozen=True, slots=True)
class Node:
    """A value or a key. `start` and `end` count the text's characters from 0; after `end` comes nothing of its own.

    Attributes:
        flow: a list or a mapping in brackets.
        text: what a text says; empty for lists and mappings.
        items: of a list.
        entries: of a mapping, keys with their values.
    """

    kind: Literal["text", "list", "map"]
    start: int
    end: int
    flow: bool = False
    text: str = ""
    items: tuple[Node, ...] = ()
    entries: tuple[tuple[Node, Node], ...] = ()

    def entry(self, key: str) -> tuple[Node, Node] | None:
        """A mapping's key and value."""
        return next((pair for pair in self.entries if pair[0].text == key), None)

    def at(self, path: Path) -> Node | None:
        """The value at a path, or `None`."""
        node: Node = self
        for part in path:
            if isinstance(part, int):
                if not 0 <= part < len(node.items):
                    return None
                node = node.items[part]
            else:
                pair = node.entry(part)
                if pair is None:
                    return None
                node = pair[1]
        return node

    def words(self, path: Path = ()) -> Iterator[tuple[Path, str]]:
        """Every text below, with its path."""
        if self.kind == "text":
            yield path, self.text
        for place, item in enumerate(self.items):
            yield from item.words((*path, place))
        for key, value in self.entries:
            yield from value.words((*path, key.text))
