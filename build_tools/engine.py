"""Where the product's own files stand: the theme, templates, pages and messages that every directory gets.

An owner's file of the same name takes the place of each: `directory/theme/` for the theme and the templates,
`directory/pages/` for the pages, `directory/messages/` for the messages. A leaf.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
THEME = PACKAGE / "theme"
TEMPLATES = PACKAGE / "templates"
PAGES = PACKAGE / "pages"
MESSAGES = PACKAGE / "messages"
_IN_ENGLISH = ("guides", "help")


def messages(language: str) -> dict[str, Path]:
    """The messages of the hand-off that come with us in a language (`de`, `de-AT`), by name; English ones where there
    are none."""
    own = MESSAGES / language.lower().partition("-")[0]
    return {path.stem: path for path in sorted((own if own.is_dir() else MESSAGES / "en").glob("*.txt"))}


def pages(language: str) -> dict[str, Path]:
    """The pages that come with us, by their path below `directory/pages`: in a language as far as they are translated
    (`pages/<language>/`), else in English, which stands without a folder of its own."""
    found: dict[str, Path] = {}
    for top in (*(PAGES / folder for folder in _IN_ENGLISH), PAGES / language.lower().partition("-")[0]):
        base = PAGES if top.name in _IN_ENGLISH else top
        found |= {path.relative_to(base).as_posix(): path for path in sorted(top.rglob("*.md"))}
    return dict(sorted(found.items()))


def language_of(page: Path) -> str:
    """The language of one of `pages`."""
    first = page.relative_to(PAGES).parts[0]
    return "en" if first in _IN_ENGLISH else first


def themes(root: Path) -> tuple[Path, ...]:
    """The folders in which a style sheet, a script or a picture of the theme is looked for, the owner's first."""
    own = root / "directory" / "theme"
    return (own, THEME) if own.is_dir() and not own.is_symlink() else (THEME,)


def templates(root: Path) -> tuple[Path, ...]:
    """The folders in which a page's template is looked for, the owner's first."""
    return (*themes(root)[:-1], TEMPLATES)


def theme_files(root: Path, *folders: str) -> dict[str, Path]:
    """The theme's files in some of its folders, by their path below the theme; the owner's stand in place of ours."""
    return {
        path.relative_to(theme).as_posix(): path
        for theme in reversed(themes(root))
        for folder in folders
        for path in sorted((theme / folder).rglob("*"))
        if path.is_file() and not path.is_symlink() and not path.name.startswith(".")
    }
