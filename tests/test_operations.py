"""Full disks, folders that can't be written, other locales, several builds at once, Ctrl-C: a clear sentence, and the
last good site as it was."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.conftest import copy_project, without_firms
from tests.preloaded import mkdocs
from tests.test_build import tree

#: MkDocs, with the disk full after so many of our own writes.
FULL_AFTER = """
import errno, os, sys
left, write = int(sys.argv.pop(1)), os.write
def full(handle, data):
    global left
    left -= 1
    if left < 0:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return write(handle, data)
os.write = full
from mkdocs.__main__ import cli
cli()
"""
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, demonstration_built: Path) -> Path:
    """A directory of three firms with its site built, to be copied and not changed."""
    project = copy_project(tmp_path_factory.mktemp("small") / "project")
    without_firms(project, "greenline", "aspen-hall", "copper-state-lawn")
    home = project / "partners/greenline.yml"
    home.write_text(home.read_text().partition("recommends:")[0])
    for page in (project / "directory/pages/situations").iterdir():
        page.unlink()
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def mine(small: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small, tmp_path / "mine"))


def left_over(project: Path) -> list[str]:
    return [path.name for path in project.iterdir() if path.name.startswith(".site")]


@pytest.mark.parametrize("writes", [3, 40])
@pytest.mark.fault("O2")
def test_a_full_disk_is_said_in_a_sentence_and_changes_nothing(mine: Path, writes: int) -> None:
    before = tree(mine / "site")
    done = subprocess.run(
        [sys.executable, "-c", FULL_AFTER, str(writes), "build", "--quiet"],
        cwd=mine, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "No space left on device" in done.stderr
    assert "The last good site is unchanged." in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(mine / "site") == before
    assert left_over(mine) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
@pytest.mark.fault("O2")
def test_files_that_may_not_grow_stop_the_build_and_change_nothing(mine: Path) -> None:
    before = tree(mine / "site")
    done = subprocess.run(
        ["bash", "-c", f"ulimit -f 40; exec {sys.executable} -m mkdocs build --quiet"],
        cwd=mine, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(mine / "site") == before
    assert left_over(mine) == []


@pytest.mark.fault("O3")
def test_an_output_that_can_not_be_made_is_named(mine: Path) -> None:
    (mine / "file").write_text("no folder")
    done = mkdocs(mine, "build", "--quiet", "--site-dir", "file/site")
    assert done.returncode == 1
    assert "The build stopped: " in done.stderr
    assert f"{mine}/file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_build_changes_nothing_of_what_it_reads(mine: Path) -> None:
    shutil.rmtree(mine / "site")
    shutil.rmtree(mine / ".cache", ignore_errors=True)
    before = tree(mine)
    assert mkdocs(mine, "build", "--quiet").returncode == 0
    after = {name: content for name, content in tree(mine).items() if not name.startswith(("site/", ".cache/"))}
    assert after == before


@pytest.mark.fault("O3")
def test_a_source_that_can_not_be_written_is_no_hindrance(mine: Path, tmp_path: Path) -> None:
    before = tree(mine / "site")
    shutil.rmtree(mine / ".cache", ignore_errors=True)
    (mine / ".cache").write_text("a file where the store would be, so that nobody, root included, can make it")
    for path in [mine, *mine.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    done = mkdocs(mine, "build", "--quiet", "--site-dir", str(tmp_path / "elsewhere"))
    assert done.returncode == 0, done.stderr
    assert tree(tmp_path / "elsewhere") == before


@pytest.mark.parametrize("module", ["mkdocs", "better_fit"])
def test_a_terminal_that_knows_no_accents_still_gets_the_report(mine: Path, module: str) -> None:
    name = "partners/aspen-hall.yml"
    profile = mine / name
    profile.write_text(profile.read_text("utf-8").replace("[interior-plants]", "[緑-é]"), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", module, "build" if module == "mkdocs" else "check"],
        cwd=mine,
        env={**ENVIRONMENT, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    said = (done.stdout + done.stderr).decode()
    assert done.returncode == 1
    assert f"{name}:7:" in said
    assert "is not a term of specialty" in said
    assert "Traceback" not in said
    assert "UnicodeEncodeError" not in said


@pytest.mark.fault("O7")
def test_the_site_is_the_same_in_a_locale_with_other_letters(mine: Path) -> None:
    before = tree(mine / "site")
    done = mkdocs(mine, "build", "--quiet", LC_ALL="tr_TR.UTF-8", LANG="tr_TR.UTF-8", PYTHONHASHSEED="3")
    assert done.returncode == 0, done.stderr
    assert tree(mine / "site") == before


@pytest.mark.fault("O4")
def test_builds_at_once_end_with_one_whole_site(mine: Path) -> None:
    before = tree(mine / "site")
    shutil.rmtree(mine / "site")
    running = [
        subprocess.Popen([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=mine, env=ENVIRONMENT,
                         stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]  # fmt: skip
    said = [process.communicate(timeout=120)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], said
    assert tree(mine / "site") == before
    assert left_over(mine) == []


def stopped(project: Path, temporary: Path, number: signal.Signals) -> tuple[int, str]:
    """A build that gets a signal while it writes pages; gives its exit code and what it said."""
    shutil.rmtree(project / ".cache/pages", ignore_errors=True)  # with pages that are kept it is over in no time
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=project, env={**ENVIRONMENT, "TMPDIR": str(temporary)}, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    deadline = time.monotonic() + 60
    pages = project / ".site.building/partners"
    while not pages.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    return process.returncode, said


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    (tmp_path / "temporary").mkdir()
    return tmp_path / "temporary"


#: A signal → how the build ends.
STOPPED = {
    signal.SIGINT: {1, 130, -signal.SIGINT},
    signal.SIGTERM: {128 + signal.SIGTERM},
    signal.SIGHUP: {128 + signal.SIGHUP},
}


@pytest.mark.parametrize("number", STOPPED, ids=lambda number: number.name)
@pytest.mark.fault("O11", "O1")
def test_a_build_that_is_stopped_leaves_the_last_site_and_nothing_beside_it(
    mine: Path, temporary: Path, number: signal.Signals
) -> None:
    before = tree(mine / "site")
    code, said = stopped(mine, temporary, number)
    assert code in STOPPED[number]
    assert "Traceback" not in said
    assert tree(mine / "site") == before
    assert left_over(mine) == []
    assert list(temporary.iterdir()) == []


@pytest.mark.fault("O1")
def test_what_a_killed_build_left_is_cleared_by_the_next(mine: Path, temporary: Path) -> None:
    before = tree(mine / "site")
    stopped(mine, temporary, signal.SIGKILL)
    assert left_over(mine) != []
    assert mkdocs(mine, "build", "--quiet", TMPDIR=str(temporary)).returncode == 0
    assert tree(mine / "site") == before
    assert left_over(mine) == []
    assert list(temporary.iterdir()) == []


def rewritten(project: Path) -> None:
    """Other words in every value and note that is kept, as a drive's fault could make them."""
    with sqlite3.connect(project / ".cache/better-fit.sqlite") as store:
        for table, key in (("kept", "key"), ("notes", "site")):
            for name, value in store.execute(f"SELECT {key}, value FROM {table}").fetchall():
                other = bytes(value).replace(b"the", b"teh").replace(b"in", b"ni")
                store.execute(f"UPDATE {table} SET value = ? WHERE {key} = ?", (other, name))
    store.close()


def zeroed(project: Path) -> None:
    """Every third page of the file holds nothing."""
    data = bytearray((project / ".cache/better-fit.sqlite").read_bytes())
    for start in range(3 * 4096, len(data), 3 * 4096):
        data[start : start + 4096] = bytes(4096)
    (project / ".cache/better-fit.sqlite").write_bytes(data)


def a_folder(project: Path) -> None:
    """A folder stands in the file's place."""
    (project / ".cache/better-fit.sqlite").unlink()
    (project / ".cache/better-fit.sqlite").mkdir()


def another_page(project: Path) -> None:
    """A page of the last site holds other letters, its size and times as before."""
    page = project / "site/partners/aspen-hall/index.html"
    before = page.stat()
    page.write_bytes(page.read_bytes().replace(b"Aspen", b"Apsen"))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("damage", [rewritten, zeroed, a_folder, another_page])
def test_what_a_damaged_cache_or_last_site_says_is_not_published(mine: Path, damage: Callable[[Path], None]) -> None:
    before = tree(mine / "site")
    damage(mine)
    build(load_config(str(mine / "mkdocs.yml")))
    assert tree(mine / "site") == before
