"""Hosts and currencies: what they are called, and what of a host only Python can see.

The policy for addresses is our own and stands in `rules`. Libraries accept logins, IP numbers and characters of
no width in a host.
"""

from __future__ import annotations

import re
import unicodedata

import idna

from ..problems import say
from .text import quote, word_set

# Hosts that mean something only on somebody's own network (RFC 6761, RFC 6762, RFC 8375). `example` is for inventing.
PRIVATE = word_set("localhost local internal intranet lan corp home private test invalid arpa onion alt")

#: ISO 4217, the currencies in use: what a budget may be in.
CURRENCIES = word_set(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)


def host_of(text: str) -> str:
    """The host of an address that `url` has passed, in lower case and as ASCII."""
    host = re.split(r"[/?#]", text[len("https://") :], maxsplit=1)[0].lower()
    return host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")


def check_alphabets(address: str) -> str:
    """Check that a host looks like what it is. `rules` has passed the address.

    Raises:
        Fault: a part of it is no text, or mixes letters of different alphabets.
    """
    if address.isascii() and "xn--" not in address.lower():
        return address
    host = re.split(r"[/?#]", address[len("https://") :], maxsplit=1)[0]
    if host.isascii() and "xn--" not in host.lower():
        return address
    try:
        plain = [idna.decode(part) if part.startswith("xn--") else part for part in host_of(address).split(".")]
    except (idna.IDNAError, UnicodeError):
        raise say("url-host", it=quote(host)) from None
    if any(len(scripts(part)) > 1 for part in plain):
        raise say("url-mixed-scripts", it=quote(host))
    return address


def scripts(text: str) -> frozenset[str]:
    """The alphabets that a text uses, roughly: the first word of each letter's Unicode name.

    Japanese and Korean write with several at once, Latin among them, which counts as one. Letters of every alphabet's
    use, such as the Hawaiian ʻokina, belong to none.
    """
    alphabets = set()
    for character in text:
        if character.isalpha():
            alphabets.add("LATIN" if character.isascii() else unicodedata.name(character, "?").split()[0])
    alphabets = {"LATIN" if s in ("FULLWIDTH", "FEMININE", "MASCULINE", "MICRO") else s for s in alphabets}
    asian = {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "HALFWIDTH", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"}
    alphabets = {"EAST ASIAN" if s in asian else s for s in alphabets} - {"MODIFIER"}
    return frozenset(alphabets - {"LATIN"} if "EAST ASIAN" in alphabets else alphabets)
