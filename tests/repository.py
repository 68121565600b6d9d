"""Directories that a test writes: a folder with nothing but words, firms of their own name, and git about them."""

import os
import subprocess
from pathlib import Path

CASES = Path(__file__).parent / "profiles"
GOOD = (CASES / "accepted" / "only-what-is-needed-is-enough.yml").read_text()
_NAMED = {"user.name": "A", "user.email": "a@example.com", "commit.gpgsign": "false", "core.hooksPath": os.devnull}
_WHO = [word for key, value in {**_NAMED, "protocol.file.allow": "always"}.items() for word in ("-c", f"{key}={value}")]


def bare(root: Path, words: str) -> Path:
    """Make a directory of this vocabulary in which no firm is yet."""
    (root / "partners").mkdir(parents=True)
    (root / "directory").mkdir()
    (root / "directory/vocabulary.yml").write_text(words, "utf-8")
    return root


def firm(root: Path, slug: str, *more: str) -> Path:
    """Write a firm of its own name and website, with more lines."""
    path = root / "partners" / f"{slug}.yml"
    text = GOOD.replace("Acme", slug.title()).replace("acme.", f"{slug}.")
    path.write_text("\n".join([text.rstrip(), *more, ""]))
    return path


def git(folder: Path, *words: str) -> str:
    """Run git as somebody with no settings of their own, and give what it prints."""
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", "-C", str(folder), *_WHO, *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout


def commit(root: Path, message: str = "a change") -> None:
    """Commit all that stands in a folder."""
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "-m", message)
