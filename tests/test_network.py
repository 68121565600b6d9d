"""The picture of who recommends whom, the table that says the same, and each firm's own circle."""

import random
import re
from datetime import date
from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser, Page, expect

from better_fit.cache import Cache
from better_fit.model import Contact, Directory, Facet, Partner, Recommendation, Term, Vocabulary
from better_fit.reading.parse import directory_or_raise
from better_fit.site import graph
from better_fit.site.network import network
from better_fit.site.ranked import Ranked
from better_fit.site.ready_needs import Index
from better_fit.site.views import Views
from tests.conftest import ROOT, Site

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def demonstration() -> Directory:
    return directory_or_raise(ROOT, "greenline", Cache(None))


def many(count: int, seed: int = 1) -> Directory:
    """Firms of three crafts that recommend each other by chance, the first ones most."""
    chance = random.Random(seed)
    crafts = {craft: Term(craft, "craft", craft.title()) for craft in ("walls", "lawns", "snow")}
    craft = Facet("craft", "Craft", "What?", crafts, primary=True)
    slugs = [f"firm-{n}" for n in range(count)]
    partners = {}
    for n, slug in enumerate(slugs):
        others = {slugs[int(count * chance.random() ** 2)] for _ in range(chance.randrange(4))} - {slug}
        partners[slug] = Partner(
            slug, f"{chance.choice(['Fern', 'The Linden Planting Company', 'Oak & Ash'])} {n}", "S", "https://a.example",
            Contact(), {"craft": (chance.choice([*crafts]),)},
            recommends=tuple(Recommendation(other, "B", "met") for other in sorted(others)),
        )  # fmt: skip
    return Directory(Vocabulary({"craft": craft}), partners)


def values(directory: Directory) -> dict:
    index = Index(directory, DAY, Ranked(directory, DAY, Cache(None)))
    return dict(network(directory, index, Views(directory, DAY, index.singles), Cache(None)))


def test_picture_and_table_hold_every_recommendation_once(demonstration: Directory, site: Site) -> None:
    given = {(slug, r.partner) for slug, firm in demonstration.active.items() for r in firm.recommends}
    page = lxml.html.parse(str(site.folder / "network/index.html")).getroot()
    slugs = [href.split("/")[-2] for href in page.xpath("//a[@data-net-firm]/@href")]
    drawn = set()
    for line in page.xpath("//*[@data-from]"):
        pair = slugs[int(line.get("data-from"))], slugs[int(line.get("data-to"))]
        drawn |= {pair, pair[::-1]} if "is-both" in line.get("class") else {pair}
    assert drawn == given
    told = set()
    for row in page.xpath("//*[@class='net-table']//tbody/tr"):
        [firm], gives, takes = ([href.split("/")[-2] for href in cell.xpath(".//a[not(@class)]/@href")] for cell in row)
        told |= {(firm, other) for other in gives}
        assert {(other, firm) for other in takes} == {pair for pair in given if pair[1] == firm}
    assert told == given


@pytest.mark.parametrize("count", [40, 150, 400])
def test_no_name_covers_another_name_or_a_dot_and_all_is_inside(count: int) -> None:
    drawn = graph.drawing(many(count), Cache(None))
    assert drawn is not None
    boxes = []
    for spot in drawn.spots:
        boxes.append((spot.x - spot.radius, spot.y - spot.radius, spot.x + spot.radius, spot.y + spot.radius))
        wide, r = (6.2 if count == 40 else 5.3) * len(spot.name), spot.radius
        x = {"right": spot.x + r + wide / 2 + 3, "left": spot.x - r - wide / 2 - 3}.get(spot.side, spot.x)
        y = {"below": spot.y + r + 9, "above": spot.y - r - 9}.get(spot.side, spot.y)
        if spot.side:
            boxes.append((x - wide / 2, y - 6, x + wide / 2, y + 6))
    assert not [(a, b) for n, a in enumerate(boxes) for b in boxes[:n]
                if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]  # fmt: skip
    assert all(a[0] >= 0 and a[1] >= 0 and a[2] <= drawn.width and a[3] <= drawn.height for a in boxes)
    assert all(spot.side for spot in drawn.spots)
    assert count == 40 or drawn.width <= 1300  # on a desk without scrolling to the side, in letters of eleven pixels


def test_firms_of_one_craft_stand_together() -> None:
    drawn = graph.drawing(many(60), Cache(None))
    assert drawn is not None
    inside, across = [], []
    for n, a in enumerate(drawn.spots):
        for b in drawn.spots[:n]:
            (inside if a.cluster == b.cluster else across).append(((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5)
    assert sum(inside) / len(inside) < 0.7 * sum(across) / len(across)
    assert {heading.label for heading in drawn.headings} == {"Walls", "Lawns", "Snow"}


def test_of_a_thousand_firms_the_most_recommended_are_drawn_and_the_page_counts_them() -> None:
    directory = many(1000)
    page = values(directory)
    drawn = page["drawn"]
    assert len(drawn.spots) <= graph.DRAWN == 400 < drawn.total
    assert len(page["rows"]) == len(drawn.spots)
    received = {slug: len(by) for slug, by in directory.recommended_by.items()}
    shown = {spot.slug for spot in drawn.spots}
    assert max(received[slug] for slug in received if slug not in shown) <= max(received.values()) / 2


def test_the_same_directory_gives_the_same_picture_and_it_is_drawn_only_once(
    demonstration: Directory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path / "kept.sqlite")
    first = graph.drawing(demonstration, cache)
    assert graph.drawing(demonstration, Cache(None)) == first
    monkeypatch.setattr(graph, "_draw", None)
    assert graph.drawing(demonstration, cache) == first
    cache.close()


def test_where_nobody_recommends_anybody_there_is_no_picture() -> None:
    assert values(many(1))["drawn"] is None


def test_resting_on_a_firm_shows_its_recommendations_alone(site: Site, page: Page) -> None:
    page.goto(f"{site.url}network/")
    firm = page.locator('[data-net-firm][href$="canopy-and-co/"]')
    said, lit = page.locator("[data-net-said]"), page.locator("[data-net].is-lit")
    firm.focus()
    expect(said).to_contain_text(
        "Canopy & Co. · Recommends: Flatiron Living Walls · Recommended by: Weber & Wu · both ways: "
    )
    expect(said).to_contain_text("Greenline Interiors, Moss & Stone")
    near = page.locator("[data-net-firm].is-near")
    assert sorted(name.partition(":")[0] for name in near.evaluate_all("all => all.map(a => a.ariaLabel)")) == [
        "Canopy & Co.", "Flatiron Living Walls", "Greenline Interiors", "Moss & Stone", "Weber & Wu",
    ]  # fmt: skip
    expect(page.locator(".net-line.is-near")).to_have_count(4)
    page.keyboard.press("Escape")
    expect(lit).to_have_count(0)
    said.evaluate("line => { line.dataset.comma = '،'; }")  # as the page in Arabic has it
    firm.hover()
    expect(said).to_contain_text("Greenline Interiors، Moss & Stone")
    page.locator('[data-net-firm][href$="weber-and-wu/"]').hover()
    expect(said).to_contain_text("Weber & Wu · Recommends")
    firm.blur()
    page.mouse.move(0, 0)
    expect(lit).to_have_count(0)
    firm.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/partners/canopy-and-co/")
    circle = page.locator(".net-circle .net-firm")
    assert set(circle.evaluate_all("all => all.map(a => a.ariaLabel)")) == {
        "Flatiron Living Walls: recommended by Canopy & Co.", "Weber & Wu: recommends Canopy & Co.",
        "Greenline Interiors: both recommend each other", "Moss & Stone: both recommend each other",
    }  # fmt: skip


def test_a_finger_shows_a_firms_recommendations_first_and_then_goes_there(browser: Browser, site: Site) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(f"{site.url}network/")
    dot = page.locator('[data-net-firm][href$="boreal-walls/"] circle')
    dot.tap()
    expect(page.locator("[data-net-said]")).to_contain_text("Boreal Walls · Recommended by")
    assert page.url.endswith("/network/")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    dot.tap()
    page.wait_for_url("**/partners/boreal-walls/")
    context.close()


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_on_a_phone_the_picture_begins_where_most_firms_stand(browser: Browser, site: Site, direction: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    turned = f"() => {{ document.documentElement.dir = '{direction}'; }}"
    page.add_init_script(f"addEventListener('readystatechange', {turned}, {{ once: true, capture: true }})")
    page.goto(site.url + "network/")
    page.wait_for_function("""() => {
      const middle = (node) => { const { left, width } = node.getBoundingClientRect(); return left + width / 2; };
      const to = middle(document.querySelector(".net-frame"));
      const off = [...document.querySelectorAll("[data-net-firm]")].map((firm) => middle(firm) - to);
      const left = off.filter((by) => by < 2).length, right = off.filter((by) => by > -2).length;
      return left >= off.length / 2 && right >= off.length / 2;
    }""")
    page.close()


def test_names_as_a_browser_sets_them_cover_no_other_name(site: Site, page: Page) -> None:
    page.goto(f"{site.url}network/")
    overlaps = page.locator(".net").evaluate("""svg => {
        const texts = [...svg.querySelectorAll("text")].map(t => [t.textContent, t.getBBox()]);
        return texts.flatMap(([a, x], i) => texts.slice(0, i).filter(([, y]) => x.x < y.x + y.width
            && y.x < x.x + x.width && x.y + 3 < y.y + y.height && y.y + 3 < x.y + x.height)
            .map(([b]) => `${a} / ${b}`));
    }""")
    assert overlaps == []


def test_a_firm_whom_nobody_knows_has_no_circle(site: Site) -> None:
    assert "net-circle" not in (site.folder / "partners/aspen-hall/index.html").read_text()


def test_the_picture_holds_nothing_that_the_pages_policy_forbids(site: Site) -> None:
    page = (site.folder / "network/index.html").read_text()
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=", page)
