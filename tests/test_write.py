"""What `write` puts into a file, `load` gives back unchanged; and a new file is there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from better_fit.joining import create as create_module
from better_fit.joining.create import create
from better_fit.reading.load import load
from better_fit.reading.write import comment, dump
from tests.examples import examples

PARTNERS = sorted((Path(__file__).parent.parent / "partners").glob("*.yml"))
# Whatever a file can hold at all; load refuses the rest whether it is escaped or not.
CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff")
WORDS = (
    """no NO yes ~ null true 1 0123 1e3 0x1F 12:30 .inf 2024-01-02 << = a: @acme %x `x` [a] {a} 'a' "a" --- ... +1"""
)
PHRASES = (
    "- x^# x^a # b^a: b^&co Partners^*nix^!important^? y^a, b^{{ config }}^{% x %}^ a^a ^+1 719-555^C# shop^O'Brien"
)
LINES = "|^|\n^\\^–^🌎 GIS^株式会社^^ ^\n^ \n ^a\n^a\nb^a\n\n b\n^\na^a\n ^\ta^a\tb^a\n\tb\n^a\n\n"
TRAPS = st.sampled_from([*WORDS.split(), *PHRASES.split("^"), *LINES.split("^")])
TEXTS = st.text(CHARACTERS | st.sampled_from("\n\t :#-'\"{}[]&*!|>%@`?,"), max_size=40) | TRAPS
KEYS = st.from_regex(r"[a-z][a-z0-9_-]{0,12}", fullmatch=True)
VALUES = st.recursive(
    TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)
PROFILES = st.dictionaries(KEYS, VALUES, min_size=1, max_size=5)


@settings(deadline=None)  # the first text waits for the tables of Unicode
@given(PROFILES)
def test_what_is_written_is_read_back_unchanged(profile):
    loaded = load(dump(profile).encode())
    if any(finding.code == "too-deep" for finding in loaded.findings):
        return  # deeper than any profile
    assert loaded.findings == ()
    assert loaded.value == profile


@settings(max_examples=examples(40), deadline=None)
@given(PROFILES)
def test_other_yaml_readers_see_the_same_text(profile):
    """Quotes stand wherever YAML 1.1 would read a number, a truth or nothing. Dates are the exception, by choice."""

    class Reader(yaml.SafeLoader):
        pass

    Reader.yaml_implicit_resolvers = {
        sign: [(tag, form) for tag, form in forms if not tag.endswith("timestamp")]
        for sign, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    assert yaml.load(dump(profile), Reader) == profile


@pytest.mark.parametrize("path", PARTNERS, ids=lambda path: path.stem)
def test_every_profile_that_we_ship_survives_being_written_again(path):
    value = load(path.read_bytes()).value
    assert load(dump(value).encode()).value == value


@pytest.mark.parametrize("text", ["a\0b", "\x1b[31m", "\u2028", "\ud800", "\ufeff", "a\rb", "\x85"])
def test_what_no_file_can_hold_is_refused(text):
    with pytest.raises(ValueError, match=r"U\+[0-9A-F]{4} can't be written"):
        dump({"name": text})


def test_a_written_profile_looks_as_a_person_would_write_it():
    profile = {
        "name": "Canopy & Co.",
        "contact": {"phone": "+1 303-555-0117"},
        "specialty": ["living-walls", "moss-walls"],
        "budget": {"from": 4000},
        "best_for": ["Lobbies: the first thing seen.", "no"],
        "description": "One.\n\nTwo.\n",
        "confirmed": "2026-10-19",
    }
    assert dump(profile) == (
        "name: Canopy & Co.\ncontact:\n  phone: +1 303-555-0117\nspecialty: [living-walls, moss-walls]\n"
        'budget:\n  from: 4000\nbest_for:\n  - "Lobbies: the first thing seen."\n  - "no"\n'
        "description: |\n  One.\n\n  Two.\nconfirmed: 2026-10-19\n"
    )


@settings(max_examples=examples(40))
@given(st.text(CHARACTERS, max_size=300))
def test_a_comment_never_leaves_its_lines(text):
    lines = comment(text)
    assert all(line.startswith("# ") and len(line.splitlines()) == 1 for line in lines if line.isprintable())
    assert load("\n".join([*lines, "a: b"]).encode()).value == {"a": "b"}


@pytest.fixture(params=["unnamed", "named"])
def way(request, monkeypatch):
    """Both ways of making a file: with nameless files, as on Linux, and without."""
    if request.param == "named":
        monkeypatch.setattr(create_module, "_unnamed", lambda *_: False)


@pytest.mark.usefixtures("way")
def test_a_new_file_holds_what_was_given_and_nothing_is_beside_it(tmp_path):
    create(tmp_path / "a.yml", "ü\n")
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {"a.yml": "ü\n"}
    assert (tmp_path / "a.yml").stat().st_nlink == 1


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("kind", ["file", "link to nowhere", "folder"])
def test_nothing_that_is_there_is_ever_overwritten(tmp_path, kind):
    path = tmp_path / "a.yml"
    if kind == "file":
        path.write_text("mine")
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        create(path, "theirs")
    assert list(tmp_path.iterdir()) == [path]
    assert kind != "file" or path.read_text() == "mine"


@pytest.mark.usefixtures("way")
def test_a_write_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(create_module, "_write", full)
    with pytest.raises(OSError, match="No space"):
        create(tmp_path / "a.yml", "text")
    assert list(tmp_path.iterdir()) == []
