"""Contact cards, made by the site's scripts and read back by vobject: each holds what its profile says."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from tests.conftest import Site
from tests.node_scripts import Scripts, node_scripts
from tests.screen import hosted

PAGE = "https://site.example/sub/partners/acme/"
ASK = "Ask for Ada."
FIRM = {
    "name": "Acme",
    "summary": "Does things.",
    "website": "https://acme.example/a;b,c",
    "contact": {
        "email": "hello@acme.example",
        "phone": "+1 303-555-0100",
        "url": "https://acme.example/contact?a=1,2;3",
        "person": "Ada",
    },
}
HOSTILE = [
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
]


@pytest.fixture(scope="module")
def scripts() -> Iterator[Scripts]:
    with node_scripts({"cards": "rule/vcard.js"}) as node:
        yield node


def made(scripts: Scripts, **changed: object) -> str:
    return str(
        scripts.evaluate("([card, page, ask]) => cards.vcard(card, page, ask)", [{**FIRM, **changed}, PAGE, ASK])
    )


def read(card: str) -> vobject.base.Component:
    """The one card in a text."""
    (component,) = vobject.readComponents(card)
    return component


def saved(page: Page, button: str) -> tuple[str, bytes]:
    """The name and the content of the file that a press on a button gives."""
    with page.expect_download() as waiting:
        page.locator(button).first.click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def test_a_card_holds_what_the_profile_says(scripts: Scripts) -> None:
    card = read(made(scripts))
    assert card.version.value == "4.0"
    assert card.fn.value == "Acme"
    assert card.org.value == ["Acme"]
    assert card.email.value == "hello@acme.example"
    assert card.tel.value == "+1 303-555-0100"
    assert card.note.value == "Does things. Ask for Ada."
    assert card.uid.value == PAGE


def test_addresses_stand_unescaped(scripts: Scripts) -> None:
    lines = made(scripts).replace("\r\n ", "").splitlines()
    assert "URL;TYPE=work;PREF=1:https://acme.example/a;b,c" in lines
    assert "CONTACT-URI:https://acme.example/contact?a=1,2;3" in lines


def test_what_a_profile_lacks_is_absent(scripts: Scripts) -> None:
    card = made(scripts, contact={"email": "hello@acme.example"})
    keys = {line.partition(":")[0].partition(";")[0] for line in card.replace("\r\n ", "").splitlines()}
    assert keys == {"BEGIN", "VERSION", "KIND", "FN", "ORG", "EMAIL", "URL", "NOTE", "UID", "END"}


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.fault("C15")
def test_no_value_leaves_its_place(scripts: Scripts, value: str) -> None:
    card = made(scripts, name=value, summary=value)
    parsed = read(card)
    assert [entry.value for entry in parsed.contents["email"]] == ["hello@acme.example"]
    assert [entry.value for entry in parsed.contents["tel"]] == ["+1 303-555-0100"]
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    kept = "".join(c for c in value.replace("\r\n", "\n") if c == "\n" or c.isprintable() or c == "\u200d")
    assert parsed.fn.value == kept


@settings(deadline=None)
@given(st.text(st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=200))
@pytest.mark.fault("C15")
def test_any_text_is_read_back_equal(scripts: Scripts, value: str) -> None:
    parsed = read(made(scripts, name=value, summary=f"{value}."))
    assert parsed.fn.value == value
    assert parsed.note.value == f"{value}. Ask for Ada."


def test_every_firm_of_the_demonstration_saves_as_one_card_from_its_page_and_from_a_shortlist(
    page: Page, site: Site
) -> None:
    firms = json.loads((site.folder / "partners.json").read_text())["partners"]
    assert len(firms) > 36
    for firm in firms[::6]:
        page.goto(f"{site.url}partners/{firm['slug']}/")
        name, raw = saved(page, "[data-save-contact]")
        assert name == f"{firm['slug']}.vcf"
        assert max(len(line) for line in raw.split(b"\r\n")) <= 75
        card = read(raw.decode())
        assert card.fn.value == firm["name"]
        assert card.uid.value == f"{site.url}partners/{firm['slug']}/"
        assert card.note.value.startswith(firm["summary"])
        for key, line in (("email", "email"), ("phone", "tel")):
            assert [entry.value for entry in card.contents.get(line, ())] == [
                value for value in [firm["contact"].get(key)] if value
            ]
        page.goto(f"{site.url}shortlist/#v=1&pick={firm['slug']}")
        assert saved(page, ".pick button:has-text('Save contact')") == (name, raw)


def test_without_scripts_there_is_no_button_that_does_nothing(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}partners/canopy-and-co/")
    expect(scriptless.locator("[data-save-contact]")).to_be_hidden()
    expect(scriptless.locator("[aria-labelledby=reach] a[href^='mailto:']")).to_be_visible()
    expect(scriptless.locator("[aria-labelledby=reach] a[href^='tel:']")).to_be_visible()


@pytest.mark.parametrize("slug", ["canopy-and-co", "north-shore-walls"])
@pytest.mark.fault("D10")
def test_the_former_address_of_a_card_says_where_it_is_made_now(page: Page, site: Site, slug: str) -> None:
    page.goto(f"{hosted(page, site)}partners/{slug}.vcf")
    page.locator("[data-card] a").click()
    expect(page.locator("[data-save-contact]")).to_be_visible()


@pytest.mark.parametrize("slug, now", [("canopy-and-co", "canopy-and-co"), ("north-shore-walls", "boreal-walls")])
@pytest.mark.fault("D10")
def test_the_former_address_of_a_record_says_which_file_holds_it_now(
    page: Page, site: Site, slug: str, now: str
) -> None:
    start = hosted(page, site)
    page.goto(f"{start}partners/{slug}.json")
    piece = page.locator("[data-record-piece]")
    expect(piece).to_have_text("cards/0.json")
    expect(piece).to_have_attribute("href", f"{start}cards/0.json")
    held = json.loads((site.folder / "cards/0.json").read_text())["cards"]
    assert now in {entry["slug"] for entry in held}
    expect(page.locator("[data-record-page]")).to_have_attribute("href", f"{start}partners/{now}/")


def test_the_former_record_of_a_firm_that_left_leads_to_its_tombstone(page: Page, site: Site) -> None:
    page.goto(f"{hosted(page, site)}partners/mile-high-moss.json")
    page.locator("[data-left] a").click()
    expect(page.locator("h1")).to_have_text("Mile High Moss has left the directory")


@pytest.mark.parametrize("address", ["partners/nobody.vcf", "partners/__proto__.json", "partners/a/b.vcf", "x.json"])
def test_an_address_that_never_was_is_answered_as_before(page: Page, site: Site, address: str) -> None:
    page.goto(hosted(page, site) + address, wait_until="networkidle")
    expect(page.locator("h1")).to_have_text("There is no page here")
    assert page.locator(".note:visible").count() == 0
