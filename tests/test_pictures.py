"""Preview pictures: one for each firm, small, the same each time, and with no name that can't be read."""

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from better_fit import addresses
from better_fit.cache import Cache
from better_fit.model import Contact, Directory, Facet, Partner, Vocabulary
from better_fit.reading.parse import directory_or_raise
from better_fit.site import picture
from better_fit.site.look import look_of
from better_fit.site.page import Site
from better_fit.site.pages import Pages
from tests.conftest import ROOT
from tests.conftest import Site as Built

SITE = Site(name="Test", url="https://site.example/sub/", description="", today=date(2026, 11, 1))
LOOK = look_of(Path(), "")


def firms(*names: str) -> Directory:
    facet = Facet("specialty", "Specialty", "What?", {}, primary=True)
    made = {
        f"firm-{i}": Partner(f"firm-{i}", name, "Does things.", "https://x.example", Contact(email="a@x.example"), {})
        for i, name in enumerate(names)
    }
    return Directory(Vocabulary({"specialty": facet}), made)


def drawn(directory: Directory, site: Site = SITE) -> dict[str, bytes]:
    return dict(picture.pictures(directory, site, LOOK, Cache(None)))


def ink(data: bytes) -> int:
    """So many pixels are not paper."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    return sum(count for count, colour in image.getcolors(100_000) or [] if colour != (250, 246, 238))


def test_colours_that_an_owners_style_sheet_shortens_are_read_and_those_that_it_lacks_are_ours(tmp_path: Path) -> None:
    sheet = tmp_path / "directory/theme/css/better-fit.css"
    sheet.parent.mkdir(parents=True)
    sheet.write_text(
        ":root { --accent: #c00; --ink: rgb(1 2 3); }\n"
        "@media (prefers-color-scheme: dark) { :root { --accent: #fcc; } }\n"
    )
    look = look_of(tmp_path, "")
    assert look.colours == {**LOOK.colours, "accent": (204, 0, 0)}
    assert picture.draw(look, "Ours", "", "")


def test_every_firm_of_the_demonstration_has_a_small_picture_of_the_right_size(built: Built) -> None:
    files = sorted(built.folder.glob("pictures/*.*"))
    firms = json.loads((built.folder / "partners.json").read_text())["partners"]
    shown = {f"{firm['slug']}.{'jpg' if 'pictures' in firm else 'png'}" for firm in firms}
    assert {path.name for path in files} == {*shown, "site.png"}
    for path in files:
        with Image.open(path) as image:
            assert image.size == (1200, 630)
            assert image.format == ("JPEG" if path.suffix == ".jpg" else "PNG")
        assert path.stat().st_size < (140_000 if path.suffix == ".jpg" else 40_000)


def test_every_picture_that_a_page_names_is_there(built: Built) -> None:
    named = set()
    for path in built.folder.rglob("*.html"):
        _, tag, rest = path.read_text().partition('property="og:image" content="https://better-fit.example/')
        if tag:
            named.add(rest.partition('"')[0])
    assert len(named) > 36
    assert all((built.folder / name).is_file() for name in named)


def test_the_same_words_make_the_same_bytes() -> None:
    assert picture.draw(LOOK, "Test", "Acme", "Does things.") == picture.draw(LOOK, "Test", "Acme", "Does things.")
    assert picture.draw(LOOK, "Test", "Acme", "Does things.") != picture.draw(LOOK, "Test", "Acne", "Does things.")


@pytest.mark.parametrize("name", ["緑の庭", "بستان", "🌿 Green", "Tiếng 越"])
def test_a_name_that_the_font_cannot_draw_is_on_no_picture(name: str) -> None:
    pictures = drawn(firms(name))
    assert pictures["pictures/firm-0.png"] == pictures["pictures/site.png"]


@pytest.mark.parametrize(
    "name", ["Lindqvist Takträdgårdar", "Сад Якова", "Φυτά", "Tiếng Việt", "Łódź Zieleń", "O'Malley’s & Söhne"]
)
def test_names_in_latin_greek_and_cyrillic_letters_are_drawn(name: str) -> None:
    pictures = drawn(firms(name))
    assert pictures["pictures/firm-0.png"] != pictures["pictures/site.png"]


def test_letters_and_their_accents_are_one_however_they_are_written() -> None:
    assert picture.readable("Cafe\u0301") == "Café"


@pytest.mark.parametrize(
    "title", ["W", "W" * 80, "a " * 40, "Pneumonoultramicroscopicsilicovolcanoconiosis & Sons of Denver", ""]
)
def test_a_title_of_any_length_stays_inside_the_margins(title: str) -> None:
    image = Image.open(io.BytesIO(picture.draw(LOOK, "Test", title, "x" * 200))).convert("RGB")
    paper = (250, 246, 238)
    right = image.crop((1200 - 60, 0, 1200, 630)).getcolors()
    bottom = image.crop((30, 600, 1200, 630)).getcolors()
    assert right == [(60 * 630, paper)]
    assert bottom == [(1170 * 30, paper)]


def test_a_longer_summary_puts_more_ink_on_the_paper() -> None:
    assert ink(picture.draw(LOOK, "Test", "Acme", "")) < ink(picture.draw(LOOK, "Test", "Acme", "Does things."))


SHARED = ("match/specialty/living-walls/", "match/specialty/living-walls/delivery/weekly-visits/", "shortlist/",
          "situations/", "situations/only-advice/", "guides/", "guides/saying-so/")  # fmt: skip


@pytest.mark.parametrize("address", SHARED)
def test_what_is_passed_on_in_chats_has_a_picture_of_its_own(built: Built, address: str) -> None:
    page = (built.folder / address / "index.html").read_text()
    named = page.partition('property="og:image" content="https://better-fit.example/')[2].partition('"')[0]
    assert named == addresses.page_picture(address)
    with Image.open(built.folder / named) as image:
        assert (image.size, image.format) == ((1200, 630), "PNG")
    assert (built.folder / named).stat().st_size < 40_000
    others = {(built.folder / addresses.page_picture(other)).read_bytes() for other in SHARED if other != address}
    assert (built.folder / named).read_bytes() not in {*others, (built.folder / "pictures/site.png").read_bytes()}


def test_pages_share_the_sites_picture_where_firms_do() -> None:
    directory = directory_or_raise(ROOT, "greenline")
    few, many = (
        {page.picture for page in Pages(directory, replace(SITE, pictures_up_to=limit), Cache(None)).pages()}
        for limit in (len(directory.active), len(directory.active) - 1)
    )
    assert addresses.page_picture("match/specialty/living-walls/") in few
    assert many == {""}


def test_a_page_whose_title_cannot_be_drawn_has_the_sites_picture() -> None:
    shown = {"pictures/pages/a.png": ("", "緑の庭", "Text"), "pictures/pages/b.png": ("Every need", "Walls", "緑")}
    pages = dict(picture.of_pages(shown, SITE, LOOK, Cache(None)))
    assert pages["pictures/pages/a.png"] == drawn(firms())["pictures/site.png"]
    assert pages["pictures/pages/b.png"] == picture.draw(LOOK, SITE.name, "Walls", "", "Every need")
    assert dict(picture.of_pages(shown, replace(SITE, url=""), LOOK, Cache(None))) == {}


def test_above_the_owners_limit_one_picture_serves_all() -> None:
    directory = firms("One", "Two", "Three")
    assert set(drawn(directory, replace(SITE, pictures_up_to=2))) == {"pictures/site.png"}
    assert len(drawn(directory, replace(SITE, pictures_up_to=3))) == 4


def test_without_an_address_of_its_own_a_site_has_none() -> None:
    assert drawn(firms("One"), replace(SITE, url="")) == {}


def test_a_site_whose_own_name_cannot_be_drawn_still_has_a_picture() -> None:
    pictures = drawn(firms("One"), replace(SITE, name="緑の庭", description="بستان"))
    assert set(pictures) == {"pictures/site.png", "pictures/firm-0.png"}


def test_what_was_drawn_once_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path / "keep.sqlite")
    first = dict(picture.pictures(firms("One"), SITE, LOOK, cache))
    cache.save(whole=True)

    def refuse(*_: object) -> bytes:
        raise AssertionError("drawn again")

    monkeypatch.setattr(picture, "draw", refuse)
    assert dict(picture.pictures(firms("One"), SITE, LOOK, Cache(tmp_path / "keep.sqlite"))) == first


@pytest.fixture
def built(site: Built) -> Built:
    return site
