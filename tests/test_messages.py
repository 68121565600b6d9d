"""The owner's templates for the hand-off: what may stand in them, and what is said when something may not."""

import json
import re
from pathlib import Path

import pytest

from better_fit import engine
from better_fit.reading.messages import MESSAGES, SLOTS, parse_message, read_messages
from better_fit.reading.parse import read_directory
from tests.conftest import Site

_BRACES = re.compile(r"\{[^{}]*\}")


LANGUAGES = sorted(folder.name for folder in engine.MESSAGES.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_messages_are_right_and_all_there_in_each_language(language: str) -> None:
    ours, english = engine.messages(language), engine.messages("en")
    assert ours.keys() == SLOTS.keys()
    for name, path in ours.items():
        message, problems = parse_message(name, path.read_text("utf-8"), "")
        assert problems == []
        assert message.subject
        said = parse_message(name, english[name].read_text("utf-8"), "")[0]
        assert set(_BRACES.findall("\n".join(message.lines))) == set(_BRACES.findall("\n".join(said.lines)))


def test_a_directory_speaks_its_language_and_english_where_there_is_none(tmp_path: Path) -> None:
    subjects = [read_messages(tmp_path, language)[0]["prospect"].subject for language in ("de-AT", "fi", "en")]
    assert subjects[0].startswith("Firmen")
    assert subjects[1] == subjects[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_is_explained_at_the_head_of_its_file(language: str) -> None:
    head = "".join(path.read_text("utf-8") for path in engine.messages(language).values())
    comments = "".join(line for line in head.splitlines(keepends=True) if line.startswith("#"))
    for slots in SLOTS.values():
        for slot in slots:
            assert f"{{{slot}}}" in comments, slot


def test_an_unknown_slot_is_named_with_its_place_and_the_nearest() -> None:
    _, problems = parse_message("prospect", "# {any} thing\nSubject: For you\n\nHello {prospct},\n{link}\n", "a.txt")
    (problem,) = problems
    assert (problem.line, problem.column, problem.code) == (4, 7, "unknown-slot")
    assert "{prospct}" in problem.message
    assert problem.hint.startswith("did you mean {prospect}?")


@pytest.mark.parametrize(
    "line, what",
    [
        ("a { b", "stands alone"),
        ("a } b", "stands alone"),
        ("{} b", "stands for nothing"),
        ("{__proto__}", "stands for nothing"),
        ("a {?need} b", "not at the beginning"),
        ("{?nothing} b", "stands for nothing"),
        ("{need.x}", "stands for nothing"),
        ("{{need}}", "stands alone"),
    ],
)
def test_a_brace_that_fills_nothing_is_a_problem(line: str, what: str) -> None:
    _, problems = parse_message("prospect", f"{line}\n{{link}}", "a.txt")
    assert problems
    assert all(problem.code == "unknown-slot" and problem.line == 1 for problem in problems)
    assert any(what in problem.message for problem in problems)


def test_the_message_to_the_prospect_needs_its_link() -> None:
    _, problems = parse_message("prospect", "Hello!", "a.txt")
    assert [problem.code for problem in problems] == ["missing-slot"]


def test_comments_are_left_out_and_windows_lines_are_read() -> None:
    message, problems = parse_message(
        "prospect", "# for you\r\nSubject: Hi\r\n\r\nOne\r\n# and you\r\n{link}\r\n", "a.txt"
    )
    assert problems == []
    assert (message.subject, message.lines) == ("Hi", ("One", "{link}"))


def test_problems_of_messages_stop_a_build_like_all_others(project: Path) -> None:
    (project / MESSAGES).mkdir(exist_ok=True)
    (project / MESSAGES / "partner.txt").write_text("Hello {nobody}")
    (project / MESSAGES / "prospects.txt").write_text("{link}")
    (project / MESSAGES / "everyone.txt").write_bytes(b"\xff\xfe")
    directory, problems = read_directory(project)
    assert directory is None
    found = {problem.file.rpartition("/")[2]: problem for problem in problems if problem.severity == "error"}
    assert found["partner.txt"].code == "unknown-slot"
    assert found["prospects.txt"].hint == "did you mean 'prospect.txt'?"
    assert found["everyone.txt"].code == "not-utf8"


def test_a_message_that_is_a_link_to_elsewhere_is_not_read(project: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("{link}")
    (project / MESSAGES / "prospect.txt").unlink()
    (project / MESSAGES / "prospect.txt").symlink_to(secret)
    _, problems = read_messages(project)
    assert [problem.code for problem in problems] == ["symbolic-link"]


def test_a_directory_without_messages_of_its_own_has_ours(tmp_path: Path) -> None:
    messages, problems = read_messages(tmp_path)
    assert (set(messages), problems) == (set(SLOTS), [])


def test_a_message_of_the_owners_takes_the_place_of_ours_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / MESSAGES).mkdir(parents=True)
    (tmp_path / MESSAGES / "prospect.txt").write_text("Subject: Mine\n\n{link}\n")
    messages, _ = read_messages(tmp_path)
    assert messages["prospect"].subject == "Mine"
    assert messages["partner"] == read_messages(tmp_path / "elsewhere")[0]["partner"]


def test_the_messages_are_published_for_the_browser_without_their_comments(site: Site) -> None:
    words = json.loads((site.folder / "words.json").read_text())
    assert set(words["messages"]) == set(SLOTS)
    assert not any(line.startswith("#") for each in words["messages"].values() for line in each["lines"])
