"""The last good site stays whatever happens, and a build is the same wherever and whenever it is made."""

import errno
import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from better_fit.__main__ import run
from better_fit.site import publish
from tests.conftest import ROOT, copy_project, keep_drawings, without_firms
from tests.examples import examples
from tests.preloaded import mkdocs


def tree(folder: Path) -> dict[str, str]:
    """Every file of a folder with what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def good_site(project: Path) -> dict[str, str]:
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    return tree(project / "site")


#: A site, and the run that built it.
Elsewhere = tuple[Path, subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, demonstration_built: Path) -> Elsewhere:
    """The demonstration in another place, with other times, built from a third folder in other surroundings."""
    project = copy_project(tmp_path_factory.mktemp("two, elsewhere") / "project")
    for path in sorted((project / "partners").iterdir()):
        os.utime(path, (0, 0))
    surroundings = {"LC_ALL": "C", "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"}
    done = subprocess.run(
        ["bash", "-c", 'umask 077; exec "$@"', "bash", sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet",
         "-f", str(project / "mkdocs.yml")],
        cwd=tmp_path_factory.mktemp("third"), env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **surroundings},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return project / "site", done


def test_a_build_works_from_another_folder(elsewhere: Elsewhere) -> None:
    site, done = elsewhere
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert (site / "partners/greenline/index.html").is_file()


@pytest.mark.fault("O8", "O13")
def test_two_builds_are_the_same_to_the_byte(demonstration_built: Path, elsewhere: Elsewhere) -> None:
    assert tree(elsewhere[0]) == tree(demonstration_built / "site")


@pytest.mark.fault("S11", "O8")
def test_what_is_published_can_be_read_by_a_web_server(elsewhere: Elsewhere) -> None:
    modes = {oct(path.stat().st_mode & 0o777) for path in elsewhere[0].rglob("*")}
    assert modes == {"0o644", "0o755"}


@pytest.mark.fault("O12")
def test_a_broken_profile_stops_the_build_and_leaves_the_last_site(built: Path) -> None:
    before = tree(built / "site")
    profile = built / "partners/greenline.yml"
    profile.write_text(profile.read_text().replace("monthly-visits", "monthly-visit"))
    done = mkdocs(built, "build")
    assert done.returncode == 1
    assert "partners/greenline.yml:10:" in done.stderr
    assert "monthly-visits" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(built / "site") == before
    assert sorted(p.name for p in built.iterdir() if p.name.startswith(".site")) == []


#: An owner's template with a mistake → what is said of it.
MISTAKES = {
    "an undefined name": ("rule.html", "<p>\n{{ nothing.of.that_name }}", "rule.html:2: 'nothing' is undefined"),
    "an undefined value": (
        "partner.html",
        "{{ firm.gone }}",
        "partner.html:1: 'better_fit.site.views.FirmView",
    ),
    "a syntax error": (
        "rule.html",
        "\n\n{% if %}",
        "rule.html:3: Expected an expression, got 'end of statement block'",
    ),
    "a missing template": ("rule.html", "\n{% include 'gone.html' %}", "rule.html:2: there is no template gone.html"),
    "a mistake in a part": (
        "parts.html",
        "{% macro match_start(a, b) %}\n{{ 1 / 0 }}{% endmacro %}",
        "parts.html:2: division",
    ),
    "a mistake in the shell": ("main.html", "<p>\n{% for %}", "main.html:2: Expected an expression"),
    "a mistake on a written page": ("written.html", "{{ nothing }}", "written.html:1: 'nothing' is undefined"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_the_owner_s_template_is_told_in_a_sentence_and_leaves_the_last_site(
    project: Path, name: str
) -> None:
    publish.write(project / "site", "", "the last good one")
    file, source, said = MISTAKES[name]
    (project / "directory/theme").mkdir()
    (project / "directory/theme" / file).write_text(source)
    done = mkdocs(project, "build")
    assert done.returncode == 1
    assert f"directory/theme/{said}" in done.stderr
    assert "mend it, or delete the file" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "site").keys() == {"index.html"}
    assert not (project / ".site.building").exists()


def test_an_owner_s_template_that_is_no_text_ends_in_a_sentence(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "directory/theme").mkdir()
    (project / "directory/theme/rule.html").write_bytes(b"caf\xe9")
    done = mkdocs(project, "build")
    assert done.returncode == 1
    assert "directory/theme/rule.html: this is not text in UTF-8\nsave it as UTF-8" in done.stderr
    assert "Traceback" not in done.stderr
    assert run(["-C", str(project), "check"]) == 1
    assert "directory/theme/rule.html: this is not text in UTF-8" in capsys.readouterr().out
    assert run(["-C", str(project), "export", str(project / "out")]) == 2
    assert "directory/theme/rule.html: this is not text in UTF-8" in capsys.readouterr().err


def test_an_owner_s_parts_that_lack_one_of_ours_end_in_a_sentence(project: Path) -> None:
    (project / "directory/theme").mkdir()
    (project / "directory/theme/parts.html").write_text("")
    done = mkdocs(project, "build")
    assert done.returncode == 1
    assert "the template parts.html lacks the macro" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_for_review_does_not_stand_among_the_errors(project: Path) -> None:
    profile = project / "partners/greenline.yml"
    text = profile.read_text().replace("monthly-visits", "monthly-visit")
    profile.write_text(re.sub("email: .*", "email: greenline@gmail.com", text))
    done = mkdocs(project, "build")
    assert done.returncode == 1
    assert "monthly-visit" in done.stderr
    assert "for review" not in done.stderr


def test_a_warning_in_a_strict_build_leaves_the_last_site(built: Path) -> None:
    before = tree(built / "site")
    page = built / "directory/pages/about.md"
    page.write_text(page.read_text() + "\n[nowhere](nowhere.md)\n")
    done = mkdocs(built, "build", "--strict")
    assert done.returncode == 1
    assert tree(built / "site") == before


@pytest.mark.fault("O1")
def test_a_build_killed_at_any_moment_leaves_a_whole_site(built: Path) -> None:
    before = tree(built / "site")
    (built / "partners/greenline.yml").touch()
    seed = random.Random(1)
    for _ in range(examples(3)):
        running = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"],
            cwd=built,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(seed.uniform(0.3, 3))
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert tree(built / "site") == before
    assert good_site(built) == before


def test_a_site_that_was_moved_away_by_a_kill_is_put_back(built: Path) -> None:
    before = tree(built / "site")
    (built / "site").rename(built / ".site.old")
    (built / "partners/greenline.yml").write_text("name: [")
    assert mkdocs(built, "build").returncode == 1
    assert tree(built / "site") == before


@pytest.mark.fault("F7")
def test_an_empty_directory_builds_a_site_that_says_so(project: Path) -> None:
    without_firms(project)
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("home: greenline", "pictures_up_to: 500"))
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    assert "This directory is empty so far" in (project / "site/partners/index.html").read_text()


def test_a_directory_of_partners_words_and_settings_alone_builds_and_looks_right(
    tmp_path: Path, demonstration_built: Path
) -> None:
    """No pages, no messages, no theme, no `custom_dir`: everything else is the engine's."""
    root = tmp_path / "bare"
    (root / "directory").mkdir(parents=True)
    shutil.copy(ROOT / "directory/vocabulary.yml", root / "directory")
    shutil.copytree(ROOT / "partners", root / "partners", ignore=shutil.ignore_patterns("*.md"))
    (root / "mkdocs.yml").write_text("site_name: Bare\ndocs_dir: directory\nplugins: [better-fit]\n")
    keep_drawings(root)
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    names = tree(root / "site")
    page = (root / "site/find/index.html").read_text()
    assert {"index.html", "refer/index.html", "help/index.html", "guides/saying-so/index.html"} <= set(names)
    assert {"css/better-fit.css", "js/pages/find.js", "assets/mark.svg", "words.json"} <= set(names)
    assert "bf-header" in page
    assert 'href="../assets/stylesheets/main.' in page
    assert "directory/vocabulary.yml" not in names
    assert not any(name.endswith("vocabulary.yml") for name in names)


def test_an_owners_file_of_the_same_name_takes_the_place_of_ours(project: Path) -> None:
    theme = project / "directory/theme"
    (theme / "css").mkdir(parents=True)
    (theme / "home.html").write_text("<h1>Ours</h1>")
    (theme / "css/print.css").write_text("/* ours */")
    (project / "directory/pages/guides").mkdir()
    (project / "directory/pages/guides/saying-so.md").write_text("# In our words\n")
    good_site(project)
    assert "<h1>Ours</h1>" in (project / "site/index.html").read_text()
    assert (project / "site/css/print.css").read_text() == "/* ours */"
    assert "In our words" in (project / "site/guides/saying-so/index.html").read_text()
    assert "When they say" not in (project / "site/guides/saying-so/index.html").read_text()


#: A hook that notes where the settings say that the site is, as a plugin that comes after ours finds it.
_WHERE = """
from pathlib import Path
from mkdocs.plugins import event_priority

def note(event, config):
    with open("where.txt", "a") as file:
        file.write(f"{event} {Path(config.site_dir).name} {Path(config.site_dir, 'index.html').is_file()}\\n")

def on_config(config):
    global known
    known = config

@event_priority(-100)
def on_post_build(config):
    note("built", config)

@event_priority(-100)
def on_build_error(error):
    note("failed", known)
"""


def with_hook(project: Path, source: str) -> None:
    (project / "hook.py").write_text(source)
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text() + "\nhooks: [hook.py]\n")


def test_what_comes_after_the_build_finds_the_site_in_its_own_folder(project: Path) -> None:
    with_hook(project, _WHERE)
    good_site(project)
    profile = project / "partners/greenline.yml"
    profile.write_text(profile.read_text().replace("monthly-visits", "monthly-visit"))
    assert mkdocs(project, "build").returncode == 1
    assert (project / "where.txt").read_text() == "built site True\nfailed site True\n"


#: Values of SOURCE_DATE_EPOCH that are no moment.
NO_MOMENTS = ["yesterday", "-1", "²", "1e9", "9" * 12, "9" * 5000, " 1"]


@pytest.mark.parametrize("epoch", NO_MOMENTS)
def test_a_day_that_there_is_not_ends_in_a_sentence(
    epoch: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert run(["-C", str(ROOT), "audit"]) == 2
    said = capsys.readouterr().err
    assert "SOURCE_DATE_EPOCH is set, and it is no moment that there is" in said


@pytest.mark.parametrize("epoch", ["yesterday", "9" * 5000])
@pytest.mark.fault("O6")
def test_a_build_on_a_day_that_there_is_not_ends_in_a_sentence(project: Path, epoch: str) -> None:
    done = mkdocs(project, "build", SOURCE_DATE_EPOCH=epoch)
    assert done.returncode in (1, 2)
    assert "SOURCE_DATE_EPOCH is set, and it is no moment that there is" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_in_the_site_s_place_is_left_alone(project: Path) -> None:
    (project / "site").write_text("mine")
    done = mkdocs(project, "build")
    assert done.returncode == 1
    assert "site is to become the site's folder, and what stands there is none" in done.stderr
    assert "Traceback" not in done.stderr
    assert (project / "site").read_text() == "mine"
    assert [path.name for path in project.iterdir() if path.name.startswith(".site")] == []


@pytest.mark.fault("O2")
def test_a_full_disk_ends_in_a_sentence_with_its_own_exit_code(project: Path) -> None:
    publish.write(project / "site", "", "the last good one")
    failing = "def on_env(env, config, files):\n    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))\n"
    with_hook(project, f"import errno, os\n{failing}")
    done = mkdocs(project, "build")
    assert done.returncode == 3
    assert "The build stopped: No space left on device. The last good site is unchanged." in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "site").keys() == {"index.html"}
    assert not (project / ".site.building").exists()


@pytest.mark.fault("O2")
def test_a_full_drive_for_what_is_thrown_away_is_no_fault_of_the_directory(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("mkdocs.structure.files.File.copy_file", full)
    monkeypatch.setattr("mkdocs.utils.write_file", full)
    assert run(["-C", str(project), "check"]) == 3
    assert "better-fit: the system refused something: No space left on device" in capsys.readouterr().err


def test_what_the_system_refuses_a_command_is_told_in_a_sentence(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "out/index.html")

    monkeypatch.setattr(publish, "write", full)
    assert run(["-C", str(project), "export", str(project / "out")]) == 3
    assert capsys.readouterr().err == (
        "better-fit: the system refused something: No space left on device: out/index.html\n"
    )
    assert not (project / "out").exists()
