"""The libraries of others that browsers get: made from npm's packages, and held against what is committed.

`python -m tests.vendor` makes them anew; with `--check` it only says whether they are what they would be.
`tests/instruments/package-lock.json` pins the versions, by hash.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

from tests.instruments import ESBUILD, FOLDER, install

MODULES = FOLDER / "node_modules"
VENDOR = Path(__file__).parent.parent / "build_tools" / "theme" / "js" / "vendor"
#: Library that is made into one module → its package, what of it is used, and where its licence stands. That of Fluent
#: is Apache-2.0, and its package brings no copy of it.
USED = {
    "fluent": ("@fluent/bundle", "FluentBundle, FluentNumber, FluentResource", "@eslint/core/LICENSE"),
    "yaml": ("yaml", "LineCounter, Lexer, isAlias, isMap, isScalar, isSeq, parseDocument", "yaml/LICENSE"),
}
_HOW = ["--bundle", "--format=esm", "--platform=browser", "--target=es2022", "--minify", "--tsconfig-raw={}"]
#: Library that stays as it comes → file in its folder here → file of the package.
COPIED = {
    "lean-qr": {"lean-qr.js": "lean-qr/index.mjs", "LICENSE.txt": "lean-qr/LICENSE"},
    "stemmers": {
        "LICENSE.md": "@orama/stemmers/LICENSE.md",
        **{f"{language}.js": f"@orama/stemmers/dist/{language}.js" for language in ("ar", "de", "en", "es", "fr")},
    },
}
LIBRARIES = (*USED, *COPIED)


def made(library: str) -> dict[str, bytes]:
    """Return the files of a library as they have to stand in its folder: its modules, and its licence."""
    if library in COPIED:
        return {name: (MODULES / path).read_bytes() for name, path in COPIED[library].items()}
    package, names, licence = USED[library]
    version = json.loads((MODULES / package / "package.json").read_bytes())["version"]
    source = f'export {{ {names} }} from "{package}";'
    about = f"// {package} {version}, from npm. Its licence is beside it. Made by `make vendor`."
    banner = f"--banner:js=// @ts-nocheck\n{about}"
    done = subprocess.run([str(ESBUILD), *_HOW, banner], input=source.encode(), cwd=FOLDER, capture_output=True)
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return {f"{library}.js": done.stdout, "LICENSE.txt": (MODULES / licence).read_bytes()}


def differing() -> list[str]:
    """Return the files that are not what they would be."""
    found = []
    for library in LIBRARIES:
        for name, wanted in made(library).items():
            path = VENDOR / library / name
            there = path.read_bytes() if path.exists() else b""
            if hashlib.sha256(there).digest() != hashlib.sha256(wanted).digest():
                found.append(f"{library}/{name}")
    return found


def main(words: list[str]) -> int:
    """Make the files, or check them; the exit code."""
    install()
    if words == ["--check"]:
        other = differing()
        print("\n".join(f"{name} is not what `make vendor` makes" for name in other) or "As `make vendor` makes them.")
        return bool(other)
    for library in LIBRARIES:
        folder = VENDOR / library
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in made(library).items():
            (folder / name).write_bytes(data)
            print(f"{hashlib.sha256(data).hexdigest()}  {library}/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
