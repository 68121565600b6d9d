"""What has not changed is taken over from the last site, and nobody can tell."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from functools import partial
from pathlib import Path

import jinja2
import pytest

from better_fit import engine
from better_fit.cache import Cache
from better_fit.model import Directory, Partner
from better_fit.reading.parse import directory_or_raise
from better_fit.site import mark as marks
from better_fit.site import publish
from better_fit.site.mark import mark
from better_fit.site.page import Outline, Page, Site
from better_fit.site.pages import Pages
from better_fit.site.phrases import phrases
from better_fit.site.render import Renderer
from better_fit.site.reuse import LastSite
from better_fit.site.views import Views
from tests.conftest import ROOT
from tests.examples import TIMES
from tests.preloaded import mkdocs
from tests.test_build import good_site, tree

TODAY = date(2026, 11, 1)
SITE = Site("Name", "https://site.example/", "", TODAY)


def with_firms(directory: Directory, **changes: Partner | None) -> Directory:
    """The directory with some firms changed, added, or, for `None`, gone. A changed file has another digest."""
    firms = dict(directory.partners)
    for name, firm in changes.items():
        slug = name.replace("_", "-")
        firms.pop(slug, None)
        if firm is not None:
            firms[slug] = replace(firm, slug=slug, digest=f"{firm.digest} {firm!r}")
    return replace(directory, partners=dict(sorted(firms.items())))


def another(slug: str, **fields: object) -> Callable[[Directory], Directory]:
    """A firm that says something else."""
    return lambda d: with_firms(d, **{slug.replace("-", "_"): replace(d.partners[slug], **fields)})  # type: ignore[arg-type]


def new_firm(directory: Directory) -> Directory:
    model = directory.partners["canopy-and-co"]
    return with_firms(directory, aaa_walls=replace(model, name="AAA Walls", recommends=(), aliases=()))


def gone_firm(directory: Directory) -> Directory:
    return with_firms(directory, mile_high_moss=None)


def fewer_words(directory: Directory) -> Directory:
    firm = directory.partners["canopy-and-co"]
    terms = {facet: held[:1] for facet, held in firm.terms.items()}
    return with_firms(directory, canopy_and_co=replace(firm, terms=terms))


def other_label(directory: Directory) -> Directory:
    facet = directory.vocabulary.primary
    term = replace(facet.terms["living-walls"], label="Green walls")
    changed = replace(facet, terms={**facet.terms, "living-walls": term})
    vocabulary = replace(directory.vocabulary, facets={**directory.vocabulary.facets, facet.id: changed})
    return replace(directory, vocabulary=vocabulary)


def inodes(folder: Path) -> dict[str, int]:
    return {path.relative_to(folder).as_posix(): path.stat().st_ino for path in folder.rglob("*.html")}


EDITS: dict[str, Callable[[Directory], Directory]] = {
    "nothing": lambda d: d,
    "a name": another("canopy-and-co", name="Canopy & Company"),
    "a summary": another("omalleys-grounds", summary="Lawns, and nothing but lawns."),
    "the home firm": another("greenline", terms={"specialty": ("office-plants",)}),
    "the home firm's summary": another("greenline", summary="Plants, every month."),
    "the home firm's name": another("greenline", name="Greenline"),
    "who is recommended": another("greenline", recommends=()),
    "no more work": another("canopy-and-co", availability="closed", availability_until=None),
    "confirmed long ago": another("canopy-and-co", confirmed=date(2020, 1, 1)),
    "a price": another("canopy-and-co", budget=None),
    "retired": another("mile-high-moss", retired=True, successor="canopy-and-co", recommends=()),
    "the heir of a firm that retired": lambda d: EDITS["a name"](EDITS["retired"](d)),
    "another voucher": another("lindqvist-rooftops", recommends=()),
    "a wait that ends": another(
        "canopy-and-co", confirmed=None, availability="waitlist", availability_until=date(2027, 3, 1)
    ),
    "fewer words": fewer_words,
    "a new firm": new_firm,
    "a firm gone": gone_firm,
    "a label": other_label,
    "no home": lambda d: replace(d, home=None),
}


@pytest.mark.usefixtures("builds")
def test_pages_of_one_mark_are_the_same_and_what_was_kept_never_serves_another_directory(tmp_path: Path) -> None:
    directory = directory_or_raise(ROOT, "greenline")
    kept = Cache(tmp_path / "keep.sqlite")
    made: dict[tuple[str, str], str] = {}
    again = 0
    first, *others = EDITS.values()
    edits = [first, *(others if TIMES > 1 else random.sample(others, 3))]  # at night all of them
    for days in (0, 200):
        for edit in edits:
            changed = edit(directory)
            site = Site("Name", "https://site.example/", "", date.fromordinal(TODAY.toordinal() + days))
            renderer = Renderer(ROOT, site.on_no_day, Cache(None))
            afresh = Pages(changed, site, Cache(None)).outlines()
            for outline, other in zip(Pages(changed, site, kept).outlines(), afresh, strict=True):
                told = (outline.address, mark(outline))
                assert told == (other.address, mark(other))
                again += told in made
                if not days or told in made:
                    page = outline.drawn()
                    assert (page.address, page.listed) == (outline.address, outline.listed)
                    html = f"{renderer.head(page)} {renderer.body(page)} {renderer.parts(page, '')}"
                    assert made.setdefault(told, html) == html, page.address
    assert again > 1000


def test_a_page_shows_nothing_that_its_mark_leaves_out() -> None:
    for unmarked in (object(), {"a"}, Views, lambda: "text", (each for each in "text"), partial(len, "text"), "".strip):
        with pytest.raises(TypeError):
            mark(Page("a/", "moved", "A", "", {"label": [unmarked]}))
    firm = Pages(directory_or_raise(ROOT, "greenline"), SITE, Cache(None))
    shown = next(page.values["firm"] for page in firm.pages() if page.kind == "partner")
    for field in fields(shown):
        other = replace(shown, **{field.name: "something else"})
        assert mark(Page("a/", "moved", "A", "", {"firm": other})) != mark(
            Page("a/", "moved", "A", "", {"firm": shown})
        )


@pytest.mark.usefixtures("builds")
def test_what_draws_a_page_reaches_nothing_but_the_facts_of_its_mark() -> None:
    directory = directory_or_raise(ROOT, "greenline")
    outlines = [o for o in Pages(directory, SITE, Cache(None)).outlines() if isinstance(o, Outline)]
    assert {o.draw.__name__ for o in outlines} == {"profile", "tombstone", "recommends", "frame", "match"}
    for outline in outlines:
        assert not any(isinstance(fact, Directory | Views | Pages) for fact in outline.facts)
        assert str(TODAY) not in repr(outline.facts)
        with pytest.raises(TypeError, match="may hold anything"):
            mark(replace(outline, draw=lambda *_, held=outline: held.drawn()))


def test_the_renderer_knows_no_firm_and_no_day() -> None:
    renderer = Renderer(ROOT, Site("Name", "", "", TODAY).on_no_day, Cache(None))
    known = {name: value for name, value in vars(renderer).items() if name != "_cache"}
    assert not any(isinstance(value, Directory | Views | Pages) for value in known.values())
    assert str(TODAY) not in repr(known)
    ours = set(renderer._environment.globals) - set(jinja2.Environment().globals)
    of_the_site = {"site_name", "site_url", "badge_of", "language", "direction", "theirs"}
    assert ours == {"root", "card_of", "place_of", "say", "html", "to", "end"} | of_the_site


def test_what_was_compiled_for_the_sandbox_serves_no_other_environment(tmp_path: Path) -> None:
    (tmp_path / "directory/theme").mkdir(parents=True)
    (tmp_path / "directory/theme/home.html").write_text("<p>ours</p>")
    site, values = Site("Name", "", "", TODAY).on_no_day, {"target": "partners/", "label": "Firms"}
    guarded, plain = (Renderer(root, site, Cache(None)).fragment("moved", values) for root in (tmp_path, ROOT))
    assert guarded == plain


def forget(store: Path) -> None:
    """Take away what a build kept; by day all but the pictures, which take four times as long as all else."""
    if TIMES > 1:
        store.unlink()
        return
    with closing(sqlite3.connect(store)) as kept:
        # Before each value stands a check of sixteen bytes; a picture begins as PNG, JPEG and WebP do.
        pictures = "X'8950', X'FFD8', X'5249'"
        kept.execute(f"DELETE FROM kept WHERE substr(value, 17, 2) NOT IN ({pictures})")
        kept.execute("DELETE FROM notes")
        kept.commit()
        assert 100 < kept.execute("SELECT count(*) FROM kept").fetchone()[0] < 1000


def test_after_a_change_the_site_is_what_a_first_build_makes(built: Path) -> None:
    first = good_site(built)  # what is remembered of a site is remembered of its place
    before = inodes(built / "site")
    profile = built / "partners/canopy-and-co.yml"
    profile.write_text(profile.read_text().replace("Living walls designed", "Living walls drawn"))
    second = good_site(built)
    assert first != second
    taken = dict(before.items() & inodes(built / "site").items())
    assert "partners/north-star-interiors/index.html" in taken
    assert "partners/canopy-and-co/index.html" not in taken
    assert "Living walls drawn" in (built / "site/partners/canopy-and-co/index.html").read_text()
    shutil.rmtree(built / "site")
    forget(built / ".cache/better-fit.sqlite")
    assert good_site(built) == second


def test_what_somebody_did_to_the_last_site_is_not_taken_over(built: Path) -> None:
    before = tree(built / "site")
    (built / "site/partners/canopy-and-co/index.html").write_text("mine")
    (built / "site/partners/greenline/index.html").unlink()
    shutil.rmtree(built / "site/match")
    assert good_site(built) == before


def test_a_changed_template_changes_every_page_of_its_kind(built: Path) -> None:
    template = built / "directory/theme/partner.html"
    template.parent.mkdir()
    template.write_text((engine.TEMPLATES / "partner.html").read_text() + "<p>at the end</p>\n")
    good_site(built)
    for slug in ("canopy-and-co", "greenline"):
        assert "<p>at the end</p>" in (built / f"site/partners/{slug}/index.html").read_text()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_store_that_is_none_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    store = tmp_path / "keep.sqlite"
    store.write_bytes(content)
    cache = Cache(store)
    assert cache.text("maker", "input", lambda: "value") == "value"
    cache.save(whole=True)
    cache.close()
    assert Cache(store).text("maker", "input", lambda: "made again") == "value"


def test_a_build_that_fails_changes_nothing_of_what_it_took_over(built: Path) -> None:
    before = tree(built / "site")
    (built / "directory/theme").mkdir()
    (built / "directory/theme/rule.html").write_text("{{ nothing.of.that_name }}")
    assert mkdocs(built, "build", "--quiet").returncode != 0
    assert tree(built / "site") == before
    assert {(built / "site" / path).stat().st_nlink for path in before} == {1}


def test_writing_over_what_was_taken_over_leaves_what_is_kept(tmp_path: Path) -> None:
    kept, building = tmp_path / "kept", tmp_path / "building"
    kept.write_text("first")
    publish.link(str(kept), str(building), "partners/a/", b"first")
    publish.write(building, "partners/a/", "second")
    assert kept.read_text() == "first"


def refuse(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@pytest.mark.parametrize("names", ["second names", "copies, where the drive knows no second names"])
def test_a_page_is_taken_over_as_long_as_its_file_holds_what_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: str
) -> None:
    if names != "second names":
        monkeypatch.setattr(os, "link", refuse)
    site, cache = tmp_path / "site", Cache(tmp_path / "keep.sqlite")
    last = LastSite(site, cache)
    for address in ("a/", "b/"):
        publish.write(site, address, address)
        last.note(address, "mark", address.encode())
    last.save()
    shutil.rmtree(site)
    again = LastSite(site, cache)
    assert not again.take("a/", "another mark", str(tmp_path / "building"))
    assert again.take("a/", "mark", str(tmp_path / "building"))
    assert (tmp_path / "building/a/index.html").read_text() == "a/"
    (tmp_path / "building").rename(site)
    again.save()
    kept = list((tmp_path / "pages").iterdir())
    assert [path.read_text() for path in kept] == ["a/"]  # the page that is no more is not kept
    kept[0].write_text("mine")
    assert not LastSite(site, cache).take("a/", "mark", str(tmp_path / "building"))
    assert not kept[0].exists()


def test_a_site_that_somebody_removed_is_put_together_from_pages_that_are_kept(built: Path) -> None:
    before = good_site(built)
    names = inodes(built / "site")
    shutil.rmtree(built / "site")
    assert good_site(built) == before
    assert len(names.items() & inodes(built / "site").items()) > 100


def preview(project: Path, site: Path) -> None:
    """Build as `mkdocs serve` does, each time in a process of its own."""
    script = (
        "import sys; from mkdocs.commands.build import build; from mkdocs.config import load_config\n"
        "config = load_config(site_dir=sys.argv[1]); config.plugins.on_startup(command='serve', dirty=False)\n"
        "build(config)"
    )
    call = [sys.executable, "-c", script, str(site)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(call, cwd=project, env=environment, check=True, capture_output=True)


def test_a_preview_brought_up_to_date_where_it_stands_is_what_a_first_one_makes(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "preview"
    preview(project, site)
    before = inodes(site)
    (project / "partners/mile-high-moss.yml").unlink()
    profile = project / "partners/canopy-and-co.yml"
    profile.write_text(profile.read_text().replace("Living walls designed", "Living walls drawn"))
    preview(project, site)
    assert len(before.items() & inodes(site).items()) > 100
    assert not (site / "partners/mile-high-moss").exists()
    preview(project, tmp_path / "fresh")  # nothing is noted of a site in that place, so all of it is made
    assert tree(site) == tree(tmp_path / "fresh")
    assert {path.name for path in tmp_path.iterdir()} == {"project", "preview", "fresh"}


def test_a_folder_of_kept_pages_that_leads_elsewhere_costs_nobody_a_file(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "a.yml").write_text("mine")
    (tmp_path / "pages").symlink_to(theirs)
    last = LastSite(tmp_path / "site", Cache(tmp_path / "keep.sqlite"))
    publish.write(tmp_path / "site", "a/", "a")
    last.note("a/", "mark", b"a")
    last.save()
    assert [path.name for path in theirs.iterdir()] == ["a.yml"]
    kept = [path for path in (tmp_path / "pages").iterdir() if not path.is_symlink()]
    assert len(kept) == 1
    (tmp_path / "pages/notes").mkdir()  # nor does somebody else's folder end the keeping
    kept[0].rename(tmp_path / "elsewhere")
    kept[0].symlink_to(tmp_path / "elsewhere")
    again = LastSite(tmp_path / "site", Cache(tmp_path / "keep.sqlite"))
    assert not again.take("a/", "mark", str(tmp_path / "building"))


def test_facets_in_another_order_are_another_vocabulary() -> None:
    vocabulary = directory_or_raise(ROOT, "greenline").vocabulary
    turned = replace(vocabulary, facets=dict(reversed(vocabulary.facets.items())))
    assert phrases(turned).mark != phrases(vocabulary).mark
    assert list(phrases(turned).vocabulary.facets) != list(phrases(vocabulary).vocabulary.facets)


def test_whoever_stops_a_build_while_a_value_is_read_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: date) -> str:
        raise KeyboardInterrupt

    monkeypatch.setitem(marks._VALUES, date, stop)
    with pytest.raises(KeyboardInterrupt):
        mark(TODAY)
