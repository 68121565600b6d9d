"""What is published from `directory/pages`: Markdown, and pictures drawn anew. Nothing else, whoever asks for it."""

import io
from pathlib import Path

import pytest
from PIL import Image

from better_fit.reading.page_files import list_page_files
from better_fit.reading.page_text import parse_page
from better_fit.reading.parse import read_directory
from tests.preloaded import mkdocs

PICTURE = Image.new("RGB", (40, 30), (200, 120, 60))
SECRET = b"not part of the picture"


def encoded(form: str = "PNG", image: Image.Image = PICTURE, **words: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **words)
    return file.getvalue()


def put(root: Path, path: str, content: bytes = b"# A page\n") -> None:
    place = root / "directory" / "pages" / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def codes(root: Path) -> dict[str, str]:
    return {problem.file.removeprefix("directory/pages/"): problem.code for problem in list_page_files(root)[1]}


@pytest.mark.parametrize(
    "path",
    [
        "js/site.js",
        "css/better-fit.css",
        "assets/mark.svg",
        "offer.html",
        "plan.svg",
        "main.HTML",
        "x.pdf",
        "notes",
        "a.MD",
    ],
)
@pytest.mark.fault("C18")
def test_what_is_neither_markdown_nor_a_picture_is_refused(tmp_path: Path, path: str) -> None:
    put(tmp_path, path, b"alert(1)")
    assert codes(tmp_path) == {path: "page-file"}


@pytest.mark.parametrize(
    "path",
    ["find.md", "Find/index.md", "index.md", "README.md", "404.md", "partners/acme.md", "match/x.md", "js/x.md"],
)
def test_a_page_with_the_address_of_one_that_the_site_makes_is_refused(tmp_path: Path, path: str) -> None:
    put(tmp_path, path)
    assert codes(tmp_path) == {path: "page-address"}


def test_a_picture_in_a_folder_of_the_sites_own_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "pictures/site.png", encoded())
    assert codes(tmp_path) == {"pictures/site.png": "page-address"}


def test_two_pages_of_one_address_are_refused(tmp_path: Path) -> None:
    put(tmp_path, "about.md")
    put(tmp_path, "About/index.md")
    put(tmp_path, "guides/index.md")
    assert list(codes(tmp_path).values()) == ["page-address"]


def test_a_link_is_refused_and_never_followed(tmp_path: Path) -> None:
    put(tmp_path, "about.md")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_bytes(b"# Secret\n")
    pages = tmp_path / "directory" / "pages"
    (pages / "secret.md").symlink_to(outside / "secret.md")
    (pages / "more").symlink_to(outside)
    (pages / "nowhere.md").symlink_to("/dev/zero")
    assert codes(tmp_path) == dict.fromkeys(("secret.md", "more", "nowhere.md"), "symbolic-link")
    assert [path for path, _ in list_page_files(tmp_path)[0].pages] == ["about.md"]


@pytest.mark.parametrize(
    "path, content, says",
    [
        ("a.png", b"GIF89a", "no picture"),
        ("a.png", encoded("JPEG"), "the name says PNG"),
        ("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "no picture"),
        ("a.png", encoded(image=Image.new("1", (9000, 9000))), "pixels"),
        ("a.webp", encoded("WEBP", save_all=True, append_images=[Image.new("RGB", (40, 30))]), "moves"),
    ],
)
@pytest.mark.fault("C18")
def test_a_picture_that_is_none_or_too_large_or_moves_is_refused(
    tmp_path: Path, path: str, content: bytes, says: str
) -> None:
    put(tmp_path, path, content)
    ((problem,),) = [list_page_files(tmp_path)[1:]]
    assert problem[0].code == "bad-picture"
    assert says in problem[0].message


def test_check_and_build_refuse_the_same_and_the_last_site_stays(project: Path) -> None:
    put(project, "js/site.js", b"document.title = 'taken over'")
    _, problems = read_directory(project)
    assert [(p.file, p.code) for p in problems if p.severity == "error"] == [
        ("directory/pages/js/site.js", "page-file")
    ]
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 1
    assert "directory/pages/js/site.js: only Markdown pages" in done.stderr
    assert not (project / "site").exists()


@pytest.mark.fault("C18")
def test_a_picture_is_published_drawn_anew(project: Path) -> None:
    """Orientation is applied; what was written beside and behind the pixels is gone."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = SECRET.decode()
    put(project, "guides/wall.jpg", encoded("JPEG", exif=exif) + SECRET)
    put(project, "guides/leaf.png", encoded(image=Image.new("RGBA", (8, 8), (0, 90, 60, 100))) + SECRET)
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    wall = project / "site" / "guides" / "wall.jpg"
    assert Image.open(wall).size == (30, 40)
    assert Image.open(project / "site" / "guides" / "leaf.png").getpixel((4, 4)) == (0, 90, 60, 100)
    assert all(SECRET not in path.read_bytes() for path in wall.parent.glob("*.*"))


@pytest.mark.parametrize(
    "body, found",
    [
        ("text\n\n<b>bold</b>", [(3, 1)]),
        ("a <script src=x></script>", [(1, 3)]),
        ("`<b>` and <https://acme.example> and <a@acme.example>", []),
        ("```\n<b>\n```\n<i>", [(4, 1)]),
        ("<!-- matches -->", []),
    ],
)
def test_html_in_a_page_is_for_review(body: str, found: list[tuple[int, int]]) -> None:
    _, problems = parse_page("a.md", body, None)
    assert [(p.line, p.column) for p in problems if p.code == "page-html" and p.severity == "review"] == found


def test_front_matter_that_names_a_template_is_for_review() -> None:
    _, problems = parse_page("a.md", "---\ntitle: A\ntemplate: evil.html\n---\n# A\n", None)
    assert [(p.code, p.line, p.severity) for p in problems] == [("page-template", 3, "review")]


def test_a_heading_of_blanks_is_read_at_once() -> None:
    """Quadratic patterns would need hours for this."""
    page, _ = parse_page("a.md", f"# a{' ' * 900_000}b\n{'```' * 90_000}", None)
    assert page.title.startswith("a ")
