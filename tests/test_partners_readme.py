"""`partners/README.md`: its example is a profile, and its table is the models'."""

import re
from pathlib import Path

import pytest

from better_fit.joining import fieldtable
from better_fit.joining.fieldtable import END, README, START, renewed, table
from better_fit.model import Vocabulary
from better_fit.problems import BetterFitError
from better_fit.reading.check import check
from better_fit.reading.parse import read_directory, read_vocabulary
from better_fit.reading.schema import profile_schema
from tests.conftest import copy_project

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / README).read_text()
HELP = ROOT / "build_tools" / "pages" / "help"


def example() -> str:
    return next(
        block for block in re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE) if "name:" in block
    )


def vocabulary() -> Vocabulary:
    found, problems = read_vocabulary(ROOT)
    assert found is not None
    assert problems == []
    return found


def test_the_example_is_a_profile_without_a_problem(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    name = re.search(r"such as `([a-z-]+\.yml)`", TEXT)
    assert name
    (project / "partners" / name[1]).write_text(example())
    problems, _ = check(project)
    assert [problem for problem in problems if problem.file == f"partners/{name[1]}"] == []
    directory, _ = read_directory(project)
    assert directory is not None
    assert directory.partners[name[1][:-4]].name == "Juniper Hill Plants"


def test_the_example_explains_every_line_and_uses_every_field_that_a_newcomer_needs() -> None:
    used = set(re.findall(r"^#? *([a-z_]+):", example(), re.MULTILINE))
    later = {"pictures", "status", "successor", "aliases"}  # each has a part of the page to itself
    assert set(profile_schema(vocabulary())["properties"]) - used == later
    assert all(re.search(rf"^{field}:", TEXT, re.MULTILINE) for field in later)
    needed = [line for line in example().split("# Everything")[0].splitlines() if re.match(r"[a-z]+:", line)]
    commented = [line for line in needed if " # " in line]
    assert len(commented) >= len(needed) - 1


def test_the_table_is_as_the_models_are() -> None:
    assert renewed(TEXT, vocabulary()) == TEXT, "the table lags: run `make docs`"


def test_the_table_has_a_row_for_every_field_with_its_limits() -> None:
    rows = {row.split("|")[1].strip(" `"): row for row in table(vocabulary()).splitlines()[2:]}
    assert {"name", "contact", "contact.email", "specialty", "recommends.for", "aliases"} <= set(rows)
    assert "at most 80 characters | **yes** |" in rows["name"]
    assert "up to 6 sentences of at most 160 characters each |  |" in rows["best_for"]
    assert "`project`, `month`, `year` | if used |" in rows["budget.per"]
    assert all(row.count("|") - row.count("\\|") == 5 for row in rows.values())


def test_a_new_facet_gets_its_row_by_itself(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    with (project / "directory" / "vocabulary.yml").open("a") as file:
        file.write("\n  language:\n    label: Language\n    question: What do they speak?\n")
        file.write("    terms: {en: {label: English}}\n")
    before = (project / README).read_text()
    assert fieldtable.main(project) == 0
    added = set((project / README).read_text().splitlines()) - set(before.splitlines())
    assert added == {"| `language` | What do they speak? Up to 12; a few say more than many. | up to 12 terms |  |"}


def test_a_page_without_the_marks_is_left_alone() -> None:
    with pytest.raises(BetterFitError, match="lacks its marks"):
        renewed(TEXT.replace(END, ""), vocabulary())
    assert TEXT.count(START) == TEXT.count(END) == 1


def test_the_help_pages_link_to_pages_that_are_there() -> None:
    generated = {"join", "find", "refer", "rule"}
    for page in HELP.glob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            if target.endswith(".md"):
                assert (HELP / target).exists(), (page.name, target)
            else:
                climb = "../" if page.name == "index.md" else "../../"
                assert target.startswith(climb), (page.name, target)
                name = target.removeprefix(climb).strip("/")
                assert name in generated or (HELP.parent / name).is_dir(), (page.name, target)


def test_what_the_help_pages_name_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for page in (*HELP.glob("*.md"), ROOT / README):
        for target in re.findall(r"`make ([a-z-]+)`", page.read_text()):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), (page.name, target)
    for path in re.findall(r"`((?:directory|partners|\.github)/[\w./-]+)`", (HELP / "own.md").read_text()):
        ours = ROOT / "build_tools" / path.removeprefix("directory/")
        optional = path in ("directory/forgotten.txt", "directory/theme/", "directory/theme/css/")
        assert (ROOT / path).exists() or ours.exists() or optional, path


def test_every_help_page_but_the_generated_one_is_reached_from_the_overview() -> None:
    index = (HELP / "index.md").read_text()
    assert {page.name for page in HELP.glob("*.md")} - {"index.md"} <= set(re.findall(r"\((\w+\.md)\)", index))
