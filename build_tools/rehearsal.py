"""The rehearsal of a build, without a site: `check` runs MkDocs' own steps on the settings, the pages and the theme.

The site's generated pages are rendered only where the owner has templates, and everything goes to a folder that is
thrown away. Whoever checks a pull request checks a stranger's directory, so nothing that it brings is run: no hooks, no
plugins but ours, and its templates in Jinja's sandbox, in which a build lets them run too.
"""

from __future__ import annotations

import logging
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import Any

from .clock import today
from .model import Directory
from .plugin import FULL, Trial, read_settings, read_site
from .problems import BetterFitError, Fault, Problem, Severity, say
from .reading.files import PAGES
from .reading.language import language_words, languages
from .reading.text import nearest, quote, show
from .site.settings import NAME

_PLUGINS = "mkdocs.plugins"
#: How MkDocs, and we, speak of a page's links.
_LINK = re.compile(
    r"Doc file '(?P<page>[^']+)' contains an? (?:\w+ )*link '(?P<link>[^']+)',? ?(?P<what>.*)", re.DOTALL
)
_SETTING = re.compile(rf"{re.escape(NAME)}: (?P<key>\w+): (?P<what>.+)")
_TEMPLATE = re.compile(r"(?P<file>[^:\n]+\.html)(?::(?P<line>\d+))?: (?P<what>[^\n]*)(?:\n(?P<hint>.*))?", re.DOTALL)


def settings_of(root: Path) -> tuple[str | None, str, list[str]]:
    """The slug of the owner's own firm, the language of the site and its other languages, as far as the settings can be
    read."""
    try:
        site, home = read_site(root, today())
    except BetterFitError:  # which `rehearse` says
        return None, "en", []
    return home, site.language, [*site.others]


def rehearse(root: Path, directory: Directory | None) -> list[Problem]:
    """The problems that would stop a strict build of this directory, beyond what `check` has seen in its files.

    Args:
        root: the directory's folder. Without `mkdocs.yml` there is nothing to build.
        directory: what was read of it; `None` where that has errors of its own: then only the settings are looked at.
    """
    if not (root / NAME).exists():
        return []
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    heard = _Heard()
    with _listening(heard), tempfile.TemporaryDirectory() as target:
        try:
            trial, problems = _configured(root)
        except BetterFitError as error:
            line = int((re.match(rf"{NAME}:(\d+)", str(error)) or ["", "0"])[1])
            said = str(error).partition(": ")[2] or str(error)
            return [say("settings_said", said=said, hint=error.hint).problem(NAME, line, int(line > 0))]
        problems += _language(root, trial.language)
        if directory is None or any(problem.severity == "error" for problem in problems):
            return problems
        if not trial.shows_firms:
            return [*problems, _setting(root, "plugins", say("settings_plugins"), "review")]
        try:
            trial.build(directory, Path(target) / "site")
        except Exception as error:
            if isinstance(error, OSError) and error.errno in FULL:
                raise
            heard.said.append(f"{type(error).__name__}: {error}")
    return [*problems, *dict.fromkeys(_said(root, heard.said))]


class _Heard(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one sentence."""
        self.said.append(record.getMessage().strip())


@contextmanager
def _listening(heard: _Heard) -> Iterator[None]:
    log = logging.getLogger("mkdocs")
    before, handlers = log.propagate, log.handlers[:]
    log.propagate, log.handlers = False, [heard]
    try:
        yield
    finally:
        log.propagate, log.handlers = before, handlers


def _configured(root: Path) -> tuple[Trial, list[Problem]]:
    """The settings as MkDocs takes them, without what would run code that the directory brings."""
    settings = dict(read_settings(root / NAME))
    problems = [*_hooks(root, settings.pop("hooks", None)), *_plugins(root, settings)]
    if settings.pop("extra_templates", None):
        problems.append(_setting(root, "extra_templates", say("settings_templates")))
    trial = Trial(root / NAME, settings)
    mistakes = ((key, say("settings_mistake", said=show(mistake))) for key, mistake in trial.mistakes)
    return trial, problems + [_setting(root, key, fault) for key, fault in mistakes]


def _hooks(root: Path, hooks: object) -> Iterator[Problem]:
    for hook in hooks if isinstance(hooks, list) else ():
        if not (root / str(hook)).is_file():
            yield _setting(root, "hooks", say("settings_hook", it=quote(str(hook))))


def _plugins(root: Path, settings: dict[str, Any]) -> Iterator[Problem]:
    """Leave only our plugin in the settings; of the others it is only said whether they are installed."""
    plugins = settings.get("plugins")
    if not isinstance(plugins, list | dict):
        return
    named: Iterable[tuple[object, object]] = plugins.items() if isinstance(plugins, dict) else map(_named, plugins)
    settings["plugins"] = []
    known = {point.name for point in metadata.entry_points(group=_PLUGINS)}
    for name, options in named:
        if name == "better-fit":
            settings["plugins"].append({"better-fit": options or {}})
        elif not isinstance(name, str) or not {name, f"material/{name}"} & known:
            near = nearest(str(name), known)
            key = "settings_plugin-near" if near else "settings_plugin"
            yield _setting(root, "plugins", say(key, near, it=quote(str(name))))


def _named(entry: object) -> tuple[object, object]:
    return next(iter(entry.items())) if isinstance(entry, dict) and entry else (entry, None)


def _language(root: Path, language: str) -> list[Problem]:
    if len(language_words(language)) > 1:
        return []
    fault = say("language-words", language=language, known=", ".join(languages()))
    return [_setting(root, "language", fault, "review")]


def _setting(root: Path, key: str, fault: Fault, severity: Severity = "error") -> Problem:
    """A problem of `mkdocs.yml`, on the line of its key."""
    lines = (root / NAME).read_text("utf-8", "replace").splitlines()
    line = next((number for number, text in enumerate(lines, 1) if re.match(rf"\s*{re.escape(key)}\s*:", text)), 0)
    return fault.problem(NAME, line, int(line > 0), key, severity)


def _said(root: Path, said: Iterable[str]) -> Iterator[Problem]:
    for sentence in said:
        if link := _LINK.match(sentence):
            yield _broken_link(root, link)
        elif template := _TEMPLATE.match(sentence):
            line = int(template["line"] or 0)
            hint = (template["hint"] or "").strip()
            yield Problem(template["file"], line, int(line > 0), "template", "", show(template["what"]), hint)
        else:
            first, _, rest = sentence.partition("\n")
            if setting := _SETTING.match(first):
                fault = say("settings_said", said=show(setting["what"]), hint=show(rest.strip()))
                yield _setting(root, setting["key"], fault)
            else:
                yield Problem(NAME, 0, 0, "build", "", show(first), show(rest.strip()))


def _broken_link(root: Path, said: re.Match[str]) -> Problem:
    """A link of a page that leads nowhere, where it stands."""
    file = f"{PAGES}/{said['page']}"
    try:
        lines = (root / file).read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    places = ((number, text.find(said["link"]) + 1) for number, text in enumerate(lines, 1) if said["link"] in text)
    line, column = next(places, (0, 0))
    what = " ".join(said["what"].removeprefix("but ").split()).rstrip(".")
    return say("broken-link", it=quote(said["link"]), said=show(what)).problem(file, line, column)
