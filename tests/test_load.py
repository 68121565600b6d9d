"""YAML, hostile and surprising: each with libyaml and without it, which must give the same answer."""

# ruff: noqa: E501 (the tables read better with a case on a line)

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from better_fit.problems import Fault
from better_fit.reading.decode import Loaded
from better_fit.reading.load import find_nodes, find_places, load
from tests.examples import examples

both = pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "python"])

ALIAS_BOMB = "a0: &a0 [l, l, l, l, l, l, l, l, l]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
)
MERGE_BOMB = "a0: &a0 {k0: v}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}], k{n}: v}}\n" for n in range(1, 9)
)


def found(text: str | bytes, *, pure: bool) -> list[str]:
    """The findings of a text, as `line code`."""
    data = text.encode() if isinstance(text, str) else text
    return [f"{finding.line} {finding.code}" for finding in load(data, pure=pure).findings]


def test_libyaml_is_there_to_be_compared() -> None:
    assert yaml.__with_libyaml__


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a: &a [*a]\n", ["1 yaml-anchor", "1 yaml-anchor"]),
        ("a: &a {self: *a}\n", ["1 yaml-anchor", "1 yaml-anchor"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y4")
def test_anchors_and_what_refers_to_itself_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("<<: *base\n", ["1 merge-key", "1 yaml-anchor"]),
        ("<<: {name: X}\n", ["1 merge-key"]),
        ('"<<": 1\n', ["1 merge-key"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y3")
def test_merge_keys_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a: !!python/object/apply:os.system [id]\n", ["1 yaml-tag"]),
        ("a: !!python/name:os.system\n", ["1 yaml-tag"]),
        ("a: !foo x\n", ["1 yaml-tag"]),
        ("a: ! x\n", ["1 yaml-tag"]),
        *((f"a: !!{tag} abc\n", ["1 yaml-tag"]) for tag in ("int", "float", "bool", "timestamp", "binary", "str", "null")),
        ("a: !!set {x}\n", ["1 yaml-tag", "1 missing-value"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y5", "Y6")
def test_tags_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("%TAG ! tag:yaml.org,2002:python/\n---\na: 1\n", ["1 yaml-directive"]),
        ("%YAML 9.9\n---\na: 1\n", ["1 yaml-directive"]),
        ("%YAML 1.2\n---\na: 1\n", ["1 yaml-directive"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y16")
def test_directives_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("name: A\nsummary: x\nname: B\n", ["3 duplicate-key"]),
        ('name: A\n"name": B\n', ["2 duplicate-key"]),
        ("name: A\nName: B\n", ["2 duplicate-key"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y13")
def test_a_key_that_is_there_twice_is_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("1: x\n", ["1 odd-key"]),
        ("'': x\n", ["1 odd-key"]),
        (": x\n", ["1 odd-key"]),
        ("=: x\n", ["1 odd-key"]),
        ("é: x\ne\u0301: y\n", ["1 odd-key", "2 odd-key"]),
        ("? {a: b}\n: c\n", ["1 odd-key"]),
        ("[a]: b\n", ["1 odd-key"]),
        ("k" * 500 + ": x\n", ["1 odd-key"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y14")
def test_keys_that_are_no_plain_words_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a: 1\n---\nb: 2\n", ["2 several-documents"]),
        ("a: 1\n...\ntext\n", ["3 several-documents"]),
        ("a: 1\n---\n", ["2 several-documents"]),
        ("a: 1\n---\nb: &x y\n", ["2 several-documents"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y15")
def test_a_second_document_is_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("", ["0 empty-file"]),
        ("# only a comment\n", ["0 empty-file"]),
        ("text\n", ["1 not-a-mapping"]),
        ("- a\n- b\n", ["1 not-a-mapping"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y17")
def test_a_file_that_holds_no_profile_is_refused(text: str | bytes, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a:\nb: x\n", ["1 missing-value"]),
        ("a: # x\n", ["1 missing-value"]),
        ("a:\n  - x\n  -\n", ["3 missing-value"]),
        ("a: Acme #1\n", ["1 hash-in-text"]),
        ("name: Foo: Bar\n", ["1 yaml-syntax"]),
        ("name: @acme\n", ["1 yaml-syntax"]),
        ("name: *nix\n", ["1 yaml-anchor"]),
        ("name: &co Partners\n", ["1 yaml-anchor"]),
        ("name: !important\n", ["1 yaml-tag"]),
        ("name: - x\n", ["1 yaml-syntax"]),
        ("name:\n\tx: y\n", ["2 tab-indent"]),
        ('name: "open\n', ["1 yaml-syntax"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y24")
def test_text_that_wants_quotes_and_a_field_without_a_value_are_refused(
    text: str, wanted: list[str], pure: bool
) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a: x\rb: y\n", ["1 line-break"]),
        ("a: x\u2028b: y\n", ["1 line-break"]),
        ("a: x\u0085b: y\n", ["1 line-break"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y19")
def test_line_breaks_of_other_systems_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a: 1\nb: \x00\n", ["2 control-character"]),
        ("a: \x1b[31m\n", ["1 control-character"]),
        ("a: \x7f\n", ["1 control-character"]),
        ("a: x\n\ufeffb: y\n", ["2 control-character"]),
        ('a: "\\0"\n', ["1 control-character"]),
        ('a: "\\e[31m"\n', ["1 control-character"]),
        ('a: "\\x07"\n', ["1 control-character"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y20")
def test_control_characters_are_refused_raw_and_escaped(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ('b: 1\na: "\\ud800"\n', ["2 control-character"]),
        ('a: "\\ud83d\\ude00"\n', ["1 control-character"]),
        ('b: 1\na: "\\U00110000"\n', ["2 control-character"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y21")
def test_halves_of_characters_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        (b"a: \xe9\n", ["1 not-utf8"]),
        (b"a: x\nb: \xc3", ["2 not-utf8"]),
        (b"a: \xc0\xaf\n", ["1 not-utf8"]),
        (b"a: \xed\xa0\x80\n", ["1 not-utf8"]),
        ("a: x\n".encode("utf-16"), ["1 not-utf8"]),
        ("a: x\n".encode("utf-16-le"), ["1 control-character"]),
        ("a: x\n".encode("utf-32"), ["1 not-utf8"]),
    ],
)  # fmt: skip
@pytest.mark.fault("Y18")
def test_bytes_that_are_no_utf_8_are_refused(text: str | bytes, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, code",
    [
        (ALIAS_BOMB, "yaml-anchor"),
        (MERGE_BOMB, "yaml-anchor"),
        ("a: " + "[" * 100_000, "too-deep"),
        ("a: " + "[" * 900 + "]" * 900, "too-deep"),
        ("".join(" " * n + "a:\n" for n in range(300)), "too-deep"),
        ("- " * 20_000, "too-deep"),
        ("a: " + "{x: " * 5_000, "too-deep"),
    ],
    ids=["aliases", "merges", "100 kB of [", "closed", "block", "hyphens", "braces"],
)
@pytest.mark.fault("Y1", "Y2", "Y22")
def test_bombs_are_refused_before_they_grow(text: str, code: str, pure: bool) -> None:
    loaded = load(text.encode(), pure=pure)
    assert code in [finding.code for finding in loaded.findings]
    assert len(loaded.findings) <= 51


@both
@pytest.mark.parametrize("word", ["no", "NO", "yes", "on", "~", "null", "12:30", "190:20:30.15", "010", "0x1F", "1_000", "1e3", ".5", "+1", "2024-01-02", "2024-13-45", ".inf", ".nan", "=", "O'Brien", "C# shop"])  # fmt: skip
@pytest.mark.fault("Y7", "Y8", "Y9", "Y10", "Y11")
def test_plain_words_stay_what_was_written(word: str, pure: bool) -> None:
    assert load(f"a: {word}\nb: [{word}]\n".encode(), pure=pure) == Loaded({"a": word, "b": [word]})


@both
def test_a_byte_order_mark_windows_line_ends_and_one_marker_are_fine(pure: bool) -> None:
    assert load(b"\xef\xbb\xbf---\r\na: x\r\nb:\r\n- y\r\n", pure=pure) == Loaded({"a": "x", "b": ["y"]})


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ('a: "x"#y\n', ["1 yaml-syntax"]),
        ('a: "x" #y\n', []),
        ("a: [x]#y\n", ["1 yaml-syntax"]),
        ("a: {b: c}#y\n", ["1 yaml-syntax"]),
        ("a: [#y\n x]\n", ["1 yaml-syntax"]),
        ('a: ["x"#y\n ]\n', ["1 yaml-syntax"]),
        ("a: [x,#y\n y]\n", ["1 yaml-syntax"]),
        ("a: [[x],#y\n y]\n", ["1 yaml-syntax"]),
        ("a: [x, #y\n y]\n", []),
    ],
)  # fmt: skip
def test_a_comment_begins_after_a_space(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ('a: "x\ny"\n', ["2 yaml-syntax"]),
        ("a: 'x\ny'\n", ["2 yaml-syntax"]),
        ('a: "x\n y"\n', []),
        ('a: "x\n\n y"\n', []),
        ('a:\n  b: "x\n  y"\n', ["3 yaml-syntax"]),
        ('a:\n  b: "x\n   y"\n', []),
        ('a:\n  b: x\nc: "x\n y"\n', []),
        ('a:\n- "x\n y"\n', []),
        ('a:\n- "x\ny"\n', ["3 yaml-syntax"]),
        ("a: [x,\ny]\n", ["2 yaml-syntax"]),
        ("a: [x,\n y\n]\n", []),
        ("a: {b: x,\n c: y\n}\n", []),
        ("a: [x,\n# c\n y]\n", []),
        ("a:\n  b: [x,\n   y\n  ]\n", []),
        ("a:\n  b: [x,\n   y\n ]\n", ["4 yaml-syntax"]),
        ("a:\n  b: [x,\n  y, [\n   ]]\n", ["3 yaml-syntax"]),
    ],
)  # fmt: skip
def test_further_lines_stand_further_in(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


@both
@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a: [-]\n", ["1 yaml-syntax"]),
        ("a: ['-']\n", []),
        ("a: [-x]\n", []),
        ("a: [?x: y]\n", ["1 yaml-syntax"]),
        ("a: {?x: y}\n", ["1 yaml-syntax"]),
        ("a: [x ?]\n", ["1 yaml-syntax"]),
        ("a: [x?y]\n", ["1 yaml-syntax"]),
        ("a: x?y\nb: ?x\n", []),
    ],
)  # fmt: skip
def test_signs_that_mean_something_else_in_brackets_are_refused(text: str, wanted: list[str], pure: bool) -> None:
    assert found(text, pure=pure) == wanted


def test_what_is_wrong_has_its_column() -> None:
    text = 'a: "x"#y\nb: [x]#y\nc: !t x\nd:\n  - ""\n  - e:\n'
    assert [(f.line, f.column, f.code) for f in load(text.encode()).findings] == [
        (1, 7, "yaml-syntax"),
        (2, 7, "yaml-syntax"),
        (3, 4, "yaml-tag"),
        (6, 5, "missing-value"),
    ]


@both
@pytest.mark.parametrize(
    "text, faults, value, bad",
    [
        pytest.param(
            "a:\n  -x: y\n",
            [(2, 3, "odd-key_hyphen", {"fixed": "- x"}, ("a", "-x"))],
            {"a": {"-x": "y"}},
            [("a",), ("a", "-x")],
            id="a hyphen without its space",
        ),
        pytest.param(
            "a: {b:c}\n",
            [(1, 5, "odd-key_colon", {"fixed": "b: c"}, ("a", "b:c"))],
            {"a": {}},
            [("a", "b"), ("a", "b:c")],
            id="a colon without its space",
        ),
        pytest.param(
            "a: {1,000}\n",
            [(1, 5, "odd-key", {"it": "'1'"}, ("a", "1")), (1, 7, "odd-key_comma", {"it": "'000'"}, ("a", "000"))],
            {"a": {}},
            [("a", "000"), ("a", "1")],
            id="thousands",
        ),
        pytest.param("? {a: b}\n: c\n", [(1, 3, "odd-key_nested", {}, ())], None, [], id="a mapping as a key"),
        pytest.param(
            'a: "\\U00110000"\n', [(1, 0, "control-character_beyond", {}, ())], None, [], id="no such character"
        ),
        pytest.param(
            "a: x\nA: y\n",
            [(2, 1, "duplicate-key_case", {"it": "'A'", "other": "'a'", "first": 1, "second": 2}, ("A",))],
            {"a": "x", "A": "y"},
            [("A",)],
            id="other capitals",
        ),
        pytest.param(
            "b:\n c: x\n d: y\n c: z\n",
            [(4, 2, "duplicate-key", {"it": "'c'", "other": "'c'", "first": 2, "second": 4}, ("b", "c"))],
            {"b": {"c": "z", "d": "y"}},
            [("b", "c")],
            id="twice",
        ),
        pytest.param(
            "a:\n  -\n", [(2, 4, "missing-value_item", {}, ("a", 0))], {"a": [None]}, [("a", 0)], id="an empty item"
        ),
        pytest.param(
            "*a : x\nb: y\n",
            [(1, 1, "yaml-anchor", {"text": "*a"}, ("*",))],
            {"*": "x", "b": "y"},
            [("*",)],
            id="an alias as a key",
        ),
        pytest.param(
            "a: [*b, c]\n",
            [(1, 5, "yaml-anchor", {"text": "*b"}, ("a", 0))],
            {"a": [None, "c"]},
            [("a", 0)],
            id="an alias in a list",
        ),
        pytest.param(
            "a:\n  b: *c\n  d: e\n",
            [(2, 6, "yaml-anchor", {"text": "*c"}, ("a", "b"))],
            {"a": {"d": "e"}},
            [("a", "b")],
            id="an alias inside",
        ),
        pytest.param(
            "- a\n", [(1, 1, "not-a-mapping", {"actual": "list", "what": "profile"}, ())], None, [], id="a list"
        ),
        pytest.param(
            "text\n", [(1, 1, "not-a-mapping", {"actual": "text", "what": "profile"}, ())], None, [], id="a word"
        ),
        pytest.param("# x\n", [(0, 0, "empty-file", {"what": "profile"}, ())], None, [], id="nothing"),
        pytest.param(
            "&x a: b\n",
            [(1, 1, "yaml-anchor", {"text": "&x a: b"}, ("a",))],
            {"a": "b"},
            [("a",)],
            id="an anchor at a key",
        ),
        pytest.param(
            "a: &x\n", [(1, 4, "yaml-anchor", {"text": "&x"}, ("a",))], {"a": "-"}, [("a",)], id="an anchor alone"
        ),
        pytest.param("a: !t\n", [(1, 4, "yaml-tag", {"text": "!t"}, ("a",))], {"a": "-"}, [("a",)], id="a tag alone"),
        pytest.param(
            "a: &x [b]\n",
            [(1, 4, "yaml-anchor", {"text": "&x [b]"}, ("a",))],
            {"a": ["b"]},
            [("a",)],
            id="an anchor at a list",
        ),
        pytest.param("a: x #y\n", [(1, 4, "hash-in-text", {}, ("a",))], {"a": "x"}, [("a",)], id="a word after a hash"),
        pytest.param("# c\n\n%TAG ! x\n---\n", [(3, 1, "yaml-directive", {}, ())], None, [], id="a directive"),
        pytest.param(
            "a: [[[[[[[[x]]]]]]]]\n",
            [(1, 11, "too-deep", {"most": 8}, ("a", 0, 0, 0, 0, 0, 0, 0))],
            None,
            [("a", 0, 0, 0, 0, 0, 0, 0)],
            id="nine deep",
        ),
    ],
)
def test_what_is_refused_is_told_with_its_place_and_what_goes_into_the_sentence(
    text: str, faults: list[Any], value: Any, bad: list[Any], pure: bool
) -> None:
    loaded = load(text.encode(), pure=pure)
    assert [(fault.line, fault.column, fault.key, fault.slots, fault.at) for fault in loaded.findings] == faults
    assert loaded.value == value
    assert sorted(loaded.bad) == bad


TREE = 'a: x  # c\nb:\n- "y"\n- {c: z, d: [1, 2]}\ne:\n  f: |\n    g\n\nh: []\n'


def test_a_tree_of_places_says_where_everything_stands() -> None:
    tree = find_nodes(TREE)
    assert tree is not None
    assert {path: (words, TREE[node.start : node.end]) for path, words in tree.words() if (node := tree.at(path))} == {
        ("a",): ("x", "x"),
        ("b", 0): ("y", '"y"'),
        ("b", 1, "c"): ("z", "z"),
        ("b", 1, "d", 0): ("1", "1"),
        ("b", 1, "d", 1): ("2", "2"),
        ("e", "f"): ("g\n", "|\n    g"),
    }
    holders = {
        (): ("map", False, TREE.rstrip()),
        ("b",): ("list", False, '- "y"\n- {c: z, d: [1, 2]}'),
        ("b", 1): ("map", True, "{c: z, d: [1, 2]}"),
        ("b", 1, "d"): ("list", True, "[1, 2]"),
        ("e",): ("map", False, "f: |\n    g"),
        ("h",): ("list", True, "[]"),
    }
    for path, wanted in holders.items():
        node = tree.at(path)
        assert node is not None
        assert (node.kind, node.flow, TREE[node.start : node.end]) == wanted
    nowhere = [("b", 2), ("b", -1), ("x",), ("a", "b"), ("a", 0)]
    assert [tree.at(path) for path in nowhere] == [None] * len(nowhere)


@pytest.mark.parametrize("text", ["", "a: [", 'a: "\\U00110000"', f"a: {'[' * 16}{']' * 16}"])
def test_what_is_no_yaml_or_too_deep_has_no_tree(text: str) -> None:
    assert find_nodes(text) is None


def test_each_value_and_its_key_have_their_places() -> None:
    assert {path: (*place.key, *place.value) for path, place in find_places(TREE).items()} == {
        (): (1, 1, 1, 1),
        ("a",): (1, 1, 1, 4),
        ("b",): (2, 1, 3, 1),
        ("b", 0): (3, 3, 3, 3),
        ("b", 1): (4, 3, 4, 3),
        ("b", 1, "c"): (4, 4, 4, 7),
        ("b", 1, "d"): (4, 10, 4, 13),
        ("b", 1, "d", 0): (4, 14, 4, 14),
        ("b", 1, "d", 1): (4, 17, 4, 17),
        ("e",): (5, 1, 6, 3),
        ("e", "f"): (6, 3, 6, 6),
        ("h",): (9, 1, 9, 4),
    }


def test_places_are_known_as_far_as_a_file_can_be_read() -> None:
    assert find_places('a: x\nb: "y\n').keys() == {(), ("a",)}
    assert find_places(f"a: x\nb: {'[' * 9}{']' * 9}\n").keys() == {(), ("a",), *[("b", *[0] * n) for n in range(7)]}
    assert find_places("a: x\n[b]: y\n").keys() == {(), ("a",)}
    assert find_places("a: x\na: y\n")[("a",)].value == (1, 4)


@pytest.mark.parametrize(
    "line, fixed",
    [
        ("name: Foo: Bar", 'name: "Foo: Bar"'),
        ("name: @acme", 'name: "@acme"'),
        ("name: %x", 'name: "%x"'),
        ("name: `x`", 'name: "`x`"'),
        ("name: - x", 'name: "- x"'),
        ("name: [Foo] Bar", 'name: "[Foo] Bar"'),
        ('name: "Foo" Bar', "name: '\"Foo\" Bar'"),
        ("name: {% include %}", 'name: "{% include %}"'),
    ],
)
@pytest.mark.fault("Y24", "Y25")
def test_the_hint_is_the_line_that_mends_it(line: str, fixed: str) -> None:
    (finding,) = load(line.encode()).findings
    assert finding.hint == f"put quotes around it: {fixed}"
    assert load(fixed.encode()).findings == ()


def test_other_faults_of_the_same_file_are_found_too() -> None:
    loaded = load(b"name: &co X\nname: Y\nsummary:\n<<: {}\n")
    assert [finding.code for finding in loaded.findings] == [
        "yaml-anchor",
        "duplicate-key",
        "missing-value",
        "merge-key",
    ]
    assert loaded.bad == {("name",), ("summary",), ("<<",)}


YAMLISH = st.lists(
    st.sampled_from(
        ["a", "b", "x y", ": ", ":", "\n", "\n  ", "\n    ", "- ", "-", "[", "]", "{", "}", ", ", '"', "'", "|\n", "> ", "\t", " #",
         "#", "&a ", "*a", "!t ", "? ", "?", "%", "@", "---\n", "...\n", "\\", "\\ud800", "\\U00110000", "\\0", "é", "<<: ", "=", "\r\n",
         "|#", "%YAML 1.2\n", "\u00a0", "😀"]
    ),
    max_size=14,
)  # fmt: skip


@settings(max_examples=examples(150), deadline=None)
@given(YAMLISH)
@example(["b: ", "|#"])
@example(["a: [b\n ", "? c]"])
@pytest.mark.fault("Y27")
def test_libyaml_and_python_give_the_same_answer(parts: list[str]) -> None:
    data = "".join(["n: x\nb: ", *parts]).encode()
    assert load(data) == load(data, pure=True)


@settings(max_examples=examples(150), deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_crash_it(data: bytes) -> None:
    loaded = load(data)
    assert loaded.findings or isinstance(loaded.value, dict)
    for finding in loaded.findings:
        assert isinstance(finding, Fault)
        assert all(c.isprintable() for c in finding.message + finding.hint)


@settings(max_examples=examples(80), deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1))
def test_a_quoted_text_is_loaded_as_written(text: str) -> None:
    quoted = text.replace("'", "''")
    assert load(f"a: '{quoted}'\n".encode()) == Loaded({"a": text})


@pytest.mark.parametrize("before", ["{label: A, question: ", "[", "[[x], "])
def test_a_question_in_brackets_wants_quotes_and_is_shown_with_them(before: str) -> None:
    (finding,) = load(f"a: {before}Was soll es sein?, b{']' if '[' in before else ': c}'}\n".encode()).findings
    assert (finding.code, finding.hint) == ("yaml-syntax", 'put quotes around it: "Was soll es sein?"')


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"\n\xff", (2, 0)),
        (b"a: x\nb: y\x00", (2, 5)),
        (b"a: x\nb: \x07", (2, 4)),
        (b"a: 1\n---\nb: 2\n", (2, 1)),
        (b'a: x\nb: "y\n', (2, 4)),
        (b"a: x\nb: [y\n", (2, 4)),
    ],
)
def test_a_fault_of_the_whole_text_has_its_place(data: bytes, place: tuple[int, int]) -> None:
    (finding,) = load(data).findings
    assert (finding.line, finding.column) == place


def test_after_fifty_faults_a_file_is_read_no_further() -> None:
    assert len(load(b"a: &x y\n" * 100).findings) == 50
