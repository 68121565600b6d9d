"""Measures commands as whole processes: user and system CPU, wall time, and the largest process."""

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One run, in seconds and MB. `said` is what it printed."""

    user: float
    wall: float
    memory: float
    said: str


def run(command: Sequence[str], folder: Path, **environment: str) -> Run:
    """Run a command to its end; a command that fails ends the benchmark."""
    start = time.perf_counter()
    log = folder.parent / "said.txt"
    with log.open("w+") as said:
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **environment}, stdout=said, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    text = log.read_text(errors="replace")
    if process.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{text[-2000:]}")
    return Run(usage.ru_utime, wall, usage.ru_maxrss / 1024, text)


@dataclass
class Series:
    """All runs of one thing; what is quoted is the median."""

    name: str
    runs: list[Run]

    @property
    def user(self) -> float:
        return statistics.median(r.user for r in self.runs)

    @property
    def wall(self) -> float:
        return statistics.median(r.wall for r in self.runs)

    @property
    def memory(self) -> float:
        return max(r.memory for r in self.runs)
