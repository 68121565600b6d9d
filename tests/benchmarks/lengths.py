"""`make lengths`: hostile lengths. Each text or list is read at one length and at four times that: what is linear takes
four times as long, and what takes many times more would let one file stop a check.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from better_fit.joining import amounts, plain
from better_fit.reading import files, load, page_text, parse, record, rules
from better_fit.reading.messages import parse_message
from better_fit.site import richtext

#: More than so many times for four times the length is not linear, where it takes long enough to be measured.
MOST, WORTH_A_LOOK = 7.0, 0.2
ROOT = Path(__file__).parent.parent.parent
HEAD = "facets:\n  work:\n    label: Work\n    question: What?\n    primary: true\n    terms:\n"


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("partners", "directory/pages"):
            (folder / part).mkdir(parents=True)
        shutil.copy(ROOT / "directory/vocabulary.yml", folder / "directory")
        yield folder


def _vocabulary(terms: Callable[[int, int], str]) -> Callable[[int], None]:
    def read(size: int) -> None:
        with _folder() as folder:
            text = HEAD + "".join(f"      t{n}: {{label: Term {n}{terms(n, size)}}}\n" for n in range(size))
            (folder / files.VOCABULARY).write_text(text)
            parse.read_vocabulary(folder)

    return read


def _profile(text: Callable[[int], str]) -> Callable[[int], None]:
    def read(size: int) -> None:
        with _folder() as folder:
            (folder / "partners/firm.yml").write_text(text(size))
            parse.read_directory(folder)

    return read


def _page(text: Callable[[int], str]) -> Callable[[int], None]:
    def read(size: int) -> None:
        page_text.parse_page("a.md", text(size), None)

    return read


def _record(size: int) -> None:
    with _folder() as folder:
        (folder / "directory/published.txt").write_text("".join(f"/partners/f{n}/\n" for n in range(size)))
        record.read_published(folder)


def _text(read: Callable[[str], object], piece: str, start: str = "", end: str = "") -> Callable[[int], None]:
    def call(size: int) -> None:
        read(start + piece * size + end)

    return call


def _judged(kind: str, piece: str) -> Callable[[int], None]:
    def read(size: int) -> None:
        try:
            rules.judge(kind, piece * size, 10**9)
        except Exception as refused:
            del refused

    return read


def _loaded(text: str) -> object:
    return load.load_text(text)


#: What is read → how, and the shorter of the two lengths.
CASES: dict[str, tuple[Callable[[int], None], int]] = {
    "terms, each broader than the next": (_vocabulary(lambda n, _: f", broader: t{n - 1}" if n else ""), 1000),
    "terms that stand in a circle": (_vocabulary(lambda n, size: f", broader: t{(n - 1) % size}"), 500),
    "terms related to one": (_vocabulary(lambda n, _: ", related: [t0]" if n else ""), 1000),
    "terms related to unknown ones": (_vocabulary(lambda n, _: f", related: [x{n}, y{n}, z{n}]"), 500),
    "terms of one label": (_vocabulary(lambda _, __: ""), 1000),
    "a profile of unknown fields": (_profile(lambda n: "".join(f"field-{k}: x\n" for k in range(n))), 800),
    "a profile of unknown terms": (_profile(lambda n: f"specialty: [{', '.join(f'x{k}' for k in range(n))}]\n"), 1000),
    "a profile of one field, again and again": (_profile(lambda n: "name: x\n" * n), 1000),
    "a profile of recommendations": (_profile(lambda n: "recommends:\n" + "- {partner: x, because: x}\n" * n), 300),
    "a heading of blanks": (_page(lambda n: f"# {' ' * n}x\n"), 50_000),
    "a page of headings": (_page(lambda n: "# x\n" * n), 20_000),
    "a page of open elements": (_page(lambda n: "<a " * n), 20_000),
    "a page of backticks": (_page(lambda n: "`" * n + "\n"), 20_000),
    "a page of front matter": (_page(lambda n: "---\n" + "a: b\n" * n + "---\n"), 2000),
    "a record of addresses": (_record, 10_000),
    "a message of braces": (_text(lambda text: parse_message("partner", text, "a.txt"), "{"), 4000),
    "a description of brackets": (_text(richtext.to_html, "["), 1000),
    "a description of emphasis": (_text(richtext.to_html, "*a_"), 1000),
    "a description of quotes": (_text(richtext.to_html, "> " ), 1000),
    "a description of links": (_text(richtext.to_html, "[a](b"), 800),
    "YAML of brackets": (_text(_loaded, "[", "a: "), 20_000),
    "YAML of quotes that never close": (_text(_loaded, "x\n ", 'a: "'), 5000),
    "YAML in brackets on many lines": (_text(_loaded, "x,\n ", "a: [", "]\n"), 3000),
    "YAML of comments without a space": (_text(_loaded, '- "x"#y\n', "a:\n"), 3000),
    "YAML of directives' blanks": (_text(_loaded, " \n", "", "a: b\n"), 20_000),
    "a cell of HTML": (_text(plain.without_html, "<a <b"), 10_000),
    "a cell of Markdown": (_text(plain.without_markdown, "**[a]("), 10_000),
    "a cell of digits": (_text(lambda text: amounts.range_in(text) or "-", "1 "), 10_000),
    "a cell of addresses": (_text(lambda text: plain.address_in(text) or "-", "http://a."), 5000),
    **{
        f"{kind}: {piece!r}": (_judged(kind, piece), 5000)
        for kind in ("url", "email", "phone", "name", "line", "lines")
        for piece in ("a", "-", ".", "a.", "a-", "@a", "é", "\u0301", "1 ")
    },
}  # fmt: skip


def measure(name: str) -> tuple[float, float]:
    """Seconds of processor time for a case, at its length and at four times that."""
    read, size = CASES[name]
    spent = []
    for length in (size, 4 * size):
        begun = time.process_time()
        read(length)
        spent.append(time.process_time() - begun)
    return spent[0], spent[1]


def main() -> int:
    """Measure all, print a table, and say how many are not linear."""
    print("| | length | s | four times that, s | |\n|---|---|---|---|---|")
    bad = 0
    for name, (_, size) in CASES.items():
        short, long = measure(name)
        grows = long / max(short, 1e-4)
        wrong = grows > MOST and long > WORTH_A_LOOK
        bad += wrong
        if wrong or long > WORTH_A_LOOK / 4:
            said = f"{grows:.0f} times" if wrong else ""
            print(f"| {name} | {size:,} | {short:.3f} | {long:.3f} | {said} |", flush=True)
    print(f"\n{len(CASES)} lengths, {bad} not linear; what takes less than {WORTH_A_LOOK / 4:.2f} s is left out.")
    return bad


if __name__ == "__main__":
    sys.exit(main())
