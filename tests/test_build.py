"""The last good site stays whatever happens, and a build is the same wherever and whenever it is made."""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT, copy_project, mkdocs


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


def test_two_builds_are_the_same_to_the_byte(tmp_path: Path) -> None:
    first = copy_project(tmp_path / "one")
    second = copy_project(tmp_path / "two, elsewhere")
    for path in sorted((second / "partners").iterdir()):
        os.utime(path, (0, 0))
    one = good_site(first)
    done = mkdocs(second, "build", "--quiet", LC_ALL="C", PYTHONHASHSEED="7", TZ="Pacific/Kiritimati", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert tree(second / "site") == one


def test_a_broken_profile_stops_the_build_and_leaves_the_last_site(project: Path) -> None:
    before = good_site(project)
    profile = project / "partners/greenline.yml"
    profile.write_text(profile.read_text().replace("monthly-visits", "monthly-visit"))
    done = mkdocs(project, "build")
    assert done.returncode == 1
    assert "partners/greenline.yml:10:" in done.stderr
    assert "monthly-visits" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "site") == before
    assert sorted(p.name for p in project.iterdir() if p.name.startswith(".site")) == []


def test_a_template_that_fails_late_leaves_the_last_site(project: Path) -> None:
    before = good_site(project)
    (project / "directory/theme").mkdir()
    (project / "directory/theme/rule.html").write_text("{{ nothing.of.that_name }}")
    done = mkdocs(project, "build")
    assert done.returncode != 0
    assert tree(project / "site") == before
    assert not (project / ".site.building").exists()


def test_a_warning_in_a_strict_build_leaves_the_last_site(project: Path) -> None:
    before = good_site(project)
    page = project / "directory/pages/about.md"
    page.write_text(page.read_text() + "\n[nowhere](nowhere.md)\n")
    done = mkdocs(project, "build", "--strict")
    assert done.returncode == 1
    assert tree(project / "site") == before


def test_a_build_killed_at_any_moment_leaves_a_whole_site(project: Path) -> None:
    before = good_site(project)
    (project / "partners/greenline.yml").touch()
    seed = random.Random(1)
    for _ in range(5):
        running = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"],
            cwd=project,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(seed.uniform(0.3, 3))
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert tree(project / "site") == before
    assert good_site(project) == before


def test_a_site_that_was_moved_away_by_a_kill_is_put_back(project: Path) -> None:
    before = good_site(project)
    (project / "site").rename(project / ".site.old")
    (project / "partners/greenline.yml").write_text("name: [")
    assert mkdocs(project, "build").returncode == 1
    assert tree(project / "site") == before


def test_a_build_works_from_another_folder(project: Path, tmp_path: Path) -> None:
    done = mkdocs(tmp_path, "build", "--strict", "--quiet", "-f", str(project / "mkdocs.yml"))
    assert (done.returncode, done.stdout) == (0, "")
    assert (project / "site/partners/greenline/index.html").is_file()


def test_an_empty_directory_builds_a_site_that_says_so(project: Path) -> None:
    for path in (project / "partners").iterdir():
        path.unlink()
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("home: greenline", "pictures_up_to: 500"))
    done = mkdocs(project, "build", "--quiet")
    assert done.returncode == 0, done.stderr
    assert "This directory is empty so far" in (project / "site/partners/index.html").read_text()


def test_what_is_published_can_be_read_by_a_web_server(project: Path) -> None:
    subprocess.run(
        ["bash", "-c", f"umask 077; {sys.executable} -m mkdocs build --quiet"],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    modes = {oct(path.stat().st_mode & 0o777) for path in (project / "site").rglob("*")}
    assert modes == {"0o644", "0o755"}


def test_a_directory_of_partners_words_and_settings_alone_builds_and_looks_right(tmp_path: Path) -> None:
    """No pages, no messages, no theme, no `custom_dir`: everything else is the engine's."""
    root = tmp_path / "bare"
    (root / "directory").mkdir(parents=True)
    shutil.copy(ROOT / "directory/vocabulary.yml", root / "directory")
    shutil.copytree(ROOT / "partners", root / "partners", ignore=shutil.ignore_patterns("*.md"))
    (root / "mkdocs.yml").write_text("site_name: Bare\ndocs_dir: directory\nplugins: [better-fit]\n")
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
