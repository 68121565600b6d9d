"""What a prospect opens, in Chromium: the firms that a rep picked, and why; on good, old and hostile links."""

import io
import json
import re
from collections.abc import Callable
from urllib.parse import parse_qs, quote, urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Site
from tests.screen import overflow

NEED = "must.region=denver&delivery=weekly-visits&specialty=living-walls&budget=12000/year"
LINK = f"#v=1&from=greenline&{NEED}&pick=canopy-and-co,omalleys-grounds"
#: Links with nothing in them that can be used.
USELESS = {
    "": "arrived without its details",
    "#top": "arrived without its details",
    "#v=1": "names no firm",
    "#v=1&from=greenline": "names no firm",
    "#v=999&pick=canopy-and-co": "newer version",
    "#v=1&specialty=" + "living-walls," * 300: "too long to read",
    "#%": "arrived without its details",
}


@pytest.fixture
def shortlist(page: Page, site: Site) -> Callable[[str], Page]:
    """Opens a shortlist and waits until the page has said something."""
    return lambda fragment: opened(page, site, fragment)


def opened(page: Page, site: Site, fragment: str) -> Page:
    page.goto("about:blank")
    page.goto(f"{site.url}shortlist/{fragment}")
    page.locator("[data-how]:visible, [data-text]").first.wait_for()
    return page


def names(page: Page) -> list[str]:
    return page.locator(".pick-name a").all_inner_texts()


def notes(page: Page) -> str:
    return " ".join(page.locator("[data-notes]").all_inner_texts())


def test_a_prospect_sees_who_thinks_what_and_why(shortlist: Callable[[str], Page]) -> None:
    page = shortlist(LINK)
    expect(page.locator("h1")).to_have_text("Greenline Interiors thinks that these suit you better")
    assert names(page) == ["Canopy & Co.", "O'Malley's Grounds"]
    first = page.locator(".pick").first
    reasons = first.locator("[data-reasons] li").all_inner_texts()
    assert any("✓" in reason and "weekly visits" in reason for reason in reasons)
    assert any("?" in reason and "budget not stated" in reason for reason in reasons)
    expect(first.locator("[data-contrast]")).to_contain_text("weekly visits; Greenline Interiors offers monthly visits")
    expect(first.locator("blockquote")).to_contain_text("rescued two walls")
    expect(first.locator("figcaption")).to_have_text(
        "Greenline Interiors, worked together since 2024, for living walls. No fee is paid."
    )
    expect(page.locator(".pick").nth(1).locator(".fee")).to_contain_text("Fee: 5%")
    expect(first.locator("[data-bring] li").first).to_have_text("Drawings of the wall and of what is behind it.")
    expect(page.locator("[data-how] a[href$='rule/']")).to_be_visible()
    assert notes(page) == ""


def test_every_way_to_reach_a_firm_is_one_tap_away(shortlist: Callable[[str], Page]) -> None:
    links = shortlist(LINK).locator(".pick").first.locator("[data-actions] > *")
    found = {text: links.nth(i).get_attribute("href") or "" for i, text in enumerate(links.all_inner_texts())}
    assert list(found) == ["Call", "Write", "Website", "Save contact"]
    assert found["Call"] == "tel:+13035550117"
    assert found["Website"] == "https://canopyandco.example/"
    mail = urlsplit(found["Write"])
    assert mail.path == "walls@canopyandco.example"
    assert list(parse_qs(mail.query)) == ["subject", "body"]
    assert "Denver metro" in parse_qs(mail.query)["body"][0]


def test_a_retired_firm_is_named_and_its_successor_offered(shortlist: Callable[[str], Page]) -> None:
    page = shortlist(f"#v=1&from=greenline&{NEED}&pick=mile-high-moss,canopy-and-co")
    assert "Mile High Moss has left the directory. Its work goes on at Moss & Stone." in notes(page)
    assert names(page) == ["Canopy & Co.", "Moss & Stone"]
    expect(page.locator(".pick").nth(1).locator("[data-note]")).to_have_text(
        "It goes on with the work of Mile High Moss."
    )


def test_a_retired_firm_without_a_successor_gives_its_place_to_the_next_best(shortlist: Callable[[str], Page]) -> None:
    page = shortlist(f"#v=1&from=greenline&{NEED}&pick=glasshouse-brothers,canopy-and-co")
    assert "Glasshouse Brothers has left the directory." in notes(page)
    assert len(names(page)) == 2
    note = page.locator(".pick").nth(1).locator("[data-note]")
    expect(note).to_have_text(
        "In the place of Glasshouse Brothers. "
        "This one was not picked by Greenline Interiors; it fits best of the others."
    )


def test_a_renamed_firm_is_found_without_a_word(shortlist: Callable[[str], Page]) -> None:
    page = shortlist("#v=1&from=greenline&specialty=living-walls&pick=north-shore-walls")
    assert names(page) == ["Boreal Walls"]
    assert notes(page) == ""
    expect(page.locator("h1")).to_have_text("Greenline Interiors thinks that this firm suits you better")


def test_an_unknown_term_and_an_unknown_firm_are_named_and_the_rest_works(shortlist: Callable[[str], Page]) -> None:
    page = shortlist("#v=1&from=greenline&specialty=topiary,living-walls&pick=canopy-and-co,no-such-firm")
    assert "“topiary”" in notes(page)
    assert "“no-such-firm”" in notes(page)
    assert names(page)[0] == "Canopy & Co."
    expect(page.locator(".pick").first.locator("[data-reasons] li")).to_have_count(1)


def test_a_firm_that_takes_nobody_on_says_so_and_another_is_offered(shortlist: Callable[[str], Page]) -> None:
    page = shortlist(f"#v=1&from=greenline&{NEED}&pick=wasatch-atrium,cottonwood-collective")
    assert names(page)[:2] == ["Wasatch Atrium Works", "Cottonwood Collective"]
    expect(page.locator(".pick").first.locator("[data-note]")).to_contain_text("takes on no new work now")
    expect(page.locator(".pick").nth(1).locator("[data-availability]")).to_have_text("has a waiting list")
    assert len(names(page)) == 3


def test_a_referrer_that_has_left_is_no_pick_and_is_named(shortlist: Callable[[str], Page]) -> None:
    page = shortlist(f"#v=1&from=glasshouse-brothers&{NEED}&pick=canopy-and-co")
    assert names(page) == ["Canopy & Co."]
    assert "Glasshouse Brothers has left the directory." in notes(page)
    expect(page.locator("h1")).to_have_text("A firm that may suit you better")


def test_without_picks_the_three_that_fit_best_are_shown(shortlist: Callable[[str], Page]) -> None:
    page = shortlist(f"#v=1&{NEED}")
    assert len(names(page)) == 3
    expect(page.locator("h1")).to_contain_text("fit all that you must have")


def test_where_nobody_fits_the_nearest_are_shown_with_what_to_give_up(shortlist: Callable[[str], Page]) -> None:
    page = shortlist("#v=1&must.region=tucson&must.specialty=moss-walls")
    expect(page.locator("h1")).to_have_text("Nobody here has all that was asked for.")
    expect(page.locator("[data-before]")).to_contain_text("were only a wish")
    assert len(names(page)) == 3


@pytest.mark.parametrize("fragment", USELESS, ids=lambda text: text[:24] or "nothing")
def test_a_link_that_cannot_be_used_says_why_and_offers_the_form(page: Page, site: Site, fragment: str) -> None:
    page = opened(page, site, fragment)
    expect(page.locator("[data-text]")).to_contain_text(USELESS[fragment])
    assert names(page) == []
    expect(page.locator("[data-how]")).to_be_hidden()
    page.get_by_role("link", name="Say what you need").click()
    page.wait_for_url("**/find/")


@pytest.mark.parametrize(
    "payload", ["<img src=x onerror=alert(1)>", '"><svg onload=alert(1)>', "javascript:alert(1)", "__proto__"]
)
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.fault("L1", "L2")
def test_a_hostile_link_is_shown_as_text_and_runs_nothing(page: Page, site: Site, payload: str, times: int) -> None:
    hostile = payload
    for _ in range(times):
        hostile = quote(hostile, safe="")
    fragment = f"{hostile}={hostile}&from={hostile}&specialty={hostile}&budget={hostile}&pick=canopy-and-co,{hostile}"
    page = opened(page, site, f"#v=1&{fragment}")
    assert names(page)[0] == "Canopy & Co."
    assert page.locator(".shortlist img:not(.card-picture), .shortlist svg[onload], .shortlist [onerror]").count() == 0
    sources = page.locator(".shortlist img").evaluate_all("(all) => all.map(({ src }) => src).filter(Boolean)")
    assert all(
        re.fullmatch(rf"{re.escape(site.url)}pictures/[\w./-]+|data:image/webp;base64,[\w+/=]+", source)
        for source in sources
    ), sources
    assert page.evaluate("({}).polluted === undefined && Object.keys(Object.prototype).length === 0")
    assert payload.lower()[:20] in notes(page)


def test_a_list_of_sixty_firms_is_cut_and_says_so(shortlist: Callable[[str], Page], site: Site) -> None:
    slugs = [path.parent.name for path in sorted(site.folder.glob("partners/*/index.html"))][:40]
    page = shortlist("#v=1&pick=" + ",".join(slugs))
    assert len(names(page)) <= 12
    assert "the first 6 are shown" in notes(page)


@pytest.mark.fault("L11")
def test_the_title_holds_nothing_of_the_need(shortlist: Callable[[str], Page]) -> None:
    assert shortlist(LINK).title() == "Firms that may suit you better · Better Fit"


def test_back_and_forward_show_the_list_of_their_link(shortlist: Callable[[str], Page]) -> None:
    page = shortlist("#v=1&from=greenline&pick=canopy-and-co")
    page.evaluate("location.hash = '#v=1&from=greenline&pick=moss-and-stone'")
    expect(page.locator(".pick-name a")).to_have_text("Moss & Stone")
    page.go_back()
    expect(page.locator(".pick-name a")).to_have_text("Canopy & Co.")
    page.go_forward()
    expect(page.locator(".pick-name a")).to_have_text("Moss & Stone")
    page.locator(".pick-name a").click()
    page.wait_for_url("**/partners/moss-and-stone/**")
    expect(page.locator(".sent-by")).to_have_text("Greenline Interiors sent you this page.")
    page.go_back()
    expect(page.locator(".pick-name a")).to_have_text("Moss & Stone")


def test_two_tabs_hold_two_lists(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    tabs = []
    for slug in ("canopy-and-co", "moss-and-stone"):
        tab = context.new_page()
        tab.goto(f"{site.url}shortlist/#v=1&pick={slug}")
        tabs.append(tab)
    expect(tabs[0].locator(".pick-name a")).to_have_text("Canopy & Co.")
    expect(tabs[1].locator(".pick-name a")).to_have_text("Moss & Stone")
    assert context.storage_state()["origins"] == []
    context.close()


@pytest.mark.fault("L11")
def test_no_request_holds_anything_of_the_link(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data} {request.headers}"))
    page.goto(f"{site.url}shortlist/{LINK}")
    page.locator("[data-qr] svg").first.wait_for(state="attached")
    log = "\n".join(asked)
    assert "cards/0.json" in log
    for secret in ("canopy", "omalleys", "greenline", "living-walls", "weekly", "denver", "12000", "pick"):
        assert secret not in log
    assert all(line.startswith(site.url) for line in asked)
    assert context.storage_state() == {"cookies": [], "origins": []}
    context.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_firm_prints_on_one_sheet_with_its_code(shortlist: Callable[[str], Page], site: Site, paper: str) -> None:
    slugs = [each["slug"] for each in json.loads((site.folder / "partners.json").read_text())["partners"]]
    for start in range(0, len(slugs), 6):
        some = slugs[start : start + 6]
        page = shortlist(f"#v=1&from=greenline&{NEED}&pick={','.join(some)}")
        shown = len(names(page))
        expect(page.locator(".pick [data-qr] svg")).to_have_count(shown)
        pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper)))
        assert pages == shown, some


def test_without_scripts_the_page_says_why_and_where_to_go(scriptless: Page, site: Site) -> None:
    scriptless.goto(f"{site.url}shortlist/{LINK}")
    assert "Your browser runs no scripts here" in scriptless.locator("body").inner_text()
    expect(scriptless.get_by_role("link", name="all firms", exact=True)).to_be_visible()


@pytest.mark.parametrize("file", ["match.json", "words.json", "cards/0.json", "names.json"])
def test_data_that_cannot_be_fetched_leaves_a_page_that_helps(page: Page, site: Site, file: str) -> None:
    page.route(f"**/{file}", lambda route: route.abort())
    page.goto(f"{site.url}shortlist/{LINK}")
    expect(page.locator("[data-text]")).to_contain_text("could not be fetched")
    expect(page.get_by_role("link", name="All firms")).to_be_visible()


def test_codes_that_cannot_be_fetched_cost_nothing_else(page: Page, site: Site) -> None:
    page.route("**/lean-qr.js", lambda route: route.abort())
    with page.expect_event("requestfailed"):
        page.goto(f"{site.url}shortlist/{LINK}")
    expect(page.locator(".pick-name a")).to_have_text(["Canopy & Co.", "O'Malley's Grounds"])


def read_back(image: bytes) -> list[str]:
    """What an independent reader finds in a picture."""
    return [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(image)).convert("L"))]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_list_is_passed_on_from_screen_to_camera(shortlist: Callable[[str], Page], site: Site, scheme: str) -> None:
    page = shortlist(LINK)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.get_by_text("QR code of this list").click()
    picture = page.get_by_role("img", name="QR code that opens this list")
    picture.scroll_into_view_if_needed()
    assert read_back(picture.screenshot()) == [f"{site.url}shortlist/{LINK}"]
    page.evaluate("location.hash = '#v=1&from=greenline&pick=moss-and-stone'")
    expect(page.locator(".pick-name a")).to_have_text("Moss & Stone")
    picture.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    assert read_back(picture.screenshot()) == [f"{site.url}shortlist/#v=1&from=greenline&pick=moss-and-stone"]


def test_the_code_on_a_firms_sheet_opens_its_page(shortlist: Callable[[str], Page], site: Site) -> None:
    page = shortlist(LINK)
    expect(page.locator(".pick [data-qr] svg")).to_have_count(2)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1000, "height": 1400})
    sheets = page.locator(".pick [data-qr] svg")
    assert [read_back(sheets.nth(i).screenshot()) for i in range(2)] == [
        [f"{site.url}partners/{slug}/#from=greenline"] for slug in ("canopy-and-co", "omalleys-grounds")
    ]


@pytest.mark.parametrize(
    "fragment", [LINK, "", "#v=1&must.region=tucson&must.specialty=moss-walls", f"{LINK},mile-high-moss"]
)
def test_nothing_runs_over_the_edge(page: Page, site: Site, fragment: str) -> None:
    opened(page, site, fragment).set_viewport_size({"width": 320, "height": 700})
    assert overflow(page) <= 0
    page.set_viewport_size({"width": 390, "height": 844})


def test_targets_are_large_enough_to_touch(shortlist: Callable[[str], Page]) -> None:
    heights = shortlist(LINK).evaluate(
        "[...document.querySelectorAll('.shortlist .button, .pick-name a')].filter((e) => e.getClientRects().length)"
        ".map((e) => [e.classList.contains('button'), Math.round(e.getBoundingClientRect().height)])"
    )
    assert len(heights) > 8
    assert all(height >= (44 if button else 24) for button, height in heights)
