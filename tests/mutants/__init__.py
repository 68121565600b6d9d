"""Whether the tests would notice: the rule, the parser and the links, broken in one place after another.

    python -m tests.mutants [--sample 40] [--seed 1] [--jobs 2] [WORD …]     (`make mutants ARGS="rule"`)

Each mutant is the code with one small change (`OPERATORS`). It is killed if a test of its target fails, or never ends;
it survives if all pass, and then either a claim is missing or the change changes nothing: `alike.yml` says of which
that is so, and why. At least `LEAST` of a hundred have to be killed.

Every mutant runs in a fork of a process that has collected the tests already. There a changed function's code takes the
place of the old one, so that whoever holds the function has the new one; of a script a changed copy is made. That takes
a tenth of what a process a mutant would, which is what the tools for this do; and ours run one language's tests on
the other's code.
"""

from __future__ import annotations

from dataclasses import dataclass

#: What is done to the code, by name; in both languages alike, as far as they have it.
OPERATORS = {
    "compare": "`<` becomes `<=`, `==` becomes `!=`, `in` becomes `not in`, and back",
    "reckon": "`+` becomes `-`, `*` becomes `/`, shifts and bits change sides, and back",
    "logic": "`and` becomes `or` and back; `not` goes",
    "number": "a number is one more",
    "text": "a text is empty, an empty one is not",
    "truth": "true becomes false, and back",
    "branch": "a condition is turned round",
    "result": "nothing is returned, where it was more than true, false or nothing",
    "statement": "a statement is left out; `continue` becomes `break`, and back",
    "order": "what was sorted stays as it is",
}
#: Of a hundred mutants so many are to be killed.
LEAST = 85


@dataclass(frozen=True)
class Target:
    """Files below `build_tools/` and the test files that hold them.

    Attributes:
        only: the functions and classes of a file that are meant, where it is not all of it.
    """

    files: tuple[str, ...]
    tests: tuple[str, ...]
    only: tuple[str, ...] = ()


TARGETS = {
    "rule": Target(("rule/match.py", "rule/fit.py", "rule/groups.py"), ("test_match",)),
    "rule in the browser": Target(("theme/js/rule/match.js",), ("test_parity",)),
    "parser": Target(
        ("reading/load.py", "reading/decode.py", "reading/nodes.py", "reading/places.py", "reading/parse.py"),
        ("test_load", "test_parse", "test_yaml_suite"),
    ),
    "needs": Target(("model.py",), ("test_need", "test_match", "test_links"), ("Asked", "Money", "Need")),
    "links": Target(("addresses.py",), ("test_links",), ("link", "in_html")),
    "need": Target(("reading/need.py",), ("test_need", "test_match", "test_links")),
    "links in the browser": Target(("theme/js/rule/need.js",), ("test_links",)),
}
