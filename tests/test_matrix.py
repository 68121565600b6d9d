"""Every text field, every attack, every surface: nothing runs, nothing asks elsewhere, and each text shows as it was
written; in a real browser, and read back from each file for machines by a reader of other hands.

Two builds: what the validator lets through, with the policy of the published site; and the same with worse, put past
the validator and read with the policy taken away, so that escaping alone has to hold. `make test` takes a few payloads
by the seed that orders the tests (`make test ARGS='-p randomly -p "randomly_seed=…"'`); at night all have their turn,
and the forced ones a second visit with the policy on.
"""

import csv
import io
import json
import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import feedparser
import pytest
import vobject
from lxml import etree
from lxml import html as lxml_html
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from PIL import Image
from playwright.sync_api import Browser, Page

import better_fit.site.build
import better_fit.site.export
from better_fit.reading.page_text import read_pages
from better_fit.rule.verbs import conjugate
from better_fit.site.export import export
from better_fit.site.settings import site_of
from better_fit.site.tables import open_tables
from tests.conftest import Site, copy_project
from tests.examples import TIMES
from tests.matrix import CONFIRMED, FIELDS, FORCED, LINES, OF_A_FIRM, URL, Matrix, sample, slug

#: Payloads of one build; each stands in every field of it.
WIDTH = 4
#: A build for each so many payloads at night, one of some by chance in `make test`.
DRAWS = range(-(-len((*LINES, *FORCED)) // WIDTH)) if TIMES > 1 else ["by chance"]

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
#: What a page says: each text and attribute, what its fields hold, and what must not be there.
LOOK = """() => {
  const texts = [], pieces = [], attributes = [];
  const boxes = [...document.querySelectorAll(".embed-box textarea")];
  // What is there to be copied is HTML; somebody's page makes of it what is looked at here.
  const copied = boxes.map(({ value }) => new DOMParser().parseFromString(value, "text/html"));
  for (const body of [document.body, ...copied.map((page) => page.body)]) {
    const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      if (!boxes.includes(nodes.currentNode.parentElement)) pieces.push(nodes.currentNode.data);
    }
  }
  texts.push(...pieces);
  for (const element of document.querySelectorAll("*")) {
    texts.push(element.textContent);
    if ("value" in element) texts.push(String(element.value));
    for (const { value } of element.attributes) attributes.push(value);
  }
  const leading = [...document.querySelectorAll("[href], [src], [action]")];
  const links = leading.flatMap((each) => ["href", "src", "action"].map((name) => each.getAttribute(name)))
    .filter((to) => to !== null).map((to) => new URL(to, document.baseURI));
  const meta = [...document.querySelectorAll("meta[content]")];
  return {
    ran, stopped, texts, pieces, attributes, title: document.title,
    head: meta.map((each) => [each.getAttribute("property") ?? each.name, each.content]),
    data: [...document.querySelectorAll("script[type='application/ld+json']")].map((each) => JSON.parse(each.text)),
    odd: [...document.querySelectorAll(
      "iframe, object, embed, base, style, math, plaintext, xmp, [srcdoc], [style], meta[http-equiv=refresh i]")]
      .map((each) => each.outerHTML)
      .concat(copied.flatMap((page) => [...page.querySelectorAll("script, object, embed, base, svg, form, meta")]
        .map((each) => each.outerHTML))),
    handlers: [document, ...copied].flatMap((page) => [...page.querySelectorAll("*")])
      .flatMap((each) => each.getAttributeNames()).filter((name) => /^on/i.test(name)),
    prose: [...document.querySelectorAll(".prose *")]
      .map((each) => [each.tagName, each.getAttribute("href"), each.attributes.length]),
    schemes: [...new Set(
      links.map((to) => /^data:image\\/(webp;base64|svg\\+xml),/.test(to.href) ? "picture" : to.protocol))],
    mails: links.filter((to) => to.protocol === "mailto:").map((to) => to.href),
    calls: links.filter((to) => to.protocol === "tel:").map((to) => to.href),
    scripts: [...document.scripts].filter((each) => !each.type.includes("json")).map((each) => each.src),
    wide: document.documentElement.scrollWidth - innerWidth,
  };
}"""
#: All that a contact card may hold.
CARD = {
    "BEGIN", "VERSION", "KIND", "FN", "ORG", "EMAIL", "TEL", "URL", "CONTACT-URI", "NOTE", "UID", "END",
}  # fmt: skip
#: A text was escaped once too often.
TWICE = re.compile(r"&amp;(?:amp|lt|gt|quot|#)|&#3[49];|&quot;")


@dataclass
class World:
    """A built directory of attacks, and a narrow browser that is watched while it looks at it."""

    matrix: Matrix
    site: Site
    project: Path
    open: Callable[..., tuple[Page, list[str]]]
    asked: list[object]  # of the network, while it was built
    seen: dict[str, dict[str, Any]] = field(default_factory=dict)

    @cached_property
    def page(self) -> Page:
        opened, self.complaints = self.open()
        return opened

    def look(self, address: str, ready: str = "") -> dict[str, Any]:
        """What stands on a page; each is opened once. `ready`: what has to be there before somebody looks."""
        if address not in self.seen:
            if "#" in address:  # by way of nowhere: an address that differs only after `#` would not be loaded anew
                self.page.goto("about:blank")
            self.page.goto(self.site.url + address)
            if ready:
                self.page.locator(ready).first.wait_for(state="attached")
            self.seen[address] = dict(self.page.evaluate(LOOK))
        return self.seen[address]

    def read(self, address: str) -> str:
        return (self.site.folder / address).read_text(encoding="utf-8")

    def shown(self, *addresses: str) -> set[str]:
        """Every text that stands on these pages by itself."""
        return {text.strip() for address in addresses for text in self.look(address)["texts"]}


def _draw(which: object, seed: int, *, forced: bool) -> tuple[list[str], list[str]]:
    """The payloads of a build, and those of the site's own three texts."""
    known = [*LINES, *FORCED] if forced else list(LINES)
    if not isinstance(which, int):
        return sample(known, WIDTH, seed), sample(known, 3, seed + 1)
    drawn = [known[(which * WIDTH + place) % len(known)] for place in range(WIDTH)]
    # Every payload has its turn in a text of the site's too, in one of three.
    return drawn, [known[(which * 3 + place) % len(known)] for place in range(3)]


@pytest.fixture(scope="module", params=[(kind, draw) for draw in DRAWS for kind in ("accepted", "forced")], ids=str)
def world(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    demonstration_built: Path,
    serve: Callable[[Path], str],
    browser: Browser,
) -> Iterator[World]:
    kind, draw = request.param
    forced = kind == "forced"
    matrix = Matrix(*_draw(draw, request.config.getoption("randomly_seed"), forced=forced), forced=forced)
    project = copy_project(tmp_path_factory.mktemp(kind) / "project")
    matrix.write(project)
    asked: list[object] = []

    def connect(_: socket.socket, address: object) -> None:
        asked.append(address)
        raise OSError("there is no network")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        if forced:
            matrix.add_pages(read_pages(project, None)[0])
            patch.setattr(better_fit.site.build, "directory_or_raise", lambda *_, **__: matrix.directory)
        config = load_config(str(project / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
    url = serve(project / "site")
    contexts = []

    def open_page(*, bypass: bool = forced) -> tuple[Page, list[str]]:
        contexts.append(browser.new_context(viewport={"width": 320, "height": 640}, bypass_csp=bypass))
        page, complaints = contexts[-1].new_page(), []
        page.add_init_script(TRAP)
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on(
            "request",
            lambda asked: asked.url.startswith((url, "data:")) or complaints.append(f"request: {asked.url}"),
        )
        return page, complaints

    yield World(matrix, Site(project / "site", url), project, open_page, asked)
    for context in contexts:
        context.close()


def surfaces(world: World) -> dict[str, list[tuple[str, str]]]:
    """Surface → its pages, each with what has to be there before somebody looks."""
    numbers = world.matrix.numbers
    firms = [slug(number) for number in numbers]
    picks = ",".join(firms[1:4])
    # Forced, there is no file that the form could open.
    opened = [(f"join/#open={firm}", "[data-preview] [data-name]") for firm in firms[: 0 if world.matrix.forced else 2]]
    every = "".join(f"&{facet}={term}" for facet, (term,) in world.matrix.others())
    need = f"#v=1&from={firms[0]}&prefer.specialty=term-1&specialty=term-1{every}"
    return {
        "profile": [(f"partners/{firm}/", "") for firm in firms],
        "list": [("partners/", "")],
        "recommended": [(f"partners/{firm}/recommends/", "") for firm in firms],
        "tombstone": [(f"partners/gone-{number}/", "") for number in numbers],
        "redirect": [(f"partners/old-{number}/", "") for number in numbers],
        "need": [(f"match/specialty/term-{number}/", "") for number in numbers],
        "pair": [(f"match/specialty/term-{n}/facet-{n}/only-{n}/", "") for n in numbers],
        "every need": [("match/", "")],
        "start": [("", "")],
        "finder": [("find/", ""), (f"find/{need}", "[data-results] li")],
        "referral": [(f"refer/{need}&pick={picks}", "[data-link]")],
        "shortlist": [
            (f"shortlist/#v=1&from={firms[0]}&specialty=term-{n}{every}&pick={firms[n]},gone-{n}", "h1 ~ * bdi")
            for n in numbers
        ],
        "form": [("join/", ""), *opened],
        "network": [("network/", "")],
        "rule": [("rule/", ""), ("rule/sentences/", "")],
        "situation": [("situations/", ""), *((f"situations/page-{number}/", "") for number in numbers)],
        "missing": [("404.html", "")],
    }  # fmt: skip


#: Field → the surfaces that show it, word for word and by itself.
SHOWS: dict[str, str] = {
    "name": "profile, list, recommended, redirect, need, shortlist, network",
    "summary": "profile, list, need, shortlist",
    "person": "profile, shortlist",
    "best_for": "profile, shortlist",
    "not_for": "profile, shortlist",
    "information": "profile",
    "people": "profile",
    "deadlines": "profile",
    "proof": "profile",
    "because": "profile, recommended",
    "caption": "profile",
    "credit": "profile",
    "term": "profile, need, every need, start, finder, form",
    "definition": "need, form",
    "facet": "profile, form",
    "question": "every need, start, finder, form",
    "title": "situation, start, finder",
    "about": "situation",
}
#: Word of the owner's → the surfaces that say it within a sentence.
SAYS: dict[str, str] = {
    "verb": "finder, referral, shortlist, rule",
    "object": "finder, referral, shortlist, rule",
    "it": "finder, referral, shortlist, rule",
    "they": "referral, shortlist, rule",
    "we": "rule",
    "you": "referral, rule",
    "joins": "pair",
}


def unsafe(looked: dict[str, Any], url: str) -> list[str]:
    """What is wrong with a page that holds hostile words, whatever they are."""
    wrong = [f"ran: {each}" for each in looked["ran"]] + [f"stopped: {each}" for each in looked["stopped"]]
    wrong += [f"element: {each[:80]}" for each in looked["odd"]] + [f"handler: {each}" for each in looked["handlers"]]
    wrong += [f"script: {each}" for each in looked["scripts"] if not each.startswith(url + "js/")]
    wrong += [f"scheme: {each}" for each in set(looked["schemes"]) - {"http:", "https:", "mailto:", "tel:", "picture"}]
    wrong += [f"twice: {m[0]}" for each in (*looked["pieces"], *looked["attributes"]) for m in TWICE.finditer(each)]
    wrong += [f"mail: {each}" for each in looked["mails"] if not _one_recipient(each)]
    wrong += [f"call: {each}" for each in looked["calls"] if set(each.removeprefix("tel:")) - set("+0123456789")]
    if looked["wide"] > 0:
        wrong.append(f"{looked['wide']} px too wide")
    return wrong


def _one_recipient(link: str) -> bool:
    """Whether a link to write names at most one recipient, and beside it a subject and a body only."""
    to, _, rest = link.removeprefix("mailto:").partition("?")
    keys = [part.partition("=")[0] for part in rest.split("&") if part]
    return not set(to) & set(',;?&\r\n<>" ') and keys in ([], ["subject", "body"])


@pytest.mark.fault("C1", "C2", "C5", "C14")
def test_nothing_runs_on_any_surface_and_nothing_is_asked_of_elsewhere(world: World) -> None:
    wrong = {
        address: found
        for pages in surfaces(world).values()
        for address, ready in pages
        if (found := unsafe(world.look(address, ready), world.site.url))
    }
    assert wrong == {}
    assert world.complaints == []


@pytest.mark.fault("O5")
def test_a_build_asks_nothing_of_the_network(world: World) -> None:
    assert (world.site.folder / "assets/search/start.json").is_file()
    assert world.asked == []


@pytest.mark.skipif(TIMES == 1, reason="a second visit to every page is for the night")
def test_the_policy_has_nothing_to_stop_where_nothing_was_checked(world: World) -> None:
    page, complaints = world.open(bypass=False)
    for pages in surfaces(world).values():
        for address, _ in pages:
            page.goto("about:blank")
            page.goto(world.site.url + address)
            assert page.evaluate("stopped") == [], address
    assert complaints == []


@pytest.mark.fault("C1", "C2", "C4", "Y25")
def test_every_field_shows_on_its_surfaces_as_it_was_written(world: World) -> None:
    missing = []
    for surface, pages in surfaces(world).items():
        shown = {text.strip() for address, ready in pages for text in world.look(address, ready)["texts"]}
        for name in (name for name, where in SHOWS.items() if surface in where.split(", ")):
            # What HTML itself can't hold, such as a zero byte, is in no page as it was written.
            words = world.matrix.texts(name) - set(FORCED)
            missing += [(surface, name, text) for text in words if text.strip() not in shown]
        said = "\n".join(shown)
        for name in (name for name, where in SAYS.items() if surface in where.split(", ")):
            words = world.matrix.texts(name) - set(FORCED)
            missing += [(surface, name, text) for text in words if not any(form in said for form in forms(name, text))]
    assert missing == []


def forms(name: str, text: str) -> set[str]:
    """How a word of the owner's may read in a sentence: of a verb, which English inflects, for one firm too."""
    return {text, conjugate(text).it} if name == "verb" else {text}


@pytest.mark.fault("C3", "C8")
def test_the_head_says_names_and_summaries_to_machines_and_chats(world: World) -> None:
    site, matrix = world.matrix.settings, world.matrix
    for number in matrix.numbers:
        name, summary = matrix.text("name", number), matrix.text("summary", number)
        if {name, summary} & set(FORCED):
            continue
        looked = world.look(f"partners/{slug(number)}/")
        head = dict(looked["head"])
        assert (head["description"], head["og:description"]) == (summary, summary)
        assert head["og:title"] == name
        assert head["og:site_name"] == site["site_name"]
        assert looked["title"] == " ".join(f"{name} · {site['site_name']}".split())
        firm = looked["data"][0]
        assert (firm["name"], firm["description"]) == (name, summary)
        assert firm["contactPoint"]["name"] == matrix.text("person", number)
        assert {matrix.text("alt", number)} - {*FORCED, *looked["attributes"]} == set()
        assert firm["knowsAbout"][0] == matrix.text("term", number)
        if not matrix.forced:
            with Image.open(world.site.folder / head["og:image"].removeprefix(URL)) as picture:
                picture.verify()
    assert site["site_description"] in world.shown("") | {world.look("")["data"][0]["description"]}
    assert site["notice"] in world.shown("")
    assert world.look("")["data"][0]["name"] == site["site_name"]


@pytest.mark.fault("C4", "C5")
def test_a_description_becomes_paragraphs_lists_and_safe_links_only(world: World) -> None:
    allowed = {"P", "UL", "OL", "LI", "EM", "STRONG", "A", "BR", "BLOCKQUOTE", "CODE", "PRE", "HR"}
    for number in world.matrix.numbers:
        for tag, href, attributes in world.look(f"partners/{slug(number)}/")["prose"]:
            assert tag in allowed
            assert href is None or href.startswith(("https:", "mailto:"))
            assert attributes == (2 if href else tag == "A"), number  # `href` and `rel`


@pytest.mark.fault("C9")
def test_the_search_shows_attacks_as_text(world: World) -> None:
    page = world.page
    page.goto(world.site.url)
    box, titles, shown = page.locator("[data-search-input]"), page.locator("[role=option] .r-title"), set()
    for query in ("firm", slug(0), slug(1), "<img src=x onerror=x()>", "script config"):
        box.fill(query)
        page.wait_for_function(
            "q => document.querySelector(`[role=option][href*='${encodeURIComponent(q)}']`)", arg=query
        )
        if query in ("firm", slug(0)):
            titles.first.wait_for()
        looked = page.evaluate(LOOK)
        assert unsafe(looked, world.site.url) == []
        shown |= {text.strip() for text in titles.all_text_contents()}
    matrix = world.matrix
    pages = [page.title for page in read_pages(world.project, None)[0]]
    names = {text.strip() for text in (*matrix.texts("name", "title", "term"), *pages)}
    assert len(shown) > 1
    assert {text for text in shown if "\0" not in text} - names <= {text.strip() for text in FORCED}
    assert world.complaints == []


@pytest.mark.fault("C14")
def test_the_kit_puts_words_into_messages_and_nothing_else(world: World) -> None:
    address = next(address for address, ready in surfaces(world)["referral"] if "pick=" in address)
    values = "\n".join(world.look(address, "[data-link]")["texts"])
    matrix = world.matrix
    lines = [line for line in matrix.directory.messages["partner"].lines if not set("{}\r\x00") & set(line)]
    expected = {*lines, *(matrix.text("person", n) for n in (1, 2, 3)), *(matrix.text("people", n) for n in (1, 2, 3))}
    assert {words for words in expected - set(FORCED) if words.strip() not in values} == set()


def _number(text: str) -> float:
    raise ValueError(f"{text} is no JSON")


@pytest.mark.fault("C2", "Y11")
def test_json_gives_every_word_back_unchanged(world: World) -> None:
    for path in world.site.folder.rglob("*.json"):
        json.loads(path.read_bytes(), parse_constant=_number)
    matrix = world.matrix
    listed = {firm["slug"]: firm for firm in json.loads(world.read("partners.json"))["partners"]}
    for number in matrix.numbers:
        firm = listed[slug(number)]
        told = {
            **firm, "person": firm["contact"]["person"], **{key: texts[0] for key, texts in firm["expects"].items()},
            "proof": firm["proof"][0]["label"],
            **{key: firm["pictures"][0][key] for key in ("alt", "caption", "credit")},
            **{key: firm["recommends"][0][key] for key in ("because", "fee")},
            **{key: firm[key][0] for key in ("best_for", "not_for")},
        }  # fmt: skip
        assert {name: told[name] for name in OF_A_FIRM} == {name: matrix.text(name, number) for name in OF_A_FIRM}
    words = json.loads(world.read("words.json"))
    told = "\n".join(_texts(words))
    owners = matrix.texts("term", "facet", "synonym", "object", "it", "they", "we", "you")
    assert {text for text in owners if text not in told} == set()
    assert {f"gone-{n}": matrix.name_of_gone(n) for n in matrix.numbers}.items() <= words["gone"].items()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        yield from _texts([*value, *value.values()])


def test_the_schema_holds_the_owners_words(world: World) -> None:
    told = set(_texts(json.loads(world.read("schema/profile.json"))))
    assert world.matrix.texts("term", "definition", "facet") - told == set()


@pytest.mark.fault("C16")
def test_the_spreadsheet_reads_back_and_runs_no_formula(world: World) -> None:
    raw = (world.site.folder / "partners.csv").read_bytes().decode("utf-8-sig")
    rows = {row["slug"]: row for row in csv.DictReader(io.StringIO(raw, newline=""))}
    assert len(rows) == len(world.matrix.payloads)
    for number in world.matrix.numbers:
        row = rows[slug(number)]
        assert None not in row
        for name in ("name", "summary", "person"):
            value, runs = world.matrix.text(name, number), "=+-@\t\r＝＋－＠"
            if value not in FORCED:  # of which one holds a mail address, and that is masked
                assert row[name] == (f"'{value}" if value[0] in runs else value)
        assert not any(cell[:1] in "=+-@\t\r＝＋－＠" for cell in row.values() if cell)


@pytest.mark.fault("C17")
def test_the_feed_and_the_site_map_are_well_formed_and_agree_with_the_profiles(world: World) -> None:
    data = (world.site.folder / "feed.xml").read_bytes()
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    atom = {"a": "http://www.w3.org/2005/Atom"}
    read = feedparser.parse(data)
    assert not read.bozo
    assert root.findtext("a:title", namespaces=atom) == read.feed.title == world.matrix.settings["site_name"]
    links = {f"{URL}partners/{slug(number)}/": number for number in world.matrix.numbers}
    assert {entry.link for entry in read.entries} == set(links)
    for node in root.findall("a:entry", atom):
        number = links[node.find("a:link", atom).get("href")]
        for tag, name in (("title", "name"), ("summary", "summary")):
            if (words := world.matrix.text(name, number)) not in FORCED:
                assert node.findtext(f"a:{tag}", namespaces=atom) == words
    etree.fromstring((world.site.folder / "sitemap.xml").read_bytes())


def contact_cards(page: Page, world: World) -> Iterator[tuple[int, str]]:
    """Every firm's number, and the contact card that its page's script makes."""
    page.goto(f"{world.site.url}rule/")
    for number in world.matrix.numbers:
        card = page.evaluate(
            """async ([base, slug]) => {
              const { stated } = await import(`${base}js/dom/contact.js`);
              const { vcard } = await import(`${base}js/rule/vcard.js`);
              const page = `${base}partners/${slug}/`, text = await (await fetch(page)).text();
              const read = new DOMParser().parseFromString(text, "text/html");
              return vcard(stated(read), page, read.querySelector("[data-save-contact]").dataset.ask ?? "");
            }""",
            [world.site.url, slug(number)],
        )
        yield number, str(card)


@pytest.mark.fault("C15")
def test_a_contact_card_is_one_card_with_the_same_words(world: World) -> None:
    for number, raw in contact_cards(world.page, world):
        assert max(len(line.encode()) for line in raw.split("\r\n")) <= 75
        cards = list(vobject.readComponents(raw, allowQP=False))
        assert len(cards) == 1, number
        lines = raw.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
        keys = [line.partition(":")[0].partition(";")[0] for line in lines]
        assert set(keys) <= CARD, number
        assert len(keys) == len(set(keys)) + (keys.count("URL") - 1), number
        assert not set("\r\n") & set("".join(lines))
        if not {world.matrix.text(name, number) for name in ("name", "summary", "person")} & set(FORCED):
            assert cards[0].fn.value == world.matrix.text("name", number)
            assert world.matrix.text("summary", number) in cards[0].note.value
            assert world.matrix.text("person", number).rstrip(".") in cards[0].note.value


def test_the_exported_tree_holds_each_text_as_text(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    matrix = world.matrix
    if matrix.forced:
        monkeypatch.setattr(better_fit.site.export, "directory_or_raise", lambda *_, **__: matrix.directory)
    site = site_of(
        name=matrix.settings["site_name"], url=URL, description=matrix.settings["site_description"], repo="",
        pictures_up_to=0, language="en", accent="", names_index=False, today=CONFIRMED,
    )  # fmt: skip
    try:
        export(world.project, tmp_path / "tree", site, slug(0))
    except ValueError:  # a title that no front matter can hold ends an export, and nothing is written
        if not matrix.forced or (tmp_path / "tree").exists():
            raise
        return
    for number in matrix.numbers:
        block = (tmp_path / f"tree/partners/{slug(number)}/index.md").read_text().split("---\n", 2)[2]
        tree = lxml_html.fromstring(block)
        scripts = [script for script in tree.iter("script") if script.get("type") != "application/ld+json"]
        assert all((script.get("src") or "").startswith("../") and not script.text for script in scripts)
        assert not [name for element in tree.iter(etree.Element) for name in element.attrib if name.startswith("on")]
        texts = {"".join(element.itertext()).strip() for element in tree.iter(etree.Element)}
        written = {matrix.text(name, number) for name in ("name", "summary", "best_for", "people", "proof")}
        assert {words.strip() for words in written - set(FORCED)} - texts == set()
        assert not re.search(r"\n[ \t]*\n|\{[{%#<]", block.strip())


def test_tables_hold_the_names_as_they_are(world: World) -> None:
    rows = open_tables(world.matrix.directory).execute("SELECT slug, name FROM firms").fetchall()
    assert dict(rows) == {slug(number): world.matrix.text("name", number) for number in world.matrix.numbers}


def test_every_payload_is_taken_by_some_field_and_stands_in_every_field_when_forced() -> None:
    taken = Matrix(LINES, LINES[:3], forced=False)
    assert {words for words in LINES if not any(words in text for text in taken.texts(*FIELDS))} == set()
    forced = Matrix((*LINES, *FORCED), LINES[:3], forced=True)
    assert all(forced.texts(name) == {*LINES, *FORCED} for name in FIELDS)
