"""Mail addresses: people, and programs that read, get them; a plain pattern doesn't."""

import csv
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st
from playwright.sync_api import Page

from build_tools.site.mail import in_json, masked
from build_tools.site.spreadsheet import guarded, spelled, unguarded, unspelled
from tests.conftest import Site

#: What simple gatherers look for.
PATTERNS = [
    re.compile(rb"[\w.+%-]+@[\w-]+\.\w+"),
    re.compile(rb"[\w.+-]+(?:&#64;|&#x40;|&commat;|%40)[\w-]+\.\w+", re.IGNORECASE),
    re.compile(rb"mailto:[\w.+%-]+"),
]
FIRM = "canopy-and-co"


def published(site: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a site that holds text, with its bytes."""
    for path in sorted(site.rglob("*")):
        if path.is_file() and path.suffix not in {".png", ".webp", ".avif", ".jpg", ".woff2"}:
            yield path.relative_to(site).as_posix(), path.read_bytes()


def test_no_plain_pattern_finds_an_address_in_anything_published(site: Site) -> None:
    seen = {
        (name, pattern.pattern): match[0]
        for name, data in published(site.folder)
        if "/vendor/" not in name
        for pattern in PATTERNS
        if (match := pattern.search(data))
    }
    assert seen == {}


def test_a_page_gives_people_the_address_without_scripts(site: Site, scriptless: Page) -> None:
    firms = json.loads((site.folder / "partners.json").read_text("utf-8"))["partners"]
    firm = next(firm for firm in firms if "email" in firm["contact"])
    address = firm["contact"]["email"]
    scriptless.goto(f"{site.url}partners/{firm['slug']}/")
    assert scriptless.locator(f'a[href="mailto:{address}"]').count() == 2
    assert scriptless.get_by_role("link", name=address, exact=True).is_visible()
    known = json.loads(scriptless.locator('script[type="application/ld+json"]').inner_text())
    assert known["email"] == address


def test_a_spreadsheet_has_the_address_in_words(site: Site) -> None:
    firms = {
        firm["slug"]: firm["contact"].get("email", "")
        for firm in json.loads((site.folder / "partners.json").read_text("utf-8"))["partners"]
    }
    with (site.folder / "partners.csv").open(encoding="utf-8-sig", newline="") as sheet:
        rows = {row["slug"]: row["email"] for row in csv.DictReader(sheet)}
    assert {slug: email.replace(" (at) ", "@") for slug, email in rows.items()} == firms
    assert not any("@" in email for email in rows.values())


@given(st.text(alphabet='aü.+%-@ <>"&:/mailto', max_size=60))
def test_what_is_masked_reads_as_before(text: str) -> None:
    shown = masked(text)
    assert not re.search(r"[\w.%+-]@[\w.-]", shown)
    # References come from masking alone where the text itself holds none.
    assert unescape(shown) == unescape(text)
    assert json.loads(in_json(json.dumps(text))) == text
    assert not re.search(r"[\w.%+-]@[\w.-]", spelled(text))


@given(st.text(alphabet="aü.+-@=＝'(t)\t ", max_size=30))
def test_what_a_cell_has_around_it_is_taken_away_again(text: str) -> None:
    assume(" (at) " not in text)
    assume(unguarded(text) == text)
    cell = spelled(guarded(text))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "＝"))
    assert unspelled(unguarded(cell)) == text


def test_what_is_no_address_stays_as_it_is() -> None:
    for text in ("@media (min-width: 40em)", "meet us @ noon", "@studio", "a @b", ""):
        assert masked(text) == text
