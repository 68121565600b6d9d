"""Finds a Chromium for the tests, and installs one where none is.

In order: the program that CHROMIUM names, those that systems call by these names, Playwright's own. A candidate counts
when it answers `--version`: some systems ship a `chromium-browser` that only tells you to install something else.

Tests take the headless shell first: the same engine of the same version without tabs and an address bar around it,
which are two fifths of what the processor does for a test. Pictures and measurements are made with the whole browser.
"""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

from tests import debian

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)

SHELL = "chromium-headless-shell"
#: Whether the shell was asked for once in this environment: where there is none, nobody asks again.
ASKED = Path(sys.prefix) / ".headless-shell"

# Chromium would load the pop-ups of its address bar, pages of its own, with every window: two thirds of the time that a
# test with a small page takes. The last list counts, so those of Playwright's that bear on tests are named again.
FEATURES_OFF = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "SpareRendererForSitePerProcess",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)
# No request but the tests' own, and no question to anybody. As root Chromium refuses to start with its sandbox.
LAUNCH_ARGS = [
    *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    f"--disable-features={','.join(FEATURES_OFF)}",
]
#: For tests: there is no net, and letters are not hinted, which would break lines elsewhere than in the whole browser.
TEST_ARGS = [
    *LAUNCH_ARGS,
    "--font-render-hinting=none",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]

MISSING = "found no Chromium: install chromium or Google Chrome, or name one in CHROMIUM, or run `make browser`"


class BrowserMissingError(RuntimeError):
    """There is no browser to test with."""


@cache
def chromium_path(*, shell: bool = False) -> str:
    """Return the path of a Chromium that starts; with `shell`, of the headless shell where it is there."""
    named = os.environ.get("CHROMIUM")
    if named:
        if not _starts(named):
            raise BrowserMissingError(f"CHROMIUM names {named!r}, which does not start")
        return shutil.which(named) or named
    for name in (SHELL, *NAMES) if shell else NAMES:
        path = shutil.which(name)
        if path and _starts(path):
            return path
    own = _playwrights_own()
    if own and _starts(own):
        return own
    raise BrowserMissingError(MISSING)


def install() -> str:
    """Return the path of a Chromium, installing one first if need be; the headless shell too where it is a package."""
    try:
        chromium_path()
    except BrowserMissingError:
        if os.environ.get("CHROMIUM"):
            raise
        print("Installing Chromium.", flush=True)
        if debian.can_install():
            debian.install("chromium", "fonts-liberation")
        else:
            command = [sys.executable, "-m", "playwright", "install", "chromium"]
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
            if done.returncode:
                why = _reason(done.stdout + done.stderr)
                raise BrowserMissingError(f"{MISSING}\n(Playwright could not fetch one: {why})") from None
    if not (os.environ.get("CHROMIUM") or shutil.which(SHELL) or ASKED.exists()) and debian.can_install():
        print("Installing Chromium's headless shell.", flush=True)
        ASKED.touch()
        with suppress(SystemExit):  # tests run in the whole browser as well
            debian.install(SHELL)
    return chromium_path()


def _starts(program: str) -> bool:
    try:
        done = subprocess.run([program, "--version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and b"Chrom" in done.stdout


def _playwrights_own() -> str | None:
    # In a process of its own: Playwright can't be started twice in one, and a test's session may be running.
    ask = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    done = subprocess.run([sys.executable, "-c", ask], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    path = done.stdout.strip()
    return path if done.returncode == 0 and Path(path).is_file() else None


def _reason(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next((line for line in lines if "rror" in line), lines[-1] if lines else "it said nothing")


if __name__ == "__main__":
    try:
        path = install() if "--install" in sys.argv[1:] else chromium_path()
    except BrowserMissingError as error:
        sys.exit(f"tests/browser.py: {error}")
    if "--install" not in sys.argv[1:]:
        print(path)
