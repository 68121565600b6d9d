"""What a workflow asks of a pull request: its size and kind, the site as it would be, and a summary to act on."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from markdown_it import MarkdownIt

from better_fit.__main__ import run
from better_fit.ci import size
from better_fit.ci.__main__ import main
from better_fit.ci.markdown import plain
from better_fit.ci.site import address_note, build, faults, overlay
from better_fit.ci.summary import Run, review_rules, summary
from better_fit.model import FileChange
from better_fit.problems import Problem
from better_fit.reading.changes import between_commits, file_change
from better_fit.reading.report import change_text, report
from tests.repository import CASES, bare, commit, firm, git

ROOT = Path(__file__).parent.parent
REVIEWING = ROOT / "build_tools" / "pages" / "help" / "reviewing.md"

Change = Callable[[Path], None]


@pytest.fixture
def head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory of two firms, in a repository with one commit; the runner's files are in the environment."""
    head = bare(tmp_path / "head", (CASES / "vocabulary.yml").read_text())
    (head / "directory/pages").mkdir()
    (head / "run.sh").write_text("exit\n")
    (head / "run.sh").chmod(0o755)
    firm(head, "alder")
    firm(head, "birch")
    git(head, "init", "-q", "-b", "main")
    commit(head)
    monkeypatch.setenv("HEAD", str(head))
    monkeypatch.setenv("GITHUB_OUTPUT", str(tmp_path / "output"))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary"))
    return head


def propose(head: Path, change: Change) -> None:
    """Make a change on a branch and merge it, as GitHub does for a check."""
    git(head, "switch", "-q", "-c", "theirs")
    change(head)
    commit(head)
    git(head, "switch", "-q", "main")
    git(head, "merge", "-q", "--no-ff", "-m", "merged", "theirs")


def output(head: Path, name: str = "output") -> str:
    path = head.parent / name
    return path.read_text() if path.exists() else ""


# Size and kind


@pytest.mark.parametrize(
    "paths, kind",
    [
        (["partners/acme.yml"], "data"),
        (["partners/Bad Name.yml", "directory/vocabulary.yml", "directory/pages/about.md"], "data"),
        (["directory/forgotten.txt"], "data"),
        ([], "data"),
        (["partners/acme.yml", "mkdocs.yml"], "code"),
        (["build_tools/templates/home.html"], "code"),
        (["build_tools/theme/js/site.js"], "code"),
        ([".github/workflows/check.yml"], "code"),
        (["partners/README.md"], "code"),
        (["build_tools/pages/help/problems.md"], "code"),
        (["partners.yml"], "code"),
        (["directory/pages-of-mine/x.md"], "code"),
        (["directory/pages/guides/map.png"], "data"),
        (["partners/acme.yml", "partners/pictures/acme/wall.jpg"], "data"),
        (["directory/pages/js/site.js"], "code"),
        (["directory/pages/css/better-fit.css"], "code"),
        (["directory/pages/offer.html"], "code"),
        (["directory/pages/plan.svg"], "code"),
        (["directory/pages/about.md", "directory/pages/notes"], "code"),
    ],
)
@pytest.mark.fault("S2")
def test_only_firms_words_and_pages_are_data(paths: list[str], kind: str) -> None:
    assert size.kind(paths) == kind


def test_a_small_change_of_data_passes_and_is_called_so(head: Path) -> None:
    propose(head, lambda root: firm(root, "cedar"))
    assert main(["size"]) == 0
    assert output(head) == "kind=data\n"


def test_only_what_the_pull_request_changes_counts(head: Path) -> None:
    git(head, "switch", "-q", "-c", "theirs")
    firm(head, "cedar")
    commit(head)
    git(head, "switch", "-q", "main")
    (head / "mkdocs.yml").write_text("site_name: x\n")  # the main branch went on meanwhile
    commit(head)
    git(head, "merge", "-q", "--no-ff", "-m", "merged", "theirs")
    assert [change[0] for change in size.changes(size.repository(head))] == ["partners/cedar.yml"]


def many(root: Path) -> None:
    for number in range(size.MOST_FILES + 1):
        (root / "partners" / f"f{number}.yml").write_text("x")


def heavy(root: Path) -> None:
    for number in range(3):
        (root / f"{number}.txt").write_text("x" * (size.MOST_BYTES_OF_A_FILE - 1))


def picture(root: Path, name: str, count: int) -> None:
    """A picture of a firm's work, of so many bytes."""
    folder = root / "partners" / "pictures" / "cedar"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(name.encode() + bytes(count - len(name)))


def submodule(root: Path) -> None:
    inner = root / "partners" / "sub"
    inner.mkdir()
    git(inner, "init", "-q")
    git(inner, "commit", "-q", "--allow-empty", "-m", "sub")


def program(root: Path) -> None:
    (root / "partners" / "x.yml").write_text("name: x\n")
    (root / "partners" / "x.yml").chmod(0o755)


ODD: list[tuple[str, Change, str]] = [
    ("many-files", many, "301 files change"),
    ("large-file", lambda root: (root / "x.txt").write_text("x" * 1_100_000) and None, "the file has 1,100,000 bytes"),
    ("heavy", heavy, "bytes together"),
    (
        "heavy-pictures",
        lambda root: [picture(root, f"{n}.jpg", 5_200_000) for n in range(7)] and None,
        "the pictures that change have 36,400,000 bytes together",
    ),
    ("large-picture", lambda root: picture(root, "wall.jpg", 5_300_000), "the file has 5,300,000 bytes"),
    ("no-picture", lambda root: picture(root, "wall.exe", 2000), "binary file"),
    ("link", lambda root: (root / "partners" / "x.yml").symlink_to("/etc/passwd"), "symbolic link"),
    ("submodule", submodule, "another repository"),
    ("program", program, "marked as a program"),
    ("binary", lambda root: (root / "partners" / "x.yml").write_bytes(b"name: \0\n") and None, "binary file"),
    ("odd-name", lambda root: (root / "partners" / "a\n::error::x.yml").write_text("x") and None, "odd name"),
    ("bytes-name", lambda root: Path(os.fsdecode(bytes(root) + b"/\xff.yml")).write_text("x") and None, "odd name"),
]


@pytest.mark.parametrize("change, said", [case[1:] for case in ODD], ids=[case[0] for case in ODD])
@pytest.mark.fault("S10")
def test_a_huge_or_odd_pull_request_is_refused_in_clear_words(
    head: Path, capsys: pytest.CaptureFixture[str], change: Change, said: str
) -> None:
    propose(head, change)
    assert main(["size"]) == 1
    printed = capsys.readouterr().out
    assert said in printed
    assert all(re.match(r"::error file=[^\n]*,title=pull-request::", line) for line in printed.splitlines())
    assert plain(said) in output(head, "summary")
    assert output(head) == ""  # so that no later step runs


def test_what_was_a_program_may_change_and_a_picture_may_come(head: Path) -> None:
    def change(root: Path) -> None:
        (root / "run.sh").write_text("exit 1\n")
        (root / "directory" / "pages" / "wall.png").write_bytes(b"\x89PNG\0\0")
        (root / "partners" / "alder.yml").unlink()

    propose(head, change)
    assert main(["size"]) == 0
    assert output(head) == "kind=code\n"


def test_a_strangers_pictures_are_data_and_pass_the_gate(head: Path) -> None:
    def change(root: Path) -> None:
        firm(root, "cedar")
        for number in range(6):
            picture(root, f"{number}.jpg", 4_000_000)

    propose(head, change)
    assert main(["size"]) == 0
    assert output(head) == "kind=data\n"
    listed = {
        change.file: change.whose
        for change in between_commits(size.repository(head), size.changes(size.repository(head)))
    }
    assert listed["partners/pictures/cedar/0.jpg"] == "the firm 'cedar'"


def test_the_size_is_asked_before_anything_is_installed(head: Path) -> None:
    propose(head, lambda root: firm(root, "cedar"))
    command = [sys.executable, "-S", "-m", "build_tools.ci", "size"]  # -S: no installed package is seen
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, output(head)) == (0, "kind=data\n"), done.stderr


def test_without_a_merged_pull_request_it_says_what_to_check_out(
    head: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["size"]) == 2
    assert "fetch-depth: 0" in capsys.readouterr().err


# The site


def small_base(folder: Path) -> Path:
    """What of the code's side a site needs."""
    (folder / "directory" / "theme").mkdir(parents=True)
    (folder / "directory" / "theme" / "home.html").write_text("ours")
    text = (ROOT / "mkdocs.yml").read_text().replace("home: greenline", "pictures_up_to: 0")
    (folder / "mkdocs.yml").write_text(text)
    return folder


@pytest.mark.fault("S2")
@pytest.mark.usefixtures("builds")
def test_the_site_is_made_of_their_data_and_our_code(head: Path, tmp_path: Path) -> None:
    (head / "mkdocs.yml").write_text("hooks: [evil.py]\n")
    (head / "directory" / "theme").mkdir()
    (head / "directory" / "theme" / "home.html").write_text("evil")
    (head / "partners" / "link.yml").symlink_to("/etc/passwd")
    (head / "directory" / "pages" / "link.md").symlink_to("/etc/passwd")
    (head / "directory" / "pages" / "linked").symlink_to("/etc")
    (head / "directory" / "pages" / "about.md").write_text("# About us\n")
    base = small_base(tmp_path / "base")
    target = tmp_path / "target"
    overlay(base, head, target)
    for name in ("mkdocs.yml", "directory/theme/home.html"):
        assert (target / name).read_text() == (base / name).read_text()
    assert not [path for path in target.rglob("*") if path.is_symlink() or path.name.startswith("link")]
    assert build(target, tmp_path / "site") == 0
    assert "Birch Plants" in (tmp_path / "site" / "partners" / "birch" / "index.html").read_text()
    assert "About us" in (tmp_path / "site" / "about" / "index.html").read_text()
    assert faults(tmp_path / "site") == []


@pytest.mark.fault("C20")
def test_nothing_that_a_build_prints_is_a_command_to_the_runner(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mkdocs.yml").write_text('site_name: x\nplugins: [search, "x\\n::error::planted"]\n')
    (tmp_path / "docs").mkdir()
    assert build(tmp_path, tmp_path / "site") != 0
    lines = capfd.readouterr().out.splitlines()
    [token] = re.findall(r"^::stop-commands::([0-9a-f]{32})$", lines[0])
    assert lines[-1] == f"::{token}::"
    assert any("planted" in line for line in lines[1:-1])


@pytest.mark.parametrize(
    "harm, said",
    [
        (lambda site: (site / "x").symlink_to("index.html"), "x is no ordinary file"),
        (lambda site: (site / "index.html").chmod(0o600), "index.html can't be read by everybody"),
        (lambda site: (site / "INDEX.html").write_text(""), "are the same on some systems"),
        (lambda site: (site / "index.html").unlink(), "there is no index.html"),
        (lambda site: os.truncate(site / "index.html", 2**30 + 1), "GitHub Pages takes 1,073,741,824"),
    ],
)
@pytest.mark.fault("S11")
def test_a_site_that_can_not_go_out_as_it_is_says_why(tmp_path: Path, harm: Change, said: str) -> None:
    (tmp_path / "index.html").write_text("x")
    assert faults(tmp_path) == []
    harm(tmp_path)
    assert said in " ".join(faults(tmp_path))


def test_a_site_published_elsewhere_than_its_settings_say_is_noted() -> None:
    stated = "https://a.example/"
    assert address_note(stated, "https://a.example") == ""
    assert address_note(stated, "") == ""
    assert "site_url: https://a.example/, and this site is published at https://b.example/" in address_note(
        stated, "https://b.example/"
    )
    assert "site_url: nothing, and" in address_note("", "https://b.example/")


# The summary


def data_run(*paths: str, **more: Any) -> Run:
    return Run("data", paths, blob="https://github.com/o/r/blob/main", **more)


def test_a_problem_comes_with_its_line_what_to_write_and_the_allowed_terms(head: Path) -> None:
    path = head / "partners" / "birch.yml"
    path.write_text(path.read_text().replace("- onsite", "- onsight"))
    summarised = summary(ROOT, head, data_run("partners/birch.yml"))
    shown = lxml.html.fromstring(MarkdownIt().enable("table").render(summarised)).text_content()
    assert shown.startswith("One thing has to be mended")
    assert "partners/birch.yml, line 8" in shown
    assert "delivery: 'onsight' is not a term of delivery" in shown
    assert "What to do: did you mean 'onsite'?" in shown
    assert "https://github.com/o/r/blob/main/build_tools/pages/help/problems.md#unknown-term" in summarised
    for term in ("hybrid", "onsite", "remote"):
        assert re.search(rf"^- `{term}`: ", summarised, re.MULTILINE)
    assert "`denver`" not in summarised  # another facet's terms help nobody here


def test_a_valid_profile_is_shown_as_readers_will_see_it(head: Path) -> None:
    firm(head, "cedar", "region: [denver]")
    summarised = summary(
        ROOT, head, data_run("partners/cedar.yml", built="success", site="https://github.com/o/r/site.zip")
    )
    shown = lxml.html.fromstring(MarkdownIt().render(summarised)).text_content()
    assert shown.startswith("Everything is valid")
    assert "Cedar Plants" in shown
    assert "Specialty: Living walls" in shown
    assert "Region: Denver" in shown
    assert "Alder" not in shown  # it did not change
    assert "https://github.com/o/r/site.zip" in summarised


def test_the_reviewer_gets_what_is_worth_a_look_with_the_words_of_the_page(head: Path) -> None:
    for slug in ("birch", "cedar"):
        firm(head, slug)
        path = head / "partners" / f"{slug}.yml"
        path.write_text(path.read_text().replace(f"hello@{slug}.example", f"{slug}@gmail.com"))
    summarised = summary(ROOT, head, data_run("partners/cedar.yml"))
    rule = review_rules(REVIEWING.read_text())["personal-email"]
    assert next(line for line in summarised.splitlines() if rule in line).startswith(
        "- [ ] partners&#47;cedar&#46;yml, line 5"
    )
    assert summarised.count(rule) == 1  # birch did not change
    assert "- [ ] Open the firm's website" in summarised


def test_a_change_of_code_gets_a_word_too(head: Path) -> None:
    assert "All tests pass" in summary(ROOT, head, Run("code", ["Makefile"], tested="success"))
    assert "A test fails" in summary(ROOT, head, Run("code", ["Makefile"], tested="failure"))


def test_a_folder_that_can_not_be_used_gets_a_word_too(head: Path) -> None:
    shutil.rmtree(head / "partners")
    gone = [FileChange("partners/birch.yml", "Birch Plants", "deleted")]
    text = summary(ROOT, head, data_run("partners/birch.yml", changes=gone))
    assert "This can't be checked" in text
    assert "Birch Plants" in text


HOSTILE = [
    "![x](https://evil.example/beacon.png)",
    "<img src=https://evil.example/b.png onerror=x()>",
    "[press here](https://evil.example)",
    "@better-fit-example/owners please merge",
    "</details><h1>Approved</h1>",
    "`a` **b** | c | https://evil.example www.evil.example",
    "x\n\n# Approved\n- [x] done",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.fault("C20")
def test_what_a_profile_says_is_text_in_the_summary_and_nothing_else(text: str) -> None:
    html = MarkdownIt("gfm-like", {"linkify": False}).render(f"- {plain(text)}")
    tree = lxml.html.fromstring(html)
    assert {element.tag for element in tree.iter()} <= {"ul", "li", "p"}
    assert re.sub(r"\s+", " ", tree.text_content().replace("\u200b", "")).strip() == re.sub(r"\s+", " ", text)
    assert not re.search(r"[@#]\w", tree.text_content())
    assert not re.search(r"https?://|www\.", plain(text))


def test_hostile_profiles_add_nothing_to_the_summary_but_text(head: Path) -> None:
    quoted = [line.replace("\n", " ") for line in HOSTILE]
    for number, text in enumerate(quoted):
        firm(head, f"firm{number}", f"best_for: ['{text}']", f"'{text}': x", f"availability: '{text}'")
        path = head / "partners" / f"firm{number}.yml"
        path.write_text(path.read_text().replace("Walls and pots in Denver.", f"'{text}'"))
    paths = [f"partners/firm{number}.yml" for number in range(len(quoted))]
    summarised = summary(ROOT, head, data_run(*paths))
    tree = lxml.html.fromstring(MarkdownIt("commonmark", {"html": True}).render(summarised))
    allowed = {"div", "h2", "p", "ul", "li", "br", "strong", "a", "code", "details", "summary", "blockquote", "span"}
    assert {element.tag for element in tree.iter()} <= allowed
    assert all(link.startswith("https://github.com/o/r/blob/main/") for link in tree.xpath("//a/@href"))
    assert "@better" not in tree.text_content()


def test_the_summary_goes_where_the_runner_collects_it(head: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    propose(head, lambda root: firm(root, "cedar"))
    for key, value in {"KIND": "data", "GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "o/r"}.items():
        monkeypatch.setenv(key, value)
    assert main(["summary"]) == 0
    assert output(head, "summary").startswith("## Whose files change")
    assert "## Everything is valid" in output(head, "summary")
    assert "Cedar Plants" in output(head, "summary")


def test_a_summary_judges_the_words_by_the_languages_of_the_site(head: Path) -> None:
    words = head / "directory/vocabulary.yml"
    assert "verb: work in" in words.read_text()
    assert "is said nowhere" in summary(ROOT, head, data_run("directory/vocabulary.yml", language="de"))
    assert "have no label in French" in summary(ROOT, head, data_run("directory/vocabulary.yml", also_in=["fr"]))
    assert "said nowhere" not in summary(ROOT, head, data_run("directory/vocabulary.yml"))


# Whose files change


def told(head: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """The same of the pull request's summary as text, and of the command on the same change before it is merged."""
    assert run(["-C", str(head), "check", "--changed", "HEAD^1", *more]) in (0, 1)
    return capsys.readouterr().out


def rewrite(path: Path, *pairs: tuple[str, str]) -> None:
    text = path.read_text()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text)


def strangers(root: Path) -> None:
    partners = root / "partners"
    rewrite(partners / "birch.yml", ("https://birch.example", "https://birch-plants.example"), ("hello@", "sales@"))
    rewrite(partners / "cedar.yml", ("name: Cedar Plants", "name: Cedar Lawns"))
    with (partners / "alder.yml").open("a") as file:
        file.write("recommends:\n- partner: cedar\n  because: They are good.\n  basis: met\n")
    (partners / "dogwood.yml").unlink()
    firm(root, "elm")
    (root / "directory" / "forgotten.txt").write_text("partner dogwood\n")
    (root / "directory" / "pages" / "about.md").write_text("# About\n\n`<b>` is code.\n\n<img src=x>\n")


def test_a_summary_says_first_whose_files_change_and_what_readers_could_be_misled_by(
    head: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    firm(head, "cedar", "status: retired")
    firm(head, "dogwood")
    git(head, "add", "-A")
    git(head, "commit", "-q", "-m", "two more")
    propose(head, strangers)
    monkeypatch.setenv("KIND", "data")
    assert main(["summary"]) == 0
    text = output(head, "summary")
    shown = lxml.html.fromstring(MarkdownIt().render(text)).text_content().replace("\u200b", "")
    assert shown.startswith("Whose files change")
    by_hand = told(head, capsys)
    for said in (
        "website: https://birch.example → https://birch-plants.example",
        "contact.email: hello@birch.example → sales@birch.example",
        "name: Cedar Plants → Cedar Lawns",
        "recommends cedar: nothing → partner: cedar, because: They are good., basis: met",
        "website: https://dogwood.example → nothing",
        "website: nothing → https://elm.example",
        "is given up for good: nothing → partner dogwood",
        "HTML in line 5: nothing → <img src=x>",
    ):
        assert said in shown
        assert said in by_hand
    assert shown.index("Birch Plants") < shown.index("Elm Plants")  # a new firm's own file misleads least
    [notice] = [row for row in told(head, capsys, "--format", "github").splitlines() if "birch-plants.example" in row]
    assert notice.startswith("::notice::partners/birch.yml: changed, Birch Plants%0A")
    changes = json.loads(told(head, capsys, "--format", "json"))["changes"]
    assert [change["how"] for change in changes if change["file"] == "partners/dogwood.yml"] == ["deleted"]


def test_files_that_git_does_not_know_yet_count_and_a_base_that_is_none_is_named(
    head: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    firm(head, "elm")
    assert run(["-C", str(head), "check", "--changed", "HEAD"]) == 0
    assert "partners/elm.yml: new, Elm Plants" in capsys.readouterr().out
    git(head, "rm", "-q", "--cached", "partners/birch.yml")
    rewrite(head / "partners" / "birch.yml", ("name: Birch Plants", "name: Oak Plants"))
    assert run(["-C", str(head), "check", "--changed", "HEAD"]) == 0
    assert "name: Birch Plants → Oak Plants" in capsys.readouterr().out
    assert run(["-C", str(head), "check", "--changed", "nowhere"]) == 2
    assert "'nowhere' is no commit" in capsys.readouterr().err
    shutil.rmtree(head / ".git")
    assert run(["-C", str(head), "check", "--changed", "HEAD"]) == 2
    assert "there is no git here" in capsys.readouterr().err


def test_a_change_shows_a_second_proof_however_long_its_address_and_no_sign_of_a_terminals() -> None:
    first, second = (f"{{label: A, url: https://birch.example/{'x' * 100}/{end}}}" for end in "ab")
    before = f"proof: [{first}]\n".encode()
    after = f'proof: [{second}, {first}]\ncontact: {{"\\e[2J": a}}\n'.encode()
    change = file_change("partners/birch.yml", before, after)
    assert [part.before for part in change.differences] == ["", ""]
    assert change.differences[1].after.endswith("x/b")
    assert change_text(change).replace("\n", "").isprintable()


def test_a_file_that_was_only_touched_is_none_that_changes(head: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.utime(head / "partners" / "birch.yml", (0, 0))
    assert run(["-C", str(head), "check", "--changed", "HEAD"]) == 0
    assert "no file of a firm or of the owner changes" in capsys.readouterr().out


def test_a_change_of_code_says_whose_data_changes_too_and_that_its_own_check_failed(head: Path) -> None:
    changes = [FileChange("partners/birch.yml", "Birch <img> Plants", "deleted")]
    text = summary(ROOT, head, Run("code", ["Makefile", "partners/birch.yml"], changes, checked="failure"))
    shown = lxml.html.fromstring(MarkdownIt().render(text)).text_content()
    assert "Birch <img> Plants, partners/birch.yml: deleted" in shown
    assert "Its own check finds problems" in shown


@pytest.mark.parametrize("form", ["text", "github"])
def test_of_very_many_problems_a_thousand_are_printed_and_the_rest_is_counted(form: str) -> None:
    problems = [Problem(f"partners/f{n % 10}.yml", n, 1, "unknown-term", "x", "no", "") for n in range(30_000)]
    rows = report(problems, 10, form).splitlines()
    assert len(rows) < 1_030
    assert sum("unknown-term" in row or "x: no" in row for row in rows if "30,000" not in row) <= 1_000
    assert any("partners/f9.yml: 2,900 more, not shown" in row.replace("%3A", ":") for row in rows)
    assert len(json.loads(report(problems, 10, "json"))["problems"]) == 30_000


# The page for reviewers


def test_the_page_for_reviewers_has_every_rule_that_needs_a_person_and_no_other() -> None:
    known = set(re.findall(r"^### (\S+)$", (REVIEWING.parent / "problems.md").read_text(), re.MULTILINE))
    review = (ROOT / "build_tools/reading/review.py").read_text()
    asked = {word for word in re.findall(r'"([a-z-]+)[_a-z]*"', review) if word in known}
    asked |= {"history-unread", "placeholder", "unnamed-picture", "unsaid"}
    asked.remove("template")  # there, a key of the front matter
    asked |= {"recommends-retired", "successor-retired"}
    assert {"mixed-scripts", "lookalike-name", "shared-website", "many-terms", "fee", "personal-email"} <= asked
    assert set(review_rules(REVIEWING.read_text())) == asked


def test_only_review_placeholders_history_pictures_words_and_the_rehearsal_ask_for_a_person() -> None:
    asking = {
        path.name
        for path in (ROOT / "build_tools").rglob("*.py")
        if re.search(r'review=True|"review"\)', path.read_text())
    }
    assert asking == {"review.py", "history.py", "placeholder.py", "rehearsal.py", "firm_pictures.py", "vocabulary.py"}
