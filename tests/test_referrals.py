"""A rep's own list of referrals, in Chromium: off until switched on, never sent, gone with one tap, kept as a file."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from better_fit.site.apps import OUTCOMES
from tests.conftest import ROOT, SUB_PATH, Site

NEED = "must.region=denver&specialty=living-walls&budget=12000/year"
LINK = f"#v=1&from=greenline&{NEED}&pick=canopy-and-co,omalleys-grounds"
MARKUP = "<img src=x onerror=alert(1)>"
KEY = f"better-fit.referrals {SUB_PATH}"


def stored(page: Page) -> dict:
    return json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "null")


def referral(**more: str) -> dict:
    plain = {
        "id": "a1", "day": "2026-10-02",
        "link": "v=1&from=greenline&specialty=moss-walls&pick=moss-and-stone,mile-high-moss",
        "note": "", "outcome": "waiting", "changed": "2026-10-02T09:00:00.000Z",
    }  # fmt: skip
    return plain | more


def kept(*items: object, version: int = 1) -> str:
    return json.dumps({"format": "better-fit-referrals", "version": version, "referrals": items})


def opened(page: Page, site: Site, text: str | None) -> Page:
    """The list with a text in the store."""
    page.goto(f"{site.url}404.html")
    page.evaluate(
        "([key, text]) => text === null ? localStorage.clear() : localStorage.setItem(key, text)", [KEY, text]
    )
    page.goto(f"{site.url}referrals/")
    return page


def test_python_and_the_browser_ask_how_it_went_in_the_same_words() -> None:
    script = (ROOT / "build_tools/theme/js/rule/referrals.js").read_text("utf-8")
    assert json.loads(re.search(r"OUTCOMES = (\[.*\]);", script)[1]) == list(OUTCOMES)  # type: ignore[index]


def test_a_referral_is_noted_once_it_is_on_and_its_day_is_followed_up(context: BrowserContext, site: Site) -> None:
    page, sent = context.new_page(), []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data}"))
    page.goto(f"{site.url}refer/{LINK}")
    page.locator("[data-link-copy]").click()
    expect(page.locator("[data-link-said]")).to_have_text("Copied.")
    assert stored(page) is None  # nobody has switched it on
    page.get_by_role("button", name="Keep a list on this device").click()
    expect(page.locator("[data-list-said]")).to_have_text("Noted on this device.")
    page.locator("[data-field=prospect]").evaluate(
        "node => { node.value = 'Quetzalcoatl'; node.dispatchEvent(new Event('input')); }"
    )
    page.locator(".kit-message[open] [data-copy]").click()
    [one] = stored(page)["referrals"]  # the link and the message are one referral
    assert (one["link"], one["outcome"]) == (LINK[1:], "waiting")
    assert "Quetz" not in json.dumps(one)

    page.get_by_role("link", name="Your referrals").click()
    entry = page.locator(".referral")
    expect(entry).to_contain_text("Must have Denver metro; would like living walls; a budget of $12,000 a year.")
    expect(entry.locator("[data-firms] a")).to_have_text(["Canopy & Co.", "O'Malley's Grounds"])
    entry.get_by_label("It was a fit").check()
    entry.get_by_label("A note for you alone").fill("Kumquat: the landlord pays.")
    entry.get_by_role("button", name="Thank Canopy & Co.").click()
    text = entry.locator("[data-body]").input_value()
    assert "As you know, they must have Denver metro and would like living walls." in text
    assert "Kumquat" not in text
    entry.get_by_role("button", name="Ask O'Malley's Grounds").click()
    expect(entry.locator("[data-subject]")).to_have_value("How did it go?")
    assert entry.locator("[data-mail]").get_attribute("href").startswith("mailto:")  # type: ignore[union-attr]
    page.reload()
    expect(entry.get_by_label("It was a fit")).to_be_checked()
    expect(entry.get_by_label("A note for you alone")).to_have_value("Kumquat: the landlord pays.")
    log = "\n".join(sent)
    assert not re.search(r"Kumquat|living-walls|12000|canopy|omalleys|Quetz", log)

    page.get_by_role("button", name="Delete everything").click()
    assert page.evaluate("Object.keys(localStorage)") == [] or stored(page) is None
    expect(page.get_by_role("button", name="Keep a list on this device")).to_be_focused()
    page.get_by_role("button", name="Bring it back").click()
    expect(entry).to_have_count(1)


def test_a_file_is_saved_loaded_elsewhere_and_a_hostile_one_changes_nothing(
    page: Page, site: Site, tmp_path: Path
) -> None:
    opened(page, site, kept(referral(note=f"{MARKUP} figures")))
    expect(page.locator(".referral [data-note]")).to_have_value(f"{MARKUP} figures")
    expect(page.locator("[data-firms]")).to_contain_text("Mile High Moss (no longer here)")
    expect(page.locator("[data-is-due]")).to_be_visible()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save as a file").click()
    file = tmp_path / "mine.json"
    saving.value.save_as(file)
    chooser, said = page.locator("[data-load]"), page.locator("[data-said]")
    for text in ("{", '{"name": "x"}', kept(referral(), version=7), "x" * 3_000_000):
        chooser.set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": text.encode()})
        expect(said).to_contain_text(re.compile("Nothing has changed|newer version"))
        page.evaluate("document.querySelector('[data-said]').textContent = ''")
    mixed = kept(referral(id="b2", link="v=1&pick=<img>"), referral(id="c3", day="2026-11-01"), {"id": MARKUP})
    chooser.set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": mixed.encode()})
    expect(said).to_have_text("Loaded. New here: 1. Could not be read, and left out: 2.")
    expect(page.locator(".referral")).to_have_count(2)
    page.get_by_role("button", name="Delete everything").click()
    chooser.set_input_files(file)
    expect(page.locator(".referral")).to_have_count(1)
    assert stored(page)["referrals"] == json.loads(kept(referral(note=f"{MARKUP} figures")))["referrals"]


def test_what_was_taken_off_the_list_leaves_a_line_that_brings_it_back(page: Page, site: Site) -> None:
    items = [referral(id=f"a{n}", day=f"2026-10-0{n}", note=f"note {n}") for n in (1, 2, 3)]
    opened(page, site, kept(*items))
    entries = page.locator("[data-entries] > li")
    entries.nth(1).get_by_label("A note for you alone").fill("Kumquat")
    entries.nth(1).get_by_role("button", name="Take it off the list").click()
    back = entries.nth(1).get_by_role("button", name="Bring it back")
    expect(back).to_be_focused()
    expect(back).to_have_accessible_description("It is off the list.")
    assert {one["id"] for one in stored(page)["referrals"]} == {"a1", "a3"}
    entries.nth(2).get_by_label("It was a fit").check()  # the rest of the list goes on, and keeps its place
    expect(entries.nth(2).get_by_label("It was a fit")).to_be_focused()
    back.click()
    expect(entries.nth(1).get_by_label("No word yet")).to_be_focused()
    expect(entries.nth(1).get_by_label("A note for you alone")).to_have_value("Kumquat")
    expect(back).to_have_count(0)
    assert {(one["id"], one["outcome"]) for one in stored(page)["referrals"]} == {
        ("a1", "worked"), ("a2", "waiting"), ("a3", "waiting"),
    }  # fmt: skip
    entries.nth(0).get_by_role("button", name="Take it off the list").click()
    page.reload()
    expect(entries).to_have_count(2)  # for good, once the page is left


def test_two_tabs_show_the_same_list_and_neither_overwrites_the_other(context: BrowserContext, site: Site) -> None:
    first, second = (
        opened(context.new_page(), site, kept(referral(), referral(id="b2", day="2026-11-20"))),
        context.new_page(),
    )
    second.goto(f"{site.url}referrals/")
    second.locator(".referral").first.get_by_label("They are talking").check()
    expect(first.locator(".referral").first.get_by_label("They are talking")).to_be_checked()
    first.locator(".referral").nth(1).get_by_label("A note for you alone").fill("mine")
    second.locator(".referral").first.get_by_role("button", name="Take it off").click()
    expect(first.locator(".referral")).to_have_count(1)
    assert [(one["id"], one["note"]) for one in stored(first)["referrals"]] == [("a1", "mine")]
    second.get_by_role("button", name="Delete everything").click()
    expect(first.get_by_role("button", name="Keep a list on this device")).to_be_visible()


@pytest.mark.parametrize(
    ("text", "says"), [("{broken", "can't be read any more"), (kept(version=9), "newer version of this site")]
)
def test_a_damaged_list_is_told_and_stays_until_somebody_decides(page: Page, site: Site, text: str, says: str) -> None:
    opened(page, site, text)
    expect(page.locator("[data-problem]")).to_contain_text(says)
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == text
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("button", name="Keep a list on this device").click()
    assert stored(page)["referrals"] == []


def test_where_nothing_may_be_stored_it_is_told_and_the_hand_off_goes_on(page: Page, site: Site) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    page.goto(f"{site.url}referrals/")
    expect(page.locator("[data-problem]")).to_contain_text("keeps nothing for this site")
    page.goto(f"{site.url}refer/{LINK}")
    page.locator(".kit-message[open] [data-copy]").click()
    expect(page.locator("[data-list-off]")).to_be_hidden()
    expect(page.locator(".kit-message[open] [data-said]")).not_to_be_empty()
