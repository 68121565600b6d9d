"""Which test holds that which fault does no harm: `python -m tests.faults` writes the table into `tests/README.md`.

A test says by `@pytest.mark.fault("Y1")` what it holds. The rows are here, the tests are found in the source.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent
README = FOLDER / "README.md"
START, END = "<!-- faults -->", "<!-- end of faults -->"

#: Section → its rows: what goes wrong, in a few words.
ROWS = {
    "Y: surprising YAML": {
        "Y1": "a bomb of aliases",
        "Y2": "a bomb of merge keys",
        "Y3": "merge keys",
        "Y4": "a value that holds itself",
        "Y5": "tags that make objects",
        "Y6": "tags of YAML's own",
        "Y7": "`no` and its like",
        "Y8": "times of day as numbers",
        "Y9": "zeros, signs and hexadecimals",
        "Y10": "days, and days that there are not",
        "Y11": "infinity and no number",
        "Y12": "numbers of thousands of digits",
        "Y13": "a key twice",
        "Y14": "odd keys",
        "Y15": "several documents",
        "Y16": "directives",
        "Y17": "a root that is no mapping",
        "Y18": "other encodings",
        "Y19": "other line breaks",
        "Y20": "control characters",
        "Y21": "half characters",
        "Y22": "depth",
        "Y23": "size",
        "Y24": "text that wants quotes",
        "Y25": "text that is a template",
        "Y26": "schema and check apart",
        "Y27": "with libyaml and without it",
    },
    "F: files and names": {
        "F1": "whatever is no plain file",
        "F2": "ways out of the folder",
        "F3": "names that are none",
        "F4": "names that clash",
        "F5": "names that are kept",
        "F6": "one file that can't be read",
        "F7": "none, and very many",
    },
    "C: hostile words": {
        "C1": "HTML and scripts in text",
        "C2": "escaped twice",
        "C3": "attributes",
        "C4": "Markdown where none is meant",
        "C5": "Markdown's extensions",
        "C6": "leaving front matter",
        "C7": "addresses",
        "C8": "title, previews and data in the head",
        "C9": "search",
        "C10": "marks of direction",
        "C11": "what can't be seen",
        "C12": "look-alikes",
        "C13": "heavy letters and long words",
        "C14": "links to write and to call",
        "C15": "contact cards",
        "C16": "spreadsheets",
        "C17": "feed and site map",
        "C18": "pictures",
        "C19": "two firms in one",
        "C20": "commands in logs and summaries",
    },
    "L: hostile and old links": {
        "L1": "markup in a link",
        "L2": "names of JavaScript's own",
        "L3": "broken escapes",
        "L4": "very long",
        "L5": "unknown and out of range",
        "L6": "other versions",
        "L7": "the part after # is lost",
        "L8": "the part after # is a place of the page",
        "L9": "back, forward, two tabs",
        "L10": "one need, one link",
        "L11": "privacy",
        "L12": "the same order everywhere",
        "L13": "data of another build",
        "L14": "no scripts, no data",
    },
    "S: workflows and packages": {
        "S1": "events that lend rights",
        "S2": "a pull request that changes what judges it",
        "S3": "names that become commands",
        "S4": "actions that may change",
        "S5": "packages that may change",
        "S6": "credentials left behind",
        "S7": "publishing",
        "S8": "caches and artifacts as a way in",
        "S9": "a check that is not run",
        "S10": "a huge pull request",
        "S11": "a site that the host can't serve",
        "S12": "a copy's first run",
    },
    "O: operations": {
        "O1": "killed at any moment",
        "O2": "a full disk",
        "O3": "read-only folders",
        "O4": "several builds at once",
        "O5": "no network",
        "O6": "clocks and time zones",
        "O7": "locales",
        "O8": "order of files, times, modes",
        "O9": "missing pieces",
        "O10": "memory",
        "O11": "interrupted",
        "O12": "one bad profile among many",
        "O13": "the same bytes",
        "O14": "a browser that stores nothing",
    },
    "D: links that last": {
        "D1": "a firm is renamed",
        "D2": "a firm leaves",
        "D3": "a word is renamed",
        "D4": "words are split, merged, given up",
        "D5": "words in another order",
        "D6": "links of another form",
        "D7": "the site moves",
        "D8": "a page is gone without a word",
        "D9": "redirects that lead nowhere",
        "D10": "files at former addresses",
    },
}
#: What of a row does not apply here, and why.
NOTES = {
    "Y25": "front matter of owners is theirs, and a template named there is for review",
    "C5": "none of these extensions is on, and a description is no page of MkDocs",
    "C9": "Material's search is not used",
    "C15": "there are no calendar files",
    "C18": "no SVG is taken from anybody but the owner's sign",
    "L8": "Material's scripts are not loaded, so none of their names is on a page",
    "S5": "known holes in packages are GitHub's to report (Dependabot); no test asks the network",
    "O3": "as root a folder that may not be written is simulated by a file in its place",
    "O9": "Node and a browser are needed by the tests alone",
    "O10": "of checks; a build's memory is measured by `make bench`",
    "O13": "on one machine: two builds in two folders",
}
TITLES = {row: title for rows in ROWS.values() for row, title in rows.items()}


def tests() -> Iterator[tuple[str, str, str]]:
    """Every row with each test that holds it: the row, the test's file and its name."""
    for path in sorted(FOLDER.glob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                for mark in node.decorator_list:
                    if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.fault":
                        yield from ((ast.literal_eval(row), path.stem, node.name) for row in mark.args)


def table() -> str:
    """The table as Markdown, a section for each kind."""
    held: dict[str, list[tuple[str, str]]] = {}
    for row, file, name in tests():
        held.setdefault(row, []).append((file, name.removeprefix("test_").replace("_", " ")))
    parts = []
    for section, rows in ROWS.items():
        lines = [f"### {section}", "", "| | what goes wrong | held by |", "|---|---|---|"]
        for row, title in rows.items():
            by = "<br>".join(f"`{file}`: {name}" for file, name in held.get(row, ()))
            note = f"<br>*{NOTES[row]}*" if row in NOTES else ""
            lines.append(f"| {row} | {title} | {by}{note} |")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def readme() -> str:
    """The README with today's table."""
    head, _, rest = README.read_text(encoding="utf-8").partition(START)
    return f"{head}{START}\n\n{table()}\n\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    README.write_text(readme(), encoding="utf-8")
