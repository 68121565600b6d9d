"""One command for each thing that changes in several files: what it shows, what it writes, and what it leaves alone."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from better_fit.__main__ import run
from better_fit.reading.history import vanished
from better_fit.reading.parse import directory_or_raise
from better_fit.upkeep.draft import Draft
from better_fit.upkeep.edit import YamlText
from better_fit.upkeep.firms import rename
from tests.repository import commit, git

WORDS = """\
# The words.
currency: USD
facets:
  craft:
    label: Craft
    question: What?
    required: true
    primary: true
    terms:
      green:
        label: Green work
        related: [moss, beds]
      walls:  # planted ones
        label: Walls
        broader: green
        related: [moss]
        synonyms: [green walls]
        aliases: [living]
      tall-walls:
        label: Tall walls
        broader: walls
      moss: {label: Moss}
      beds: {label: Beds, related: [walls]}
  style:
    label: Style
    question: How?
    terms:
      calm: {label: Calm}
      quick: {label: Quick}
"""
ACME = """\
# Acme's own file.
name: Acme
summary: A firm.
website: https://acme.example
contact: {email: hello@acme.example}
craft: [walls, moss]   # what we do
style:
  - calm
  # and when asked:
  - quick
recommends:
  - partner: birch  # they are good
    for: [walls]
    because: Good.
    basis: met
  - {partner: cedar, for: [living, moss], because: Better., basis: met}
"""
BIRCH = """\
name: Birch
summary: A firm.
website: https://birch.example
contact: {email: hello@birch.example}
craft: [tall-walls]
confirmed: 2025-01-01  # by telephone
aliases:
  - beech
"""
CEDAR = """\
name: Cedar
summary: A firm.
website: https://cedar.example
contact: {email: hello@cedar.example}
craft: [beds]
status: retired
successor: birch"""
PAGE = """\
---
title: Walls
need:
  must: {craft: [walls]}
  prefer:
    craft: [moss]
    style: [calm]
---
We ask for walls.
"""
SETTINGS = """\
site_name: Ours  # the name
docs_dir: directory/pages
plugins:
  - search
  - better-fit:
      home: acme  # the owner's
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three firms and a page, published in a repository."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")  # 2026-11-22
    for path, text in {
        "directory/vocabulary.yml": WORDS,
        "directory/pages/situations/walls.md": PAGE,
        "partners/acme.yml": ACME,
        "partners/birch.yml": BIRCH,
        "partners/cedar.yml": CEDAR,
        "mkdocs.yml": SETTINGS,
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return tmp_path


def content(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def changes(before: dict[str, str], after: dict[str, str]) -> dict[str, tuple[list[str], list[str]]]:
    """What lines went and came in each file."""
    changed = {}
    for path in sorted(before.keys() | after.keys()):
        old, new = before.get(path, "").splitlines(), after.get(path, "").splitlines()
        if old != new:
            changed[path] = ([line for line in old if line not in new], [line for line in new if line not in old])
    return changed


@pytest.fixture
def done(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, tuple[list[str], list[str]]]]:
    """Run a command that must do its work; gives the lines that changed. The check then has nothing to say."""

    def call(*words: str) -> dict[str, tuple[list[str], list[str]]]:
        before = content(folder)
        assert run(["-C", str(folder), *words, "--dry-run"]) == 0
        shown = capsys.readouterr().out
        assert content(folder) == before
        assert run(["-C", str(folder), *words]) == 0
        assert capsys.readouterr().out == shown
        after = content(folder)
        assert applied(folder, shown) == after
        assert run(["-C", str(folder), "check", "--format", "json"]) == 0
        reviews = {p["code"] for p in json.loads(capsys.readouterr().out)["problems"]}
        assert reviews <= {"former-id", "recommends-retired", "successor-retired"}  # as before
        return changes(before, after)

    return call


def applied(folder: Path, difference: str) -> dict[str, str]:
    """What git makes of a difference, applied to what is committed."""
    if not difference:
        return content(folder)
    copy = folder.parent / f"{folder.name}-copy"
    subprocess.run(["git", "clone", "-q", str(folder), str(copy)], check=True)
    subprocess.run(["git", "-C", str(copy), "apply", "-"], input=difference.encode(), check=True)
    return content(copy)


def refused(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    before = content(folder)
    assert run(["-C", str(folder), *words]) == 2
    assert content(folder) == before
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


# Firms


def test_confirm_sets_the_day_and_keeps_what_stands_beside_it(folder, done):
    assert done("confirm", "acme", "birch", "--date", "2026-11-02") == {
        "partners/acme.yml": ([], ["confirmed: 2026-11-02"]),
        "partners/birch.yml": (["confirmed: 2025-01-01  # by telephone"], ["confirmed: 2026-11-02  # by telephone"]),
    }


def test_confirm_means_today_unless_a_day_is_named(folder, done):
    assert done("confirm", "acme")["partners/acme.yml"] == ([], ["confirmed: 2026-11-22"])


@pytest.mark.parametrize(
    "words, said",
    [
        (("confirm", "acne"), "there is no firm 'acne'\n    did you mean 'acme'?"),
        (("confirm", "beech"), "there is no firm 'beech'\n    did you mean 'birch'?"),
        (("confirm", "cedar"), "'cedar' has retired"),
        (("confirm", "acme", "--date", "2026-11-23"), "2026-11-23 is yet to come"),
        (("confirm", "acme", "--date", "soon"), "--date: 'soon' is not a date\n    write it as YYYY-MM-DD, such as"),
        (("confirm", "acme", "--date", "2026-02-30"), "--date: there is no day 2026-02-30\n    write it as YYYY-MM-DD"),
        (("rename", "acme", "Acme"), "can't be a firm's name in links\n    small letters"),
        (("rename", "acme", "birch"), "'birch' is the name of another firm"),
        (("rename", "acme", "acme"), "'acme' is this firm's name already"),
        (("rename", "acme", "beech"), "'beech' is a former name of 'birch'"),
        (("rename", "acme", "find"), "'find' is kept for the site itself"),
        (("retire", "acme"), "'acme' is your own firm in mkdocs.yml"),
        (("retire", "birch", "--successor", "cedar"), "'cedar' has retired too"),
        (("retire", "birch", "--successor", "birch"), "a firm can't succeed itself"),
        (("retire", "cedar"), "'cedar' has retired already"),
        (("term", "rename", "craft/wals", "x"), "did you mean 'walls'?"),
        (("term", "rename", "carft/walls", "x"), "did you mean 'craft'?"),
        (("term", "rename", "walls", "x"), "write craft/walls"),
        (("term", "rename", "craft/living", "x"), "did you mean 'craft/walls'?"),
        (("term", "rename", "craft/walls", "moss"), "'moss' is the id of another term of craft"),
        (("term", "rename", "craft/moss", "living"), "'living' is a former id of 'walls'"),
        (("term", "rename", "craft/walls", "Big Walls"), "can't be an id"),
        (("term", "merge", "craft/walls", "style/calm"), "a term stays in its facet"),
        (("term", "merge", "craft/walls", "craft/walls"), "can't become one with itself"),
        (("term", "retire", "craft/beds"), "'cedar' names nothing else of craft"),
        (("forget", "acme"), "'acme' has not vanished"),
        (("forget",), "say what to forget"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_can_not_be_done_is_refused_in_a_sentence_and_nothing_changes(folder, capsys, words, said):
    assert said in refused(folder, capsys, *words)


def test_rename_changes_every_file_that_names_the_firm(folder, done):
    assert done("rename", "birch", "silver-birch") == {
        "partners/acme.yml": (["  - partner: birch  # they are good"], ["  - partner: silver-birch  # they are good"]),
        "partners/birch.yml": (BIRCH.splitlines(), []),
        "partners/cedar.yml": (["successor: birch"], ["successor: silver-birch"]),
        "partners/silver-birch.yml": ([], [*BIRCH.splitlines(), "  - birch"]),
    }


def test_rename_takes_the_pictures_along(folder):
    pictures = folder / "partners/pictures/birch"
    pictures.mkdir(parents=True)
    file = io.BytesIO()
    Image.new("RGB", (900, 700), (90, 120, 90)).save(file, "JPEG")
    (pictures / "wall.jpg").write_bytes(file.getvalue())
    profile = folder / "partners/birch.yml"
    profile.write_text(profile.read_text() + "pictures: [{file: wall.jpg, alt: A green wall.}]\n")
    draft = rename(folder, "birch", "willow", "acme")
    assert "rename from partners/pictures/birch/wall.jpg\nrename to partners/pictures/willow/wall.jpg\n" in draft.diff()
    draft.write()
    assert not pictures.exists()
    assert (folder / "partners/pictures/willow/wall.jpg").read_bytes() == file.getvalue()
    firm = directory_or_raise(folder, "acme").partners["willow"]
    assert (firm.pictures[0].width, firm.pictures[0].height) == (900, 700)


def test_rename_keeps_the_owners_own_firm_the_owners_and_a_way_back(folder, done):
    assert done("rename", "acme", "acorn")["mkdocs.yml"] == (
        ["      home: acme  # the owner's"],
        ["      home: acorn  # the owner's"],
    )
    commit(folder)
    subprocess.run(["rm", "-rf", f"{folder}-copy"], check=True)
    done("rename", "acorn", "acme")
    assert directory_or_raise(folder, home="acme").partners["acme"].aliases == ("acorn",)


def test_retire_changes_the_firms_own_file_and_whoever_had_left_to_it(folder, done):
    changed = done("retire", "birch", "--successor", "acme")
    assert changed == {
        "partners/birch.yml": ([], ["status: retired", "successor: acme"]),
        "partners/cedar.yml": (["successor: birch"], ["successor: acme"]),
    }
    assert "aliases:\n  - beech" in (folder / "partners/birch.yml").read_text()


# Terms


def test_a_term_gets_another_id_wherever_it_is_named(folder, done):
    assert done("term", "rename", "craft/walls", "planted-walls") == {
        "directory/pages/situations/walls.md": (["  must: {craft: [walls]}"], ["  must: {craft: [planted-walls]}"]),
        "directory/vocabulary.yml": (
            ["      walls:  # planted ones", "        aliases: [living]", "        broader: walls",
             "      beds: {label: Beds, related: [walls]}"],
            ["      planted-walls:  # planted ones", "        aliases: [living, walls]",
             "        broader: planted-walls",
             "      beds: {label: Beds, related: [planted-walls]}"],
        ),
        "partners/acme.yml": (
            ["craft: [walls, moss]   # what we do", "    for: [walls]",
             "  - {partner: cedar, for: [living, moss], because: Better., basis: met}"],
            ["craft: [planted-walls, moss]   # what we do", "    for: [planted-walls]",
             "  - {partner: cedar, for: [planted-walls, moss], because: Better., basis: met}"],
        ),
    }  # fmt: skip


def test_of_two_terms_comes_one_that_answers_to_both(folder, done):
    done("term", "merge", "craft/walls", "craft/moss")
    directory = directory_or_raise(folder)
    facet = directory.vocabulary.facets["craft"]
    moss = facet.terms["moss"]
    assert (moss.aliases, moss.synonyms) == (("walls", "living"), ("Walls", "green walls"))
    assert facet.terms["tall-walls"].broader == "moss"
    assert moss.related == ("green", "beds")
    assert directory.partners["acme"].terms["craft"] == ("moss",)
    [page] = [page for page in directory.written if page.path == "situations/walls.md"]
    assert page.need.canonical() == "must.craft=moss&style=calm"
    assert "# planted ones" not in (folder / "directory/vocabulary.yml").read_text()


def test_a_term_can_become_one_with_a_narrower_one(folder, done):
    done("term", "merge", "craft/green", "craft/tall-walls")
    facet = directory_or_raise(folder).vocabulary.facets["craft"]
    assert (facet.terms["walls"].broader, facet.terms["tall-walls"].broader) == (None, "walls")


def test_a_term_that_is_given_up_leaves_its_place_to_the_broader_one(folder, done):
    done("term", "retire", "craft/walls")
    directory = directory_or_raise(folder)
    green = directory.vocabulary.facets["craft"].terms["green"]
    assert (green.aliases, green.synonyms) == (("walls", "living"), ())
    assert directory.partners["acme"].terms["craft"] == ("green", "moss")
    assert directory.vocabulary.facets["craft"].terms["tall-walls"].broader == "green"


def test_no_relation_is_left_that_another_one_says_already(folder, done):
    text = WORDS.replace("label: Tall walls\n", "label: Tall walls\n        related: [beds]\n")
    text = text.replace("{label: Beds, related: [walls]}", "{label: Beds, broader: moss}")
    (folder / "directory/vocabulary.yml").write_text(text.replace("related: [moss, beds]", "related: [beds]"))
    commit(folder)
    done("term", "merge", "craft/moss", "craft/tall-walls")
    facet = directory_or_raise(folder).vocabulary.facets["craft"]
    assert facet.terms["beds"].broader == "tall-walls"
    assert {term: facet.terms[term].related for term in facet.terms} == dict.fromkeys(facet.terms, ())


def test_what_stood_below_a_term_that_is_given_up_stands_at_the_top(folder, done):
    (folder / "directory/vocabulary.yml").write_text(WORDS.replace("{label: Quick}", "{label: Quick, broader: calm}"))
    commit(folder)
    done("term", "retire", "style/calm")
    assert directory_or_raise(folder).vocabulary.facets["style"].terms["quick"].broader is None


def test_a_term_without_a_broader_one_is_forgotten(folder, done):
    changed = done("term", "retire", "style/calm")
    assert changed["partners/acme.yml"] == (["  - calm"], [])
    assert changed["directory/pages/situations/walls.md"] == (["    style: [calm]"], [])
    assert changed["directory/forgotten.txt"][1][-1] == "style/calm"


# What has vanished


def test_forget_names_all_that_has_vanished_with_the_reason(folder, done, capsys):
    (folder / "partners/acme.yml").write_text(
        ACME.replace("  - {partner: cedar, for: [living, moss], because: Better., basis: met}\n", "")
    )
    (folder / "partners/cedar.yml").unlink()
    text = WORDS.replace("      quick: {label: Quick}\n", "")
    (folder / "directory/vocabulary.yml").write_text(text)
    acme = (folder / "partners/acme.yml").read_text()
    (folder / "partners/acme.yml").write_text(acme.replace("  # and when asked:\n  - quick\n", ""))
    assert {problem.code for problem in vanished(folder)} == {"vanished-profile", "vanished-term"}
    assert run(["-C", str(folder), "forget", "--all", "--reason", "Of the demonstration."]) == 0
    assert (
        folder / "directory/forgotten.txt"
    ).read_text() == "# 2026-11-22: Of the demonstration.\ncedar\nstyle/quick\n"
    assert vanished(folder) == []
    capsys.readouterr()
    assert run(["-C", str(folder), "forget", "--all"]) == 0
    assert capsys.readouterr() == ("", "nothing to change.\n")


# The whole, or nothing


def test_a_directory_with_errors_is_left_alone_and_they_are_said(folder, capsys):
    (folder / "partners/birch.yml").write_text(BIRCH.replace("craft: [tall-walls]", "craft: [tall-wals]"))
    before = content(folder)
    assert run(["-C", str(folder), "confirm", "acme"]) == 1
    assert "partners/birch.yml:5:9: craft: 'tall-wals' is not a term" in capsys.readouterr().err
    assert content(folder) == before


def test_if_one_file_can_not_be_written_none_is(folder, capsys, monkeypatch):
    before = content(folder)
    replaced = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "silver-birch.yml":
            raise OSError(28, "No space left on device", str(target))
        return replaced(self, target)

    monkeypatch.setattr(Path, "replace", full)
    assert run(["-C", str(folder), "rename", "birch", "silver-birch"]) == 2
    assert "No space left on device" in capsys.readouterr().err
    assert content(folder) == before


def test_what_somebody_else_changed_meanwhile_is_not_written_over(folder):
    draft = Draft(folder)
    draft.put("partners/acme.yml", ACME + "confirmed: 2026-01-01\n")
    (folder / "partners/acme.yml").write_text("mine")
    with pytest.raises(Exception, match="was changed meanwhile"):
        draft.write()
    assert (folder / "partners/acme.yml").read_text() == "mine"


# Texts


@pytest.mark.parametrize(
    "before, after",
    [
        ("a: [x, y]\n", "a: [x, y, z]\n"),
        ("a:\r\n  - x # c\r\nb: c\r\n", "a:\r\n  - x # c\r\n  - z\r\nb: c\r\n"),
        ("a:\n- x", "a:\n- x\n- z"),
        ("b: |\n  text\n\n# end\n", "b: |\n  text\na: [z]\n\n# end\n"),
        ("ä: 'ü😀'\na: []\n", "ä: 'ü😀'\na: [z]\n"),
    ],
)
def test_an_item_is_added_in_the_lists_own_style(before, after):
    text = YamlText(before)
    text.add(("a",), "z")
    assert text.text == after


@pytest.mark.parametrize(
    "before, after",
    [
        ("a: [x, y]\nb: c\n", "a: [y]\nb: c\n"),
        ("a: [x]\nb: c\n", "b: c\n"),
        ("# top\na:\n  - x  # why\n  - y\n", "# top\na:\n  - y\n"),
        ("{a: [x], b: c}\n", "{b: c}\n"),
        ("b: c\na:\n  - x\n# end", "b: c\n# end"),
    ],
)
def test_an_item_is_taken_out_and_an_empty_list_goes_with_it(before, after):
    text = YamlText(before)
    text.remove(("a", 0))
    assert text.text == after
