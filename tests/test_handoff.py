"""The hand-off kit on the rep's page, in Chromium: messages drafted from the need, the rep's to change and to send."""

import io
import re
from collections.abc import Callable
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.conftest import SUB_PATH, Site
from tests.instruments import axe_script
from tests.screen import until

NEED = "must.region=denver&delivery=weekly-visits&specialty=living-walls&budget=12000/year"
LINK = f"#v=1&from=greenline&{NEED}&pick=canopy-and-co,omalleys-grounds"
#: Stands in for the device's own sheet, which a test can't open.
SHARE = "navigator.share = (what) => { window.shared = what; return Promise.resolve(); }"


@pytest.fixture
def kit(context: BrowserContext, site: Site) -> Callable[[str], Page]:
    """Opens the rep's page with picks, and waits for the messages, and for the summaries above that move them down."""

    def open_(fragment: str) -> Page:
        page = context.new_page()
        page.goto(f"{site.url}refer/{fragment}")
        page.locator("[data-link]").wait_for()
        page.wait_for_load_state("networkidle")
        return page

    return open_


def message(page: Page, heading: str) -> Locator:
    """One message, opened."""
    summary = page.locator("summary", has_text=re.compile(f"^{re.escape(heading)}$"))
    found = page.locator("details.kit-message").filter(has=summary)
    if found.get_attribute("open") is None:
        found.locator("summary").click()
    return found


def body(page: Page, heading: str) -> str:
    return message(page, heading).locator("[data-body]").input_value()


def about(page: Page, **fields: str) -> None:
    page.locator("details.kit-about").evaluate("(each) => { each.open = true; }")
    for name, text in fields.items():
        page.locator(f"[data-field={name}]").fill(text)


def test_the_prospect_is_told_honestly_why_not_us_and_who_instead(kit: Callable[[str], Page], site: Site) -> None:
    text = body(kit(LINK), "To your prospect")
    assert "you must have Denver metro" in text
    assert "would like weekly visits and living walls." in text
    assert "Budget: $12,000 a year." in text
    assert "We don't offer weekly visits or do living walls." in text
    assert "\n- Canopy & Co.: works in Denver metro, offers weekly visits and does living walls.\n" in text
    assert "\n- O'Malley's Grounds: " in text
    assert f"\n{site.url}shortlist/{LINK}\n" in text
    assert "Until you say yes I pass on nothing." in text
    assert "If you go to O'Malley's Grounds, we get a fee: 5%" in text
    assert "I get no fee" not in text
    assert "{" not in text


def test_where_there_is_no_fee_the_message_says_that(kit: Callable[[str], Page]) -> None:
    text = body(kit(f"#v=1&from=greenline&{NEED}&pick=canopy-and-co"), "To your prospect")
    assert "I get no fee for any of this." in text


def test_a_firm_is_told_need_budget_what_is_ready_and_what_it_asks_for(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    about(
        page, prospect="Sam Okoro", rep="Dana", ready="Floor plan\n\nPhotos of the lobby", note="They are in a hurry."
    )
    text = body(page, "To O'Malley's Grounds")
    assert text.startswith("Hello Fergus O'Malley,")
    assert "Who: Sam Okoro\n" in text
    assert "they must have Denver metro" in text
    assert "Budget: $12,000 a year." in text
    assert "What they have ready:\n- Floor plan\n- Photos of the lobby\n" in text
    assert "- A site map with the areas that must be clear by seven in the morning." in text
    assert "I have named Canopy & Co. to them as well." in text
    assert "Fee, as agreed between us and told to them: 5%" in text
    assert "\nThey are in a hurry.\n" in text
    assert text.endswith("Best,\nDana\nGreenline Interiors")


def test_everyone_is_introduced_in_one_message(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    about(page, prospect="Sam")
    text = body(page, "To both, your prospect and Canopy & Co.")
    assert text.startswith("Dear Sam, dear Canopy & Co.,")
    assert "Ruben Achterberg, would you take the next step" in text


def test_a_name_is_passed_on_only_after_a_yes(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    expect(message(page, "To your prospect").locator("[data-consent]")).to_be_hidden()
    expect(message(page, "To Canopy & Co.").locator("[data-consent]")).to_contain_text("only once they have said yes")
    expect(message(page, "To both, your prospect and Canopy & Co.").locator("[data-consent]")).to_be_visible()


def test_mail_goes_to_one_recipient_with_every_part_encoded(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    about(page, note="100 % & more?cc=evil@evil.example#x\r\nBcc: evil@evil.example")
    mail = message(page, "To Canopy & Co.").locator("[data-mail]").get_attribute("href") or ""
    parts = urlsplit(mail)
    assert (parts.scheme, unquote(parts.path), parts.fragment) == ("mailto", "walls@canopyandco.example", "")
    assert list(parse_qs(parts.query)) == ["subject", "body"]
    assert "100 % & more?cc=evil@evil.example#x" in parse_qs(parts.query)["body"][0]
    open_mail = message(page, "To your prospect").locator("[data-mail]").get_attribute("href") or ""
    assert open_mail.startswith("mailto:?subject=")


def test_copy_takes_what_the_rep_made_of_it(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    first = message(page, "To your prospect")
    first.locator("[data-body]").fill("My own words")
    first.locator("[data-copy]").click()
    expect(first.locator("[data-said]")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == "My own words"
    page.locator("[data-link-copy]").click()
    expect(page.locator("[data-link-said]")).to_have_text("Copied.")
    assert str(page.evaluate("navigator.clipboard.readText()")).endswith(f"/sub/shortlist/{LINK}")


def test_what_the_rep_wrote_outlives_a_change_of_picks_with_the_new_link(
    kit: Callable[[str], Page], site: Site
) -> None:
    page = kit(LINK)
    about(page, rep="Dana")
    text = body(page, "To your prospect")
    message(page, "To your prospect").locator("[data-body]").fill(f"Dear Sam!\n{text}")
    page.evaluate(f"location.hash = '#v=1&from=greenline&{NEED}&pick=canopy-and-co'")
    expect(page.locator("details.kit-message")).to_have_count(3)
    changed = body(page, "To your prospect")
    assert changed.startswith("Dear Sam!\n")
    assert f"{site.url}shortlist/#v=1&from=greenline&{NEED}&pick=canopy-and-co\n" in changed
    assert "pick=canopy-and-co,omalleys" not in changed
    message(page, "To your prospect").locator("[data-again]").click()
    fresh = body(page, "To your prospect")
    assert "Dear Sam!" not in fresh
    assert "O'Malley" not in fresh
    assert "Dana" in fresh


def test_the_devices_sheet_is_offered_where_there_is_one(context: BrowserContext, kit: Callable[[str], Page]) -> None:
    context.add_init_script(SHARE)
    page = kit(LINK)
    message(page, "To Canopy & Co.").locator("[data-share-message]").click()
    until(page, "window.shared?.text?.startsWith('Hello Ruben Achterberg,')")
    page.locator("[data-link-share]").click()
    until(page, f"window.shared?.url?.endsWith({LINK!r})")


def test_the_check_list_holds_what_each_firm_asks_for(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    groups = page.locator(".kit-list fieldset")
    expect(groups.locator("legend")).to_have_text(["Deadlines", "Information", "People"])
    expect(groups.nth(1)).to_contain_text("Canopy & Co.: Drawings of the wall and of what is behind it.")
    groups.nth(1).get_by_label("Canopy & Co.: Drawings of the wall").check()
    assert page.locator(".kit-list input:checked").count() == 1


def test_another_pick_leaves_open_what_is_open_ticked_what_is_ticked_and_the_notes(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    page.locator(".kit-about summary").click()
    page.locator("[data-field=note]").fill("Mind the dog.")
    page.get_by_label("I know their date").check()
    message(page, "To Canopy & Co.")
    link = page.locator("[data-link]").input_value()
    page.locator("[data-results] .pick input:not(:checked)").first.check()
    expect(page.locator("[data-link]")).not_to_have_value(link)
    expect(page.locator("[data-field=note]")).to_be_visible()
    expect(page.locator("[data-field=note]")).to_have_value("Mind the dog.")
    expect(page.get_by_label("I know their date")).to_be_checked()
    opened = page.locator("details.kit-message[open] summary")
    expect(opened).to_have_text(["To your prospect", "To Canopy & Co."])


def test_what_is_typed_is_neither_stored_nor_sent(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data} {request.headers}"))
    page.goto(f"{site.url}refer/{LINK}")
    page.locator("[data-link]").wait_for()
    about(page, prospect="Quetzalcoatl", rep="Xanthippe", ready="Zeppelin", note="Kumquat")
    assert "Kumquat" in body(page, "To your prospect")
    page.locator(".kit-list input").first.check()
    log = "\n".join(asked)
    assert "cards/0.json" in log
    for secret in ("Quetzalcoatl", "Xanthippe", "Zeppelin", "Kumquat", "living-walls", "12000", "canopy", "omalleys"):
        assert secret not in log
    stored = context.storage_state()
    assert stored["cookies"] == []
    kept = [(item["name"], item["value"]) for origin in stored["origins"] for item in origin["localStorage"]]
    assert kept in ([], [(f"better-fit.firm {SUB_PATH}", "greenline")])
    assert page.evaluate("sessionStorage.length") == 0
    assert "Quetz" not in str(page.evaluate("JSON.stringify(history.state)")) + page.url
    context.close()


def test_a_hostile_note_stays_text(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    about(
        page, note="<img src=x onerror=alert(1)> {link} {?need} $& $1", prospect="</textarea><script>alert(1)</script>"
    )
    text = body(page, "To your prospect")
    assert "\n<img src=x onerror=alert(1)> {link} {?need} $& $1\n" in text
    assert "Hello </textarea><script>alert(1)</script>," in text
    assert page.locator(".kit img, .kit script").count() == 0


def test_axe_finds_nothing_in_the_open_kit_and_it_fits(page: Page, site: Site) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site.url}refer/{LINK}")
    page.locator("[data-link]").wait_for()
    page.evaluate("document.querySelectorAll('.kit details').forEach((each) => { each.open = true; })")
    page.evaluate(axe_script())
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        found = page.evaluate("axe.run('.kit', {resultTypes: ['violations']})")
        assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]] == [], width
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width


def test_the_kit_is_worked_by_keyboard_alone(kit: Callable[[str], Page]) -> None:
    page = kit(LINK)
    page.locator("[data-link-copy]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-link-said]")).to_have_text("Copied.")
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("[...document.activeElement.attributes].map((a) => a.name).join(' ')"))
    for hook in ("data-body", "data-copy", "data-mail", "data-subject"):
        assert any(hook in attributes for attributes in reached), hook


def test_the_prospect_scans_the_need_and_the_picks_off_the_reps_phone(kit: Callable[[str], Page], site: Site) -> None:
    page = kit(LINK)
    page.get_by_text("Show a code").click()
    picture = page.get_by_role("img", name="QR code that opens the shortlist")
    picture.scroll_into_view_if_needed()
    page.locator("[data-bar]").evaluate("(bar) => { bar.style.display = 'none'; }")  # it floats over the picture's end
    image = Image.open(io.BytesIO(picture.screenshot())).convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [f"{site.url}shortlist/{LINK}"]
