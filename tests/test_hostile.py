"""Hostile text shows literally on every page it reaches and runs nothing: in a real browser, and read back from each
file for machines by a reader of other hands.

Two builds: what the validator lets through, with the policy of the published site; and the same with worse, put past
the validator and read with the policy taken away, so that escaping alone has to hold.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import feedparser
import pytest
import vobject
from lxml import etree
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Browser, BrowserContext, Page

import better_fit.site.build
from better_fit.model import Directory
from tests import hostile
from tests.conftest import Site, copy_project, mkdocs

#: Runs before a page does: catches whatever runs, opens a dialog, or is stopped by the policy.
TRAP = """
window.ran = []; window.stopped = [];
for (const name of ["x", "alert", "confirm", "prompt", "print", "open"]) {
  Object.defineProperty(window, name, { value: (...given) => { ran.push(name + given); }, writable: false });
}
document.addEventListener("securitypolicyviolation", (e) => {
  stopped.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`);
});
"""
#: What a page says, in words: the text of each innermost element, every attribute, and what must not be there.
LOOK = """() => {
  const texts = [], attributes = [];
  for (const element of document.querySelectorAll("*")) {
    if (!element.firstElementChild) texts.push(element.textContent);
    for (const { value } of element.attributes) attributes.push(value);
  }
  const links = [...document.querySelectorAll("[href], [src], [action], [srcdoc], [data-moved]")];
  return {
    ran, stopped, texts, attributes, title: document.title,
    data: [...document.querySelectorAll("script[type='application/ld+json']")].map((each) => JSON.parse(each.text)),
    odd: [...document.querySelectorAll(
      "iframe, object, embed, base, style, math, plaintext, xmp, [srcdoc], [style], meta[http-equiv=refresh i]")]
      .map((each) => each.outerHTML),
    handlers: [...document.querySelectorAll("*")].flatMap((each) => each.getAttributeNames())
      .filter((name) => /^on/i.test(name)),
    prose: [...document.querySelectorAll(".prose *")]
      .map((each) => [each.tagName, each.getAttribute("href"), each.attributes.length]),
    schemes: [...new Set(links.map((each) => new URL(each.href ?? each.src ?? "x:", location.href).protocol))],
    scripts: [...document.scripts].filter((each) => !each.type.includes("json")).map((each) => each.src),
    wide: document.documentElement.scrollWidth - innerWidth,
  };
}"""


@dataclass(frozen=True)
class Hostile:
    """A built directory with what it was built from."""

    directory: Directory
    site: Site

    def read(self, address: str) -> str:
        return (self.site.folder / address).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]) -> Hostile:
    """Built from files, as an owner does, of everything that the validator takes."""
    project = copy_project(tmp_path_factory.mktemp("accepted") / "project")
    directory = hostile.accepted()
    hostile.write(directory, project)
    hostile.write_settings(project)
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    return Hostile(directory, Site(project / "site", serve(project / "site")))


@pytest.fixture(scope="module")
def forced(tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]) -> Hostile:
    """Built by the same MkDocs from values that no validator would have let through."""
    project = copy_project(tmp_path_factory.mktemp("forced") / "project")
    hostile.write_settings(project, pictures=0)
    directory = hostile.forced()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(better_fit.site.build, "directory_or_raise", lambda *_: directory)
        config = load_config(str(project / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
    return Hostile(directory, Site(project / "site", serve(project / "site")))


@dataclass
class Watch:
    """A narrow page that is watched: dialogs, requests to elsewhere, complaints."""

    page: Page
    url: str
    complaints: list[str]
    seen: dict[str, dict[str, Any]] = field(default_factory=dict)

    def look(self, address: str) -> dict[str, Any]:
        """What stands on a page; each is opened once for all tests of this module."""
        if address not in self.seen:
            # By way of nowhere: an address that differs only after `#` would not be loaded anew.
            if "#" in address:
                self.page.goto("about:blank")
            self.page.goto(self.url + address, wait_until="networkidle" if "#" in address else "load")
            self.seen[address] = dict(self.page.evaluate(LOOK))
        return self.seen[address]


def watch(context: BrowserContext, url: str) -> Watch:
    page = context.new_page()
    page.add_init_script(TRAP)
    complaints: list[str] = []

    def on_dialog(dialog: Any) -> None:
        complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def on_request(request: Any) -> None:
        if not request.url.startswith((url, "data:")):
            complaints.append(f"request: {request.url}")

    page.on("dialog", on_dialog)
    page.on("request", on_request)
    page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
    return Watch(page, url, complaints)


@pytest.fixture(scope="module")
def with_policy(browser: Browser, accepted: Hostile) -> Iterator[Watch]:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield watch(context, accepted.site.url)
    context.close()


@pytest.fixture(scope="module")
def without_policy(browser: Browser, forced: Hostile) -> Iterator[Watch]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True)
    yield watch(context, forced.site.url)
    context.close()


def addresses(variant: Hostile, first_term: int = 0) -> list[str]:
    """Every page that shows a hostile word in a way of its own; of the pairs, which only repeat, a few."""
    fixed = ["", "find/", "refer/", "join/", "partners/", "match/", "rule/", "network/", "404.html", "about/"]
    fixed += [f"shortlist/#v=1&from={hostile.slug(0)}&specialty=term-3&pick=firm-1,firm-2,firm-3"]
    fixed += [f"find/#v=1&specialty=term-{i}" for i in (0, 1, 13)]
    fixed += [f"refer/#v=1&from={hostile.slug(0)}&must.specialty=term-{i}" for i in (0, 1, 13)]
    firms = [f"partners/{slug}/" for slug in variant.directory.partners]
    fixed += [f"partners/{hostile.slug(number)}/recommends/" for number in (0, 1)]
    terms = [f"match/specialty/{term}/" for term in variant.directory.vocabulary.facets["specialty"].terms][first_term:]
    pairs = [f"match/specialty/term-{i}/delivery/delivery-one/" for i in (0, 1, 2, 5, 13, 67)]
    return [*fixed, *firms, *terms, *pairs]


def safe(looked: dict[str, Any], url: str) -> list[str]:
    """What is wrong with a page that holds hostile words, whatever they are."""
    wrong = [f"ran: {each}" for each in looked["ran"]] + [f"stopped: {each}" for each in looked["stopped"]]
    wrong += [f"element: {each[:80]}" for each in looked["odd"]] + [f"handler: {each}" for each in looked["handlers"]]
    wrong += [f"script: {each}" for each in looked["scripts"] if not each.startswith(url + "js/")]
    wrong += [f"scheme: {each}" for each in set(looked["schemes"]) - {"http:", "https:", "mailto:", "tel:", "x:"}]
    if looked["wide"] > 0:
        wrong.append(f"{looked['wide']} px too wide")
    return wrong


def test_nothing_that_the_validator_accepts_runs_or_breaks_a_page(accepted: Hostile, with_policy: Watch) -> None:
    wrong = {}
    for address in addresses(accepted):
        unsafe = safe(with_policy.look(address), accepted.site.url)
        if unsafe:
            wrong[address] = unsafe
    assert wrong == {}
    assert with_policy.complaints == []


def test_nothing_that_gets_past_the_validator_runs_even_without_the_policy(
    forced: Hostile, without_policy: Watch
) -> None:
    wrong = {}
    # Of the pages of terms those that the other build could not have: their templates are the same.
    for address in addresses(forced, first_term=len(hostile.LINES)):
        unsafe = safe(without_policy.look(address), forced.site.url)
        if unsafe:
            wrong[address] = unsafe
    assert wrong == {}
    assert without_policy.complaints == []


def test_a_profile_shows_every_word_of_its_file_as_it_is_written(accepted: Hostile, with_policy: Watch) -> None:
    term_of = accepted.directory.vocabulary.facets["specialty"].terms
    home = accepted.directory.partners[hostile.slug(0)]
    for slug, partner in accepted.directory.partners.items():
        looked = with_policy.look(f"partners/{slug}/")
        term = term_of[partner.terms["specialty"][0]]
        words = {
            partner.name, partner.summary, partner.best_for[0], partner.not_for[0], partner.expects.people[0],
            partner.expects.information[0], partner.expects.deadlines[0], partner.proof[0].label, term.label,
            f"Fee: {partner.recommends[0].fee.rstrip('.')}.",
        }  # fmt: skip
        if slug == home.slug:
            words -= {f"Fee: {partner.recommends[0].fee.rstrip('.')}."}
        else:
            recommendation = next(r for r in home.recommends if r.partner == slug)
            words |= {recommendation.because, home.name}
        assert words - set(looked["texts"]) == set(), slug
        heard = {partner.name, partner.summary, term.definition, hostile.SETTINGS["site_name"], partner.proof[0].url}
        assert heard - set(looked["attributes"]) == set(), slug
        assert looked["title"] == f"{partner.name} · {hostile.SETTINGS['site_name']}"
        data = looked["data"][0]
        assert (data["name"], data["description"], data["url"]) == (partner.name, partner.summary, partner.website)
        assert data["knowsAbout"][0] == term.label
        assert data["contactPoint"]["name"] == partner.contact.person


def test_lists_show_names_labels_and_definitions_as_they_are_written(accepted: Hostile, with_policy: Watch) -> None:
    names = {partner.name for partner in accepted.directory.partners.values()}
    vocabulary = accepted.directory.vocabulary
    terms = vocabulary.facets["specialty"].terms.values()
    labels = {term.label for term in terms}
    questions = {facet.question for facet in vocabulary.facets.values()}
    for address, words in (
        ("partners/", names | {p.summary for p in accepted.directory.partners.values()}),
        ("", labels | questions | {hostile.SETTINGS["site_description"], hostile.SETTINGS["notice"]}),
        ("match/", labels | questions),
        ("find/", labels | questions | {term.definition for term in terms}),
        ("network/", names),
        (f"partners/{hostile.slug(0)}/recommends/", names),
    ):
        missing = words - set(with_policy.look(address)["texts"])
        assert missing == set(), address
    for term in terms:
        looked = with_policy.look(f"match/specialty/{term.id}/")
        assert {term.definition} - set(looked["texts"]) == set(), term.id
        assert term.label in {text.strip() for text in looked["texts"]}, term.id


def test_a_description_becomes_paragraphs_lists_and_safe_links_only(accepted: Hostile, with_policy: Watch) -> None:
    allowed = {"P", "UL", "OL", "LI", "EM", "STRONG", "A", "BR", "BLOCKQUOTE", "CODE"}
    for slug in accepted.directory.partners:
        for tag, href, attributes in with_policy.look(f"partners/{slug}/")["prose"]:
            assert tag in allowed
            assert href is None or href.startswith(("https:", "mailto:"))
            assert attributes == (2 if href else tag == "A"), slug  # `href` and `rel`


def test_search_shows_hostile_results_as_text(forced: Hostile, without_policy: Watch) -> None:
    page = without_policy.page
    for query in ("script", "<img src=x onerror=x()>", "AT&T", "config self"):
        page.goto(forced.site.url)
        page.locator("[data-search-input]").fill(query)
        page.locator("[data-search-input]").focus()
        page.wait_for_selector("[role=option]")
        page.wait_for_timeout(100)
        assert safe(page.evaluate(LOOK), forced.site.url) == []
    assert without_policy.complaints == []


@pytest.mark.parametrize("which", ["accepted", "forced"])
def test_json_gives_every_word_back_unchanged(which: str, request: pytest.FixtureRequest) -> None:
    variant: Hostile = request.getfixturevalue(which)
    listed = {each["slug"]: each for each in json.loads(variant.read("partners.json"))["partners"]}
    for slug, partner in variant.directory.partners.items():
        firm = listed[slug]
        assert firm["name"] == partner.name
        assert firm["summary"] == partner.summary
        assert firm["description"] == partner.description
        assert firm["best_for"] == list(partner.best_for)
        assert firm["contact"]["person"] == partner.contact.person
        assert firm["recommends"][0]["because"] == partner.recommends[0].because


@pytest.mark.parametrize("which", ["accepted", "forced"])
def test_the_spreadsheet_reads_back_and_runs_no_formula(which: str, request: pytest.FixtureRequest) -> None:
    variant: Hostile = request.getfixturevalue(which)
    raw = (variant.site.folder / "partners.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(raw, newline="")))
    assert len(rows) == len(variant.directory.partners)
    for row in rows:
        partner = variant.directory.partners[row["slug"]]
        for key, value in (("name", partner.name), ("summary", partner.summary), ("person", partner.contact.person)):
            assert row[key] in (value, f"'{value}")
            assert row[key][0] not in "=+-@\t\r＝＋－＠", row[key]
            assert (row[key] == value) == (value[0] not in "=+-@\t\r＝＋－＠")


@pytest.mark.parametrize("which", ["accepted", "forced"])
def test_the_feed_is_well_formed_and_agrees_with_the_profiles(which: str, request: pytest.FixtureRequest) -> None:
    variant: Hostile = request.getfixturevalue(which)
    data = (variant.site.folder / "feed.xml").read_bytes()
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    atom = {"a": "http://www.w3.org/2005/Atom"}
    read = feedparser.parse(data)
    assert not read.bozo
    assert read.feed.title == hostile.SETTINGS["site_name"]
    assert root.findtext("a:title", namespaces=atom) == hostile.SETTINGS["site_name"]
    if which == "accepted":
        by_link = {f"{hostile.SETTINGS['site_url']}partners/{s}/": p for s, p in variant.directory.partners.items()}
        assert len(read.entries) == 50
        for entry, node in zip(read.entries, root.findall("a:entry", atom), strict=True):
            partner = by_link[entry.link]
            assert (entry.title, entry.summary) == (partner.name, partner.summary)
            assert node.findtext("a:title", namespaces=atom) == partner.name
            assert node.findtext("a:summary", namespaces=atom) == partner.summary
    etree.fromstring((variant.site.folder / "sitemap.xml").read_bytes())


def contact_cards(page: Page, variant: Hostile) -> Iterator[tuple[str, str]]:
    """Every firm's slug, and the contact card that its page's script makes."""
    page.goto(f"{variant.site.url}rule/")
    for slug in variant.directory.partners:
        card = page.evaluate(
            """async ([base, slug]) => {
              const { stated } = await import(`${base}js/dom/contact.js`);
              const { vcard } = await import(`${base}js/rule/vcard.js`);
              const page = `${base}partners/${slug}/`, text = await (await fetch(page)).text();
              const read = new DOMParser().parseFromString(text, "text/html");
              return vcard(stated(read), page, read.querySelector("[data-save-contact]").dataset.ask ?? "");
            }""",
            [variant.site.url, slug],
        )
        yield slug, str(card)


def test_a_contact_card_is_one_card_with_the_same_words(accepted: Hostile, page: Page) -> None:
    for slug, raw in contact_cards(page, accepted):
        partner = accepted.directory.partners[slug]
        assert max(len(line.encode()) for line in raw.split("\r\n")) <= 75
        cards = list(vobject.readComponents(raw))
        assert len(cards) == 1
        (card,) = cards
        assert card.fn.value == partner.name
        assert card.note.value == f"{partner.summary} Ask for {partner.contact.person}."
        assert [each.value for each in card.contents["email"]] == [partner.contact.email]
        assert [each.value for each in card.contents["url"]] == [partner.website]


def test_no_line_break_in_a_profile_adds_a_field_to_its_card(forced: Hostile, page: Page) -> None:
    known = (
        "BEGIN",
        "VERSION",
        "KIND",
        "FN",
        "ORG",
        "EMAIL",
        "TEL",
        "URL",
        "CONTACT-URI",
        "NOTE",
        "UID",
        "END",
    )
    for slug, raw in contact_cards(page, forced):
        lines = raw.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
        keys = [line.partition(":")[0].partition(";")[0] for line in lines]
        assert len(keys) == len(set(keys)) + (keys.count("URL") - 1), slug
        assert set(keys) <= set(known), slug
        assert "\n" not in "".join(lines)
        assert "\r" not in "".join(lines)


def test_a_link_to_write_to_a_firm_names_one_recipient_and_nothing_else(forced: Hostile, without_policy: Watch) -> None:
    for slug in list(forced.directory.partners)[::9]:
        without_policy.page.goto(f"{forced.site.url}partners/{slug}/")
        links = without_policy.page.locator("a[href^='mailto:']").evaluate_all("all => all.map((each) => each.href)")
        assert links
        for link in links:
            assert not set('?&\r\n<>"') & set(link), link
        for link in without_policy.page.locator("a[href^='tel:']").evaluate_all("all => all.map((each) => each.href)"):
            assert set(link.removeprefix("tel:")) <= set("+0123456789"), link
