"""A matching page and a situation narrow their own list where it stands: one tap, and the address holds the need."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import Site
from tests.screen import assert_accessible, need_of, overflow, until

MATCH = "match/delivery/weekly-visits/"
SITUATION = "situations/the-same-person-every-week/"
WITH_DENVER = "#v=1&must.region=denver&delivery=weekly-visits"


def counts(page: Page) -> list[str]:
    """Each answer with its number."""
    return page.locator("[data-narrow] [data-term]").evaluate_all("items => items.map(i => i.textContent.trim())")


def answer(page: Page, term: str, facet: str = "region") -> Locator:
    return page.locator(f'[data-question="{facet}"] [data-term="{term}"] button')


@pytest.mark.parametrize("address", [MATCH, SITUATION])
def test_one_tap_narrows_the_list_and_back_and_show_all_bring_it_back(site: Site, page: Page, address: str) -> None:
    page.goto(site.url + address)
    as_built = counts(page)
    answer(page, "denver").click()
    until(page, "location.hash.includes('must.region=denver')")
    expect(page.locator("[data-own-list]")).to_be_hidden()
    first = page.locator(".narrowed [data-firm]").first
    expect(first).to_contain_text("works in Denver metro (a must)")
    expect(page.locator(".narrowed .group").first).to_be_visible()
    expect(answer(page, "denver")).to_have_attribute("aria-pressed", "true")
    assert "must.region=denver" in (page.locator("[data-narrow-finder]").get_attribute("href") or "")
    assert_accessible(page)
    assert overflow(page) <= 0
    page.go_back()
    expect(page.locator("[data-own-list]")).to_be_visible()
    expect(page.locator(".narrowed")).to_be_hidden()
    until(page, "!document.querySelector('[data-narrow] [aria-pressed=true]')")
    page.go_forward()
    expect(first).to_be_visible()
    page.get_by_role("button", name="Show all again").click()
    expect(page.locator("[data-own-list]")).to_be_visible()
    assert need_of(page) == ""
    expect(page.locator("h1")).to_be_in_viewport()
    for _ in range(100):
        if counts(page) == as_built:
            break
        page.wait_for_timeout(50)
    assert counts(page) == as_built, "the page and the script count alike"


def test_of_two_places_any_will_do_and_the_address_opens_the_same_list(site: Site, page: Page) -> None:
    page.goto(site.url + MATCH + WITH_DENVER)
    expect(answer(page, "denver")).to_have_attribute("aria-pressed", "true")
    before = page.locator(".narrowed [data-firm]").count()
    answer(page, "salt-lake").click()
    until(page, "location.hash === '#v=1&must.region=denver|salt-lake&delivery=weekly-visits'")
    expect(page.locator(".narrowed [data-asked]")).to_contain_text("Denver metro or Salt Lake City")
    assert page.locator(".narrowed [data-firm]").count() > before


def test_a_link_that_names_what_is_not_known_says_so(site: Site, page: Page) -> None:
    page.goto(site.url + MATCH + "#v=1&must.region=atlantis")
    expect(page.locator(".narrowed [data-problems]")).to_contain_text("atlantis")
    expect(page.locator("[data-own-list]")).to_be_visible()


def test_until_somebody_reaches_for_a_question_nothing_is_fetched_for_it(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.url + MATCH, wait_until="networkidle")
    assert not [url for url in asked if "match.json" in url or "js/dom/narrow.js" in url]
    page.route("**/match.json", lambda route: route.abort())
    answer(page, "denver").click()
    expect(page.locator("[data-narrow] [data-status]")).to_contain_text("could not be fetched")
    expect(page.locator("[data-own-list]")).to_be_visible()


def test_without_javascript_an_answer_leads_to_the_ready_page_of_the_pair(site: Site, scriptless: Page) -> None:
    scriptless.goto(site.url + SITUATION)
    scriptless.locator('[data-question="specialty"] [data-term="interior-plants"] a').click()
    expect(scriptless).to_have_url(f"{site.url}match/specialty/interior-plants/delivery/weekly-visits/")


def test_crumbs_stand_on_one_line_and_a_situations_lists_follow_their_headings(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(site.url + "match/specialty/living-walls/delivery/weekly-visits/")
    tops = page.locator(".crumbs a").evaluate_all("(links) => links.map((link) => link.getBoundingClientRect().top)")
    assert len(tops) == 2
    assert tops[0] == tops[1]
    page.goto(site.url + "situations/only-advice/")
    apart = "(lists) => lists.map((list) => list.offsetTop - list.previousElementSibling.offsetTop)"
    gaps = page.locator(".written > h2 + ul").evaluate_all(apart)
    assert len(gaps) == 2
    assert max(gaps) < 70
