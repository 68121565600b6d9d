"""Static pages that are passed on: the share button, who sent a page, moved pages, codes and paper."""

import io
import re
import zlib
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.conftest import SUB_PATH, Site

CANONICAL = "https://better-fit.example/"
SHAREABLE = [
    "partners/canopy-and-co/",
    "partners/greenline/recommends/",
    "match/specialty/living-walls/",
    "situations/only-advice/",
]
#: Nothing can be pointed at there without being touched.
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
SHARE = "navigator.share = (what) => { window.shared = what; return Promise.resolve(); }"


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


def test_a_moved_page_shows_its_link_without_scripts(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}partners/north-shore-walls/")
    scriptless.get_by_role("link", name="Boreal Walls").click()
    scriptless.wait_for_url(f"{site.url}partners/boreal-walls/")


def read_back(page: Page, picture: Locator, scale: int = 1) -> str:
    """What an independent reader makes of a code on the screen."""
    image = Image.open(io.BytesIO(picture.screenshot())).convert("L")
    found = zxingcpp.read_barcodes(image.resize((image.width * scale, image.height * scale)))
    assert len(found) == 1
    return str(found[0].text)


@pytest.mark.parametrize("address", SHAREABLE)
def test_on_a_phone_a_code_is_drawn_when_somebody_asks_for_it(browser: Browser, site: Site, address: str) -> None:
    page = browser.new_page(**PHONE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script(f"localStorage.setItem('better-fit.firm {SUB_PATH}', 'greenline')")
    page.goto(site.url + address, wait_until="networkidle")
    assert not any("lean-qr" in url for url in asked)
    page.locator(".share-qr summary").click()
    picture = page.get_by_role("img", name="QR code that opens this page")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert read_back(page, picture) == f"{CANONICAL}{address}#from=greenline"
    assert all(url.startswith(site.url) for url in asked)
    page.close()


def test_a_link_as_long_as_links_may_be_is_read_back(page: Page, site: Site) -> None:
    page.goto(f"{site.url}shortlist/")
    for length in (1, 20, 60, 300, 301, 900):
        url = (CANONICAL + "shortlist/#v=1&specialty=" + "living-walls," * 80)[:length].ljust(length, "x")
        page.evaluate(
            """async ([url, base]) => {
              const { code } = await import(`${base}js/dom/code.js`);
              const place = document.createElement("div");
              place.style.width = "358px";
              place.append(await code(url, "Tried"));
              document.body.replaceChildren(place);
            }""",
            [url, site.url],
        )
        assert read_back(page, page.get_by_role("img", name="Tried"), 2) == url


def test_a_code_has_its_quiet_zone_of_four_dots(page: Page, site: Site) -> None:
    page.goto(f"{site.url}partners/canopy-and-co/")
    page.locator(".share-qr summary").click()
    picture = page.get_by_role("img", name="QR code that opens this page")
    path = picture.locator("path").get_attribute("d") or ""
    size = int((picture.get_attribute("viewBox") or "").split()[2])
    strokes = [(int(x), int(y), int(run)) for x, y, run in re.findall(r"M(\d+) (\d+)\.5h(\d+)", path)]
    assert min(x for x, _, _ in strokes) == min(y for _, y, _ in strokes) == 4
    assert max(x + run for x, _, run in strokes) == max(y for _, y, _ in strokes) + 1 == size - 4
    assert picture.locator("rect").get_attribute("fill") == "#fff"


def test_a_code_that_cannot_be_drawn_says_so_and_can_be_asked_for_again(page: Page, site: Site) -> None:
    page.route("**/lean-qr.js", lambda route: route.abort())
    page.goto(f"{site.url}partners/canopy-and-co/")
    page.locator(".share-qr summary").click()
    expect(page.locator(".share [data-qr]")).to_contain_text("could not be drawn")
    expect(page.locator("[data-share-button]")).to_be_visible()


def test_the_pictures_of_codes_are_in_no_page_as_it_is_published(site: Site) -> None:
    for path in site.folder.rglob("*.html"):
        assert "<path stroke" not in path.read_text(), path


@pytest.mark.parametrize("address", SHAREABLE)
def test_a_page_on_paper_has_its_code_and_no_furniture(page: Page, site: Site, address: str) -> None:
    page.goto(site.url + address, wait_until="networkidle")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator(".bf-header")).to_be_hidden()
    expect(page.locator("[data-share-button]")).to_be_hidden()
    picture = page.locator(".share .qr svg")
    assert read_back(page, picture, 3) == CANONICAL + address
    box = picture.bounding_box()
    assert box is not None
    assert box["width"] > 80
    expect(page.locator(".share-address")).to_have_text(CANONICAL + address)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)"


def test_a_pdf_that_is_made_without_a_key_or_a_pointer_has_the_code(page: Page, site: Site) -> None:
    page.goto(f"{site.url}partners/aspen-hall/", wait_until="networkidle")
    path = page.locator(".share .qr path").get_attribute("d") or ""
    drawn = [zlib.decompress(part) for part in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", page.pdf(), re.DOTALL)
             if part.startswith(b"x\x9c")]  # fmt: skip
    assert max(content.count(b" l\n") for content in drawn) >= path.count("M") > 100


@pytest.mark.parametrize("sign", ["blur", "beforeprint"])
def test_whoever_reaches_for_the_printer_on_a_phone_gets_the_code_on_paper(
    browser: Browser, site: Site, sign: str
) -> None:
    page = browser.new_page(**PHONE)
    page.goto(f"{site.url}partners/canopy-and-co/", wait_until="networkidle")
    page.evaluate(f"dispatchEvent(new Event('{sign}'))")
    page.locator(".share .qr svg").wait_for(state="attached")
    page.close()


def test_without_scripts_paper_has_the_address_in_words(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}partners/canopy-and-co/")
    expect(scriptless.locator(".share-qr")).to_be_hidden()
    expect(scriptless.locator(".share-address")).to_be_hidden()
    scriptless.emulate_media(media="print")
    expect(scriptless.locator(".share-address")).to_be_visible()
