"""Takes pictures of the built site's pages, on a phone and on a desk, light and dark: `make look`.

Words are addresses (`/refer/`); without any, one page of each kind that is there is taken. The pictures go to
`.work/look/`.
"""

import functools
import http.server
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import LAUNCH_ARGS, chromium_path
from tests.conftest import serving

SITE = Path("site")
PICTURES = Path(".work/look")
SIZES = {"phone": (390, 844), "desk": (1440, 900)}
KIND = re.compile(r'<main class="bf-page bf-kind-([a-z]+)"')


def one_of_each_kind(site: Path) -> list[str]:
    """Return the address of the first page of each kind."""
    first: dict[str, str] = {}
    for page in sorted(site.rglob("index.html")):
        if kind := KIND.search(page.read_text("utf-8")):
            first.setdefault(kind[1], f"/{page.parent.relative_to(site).as_posix()}/".replace("/./", "/"))
    return list(first.values())


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served() -> Iterator[str]:
    """Serve the built site; gives its address."""
    with serving(functools.partial(_Quiet, directory=str(SITE))) as server:
        yield f"{server}/"


def main(addresses: list[str]) -> None:
    """Take the pictures and say where they are."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with served() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=LAUNCH_ARGS)
        for scheme in ("light", "dark"):
            for size, (width, height) in SIZES.items():
                page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                for address in addresses or one_of_each_kind(SITE):
                    page.goto(url + address.removeprefix("/"), wait_until="networkidle")
                    name = address.partition("#")[0].strip("/").replace("/", "-") or "home"
                    page.screenshot(path=PICTURES / f"{name}-{size}-{scheme}.png", full_page=True)
                page.close()
        browser.close()
    print(f"The pictures are in {PICTURES}/.")


if __name__ == "__main__":
    main(sys.argv[1:])
