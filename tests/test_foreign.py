"""Two directories of other trades, as their owners build them: nothing of the demonstration, a colour of their own."""

from __future__ import annotations

import functools
import http.server
import io
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from better_fit.__main__ import run
from better_fit.reading.language import language_words
from better_fit.reading.text import word_set
from tests.conftest import serving
from tests.preloaded import mkdocs

ACCENT = (0x9A, 0x1F, 0x4D)
#: Words of the demonstration: its trade, its places, its firms.
WORDS = word_set(
    "plant plants planted planting plantings planter moss living-walls sedum snow plow plowing lawn garden gardens "
    "gardener rooftop atrium foliage greenhouse watering arborist turf shrub irrigation sprinkler leaf greenery "
    "denver colorado boulder utah arizona greenline canopy canopyandco juniper better-fit-example"
)
#: Other people's work, and Material's.
VENDORED = ("js/vendor/", "assets/stylesheets/")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory, builds: None) -> dict[str, Path]:
    folders = {}
    for field, language in (("agencies", "en"), ("accounting", "de")):
        root = tmp_path_factory.mktemp(field) / "own"
        named = ["--name", "Our Partners", "--home", "Hill & Dale", "--url", "https://own.example/", "--field", field]
        repo = ["--repo", "https://github.com/we/list", "--accent", "#{:02x}{:02x}{:02x}".format(*ACCENT)]
        assert run(["init", str(root), *named, *repo, "--language", language]) == 0
        if field == "accounting":  # for a host that shows no index.html by itself
            settings = (root / "mkdocs.yml").read_text("utf-8")
            settings = settings.replace("use_directory_urls: true", "use_directory_urls: false")
            (root / "mkdocs.yml").write_text(
                settings.replace("      home:", "      typeface: false\n      mask_mail: false\n      home:")
            )
        done = mkdocs(root, "build", "--strict", "--quiet")
        assert done.returncode == 0, done.stdout + done.stderr
        folders[field] = root / "site"
    return folders


def texts(site: Path) -> Iterator[tuple[str, str]]:
    """Everything published that people or machines read, the language's own list of words left out: it counts what
    many trades count, plants and invoices among them."""
    for path in sorted(site.rglob("*")):
        address = path.relative_to(site).as_posix()
        if not path.is_file() or path.suffix in (".png", ".webp", ".woff2") or address.startswith(VENDORED):
            continue
        text = path.read_text("utf-8")
        if address == "words.json":
            value = json.loads(text)
            del value["reading"]
            text = json.dumps(value, ensure_ascii=False)
        yield address, text


@pytest.mark.parametrize("field", ["agencies", "accounting"])
def test_not_one_word_of_the_demonstration_is_published(sites: dict[str, Path], field: str) -> None:
    assert len(WORDS) > 30
    leaked = {
        (address, word)
        for address, text in texts(sites[field])
        for word in re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower())
        if word in WORDS
    }
    assert leaked == set()


def test_the_owners_colour_is_in_the_styles_the_mark_and_the_pictures(sites: dict[str, Path]) -> None:
    site = sites["agencies"]
    written = "#{:02x}{:02x}{:02x}".format(*ACCENT)
    assert f"--accent: {written};" in (site / "css/better-fit.css").read_text("utf-8")
    mark = (site / "assets/mark.svg").read_text("utf-8")
    assert written in mark
    assert "#1d5a45" not in mark
    page = (site / "index.html").read_text("utf-8")
    assert len(set(re.findall(r'(?:href|src)="([^"]*assets/mark\.svg[^"]*)"', page))) == 1
    with Image.open(io.BytesIO((site / "pictures/site.png").read_bytes())) as picture:
        pixels = {colour for _, colour in picture.convert("RGB").getcolors(100_000) or []}
        assert picture.convert("RGB").getpixel((2, 300)) == ACCENT
    assert (29, 90, 69) not in pixels


def test_an_owner_may_have_mail_addresses_written_plainly(sites: dict[str, Path]) -> None:
    for field, plainly in (("agencies", False), ("accounting", True)):
        pages = sorted((sites[field] / "partners").glob("*/index.html"))
        assert any("mailto:" in page.read_text("utf-8") for page in pages) is plainly
        assert ("@" in (sites[field] / "partners.csv").read_text("utf-8")) is plainly


def test_an_owner_may_leave_the_typeface_out(sites: dict[str, Path]) -> None:
    for field, there in (("agencies", True), ("accounting", False)):
        page = (sites[field] / "index.html").read_text("utf-8")
        assert ('as="font"' in page, "css/typeface.css" in page) == (there, there)


def test_sentences_are_read_in_the_language_of_the_site(sites: dict[str, Path]) -> None:
    for field, language in (("agencies", "en"), ("accounting", "de")):
        words = json.loads((sites[field] / "words.json").read_text("utf-8"))
        assert words["reading"] == language_words(language)


def test_every_link_of_a_site_for_a_bucket_leads_to_a_file(sites: dict[str, Path]) -> None:
    site = sites["accounting"]
    lost = set()
    for page in sorted(site.rglob("*.html")):
        for link in re.findall(r'<(?:a|form|link)\b[^>]*?(?:href|action)="([^"#?]+)', page.read_text("utf-8")):
            target = unescape(link).removeprefix("https://own.example")
            if (
                ":" not in target
                and not (Path(f"{site}{target}") if target[0] == "/" else page.parent / target).is_file()
            ):
                lost.add((page.relative_to(site).as_posix(), link))
    assert lost == set()
    assert "<loc>https://own.example/find/index.html</loc>" in (site / "sitemap.xml").read_text("utf-8")


class _Bucket(http.server.SimpleHTTPRequestHandler):
    """Files, and nothing else: what stands in a folder has to be asked for."""

    def send_head(self) -> io.BytesIO | None:  # type: ignore[override]
        path = Path(self.translate_path(self.path))
        if path.is_file():
            return super().send_head()  # type: ignore[return-value]
        self.send_error(404)
        return None

    def log_message(self, *_: object) -> None:
        pass


def test_a_rep_works_on_a_bucket_and_the_prospect_opens_the_list(sites: dict[str, Path], page: Page) -> None:
    with serving(functools.partial(_Bucket, directory=sites["accounting"])) as server:
        page.goto(f"{server}/index.html")
        page.locator(".bf-nav").get_by_role("link", name="Find").click()
        expect(page.locator("html.js")).to_have_count(1)
        expect(page.locator(".unserved")).to_be_hidden()
        page.goto(f"{page.url}#v=1&specialty=bookkeeping")
        page.locator(".match .card-name a").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Hill & Dale")
        page.goto(f"{server}/shortlist/index.html#v=1&pick=hill-and-dale")
        expect(page.locator("main").get_by_text("Hill & Dale").first).to_be_visible()
        assert {
            link.split("#")[0].rsplit("/", 1)[1]
            for link in page.eval_on_selector_all("main a[href*='/find/']", "all => all.map(a => a.href)")
        } == {"index.html"}


def test_a_page_with_scripts_that_is_opened_from_a_disk_says_that_it_has_to_be_served(
    sites: dict[str, Path], browser: Browser
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((sites["accounting"] / "index.html").as_uri())
    page.locator(".bf-nav a[href*='refer/']").click()
    expect(page.locator(".unserved")).to_be_visible(timeout=30_000)
    expect(page.locator(".unserved")).to_contain_text("http.server")
    page.locator(".bf-nav a[href*='partners/']").click()
    page.locator("main .card-name a").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hill & Dale")
    context.close()
