"""Who covers what: tables of two facets each, and a form that takes the words of a gap."""

from dataclasses import replace

import lxml.html
import pytest
from playwright.sync_api import Page, expect

from better_fit.cache import Cache
from better_fit.model import Directory, Facet, Term
from better_fit.reading.parse import directory_or_raise
from better_fit.site import coverage as made
from better_fit.site.coverage import compared, coverage
from better_fit.site.ranked import Ranked
from better_fit.site.ready_needs import Index
from better_fit.site.views import Views
from tests.conftest import ROOT, Site
from tests.test_network import DAY, many


@pytest.fixture(scope="module")
def demonstration() -> Directory:
    return directory_or_raise(ROOT, "greenline", Cache(None))


def tables(directory: Directory) -> list[made.Table]:
    index = Index(directory, DAY, Ranked(directory, DAY, Cache(None)))
    return coverage(directory, index, Views(directory, DAY, index.singles))["tables"]


def facet(name: str, **marks: bool) -> Facet:
    return Facet(name, name.title(), "?", {f"{name}-1": Term(f"{name}-1", name, name)}, **marks)


@pytest.mark.parametrize(
    ("facets", "pairs"),
    [
        ([facet("what", primary=True, contrast=True), facet("how", contrast=True), facet("style", contrast=True),
          facet("where", covers=True)], ["what × where", "how × style"]),
        ([facet("where", covers=True), facet("branch", covers=True), facet("what", primary=True)],
         ["what × where", "what × branch"]),
        ([facet("a", contrast=True), facet("b", contrast=True), facet("c", contrast=True), facet("d", primary=True)],
         ["a × b", "a × c", "b × c"]),
        ([facet("what", primary=True), facet("size")], ["what × size"]),
        ([facet("what", primary=True)], []),
    ],
)  # fmt: skip
def test_the_facets_marks_say_which_are_held_against_each_other(facets: list[Facet], pairs: list[str]) -> None:
    assert [f"{a.id} × {b.id}" for a, b in compared({facet.id: facet for facet in facets})] == pairs


def test_every_number_is_what_its_page_counts_and_every_gap_leads_to_the_form(
    demonstration: Directory, site: Site
) -> None:
    page = lxml.html.parse(str(site.folder / "coverage/index.html")).getroot()
    specialties, styles = page.xpath("//table")
    pairs = Index(demonstration, DAY, Ranked(demonstration, DAY, Cache(None))).pairs
    seen = {"match": 0, "find": 0, "join": 0}
    for cell in [*specialties.xpath("tbody//td/a"), *styles.xpath("tbody//td/a")]:
        kind, *ids = cell.get("href").removeprefix("../").removesuffix("/").split("/")
        seen[kind] += 1
        assert (kind == "join") == (cell.text == "0")
        if kind == "match":
            assert pairs[(ids[0], ids[1]), (ids[2], ids[3])] == int(cell.text)
            assert (site.folder / "/".join(("match", *ids, "index.html"))).is_file()
    assert min(seen.values()) > 20
    lawns = page.xpath("//tbody/tr[th/a[.='Lawn care']]/td[1]/a")[0]
    assert lawns.get("aria-label") == "0 firms: Lawn care, Colorado. Be the first."


def test_numbers_agree_with_a_count_by_hand(demonstration: Directory) -> None:
    [_, table] = tables(demonstration)
    facets = demonstration.vocabulary.facets
    style, delivery = facets["style"], facets["delivery"]
    assert {table.rows_label, table.columns_label} == {style.label, delivery.label}
    rows = delivery if table.rows_label == delivery.label else style
    columns = style if rows is delivery else delivery
    asked = [firm for firm in demonstration.active.values() if firm.availability_on(DAY) != "closed"]

    def fits(firm, facet: Facet, label: str) -> bool:
        return any(label in [facet.terms[t].label for t in (held, *facet.ancestors(held))]
                   for held in firm.terms.get(facet.id, ()))  # fmt: skip

    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            both = [f for f in asked if fits(f, rows, row.head.label) and fits(f, columns, column.label)]
            stated = [
                f for f in asked
                if any(rows.terms[t].label == row.head.label for t in f.terms.get(rows.id, ()))
                and any(columns.terms[t].label == column.label for t in f.terms.get(columns.id, ()))
            ]  # fmt: skip
            assert len(stated) <= cell.count <= len(both)
            assert (cell.shade == 0) == (cell.count == 0)


def test_a_large_vocabulary_keeps_its_widest_words_and_says_what_is_left_out() -> None:
    directory = many(30)
    wide = {f"w{n}": Term(f"w{n}", "place", f"W{n}") for n in range(10)}
    narrow = {f"n{n}": Term(f"n{n}", "place", f"N{n}", broader=f"w{n % 10}") for n in range(90)}
    place = Facet("place", "Place", "Where?", wide | narrow, covers=True)
    firms = {slug: replace(firm, terms={**firm.terms, "place": ("n7",)}) for slug, firm in directory.partners.items()}
    words = replace(directory.vocabulary, facets={**directory.vocabulary.facets, "place": place})
    [table] = tables(replace(directory, vocabulary=words, partners=firms))
    shown = [head.label for head in table.columns]
    assert len(shown) == made.COLUMNS == 24
    assert {f"W{n}" for n in range(10)} | {"N7"} <= set(shown)
    assert shown.index("N7") > shown.index("W7")
    assert table.left_out == 100 - 24


def test_headings_stay_in_sight_and_the_page_keeps_its_width_on_a_phone(site: Site, page: Page) -> None:
    page.goto(f"{site.url}coverage/")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    frame = page.locator(".heat-frame").first
    frame.evaluate("node => node.scrollTo(300, 400)")
    edge = frame.bounding_box()
    head = page.locator(".heat").first.locator("tbody th").nth(12).bounding_box()
    column = page.locator(".heat").first.locator("thead th").nth(8).bounding_box()
    assert edge
    assert head
    assert column
    assert 0 <= head["x"] - edge["x"] < 4
    assert 0 <= column["y"] - edge["y"] < 4
    assert head["width"] < 160


@pytest.mark.parametrize(("address", "heading"), [("coverage/", ".heat tbody th a"), ("partners/greenline/", "dl dt")])
@pytest.mark.parametrize("word", ["Mantenimiento", "hebdomadaires", "Spécialisation"])
def test_no_word_of_a_heading_is_cut_on_a_phone(site: Site, page: Page, address: str, heading: str, word: str) -> None:
    page.goto(f"{site.url}{address}")
    last = page.locator(heading).last
    lines = last.evaluate(
        """(node, word) => {
          node.textContent = word;
          const range = document.createRange();
          range.selectNodeContents(node.firstChild);
          return range.getClientRects().length;
        }""",
        word,
    )
    assert lines == 1
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_a_gap_leads_to_the_form_with_its_words_ticked_and_a_draft_is_asked_first(site: Site, page: Page) -> None:
    page.goto(f"{site.url}coverage/")
    page.locator("tbody tr", has=page.get_by_role("link", name="Lawn care", exact=True)).locator("td a").first.click()
    notice = page.locator("[data-notice]")
    expect(notice).to_contain_text("Ticked for you: Lawn care, Colorado.")
    ticked = page.locator("[data-form] input[type=checkbox]:checked")
    expect(ticked).to_have_count(2)
    assert set(ticked.evaluate_all("all => all.map(box => box.value)")) == {"lawn-care", "colorado"}
    assert page.evaluate("localStorage.length") == 0  # nothing was typed, so no draft
    page.locator("#f-name").fill("Moraine Works")
    page.reload()
    expect(notice).to_contain_text("You have begun a profile here.")
    page.evaluate("location.hash = 'offers=specialty:moss-walls,nothing:x'")
    page.get_by_role("button", name="Tick in it: Moss walls").click()
    expect(ticked).to_have_count(3)
    expect(page.locator("#f-name")).to_have_value("Moraine Works")
