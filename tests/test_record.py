"""What was public goes on answering, whatever happens to firms, words and pages; also where git knows nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import date
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from better_fit import addresses
from better_fit.__main__ import run
from better_fit.cache import Cache
from better_fit.problems import BetterFitError, BrokenDirectory
from better_fit.reading.check import check
from better_fit.reading.history import vanished
from better_fit.reading.parse import directory_or_raise
from better_fit.reading.record import as_text, is_kept, read_published
from better_fit.site.build import Build
from better_fit.site.page import Page, Site
from better_fit.site.pages import Pages
from better_fit.upkeep import firms, terms
from better_fit.upkeep.online import record
from tests.conftest import ROOT, serving
from tests.repository import commit, git

DAY = date(2026, 11, 1)
SITE = Site("Trees", "https://trees.example/", "Firms that know trees.", DAY)
WORDS = """\
facets:
  craft:
    label: Craft
    question: What do they need done?
    required: true
    primary: true
    terms:
      planting: {label: Planting}
      pruning: {label: Pruning, broader: planting}
      felling: {label: Felling, aliases: [cutting]}
  style:
    label: Style
    question: How do they like to work?
    terms:
      hands-on: {label: Hands-on}
      advice: {label: Advice}
  region:
    label: Region
    question: Where?
    terms:
      north: {label: North}
      south: {label: South}
"""
FIRMS = {
    "alder": "craft: [planting]\nstyle: [hands-on]\nregion: [north]\naliases: [old-alder]\n",
    "birch": "craft: [pruning]\nstyle: [advice]\nregion: [south]\n",
    "cedar": "craft: [felling]\nstyle: [hands-on]\nregion: [north, south]\n",
}
VOUCHES = """\
recommends:
  - partner: alder
    because: They planted our own yard, and it grew.
    basis: worked-together
"""


def firm(slug: str, more: str) -> str:
    name = slug.title()
    return (
        f"name: {name} Trees\nsummary: Trees, by {name}.\nwebsite: https://{slug}.example/\n"
        f"contact:\n  email: office@{slug}.example\n{more}"
    )


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three firms and two pages of the owner's, published once, in no repository."""
    tmp_path = tmp_path_factory.mktemp("published")
    for folder in ("partners", "directory/pages/situations", "directory/pages/guides"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "directory/vocabulary.yml").write_text(WORDS)
    for slug, more in FIRMS.items():
        (tmp_path / f"partners/{slug}.yml").write_text(firm(slug, more + VOUCHES * (slug == "cedar")))
    (tmp_path / "directory/pages/situations/too-far.md").write_text("# Too far away\n\nThey are in the south.\n")
    (tmp_path / "directory/pages/guides/storms.md").write_text("# After a storm\n\nCall at once.\n")
    publish(tmp_path)
    return tmp_path


@pytest.fixture
def root(published: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    shutil.copytree(published, tmp_path, dirs_exist_ok=True)
    return tmp_path


def site(root: Path) -> dict[str, Page | None]:
    """Every page of the site by its address, as a build makes them; `None` for one that MkDocs makes."""
    directory = directory_or_raise(root)
    pages = Pages(directory, SITE, Cache(None))
    made: dict[str, Page | None] = {addresses.written(page.path): None for page in directory.written}
    for page in pages.pages():
        assert page.address not in made, page.address
        made[page.address] = page
    assert pages.lost == []
    return made


def publish(root: Path) -> None:
    """Note what is public, as the site does."""
    kept = filter(is_kept, site(root))
    (root / "directory/published.txt").write_text(as_text(directory_or_raise(root).published.union(kept)))


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text()
    assert old in text
    (root / path).write_text(text.replace(old, new))


def codes(root: Path) -> list[tuple[str, str]]:
    return sorted((problem.file, problem.code) for problem in check(root)[0])


# --- the recipes ------------------------------------------------------------------------------------------------------

MATCHES = ("match/craft/felling/", "match/craft/felling/style/hands-on/")


def rename_firm(root: Path) -> None:
    firms.rename(root, "cedar", "cedar-and-sons", None).write()


def retire_firm(root: Path) -> None:
    firms.retire(root, "cedar", "alder", None).write()


def merge_firms(root: Path) -> None:
    firms.retire(root, "birch", "alder", None).write()
    firms.retire(root, "cedar", "alder", None).write()


def last_firm_changes(root: Path) -> None:
    edit(root, "partners/cedar.yml", "[felling]", "[planting]")


def last_firm_changes_and_its_word_is_renamed(root: Path) -> None:
    last_firm_changes(root)
    terms.rename(root, "craft/felling", "tree-felling", None).write()


def firm_closes(root: Path) -> None:
    with (root / "partners/cedar.yml").open("a") as file:
        file.write("availability: closed\n")


def rename_term(root: Path) -> None:
    terms.rename(root, "craft/felling", "tree-felling", None).write()


def rename_two_terms(root: Path) -> None:
    rename_term(root)
    terms.rename(root, "style/hands-on", "by-hand", None).write()


def merge_terms(root: Path) -> None:
    terms.merge(root, "craft/felling", "planting", None).write()


def split_term(root: Path) -> None:
    new = "climbing: {label: Climbing}\n      dismantling: {label: Dismantling, aliases: [felling, cutting]}"
    edit(root, "directory/vocabulary.yml", "felling: {label: Felling, aliases: [cutting]}", new)
    edit(root, "partners/cedar.yml", "[felling]", "[climbing]")


def retire_term(root: Path) -> None:
    edit(root, "partners/cedar.yml", "[hands-on]", "[hands-on, advice]")
    edit(root, "partners/alder.yml", "[hands-on]", "[hands-on, advice]")
    terms.retire(root, "style/hands-on", DAY, None).write()


def retire_narrow_term(root: Path) -> None:
    terms.retire(root, "craft/pruning", DAY, None).write()


def other_facet_id(root: Path) -> None:
    edit(root, "directory/vocabulary.yml", "  style:\n", "  manner:\n    aliases: [style]\n")
    for slug in FIRMS:
        edit(root, f"partners/{slug}.yml", "style:", "manner:")


def other_primary_facet(root: Path) -> None:
    edit(root, "directory/vocabulary.yml", "    primary: true\n", "")
    edit(root, "directory/vocabulary.yml", "    question: Where?\n", "    question: Where?\n    primary: true\n")


def facet_given_up(root: Path) -> None:
    edit(root, "directory/vocabulary.yml", WORDS[WORDS.index("  style:") : WORDS.index("  region:")], "")
    for slug, stated in (("alder", "hands-on"), ("birch", "advice"), ("cedar", "hands-on")):
        edit(root, f"partners/{slug}.yml", f"style: [{stated}]\n", "")
    (root / "directory/forgotten.txt").write_text("style/\n")


def rename_page(root: Path) -> None:
    pages = root / "directory/pages/situations"
    text = (pages / "too-far.md").read_text()
    (pages / "too-far.md").unlink()
    (pages / "in-the-south.md").write_text(f"---\naliases: [situations/too-far]\n---\n{text}")


def take_page_down(root: Path) -> None:
    (root / "directory/pages/guides/storms.md").unlink()
    (root / "directory/forgotten.txt").write_text("/guides/storms/\n")


def nobody_is_recommended(root: Path) -> None:
    edit(root, "partners/cedar.yml", VOUCHES, "")


def fewer_pages_of_firms(root: Path) -> None:
    with (root / "directory/published.txt").open("a") as file:
        file.write("/partners/page/9/\n")


RECIPES: list[Callable[[Path], None]] = [
    *(
        rename_firm,
        retire_firm,
        merge_firms,
        last_firm_changes,
        last_firm_changes_and_its_word_is_renamed,
        firm_closes,
        rename_term,
        rename_two_terms,
        merge_terms,
    ),
    *(split_term, retire_term, retire_narrow_term, other_facet_id, other_primary_facet, facet_given_up, rename_page),
    *(take_page_down, nobody_is_recommended, fewer_pages_of_firms),
]


@pytest.mark.parametrize("change", RECIPES, ids=lambda change: change.__name__.replace("_", "-"))
@pytest.mark.fault("D4", "D1")
def test_after_every_recipe_each_address_still_answers(root: Path, change: Callable[[Path], None]) -> None:
    before, _ = read_published(root)
    change(root)
    assert [problem for problem in check(root)[0] if problem.severity == "error"] == []
    now = site(root)
    assert before - now.keys() == set()
    for address, page in now.items():
        if page is not None and page.kind == "moved":
            target = now[page.values["target"]]
            assert target is None or target.kind != "moved", f"{address} takes two steps"
        if page is not None and page.kind == "embed":
            assert page.values["whole"] in now, f"{address} leads nowhere"
    publish(root)
    assert before <= read_published(root)[0], "the record is only added to"
    assert before - site(root).keys() == set(), "and a second build after it knows all that the first knew"


def leads(root: Path, address: str) -> str:
    """Where an address leads: the target of a redirect, or the kind of page that stands there."""
    page = site(root)[address]
    assert page is not None
    return page.values["target"] if page.kind == "moved" else page.kind


def test_a_need_that_nobody_meets_any_more_names_the_nearest_firms(root: Path) -> None:
    retire_firm(root)
    page = site(root)["match/craft/felling/style/hands-on/"]
    assert page is not None
    assert page.values["nobody"] == "Nobody fits both today."
    assert [place.firm.slug for place in page.values["close"]] == ["alder"]
    assert not page.listed
    alone = site(root)["match/craft/felling/"]
    assert alone is not None
    assert {place.firm.slug for place in alone.values["close"]} == {"alder"}, "who does something beside it"


@pytest.mark.parametrize("change", [retire_firm, firm_closes])
def test_needs_that_only_a_firm_met_that_takes_nobody_are_known_without_a_record(
    root: Path, change: Callable[[Path], None]
) -> None:
    before = {address for address in public(root) if address.startswith(("match/", "embed/match/"))}
    assert "embed/match/craft/felling/" in before
    (root / "directory/published.txt").unlink()
    change(root)
    now = site(root)
    assert before - now.keys() == set()
    assert (frame := now["embed/match/craft/felling/style/hands-on/"]) is not None
    assert frame.values["note"] == "Nobody fits both today."
    page = now["match/craft/felling/style/hands-on/"]
    assert page is not None
    assert page.values["nobody"] == "Nobody fits both today."


def test_pairs_of_another_primary_facet_are_turned_round_or_answered_where_they_stand(root: Path) -> None:
    other_primary_facet(root)
    assert leads(root, "match/craft/felling/region/north/") == "match/region/north/craft/felling/"
    page = site(root)["match/craft/felling/style/hands-on/"]
    assert page is not None
    assert [place.firm.slug for place in page.values["fits"]] == ["cedar"]


def test_what_is_left_of_a_pair_is_where_it_leads(root: Path) -> None:
    facet_given_up(root)
    assert leads(root, "match/craft/felling/style/hands-on/") == "match/craft/felling/"
    assert leads(root, "match/style/hands-on/") == "withdrawn"


def test_former_ids_lead_on_also_where_there_is_no_record(root: Path) -> None:
    (root / "directory/published.txt").unlink()
    other_facet_id(root)
    assert leads(root, "match/craft/cutting/") == "match/craft/felling/"
    assert leads(root, "match/style/advice/") == "match/manner/advice/"
    assert leads(root, "match/craft/cutting/style/hands-on/") == "match/craft/felling/manner/hands-on/"


# --- what nobody can know ---------------------------------------------------------------------------------------------


def test_what_was_never_published_is_not_missed(root: Path) -> None:
    (root / "directory/published.txt").unlink()
    (root / "partners/birch.yml").unlink()
    (root / "directory/pages/guides/storms.md").unlink()
    assert codes(root) == []


@pytest.mark.parametrize(
    ("lose", "problem", "way"),
    [
        (lambda r: (r / "partners/birch.yml").unlink(), ("partners/birch.yml", "vanished-profile"), "status: retired"),
        (
            lambda r: edit(r, "partners/alder.yml", "aliases: [old-alder]\n", ""),
            ("partners/old-alder.yml", "vanished-profile"),
            "aliases: [old-alder]",
        ),
        (
            lambda r: edit(r, "directory/vocabulary.yml", ", aliases: [cutting]", ""),
            ("directory/vocabulary.yml", "vanished-term"),
            "craft/cutting",
        ),
        (
            lambda r: (r / "directory/pages/guides/storms.md").unlink(),
            ("directory/pages/guides/storms.md", "vanished-page"),
            "`/guides/storms/` in directory/forgotten.txt",
        ),
        (
            lambda r: (r / "directory/pages/situations/too-far.md").rename(r / "directory/pages/situations/far.md"),
            ("directory/pages/situations/too-far.md", "vanished-page"),
            "[situations/too-far]` in the front matter of the page that took its place, perhaps /situations/far/",
        ),
    ],
    ids=["a-firm", "an-alias-of-a-firm", "an-alias-of-a-term", "a-page", "a-renamed-page"],
)
@pytest.mark.fault("D8")
def test_what_is_lost_without_git_is_named_with_the_ways_to_mend_it(
    root: Path, lose: Callable[[Path], None], problem: tuple[str, str], way: str
) -> None:
    lose(root)
    assert codes(root) == [problem]
    [lost] = vanished(root)
    assert way in lost.hint
    assert lost.code == "vanished-term" or lost.message.endswith(
        "was public and now has no page, redirect or tombstone"
    )
    assert run(["-C", str(root), "forget", "--all"]) == 0
    assert codes(root) == []
    publish(root)


def test_a_forgotten_firm_leaves_the_record_too(root: Path) -> None:
    (root / "partners/birch.yml").unlink()
    (root / "directory/forgotten.txt").write_text("birch\n")
    assert "partners/birch/" not in directory_or_raise(root).published
    assert "partners/birch/" not in site(root)


def test_the_record_of_another_directory_is_let_be(root: Path) -> None:
    record = root / "directory/published.txt"
    for others, here in ((9, ""), (9, "/partners/alder/\n"), (20, "/partners/old-alder/\n/match/no/such/\n")):
        record.write_text(here + "".join(f"/partners/firm-{number}/\n" for number in range(others)))
        assert [(p.code, p.severity) for p in vanished(root)] == [("another-directory", "review")]
        assert "partners/firm-1/" not in site(root)
    record.write_text("/partners/alder/\n" + "".join(f"/partners/firm-{number}/\n" for number in range(8)))
    assert {p.code for p in vanished(root)} == {"vanished-profile"}


def test_marks_of_a_merge_in_the_record_are_named_and_the_order_of_lines_does_not_matter(root: Path) -> None:
    path = root / "directory/published.txt"
    lines = path.read_text().splitlines()
    path.write_text("# by hand\r\n" + "\r\n".join(reversed(lines + lines)) + "\r\n")
    assert codes(root) == []
    path.write_text("<<<<<<< main\n" + path.read_text())
    assert [(p.file, p.line, p.code) for p in check(root)[0]] == [("directory/published.txt", 1, "bad-record")]


#: What would be written to a folder that is not the site's, or to none.
OUTSIDE = ["../x", "a/../../x", "a/./b", "//x.example", "https://x.example/y", "C:/x", "a/" + "x" * 300]


@pytest.mark.parametrize("address", OUTSIDE)
@pytest.mark.fault("F2")
def test_no_address_leads_out_of_the_site(root: Path, tmp_path: Path, address: str) -> None:
    for name in ("published", "forgotten"):
        path = root / f"directory/{name}.txt"
        before = path.read_text() if path.exists() else ""
        path.write_text(f"{before}/{address}/\n")
        wrong = [(p.file, p.line, p.code) for p in check(root)[0] if p.severity == "error"]
        assert wrong == [(f"directory/{name}.txt", before.count("\n") + 1, "bad-record")]
        path.write_text(before)
    site = tmp_path / "another site"
    site.mkdir()
    (site / "published.txt").write_text(f"/guides/new/\n/{address}/\n")
    before = public(root)
    record(root, str(site)).write()
    assert public(root) - before == {"guides/new/"}


TAKEN = ["partners/alder", "guides/storms", "situations/in-the-south"]


@pytest.mark.parametrize("alias", [*TAKEN, "/", "a#b", "a?b", *OUTSIDE])
@pytest.mark.fault("D9")
def test_a_page_may_not_take_the_address_of_something_else(root: Path, alias: str) -> None:
    rename_page(root)
    edit(root, "directory/pages/situations/in-the-south.md", "[situations/too-far]", f'[situations/too-far, "{alias}"]')
    problems = [problem for problem in check(root)[0] if problem.severity == "error"]
    assert [problem.file for problem in problems] == ["directory/pages/situations/in-the-south.md"]


def test_a_squashed_history_and_a_shallow_clone_hide_nothing_that_the_record_holds(root: Path, tmp_path: Path) -> None:
    (root / "partners/birch.yml").unlink()
    git(root, "init", "-q", "-b", "main")
    commit(root)
    assert codes(root) == [("partners/birch.yml", "vanished-profile")]
    commit(root)
    git(tmp_path, "clone", "-q", "--depth", "1", root.as_uri(), str(tmp_path / "shallow"))
    assert codes(tmp_path / "shallow") == [("partners/birch.yml", "vanished-profile")]


@pytest.mark.fault("D8")
def test_a_build_stops_where_the_check_does_and_a_preview_goes_on(root: Path) -> None:
    (root / "directory/pages/guides/storms.md").unlink()
    for preview in (False, True):
        build = Build(root, root / "site", SITE, None, None, preview=preview)
        build.prepare()
        try:
            with nullcontext() if preview else pytest.raises(BrokenDirectory):
                build.read()
        finally:
            build.abandon()


def test_git_misses_a_page_of_the_owners_also_where_there_is_no_record(root: Path) -> None:
    (root / "directory/published.txt").unlink()
    git(root, "init", "-q", "-b", "main")
    commit(root)
    (root / "directory/pages/guides/storms.md").unlink()
    assert codes(root) == [("directory/pages/guides/storms.md", "vanished-page")]


def test_two_branches_that_add_to_the_record_merge_by_themselves(root: Path) -> None:
    shutil.copy(ROOT / ".gitattributes", root)
    git(root, "init", "-q", "-b", "main")
    commit(root)
    path = root / "directory/published.txt"
    before = path.read_text()
    git(root, "switch", "-q", "-c", "mine")
    path.write_text(before + "/zinnia/\n")
    commit(root)
    git(root, "switch", "-q", "main")
    path.write_text(before + "/yew/\n")
    commit(root)
    git(root, "merge", "-q", "-m", "merged", "mine")
    assert {"zinnia/", "yew/"} < public(root)


# --- where the record comes from --------------------------------------------------------------------------------------


@pytest.fixture
def online(tmp_path: Path) -> Iterator[tuple[str, dict[str, tuple[int, bytes]]]]:
    """A server, and what it answers by address."""
    answers: dict[str, tuple[int, bytes]] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body = answers.get(self.path, (404, b""))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as server:
        yield f"{server}/sub", answers


def public(root: Path) -> frozenset[str]:
    return read_published(root)[0]


def test_the_site_that_is_online_says_what_is_public(
    root: Path, online: tuple[str, dict[str, tuple[int, bytes]]]
) -> None:
    url, answers = online
    before = public(root)
    record(root, url).write()
    assert public(root) == before, "nothing is published there yet"
    places = "".join(f"<url><loc>https://t.example/sub/{p}</loc></url>" for p in ("", "a%20page/", "partners/oak/"))
    answers["/sub/sitemap.xml"] = (200, f"<urlset>{places}</urlset>".encode())
    record(root, url).write()
    assert public(root) - before == {"a page/", "partners/oak/"}
    answers["/sub/published.txt"] = (200, b"/\n/partners/elm/\n/feed.xml\n/cards/0.json\n")
    record(root, url).write()
    assert public(root) - before == {"a page/", "partners/oak/", "partners/elm/", "feed.xml"}


def test_a_site_that_cannot_be_asked_stops_whoever_has_no_record(
    root: Path, online: tuple[str, dict[str, tuple[int, bytes]]]
) -> None:
    url, answers = online
    answers["/sub/published.txt"] = (503, b"")
    assert record(root, url).changed == []
    (root / "directory/published.txt").unlink()
    with pytest.raises(BetterFitError, match="503"):
        record(root, url)
    answers["/sub/published.txt"] = (200, b"<html>Sign in</html>")
    with pytest.raises(BetterFitError, match="no record"):
        record(root, url)


def test_where_nothing_is_public_the_command_says_which_site_was_asked_and_what_else_to_name(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "mkdocs.yml").write_text("site_url: https://nobody.invalid/\n")
    assert run(["-C", str(root), "record"]) == 0
    said = "Nothing is public at https://nobody.invalid/ yet. A site that was built here: better-fit record site\n"
    assert capsys.readouterr() == ("", said)


def test_what_is_no_address_is_said_of_the_call_and_of_a_site_map(
    root: Path, online: tuple[str, dict[str, tuple[int, bytes]]]
) -> None:
    url, answers = online
    for bad in ("https://[", "ftp://t.example/", "https://", "https://exa mple.org/"):
        with pytest.raises(BetterFitError, match="is no address of a site"):
            record(root, bad)
    answers["/sub/sitemap.xml"] = (200, b"<urlset><url><loc>https://[/</loc></url></urlset>")
    assert "no site map" in record(root, url).note


def test_a_folder_without_a_site_is_said(root: Path) -> None:
    with pytest.raises(BetterFitError, match="holds no site"):
        record(root, "site")


def test_a_facet_that_takes_another_ones_id_for_a_former_one_is_all_that_is_wrong(root: Path) -> None:
    edit(root, "directory/vocabulary.yml", "    label: Style", "    label: Style\n    aliases: [region]")
    wrong = [(problem.file, problem.code) for problem in check(root)[0] if problem.severity == "error"]
    assert wrong == [("directory/vocabulary.yml", "alias-taken")]
