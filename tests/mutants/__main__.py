"""The command: see `tests.mutants`."""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import Phase, settings

from tests import node_scripts
from tests.mutants import LEAST, TARGETS, Target
from tests.mutants.python import UNCHANGED, changes, put_in_place

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "build_tools"
SCRIPTS = PACKAGE / "theme" / "js"
ALIKE = Path(__file__).with_name("alike.yml")
#: A test that has taken so many seconds of the processor's time never ends.
ENDLESS = 30


@dataclass(frozen=True)
class Mutant:
    """One change of a file. `place` makes it in the process that calls it, with a folder for scripts."""

    file: str
    line: int
    operator: str
    before: str
    after: str
    text: str  # of its line, as it is
    place: Callable[[Path], None]

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.operator}: {self.before} -> {self.after}"

    def is_like(self, known: dict[str, Any]) -> bool:
        """Whether this is a change that `alike.yml` tells of."""
        change = (self.file, self.text, self.before, self.after)
        return change == (known["file"], known["line"], known["before"], known["after"])


def mutants_of(file: str, only: tuple[str, ...]) -> Iterator[Mutant]:
    """Every mutant of a file, after one that changes nothing."""
    return _of_script(file) if file.endswith(".js") else _of_module(file, only)


def _of_module(file: str, only: tuple[str, ...]) -> Iterator[Mutant]:
    path = PACKAGE / file
    tree = ast.parse(path.read_text("utf-8"))
    lines = _lines(path)
    name = f"better_fit.{file.removesuffix('.py').replace('/', '.')}"
    for change in [UNCHANGED, *changes(tree)]:
        if only and change is not UNCHANGED and change.inside.partition(".")[0] not in only:
            continue

        def place(_: Path, change: Any = change) -> None:
            change.swap(True)
            put_in_place(importlib.import_module(name), compile(tree, str(path), "exec"), change.assigns)

        yield Mutant(file, change.line, change.operator, change.before, change.after, lines[change.line - 1], place)


def _of_script(file: str) -> Iterator[Mutant]:
    path = PACKAGE / file
    command = ["node", str(Path(__file__).with_name("scripts.mjs")), str(path)]
    text = path.read_text("utf-8").encode("utf-16-le")  # acorn counts UTF-16 units
    lines = _lines(path)
    unchanged = {"line": 0, "operator": "", "before": "", "after": "", "start": 0, "end": 0, "other": ""}
    for change in [unchanged, *json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)]:

        def place(folder: Path, change: Any = change) -> None:
            start, end = change["start"] * 2, change["end"] * 2
            changed = (text[:start] + change["other"].encode("utf-16-le") + text[end:]).decode("utf-16-le")
            written = folder / path.relative_to(SCRIPTS)
            written.unlink()
            written.write_text(changed, "utf-8")
            node_scripts.SCRIPTS = folder

        number = change["line"]
        yield Mutant(file, number, change["operator"], change["before"], change["after"], lines[number - 1], place)


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text("utf-8").splitlines()]


class Judge:
    """A plugin of pytest that runs what was collected once for each mutant, each time in a fork of its own."""

    def __init__(self, mutants: list[Mutant], unchanged: list[Mutant], jobs: int) -> None:
        self.mutants, self.unchanged, self.jobs = mutants, unchanged, jobs
        self.survivors: list[Mutant] = []
        self.judged = 0

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self) -> None:
        """The same examples for every mutant, and none made smaller."""
        made = {"derandomize": True, "database": None, "phases": (Phase.explicit, Phase.generate), "max_examples": 10}
        settings.register_profile("mutants", settings.get_profile("ours"), **made)  # type: ignore[arg-type]
        settings.load_profile("mutants")

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Cases before properties, which take longer."""
        items.sort(key=lambda item: hasattr(getattr(item, "obj", None), "hypothesis"))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In the place of pytest's own. Where the tests fail on code that wasn't changed, nothing would be shown."""
        if os.waitpid(self._begun(session, *self.unchanged), 0)[1]:
            pytest.exit("The tests fail on the code as it is.", 2)
        running: dict[int, Mutant] = {}
        for mutant in self.mutants:
            while len(running) >= self.jobs:
                self._end(running)
            running[self._begun(session, mutant)] = mutant
        while running:
            self._end(running)
        return True

    def _end(self, running: dict[int, Mutant]) -> None:
        ended, status = os.wait()
        mutant = running.pop(ended)
        self.judged += 1
        if self.judged % 20 == 0:
            print(f"  … {self.judged}", flush=True)
        if not status:
            self.survivors.append(mutant)
            print(f"  {mutant}", flush=True)

    def _begun(self, session: pytest.Session, *mutants: Mutant) -> int:
        child = os.fork()
        if child:
            return child
        code = 1
        with suppress(BaseException):  # whatever ends the tests kills the mutant
            code = _judged(session, mutants)
        sys.stdout.flush()
        os._exit(code)


def _judged(session: pytest.Session, mutants: tuple[Mutant, ...]) -> int:
    """0 where all tests pass, in a process of its own."""
    os.setpgrp()
    resource.setrlimit(resource.RLIMIT_CPU, (ENDLESS, ENDLESS))
    failed: list[str] = []

    class Listener:
        def pytest_runtest_logreport(self, report: Any) -> None:
            if report.failed:
                failed.append(f"{report.nodeid}\n{report.longreprtext}")

    session.config.pluginmanager.register(Listener())
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    session.config.pluginmanager.unregister(reporter)
    with tempfile.TemporaryDirectory() as folder:
        if any(mutant.operator for mutant in mutants):
            _silent()
        scripts = Path(folder) / "js"
        if any(mutant.file.endswith(".js") for mutant in mutants):
            shutil.copytree(SCRIPTS, scripts)
        for mutant in mutants:
            mutant.place(scripts)
        for item, after in zip(session.items, [*session.items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if failed:
                print(failed[0])
                return 1
    return 0


def _silent() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)


def judge(name: str, target: Target, sample: int, seed: int, jobs: int) -> bool:
    """Judge a target's tests by a sample of its mutants; whether enough of them are killed."""
    known = yaml.safe_load(ALIKE.read_text("utf-8"))
    every = [mutant for file in target.files for mutant in mutants_of(file, target.only)]
    unchanged = [mutant for mutant in every if not mutant.operator]
    alike = [mutant for mutant in every if any(mutant.is_like(each) for each in known)]
    real = [mutant for mutant in every if mutant not in alike and mutant not in unchanged]
    chosen = random.Random(seed).sample(real, min(sample, len(real))) if sample else real
    plugin = Judge(chosen, unchanged, jobs)
    files = [str(ROOT / "tests" / f"{test}.py") for test in target.tests]
    words = [
        "-q",
        "--no-header",
        "-p",
        "no:randomly",
        "-p",
        "no:xdist",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:warnings",
        "-s",
    ]
    print(f"{name}: {len(chosen)} of {len(real)} mutants, {len(alike)} more change nothing.", flush=True)
    code = pytest.main([*words, *files], plugins=[plugin])
    if code not in (0, pytest.ExitCode.NO_TESTS_COLLECTED):
        return False
    killed = len(chosen) - len(plugin.survivors)
    print(f"{name}: {killed} of {len(chosen)} killed, {100 * killed / max(len(chosen), 1):.1f} %.", flush=True)
    return 100 * killed >= LEAST * len(chosen)


def main() -> int:
    """Judge every target, or those whose names hold one of the words, each in a process of its own."""
    asked = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    asked.add_argument("words", nargs="*", metavar="WORD", help="only the targets whose names hold one of these")
    asked.add_argument("--sample", type=int, default=0, help="so many mutants of each target; all of them if 0")
    asked.add_argument("--seed", type=int, default=1, help="what chooses the sample")
    asked.add_argument("--jobs", type=int, default=2, help="so many at the same time")
    given = asked.parse_args()
    wrong = 0
    for name, target in TARGETS.items():
        if not given.words or any(word in name for word in given.words):
            child = os.fork()
            if not child:
                enough = judge(name, target, given.sample, given.seed, given.jobs)
                sys.stdout.flush()
                os._exit(0 if enough else 1)
            wrong |= os.waitpid(child, 0)[1]
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
