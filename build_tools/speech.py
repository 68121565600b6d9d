"""What pages, the command and `check` say: one catalogue of phrases a language, in Mozilla's Fluent format.

`words/<language>/<surface>.ftl` holds the messages; English is the source, and stands in where a language lacks one.
A message is read when it is first said. `speech(language)` is for whoever knows whose words it speaks: pages take the
language of the vocabulary. `current()` is for what has no page, such as problems. A leaf, and the only user of Fluent
and of CLDR (Babel), which take long to load and so are loaded by whoever has something to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache, cached_property
from html import escape
from pathlib import Path
from typing import Any

import markupsafe
from markupsafe import Markup

WORDS = Path(__file__).parent / "words"
SOURCE = "en"
#: So many sentences are remembered, with what was put into them; then remembering begins anew.
_REMEMBERED = 10_000
#: The start of a message or of a term: nothing else begins at a line's start with a name and `=`.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
#: An argument by which a message chooses: it is compared, and so stays as it is.
_CHOICE = re.compile(r"\{\s*\$(\w+)\s*->")
#: What a message may use, said for whoever checks it: the browser does without.
_TAKES = re.compile(r"\n +\.takes = .*")
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
#: Currencies that are written with a sign; any other is with its code, since few readers know all signs.
SIGNED = ("USD", "EUR", "GBP")
#: The first letter that is heard of a word: Spanish says "e" for "y" before "i", and "hi" is one.
_HEARD = re.compile(r"\W*(?:h(?!i[ea]))?([^\W\d_])")
#: Stands for an element that is put into a text after it was escaped, where Fluent keeps its direction apart: an
#: element does so itself. Control characters: no checked text holds one.
_HELD = re.compile("[\u2067\u2068]?\x04([0-9]+)\x04\u2069?")
#: What Fluent takes for too long, so that it is put in afterwards.
_LONG = 2000


def languages() -> list[str]:
    """The languages that there are catalogues for, as in `theme.language`."""
    return sorted(folder.name for folder in WORDS.iterdir() if folder.is_dir())


def plain_language(language: str) -> str:
    """A language without its country: `de` for `de-AT`."""
    return language.replace("_", "-").partition("-")[0].lower()


@cache
def speech(language: str = SOURCE) -> Speech:
    """What speaks a language: that of `de` for `de-AT`, and English where there is no catalogue."""
    plain = plain_language(language)
    return _speech(plain if plain.isalpha() and (WORDS / plain).is_dir() else SOURCE)


@cache
def _speech(language: str) -> Speech:
    return Speech(language)


_SPOKEN: ContextVar[str | Callable[[], str]] = ContextVar("language", default=SOURCE)


def current() -> Speech:
    """What speaks where there is no page: English, unless `speaking` says otherwise. No page uses it."""
    language = _SPOKEN.get()
    if not isinstance(language, str):
        _SPOKEN.set(SOURCE)  # for what is said while it is looked for
        language = language()
        _SPOKEN.set(language)
    return speech(language)


@contextmanager
def speaking(language: str | Callable[[], str]) -> Iterator[None]:
    """Let `current` speak a language for as long as this lasts; a function is asked for it when something is said."""
    before = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


class Speech:
    """One language's catalogue.

    Attributes:
        language: as in `words/`.
        direction: `ltr` or `rtl`.
    """

    def __init__(self, language: str) -> None:
        from babel import Locale
        from fluent.runtime import FluentBundle

        self.language = language
        self._locale = Locale.parse(language)
        self.direction: str = self._locale.text_direction
        # What is put in runs in its own direction where the sentence around it runs to the left.
        self._apart = "\u2068{}\u2069" if self.direction == "rtl" else "{}"
        # Fluent would keep every piece apart, clauses and numbers too; `isolated` does so with what is put in.
        self._bundle = FluentBundle([language], use_isolating=False, functions={"LANGUAGE": self._language})
        self._chosen_by: dict[str, frozenset[str]] = {}
        self._read: dict[str, tuple[Any, frozenset[str]]] = {}
        self._plain: dict[str, str] = {}
        self._said: dict[tuple[Any, ...], str] = {}
        self._marked: dict[tuple[Any, ...], Markup] = {}

    @property
    def name(self) -> str:
        """The language's own name: "Deutsch"."""
        name = str(self._locale.get_display_name(self.language))
        return name[:1].upper() + name[1:]

    def say(self, message: str, /, **args: str | int) -> str:
        """A message as text, with its arguments put in. Whole numbers choose plurals, and are written without grouping.

        Raises:
            LookupError: there is no such message, or not with these arguments.
        """
        if not args:
            if (text := self._plain.get(message)) is None:
                text = self._plain[message] = self._format(message, args)
            return text
        key = (message, *args.items())
        if (text := self._said.get(key)) is None:
            if len(self._said) > _REMEMBERED:
                self._said.clear()
            text = self._said[key] = self._format(message, args)
        return text

    def html(self, message: str, /, **args: str | int) -> Markup:
        """A message as HTML: what is marked as HTML stands as it is, all else is escaped, the message too.

        Raises:
            LookupError: as for `say`.
        """
        key: tuple[Any, ...] = (message, *args.items(), *map(type, args.values())) if args else (message,)
        if (text := self._marked.get(key)) is None:
            if len(self._marked) > _REMEMBERED:
                self._marked.clear()
            plain: dict[str, str | int] = {}
            elements: list[str] = []
            for name, value in args.items():
                plain[name] = value
                if isinstance(value, str) and (isinstance(value, Markup) or markupsafe.escape(value) != value):
                    plain[name] = f"\x04{len(elements)}\x04"
                    whole = str(markupsafe.escape(value))
                    # An element keeps its direction apart by itself.
                    elements.append(whole if isinstance(value, Markup) else self._apart.format(whole))
            # Quotation marks too, since attributes are spoken as well, but no apostrophe: it ends none of ours.
            written = escape(self.say(message, **plain), quote=False).replace('"', "&#34;")
            text = self._marked[key] = Markup(_HELD.sub(lambda held: elements[int(held[1])], written))  # noqa: S704
        return text

    def forget(self) -> None:
        """Let go of what was said."""
        self._said.clear()
        self._marked.clear()

    def parts(self, message: str, /, **args: str | int) -> dict[str, str]:
        """A message, under the empty name, and its attributes as text, each with those of the arguments that it takes.

        Raises:
            LookupError: there is no such message, or an argument is missing.
        """
        self._message(message)
        read = self._bundle.get_message(message)
        patterns = {"": read.value, **read.attributes}
        return {name: self._put_in(message, pattern, args) for name, pattern in patterns.items()}

    def number(self, number: float) -> str:
        """A number as it is written, with three decimals at most: "12,000", "0.5"."""
        pattern = self._locale.decimal_formats[None]
        return str(pattern.apply(number, self._locale))

    def sign(self, currency: str) -> str:
        """What a currency is written with."""
        return str(self._locale.currency_symbols.get(currency, currency)) if currency in SIGNED else currency

    @cached_property
    def months(self) -> list[str]:
        """The names of the months, January first."""
        names = self._locale.months["format"]["wide"]
        return [str(names[month]) for month in range(1, 13)]

    def money(self, amount: int, currency: str) -> str:
        """A sum in whole units, as it is written: "$12,000", "CHF 12,000"."""
        before, after = self._around(currency)
        return f"{before}{self.number(amount)}{after}"

    def money_data(self, currency: str) -> dict[str, str]:
        """What the browser writes a sum with: what stands before it, after it, and between its thousands."""
        before, after = self._around(currency)
        return {"before": before, "after": after, "group": self._group}

    def day(self, when: date) -> str:
        """A date as people write it: "2 November 2026"."""
        return self.say("day", day=when.day, month=self.months[when.month - 1], year=when.year)

    def listed(self, items: Sequence[str], more: int = 0, word: str = "and") -> str:
        """Items as people say them: "a", "a and b", "a, b and c"; with what was left out, "a, b, c and 2 more".

        `word` is "and", "or", or "nor" after a refusal.
        """
        shown = [*items, self.say("list-more", count=more)] if more > 0 else list(items)
        if len(shown) < 2:
            return "".join(shown)
        # "design and build, and rental": an item with such a word in it needs the comma
        clear = any(f" {inner} " in item for item in shown for inner in self.say("list-words").split())
        *others, last = shown
        if self.direction == "rtl":
            others = [isolated(item) for item in others]
        items_said = self.say("list-separator", word=word).join(others)
        return self.say("list-clear" if clear else "list", word=word, items=items_said, last=last, sound=heard(last))

    @cached_property
    def _group(self) -> str:
        return str(self._locale.number_symbols["latn"]["group"])

    def _around(self, currency: str) -> tuple[str, str]:
        """What stands before and after a sum."""
        sign = self.sign(currency)
        if self.direction == "rtl" and not sign[-1].isalpha() and sign[0].isalpha():
            sign += "\u200e"  # in "US$" the last sign has no direction and would stand before the letters
        pattern = self._locale.currency_formats["standard"]
        before, after = pattern.prefix[0], pattern.suffix[0]
        # Letters keep a space from digits (CLDR: alphaNextToNumber).
        if before.endswith("¤") and sign[-1].isalpha():
            before += "\xa0"
        return before.replace("¤", sign), after.replace("¤", sign)

    def source(self, *surfaces: str) -> str:
        """The messages of some surfaces for the browser, without comments; English ones where there are none."""
        entries: dict[str, str] = {}
        for language in dict.fromkeys((SOURCE, self.language)):
            for surface in surfaces:
                entries |= _entries(language, surface)
        return "".join(f"{_TAKES.sub('', text)}\n" for text in entries.values())

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        """Every message and term as it is written, by name."""
        texts: dict[str, str] = {}
        for language in dict.fromkeys((SOURCE, self.language)):
            for path in sorted((WORDS / language).glob("*.ftl")):
                texts |= _entries(language, path.stem)
        return texts

    def _format(self, name: str, args: Mapping[str, Any]) -> str:
        pattern, takes = self._message(name)
        if args.keys() != takes and (missing := takes - args.keys() or args.keys() - self._wanted(name)):
            raise LookupError(
                f"the message {name} and these arguments don't belong together: {', '.join(sorted(missing))}"
            )
        return self._put_in(name, pattern, args)

    def _language(self, tag: str) -> Any:
        """What a language is called in this one; its tag where CLDR doesn't say."""
        plain = tag.strip("\u2068\u2069").replace("-", "_")
        names = self._locale.languages
        return str(names.get(plain) or names.get(plain.partition("_")[0]) or tag)

    def _put_in(self, name: str, pattern: Any, args: Mapping[str, Any]) -> str:
        """A pattern as text, with its arguments put in."""
        from fluent.runtime.types import fluent_number

        values: dict[str, Any] = {}
        long: list[str] = []
        for slot, value in args.items():
            if isinstance(value, str):
                if len(value) > _LONG:
                    long.append(value)
                    value = f"\x05{len(long) - 1}\x05"
                apart = self.direction == "rtl" and slot not in self._chosen_by[name]
                values[slot] = isolated(value) if apart and value else str(value)
            elif isinstance(value, int) and not isinstance(value, bool):
                values[slot] = fluent_number(value, useGrouping=False)
            else:
                raise LookupError(  # noqa: TRY004
                    f"the message {name} takes text and whole numbers, and {slot} is neither"
                )
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise LookupError(f"the message {name} can't be said: {errors[0]}") from errors[0]
        said = str(text)
        for place, value in enumerate(long):
            said = said.replace(f"\x05{place}\x05", value)
        return said

    def _wanted(self, name: str) -> frozenset[str]:
        """The arguments that a message has in English: another language need not say all of them."""
        return self._message(name)[1] if self.language == SOURCE else _speech(SOURCE)._message(name)[1]  # noqa: SLF001

    def _message(self, name: str) -> tuple[Any, frozenset[str]]:
        """A message's pattern, and the names of its arguments."""
        if (known := self._read.get(name)) is None:
            takes = self._add(name)
            known = self._read[name] = (self._bundle.get_message(name).value, takes)
        return known

    def _add(self, name: str) -> frozenset[str]:
        """Read a message or a term, with all that it refers to; gives the names of the arguments that they take."""
        from fluent.syntax import FluentParser, ast

        if name not in self._texts:
            raise LookupError(f"there is no message {name}")
        entry = FluentParser(with_spans=False).parse_entry(self._texts[name])
        if isinstance(entry, ast.Junk):
            why = entry.annotations[0].message
            raise LookupError(f"the message {name} is not Fluent: {why}")  # noqa: TRY004
        self._bundle.add_resource(ast.Resource([entry]))
        arguments, names = _references(entry)
        self._chosen_by[name] = frozenset(_CHOICE.findall(self._texts[name]))
        inner = [self._add(other) for other in sorted(names - {name})]
        return arguments.union(*inner) if not name.startswith("-") else frozenset()


def tag_of(code: str) -> str | None:
    """The tag of a language that a code stands for, `de` for `deu`; `None` where CLDR knows no such language."""
    from babel.core import get_global

    known = {likely.partition("_")[0] for likely in get_global("likely_subtags")}
    today = get_global("language_aliases").get(code)
    return code if code in known else today and today.partition("_")[0]


def isolated(text: str) -> str:
    """A text that keeps its own direction among words that run to the left (UAX 9): a name by its first letter; and a
    sentence of ours, in which names are kept apart already, runs to the left as they do."""
    return f"{chr(0x2067) if chr(0x2069) in text else chr(0x2068)}{text}\u2069"


def heard(word: str) -> str:
    """The first letter that is heard of a word, without its mark, as messages ask for it; "other" if it isn't Latin."""
    match = _HEARD.match(word.lower())
    letter = unicodedata.normalize("NFD", match[1])[0] if match else ""
    return letter if "a" <= letter <= "z" else "other"


def _references(entry: Any) -> tuple[frozenset[str], frozenset[str]]:
    """The arguments that an entry takes, and the messages and terms that it names."""
    from fluent.syntax import ast

    arguments: set[str] = set()
    names: set[str] = set()
    nodes: list[Any] = [entry]
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.VariableReference):
            arguments.add(node.id.name)
        elif isinstance(node, ast.MessageReference):
            names.add(node.id.name)
        elif isinstance(node, ast.TermReference):
            names.add(f"-{node.id.name}")
        for part in vars(node).values():
            nodes += [
                inner for inner in (part if isinstance(part, list) else [part]) if isinstance(inner, ast.BaseNode)
            ]
    return frozenset(arguments), frozenset(names)


@cache
def _entries(language: str, surface: str) -> dict[str, str]:
    """The messages and terms of one file as they are written, by name; nothing where there is no such file."""
    path = WORDS / language / f"{surface}.ftl"
    if not path.exists():
        return {}
    text = _COMMENT.sub("", path.read_text("utf-8"))
    starts = [*_ENTRY.finditer(text)]
    ends = [*(start.start() for start in starts[1:]), len(text)]
    return {start[1]: text[start.start() : end].rstrip() for start, end in zip(starts, ends, strict=True)}
