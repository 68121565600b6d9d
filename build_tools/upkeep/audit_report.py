"""An audit as people and programs read it: a screen of text, JSON with everything, Markdown for an issue.

What is cut is said as such: "3 of 527".
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from urllib.parse import quote

from ..ci.markdown import plain
from ..model import Directory
from ..site.page import Site
from ..speech import current
from .audit import Group, Item

#: So many lines are one screen.
SCREEN = 40
#: So many things of a kind stand in an issue at most, and so many characters in all: GitHub takes 65,536.
IN_AN_ISSUE, ISSUE = 10, 60_000


def report(groups: Sequence[Group], directory: Directory, site: Site, form: str, *, everything: bool) -> str:
    """The audit as `text`, `json` or `markdown`. `everything`: nothing is left out; JSON never leaves anything out."""
    if form == "json":
        return _json(groups, directory, site)
    say = current().say
    firms = say("audit-firms", count=len(directory.active))
    things = sum(len(group.items) for group in groups)
    end = say("audit-things", firms=firms, count=things) if things else say("audit-well", firms=firms)
    if form == "markdown":
        day = say("audit-on-day", end=end, day=site.today.isoformat())
        most = max((len(group.items) for group in groups), default=0)
        if everything:
            return "\n".join(_markdown(groups, day, most))
        texts = ("\n".join(_markdown(groups, day, number)) for number in range(IN_AN_ISSUE, 0, -1))
        return next((text for text in texts if len(text) < ISSUE), "\n".join(_markdown(groups, day, 0)))
    return "\n".join(_text(groups, end, everything=everything))


def _json(groups: Sequence[Group], directory: Directory, site: Site) -> str:
    report = {
        "day": site.today.isoformat(),
        "partners": len(directory.active),
        "groups": [
            {
                "code": group.code,
                "title": group.title,
                "action": group.action,
                "count": len(group.items),
                "items": [asdict(item) for item in group.items],
            }
            for group in groups
        ],
    }
    return json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False)


def _text(groups: Sequence[Group], end: str, *, everything: bool) -> Iterator[str]:
    shown = [len(group.items) for group in groups] if everything else _fitting(groups)
    for group, number in zip(groups, shown, strict=True):
        yield f"{group.title} ({_some(number, len(group.items))}): {group.action}"
        for item in group.items[:number]:
            yield f"  - {item.sentence}"
            if act := _act(item):
                yield f"      {act}"
    cut = any(number < len(group.items) for group, number in zip(groups, shown, strict=True))
    yield current().say("audit-cut", end=end) if cut else end


def _fitting(groups: Sequence[Group]) -> list[int]:
    """How many items of each group fit on a screen: one each, then a second, the most urgent first."""
    shown = [0] * len(groups)
    room = SCREEN - len(groups) - 2
    for turn in range(SCREEN):
        for number, group in enumerate(groups):
            if turn < len(group.items) and shown[number] == turn:
                lines = 2 if _act(group.items[turn]) else 1
                if lines <= room:
                    shown[number] += 1
                    room -= lines
    return shown


def _act(item: Item) -> str:
    """The next things to do, on one line."""
    steps = [current().say("audit-write-to", address=item.to)] * bool(item.to)
    steps += [item.command] * bool(item.command)
    if not steps and item.edit:
        steps = [item.edit]
    return current().say("audit-then", first=steps[0], second=steps[1]) if len(steps) > 1 else "".join(steps)


def _markdown(groups: Sequence[Group], end: str, most: int) -> Iterator[str]:
    yield end
    for group in groups:
        number = min(len(group.items), most)
        yield f"\n### {group.title} ({_some(number, len(group.items))})\n"
        yield f"{group.action}\n"
        yield from (_line(item) for item in group.items[:number])
    if groups:
        yield "\n" + current().say("audit-more")


def _line(item: Item) -> str:
    """One item of a list, with what to click."""
    say = current().say
    mail = f"mailto:{quote(item.to, safe='@')}?body={quote(item.message, safe='')}"
    ways = [f"[{say('audit-write')}]({mail})"] * bool(item.to)
    ways += [f"[{say('audit-edit')}]({item.edit})"] * bool(item.edit)
    ways += [f"`{item.command}`"] * bool(item.command)
    return f"- {plain(item.sentence)}" + (f" {' · '.join(ways)}" if ways else "")


def _some(shown: int, count: int) -> str:
    return current().number(count) if shown == count else current().say("audit-some", shown=shown, count=count)
