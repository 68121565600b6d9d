"""Problems for review: a person should look at them before a profile goes in, though nothing is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from ..model import Facet, Partner, Vocabulary
from ..problems import Fault, Problem, Slot, say
from .notation import host_of, scripts
from .rules import KEEPING_SPACE, MANY_TERMS, MARKUP, PERSONAL, WIDE_BUDGET, compiled
from .source_file import SourceFile
from .text import BLANK, VARIANTS, quote, word_set

#: So many places with HTML are named in one page.
_MOST_HTML = 5
#: Keys of MkDocs and of the theme with which a page asks for more than its own text.
_STEERING = ("template", "hide", "search", "tags", "icon", "status")

#: A budget so many times above or below all others of its kind is another magnitude, if there are so many others.
OTHER_MAGNITUDE, ENOUGH_BUDGETS = 10, 3
# Letters that look like Latin ones in most typefaces (a part of UTS #39, for what company names use).
_PAIRS = (
    "а=a в=b г=r е=e ё=e з=3 і=i ї=i ј=j к=k м=m н=h о=o р=p с=c т=t у=y х=x ѕ=s ԁ=d ԛ=q ԝ=w һ=h ү=y ь=b п=n α=a "
    "β=b γ=y ε=e η=n ι=i κ=k ν=v ο=o ρ=p τ=t υ=u χ=x ω=w ϲ=c ϳ=j ɑ=a ɡ=g ɩ=i ʋ=u ӏ=l ı=i ł=l ø=o đ=d ħ=h հ=h օ=o "
    "ս=u ց=g ք=p զ=q 0=o 1=l |=l ǀ=l"
)
_LIKE = dict(pair.split("=") for pair in word_set(_PAIRS))
_LIKE_TABLE = str.maketrans({**_LIKE, "i": "l"})
#: Every text in which `MARKUP` finds something holds one of these or begins with one of those: most don't.
_MAY_BE_MARKUP, _MAY_BEGIN_MARKUP = re.compile(r"[*_\[`<&]").search, "#-"
#: A text's path, its words as they are shown, and as the file has them.
_Text = tuple[tuple[str | int, ...], str, str]
_UNSEEN_MARK = re.compile(f"[{BLANK}{VARIANTS}]")


def skeleton(name: str) -> str:
    """The shape of a name: two names with the same skeleton are easily taken for each other."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if c.isalnum() or c == "|" or _spells(c))
    return re.sub("rn", "m", plain.translate(_LIKE_TABLE)).replace("vv", "w")


def _spells(character: str) -> bool:
    """Whether a mark is a vowel or a part of a letter, as in India and Thailand, and no accent or point of reading."""
    points = unicodedata.combining(character)  # the class tells where it sits: 10 to 36 are Hebrew and Arabic points
    spelt = not points or 1 < points < 10 or 36 < points < 200
    return spelt and unicodedata.category(character) in ("Mn", "Mc") and not _UNSEEN_MARK.match(character)


def review_profile(raw: Any, vocabulary: Vocabulary, source: SourceFile, today: date) -> list[Problem]:
    """The problems for review of one profile."""
    problems: list[Problem] = []

    def told(path: tuple[str | int, ...], key: str, **slots: Slot) -> None:
        problems.append(source.problem(path, say(key, **slots), review=True))

    if not raw.name.isascii() and len(scripts(raw.name)) > 1:
        told(("name",), "mixed-scripts", it=quote(raw.name))
    for place, facet in enumerate(vocabulary.facets.values()):
        words = getattr(raw, f"facet_{place}")
        if len(words) > MANY_TERMS:
            told((facet.id,), "many-terms", count=len(words), facet=facet.id)
        _note_former(words, facet, (facet.id,), told)
    for place, entry in enumerate(raw.recommends):
        if entry.fee is not None:
            told(("recommends", place, "fee"), "fee")
        _note_former(entry.for_, vocabulary.primary, ("recommends", place, "for"), told)
    if raw.contact.email and raw.contact.email.rpartition("@")[2].lower() in PERSONAL:
        told(("contact", "email"), "personal-email", it=quote(raw.contact.email))
    _note_days(raw, today, told)
    _note_texts(raw, source.loaded.value, told)
    budget = raw.budget
    if budget is not None and budget.to is not None and budget.to > WIDE_BUDGET * max(budget.from_, 1) > WIDE_BUDGET:
        slots: dict[str, Slot] = {"to": budget.to, "times": WIDE_BUDGET, "from": budget.from_}
        told(("budget", "to"), "odd-budget_wide", **slots)
    return problems


def _note_texts(raw: Any, value: Any, told: Callable[..., None]) -> None:
    """Say where a line is shown in another way than it was written, or looks as if its writer meant another one."""
    keeping_space, markup = compiled(KEEPING_SPACE).search, compiled(MARKUP).search
    for path, _, written in _names(raw, value):
        if keeping_space(written):
            told(path, "keeping-space", it=quote(written))
    for path, words, written in _one_line_texts(raw, value):
        if "\n" in written and "\n" in written.rstrip():
            told(path, "line-joined")
        if (words[0] in _MAY_BEGIN_MARKUP or _MAY_BE_MARKUP(words)) and (sign := markup(words)):
            told(path, "markup", it=quote(sign[0]))


def _note_days(raw: Any, today: date, told: Callable[..., None]) -> None:
    """Say which days of the past are yet to come. Somewhere it is tomorrow already."""
    days: list[tuple[tuple[str | int, ...], date | None]] = [(("confirmed",), raw.confirmed)]
    days += [(("recommends", place, "since"), entry.since) for place, entry in enumerate(raw.recommends)]
    for path, day in days:
        if day is not None and day > today + timedelta(days=1):
            told(path, "day-to-come", day=str(day))


def _names(raw: Any, value: Any) -> Iterator[_Text]:
    """Every text of a profile that is a name or a label."""
    yield ("name",), raw.name, value["name"]
    if raw.contact.person:
        yield ("contact", "person"), raw.contact.person, value["contact"]["person"]
    for place, proof in enumerate(raw.proof):
        yield ("proof", place, "label"), proof.label, value["proof"][place]["label"]


def _one_line_texts(raw: Any, value: Any) -> Iterator[_Text]:
    """Every text of a profile that is shown as it stands."""
    yield from _names(raw, value)
    yield ("summary",), raw.summary, value["summary"]
    for key in ("best_for", "not_for"):
        for place, line in enumerate(getattr(raw, key)):
            yield (key, place), line, value[key][place]
    if raw.expects is not None:
        for key in ("information", "people", "deadlines"):
            for place, line in enumerate(getattr(raw.expects, key)):
                yield ("expects", key, place), line, value["expects"][key][place]
    for place, entry in enumerate(raw.recommends):
        written = value["recommends"][place]
        yield ("recommends", place, "because"), entry.because, written["because"]
        if entry.fee:
            yield ("recommends", place, "fee"), entry.fee, written["fee"]


def _note_former(words: Any, facet: Facet, path: tuple[str | int, ...], told: Callable[..., None]) -> None:
    """Say where a term's former id is used; it works, and today's reads better."""
    for place, word in enumerate(words):
        if word not in facet.terms:
            told((*path, place), "former-id", it=quote(word), today=str(facet.resolve(word)))


def review_page(front: Mapping[str, Any], html: Sequence[tuple[int, int]], source: SourceFile) -> list[Problem]:
    """The problems for review of one of the owner's pages.

    Args:
        front: its front matter.
        html: where HTML stands in it: lines and columns.
    """
    steering = ((key, say("page-template", it=quote(key))) for key in _STEERING if key in front)
    return [
        *(source.problem((key,), fault, key=True, review=True) for key, fault in steering),
        *(say("page-html").problem(source.file, *place, severity="review") for place in html[:_MOST_HTML]),
    ]


def review_together(partners: Mapping[str, Partner], sources: Mapping[str, SourceFile]) -> list[Problem]:
    """Names that look like another firm's, which is an error, and websites that two firms share.

    Both firms are told, since either may be the one that is being added.
    """
    problems = []
    looks: dict[str, list[str]] = {}
    hosts: dict[str, list[str]] = {}
    for slug, partner in partners.items():
        looks.setdefault(skeleton(partner.name) or slug, []).append(slug)
        hosts.setdefault(host_of(partner.website).removeprefix("www."), []).append(slug)
    for slug, other in _pairs(looks):
        both = {"it": quote(partners[slug].name), "other": quote(partners[other].name)}
        problems.append(sources[slug].problem(("name",), say("lookalike-name", **both, slug=other)))
    for slug, other in _pairs(hosts):
        problems.append(sources[slug].problem(("website",), say("shared-website", slug=other), review=True))
    for slug, fault in _odd_budgets(partners):
        problems.append(sources[slug].problem(("budget", "from"), fault, review=True))
    return problems


def _odd_budgets(partners: Mapping[str, Partner]) -> Iterator[tuple[str, Fault]]:
    """Budgets that begin far from where all others of the same currency and for the same time do."""
    groups: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for slug, partner in partners.items():
        budget = partner.budget
        if budget is not None and budget.from_ and not partner.retired:
            groups.setdefault((budget.per, budget.currency), []).append((budget.from_, slug))
    for (per, _), group in groups.items():
        if len(group) > ENOUGH_BUDGETS:
            group.sort()
            (least, low), (second, _), (last, _), (most, high) = *group[:2], *group[-2:]
            if least * OTHER_MAGNITUDE <= second:
                yield low, say("odd-budget_low", sum=least, per=per, next=second)
            if most >= last * OTHER_MAGNITUDE:
                yield high, say("odd-budget_high", sum=most, per=per, next=last)


def _pairs(groups: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Each member of a group with one other."""
    for group in groups.values():
        if len(group) > 1:
            for slug in group:
                yield slug, group[0] if slug != group[0] else group[1]
