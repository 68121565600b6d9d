"""MkDocs with the engine, imported once for many builds, since to import it takes as long as a small build: a server
forks off a process for each."""

import atexit
import multiprocessing
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_BUILDS: Any = None
if "forkserver" in multiprocessing.get_all_start_methods():
    _BUILDS = multiprocessing.get_context("forkserver")
    _BUILDS.set_forkserver_preload([__name__, "mkdocs.__main__", "mkdocs.commands.build", "better_fit.plugin"])


def mkdocs(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs in a project's folder, as an owner does. Surroundings of its own take a Python of its own."""
    command = [sys.executable, "-m", "mkdocs", *words]
    around = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment}
    with tempfile.TemporaryDirectory() as told:
        out, err = Path(told, "out"), Path(told, "err")
        if _BUILDS is None or environment:
            with out.open("w") as printed, err.open("w") as complained:
                done = subprocess.run(command, cwd=folder, env=around, stdout=printed, stderr=complained, timeout=300)
            code = done.returncode
        else:
            process = _BUILDS.Process(target=_build, args=(folder, words, around, out, err))
            process.start()
            process.join(300)
            if process.exitcode is None:
                process.kill()
                raise subprocess.TimeoutExpired(command, 300)
            code = process.exitcode
        return subprocess.CompletedProcess(command, code, out.read_text("utf-8"), err.read_text("utf-8"))


def _build(folder: Path, words: tuple[str, ...], around: dict[str, str], out: Path, err: Path) -> None:
    from mkdocs.__main__ import cli

    os.environ.clear()
    os.environ.update(around)
    os.chdir(folder)
    sys.path[0] = str(folder)
    for number, path in ((1, out), (2, err)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
    try:
        cli(words, prog_name="mkdocs")
    finally:
        atexit._run_exitfuncs()  # a process of a server's ends without
