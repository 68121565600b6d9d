"""The exported tree under other generators: MkDocs with its own theme, with Material, and Zensical. Pages look and work
the same in all of them. ProperDocs builds the site as it is."""

from __future__ import annotations

import filecmp
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from better_fit.__main__ import run
from better_fit.site.closed_off import closed_off
from tests.instruments import axe_script
from tests.preloaded import mkdocs
from tests.test_accessibility import COLOURS, RUN
from tests.test_export import make

#: By name: the program, and its settings beside the site's name.
HOSTS = {
    "mkdocs": ("mkdocs", "theme: {name: mkdocs, highlightjs: false}\n"),
    "material": ("mkdocs", "theme: {name: material, font: false}\n"),
    "zensical": ("zensical", "theme: {font: false}\n"),
}
NEED = "v=1&must.region=denver&delivery=weekly-visits&specialty=living-walls"
#: One page of each kind, the written ones among them.
ADDRESSES = (
    "", f"find/#{NEED}", f"refer/#{NEED}&from=canopy-and-co", f"shortlist/#{NEED}&pick=canopy-and-co,moss-and-stone",
    "join/", "partners/", "partners/canopy-and-co/", "match/specialty/living-walls/", "situations/only-advice/",
    "about/", "rule/", "network/",
)  # fmt: skip
#: Where each visible element stands and how it looks. Of pictures only where: a host may draw them anew.
LOOK = """() => [...document.querySelectorAll(".bf-site, .bf-site *")].filter((e) => e.checkVisibility()).map((e) => {
  const { x, y, width, height } = e.getBoundingClientRect(), style = getComputedStyle(e);
  const box = [x, y + scrollY, width, height].map((n) => n.toFixed(1)).join();
  return [e.localName, e.className.baseVal ?? e.className, box,
    ...e.closest("svg, img") ? [] : [
      style.color, style.backgroundColor, style.font, style.borderTop, style.textDecoration, style.boxShadow,
      getComputedStyle(e, "::before").content, getComputedStyle(e, "::after").content]].join(" ");
}).filter((line) => !/^(script|link|style)/.test(line))"""

#: What changes as long as something comes or moves; a fraction of the work of looking.
STIR = """() => [document.documentElement.outerHTML.length, document.getAnimations().length,
  ...[...document.querySelectorAll(".bf-site *")].map((e) => e.getBoundingClientRect().bottom)].join()"""


@pytest.fixture(scope="module")
def hosted(
    tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str], builds: None
) -> dict[str, tuple[Path, Path, str]]:
    """For each host the tree, the site that it made, and the site's address."""
    folder = make(tmp_path_factory.mktemp("hosts"))
    assert run(["-C", str(folder), "export", str(folder / "tree")]) == 0
    built = {}
    for name, (program, settings) in HOSTS.items():
        own = folder / name
        own.mkdir()
        shutil.copytree(folder / "tree", own / "docs")
        (own / "mkdocs.yml").write_text(f"site_name: Elsewhere\n{settings}", "utf-8")
        if program == "mkdocs":
            done = mkdocs(own, "build")
        else:
            call = [sys.executable, "-m", program, "build"]
            done = subprocess.run(call, cwd=own, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        built[name] = (folder / "tree", own / "site", serve(own / "site"))
    return built


def _screen(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    yield context.new_page()
    context.close()


opened = pytest.fixture(_screen, name="opened")
#: For all that is only looked at.
screen = pytest.fixture(_screen, name="screen", scope="module")


def test_every_page_is_there_in_every_host_with_our_frame_around_it(hosted: dict[str, tuple[Path, Path, str]]) -> None:
    for tree, site, _ in hosted.values():
        pages = sorted(tree.rglob("*.md"))
        assert len(pages) > 90
        for page in pages:
            address = page.relative_to(tree).with_suffix("")
            target = site / (address if address.name == "index" else address / "index").with_suffix(".html")
            text = target.read_text("utf-8")
            assert re.search(r'class="bf-header"', text), target
            assert re.search(r'class="bf-footer"', text), target


@pytest.mark.parametrize("address", ADDRESSES)
def test_pages_look_the_same_in_every_host(
    hosted: dict[str, tuple[Path, Path, str]], screen: Page, address: str
) -> None:
    # One page after the other is opened on a phone and then seen on a desk, or the other way about.
    widths = (390, 1440) if ADDRESSES.index(address) % 2 else (1440, 390)
    looks: dict[tuple[str, int], list[str]] = {}
    for name, (_, _, url) in hosted.items():
        screen.set_viewport_size({"width": widths[0], "height": 900})
        screen.goto("about:blank")
        screen.goto(url + address, wait_until="networkidle")
        for width in widths:
            screen.set_viewport_size({"width": width, "height": 900})
            looks[name, width] = _settled(screen)
            assert screen.evaluate("document.documentElement.scrollWidth") == width, name
    for (name, width), look in looks.items():
        model = looks["mkdocs", width]
        assert len(model) > 40
        others = [pair for pair in zip(model, look, strict=False) if pair[0] != pair[1]]
        assert others[:3] == [], (name, width)
        assert len(look) == len(model)


def _settled(page: Page) -> list[str]:
    """How the page looks when nothing comes any more."""
    page.evaluate("document.fonts.ready.then(() => null)")
    stirs = [page.evaluate(STIR)]
    while stirs[-3:] != stirs[-1:] * 3 and len(stirs) < 30:
        page.wait_for_timeout(100)
        stirs.append(page.evaluate(STIR))
    return list(page.evaluate(LOOK))


@pytest.mark.parametrize("host", HOSTS)
def test_a_rep_works_under_every_host(hosted: dict[str, tuple[Path, Path, str]], opened: Page, host: str) -> None:
    url = hosted[host][2]
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))

    # The finder: its list has room, its words can be read.
    for width, least in ((1440, 700), (390, 340)):
        opened.set_viewport_size({"width": width, "height": 900})
        opened.goto(f"{url}find/#{NEED}")
        opened.reload()
        card = opened.locator("[data-results] .card").first
        expect(card).to_be_visible()
        box = card.bounding_box()
        assert box is not None
        assert box["width"] > least
        if host == "mkdocs":  # colours are the same in all
            opened.evaluate(axe_script())
            assert opened.evaluate(RUN, COLOURS) == []
    # Folds stay folds.
    fold = opened.locator(".ask details").nth(1)
    height = fold.evaluate("e => e.clientHeight")
    fold.locator("summary").click()
    assert fold.evaluate("e => e.clientHeight") > height + 30
    # The shortlist, with what was picked.
    opened.locator("[data-results] .card input[type=checkbox]").first.check()
    opened.locator("[data-bar-send]").click()
    opened.goto(f"{url}shortlist/#{NEED}&pick=canopy-and-co,moss-and-stone&from=acme")
    expect(opened.get_by_role("heading", name="Canopy & Co.", exact=True)).to_be_visible()
    # The search, from a written page.
    opened.goto(f"{url}about/")
    opened.locator("#bf-q").click()
    opened.locator("#bf-q").fill("living walls")
    option = opened.locator("[data-search] [role=option]").filter(has_text="Canopy & Co.").first
    expect(option).to_be_visible(timeout=15_000)
    option.click()
    expect(opened.locator("h1:visible")).to_have_text("Canopy & Co.")
    # The form makes a file of what is typed.
    opened.goto(f"{url}join/")
    opened.fill("#f-name", "Hartwell & Rowe")
    expect(opened.locator(".bf-page")).to_contain_text("name: Hartwell & Rowe")
    assert errors == []


def test_a_style_sheet_that_is_closed_off_means_the_same() -> None:
    sheet = (
        '/* a, b */ a:is(.b, .c)::before, [d="x,y"] { e: f } @media print { g { h: i } } @keyframes j { to { k: l } } m'
    )
    ours = ":not(#_#_#_#_)"
    assert closed_off(sheet).split("\n") == [
        f'a:is(.b, .c){ours}::before, [d="x,y"]{ours} {{ e: f }}',
        "@media print {",
        f"g{ours} {{ h: i }}",
        "}",
        "@keyframes j { to { k: l } }",
        "",
    ]


@pytest.mark.usefixtures("builds")
def test_properdocs_builds_the_same_site_from_the_same_settings(tmp_path: Path) -> None:
    own = tmp_path / "own"
    named = ["--name", "Our Partners", "--home", "Hill & Dale", "--url", "https://own.example/", "--field", "agencies"]
    assert run(["init", str(own), *named]) == 0
    assert mkdocs(own, "build", "--strict", "--quiet").returncode == 0
    (own / "site").rename(own / "by-mkdocs")
    done = subprocess.run(
        [sys.executable, "-m", "properdocs", "build", "--strict", "--quiet"],
        cwd=own, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    names = [
        path.relative_to(own / "by-mkdocs").as_posix() for path in (own / "by-mkdocs").rglob("*") if path.is_file()
    ]
    assert len(names) > 100
    assert filecmp.cmpfiles(own / "by-mkdocs", own / "site", names, shallow=False)[1:] == ([], [])
