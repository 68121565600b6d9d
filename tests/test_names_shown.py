"""Names of every living script show right on a page, in the files for machines, in search and on a contact card, and
words without a break overflow no page."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import vobject
import yaml
from playwright.sync_api import Browser, Page

from better_fit import addresses
from better_fit.problems import Fault
from better_fit.reading.rules import judge
from tests.conftest import Site, copy_project, without_firms
from tests.node_scripts import node_scripts
from tests.preloaded import mkdocs
from tests.test_names import ACCEPTED

#: Names without a place where a line may break, and the widest that there are.
LONG = {
    "thai": "ห้างหุ้นส่วนจำกัดรุ่งเรืองการบัญชีที่ปรึกษาก่อสร้างเกษตรอินทรีย์" * 2,
    "javanese": "ꦥꦱꦂꦧꦠꦶꦏ꧀ꦱꦸꦫꦏꦂꦠ" * 5,
    "jamo": "\u1112\u1112하" * 30,
    "emoji": "👩🏽\u200d🌾\u200d👩🏽\u200d🌾" * 20,
    "conjuncts": "क्ष्त्स्न्य" * 20,
    "latin": "W" * 80,
    "ligature": "﷽" * 12,
    "burmese": "လျှို့ဝှက်" * 12,
}


def firm(name: str, slug: str, **more: Any) -> dict[str, Any]:
    """A profile that says its name wherever it can."""
    terms = {"specialty": ["living-walls"], "style": ["hands-on"], "delivery": ["monthly-visits"], "region": ["denver"]}
    return {
        "name": name, "summary": name * 2 if len(name) <= 40 else name, "website": f"https://{slug}.example",
        "contact": {"email": f"{slug[-40:]}@{slug}.example", "person": name}, **terms, "best_for": [name],
        "proof": [{"label": name, "url": f"https://{slug}.example/work"}], **more,
    }  # fmt: skip


@pytest.fixture(scope="module")
def shown(
    tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str], demonstration_built: Path
) -> tuple[Site, dict[str, str]]:
    """A site of a few dozen firms with such names, and the names as they are shown, by slug."""
    project = copy_project(tmp_path_factory.mktemp("names") / "project")
    without_firms(project)
    for path in (project / "directory/pages/situations").glob("*.md"):
        path.unlink()
    names = {f"firm-{place}": case for place, case in enumerate(ACCEPTED) if place % 4 == 0 or "shown" in case}
    firms = {slug: firm(case["name"], slug) for slug, case in names.items()}
    firms |= {f"{'w' * 50}{slug}"[-60:]: firm(cut(name), f"{'w' * 60}{slug}"[-60:]) for slug, name in LONG.items()}
    firms["hartwell"] = firm("Hartwell", "hartwell", delivery=["one-off-project"]) | {
        "recommends": [{"partner": slug, "because": made["name"], "basis": "met"} for slug, made in firms.items()]
    }
    for slug, made in firms.items():
        text = yaml.safe_dump(made, allow_unicode=True)
        (project / f"partners/{slug}.yml").write_text(text, "utf-8")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("home: greenline", "home: hartwell\n      pictures_up_to: 0"))
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    as_shown = {slug: made["name"] for slug, made in firms.items()}
    as_shown |= {slug: case.get("shown", case["name"]) for slug, case in names.items()}
    return Site(project / "site", serve(project / "site")), as_shown


def cut(name: str) -> str:
    """As much of a name as fits."""
    while problem(name):
        name = name[:-1]
    return name


def problem(name: str) -> str:
    try:
        judge("name", name, 80)
    except Fault as fault:
        return fault.code
    return ""


@pytest.mark.fault("C10")
def test_a_name_is_shown_as_it_is_on_its_page_in_the_files_for_machines_and_in_what_search_finds(
    shown: tuple[Site, dict[str, str]],
) -> None:
    site, names = shown
    listed = {
        firm["slug"]: firm["name"]
        for firm in json.loads((site.folder / "partners.json").read_text("utf-8"))["partners"]
    }
    assert listed == names
    start = json.loads((site.folder / addresses.SEARCH).read_text("utf-8"))
    pieces = [json.loads((site.folder / addresses.search(name)).read_text("utf-8")) for name in start["shown"]]
    titles = {result["url"]: result["title"] for piece in pieces for result in piece}
    for slug, name in names.items():
        page = (site.folder / f"partners/{slug}/index.html").read_text("utf-8")
        assert name in unescape(page[page.index("<h1") : page.index("</h1>")])
        assert titles[f"partners/{slug}/"] == name


def test_a_contact_card_reads_back_as_the_name_is(shown: tuple[Site, dict[str, str]]) -> None:
    _, names = shown
    with node_scripts({"cards": "rule/vcard.js"}) as node:
        for slug, name in names.items():
            contact = {"email": f"{slug}@a.example", "person": name}
            about = {"name": name, "summary": name, "website": "https://a.example", "contact": contact}
            card = node.evaluate("([card, page]) => cards.vcard(card, page)", [about, f"https://a.example/{slug}/"])
            (read,) = vobject.readComponents(card)
            assert (read.fn.value, read.org.value) == (name, [name])


@pytest.mark.fault("C13")
def test_no_word_without_a_break_is_wider_than_a_small_phone(
    shown: tuple[Site, dict[str, str]], browser: Browser
) -> None:
    site, names = shown
    long = [slug for slug in names if slug.startswith("ww")]
    need = "v=1&from=hartwell&delivery=monthly-visits&specialty=living-walls"
    addresses = ["", "partners/", "network/", "partners/hartwell/recommends/", "match/specialty/living-walls/",
                 "match/specialty/living-walls/delivery/monthly-visits/", f"find/#{need}", f"refer/#{need}",
                 f"shortlist/#{need}&pick={','.join(long[:3])}", f"shortlist/#{need}&pick={','.join(long[3:6])}",
                 "join/", *(f"partners/{slug}/" for slug in [*long, "hartwell"])]  # fmt: skip
    page = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    wide = []
    for address in addresses:
        page.goto("about:blank")
        page.goto(site.url + address, wait_until="networkidle" if "#" in address else "load")
        if over := page.evaluate("document.documentElement.scrollWidth - innerWidth"):
            wide.append((address, over))
    page.context.close()
    assert wide == []


def test_a_list_of_latin_words_in_arabic_runs_as_arabic_does(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{site.url}partners/canopy-and-co/")
    page.evaluate("document.documentElement.dir = 'rtl'")
    lines = page.locator(".facts dd:has(> a + a)").evaluate_all(
        "all => all.map((dd) => [...dd.children].slice(0, 2).map((a) => a.getClientRects()[0])"
        ".map(({ top, left }) => ({ top: Math.round(top), left })))"
    )
    on_one_line = [(first["left"], second["left"]) for first, second in lines if first["top"] == second["top"]]
    assert on_one_line
    assert all(first > second for first, second in on_one_line), on_one_line
