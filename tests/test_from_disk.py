"""A site with `from_disk: true` works from a folder, and on a host that serves files and nothing else."""

from __future__ import annotations

import functools
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from better_fit.cache import Cache
from better_fit.engine import THEME, theme_files
from better_fit.site.embed import embed
from better_fit.site.from_disk import classic, opening, scripts_of_data
from better_fit.site.modules import imports
from better_fit.site.page import Site as Settings
from better_fit.site.render import Renderer
from tests.conftest import serving
from tests.preloaded import mkdocs
from tests.test_export import make
from tests.test_foreign import _Bucket

SETTINGS = """\
site_name: Fit & Co
docs_dir: directory/pages
theme: {name: material, font: false}
plugins:
  - better-fit:
      from_disk: true
"""
NEED = "v=1&must.region=denver&delivery=weekly-visits&specialty=living-walls"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, builds: None) -> Path:
    # With signs in its path that an address writes otherwise.
    own = make(tmp_path_factory.mktemp("a stick, 100 %"))
    (own / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    done = mkdocs(own, "build", "--quiet")
    assert done.returncode == 0, done.stdout + done.stderr
    return own / "site"


@pytest.fixture(scope="module")
def bucket(folder: Path) -> Iterator[str]:
    with serving(functools.partial(_Bucket, directory=folder)) as server:
        yield server


@pytest.fixture
def said(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page, errors
    context.close()


@pytest.mark.parametrize("where", ["disk", "bucket"])
def test_a_rep_works_without_a_server(folder: Path, bucket: str, said: tuple[Page, list[str]], where: str) -> None:
    start = folder.as_uri() if where == "disk" else bucket
    page, errors = said
    page.goto(f"{start}/index.html")
    page.locator("[data-own-text]").fill("living walls in Denver")
    page.locator("[data-home-words] button").click()
    expect(page.locator("[data-results] .card").first).to_be_visible()
    assert page.url.startswith(f"{start}/find/index.html#v=1")

    page.locator(".bf-nav").get_by_role("link", name="Refer").click()
    expect(page.locator("html.js")).to_have_count(1)
    page.goto(f"{start}/refer/index.html#{NEED}&from=canopy-and-co&pick=moss-and-stone")
    expect(page.locator("[data-handoff-kit]")).to_contain_text("Moss & Stone")
    expect(page.locator(".unserved")).to_be_hidden()

    page.goto(f"{start}/shortlist/index.html#{NEED}&pick=canopy-and-co,moss-and-stone")
    expect(page.get_by_role("heading", name="Moss & Stone", exact=True)).to_be_visible()
    page.get_by_role("link", name="Moss & Stone", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Moss & Stone")

    page.locator("#bf-q").fill("living walls")
    option = page.locator("[data-search] [role=option]").filter(has_text="Canopy & Co.").first
    expect(option).to_be_visible()
    option.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Canopy & Co.")

    page.locator(".bf-nav").get_by_role("link", name="Join").click()
    page.fill("#f-name", "Hartwell & Rowe")
    expect(page.locator(".bf-page")).to_contain_text("name: Hartwell & Rowe")
    assert errors == []


def test_every_module_is_a_plain_script_whose_imports_are_there(tmp_path: Path) -> None:
    scripts = classic(theme_files(THEME.parent / "nowhere", "js"))
    assert len(scripts) > 70
    for name, script in scripts.items():
        text = script.decode()
        needs = re.findall(r'\$need\("([^"]+)"\)', text)
        assert set(needs) <= scripts.keys(), name
        assert not re.search(r"^(import|export)\b|import\.meta", text, re.MULTILINE), name
        (tmp_path / name.replace("/", "-")).write_bytes(script)
    checks = "".join(f"new vm.Script(fs.readFileSync({str(path)!r}, 'utf8'));" for path in sorted(tmp_path.iterdir()))
    subprocess.run(["node", "-e", f"const fs = require('fs'), vm = require('vm');{checks}"], check=True, timeout=60)


def test_no_module_imports_in_circles() -> None:
    known = imports(theme_files(THEME.parent / "nowhere", "js"))
    assert len(known) > 50
    for name, reached in known.items():
        assert name not in reached


def test_each_page_s_policy_allows_files_of_its_folder(folder: Path) -> None:
    settings = Settings("Fit & Co", "https://fit.example/", "", date(2026, 11, 1), from_disk=True)
    frame = embed("embed/match/region/denver/", "Denver", "", whole="match/region/denver/")
    pages = [path.read_text("utf-8") for path in folder.rglob("*.html")]
    for html in (*pages, opening(Renderer(folder.parent, settings, Cache(None)).body(frame))):
        policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
        assert policy is not None
        assert "style-src 'self' file:;" in policy[1]
        assert policy[1].count("'self'") == policy[1].count("'self' file:")


def test_pages_and_data_name_no_module() -> None:
    page = '<link rel="modulepreload" href="../js/a.js"><script type="module" src="../js/pages/a.js?1"></script>'
    assert opening(page) == (
        '<script defer src="../js/from-disk.js"></script><script defer src="../js/pages/a.js?1"></script>'
    )
    assert dict(scripts_of_data("de/words.json", '{"a": "\\u2028</script>"}')).keys() == {"de/words.json.js"}
    assert dict(scripts_of_data("partners.json", "{}")) == {}
