"""What prospects write is understood: the corpus and the claims of `tests/node`, run by Node."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from better_fit.reading.language import language_words, languages

ROOT = Path(__file__).parent.parent


def test_sentences_are_understood_as_the_corpus_and_the_claims_say():
    files = sorted(str(path) for path in (ROOT / "tests/node").glob("*.test.mjs"))
    assert files
    run = subprocess.run(
        ["node", "--test", "--test-reporter=tap", *files],
        cwd=ROOT,
        env={**os.environ, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, "\n".join(run.stdout.splitlines()[-200:]) + run.stderr


def test_each_language_says_what_it_is_and_how_it_says_no():
    assert "en" in languages()
    for language in languages():
        words = language_words(language)
        assert words["language"] == language
        assert all(
            words[key] for key in ("links", "ordinary", "not", "not_after", "but", "or", "and", "budget", "mail")
        )


def test_a_stemmer_stands_beside_each_language():
    stemmers = ROOT / "build_tools/theme/js/vendor/stemmers"
    assert {path.stem for path in stemmers.glob("*.js")} >= set(languages())
    assert (stemmers / "LICENSE.md").is_file()


def test_a_language_that_nobody_has_written_down_has_only_its_name():
    assert language_words("xx-YY") == {"language": "xx"}
