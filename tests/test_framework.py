"""What is published of Material's style sheet, and that no page misses the rest."""

from __future__ import annotations

from pathlib import Path

import material
import pytest
from playwright.sync_api import Page

from better_fit.site.framework import needed
from tests.conftest import Site
from tests.kinds import KINDS
from tests.preloaded import mkdocs
from tests.test_export import make

SHEET = next(Path(material.__file__).parent.glob("templates/assets/stylesheets/main.*.min.css")).read_text("utf-8")
#: Every selector of a sheet that finds something in the page, with what it says of it.
SELECTORS = """(text) => {
  const sheet = new CSSStyleSheet(), found = new Set();
  sheet.replaceSync(text);
  const look = (rules) => {
    for (const rule of rules) {
      if (!rule.selectorText) { look(rule.cssRules ?? []); continue; }
      for (const selector of rule.selectorText.split(/,(?![^()]*[)])/)) {
        const plain = selector.replace(/::[-a-z]+/g, "").trim();
        if (document.querySelector(plain || "*")) found.add(`${selector.trim()} ${rule.style.cssText}`);
      }
    }
  };
  look(sheet.cssRules);
  return [...found];
}"""


@pytest.mark.parametrize(
    "rule, kept",
    [
        ("a, .md-a { color: red }", "a{ color: red }"),
        (".md-a a { color: red }", ""),
        ("a:not(.md-a) { color: red }", "a:not(.md-a) { color: red }"),
        ("[data-md-color-scheme=slate] { color: red }", ""),
        ("[dir=rtl] .mdx { color: red }", "[dir=rtl] .mdx { color: red }"),
        ("#__drawer:checked ~ p { color: red }", ""),
        ("@media print { .md-a { color: red } p { color: red } }", "@media print {p { color: red }}"),
        ("@media print { .md-a { color: red } }", ""),
        ("@page { margin: 0 }", "@page { margin: 0 }"),
        ("p { color: red } @media print { a { color: red } b } c", "p { color: red }@media print {a { color: red }}"),
    ],
)
def test_a_rule_goes_where_it_asks_for_the_frame(rule: str, kept: str) -> None:
    assert needed(rule).replace(" {", "{") == kept.replace(" {", "{")


def test_what_is_left_out_holds_on_no_page(site: Site, page: Page) -> None:
    published = next(site.folder.glob("assets/stylesheets/main.*.min.css")).read_text("utf-8")
    assert len(published) < len(SHEET) / 5
    for address in KINDS.values():
        page.goto(site.url + address)
        whole = page.evaluate(SELECTORS, SHEET)
        assert len(whole) > 10
        # `\\3c` is another way of writing `<`.
        assert {rule.replace("\\3c ", "<") for rule in whole} == {*page.evaluate(SELECTORS, published)}, address


@pytest.mark.parametrize("theme", ["directory/theme", "beside"])
@pytest.mark.usefixtures("builds")
def test_all_of_it_is_there_for_a_layout_of_an_owner_s(tmp_path: Path, theme: str) -> None:
    folder = make(tmp_path)
    settings = "docs_dir: directory/pages\ntheme: {name: material, custom_dir: beside}\nplugins: [better-fit]\n"
    (folder / "mkdocs.yml").write_text(f"site_name: Ours\n{settings}", "utf-8")
    (folder / "beside").mkdir()
    (folder / theme).mkdir(exist_ok=True)
    (folder / theme / "own.html").write_text('{% extends "main.html" %}', "utf-8")
    done = mkdocs(folder, "build")
    assert done.returncode == 0, done.stdout + done.stderr
    assert next((folder / "site").glob("assets/stylesheets/main.*.min.css")).read_text("utf-8") == SHEET
