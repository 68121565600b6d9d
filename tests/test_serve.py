"""`mkdocs serve` shows what was saved, the search too, and a broken profile does not end it."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.conftest import ROOT, copy_project

#: Far beyond what a rebuild takes, so that only a rebuild that never comes fails a test.
PATIENCE = 120.0


@dataclass
class Server:
    """A running preview of a project."""

    project: Path
    url: str
    process: subprocess.Popen[str]
    said: list[str]

    def get(self, address: str) -> bytes:
        # MkDocs lets a request wait for the rebuild that is under way.
        with urlopen(self.url + address, timeout=PATIENCE) as answer:
            return bytes(answer.read())

    def until(self, what: Callable[[], bool]) -> None:
        """Wait for something to come true, with the server's own words if it does not."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if what():
                    return
            except (HTTPError, URLError, ConnectionError, TimeoutError):
                pass  # in the middle of a rebuild
            assert self.process.poll() is None, "".join(self.said)
            time.sleep(0.1)
        pytest.fail("it never came:\n" + "".join(self.said[-40:]))

    def shows(self, address: str, words: str) -> None:
        self.until(lambda: words in self.get(address).decode())

    def found(self, slug: str) -> str:
        """What the search shows of a firm."""
        pieces = json.loads(self.get("assets/search/start.json"))["shown"]
        shown = [result for name in pieces for result in json.loads(self.get(f"assets/search/{name}.json"))]
        return " ".join(next(result for result in shown if result["url"] == f"partners/{slug}/").values())


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, demonstration_built: Path) -> Iterator[Server]:
    project = copy_project(tmp_path_factory.mktemp("served") / "project")
    # With the code beside it: Python takes it from the folder that it is started in.
    shutil.copytree(ROOT / "build_tools", project / "better_fit")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    said: list[str] = []
    assert process.stderr is not None
    stream = process.stderr
    threading.Thread(target=lambda: said.extend(stream), daemon=True).start()
    running = Server(project, f"http://127.0.0.1:{port}/", process, said)
    running.until(lambda: bool(running.get("partners/greenline/")))
    yield running
    process.terminate()
    process.wait(20)


def test_a_saved_profile_shows_and_can_be_found(server: Server) -> None:
    assert "livereload" in server.get("partners/canopy-and-co/").decode()
    change(server.project / "partners/canopy-and-co.yml", "Living walls designed", "Quokkawalls designed")
    server.shows("partners/canopy-and-co/", "Quokkawalls designed")
    assert "Quokkawalls designed" in server.found("canopy-and-co")


def test_a_saved_template_shows(server: Server) -> None:
    change(server.project / "better_fit/templates/partner.html", '{{ say("firm-reach") }}', "Where they answer")
    server.shows("partners/moss-and-stone/", "Where they answer")


def test_a_saved_page_and_a_saved_style_sheet_show(server: Server) -> None:
    page = server.project / "directory/pages/about.md"
    page.write_text(page.read_text() + "\nWritten while the preview was running.\n")
    server.shows("about/", "Written while the preview was running.")
    sheet = server.project / "better_fit/theme/css/better-fit.css"
    sheet.write_text(sheet.read_text() + "\n/* saved just now */\n")
    server.until(lambda: b"saved just now" in server.get("css/better-fit.css"))


def test_a_broken_profile_is_named_and_the_last_good_pages_stay(server: Server) -> None:
    profile = server.project / "partners/thirsty-office.yml"
    good = profile.read_text()
    page = server.get("partners/thirsty-office/").decode().partition("<script>")[0]
    profile.write_text(good.replace("delivery:", "delivary:"))
    server.until(lambda: any("partners/thirsty-office.yml" in line and "delivary" in line for line in server.said))
    assert server.get("partners/thirsty-office/").decode().partition("<script>")[0] == page
    assert not any("Traceback" in line for line in server.said)
    profile.write_text(good.replace("name: ", "name: Very ", 1))
    server.shows("partners/thirsty-office/", "Very ")


def test_saved_code_starts_the_preview_again_and_broken_code_does_not(server: Server) -> None:
    verbs = server.project / "better_fit/rule/verbs.py"
    good = verbs.read_text()
    verbs.write_text(good + "\ndef broken(:\n")
    server.until(lambda: any("better_fit/rule/verbs.py" in line for line in server.said))
    assert server.get("match/region/colorado/")
    verbs.write_text(good)
    phrases = server.project / "better_fit/words/en/rule.ftl"
    said = phrases.read_text("utf-8")
    assert "{ $count } firms fit\n" in said
    phrases.write_text(said.replace("{ $count } firms fit\n", "{ $count } firms would suit\n"), "utf-8")
    server.shows("match/region/colorado/", "firms would suit")
