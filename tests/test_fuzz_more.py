"""Whatever else comes from outside, as in `test_fuzz`: pictures, words in other languages, settings, messages, records,
the parts after `#` that hand over words, and lists of referrals."""

from __future__ import annotations

import contextlib
import html
import io
import json
import re
import shutil
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from better_fit.cache import Cache
from better_fit.problems import BetterFitError
from better_fit.reading.load import load, places_in
from better_fit.reading.messages import SLOTS, parse_message
from better_fit.reading.parse import read_directory
from better_fit.reading.record import as_text, is_kept, read_forgotten, read_published
from better_fit.reading.source_file import SourceFile
from better_fit.reading.vocabulary import parse_vocabulary
from better_fit.rule.words import words_data
from better_fit.site import from_disk, mail, redrawn, spreadsheet
from better_fit.site.settings import site_of
from tests.conftest import ROOT
from tests.examples import examples
from tests.matrix import CONFIRMED
from tests.node_scripts import Scripts, node_scripts
from tests.repository import bare
from tests.test_fuzz import SIGNS, VALUES, brought_calmly, calm, changed
from tests.test_import import ACME, HEADER, PICTURED, WORDS

TEXTS = st.text(st.characters(codec="utf-8"), max_size=40) | SIGNS
WORDS_IN_TWO = """\
facets:
  work:
    label: Work
    question: What?
    primary: true
    verb: do
    joins: for
    forms: {it: does, they: do, we: do, you: do}
    in: {de: {label: Arbeit, question: "Was?", verb: tun, forms: {it: tut, they: tun}, joins: für, proper: true}}
    terms:
      moss: {label: Moss, object: moss walls, in: {de: {label: Moos, synonyms: [Flechten], object: Moos}}}
      lawns: {label: Lawns, broader: moss, aliases: [grass], in: {de: {definition: Gras.}, fr: {label: Pelouses}}}
"""


@cache
def sent(form: str) -> bytes:
    """A picture as somebody may send it."""
    file = io.BytesIO()
    Image.linear_gradient("L").resize((800, 400)).convert("RGB").save(
        file, form, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"
    )
    return file.getvalue()


@calm(max_examples=examples(15))
@given(
    data=st.data(), kind=st.sampled_from(["jpg", "jpeg", "png", "webp", "avif"]),
    form=st.sampled_from(["JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP"]),
)  # fmt: skip
def test_any_bytes_as_a_picture_are_drawn_anew_or_refused(data: Any, kind: str, form: str, tmp_path: Path) -> None:
    picture = bytearray(sent(form))
    for at, byte in data.draw(
        st.lists(st.tuples(st.integers(0, 400) | st.integers(0), st.integers(0, 255)), max_size=4)
    ):
        picture[at % len(picture)] = byte
    del picture[data.draw(st.none() | st.integers(0, len(picture))) or len(picture) :]
    if not (tmp_path / "partners").is_dir():
        bare(tmp_path, WORDS)
    (tmp_path / "partners/acme.yml").write_text(
        "name: Acme\nsummary: A firm.\nwebsite: https://acme.example\ncontact: {email: a@acme.example}\n"
        f"craft: [lawns]\nstyle: [quiet]\npictures:\n- {{file: a.{kind}, alt: A wall.}}\n"
    )
    folder = tmp_path / "partners/pictures/acme"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / f"a.{kind}").write_bytes(picture)
    directory, problems = read_directory(tmp_path)
    assert (directory is None) == any(problem.severity == "error" for problem in problems)
    assert all(problem.message for problem in problems)
    if directory is not None:
        drawn = []
        with contextlib.suppress(BetterFitError):  # what was cut short shows itself only when all of it is read
            drawn = [data for _, data in redrawn.of_work(directory, Cache(None))]
        assert not any(b"Exif" in each for each in drawn)


@calm(max_examples=examples(40))
@given(text=changed([WORDS_IN_TWO], SIGNS | st.sampled_from(["in: ", "de: ", "{", "}", "forms: ", "[", "]", "…"])))
def test_any_vocabulary_in_two_languages_is_read_or_refused(text: str) -> None:
    data = text.encode("utf-8", "replace")
    source = SourceFile("v.yml", load(data, "vocabulary"), partial(places_in, data))
    words, problems = parse_vocabulary(source, "en", ["de", "fr"])
    assert words is not None or problems
    assert all(problem.message for problem in problems)
    for language in ("en", "de", "fr") if words else ():
        json.dumps(words_data(words.in_language(language)), allow_nan=False)


@calm(max_examples=examples(60))
@given(
    facet=st.dictionaries(st.sampled_from(["label", "question", "verb", "forms", "joins", "proper"]), VALUES),
    term=VALUES,
    more=VALUES,
)
def test_whatever_is_said_in_another_language_is_read_or_refused(facet: Any, term: Any, more: Any) -> None:
    value = load(WORDS_IN_TWO.encode(), "vocabulary").value
    value["facets"]["work"]["in"] = {"de": facet, "es": more}
    value["facets"]["work"]["terms"]["moss"]["in"] = term
    data = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
    source = SourceFile("v.yml", load(data, "vocabulary"), partial(places_in, data))
    words, problems = parse_vocabulary(source, "en", ["de", "es"])
    assert all(problem.message for problem in problems)
    if words is not None:
        words_data(words.in_language("es"))


@calm(max_examples=examples(60))
@given(
    also_in=VALUES
    | st.lists(st.sampled_from(["de", "fr", "en", "ar"]))
    | st.dictionaries(st.sampled_from(["de", "fr"]), VALUES)
    | st.integers()
    | st.none()
)
def test_whatever_also_in_holds_is_languages_or_a_sentence(also_in: Any) -> None:
    try:
        site = site_of(
            name="A", url="https://a.example/", description="", repo="", pictures_up_to=0, language="en", accent="",
            names_index=False, today=CONFIRMED, also_in=also_in,
        )  # fmt: skip
    except BetterFitError:
        return
    assert set(site.others) <= {"de", "es", "fr", "ar"}


MAILS = st.lists(
    st.sampled_from(
        ["a", "@", ".", "-", "+", "mailto:", "b.example", "<", ">", '"', "&amp;", "&#64;", " ", "é", "\u202e"]
    )
    | TEXTS
)


@calm(max_examples=examples(100))
@given(text=MAILS.map("".join))
def test_whatever_is_masked_says_the_same_and_no_pattern_finds_an_address(text: str) -> None:
    masked = mail.masked(text)
    assert html.unescape(masked) == html.unescape(text) or "&" in text or "\0" in text
    assert not re.search(r"[a-z]@[a-z]", masked) or re.search(r"[^\x00-\x7f]", text)
    told = mail.in_json(json.dumps(text))
    assert json.loads(told) == text
    assert "@" not in told
    assert " (at) " in text or spreadsheet.unspelled(spreadsheet.spelled(text)) == text
    assert spreadsheet.unguarded(spreadsheet.guarded(text)) == spreadsheet.unguarded(text) or text.startswith("'")


@calm(max_examples=examples(40))
@given(text=TEXTS)
def test_a_page_for_the_disk_keeps_its_texts(text: str) -> None:
    shown = html.escape(text)
    page = f'<p title=\'{shown}\'>{shown}</p><script type="module" src="../js/site.js"></script><p>{shown}</p>'
    assert from_disk.opening(page).count(shown) == page.count(shown)
    for address, script in from_disk.scripts_of_data("words.json", text):
        assert address == "words.json.js"
        assert script.endswith(");\n")


@calm(max_examples=examples(60))
@given(name=st.sampled_from(sorted(SLOTS)), data=st.data())
def test_any_text_as_a_message_is_one(name: str, data: Any) -> None:
    ours = [path.read_text("utf-8") for path in sorted((ROOT / "build_tools/messages").glob(f"*/{name}.txt"))]
    text = data.draw(
        changed(ours, SIGNS | st.sampled_from(["{", "}", "{?need}", "{!need}", "Subject:", "#", "{link}"])) | TEXTS
    )
    message, problems = parse_message(name, text, "a.txt")
    assert message.lines
    assert all(problem.message and problem.line <= text.count("\n") + 1 for problem in problems)


@calm(max_examples=examples(60))
@given(
    data=st.binary(max_size=60)
    | st.lists(TEXTS | st.sampled_from(["/a/", "/../x", "//", "/a\\b/", "#", "/%2e%2e/", "/é/"]))
    .map("\n".join)
    .map(str.encode)
)
def test_any_bytes_as_a_record_are_addresses_inside_the_site(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "directory").mkdir(exist_ok=True)
    for name, read in (("published.txt", read_published), ("forgotten.txt", read_forgotten)):
        (tmp_path / "directory" / name).write_bytes(data)
        held, problems = read(tmp_path)
        assert all(problem.message for problem in problems)
        for address in held if read is read_published else ():
            assert tmp_path / "site" in (tmp_path / "site" / address / "x").resolve().parents
    kept = {address for address in read_published(tmp_path)[0] if is_kept(address)}
    (tmp_path / "directory/published.txt").write_text(as_text(kept), "utf-8")
    assert read_published(tmp_path)[0] == kept


@pytest.fixture(scope="module")
def scripts() -> Any:
    with node_scripts(
        {"offered": "form/offered.js", "referrals": "rule/referrals.js", "message": "rule/message.js"}
    ) as node:
        yield node


FORM = {
    "former_facets": {"trade": "work"},
    "facets": {"work": {"terms": {"moss": "Moss", "lawns": "Lawns"}, "former": {"grass": "lawns"}}},
}
OFFERS = st.lists(
    st.sampled_from(
        ["#offers=", "work", "trade", "moss", "grass", ":", ",", "%3A", "%", "&", "=", "__proto__", "constructor"]
    ),
    max_size=12,
)


@calm(max_examples=examples(60))
@given(text=OFFERS.map("".join) | TEXTS.map("#offers={}".format), value=VALUES)
def test_a_link_to_the_form_ticks_what_there_is(text: str, value: Any, scripts: Scripts) -> None:
    ticked, labels, more = scripts.evaluate(
        """([hash, form, value]) => {
          const ticked = offered.offered(hash, form);
          return [ticked, offered.labels(ticked, form), offered.withTerms({ work: value }, ticked)];
        }""",
        [text, FORM, value],
    )
    assert set(ticked) <= {"work"}
    assert set(ticked.get("work", [])) <= {"moss", "lawns"}
    assert len(labels) == len(ticked.get("work", []))
    assert set(ticked.get("work", [])) <= set(map(str, more["work"] if ticked else []))


GOOD = {
    "format": "better-fit-referrals", "version": 1,
    "referrals": [
        {"id": "a", "day": "2026-11-01", "link": "v=1&from=fern&pick=acme", "note": "Asked.", "outcome": "waiting",
         "changed": "2026-11-01T10:00:00Z"},
        {"id": "b", "day": "2024-02-29", "link": "v=1&pick=acme", "note": "", "outcome": "worked",
         "changed": "2026-11-01T10:00:00.123Z"},
    ],
}  # fmt: skip
JSONISH = st.sampled_from(
    [
        "null",
        "{}",
        "[]",
        "1e999",
        "-0",
        '"',
        "\\",
        "\\ud800",
        "__proto__",
        "2",
        "2026-02-30",
        "\u202e",
        ",",
        ":",
        "javascript:x()",
    ]
)


@calm(max_examples=examples(100))
@given(text=changed([json.dumps(GOOD), json.dumps(GOOD, indent=2)], JSONISH) | TEXTS | VALUES.map(json.dumps))
def test_any_text_as_a_list_of_referrals_is_one_or_is_not(text: str, scripts: Scripts) -> None:
    read, again = scripts.evaluate(
        """(text) => {
          const all = referrals.read(text);
          return [all, typeof all === "string" ? null : referrals.read(referrals.write(all))];
        }""",
        text,
    )
    if isinstance(read, str):
        assert read in ("damaged", "newer")
        return
    assert again == read, "what is kept is found again"
    for one in read["list"]:
        assert set(one) == {"id", "day", "link", "note", "outcome", "changed"}
        assert re.fullmatch(r"v=[1-9][\x21-\x7e]*", one["link"])
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", one["note"])


@calm(max_examples=examples(60))
@given(
    lines=st.lists(TEXTS, max_size=4),
    slots=st.dictionaries(
        st.sampled_from(["client", "firms", "need", "__proto__"]), TEXTS | st.lists(TEXTS, max_size=3)
    ),
)
def test_whatever_a_message_is_filled_with_goes_to_one_recipient(
    lines: list[str], slots: Any, scripts: Scripts
) -> None:
    link = scripts.evaluate(
        """([message_, slots]) => {
          const { subject, body } = message.filled(message_, slots);
          return message.mailto("a@b.example", subject.toWellFormed(), body.toWellFormed());
        }""",
        [{"subject": "{client}", "lines": [*lines, "{?need}{firms}"]}, slots],
    )
    to, _, rest = link.removeprefix("mailto:").partition("?")
    assert to == "a@b.example"
    assert [part.partition("=")[0] for part in rest.split("&")] == ["subject", "body"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    bare(tmp_path, WORDS)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/wall.jpg").write_bytes(sent("JPEG"))
    (tmp_path / "photos/none.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


PHOTOS = st.sampled_from(
    [
        "photos/wall.jpg",
        "photos/none.png",
        "wall.jpg",
        "..",
        "/",
        "photos",
        "a;b",
        "\0",
        "~",
        "C:\\x.jpg",
        "http://a.example/b.jpg",
        "x" * 300,
        "",
    ]
)


@calm(max_examples=examples(15))
@given(photo=PHOTOS | TEXTS, shows=TEXTS, name=TEXTS)
def test_a_row_with_any_picture_is_taken_or_reported(
    photo: str, shows: str, name: str, folder: Path, capsys: Any
) -> None:
    cells = [f'"{text.replace(chr(34), chr(34) * 2)}"' for text in (name, photo, shows)]
    other = f"{cells[0]},B.,https://b.example,b@b.example,Moss walls,{cells[1]},A wall"
    rows = f"{HEADER},Photo,Shows\n{ACME},{cells[1]},{cells[2]}\n{other}\n"
    shutil.rmtree("partners/pictures", ignore_errors=True)
    brought_calmly(folder / "firms.csv", rows.encode("utf-8", "replace"), PICTURED.encode(), capsys)
