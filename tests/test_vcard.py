"""Contact cards, read back by vobject: what stands in a profile stands in its card, whatever it holds."""

from dataclasses import replace
from datetime import date

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from better_fit.model import Contact, Partner
from better_fit.site.page import Site
from better_fit.site.vcard import vcard
from tests.conftest import Site as Built

SITE = Site(name="Test", url="https://site.example/sub/", description="", today=date(2026, 11, 1))
FIRM = Partner(
    slug="acme",
    name="Acme",
    summary="Does things.",
    website="https://acme.example/a;b,c",
    contact=Contact(
        email="hello@acme.example", phone="+1 303-555-0100", url="https://acme.example/contact?a=1,2;3", person="Ada"
    ),
    terms={},
)


def read(card: str) -> vobject.base.Component:
    """The one card in a text."""
    (found,) = vobject.readComponents(card)
    return found


def test_a_card_holds_what_the_profile_says() -> None:
    card = read(vcard(FIRM, SITE))
    assert card.version.value == "4.0"
    assert card.fn.value == "Acme"
    assert card.org.value == ["Acme"]
    assert card.email.value == "hello@acme.example"
    assert card.tel.value == "+1 303-555-0100"
    assert card.note.value == "Does things. Ask for Ada."
    assert card.uid.value == "https://site.example/sub/partners/acme/"
    assert card.source.value == "https://site.example/sub/partners/acme.vcf"


def test_addresses_stand_unescaped() -> None:
    lines = vcard(FIRM, SITE).replace("\r\n ", "").splitlines()
    assert "URL;TYPE=work;PREF=1:https://acme.example/a;b,c" in lines
    assert "CONTACT-URI:https://acme.example/contact?a=1,2;3" in lines


def test_what_a_profile_lacks_is_absent() -> None:
    bare = replace(FIRM, contact=Contact(email="hello@acme.example"))
    card = vcard(bare, replace(SITE, url=""))
    keys = {line.partition(":")[0].partition(";")[0] for line in card.replace("\r\n ", "").splitlines()}
    assert keys == {"BEGIN", "VERSION", "KIND", "FN", "ORG", "EMAIL", "URL", "NOTE", "END"}


@pytest.mark.parametrize(
    "value",
    [
        "a\r\nEMAIL:evil@evil.example",
        "a\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0",
        "a\rTEL:666",
        "a\u2028TEL:666",
        "a\x85TEL:666",
        "a\x0bTEL:666\x0c\x1c\x1d\x1e",
        ";,\\:",
        "\\n\\N\\,\\;",
        "ends with \\",
        "緑" * 100,
        "👩‍🌾" * 40,
        "é" * 300,
    ],
)
def test_no_value_leaves_its_place(value: str) -> None:
    card = vcard(replace(FIRM, name=value, summary=value), SITE)
    found = read(card)
    assert [each.value for each in found.contents["email"]] == ["hello@acme.example"]
    assert [each.value for each in found.contents["tel"]] == ["+1 303-555-0100"]
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    kept = "".join(c for c in value.replace("\r\n", "\n") if c == "\n" or c.isprintable() or c == "\u200d")
    assert found.fn.value == kept


@given(st.text(st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=200))
def test_any_text_is_read_back_equal(value: str) -> None:
    found = read(vcard(replace(FIRM, name=value, summary=f"{value}."), SITE))
    assert found.fn.value == value
    assert found.note.value == f"{value}. Ask for Ada."


def test_every_published_card_is_one_card_with_the_firms_name(site: Built) -> None:
    files = sorted(site.folder.glob("partners/*.vcf"))
    assert len(files) > 36
    for path in files:
        raw = path.read_bytes()
        assert max(len(line) for line in raw.split(b"\r\n")) <= 75
        assert read(raw.decode()).fn.value
