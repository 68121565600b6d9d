"""Pictures of firms' work: what a profile may name, what is refused, and what is left of the bytes that were sent."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw

from better_fit.cache import Cache
from better_fit.model import Directory
from better_fit.problems import Problem
from better_fit.reading.check import check
from better_fit.reading.parse import read_directory
from better_fit.site.machines import profile
from better_fit.site.redrawn import of_work, small_of
from better_fit.site.structured import firm as structured_firm
from better_fit.site.work import SMALL, WIDTHS
from tests.demonstration_pictures import DRAWINGS, drawn

CASES = Path(__file__).parent / "profiles"
ROOT = Path(__file__).parent.parent
FOLDER = "partners/pictures/acme"
SECRET = b"taken at 39.7392 N, 104.9903 W"


def painted(width: int = 1000, height: int = 800, mode: str = "RGB") -> Image.Image:
    """A picture whose left half is red and whose right half is blue, with a green corner above."""
    image = Image.new("RGB", (width, height), (200, 40, 40))
    pen = ImageDraw.Draw(image)
    pen.rectangle((width // 2, 0, width, height), (40, 60, 200))
    pen.rectangle((0, 0, width // 5, height // 5), (30, 160, 60))
    return image.convert(mode)


def sent(form: str = "JPEG", image: Image.Image | None = None, **words: Any) -> bytes:
    file = io.BytesIO()
    (image or painted()).save(file, form, **words)
    return file.getvalue()


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("run.js", "alert(1)")
    return file.getvalue()


def bomb() -> bytes:
    """A PNG of nine hundred million pixels in a few hundred bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A directory of one firm that names one picture."""
    (tmp_path / "directory" / "pages").mkdir(parents=True)
    (tmp_path / "directory" / "vocabulary.yml").write_text((CASES / "vocabulary.yml").read_text())
    (tmp_path / FOLDER).mkdir(parents=True)
    name(tmp_path, "wall.jpg")
    return tmp_path


def name(root: Path, *files: str, more: str = "") -> None:
    """Let the firm's profile name these pictures."""
    entries = "".join(f"  - file: {file}\n    alt: A wall of ferns.\n" for file in files)
    plain = (CASES / "accepted" / "only-what-is-needed-is-enough.yml").read_text()
    (root / "partners" / "acme.yml").write_text(f"{plain.rstrip()}\npictures:\n{entries}{more}")


def put(root: Path, data: bytes, path: str = "wall.jpg") -> None:
    (root / FOLDER / path).write_bytes(data)


def problems(root: Path) -> list[Problem]:
    return [problem for problem in read_directory(root)[1] if "placeholder" not in problem.code]


def directory(root: Path) -> Directory:
    found, said = read_directory(root)
    assert found is not None, said
    return found


def drawings(root: Path) -> dict[str, bytes]:
    return dict(of_work(directory(root), Cache(None)))


def published(root: Path) -> list[bytes]:
    """What is published of a picture that can be shown."""
    made = list(drawings(root).values())
    assert len(made) > 2
    return made


def test_a_picture_is_published_in_three_widths_with_a_fallback_and_a_small_one(root: Path) -> None:
    put(root, sent(image=painted(2400, 1800)))
    made = drawings(root)
    sizes = {address.partition("-")[2]: Image.open(io.BytesIO(data)) for address, data in made.items()}
    assert {name: (image.format, image.size) for name, image in sizes.items()} == {
        **{f"{width}.webp": ("WEBP", (width, width * 3 // 4)) for width in WIDTHS},
        "800.jpg": ("JPEG", (800, 600)),
        "small.webp": ("WEBP", SMALL),
    }
    assert all(address.startswith("pictures/acme/") for address in made)


@pytest.mark.parametrize(
    "width, height, widest", [(800, 600, 800), (640, 1000, 640), (1700, 1000, 1600), (1200, 4000, 480)]
)
def test_nothing_is_drawn_larger_than_it_was_sent_nor_higher_than_a_screen(
    root: Path, width: int, height: int, widest: int
) -> None:
    put(root, sent(image=painted(width, height)))
    sizes = [Image.open(io.BytesIO(data)).size for data in drawings(root).values()]
    assert max(wide for wide, _ in sizes) == widest
    assert max(high for _, high in sizes) <= 1600


@pytest.mark.parametrize("form, ending", [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("AVIF", "avif")])
@pytest.mark.fault("C18")
def test_of_the_sent_bytes_nothing_is_published_but_the_picture(root: Path, form: str, ending: str) -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = SECRET.decode(), 6  # a description, and: turned by a quarter
    exif.get_ifd(0x8825)[2] = (39.0, 44.0, 21.0)
    words: dict[str, Any] = {
        "exif": exif,
        "icc_profile": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    }
    if form != "PNG":
        words["quality"] = 95
    name(root, f"wall.{ending}")
    put(root, sent(form, **words) + (b"" if form == "AVIF" else SECRET), f"wall.{ending}")
    for data in published(root):
        assert SECRET not in data
        with Image.open(io.BytesIO(data)) as image:
            assert not image.getexif()
            assert not {"exif", "icc_profile", "xmp", "comment"} & image.info.keys()
            if image.size != SMALL:
                assert image.height > image.width  # it stands upright
            red, _, blue = image.convert("RGB").getpixel((image.width // 2, image.height - 8))  # type: ignore[misc]
            assert blue > red  # what lay at the right lies below


def test_colours_of_another_profile_become_those_of_srgb(root: Path) -> None:
    """A profile in which red and blue are exchanged shows what pictures without conversion would look like."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    put(root, sent(quality=95, icc_profile=bytes(profile)))
    with Image.open(io.BytesIO(next(iter(drawings(root).values())))) as image:
        red_now, _, blue_now = image.convert("RGB").getpixel((8, image.height - 8))  # type: ignore[misc]
    assert blue_now > red_now


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "1", "I;16"])
def test_every_kind_of_pixel_is_drawn(root: Path, mode: str) -> None:
    name(root, "wall.png")
    image = (
        painted(mode="L").convert("I").point(lambda value: value * 256).convert("I;16")
        if mode == "I;16"
        else painted(mode=mode)
    )
    put(root, sent("PNG", image), "wall.png")
    for data in published(root):
        light = Image.open(io.BytesIO(data)).convert("L").resize((1, 1)).getpixel((0, 0))
        assert isinstance(light, int)
        assert 40 < light < 160


def test_what_is_see_through_stands_on_white(root: Path) -> None:
    name(root, "wall.png")
    put(root, sent("PNG", Image.new("RGBA", (900, 900), (0, 0, 0, 0))), "wall.png")
    assert all(Image.open(io.BytesIO(data)).convert("L").getextrema()[0] > 250 for data in published(root))  # type: ignore[operator]


def test_a_picture_is_drawn_once_and_kept_by_its_content(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(root, sent())
    store = root / "kept.sqlite"
    first, cache = read_directory(root)[0], Cache(store)
    assert first is not None
    made = dict(of_work(first, cache))
    cache.save(whole=True)
    cache.close()
    monkeypatch.setattr("better_fit.site.redrawn.upright", lambda *_: pytest.fail("it was decoded again"))
    assert dict(of_work(first, Cache(store))) == made
    assert small_of(first, Cache(store))("acme") == made[next(address for address in made if "small" in address)]


def test_another_picture_of_the_same_name_gets_other_addresses(root: Path) -> None:
    put(root, sent())
    before = set(drawings(root))
    put(root, sent(image=painted(1000, 700)))
    assert not before & set(drawings(root))


def test_a_firm_without_pictures_and_one_that_has_retired_get_no_file(root: Path) -> None:
    put(root, sent())
    name(root, "wall.jpg", more="status: retired\n")
    assert drawings(root) == {}
    plain = (CASES / "accepted" / "only-what-is-needed-is-enough.yml").read_text()
    (root / "partners" / "acme.yml").write_text(plain)
    assert drawings(root) == {}


def test_machines_are_told_of_pictures(root: Path) -> None:
    put(root, sent())
    name(root, "wall.jpg", more="    caption: Two years on.\n    credit: Robin Reed\n")
    found = directory(root)
    firm = found.partners["acme"]
    (told,) = profile(firm, found.vocabulary)["pictures"]
    assert (told["file"], told["alt"], told["caption"], told["credit"]) == (
        "wall.jpg", "A wall of ferns.", "Two years on.", "Robin Reed"
    )  # fmt: skip
    assert told["src"] in drawings(root)
    (image,) = structured_firm(firm, found.vocabulary, "https://site.example/")["image"]
    assert image["contentUrl"] == f"https://site.example/{told['src']}"
    assert image["creditText"] == "Robin Reed"


@pytest.mark.parametrize(
    "file, data, code, says",
    [
        ("wall.png", bomb(), "bad-picture", "more pixels"),
        ("wall.png", sent("PNG", Image.new("1", (9000, 9000))), "bad-picture", "81,000,000|9,000 × 9,000 pixels"),
        ("wall.webp", sent("WEBP", save_all=True, append_images=[painted().rotate(180)]), "bad-picture", "moves"),
        ("wall.png", sent("PNG", save_all=True, append_images=[painted().rotate(180)]), "bad-picture", "moves"),
        ("wall.jpg", sent(image=painted(799, 600)), "bad-picture", "799 × 600 pixels, too few"),
        ("wall.jpg", sent(image=painted(2000, 200)), "bad-picture", "2,000 × 200 pixels, too few"),
        ("wall.jpg", sent("PNG"), "bad-picture", "the name says JPEG, and the file is PNG"),
        ("wall.jpg", sent("GIF"), "bad-picture", "no picture"),
        (
            "wall.png",
            b"<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'/>",
            "bad-picture",
            "no picture",
        ),
        ("wall.jpg", sent()[:-2000], "bad-picture", "to its end"),
        ("wall.jpg", sent() + archive(), "bad-picture", "archive"),
        ("wall.png", sent("PNG") + archive(), "bad-picture", "archive"),
        ("wall.webp", sent("WEBP") + archive(), "bad-picture", "archive"),
        ("wall.avif", sent("AVIF") + archive(), "bad-picture", "archive"),
        ("wall.jpg", sent(comment=archive()), "bad-picture", "archive"),
        ("wall.jpg", sent() + b"PK\x03\x04 begun", "bad-picture", "archive"),
        ("wall.jpg", sent() + b"\n<?php system($_GET['c']); ?>", "bad-picture", "script"),
        ("wall.jpg", sent(comment=b"<script>alert(1)</script>"), "bad-picture", "script"),
        ("wall.jpg", sent(comment=b"%PDF-1.7"), "bad-picture", "PDF"),
        ("wall.jpg", sent() + b"MZ\x90\x00", "bad-picture", "program"),
        ("wall.jpg", sent() + bytes(5 * 1024 * 1024), "file-too-large", "5,120 KiB"),
        ("wall.jpg", b"version https://git-lfs.github.com/spec/v1\n", "lfs-pointer", "Git LFS"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.fault("C18")
def test_what_is_no_plain_picture_is_refused_by_name(root: Path, file: str, data: bytes, code: str, says: str) -> None:
    name(root, file)
    put(root, data, file)
    (problem,) = problems(root)
    assert (problem.file, problem.code, problem.severity) == (f"{FOLDER}/{file}", code, "error")
    assert any(part in problem.message for part in says.split("|"))
    assert problem.hint


def test_what_cameras_write_behind_a_picture_is_let_be(root: Path) -> None:
    put(root, sent() + sent(image=painted(200, 100)) + b"\0\0\0\x18ftypmp42" + bytes(2000))
    assert problems(root) == []


def test_a_second_picture_of_the_same_telephone_is_no_film(root: Path) -> None:
    put(root, sent("MPO", save_all=True, append_images=[painted(200, 100)]))
    assert problems(root) == []


@pytest.mark.parametrize(
    "file, code",
    [
        ("plan.svg", "picture-name"),
        ("IMG_2041.JPG", "picture-name"),
        ("photo.heic", "picture-name"),
        ("notes.txt", "picture-name"),
        ("a wall.jpg", "picture-name"),
        ("aux.png", "picture-name"),
        ("wände.jpg", "picture-name"),
    ],
)
def test_a_file_of_another_name_or_kind_is_refused(root: Path, file: str, code: str) -> None:
    put(root, sent())
    put(root, sent(), file)
    assert [(problem.file, problem.code) for problem in problems(root)] == [(f"{FOLDER}/{file}", code)]


def test_two_names_that_are_one_on_some_systems_are_refused(root: Path) -> None:
    put(root, sent())
    put(root, sent(), "Wall.jpg")
    assert "file-name-clash" in {problem.code for problem in problems(root)}


def test_links_are_refused_and_never_followed(root: Path) -> None:
    outside = root / "outside"
    outside.mkdir()
    (outside / "wall.jpg").write_bytes(sent())
    (root / FOLDER / "wall.jpg").symlink_to(outside / "wall.jpg")
    (root / "partners/pictures/other").symlink_to(outside)
    assert {problem.file: problem.code for problem in problems(root)} == {
        f"{FOLDER}/wall.jpg": "symbolic-link", "partners/pictures/other": "symbolic-link"
    }  # fmt: skip
    (root / "partners/pictures").rename(root / "elsewhere")
    (root / "partners/pictures").symlink_to(root / "elsewhere")
    assert {(problem.file, problem.code) for problem in problems(root)} >= {("partners/pictures", "symbolic-link")}


def test_a_folder_of_nobodys_and_a_file_beside_the_folders_are_refused(root: Path) -> None:
    put(root, sent())
    (root / "partners/pictures/acmee").mkdir()
    (root / "partners/pictures/acmee/wall.jpg").write_bytes(sent())
    (root / "partners/pictures/wall.jpg").write_bytes(sent())
    (root / FOLDER / "more").mkdir()
    said = {problem.file: (problem.code, problem.hint) for problem in problems(root)}
    assert said["partners/pictures/acmee"] == ("picture-folder", "rename it to acme")
    assert said["partners/pictures/wall.jpg"][0] == "picture-folder"
    assert f"{FOLDER}/more" in said


def test_a_picture_that_is_not_there_is_named_where_the_profile_names_it(root: Path) -> None:
    put(root, sent())
    name(root, "wall.jpg", "wal.jpg", "other.png")
    text = (root / "partners/acme.yml").read_text().splitlines()
    said = {(p.line, p.column): (p.code, p.field, p.hint) for p in problems(root)}
    line = text.index("  - file: wal.jpg") + 1
    assert said[line, 11] == ("missing-picture", "pictures.1.file", "did you mean 'wall.jpg'?")
    assert said[text.index("  - file: other.png") + 1, 11][2].startswith(f"put it into {FOLDER}/")


def test_a_picture_that_no_profile_names_is_for_review_and_not_published(root: Path) -> None:
    put(root, sent())
    put(root, sent(image=painted(900, 900)), "spare.jpg")
    (problem,) = problems(root)
    assert (problem.code, problem.severity) == ("unnamed-picture", "review")
    assert not any("-900" in address for address in drawings(root))


def test_check_of_one_profile_tells_of_its_pictures_too(root: Path) -> None:
    put(root, b"none")
    assert [problem.file for problem in check(root, ["partners/acme.yml"])[0]] == [f"{FOLDER}/wall.jpg"]


@pytest.mark.parametrize(
    "change, code",
    [
        (lambda text: text.replace("alt: A wall of ferns.", "alt: wall.jpg"), "picture-alt"),
        (lambda text: text.replace("    alt: A wall of ferns.\n", ""), "missing-field"),
        (lambda text: text.replace("wall.jpg", "../acme.yml"), "picture-name"),
        (lambda text: text.replace("wall.jpg", "Wall.JPG"), "picture-name"),
        (lambda text: f"{text}  - file: wall.jpg\n    alt: Again.\n", "said-twice"),
        (lambda text: text + "".join(f"  - file: w{n}.jpg\n    alt: A wall.\n" for n in range(6)), "too-many"),
        (lambda text: f"{text}    caption: |\n      one\n\n      two\x07\n", "control-character"),
        (lambda text: f"{text}    credit: <b>\n", "angle-bracket"),
    ],
)
def test_a_hostile_or_careless_entry_is_refused(root: Path, change: Callable[[str], str], code: str) -> None:
    put(root, sent())
    path = root / "partners/acme.yml"
    path.write_text(change(path.read_text()))
    said = [problem for problem in problems(root) if problem.severity == "error"]
    assert code in {problem.code for problem in said}
    assert all(problem.line for problem in said if problem.file == "partners/acme.yml")


def test_no_order_hangs_on_pictures() -> None:
    for path in (ROOT / "build_tools/rule").rglob("*.*"):
        assert b"picture" not in path.read_bytes() or path.name == "words.py", path.name


def test_the_demonstrations_drawings_are_the_same_on_every_run_and_all_are_shown() -> None:
    assert drawn("moss-and-stone", "round") == drawn("moss-and-stone", "round")
    there = {path.relative_to(ROOT / "partners/pictures").as_posix() for path in ROOT.glob("partners/pictures/*/*")}
    assert there == {f"{firm}/{name}.webp" for firm, names in DRAWINGS.items() for name in names}
    assert sum(path.stat().st_size for path in ROOT.glob("partners/pictures/*/*")) < 1_500_000
    found = directory(ROOT)
    assert {f"{firm.slug}/{picture.file}" for firm in found.active.values() for picture in firm.pictures} == there
    assert all("drawing" in (p.caption or "").lower() for firm in found.active.values() for p in firm.pictures)
