"""`better-fit audit` says what is old, missing or thin, the most urgent first, and nothing that isn't so."""

from __future__ import annotations

import http.server
import json
import re
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest

from better_fit.__main__ import run
from better_fit.cache import Cache
from better_fit.plugin import read_site
from better_fit.problems import BetterFitError
from better_fit.reading.answers import remembered
from better_fit.reading.parse import directory_or_raise
from better_fit.site.network import network
from better_fit.site.ranked import Ranked
from better_fit.site.ready_needs import Index
from better_fit.site.views import Views
from better_fit.upkeep.audit import Group, look
from better_fit.upkeep.audit_report import ISSUE, SCREEN
from better_fit.upkeep.links import Asker, Judged, NoSuchHost, judge
from tests.conftest import serving
from tests.repository import bare

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
      lawns: {label: Lawn care, synonyms: [mowing]}
      moss: {label: Moss walls, synonyms: [moss]}
  place:
    label: Place
    question: Where?
    proper: true
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
    bare(tmp_path, WORDS)
    change(tmp_path, "acme")
    change(tmp_path, "birch")
    return tmp_path


def change(folder: Path, slug: str, before: str = "", after: str = "") -> None:
    """Write a firm's profile with one thing changed."""
    text = FULL.format(slug=slug, name=slug.title(), other="birch" if slug == "acme" else "acme")
    assert before in text
    (folder / f"partners/{slug}.yml").write_text(text.replace(before, after) if before else text + after)


def audited(folder: Path) -> dict[str, list[str]]:
    return {group.code: [item.sentence for item in group.items] for group in groups(folder)}


def groups(folder: Path, links: Judged | None = None) -> list[Group]:
    site, home = read_site(folder, DAY)
    return look(directory_or_raise(folder, home), site, links)


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
    told = audited(folder)
    assert list(told) == [code]
    assert [sentence in said for said in told[code]] == [True]


def test_a_firm_that_takes_nobody_on_serves_nothing_and_its_recommendations_lead_nowhere(folder):
    change(folder, "birch", "", "availability: closed\n")
    groups = audited(folder)
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
    assert [code for code in audited(folder) if code in ("old", "availability-past")] == []


def test_a_closed_firm_serves_nobody_and_who_recommends_it_is_asked(folder):
    change(folder, "birch", "", "availability: closed\n")
    assert audited(folder) == {
        "recommends-closed": ["Acme (acme) recommends Birch (birch), which takes no new clients."],
        "one-firm": [
            "Only Acme (acme) offers craft “Lawn care”.",
            "Only Acme (acme) offers craft “Moss walls”.",
            "Only Acme (acme) offers place “United States”.",
            "Only Acme (acme) offers place “Denver”.",
        ],
    }
    [closed, *_] = groups(folder)
    assert closed.items[0].to == "hello@acme.example"
    assert "you recommend Birch there, which takes no new clients." in closed.items[0].message


def test_a_term_that_nobody_has_is_told_and_a_broader_place_serves_the_narrower(folder):
    for slug in ("acme", "birch"):
        change(folder, slug, "craft: [lawns, moss]", "craft: [lawns]")
    assert audited(folder) == {
        "no-firm": ["Nobody offers craft “Moss walls”."],
        "term-unused": ["No firm and no page names craft “Moss walls”."],
    }
    [_, unused] = groups(folder)
    assert unused.items[0].command == "better-fit term retire craft/moss"


def test_who_recommends_a_firm_that_has_left_is_told_first_and_asked(folder):
    change(folder, "cedar", "", "status: retired\nsuccessor: birch\n")
    change(folder, "acme", "recommends: [", "recommends: [{partner: cedar, because: Good., basis: met}, ")
    assert audited(folder) == {
        "recommends-retired": ["Acme (acme) recommends Cedar (cedar), which has left; birch took over."]
    }


@pytest.mark.parametrize(
    "before,after,same",
    [
        ("name: Birch", "name: The ACME Company, Inc.", "nearly the same name"),
        ("https://birch.example", "https://www.acme.example/shop", "the same website"),
        ("hello@birch.example", "Hello@acme.example", "the same mail address"),
    ],
)
def test_two_firms_that_may_be_one_are_told_once_with_the_command_to_join_them(folder, before, after, same):
    change(folder, "birch", before, after)
    [group] = groups(folder)
    [item] = group.items
    assert group.code == "near-duplicate"
    assert same in item.sentence
    assert item.command == "better-fit retire birch --successor acme"


def test_a_page_whose_need_nobody_meets_is_told_with_what_would_help(folder):
    (folder / "directory/pages").mkdir()
    change(folder, "birch", "craft: [lawns, moss]", "craft: [lawns]")
    need = "---\ntitle: Moss\nneed:\n  must: {craft: [moss], place: [denver]}\n  budget: 5/month\n---\n"
    (folder / "directory/pages/moss.md").write_text(need)
    assert "need-unmet" not in audited(folder)
    change(folder, "acme", "place: [usa]", "place: [elsewhere]")
    text = WORDS + "      elsewhere: {label: Elsewhere}\n"
    (folder / "directory/vocabulary.yml").write_text(text)
    [said] = audited(folder)["need-unmet"]
    assert said.startswith("Nobody meets the need of “Moss”. If ")


def test_terms_that_few_words_lead_to_are_told(folder):
    text = WORDS.replace("Lawn care, synonyms: [mowing]", "Lawn care").replace("{label: Denver,", "{label: moss walls,")
    (folder / "directory/vocabulary.yml").write_text(text)
    assert audited(folder)["term-mute"] == [
        "Craft “Lawn care” has no synonyms: who says it in other words does not reach it.",
        "Place “moss walls” shares all its words with craft “Moss walls”: a sentence can't tell them apart.",
    ]


def test_a_sparse_profile_is_told_with_all_that_it_lacks(folder):
    change(folder, "birch", "best_for: [Many.]\nnot_for: [Few.]\n", "")
    assert audited(folder)["sparse"] == [
        "Birch (birch) lacks whom it is best for, whom it is not for, what to have ready and proof."
    ]


def test_the_most_urgent_comes_first_and_json_has_everything(folder, capsys):
    for number in range(25):
        change(folder, f"firm-{number}", "confirmed: 2026-11-01\n", "")
    change(folder, "birch", "", "availability: closed\n")
    assert run(["audit", "-C", str(folder), "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["day"], said["partners"]) == ("2026-11-22", 27)
    assert [group["code"] for group in said["groups"]] == ["recommends-closed", "never-confirmed", "not-recommended"]
    assert (said["groups"][1]["count"], len(said["groups"][1]["items"])) == (25, 25)
    assert {item["to"] for item in said["groups"][1]["items"]} == {f"hello@firm-{n}.example" for n in range(25)}
    assert all(item["message"] for item in said["groups"][1]["items"])
    assert run(["audit", "-C", str(folder)]) == 0
    text = capsys.readouterr().out
    [cut] = re.findall(r"Never confirmed \([0-9]+ of 25\)", text)
    assert text.index("Recommendations that lead nowhere (1)") < text.index(cut)
    assert "write to hello@firm-0.example; then: better-fit confirm firm-0" in text
    assert run(["audit", "-C", str(folder), "--all"]) == 0
    assert "Never confirmed (25)" in capsys.readouterr().out


def test_it_counts_as_the_page_of_the_network_counts(folder):
    (folder / "directory/vocabulary.yml").write_text(WORDS + "      peru: {label: Peru}\n      chad: {label: Chad}\n")
    for number in range(230):
        change(folder, f"firm-{number}", "place: [usa]", "place: [chad]" if number == 7 else "place: [denver]")
    change(folder, "firm-7", "craft: [lawns, moss]", "craft: [lawns]\navailability: closed")
    directory, site = directory_or_raise(folder), read_site(folder, DAY)[0]
    index = Index(directory, DAY, Ranked(directory, DAY, Cache(None)))
    page = network(directory, index, Views(directory, DAY, index.singles), Cache(None))
    counts = {group.code: len(group.items) for group in look(directory, site)}
    assert (page["unvouched_all"], len(page["unvouched"])) == (counts["not-recommended"], 200) == (230, 200)
    assert page["unmet"] == "Peru and Chad"
    assert counts["no-firm"] == 2


def test_five_hundred_neglected_firms_are_one_screen_and_one_issue(folder, capsys):
    neglect = FULL.partition("confirmed")[0] + "availability: open\navailability_until: 2026-01-01\n"
    for number in range(500):
        slug = f"firm-{number}"
        text = neglect.format(slug=slug, name=f"Firm {number}") + "budget: {currency: CAD, from: 1, per: year}\n"
        (folder / f"partners/{slug}.yml").write_text(text)
    assert run(["audit", "-C", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert SCREEN - 3 <= len(lines) <= SCREEN
    assert any(line.startswith("Availability that has run out (") and "of 500)" in line for line in lines)
    assert run(["audit", "-C", str(folder), "--format", "markdown"]) == 0
    issue = capsys.readouterr().out
    assert len(issue) < ISSUE
    assert "### Firms that nobody recommends (10 of 500)" in issue


def test_an_issue_calls_nobody_and_shows_no_markup_of_a_firms(folder, capsys):
    change(folder, "birch", "name: Birch", 'name: "@everyone [x](y) #1"')
    change(folder, "birch", "confirmed: 2026-11-01\n", "")
    text = (folder / "partners/birch.yml").read_text().replace("name: Birch", 'name: "@everyone [x](y) #1"')
    (folder / "partners/birch.yml").write_text(text)
    assert run(["audit", "-C", str(folder), "--format", "markdown"]) == 0
    [line] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("- ")]
    assert "&#64;\u200beveryone &#91;x&#93;" in line
    assert "[write](mailto:hello@birch.example?body=Dear%20%40everyone" in line
    assert "`better-fit confirm birch`" in line


def test_a_firm_that_has_retired_is_left_in_peace(folder):
    change(folder, "old", "confirmed: 2026-11-01\n", "status: retired\n")
    assert audited(folder) == {}


def test_a_folder_that_is_no_directory_ends_with_two(tmp_path, capsys):
    assert run(["-C", str(tmp_path), "audit"]) == 2
    assert "no folder partners/" in capsys.readouterr().err


# Addresses


class Answers(http.server.BaseHTTPRequestHandler):
    """A server on which each path says how it answers; it notes who asked."""

    seen: ClassVar[list[tuple[str, str, str]]] = []

    def do_HEAD(self) -> None:
        self.seen.append((self.command, self.path, self.headers["User-Agent"]))
        word = self.path.rpartition("/")[2]
        if word == "late":
            time.sleep(0.6)
        if word == "no-head" and self.command == "HEAD":
            word = "405"
        if word in ("moved", "inside"):
            self.send_response(302)
            self.send_header("Location", "/x/404" if word == "moved" else "http://inside.example/")
        else:
            self.send_response(int(word) if word.isdigit() else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def asker() -> Iterator[Asker]:
    """What asks a server of our own instead of the world."""
    Answers.seen.clear()

    def resolver(host: str) -> list[str]:
        if host.startswith("no-such"):
            raise NoSuchHost(host)
        return ["10.0.0.7"] if host.startswith("inside") else ["93.184.215.14"]

    with serving(Answers) as server:
        yield Asker(resolver, lambda url: f"{server}/{url.removeprefix('https://')}", seconds=0.3)


@pytest.mark.parametrize(
    "url,state,why",
    [
        ("https://a.example/200", "fine", ""),
        ("https://a.example/no-head", "fine", ""),
        ("https://a.example/404", "gone", "404"),
        ("https://a.example/410", "gone", "410"),
        ("https://no-such.example/", "gone", "no-host"),
        ("https://a.example/moved", "gone", "404"),
        ("https://a.example/403", "blocked", "403"),
        ("https://a.example/429", "blocked", "429"),
        ("https://a.example/503", "blocked", "503"),
        ("https://a.example/late", "blocked", "slow"),
        ("https://inside.example/", "blocked", "private"),
        ("https://a.example/inside", "blocked", "private"),
    ],
)
def test_what_is_gone_is_told_from_what_keeps_programs_out(asker, url, state, why):
    seen = asker.ask(url)
    assert (seen.state, seen.why) == (state, why)


def test_servers_are_asked_by_our_name_and_first_for_the_head_alone(asker):
    asker.ask("https://a.example/200")
    asker.ask("https://a.example/404")
    assert [method for method, _, _ in Answers.seen] == ["HEAD", "HEAD", "GET"]
    assert all(agent.startswith("better-fit/") for _, _, agent in Answers.seen)


def test_an_address_is_dead_after_two_weeks_and_alive_as_soon_as_it_answers(asker, tmp_path):
    memory = tmp_path / ".cache/links.json"
    urls = ["https://a.example/404", "https://a.example/200", "https://a.example/503"]
    first = judge(urls, memory, date(2026, 11, 1), asker)
    assert (first.dead, first.blocked) == ({}, {urls[2]: "503"})
    assert first.failing == {urls[0]: "404, first seen on 2026-11-01; it counts from 2026-11-15 on"}
    assert judge(urls, memory, date(2026, 11, 14), asker).dead == {}
    assert judge(urls, memory, date(2026, 11, 15), asker).dead == {urls[0]: "404, since 2026-11-01"}
    assert remembered(memory).alive_on == {urls[1]: date(2026, 11, 15)}
    judge(urls[1:], memory, date(2026, 11, 16), asker)
    assert judge(urls, memory, date(2026, 12, 16), asker).dead == {}


def test_if_nobody_answers_it_is_we_who_are_cut_off(asker, tmp_path):
    with pytest.raises(BetterFitError, match="none of the addresses answered"):
        judge(["https://no-such.example/"], tmp_path / "links.json", DAY, asker)
    assert not (tmp_path / "links.json").exists()


def test_a_dead_address_is_told_to_the_firm(folder):
    links = Judged(dead={"https://birch.example": "404, since 2026-11-01"})
    [group] = groups(folder, links)
    assert group.code == "link-dead"
    assert group.items[0].to == "hello@birch.example"
    assert "https://birch.example leads nowhere (404, since 2026-11-01)" in group.items[0].message
