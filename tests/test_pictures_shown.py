"""Pictures of work as visitors meet them: a strip that opens large, one small picture in lists, and few bytes."""

from __future__ import annotations

import gzip
import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Site

FIRM = "partners/canopy-and-co/"
NEED = "#v=1&from=greenline&must.region=denver&specialty=living-walls"
#: A picture that came with others in one file.
WITHIN = re.compile("^data:image/webp;base64,")
#: Sums up how far what stands already is moved by what comes later.
MOVED = """window.moved = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.moved += entry.value;
}).observe({ type: "layout-shift", buffered: true });"""
#: What a visitor may have to wait for before the first view of a profile stands.
FIRST_VIEW = 150_000


@pytest.fixture
def strip(page: Page, site: Site) -> Page:
    page.goto(f"{site.url}{FIRM}")
    page.locator("html.js").wait_for()
    return page


def shown(page: Page) -> str:
    return page.locator("[data-shown-count]").inner_text()


def test_the_strip_opens_large_turns_by_keys_and_gives_the_focus_back(strip: Page) -> None:
    page, links = strip, strip.locator("[data-large]")
    links.nth(1).focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Pictures: Canopy & Co.")
    expect(dialog).to_be_visible()
    assert shown(page) == "2 of 3"
    large = dialog.get_by_role("img")
    expect(large).to_have_attribute("alt", links.nth(1).locator("img").get_attribute("alt") or "")
    expect(large).to_have_js_property("complete", True)
    assert large.evaluate("image => image.naturalWidth") == 1200
    assert "A drawing" in dialog.locator("figcaption").inner_text()
    for key, count in (
        ("ArrowRight", "3 of 3"),
        ("ArrowRight", "3 of 3"),
        ("Home", "1 of 3"),
        ("ArrowLeft", "1 of 3"),
        ("End", "3 of 3"),
    ):
        page.keyboard.press(key)
        assert shown(page) == count
    for _ in range(6):  # the focus stays inside
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(links.nth(2)).to_be_focused()


def test_buttons_and_swipes_turn_and_a_single_picture_has_none(strip: Page, site: Site) -> None:
    page = strip
    page.locator("[data-large]").first.click()
    page.get_by_role("button", name="Next picture").click()
    assert shown(page) == "2 of 3"
    swipe = """(across) => {
      const at = document.querySelector("[data-shown-figure]");
      for (const [type, x] of [["pointerdown", 200], ["pointerup", 200 + across]])
        at.dispatchEvent(new PointerEvent(type, {
          bubbles: true, pointerId: 7, isPrimary: true, pointerType: "touch", clientX: x, clientY: 300,
        }));
    }"""
    for across, count in ((-120, "3 of 3"), (120, "2 of 3"), (12, "2 of 3")):
        page.evaluate(swipe, across)
        assert shown(page) == count
    page.get_by_role("button", name="Close").click()
    page.goto(f"{site.url}partners/bustan/")
    page.locator("[data-large]").click()
    expect(page.get_by_role("button", name="Close")).to_be_visible()
    expect(page.get_by_role("button", name="Next picture")).to_be_hidden()


def test_without_scripts_each_picture_is_a_link_to_the_large_one(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}{FIRM}")
    links = scriptless.locator("[data-large]")
    assert links.count() == 3
    image = links.first.locator("img")
    assert int(image.get_attribute("width") or 0) > int(image.get_attribute("height") or 0) > 0
    address = links.first.get_attribute("href") or ""
    assert (site.folder / FIRM / address).resolve().is_file()
    expect(scriptless.locator("dialog")).to_be_hidden()


@pytest.mark.parametrize("width, height, dots", [(390, 844, 1), (390, 844, 2), (390, 844, 3), (1440, 900, 1)])
def test_the_first_view_of_a_profile_is_light_and_nothing_jumps(
    browser: Browser, site: Site, width: int, height: int, dots: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": height}, device_scale_factor=dots)
    page = context.new_page()
    page.add_init_script(MOVED)
    bodies: list[bytes] = []
    page.on("response", lambda answer: bodies.append(answer.body()))
    page.goto(f"{site.url}{FIRM}", wait_until="networkidle")
    assert any(body.startswith(b"RIFF") for body in bodies)
    # Hosts compress text on its way; what is compressed already gains nothing.
    assert sum(len(gzip.compress(body, 6)) for body in bodies) < FIRST_VIEW
    assert page.evaluate("window.moved") < 0.01
    wide = page.locator("[data-large] img").first.evaluate("image => image.currentSrc")
    assert wide.endswith("-400.webp")
    context.close()


def test_results_show_one_small_picture_where_there_is_one_and_ask_for_none_by_name(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(site.url)))
    page.goto(f"{site.url}find/{NEED}")
    card = page.locator(".card[data-firm=canopy-and-co]")
    expect(card.locator("img")).to_have_attribute("src", WITHIN)
    assert card.locator("img").get_attribute("alt")
    for firm in page.locator(".card").all():
        slug = firm.get_attribute("data-firm")
        has = (site.folder / "pictures" / f"{slug}.jpg").exists()
        assert firm.locator("img").count() == has
    assert not [address for address in asked if address.startswith("pictures/")]


def test_a_shortlist_shows_the_picks_pictures_and_asks_for_none_by_name(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(site.url)))
    page.goto(f"{site.url}shortlist/{NEED}&pick=canopy-and-co,aspen-hall")
    expect(page.locator(".pick").first.locator("img")).to_have_attribute("src", WITHIN)
    assert page.locator(".pick img").count() == 1
    assert not [address for address in asked if address.startswith("pictures/")]


def test_a_list_of_firms_shows_small_pictures_and_no_empty_frame(page: Page, site: Site) -> None:
    page.goto(f"{site.url}partners/")
    for card in page.locator(".card").all():
        slug = card.get_attribute("data-firm")
        assert card.locator("img").count() == (site.folder / "pictures" / f"{slug}.jpg").exists()


def test_on_paper_a_profile_keeps_its_first_picture(strip: Page) -> None:
    strip.emulate_media(media="print")
    assert [link.is_visible() for link in strip.locator("[data-large]").all()] == [True, False, False]


def test_a_caption_and_its_credit_begin_on_the_same_side_whatever_they_are_written_in(strip: Page) -> None:
    ends = """(side) => [...document.querySelector(".work-strip figcaption").children].map((line) => {
      const text = document.createRange();
      text.selectNodeContents(line);
      const rects = [...text.getClientRects()].filter(({ width }) => width > 1);
      return { top: rects[0].top, at: Math.round(rects[0][side]) };
    })"""
    for direction, side in (("ltr", "left"), ("rtl", "right")):
        strip.evaluate("(direction) => { document.documentElement.dir = direction; }", direction)
        caption, credit = strip.evaluate(ends, side)
        assert credit["top"] > caption["top"]
        assert abs(credit["at"] - caption["at"]) <= 2, (direction, caption, credit)
