"""The site as a pull request would make it, built with the code and the theme that are here already."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

from ..problems import Fault
from ..reading import files, page_files

#: What GitHub Pages takes: https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits
MOST_BYTES = 1024**3


def overlay(base: Path, head: Path, target: Path) -> None:
    """A folder with the base's settings, theme and record of addresses, and the head's firms, words and pages.

    Links, pipes and whatever else is no ordinary file stay behind.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copy(base / "mkdocs.yml", target)
    if (base / files.PUBLISHED).is_file():
        (target / "directory").mkdir()
        shutil.copy(base / files.PUBLISHED, target / files.PUBLISHED)
    for name in ("messages", "theme"):
        if (base / "directory" / name).is_dir():
            shutil.copytree(base / "directory" / name, target / "directory" / name)
    for folder in (files.PARTNERS, files.PAGES):
        (target / folder).mkdir(parents=True, exist_ok=True)
        for inside, _, names in os.walk(head / folder, followlinks=False):
            for name in names:
                path = Path(inside) / name
                if folder == files.PARTNERS or page_files.is_data(name):
                    _take(path, target / path.relative_to(head))
    for name in (files.VOCABULARY, files.FORGOTTEN):
        _take(head / name, target / name)


def _take(path: Path, target: Path) -> None:
    try:
        data = files.read(path, files.VOCABULARY_LIMIT if path.suffix == ".yml" else files.PICTURE_LIMIT)
    except Fault:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def build(folder: Path, site: Path) -> int:
    """Build a folder's site. Whatever the build prints, the runner takes none of it for a command."""
    token = secrets.token_hex(16)
    sys.stdout.write(f"::stop-commands::{token}\n")
    sys.stdout.flush()
    words = ["-m", "mkdocs", "build", "--strict", "--config-file", str(folder / "mkdocs.yml"), "--site-dir", str(site)]
    try:
        return subprocess.run([sys.executable, *words], stderr=subprocess.STDOUT, check=False).returncode
    finally:
        sys.stdout.write(f"::{token}::\n")
        sys.stdout.flush()


def faults(site: Path) -> list[str]:
    """The faults that keep a built site from being published as it is: one sentence each."""
    sentences, total = [], 0
    folded: dict[str, str] = {}
    for inside, folders, names in os.walk(site, followlinks=False):
        for name in (*folders, *names):
            path = Path(inside) / name
            relative = path.relative_to(site).as_posix()
            state = path.lstat()
            if path.is_symlink() or not (path.is_dir() or path.is_file()):
                sentences.append(f"{relative} is no ordinary file")
            elif state.st_mode & 0o444 != 0o444:
                sentences.append(f"{relative} can't be read by everybody")
            other = folded.setdefault(relative.casefold(), relative)
            if other != relative:
                sentences.append(f"{relative} and {other} are the same on some systems")
            total += state.st_size
    if not (site / "index.html").is_file():
        sentences.append("there is no index.html")
    if total > MOST_BYTES:
        sentences.append(f"the site has {total:,} bytes, and GitHub Pages takes {MOST_BYTES:,}")
    return sorted(sentences)


def address_note(stated: str, published: str) -> str:
    """A sentence where `site_url` in `mkdocs.yml` is not where the site is published; else nothing."""
    if not published or stated.rstrip("/") == published.rstrip("/"):
        return ""
    stated = stated or "nothing"
    return f"mkdocs.yml says site_url: {stated}, and this site is published at {published}: write that there"
