"""The walks in `CONTRIBUTING.md`, through a new field and through a new kind of page: their patches are applied as they
stand, and then the field and the page work."""

import csv
import io
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
import yaml

from better_fit import engine
from tests import test_pages
from tests.conftest import ROOT, copy_project
from tests.instruments import vnu_command
from tests.test_pages import HOME, dead_links, pages_of, unreached

FIELD, PAGE = "A new field of a profile", "A new kind of page"
#: The most files that either may take, templates and documentation included.
MOST_FILES = 6
#: What only a kind of value of its own takes; a field of a kind that is there does without.
OF_A_KIND = {"build_tools/reading/rules.py", "build_tools/words/en/profile.ftl", "tests/rules.yml"}
FIRM = "moss-and-stone"
YEAR = "2009"


def steps(heading: str) -> list[tuple[str, str]]:
    """The walk as the page has it: each step's file with its patch."""
    section = (ROOT / "CONTRIBUTING.md").read_text().partition(f"## {heading}\n")[2]
    section = re.split(r"^## ", section, flags=re.MULTILINE)[0]
    walk = re.findall(r"^(\d+)\. `([^`]+)`.*?^   ```diff\n(.*?)^   ```$", section, re.DOTALL | re.MULTILINE)
    assert [int(number) for number, _, _ in walk] == list(range(1, len(walk) + 1))
    assert section.count("```diff") == len(walk), "a patch stands outside the numbered steps"
    return [(file, textwrap.dedent(patch)) for _, file, patch in walk]


def run(project: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a module of the copy: Python takes `better_fit` from the folder that it is started in."""
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def write_year(project: Path, year: str) -> None:
    """Let the firm say when it began."""
    profile = project / "partners" / f"{FIRM}.yml"
    kept = [line for line in profile.read_text().splitlines(keepends=True) if not line.startswith("founded:")]
    profile.write_text("".join(kept) + f"founded: {year}\n")


def apply(project: Path, patch: str, *more: str) -> None:
    """Apply a patch of the page as `git apply` does; the copy's engine has the name that it is installed under."""
    subprocess.run(
        ["git", "apply", *more, "-"],
        cwd=project,
        env={**os.environ, "GIT_CEILING_DIRECTORIES": str(project.parent)},
        input=patch.replace("/build_tools/", "/better_fit/"),
        text=True,
        check=True,
    )


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory, demonstration_built: Path) -> Path:
    """A copy of the demonstration with its engine beside it."""
    project = copy_project(tmp_path_factory.mktemp("walk") / "project")
    shutil.copytree(ROOT / "build_tools", project / "better_fit")
    (project / "tests").mkdir()
    shutil.copy(ROOT / "tests/rules.yml", project / "tests")
    return project


@pytest.fixture(scope="module")
def installed(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another copy, in which the walk was taken and the site was built."""
    project = tmp_path_factory.mktemp("walked") / "project"
    shutil.copytree(demonstration, project)
    for _, patch in steps(FIELD):
        apply(project, patch)
    write_year(project, YEAR)
    built = run(project, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    return project


@pytest.mark.parametrize("heading", [FIELD, PAGE])
def test_a_walk_touches_at_most_six_files_beside_a_kind_of_value_and_each_step_only_the_one_that_it_names(
    heading: str,
) -> None:
    walk = steps(heading)
    assert 0 < len({file for file, _ in walk} - OF_A_KIND) <= MOST_FILES
    for file, patch in walk:
        named = re.findall(r"^(?:---|\+\+\+) (.+)$", patch, re.MULTILINE)
        assert named in ([f"a/{file}", f"b/{file}"], ["/dev/null", f"b/{file}"])


def test_without_the_walk_the_field_is_unknown(demonstration: Path) -> None:
    write_year(demonstration, YEAR)
    refused = run(demonstration, "better_fit", "check")
    assert refused.returncode != 0
    assert re.search(rf"partners/{FIRM}\.yml:\d+:\d+: .*founded", refused.stdout), refused.stdout


def test_check_says_of_each_case_of_a_year_what_the_case_says(installed: Path) -> None:
    cases = [case for case in yaml.safe_load((installed / "tests/rules.yml").read_text()) if case["kind"] == "year"]
    assert {case["text"] for case in cases} >= {"1066", "19999"}
    for case in cases:
        write_year(installed, case["text"])
        said = run(installed, "better_fit", "check")
        assert (said.returncode == 0) == ("code" not in case), case
        if "code" in case:
            assert re.search(rf"partners/{FIRM}\.yml:\d+:\d+: founded: {case['message']}", said.stdout), said.stdout
    write_year(installed, YEAR)


def test_the_form_judges_by_the_same_rows(installed: Path) -> None:
    form = (installed / "site" / "join" / "index.html").read_text()
    data = json.loads(re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', form, re.DOTALL)[0])
    assert [data["rows"][row]["look"] for row in data["rules"]["year"]] == ["matches", "within"]
    assert next(field["check"] for field in data["fields"] if field["name"] == "founded") == "year"


def test_the_schema_has_the_field(installed: Path) -> None:
    field = json.loads(run(installed, "better_fit", "schema").stdout)["properties"]["founded"]
    assert (field["title"], field["minimum"], field["maximum"]) == ("Founded", 1500, 2099)
    assert [re.fullmatch(field["pattern"], year) is None for year in (YEAR, "19999")] == [False, True]
    published = json.loads((installed / "site" / "schema" / "profile.json").read_text())
    assert published["properties"]["founded"] == field


def test_the_page_of_the_firm_shows_it_and_others_have_no_empty_line(installed: Path) -> None:
    pages = installed / "site" / "partners"
    assert f"<dt>Founded</dt><dd>{YEAR}</dd>" in (pages / FIRM / "index.html").read_text()
    assert "Founded</dt>" not in (pages / "greenline" / "index.html").read_text()


def test_the_files_for_machines_have_it(installed: Path) -> None:
    firms = json.loads((installed / "site" / "partners.json").read_text())["partners"]
    assert {firm["slug"]: firm["founded"] for firm in firms if "founded" in firm} == {FIRM: int(YEAR)}
    rows = list(csv.DictReader(io.StringIO((installed / "site" / "partners.csv").read_text(encoding="utf-8-sig"))))
    assert {row["slug"]: row["founded"] for row in rows if row["founded"]} == {FIRM: YEAR}


def test_the_form_asks_for_it(installed: Path) -> None:
    form = (installed / "site" / "join" / "index.html").read_text()
    first = form.partition('data-field="founded"')
    assert first[1], "the form has no such field"
    assert "How to reach you" not in first[0].partition("<form")[2], "it stands with the firm's name"
    assert '<label for="f-founded">Founded' in first[2]
    assert re.search(r'<input id="f-founded"[^>]* inputmode="numeric"', first[2])
    assert '"name":"founded"' in form.replace(": ", ":")


def test_make_docs_brings_the_table_of_fields_up_to_date(installed: Path) -> None:
    renewed = run(installed, "better_fit.joining.fieldtable")
    assert renewed.returncode == 0, renewed.stderr
    readme = (installed / "partners" / "README.md").read_text()
    assert "| `founded` | The year in which the firm began. | a whole number from 1500 to 2099 |  |" in readme
    assert f"\nfounded: {YEAR} " in readme


# --- a kind of page ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, builds: None) -> Path:
    """A directory of two firms with the engine beside it, in which the walk of the page was taken."""
    project = tmp_path_factory.mktemp("page") / "project"
    made = run(ROOT, "better_fit", "init", str(project), "--name", "Better Fit", "--url", HOME, "--home", "Firm")
    assert made.returncode == 0, made.stderr
    first = (project / "partners/firm.yml").read_text()
    (project / "partners/other.yml").write_text(first.replace("name: Firm", "name: Other"))
    shutil.copytree(ROOT / "build_tools", project / "better_fit")
    (project / "tests").mkdir()
    shutil.copy(ROOT / "tests/kinds.py", project / "tests")
    for _, patch in steps(PAGE):
        apply(project, patch)
    return project


def faults(project: Path) -> list[str]:
    """What the build and the tests of all pages have against the pages of a project."""
    built = run(project, "mkdocs", "build", "--strict")
    if built.returncode != 0:
        return [built.stderr]
    pages = pages_of(project / "site")
    looked_at = runpy.run_path(str(project / "tests/kinds.py"))["KINDS"].values()
    kinds = {page.kind for page in pages.values()} - {pages[address].kind for address in looked_at if address in pages}
    return [
        *(f"{page} links to {link}" for page, link in dead_links(project / "site", HOME, pages)),
        *(f"no link leads to {address}" for address in unreached(HOME, pages)),
        *(f"no test looks at {kind}" for kind in kinds - {path.stem for path in engine.TEMPLATES.glob("*.html")}),
    ]


def test_the_new_page_is_built_linked_and_listed_and_passes_what_every_page_has_to(small: Path) -> None:
    assert faults(small) == []
    pages = pages_of(small / "site")
    assert pages["terms/"].all("//main//h2")[0] == "Specialty"
    assert f"<loc>{HOME}terms/</loc>" in (small / "site/sitemap.xml").read_text()
    test_pages.test_every_page_has_one_heading_a_language_and_one_main_part(pages)
    test_pages.test_every_page_says_what_it_is_in_its_head(pages)
    test_pages.test_no_two_pages_for_search_engines_have_the_same_title(pages)
    checked = subprocess.run(
        vnu_command("--errors-only", "--format", "json", str(small / "site/terms/index.html")),
        capture_output=True,
        text=True,
        check=False,
    )
    assert json.loads(checked.stderr)["messages"] == []


def test_no_page_of_the_owners_can_take_its_place(small: Path) -> None:
    own = small / "directory/pages/terms.md"
    own.write_text("# Ours\n")
    refused = run(small, "better_fit", "check")
    own.unlink()
    assert "the site makes /terms/ itself" in refused.stdout


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("build_tools/addresses.py", "has no attribute 'TERMS'"),
        ("build_tools/site/start_pages.py", "links to ../terms/"),
        ("build_tools/templates/terms.html", "there is no template terms.html"),
        ("build_tools/words/en/pages.ftl", "there is no message terms-title"),
        ("build_tools/theme/partials/footer.html", "no link leads to terms/"),
        ("tests/kinds.py", "no test looks at terms"),
    ],
)
def test_whatever_is_forgotten_of_the_page_is_noticed(small: Path, file: str, said: str) -> None:
    patch = dict(steps(PAGE))[file]
    apply(small, patch, "--reverse")
    try:
        noticed = faults(small)
    finally:
        apply(small, patch)
    assert any(said in fault for fault in noticed), noticed


def test_every_step_of_the_page_is_left_out_once() -> None:
    (cases,) = (
        mark for mark in test_whatever_is_forgotten_of_the_page_is_noticed.pytestmark if mark.name == "parametrize"
    )
    assert [file for file, _ in cases.args[1]] == [file for file, _ in steps(PAGE)]
