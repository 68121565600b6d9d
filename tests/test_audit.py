"""`better-fit audit` says what is old, missing or thin, the most urgent first, and nothing that isn't so."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from better_fit.__main__ import run
from better_fit.audit import SHOWN, look
from better_fit.cache import Cache
from better_fit.reading.parse import directory_or_raise
from better_fit.site.page import Site
from better_fit.site.pages import Pages

DAY = date(2026, 11, 22)
WORDS = """\
currency: USD
facets:
  craft:
    label: Craft
    question: What?
    required: true
    primary: true
    terms:
      lawns: {label: Lawn care}
      moss: {label: Moss walls}
  place:
    label: Place
    question: Where?
    covers: true
    terms:
      usa: {label: United States}
      denver: {label: Denver, broader: usa}
"""
FULL = """\
name: {name}
summary: A firm.
website: https://{slug}.example
contact: {{email: hello@{slug}.example}}
craft: [lawns, moss]
place: [usa]
confirmed: 2026-11-01
best_for: [Many.]
not_for: [Few.]
description: Words.
budget: {{currency: USD, from: 1, to: 2, per: year}}
recommends: [{{partner: {other}, because: Good., basis: met}}]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two firms of which nothing can be said."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    (tmp_path / "partners").mkdir()
    (tmp_path / "directory").mkdir()
    (tmp_path / "directory/vocabulary.yml").write_text(WORDS, "utf-8")
    change(tmp_path, "acme")
    change(tmp_path, "birch")
    return tmp_path


def change(folder: Path, slug: str, before: str = "", after: str = "") -> None:
    """Write a firm's profile with one thing changed."""
    text = FULL.format(slug=slug, name=slug.title(), other="birch" if slug == "acme" else "acme")
    assert before in text
    (folder / f"partners/{slug}.yml").write_text(text.replace(before, after) if before else text + after)


def found(folder: Path) -> dict[str, list[str]]:
    return {group.code: [item.sentence for item in group.items] for group in look(directory_or_raise(folder), DAY)}


def test_of_a_directory_in_order_it_says_so(folder, capsys):
    assert run(["-C", str(folder), "audit"]) == 0
    assert capsys.readouterr().out == "2 firms: all is well\n"


@pytest.mark.parametrize(
    "before,after,code,sentence",
    [
        ("confirmed: 2026-11-01\n", "", "never-confirmed", "Birch (birch) has never confirmed its profile."),
        ("2026-11-01", "2025-11-21", "old", "Birch (birch) confirmed its profile last on 2025-11-21, 366 days ago."),
        ("2026-11-01", "2026-11-23", "confirmed-early", "Birch (birch) is confirmed for 2026-11-23"),
        (
            "",
            "availability: open\navailability_until: 2026-11-21\n",
            "availability-past",
            "Birch (birch) was “open” until 2026-11-21; it says nothing now.",
        ),
        ("currency: USD", "currency: CAD", "other-currency", "states its budget in CAD, and needs are in USD"),
        (
            "{email: hello@birch.example}",
            "{phone: 303 555 0100}",
            "no-email",
            "Birch (birch) is reached by phone only.",
        ),
        ("craft: [lawns, moss]", "craft: [lawns]", "one-firm", "Only Acme (acme) offers craft “Moss walls”."),
        (
            "recommends: [{partner: acme, because: Good., basis: met}]\n",
            "",
            "not-recommended",
            "Nobody recommends Acme",
        ),
    ],
)
def test_each_thing_that_ages_or_lacks_is_told_and_nothing_else(folder, before, after, code, sentence):
    change(folder, "birch", before, after)
    groups = found(folder)
    assert list(groups) == [code]
    assert [sentence in said for said in groups[code]] == [True]


def test_a_firm_that_takes_nobody_on_serves_nothing_and_its_recommendations_lead_nowhere(folder):
    change(folder, "birch", "", "availability: closed\n")
    groups = found(folder)
    assert groups.keys() == {"recommends-closed", "one-firm"}
    assert groups["recommends-closed"] == ["Acme (acme) recommends Birch (birch), which takes no new clients."]
    assert groups["one-firm"][0] == "Only Acme (acme) offers craft “Lawn care”."


@pytest.mark.parametrize(
    "before,after",
    [
        ("2026-11-01", "2025-11-22"),  # a year ago to the day
        ("", "availability: waitlist\navailability_until: 2026-11-22\n"),  # today still counts
        ("", "availability: closed\navailability_until: 2026-11-22\nstatus: active\n"),
    ],
)
def test_the_last_day_still_counts(folder, before, after):
    change(folder, "birch", before, after)
    assert [code for code in found(folder) if code in ("old", "availability-past")] == []


def test_a_term_that_nobody_has_is_told_and_a_broader_place_serves_the_narrower(folder):
    for slug in ("acme", "birch"):
        change(folder, slug, "craft: [lawns, moss]", "craft: [lawns]")
    groups = found(folder)
    assert groups == {"no-firm": ["Nobody offers craft “Moss walls”."]}


def test_a_sparse_profile_is_told_with_all_that_it_lacks(folder):
    change(folder, "birch", "best_for: [Many.]\nnot_for: [Few.]\n", "")
    assert found(folder)["sparse"] == [
        "Birch (birch) lacks whom it is best for, whom it is not for, what to have ready and proof."
    ]


def test_the_most_urgent_comes_first_and_json_has_everything(folder, capsys):
    for number in range(SHOWN + 5):
        change(folder, f"firm-{number}", "confirmed: 2026-11-01\n", "")
    change(folder, "birch", "", "availability: closed\n")
    assert run(["audit", "-C", str(folder), "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["day"], said["partners"]) == ("2026-11-22", SHOWN + 7)
    assert [group["code"] for group in said["groups"]] == ["recommends-closed", "never-confirmed", "not-recommended"]
    assert len(said["groups"][1]["items"]) == SHOWN + 5
    assert run(["audit", "-C", str(folder)]) == 0
    text = capsys.readouterr().out
    assert text.index("Recommendations that lead nowhere (1)") < text.index(f"Never confirmed ({SHOWN + 5})")
    assert "… and 5 more: --format json lists all" in text


def test_a_firm_that_has_retired_is_left_in_peace(folder):
    change(folder, "old", "confirmed: 2026-11-01\n", "status: retired\n")
    assert found(folder) == {}


def test_a_folder_that_is_no_directory_ends_with_two(tmp_path, capsys):
    assert run(["-C", str(tmp_path), "audit"]) == 2
    assert "no folder partners/" in capsys.readouterr().err


def test_audit_and_the_page_of_gaps_count_alike(folder: Path) -> None:
    change(folder, "acme", "craft: [lawns, moss]", "craft: [lawns]")
    change(folder, "birch", "", "availability: closed\n")
    directory = directory_or_raise(folder)
    site = Site("Name", "", "", DAY)
    page = next(page for page in Pages(directory, site, Cache(None)).starts() if page.kind == "network")
    assert page.values["unmet"] == "moss walls"
    said = {group.code: [item.subject for item in group.items] for group in look(directory, DAY)}
    assert said["no-firm"] == ["craft=moss"]
    assert page.values["thin"] == "lawn care, united States and denver"
    assert said["one-firm"] == ["craft=lawns", "place=usa", "place=denver"]
