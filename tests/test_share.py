"""Static pages that are passed on: the share button, who sent a page, moved pages, codes and paper."""

import re
from base64 import b64decode
from collections.abc import Iterator

import pytest
import segno
from playwright.sync_api import Browser, BrowserContext, Page, expect

from better_fit.cache import Cache
from better_fit.site import qr
from tests.conftest import SUB_PATH, Site

CANONICAL = "https://better-fit.example/"
SHAREABLE = [
    "partners/canopy-and-co/",
    "partners/greenline/recommends/",
    "match/specialty/living-walls/",
    "situations/only-advice/",
]
SHARE = "navigator.share = (what) => { window.shared = what; return Promise.resolve(); }"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 390, "height": 844})
    opened.grant_permissions(["clipboard-read", "clipboard-write"])
    yield opened
    opened.close()


def open_page(context: BrowserContext, url: str, firm: str | None = None) -> Page:
    page = context.new_page()
    if firm is not None:
        page.add_init_script(f"localStorage.setItem('better-fit.firm {SUB_PATH}', {firm!r})")
    page.goto(url)
    return page


def copied(page: Page) -> str:
    page.locator("[data-share-button]").click()
    expect(page.locator("[data-share-said]")).to_have_text("Link copied.")
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("address", SHAREABLE)
def test_a_page_is_shared_by_its_published_address(context: BrowserContext, site: Site, address: str) -> None:
    page = open_page(context, f"{site.url}{address}?utm=x#best")
    assert copied(page) == CANONICAL + address


def test_a_reps_firm_goes_along_once_it_is_remembered(context: BrowserContext, site: Site) -> None:
    page = open_page(context, f"{site.url}partners/canopy-and-co/", firm="greenline")
    assert copied(page) == f"{CANONICAL}partners/canopy-and-co/#from=greenline"


def test_two_directories_on_one_host_do_not_share_what_is_remembered(context: BrowserContext, site: Site) -> None:
    page = open_page(context, f"{site.url}partners/canopy-and-co/", firm="greenline")
    page.goto(f"{site.url.removesuffix(SUB_PATH)}/partners/canopy-and-co/")
    assert copied(page) == f"{CANONICAL}partners/canopy-and-co/"


@pytest.mark.parametrize("stored", ["", "<img src=x>", "a&pick=b", "x" * 61, "Greenline", "../x"])
def test_what_is_no_slug_in_the_storage_stays_out_of_the_link(context: BrowserContext, site: Site, stored: str) -> None:
    page = open_page(context, f"{site.url}partners/canopy-and-co/", firm=stored)
    assert copied(page) == f"{CANONICAL}partners/canopy-and-co/"


def test_the_devices_sheet_gets_title_and_link(context: BrowserContext, site: Site) -> None:
    context.add_init_script(SHARE)
    page = open_page(context, f"{site.url}partners/canopy-and-co/", firm="greenline")
    page.locator("[data-share-button]").click()
    assert page.evaluate("window.shared") == {
        "title": "Canopy & Co.",
        "url": f"{CANONICAL}partners/canopy-and-co/#from=greenline",
    }


def test_where_nothing_can_be_copied_the_link_is_shown(context: BrowserContext, site: Site) -> None:
    context.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    page = open_page(context, f"{site.url}partners/canopy-and-co/")
    page.locator("[data-share-button]").click()
    expect(page.locator("[data-share-said]")).to_have_text(f"Copy this link: {CANONICAL}partners/canopy-and-co/")


@pytest.mark.parametrize("address", SHAREABLE)
def test_a_page_says_who_sent_it(page: Page, site: Site, address: str) -> None:
    page.goto(f"{site.url}{address}#from=greenline")
    expect(page.locator(".sent-by")).to_have_text("Greenline Interiors sent you this page.")


def test_a_renamed_sender_is_found(page: Page, site: Site) -> None:
    page.goto(f"{site.url}partners/canopy-and-co/#from=north-shore-walls")
    expect(page.locator(".sent-by")).to_have_text("Boreal Walls sent you this page.")


@pytest.mark.parametrize(
    "fragment",
    [
        "#from=<img src=x onerror=alert(1)>",
        "#from=%3Cimg%3E",
        "#from=__proto__",
        "#from=nobody",
        "#best",
        "#from=",
        "#from=" + "a" * 5000,
    ],
)
def test_a_sender_that_is_none_changes_nothing(page: Page, site: Site, fragment: str) -> None:
    page.goto(f"{site.url}partners/canopy-and-co/{fragment}")
    expect(page.locator("[data-share-button]")).to_be_visible()
    page.wait_for_timeout(400)
    expect(page.locator(".sent-by")).to_have_count(0)


@pytest.mark.parametrize(
    "old, new",
    [
        ("partners/north-shore-walls/", "partners/boreal-walls/"),
        ("partners/sego-landscapes/", "partners/sego-lily-grounds/"),
    ],
)
@pytest.mark.parametrize("tail", ["", "?a=1", "#from=greenline", "?a=1&b=%3Cx%3E#from=greenline&x=%22"])
def test_a_moved_page_leads_on_and_keeps_what_follows(page: Page, site: Site, old: str, new: str, tail: str) -> None:
    page.goto(site.url)
    page.evaluate(f"location.assign({site.url + old + tail!r})")
    page.wait_for_url(site.url + new + tail)
    page.go_back()
    page.wait_for_url(site.url)


def test_a_moved_page_shows_its_link_without_scripts(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.url}partners/north-shore-walls/")
    page.get_by_role("link", name="Boreal Walls").click()
    page.wait_for_url(f"{site.url}partners/boreal-walls/")
    context.close()


def rows(svg_path: str, size: int) -> list[list[int]]:
    """A code's dots, read back from its path: strokes along the middle of each row."""
    found = [[0] * size for _ in range(size)]
    for row in re.findall(r"M[^M\"]+", svg_path):
        x, y = (int(n) for n in re.match(r"M(\d+) (\d+)\.5", row).groups())
        for run, gap in re.findall(r"h(\d+)(?:m(\d+) 0)?", row):
            found[y][x : x + int(run)] = [1] * int(run)
            x += int(run) + int(gap or 0)
    return found


@pytest.mark.parametrize("url", [f"{CANONICAL}partners/{'x' * n}/" for n in (1, 20, 60)])
def test_a_code_is_drawn_as_its_maker_says(url: str) -> None:
    matrix = [[dot & 1 for dot in row] for row in segno.make(url, error="m", micro=False).matrix]
    svg = qr.svg(url, Cache(None))
    assert rows(svg, len(matrix)) == matrix
    assert f'viewBox="0 0 {len(matrix)} {len(matrix)}"' in svg
    assert len(b64decode(qr.code(url, Cache(None)))) == (len(matrix) ** 2 + 7) // 8


def test_the_shortlist_draws_the_same_code_as_the_firms_page(page: Page, site: Site) -> None:
    page.goto(f"{site.url}partners/canopy-and-co/")
    own = page.locator(".share .qr path").get_attribute("d")
    page.goto(f"{site.url}shortlist/#v=1&pick=canopy-and-co")
    drawn = page.locator("[data-qr] path")
    drawn.wait_for(state="attached")
    assert drawn.get_attribute("d") == own


@pytest.mark.parametrize("address", SHAREABLE)
def test_a_page_on_paper_has_its_code_and_no_furniture(page: Page, site: Site, address: str) -> None:
    page.goto(site.url + address)
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator(".bf-header")).to_be_hidden()
    expect(page.locator("[data-share-button]")).to_be_hidden()
    box = page.locator(".share .qr svg").bounding_box()
    assert box is not None
    assert box["width"] > 80
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)"
