"""What firms put into their own sites: pages for frames, HTML to copy, badges; and that nothing else may be framed."""

from __future__ import annotations

import functools
import http.server
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import html5lib
import pytest
import resvg_py
from lxml import etree
from lxml import html as lxml_html
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect

from better_fit import addresses
from better_fit.cache import Cache
from better_fit.model import Directory
from better_fit.reading.parse import directory_or_raise
from better_fit.site import embed
from better_fit.site.look import palettes
from better_fit.site.page import Page as SitePage
from better_fit.site.page import Site as Settings
from better_fit.site.pages import Pages
from better_fit.site.render import ROOT as START
from better_fit.site.render import Renderer
from tests.conftest import ROOT, Site, serving
from tests.screen import assert_accessible, overflow

HOME = "https://better-fit.example/"
SETTINGS = Settings("Better Fit", HOME, "", date(2026, 11, 1))
HOSTING = (ROOT / "build_tools/pages/help/hosting.md").read_text()
HOSTILE = '</textarea></q><script>alert(1)</script>" onload="x\' & &lt;b> 100%'
RECOMMENDS, MATCH = "embed/partners/greenline/recommends/", "embed/match/specialty/living-walls/"


@pytest.fixture(scope="module")
def demonstration() -> Directory:
    return directory_or_raise(ROOT, "greenline")


def made(directory: Directory, settings: Settings = SETTINGS) -> dict[str, SitePage]:
    return {page.address: page for page in Pages(directory, settings, Cache(None)).pages()}


def boxes(html: str) -> list[str]:
    """What stands in the boxes of a page to be copied, as an HTML5 parser that is not the browser's reads it."""
    tree = html5lib.parse(html, treebuilder="lxml", namespaceHTMLElements=False)
    return ["".join(box.itertext()) for box in tree.iter("textarea")]


def parsed(html: str) -> lxml_html.HtmlElement:
    return lxml_html.fragment_fromstring(html, create_parent="div")


# --- frames -----------------------------------------------------------------------------------------------------------


def test_each_list_of_recommendations_and_each_page_of_a_need_has_one_page_for_frames(
    demonstration: Directory,
) -> None:
    pages = made(demonstration)
    whole = {address for address, page in pages.items() if page.kind in ("recommends", "match") and page.listed}
    assert len(whole) > 100
    assert {addresses.embed(address) for address in whole} <= {a for a, page in pages.items() if page.kind == "embed"}
    nowhere = replace(demonstration, published=frozenset())
    assert not [page for page in made(nowhere, replace(SETTINGS, url="")).values() if page.kind == "embed"]


@pytest.mark.parametrize("address", [RECOMMENDS, MATCH])
def test_a_page_for_frames_needs_no_script_and_opens_its_links_beside_the_site_around_it(
    site: Site, address: str
) -> None:
    tree = lxml_html.parse(str(site.folder / address / "index.html")).getroot()
    assert not tree.xpath("//script | //iframe | //form | //@onclick | //@style")
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "script" not in policy
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert tree.xpath("//link[@rel='canonical']/@href") == [HOME + address.removeprefix("embed/")]
    links = tree.xpath("//a")
    assert len(links) > 3
    assert {(link.get("target"), link.get("rel")) for link in links} == {("_blank", "noopener")}
    assert f"../{'../' * 3}{address.removeprefix('embed/')}" in [link.get("href") for link in links]


def test_a_frame_says_whose_list_it_is_and_why_each_firm_stands_in_it(site: Site, demonstration: Directory) -> None:
    firm = demonstration.partners["greenline"]
    text = " ".join(lxml_html.parse(str(site.folder / RECOMMENDS / "index.html")).getroot().text_content().split())
    assert firm.name in text
    for recommendation in firm.recommends:
        assert demonstration.partners[recommendation.partner].name in text
        assert " ".join(recommendation.because.split()) in text
        assert (recommendation.fee or "").rstrip(".") in text


def test_a_frame_goes_on_answering_whatever_becomes_of_its_firm_or_its_word(demonstration: Directory) -> None:
    """Its line stands in sites that nobody knows."""
    gone = replace(demonstration.partners["greenline"], recommends=())
    retired = replace(demonstration.partners["canopy-and-co"], retired=True, recommends=())
    moved = replace(demonstration.partners["moss-and-stone"], aliases=("old-moss",))
    named = {"greenline": gone, "canopy-and-co": retired, "moss-and-stone": moved}
    directory = replace(
        demonstration,
        partners={**demonstration.partners, **named},
        published=frozenset(
            {RECOMMENDS, "embed/partners/canopy-and-co/recommends/", "embed/partners/old-moss/recommends/", MATCH,
             "embed/match/specialty/given-up/"}
        ),
    )  # fmt: skip
    pages = made(directory)
    for address in directory.published:
        assert (pages[address].kind, pages[address].bare, pages[address].listed) == ("embed", True, False), address
    assert pages[RECOMMENDS].values["note"] == "Greenline Interiors recommends nobody at the moment."
    assert pages[RECOMMENDS].canonical == "partners/greenline/"
    assert pages["embed/match/specialty/given-up/"].values["note"] == "This list has ended."


# --- HTML to copy -----------------------------------------------------------------------------------------------------


def test_the_line_for_a_frame_leads_to_a_page_that_is_there(site: Site) -> None:
    for address in ("partners/greenline/recommends/", "match/specialty/living-walls/"):
        line, _ = boxes((site.folder / address / "index.html").read_text())
        assert "\n" not in line
        (frame,) = parsed(line)
        assert (frame.tag, frame.get("width"), bool(frame.get("title"))) == ("iframe", "100%", True)
        assert int(frame.get("height")) > 200
        assert (site.folder / frame.get("src").removeprefix(HOME) / "index.html").is_file()


def test_html_to_copy_brings_nothing_into_the_page_around_it_and_all_its_links_are_whole(site: Site) -> None:
    for address in ("partners/greenline/recommends/", "match/specialty/living-walls/delivery/weekly-visits/"):
        _, plain = boxes((site.folder / address / "index.html").read_text())
        copied = parsed(plain)
        assert {node.tag for node in copied.iter()} <= {
            "div", "section", "h2", "ul", "li", "a", "bdi", "br", "q", "span", "p",
        }  # fmt: skip
        assert {name for node in copied.iter() for name in node.keys()} <= {"lang", "dir", "href"}  # noqa: SIM118
        assert copied.xpath("//a")
        assert all(link.startswith(HOME) for link in copied.xpath("//@href"))
        assert f"{HOME}{address}" in copied.xpath("//@href")


def test_what_firms_write_is_text_in_the_page_and_in_what_is_copied_from_it(demonstration: Directory) -> None:
    firm = demonstration.partners["greenline"]
    wild = replace(firm, recommends=(replace(firm.recommends[0], because=HOSTILE, fee=HOSTILE),))
    other = replace(demonstration.partners[firm.recommends[0].partner], name=HOSTILE)
    directory = replace(
        demonstration, partners={**demonstration.partners, "greenline": wild, firm.recommends[0].partner: other}
    )
    renderer, pages = Renderer(ROOT, SETTINGS, Cache(None)), made(directory)
    whole = renderer.body(pages["partners/greenline/recommends/"]).replace(START, "../")
    line, plain = boxes(whole)
    for html in (line, plain, whole, renderer.body(pages[RECOMMENDS]).replace(START, "../")):
        tree = html5lib.parse(html, treebuilder="lxml", namespaceHTMLElements=False)
        assert not list(tree.iter("script"))
        assert not tree.xpath("//@onload")
    copied = parsed(plain)
    assert copied.xpath("//q")[0].text_content() == HOSTILE
    assert copied.xpath("//li//bdi")[0].text_content() == HOSTILE


def test_a_button_copies_and_says_so(site: Site, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{site.url}partners/greenline/recommends/")
    page.locator("details.embed summary").click()
    box = page.locator(".embed-box").first
    box.get_by_role("button", name="Copy").click()
    expect(box.get_by_role("status")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == box.locator("textarea").input_value()
    assert overflow(page) <= 0
    assert_accessible(page)


# --- badges -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "direction"),
    [(HOSTILE, "ltr"), ("Recommended by Greenline Interiors", "ltr"), ("بتوصية من بستان", "rtl"), ("緑" * 80, "ltr")],
)
def test_a_badge_is_a_picture_with_all_its_words_inside_its_frame(text: str, direction: str) -> None:
    src, width, height = embed.badge(text, "Better Fit", palettes(ROOT, ""), direction=direction)
    assert not re.search(r"[\s\"'<>&]", src)
    svg = unquote(src.removeprefix("data:image/svg+xml,"))
    tree = etree.fromstring(svg.encode(), etree.XMLParser(resolve_entities=False))
    shown = [str(node.text) for node in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert " ".join(shown) == f"{' '.join(text.split())} Better Fit"
    assert {etree.QName(node).localname for node in tree.iter()} == {"svg", "style", "rect", "g", "text"}
    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg))))
    assert drawn.size == (width, height)


def test_a_firm_that_others_recommend_has_a_badge_that_names_them_and_leads_to_their_words(site: Site) -> None:
    (code,) = boxes((site.folder / "partners/canopy-and-co/index.html").read_text())
    (link,) = parsed(code)
    (picture,) = link
    assert link.get("href") == f"{HOME}partners/canopy-and-co/#recommended"
    assert picture.get("alt") == "Recommended by Greenline Interiors, Moss & Stone and 1 more"
    assert boxes((site.folder / "partners/aspen-hall/index.html").read_text()) == []


# --- who may frame what -----------------------------------------------------------------------------------------------


def shown_blocks() -> list[str]:
    return [b for b in re.findall(r"^```\w*\n(.*?)^```$", HOSTING, re.DOTALL | re.MULTILINE) if "frame-ancestors" in b]


def from_headers_file(path: str) -> list[tuple[str, str]]:
    """The headers that the `_headers` file of the help page gives a path, as Netlify and Cloudflare Pages read it: of
    every rule that matches."""
    given, here = [], False
    for line in shown_blocks()[1].splitlines():
        if line.startswith("/"):
            here = path.startswith(line.removesuffix("*"))
        elif here:
            name, _, value = line.strip().partition(": ")
            given.append((name, value))
    return given


def from_nginx(path: str) -> list[tuple[str, str]]:
    """As nginx would, by the `map` of the help page."""
    rules = re.findall(r"^  (\S+)\s+\"(.*?)\";", shown_blocks()[2], re.MULTILINE)
    (default,) = (value for rule, value in rules if rule == "default")
    return [("Content-Security-Policy", next((v for r, v in rules if r[0] == "~" and re.match(r[1:], path)), default))]


class _Host(http.server.SimpleHTTPRequestHandler):
    headers_of: Callable[[str], list[tuple[str, str]]]

    def end_headers(self) -> None:
        for name, value in type(self).headers_of(self.path):
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(params=[from_headers_file, from_nginx], ids=["_headers", "nginx"])
def host(request: pytest.FixtureRequest, site: Site) -> Iterator[str]:
    """The demonstration on a host with the headers that the help page shows."""
    handler = type("Host", (_Host,), {"headers_of": staticmethod(request.param)})
    with serving(functools.partial(handler, directory=str(site.folder))) as server:
        yield f"{server}/"


def test_other_sites_show_what_is_made_for_them_and_nothing_else(
    host: str, page: Page, tmp_path: Path, serve: Callable[[Path], str]
) -> None:
    frames = {"list": RECOMMENDS, "need": MATCH, "shortlist": "shortlist/", "firm": "partners/greenline/"}
    lines = "".join(
        f'<iframe name="{n}" src="{host}{a}" width="100%" height="400"></iframe>' for n, a in frames.items()
    )
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Another site</title>{lines}")
    another = serve(tmp_path)  # another port is another origin
    page.goto(another)
    expect(page.frame_locator("[name=list]").get_by_role("heading", level=1)).to_contain_text("Greenline Interiors")
    expect(page.frame_locator("[name=need]").get_by_role("heading", level=1)).to_have_text("Living walls")
    page.wait_for_load_state("networkidle")
    for name in ("shortlist", "firm"):
        refused = page.frame(name=name)
        assert refused is not None
        assert refused.url.startswith("chrome-error:"), name
    inside = page.frame(name="list")
    assert inside is not None
    assert inside.evaluate("document.documentElement.scrollWidth <= innerWidth")
    with page.expect_popup() as beside:
        page.frame_locator("[name=list]").get_by_role("link", name="Canopy & Co.").click()
    assert beside.value.url == f"{host}partners/canopy-and-co/"
    assert page.url == another
