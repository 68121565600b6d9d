"""What the built site holds: every address and link, the head of each page, and what a profile shows and does not."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from lxml import etree
from lxml import html as lxml_html
from playwright.sync_api import Browser, Page, expect

from better_fit import addresses
from better_fit.cache import Cache
from better_fit.model import Directory
from better_fit.reading.answers import MEMORY, answered
from better_fit.reading.history import dated
from better_fit.reading.parse import directory_or_raise
from better_fit.site import page as site_page
from better_fit.site.pages import Pages
from better_fit.site.render import Renderer
from tests.conftest import ROOT, Site, copy_project
from tests.kinds import BY_SCRIPT, KINDS
from tests.preloaded import mkdocs
from tests.screen import hosted

HOME = "https://better-fit.example/"
#: What follows `#` where a script reads it, rather than the name of a place on the page.
STATE = re.compile(r"(v|from|open|offers|next|words)=")
#: In these, an element without words is a hook for a script, a part of a drawing or no text at all.
WORDLESS = {
    "script", "template", "svg", "path", "meta", "link", "input", "br", "hr", "noscript", "select", "textarea", "img",
}  # fmt: skip


@dataclass
class Written:
    """A page of the site, read once."""

    address: str
    tree: lxml_html.HtmlElement = field(repr=False)
    size: int = 0

    def one(self, path: str) -> str:
        """The only thing at a path."""
        (node,) = self.tree.xpath(path)
        return str(node if isinstance(node, str) else node.text_content()).strip()

    def all(self, path: str) -> list[str]:
        return [
            " ".join((node if isinstance(node, str) else node.text_content()).split()) for node in self.tree.xpath(path)
        ]

    @property
    def kind(self) -> str:
        return self.one("//main/@class").rpartition("bf-kind-")[2]

    @property
    def listed(self) -> bool:
        return not self.tree.xpath("//meta[@name='robots'][contains(@content, 'noindex')]")


def pages_of(folder: Path) -> dict[str, Written]:
    pages = {}
    for path in sorted(folder.rglob("*.html")):
        address = path.relative_to(folder).as_posix().removesuffix("index.html")
        data = path.read_bytes()
        pages[address] = Written(address, lxml_html.document_fromstring(data.decode()), len(data))
    return pages


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, Written]:
    return pages_of(site.folder)


def resolves(folder: Path, path: str) -> bool:
    """Whether a web server would find a file at a path below the site's start."""
    target = folder / unquote(path)
    return (target / "index.html").is_file() if path.endswith("/") or not path else target.is_file()


def links_of(page: Written) -> Iterator[str]:
    """Everything that a page points at: links, assets, pictures for previews, addresses for machines."""
    for attribute in ("href", "src", "action", "poster", "data-moved"):
        yield from page.tree.xpath(f"//@{attribute}")
    yield from page.tree.xpath("//meta[@property='og:image' or @property='og:url']/@content")
    for text in page.tree.xpath("//script[@type='application/ld+json']/text()"):
        yield from re.findall(rf'"({re.escape(HOME)}[^"#]*)', text)


def dead_links(folder: Path, base: str, pages: dict[str, Written]) -> set[tuple[str, str]]:
    """(page, link) for every link of the site's own that leads nowhere. `base` is where the site is published."""
    ids = {address: set(page.tree.xpath("//@id")) for address, page in pages.items()}
    start = urlsplit(base).path
    dead = set()
    for address, page in pages.items():
        for link in set(links_of(page)):
            whole, fragment = urldefrag(urljoin(base + address, link))
            if urlsplit(whole).netloc != urlsplit(base).netloc:
                continue
            path = urlsplit(whole).path
            inside = path.removeprefix(start)
            place = unquote(fragment) if inside in ids and not STATE.match(fragment) else ""
            stands = path.startswith(start) and resolves(folder, inside)
            if not stands or (place and place not in ids[inside]):
                dead.add((address, link))
    return dead


def unreached(base: str, pages: dict[str, Written]) -> set[str]:
    """The pages for search engines to which no way of links leads from the start."""
    reached, waiting = {""}, [""]
    while waiting:
        address = waiting.pop()
        for link in pages[address].tree.xpath("//a/@href"):
            target = unquote(urldefrag(urljoin(base + address, link))[0]).removeprefix(base)
            if target in pages and target not in reached:
                reached.add(target)
                waiting.append(target)
    return {address for address, page in pages.items() if page.listed} - reached


def test_every_link_and_asset_of_every_page_is_there(site: Site, pages: dict[str, Written]) -> None:
    assert dead_links(site.folder, HOME, pages) == set()


def test_links_lead_from_the_start_to_every_page_for_search_engines(pages: dict[str, Written]) -> None:
    assert unreached(HOME, pages) == set()


@pytest.mark.fault("D7")
def test_every_link_holds_below_a_folder_too(tmp_path: Path, demonstration_built: Path) -> None:
    project = copy_project(tmp_path / "project")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"site_url: {HOME}", f"site_url: {HOME}a/b/"))
    done = mkdocs(project, "build", "--quiet", "--strict")
    assert done.returncode == 0, done.stderr
    pages = pages_of(project / "site")
    assert dead_links(project / "site", f"{HOME}a/b/", pages) == set()
    # From wherever the page for a missing address is read, its links lead home.
    assert {
        link for link in pages["404.html"].tree.xpath("//@href | //@src") if not link.startswith(("/a/b/", "#"))
    } == {f"{HOME}a/b/404.html"}
    for name in ("sitemap.xml", "feed.xml", "robots.txt"):
        published = re.findall(rf"{re.escape(HOME)}[^\s<\"]*", (project / "site" / name).read_text())
        assert published
        assert {link for link in published if not link.startswith(f"{HOME}a/b/")} == set(), name


def test_every_link_of_feed_sitemap_and_robots_is_there(site: Site) -> None:
    for name in ("feed.xml", "sitemap.xml", "robots.txt"):
        links = re.findall(rf"{re.escape(HOME)}([^\s<\"]*)", (site.folder / name).read_text())
        assert links, name
        assert {link for link in links if not resolves(site.folder, link)} == set(), name


def test_every_firm_named_in_a_file_for_machines_has_its_page(site: Site) -> None:
    listed = json.loads((site.folder / "partners.json").read_text())["partners"]
    matching = json.loads((site.folder / "match.json").read_text())
    cards = json.loads((site.folder / "cards/0.json").read_text())["cards"]
    slugs = [firm["slug"] for firm in listed]
    assert slugs == matching["slugs"].split() == [card["slug"] for card in cards]
    for slug in (*slugs, *matching["former"], *matching["retired"]):
        assert resolves(site.folder, f"partners/{slug}/")


def test_everything_that_a_style_sheet_or_a_script_names_is_there(site: Site) -> None:
    for path in site.folder.glob("css/*.css"):
        for link in re.findall(r"url\(['\"]?([^'\")]+)", path.read_text()):
            assert link.startswith("data:") or (path.parent / link).is_file(), (path.name, link)
    for path in site.folder.glob("js/**/*.js"):
        for link in re.findall(r"(?:from|import)\s*\(?\s*[\"'](\.\.?/[^\"']+)", path.read_text()):
            assert (path.parent / link).is_file(), (path.name, link)


@pytest.mark.parametrize(
    "address",
    [
        "", "find/", "partners/", "partners/greenline/", "partners/greenline/recommends/",
        "match/specialty/living-walls/", "match/delivery/weekly-visits/",
        "match/specialty/living-walls/delivery/weekly-visits/", "rule/", "situations/only-advice/", "refer/",
        "shortlist/", "join/", "network/", "partners.json", "partners.csv", "feed.xml",
        "schema/profile.json", "404.html", "sitemap.xml", "robots.txt",
    ],
)  # fmt: skip
def test_a_published_address_stays(site: Site, address: str) -> None:
    assert resolves(site.folder, address)


def test_a_firm_has_no_file_of_its_own_but_its_page_its_recommendations_and_its_pictures(site: Site) -> None:
    files = [path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*") if path.is_file()]
    firms = json.loads((site.folder / "partners.json").read_text())["partners"]
    for firm in firms:
        slug = firm["slug"]
        own = {f"partners/{slug}/index.html", f"pictures/{slug}.{'jpg' if firm.get('pictures') else 'png'}"}
        own |= {file for file in files if file.startswith(f"pictures/{slug}/") and firm.get("pictures")}
        if firm.get("recommends"):
            own |= {f"partners/{slug}/recommends/index.html", f"embed/partners/{slug}/recommends/index.html"}
        assert {file for file in files if re.search(rf"(?<![a-z0-9-]){slug}(?![a-z0-9-])", file)} == own
    assert not any(file.endswith(".pf_fragment") for file in files)


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_page_of_each_kind(site: Site, kind: str) -> None:
    assert resolves(site.folder, KINDS[kind].partition("#")[0])


def test_the_pages_that_every_site_has_are_there(pages: dict[str, Written]) -> None:
    assert addresses.STARTS - pages.keys() == set()


def test_every_kind_of_page_is_among_those_that_are_looked_at(pages: dict[str, Written]) -> None:
    assert {pages[address.partition("#")[0]].kind for address in KINDS.values()} == {
        page.kind for page in pages.values()
    }


def test_every_page_has_one_heading_a_language_and_one_main_part(pages: dict[str, Written]) -> None:
    for address, page in pages.items():
        assert len(page.tree.xpath("//h1")) == 1, address
        assert page.one("//h1"), address
        assert page.tree.get("lang") == "en", address
        assert len(page.tree.xpath("//main")) == 1, address


def test_every_page_says_what_it_is_in_its_head(pages: dict[str, Written]) -> None:
    for address, page in pages.items():
        title = page.one("/html/head/title")
        shown = page.one("//meta[@property='og:title']/@content")
        described = page.one("//meta[@name='description']/@content")
        assert title == (shown if address == "" else f"{shown} · Better Fit"), address
        assert 10 <= len(described) <= 320, (address, described)
        assert page.one("//meta[@property='og:description']/@content") == described
        whole = page.one("//link[@rel='canonical']/@href").removeprefix(HOME)
        assert whole in pages if page.kind == "embed" else whole == address
        assert page.one("//meta[@property='og:url']/@content") == HOME + whole
        assert page.one("//meta[@property='og:image']/@content").startswith(HOME)
        for text in page.tree.xpath("//script[@type='application/ld+json']/text()"):
            data = json.loads(text)
            assert data["@context"] == "https://schema.org"
            assert data["@type"] in {"WebSite", "WebPage", "Organization", "ProfessionalService", "ItemList"}


def test_no_two_pages_for_search_engines_have_the_same_title(pages: dict[str, Written]) -> None:
    titles = [page.one("/html/head/title") for page in pages.values() if page.listed]
    assert sorted(titles) == sorted(set(titles))


def test_the_sitemap_lists_exactly_the_pages_that_may_be_found(site: Site, pages: dict[str, Written]) -> None:
    tree = etree.fromstring((site.folder / "sitemap.xml").read_bytes())
    listed = tree.xpath("//s:loc/text()", namespaces={"s": "http://www.sitemaps.org/schemas/sitemap/0.9"})
    assert len(listed) == len(set(listed))
    assert set(listed) == {HOME + address for address, page in pages.items() if page.listed}
    assert {"404.html", "shortlist/", "partners/mile-high-moss/", "partners/north-shore-walls/"} == {
        address for address, page in pages.items() if not page.listed
    } & {"404.html", "shortlist/", "partners/mile-high-moss/", "partners/north-shore-walls/", "partners/greenline/"}


def test_no_page_is_over_200_kilobytes(pages: dict[str, Written]) -> None:
    assert {address: page.size for address, page in pages.items() if page.size > 200_000} == {}


def test_nothing_is_published_twice_or_unused(site: Site) -> None:
    known = {
        ".html",
        ".json",
        ".csv",
        ".xml",
        ".txt",
        ".css",
        ".js",
        ".svg",
        ".png",
        ".jpg",
        ".webp",
        ".avif",
        ".woff2",
    }
    assert {path.suffix for path in site.folder.rglob("*") if path.is_file()} <= known
    assert [p.name for p in site.folder.glob("assets/**/*.js")] == []


# --- what a profile shows ---------------------------------------------------------------------------------------------

FULL, SPARSE = "partners/canopy-and-co/", KINDS["firm, sparse"]


def test_a_profile_tells_things_in_the_order_in_which_a_prospect_asks(pages: dict[str, Written]) -> None:
    page = pages[FULL]
    assert page.one("//h1") == "Canopy & Co."
    assert page.one("(//p[contains(@class, 'lead')])[1]").startswith("Living walls designed")
    facts = "//div[@class='profile-side']/dl[@class='facts']/div/dt"
    assert page.all(facts) == ["Specialty", "Delivery", "Style", "Region"]
    assert page.all("//main//h2") == [
        "How they differ from us at Greenline Interiors",
        "How to reach them", "Best for", "Not for", "What to have ready",
        "See for yourself", "Their circle", "Who recommends them", "Firms like this one",
    ]  # fmt: skip


def test_a_profile_with_everything_says_everything_in_its_file(pages: dict[str, Written]) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    for slug, partner in directory.active.items():
        page = pages[f"partners/{slug}/"]
        text = " ".join(page.tree.xpath("//main")[0].text_content().split())
        sentences = [
            partner.name, partner.summary, *partner.best_for, *partner.not_for, *partner.expects.information,
            *partner.expects.people, *partner.expects.deadlines, *(p.label for p in partner.proof),
            *(directory.vocabulary.label(f, t) for f, terms in partner.terms.items() for t in terms),
            *(recommendation.because for _, recommendation in directory.recommended_by.get(slug, ())),
            *(v for v in (partner.contact.person, partner.contact.phone, partner.contact.email) if v),
        ]  # fmt: skip
        assert [sentence for sentence in sentences if " ".join(sentence.split()) not in text] == [], slug
        links = set(page.tree.xpath("//main//a/@href"))
        assert {partner.website, *(p.url for p in partner.proof)} - links == set(), slug
        if partner.contact.email:
            assert f"mailto:{partner.contact.email}" in links
        if partner.contact.phone:
            assert "tel:" + re.sub(r"[^0-9+]", "", partner.contact.phone) in links


def test_what_a_sparse_profile_lacks_is_absent_and_not_empty(pages: dict[str, Written]) -> None:
    page = pages[SPARSE]
    assert page.all("//main//h2") == [
        "How they differ from us at Greenline Interiors",
        "How to reach them",
        "Firms like this one",
    ]
    assert page.all("(//main//section//dl)[last()]//dt") == ["Phone", "Website"]


def test_no_page_without_a_script_of_its_own_has_an_empty_element(pages: dict[str, Written]) -> None:
    empty = {}
    for address, page in pages.items():
        if page.tree.xpath("//script[contains(@src, '/js/') and not(contains(@src, 'js/pages/site.js'))]"):
            continue
        for element in page.tree.xpath("//main//*"):
            if element.tag in WORDLESS or element.xpath(
                "ancestor::svg | ancestor::template | ancestor::dialog[not(@open)] | ancestor-or-self::*[@hidden]"
            ):
                continue
            if not element.text_content().strip() and not len(element) and element.get("role") != "status":
                empty.setdefault(address, lxml_html.tostring(element).decode()[:80])
    assert empty == {}


def test_a_firm_differs_from_the_home_firm_in_two_to_four_plain_sentences(pages: dict[str, Written]) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    counts = []
    for slug in directory.active:
        sentences = pages[f"partners/{slug}/"].all("//section[contains(@class, 'differs')]//li")
        counts.append(len(sentences))
        assert all(re.fullmatch(r"(They|We) .+\.", sentence) for sentence in sentences), slug
    assert max(counts) <= 4
    assert sum(count >= 2 for count in counts) > len(counts) / 2
    assert pages[FULL].all("//section[contains(@class, 'differs')]//li")[1] == (
        "They offer weekly visits, and design and build; we offer monthly visits."
    )
    assert pages[FULL].all("//section[contains(@class, 'differs')]//b")[1] == "weekly visits, and design and build"
    assert pages["partners/greenline/"].all("//section[contains(@class, 'differs')]") == []


def test_a_list_of_firms_says_a_line_for_each_facet_and_marks_what_is_theirs(pages: dict[str, Written]) -> None:
    page = pages[KINDS["match for one need"]]
    assert page.all("//p[@class='contrast-label']")[0] == "Beside us at Greenline Interiors:"
    lines = page.tree.xpath("//li[contains(@class, 'card')]//ul[@class='contrast']/li")
    marked = [line for line in lines if line.xpath("b")]
    assert len(marked) > len(lines) / 2
    for line in marked:
        assert re.fullmatch(r"They (?:also )?(?:do|offer|work in) ", line.text), line.text_content()
        assert re.fullmatch(r"(?!.*\bwe\b)[^;]+", line.xpath("string(b)"))
    assert all(line.text_content().startswith("We also ") for line in lines if not line.xpath("b"))


def test_on_its_own_page_we_is_the_firm_that_recommends(pages: dict[str, Written]) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    for slug, partner in directory.active.items():
        if not partner.recommends:
            continue
        text = " ".join(pages[f"partners/{slug}/recommends/"].all("//ul[@class='contrast']/li"))
        ours = {directory.vocabulary.label(f, t).lower() for f, terms in partner.terms.items() for t in terms}
        for said in re.findall(r"; we (?:do|offer|work in) ([^.]+)\.", text):
            first = re.split(r", | and ", said)[0]
            assert any(label.startswith(first.lower()) for label in ours), (slug, said)


def test_a_profile_says_when_it_was_confirmed_or_that_it_was_not(pages: dict[str, Written]) -> None:
    foot = "//footer[@class='profile-foot']"
    assert "The firm confirmed this profile on 19 October 2026" in pages[FULL].one(foot)
    assert "has not confirmed this profile yet" in pages[SPARSE].one(foot)


def test_no_address_goes_when_the_firms_that_a_firm_recommends_retire() -> None:
    directory = directory_or_raise(ROOT, "greenline")
    firm = directory.partners["greenline"]
    alone = replace(firm, recommends=(), lapsed=firm.recommends)
    settings = site_page.Site("Ours", HOME, "", date(2026, 11, 24))

    def made(of: Directory) -> dict[str, str]:
        pages = Pages(of, settings, Cache(None)).pages()
        return {page.address: page.kind for page in pages if page.address.startswith("partners/greenline/")}

    before = made(directory)
    assert before["partners/greenline/recommends/"] == "recommends"
    after = made(replace(directory, partners={**directory.partners, "greenline": alone}))
    assert after == {**before, "partners/greenline/recommends/": "moved"}
    gone = made(
        replace(directory, home=None, partners={**directory.partners, "greenline": replace(firm, retired=True)})
    )
    assert gone == {**after, "partners/greenline/": "tombstone"}


def test_edited_confirmed_and_the_end_of_an_availability_are_three_things(
    pages: dict[str, Written], site: Site
) -> None:
    foot = "//footer[@class='profile-foot']"
    labels = pages["partners/flatiron-living/"].all(f"{foot}//dt")
    days = pages["partners/flatiron-living/"].tree.xpath(f"{foot}//time/@datetime")
    assert labels[:2] == ["Confirmed", "Waiting list until"]
    assert days[1] == "2027-03-01"
    edits = dated(site.folder.parent, directory_or_raise(ROOT)).edited
    assert labels[2:] == (["Edited"] if edits else [])
    assert days[2:] == ([edits["flatiron-living"].isoformat()] if edits else [])
    assert pages[FULL].all(f"{foot}//dt") == ["Confirmed", *labels[2:]]


def test_that_a_website_answered_is_a_fourth_thing_and_known_only_where_a_check_of_links_saw_it(tmp_path: Path) -> None:
    directory = directory_or_raise(ROOT)
    assert answered(tmp_path, directory.partners.values()) == {}
    memo = {"gone_since": {}, "alive_on": {directory.partners["greenline"].website: "2026-11-03"}}
    (tmp_path / ".cache").mkdir()
    (tmp_path / MEMORY).write_text(json.dumps(memo))
    edits = {"moss-and-stone": date(2026, 11, 5)}
    seen = replace(directory, answered=answered(tmp_path, directory.partners.values()), edited=edits)
    settings = site_page.Site("Ours", HOME, "", date(2026, 11, 24))
    render = Renderer(ROOT, settings.on_no_day, Cache(None)).body
    there = {page.address: page for page in Pages(seen, settings, Cache(None)).pages() if page.kind == "partner"}
    alive, changed = (render(there[f"partners/{slug}/"]) for slug in ("greenline", "moss-and-stone"))
    assert ">3 November 2026</time>; whether what stands there is right" in alive
    assert ("<dt>Edited" in alive, "answered a program" in changed) == (False, False)
    assert 'The text was last changed on <time datetime="2026-11-05">' in changed


def test_where_no_firm_has_pictures_the_form_needs_no_folder_of_theirs() -> None:
    directory = directory_or_raise(ROOT)
    bare = {slug: replace(partner, pictures=()) for slug, partner in directory.partners.items()}
    settings = site_page.Site("Ours", HOME, "", date(2026, 11, 24), repo="https://github.com/o/d")
    for partners, folder, own in ((directory.partners, "partners/pictures", ""), (bare, "partners", "pictures/")):
        there = Pages(replace(directory, partners=partners), settings, Cache(None)).pages()
        (join,) = [page for page in there if page.address == "join/"]
        said = Renderer(ROOT, settings.on_no_day, Cache(None)).body(join)
        assert f'href="https://github.com/o/d/upload/main/{folder}"' in said
        assert f"folder called <code>{own}<span data-slug-shown>" in said


@pytest.mark.fault("D3", "D4")
def test_the_former_address_of_a_need_leads_to_todays(pages: dict[str, Written]) -> None:
    links = pages["match/specialty/green-walls/"].tree.xpath("//main//a/@href")
    assert "../../../match/specialty/living-walls/" in links
    pair = "match/specialty/green-walls/delivery/weekly-visits/"
    assert pages[pair].tree.xpath("//main//a/@href") == [
        "../../../../../match/specialty/living-walls/delivery/weekly-visits/"
    ]


def test_a_profile_can_be_mended_by_whoever_sees_that_it_is_wrong(pages: dict[str, Written]) -> None:
    links = dict(zip(pages[FULL].all("//footer//a"), pages[FULL].tree.xpath("//footer//a/@href"), strict=True))
    assert links["Edit this profile"].endswith("/edit/main/partners/canopy-and-co.yml")
    assert "canopy-and-co" in links["Something is wrong"]


@pytest.mark.fault("D2")
def test_a_firm_that_has_left_says_where_to_go_and_nothing_of_itself(site: Site, pages: dict[str, Written]) -> None:
    page = pages["partners/mile-high-moss/"]
    assert page.one("//h1") == "Mile High Moss has left the directory"
    assert "Its work goes on at Moss & Stone." in page.one("//main")
    assert "../../partners/moss-and-stone/" in page.tree.xpath("//main//a/@href")
    profile = (ROOT / "partners/mile-high-moss.yml").read_text()
    private = re.findall(r"(?:website|email|phone|person|summary): *(.+)", profile)
    assert private
    for path in site.folder.rglob("*"):
        if path.suffix in {".html", ".json", ".csv", ".xml"}:
            text = path.read_text()
            assert [word for word in private if word in text] == [], path


def test_a_firm_without_a_successor_leaves_firms_that_do_something_close(pages: dict[str, Written]) -> None:
    page = pages["partners/glasshouse-brothers/"]
    assert "has left the directory" in page.one("//h1")
    assert len(page.tree.xpath("//main//li[@data-firm]")) >= 2


@pytest.mark.fault("D1", "D7")
def test_a_former_address_leads_on_with_all_that_follows_it(site: Site, page: Page) -> None:
    page.goto(f"{site.url}partners/north-shore-walls/?a=1#v=1&from=greenline")
    page.wait_for_url(f"{site.url}partners/boreal-walls/?a=1#v=1&from=greenline")
    page.goto(f"{site.url}partners/north-shore-walls/recommends/")
    if resolves(site.folder, "partners/boreal-walls/recommends/"):
        page.wait_for_url(f"{site.url}partners/boreal-walls/recommends/")


def test_a_former_address_shows_the_new_one_without_a_script(pages: dict[str, Written]) -> None:
    page = pages["partners/north-shore-walls/"]
    assert page.one("//main//a") == "Boreal Walls"
    assert page.tree.xpath("//main//a/@href") == ["../../partners/boreal-walls/"]
    assert not page.tree.xpath("//meta[@http-equiv='refresh']")


def test_the_words_for_search_engines_are_those_of_the_profile(pages: dict[str, Written]) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    for slug, partner in directory.active.items():
        data = json.loads(pages[f"partners/{slug}/"].tree.xpath("//script[@type='application/ld+json']/text()")[0])
        assert (data["name"], data["description"], data["url"]) == (partner.name, partner.summary, partner.website)
        assert data.get("telephone") == partner.contact.phone
        assert data.get("email") == partner.contact.email
        assert data["areaServed"] == [directory.vocabulary.label("region", t) for t in partner.terms["region"]]


# --- in a browser -----------------------------------------------------------------------------------------------------


@pytest.mark.fault("L14")
def test_without_a_script_every_firm_term_and_answer_can_be_reached_and_read(site: Site, scriptless: Page) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    scriptless.goto(f"{site.url}partners/")
    for slug, partner in directory.active.items():
        link = scriptless.locator(f"[data-firm='{slug}'] a", has_text=partner.name)
        assert link.is_visible(), slug
        assert link.get_attribute("href") == f"../partners/{slug}/"
    linked = {
        f"match/{facet}/{term}/" for partner in directory.active.values() for facet, terms in partner.terms.items()
        for term in terms
    }  # fmt: skip
    for address in ("", "match/"):
        scriptless.goto(site.url + address)
        for link in linked:
            assert scriptless.locator(f"main a[href$='{link}']").first.is_visible(), (address, link)
    scriptless.goto(f"{site.url}find/")
    for link in linked:
        assert scriptless.locator(f"main a[href$='{link}']").count() == 1, link
    for address in ("find/", "refer/", "shortlist/", "join/"):
        scriptless.goto(site.url + address)
        assert "script" in scriptless.locator("main").inner_text().lower(), address  # says what is missing, and why
    scriptless.goto(f"{site.url}{FULL}")
    for heading in ("Best for", "Who recommends them", "How to reach them"):
        assert scriptless.get_by_role("heading", name=heading).is_visible()


@pytest.mark.fault("L11", "C1")
def test_no_page_asks_anybody_but_the_site_or_breaks_its_policy_or_the_width_of_a_screen(
    site: Site, browser: Browser
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    wrong: list[str] = []
    page.on("request", lambda r: wrong.append(r.url) if not r.url.startswith((site.url, "data:")) else None)
    page.on("console", lambda m: wrong.append(f"{page.url}: {m.text}") if m.type in {"error", "warning"} else None)
    page.on("pageerror", lambda e: wrong.append(f"{page.url}: {e}"))
    for kind, address in KINDS.items():
        if address == "404.html":  # its links lead from the start of the host, which here is another folder
            continue
        page.goto(site.url + address, wait_until="networkidle" if kind in BY_SCRIPT else "load")
        for width in (320, 820, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0:
                wrong.append(f"{kind} is wider than {width} px")
        assert page.evaluate("document.cookie + Object.keys(localStorage)") == ""
    context.close()
    assert wrong == []


def test_the_first_view_of_a_profile_weighs_at_most_150_kilobytes(site: Site, browser: Browser) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    heaviest = max(directory.active, key=lambda slug: (site.folder / f"partners/{slug}/index.html").stat().st_size)
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    sizes: dict[str, int] = {}
    page.on("response", lambda r: sizes.update({r.url: len(gzip.compress(r.body()))}))
    page.goto(f"{site.url}partners/{heaviest}/", wait_until="networkidle")
    context.close()
    assert len(sizes) >= 4
    assert sum(sizes.values()) <= 150_000, sizes


@pytest.mark.parametrize(
    ("address", "need"),
    [
        ("match/specialty/sports-turf/", "#v=1&specialty=sports-turf"),
        ("match/specialty/sports-turf/region/denver/", "#v=1&region=denver&specialty=sports-turf"),
        ("match/specialty/", None),
        ("match/specialty/<img src=x>/", None),
        ("nothing/here/", None),
    ],
)
def test_a_matching_page_whose_last_firm_has_left_leads_to_the_finder(
    page: Page, site: Site, address: str, need: str | None
) -> None:
    start = hosted(page, site)
    page.goto(start + address)
    page.wait_for_load_state("networkidle")
    link = page.locator("[data-need-link]")
    expect(link).to_be_visible(visible=need is not None)
    if need is not None:
        expect(link).to_have_attribute("href", f"{start}find/{need}")


def test_the_rule_at_work_stands_beside_the_rule_where_there_is_room(site: Site, page: Page) -> None:
    tops = {}
    for width in (390, 1024, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{site.url}rule/")
        text, example = (page.locator(f".exemplified > {part}").bounding_box() for part in (".written", ".split"))
        assert text
        assert example
        tops[width] = example["y"] < text["y"] + text["height"]
        assert not tops[width] or example["x"] >= text["x"] + text["width"]
    assert tops == {390: False, 1024: False, 1440: True}
