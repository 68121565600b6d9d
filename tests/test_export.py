"""`better-fit export`: the way out of MkDocs. Its tree builds without our plugin, and the HTML arrives untouched."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from PIL import Image

from better_fit.__main__ import run
from better_fit.addresses import NOT_FOUND
from better_fit.reading.load import load_text
from better_fit.reading.parse import directory_or_raise
from better_fit.site import export as export_module
from better_fit.site.export import MARK, one_block
from tests.examples import examples
from tests.preloaded import mkdocs

ROOT = Path(__file__).parent.parent
HOSTILE = """\
name: "{{ config }} & {% raw %} Sons"
summary: "He said \\"hi\\" {{< x >}} ${{ secrets.X }} </title><img src=x onerror=alert(1)>: --- #1"
website: https://acme.example
contact: {email: hello@acme.example}
specialty: [living-walls]
delivery: [weekly-visits]
style: [hands-on]
region: [denver]
best_for: ["*not* _emphasis_ <b>", "--8<-- \\"/etc/passwd\\""]
description: |
  One `{{ config }}` & two.

  --8<-- "/etc/passwd"

      four spaces
"""
NOTICE = "extra: {notice: 'All of it is <invented> {{ x }}.'}\n"
CONFIG = """\
site_name: Elsewhere
docs_dir: tree
theme: {name: null, custom_dir: theme}
plugins: []
"""


def make(folder: Path) -> Path:
    """A small directory with one hostile firm, and some of the owner's pages."""
    (folder / "directory").mkdir()
    shutil.copy(ROOT / "directory/vocabulary.yml", folder / "directory")
    for path in ("about.md", "situations/only-advice.md"):
        target = folder / "directory/pages" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "directory/pages" / path, target)
    Image.new("RGB", (8, 8)).save(folder / "directory/pages/plan.png")
    (folder / "partners").mkdir()
    for slug in ("pinon-plan", "moss-and-stone", "canopy-and-co"):
        text = (ROOT / f"partners/{slug}.yml").read_text("utf-8")
        text = re.sub(r"^recommends:\n(?:[ ].*\n)*", "", text, flags=re.MULTILINE)
        (folder / f"partners/{slug}.yml").write_text(text, "utf-8")
        if (ROOT / f"partners/pictures/{slug}").is_dir():
            shutil.copytree(ROOT / f"partners/pictures/{slug}", folder / f"partners/pictures/{slug}")
    (folder / "partners/acme.yml").write_text(HOSTILE, "utf-8")
    (folder / "mkdocs.yml").write_text(f"site_name: 'Fit & Co'\nsite_url: https://fit.example/sub\n{NOTICE}")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, builds: None) -> Path:
    folder = make(tmp_path_factory.mktemp("export"))
    assert run(["-C", str(folder), "export", str(folder / "tree")]) == 0
    return folder


def front_and_body(path: Path) -> tuple[dict[str, str], str]:
    text = path.read_text("utf-8")
    assert text.startswith("---\n")
    _, front, body = text.split("---\n", 2)
    loaded = load_text(front)
    assert loaded.findings == ()
    return loaded.value, body


def generated(tree: Path) -> list[Path]:
    return [path for path in sorted(tree.rglob("*.md")) if 'class="bf-page' in path.read_text("utf-8")]


def test_mkdocs_builds_the_tree_without_our_plugin_and_leaves_the_html_untouched(folder):
    (folder / "elsewhere/theme").mkdir(parents=True)
    shutil.copytree(folder / "tree", folder / "elsewhere/tree")
    template = '<title>{{ page.title }}</title><p title="{{ page.meta.description }}"></p>{{ page.content }}'
    (folder / "elsewhere/theme/main.html").write_text(template)
    (folder / "elsewhere/mkdocs.yml").write_text(CONFIG)
    done = mkdocs(folder / "elsewhere", "build", "--quiet")
    assert done.returncode == 0, done.stderr
    pages = generated(folder / "tree")
    assert len(pages) > 30
    for path in pages:
        front, body = front_and_body(path)
        built = (folder / "elsewhere/site" / path.relative_to(folder / "tree")).with_suffix(".html").read_text("utf-8")
        assert body.strip() in built, path
        assert f"<title>{front['title']}</title>" in built
    acme = (folder / "elsewhere/site/partners/acme/index.html").read_text("utf-8")
    assert "<img src=x" not in acme
    assert "root:" not in acme
    for name in ("partners.json", "cards/0.json", "css/better-fit.css", "js/rule/match.js", "plan.png"):
        assert (folder / "elsewhere/site" / name).is_file()


@pytest.mark.fault("C6")
def test_titles_and_descriptions_read_back_as_they_were_and_are_safe_where_nobody_escapes(folder):
    directory = directory_or_raise(folder)
    for partner in directory.partners.values():
        front, _ = front_and_body(folder / f"tree/partners/{partner.slug}/index.md")
        assert html.unescape(front["title"]) == partner.name
        assert html.unescape(front["description"]) == partner.summary
        assert not re.search(r"""[<>"]|\{[{%<#]""", front["title"] + front["description"])


def test_every_page_is_one_block_that_commonmark_passes_on(folder):
    reader = MarkdownIt("commonmark")
    for path in generated(folder / "tree"):
        _, body = front_and_body(path)
        assert [token.type for token in reader.parse(body)] == ["html_block"], path
        assert "\n\n" not in body.strip()


@pytest.mark.fault("C5", "C6")
def test_no_text_of_a_profile_is_a_command_for_a_generator(folder):
    for path in (*generated(folder / "tree"), folder / "tree/partners/acme/index.md"):
        text = path.read_text("utf-8")
        assert not re.search(r"\{[{%<#]", text), path
        assert not re.search("^--8<--", text, re.MULTILINE)


def test_links_are_relative_to_each_page_and_lead_to_what_is_there(folder):
    tree = folder / "tree"
    count = 0
    for path in generated(tree):
        for link in re.findall(r'(?:href|src)="([^"]*)"', path.read_text("utf-8")):
            target = html.unescape(link).partition("#")[0].partition("?")[0]
            if re.match(r"[a-z]+:", target) or not target:
                continue
            assert not target.startswith("/")
            place = (path.parent / target).resolve()
            written = place.with_suffix(".md") if target.endswith("/") else place
            fine = place.is_file() or (place / "index.md").is_file() or written.is_file()
            # What the small directory above does not have: guides, the start of the situations, other scripts.
            assert fine or re.search(r"/(guides|help|situations|about|js|pictures)(/|$)", str(place)), (path, link)
            count += 1
    assert count > 300


def test_written_pages_keep_their_own_words_and_get_their_firms(folder):
    front, body = front_and_body(folder / "tree/situations/only-advice/index.md")
    assert front.keys() == {"title", "description"}
    source = (ROOT / "directory/pages/situations/only-advice.md").read_text("utf-8")
    before, after = source.split("---\n", 2)[2].split("<!-- matches -->")
    assert before.strip() in body
    assert after.strip() in body
    assert 'data-firm="pinon-plan"' in body
    assert Image.open(folder / "tree/plan.png").size == (8, 8)


def test_front_matter_of_the_owner_s_own_is_kept():
    block = "title: X\ntags:\n  - a\nneed:\n  must: {a: [b]}\n  prefer:\n    c: [d]\nhide: [toc]\n"
    kept = export_module._others(block)
    assert kept == ["tags:", "  - a", "hide: [toc]"]


def test_the_page_for_a_missing_address_finds_its_way_from_anywhere(folder):
    text = (folder / "tree" / NOT_FOUND).read_text("utf-8")
    assert 'href="https://fit.example/sub/css/better-fit.css"' in text
    assert not re.search(r'href="(?!https:|#content)', text)


def test_the_owner_s_notice_stands_on_every_exported_page_as_text(folder):
    for page in generated(folder / "tree"):
        assert "All of it is &lt;invented&gt; &#123;{ x }}." in page.read_text("utf-8"), page


@pytest.mark.parametrize("wanted", [True, False])
@pytest.mark.usefixtures("builds")
def test_the_feed_and_the_page_for_a_missing_address_show_mail_addresses_as_the_owner_set(tmp_path, wanted):
    folder = make(tmp_path)
    firm, settings_ = folder / "partners/acme.yml", folder / "mkdocs.yml"
    said = re.sub(r"(?m)^summary: .*", "summary: Write to first@acme.example.\nconfirmed: 2026-10-01", firm.read_text())
    firm.write_text(said)
    mask = f"plugins: [better-fit: {{mask_mail: {str(wanted).lower()}}}]\n"
    settings_.write_text(settings_.read_text().replace(NOTICE, f"{mask}extra: {{notice: Ask owner@fit.example}}\n"))
    assert run(["-C", str(folder), "export", str(folder / "tree")]) == 0
    for name, address in (("feed.xml", "first@acme.example"), (NOT_FOUND, "owner@fit.example")):
        text = (folder / "tree" / name).read_text("utf-8")
        assert (address in text) is not wanted
        assert address in html.unescape(text)


def test_a_second_export_replaces_the_first(folder, capsys):
    tree = folder / "again"
    assert run(["-C", str(folder), "export", str(tree)]) == 0
    (tree / "stale.md").write_text("old")
    assert run(["-C", str(folder), "export", str(tree)]) == 0
    assert not (tree / "stale.md").exists()
    assert re.search(r"again: \d+ pages, \d+ other files", capsys.readouterr().out)


def test_a_failed_export_leaves_the_last_one(folder, monkeypatch):
    tree = folder / "kept"
    assert run(["-C", str(folder), "export", str(tree)]) == 0
    before = sorted(tree.rglob("*"))

    def fails(*_):
        raise RuntimeError("in the middle")

    monkeypatch.setattr(export_module, "machine_files", fails)
    assert run(["-C", str(folder), "export", str(tree)]) == 3
    assert sorted(tree.rglob("*")) == before
    assert [path.name for path in folder.iterdir() if path.name.startswith(".kept")] == []


def test_a_folder_that_holds_something_else_is_never_touched(folder, tmp_path, capsys):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_text("dear")
    (tmp_path / "link").symlink_to(folder)
    for target in (tmp_path / "mine", tmp_path / "link", folder, folder / "partners", folder / "directory/pages/out"):
        assert run(["-C", str(folder), "export", str(target)]) == 2, target
        assert re.search("holds something else|is no folder|is the directory itself", capsys.readouterr().err)
    assert (tmp_path / "mine/letter.txt").read_text() == "dear"
    (tmp_path / "empty").mkdir()
    assert run(["-C", str(folder), "export", str(tmp_path / "empty")]) == 0
    assert (tmp_path / "empty" / MARK).is_file()


@settings(max_examples=examples(40))
@given(st.text(st.sampled_from(" \n\t{}%#<ab&;"), max_size=30))
def test_no_blank_line_and_no_command_survives_in_a_block(text):
    escaped = text.replace("<", "&lt;")
    block = one_block(f'<div>\n<script type="x">["{escaped!r}"]</script>{escaped}</div>')
    assert not re.search(r"\{[{%<#]", block)
    assert not re.search(r"\n[ \t]*\n", block)
