"""Changes in a YAML text that leave everything else as it was written: comments, order, quotes and line ends.

Every change is a splice at the place of a value. After each the text is read anew, so that places never go stale.
"""

from __future__ import annotations

import re

from ..reading.decode import Path
from ..reading.load import find_nodes
from ..reading.nodes import Node
from ..reading.write import scalar

_DASH = re.compile(r"[ \t]*-[ \t]+").fullmatch


class Unfit(Exception):
    """The text is written in a way that no splice can change; one sentence."""


class YamlText:
    """A YAML text that is being changed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._break = "\r\n" if "\r\n" in text else "\n"
        self._tree: Node | None = None
        self._read = ""

    def at(self, path: Path) -> Node | None:
        """The value at a path, or `None`."""
        if self._read != self.text:
            self._tree, self._read = find_nodes(self.text), self.text
        return self._tree.at(path) if self._tree is not None else None

    def words(self, path: Path) -> list[tuple[Path, str]]:
        """Every text at or below a path, with its path."""
        node = self.at(path)
        return list(node.words(path)) if node is not None else []

    def text_at(self, path: Path) -> str | None:
        """The text at a path, or `None`."""
        node = self.at(path)
        return node.text if node is not None and node.kind == "text" else None

    def replace(self, path: Path, value: str) -> None:
        """Write another text in the place of one."""
        node = self._there(path)
        self._splice(node.start, node.end, scalar(value))

    def rename(self, path: Path, key: str) -> None:
        """Give a mapping's key another name."""
        pair = self._there(path[:-1]).entry(str(path[-1]))
        assert pair is not None
        self._splice(pair[0].start, pair[0].end, scalar(key))

    def put(self, path: Path, value: str, *, before: tuple[str, ...] = ()) -> None:
        """Set a key's value, which is YAML on one line: in its place, or on a new line.

        Args:
            path: the key's path; what it stands in is there.
            value: the value as it is written.
            before: keys before which a new one should stand; else it comes last.
        """
        node = self.at(path)
        if node is not None:
            if node.kind != "text":
                raise Unfit(f"{path[-1]} holds more than one value")
            self._splice(node.start, node.end, value)
            return
        around = self._there(path[:-1])
        line = f"{path[-1]}: {value}"
        if around.flow:
            end = around.entries[-1][1].end if around.entries else around.start + 1
            self._splice(end, end, f", {line}" if around.entries else line)
            return
        first = around.entries[0][0].start
        indent = self.text[self._line(first) : first]
        later = next((key for key, _ in around.entries if key.text in before), None)
        if later is not None and not indent.strip():
            start = self._line(later.start)
            self._splice(start, start, f"{indent}{line}{self._break}")
        else:
            self._after(around.end, f"{' ' * len(indent)}{line}")

    def add(self, path: Path, value: str, *, before: tuple[str, ...] = ()) -> None:
        """Add a text at the end of a list, or begin the list."""
        node = self.at(path)
        if node is None:
            self.put(path, f"[{scalar(value)}]", before=before)
        elif node.kind != "list":
            raise Unfit(f"{path[-1]} is no list")
        elif not node.items:
            self._splice(node.start, node.end, f"[{scalar(value)}]")
        elif node.flow:
            self._splice(node.items[-1].end, node.items[-1].end, f", {scalar(value)}")
        else:
            last = node.items[-1]
            self._after(last.end, f"{self._dash(node.items[0])}{scalar(value)}")

    def remove(self, path: Path) -> None:
        """Take a value out, with its key; a list or a mapping that is left empty goes too."""
        around = self._there(path[:-1])
        pairs = [(item, item) for item in around.items] if around.kind == "list" else list(around.entries)
        place = path[-1]
        if isinstance(place, str):
            place = next(number for number, (key, _) in enumerate(pairs) if key.text == place)
        key, value = pairs[place]
        if len(pairs) == 1 and len(path) > 1:
            self.remove(path[:-1])
        elif around.flow:
            if place + 1 < len(pairs):
                self._splice(key.start, pairs[place + 1][0].start, "")
            else:
                self._splice(pairs[place - 1][1].end if place else key.start, value.end, "")
        else:
            if around.kind == "list":
                self._dash(value)
            elif self.text[self._line(key.start) : key.start].strip():
                raise Unfit(f"{key.text} stands on the line of something else")
            self._splice(self._line(key.start), self._next(value.end), "")

    def replace_in_list(self, path: Path, old: str, new: str | None) -> None:
        """Write another text for one of a list's, once; take it out where `new` is `None` or there already."""
        node = self._there(path)
        held = [item.text for item in node.items]
        if old in held:
            here = (*path, held.index(old))
            if new is None or new in held:
                self.remove(here)
            else:
                self.replace(here, new)

    def _there(self, path: Path) -> Node:
        node = self.at(path)
        if node is None:
            raise Unfit(f"{'.'.join(map(str, path))} can't be found in it")
        return node

    def _dash(self, item: Node) -> str:
        """The start of a list's line, before the item: its indentation and its dash."""
        before = self.text[self._line(item.start) : item.start]
        if not _DASH(before):
            raise Unfit("a list in it is not written with one item a line")
        return before

    def _line(self, index: int) -> int:
        """Where the line of a character begins."""
        return self.text.rfind("\n", 0, index) + 1

    def _next(self, index: int) -> int:
        """Where the line after that of a character begins."""
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end + 1

    def _after(self, index: int, line: str) -> None:
        """Add a line after the one on which something ends."""
        start = self._next(index)
        ended = self.text[:start].endswith("\n")
        self._splice(start, start, f"{line}{self._break}" if ended else f"{self._break}{line}")

    def _splice(self, start: int, end: int, text: str) -> None:
        self.text = self.text[:start] + text + self.text[end:]
