"""YAML text in, plain values out, in one streaming pass. The only module that knows of yaml.

The pass reads the parser's events, so that whatever could blow up (anchors, merge keys, tags, deep nesting) is
refused before anything is built from it. Every scalar stays the text that was written: `no` is a word and `0123`
keeps its zero. With libyaml and without it the answer is the same, since what libyaml refuses is read once more
by the Python parser, whose words and places then count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

import yaml

from ..problems import Fault, Slot, say
from .decode import Loaded, Path, decode
from .diagnose import diagnose
from .nodes import Node
from .places import Place, Step, places
from .text import point, quote, show

#: How deep lists and mappings may stand in each other.
DEPTH = 8
# A hostile file may hold thousands of faults; nobody reads more than these.
_MOST_FINDINGS = 50

_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]").search
# Profiles have the same few keys, so what was found of one is kept.
_KEY = lru_cache(512)(re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_][A-Za-z0-9_-]{0,59}").fullmatch)
# Directives stand before the document, and nothing but comments before them.
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?\r?\n)*(?=%)").match
_HASH = re.compile(r"[ \t]+#[^\s#!-]").match
_THOUSANDS = re.compile("[0-9]{3}").fullmatch
# A comment that begins where no space is; both parsers take it for one, and YAML does not.
_GLUED = re.compile(r"#|[ \t]*,#").match
_GLUED_IN_LIST = re.compile(r"[ \t]*,#").match
_NO_SPACE = re.compile(r"([A-Za-z][A-Za-z0-9_-]*):(\S.*)").fullmatch

# libyaml takes tabs between words, `|#`, question marks first in a line or in brackets, and a comma at a tag's end; the
# Python parser does not. Each stands behind the sign without which it can't be there, since texts have few of them.
_LENIENT = {
    sign: re.compile(pattern).search
    for sign, pattern in {"\t": "", "#": r"[|>][0-9+-]*#", "?": r"\n *\?", "!": r"![^\s,]*,"}.items()
}
_BRACKETS = re.compile(r"[\[\]{}?]").finditer


class SettingsLoader(yaml.SafeLoader):
    """For the owner's settings, which MkDocs reads on its own terms. What a tag names is neither called nor imported:
    no value that we read has one of those. A key that is there twice is refused: YAML's libraries let the last win."""

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        """A mapping as it is written, before merge keys are followed."""
        node = super().compose_mapping_node(anchor)
        lines: dict[object, int] = {}
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue  # refused by what makes values of it
            name, line = (key.tag, key.value), key.start_mark.line + 1
            first = lines.get(name)
            lines[name] = line
            if first is not None and key.tag != "tag:yaml.org,2002:merge":
                raise replace(say("duplicate-key", it=quote(key.value), first=first, second=line), line=line)
        return node


SettingsLoader.add_multi_constructor("", lambda *_: None)

_Pure = yaml.BaseLoader
_Fast: type[Any] = yaml.cyaml.CParser if yaml.__with_libyaml__ else _Pure  # type: ignore[attr-defined]


class _Stop(Exception):
    """Nothing more can be learned from this file."""


def load(data: bytes, what: str = "profile", *, pure: bool = False) -> Loaded:
    """Plain values from a file's bytes, with everything that is wrong with its YAML.

    Args:
        data: the file as it is on the disk.
        what: what the file should hold, for messages.
        pure: read without libyaml, as on a machine that has none; the answer is the same.
    """
    text = decode(data)
    return Loaded(None, (text,)) if isinstance(text, Fault) else load_text(text, what, pure=pure)


def load_text(text: str, what: str = "profile", *, pure: bool = False) -> Loaded:
    """As `load`, from text that is already decoded."""
    builder = _Builder(text)
    if directive := _DIRECTIVE(text):
        fault = replace(say("yaml-directive"), line=text.count("\n", 0, directive.end()) + 1, column=1)
        return Loaded(None, (fault,))
    try:
        builder.run(_Pure if pure or _differs(text) else _Fast)
    except (yaml.MarkedYAMLError, ValueError) as error:
        builder = _reread(text, error)
    if not builder.stopped and not isinstance(builder.root, dict):
        if builder.root is None and not builder.findings:
            builder.note(0, 0, say("empty-file", what=what))
        elif builder.root is not None:
            actual = "list" if isinstance(builder.root, list) else "text"
            builder.note(1, 1, say("not-a-mapping", actual=actual, what=what))
        builder.root = None
    value = None if builder.stopped else builder.root
    return Loaded(value, tuple(builder.findings), frozenset(builder.bad))


def _differs(text: str) -> bool:
    """Whether libyaml and the Python parser might disagree on a text; then the Python parser decides."""
    for sign, is_there in _LENIENT.items():
        if sign in text and is_there(f"\n{text}"):
            return True
    depth = 0
    for bracket in _BRACKETS(text) if "?" in text else ():
        if bracket[0] == "?":
            if depth:
                return True
        else:
            depth = max(0, depth + (1 if bracket[0] in "[{" else -1))
    return False


def _reread(text: str, error: Exception) -> _Builder:
    """Read a file that was refused with the Python parser, and say in plain words what is wrong."""
    builder = _Builder(text)
    try:
        builder.run(_Pure)
        if builder.findings:
            return builder
    except yaml.MarkedYAMLError as again:
        error = again
    except ValueError:
        # The Python parser makes a character of any number after `\U`, and there is none beyond 10FFFF.
        builder.note(builder.line, 0, say("control-character_beyond"))
        return builder
    builder.stopped = True
    if isinstance(error, yaml.MarkedYAMLError):
        marks: list[Any] = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
        if re.search("end of stream|could not find expected ':'", error.problem or ""):
            marks = marks[-1:]  # where the quotes or the bracket open, or the key stands that is none
        line, column = (marks[0].line + 1, marks[0].column + 1) if marks else (0, 0)
        begun, there = (marks[-1].line + 1, marks[-1].column + 1) if marks else (line, column)
        fault = diagnose(text, line, begun, error.problem or "", there)
        builder.note(fault.line or line, fault.column or column, fault)
    return builder


def find_places(text: str) -> dict[Path, Place]:
    """Path → place for every value of a text, as far as it can be read."""
    return places(_walk(text))


def places_in(data: bytes) -> dict[Path, Place]:
    """As `find_places`, from a file's bytes; none where they are no text."""
    text = decode(data)
    return {} if isinstance(text, Fault) else find_places(text)


def find_nodes(text: str) -> Node | None:
    """A text as a tree of places; `None` where it is not YAML, or empty."""
    try:
        return _node(yaml.compose(text, Loader=_Pure), text, DEPTH * 2)  # libyaml counts no characters
    except (yaml.YAMLError, ValueError):
        return None


def _node(parsed: Any, text: str, depth: int) -> Node | None:
    """One of the parser's nodes and what stands in it, as ours."""
    if parsed is None:
        return None
    if not depth:
        raise ValueError("lists and mappings stand too deep in each other")
    start, end = parsed.start_mark.index, parsed.end_mark.index
    if isinstance(parsed, yaml.ScalarNode):
        return Node("text", start, start + len(text[start:end].rstrip()), text=parsed.value)
    inner: list[Any]
    if isinstance(parsed, yaml.MappingNode):
        inner = [(_node(key, text, depth - 1), _node(value, text, depth - 1)) for key, value in parsed.value]
        last = inner[-1][1] if inner else None
    else:
        inner = [_node(item, text, depth - 1) for item in parsed.value]
        last = inner[-1] if inner else None
    if not parsed.flow_style and last is not None:
        end = last.end  # the parser's own end is where the next thing begins
    if isinstance(parsed, yaml.MappingNode):
        return Node("map", start, end, bool(parsed.flow_style), entries=tuple(inner))
    return Node("list", start, end, bool(parsed.flow_style), items=tuple(inner))


def _walk(text: str) -> Iterator[Step]:
    """The events of a text as plain steps; they end at the first syntax error and below the greatest depth."""
    parser = _Fast(text)
    depth = 0
    try:
        while (event := parser.get_event()) is not None:
            kind = _KINDS.get(type(event))
            if kind is None:
                continue
            depth += (kind in ("map", "list")) - (kind == "end")
            if depth > DEPTH:
                return
            mark: Any = event.start_mark
            yield kind, mark.line + 1, mark.column + 1, getattr(event, "value", "*")
    except (yaml.YAMLError, ValueError):
        return
    finally:
        parser.dispose()


_KINDS = {
    yaml.ScalarEvent: "text",
    yaml.AliasEvent: "text",
    yaml.MappingStartEvent: "map",
    yaml.SequenceStartEvent: "list",
    yaml.MappingEndEvent: "end",
    yaml.SequenceEndEvent: "end",
}


@dataclass
class _Builder:
    """Builds values from events and notes what is refused.

    `holder` is the list or mapping that is open, `key` the key that waits for its value; `column` is that of the open
    block and `first` the line on which `holder` opened, counted from 0. `outer` holds the same of those around it.
    `brackets` says how many of `[` and `{` are open.
    """

    text: str
    root: Any = None
    findings: list[Fault] = field(default_factory=list)
    bad: set[Path] = field(default_factory=set)
    stopped: bool = False
    line: int = 0
    holder: Any = None
    key: str | None = None
    column: int = -1
    first: int = 0
    outer: list[tuple[Any, str | None, int, int]] = field(default_factory=list)
    documents: int = 0
    running: bool = False
    brackets: int = 0
    known_places: dict[Path, Place] | None = None

    def run(self, loader: type[Any]) -> None:
        """Go through all events.

        Raises:
            yaml.MarkedYAMLError: the text is not YAML.
            ValueError: an escape names no character (the Python parser only).
        """
        parser = loader(self.text)
        steps: dict[type, Callable[[Any], None]] = {
            yaml.MappingStartEvent: self.open,
            yaml.SequenceStartEvent: self.open,
            yaml.MappingEndEvent: self.close,
            yaml.SequenceEndEvent: self.close,
            yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.document,
        }
        self.running = True
        try:
            self.take(parser.get_event, steps)
        except _Stop:
            self.stopped = True
        except (yaml.MarkedYAMLError, ValueError):
            self.line = getattr(parser, "line", -1) + 1
            self.stopped = True
            raise
        finally:
            self.running = False
            parser.dispose()

    def take(self, read: Callable[[], Any], steps: Mapping[type, Callable[[Any], None]]) -> None:
        """Go through all events. Nearly all are texts: what each is asked stands here, and what is rare elsewhere."""
        scalar, is_key, get = yaml.ScalarEvent, _KEY, steps.get
        hashes = " #" in self.text or "\t#" in self.text
        while (event := read()) is not None:
            if type(event) is not scalar:
                step = get(type(event))
                if step is not None:
                    step(event)
                continue
            value: Any = event.value
            style, holder = event.style, self.holder
            marked = event.anchor is not None or event.tag is not None
            if style or self.brackets:
                self.lines(event)
            if type(holder) is dict and self.key is None:
                self.key = value
                if marked or self.brackets or value in holder or not is_key(value):
                    self.odd_key(event, value, marked=marked)
                continue
            odd = marked or hashes or style == '"' or not (style or value)
            if odd and (value := self.odd_value(event, value, marked=marked)) is None:
                continue
            if type(holder) is dict:
                holder[self.key] = value
                self.key = None
            elif holder is None:
                self.root = value
            else:
                holder.append(value)

    def path(self) -> Path:
        """Where the value that comes next belongs."""
        parts: list[str | int] = []
        for holder, key, _, _ in self.outer[1:]:
            parts.append(len(holder) - 1 if key is None else key)
        if type(self.holder) is list:
            parts.append(len(self.holder))
        elif self.key is not None:
            parts.append(self.key)
        return tuple(parts)

    def note(self, line: int, column: int, fault: Fault, path: Path = ()) -> None:
        """Note a finding; after very many, stop."""
        self.findings.append(replace(fault, at=path, line=line, column=column))
        if path:
            self.bad.add(path)
        if self.running and len(self.findings) >= _MOST_FINDINGS:
            raise _Stop

    def refuse(self, event: Any, key: str, **slots: Slot) -> None:
        """Note a finding where an event stands."""
        mark = event.start_mark
        self.note(mark.line + 1, mark.column + 1, say(key, **slots), self.path())

    def place(self, path: Path) -> Place:
        """Where a value stands; only for files that have a fault."""
        if self.known_places is None:
            self.known_places = find_places(self.text)
        return self.known_places.get(path, Place((0, 0), (0, 0)))

    def document(self, event: Any) -> None:
        """Only one document, without directives."""
        self.documents += 1
        mark = event.start_mark
        if self.documents > 1:
            self.stopped = True
            self.note(mark.line + 1, mark.column + 1, say("several-documents"))
            raise _Stop

    def odd_value(self, event: Any, value: str, *, marked: bool) -> str | None:
        """A value in double quotes, with a mark, before a comment, or none; gives what stands in its place."""
        if marked:
            self.marked(event)
            value = value or "-"
        if event.style == '"' and (escape := _ESCAPED(value)):
            self.refuse(event, "control-character_escaped", point=point(escape[0]))
            if "\ud800" <= escape[0] <= "\udfff":
                raise _Stop  # libyaml goes no further either
        elif not event.style and not value:
            self.empty(event)
            return None
        elif not event.style and _HASH(self.text, event.end_mark.index):
            self.refuse(event, "hash-in-text")
        return value

    def lines(self, event: Any) -> None:
        """Text in quotes, or between brackets, which both parsers read more freely than YAML says: further lines belong
        further in than what they are a part of, and a comment begins after a space.
        """
        begin, end = event.start_mark, event.end_mark
        quoted = event.style in ("'", '"')
        if quoted and end.line > begin.line:
            self.outdented(begin.line, end.line)
        if self.brackets and not quoted and event.value == "-":
            self.note(begin.line + 1, begin.column + 1, say("yaml-syntax"))
        if quoted or self.brackets:
            self.glued(end, _GLUED if quoted else _GLUED_IN_LIST)

    def glued(self, mark: Any, pattern: Callable[[str, int], re.Match[str] | None]) -> None:
        """Note a comment that begins at a mark without a space before it."""
        if sign := pattern(self.text, mark.index):
            self.note(mark.line + 1, mark.column + sign.end() - mark.index, say("yaml-syntax_glued"))

    def outdented(self, first: int, last: int, *, brackets: bool = False) -> None:
        """Note the first of the lines after `first` that stands no further in than the block around it. Between
        brackets comments may stand anywhere, and the last bracket where the block does. Lines are counted from 0.
        """
        least = self.column + 1
        for number, line in enumerate(self.text_lines[first + 1 : last + 1], first + 1):
            within = len(line) - len(line.lstrip(" "))
            words = line.strip()
            if within >= least or not words or (brackets and words[0] == "#"):
                continue
            if not (brackets and number == last and within == least - 1 and words[0] in "]}"):
                self.note(number + 1, 1, say("yaml-syntax_outdented"))
                return

    @cached_property
    def text_lines(self) -> list[str]:
        """The text by lines."""
        return self.text.split("\n")

    def empty(self, event: Any) -> None:
        """Nothing, or nothing but a comment, where a value belongs."""
        path = self.path()
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if type(self.holder) is dict:
            line, column = self.place(path).key if self.place(path).key[0] else (line, column)
        if path and path not in self.bad:
            named = isinstance(path[-1], str)
            fault = say("missing-value", name=show(str(path[-1]))) if named else say("missing-value_item")
            self.note(line, column, fault, path)
        if type(self.holder) is list:
            self.holder.append(None)
        self.key = None

    def odd_key(self, event: Any, value: str, *, marked: bool) -> None:
        """A key between brackets, or one that may be refused."""
        if self.brackets and self.text[max(event.start_mark.index - 1, 0)] == "?":
            self.refuse(event, "yaml-syntax")  # the question mark is a part of the key, to YAML
        if marked:
            self.marked(event)
        elif _KEY(value):
            if value in self.holder:
                self.twice(value, value, (event.start_mark.line + 1, event.start_mark.column + 1))
        elif value == "<<":
            self.refuse(event, "merge-key")
        elif colon := _NO_SPACE(value):
            self.refuse(event, "odd-key_colon", fixed=show(f"{colon[1]}: {colon[2]}"))
            self.bad.add((*self.path()[:-1], colon[1]))
        elif value[:1] == "-" and value[1:2].isalnum():
            self.refuse(event, "odd-key_hyphen", fixed=show(f"- {value[1:]}"))
            self.bad.add(self.path()[:-1])
        else:
            self.refuse(event, "odd-key_comma" if _THOUSANDS(value) else "odd-key", it=quote(value))

    def twice(self, key: str, other: str, here: tuple[int, int]) -> None:
        """A key that is there already, perhaps in other capitals."""
        path = self.path()
        there = self.place((*path[:-1], other)).key
        sentence = "duplicate-key" if key == other else "duplicate-key_case"
        slots: dict[str, Slot] = {"it": quote(key), "other": quote(other), "first": there[0], "second": here[0]}
        self.note(here[0], here[1], say(sentence, **slots), path)

    def marked(self, event: Any) -> None:
        """An anchor or a tag: usually text that begins with & or ! and wants quotes."""
        text = show(self.text[event.start_mark.index :].partition("\n")[0].strip())
        self.refuse(event, "yaml-anchor" if event.anchor is not None else "yaml-tag", text=text)

    def alias(self, event: Any) -> None:
        """`*name`: refused, and nothing stands in its place."""
        is_key = type(self.holder) is dict and self.key is None
        if is_key:
            self.key = "*"
        self.refuse(event, "yaml-anchor", text=f"*{show(event.anchor)}")
        if type(self.holder) is list:
            self.holder.append(None)
        elif not is_key:
            self.key = None

    def open(self, event: Any) -> None:
        """Step into a list or a mapping."""
        holder = self.holder
        if len(self.outer) >= DEPTH:
            self.refuse(event, "too-deep", most=DEPTH)
            raise _Stop
        if type(holder) is dict and self.key is None:
            self.refuse(event, "odd-key_nested")
            raise _Stop
        if event.anchor is not None or event.tag is not None:
            self.marked(event)
        key, mark = self.key, event.start_mark
        self.outer.append((holder, key, self.column, self.first))
        if event.flow_style:
            self.brackets += 1
            self.glued(event.end_mark, _GLUED)
        else:
            self.column = mark.column
        self.first = mark.line
        value: Any = {} if type(event) is yaml.MappingStartEvent else []
        if holder is None:
            self.root = value
        elif type(holder) is list:
            holder.append(value)
        else:
            holder[key] = value
        self.holder = value
        self.key = None

    def close(self, event: Any) -> None:
        """Step out of a list or a mapping."""
        holder, first = self.holder, self.first
        if type(holder) is dict and not "".join(holder).islower():
            self.variants(holder)
        self.holder, _, self.column, self.first = self.outer.pop()
        self.key = None
        if self.brackets:
            self.brackets -= 1
            last = event.end_mark.line
            if not self.brackets and last > first:
                self.outdented(first, last, brackets=True)
            self.glued(event.end_mark, _GLUED_IN_LIST if self.brackets else _GLUED)

    def variants(self, holder: dict[str, Any]) -> None:
        """Keys that differ in capitals only."""
        seen: dict[str, str] = {}
        for key in holder:
            other = seen.setdefault(key.lower(), key)
            if other != key:
                self.key = key
                self.twice(key, other, self.place(self.path()).key)
