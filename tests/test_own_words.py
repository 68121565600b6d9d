"""One box for one's own words: a sentence or a pasted mail becomes a need while one looks, on the device alone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Site
from tests.screen import need_of, until

SENTENCE = "somebody who waters our office plants every week in Boulder and speaks Spanish, about $900 a month"
MAIL = """Hi there,

we run a dental practice in Boulder or Denver and would love a green wall in the waiting room.
Ideally somebody comes every week. No snow removal please, our landlord does that.
We can spend no more than 15k all in. Call me on 303-555-0134.

Kind regards,
Dana
"""


@pytest.fixture
def at(site: Site, page: Page) -> Callable[[str], Page]:
    def open_(address: str) -> Page:
        page.goto(site.url + address)
        expect(page.get_by_label("own words")).to_be_visible()
        return page

    return open_


@pytest.mark.parametrize("address", ["find/", "refer/"])
def test_once_it_is_filled_the_address_holds_the_need(at: Callable[[str], Page], address: str) -> None:
    """Within half a second, which `make phone` measures."""
    page = at(address)
    page.get_by_label("own words").fill(SENTENCE)
    until(page, "location.hash.includes('must.region=boulder')")
    link = need_of(page)
    assert "office-plants" in link
    assert "delivery=weekly-visits" in link
    assert "budget=900/month" in link


def test_each_part_shows_the_words_it_came_from_and_goes_with_one_tap(at: Callable[[str], Page]) -> None:
    page = at("find/")
    page.get_by_label("own words").fill(SENTENCE)
    row = page.locator("[data-picked] > li", has_text="Weekly visits")
    expect(row.locator("q")).to_have_text(re.compile("every week"))
    row.get_by_role("button", name="Remove Weekly visits").click()
    expect(row).to_have_count(0)
    page.get_by_label("own words").press_sequentially(" and moss walls")
    until(page, "location.hash.includes('moss-walls')")
    assert "weekly-visits" not in need_of(page)
    assert "office-plants" in need_of(page)


def test_what_a_hand_has_picked_stays_when_the_text_changes(at: Callable[[str], Page]) -> None:
    page = at("find/#v=1&style=hands-on")
    page.get_by_label("own words").fill("a moss wall")
    expect(page.locator("[data-picked]")).to_contain_text("Moss walls")
    page.get_by_label("own words").fill("")
    expect(page.locator("[data-picked]")).not_to_contain_text("Moss walls")
    assert need_of(page) == "#v=1&style=hands-on"


def test_words_that_are_no_need_are_named_and_looked_for_and_hide_nobody(at: Callable[[str], Page]) -> None:
    page = at("find/")
    page.get_by_label("own words").fill("seasonal pots at our door, they speak Spanish, zzqq")
    expect(page.locator("[data-own-said]")).to_contain_text("zzqq")
    expect(page.locator("[data-results] > [data-firm]").first).to_be_visible()
    expect(page.locator("[data-results]")).to_contain_text("Its profile also says “Spanish”")


def test_a_mail_is_read_without_what_it_turns_away(at: Callable[[str], Page]) -> None:
    page = at("refer/")
    page.get_by_label("own words").fill(MAIL)
    expect(page.locator("[data-picked]")).to_contain_text("Living walls")
    link = need_of(page)
    assert "living-walls" in link
    assert "boulder|denver" in link.replace("%7C", "|")
    assert "snow" not in link
    assert "budget=15000" in link


@pytest.mark.parametrize(
    "text",
    ["🌿🌿🌿", "مرحبا نحن نبحث عن شركة", "<img src=x onerror=alert(1)>" * 50, "week " * 10_000, "a" * 100_000, "?"],
    ids=["emoji", "arabic", "html", "repeated", "long", "mark"],
)
def test_any_text_is_taken_calmly_and_what_was_picked_before_stays(at: Callable[[str], Page], text: str) -> None:
    page = at("find/#v=1&style=hands-on")
    page.get_by_label("own words").fill(text)
    page.wait_for_timeout(700)
    assert "style=hands-on" in need_of(page)
    assert page.locator("[data-own-words] img").count() == 0


def test_nothing_of_the_text_leaves_the_device_or_stays_on_it(site: Site, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    page.goto(site.url + "find/")
    page.get_by_label("own words").fill("Marigold Xylander wants office plants")
    page.wait_for_timeout(700)
    kept = page.evaluate(
        "JSON.stringify([localStorage, sessionStorage, history.state, document.cookie, location.href])"
    )
    assert not any("xylander" in each.lower() for each in (*asked, kept))
    context.close()


@pytest.mark.parametrize("remembered", [True, False])
def test_from_a_pasted_mail_to_the_link_in_six_taps_on_one_page(site: Site, browser: Browser, remembered: bool) -> None:
    """Open the page, paste, read the verdict, pick two, send: with a finger, and the clipboard."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site.url}refer/")
    page.evaluate("(text) => navigator.clipboard.writeText(text)", MAIL)
    if remembered:
        page.get_by_role("button", name="Greenline Interiors").tap()
    page.goto("about:blank")
    page.goto(f"{site.url}refer/")
    # A page that takes the place of this one doesn't know the number.
    page.evaluate("globalThis.taps = 0; addEventListener('pointerdown', ({ isTrusted }) => { taps += isTrusted; })")
    if not remembered:
        page.get_by_role("button", name="Greenline Interiors").tap()
    box = page.get_by_label("own words")
    box.tap()
    page.keyboard.press("ControlOrMeta+v")  # a tap on "Paste", which no script can reach
    expect(page.locator("[data-verdict-word]")).to_have_text("Refer")
    for number in (0, 1):
        page.locator("[data-results] > [data-firm] .pick label").nth(number).tap()
    page.locator("[data-bar-send]").tap()
    expect(page.locator("#handoff-title")).to_be_focused()
    assert page.locator("[data-link]").input_value().count(",") >= 1
    assert page.evaluate("taps") + 1 <= 6
    context.close()


def test_the_first_page_leads_to_the_finder_with_what_was_understood(site: Site, page: Page) -> None:
    page.goto(site.url)
    page.get_by_label("own words").fill("weekly visits for our office plants in Boulder")
    page.get_by_role("button", name="See who fits").click()
    page.wait_for_url("**/find/#v=1*")
    assert "must.region=boulder" in need_of(page)
    assert "weekly-visits" in need_of(page)


def test_a_long_text_goes_whole_from_the_first_page_to_the_finder_and_is_kept_nowhere(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    text = "Xylander & Söhne #1 + 100 % of it. " * 30 + "Office plants in Boulder, please."
    page.goto(site.url)
    page.get_by_label("own words").fill(text)
    page.get_by_role("button", name="See who fits").click()
    page.wait_for_url("**/find/#v=1*")
    expect(page.get_by_label("own words")).to_have_value(text)
    kept = page.evaluate(
        "JSON.stringify([name, localStorage, sessionStorage, history.state, document.cookie, location.href])"
    )
    assert not any("xylander" in place.lower() for place in (*asked, kept))
    page.go_back()
    expect(page).to_have_url(site.url)


def test_a_word_that_is_no_need_goes_from_the_first_page_to_the_search(site: Site, page: Page) -> None:
    page.goto(site.url)
    page.get_by_label("own words").fill("forklift")
    page.get_by_role("button", name="See who fits").click()
    page.wait_for_url("**/find/")
    expect(page.get_by_label("own words")).to_have_value("forklift")
