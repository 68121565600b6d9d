"""axe finds nothing on any kind of page, on a phone and on a desk, light and dark; the Nu HTML checker finds no error
on any page at all; and whoever uses the keyboard gets past the header."""

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import Site
from tests.examples import TIMES
from tests.instruments import axe_script, vnu_command
from tests.kinds import BY_SCRIPT, KINDS

#: Pages that a script fills, as somebody sees them in the middle of their work.
AT_WORK = {
    "finder at work": "find/#v=1&must.region=denver&delivery=weekly-visits&specialty=living-walls,moss-walls"
    "&budget=12000",
    "finder without a match": "find/#v=1&must.region=tucson&must.specialty=moss-walls",
    "finder with a word that there is not": "find/#v=1&specialty=nonesuch",
    "referral at work": "refer/#v=1&from=greenline&must.region=denver&delivery=weekly-visits&specialty=living-walls"
    "&pick=canopy-and-co",
    "referral to keep": "refer/#v=1&from=greenline&must.delivery=monthly-visits&must.region=denver"
    "&must.specialty=interior-plants",
    "referral to talk about": "refer/#v=1&from=greenline&must.region=denver&delivery=monthly-visits"
    "&specialty=interior-plants&budget=22000/year",
    "referral to nobody": "refer/#v=1&from=greenline&must.region=tucson&must.specialty=moss-walls",
    "referral by a firm that there is not": "refer/#v=1&from=nonesuch",
    "shortlist at work": "shortlist/#v=1&from=greenline&must.region=denver&delivery=weekly-visits"
    "&specialty=living-walls&budget=12000/year&pick=canopy-and-co,omalleys-grounds,mile-high-moss",
    "shortlist of the nearest": "shortlist/#v=1&must.region=tucson&must.specialty=moss-walls",
    "shortlist whose link was cut": "shortlist/",
}
#: Rules whose verdict hangs on colours; the others can't change between light and dark.
COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async (rules) => {
  const only = rules ? { runOnly: { type: "rule", values: rules } } : {};
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...only });
  return violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 160)]);
}"""


@pytest.fixture(scope="module")
def checked(browser: Browser) -> Iterator[Page]:
    """A page that brings axe along; injected by the browser, so the site's policy does not matter."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(axe_script())
    yield page
    context.close()


#: Width in pixels, colours, and the rules. Each width and each scheme has its turn with every rule; at night the other
#: pairs too.
VIEWS: list[tuple[int, str, list[str] | None]] = [(320, "light", None), (1440, "dark", None)]
if TIMES > 1:
    VIEWS += [(320, "dark", COLOURS), (1440, "light", COLOURS)]


def findings(page: Page) -> dict[str, Any]:
    """What axe finds on the page that is open, for each width and colour scheme."""
    by_view = {}
    for width, scheme, rules in VIEWS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        if violations := page.evaluate(RUN, rules):
            by_view[f"{width} {scheme}"] = violations
    return by_view


@pytest.mark.parametrize("kind", KINDS | AT_WORK)
def test_axe_finds_nothing(site: Site, checked: Page, kind: str) -> None:
    checked.emulate_media(color_scheme="light")
    checked.goto("about:blank")
    checked.goto(
        site.url + (KINDS | AT_WORK)[kind], wait_until="load" if kind in KINDS.keys() - BY_SCRIPT else "networkidle"
    )
    assert findings(checked) == {}


def test_axe_finds_nothing_in_the_search_results(site: Site, checked: Page) -> None:
    checked.emulate_media(color_scheme="light")
    checked.goto(site.url)
    checked.locator("[data-search-input]").fill("living walls")
    checked.locator("[data-search-input]").focus()
    checked.locator("[data-search] [role=option]").first.wait_for()
    assert findings(checked) == {}


def test_axe_sees_what_is_wrong(checked: Page) -> None:
    checked.goto("about:blank")
    checked.set_content("<html lang=en><title>k</title><main><h1>k</h1><img src='data:,'></main>")
    assert [violation[0] for violation in findings(checked)["320 light"]] == ["image-alt"]


def test_the_html_checker_finds_no_error_on_any_page(site: Site) -> None:
    done = subprocess.run(
        vnu_command("--errors-only", "--skip-non-html", "--format", "json", str(site.folder)),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    messages = json.loads(done.stderr)["messages"]
    errors = {(message["message"], message.get("url", "").removeprefix(f"file:{site.folder}/")) for message in messages}
    assert sorted(errors)[:20] == []


def test_the_first_stop_of_the_keyboard_leads_past_the_header(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    for address in ("", "partners/canopy-and-co/", "guides/saying-so/"):
        page.goto(site.url + address)
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to the content")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
        box = skip.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null"), address
    context.close()


def test_whatever_has_the_focus_shows_it(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    outline = """() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return [document.activeElement.outerHTML.slice(0, 80), outlineStyle, parseFloat(outlineWidth)];
    }"""
    page.goto(f"{site.url}partners/canopy-and-co/")
    for _ in range(16):
        page.keyboard.press("Tab")
        where, style, width = page.evaluate(outline)
        assert style != "none", where
        assert width >= 2, where
    context.close()
