"""The messages of the hand-off: the owner's in `directory/messages/*.txt`, and ours where the owner has none.

They are filled in the browser, since nothing about a prospect reaches us; here they are read and checked. A line that
begins with `#` is for the owner, `Subject:` heads the message, and a slot is a name in braces. `message.js` says what
becomes of a slot that has nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from .. import engine
from ..model import Message
from ..problems import Problem, say
from .source_file import read_text
from .text import nearest, quote, show

MESSAGES = "directory/messages"
_LIMIT = 16 * 1024
_SUBJECT = "Subject:"
_INTRODUCTION = (
    "partner",
    "person",
    "prospect",
    "referrer",
    "rep",
    "note",
    "need",
    "budget",
    "why",
    "ready",
    "expects",
)
#: The two that follow, to a firm that somebody was sent to.
_AFTERWARDS = ("partner", "person", "prospect", "referrer", "rep", "need", "day")
#: What each message can say.
SLOTS: dict[str, tuple[str, ...]] = {
    "prospect": ("prospect", "referrer", "rep", "need", "budget", "lacks", "firms", "fees", "note", "link"),
    "partner": (*_INTRODUCTION, "others", "fee"),
    "everyone": (*_INTRODUCTION, "others", "fee", "link"),
    "thanks": _AFTERWARDS,
    "ask": _AFTERWARDS,
}
#: A slot, or a brace that stands alone. `?` and `!` are for the beginning of a line.
_BRACES = re.compile(r"\{(?P<mark>[?!]?)(?P<slot>[^{}]*)\}|[{}]")


def read_messages(root: Path, language: str = "en", inner: str = "") -> tuple[dict[str, Message], list[Problem]]:
    """Every message of the hand-off, in a language where it is ours, and what is wrong with the owner's.

    `inner`: the folder of the owner's messages below `directory/messages`, for another language of the site.
    """
    folder = root / MESSAGES / inner
    ours = engine.messages(language)
    messages = {name: parse_message(name, ours[name].read_text("utf-8"), "")[0] for name in SLOTS}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        file = f"{MESSAGES}/{f'{inner}/' * bool(inner)}{show(path.name)}"
        if path.stem not in SLOTS:
            near = nearest(path.stem, SLOTS)
            known = ", ".join(f"{name}.txt" for name in SLOTS)
            fault = say("unknown-message", it=quote(path.stem), known=known)
            if near:
                fault = say("unknown-message_near", f"{near}.txt", it=quote(path.stem))
            problems.append(fault.problem(file))
            continue
        text, refused = read_text(path, _LIMIT, file)
        problems += refused
        if text is None:
            continue
        messages[path.stem], more = parse_message(path.stem, text, file)
        problems += more
    return messages, problems


def parse_message(name: str, text: str, file: str) -> tuple[Message, list[Problem]]:
    """One message from its text."""
    subject = ""
    lines: list[str] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if line.startswith("#"):
            continue
        problems += _check(name, line, file, number)
        if line.startswith(_SUBJECT) and not any(lines) and not subject:
            subject = line.removeprefix(_SUBJECT).strip()
        else:
            lines.append(line.rstrip())
    if name == "prospect" and not any("{link}" in line for line in lines):
        problems.append(say("missing-slot").problem(file))
    return Message(subject, tuple("\n".join(lines).strip("\n").split("\n"))), problems


def _check(name: str, line: str, file: str, number: int) -> Iterable[Problem]:
    for match in _BRACES.finditer(line):
        slot = match["slot"]
        if slot is None:
            fault = say("unknown-slot_brace", it=quote(match[0]))
        elif match["mark"] and match.start():
            fault = say("unknown-slot_place", it=quote(match[0]))
        elif slot in SLOTS[name]:
            continue
        else:
            near = nearest(slot, SLOTS[name])
            told = {"it": quote(match[0]), "known": ", ".join(SLOTS[name])}
            fault = say("unknown-slot_like", **told, like=f"{{{near}}}") if near else say("unknown-slot", **told)
        yield fault.problem(file, number, match.start() + 1)
