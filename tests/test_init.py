"""`better-fit init`: somebody's own directory, whole or not at all, without a word of the demonstration."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from better_fit.__main__ import run
from better_fit.model import Vocabulary
from better_fit.problems import Fault
from better_fit.reading.check import check
from better_fit.reading.parse import read_directory, read_vocabulary
from better_fit.reading.text import word_set
from better_fit.site.look import colour, contrast, papers, style_sheet
from better_fit.starting import folder as folders
from better_fit.starting import starter
from better_fit.starting.engine_source import Engine, chosen, from_note
from better_fit.upkeep.links import MEMORY
from tests.examples import examples
from tests.test_new import Terminal
from tests.test_workflows import USES, WORKFLOWS, actionlint, zizmor

ROOT = Path(__file__).parent.parent
NAMED = ["--name", "Our Partners", "--home", "Hill & Dale"]
FOREIGN = [name for name in starter.FIELDS if name != "planting"]
#: What only the demonstration, or its trade, has to say.
DEMONSTRATION = word_set(
    "plant plants planted planting planter moss snow plow plowing lawn garden gardener turf shrub weeding irrigation "
    "sprinkler horticultural atrium rooftop sedum foliage watering arborist denver colorado boulder utah arizona "
    "minnesota greenline canopy juniper halloway whitlock"
)


def make(target: Path, *words: str) -> Path:
    assert run(["init", str(target), *NAMED, *words]) == 0
    return target


def words_of(root: Path) -> Vocabulary:
    vocabulary, problems = read_vocabulary(root)
    assert problems == []
    assert vocabulary is not None
    return vocabulary


def texts(root: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(root.rglob("*")):
        if path.is_file():
            yield path.relative_to(root).as_posix(), path.read_text("utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A directory for each field of work."""
    top = tmp_path_factory.mktemp("init")
    return {name: make(top / name, "--field", name) for name in starter.FIELDS}


# What is made


@pytest.mark.parametrize("field", starter.FIELDS)
def test_a_new_directory_has_no_problem_and_says_what_waits_for_its_owner(made, field):
    problems, partners = check(made[field])
    assert {(problem.code, problem.severity) for problem in problems} == {("placeholder", "review")}
    assert {problem.file for problem in problems} == {
        "directory/pages/about.md",
        "directory/vocabulary.yml",
        "engine.txt",
        "mkdocs.yml",
        "partners/hill-and-dale.yml",
    }
    assert partners == 1
    places = [problem.line for problem in problems if problem.file == "directory/vocabulary.yml"]
    lines = (made[field] / "directory/vocabulary.yml").read_text("utf-8").splitlines()
    waiting = [lines[line - 1].partition("#")[0].strip() for line in places]
    assert waiting[-4:] == ["label: Our country", "label: Our region", "label: Our city", "label: The next city"]
    # GitHub's page for putting files into a folder answers for a folder that is there.
    assert (made[field] / "partners/pictures/.gitkeep").is_file()


@pytest.mark.parametrize("field", starter.FIELDS)
def test_its_words_are_enough_to_begin_with(made, field):
    facets = words_of(made[field]).facets
    assert {"specialty", "style", "delivery", "region"} <= facets.keys()
    count = sum(len(facet.terms) for facet in facets.values())
    assert 20 <= count <= 60
    specialty, region = facets["specialty"], facets["region"]
    assert (specialty.primary, specialty.required, specialty.contrast) == (True, True, True)
    assert (specialty.weight, specialty.asked, region.weight, region.asked) == (3000, "must", 3000, "must")
    assert (region.covers, region.required) == (True, True)
    own = [
        term
        for facet in facets.values()
        if facet.id not in ("region", "software", "systems")
        for term in facet.terms.values()
    ]
    assert [term.id for term in own if not (term.definition and term.synonyms)] == []


@pytest.mark.parametrize("field", starter.FIELDS)
def test_three_situations_ask_for_something_that_does_not_hang_on_a_place(made, field):
    directory, _ = read_directory(made[field], home="hill-and-dale")
    assert directory is not None
    situations = [page for page in directory.written if page.path.startswith("situations/")]
    assert len(situations) == 3
    for page in situations:
        assert page.need is not None
        assert page.need.must
        assert {asked.facet for asked, _ in page.need.asked} <= {"specialty", "delivery", "style"}
        assert page.text.count("<!-- matches -->") == 1
        assert "## Ask each firm" in page.text
        assert "## Have ready" in page.text


@pytest.mark.parametrize("field", FOREIGN)
def test_not_one_word_of_the_demonstration_is_in_it(made, field):
    left = [
        (path, word)
        for path, text in texts(made[field])
        for word in re.findall(r"[a-z]+", text.lower())
        if word in DEMONSTRATION
    ]
    assert left == []


def test_a_directory_of_planting_firms_has_the_trade_and_none_of_the_demonstration_s_firms_and_places(made):
    demonstration, _ = read_directory(ROOT)
    assert demonstration is not None
    region = demonstration.vocabulary.facets["region"].terms.values()
    places = {word for term in region for word in (term.label, *term.synonyms)}
    firms = {word for firm in demonstration.partners.values() for word in (firm.slug, firm.name)}
    whole = "\n".join(text for _, text in texts(made["planting"]))
    assert "living-walls" in whole
    assert [word for word in places | firms if re.search(rf"\b{re.escape(word)}\b", whole)] == []


def test_the_demonstration_itself_waits_for_nobody():
    problems, _ = check(ROOT)
    assert [problem for problem in problems if problem.code == "placeholder"] == []


def test_what_is_left_of_the_demonstration_is_named_once_a_directory_has_an_address_of_its_own(project):
    settings = project / "mkdocs.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("https://better-fit.example/", "https://partners.acme.com/")
    )
    left = [problem for problem in check(project)[0] if problem.code == "placeholder"]
    firms = {path.name for path in (project / "partners").glob("*.yml")}
    assert {problem.file for problem in left} == {"mkdocs.yml", *(f"partners/{name}" for name in firms)}
    said = [problem.message.split("'")[1] for problem in left if problem.file == "mkdocs.yml"]
    assert said == ["better-fit-example", "Every firm here is invented"]


def test_whoever_writes_over_the_marked_lines_is_told_nothing_more(tmp_path):
    root = make(tmp_path / "own", "--url", "https://own.example/", "--engine", "https://git.example/better-fit@v2")
    for path in root.rglob("*.*"):
        if path.is_file():
            text = path.read_text("utf-8").replace("your-firm.example", "hill.example")
            path.write_text(re.sub(r"  # PLACEHOLDER:.*|  +# PLACEHOLDER:.*", "", text), "utf-8")
    assert check(root) == ([], 1)


@pytest.mark.parametrize("line", ["email: hello@your-firm.example", "site: https://your-directory.example/"])
def test_an_address_of_nobody_s_is_seen_without_its_mark(tmp_path, line):
    root = make(tmp_path / "own")
    page = root / "directory/pages/page.md"
    page.write_text(f"# A page\n\n{line}\n", "utf-8")
    [problem] = [problem for problem in check(root)[0] if problem.file == "directory/pages/page.md"]
    assert (problem.line, problem.code, problem.severity) == (3, "placeholder", "review")
    assert line[problem.column - 1 :].startswith("your-")


def test_the_words_that_hold_a_place_may_go_after_a_commit(tmp_path):
    root = make(tmp_path / "own")
    git = ["git", "-C", str(root), "-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "init.defaultBranch=main"]
    for words in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "First"]):
        subprocess.run([*git, *words], check=True)
    for path in (root / "directory/vocabulary.yml", root / "partners/hill-and-dale.yml"):
        text = path.read_text("utf-8")
        path.write_text(text.replace("our-", "new-").replace("next-city", "other-city"), "utf-8")
    assert [problem for problem in check(root)[0] if problem.severity == "error"] == []


def test_the_pins_are_the_engine_s_own():
    pins = (starter.STARTERS / "common" / "requirements.txt").read_bytes()
    assert pins == (ROOT / "requirements.txt").read_bytes(), "the starter's pins lag: run `make pins`"


def test_its_workflows_are_found_good_by_those_who_look_for_faults(made):
    github = made["blank"] / ".github"
    workflows = sorted((github / "workflows").iterdir())
    assert [path.name for path in workflows] == ["audit.yml", "check.yml", "publish.yml"]
    done = zizmor(github)
    assert (done.returncode, "No findings" in done.stdout + done.stderr) == (0, True), done.stdout
    done = actionlint(*workflows)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout


def test_the_monthly_workflow_remembers_dead_websites_where_the_audit_looks_for_them(made):
    workflow = yaml.safe_load((made["blank"] / ".github/workflows/audit.yml").read_text("utf-8"))
    recall, look, issue = workflow["jobs"]["audit"]["steps"][-3:]
    assert "--links" in look["run"]
    assert MEMORY in recall["with"]["script"]
    assert MEMORY in issue["with"]["script"]
    assert recall["env"]["TITLE"] == issue["env"]["TITLE"]


def test_its_workflows_use_the_actions_that_ours_use(made):
    ours = {use.groups() for path in WORKFLOWS for use in USES.finditer(path.read_text())}
    theirs = {
        use.groups()
        for path in (made["blank"] / ".github/workflows").iterdir()
        for use in USES.finditer(path.read_text())
    }
    assert theirs
    assert theirs <= ours


# What somebody typed


@pytest.mark.parametrize(
    "name",
    [
        'O\'Brien: "Foo" #1 & Co',
        "*Bold* _it_ [x](y) `z`",
        "Yes",
        "- A",
        "@@name $1 ${{ x }}",
        "Ärzte & Söhne",
        "株式会社山田",
        "!ENV A",
        "\\ A",
    ],
)
def test_a_name_survives_whatever_it_holds(tmp_path, name):
    assert run(["init", str(tmp_path / "own"), "--name", name, "--home", name]) == 0
    site = yaml.safe_load((tmp_path / "own/mkdocs.yml").read_text("utf-8"))
    assert site["site_name"] == name
    home = site["plugins"][0]["better-fit"]["home"]
    directory, problems = read_directory(tmp_path / "own", home=home)
    assert [problem for problem in problems if problem.severity == "error"] == []
    assert directory is not None
    assert directory.partners[home].name == name


def assert_in_one_line(kept, typed):
    """A break or a space that keeps words together is a plain space; all else is as it was."""
    assert "\n" not in kept
    assert kept.split() == typed.split()
    if not set(typed.strip()) & set("\n\r\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"):
        assert kept == typed.strip()


@settings(max_examples=examples(40), deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
@example("One\nWorks", "Two\n\n Works")
@example("One\N{NO-BREAK SPACE}Works", "Two Works")
def test_any_two_names_that_are_accepted_come_back_as_they_were_typed_in_one_line(name, home):
    try:
        answers = starter.Answers(starter.check_name(name), starter.check_name(home))
    except Fault:
        return
    plan = starter.plan(answers)
    site = yaml.safe_load(plan["mkdocs.yml"])
    assert_in_one_line(site["site_name"], name)
    profile = yaml.safe_load(plan[f"partners/{starter.slug_of(answers.home)}.yml"])
    assert_in_one_line(profile["name"], home)
    assert set(profile) == {
        "name",
        "summary",
        "website",
        "contact",
        "specialty",
        "delivery",
        "style",
        "region",
        "not_for",
    }


def test_a_name_that_gives_no_file_s_name_has_one_that_waits_for_its_owner(tmp_path):
    root = tmp_path / "own"
    assert run(["init", str(root), "--name", "山田", "--home", "株式会社山田"]) == 0
    assert (root / "partners/our-firm.yml").exists()
    [problem] = [p for p in check(root)[0] if p.file == "mkdocs.yml" and "name your file" in p.hint]
    assert problem.line
    assert "our-firm" in (root / "directory/forgotten.txt").read_text("utf-8").splitlines()


def test_what_is_stated_is_where_the_site_and_the_editors_look_for_it(tmp_path):
    root = make(
        tmp_path / "own", "--url", "https://fit.example/sub", "--repo", "https://github.com/we/list.git",
        "--language", "de", "--accent", "teal",
    )  # fmt: skip
    site = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    assert site["site_url"] == "https://fit.example/sub/"
    assert site["repo_url"] == "https://github.com/we/list"
    assert site["edit_uri"] == "edit/main/directory/pages/"
    assert site["theme"] == {"name": "material", "font": False, "language": "de"}
    assert site["plugins"] == [{"better-fit": {"home": "hill-and-dale", "accent": "#008080"}}]
    first = (root / "partners/hill-and-dale.yml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=https://fit.example/sub/schema/profile.json"
    assert words_of(root).currency == "EUR"


def test_it_says_honestly_that_the_words_are_in_english_so_far(tmp_path, capsys):
    make(tmp_path / "de", "--language", "de")
    assert "in English so far" in capsys.readouterr().out
    make(tmp_path / "en")
    assert "English" not in capsys.readouterr().out


def hints(root: Path) -> dict[tuple[str, int], str]:
    """What the marks of a directory say that is to be written, by the place where `check` names it."""
    places = [(p.file, p.line) for p in check(root)[0] if p.code == "placeholder"]
    lines = {file: (root / file).read_text("utf-8").splitlines() for file, _ in places}
    return {(file, line): lines[file][line - 1].partition("PLACEHOLDER: ")[2] for file, line in places}


@pytest.mark.parametrize("language", [language for language in starter.LANGUAGES if language != "en"])
def test_what_waits_for_its_owner_and_the_site_s_description_are_said_in_the_directory_s_language(
    made, tmp_path, language
):
    for field in starter.FIELDS:
        root = make(tmp_path / field, "--field", field, "--language", language)
        english, own = hints(made[field]), hints(root)
        assert english.keys() == own.keys()
        assert len(set(own.values())) == len(set(english.values())) > 10
        assert set(own.values()) & set(english.values()) == set()
        described = [yaml.safe_load((top / "mkdocs.yml").read_text("utf-8")) for top in (root, made[field])]
        assert described[0]["site_description"] != described[1]["site_description"]


def test_the_last_three_lines_say_what_to_do_next(tmp_path, capsys):
    target = make(tmp_path / "a place")
    lines = capsys.readouterr().out.splitlines()
    assert [line.strip() for line in lines[-3:]] == [f"cd '{target}'", "better-fit check", "mkdocs serve"]


def test_the_folder_somebody_stands_in_is_called_by_its_name(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    make(Path())
    assert capsys.readouterr().out.startswith(f"{tmp_path} is made: ")


# The colour


@settings(deadline=None)
@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_any_colour_can_be_read_by_day_and_by_night(wanted):
    sheet = style_sheet("#{:02x}{:02x}{:02x}".format(*wanted))
    declared = re.findall(r"--(accent|accent-ink|accent-wash): #(..)(..)(..);", sheet)
    colours = [(name, (int(r, 16), int(g, 16), int(b, 16))) for name, r, g, b in declared]
    assert [name for name, _ in colours] == ["accent", "accent-ink", "accent-wash"] * 2
    for grounds, three in zip(papers(), (colours[:3], colours[3:]), strict=True):
        accent, ink, wash = (colour for _, colour in three)
        assert min(contrast(accent, ground) for ground in (*grounds, wash)) >= 4.5
        assert contrast(accent, ink) >= 4.5


def test_a_colour_that_can_be_read_is_taken_as_it_is():
    assert "--accent: #1d5a45;" in style_sheet(colour("#1d5a45"))
    assert colour("Teal") == "#008080"
    assert colour("#abc") == "#aabbcc"


# The engine


def test_a_wheel_goes_into_the_directory_and_is_named_there(tmp_path):
    wheel = tmp_path / "better_fit-2.0-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    root = make(tmp_path / "own", "--engine", str(wheel))
    assert (root / "vendor" / wheel.name).read_bytes() == b"a wheel"
    lines = (root / "engine.txt").read_text("utf-8").splitlines()
    assert lines[-2:] == [f"# sha256 of the wheel: {hashlib.sha256(b'a wheel').hexdigest()}", f"./vendor/{wheel.name}"]
    assert [problem for problem in check(root)[0] if problem.file == "engine.txt"] == []


def test_what_the_installer_noted_is_what_the_workflows_install(tmp_path):
    wheel = tmp_path / "better_fit-2.0-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    commit = {"url": "https://git.example/fit", "vcs_info": {"vcs": "git", "commit_id": "0" * 40}}
    assert from_note(commit).line == f"better-fit @ git+https://git.example/fit@{'0' * 40}"
    assert from_note({"url": wheel.as_uri(), "archive_info": {}}).wheel == (wheel.name, b"a wheel")
    assert (
        from_note({"url": "https://a.example/f.whl", "archive_info": {}}).line == "better-fit @ https://a.example/f.whl"
    )
    assert from_note({"url": tmp_path.as_uri(), "dir_info": {"editable": True}}) == Engine()
    assert from_note({"url": (tmp_path / "better_fit-9-gone.whl").as_uri(), "archive_info": {}}) == Engine()


def test_an_address_of_a_repository_becomes_a_line_that_an_installer_reads():
    assert chosen("https://git.example/fit@v2").line == "better-fit @ git+https://git.example/fit@v2"
    assert chosen("git+https://git.example/fit").line == "better-fit @ git+https://git.example/fit"
    assert chosen("https://a.example/better_fit-2.whl").line == "better-fit @ https://a.example/better_fit-2.whl"


# Refused, and nothing written


def listing(top: Path) -> list[str]:
    return sorted(str(path) for path in top.rglob("*"))


REFUSED = [
    (["--name", "Own", "--home", "Firm", "--field", "acounting"], "did you mean 'accounting'?"),
    (["--name", "!!!", "--home", "Firm"], "--name: '!!!' has neither a letter nor a digit"),
    (["--name", "Own", "--home", "12"], "--home: '12' has no letter"),
    (["--name", "", "--home", "Firm"], "--name: "),
    (["--name", "A" * 81, "--home", "Firm"], "--name: "),
    (["--name", "<b>", "--home", "Firm"], "--name: names and labels can't hold"),
    (["--name", "Own", "--home", "Firm", "--url", "http://own.example"], "--url: 'http://own.example' is not an https"),
    (["--name", "Own", "--home", "Firm", "--url", "https://own.example/#a"], "has a part after ? or #"),
    (["--name", "Own", "--home", "Firm", "--repo", "git@github.com:a/b"], "--repo: "),
    (["--name", "Own", "--home", "Firm", "--language", "tlh"], "known: en, de, es, fr, ar"),
    (["--name", "Own", "--home", "Firm", "--accent", "mudd"], "--accent: 'mudd' is no colour"),
    (["--name", "Own", "--home", "Firm", "--engine", "nothing.whl"], "neither a wheel of better-fit nor an address"),
    (["--name", "Own"], "--home must be given where nobody can be asked"),
    ([], "--name and --home must be given where nobody can be asked"),
]


@pytest.mark.parametrize("words, said", REFUSED)
def test_an_answer_that_can_t_be_used_is_one_sentence_and_nothing_is_written(tmp_path, capsys, words, said):
    assert run(["init", str(tmp_path / "own"), *words]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.startswith("better-fit: ")
    assert error.count("\n") <= 2
    assert listing(tmp_path) == []


def occupied(top: Path) -> Path:
    (top / "own").mkdir()
    (top / "own/notes.txt").write_text("mine")
    return top / "own"


def a_file(top: Path) -> Path:
    (top / "own").write_text("mine")
    return top / "own"


def below_a_file(top: Path) -> Path:
    return a_file(top) / "inside"


def a_link(top: Path) -> Path:
    (top / "elsewhere").mkdir()
    (top / "own").symlink_to("elsewhere")
    return top / "own"


def a_link_to_nowhere(top: Path) -> Path:
    (top / "own").symlink_to("nowhere")
    return top / "own"


def without_parent(top: Path) -> Path:
    return top / "not" / "there"


def unwritable(_: Path) -> Path:
    return Path("/proc/own")  # where not even root can make a folder


def unnameable(top: Path) -> Path:
    return top / ("a" * 300)


PLACES = [occupied, a_file, below_a_file, a_link, a_link_to_nowhere, without_parent, unwritable, unnameable]


@pytest.mark.parametrize("place", PLACES)
def test_a_place_where_nothing_can_be_made_is_one_sentence_and_stays_as_it_was(tmp_path, capsys, place):
    target = place(tmp_path)
    before = listing(tmp_path)
    assert run(["init", str(target), *NAMED]) == 2
    error = capsys.readouterr().err
    assert error.startswith("better-fit: ")
    assert error.count("\n") <= 2
    assert listing(tmp_path) == before


@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_disk_that_fills_up_or_a_ctrl_c_leaves_nothing_behind(tmp_path, monkeypatch, there, fault):
    target = tmp_path / "own"
    if there:
        target.mkdir()
    written = []
    write = Path.write_bytes

    def fails(path: Path, data: bytes) -> int:
        written.append(path)
        if len(written) == 5:
            raise fault
        return write(path, data)

    before = listing(tmp_path)
    monkeypatch.setattr(Path, "write_bytes", fails)
    assert run(["init", str(target), *NAMED]) == (2 if isinstance(fault, OSError) else 130)
    assert len(written) == 5
    assert listing(tmp_path) == before


def test_what_was_put_into_an_empty_folder_meanwhile_stays_and_nothing_else_does(tmp_path):
    target = tmp_path / "own"
    target.mkdir()

    def meanwhile(_: Path) -> None:
        (target / "mkdocs.yml").write_text("mine")

    with pytest.raises(folders.BetterFitError):
        folders.make(target, {"README.md": b"a", "directory/x": b"b", "mkdocs.yml": b"c"}, meanwhile)
    assert listing(target) == [str(target / "mkdocs.yml")]
    assert (target / "mkdocs.yml").read_text() == "mine"


@pytest.mark.parametrize("inside", [[], [".git"]])
def test_an_empty_folder_and_a_fresh_clone_are_filled_where_they_stand(tmp_path, inside):
    target = tmp_path / "own"
    target.mkdir()
    for name in inside:
        (target / name).mkdir()
    kept = target.stat().st_ino
    make(target)
    assert target.stat().st_ino == kept
    assert {path.name for path in target.iterdir()} >= {"mkdocs.yml", "partners", "directory", ".github", *inside}
    assert [path.name for path in target.iterdir() if "better-fit-init" in path.name] == []
    assert [path.name for path in tmp_path.iterdir()] == ["own"]


def test_nobody_but_the_owner_of_the_computer_decides_who_may_read_it(tmp_path):
    beside = tmp_path / "ordinary"
    beside.mkdir()
    assert make(tmp_path / "own").stat().st_mode == beside.stat().st_mode


# With a person, and without


class Asked(Terminal):
    command = "init"


def test_without_a_terminal_nothing_is_asked(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("Own\n" * 20))
    assert run(["init", str(tmp_path / "own")]) == 2
    make(tmp_path / "own")
    assert sys.stdin.read() == "Own\n" * 20
    assert "Ctrl-C" not in capsys.readouterr().out


def test_a_person_at_a_terminal_is_asked_what_the_call_does_not_say(tmp_path):
    terminal = Asked(tmp_path, "our-list", "--field", "accounting", "--repo", "https://github.com/we/list")
    assert "Enter" not in terminal.answer("as people will read it [Our list]:", "")
    terminal.answer("Your own firm:", "42")
    assert "has no letter" in terminal.answer("Your own firm:", "Hill & Dale")
    terminal.answer("(Enter: later):", "")
    terminal.answer("(en, de, es, fr, ar) [en]:", "fr")
    terminal.answer("(Enter: ours):", "")
    code, said = terminal.finish()
    assert code == 0
    assert "français" in said
    site = yaml.safe_load((tmp_path / "our-list/mkdocs.yml").read_text("utf-8"))
    assert (site["site_name"], site["theme"]["language"]) == ("Our list", "fr")
    assert "payroll" in words_of(tmp_path / "our-list").facets["specialty"].terms


def test_a_person_who_stops_leaves_nothing(tmp_path):
    terminal = Asked(tmp_path, "our-list", "--field", "blank")
    terminal.answer("[Our list]:", "Ours")
    terminal.answer("Your own firm:", "\x03", end="")
    code, _ = terminal.finish()
    assert code == 130
    assert listing(tmp_path) == []


# How strongly a facet's terms are meant


def test_a_facet_says_how_strongly_its_terms_are_meant(tmp_path):
    shutil.copytree(ROOT / "directory", tmp_path / "directory")
    path = tmp_path / "directory/vocabulary.yml"
    facets = words_of(tmp_path).facets
    assert {facet.id: facet.asked for facet in facets.values()} == {
        "specialty": "must", "delivery": "prefer", "style": "prefer", "region": "must",
    }  # fmt: skip
    path.write_text(path.read_text("utf-8").replace("asked: must", "asked: musst"), "utf-8")
    _, problems = read_vocabulary(tmp_path)
    assert {(problem.code, problem.message) for problem in problems} == {
        ("unknown-choice", "'musst' is not one of the choices")
    }
