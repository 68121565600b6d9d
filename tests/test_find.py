"""The finder, in Chromium: a need in, firms with reasons out, at once."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Site
from tests.screen import assert_accessible, assert_fits, choice, need_of, overflow, until

NEED = "#v=1&must.region=denver&delivery=weekly-visits&specialty=living-walls"
IMPOSSIBLE = "#v=1&must.region=tucson&must.specialty=moss-walls"
#: Counts the copies in which a page tries its list.
TRIED = """
globalThis.tried = 0;
new MutationObserver((changes) => {
  for (const { addedNodes: [added] } of changes) {
    if (added?.classList?.contains("found")) tried += !!added.querySelector(".reason") && !added.isConnected;
  }
}).observe(document, { subtree: true, childList: true });
"""


@pytest.fixture
def find(page: Page, site: Site) -> Callable[..., Page]:
    """Opens the finder with something after `#`, and waits until it works."""
    return lambda fragment="": opened(page, site, fragment)


def opened(page: Page, site: Site, fragment: str) -> Page:
    page.goto("about:blank")
    page.goto(f"{site.url}find/{fragment}")
    page.locator("[data-picker-key]").wait_for()
    return page


def names(page: Page) -> list[str]:
    return page.locator("[data-results] .card-name").all_text_contents()  # what is out of sight has no inner text


def test_picking_a_term_shows_firms_with_their_reasons_at_once(find: Callable[..., Page]) -> None:
    page = find()
    choice(page, "living-walls").check()
    expect(page.locator("[data-heading]")).to_contain_text("fit")
    first = page.locator("[data-results] > [data-firm]").first
    expect(first.locator(".reason")).to_have_text(re.compile("does living walls"))
    assert need_of(page) == "#v=1&must.specialty=living-walls"


def test_questions_come_in_the_owners_order(find: Callable[..., Page], site: Site) -> None:
    words = json.loads((site.folder / "words.json").read_text())
    page = find()
    assert page.locator("details .question-text").all_inner_texts() == [f["question"] for f in words["facets"].values()]


def test_a_picked_term_is_a_wish_until_it_is_made_a_must(find: Callable[..., Page]) -> None:
    page = find()
    choice(page, "weekly-visits").check()
    row = page.locator("[data-picked] .need")
    expect(row.get_by_role("radio", name="would like")).to_be_checked()
    row.get_by_role("radio", name="must").check()
    expect(row.get_by_role("radio", name="must")).to_be_checked()
    assert need_of(page) == "#v=1&must.delivery=weekly-visits"
    expect(page.locator('[data-term="weekly-visits"] input[value=must]')).to_be_checked()


def test_what_removes_a_need_stands_beside_its_choice_however_long_the_words(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{site.url}find/#v=1&specialty=living-walls")
    row = page.locator("[data-picked] .need")
    for length in range(3, 12):
        row.locator(".weight span").evaluate_all(
            "(all, word) => all.forEach((node) => node.textContent = word)", "n" * length
        )
        chosen, remove = (part.bounding_box() for part in (row.locator(".weight"), row.locator(".remove")))
        assert chosen
        assert remove
        assert abs(chosen["y"] + chosen["height"] / 2 - remove["y"] - remove["height"] / 2) < 4, length
        assert chosen["x"] + chosen["width"] <= remove["x"], length


def test_where_the_owner_says_so_a_picked_term_is_a_must_until_it_is_made_a_wish(find: Callable[..., Page]) -> None:
    page = find()
    choice(page, "denver").check()
    row = page.locator("[data-picked] .need")
    expect(row.get_by_role("radio", name="must")).to_be_checked()
    assert need_of(page) == "#v=1&must.region=denver"
    row.get_by_role("radio", name="would like").check()
    assert need_of(page) == "#v=1&region=denver"


def test_a_need_can_be_removed_and_the_focus_stays_near(find: Callable[..., Page]) -> None:
    page = find(NEED)
    page.get_by_role("button", name="Remove Living walls").click()
    assert need_of(page) == "#v=1&must.region=denver&delivery=weekly-visits"
    expect(page.get_by_role("button", name="Remove Weekly visits")).to_be_focused()
    page.get_by_role("button", name="Remove Weekly visits").click()
    page.get_by_role("button", name="Remove Denver metro").click()
    expect(page.locator("#needs-title")).to_be_focused()
    assert need_of(page) == ""


def test_a_synonym_finds_its_term(find: Callable[..., Page]) -> None:
    page = find()
    page.locator('[data-question="specialty"] input[type=search]').fill("Gréen walls")
    expect(page.locator('[data-question="specialty"] [data-term]:visible')).to_have_count(1)
    page.keyboard.press("Enter")
    assert need_of(page) == "#v=1&must.specialty=living-walls"


def test_counts_say_how_many_firms_a_further_must_would_leave(find: Callable[..., Page]) -> None:
    page = find("#v=1&must.region=tucson")
    page.locator('[data-question="specialty"] summary').click()
    term = page.locator('[data-term="moss-walls"]')
    expect(term.locator("[data-count]")).to_have_text("none")
    other = page.locator('[data-question="specialty"] .choice:not(.is-none)').first
    promised = int(other.locator("[data-count]").inner_text())
    other.locator("input[type=checkbox]").check()
    other.get_by_role("radio", name="must").check()
    expect(page.locator("[data-results] > [data-firm]")).to_have_count(promised)


def test_a_budget_is_read_as_people_write_it(find: Callable[..., Page]) -> None:
    page = find(NEED)
    entries = page.evaluate("history.length")
    page.locator("[data-amount]").press_sequentially("$12,000")
    page.locator("[data-per]").select_option("year")
    expect(
        page.locator("[data-results] .reason").filter(has_text=re.compile("budget|within|usually"))
    ).not_to_have_count(0)
    assert "budget=12000/year" in need_of(page)
    assert page.evaluate("history.length") == entries + 2  # one for the sum, however many keys; one for the year
    page.locator("[data-amount]").fill("12.50")
    expect(page.locator("[data-budget-said]")).to_contain_text("whole sum")
    assert "budget=12000/year" in need_of(page)


def test_a_firm_picked_while_a_sum_is_being_typed_loses_neither(find: Callable[..., Page]) -> None:
    page = find(NEED)
    page.locator("[data-results] .pick input").first.wait_for()
    page.evaluate(
        """() => {
          const box = document.querySelector("[data-amount]");
          box.value = "12000";
          box.dispatchEvent(new Event("input"));
          document.querySelector("[data-results] .pick input").click();
        }"""
    )
    until(page, r"/budget=12000/.test(location.hash) && /pick=/.test(location.hash)")
    expect(
        page.locator("[data-results] .reason").filter(has_text=re.compile("budget|within|usually"))
    ).not_to_have_count(0)


@pytest.mark.parametrize("address", ["find/", "refer/#v=1&from=greenline"])
def test_what_a_page_tries_unseen_leaves_nothing_and_is_never_painted(page: Page, site: Site, address: str) -> None:
    page.add_init_script(TRIED)
    page.goto(site.url + address)
    until(page, "tried > 1")  # when anybody could look, each is gone again
    assert page.locator(".found").count() == 1
    assert page.locator("[data-firm]").count() == 0
    ids = page.locator("[id]").evaluate_all("(all) => all.map(({ id }) => id)")
    assert len(ids) == len(set(ids))
    assert page.locator("[data-status]").text_content() == ""
    assert page.evaluate("history.length") == 2


def test_what_a_page_tries_takes_no_line_of_what_is_asked(page: Page, site: Site) -> None:
    first = json.loads((site.folder / "match.json").read_text())["facets"][0]["terms"][0]
    page.add_init_script(TRIED)
    page.goto(f"{site.url}find/#v=1&must.specialty={first}")
    until(page, "tried > 1")
    expect(page.locator("[data-picked] > .need")).to_have_count(1)
    expect(page.locator("[data-picked] [value=must]")).to_be_checked()
    expect(page.locator(f'[data-term="{first}"] .weight [value=must]')).to_be_checked()


def test_own_words_narrow_the_list(find: Callable[..., Page], site: Site) -> None:
    page = find()
    page.get_by_label("own words").fill("notebook forklift")
    page.get_by_label("own words").fill("hospital")
    expect(page.locator("[data-heading]")).to_contain_text("these words")
    expect(page.locator("[data-results] .card-name").first).to_be_visible()
    assert page.locator("[data-results] > [data-firm]").count() < 20
    cards = json.loads((site.folder / "cards/0.json").read_text())["cards"]
    assert 0 < len(names(page)) < len(cards)
    page.get_by_label("own words").fill("zzzzqqq")
    expect(page.locator("[data-heading]")).to_contain_text("No profile holds these words.")


def test_no_match_names_the_nearest_and_the_must_to_give_up(find: Callable[..., Page]) -> None:
    page = find(IMPOSSIBLE)
    expect(page.locator("[data-heading]")).to_have_text("Nobody here has all that was asked for.")
    expect(page.locator("[data-near] .lacks").first).to_be_visible()
    page.get_by_role("button", name="Make it a wish").first.click()
    expect(page.locator("[data-results] > [data-firm]")).not_to_have_count(0)
    expect(page.locator("[data-heading]")).to_be_focused()


@pytest.mark.fault("L9")
def test_back_and_forward_walk_through_the_needs(find: Callable[..., Page]) -> None:
    page = find()
    choice(page, "living-walls").check()
    choice(page, "moss-walls").check()
    page.go_back()
    expect(page.locator('[data-term="moss-walls"] input[type=checkbox]')).not_to_be_checked()
    assert need_of(page) == "#v=1&must.specialty=living-walls"
    page.go_back()
    expect(page.locator("[data-start]")).to_be_visible()
    page.go_forward()
    page.go_forward()
    expect(choice(page, "moss-walls")).to_be_checked()
    expect(page.locator("[data-picked] .need")).to_have_count(2)


@pytest.mark.fault("L9")
def test_of_a_storm_of_links_the_last_stands_and_a_choice_is_one_step_back(find: Callable[..., Page]) -> None:
    page, errors = find(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.evaluate(
        """() => {
          for (let n = 1; n < 300; n++) location.hash = `v=1&specialty=living-walls&budget=${n}`;
          location.hash = "v=1&specialty=moss-walls";
        }"""
    )
    expect(choice(page, "moss-walls")).to_be_checked()
    expect(page.locator("[data-picked] .need")).to_have_count(1)
    before = page.evaluate("history.length")
    choice(page, "living-walls").check()
    page.wait_for_url("**living-walls**")
    assert page.evaluate("history.length") in (before, before + 1)  # a browser keeps fifty
    page.go_back()
    expect(page.locator("[data-picked] .need")).to_have_count(1)
    assert (need_of(page), errors) == ("#v=1&specialty=moss-walls", [])


def test_a_result_can_be_opened_and_come_back_from(find: Callable[..., Page]) -> None:
    page = find("#v=1&delivery=weekly-visits&region=denver&specialty=interior-plants&style=hands-on")
    page.get_by_role("button", name=re.compile("Show 15 more")).click()
    expect(page.locator("[data-results] > [data-firm]")).to_have_count(35)
    last = page.locator("[data-results] > [data-firm] a").nth(24)
    last.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    last.click()
    page.wait_for_url("**/partners/**")
    page.go_back()
    expect(page.locator("[data-results] > [data-firm]")).to_have_count(35)
    until(page, f"Math.abs(scrollY - {before}) < 40")


def test_a_link_shows_the_same_firms_to_whoever_opens_it(find: Callable[..., Page]) -> None:
    page = find(NEED)
    expect(page.locator("[data-results] > [data-firm]").first).to_be_visible()
    first = names(page)
    page.reload()
    expect(page.locator("[data-results] > [data-firm]").first).to_be_visible()
    assert names(page) == first
    expect(page.locator("[data-picked] .need")).to_have_count(3)


def test_firms_can_be_compared_and_sent(find: Callable[..., Page]) -> None:
    page = find(NEED)
    expect(page.locator("[data-results] .pick input").nth(3)).to_be_visible()
    for box in page.locator("[data-results] .pick input").all()[:4]:
        box.check()
    expect(page.locator("[data-results] .pick input:enabled:not(:checked)")).to_have_count(0)
    expect(page.locator("[data-bar-said]")).to_have_text("4 picked")
    page.get_by_role("button", name="Compare").click()
    table = page.locator("[data-compare-table]")
    expect(table.locator("thead th")).to_have_count(4)
    for row in table.locator("tbody tr").all():
        cells = row.locator("td").all_inner_texts()
        if row.locator(".differ").count():
            assert len(set(cells)) > 1
    expect(table.locator(".differ").first).to_have_text("differs")
    expect(page.locator("#compare-title")).to_be_focused()
    assert overflow(page) <= 0
    assert_accessible(page)
    href = page.locator("[data-bar-send]").get_attribute("href") or ""
    assert re.search(r"/sub/shortlist/#v=1&must\.region=denver&.*&pick=[a-z-]+,", href)


@pytest.mark.parametrize("fragment", ["", NEED, IMPOSSIBLE])
def test_nothing_runs_over_the_edge(find: Callable[..., Page], fragment: str) -> None:
    page = find(fragment)
    page.wait_for_load_state("networkidle")
    assert_fits(page, (320, 390, 820, 1440))


def test_the_whole_journey_goes_by_keyboard_alone(find: Callable[..., Page]) -> None:
    page = find()
    page.locator('[data-question="specialty"] input[type=search]').focus()
    page.keyboard.type("green walls")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(choice(page, "living-walls")).to_be_checked()
    page.keyboard.press("Tab")  # to the switch, which stands with the term
    page.keyboard.press("ArrowRight")
    assert need_of(page) == "#v=1&specialty=living-walls"
    expect(page.locator("[data-results] .pick input").first).to_be_visible()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[data-results] .pick input')"):
            break
    page.keyboard.press("Space")
    expect(page.locator("[data-bar-said]")).to_have_text("1 picked")
    assert page.evaluate("document.activeElement.matches('[data-results] .pick input')")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[data-bar-send]')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/shortlist/#v=1&specialty=living-walls&pick=*")


#: Notes what is said at a place that is read out.
LISTEN = """(place) => { const s = document.querySelector(place); window.said = [];
    const watch = new MutationObserver(() => window.said.push(s.textContent));
    watch.observe(s, {childList: true, characterData: true, subtree: true}); }"""


def test_the_count_is_announced_once_things_have_settled(find: Callable[..., Page]) -> None:
    page = find()
    page.evaluate(LISTEN, "[data-status]")
    page.evaluate("""for (const term of ['living-walls', 'moss-walls', 'grounds'])
        document.querySelector(`[data-term="${term}"] input`).click()""")
    until(page, "window.said.length > 0")
    page.wait_for_timeout(700)
    assert page.evaluate("window.said") == [page.locator("[data-heading]").inner_text()]


def test_a_phone_that_lists_the_rest_late_announces_the_count_once(find: Callable[..., Page]) -> None:
    page = find()
    page.evaluate(LISTEN, "[data-status]")
    page.evaluate("""() => { const soon = window.setTimeout;
        window.setTimeout = (done, ms, ...more) => soon(done, ms || 400, ...more); }""")
    choice(page, "grounds").check()
    until(page, "window.said.length > 0")
    page.wait_for_timeout(1500)
    assert page.evaluate("window.said") == [page.locator("[data-heading]").inner_text()]


def test_what_stays_wrong_while_somebody_types_is_said_once(find: Callable[..., Page]) -> None:
    page = find()
    page.evaluate(LISTEN, "[data-budget-said]")
    page.locator("[data-amount]").press_sequentially("12.5,x")
    until(page, "window.said.length > 1")
    wrong = [said for said in page.evaluate("window.said") if said.startswith("Write")]
    assert len(wrong) == 1


def test_words_that_mean_nothing_are_named_once_while_somebody_types_on(find: Callable[..., Page]) -> None:
    page = find()
    page.get_by_label("own words").fill("moss walls, bikes")
    expect(page.locator("[data-own-said]")).to_contain_text("bikes")
    page.evaluate(LISTEN, "[data-own-said]")
    page.get_by_label("own words").fill("moss walls, bikes, Denver")
    until(page, "location.hash.includes('denver')")
    assert page.evaluate("window.said") == []


HOSTILE = [
    "#v=1&specialty=<img src=x onerror=x()>",
    "#v=1&%3Cimg%20src%3Dx%20onerror%3Dx()%3E=%3Csvg%20onload%3Dx()%3E",
    "#v=1&specialty=%253Cimg%2520src%253Dx%253E",
    "#v=1&from=javascript:x()&pick=javascript:x()",
    '#"><svg onload=x()>',
    "#v=1&__proto__=x&constructor.prototype.polluted=1&hasOwnProperty=1",
    "#v=1&specialty=toString,__proto__,constructor",
    "#v=1&specialty=%",
    "#v=1&specialty=%zz&region=%ED%A0%80&style=%C0%AF&delivery=%00",
    "#v=1&budget=NaN",
    "#v=1&budget=1e999",
    "#v=1&budget=-5",
    "#v=1&specialty=",
    "#v=0&specialty=nonesuch",
    "#v=999&specialty=living-walls",
    "#v=1&specialty=" + "a," * 5_000,
    "#" + "x" * 1_000_000,
    "#v=1&need[__proto__]=1",
    "#nonesuch",
]


@pytest.mark.parametrize("fragment", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.fault("L1", "L5")
def test_a_hostile_or_broken_link_is_named_and_never_means_everything(page: Page, site: Site, fragment: str) -> None:
    page = opened(page, site, fragment)
    note = page.locator("[data-problems]")
    expect(note).to_be_visible()
    expect(note.locator("img, svg, script")).to_have_count(0)
    expect(page.locator("[data-list]")).to_be_hidden()
    assert page.evaluate("({}).polluted") is None
    choice(page, "living-walls").check()  # and the form works
    expect(page.locator("[data-results] > [data-firm]").first).to_be_visible()
    expect(note).to_be_hidden()


def test_what_is_known_of_a_link_is_used_and_the_rest_is_named(find: Callable[..., Page]) -> None:
    page = find("#v=1&must.region=wasatch-front&specialty=nonesuch,living-walls&pick=gone-firm")
    expect(page.locator("[data-problems]")).to_contain_text("nonesuch")
    expect(page.locator("[data-problems]")).to_contain_text("gone-firm")
    assert page.locator("[data-picked] .need-name").all_inner_texts() == ["Living walls", "Salt Lake City"]


@pytest.mark.fault("L8")
def test_a_jump_within_the_page_keeps_the_need(find: Callable[..., Page]) -> None:
    page = find(NEED)
    page.evaluate("location.hash = 'needs-title'")
    until(page, f"location.hash === {json.dumps(NEED)}")
    expect(page.locator("[data-picked] .need")).to_have_count(3)


@pytest.mark.fault("L9")
def test_two_tabs_do_not_disturb_each_other(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    one, two = context.new_page(), context.new_page()
    one.goto(f"{site.url}find/{NEED}")
    two.goto(f"{site.url}find/")
    choice(two, "moss-walls").check()
    expect(one.locator("[data-picked] .need")).to_have_count(3)
    expect(two.locator("[data-picked] .need")).to_have_count(1)
    assert need_of(one) == NEED
    context.close()


@pytest.mark.fault("L11")
def test_nothing_that_is_asked_leaves_the_device(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    page = context.new_page()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.headers} {request.post_data}"))
    page.goto(f"{site.url}find/")
    for term in ("living-walls", "weekly-visits", "denver"):
        choice(page, term).check()
    page.locator("[data-amount]").fill("43210")
    page.get_by_label("own words").fill("hospital")
    expect(page.locator("[data-heading]")).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-near] .pick input, [data-results] .pick input").nth(1)).to_be_visible()
    for box in page.locator("[data-near] .pick input, [data-results] .pick input").all()[:2]:
        box.check()
    for line in sent:
        assert line.startswith(site.url)
        assert not re.search(r"living-walls|weekly|denver|43210|hospital|canopy|specialty", line)
        assert ".pf_fragment" not in line  # each of these is one firm
    stored = page.evaluate("[Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, document.title]")
    assert stored == [[], [], "", stored[3]]
    assert "walls" not in stored[3].lower()
    context.close()


@pytest.fixture
def altered(site: Site, tmp_path: Path, serve: Callable[[Path], str]) -> Site:
    """A copy of the built site, to be broken."""
    folder = tmp_path / "site"
    shutil.copytree(site.folder, folder)
    return Site(folder, serve(folder))


@pytest.mark.fault("L13")
def test_data_of_another_build_is_said_and_crashes_nothing(altered: Site, page: Page) -> None:
    words = altered.folder / "words.json"
    words.write_text(re.sub(r'"stamp":"\w+"', '"stamp":"older"', words.read_text(), count=1))
    page.goto(f"{altered.url}find/{NEED}")
    expect(page.locator("[data-problems]")).to_contain_text("Reload the page")
    expect(page.locator('[data-term="living-walls"] a')).to_be_visible()  # the ready pages are still reached


@pytest.mark.parametrize("file", ["names.json", "cards/0-summaries.json"])
def test_names_and_summaries_of_another_build_leave_the_list_standing(altered: Site, page: Page, file: str) -> None:
    data = altered.folder / file
    data.write_text(data.read_text().replace('"stamp":"', '"stamp":"x', 1))
    page.goto(f"{altered.url}find/{NEED}")
    expect(page.locator("[data-problems]")).to_contain_text("Reload the page")
    expect(page.locator("[data-results] > [data-firm]").first).to_be_visible()


@pytest.mark.parametrize("gone", ["match.json", "words.json", "js/pages/find.js", "js/rule/match.js"])
@pytest.mark.fault("L14")
def test_without_its_data_or_script_the_page_still_leads_to_the_ready_pages(
    altered: Site, browser: Browser, gone: str
) -> None:
    (altered.folder / gone).unlink()
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{altered.url}find/{NEED}")
    page.wait_for_load_state("networkidle")
    if gone.endswith(".json"):
        expect(page.locator("[data-problems]")).to_contain_text("Try again")
    page.locator('[data-term="living-walls"] a').click()
    expect(page.locator("h1")).to_have_text("Living walls")
    context.close()


@pytest.mark.fault("L14")
def test_without_javascript_every_word_leads_to_its_page(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}find/")
    scriptless.locator("summary", has_text="Where is the site?").click()
    scriptless.locator('[data-term="denver"] a').click()
    expect(scriptless.locator("h1")).to_contain_text("Denver")


@pytest.mark.parametrize("address", ["find/", "refer/"])
def test_without_its_data_a_page_keeps_no_room_for_what_will_not_come(page: Page, site: Site, address: str) -> None:
    page.route("**/match.json", lambda route: route.abort())
    page.goto(site.url + address)
    expect(page.locator("[data-problems]")).to_contain_text("could not be fetched")
    kept = page.locator("[data-picker-empty], [data-picker-key], .filter, .own-words, .who")
    assert (
        kept.evaluate_all("(all) => all.filter((each) => each.getClientRects().length).map((each) => each.outerHTML)")
        == []
    )


def test_of_several_places_any_will_do_until_somebody_says_all(find: Callable[..., Page]) -> None:
    page = find()
    choice(page, "boulder").check()
    choice(page, "denver").check()
    until(page, "location.hash === '#v=1&must.region=boulder|denver'")
    row = page.locator("[data-picked] > li")
    expect(row).to_contain_text("Boulder or Denver metro")
    page.locator('[data-question="region"]').get_by_label("all of it").check()
    until(page, "location.hash === '#v=1&must.region=boulder,denver'")
    page.go_back()
    for place in ("boulder", "denver"):
        expect(choice(page, place)).to_be_checked()
    choice(page, "boulder").uncheck()
    until(page, "location.hash === '#v=1&must.region=denver'")
