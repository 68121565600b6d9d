"""The words by which each language is read. That sentences are understood is claimed in `tests/node`."""

from __future__ import annotations

from pathlib import Path

from better_fit.reading.language import language_words, languages

ROOT = Path(__file__).parent.parent


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
