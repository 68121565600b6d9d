"""What tests of the finder and the rep's page do on the screen, and what they look at."""

from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, Route

from tests.conftest import Site
from tests.instruments import axe_script


def choice(page: Page, term: str) -> Locator:
    """The checkbox of a term, with its question opened."""
    box = page.locator(f'[data-term="{term}"] input[type=checkbox]').first
    box.wait_for(state="attached")  # until the script has made it, an open question looks closed
    if not box.is_visible():
        page.locator("details.question", has=page.locator(f'[data-term="{term}"]')).locator("summary").click()
    return box


def hosted(page: Page, site: Site) -> str:
    """Lets a page meet the site at the start of a host that answers a missing address with the page for it; gives the
    site's address."""

    def answer(route: Route) -> None:
        file = site.folder / urlsplit(route.request.url).path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        found = file.is_file()
        route.fulfill(path=file if found else site.folder / "404.html", status=200 if found else 404)

    page.route("http://site.test/**", answer)
    return "http://site.test/"


def need_of(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def until(page: Page, truth: str, seconds: float = 15) -> None:
    """Waits for something to be true. Playwright's own way needs `eval`, which the site's policy forbids."""
    for _ in range(int(seconds * 20)):
        if page.evaluate(truth):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {truth}")


def assert_accessible(page: Page) -> None:
    """What axe finds wrong with the page as it is now, which should be nothing."""
    page.evaluate(axe_script())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [(v["id"], [n["target"] for n in v["nodes"]]) for v in found["violations"]] == []


def assert_fits(page: Page, widths: tuple[int, ...]) -> None:
    """On screens of these widths nothing runs over the edge, and all that is touched is large enough."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        assert (overflow(page) <= 0, too_small(page)) == (True, []), width


def overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def too_small(page: Page) -> list[str]:
    """What is there to be touched and is smaller than 24 pixels either way. A box is as large as its label."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll('.app :is(button, input, select, summary)')].filter(e => e.checkVisibility())
        .filter(e => { const touched = e.matches('[type=checkbox], [type=radio]') ? e.closest('label') : e;
            const r = touched.getBoundingClientRect(); return r.height < 24 || r.width < 24; })
        .map(e => e.outerHTML.slice(0, 90))"""
    )
    return found
