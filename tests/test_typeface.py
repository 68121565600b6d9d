"""The typeface of headings: what is in it, where it comes from, and that nothing moves when it comes."""

import io

import pytest
from fontTools.ttLib import TTFont
from playwright.sync_api import Browser, Route

from tests import typeface
from tests.conftest import Site

#: The letters that Europe's languages have beside a to z.
EUROPE = """áàâäãåāăąæćĉċčçďđðéèêëēĕėęěĝğġģĥħíìîïīįıĵķĺļľłńņňñŋóòôöõōőøœŕřśŝşșšßťțţŧúùûüūŭůűųŵẁẃẅýŷÿỳźżžþ"""
#: Collects how far things jump.
JUMPS = """() => {
  window.jumps = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.jumps.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
}"""
PAINTED = """new Promise((done) => new PerformanceObserver((list) => {
  if (list.getEntriesByName("first-contentful-paint").length) requestAnimationFrame(() => setTimeout(done, 50));
}).observe({ type: "paint", buffered: true }))"""


def test_what_is_committed_is_what_the_pinned_package_makes() -> None:
    assert typeface.differing() == []


def test_it_holds_the_letters_of_europe_in_under_40_kilobytes() -> None:
    file = (typeface.THEME / typeface.FONT).read_bytes()
    assert len(file) < 40_000
    held = set(map(chr, TTFont(io.BytesIO(file)).getBestCmap()))
    assert set(EUROPE + EUROPE.upper() + "ẞ") - {"ı".upper()} <= held


@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_moves_when_it_comes_late(site: Site, browser: Browser, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.add_init_script(f"({JUMPS})()")

    held: list[Route] = []
    page.route("**/newsreader.woff2", lambda route: held.append(route))  # Playwright takes no method
    for address in ("", "partners/canopy-and-co/", "match/specialty/living-walls/"):
        page.goto(site.url + address, wait_until="commit")
        page.evaluate(PAINTED)
        assert not page.evaluate("document.fonts.check('600 20px Newsreader')")
        held.pop().continue_()
        page.evaluate("document.fonts.load('600 20px Newsreader').then(() => document.fonts.ready)")
        page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))")
        assert sum(page.evaluate("window.jumps")) < 0.01, (address, page.evaluate("window.jumps"))
    context.close()
