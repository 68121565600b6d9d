r"""The rules for a profile's values: one ordered table that `check` runs here and the form runs in the browser.

A kind of value has a list of rules; the first one that refuses is what is said. Patterns are written in what Python's
`re` and JavaScript's `RegExp` (with the flag `u`) have in common, and each takes time in proportion to the text. A
category of Unicode, `\p{..}`, is JavaScript's own; here it is written out first.

What needs more than the text itself (other firms, look-alike hosts) is no rule of this table: `check` alone knows it.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, Literal

import idna

from ..problems import Fault, Slot
from ..speech import speech
from .files import SLUG_LIMIT
from .notation import CURRENCIES, LANGUAGES, PRIVATE
from .text import BLANK, point, quote, word_set

#: How a rule looks at a text. `matches`: the whole of it is so. `holds`, `lacks`: it is somewhere, or nowhere, so.
#: `most`: it has at most so many characters, without those that match. `enough`: where the whole of it is so, and no
#: longer than it may be, the rules below are met, so that nearly every text is done with the first row.
#: `part`: the rules below look at its first group. `join`: they look at it with a space for each match,
#: and so it is taken. `host`: they look at its letters for machines.
#: `within`: it is digits, and their number lies between `least` and `most`.
Look = Literal["matches", "holds", "lacks", "most", "enough", "part", "join", "host", "within"]
_OF_THE_WHOLE = frozenset({"matches", "enough", "part"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a text has to meet.

    Attributes:
        look: how it looks at the text.
        pattern: in the common tongue of Python and JavaScript.
        key: what is said where it refuses, as in `Fault`. The sentence may hold `it`, the text; `part`, what was found
            in it; `point` and `place`, its last character and where that stands; `mend`, `count`, `most`.
        most: the most characters, the field's own number where it is 0; for `within`, the greatest number.
        mend: the text to put in its place, where that is certain or one question away, with slots: `{1}` and `{2}` its
            groups, `{upper}` the text in capitals.
        ask: whether to ask before, as the sentence's `.ask` does.
        least: the smallest number, for `within`.
        any_case: whether capitals and small letters are the same.
    """

    look: Look
    pattern: str = ""
    key: str = ""
    most: int = 0
    mend: str = ""
    ask: bool = False
    any_case: bool = False
    least: int = 0


# What stands between the brackets of a class. Literal characters, where the two languages write them differently.
_SPACE = r"\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_LETTER = r"0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_ORDINARY = r"!-;=?-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2026\u20ac\u2122"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_JOINER = r"\u200c\u200d"
_STYLE = r"\ufe0e\ufe0f"
_HIDDEN = rf"\p{{Cf}}{BLANK}\ufe00-\ufe0f{chr(0xE0000)}-{chr(0xE0FFF)}"


def _span(first: int, last: int) -> str:
    return f"{chr(first)}-{chr(last)}"


# Letters and marks of scripts that join or stack them, and so tell with a joiner where they do: Arabic to N'Ko and
# Mandaic, the scripts of India, Sinhala, Myanmar, Khmer, Mongolian, Balinese to Meetei Mayek, Rohingya, Chakma to Newa.
_JOINING = (
    r"\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff\u0710-\u07bf\u07ca-\u07f5"
    r"\u0840-\u085b\u0860-\u086a\u0870-\u0887\u08a0-\u08e1\u08e3-\u0963\u0971-\u09e3\u09f0\u09f1\u0a01-\u0a5e"
    r"\u0a70-\u0ae3\u0af9-\u0b63\u0b71-\u0be3\u0c00-\u0c63\u0c80-\u0ce3\u0cf1-\u0d63\u0d7a-\u0ddf\u1000-\u103f"
    r"\u1050-\u108f\u1780-\u17b3\u17b6-\u17d3\u1820-\u18aa\u1a20-\u1a7c\u1b00-\u1b4c\u1b80-\u1baf\ua8e0-\ua8f1"
    rf"\ua980-\ua9c0\ua9e0-\ua9ef\uaa60-\uaa7f\uaae0-\uaaf6\uabc0-\uabed{_span(0x10D00, 0x10D27)}"
    f"{_span(0x11000, 0x110BA)}{_span(0x11100, 0x11134)}{_span(0x11180, 0x111C4)}{_span(0x11400, 0x114C5)}"
)
# After these a joiner may end a word: Bengali and Malayalam signs that have got letters of their own since, and the
# Persian he of abbreviations.
_LAST = r"\u0647\u09cd\u0d4d"
# Thai, Lao, Myanmar and Khmer, whose keyboards put a space of no width between words.
_UNSPACED = r"\u0e01-\u0e4e\u0e81-\u0ecd\u0edc-\u0edf\u1000-\u109f\u1780-\u17b3\u17b6-\u17d3\uaa60-\uaa7f"
_HAN = rf"\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff{_span(0x20000, 0x3FFFD)}"
_EAST_ASIAN = rf"{_HAN}\u3001-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\uac00-\ud7a3\uff01-\uff9f"
_MONGOLIAN = r"\u1807\u180a\u1820-\u18aa"
_EMOJI = (
    r"\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    rf"\u3030\u303d\u3297\u3299{_span(0x1F000, 0x1FAFF)}"
)
#: Characters without a sign of their own, where a script or an emoji needs them (UAX 31, A1 to B; UTS 51). Elsewhere
#: they only deceive; and two names that differ in them alone look alike to `review`.
NEEDED = (
    rf"(?<=[{_JOINING}])[{_JOINER}](?=[{_JOINING}])|(?<=[{_LAST}])\u200d|(?<=[{_EMOJI}{_STYLE}])\u200d(?=[{_EMOJI}])"
    rf"|(?<=[{_UNSPACED}])\u200b(?=[{_UNSPACED}])|(?<=[{_HAN}])[\ufe00-\ufe02{_span(0xE0100, 0xE01EF)}]"
    rf"|(?<=[{_EMOJI}])[{_STYLE}]|(?<=[0-9#*])\ufe0f(?=\u20e3)|(?<=[{_MONGOLIAN}])[\u180b-\u180f]"
    rf"|(?<=[{_EAST_ASIAN}])\u3000|\u3000(?=[{_EAST_ASIAN}])"
)
#: Spaces that keep two words on one line: in a name they become plain ones.
KEEPING_SPACE = r"[\xa0\u202f]"
# Diacritics of every script's use, which pile up; and all marks, of which one letter of Burmese carries five.
_PILE = r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4}|[\p{Mn}\p{Me}]{6}"
# What is drawn as one sign and breaks no line, longer than any language or emoji has it: parts of Hangul, consonants of
# India that are joined into one, emoji in a chain.
_CHAIN = (
    r"[\u1100-\u115f\ua960-\ua97c]{4}|[\u1160-\u11a7\ud7b0-\ud7c6]{4}|[\u11a8-\u11ff\ud7cb-\ud7fb]{4}"
    rf"|(?:[\u0904-\u0ddf][\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca][{_JOINER}]?){{7}}"
    rf"|(?:\u200d[{_EMOJI}][{_STYLE}{_span(0x1F3FB, 0x1F3FF)}]*){{5}}"
)

_LENGTH = Rule("most", rf"[\p{{Mn}}\p{{Me}}{_JOINER}]", "text-too-long")
_BLANK_TEXT = Rule("holds", f"[^{_SPACE}{BLANK}]", "blank-text")
#: A line break in one line is a space, and so is one that keeps two words together in a name; whoever reviews is told.
_ONE_LINE = (Rule("part", r"([\s\S]*[^\n]|)\n*"), Rule("join", r"[ \t]?\n[ \t\n]*"))
_STRAY_SPACE = Rule("lacks", f"^[{_SPACE}]|[{_SPACE}]$", "stray-space")


def _characters(controls: str, hidden: str) -> tuple[Rule, ...]:
    """Which characters a text may hold.

    Args:
        controls: the control characters that it may not.
        hidden: the invisible characters that it may not.
    """
    return (
        Rule("lacks", _PILE, "too-many-marks"),
        Rule("lacks", _CHAIN, "too-many-marks_chain"),
        Rule("lacks", controls, "control-character_sign"),
        Rule("lacks", f"[{_BIDI}]", "direction-mark"),
        Rule("lacks", r"[\p{Zl}\p{Zp}\p{Cs}]", "control-character_none"),
        Rule("lacks", r"[\p{Cn}\p{Co}]", "unknown-character"),
        Rule("lacks", hidden, "invisible-character"),
    )


_PICTURES = "jpe?g|png|webp|avif"
_CAMERA = "(?:img|dscn?|dscf|pxl|image|photo|picture|screenshot)"
# A name's must be needed; in a line joiners and an emoji's style are as writing programs left them.
_NAME_HIDDEN = rf"(?!{NEEDED}| )[\p{{Zs}}{_HIDDEN}]"
_LINE_HIDDEN = rf"(?!{NEEDED}|[{_JOINER}{_STYLE}])[{_HIDDEN}]"
_URL_HIDDEN = rf"(?! )[\p{{Zs}}{_HIDDEN}]"

_CONTROLS = r"[\x00-\x1f\x7f-\x9f]"
_ORDINARY_LINE = Rule("enough", f"(?! )[ <>{_ORDINARY}]*[<>{_ORDINARY}]")
_LINE = (
    _BLANK_TEXT,
    _LENGTH,
    _ORDINARY_LINE,
    _STRAY_SPACE,
    *_characters(_CONTROLS, _LINE_HIDDEN),
)
_LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_PRIVATE = f"(?:{'|'.join(sorted(PRIVATE))})"
_PATH = r"(?:[/?#](?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[2-9a-fA-F][0-9a-fA-F])*)?"
_MAIL_LABEL = "(?![xX][nN]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAIL = rf"(?=[\s\S]{{1,120}}$)(?=[^@]{{1,64}}@)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:{_MAIL_LABEL}\.)+"
_CENTURY = "(?:19|20|21)"
_LEAP = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)"
_TONGUE = f"(?:{'|'.join(sorted(LANGUAGES))}|[a-z]{{3}})"
#: The tag of a language (BCP 47), with its script and its region where they matter.
LANGUAGE = rf"{_TONGUE}(?:-[A-Z][a-z]{{3}})?(?:-(?:[A-Z]{{2}}|[0-9]{{3}}))?"
_DAYS = (
    rf"{_CENTURY}[0-9]{{2}}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    rf"|02-(?:0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29"
)

#: Kind of value → its rules, in the order in which they are asked.
RULES: Mapping[str, tuple[Rule, ...]] = {
    "name": (
        Rule("enough", f"(?! )(?=[^{_LETTER}]*[{_LETTER}])[ {_ORDINARY}]*[{_ORDINARY}]"),
        *_ONE_LINE,
        Rule("join", KEEPING_SPACE),
        _BLANK_TEXT,
        _LENGTH,
        Rule("lacks", "[<>]", "angle-bracket"),
        _STRAY_SPACE,
        *_characters(_CONTROLS, _NAME_HIDDEN),
        Rule("holds", r"(?![\xa6\xa9\xae\xb0\u2122])[\p{L}\p{N}\p{So}]", "blank-text_name"),
    ),
    "line": (_ORDINARY_LINE, *_ONE_LINE, *_LINE),
    # What a picture shows, for whoever can't see it.
    "alt": (
        *_ONE_LINE,
        Rule("lacks", rf"^[^/\\]*\.(?:{_PICTURES}|gif|heic|heif|svg|tiff?)$", "picture-alt", any_case=True),
        Rule("lacks", f"^{_CAMERA}?[ _0-9-]+$", "picture-alt", any_case=True),
        Rule("lacks", "^[a-z0-9]+(?:[_-][a-z0-9]+)+$", "picture-alt", any_case=True),
        *_LINE,
    ),
    "picture": (
        Rule("lacks", "^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])\\.", "picture-name"),
        Rule("matches", rf"(?=[\s\S]{{1,80}}$)[a-z0-9]+(?:[_-][a-z0-9]+)*\.(?:{_PICTURES})", "picture-name"),
    ),
    "lines": (
        Rule("enough", rf"[ \t\n<>{_ORDINARY}]*[<>{_ORDINARY}][ \t\n]*"),
        _BLANK_TEXT,
        Rule("part", r"[ \t\n]*([\s\S]*[^ \t\n])[ \t\n]*"),
        _LENGTH,
        *_characters(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", _LINE_HIDDEN),
    ),
    "url": (
        Rule("enough", rf"https://(?:(?!xn--){_LABEL}\.)+(?!{_PRIVATE}(?:[/?#]|$))[a-z]{{2,63}}{_PATH}", most=200),
        Rule("most", "", "url-too-long", most=200),
        Rule(
            "lacks", "^[hH][tT][tT][pP](?::/?/?)([^/:!-,][!-~]{0,70})$", "url-not-https", mend="https://{1}", ask=True
        ),
        Rule("lacks", "^[hH][tT][tT][pP][sS](?::/?)([^/:!-,][!-~]{0,70})$", "url-not-https", mend="https://{1}"),
        Rule(
            "lacks", rf"^((?:{_LABEL}\.){{1,9}}[a-z]{{2,63}}(?:/[!-~]{{0,70}})?)$", "url-not-https",
            mend="https://{1}", ask=True, any_case=True,
        ),
        Rule("matches", r"[hH][tT][tT][pP][sS]://[^/][\s\S]*", "url-not-https_begin"),
        Rule(
            "lacks", rf'[{_SPACE}\x00-\x1f\x7f<>"`\\{{}}|^\[\]]|%(?:[01][0-9a-fA-F]|7[fF])|%(?![0-9a-fA-F]{{2}})',
            "url-characters",
        ),
        *_characters(_CONTROLS, _URL_HIDDEN),
        Rule("lacks", "^[a-zA-Z]+://[^/?#]*@", "url-login"),
        Rule("lacks", "^[a-zA-Z]+://[^/?#]*:", "url-port"),
        Rule("part", r"[a-zA-Z]+://([^/?#]*)[\s\S]*"),
        Rule("matches", r"[\p{L}\p{M}\p{N}.\u3002\uff0e\uff61-]+", "url-host"),
        Rule("host", "", "url-host"),
        Rule("matches", rf"(?:{_LABEL}\.)+(?:xn--[a-z0-9-]{{0,58}}[a-z0-9]|[a-z][a-z-]{{0,61}}[a-z])", "url-host"),
        Rule("lacks", rf"\.{_PRIVATE}$", "url-host"),
    ),
    "email": (
        Rule("enough", rf"{_MAIL}(?!{_PRIVATE}$)[a-z]{{2,63}}"),
        Rule("matches", rf"{_MAIL}[A-Za-z]{{2,63}}", "bad-email"),
        Rule("lacks", rf"\.{_PRIVATE}$", "bad-email", any_case=True),
    ),
    "phone": (
        Rule("matches", r"(?=[\s\S]{1,40}$)(?=(?:[^0-9]*[0-9]){5,20}[^0-9]*$)\+?[0-9(][0-9 ().,-]*", "bad-phone"),
    ),
    "day": (
        Rule("enough", _DAYS),
        Rule("matches", rf"{_CENTURY}[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}", "bad-date"),
        Rule("matches", _DAYS, "bad-date_none"),
    ),
    "currency": (
        Rule("matches", "|".join(sorted(CURRENCIES)), "bad-currency", any_case=True),
        Rule("matches", "[A-Z]{3}", "bad-currency_small", mend="{upper}"),
    ),
    "language": (
        Rule("lacks", f"^({_TONGUE})_([A-Z]{{2}}|[0-9]{{3}}|[A-Z][a-z]{{3}})$", "bad-language_mend", mend="{1}-{2}"),
        Rule("matches", LANGUAGE, "bad-language"),
    ),
    "whole": (
        Rule("enough", "[0-9]{1,12}"),
        Rule("lacks", "^[^0-9a-z-]{0,4}([0-9]{1,9})[kK]$", "bad-number_meant", mend="{1}000"),
        Rule(
            "lacks", "^[^0-9a-z-]{0,4}([0-9]{1,3})[, '\u2019\xa0\u202f]([0-9]{3})[^0-9a-z]{0,4}$", "bad-number_meant",
            mend="{1}{2}",
        ),
        Rule("lacks", "^[^0-9a-z-]{1,4}([0-9]{1,12})$", "bad-number_meant", mend="{1}"),
        Rule("matches", "[0-9]+", "bad-number"),
        Rule("within", "", "bad-number_long", most=999_999_999_999),
    ),
    "slug": (Rule("matches", rf"(?=[\s\S]{{1,{SLUG_LIMIT}}}$)[a-z0-9]+(?:-[a-z0-9]+)*", "bad-slug"),),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Together:
    """A rule for the fields of one group together.

    Attributes:
        look: `any-of`: one of the fields is there. `in-order`: the numbers of two fields do not fall. `needs`: the
            first field is there only with the second, which has to be `value`, if that is stated.
        at: the field that is pointed at; the group itself where it is empty.
    """

    look: Literal["any-of", "in-order", "needs"]
    fields: tuple[str, ...]
    key: str
    at: str = ""
    value: str = ""


#: Group → what its fields have to meet together; the profile itself is the group without a name.
TOGETHER: Mapping[str, tuple[Together, ...]] = {
    "contact": (Together("any-of", ("email", "phone", "url"), "no-contact"),),
    "budget": (Together("in-order", ("from", "to"), "budget-order", "to"),),
    "": (
        Together("needs", ("availability_until", "availability"), "until-alone", "availability_until"),
        Together("needs", ("successor", "status"), "successor-alone", "successor", "retired"),
    ),
}

#: More terms of one facet than this is a claim to do everything. The upper end of a budget is at most so many times its
#: lower end.
MANY_TERMS, WIDE_BUDGET = 8, 100
#: The fields whose day can't be yet to come.
PAST = ("confirmed", "since")
#: What Markdown or HTML would make something of, and one line shows as it stands.
MARKUP = (
    r"\*\*[^*]+\*\*|__[^_]+__|(?<![0-9A-Za-z_*])\*[^\s*][^*]*\*(?![0-9A-Za-z_*])|\[[^\]]*\]\([^)]*\)"
    r"|`[^`]+`|^#{1,6} |^[*-] |<(?:/|!--)?[A-Za-z][^<>]*>|&(?:[A-Za-z]{2,8}|#[0-9]{1,6});"
)
PERSONAL = word_set(
    "gmail.com googlemail.com yahoo.com yahoo.co.uk ymail.com hotmail.com hotmail.co.uk outlook.com live.com "
    "msn.com icloud.com me.com mac.com aol.com gmx.com gmx.net gmx.de web.de mail.com mail.ru yandex.ru "
    "yandex.com proton.me protonmail.com pm.me qq.com 163.com 126.com t-online.de orange.fr free.fr wanadoo.fr "
    "libero.it comcast.net verizon.net att.net sbcglobal.net fastmail.com hey.com zoho.com"
)


def judge(kind: str, text: str, most: int = 0) -> str:
    """Check a text against the rules of its kind.

    Args:
        kind: a key of `RULES`.
        text: what somebody wrote.
        most: the field's own limit in characters, where a rule has none.

    Returns:
        The text, as it was; in one line, where it has to be one.

    Raises:
        Fault: by the first rule that it breaks.
    """
    seen = shown = taken = text
    for rule in RULES[kind]:
        look = rule.look
        if look in _OF_THE_WHOLE:
            match = compiled(rule.pattern, rule.any_case).fullmatch(seen)
            if look == "enough" and match and len(seen) <= (rule.most or most or len(seen)):
                break
            if look == "part" and match:
                seen = shown = match[1]
            elif look == "matches" and not match:
                raise _fault(rule, shown, {})
        elif look == "lacks" or look == "holds":
            match = compiled(rule.pattern, rule.any_case).search(seen)
            if (match is None) == (look == "holds"):
                raise _fault(rule, shown, _of_match(match) if match else {})
        elif look == "most":
            limit = rule.most or most
            count = _counted(rule, seen, limit)
            if count > limit:
                raise _fault(rule, shown, {"count": count, "most": limit})
        elif look == "host":
            seen = _machine_host(rule, seen)
        elif look == "within":
            _check_bounds(rule, seen)
        else:
            seen = shown = taken = compiled(rule.pattern).sub(" ", seen)
    return taken


def _counted(rule: Rule, text: str, limit: int) -> int:
    """The characters that a limit counts, where it may be passed. Of four in a row, one counts whatever it is."""
    if len(text) <= limit:
        return len(text)
    uncounted = len(compiled(rule.pattern).findall(text)) if rule.pattern else 0
    return max(len(text) - uncounted, -(-len(text) // 4))


def _machine_host(rule: Rule, host: str) -> str:
    """A host in the letters of machines."""
    if host.isascii():
        return host.lower()
    try:
        return idna.encode(host, uts46=True, std3_rules=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise _fault(rule, host, {}) from None


def _check_bounds(rule: Rule, digits: str) -> None:
    # The length first: Python reads no number of five thousand digits.
    if len(digits) > len(str(rule.most)) or not rule.least <= int(digits) <= rule.most:
        raise _fault(rule, digits, {})


def bounds(kind: str) -> tuple[int, int] | None:
    """The smallest and the greatest number of a kind; `None` for a kind of text."""
    return next(((rule.least, rule.most) for rule in RULES[kind] if rule.look == "within"), None)


def judge_together(group: str, stated_as: Callable[[str], Any]) -> None:
    """Check the fields of a group against each other. `stated_as` gives a field's value.

    Raises:
        Fault: by the first rule that they break.
    """
    for rule in TOGETHER[group]:
        stated = [*map(stated_as, rule.fields)]
        if rule.look == "any-of":
            fine = any(stated)
        elif rule.look == "in-order":
            fine = stated[1] is None or stated[0] <= stated[1]
        else:
            fine = not stated[0] or (stated[1] == rule.value if rule.value else bool(stated[1]))
        if not fine:
            slots = {name: str(value) for name, value in zip(rule.fields, stated, strict=True)}
            raise Fault(rule.key, slots, (rule.at,) if rule.at else ())


def table(language: str = "en") -> dict[str, Any]:
    """The table for the form, whose interpreter is `form/rules.js`, with all that it says in a language.

    What a row leaves open is left out.
    """
    spoken = speech(language)
    rows = list(dict.fromkeys(rule for rules in RULES.values() for rule in rules))  # kinds have many of them in common
    return {
        "language": spoken.language,
        "direction": spoken.direction,
        "words": spoken.source("profile", "form"),
        "rows": [_lean(rule) for rule in rows],
        "rules": {kind: [rows.index(rule) for rule in rules] for kind, rules in RULES.items()},
        "together": {group: [_lean(rule) for rule in rules] for group, rules in TOGETHER.items()},
        "review": {
            "many": MANY_TERMS,
            "wide": WIDE_BUDGET,
            "markup": MARKUP,
            "personal": sorted(PERSONAL),
            "past": PAST,
            "spaces": KEEPING_SPACE,
        },
    }


def _lean(rule: Rule | Together) -> dict[str, Any]:
    return {key: value for key, value in asdict(rule).items() if value}


def _fault(rule: Rule, text: str, found: Mapping[str, Slot]) -> Fault:
    mend = re.sub(r"\{(\w+)\}", lambda slot: str({"upper": text.upper(), **found}[slot[1]]), rule.mend)
    return Fault(rule.key, {"it": quote(text), "text": text, "mend": mend, **found})


def _of_match(match: re.Match[str]) -> dict[str, Slot]:
    return {
        "part": quote(match[0]),
        "point": point(match[0][-1:] or " "),
        "place": match.end(),
        **{str(number): words or "" for number, words in enumerate(match.groups(), 1)},
    }


@cache
def compiled(pattern: str, any_case: bool = False) -> re.Pattern[str]:
    """A pattern of the common tongue, for Python."""
    written = re.sub(r"\\p\{(\w+)\}", lambda category: _category(category[1]), pattern)
    return re.compile(written, re.IGNORECASE if any_case else 0)


def _category(name: str) -> str:
    """The characters of a category of Unicode, such as `Cf`, or of several, such as `L`, for between the brackets."""
    return "".join(spans for category, spans in _categories().items() if category.startswith(name))


@cache
def _categories() -> Mapping[str, str]:
    """Category → its characters. Planes 4 to 13 hold nothing, 15 and 16 what everybody may use as they like."""
    spans: dict[str, list[str]] = {}
    begun, before = 0, unicodedata.category("\0")
    for code in (*range(1, 0x40000), 0xE0000, *range(0xE0001, 0xE1000), 0xF0000, sys.maxunicode + 1):
        now = unicodedata.category(chr(code)) if code <= sys.maxunicode else ""
        if now != before:
            spans.setdefault(before, []).append(f"\\U{begun:08x}-\\U{code - 1:08x}")
            begun, before = code, now
    return {category: "".join(ranges) for category, ranges in spans.items()}
