"""Git, asked without trusting the repository: nothing that its settings name is run, and nothing is fetched or written.

Whether a repository of somebody else's may be opened at all is left to git (`safe.directory`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..problems import Fault, say
from .text import show

Change = tuple[str, int, int, str, str]

#: What a repository's own settings could have us run or show otherwise.
_SETTINGS = (
    "core.fsmonitor=",
    f"core.hooksPath={os.devnull}",
    "core.pager=cat",
    "core.quotePath=false",
    "log.showSignature=false",
    "log.showRoot=true",
    "diff.external=",
    "protocol.allow=never",
)
_SECONDS = 120


class Git:
    """One repository, seen from one of its folders. Paths are relative to that folder."""

    def __init__(self, program: str, folder: Path) -> None:
        self._start = [program, "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-C", str(folder)]
        self._start += [word for setting in _SETTINGS for word in ("-c", setting)]
        self.shallow = False

    def run(self, *words: str, data: bytes = b"") -> bytes:
        """Git's answer to a command.

        Raises:
            Fault: it refused, or took too long.
        """
        kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        quiet = {"LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_TERMINAL_PROMPT": "0"}
        kept |= {key: value for key, value in os.environ.items() if key.startswith("GIT_CONFIG_")}
        try:
            done = subprocess.run(
                [*self._start, *words], input=data, capture_output=True, env=kept | quiet, timeout=_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            raise say("history-unread_slow", seconds=_SECONDS) from None
        except OSError as error:
            raise say("history-unread_unable", reason=str(error.strerror)) from None
        if done.returncode:
            lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
            if not lines:
                raise say("history-unread_ended", status=done.returncode)
            raise say("history-unread_said", reason=show(lines[0].removeprefix("fatal: ")))
        return done.stdout

    def commit(self, name: str) -> str | None:
        """The id of a commit, or `None` where there is no such one."""
        try:
            return (
                self.run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").decode().strip()
            )
        except Fault:
            return None

    def published(self) -> str | None:
        """The last commit that this branch shares with what is published, as far as this clone knows."""
        head = self.commit("HEAD")
        main = self.commit("refs/remotes/origin/HEAD")
        if head is None or main is None:
            return head
        try:
            return self.run("merge-base", head, main).decode().split()[0]
        except Fault:
            return head

    def changes(self, tip: str, path: str, *, kinds: str = "") -> Iterator[Change]:
        """The changes under a path along the first parents of a commit, newest first."""
        only = [f"--diff-filter={kinds}"] if kinds else []
        words = ["log", "-z", "--format=", "--raw", "--no-abbrev", "--no-renames", "--first-parent", "-m", "--relative"]
        yield from parse_raw(self.run(*words, *only, tip, "--", path))

    def lives(self, tip: str, *paths: str) -> dict[str, tuple[int, int]]:
        """Path → when it was first and last changed along the first parents of a commit, in seconds since 1970."""
        words = ["log", "-z", "--format=%x00%ct", "--name-only", "--no-renames", "--first-parent", "-m", "--relative"]
        lives: dict[str, tuple[int, int]] = {}
        moment, heads = 0, False
        for part in self.run(*words, tip, "--", *paths).split(b"\0"):
            if not part:
                heads = True  # what comes next heads a commit
            elif heads and part.strip().isdigit():
                moment, heads = int(part), False
            else:
                heads = False
                name = part.decode("utf-8", "surrogateescape").lstrip("\n")
                lives[name] = (moment, lives.get(name, (0, moment))[1])
        return lives

    def between(self, old: str, new: str) -> Iterator[Change]:
        """The changes between two commits, everywhere."""
        yield from parse_raw(self.run("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", old, new))

    def since(self, tip: str) -> Iterator[Change]:
        """The changes between a commit and the files as they stand, below this folder, without their blobs."""
        yield from parse_raw(self.run("diff-index", "-z", "--raw", "--no-abbrev", "--no-renames", "--relative", tip))

    def unknown(self) -> list[str]:
        """The files below this folder that git doesn't know, those that it is to ignore left out."""
        data = self.run("ls-files", "-z", "--others", "--exclude-standard")
        return [part.decode("utf-8", "surrogateescape") for part in data.split(b"\0") if part]

    def sizes(self, blobs: Sequence[str]) -> dict[str, int]:
        """The sizes of blobs; what is missing is left out."""
        asked = "".join(f"{blob}\n" for blob in blobs).encode()
        rows = (row.split() for row in self.run("cat-file", "--batch-check", data=asked).decode().splitlines())
        return {row[0]: int(row[2]) for row in rows if len(row) == 3}

    def contents(self, blobs: Sequence[str]) -> dict[str, bytes]:
        """The bytes of blobs, in the order asked; missing ones are left out."""
        if not blobs:
            return {}
        data = self.run("cat-file", "--batch", data="".join(f"{blob}\n" for blob in blobs).encode())
        contents = {}
        start = 0
        while start < len(data):
            end = data.index(b"\n", start)
            row = data[start:end].decode().split()
            start = end + 1
            if len(row) == 3:
                size = int(row[2])
                contents[row[0]] = data[start : start + size]
                start += size + 1
        return contents


def parse_raw(data: bytes) -> Iterator[Change]:
    """Path, modes and blobs before and after, from what `--raw -z` prints. A path that is not UTF-8 keeps its bytes."""
    parts = iter(data.split(b"\0"))
    for part in parts:
        meta = part.decode("ascii", "replace").strip()
        if meta.startswith(":"):
            old, new, before, after, _ = meta[1:].split()
            yield next(parts).decode("utf-8", "surrogateescape"), int(old, 8), int(new, 8), before, after


def open_repository(folder: Path) -> Git | None:
    """The repository that a folder belongs to, or `None`: there is no git, or this is none of its work trees.

    Raises:
        Fault: there is one, and git refuses to open it.
    """
    program = shutil.which("git")
    if program is None:
        return None
    git = Git(program, folder)
    try:
        inside, shallow = git.run("rev-parse", "--is-inside-work-tree", "--is-shallow-repository").decode().split()
    except Fault as failed:
        if "dubious ownership" in str(failed.slots.get("reason")):
            raise say("history-unread_owner") from None
        return None
    git.shallow = shallow == "true"
    return git if inside == "true" else None
