"""Web addresses, mail addresses, telephone numbers, dates and currencies: what may be written in their fields.

The policy for addresses is our own. Libraries accept logins, IP numbers and characters of no width in a host.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import idna

from ..problems import Fault
from .text import each, inspect_characters, quote

#: The longest web address, in characters.
URL_LIMIT = 200

_HOST = r"(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}"
_PLAIN_URL = re.compile(
    rf"https://({_HOST})(?:[/?#](?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[2-9a-fA-F][0-9a-fA-F])*)?"
).fullmatch
_PLAIN_MAIL = re.compile(rf"([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@({_HOST})", re.IGNORECASE).fullmatch
_REFUSED = re.compile(r"[\s\x00-\x1f\x7f<>\"`\\{}|^\[\]]|%(?:[01][0-9a-f]|7f)|%(?![0-9a-f]{2})", re.IGNORECASE).search
_PHONE = re.compile(r"\+?[0-9(][0-9 ().,-]*").fullmatch
_DATE = re.compile(r"(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}").fullmatch
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?").fullmatch

# Hosts that mean something only on somebody's own network (RFC 6761, RFC 6762, RFC 8375). `example` is for inventing.
PRIVATE = each("localhost local internal intranet lan corp home private test invalid arpa onion alt")

#: ISO 4217, the currencies in use: what a budget may be in.
CURRENCIES = each(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)


def url(text: str) -> str:
    """An https address of a public host, as written.

    Raises:
        Fault: it is anything else.
    """
    if len(text) <= URL_LIMIT and _PLAIN_URL(text) and host_of(text).rsplit(".", 1)[1] not in PRIVATE:
        return text
    if len(text) > URL_LIMIT:
        raise Fault(
            "url-too-long",
            f"an address of {len(text):,} characters, and at most {URL_LIMIT} fit",
            "link to a shorter one",
        )
    scheme = re.match(r"https://(?=[^/])", text, re.IGNORECASE)
    if scheme is None:
        hint = "https://" + text.partition("://")[2] if text.lower().startswith("http://") else "begin with https://"
        raise Fault("url-not-https", f"{quote(text)} is not an https address", _safe_hint(hint))
    found = _REFUSED(text)
    if found:
        raise Fault("url-characters", f"{quote(found[0])} can't be in an address", "copy the address from the browser")
    inspect_characters(text)
    authority = re.split(r"[/?#]", text[scheme.end() :], maxsplit=1)[0]
    _check_host(authority)
    return text


def host_of(text: str) -> str:
    """The host of an address that `url` has passed, in lower case and as ASCII."""
    host = re.split(r"[/?#]", text[len("https://") :], maxsplit=1)[0].lower()
    return host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")


def _safe_hint(hint: str) -> str:
    return hint if hint.isascii() and hint.isprintable() and len(hint) <= 60 else "begin with https://"


def _check_host(authority: str) -> None:
    """Raise what is wrong with the part between `https://` and the path."""
    if "@" in authority:
        raise Fault(
            "url-login", "an address can't hold a user name or a password", "delete everything up to and with the @"
        )
    if "]" not in authority and ":" in authority:
        raise Fault("url-port", "an address can't name a port", "delete the colon and the number")
    check_domain(authority)


def check_domain(host: str) -> None:
    """Check that a host is a public name.

    Raises:
        Fault: it is an IP number, a name without a dot, of a private network, or mixes scripts.
    """
    wrong = Fault("url-host", f"{quote(host)} is not the name of a public site", "such as https://example.com")
    try:
        ascii_host = host.lower() if host.isascii() else idna.encode(host, uts46=True, std3_rules=True).decode("ascii")
        labels = ascii_host.split(".")
        plain = [idna.decode(label) if label.startswith("xn--") else label for label in labels]
    except (idna.IDNAError, UnicodeError):
        raise wrong from None
    top = plain[-1]
    if len(labels) < 2 or not all(map(_LABEL, labels)) or len(top) < 2 or any(c.isdigit() for c in top if c.isascii()):
        raise wrong
    if top in PRIVATE:
        raise wrong
    for label in plain:
        if len(scripts(label)) > 1:
            raise Fault(
                "url-mixed-scripts", f"{quote(host)} mixes letters of different alphabets", "write the site's true name"
            )


def scripts(text: str) -> frozenset[str]:
    """The alphabets that a text uses, roughly: the first word of each letter's Unicode name.

    Japanese and Korean write with several at once, which counts as one.
    """
    found = set()
    for character in text:
        if character.isalpha():
            found.add("LATIN" if character.isascii() else unicodedata.name(character, "?").split()[0])
    found = {"LATIN" if s in ("FULLWIDTH", "FEMININE", "MASCULINE", "MICRO") else s for s in found}
    asian = {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "HALFWIDTH", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"}
    return frozenset("EAST ASIAN" if s in asian else s for s in found)


def email(text: str) -> str:
    """One mail address, as written.

    Raises:
        Fault: it is not exactly one plain address.
    """
    found = _PLAIN_MAIL(text)
    if found is None or len(found[1]) > 64 or len(text) > 120 or found[2].rsplit(".", 1)[1].lower() in PRIVATE:
        raise Fault(
            "bad-email", f"{quote(text)} is not a plain mail address", "write one address, such as hello@example.com"
        )
    return text


def phone(text: str) -> str:
    """A telephone number as people write it: digits, spaces and `+ - ( ) . ,`.

    Raises:
        Fault: it holds anything else, or not 5 to 20 digits.
    """
    if _PHONE(text) is None or not 5 <= sum(map(str.isdigit, text)) <= 20 or len(text) > 40:
        raise Fault(
            "bad-phone", f"{quote(text)} is not a telephone number", "write 5 to 20 digits, such as +1 303-555-0117"
        )
    return text


def day(text: str) -> date:
    """A date of the calendar, written YYYY-MM-DD.

    Raises:
        Fault: it is written otherwise, or there is no such day.
    """
    if _DATE(text) is None:
        raise Fault("bad-date", f"{quote(text)} is not a date", "write it as YYYY-MM-DD, such as 2026-10-19")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Fault("bad-date", f"there is no day {text}", "write it as YYYY-MM-DD, such as 2026-10-19") from None


def currency(text: str) -> str:
    """A currency's three letters (ISO 4217).

    Raises:
        Fault: there is no such currency.
    """
    if text not in CURRENCIES:
        hint = text.upper() if text.upper() in CURRENCIES else "three capital letters, such as USD, CAD or EUR"
        raise Fault("bad-currency", f"{quote(text)} is not a currency", hint)
    return text


def whole(text: object) -> int:
    """A whole number, written in digits only.

    Raises:
        Fault: it is written otherwise, or is too large.
    """
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]+", text):
        shown = quote(text) if isinstance(text, str) else "this"
        raise Fault("bad-number", f"{shown} is not a whole number", "write digits only, such as 4000")
    if len(text) > 12:
        raise Fault("bad-number", "this number is too long", "at most 12 digits")
    return int(text)
