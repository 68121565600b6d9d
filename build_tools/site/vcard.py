"""A firm's contact card: vCard 4.0 (RFC 6350)."""

from __future__ import annotations

import re

from .. import addresses
from ..model import Partner
from .page import Site

#: Characters that end a line for some reader, or can't stand in a card at all. Checked text holds none of them.
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def vcard(partner: Partner, site: Site) -> str:
    """One card, its lines folded at 75 octets without cutting a character (RFC 6350, 3.2)."""
    contact = partner.contact
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:org", f"FN:{_text(partner.name)}", f"ORG:{_text(partner.name)}"]
    if contact.email:
        lines.append(f"EMAIL;TYPE=work:{_text(contact.email)}")
    if contact.phone:
        lines.append(f"TEL;TYPE=work:{_text(contact.phone)}")
    lines.append(f"URL;TYPE=work;PREF=1:{_uri(partner.website)}")
    if contact.url:  # once for the devices of today, once under the name made for it (RFC 8605)
        lines += [f"URL;TYPE=work:{_uri(contact.url)}", f"CONTACT-URI:{_uri(contact.url)}"]
    note = partner.summary + (f" Ask for {contact.person}." if contact.person else "")
    lines.append(f"NOTE:{_text(note)}")
    if site.url:  # saved again, it replaces the card of before
        lines.append(f"UID:{_uri(site.url + addresses.partner(partner.slug))}")
        lines.append(f"SOURCE:{_uri(site.url + addresses.partner_vcf(partner.slug))}")
    lines.append("END:VCARD")
    return "".join(f"{_fold(line)}\r\n" for line in lines)


def _text(value: str) -> str:
    """A text with what the format uses itself escaped (RFC 6350, 3.4)."""
    escaped = re.sub(r"([\\,;])", r"\\\1", value).replace("\r\n", "\\n").replace("\n", "\\n")
    return _UNFIT.sub("", escaped)


def _uri(value: str) -> str:
    """An address: in these nothing is escaped."""
    return _UNFIT.sub("", value)


def _fold(line: str) -> str:
    if len(line.encode()) <= 75:
        return line
    found, width = [], 0
    for character in line:
        size = len(character.encode())
        if width + size > 75:
            found.append("\r\n ")
            width = 1
        found.append(character)
        width += size
    return "".join(found)
