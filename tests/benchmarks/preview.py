"""How soon a preview shows a saved profile: `python -m tests.benchmarks.preview`, the median of `--runs` saves.

`mkdocs serve` runs over so many made-up firms, in Chromium a firm's page stands open; its profile is saved with other
words, and the clock stops when the server gives the page with them, and again when the open page shows them.
`--project` names a folder of firms that is there already.
"""

import argparse
import os
import re
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from tests.benchmarks import firms
from tests.benchmarks.__main__ import PYTHON, QUIET
from tests.benchmarks.target import row
from tests.browser import LAUNCH_ARGS, chromium_path

FIRMS = 1_000
TARGET = 1_000
PAGE = "partners/greenline/"


@contextmanager
def serving(project: Path) -> Iterator[str]:
    """A preview of the project; gives its address, which ends with `/`, once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    process = subprocess.Popen(
        [PYTHON, "-m", "mkdocs", "serve", "--dev-addr", host],
        cwd=project,
        env={**os.environ, **QUIET},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            try:
                read(f"http://{host}/{PAGE}")
                break
            except (URLError, ConnectionError):
                time.sleep(0.2)
        yield f"http://{host}/"
    finally:
        process.terminate()
        process.wait()


def read(address: str) -> str:
    """A page as the server gives it."""
    with urlopen(address, timeout=60) as answer:
        return str(answer.read().decode())


def save(profile: Path, number: int) -> str:
    """Save the profile with other words; gives them."""
    words = f"looked after once a month, round {time.time_ns()} {number}."
    profile.write_text(re.sub(r"looked after once a month.*", words, profile.read_text()))
    return words.rstrip(".")


def measure(project: Path, runs: int) -> list[str]:
    """Lines of a Markdown table."""
    profile = project / "partners/greenline.yml"
    served, shown = [], []
    with serving(project) as site, sync_playwright() as playwright:
        for number in range(runs + 1):
            time.sleep(1)
            start = time.perf_counter()
            words = save(profile, number)
            while words not in read(site + PAGE):
                time.sleep(0.01)
            served.append((time.perf_counter() - start) * 1000)
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=LAUNCH_ARGS)
        page = browser.new_page()
        page.goto(site + PAGE, wait_until="load")
        for number in range(runs):
            time.sleep(1)
            start = time.perf_counter()
            page.get_by_text(save(profile, number)).first.wait_for()
            shown.append((time.perf_counter() - start) * 1000)
        browser.close()
    return [
        row("a saved profile, until the server gives its page", TARGET, served[1:]),
        row("the same, until the open page shows it", TARGET, shown),
    ]


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(prog="python -m tests.benchmarks.preview")
    words.add_argument("--project", type=Path)
    words.add_argument("--runs", type=int, default=5)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="better-fit-preview-") as scratch:
        project = asked.project or firms.make(Path(scratch) / "firms", FIRMS)
        print("\n".join(measure(project, asked.runs)))


if __name__ == "__main__":
    main()
