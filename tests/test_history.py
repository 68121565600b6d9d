"""What git remembers and the folder has lost, told in time."""

import os
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from better_fit.model import Directory, Vocabulary
from better_fit.reading.check import check
from better_fit.reading.history import FORGOTTEN, dated, vanished
from tests.repository import CASES, bare, commit, firm, git

Run = Callable[..., str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A directory of three firms, in a repository with one commit."""
    root = bare(tmp_path / "directory", (CASES / "vocabulary.yml").read_text())
    for slug in ("alder", "birch", "cedar"):
        firm(root, slug)
    git(root, "init", "-q", "-b", "main")
    commit(root)
    return root


NOBODY = Directory(Vocabulary({}), {})


def said(root: Path) -> list[tuple[str, str, str]]:
    return [(problem.file, problem.code, problem.severity) for problem in vanished(root)]


def test_git_knows_the_day_on_which_each_profile_was_last_edited(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for day, slug in (("2031-02-03", "birch"), ("2032-05-06", "cedar"), ("2033-07-08", "birch")):
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00Z")
        firm(root, slug, f"confirmed: {day}")
        commit(root)
    days = dated(root, NOBODY).edited
    assert (days["birch"], days["cedar"]) == (date(2033, 7, 8), date(2032, 5, 6))
    assert days.keys() == {"alder", "birch", "cedar"}


def test_where_git_does_not_know_it_says_nothing(root: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{root}", "shallow")
    assert dated(tmp_path / "shallow", NOBODY) == NOBODY
    (tmp_path / "bare/partners").mkdir(parents=True)
    assert dated(tmp_path / "bare", NOBODY) == NOBODY


GONE = [("partners/birch.yml", "vanished-profile", "error")]


def test_a_whole_directory_has_lost_nothing(root: Path) -> None:
    assert check(root) == ([], 3)


@pytest.mark.parametrize("committed", [False, True], ids=["on-the-disk", "and-committed"])
def test_a_firm_that_is_deleted_without_a_word_stops_the_check(root: Path, committed: bool) -> None:
    (root / "partners" / "birch.yml").unlink()
    if committed:
        commit(root)
        firm(root, "maple")
        commit(root)
    problems, _ = check(root)
    assert [(p.file, p.code, p.severity) for p in problems] == GONE
    assert "status: retired" in problems[0].hint
    assert "aliases: [birch]" in problems[0].hint


def test_a_renamed_firm_is_told_in_which_file_to_write_its_alias(root: Path) -> None:
    (root / "partners" / "birch.yml").rename(root / "partners" / "birch-and-sons.yml")
    [problem] = vanished(root)
    assert problem.hint.startswith("renamed? write `aliases: [birch]` in partners/birch-and-sons.yml;")
    with (root / "partners" / "birch-and-sons.yml").open("a") as file:
        file.write("aliases: [birch]\n")
    assert check(root) == ([], 3)


def test_a_tombstone_satisfies(root: Path) -> None:
    firm(root, "birch", "status: retired")
    commit(root)
    assert check(root) == ([], 3)


def test_a_firm_that_nobody_should_have_seen_may_be_forgotten(root: Path) -> None:
    (root / "partners" / "birch.yml").unlink()
    (root / FORGOTTEN).write_text("# spam\nbirch  # of 2026\n")
    assert check(root) == ([], 2)


def test_an_alias_that_is_dropped_years_later_is_noticed(root: Path) -> None:
    (root / "partners" / "birch.yml").unlink()
    firm(root, "maple", "aliases: [birch]")
    commit(root)
    assert said(root) == []
    firm(root, "maple")
    assert said(root) == GONE


def test_a_problem_elsewhere_does_not_hide_the_aliases(root: Path) -> None:
    (root / "partners" / "birch.yml").unlink()
    firm(root, "maple", "aliases: [birch]", "colour: green")
    assert [p.code for p in check(root)[0]] == ["unknown-field"]


def test_what_came_and_went_on_a_branch_was_never_public(root: Path) -> None:
    git(root, "switch", "-q", "-c", "mine")
    firm(root, "draft")
    commit(root)
    (root / "partners" / "draft.yml").rename(root / "partners" / "final.yml")
    commit(root)
    git(root, "switch", "-q", "main")
    git(root, "merge", "-q", "--no-ff", "-m", "merged", "mine")
    assert said(root) == []
    (root / "partners" / "final.yml").unlink()
    assert said(root) == [("partners/final.yml", "vanished-profile", "error")]


def test_in_a_clone_only_what_its_origin_published_counts(root: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(root), str(clone))
    firm(clone, "draft")
    commit(clone)
    (clone / "partners" / "draft.yml").unlink()
    commit(clone)
    assert said(clone) == []
    firm(root, "later")
    commit(root)
    git(clone, "fetch", "-q")
    assert said(clone) == []  # what was published after this branch began is none of its business
    (clone / "partners" / "birch.yml").unlink()
    assert said(clone) == GONE


def test_a_directory_in_a_part_of_a_repository_is_read_as_well(root: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    (whole / "sub").mkdir(parents=True)
    git(whole, "init", "-q", "-b", "main")
    (whole / "partners").mkdir()
    firm(whole, "elsewhere")
    for name in ("partners", "directory"):
        (root / name).rename(whole / "sub" / name)
    commit(whole)
    (whole / "partners" / "elsewhere.yml").unlink()
    assert said(whole / "sub") == []
    (whole / "sub" / "partners" / "birch.yml").unlink()
    assert said(whole / "sub") == GONE


def test_a_shallow_clone_says_that_it_could_not_look(root: Path, tmp_path: Path) -> None:
    firm(root, "maple")
    commit(root)
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "-q", "--depth", "1", root.as_uri(), str(shallow))
    assert said(shallow) == [("partners", "history-unread", "review")]
    git(shallow, "fetch", "-q", "--unshallow")
    assert said(shallow) == []


@pytest.mark.fault("O9")
def test_without_git_or_a_repository_or_a_commit_there_is_silence(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "partners" / "birch.yml").unlink()
    assert said(root) == GONE
    with monkeypatch.context() as patch:
        patch.setenv("PATH", str(tmp_path))
        assert said(root) == []
    (root / ".git").rename(tmp_path / "elsewhere.git")
    assert said(root) == []
    git(root, "init", "-q")
    assert said(root) == []


def test_a_repository_that_git_will_not_open_is_for_review(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho \"fatal: detected dubious ownership in repository at '/x'\" >&2\nexit 128\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    [problem] = vanished(root)
    assert (problem.code, problem.severity) == ("history-unread", "review")
    assert "safe.directory" in problem.hint


def test_a_hostile_repository_runs_nothing(root: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{tmp_path}/sprung'\n")
    trap.chmod(0o755)
    for key in [
        *("core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "diff.external"),
        *("gpg.program", "credential.helper", "alias.log", "pager.log", "diff.x.textconv", "filter.x.smudge"),
    ]:
        git(root, "config", key, str(trap))
    for key, value in (("log.showSignature", "true"), ("core.hooksPath", str(tmp_path)), ("core.worktree", str(root))):
        git(root, "config", key, value)
    for hook in ("post-index-change", "fsmonitor-watchman", "reference-transaction"):
        (tmp_path / hook).symlink_to(trap)
    (root / ".gitattributes").write_text("*.yml diff=x filter=x\n")
    (root / "partners" / "birch.yml").unlink()
    assert said(root) == GONE
    assert not (tmp_path / "sprung").exists()
    git(root, "status")  # the trap does spring for a git that trusts the settings
    assert (tmp_path / "sprung").exists()


def test_reading_writes_nothing(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (root / ".git").rglob("*")}
    vanished(root)
    assert {path: path.stat().st_mtime_ns for path in (root / ".git").rglob("*")} == before


def test_odd_names_of_the_past_are_no_firms(root: Path) -> None:
    odd = ["a b.yml", "a\nb.yml", "-rf.yml", "ä.yml", ":100644.yml", "README.md", "index.yml", "x.yaml"]
    for name in odd:
        (root / "partners" / name).write_text("x")
    commit(root)
    for name in odd:
        (root / "partners" / name).unlink()
    assert said(root) == []


def words(root: Path, old: str, new: str) -> None:
    path = root / "directory" / "vocabulary.yml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_term_that_is_renamed_needs_an_alias(root: Path) -> None:
    words(root, "      hybrid:", "      half-and-half:")
    [problem] = [p for p in check(root)[0] if p.code == "vanished-term"]
    assert (problem.file, problem.field) == ("directory/vocabulary.yml", "facets.delivery")
    assert problem.line == (root / "directory" / "vocabulary.yml").read_text().splitlines().index("  delivery:") + 1
    assert "perhaps half-and-half" in problem.hint  # it has the same label
    words(root, "      half-and-half:", "      half-and-half:\n        aliases: [hybrid]")
    assert said(root) == []


def test_a_term_of_long_ago_is_still_missed(root: Path) -> None:
    path = root / "directory" / "vocabulary.yml"
    words(root, "      hybrid:", "      half-and-half:")
    for number in range(30):
        path.write_text(path.read_text() + f"# version {number}\n")
        commit(root)
    assert [problem.code for problem in vanished(root)] == ["vanished-term"]
    (root / FORGOTTEN).write_text("delivery/hybrid\n")
    assert said(root) == []


def test_a_facet_that_is_gone_is_said_once(root: Path) -> None:
    words(root, "  delivery:", "  way-of-working:")
    assert [problem.message.split(",")[0] for problem in vanished(root)] == ["'delivery' was a facet of this directory"]
    (root / FORGOTTEN).write_text("delivery/\n")
    assert said(root) == []


def test_a_history_of_ten_thousand_firms_is_read_in_seconds(root: Path) -> None:
    stream = ["commit refs/heads/main\ncommitter a <a@example.com> 1700000000 +0000\ndata 1\nx\n"]
    stream.append("from refs/heads/main^0\n")
    stream += [f"M 644 inline partners/firm-{number}.yml\ndata 5\nname:\n" for number in range(10_000)]
    for number in range(200):
        stream.append(f"commit refs/heads/main\ncommitter a <a@example.com> {1700000001 + number} +0000\ndata 1\nx\n")
        stream.append(f"M 644 inline partners/firm-{number}.yml\ndata 6\nname:\n\n")
    subprocess.run(["git", "-C", root, "fast-import", "--quiet"], input="".join(stream).encode(), check=True)
    (root / FORGOTTEN).write_text("".join(f"firm-{number}\n" for number in range(1, 10_000)))
    before = sum(os.times()[:4])  # this process and git, whatever else the machine does
    assert said(root) == [("partners/firm-0.yml", "vanished-profile", "error")]
    assert sum(os.times()[:4]) - before < 10
