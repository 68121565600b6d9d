"""The files in `.github/`: what runs on a pull request, what publishes, and who is asked."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from better_fit.model import Contact, Partner
from better_fit.site import firm_drawn
from tests.instruments import actionlint_command

ROOT = Path(__file__).parent.parent
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").iterdir())
USES = re.compile(r"uses: +(\S+)@(\S+)(?: +# (.+))?")


def read(path: Path) -> Any:
    """A YAML file with every scalar as text, so that `on` stays a word."""
    return yaml.load(path.read_text(), yaml.BaseLoader)


def check() -> Any:
    return read(GITHUB / "workflows" / "check.yml")


def publish() -> Any:
    return read(GITHUB / "workflows" / "publish.yml")


def jobs() -> list[Any]:
    return [job for path in WORKFLOWS for job in read(path)["jobs"].values()]


def steps() -> list[Any]:
    return [step for job in jobs() for step in job["steps"]]


def zizmor(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "zizmor"
    words = ["--offline", "--pedantic", "--no-progress", "--no-config", "--format", "plain", str(folder)]
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def actionlint(*paths: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(actionlint_command(*map(str, paths)), capture_output=True, text=True, check=False)


# Instruments, each proved to see


@pytest.mark.fault("S1", "S3")
def test_zizmor_finds_nothing() -> None:
    done = zizmor(GITHUB)
    assert (done.returncode, "No findings" in done.stdout + done.stderr) == (0, True), done.stdout


PLANTED = [
    ("check.yml", "          persist-credentials: false\n", "", "artipacked"),
    (
        "check.yml",
        "actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405",
        "actions/setup-python@v6",
        "unpinned-uses",
    ),
    ("check.yml", "  pull_request:", "  pull_request_target:", "dangerous-triggers"),
    ("check.yml", "permissions: {}", "permissions: write-all", "excessive-permissions"),
    (
        "check.yml",
        "run: make -C base pr-size",
        "run: echo ${{ github.event.pull_request.title }}",
        "template-injection",
    ),
    ("publish.yml", "concurrency:\n  group: pages\n  cancel-in-progress: false\n", "", "concurrency-limits"),
    ("publish.yml", "pages: write  # to publish the site", "pages: write", "undocumented-permissions"),
    ("dependabot.yml", "    cooldown:\n      default-days: 7\n", "", "dependabot-cooldown"),
]


@pytest.mark.parametrize("file, old, new, audit", PLANTED, ids=[case[3] for case in PLANTED])
@pytest.mark.fault("S1", "S3", "S4")
def test_zizmor_sees_a_planted_defect(tmp_path: Path, file: str, old: str, new: str, audit: str) -> None:
    shutil.copytree(GITHUB, tmp_path / ".github")
    [path] = (tmp_path / ".github").rglob(file)
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    done = zizmor(tmp_path / ".github")
    assert done.returncode != 0
    assert f"[{audit}]" in done.stdout


@pytest.mark.fault("S3")
def test_actionlint_finds_nothing() -> None:
    done = actionlint(*WORKFLOWS)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout


def test_actionlint_sees_planted_defects(tmp_path: Path) -> None:
    text = (GITHUB / "workflows" / "check.yml").read_text()
    planted = [
        ("steps.size.outputs.kind", "steps.siez.outputs.kind", 'property "siez" is not defined'),
        ("timeout-minutes", "time-out-minutes", 'unexpected key "time-out-minutes"'),
        ("ubuntu-latest", "ubuntu-newest", 'label "ubuntu-newest" is unknown'),
        ("${{ steps.keep.outputs.artifact-url }}", "${{ keep.url }}", 'undefined variable "keep"'),
    ]
    paths = [tmp_path / f"{number}.yml" for number in range(len(planted))]
    for path, (old, new, _) in zip(paths, planted, strict=True):
        assert old in text
        path.write_text(text.replace(old, new))
    lines = actionlint(*paths).stdout.splitlines()
    for path, (_, _, said) in zip(paths, planted, strict=True):
        assert any(line.startswith(f"{path}:") and said in line for line in lines), (said, lines)


# All workflows


@pytest.mark.fault("S4")
def test_every_action_is_pinned_by_its_full_hash_with_its_version_beside_it() -> None:
    used = [use for path in WORKFLOWS for use in USES.findall(path.read_text())]
    assert len(used) == sum("uses" in step for step in steps()) > 0
    for action, commit, version in used:
        assert re.fullmatch(r"[0-9a-f]{40}", commit), action
        assert re.fullmatch(r"v[0-9]+\.[0-9]+\.[0-9]+", version), action
        assert action.startswith("actions/"), action
    assert len(set(used)) == len({action for action, _, _ in used})  # one version of each


def test_nothing_is_allowed_by_default_and_every_job_ends_in_time() -> None:
    for path in WORKFLOWS:
        assert read(path)["permissions"] == {}
    for job in jobs():
        assert int(job["timeout-minutes"]) <= 60
        assert job["permissions"]


@pytest.mark.fault("S6")
def test_no_checkout_leaves_a_credential_behind() -> None:
    checkouts = [step for step in steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert len(checkouts) == 6
    assert {step["with"]["persist-credentials"] for step in checkouts} == {"false"}


@pytest.mark.fault("S1", "S8")
def test_no_secret_is_used_and_no_cache_is_shared() -> None:
    for path in WORKFLOWS:
        text = path.read_text()
        assert "secrets." not in text
        assert "github.token" not in text
        assert "actions/cache" not in text
        assert "cache:" not in text


@pytest.mark.fault("S3")
def test_a_workflow_only_calls_make_and_hands_names_over_by_the_environment() -> None:
    runs = [step["run"] for step in steps() if "run" in step]
    assert len(runs) > 5
    for run in runs:
        call = re.fullmatch(r"make (?:-C (?:base|head) )?([a-z-]+)", run)
        assert call, run
        done = subprocess.run(["make", "-n", call[1]], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


# Pull requests


def test_the_nightly_run_tries_many_more_examples_than_a_pull_request() -> None:
    nightly = read(GITHUB / "workflows" / "nightly.yml")
    assert set(nightly["on"]) == {"schedule", "workflow_dispatch"}
    (test,) = [step for step in nightly["jobs"]["test"]["steps"] if "run" in step]
    assert test["run"] == "make test"
    command = [sys.executable, "-c", "from tests.examples import examples; print(examples(5))"]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | test["env"], capture_output=True, text=True, check=True)
    assert int(done.stdout) >= 50
    (mutants,) = [step for step in nightly["jobs"]["mutants"]["steps"] if "run" in step]
    assert mutants["run"] == "make mutants"
    assert "--seed ${{ github.run_number }}" in mutants["env"]["ARGS"], "other mutants every night"


@pytest.mark.fault("S1", "S9")
def test_every_pull_request_gets_a_word_and_no_other_event_does() -> None:
    assert check()["on"] == {"pull_request": ""}  # no `paths`: a required check that is skipped blocks for ever
    assert list(check()["jobs"]) == ["check"]
    job = check()["jobs"]["check"]
    assert job["name"] == "check"
    assert "if" not in job
    assert job["permissions"] == {"contents": "read"}


def test_the_size_is_looked_at_before_anything_of_the_pull_request_is_used() -> None:
    names = [step["name"] for step in check()["jobs"]["check"]["steps"]]
    uses_head = [step["name"] for step in check()["jobs"]["check"]["steps"] if "outputs.kind" in step.get("if", "")]
    assert names.index("Size") < min(map(names.index, uses_head))
    for step in check()["jobs"]["check"]["steps"][names.index("Size") + 1 :]:
        assert "size.out" in step["if"] or "site.outcome" in step["if"]  # nothing runs where the size was refused


@pytest.mark.fault("S2")
def test_data_is_judged_by_the_base_and_only_a_change_of_code_runs_its_own() -> None:
    for step in check()["jobs"]["check"]["steps"]:
        if "-C head" in step.get("run", ""):
            assert step["if"] == "steps.size.outputs.kind == 'code'"
    base = check()["jobs"]["check"]["steps"][0]["with"]
    assert (base["ref"], base["path"]) == ("${{ github.event.pull_request.base.sha }}", "base")


@pytest.mark.fault("S6")
def test_only_the_built_site_is_kept() -> None:
    [keep] = [step for step in check()["jobs"]["check"]["steps"] if "upload-artifact" in step.get("uses", "")]
    assert set(re.findall(r"'((?:base|head)[^']*)'", keep["with"]["path"])) == {"base/site", "head/site"}
    [hand] = [step for step in publish()["jobs"]["build"]["steps"] if "upload-pages-artifact" in step.get("uses", "")]
    assert hand["with"]["path"] == "site"


# Publishing


@pytest.mark.fault("S7", "S8")
def test_only_the_job_that_publishes_may_publish_and_it_runs_nothing_of_ours() -> None:
    deploy = publish()["jobs"]["deploy"]
    assert deploy["permissions"] == {"pages": "write", "id-token": "write"}
    assert deploy["environment"]["name"] == "github-pages"
    assert [step.get("uses", "").partition("@")[0] for step in deploy["steps"]] == ["actions/deploy-pages"]
    assert "write" not in publish()["jobs"]["build"]["permissions"].values()


@pytest.mark.fault("S7")
def test_publishing_is_never_cut_short_and_happens_every_day() -> None:
    assert publish()["concurrency"] == {"group": "pages", "cancel-in-progress": "false"}
    assert set(publish()["on"]) == {"push", "schedule", "workflow_dispatch"}
    assert publish()["on"]["push"] == {"branches": ["main"]}
    assert re.fullmatch(r"\d+ \d+ \* \* \*", publish()["on"]["schedule"][0]["cron"])


def test_what_is_published_was_checked_with_the_whole_history() -> None:
    build = publish()["jobs"]["build"]["steps"]
    assert build[0]["with"]["fetch-depth"] == "0"
    runs = [step.get("run") for step in build]
    assert runs.index("make check") < runs.index("make site") < runs.index("make outgoing")


@pytest.mark.fault("S12")
def test_the_first_run_of_a_copy_passes_with_pages_off() -> None:
    [ask] = [step for step in publish()["jobs"]["build"]["steps"] if step.get("id") == "pages"]
    assert ask["continue-on-error"] == "true"
    assert publish()["jobs"]["deploy"]["if"] == "needs.build.outputs.pages == 'success'"


@pytest.mark.fault("S4")
def test_updates_of_every_kind_wait_a_week() -> None:
    updates = read(GITHUB / "dependabot.yml")["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"github-actions", "pip", "npm"}
    assert all(int(update["cooldown"]["default-days"]) >= 7 for update in updates)
    assert all((ROOT / update["directory"].strip("/")).is_dir() for update in updates)


# The monthly look


def test_once_a_month_one_issue_is_opened_or_brought_up_to_date() -> None:
    month = read(GITHUB / "workflows" / "audit.yml")
    assert set(month["on"]) == {"schedule", "workflow_dispatch"}
    assert re.fullmatch(r"\d+ \d+ 1 \* \*", month["on"]["schedule"][0]["cron"])
    [job] = month["jobs"].values()
    assert job["permissions"] == {"contents": "read", "issues": "write"}
    step = job["steps"][-1]
    script = """
    const fs = require("fs"), [, , file, found] = process.argv;
    const said = [], github = {
      paginate: async (_, asked) => (said.push(asked), JSON.parse(found)),
      rest: { issues: { update: async (one) => said.push(one), create: async (one) => said.push(one) } },
    }, context = { repo: { owner: "o", repo: "r" } };
    const run = new (async () => {}).constructor("github", "context", "require", fs.readFileSync(file, "utf8"));
    run(github, context, require).then(() => console.log(JSON.stringify(said)));
    """
    title = step["env"]["TITLE"]
    other, ours = {"title": "another", "number": 3}, {"title": title, "number": 7}
    asked = {"owner": "o", "repo": "r", "state": "open", "creator": "github-actions[bot]"}
    assert _said(script, step, [other]) == [asked, {"owner": "o", "repo": "r", "title": title, "body": "All of it."}]
    assert _said(script, step, [{**ours, "pull_request": {}}])[1]["title"] == title
    assert _said(script, step, [other, ours])[1] == {"owner": "o", "repo": "r", "issue_number": 7, "body": "All of it."}


def _said(script: str, step: Any, issues: list[Any]) -> list[Any]:
    """What the script of a step says to GitHub, which knows these issues."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "run.js").write_text(script)
        (folder / "step.js").write_text(step["with"]["script"])
        (folder / "body.md").write_text("All of it.")
        words = ["node", folder / "run.js", folder / "step.js", json.dumps(issues)]
        env = {**os.environ, **step["env"], "BODY": str(folder / "body.md")}
        done = subprocess.run(words, env=env, capture_output=True, text=True, check=True)
    said: list[Any] = json.loads(done.stdout)
    return said


# People


def test_every_line_of_codeowners_names_something_that_is_there() -> None:
    lines = [line.split() for line in (GITHUB / "CODEOWNERS").read_text().splitlines() if line and line[0] != "#"]
    for pattern, *owners in lines:
        assert list(ROOT.glob(pattern.strip("/"))) or pattern == "/directory/theme/", pattern  # an owner may have none
        assert owners
    patterns = [pattern for pattern, *_ in lines]
    paths = [
        "partners/x.yml",
        "directory/vocabulary.yml",
        "build_tools/theme/x",
        ".github/CODEOWNERS",
        "Makefile",
    ]
    last = {path: [p for p in patterns if f"/{path}".startswith(p)][-1] for path in paths}
    owner = {pattern: names for pattern, *names in lines}
    assert owner[last["partners/x.yml"]] == owner[last["directory/vocabulary.yml"]]
    assert owner[last["build_tools/theme/x"]] == owner[last[".github/CODEOWNERS"]] == owner[last["Makefile"]]
    assert owner[last["partners/x.yml"]] != owner[last["Makefile"]]


@pytest.mark.parametrize("name", ["add", "correct", "retire"])
def test_an_issue_form_is_one_that_github_takes(name: str) -> None:
    form = read(GITHUB / "ISSUE_TEMPLATE" / f"{name}.yml")
    assert form["name"]
    assert form["description"]
    ids = [part["id"] for part in form["body"] if part["type"] != "markdown"]
    assert len(ids) == len(set(ids)) > 0
    for part in form["body"]:
        assert part["type"] in ("markdown", "input", "textarea", "dropdown")
        assert part["attributes"].get("label") or part["type"] == "markdown"
        if part["type"] == "dropdown":
            options = part["attributes"]["options"]
            assert len(options) == len(set(options)) > 1


def test_the_link_on_a_firms_page_fills_in_the_form() -> None:
    partner = Partner("acme", "Acme", "x", "https://acme.example", Contact(), {})
    address = urlsplit(firm_drawn._issue("https://github.com/o/r", partner))
    asked = parse_qs(address.query)
    form = read(GITHUB / "ISSUE_TEMPLATE" / asked["template"][0])
    assert asked["firm"] == ["acme"]
    assert "firm" in [part.get("id") for part in form["body"]]
