"""Installed from its wheel, in an environment of its own: a directory is begun, built, and works in a browser."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from playwright.sync_api import Page, expect

from tests.conftest import ROOT

#: Nothing of this test's own environment reaches the one that is tried.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")} | {
    "NO_MKDOCS_2_WARNING": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}


@dataclass(frozen=True)
class Installed:
    """The wheel, the folder with the programs that its environment has, and a site that was built with them."""

    wheel: Path
    programs: Path
    own: Path
    url: str


def run(folder: Path, *words: str | Path) -> str:
    done = subprocess.run(
        [*map(str, words)], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def bring_pinned(place: Path) -> None:
    """Put there what requirements.txt pins and nothing else: the very files that pip unpacked by the same pins for
    these tests, since to unpack 23,000 of them again takes longer than all else here.
    """
    for line in re.findall(r"^[a-z].*?(?= \\$)", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE):
        pinned = Requirement(line)
        if pinned.marker and not pinned.marker.evaluate():
            continue
        there = distribution(pinned.name)
        assert pinned.specifier.contains(there.version), line
        for name in there.files or ():
            if ".." not in name.parts:
                (place / name).parent.mkdir(parents=True, exist_ok=True)
                try:
                    os.link(name.locate(), place / name)
                except OSError:  # another drive
                    shutil.copy2(name.locate(), place / name)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str], builds: None) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    source = folder / "source"
    source.mkdir()
    shutil.copytree(ROOT / "build_tools", source / "build_tools", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, source)
    words = ("--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, source)
    run(folder, sys.executable, "-m", "pip", "wheel", *words)
    [wheel] = folder.glob("*.whl")
    run(folder, sys.executable, "-m", "venv", "--without-pip", "env")
    programs = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    place = run(folder, programs / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    bring_pinned(Path(place))
    pip = (sys.executable, "-m", "pip", "--python", programs / "python", "install", "--quiet", "--no-compile")
    run(folder, *pip, "--no-deps", "--no-index", wheel)
    own = folder / "own"
    answers = ("--name", "Our list", "--home", "Hazel & Co.", "--field", "agencies", "--accent", "teal")
    run(folder, programs / "better-fit", "init", own, *answers)
    run(own, programs / "python", "-m", "mkdocs", "build", "--strict", "--quiet")
    return Installed(wheel, programs, own, serve(own / "site"))


def test_the_wheel_has_one_import_name_and_all_that_a_site_needs(installed: Installed) -> None:
    names = zipfile.ZipFile(installed.wheel).namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"better_fit"}
    there = {name.removeprefix("better_fit/") for name in names}
    package = ROOT / "build_tools"
    ours = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    assert {name for name in ours if "__pycache__" not in name} - there == set()
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_it_is_imported_from_where_it_was_installed(installed: Installed) -> None:
    code = "import better_fit, importlib.util as u; print(better_fit.__file__, u.find_spec('build_tools'))"
    said = run(installed.own, installed.programs / "python", "-c", code)
    assert re.match(rf"{re.escape(str(installed.programs.parent))}\S+better_fit\S+ None", said)


def test_the_new_directory_passes_the_check_and_names_its_placeholders(installed: Installed) -> None:
    said = run(installed.own, installed.programs / "better-fit", "check")
    assert "no problems" in said
    assert "this still waits for its owner" in said


PAGES = ["", "find/", "refer/", "shortlist/", "join/", "partners/", "partners/hazel-and-co/", "network/", "rule/"]
OTHERS = ["help/", "guides/saying-so/", "situations/", "partners.json", "feed.xml", "schema/profile.json"]


def test_every_page_of_the_new_site_is_there(installed: Installed, page: Page) -> None:
    for address in PAGES:
        page.goto(installed.url + address)
        expect(page.locator("h1").first).to_be_visible()
        expect(page).not_to_have_title(re.compile("Error"))
    for address in OTHERS:
        assert page.request.get(installed.url + address).ok, address


def test_its_finder_and_its_search_work(installed: Installed, page: Page) -> None:
    page.goto(f"{installed.url}find/#v=1&style=hands-on")
    expect(page.locator("[data-list]")).to_contain_text("Hazel & Co.")
    page.goto(installed.url)
    page.locator("[data-search-input]").fill("Hazel")
    expect(page.locator("[data-search]")).to_contain_text("Hazel & Co.")
