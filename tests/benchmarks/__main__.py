"""`make bench`: check and build of N firms, beside what people would use instead and beside the floor, in one run.

Ratios first; medians of interleaved runs. `make bench ARGS='100 1000'` chooses the sizes, `--runs 5` the runs, and
`--save` writes the table to `tests/benchmarks/results/`, dated.
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
OWN = re.compile(r"better_fit: largest: ([0-9.]+) MB")


def bench(count: int, runs: int, scratch: Path, *, with_material: bool = True) -> list[str]:
    """All figures for one number of firms, as lines of Markdown.

    Three kinds of build: the first, with nothing kept; a full one, which makes and writes every page of a site that was
    removed, with what is kept by its content (parsed profiles, the order of firms); and one after a single
    profile has changed, which takes over what has not changed from the last site.
    """
    ours = firms.make(scratch / f"ours-{count}", count)
    plain = rivals.material(ours, scratch / f"material-{count}")
    with_hugo = shutil.which("hugo") is not None
    hugo = rivals.hugo(ours, scratch / f"hugo-{count}")
    build = [PYTHON, "-m", "mkdocs", "build", "--verbose"]
    first = run(build, ours, **QUIET)
    changed = ours / "partners/greenline.yml"
    names = ["libyaml", "check", "build", "one changed", "copy", "material", "hugo", "pagefind"]
    found = {name: Series(name, []) for name in names}
    for number in range(runs):
        found["libyaml"].runs.append(run([PYTHON, "-c", FLOOR], ours))
        found["check"].runs.append(run([PYTHON, "-m", "build_tools", "-C", str(ours), "check"], ROOT))
        shutil.rmtree(ours / "site")
        found["build"].runs.append(run(build, ours, **QUIET))
        text = re.sub(
            r"looked after once a month.*", f"looked after once a month, round {number}.", changed.read_text()
        )
        changed.write_text(text)
        found["one changed"].runs.append(run(build, ours, **QUIET))
        shutil.rmtree(scratch / "copy", ignore_errors=True)
        found["copy"].runs.append(run(["cp", "-r", str(ours / "site"), str(scratch / "copy")], ours))
        if with_material:
            found["material"].runs.append(run([PYTHON, "-m", "mkdocs", "build", "--quiet"], plain, **QUIET))
        if with_hugo:
            found["hugo"].runs.append(run(["hugo", "--quiet", "--cleanDestinationDir"], hugo))
            found["pagefind"].runs.append(run([PAGEFIND, "--site", "public", "--quiet"], hugo))
    return table(count, first, found, ours, with_hugo)


def table(count, first, found, project, with_hugo) -> list[str]:
    """The figures of one size: ratios, then what they are made of."""
    rivals_made = {"MkDocs + Material": [found["material"]], "copying the output": [found["copy"]]}
    if with_hugo:
        rivals_made["Hugo + Pagefind"] = [found["hugo"], found["pagefind"]]
    base = [("check", "floor (libyaml)", [found["libyaml"]])]
    base += [(ours, *rival) for rival in rivals_made.items() if rival[1][0].runs for ours in ("build", "one changed")]
    lines = [f"## {count:,} firms", "", "| ratio | user CPU | wall |", "|---|---|---|"]
    for name, label, others in base:
        user, wall = sum(o.user for o in others), sum(o.wall for o in others)
        lines.append(f"| {name} ÷ {label} | {ratio(found[name].user, user)} | {ratio(found[name].wall, wall)} |")
    lines += ["", "| | user CPU, s | wall, s | largest process, MB |", "|---|---|---|---|"]
    lines.append(f"| first build, nothing kept | {first.user:.2f} | {first.wall:.2f} | {first.memory:.0f} |")
    for series in found.values():
        if series.runs:
            lines.append(f"| {series.name} | {series.user:.2f} | {series.wall:.2f} | {series.memory:.0f} |")
    last = found["build"].runs[-1].said
    own = OWN.search(last)
    files = [path for path in (project / "site").rglob("*") if path.is_file()]
    matching = sum(
        1 for path in files if path.name == "index.html" and "match" in path.relative_to(project / "site").parts[:1]
    )
    size = sum(path.stat().st_size for path in files) / 1e6
    lines += ["", f"Output: {len(files):,} files, {size:.0f} MB, of them {matching:,} matching pages."]
    if own:
        lines.append(f"Our own process at its largest: {own[1]} MB (Pagefind is another).")
    for name in ("build", "one changed"):
        stages = "; ".join(f"{stage} {cpu}/{wall}" for stage, cpu, wall in STAGE.findall(found[name].runs[-1].said))
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
            found = bench(count, asked.runs, Path(scratch), with_material=not asked.without_material)
            print("\n".join(found), flush=True)
            lines += found
    if asked.save:
        target = HERE / "results" / f"{today}.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
