"""What many tests share: one browser, and the demonstration site, built once and served under a sub-path."""

import fcntl
import functools
import http.server
import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, Error, Page, ViewportSize, expect, sync_playwright

from tests.browser import TEST_ARGS, chromium_path
from tests.examples import examples
from tests.node_scripts import Scripts, node_scripts
from tests.preloaded import mkdocs

ROOT = Path(__file__).parent.parent
#: Sites are read below a folder, since that is where a link that forgets it breaks.
SUB_PATH = "/sub/"
PHONE: ViewportSize = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Site:
    """A built site: its folder, and the address under which it is served (it ends with `/`)."""

    folder: Path
    url: str


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves as hosts do: connections are kept, and what was fetched is good for ten minutes. A site that a test
    changes has an address of its own.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(SUB_PATH.rstrip("/")))

    def log_message(self, *_: object) -> None:
        pass


# How long something takes is measured in the benchmark; a machine with other work may take three times as long.
expect.set_options(timeout=15_000)
settings.register_profile("ours", max_examples=examples(50))
settings.load_profile("ours")

#: The files that take ten seconds or more, the longest first.
LONGEST = (
    "test_find", "test_hosts", "test_join", "test_matrix", "test_accessibility", "test_build", "test_reuse",
    "test_install", "test_shortlist", "test_refer", "test_share", "test_search", "test_pages", "test_walkthrough",
    "test_serve", "test_operations", "test_handoff", "test_own_words", "test_names_shown", "test_from_disk",
    "test_export", "test_vcard", "test_match",
)  # fmt: skip

#: Fixtures that start a browser or build a site; whatever asks for one of them by way of another counts too.
_SLOW = frozenset({"browser", "builds"})


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--quick", action="store_true", help="leave out what needs a browser or builds a site")


def pytest_configure() -> None:
    """Let Ctrl-C be heard by what tests start: a shell that runs them in the background has it passed over."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that no worker comes to one when the others are done; the order of all
    else is chance's. With `--quick`, run only what answers at once. Nothing is skipped silently: pytest counts what is
    deselected.
    """
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))
    if config.getoption("--quick"):
        slow = [item for item in items if _SLOW.intersection(getattr(item, "fixturenames", ()))]
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in set(slow)]


@pytest.fixture(scope="session")
def builds() -> None:
    """Asked for by whatever makes a site or all its pages, so that `make quick` leaves it out."""


#: What the demonstration's build drew and keeps, once it is built.
_KEPT: list[Path] = []


def keep_drawings(project: Path) -> None:
    """Bring along what was drawn before: to draw every picture anew is three quarters of a first build."""
    for kept in (*_KEPT, ROOT / ".cache/better-fit.sqlite"):
        if kept.exists():
            (project / ".cache").mkdir(exist_ok=True)
            shutil.copy(kept, project / ".cache")
            return


def copy_project(target: Path) -> Path:
    """A copy of what an owner has: settings, partners and directory. Nothing of it was ever public."""
    target.mkdir(parents=True, exist_ok=True)
    for name in ("partners", "directory"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("published.txt"))
    shutil.copy(ROOT / "mkdocs.yml", target)
    keep_drawings(target)
    return target


def without_firms(project: Path, *kept: str) -> None:
    """Take all firms out of a directory but those, with their pictures."""
    for path in (project / "partners").glob("*.yml"):
        if path.stem not in kept:
            path.unlink()
            shutil.rmtree(project / "partners/pictures" / path.stem, ignore_errors=True)


@pytest.fixture
def project(tmp_path: Path, demonstration_built: Path) -> Path:
    """A copy of the demonstration, to be changed at will."""
    return copy_project(tmp_path / "project")


@contextmanager
def serving(handler: Callable[..., http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server that answers by this handler, by its address; with all that it holds it is gone afterwards."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serve a built site's folder; gives its address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(serving(functools.partial(_Quiet, directory=str(folder)))) + SUB_PATH


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def demonstration_built(tmp_path_factory: pytest.TempPathFactory, builds: None) -> Path:
    """A copy of the demonstration with its site, built as it is published: made by the worker that comes first, read by
    all. Nobody changes it.
    """
    base = tmp_path_factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "demonstration-built"
    with _alone(shared.with_suffix(".lock")):
        if not shared.exists():
            project = copy_project(base / "demonstration-building")
            done = mkdocs(project, "build", "--strict", "--quiet")
            assert done.returncode == 0, done.stdout + done.stderr
            project.rename(shared)
    _KEPT[:] = [shared / ".cache/better-fit.sqlite"]
    return shared


@pytest.fixture(scope="session")
def site(demonstration_built: Path, serve: Callable[[Path], str]) -> Site:
    """The demonstration, built as it is published."""
    return Site(demonstration_built / "site", serve(demonstration_built / "site"))


@pytest.fixture
def built(demonstration_built: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration with its site, to be changed at will."""
    return Path(shutil.copytree(demonstration_built, tmp_path / "project"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; each opens contexts of its own."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium_path(shell=True), args=TEST_ARGS)
        yield started
        started.close()


class _Phone:
    """A page that one test after another uses: a new one takes half of what most tests do. Thrown away when a test
    did to it what can't be put back.
    """

    def __init__(self, browser: Browser) -> None:
        self.errors: list[str] = []
        self._spent = False
        self._context = browser.new_context(viewport=PHONE)
        self.page = self._context.new_page()
        self._browser = self._context.new_cdp_session(self.page)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        for owner in (self.page, self._context, self.page.keyboard, self.page.mouse):
            for name in (
                "down",
                "on",
                "once",
                "route",
                "add_init_script",
                "emulate_media",
                "close",
                "grant_permissions",
            ):
                if hasattr(owner, name):
                    setattr(owner, name, self._spending(getattr(owner, name)))

    def _spending(self, done: Callable[..., Any]) -> Callable[..., Any]:
        def spend(*words: Any, **more: Any) -> Any:
            self._spent = True
            return done(*words, **more)

        return spend

    def forgets(self) -> bool:
        """Take away what the last test left: storage, history, other tabs. Says whether the page can be used again."""
        at = urlsplit(self.page.url)
        if self._spent or at.scheme != "http" or self._context.pages != [self.page]:
            return False
        try:  # no script of the site's runs there, and its storage is there
            self.page.goto(f"{at.scheme}://{at.netloc}/nothing-here", timeout=5_000)
        except Error:  # a test's own server is gone by now
            return False
        self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        self._browser.send("Page.resetNavigationHistory")
        self.page.mouse.move(0, 0)
        if self.page.viewport_size != PHONE:
            self.page.set_viewport_size(PHONE)
        self.errors.clear()
        return True

    def throw_away(self) -> None:
        self._context.close()


@pytest.fixture(scope="session")
def _phones(browser: Browser) -> Iterator[list[_Phone]]:
    phones: list[_Phone] = []
    yield phones
    for phone in phones:
        phone.throw_away()


@pytest.fixture
def page(browser: Browser, _phones: list[_Phone]) -> Iterator[Page]:
    """A page on a phone on which nothing is kept; an error in a script fails the test."""
    phone = _phones.pop() if _phones else _Phone(browser)
    yield phone.page
    errors = list(phone.errors)
    if phone.forgets():
        _phones.append(phone)
    else:
        phone.throw_away()
    assert errors == []


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    """A fresh page on a phone whose browser runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    yield context.new_page()
    context.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone's browser that lets pages read and write the clipboard."""
    opened = browser.new_context(viewport=PHONE)
    opened.grant_permissions(["clipboard-read", "clipboard-write"])
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def scripts() -> Iterator[Scripts]:
    """A Node of the file's own that runs the site's pure scripts."""
    with node_scripts() as node:
        yield node
