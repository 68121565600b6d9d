"""The search: its index, and in Chromium the box in the header, by keyboard, on a phone, whatever is typed."""

import json
import re
from pathlib import Path
from posixpath import normpath

import pytest
from playwright.sync_api import Locator, Page, expect

from better_fit.cache import Cache
from better_fit.engine import theme_files
from better_fit.model import Contact, Expects, Facet, Partner, Proof, Recommendation, Term, Vocabulary
from better_fit.rule.fit import served
from better_fit.site.modules import imports
from better_fit.site.search import Record, firm_record, index, pieces, words_of
from tests.conftest import ROOT, Site
from tests.node_scripts import node_scripts
from tests.screen import assert_accessible
from tests.test_names import ACCEPTED


def search(page: Page, words: str) -> Locator:
    """Type into the search and wait until it has said how much it found."""
    page.keyboard.press("/")
    expect(page.locator("#bf-q")).to_be_focused()
    page.keyboard.insert_text(words)
    expect(page.locator(".bf-results__said")).to_have_text(re.compile(r"result|found|reached"), timeout=15_000)
    return page.get_by_role("option")


@pytest.mark.parametrize("address", ["", "partners/canopy-and-co/", "situations/only-advice/", "rule/", "find/"])
def test_search_works_on_every_kind_of_page_under_a_sub_path(page: Page, site: Site, address: str) -> None:
    page.goto(site.url + address)
    options = search(page, "canopy")
    expect(options.first).to_contain_text("Canopy & Co.")
    assert (options.first.get_attribute("href") or "").startswith(f"{site.url}partners/canopy-and-co/")


@pytest.mark.parametrize("words", ["green walls", "vertical gardens"])
def test_a_synonym_finds_the_firms_that_say_the_terms_own_name(page: Page, site: Site, words: str) -> None:
    page.goto(site.url)
    results = "\n".join(search(page, words).all_inner_texts())
    assert "Canopy & Co." in results
    assert "Boreal Walls" in results


@pytest.mark.parametrize(
    "words, name", [("ruben achterberg", "Canopy & Co."), ("canopy-and-co", "Canopy & Co."), ("緑の庭", "緑の庭")]
)
def test_search_finds_by_person_by_slug_and_in_other_scripts(page: Page, site: Site, words: str, name: str) -> None:
    page.goto(site.url)
    assert name in "\n".join(search(page, words).all_inner_texts())


def test_a_result_shows_title_summary_and_facts_with_the_words_marked(page: Page, site: Site) -> None:
    page.goto(site.url)
    option = search(page, "same crew boulder").filter(has_text="Canopy & Co.").first
    expect(option.locator(".r-title")).to_have_text("Canopy & Co.")
    expect(option.locator(".r-text")).to_contain_text("Living walls designed")
    expect(option.locator(".r-facts")).to_contain_text("Living walls · ")
    assert "crew" in option.locator("mark").all_inner_texts()


def test_arrows_choose_enter_opens_and_escape_closes(page: Page, site: Site) -> None:
    page.goto(site.url)
    box = page.locator("#bf-q")
    options = search(page, "living walls")
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = options.nth(1)
    expect(second).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", second.get_attribute("id") or "none")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(box).to_have_value("living walls")
    page.keyboard.press("Escape")
    expect(box).to_have_value("")
    target = search(page, "canopy").first.get_attribute("href") or ""
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_enter_without_a_choice_takes_the_words_to_the_finder(page: Page, site: Site) -> None:
    page.goto(site.url)
    search(page, "hospital")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site.url}find/")
    expect(page.get_by_label("own words")).to_have_value("hospital")


def test_the_last_option_leads_to_the_finder_even_when_nothing_is_found(page: Page, site: Site) -> None:
    page.goto(site.url)
    options = search(page, "zzzzqqqq")
    expect(page.locator(".bf-results__said")).to_have_text("Nothing found.")
    expect(options).to_have_count(1)
    expect(options).to_have_attribute("href", f"{site.url}find/#words=zzzzqqqq")


@pytest.mark.parametrize(
    "words",
    [
        "<img src=x onerror=alert(1)>",
        '"><script>alert(1)</script>',
        "'",
        '"',
        "\\",
        "%00",
        "constructor",
        "__proto__",
        "x" * 5000,
        "( [ * ?",
        "<mark>",
    ],
    ids=lambda words: words[:20],
)
def test_whatever_is_typed_is_only_looked_for(page: Page, site: Site, words: str) -> None:
    page.goto(site.url)
    options = search(page, words)
    assert page.locator(".bf-results img, .bf-results script").count() == 0
    assert options.count() >= 1


def test_a_slash_in_a_field_is_a_slash(page: Page, site: Site) -> None:
    page.goto(site.url)
    search(page, "denver")
    page.keyboard.press("/")
    expect(page.locator("#bf-q")).to_have_value("denver/")


def test_the_count_is_announced_politely(page: Page, site: Site) -> None:
    page.goto(site.url)
    search(page, "canopy")
    said = page.locator(".bf-results").get_by_role("status")
    expect(said).to_have_text(re.compile(r"^(One|\d+) results?"))


def test_a_search_that_cannot_be_reached_says_so(page: Page, site: Site) -> None:
    page.route("**/assets/search/**", lambda route: route.abort())
    page.goto(site.url)
    search(page, "canopy")
    expect(page.locator(".bf-results__said")).to_have_text("The search can't be reached just now.")


def test_nothing_of_the_search_is_fetched_before_somebody_goes_there(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.url, wait_until="networkidle")
    assert not any("assets/search" in url or "search.js" in url for url in asked)


def test_what_the_search_is_made_of_is_asked_for_when_somebody_goes_there(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(site.url).partition("?")[0]))
    page.goto(site.url)
    page.keyboard.press("/")
    expect(page.locator("#bf-q")).to_have_attribute("role", "combobox")
    page.wait_for_load_state("networkidle")
    scripts = theme_files(ROOT, "js")
    later = re.findall(r'(?<!{)import\("(\.[^"]+)"\)[,\n]', scripts["js/dom/search.js"].read_text())
    needed = {"js/dom/search.js", *(normpath(f"js/dom/{path}") for path in later)}
    needed |= {name for script in needed for name in imports(scripts)[script]}
    assert needed | {"words.json", "assets/search/start.json"} <= set(asked)
    listed = re.findall(r'"((?:data|dom|rule|sentence|vendor/fluent)/[\w-]+)"', scripts["js/pages/site.js"].read_text())
    assert {f"js/{name}.js" for name in listed} == needed - {"js/dom/search.js"}


def test_what_results_show_comes_with_that_of_others(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.url)
    assert search(page, "living walls").count() > 3
    files = {url for url in asked if "/assets/search/" in url}
    assert len(files) > 2
    assert all(re.search(r"/search/(start|[0-9a-f]{12})\.json$", url) for url in files)
    assert not any("canopy" in url for url in asked)


def test_what_is_typed_is_in_no_request(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.url)
    search(page, "hydroponic forklift")
    assert any("assets/search" in url for url in asked)
    assert not any("hydroponic" in url or "forklift" in url for url in asked)


def test_where_one_is_stands_in_the_navigation(page: Page, site: Site) -> None:
    page.goto(f"{site.url}partners/")
    expect(page.locator(".bf-nav [aria-current=page]")).to_have_text("Firms")
    page.goto(f"{site.url}partners/greenline/")
    expect(page.locator(".bf-nav [aria-current=true]")).to_have_text("Firms")
    page.goto(site.url)
    expect(page.locator(".bf-nav [aria-current]")).to_have_count(0)


def test_without_scripts_there_is_no_search_that_does_nothing(scriptless: Page, site: Site) -> None:
    scriptless.goto(site.url)
    expect(scriptless.locator("[data-search]")).to_be_hidden()


def test_axe_finds_nothing_in_an_open_list_that_fits_the_screen(page: Page, site: Site) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(site.url)
    search(page, "living walls")
    page.keyboard.press("ArrowDown")
    for width in (320, 390, 1440):
        page.set_viewport_size({"width": width, "height": 700})
        box = page.locator(".bf-results").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert_accessible(page)


def test_a_firm_is_found_by_every_sentence_of_its_profile_and_by_every_term_that_the_rule_says_it_serves() -> None:
    steps = {"world": None, "land": "world", "town": "land", "street": "town", "elsewhere": "world"}
    terms = {
        word: Term(word, "place", word.title(), broader=up, synonyms=(f"old {word}",)) for word, up in steps.items()
    }
    place = Facet("place", "Place", "Where?", terms, covers=True)
    craft = Facet("craft", "Craft", "What?", {**terms, "moss": Term("moss", "craft", "Moss")}, primary=True)
    partner = Partner(
        "acme",
        "Acme",
        "A firm.",
        "https://acme.example",
        Contact(email="a@acme.example"),
        {"place": ("land",), "craft": ("land",)},
        best_for=("Best one.",),
        not_for=("Not one.",),
        expects=Expects(("A plan.",), ("A keeper.",), ("By May.",)),
        proof=(Proof("A wall", "https://acme.example/wall"),),
        recommends=(Recommendation("birch", "They answer at once.", "met"),),
        description="Described.",
    )
    vocabulary = Vocabulary({"place": place, "craft": craft})
    record = firm_record(partner, vocabulary, {facet.id: served(facet) for facet in (place, craft)})
    for sentence in ("Best one.", "Not one.", "A plan.", "A keeper.", "By May.", "A wall", "They answer at once."):
        assert sentence in record.text
    hidden = re.findall("[A-Z][a-z]+", record.hidden)
    assert "old" not in record.hidden  # whoever types a synonym is led to the term's own name
    assert sorted(hidden) == ["Street", "Town", "World", "World"]  # `craft` covers nothing, so only what is broader
    assert (served(place)["land"], served(craft)["land"]) == (("town", "street"), ())


@pytest.mark.parametrize(
    "words, term, address",
    [
        ("tree trimming", "Tree care", "match/specialty/tree-care/"),
        ("xmas", "Holiday", "match/specialty/holiday"),
        ("livng walls", "Living walls", "match/specialty/living-walls/"),
    ],
)
def test_a_term_that_the_words_name_comes_first_with_its_firms(
    page: Page, site: Site, words: str, term: str, address: str
) -> None:
    page.goto(site.url)
    first = search(page, words).first
    expect(first).to_contain_text(term)
    expect(first).to_contain_text(re.compile("firm"))
    assert (first.get_attribute("href") or "").startswith(site.url + address)


# --- the index --------------------------------------------------------------------------------------------------------

#: Searches files that Python hands over, as `data/index.js` does: the words → the titles of what is found, best first.
LOOK = """async ([files, typed]) => {
  globalThis.document ??= { documentElement: { dataset: {} } }; // a page of the main language
  globalThis.fetch = async (url) => (
    { ok: true, json: async () => JSON.parse(files[String(url).split("/theme/").at(-1)]) });
  const { search, result } = await index.indexOf(JSON.parse(files["assets/search/start.json"]).stamp);
  return Promise.all((await search(typed)).map(async (record) => (await result(record)).title));
}"""


def looked_for(found: list[Record], typed: str) -> list[str]:
    with node_scripts({"index": "data/index.js"}) as node:
        return node.evaluate(LOOK, [dict(index(pieces(found, Cache(None)), "now", "en")), typed])


def record(title: str, text: str = "", hidden: str = "", summary: str = "") -> Record:
    return Record(f"partners/{title.lower()}/", title, summary, "", text, hidden)


def test_what_is_typed_becomes_the_words_that_the_index_has() -> None:
    texts = [case["name"] for case in ACCEPTED]
    texts += [
        "Don’t — RE-USE the Straße’s 2½ m³ ﬁlters",
        "İstanbul ΣΊΣΥΦΟΣ",
        "緑の庭 garden庭",
        "x" * 100,
        "a_b",
        "— ·",
        "",
    ]
    with node_scripts({"lookup": "sentence/lookup.js"}) as node:
        typed = node.evaluate("(texts) => texts.map(lookup.wordsOf)", texts)
    assert typed == [list(dict.fromkeys(words_of(text)))[:8] for text in texts]


def test_a_name_goes_before_what_is_shown_then_what_is_implied_then_sentences() -> None:
    found = [
        record("Alder", text="We grow moss."),
        record("Birch", hidden="moss"),
        record("Cedar", summary="Moss and more."),
        record("Moss"),
        record("Elder", text="Lichen."),
    ]
    assert looked_for(found, "moss") == ["Moss", "Cedar", "Birch", "Alder"]


def test_another_ending_and_a_beginning_are_found_after_the_word_itself() -> None:
    found = [record("Alder", "carpet"), record("Birch", "care"), record("Cedar", "cares"), record("Elder", "scar")]
    assert looked_for(found, "cares") == ["Cedar", "Birch"]
    assert looked_for(found, "car") == ["Birch", "Cedar", "Alder"]


def test_every_word_is_needed_and_a_rare_one_says_more() -> None:
    found = [
        record("Alder", "red walls", summary="green"),
        record("Birch", "green", summary="walls red"),
        record("Cedar", "walls"),
    ]
    assert sorted(looked_for(found, "red walls")) == ["Alder", "Birch"]
    assert looked_for(found, "walls blue") == []


def test_words_of_many_records_are_found_in_whichever_chunk_they_fall() -> None:
    found = [record(f"F{i}", " ".join(f"word{i * j % 997}" for j in range(60))) for i in range(600)]
    chunks = json.loads(dict(index(pieces(found, Cache(None)), "now", "en"))["assets/search/start.json"])["chunks"]
    assert len(chunks) > 5
    for typed in ("word1", "word500", "word99"):
        held = {r.title for r in found if any(word.startswith(typed) for word in r.text.split())}
        assert set(looked_for(found, typed)) == held


def test_an_index_of_kept_pieces_is_the_one_that_is_made_anew_after_every_change(tmp_path: Path) -> None:
    kept = Cache(tmp_path / "kept.sqlite")
    found = [record(f"F{i}", f"word{i % 7} moss", hidden=f"part{i}") for i in range(120)]
    changes = [found, found[1:], [*found[:60], record("F60", "lichen"), *found[61:]], found]
    for changed in changes:
        anew = list(index(pieces(changed, Cache(None)), "now", "en"))
        assert list(index(pieces(changed, kept), "now", "en")) == anew


def test_equals_are_not_ordered_by_their_names() -> None:
    names = [f"{letter}firm" for letter in "abcdefghijklmnopqrstuvwxyz"]
    order = looked_for([record(name, "same words") for name in names], "same words")
    assert sorted(order) == names
    assert order != names


def test_words_that_are_names_in_javascript_are_words() -> None:
    found = [record("Alder", "constructor __proto__ toString"), record("Birch", "hasOwnProperty")]
    assert looked_for(found, "constructor") == looked_for(found, "proto") == ["Alder"]
    assert looked_for(found, "valueof") == []
