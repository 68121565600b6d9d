"""The rep's page, in Chromium: from "we are not the right firm" to a link, with the grounds."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import SUB_PATH, Site
from tests.screen import assert_fits, choice, need_of, until

REFER = "#v=1&from=greenline&must.region=denver&delivery=weekly-visits&specialty=living-walls"
KEEP = "#v=1&from=greenline&must.delivery=monthly-visits&must.region=denver&must.specialty=interior-plants"
TALK = "#v=1&from=greenline&must.region=denver&delivery=monthly-visits&specialty=interior-plants&budget=22000/year"
NOBODY = "#v=1&from=greenline&must.region=tucson&must.specialty=moss-walls"
KEY = f"better-fit.firm {SUB_PATH}"


@pytest.fixture
def refer(page: Page, site: Site) -> Callable[..., Page]:
    """Opens the rep's page with something after `#`, and waits until it works."""
    return lambda fragment="": opened(page, site, fragment)


def opened(page: Page, site: Site, fragment: str) -> Page:
    page.goto("about:blank")
    page.goto(f"{site.url}refer/{fragment}")
    page.locator("[data-who]").wait_for()
    page.wait_for_load_state("networkidle")
    return page


def stored(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("({...localStorage, ...sessionStorage})")
    return found


def test_a_rep_goes_from_nothing_to_a_link(refer: Callable[..., Page]) -> None:
    page = refer()
    page.get_by_role("button", name="Greenline Interiors").click()
    choice(page, "living-walls").check()
    choice(page, "weekly-visits").check()
    expect(page.locator("[data-verdict-word]")).to_have_text("Refer")
    page.locator('[data-firm="canopy-and-co"] .pick input').first.check()
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#handoff-title")).to_be_focused()
    link = page.locator("[data-link]").input_value()
    assert re.search(r"/sub/shortlist/#v=1&from=greenline&must\.specialty=living-walls&.*pick=canopy-and-co$", link)


def test_refer_says_what_each_firm_does_that_you_do_not(refer: Callable[..., Page]) -> None:
    page = refer(REFER)
    expect(page.locator("[data-verdict-word]")).to_have_text("Refer")
    expect(page.locator("[data-gaps]")).to_have_text("You don't offer weekly visits or do living walls.")
    first = page.locator('[data-results] [data-firm="canopy-and-co"]')
    expect(
        first.locator(".reason").filter(has_text="They offer weekly visits; you offer monthly visits")
    ).to_have_count(1)
    expect(page.locator("[data-guides] a").first).to_have_attribute("href", re.compile("guides/"))


def test_a_firm_that_you_recommend_comes_with_your_words_basis_and_fee(refer: Callable[..., Page]) -> None:
    page = refer(REFER)
    quote = page.locator('[data-firm="canopy-and-co"] figure')
    expect(quote).to_contain_text("Their crew has rescued two walls")
    expect(quote).to_contain_text("worked together since 2024")
    page = refer("#v=1&from=greenline&specialty=grounds")
    expect(page.locator('[data-firm="omalleys-grounds"] .fee')).to_contain_text("Fee: 5%")


def test_keep_says_what_to_settle_at_the_start(refer: Callable[..., Page]) -> None:
    page = refer(KEEP)
    expect(page.locator("[data-verdict-word]")).to_have_text("Keep")
    expect(page.locator("[data-settle]")).to_contain_text("We start in the month after you sign")
    assert page.locator("[data-settle] h4").all_inner_texts() == ["Deadlines", "Information", "People"]
    expect(page.locator("[data-guides] a").first).to_have_attribute("href", re.compile("setting-expectations"))
    expect(page.locator("[data-list]")).to_be_hidden()


def test_talk_names_the_gaps_and_how_to_set_expectations(refer: Callable[..., Page]) -> None:
    page = refer(TALK)
    expect(page.locator("[data-verdict-word]")).to_have_text("Talk")
    expect(page.locator("[data-gaps]")).to_contain_text("$22,000 a year")
    expect(page.locator("[data-settle]")).to_be_visible()
    assert page.locator("[data-guides] a").count() == 2
    expect(page.locator("[data-misses]")).to_be_hidden()


def test_nobody_says_so_and_which_must_to_give_up(refer: Callable[..., Page]) -> None:
    page = refer(NOBODY)
    expect(page.locator("[data-verdict-word]")).to_have_text("Nobody")
    expect(page.locator("[data-near] .lacks").first).to_be_visible()
    page.get_by_role("button", name="Make it a wish").first.click()
    expect(page.locator("[data-verdict-word]")).to_have_text("Refer")


def test_without_a_firm_the_page_asks_for_it_and_still_lists_who_fits(refer: Callable[..., Page]) -> None:
    page = refer("#v=1&must.region=denver")
    expect(page.locator("[data-who-box]")).to_be_visible()
    expect(page.locator("[data-heading]")).to_contain_text("Say which firm you are with")
    expect(page.locator("[data-results] > [data-firm]").first).to_be_visible()


def test_your_firm_is_remembered_and_forgotten_with_one_tap(refer: Callable[..., Page]) -> None:
    page = refer()
    page.locator("[data-who-box]").fill("canopy")
    page.get_by_role("button", name="Canopy & Co.").click()
    expect(page.locator("[data-who-name]")).to_have_text("Canopy & Co.")
    assert stored(page) == {KEY: "canopy-and-co"}
    page = refer()
    expect(page.locator("[data-who-name]")).to_have_text("Canopy & Co.")
    page.get_by_role("button", name="Forget it on this device").click()
    assert stored(page) == {}
    expect(page.locator("[data-who-box]")).to_be_visible()


def test_the_firm_in_the_link_wins_and_is_not_stored(refer: Callable[..., Page]) -> None:
    page = refer()
    page.get_by_role("button", name="Greenline Interiors").click()
    page = refer("#v=1&from=moss-and-stone&must.region=denver")
    expect(page.locator("[data-who-name]")).to_have_text("Moss & Stone")
    expect(page.locator("[data-who-kept]")).to_contain_text("not stored")
    assert stored(page) == {KEY: "greenline"}


def test_the_referrer_is_never_recommended_to_itself(refer: Callable[..., Page]) -> None:
    page = refer("#v=1&from=canopy-and-co&specialty=living-walls&pick=canopy-and-co,flatiron-living")
    expect(page.locator('.results [data-firm="canopy-and-co"]')).to_have_count(0)
    expect(page.locator("[data-bar-said]")).to_have_text("1 picked")


def test_no_more_than_three_can_be_picked(refer: Callable[..., Page]) -> None:
    page = refer(REFER)
    for _ in range(3):
        page.locator("[data-results] .pick input:not(:checked)").first.check()
    expect(page.locator("[data-bar-said]")).to_have_text("3 picked")
    expect(page.locator("[data-results] .pick input:enabled:not(:checked)")).to_have_count(0)
    assert need_of(page).count(",") == 2


def test_what_the_rep_wrote_outlives_another_pick(refer: Callable[..., Page]) -> None:
    page = refer(REFER + "&pick=canopy-and-co")
    page.locator(".kit-about summary").click()
    page.locator('[data-field="prospect"]').fill("Ms Ibarra")
    page.locator('[data-results] [data-firm="ledger-and-leaf"] .pick input').check()
    until(page, "document.querySelector('[data-link]').value.includes('ledger-and-leaf')")
    expect(page.locator('[data-field="prospect"]')).to_have_value("Ms Ibarra")


def test_back_and_forward_walk_through_picks_and_needs(refer: Callable[..., Page]) -> None:
    page = refer(REFER)
    box = page.locator('[data-results] [data-firm="canopy-and-co"] .pick input')
    box.check()
    page.go_back()
    expect(box).not_to_be_checked()
    page.go_forward()
    expect(box).to_be_checked()


def test_a_renamed_a_retired_and_an_unknown_firm_are_told_apart(refer: Callable[..., Page]) -> None:
    page = refer(REFER + "&pick=north-shore-walls,mile-high-moss,nonesuch")
    note = page.locator("[data-problems]")
    expect(note).to_contain_text("has left the directory")
    expect(note).to_contain_text("nonesuch")
    expect(page.locator("[data-bar-said]")).to_have_text("1 picked")
    choice(page, "moss-walls").check()
    assert "pick=boreal-walls" in need_of(page)


@pytest.mark.parametrize(
    "fragment",
    [
        "#v=1&from=<img src=x onerror=x()>",
        "#v=1&from=__proto__",
        "#v=1&from=%",
        "#v=9",
        "#x",
        "#v=1&from=nonesuch&specialty=",
    ],
)
def test_a_hostile_or_broken_link_is_named_and_the_form_works(page: Page, site: Site, fragment: str) -> None:
    page = opened(page, site, fragment)
    expect(page.locator("[data-problems]")).to_be_visible()
    expect(page.locator("[data-problems] img")).to_have_count(0)
    page.get_by_role("button", name="Greenline Interiors").click()
    choice(page, "living-walls").check()
    expect(page.locator("[data-verdict-word]")).to_have_text("Refer")


@pytest.mark.fault("O14")
def test_a_stored_firm_that_is_nonsense_is_passed_over(refer: Callable[..., Page]) -> None:
    page = refer()
    page.evaluate(f"localStorage.setItem('{KEY}', '__proto__')")
    page = refer(REFER.replace("from=greenline&", ""))
    expect(page.locator("[data-who-box]")).to_be_visible()


def test_the_whole_journey_goes_by_keyboard_alone(refer: Callable[..., Page]) -> None:
    page = refer()
    page.locator("[data-who-box]").focus()
    page.keyboard.type("greenl")
    expect(page.locator("[data-who-list] button")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#who-title")).to_be_focused()
    tab_to(page, "[data-filter] input")
    page.keyboard.type("vertical gardens")
    page.keyboard.press("Enter")
    tab_to(page, "[data-results] .pick input")
    page.keyboard.press("Space")
    expect(page.locator("[data-handoff]")).to_be_visible()
    tab_to(page, "[data-bar-send]", 120)
    page.keyboard.press("Enter")
    expect(page.locator("#handoff-title")).to_be_focused()


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({json.dumps(selector)})"):
            return
    raise AssertionError(f"no focus on {selector}")


@pytest.mark.parametrize("fragment", ["", REFER + "&pick=canopy-and-co", KEEP, TALK, NOBODY, "#v=1&from=nonesuch"])
def test_nothing_runs_over_the_edge(page: Page, site: Site, fragment: str) -> None:
    assert_fits(opened(page, site, fragment), (320, 390, 1440))
    page.set_viewport_size({"width": 390, "height": 844})


def test_nothing_but_the_firm_is_stored_and_nothing_of_the_need_is_sent(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    page = context.new_page()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.headers} {request.post_data}"))
    page.goto(f"{site.url}refer/")
    page.locator("[data-who-box]").fill("greenline")
    page.get_by_role("button", name="Greenline Interiors").click()
    for term in ("living-walls", "weekly-visits", "denver"):
        choice(page, term).check()
    page.locator("[data-amount]").fill("43210")
    expect(page.locator("[data-results] .pick input").nth(1)).to_be_visible()
    for box in page.locator("[data-results] .pick input").all()[:2]:
        box.check()
    page.locator(".kit-about summary").click()
    page.locator('[data-field="note"]').fill("a secret note")
    page.wait_for_load_state("networkidle")
    for line in sent:
        assert line.startswith(site.url)
        assert not re.search(r"living-walls|weekly|denver|43210|canopy|greenline|secret|specialty", line)
    assert stored(page) == {KEY: "greenline"}
    assert page.evaluate("document.cookie") == ""
    context.close()


def test_when_the_hand_off_fails_the_verdict_stays(page: Page, site: Site) -> None:
    page.route("**/js/dom/handoff.js*", lambda route: route.abort())
    page.goto(f"{site.url}refer/{REFER}&pick=canopy-and-co")
    expect(page.locator("[data-handoff]")).to_contain_text("could not be made")
    expect(page.locator("[data-verdict-word]")).to_have_text("Refer")


def test_without_javascript_the_page_leads_to_firms_and_guides(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}refer/")
    expect(scriptless.locator("noscript")).to_be_visible()
    expect(scriptless.locator('[data-start] a[href*="guides/referring-well/"]')).to_be_visible()
    scriptless.locator('[data-term="living-walls"] a').click()
    expect(scriptless.locator("h1")).to_have_text("Living walls")
