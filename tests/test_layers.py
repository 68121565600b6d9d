"""The direction of imports, read from the source: what each library is used by, and who may know whom."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "build_tools"
PATHS = {path.stem: path for path in PACKAGE.rglob("*.py") if path.parent.name != "ci" and path.stem != "__init__"}
MODULES = frozenset(PATHS)
ADAPTERS = {"plugin", "rehearsal", "__main__"}
#: Folder → the folders that it may know. The modules beside them are leaves and adapters.
FOLDERS = {"reading": set(), "rule": {"reading"}, "site": {"reading", "rule"}, "joining": {"reading", "site"}}
FOLDERS["starting"] = {"reading", "site", "joining"}
FOLDERS["upkeep"] = {"reading", "rule", "site", "joining"}


def _names(module: str) -> Iterator[str]:
    """Every dotted name that a module imports, wherever in the file it does."""
    for node in ast.walk(ast.parse(PATHS[module].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = ""
            if node.level:  # by dots, since the package has one name in a clone and another one installed
                above = PATHS[module].relative_to(PACKAGE).parent.parts
                start = ".".join(("better_fit", *above[: len(above) - node.level + 1], ""))
            yield from (f"{start}{node.module or ''}.{alias.name}".replace("..", ".") for alias in node.names)


@cache
def ours(module: str) -> frozenset[str]:
    """The modules of ours that a module imports."""
    parts = (name.split(".") for name in _names(module) if name.startswith("better_fit."))
    return frozenset(next((part for part in name[1:] if part in MODULES), "") for name in parts) & MODULES


@cache
def theirs(module: str) -> frozenset[str]:
    """The packages of others that a module imports."""
    return frozenset(name.partition(".")[0] for name in _names(module)) - {"better_fit"}


def reached(module: str) -> set[str]:
    """Everything of ours that a module knows, directly or by way of others."""
    known: set[str] = set()
    waiting = list(ours(module))
    while waiting:
        other = waiting.pop()
        if other not in known:
            known.add(other)
            waiting += ours(other)
    return known


def users(package: str) -> set[str]:
    return {module for module in MODULES if package in theirs(module)}


def test_the_reader_of_imports_sees_them() -> None:
    assert {"build", "render", "parse"} - reached("plugin") == set()
    assert "mkdocs" in theirs("plugin")
    assert ours("render") >= {"richtext", "cache"}


@pytest.mark.parametrize(
    ("package", "modules"),
    [
        ("yaml", {"load"}),
        ("jinja2", {"render"}),
        ("markupsafe", {"render", "speech"}),
        ("fluent", {"speech"}),
        ("babel", {"speech"}),
        ("mkdocs", {"plugin"}),
        ("nh3", {"richtext"}),
        ("markdown_it", {"richtext"}),
        ("sqlite3", {"cache"}),
        ("rustworkx", {"graph"}),
    ],
)
def test_each_library_has_one_user(package: str, modules: set[str]) -> None:
    assert users(package) == modules


def test_only_the_command_knows_how_to_talk_on_a_terminal() -> None:
    for module in users("click") - {"__main__"}:
        assert {other for other in MODULES if module in ours(other)} == {"__main__"}, module


@pytest.mark.parametrize("leaf", ["model", "problems", "speech"])
def test_a_leaf_imports_nothing_of_ours_but_what_puts_it_into_words(leaf: str) -> None:
    assert ours(leaf) <= {"speech"} - {leaf}


def test_nothing_imports_the_adapters_but_the_command_which_asks_mkdocs_for_its_settings() -> None:
    assert {module: ours(module) & ADAPTERS for module in MODULES if ours(module) & ADAPTERS} == {
        "__main__": {"plugin", "rehearsal"},
        "rehearsal": {"plugin"},
    }


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert {module for module in MODULES if module in reached(module)} == set()


@pytest.mark.parametrize(
    ("module", "later"),
    [
        ("load", {"parse", "match", "pages", "render", "build"}),
        ("parse", {"match", "pages", "render", "build"}),
        ("match", {"load", "parse", "pages", "render", "build"}),
        ("pages", {"parse", "render", "build"}),  # `load` by way of the form, which shows what the checks would say
        ("render", {"load", "parse", "match", "pages", "build"}),
        ("machines", {"load", "parse", "pages", "render", "build"}),
    ],
)
def test_each_step_knows_nothing_of_the_steps_it_is_no_part_of(module: str, later: set[str]) -> None:
    assert reached(module) & later == set()


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_knows_only_the_folders_before_it(folder: str) -> None:
    here = {module for module, path in PATHS.items() if path.parent.name == folder}
    known = {PATHS[other].parent.name for module in here for other in ours(module)}
    assert known - {folder, "build_tools"} <= FOLDERS[folder]


def test_no_module_is_there_for_nobody() -> None:
    started = {module for module, path in PATHS.items() if '__name__ == "__main__"' in path.read_text("utf-8")}
    starts = ADAPTERS | started
    used = starts.union(*(reached(module) for module in starts))
    assert used == MODULES


def test_every_file_of_ours_that_a_comment_names_is_there() -> None:
    root = PACKAGE.parent
    files = [path for folder in (PACKAGE, root / "tests") for path in folder.rglob("*") if path.is_file()]
    there = [f"/{path.relative_to(root).as_posix()}" for path in files]
    named = [
        (path.name, name)
        for path in files
        if path.suffix in {".py", ".js", ".html", ".css"} and not {"vendor", "node_modules"} & set(path.parts)
        for name in re.findall(r"`([\w./-]+\.(?:py|js|html|css))`", path.read_text("utf-8"))
        if name != "index.html"  # a page, which a build makes
    ]
    assert len(named) > 10
    assert [pair for pair in named if not any(path.endswith(f"/{pair[1]}") for path in there)] == []


def test_every_script_that_a_benchmark_fetches_is_there() -> None:
    written = "".join(path.read_text("utf-8") for path in (PACKAGE.parent / "tests/benchmarks").glob("*.py"))
    named = set(re.findall(r"""["/](js/[\w/.-]+\.js)["?]""", written))
    assert len(named) > 3
    assert [name for name in named if not (PACKAGE / "theme" / name).exists()] == []


def test_there_is_one_kind_of_wrong_and_it_grows() -> None:
    """A fault, which gets its place and so becomes a problem; and what ends a command. A table's rows make faults."""
    raised, described = set(), set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                bases = {ast.unparse(base) for base in node.bases}
                fields = {ast.unparse(item.target) for item in node.body if isinstance(item, ast.AnnAssign)}
                if any(base.endswith(("Error", "Exception", "Fault")) for base in bases):
                    raised.add(node.name)
                if {"message", "hint"} <= fields or {"why", "hint"} <= fields:
                    described.add(node.name)
    assert described == {"Problem"}
    signals = {"Unfit", "NoSuchHost"}  # between two functions of `upkeep`; neither reaches anybody
    assert raised - signals == {"Fault", "BetterFitError", "BrokenDirectory"}
