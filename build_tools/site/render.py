"""Values into HTML: our templates, in an environment of their own that escapes, and the slots of the theme's shell.

The only user of Jinja2. A page's body is relative to the site's start until `place` says from where it is read.
"""

from __future__ import annotations

import json
import re
import traceback
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from html import escape
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

import jinja2
import markupsafe
from jinja2.ext import Extension
from jinja2.runtime import Context, Macro
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing
from markupsafe import Markup

from .. import addresses, engine
from ..cache import Cache, code
from ..problems import BetterFitError
from ..reading.text import show
from ..speech import Speech, speech
from .embed import badge
from .look import Palettes, palettes
from .modules import imports
from .page import Page, Site
from .richtext import to_html
from .views import FirmView, Link, PlaceView, own_language

#: Stands for the way back to the site's start. A control character: no checked text holds one.
ROOT = "\x02"
#: A link from there, without what follows `#` or `?`.
_FROM_ROOT = re.compile(ROOT + r"([^\s\"'<>#?]*)")
#: The same, for what is an address of the site already, in whichever language.
SITE = "\x06"
_SLOT = "\x03{}\x03"
SLOTS = ("head", "kind", "languages", "crumbs", "body", "scripts")
#: A message without arguments in a template.
_SAY = re.compile(r"""\{\{ ?(?:say|html)\("([a-z0-9-]+)"\) ?\}\}""")
#: JSON inside a page: nothing in it can end the script or begin a comment (HTML Standard, 4.12.1.3), and no pattern
#: finds a mail address.
_JSON_ESCAPES = {sign: f"\\u{ord(sign):04x}" for sign in "@<>&\u2028\u2029"}


class _Compiled(jinja2.BytecodeCache):
    """Templates as they were compiled, as long as this process lives: a preview compiles each only once. Never on the
    disk, where somebody else's code could be put in their place."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Take what was compiled of the same source."""
        if (known := self._known.get(self._name(bucket))) is not None:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Remember it."""
        self._known[self._name(bucket)] = bucket.bytecode_to_string()

    @staticmethod
    def _name(bucket: jinja2.bccache.Bucket) -> str:
        # What is compiled for the sandbox asks its environment about every call, so it is never shared with another.
        kind, language = type(bucket.environment).__name__, _spoken_in(bucket.environment).language
        return f"{kind} {language} {bucket.key} {bucket.checksum}"


_COMPILED = _Compiled()
_SPECIAL = re.compile("[&<>'\"]").search


def _escaped(value: Any) -> str:
    """As `markupsafe.escape`, for what is joined at once: text with nothing to escape stays the object that it is."""
    if type(value) is str:
        return markupsafe.escape(value) if _SPECIAL(value) else value
    return value if type(value) is Markup else markupsafe.escape(value)


class _Macro(Macro):
    """A macro that is called with arguments in their order, as most are, without a look at how: a firm's page calls
    some sixty."""

    def __call__(self, *args: Any, **named: Any) -> Any:
        """The macro's HTML."""
        lacks = self._argument_count - len(args)
        if named or lacks < 0 or self.caller or self.catch_varargs or self.catch_kwargs:
            return super().__call__(*args, **named)
        return Markup(self._func(*args, *(missing,) * lacks))


class _Template(jinja2.Template):
    """A template that escapes by `_escaped`, since a firm's page has some two hundred pieces, with such macros."""

    @classmethod
    def _from_namespace(cls, environment: Any, namespace: Any, globals: Any) -> jinja2.Template:  # noqa: A002
        namespace |= {"escape": _escaped, "Macro": _Macro}
        # What all templates know is complete by now, and a plain copy is looked up and copied many times as fast.
        return super()._from_namespace(environment, namespace, dict(globals))


class _Context(Context):
    """What a template is rendered in. Our own functions and macros ask for no context, so they are called as they are;
    in the sandbox nothing is called through here."""

    def call(self, called: Any, /, *args: Any, **named: Any) -> Any:
        """Call a function or a macro."""
        if type(called) not in _OURS:
            return super().call(called, *args, **named)
        if named:
            named.pop("_loop_vars", None)
            named.pop("_block_vars", None)
        return called(*args, **named)


_OURS = {FunctionType, MethodType, _Macro}


class _Said(Extension):
    """What a template says without arguments is put into it when it is compiled: it costs no page anything."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template with those messages in it."""
        spoken = _spoken_in(self.environment)

        def said(call: re.Match[str]) -> str:
            try:
                text = str(spoken.html(call[1]))
            except LookupError as error:
                line = source.count("\n", 0, call.start()) + 1
                raise jinja2.TemplateSyntaxError(str(error), line, name, filename) from None
            return call[0] if "{" in text or "\n" in text else text

        return _SAY.sub(said, source)


def _spoken_in(environment: jinja2.Environment) -> Speech:
    spoken: Speech = environment.spoken  # type: ignore[attr-defined]
    return spoken


class Renderer:
    """Renders pages' bodies, and puts them into the theme's shell."""

    def __init__(
        self, root: Path, site: Site, cache: Cache, languages: Sequence[Site] = (), *, version: str = ""
    ) -> None:
        """Make ready what all pages share. `languages` are those of the site if it has several, the main one first.

        `version`: a mark of the style sheets, for pages that bring their own document.

        Raises:
            BetterFitError: a template of the owner's is no text.
        """
        _check_text(root)
        self._root, self._site, self._languages, self._version = root, site, languages, version
        self._cache = cache
        self._pieces: dict[str, dict[Hashable, Markup]] = {}
        kind = SandboxedEnvironment if len(engine.templates(root)) > 1 else jinja2.Environment
        self._environment = kind(
            loader=jinja2.FileSystemLoader(engine.templates(root)),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            auto_reload=False,  # every build begins with an environment of its own
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=_COMPILED,
            extensions=[_Said],
        )
        self._environment.policies["json.dumps_function"] = _json_in_template
        self._environment.template_class, self._environment.context_class = _Template, _Context
        self._speech = speech(site.language)
        self._environment.extend(spoken=self._speech)
        self._environment.globals.update(root=Markup(ROOT), card_of=self._card, place_of=self._place)
        # A template writes HTML, so both speak it; `to` and `end` stand around the words of a link.
        self._environment.globals.update(say=self._speech.html, html=self._speech.html, to=_to, end=Markup("</a>"))
        self._environment.globals.update(site_name=site.name, site_url=site.url, badge_of=self._badge)
        self._environment.globals.update(language=self._speech.language, direction=self._speech.direction)
        self._environment.filters["as_text"] = _as_text
        main = languages[0].language if site.start else ""

        def theirs(written_in: str | None) -> Markup:
            """Marks what a firm wrote where the page speaks another language: the site's main one, unless it says."""
            language = own_language(written_in, site.language) if written_in else main
            return Markup(' lang="{}"').format(language) if language else Markup("")

        self._environment.globals.update(theirs=theirs)
        self._templates: dict[str, jinja2.Template] = {}
        self._imports = imports(engine.theme_files(root, "js"))

    def body(self, page: Page) -> str:
        """The HTML of a page's own part, or of all of a bare one; `ROOT` stands for the way to the site's start."""
        values = dict(page.values)
        values["shareable"] = page.shareable
        values["address"] = f"{self._site.url}{page.address}" if self._site.url else ""
        if page.bare:
            values |= {"head": Markup(self.head(page)), "version": self._version}
        if page.kind == "partner":
            values["description"] = self._description(values["markdown"])
        return self.fragment(page.kind, values)

    def fragment(self, template: str, values: Mapping[str, Any]) -> str:
        """One template with its values."""
        with template_mistakes(self._root):
            if template not in self._templates:
                self._templates[template] = self._environment.get_template(f"{template}.html")
            return self._templates[template].render(values)

    def parts(self, page: Page, body: str) -> dict[str, str]:
        """The parts of a page, by slot of the shell."""
        return {
            "head": self.head(page),
            "kind": page.kind,
            "languages": self._switch(page),
            "crumbs": self._crumbs(page),
            "body": body,
            "scripts": self._scripts(page),
        }

    def _scripts(self, page: Page) -> str:
        """A page's scripts, and with them what they import and fetch, so that all of it is on its way at once."""
        needed = dict.fromkeys(name for script in page.scripts for name in self._imports.get(f"js/{script}", ()))
        return "".join(
            (
                *(f'<link rel="preload" as="fetch" crossorigin href="{ROOT}{address}">' for address in page.fetches),
                *(f'<link rel="modulepreload" href="{ROOT}{name}">' for name in needed),
                *(f'<script type="module" src="{ROOT}js/{script}"></script>' for script in page.scripts),
            )
        )

    def head(self, page: Page) -> str:
        """Title, description, canonical address, Open Graph and JSON-LD of a page, escaped for where they stand."""
        site = self._site
        title = page.title if page.address == addresses.HOME else f"{page.title} · {site.name}"
        tags = [
            f"<title>{escape(title)}</title>",
            _meta("name", "description", page.description),
            _meta("property", "og:title", page.title),
            _meta("property", "og:description", page.description),
            _meta("property", "og:type", "website"),
            _meta("property", "og:site_name", site.name),
        ]
        if not page.listed:
            tags.append(_meta("name", "robots", "noindex"))
        if site.url:
            address = escape(site.url + (page.canonical or page.address))
            picture = site.files_url + (page.picture or addresses.picture("site"))
            tags += [
                f'<link rel="canonical" href="{address}">',
                *self._alternates(page),
                f'<meta property="og:url" content="{address}">',
                _meta("property", "og:image", picture),
                _meta("property", "og:image:width", "1200"),
                _meta("property", "og:image:height", "630"),
                _meta("name", "twitter:card", "summary_large_image"),
            ]
        if page.data is not None:
            tags.append(f'<script type="application/ld+json">{json_in_html(page.data)}</script>')
        return "\n".join(tags)

    def _alternates(self, page: Page) -> Iterator[str]:
        """The same page in each of the site's languages, for search engines; the main one's is for all others."""
        named = [("x-default", site) for site in self._languages[:1]] + [(s.language, s) for s in self._languages]
        for name, other in named:
            if page.listed and other.language in page.languages(self._languages):
                yield f'<link rel="alternate" hreflang="{name}" href="{escape(other.url + page.address)}">'

    def _switch(self, page: Page) -> str:
        """The links to this page in the site's other languages; to where that language starts, if it is not there."""
        links = ""
        for other in self._languages:
            if other.language != self._site.language:
                there = page.address if other.language in page.languages(self._languages) else ""
                links += (
                    f'<a href="{SITE}{other.start}{escape(there)}" lang="{other.language}" hreflang="{other.language}"'
                    f" data-language>{escape(speech(other.language).name)}</a>"
                )
        label = self._speech.html("frame-languages") if links else ""
        return links and f'<span class="bf-languages" role="group" aria-label="{label}">{links}</span>'

    def _crumbs(self, page: Page) -> str:
        if not page.crumbs:
            return ""
        links = "".join(
            f'<li><a href="{ROOT}{escape(c.href)}"><bdi>{escape(c.label)}</bdi></a></li>' for c in page.crumbs
        )
        return f'<nav class="crumbs" aria-label="{self._speech.html("frame-crumbs")}"><ol>{links}</ol></nav>'

    def _card(self, firm: FirmView, level: int = 2) -> Markup:
        """A firm's card, its name a heading of that level; the same on every page that shows it."""
        return self._piece("card", firm, level)

    def _place(self, place: PlaceView, level: int) -> Markup:
        """A firm in its place. Its parts recur by the thousand, so each is rendered once and the rest is joining."""
        return Markup("").join(
            (
                self._piece("match_start", place.firm, level),
                self._piece("reasons", place.reasons),
                self._piece("match_contrasts", place.contrasts, place.home),
                self._piece("match_end", place.firm),
            )
        )

    def _piece(self, macro: str, *values: Hashable) -> Markup:
        """What a macro of `parts.html` makes of these values, made once."""
        known = self._pieces.setdefault(macro, {})
        if values not in known:
            if not hasattr(self._parts, macro):
                raise BetterFitError(f"the template parts.html lacks the macro {macro}", "copy it from ours")
            known[values] = Markup(getattr(self._parts, macro)(*values))
        return known[values]

    def _badge(self, text: str) -> tuple[str, int, int]:
        return badge(text, self._site.name, self._palettes, direction=self._speech.direction)

    @cached_property
    def _palettes(self) -> Palettes:
        return palettes(self._root, self._site.accent)

    def forget(self) -> None:
        """Let go of what was made for pages that recur: no more pages come."""
        self._pieces.clear()
        self._speech.forget()

    @cached_property
    def _parts(self) -> Any:
        return self._environment.get_template("parts.html").module

    def _description(self, markdown: str) -> Markup:
        return Markup(
            self._cache.text(f"description {code()}", markdown, lambda: to_html(markdown)) if markdown else ""
        )


def _as_text(html: str) -> Markup:
    """HTML to be read and copied, for inside a `<textarea>`."""
    return Markup(str(html).replace("&", "&amp;").replace("<", "&lt;"))


class HostFrame:
    """The theme's header and footer around pages that no shell holds, with `ROOT` before each address."""

    def __init__(self, root: Path, site: Site, version: str, foot: Sequence[Link]) -> None:
        """Take the owner's partials where there are some.

        Args:
            root: the directory's folder.
            site: the site's settings.
            version: a mark of the theme's files.
            foot: the pages to which every page leads.
        """
        self._root = root
        self._spoken = speech(site.language)
        kind = SandboxedEnvironment if len(engine.themes(root)) > 1 else jinja2.Environment
        # As in MkDocs' environment, nothing is escaped but what the partials escape.
        self._environment = kind(loader=jinja2.FileSystemLoader(engine.themes(root)))
        self._environment.filters["url"] = lambda address: ROOT + (address if address != "." else "")
        self._environment.globals.update(say=self._spoken.html, html=self._spoken.html)
        self._environment.globals["config"] = {"site_name": site.name, "site_url": site.url}
        links = [{"href": link.href, "label": escape(link.label)} for link in foot]
        frame = {
            "version": version,
            "foot": links,
            "notice": site.notice,
            "languages": "",
            "start": "",
            "at": Ways().at,
        }
        self._environment.globals["bf"] = frame
        styles = (*(["typeface"] if site.typeface else []), "better-fit", "host")
        self.head = "\n".join(
            (
                *(f'<link rel="stylesheet" href="{ROOT}css/{name}.css">' for name in styles),
                f'<link rel="stylesheet" media="print" href="{ROOT}css/print.css">',
                f'<script type="module" src="{ROOT}js/pages/site.js"></script>',
            )
        )
        self.header, self.footer = self._part("header"), self._part("footer")
        #: Attributes of the element around the page, which a script hands to the document's own.
        self.attributes = f'lang="{self._spoken.language}" dir="{self._spoken.direction}" {self._part("said")}'
        self.script = f'<script src="{ROOT}js/pages/host.js"></script>'

    def _part(self, name: str) -> str:
        with template_mistakes(self._root):
            return self._environment.get_template(f"partials/{name}.html").render()


def _to(address: str) -> Markup:
    """The start of a link to one of the site's addresses."""
    return Markup('<a href="{}">').format(Markup(ROOT) + address)


def guarded(environment: jinja2.Environment) -> jinja2.Environment:
    """MkDocs' environment for a directory with templates of its own, in which these reach nothing but their values."""
    safe = SandboxedEnvironment(loader=environment.loader, auto_reload=False, extensions=[*environment.extensions])
    safe.filters.update(environment.filters)
    safe.tests.update(environment.tests)
    safe.globals.update({name: value for name, value in environment.globals.items() if name not in safe.globals})
    return safe


def _check_text(root: Path) -> None:
    for folder in engine.templates(root)[:-1]:
        for path in sorted(folder.rglob("*.html")):
            try:
                path.read_text("utf-8")
            except UnicodeDecodeError:
                file = path.relative_to(root).as_posix()
                raise BetterFitError(f"{file}: this is not text in UTF-8", "save it as UTF-8") from None


@contextmanager
def template_mistakes(root: Path) -> Iterator[None]:
    """A mistake in a template as one sentence with its file and line.

    Raises:
        BetterFitError: a template has one. A fault in one of ours that is no mistake of Jinja's stays what it is.
    """
    try:
        yield
    except Exception as error:
        if (mistake := template_mistake(error, root)) is None:
            raise
        raise mistake from error


def template_mistake(error: Exception, root: Path) -> BetterFitError | None:
    """The mistake in a template, if that is what an error says."""
    # Jinja gives each step inside a template the template's own file and line.
    steps = [(step.filename, step.lineno or 0) for step in traceback.extract_tb(error.__traceback__)]
    path, line = next(((path, line) for path, line in reversed(steps) if path.endswith(".html")), ("", 0))
    what = str(error)
    if isinstance(error, jinja2.TemplateSyntaxError):
        path, line, what = error.filename or "", error.lineno, error.message or ""
    elif isinstance(error, jinja2.TemplateNotFound):
        what = f"there is no template {error.name}"
    own = engine.themes(root)[0]
    if not isinstance(error, jinja2.TemplateError) and (own == engine.THEME or not Path(path).is_relative_to(own)):
        return None
    for base in (root, engine.PACKAGE.parent):
        if path and Path(path).is_relative_to(base):
            path = Path(path).relative_to(base).as_posix()
            break
    where = f"{path or 'a template'}:{line}" if line else path or "a template"
    hint = "mend it, or delete the file: the template that comes with Better Fit then takes its place"
    return BetterFitError(f"{where}: {show(what)}", hint)


def as_markup(html: str) -> Markup:
    """HTML that is known to be safe: made by our templates, or by MkDocs from the owner's own pages."""
    return Markup(html)


def json_in_html(value: Any) -> str:
    """JSON for inside a `<script>`; reading it gives the value back unchanged."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for sign, escaped in _JSON_ESCAPES.items():  # `str.translate` looks each letter up
        text = text.replace(sign, escaped)
    return text


def _json_in_template(value: Any, **_: Any) -> str:
    return json_in_html(value)


def slots() -> dict[str, str]:
    """The signs that the theme renders in place of each part, once for each depth."""
    return {name: _SLOT.format(name) for name in SLOTS}


class Ways:
    """Where the addresses of one language stand, from the site's start.

    Attributes:
        start: of this language: `de/`; empty for the main one, whose addresses are the site's.
        elsewhere: pages that nobody has translated, which stand where the main language has them.
    """

    def __init__(self, start: str = "", elsewhere: Collection[str] = ()) -> None:
        self.start, self.elsewhere = start, frozenset(elsewhere)

    def at(self, address: str) -> str:
        """An address as it stands on the site."""
        stands = self.start and addresses.is_spoken(address) and address not in self.elsewhere
        return f"{self.start}{address}" if stands else address

    def placed(self, html: str, root: str) -> str:
        """HTML with its links, as it is read from where `root` leads to the site's start."""
        if not self.start:
            return html.replace(ROOT, root).replace(SITE, root)
        return _FROM_ROOT.sub(lambda link: root + self.at(link[1]), html).replace(SITE, root)


class Shell:
    """The theme rendered once for one depth, cut at its slots, so that a page costs one join."""

    def __init__(self, html: str, root: str, ways: Ways) -> None:
        self._root, self._ways = root, ways
        pieces = html.split("\x03")
        self._pieces, self._names = pieces[0::2], pieces[1::2]

    def __str__(self) -> str:
        return "\x03".join((*self._pieces, *self._names))

    def fill(self, parts: Mapping[str, str]) -> str:
        """The whole page: the theme's pieces with a page's parts between them."""
        pieces = [self._pieces[0]]
        for name, piece in zip(self._names, self._pieces[1:], strict=True):
            pieces.append(self._ways.placed(parts[name], self._root))
            pieces.append(piece)
        return "".join(pieces)


def _meta(kind: str, name: str, content: str) -> str:
    return f'<meta {kind}="{name}" content="{escape(content)}">'
