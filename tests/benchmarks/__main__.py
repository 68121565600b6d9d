"""`make bench`: check and build of N firms, beside what people would use instead and beside the floor, in one run.

What is asked of ten thousand firms stands beside what was measured, first of all; medians of interleaved runs.
`make bench ARGS='100 1000'` chooses the sizes, `--runs 5` the runs, and `--save` writes the table to
`tests/benchmarks/results/`, dated. Hugo is measured where there is one on the path.
"""

import argparse
import datetime
import os
import platform
import re
import shutil
import sys
import tempfile
from pathlib import Path

import pagefind_bin

from tests.benchmarks import firms, rivals
from tests.benchmarks.measure import Series, run

PYTHON = sys.executable
PAGEFIND = str(Path(pagefind_bin.__file__).parent / "pagefind")
HERE = Path(__file__).parent
ROOT = HERE.parent.parent
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
FLOOR = """
import pathlib, yaml
for path in sorted(pathlib.Path("partners").glob("*.yml")):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""
STAGE = re.compile(r"better_fit: (\w[\w ]*): ([0-9.]+) s CPU, ([0-9.]+) s wall")
#: What is asked, in user CPU of the same run: ours, at most so many times, what it is held against.
TARGETS = [
    ("check", 2.5, ["libyaml"]),
    ("first build", 1.2, ["hugo", "pagefind"]),
    ("build", 1.0, ["hugo", "pagefind"]),
    ("one changed", 0.6, ["hugo", "pagefind"]),
]
#: And our process, in MB.
MEMORY = 250
OWN = re.compile(r"better_fit: largest: ([0-9.]+) MB")


def bench(count: int, runs: int, scratch: Path, *, with_material: bool = True) -> list[str]:
    """All figures for one number of firms, as lines of Markdown.

    Two checks: with nothing kept, and once more. Three kinds of build: the first, with nothing kept; `build`, which
    makes and writes every page of a site that was removed, with what is kept by its content (parsed profiles, the order
    of firms); and one after a single profile has changed, which takes over what has not changed from the last site.
    """
    ours = firms.make(scratch / f"ours-{count}", count)
    plain = rivals.material(ours, scratch / f"material-{count}")
    with_hugo = shutil.which("hugo") is not None
    hugo = rivals.hugo(ours, scratch / f"hugo-{count}")
    check = [PYTHON, "-m", "better_fit", "-C", str(ours), "check"]
    build = [PYTHON, "-m", "mkdocs", "build", "--verbose"]
    changed = ours / "partners/greenline.yml"
    builds = ["first build", "build", "one changed"]
    names = ["libyaml", "check", "check again", *builds, "copy", "material", "hugo", "pagefind"]
    measured = {name: Series(name, []) for name in names}
    for number in range(runs):
        measured["libyaml"].runs.append(run([PYTHON, "-c", FLOOR], ours))
        shutil.rmtree(scratch / "user", ignore_errors=True)
        for name in ("check", "check again"):
            measured[name].runs.append(run(check, ROOT, XDG_CACHE_HOME=str(scratch / "user")))
        for folder in ("site", ".cache"):
            shutil.rmtree(ours / folder, ignore_errors=True)
        measured["first build"].runs.append(run(build, ours, **QUIET))
        shutil.rmtree(ours / "site")
        measured["build"].runs.append(run(build, ours, **QUIET))
        text = re.sub(
            r"looked after once a month.*", f"looked after once a month, round {number}.", changed.read_text()
        )
        changed.write_text(text)
        measured["one changed"].runs.append(run(build, ours, **QUIET))
        shutil.rmtree(scratch / "copy", ignore_errors=True)
        measured["copy"].runs.append(run(["cp", "-r", str(ours / "site"), str(scratch / "copy")], ours))
        if with_material:
            measured["material"].runs.append(run([PYTHON, "-m", "mkdocs", "build", "--quiet"], plain, **QUIET))
        if with_hugo:
            measured["hugo"].runs.append(run(["hugo", "--quiet", "--cleanDestinationDir"], hugo))
            measured["pagefind"].runs.append(run([PAGEFIND, "--site", "public", "--quiet"], hugo))
    return [f"## {count:,} firms", "", *targets(measured), *table(measured, ours)]


def targets(measured: dict[str, Series]) -> list[str]:
    """What is asked beside what was measured; what was not measured, such as Hugo where there is none, is left out."""
    lines = ["| asked | measured | |", "|---|---|---|"]
    for name, most, others in TARGETS:
        if all(measured[other].runs for other in others):
            share = measured[name].user / sum(measured[other].user for other in others)
            lines.append(f"| {name} at most {most} × {' + '.join(others)} | {share:.2f} | {_met(share <= most)} |")
    own = max(float(said[1]) for name in ("first build", "build", "one changed") for said in _own(measured[name]))
    return [*lines, f"| our own process at most {MEMORY} MB | {own:.0f} | {_met(own <= MEMORY)} |", ""]


def _own(series: Series) -> list[re.Match[str]]:
    return [said for run in series.runs if (said := OWN.search(run.said))]


def _met(met: bool) -> str:
    return "met" if met else "not met"


def table(measured: dict[str, Series], project: Path) -> list[str]:
    """What the ratios are made of, and further ones."""
    lines = ["| | user CPU, s | wall, s | largest process, MB |", "|---|---|---|---|"]
    ran = [series for series in measured.values() if series.runs]
    lines += [f"| {s.name} | {s.user:.2f} | {s.wall:.2f} | {s.memory:.0f} |" for s in ran]
    lines += ["", "| ratio | user CPU | wall |", "|---|---|---|"]
    for other in (measured[name] for name in ("copy", "material") if measured[name].runs):
        for ours in (measured["build"], measured["one changed"]):
            lines.append(
                f"| {ours.name} ÷ {other.name} | {ratio(ours.user, other.user)} | {ratio(ours.wall, other.wall)} |"
            )
    files = [path for path in (project / "site").rglob("*") if path.is_file()]
    matching = sum(
        1 for path in files if path.name == "index.html" and "match" in path.relative_to(project / "site").parts[:1]
    )
    size = sum(path.stat().st_size for path in files) / 1e6
    lines += ["", f"Output: {len(files):,} files, {size:.0f} MB, of them {matching:,} matching pages."]
    for name in ("first build", "build", "one changed"):
        stages = "; ".join(f"{stage} {cpu}/{wall}" for stage, cpu, wall in STAGE.findall(measured[name].runs[-1].said))
        lines += ["", f"Stages of `{name}`, CPU/wall seconds of our process: {stages}."]
    return [*lines, ""]


def ratio(ours: float, theirs: float) -> str:
    """One figure over another; copying needs next to no CPU of its own, and then there is none."""
    return f"{ours / theirs:.2f}" if theirs >= 0.01 else "–"


def machine() -> str:
    """What these figures were measured on."""
    model = (
        re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
        if Path("/proc/cpuinfo").exists()
        else None
    )
    known = model[1] if model else platform.processor()
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{known}, {os.cpu_count()} cores, {system}"


def main() -> None:
    """Measure and print; `--save` keeps it."""
    words = argparse.ArgumentParser(prog="make bench")
    words.add_argument("sizes", nargs="*", type=int, default=[100, 1_000, 10_000])
    words.add_argument("--runs", type=int, default=3)
    words.add_argument("--save", action="store_true")
    words.add_argument("--without-material", action="store_true", help="plain MkDocs takes minutes at 10,000 firms")
    asked = words.parse_args()
    today = datetime.datetime.now(datetime.UTC).date()
    lines = [f"# Benchmark of {today}", "", f"{machine()}. Medians of {asked.runs} interleaved runs.", ""]
    print("\n".join(lines), flush=True)
    with tempfile.TemporaryDirectory(prefix="better-fit-bench-") as scratch:
        for count in asked.sizes:
            told = bench(count, asked.runs, Path(scratch), with_material=not asked.without_material)
            print("\n".join(told), flush=True)
            lines += told
    if asked.save:
        target = HERE / "results" / f"{today}.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
