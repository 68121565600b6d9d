"""The adapter to MkDocs, and the only module that knows it. Each hook is a call or two; `read_site` is for the command.

`on_config` makes the build go to a folder beside the last site, `on_pre_build` reads and checks everything (a broken
profile stops here, before anything is touched), `on_env` takes the theme's shells, and `on_post_build` writes the
generated pages and swaps the whole in.
"""

from __future__ import annotations

import errno
import logging
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build, get_context
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, MkDocsException
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as WrittenBuild
from mkdocs.theme import Theme
from mkdocs.utils import CountHandler
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from . import engine, restart, stop
from .clock import today
from .model import Directory
from .problems import BetterFitError, BrokenDirectory, Fault
from .reading.files import PAGES
from .reading.load import SettingsLoader
from .reading.report import text
from .site.build import Build, Frame
from .site.build import Theme as ThemeShell
from .site.page import PICTURES_UP_TO, Site
from .site.render import guarded, template_mistake, template_mistakes
from .site.settings import NAME, site_of
from .speech import speaking
from .watch import look_at_once

#: What a published page may load: its own files. A preview reloads itself with
#: a script of MkDocs' inside the page, so it goes without.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
)
#: Material's own, whose name carries its version.
_STYLESHEET = re.compile(r"assets/stylesheets/main\.[0-9a-f]+\.min\.css")
#: No room: not the owner's mistake, so `mkdocs build` ends as the command does for what is no fault of the input.
FULL = {errno.ENOSPC, errno.EDQUOT}
#: Seconds without another change after which a preview is built anew: an editor may save in several steps.
CALM = 0.03
log = logging.getLogger("mkdocs.plugins.better_fit")


class BetterFitConfig(Config):  # type: ignore[no-untyped-call]
    """The settings that the owner may make in `mkdocs.yml`."""

    home = config_options.Optional(config_options.Type(str))
    pictures_up_to = config_options.Type(int, default=PICTURES_UP_TO)
    accent = config_options.Type(str, default="")
    typeface = config_options.Type(bool, default=True)
    from_disk = config_options.Type(bool, default=False)
    mask_mail = config_options.Type(bool, default=True)
    also_in = config_options.Optional(config_options.Type(object))  # `site_of` says what is wrong with it


class BetterFitPlugin(BasePlugin[BetterFitConfig]):  # type: ignore[no-untyped-call]
    """Profiles into pages, inside a MkDocs build. One instance lives through all builds of `mkdocs serve`."""

    def __init__(self) -> None:
        self._serving = False
        self._build: Build | None = None
        self._config: MkDocsConfig | None = None
        self._target = ""
        self._stylesheet = ""
        self._last_good: Directory | None = None
        self._code = restart.state()
        self._rehearsed: Directory | None = None

    def rehearse(self, directory: Directory | None) -> None:
        """Let the build that follows say what it has to say of this directory, and write no site."""
        self._rehearsed = directory

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is a preview: its page reloads itself, which the published site may not."""
        stop.tidily()
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set the theme to what this site stands for and send the build beside the last good one."""
        self._renew(config)
        root = Path(config.config_file_path).parent
        if config.theme.name != "material":
            config.theme = Theme(name="material", language="en")
        config.theme.dirs[:0] = [str(folder) for folder in engine.themes(root) if str(folder) not in config.theme.dirs]
        config.theme.get_env = partial(_environment, config.theme)  # type: ignore[method-assign]
        config.docs_dir = str(root / PAGES)
        # Generated pages are no files, so MkDocs can't know them; `Build.written` follows the links to them.
        config.validation.links.unrecognized_links = logging.DEBUG
        config.validation.links.anchors = max(config.validation.links.anchors, logging.WARNING)
        cache = None if self._rehearsed else root / ".cache" / "better-fit.sqlite"
        with _as_build_error(config):
            read_settings(Path(config.config_file_path))  # what MkDocs reads without a word may be wrong
            site = site_of(
                name=config.site_name,
                url=config.site_url or "",
                description=config.site_description or "",
                repo=config.repo_url or "",
                pictures_up_to=self.config.pictures_up_to,
                language=_text(dict(config.theme), "language"),
                accent=self.config.accent,
                names_index=not config.use_directory_urls,
                from_disk=self.config.from_disk,
                mask_mail=self.config.mask_mail,
                typeface=self.config.typeface,
                notice=_text(dict(config.extra), "notice"),
                also_in=self.config.also_in,
                today=today(),
            )
            target = Path(config.site_dir)
            self._build = Build(
                root,
                target,
                site,
                self.config.home,
                cache,
                preview=self._serving,
                rehearsal=self._rehearsed is not None,
            )
            self._config, self._target = config, config.site_dir
            config.site_dir = str(self._build.prepare())
        # Pages stand where they always stand; what the setting asks for is done to the links in them.
        config.use_directory_urls = True
        # Ours are made later: of every page, and the same on every day.
        config.theme.static_templates -= {"404.html", "sitemap.xml"}
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Read and check everything; a problem stops the build with the same report as `better-fit check`."""
        if self._rehearsed:
            with _as_build_error(config):
                self._current.use(self._rehearsed)
            return
        try:
            with _as_build_error(config):
                self._last_good = self._current.read()
        except BuildError as error:
            # Without pages MkDocs' preview would answer nobody until the problem is mended.
            if not self._serving or self._last_good is None:
                raise
            log.error("%s\nUntil that is mended, the preview goes on with what was read last.", error)  # noqa: TRY400
            self._current.use(self._last_good)

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Take of Material only its style sheet, and of the owner's pages only Markdown and pictures drawn anew."""
        there = self._current.page_files
        pages = {path for path, _ in there.pages}
        for file in [file for file in files if file.src_dir == config.docs_dir and file.src_uri not in pages]:
            files.remove(file)
        for path, place in there.ours:
            files.append(File.generated(config, path, abs_src_path=str(place)))
        for path, content in self._current.pictures().items():
            files.append(File.generated(config, path, content=content))
        files.add_files_from_theme(config.theme.get_env(), config)  # what the removed ones had taken the place of
        for path, content in self._current.dressed().items():
            if plain := files.get_file_from_path(path):
                files.remove(plain)
            files.append(File.generated(config, path, content=content))
        root = Path(config.config_file_path).parent
        *own, engines = map(str, engine.themes(root))
        own += [config.theme.custom_dir] if config.theme.custom_dir else []
        foreign = set(config.theme.dirs) - {*own, engines}
        for file in [file for file in files if file.src_dir in foreign]:
            files.remove(file)
            if _STYLESHEET.fullmatch(file.src_uri):
                self._stylesheet = file.src_uri
                # What is Material's own can't fail at a directory, and takes long.
                sheet = file.content_string if self._rehearsed else self._current.framework(file.content_string, own)
                files.append(File.generated(config, file.src_uri, content=sheet))
        return files

    def on_page_markdown(self, markdown: str, /, *, page: WrittenBuild, config: MkDocsConfig, files: Files) -> str:
        """Lead a translated page's links to those that nobody has translated to the main language."""
        return self._current.homeward(page.file.src_uri, markdown)

    def on_page_content(self, html: str, page: WrittenBuild, config: MkDocsConfig, files: Files) -> str:
        """Put the firms that meet a written page's need into it."""
        with _as_build_error(config):
            return self._current.written(page.file.src_uri, html)

    def on_page_context(self, context: Any, /, *, page: WrittenBuild, config: MkDocsConfig, nav: Navigation) -> Any:
        """Give a written page its head and frame."""
        with _as_build_error(config):
            parts = self._current.written_parts(page.file.src_uri, page.content or "")
            context.update(self._slots(self._current.frame_of(page.file.src_uri), parts))
        return context

    def on_post_page(self, output: str, /, *, page: WrittenBuild, config: MkDocsConfig) -> str:
        """Let a written page's links name the files that the host shows."""
        return self._current.finished(output)

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> Any:
        """Render the theme once for each depth at which a generated page stands."""
        root = Path(config.config_file_path).parent
        if config.theme.custom_dir or len(engine.themes(root)) > 1:
            env = guarded(env)
        with _as_build_error(config), template_mistakes(root):
            self._current.use_theme(self._shell_maker(env.get_template("main.html"), config, files))
        return env

    def _shell_maker(self, template: Any, config: MkDocsConfig, files: Files) -> ThemeShell:
        def shell(root: str, frame: Frame, parts: Mapping[str, str]) -> str:
            base = root.rstrip("/") or "/"
            context: dict[str, Any] = {**get_context(Navigation([], []), files, config, base_url=base)}
            context.update(self._slots(frame, parts))
            return str(template.render(context))

        return shell

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write what is generated and swap the finished site in, unless a strict build is about to fail."""
        if self._rehearsed:
            with _as_build_error(config):
                self._current.rehearse()
            return
        with _as_build_error(config):
            self._current.finish(progress=sys.stderr.isatty() and not self._serving)
            if config.strict and _warned():
                self._current.abandon()
            else:
                self._current.swap()
        self._point_back()

    def on_build_error(self, error: Exception) -> None:
        """Throw the unfinished build away; the last good site stays. What the system refused is said in a sentence."""
        if self._build is not None:
            self._build.abandon()
        self._point_back()
        root = Path(self._config.config_file_path).parent if self._config is not None else Path()
        if mistake := template_mistake(error, root):
            log.error("%s\n%s", mistake, mistake.hint)
            raise Abort("Aborted, since a template has a mistake.") from error
        if isinstance(error, OSError) and error.strerror:
            place = f": {error.filename}" if error.filename else ""
            log.error("The build stopped: %s%s. The last good site is unchanged.", error.strerror, place)
            if error.errno in FULL and not self._serving:
                raise SystemExit(3)
            raise Abort("Aborted, since the system refused something.") from error

    def on_serve(self, server: Any, config: MkDocsConfig, builder: Any) -> Any:
        """Watch everything that a page is made of."""
        root = Path(config.config_file_path).parent
        folders = [folder for folder in (root / "partners", root / "directory", engine.PACKAGE) if folder.is_dir()]
        for folder in folders:
            server.watch(str(folder))
        server.build_delay = CALM
        look_at_once(server.observer, folders)
        return server

    def _renew(self, config: MkDocsConfig) -> None:
        """Start the preview anew where its own code has changed and can be started."""
        if not self._serving or self._code == (code := restart.state()):
            return
        self._code = code
        if fault := restart.fault():
            log.error("%s\nUntil that is mended, the preview goes on with the code it began with.", fault)
            return
        log.info("build_tools/ has changed: starting again.")
        shutil.rmtree(config.site_dir, ignore_errors=True)
        restart.again()

    def _point_back(self) -> None:
        """Let the settings name the site's own folder again: it is what `mkdocs gh-deploy` and later plugins read."""
        if self._config is not None:
            self._config.site_dir = self._target

    @property
    def _current(self) -> Build:
        assert self._build is not None
        return self._build

    def _slots(self, frame: Frame, parts: Mapping[str, str]) -> dict[str, Any]:
        """What the theme shows, in one of the site's languages; it speaks HTML, since MkDocs' environment does not
        escape."""
        spoken = frame.speech
        bf: dict[str, Any] = {
            "head": "",
            "kind": "plain",
            "languages": "",
            "crumbs": "",
            "body": "",
            "scripts": "",
            **parts,
        }
        bf |= {"stylesheet": self._stylesheet, "version": self._current.version, "typeface": self.config.typeface}
        foot = [{"href": link.href, "label": escape(link.label)} for link in frame.foot]
        told: dict[str, Any] = {
            "language": spoken.language,
            "direction": spoken.direction,
            "notice": frame.notice,
            "foot": foot,
        }
        told |= {
            "at": frame.at,
            "start": frame.ways.start,
            "theirs": frame.theirs,
            "policy": "" if self._serving else POLICY,
        }
        return {"bf": {**bf, **told}, "say": spoken.html, "html": spoken.html}


def _environment(theme: Theme) -> Any:
    env = Theme.get_env(theme)
    env.list_templates = partial(_listed, theme.dirs)  # type: ignore[method-assign]
    return env


def _listed(folders: list[str], extensions: None = None, filter_func: Callable[[str], bool] | None = None) -> list[str]:
    """The files of a theme as Jinja lists them, but for those in hidden folders: nothing of them is published, and
    MkDocs would go over Material's fourteen thousand icons at every build, twice."""
    names: set[str] = set()
    for top in folders:
        for folder, inner, files in os.walk(top):
            inner[:] = [name for name in inner if not name.startswith(".")]
            below = os.path.relpath(folder, top).replace(os.sep, "/")
            names.update(name if below == "." else f"{below}/{name}" for name in files)
    return sorted(name for name in names if filter_func is None or filter_func(name))


class Trial:
    """A strict build that shows nothing: what `check` says of a build before anybody starts one.

    Attributes:
        mistakes: what MkDocs has against the settings: the key, and a sentence.
        language: the theme's language.
        shows_firms: whether our plugin is among the settings.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any]) -> None:
        self._config = MkDocsConfig(config_file_path=str(path.absolute()))
        self._config.load_dict({**settings, "strict": True})
        errors, warnings = self._config.validate()
        self.mistakes = [(key, str(error).strip().partition("\n")[0]) for key, error in (*errors, *warnings)]
        self.language = str(dict(self._config.theme).get("language") or "en") if not errors else "en"
        # Under its name, since the plugin may be installed under the package's other one.
        self._plugin: Any = None if errors else self._config.plugins.get("better-fit")
        self.shows_firms = self._plugin is not None

    def build(self, directory: Directory, target: Path) -> None:
        """Build as far as mistakes show. What MkDocs has said already by its log is not raised again."""
        self._plugin.rehearse(directory)
        self._config.site_dir = str(target)
        try:
            build(self._config)
        except MkDocsException:
            pass
        except SystemExit as ended:
            if isinstance(ended.__context__, OSError):  # no room, which is nobody's mistake
                raise ended.__context__ from None
        finally:
            self._plugin.rehearse(None)  # MkDocs keeps one instance for every build of a process


def read_site(root: Path, day: date) -> tuple[Site, str | None]:
    """The site's settings and the slug of the owner's own firm, for a command that builds nothing.

    They are read as MkDocs reads them, with `!ENV` and `INHERIT`, but not checked as it checks them: a command works
    where a plugin that they name isn't installed. Without `mkdocs.yml` the site has no address yet.

    Raises:
        BetterFitError: the file can't be read.
    """
    settings = read_settings(root / NAME)
    plugins = settings.get("plugins")
    listed = plugins if isinstance(plugins, list) else [plugins]
    ours = next((entry["better-fit"] for entry in listed if isinstance(entry, dict) and "better-fit" in entry), None)
    site = site_of(
        name=_text(settings, "site_name") or "Better Fit",
        url=_text(settings, "site_url"),
        description=_text(settings, "site_description"),
        repo=_text(settings, "repo_url"),
        pictures_up_to=PICTURES_UP_TO,
        language=_text(settings.get("theme"), "language"),
        accent=_text(ours, "accent"),
        names_index=settings.get("use_directory_urls") is False,
        from_disk=isinstance(ours, dict) and ours.get("from_disk") is True,
        mask_mail=not isinstance(ours, dict) or ours.get("mask_mail") is not False,
        typeface=not isinstance(ours, dict) or ours.get("typeface") is not False,
        notice=_text(settings.get("extra"), "notice"),
        also_in=ours.get("also_in") if isinstance(ours, dict) else None,
        today=day,
    )
    return site, _text(ours, "home") or None


def read_settings(path: Path) -> Mapping[str, Any]:
    """The owner's settings as plain values, with `!ENV` and `INHERIT`; nothing that they name is imported.

    Raises:
        BetterFitError: the file can't be read.
    """
    try:
        with path.open("rb") as file:
            settings = yaml_load(file, get_yaml_loader(SettingsLoader))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise BetterFitError(f"{NAME} can't be read: {error.strerror}", "mend its permissions") from None
    except Fault as fault:
        raise BetterFitError(f"{NAME}:{fault.line}: {fault.message}", fault.hint) from None
    except (MkDocsException, ValueError, RecursionError) as error:
        mark = getattr(error.__context__, "problem_mark", None)
        place, what = (f":{mark.line + 1}", "this is no YAML") if mark else ("", str(error).partition("\n")[0])
        raise BetterFitError(f"{NAME}{place}: {what}", "`mkdocs build` says more of it") from None
    except TypeError:  # MkDocs looks for a setting in what is none
        settings = None
    if not isinstance(settings, dict):
        raise BetterFitError(f"{NAME} holds no settings", "write lines such as `site_name: …`")
    return settings


def _text(settings: object, key: str) -> str:
    value = settings.get(key) if isinstance(settings, dict) else None
    return value if isinstance(value, str) else ""


def _warned() -> bool:
    """Whether MkDocs has counted a warning, after which a strict build fails."""
    counters = (h for h in logging.getLogger("mkdocs").handlers if isinstance(h, CountHandler))
    return any(counter.get_counts() for counter in counters)


@contextmanager
def _as_build_error(config: MkDocsConfig) -> Iterator[None]:
    """Our problems in the site's language, as MkDocs' own kind of error, so that it prints them without a traceback."""
    try:
        with speaking(_text(dict(config.theme), "language")):
            yield
    except BrokenDirectory as error:
        raise BuildError("\n" + "\n".join(map(text, error.errors))) from error
    except BetterFitError as error:
        raise BuildError(f"{error}\n{error.hint}".strip()) from error
