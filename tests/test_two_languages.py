"""One site in two languages, built once: the same firms in the same order, the way between the two, and old links."""

from __future__ import annotations

import functools
import http.server
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import feedparser
import pytest
import yaml
from lxml import etree
from lxml import html as lxml_html
from playwright.sync_api import Page, expect

from better_fit.cache import Cache
from better_fit.clock import today
from better_fit.plugin import read_site
from better_fit.problems import Fault
from better_fit.reading.check import check
from better_fit.reading.load import SettingsLoader, load, places_in
from better_fit.reading.parse import read_directory, read_vocabulary
from better_fit.reading.source_file import SourceFile
from better_fit.reading.vocabulary import parse_vocabulary
from better_fit.rehearsal import rehearse, settings_of
from better_fit.site.feed import feed
from better_fit.site.pages import Pages
from tests.conftest import serving
from tests.languages import _file, vocabulary
from tests.preloaded import mkdocs

URL = "https://better-fit.example/"
SETTINGS = f"""site_name: Better Fit
site_url: {URL}
site_description: Firms that plant.
docs_dir: directory/pages
theme: {{name: material, font: false, language: en}}
plugins:
  - better-fit:
      home: hartwell
      also_in: {{de: {{site_description: Firmen für Pflanzen.}}}}
extra: {{notice: All of it is invented.}}
"""
FIRMS = {
    "hartwell": ["walls, rental", "daily", "'off'", "lake"],
    "birch": ["moss, care", "weekly", "hands", "north"],
    "cedar": ["walls, moss", "weekly", "'off'", "north"],
}
#: A situation in both languages, and a page in one.
PAGES = {
    "about.md": "# About us\n",
    "guides/ask@walls.md": "# Ask them\n",
    "situations/a-wall.md": "---\ntitle: A wall\nneed: {prefer: {services: [walls]}}\n---\nRead [us](../about.md).\n",
    "de/situations/a-wall.md": "---\ntitle: Eine Wand\nneed: {prefer: {services: [walls]}}\n---\n[Wir](../about.md).\n",
}
#: Addresses that were public once, in each language: a firm by its former name, words that were renamed since.
FORMER = ["de/partners/birch-trees/", "de/match/services/green-walls/", "match/services/green-walls/"]
NEED = "#v=1&services=walls"


def two_languages(path: Path) -> Path:
    """A small directory in English, with its words in German."""
    words, german = (_file(language)["vocabulary"] for language in ("en", "de"))
    words = yaml.safe_load(yaml.safe_dump(words))
    for facet, its in words["facets"].items():
        said = german["facets"][facet]
        its["in"] = {"de": {key: said[key] for key in ("label", "question", "forms", "joins") if key in said}}
        for term, one in its["terms"].items():
            there = said["terms"][term]
            keys = ("label", "object", "definition", "synonyms", "proper")
            one["in"] = {"de": {key: there[key] for key in keys if key in there}}
    words["facets"]["services"]["terms"]["walls"]["aliases"] = ["green-walls"]
    vocabulary_yml = yaml.safe_dump(words, sort_keys=False, allow_unicode=True)
    texts = {"mkdocs.yml": SETTINGS, "directory/vocabulary.yml": vocabulary_yml}
    texts |= {f"directory/pages/{page}": text for page, text in PAGES.items()}
    texts["directory/published.txt"] = "".join(f"/{address}\n" for address in FORMER)
    for slug, (services, delivery, style, area) in FIRMS.items():
        texts[f"partners/{slug}.yml"] = (
            f"name: {slug.capitalize()}\nsummary: We plant at {slug}.\nwebsite: https://{slug}.example/\n"
            f"contact: {{email: hello@{slug}.example}}\nservices: [{services}]\ndelivery: [{delivery}]\n"
            f"style: [{style}]\narea: [{area}]\nbest_for: [Whoever stays.]\n"
            + {"birch": "aliases: [birch-trees]\n", "cedar": "written_in: de-AT\n"}.get(slug, "")
        )
    for name, text in texts.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, "utf-8")
    return path


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory, builds: None) -> Path:
    """The directory, with its site."""
    project = two_languages(tmp_path_factory.mktemp("two") / "project")
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stdout + built.stderr
    return project


@pytest.fixture(scope="module")
def pages(demonstration: Path) -> dict[str, lxml_html.HtmlElement]:
    """Every page by its address."""
    site = demonstration / "site"
    found = {path.relative_to(site).as_posix().removesuffix("index.html"): path for path in site.rglob("index.html")}
    return {address: lxml_html.document_fromstring(path.read_bytes()) for address, path in found.items()}


class _Host(http.server.SimpleHTTPRequestHandler):
    """A host with one page for whatever is missing, as most have."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def url(demonstration: Path) -> Iterator[str]:
    """Where the site is served."""
    with serving(functools.partial(_Host, directory=str(demonstration / "site"))) as server:
        yield f"{server}/"


def alternates(page: lxml_html.HtmlElement) -> dict[str, str]:
    return {link.get("hreflang"): link.get("href") for link in page.xpath("//link[@rel='alternate'][@hreflang]")}


def test_the_words_in_another_language_say_what_a_directory_in_it_would_say(tmp_path: Path) -> None:
    words, problems = read_vocabulary(two_languages(tmp_path), "en", ["de"])
    assert (problems, words and words.unsaid) == ([], {})
    german, alone = words.in_language("de"), vocabulary("de")
    walls = replace(alone.facets["services"].terms["walls"], aliases=("green-walls",))
    services = replace(alone.facets["services"], terms={**alone.facets["services"].terms, "walls": walls})
    assert german.facets == {**alone.facets, "services": services}
    assert (german.language, german.currency) == ("de", words.currency)


def test_every_page_that_the_site_makes_is_there_in_both_languages(pages: dict[str, lxml_html.HtmlElement]) -> None:
    german = {address.removeprefix("de/") for address in pages if address.startswith("de/")}
    english = {address for address in pages if not address.startswith("de/")}
    assert english - german == {"about/", *(page for page in english if page.startswith(("guides/", "help/")))} - german
    assert german - english == set()
    assert {pages[f"de/{address}"].get("lang") for address in german} == {"de"}
    assert len(german) > 40


def test_each_page_names_itself_in_the_other_language_and_is_named_back(
    demonstration: Path, pages: dict[str, lxml_html.HtmlElement]
) -> None:
    pairs = 0
    for address, page in pages.items():
        named = alternates(page)
        if not named:
            continue
        assert URL + address in named.values()
        assert page.xpath("//link[@rel='canonical']/@href") == [URL + address]
        assert named.get("x-default") == named.get("en")
        for language, href in named.items():
            other = pages[href.removeprefix(URL)]
            assert alternates(other) == named, address
            assert other.get("lang") == language or language == "x-default"
        pairs += len(named) == 3
    assert pairs > 60
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    for entry in etree.parse(demonstration / "site/sitemap.xml").findall("s:url", spaces):
        address = entry.findtext("s:loc", namespaces=spaces).removeprefix(URL)
        listed = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", spaces)}
        assert listed == alternates(pages[address]), address


def test_links_lead_somewhere_and_stay_in_their_language_where_there_is_a_page(
    demonstration: Path, pages: dict[str, lxml_html.HtmlElement]
) -> None:
    left: set[str] = set()
    for address, page in pages.items():
        for link in page.xpath("//a[@href]"):
            target = urlsplit(urljoin(f"{URL}{address}", link.get("href")))
            if f"{target.scheme}://{target.netloc}/" != URL:
                continue
            path = target.path.removeprefix("/")
            assert (demonstration / "site" / path / ("index.html" if path.endswith("/") or not path else "")).exists()
            if address.startswith("de/") and not path.startswith("de/") and link.get("data-language") is None:
                left.add(path)
    assert {path for path in left if path in pages and f"de/{path}" in pages} == set()
    assert "about/" in left


@pytest.mark.parametrize(("start", "birch", "cedar"), [("", None, "de-AT"), ("de/", "en", None)])
def test_words_of_firms_are_marked_with_the_main_language_or_the_one_that_they_name(
    pages: dict[str, lxml_html.HtmlElement], start: str, birch: str | None, cedar: str | None
) -> None:
    for slug, language in (("birch", birch), ("cedar", cedar)):
        own = "//article/descendant::*[@dir='auto'][not(ancestor::li[@data-firm])]"
        said = pages[f"{start}partners/{slug}/"].xpath(own)
        assert said[0].text == f"We plant at {slug}."
        assert {one.get("lang") for one in said} == {language}
        (listed,) = pages[f"{start}partners/"].xpath(f"//li[@data-firm='{slug}']/p[@dir='auto']")
        assert listed.get("lang") == language
    assert '"knowsLanguage":"de-AT"' in lxml_html.tostring(pages[f"{start}partners/cedar/"]).decode()


def test_the_switch_keeps_what_follows_the_hash_and_the_order_of_firms(page: Page, url: str) -> None:
    page.goto(f"{url}find/{NEED}")
    cards = page.locator("[data-results] .card-name")
    expect(cards.first).to_be_visible()
    english = cards.all_text_contents()
    page.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(f"{url}de/find/{NEED}")
    expect(page.locator("[data-results] .reason").first).to_contain_text("macht grüne Wände")
    assert cards.all_text_contents() == english
    assert len(english) > 1
    assert page.locator("[data-results] .card-name a").first.get_attribute("href").startswith(f"{url}de/partners/")
    summaries, told = page.locator("[data-results] .card-summary"), "items => items.map((p) => [p.textContent, p.lang])"
    birch, cedar, hartwell = (f"We plant at {slug}." for slug in ("birch", "cedar", "hartwell"))
    expect(summaries.last).not_to_be_empty()
    assert dict(summaries.evaluate_all(told)) == {birch: "en", cedar: "", hartwell: "en"}
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{url}find/{NEED}")
    expect(summaries.last).not_to_be_empty()
    assert dict(summaries.evaluate_all(told)) == {birch: "", cedar: "de-AT", hartwell: ""}


def test_without_scripts_the_switch_is_a_link_to_the_same_page(scriptless: Page, url: str) -> None:
    scriptless.goto(f"{url}de/partners/birch/")
    switch = scriptless.get_by_role("link", name="English")
    assert (switch.get_attribute("lang"), switch.get_attribute("hreflang")) == ("en", "en")
    switch.click()
    expect(scriptless).to_have_url(f"{url}partners/birch/")


def test_search_and_shortlist_speak_the_language_of_the_page(page: Page, url: str) -> None:
    page.goto(f"{url}de/shortlist/#v=1&services=walls&pick=cedar")
    expect(page.locator("main")).to_contain_text("macht grüne Wände")
    page.locator("#bf-q").fill("Mooswand")
    option = page.get_by_role("option").first
    expect(option).to_be_visible(timeout=15_000)
    hrefs = [link.get_attribute("href") for link in page.locator(".bf-results a").all()]
    assert hrefs
    assert all(href.startswith(f"{url}de/") for href in hrefs)


def test_a_word_that_nobody_is_left_for_says_so_in_the_language_of_the_page(page: Page, url: str) -> None:
    page.goto(f"{url}de/find/#v=1&must.services=moss&must.services=walls&must.style=hands")
    expect(page.locator("[data-term].is-none [data-count]").first).to_have_text("keine")
    assert set(page.locator("[data-term].is-none [data-count]").all_text_contents()) == {"keine"}


def test_what_takes_a_thing_asked_away_is_called_so_in_the_language_of_the_page(page: Page, url: str) -> None:
    page.goto(f"{url}de/find/#v=1&must.services=moss")
    name = page.locator("[data-picked] [data-name]").first.inner_text()
    expect(page.locator("[data-picked]").get_by_role("button", name=f"{name} entfernen")).to_be_visible()


def test_old_links_answer_in_their_language(demonstration: Path, pages: dict[str, lxml_html.HtmlElement]) -> None:
    for former, now in zip(FORMER, ("partners/birch/", *["match/services/walls/"] * 2), strict=True):
        (target,) = pages[former].xpath("//@data-moved")
        assert urljoin(URL + former, target) == f"{URL}{'de/' * former.startswith('de/')}{now}"
    kept = (demonstration / "site/published.txt").read_text().splitlines()
    assert {f"/{address}" for address in (*FORMER, "de/", "de/find/", "de/situations/a-wall/")} <= set(kept)
    assert "/guides/ask@walls/" in kept, "an address is recorded as it is, whatever it looks like"


def test_each_language_has_its_feed_and_its_search_for_the_address_bar(
    demonstration: Path, pages: dict[str, lxml_html.HtmlElement]
) -> None:
    site = demonstration / "site"
    for start, language in (("", "en"), ("de/", "de")):
        named = pages[f"{start}find/"].xpath("//link[@type='application/atom+xml' or @rel='search']/@href")
        named += pages[f"{start}find/"].xpath("//footer//a[contains(@href, 'feed')]/@href")
        its = {f"{URL}{start}feed.xml", f"{URL}{start}opensearch.xml"}
        assert {urljoin(f"{URL}{start}find/", href) for href in named} == its
        assert {f"/{address.removeprefix(URL)}" for address in its} <= set((site / "published.txt").read_text().split())
        search = etree.parse(site / start / "opensearch.xml")
        assert (search.findtext("{*}Language"), search.find("{*}Url").get("template")) == (
            language, f"{URL}{start}#words={{searchTerms}}",
        )  # fmt: skip
        assert (site / search.findtext("{*}Image").removeprefix(URL)).is_file()
        directory = read_directory(demonstration, also_in=["de"])[0].in_language(language)
        firms = {slug: replace(firm, confirmed=today()) for slug, firm in directory.partners.items()}
        settings = read_site(demonstration, today())[0].in_language(language)
        told = feed(replace(directory, partners=firms), settings, "en")
        for text in (told, (site / start / "feed.xml").read_text("utf-8")):
            read = feedparser.parse(text)
            assert (read.bozo, read.feed.language, read.feed.id) == (False, language, URL + start)
            assert all(entry.link.removeprefix(URL) in pages for entry in read.entries)
        read = feedparser.parse(told)
        assert {entry.link for entry in read.entries} == {f"{URL}{start}partners/{slug}/" for slug in FIRMS}
        assert {e.title: e.summary_detail.language for e in read.entries} == {
            "Hartwell": "en", "Birch": "en", "Cedar": "de-AT",
        }  # fmt: skip


def test_what_is_missing_in_a_language_is_answered_in_it_at_its_own_address(page: Page, url: str) -> None:
    page.goto(f"{url}de/match/services/nothing/?a#b")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page).to_have_url(f"{url}de/match/services/nothing/?a#b")
    expect(page.locator("[data-need]")).to_be_visible()
    assert urlsplit(page.locator("[data-need-link]").get_attribute("href")).path == "/de/find/"


def test_a_language_that_is_given_up_leads_to_the_main_one(tmp_path: Path) -> None:
    root = two_languages(tmp_path)
    moved = ("", "find/", "partners/birch/", "situations/a-wall/")
    ended, frame = "match/services/given-up/", "embed/match/services/given-up/"
    (root / "directory/published.txt").write_text(
        "\n".join(f"/de/{address}" for address in (*moved, frame, ended, "feed.xml")) + f"\n/{frame}\n/{ended}\n"
    )
    (root / "directory/pages/de/situations/a-wall.md").unlink()
    settings = (root / "mkdocs.yml").read_text().replace("also_in", "#")
    (root / "mkdocs.yml").write_text(settings)
    home, language, also_in = settings_of(root)
    assert also_in == []
    directory, problems = read_directory(root, home=home, language=language)
    assert (directory is not None, problems) == (True, [])
    made = {page.address: page for page in Pages(directory, read_site(root, today())[0], Cache(None)).pages()}
    for address in (*moved, ended):
        assert made[f"de/{address}"].values["target"] == address
    assert "de/feed.xml" not in made, "no page stands where programs ask for a file"
    assert made[f"de/{frame}"].kind == "embed", "a frame gets no page that no frame may show"


@pytest.mark.parametrize(
    "old,new,said",
    [
        ("      de:\n", "      nl:\n", ("unknown-language", "directory/vocabulary.yml")),
        ("        label: Leistung\n", "        lable: Leistung\n", ("unknown-field", "directory/vocabulary.yml")),
        ("        question: Was?\n", "        question: {a: b}\n", ("wrong-type", "directory/vocabulary.yml")),
    ],
)
def test_what_is_wrong_with_words_in_another_language_is_told_at_its_place(
    tmp_path: Path, old: str, new: str, said: tuple[str, str]
) -> None:
    root = two_languages(tmp_path)
    path = root / "directory/vocabulary.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    found = [problem for problem in read_directory(root, also_in=["de"])[1] if problem.severity == "error"]
    line = text[: text.index(old)].count("\n") + 1
    assert [(problem.code, problem.file, problem.line) for problem in found] == [(*said, line)]
    assert found[0].column > 1


def test_labels_that_are_missing_are_told_once_a_language_and_stand_as_in_the_main_one(tmp_path: Path) -> None:
    root = two_languages(tmp_path)
    path = root / "directory/vocabulary.yml"
    text = re.sub(r"label: (Mooswände|Leistung)\n", "proper: 'true'\n", path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    directory, problems = read_directory(root, also_in=["de"])
    assert [(p.code, p.severity, p.line > 0) for p in problems] == [("unsaid", "review", True)]
    assert "2 facets and terms" in problems[0].message
    german = directory.vocabulary.in_language("de")
    assert (german.facets["services"].label, german.label("services", "moss")) == ("Services", "Moss walls")


@pytest.mark.parametrize(
    ("main", "verb", "told"),
    [("en", "verb: do", 0), ("en-GB", "verb: do", 0), ("de", "verb: do", 1), ("fi", "verb: do", 1),
     ("en", "in: {de: {verb: machen}}", 1), ("de", "in: {en: {verb: do}}", 0), ("en", "in: {es: {verb: hacer}}", 0),
     ("de", "verb: machen\n    forms: {it: macht, they: machen}", 0),
     ("en", "in: {de: {verb: machen, forms: {it: macht, they: machen}}}", 0)],
)  # fmt: skip
def test_a_verb_that_no_sentence_says_is_told_on_its_line(main: str, verb: str, told: int) -> None:
    text = f"facets:\n  services:\n    label: Work\n    question: What?\n    primary: true\n    {verb}\n"
    data = f"{text}    terms: {{walls: {{label: Walls}}}}\n".encode()
    source = SourceFile("v.yml", load(data), functools.partial(places_in, data))
    _, problems = parse_vocabulary(source, main, ["en"] if main == "de" else ["de"])
    of_verbs = [(p.code, p.severity, p.line) for p in problems if p.field.endswith("verb")]
    assert of_verbs == [("unsaid", "review", 6)] * told


@pytest.mark.parametrize(
    ("also_in", "quoted"),
    [
        ("[tlh]", "tlh"),
        ("[en]", "en"),
        ("[de, de]", "de"),
        ("german", "german"),
        ("{de: {title: x}}", "title"),
        ("{de: [x]}", '["x"]'),
        ("5", "5"),
        ("true", "true"),
        ("[null]", "null"),
        ("[[de]]", '["de"]'),
    ],
)
def test_a_setting_that_names_no_other_language_is_told_on_its_line(tmp_path: Path, also_in: str, quoted: str) -> None:
    root = two_languages(tmp_path)
    text = re.sub(r"also_in: .*", f"also_in: {also_in}", (root / "mkdocs.yml").read_text())
    (root / "mkdocs.yml").write_text(text)
    (problem,) = [problem for problem in check(root, rehearse=rehearse)[0] if problem.file == "mkdocs.yml"]
    line = next(number for number, text in enumerate(text.splitlines(), 1) if "also_in" in text)
    assert (problem.code, problem.line) == ("settings", line)
    assert problem.message.startswith(f"'{quoted}' ")


def test_one_other_language_needs_no_list(tmp_path: Path, builds: None) -> None:
    root = two_languages(tmp_path)
    (root / "mkdocs.yml").write_text(re.sub(r"also_in: .*", "also_in: de", SETTINGS))
    built = mkdocs(root, "build", "--strict")
    assert built.returncode == 0, built.stdout + built.stderr
    assert 'lang="de"' in (root / "site/de/find/index.html").read_text("utf-8")


@pytest.mark.parametrize("also_in", ["null", "[]"])
def test_no_other_language_may_be_named_in_words(tmp_path: Path, also_in: str) -> None:
    root = two_languages(tmp_path)
    (root / "mkdocs.yml").write_text(re.sub(r"also_in: .*", f"also_in: {also_in}", SETTINGS))
    assert settings_of(root)[2] == []


def test_a_key_that_is_there_twice_stops_check_and_build_on_its_line(tmp_path: Path, builds: None) -> None:
    root = two_languages(tmp_path)
    (root / "mkdocs.yml").write_text(SETTINGS.replace("language: en", "language: en,\n  language: en"))
    (problem,) = [problem for problem in check(root, rehearse=rehearse)[0] if problem.file == "mkdocs.yml"]
    assert (problem.line, problem.message) == (6, "'language' is there twice: on line 5 and on line 6")
    built = mkdocs(root, "build")
    assert built.returncode == 1
    assert "mkdocs.yml:6: 'language' is there twice" in built.stdout + built.stderr


def test_a_key_that_is_twice_on_one_line_is_told_and_one_that_is_no_text_is_left_to_yaml() -> None:
    with pytest.raises(Fault, match="'x' is there twice"):
        yaml.load("theme: {x: 1, x: 2}\n", SettingsLoader)
    with pytest.raises(yaml.MarkedYAMLError):
        yaml.load("? [a]\n: 1\n? [a]\n: 2\n", SettingsLoader)
    assert yaml.load("1: a\n'1': b\n", SettingsLoader) == {1: "a", "1": "b"}
