"""Pictures in the form: picked and seen on the device, written down under names that `check` takes, and not sent."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.conftest import Site
from tests.node_scripts import node_scripts


def sent(width: int = 900, height: int = 700) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), (90, 130, 90)).save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def form(page: Page, site: Site) -> Page:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{site.url}join/")
    page.locator(".join.is-ready").wait_for()
    page.locator("#g-pictures summary").first.click()
    return page


def pick(page: Page, *files: tuple[str, str, bytes]) -> None:
    handed: Any = [{"name": name, "mimeType": kind, "buffer": data} for name, kind, data in files]
    page.locator("[data-pictures-pick]").set_input_files(handed)


def test_a_picked_picture_is_seen_and_named_and_goes_nowhere(form: Page) -> None:
    asked: list[str] = []
    form.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    form.locator("#f-name").fill("Fern & Daughters")
    pick(form, ("IMG_2041.JPG", "image/jpeg", sent()), ("wall.jpg", "image/jpeg", sent()))
    expect(form.locator("[data-field=pictures] .item")).to_have_count(2)
    said = form.locator("[data-pictures-said]")
    expect(said).to_contain_text("IMG_2041.JPG is called img-2041.jpg here")
    with form.expect_download() as saved:
        said.get_by_role("button").click()
    assert saved.value.suggested_filename == "img-2041.jpg"
    assert Path(saved.value.path()).read_bytes() == sent()
    first = form.locator("[data-field=pictures] .item").first
    first.locator("[data-field=alt] [data-control]").fill("A wall of ferns.")
    first.locator("[data-field=caption] [data-control]").fill("Two years on.")
    file = form.locator("[data-yaml]").inner_text()
    assert "pictures:\n  - file: img-2041.jpg\n    alt: A wall of ferns.\n    caption: Two years on.\n" in file
    seen = form.locator("[data-preview] [data-pictures] figure").first
    expect(seen.get_by_role("img", name="A wall of ferns.")).to_be_visible()
    assert "Two years on." in seen.inner_text()
    # GitHub's page of a folder that is not there answers 404, so the firm's own is dropped whole into that of all.
    upload = form.get_by_role("link", name="Upload them on GitHub")
    assert (upload.get_attribute("href") or "").endswith("/upload/main/partners/pictures")
    expect(form.get_by_text("drop a whole folder called fern-and-daughters")).to_be_visible()
    assert [
        address for address in asked if address.startswith("POST") or ("blob:" not in address and ".jpg" in address)
    ] == []


@pytest.mark.parametrize(
    "name, kind, data, says",
    [
        ("photo.heic", "image/heic", b"\0", "export it as JPEG"),
        ("plan.svg", "image/svg+xml", b"<svg/>", "export it as JPEG"),
        ("small.jpg", "image/jpeg", sent(700, 500), "700 × 500 pixels"),
        ("none.jpg", "image/jpeg", b"no picture", "can't be read"),
        ("huge.jpg", "image/jpeg", sent() + bytes(5 * 1024 * 1024), "larger than 5 MB"),
    ],
)
def test_what_check_would_refuse_is_said_when_it_is_picked(
    form: Page, name: str, kind: str, data: bytes, says: str
) -> None:
    pick(form, (name, kind, data))
    expect(form.locator("[data-pictures-said]")).to_contain_text(says)
    expect(form.locator("[data-field=pictures] .item")).to_have_count(0)


def test_a_files_name_is_no_description(form: Page) -> None:
    pick(form, ("wall.jpg", "image/jpeg", sent()))
    alt = form.locator("[data-field=pictures] [data-field=alt]").first
    alt.locator("[data-control]").fill("wall.jpg")
    alt.locator("[data-control]").blur()
    expect(alt.locator("[data-error]")).to_contain_text("is a file's name")


def test_names_are_made_so_that_the_directory_takes_them() -> None:
    with node_scripts({"pictures": "form/pictures.js"}) as node:
        made = node.evaluate(
            """(names) => {
              const taken = new Set();
              return names.map((name) => {
                const made = pictures.named(name, "jpg", (other) => taken.has(other));
                taken.add(made);
                return made;
              });
            }""",
            ["IMG_2041.JPG", "wall.jpg", "Wall.jpeg", "wall.jpg", "Wände & Moos.png", "壁.webp", "noending", "--.jpg"],
        )
    assert made == [
        "img-2041.jpg", "wall.jpg", "wall.jpeg", "wall-2.jpg", "wande-moos.png",
        "picture.webp", "noending.jpg", "picture.jpg",
    ]  # fmt: skip
