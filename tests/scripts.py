"""The site's scripts in a real browser, without a site: a page at an address that exists only here.

What tests hand over is plain: directories as the build writes them, needs and reasons as the scripts know them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route

from better_fit.model import Asked, Need
from better_fit.rule.match import Answer

SCRIPTS = Path(__file__).parent.parent / "build_tools" / "theme" / "js"
SITE = "http://scripts.test/"


@contextmanager
def script_page(browser: Browser) -> Iterator[Page]:
    """A page that knows `match`, `need` and `words` as globals. Any error in it fails the test."""
    context = browser.new_context()
    errors: list[str] = []

    def serve(route: Route) -> None:
        name = route.request.url.removeprefix(SITE)
        if name.endswith(".js"):
            route.fulfill(body=(SCRIPTS / name).read_text("utf-8"), content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html><title>Scripts</title>", content_type="text/html")

    context.route("**/*", serve)
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(SITE)
    page.evaluate(
        """async () => {
          for (const name of ["match", "need", "words"]) globalThis[name] = await import(`/rule/${name}.js`);
        }"""
    )
    yield page
    context.close()
    assert not errors


def plain(need: Need) -> dict[str, Any]:
    """A need as the scripts know it."""
    money = need.budget
    return {
        "must": [_asked(each) for each in need.must],
        "prefer": [_asked(each) for each in need.prefer],
        "budget": None if money is None else {"amount": money.amount, "per": money.per},
    }


def relaxing(found: Answer) -> list[dict[str, Any]]:
    """What to relax, as the scripts say it."""
    return [{"asked": _asked(each.asked), "brings": each.brings} for each in found.relax]


def _asked(asked: Asked) -> dict[str, str]:
    return {"facet": asked.facet, "term": asked.term}
