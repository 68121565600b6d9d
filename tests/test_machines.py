"""The files for machines, each read back by hands that are not ours."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import feedparser
import jsonschema
import pytest
from lxml import etree
from openapi_spec_validator import OpenAPIV31SpecValidator
from playwright.sync_api import Page, expect

from build_tools.model import Directory, WrittenPage
from build_tools.reading.history import dated
from build_tools.reading.parse import directory_or_raise
from build_tools.site.described import llms, openapi, opensearch
from build_tools.site.feed import feed, sitemap
from build_tools.site.page import Site as Settings
from build_tools.speech import speech
from tests.conftest import Site
from tests.repository import CASES, bare, commit, firm, git

WORDS = (CASES / "vocabulary.yml").read_text("utf-8")
SETTINGS = Settings("Ours & Theirs", "https://own.example/", "Firms <that> help.", date(2026, 11, 1))
#: What programs rely on in version 1 of `partners.json`. Only ever added to; what would break it needs a version 2.
RELIED_ON = json.loads((Path(__file__).parent / "machines" / "partners-1.schema.json").read_text())


def moment(day: str) -> dict[str, str]:
    return {"GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "GIT_AUTHOR_DATE": f"{day}T12:00:00Z"}


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Directory:
    """A directory with a past: one firm came, one changed, one left, one was renamed."""
    root = bare(tmp_path_factory.mktemp("grown"), WORDS)
    git(root, "init", "-q")
    with pytest.MonkeyPatch.context() as patch:

        def on(day: str) -> None:
            for name, value in moment(day).items():
                patch.setenv(name, value)
            commit(root)

        for slug in ("elder", "moss", "former"):
            firm(root, slug)
        on("2026-01-05")
        firm(root, "elder", "best_for: [Quick answers]")
        firm(root, "moss", "status: retired", "successor: elder")
        on("2026-02-06")
        git(root, "mv", "partners/former.yml", "partners/today.yml")
        firm(root, "today", "aliases: [former]")
        on("2026-03-07")
        firm(root, "young")
        on("2026-04-08")
    return dated(root, directory_or_raise(root, None))


def test_the_feed_tells_of_new_changed_and_retired_firms_newest_first(grown: Directory) -> None:
    read = feedparser.parse(feed(grown, SETTINGS, "en"))
    assert not read.bozo
    told = [(entry.title, entry.updated[:10], entry.tags[0].term, entry.tags[0].label) for entry in read.entries]
    assert told == [
        ("Young Plants", "2026-04-08", "new", "New"),
        ("Today Plants", "2026-03-07", "changed", "Changed"),  # known under another name before, so not new
        ("Moss Plants", "2026-02-06", "retired", "Retired"),
        ("Elder Plants", "2026-02-06", "changed", "Changed"),
    ]
    assert read.entries[2].summary == "Moss Plants has left the directory; Elder Plants carries on its work."
    assert read.feed.title == SETTINGS.name
    assert read.entries[0].id == "https://own.example/partners/young/"


def test_the_site_map_dates_what_is_one_files_and_nothing_else(grown: Directory) -> None:
    tree = etree.fromstring(sitemap(["", "partners/elder/", "match/"], grown, SETTINGS).encode())
    days = {place.findtext("{*}loc"): place.findtext("{*}lastmod") for place in tree}
    assert days == {
        "https://own.example/": None,
        "https://own.example/partners/elder/": "2026-02-06",
        "https://own.example/match/": None,
    }


def test_without_git_the_feed_tells_what_firms_confirmed(tmp_path: Path) -> None:
    root = bare(tmp_path / "own", WORDS)
    firm(root, "elder", "confirmed: 2026-05-06")
    firm(root, "silent")
    read = feedparser.parse(feed(directory_or_raise(root, None), SETTINGS, "en"))
    assert [(entry.title, entry.updated[:10]) for entry in read.entries] == [("Elder Plants", "2026-05-06")]


def test_partners_json_is_as_its_schema_says_and_as_programs_rely_on(site: Site) -> None:
    published = json.loads((site.folder / "partners.json").read_text("utf-8"))
    schema = json.loads((site.folder / "schema/partners-1.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for shape in (schema, RELIED_ON):
        jsonschema.validate(published, shape, jsonschema.Draft202012Validator)
    described = schema["properties"]["partners"]["items"]["properties"]
    assert {field for firm in published["partners"] for field in firm} <= described.keys()
    broken = {**published, "partners": [{**published["partners"][0], "contact": "somewhere"}]}
    for shape in (schema, RELIED_ON):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, shape, jsonschema.Draft202012Validator)


def test_the_openapi_document_is_sound_and_names_files_that_are_there(site: Site) -> None:
    document = json.loads((site.folder / "openapi.json").read_text("utf-8"))
    start = f"{site.folder.as_uri()}/"
    assert list(OpenAPIV31SpecValidator(document, base_uri=f"{start}openapi.json").iter_errors()) == []
    assert document["servers"] == [{"url": "https://better-fit.example"}]
    for address, what in document["paths"].items():
        assert (site.folder / address.removeprefix("/")).is_file(), address
        for media in what["get"]["responses"]["200"]["content"].values():
            reference = media["schema"].get("$ref")
            assert reference is None or (site.folder / reference).is_file()


def test_llms_txt_leads_to_pages_and_files_that_are_there(site: Site) -> None:
    lines = (site.folder / "llms.txt").read_text("utf-8").splitlines()
    assert lines[0] == "# Better Fit"
    assert lines[2].startswith("> ")
    links = [line.partition("](")[2].partition(")")[0] for line in lines if line.startswith("- [")]
    assert len(links) > 8
    for link in links:
        place = site.folder / link.removeprefix("https://better-fit.example/")
        assert place.is_file() or (place / "index.html").is_file(), link


def test_hostile_names_stay_text_in_what_machines_are_told(grown: Directory) -> None:
    hostile = Settings("</script><b>[x](javascript:1)\n# y", "https://own.example/", "]]> & <x>", date(2026, 11, 1))
    assert "\n# y" not in llms(grown, hostile)
    assert "<b>" not in llms(grown, hostile).replace("\\<b", "")
    spaced = WrittenPage("situations/a wall (old).md", "A wall")
    told = llms(replace(grown, written=(spaced,)), hostile)
    assert "](https://own.example/situations/a%20wall%20%28old%29/)" in told
    tree = etree.fromstring(opensearch(hostile, speech("en")).encode())
    assert len(tree.findtext("{*}ShortName")) <= 16
    assert tree.findtext("{*}Description") == "]]> & <x>"
    assert json.loads(json.dumps(openapi(grown, hostile)))["info"]["title"] == hostile.name


def test_what_an_address_bar_sends_is_understood_by_the_finder(site: Site, page: Page) -> None:
    tree = etree.parse(site.folder / "opensearch.xml")
    template = tree.find("{*}Url").get("template")
    assert template.startswith("https://better-fit.example/#")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(
        site.url
        + template.removeprefix("https://better-fit.example/").replace("{searchTerms}", "a+living%20wall+%C3%BC")
    )
    page.wait_for_url(f"{site.url}find/#**living-walls**")
    expect(page.get_by_label("own words")).to_have_value("a living wall ü")
    assert not any("wall" in url for url in asked if "#" not in url)


def test_a_firm_is_described_in_the_words_of_schema_org(site: Site) -> None:
    tree = etree.parse(site.folder / "partners/boreal-walls/index.html", etree.HTMLParser())
    known = json.loads(tree.xpath("string(//script[@type='application/ld+json'])"))
    assert known["@type"] == "ProfessionalService"
    assert known["knowsAbout"]
    assert known["areaServed"]
