"""The command: its three forms of output, its exit codes, and which files it looks at."""

# ruff: noqa: E501 (the tables read better with a case on a line)

import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from better_fit.__main__ import run
from better_fit.problems import Problem
from better_fit.reading.report import report
from better_fit.reading.text import quote
from better_fit.speech import WORDS
from tests.repository import CASES, GOOD, bare, firm

ROOT = Path(__file__).parent.parent


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with one good firm and one that names an unknown term. What is kept of large ones is nobody's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("user")))
    firm(bare(tmp_path, (CASES / "vocabulary.yml").read_text()), "good")
    (tmp_path / "partners" / "acme.yml").write_text(GOOD.replace("- onsite", "- onsight"))
    return tmp_path


def test_text_says_where_what_and_what_to_write(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["-C", str(root), "check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "partners/acme.yml:8:3: delivery: 'onsight' is not a term of delivery",
        "    did you mean 'onsite'? known: hybrid, onsite, remote",
        "2 profiles: 1 problem (unknown-term)",
    ]


def test_json_is_one_document_in_the_contracts_order(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "-C", str(root), "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out) == {
        "problems": [
            {
                "file": "partners/acme.yml",
                "line": 8,
                "column": 3,
                "severity": "error",
                "code": "unknown-term",
                "field": "delivery",
                "message": "'onsight' is not a term of delivery",
                "hint": "did you mean 'onsite'? known: hybrid, onsite, remote",
            }
        ],
        "partners": 2,
    }
    assert list(json.loads(out)["problems"][0]) == [
        "file",
        "line",
        "column",
        "severity",
        "code",
        "field",
        "message",
        "hint",
    ]
    assert err == ""


@pytest.mark.fault("C20")
def test_github_gets_annotations_that_profiles_can_not_break_out_of() -> None:
    hostile = Problem("partners/a,b:c.yml", 3, 5, "odd-key", "x", "50% of\n::error::x\r", "::stop-commands::t", "error")
    look = Problem("partners/a.yml", 0, 0, "fee", "", "look", "", "review")
    assert report([hostile, look], 1, "github").splitlines() == [
        "::error file=partners/a%2Cb%3Ac.yml,line=3,col=5,title=odd-key::x: 50%25 of%0A::error::x%0D (::stop-commands::t)",
        "::notice file=partners/a.yml,line=1,col=1,title=fee::look",
    ]


def test_named_files_limit_the_report(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["-C", str(root), "check", "partners/good.yml"]) == 0
    assert capsys.readouterr().out == "1 profile: no problems\n"
    assert run(["-C", str(root), "check", str(root / "partners" / "acme.yml")]) == 1


def test_a_broken_vocabulary_is_reported_whatever_is_named(root: Path) -> None:
    (root / "directory" / "vocabulary.yml").write_text("facets: [\n")
    assert run(["-C", str(root), "check", "partners/good.yml"]) == 1


@pytest.mark.parametrize(
    "name",
    [
        "../x.yml",
        "/etc/passwd",
        "directory/vocabulary.yml",
        "partners/../.github/x.yml",
        "partners/none.yml",
        "partners",
        "partners/..",
        "-",
        "a\0b",
        "",
    ],
)
@pytest.mark.fault("F2")
def test_files_elsewhere_are_refused_and_named(name: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["-C", str(root), "check", "--", name]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("better-fit: ")
    assert quote(name) in err


@pytest.mark.parametrize(
    "call", [["-C", "/nowhere", "check"], ["check", "--format", "xml"], ["chekc"], ["check", "--no"]]
)
def test_a_call_that_can_not_be_used_ends_with_2(call: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(call) == 2
    out, err = capsys.readouterr()
    assert (out, bool(err)) == ("", True)


def test_a_fault_of_ours_is_one_line_and_ends_with_3(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("oh\nno")

    monkeypatch.setattr("better_fit.reading.check.read_directory", broken)
    assert run(["-C", str(root), "check"]) == 3
    err = capsys.readouterr().err
    assert "a fault of ours: RuntimeError: oh" in err
    assert "Traceback" not in err
    assert len(err.splitlines()) == 2


@pytest.mark.fault("O11")
def test_an_interrupt_ends_with_130(root: Path) -> None:
    script = "import better_fit.reading.check as c, time; c.read_directory = lambda *_, **__: (print('on', flush=True), time.sleep(30)); "
    script += "from better_fit.__main__ import main; main()"
    call = [sys.executable, "-c", script, "-C", str(root), "check"]
    with subprocess.Popen(call, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "on\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in err


@pytest.mark.fault("O7")
def test_output_never_fails_for_want_of_letters(root: Path) -> None:
    (root / "partners" / "acme.yml").write_text(GOOD.replace("- onsite", "- 庭 \U0001f335"))
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    for form in ("text", "json", "github"):
        call = [sys.executable, "-m", "build_tools", "-C", str(root), "check", "--format", form]
        done = subprocess.run(call, cwd=ROOT, env=environment, capture_output=True, timeout=60)
        assert (done.returncode, done.stderr) == (1, b"")
        assert b"partners/acme.yml" in done.stdout


@pytest.mark.fault("Y23")
def test_a_folder_of_hostile_files_is_refused_in_one_run(root: Path) -> None:
    folder = root / "partners"
    for number in range(10):
        (folder / f"deep-{number}.yml").write_text("[" * 60_000)
        (folder / f"alias-{number}.yml").write_text("a: &a [" + "*a, " * 15_000 + "]")
        (folder / f"twice-{number}.yml").write_text("name: x\n" * 8_000)
        (folder / f"quote-{number}.yml").write_text('a: "' + "x\n" * 30_000)
    (folder / "zero.yml").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.yml")
    call = [sys.executable, "-m", "build_tools", "-C", str(root), "check", "--format", "json"]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr == b""
    files = {problem["file"] for problem in json.loads(done.stdout)["problems"]}
    assert len(files) == 43
    assert "partners/acme.yml" in files


@pytest.mark.fault("O10", "F7")
def test_two_thousand_firms_are_checked_in_half_a_gigabyte(root: Path) -> None:
    for number in range(2000):
        text = GOOD.replace("Acme", f"Firm {number}").replace("acme.", f"firm{number}.")
        (root / "partners" / f"firm-{number}.yml").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "build_tools", "-C", str(root), "check"], cwd=ROOT, capture_output=True, text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29)),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[-1].startswith("2,002 profiles")


@pytest.mark.fault("F7")
def test_the_time_it_takes_grows_with_the_size_only(root: Path) -> None:
    def taken(count: int) -> float:
        for number in range(count):
            text = GOOD.replace("Acme", f"Firm {number}").replace("acme.", f"firm{number}.")
            (root / "partners" / f"firm-{number}.yml").write_text(text)
        start = time.process_time()
        assert run(["-C", str(root), "check"]) == 1
        return time.process_time() - start

    taken(10)
    assert taken(1200) < 12 * max(taken(200), 0.05)


# The codes

PROBLEMS = ROOT / "build_tools" / "pages" / "help" / "problems.md"


def explained() -> list[str]:
    """The codes that the page of problems explains."""
    return re.findall(r"^### (\S+)$", PROBLEMS.read_text(), re.MULTILINE)


def keys() -> list[str]:
    """The messages that the catalogues have for problems, each with its code and which sentence of it."""
    catalogues = [(WORDS / "en" / f"{surface}.ftl").read_text("utf-8") for surface in ("profile", "problems")]
    return re.findall(r"^problem-([\w-]+) =", "\n".join(catalogues), re.MULTILINE)


def test_every_code_in_use_is_explained_once_and_every_explained_code_is_in_use() -> None:
    elsewhere = {"did-you-mean", "unreadable-row", "pull-request"}  # no code, said by `import`, by a workflow
    others = {"build", "template"}  # in the words of MkDocs and of Jinja
    codes = {key.partition("_")[0] for key in keys()} - elsewhere
    assert len(explained()) == len(set(explained()))
    assert codes | others == set(explained())


def test_every_sentence_is_said_by_somebody() -> None:
    files = [*(ROOT / "build_tools").rglob("*.py"), *(ROOT / "build_tools/theme/js/form").glob("*.js")]
    said = {key for path in files for key in re.findall(r'"([a-z0-9][\w-]+)"', path.read_text("utf-8"))}
    made = {f"wrong-type_{kind}" for kind in ("text", "list", "group")} | {"bad-id_facet", "bad-id_term"}
    made |= {"unknown-choice_field", "unknown-choice_language", "did-you-mean"}
    made |= {f"picture-name_{kind}" for kind in ("svg", "gif", "heic", "tiff")}
    assert set(keys()) - said - made == set()


def test_every_code_that_the_cases_name_is_explained() -> None:
    named = {
        line.split()[2]
        for case in (CASES / "refused").glob("*.yml")
        for line in case.read_text().splitlines()
        if line.startswith("# ")
    }
    assert named <= set(explained())


@pytest.mark.parametrize("closed", ["stdin", "stdout", "stderr"])
def test_a_command_whose_streams_are_closed_still_does_its_work(
    root: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    monkeypatch.setattr(sys, closed, None)  # as Python does for `<&-`, `>&-` and `2>&-`
    assert run(["-C", str(root), "check"]) == 1
    assert run(["-C", str(root), "new", "Birch"]) == 0
    assert (root / "partners" / "birch.yml").exists()
