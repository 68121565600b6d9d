"""Each rule of safety is broken, and what watches over it says so.

A row names what must hold and how the rule behind it is broken: it is true as things are, and false from then on. The
rules of the workflows are broken in `test_workflows`.
"""

import contextlib
import csv
import dataclasses
import io
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jinja2
import pytest
from lxml import etree
from lxml import html as lxml_html
from markupsafe import Markup

from better_fit import addresses, cache, plugin, speech
from better_fit.cache import Cache
from better_fit.ci import markdown as summary
from better_fit.ci import size
from better_fit.model import Contact
from better_fit.problems import BetterFitError, Fault, Problem
from better_fit.reading import changes, files, load, page_files, record, report, rules
from better_fit.reading.page_files import list_page_files
from better_fit.reading.parse import read_directory
from better_fit.site import feed, machines, mail, redrawn, render, richtext, spreadsheet, views
from better_fit.site.pages import Pages
from better_fit.site.render import Renderer, json_in_html
from better_fit.site.settings import site_of
from tests import node_scripts
from tests.conftest import ROOT
from tests.matrix import CONFIRMED, URL, WORK, Matrix

PAYLOADS = ('"><img src=x onerror=x()>', "=HYPERLINK(A1)", "a & b ]]> <c>", "</script><script>x()</script>")
SITE = site_of(
    name="A", url=URL, description="B", repo="", pictures_up_to=0, language="en", accent="", names_index=False,
    today=CONFIRMED,
)  # fmt: skip
#: What a page's policy has to say at least, and what it may not.
NEEDED = {"default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "base-uri": "'none'"}


def _matrix() -> Matrix:
    return Matrix(PAYLOADS, PAYLOADS[:3], forced=True)


def _profile(folder: Path, kind: str = "partner") -> lxml_html.HtmlElement:
    """A page of the first firm in the making, read by another's parser."""
    matrix = _matrix()
    directory = dataclasses.replace(
        matrix.directory,
        partners={slug: dataclasses.replace(firm, pictures=()) for slug, firm in matrix.directory.partners.items()},
    )
    renderer = Renderer(folder, SITE.on_no_day, Cache(None))
    page = next(p for p in Pages(directory, SITE, Cache(None)).pages() if p.kind == kind)
    parts = renderer.parts(page, renderer.body(page))
    return lxml_html.document_fromstring(f"<html><head>{parts['head']}</head><body>{parts['body']}</body></html>")


def markup_is_ours(folder: Path, kind: str = "partner") -> bool:
    tree = _profile(folder, kind)
    return not [name for each in tree.iter(etree.Element) for name in each.attrib if name.startswith("on")]


def redirect_is_ours(folder: Path) -> bool:
    return markup_is_ours(folder, "moved")


def links_are_outward(folder: Path) -> bool:
    links = ((element.tag, link) for element, _, link, _ in _profile(folder).iterlinks())
    # The badge is a picture in the page itself.
    schemes = {urlsplit(link).scheme for tag, link in links if tag != "img" or not link.startswith("data:image/")}
    return schemes <= {"", "https", "mailto", "tel"}


def mail_names_one_recipient(folder: Path) -> bool:
    mails = [link for _, _, link, _ in _profile(folder).iterlinks() if link.startswith("mailto:")]
    return bool(mails) and not any(set('?&,<>"') & set(link) for link in mails)


def json_stays_in_its_element(_: Path) -> bool:
    page = lxml_html.document_fromstring(f"<p>A<script type='x'>{json_in_html(list(PAYLOADS))}</script>")
    try:
        return [json.loads(script.text) for script in page.iter("script")] == [list(PAYLOADS)]
    except ValueError:
        return False


def policy_is_whole(_: Path) -> bool:
    said = {name: value for name, _, value in (part.strip().partition(" ") for part in plugin.POLICY.split(";"))}
    loose = any(word in plugin.POLICY for word in ("unsafe", "*", "http", "blob:"))
    return not loose and all(said.get(name) == value for name, value in NEEDED.items())


def templates_reach_their_values_only(folder: Path) -> bool:
    theme = folder / "directory/theme"
    theme.mkdir(parents=True, exist_ok=True)
    (theme / "reach.html").write_text("{{ ''.__class__.__mro__[1].__subclasses__()|length }}")
    try:
        renderer = Renderer(folder, SITE.on_no_day, Cache(None))
        return not renderer.fragment("reach", {}).strip().isdigit()
    except (BetterFitError, jinja2.TemplateError):
        return True


def formulas_are_quoted(_: Path) -> bool:
    matrix = _matrix()
    made = dict(machines.files([machines.Told(_without_pictures(matrix))], SITE, {}))
    rows = list(csv.reader(io.StringIO(str(made["partners.csv"]), newline="")))
    return not any(cell[:1] == "=" for row in rows for cell in row)


def feed_is_well_formed(_: Path) -> bool:
    made = dict(machines.files([machines.Told(_without_pictures(_matrix()))], SITE, {}))
    try:
        etree.fromstring(str(made["feed.xml"]).encode())
    except etree.XMLSyntaxError:
        return False
    return True


def _without_pictures(matrix: Matrix) -> object:
    firms = {slug: dataclasses.replace(firm, pictures=()) for slug, firm in matrix.directory.partners.items()}
    return dataclasses.replace(matrix.directory, partners=firms)


def descriptions_hold_no_html(_: Path) -> bool:
    return "<img" not in richtext.to_html("Words <img src=x onerror=x()> more")


def descriptions_link_to_https_only(_: Path) -> bool:
    return "ftp:" not in richtext.to_html("[k](ftp://files.example)")


def links_are_refused(folder: Path) -> bool:
    (folder / "outside.yml").write_text("name: X\n")
    (folder / "link.yml").symlink_to(folder / "outside.yml")
    try:
        files.read(folder / "link.yml", 1000)
    except Fault:
        return True
    finally:
        (folder / "link.yml").unlink()
    return False


def large_files_are_refused(folder: Path) -> bool:
    for name in ("partners", "directory"):
        (folder / name).mkdir(exist_ok=True)
    shutil.copy(ROOT / "directory/vocabulary.yml", folder / "directory")
    (folder / "partners/large.yml").write_text("# x\n" * 20_000)
    return "file-too-large" in {problem.code for problem in read_directory(folder)[1]}


def aliases_are_refused(_: Path) -> bool:
    return bool(load.load(b"a: x\nb: *a\n").findings)


def anchors_are_refused(_: Path) -> bool:
    return bool(load.load(b"a: &a x\n").findings)


def depth_is_refused(_: Path) -> bool:
    return bool(load.load(b"a: " + b"[" * 40 + b"]" * 40).findings)


def control_characters_are_refused(_: Path) -> bool:
    return bool(load.load(b'a: "\\e[31m"\n').findings)


def _refused(kind: str, text: str) -> bool:
    try:
        rules.judge(kind, text, 200)
    except Fault:
        return True
    return False


def addresses_are_https(_: Path) -> bool:
    return all(_refused("url", url) for url in ("javascript:x()", "http://firm.example", "https://a@firm.example"))


def one_line_texts_hold_no_direction(_: Path) -> bool:
    return _refused("line", "abc \u202e def")


def names_hold_no_markup(_: Path) -> bool:
    return _refused("name", "<b>Moss</b>")


def mail_addresses_are_one(_: Path) -> bool:
    return _refused("email", "a@b.example?bcc=c@d.example")


def file_names_are_plain(_: Path) -> bool:
    return not files.is_slug("$(id)") and not files.is_slug("../x")


def pages_are_markdown_and_pictures(folder: Path) -> bool:
    pages = folder / "directory/pages/js"
    pages.mkdir(parents=True, exist_ok=True)
    (pages / "site.js").write_text("x()")
    return bool(list_page_files(folder)[1])


def pages_stand_where_no_page_of_ours_does(folder: Path) -> bool:
    pages = folder / "directory/pages"
    pages.mkdir(parents=True, exist_ok=True)
    (pages / "find.md").write_text("# Find\n")
    return "find.md" in " ".join(problem.file for problem in list_page_files(folder)[1])


def pictures_are_drawn_anew(folder: Path) -> bool:
    (folder / "a.png").write_bytes(WORK + b"sent along")
    return b"sent along" not in redrawn.of_page(folder / "a.png", Cache(None))


def former_addresses_stay_inside(folder: Path) -> bool:
    (folder / "directory").mkdir(exist_ok=True)
    (folder / "directory/published.txt").write_text("/../../etc/cron.d/x/\n")
    return not record.read_published(folder)[0]


def annotations_are_one_command(_: Path) -> bool:
    problem = Problem("a.yml", 1, 1, "x", "name", "one\n::error::two", "")
    return "\n" not in report._annotation(problem)


def summaries_call_nobody(_: Path) -> bool:
    return "@team" not in summary.plain("ask @team") and "<" not in summary.plain("<img>")


def shown_text_is_short_and_visible(_: Path) -> bool:
    return len(report.show("x" * 500)) <= 80 and "\x1b" not in report.show("\x1b[31m")


def tags_are_refused(_: Path) -> bool:
    return bool(load.load(b"a: !!python/name:os.system x\n").findings)


def telephone_links_hold_a_number(_: Path) -> bool:
    return views.contact(Contact(None, "+1 303;ext=5*#06#", None, None)).tel == "+1303506"


def mail_addresses_are_masked(_: Path) -> bool:
    return "fern@firm.example" not in mail.masked('<a href="mailto:fern@firm.example">fern@firm.example</a>')


def damaged_values_are_made_anew(folder: Path) -> bool:
    (folder / "kept").unlink(missing_ok=True)
    kept = Cache(folder / "kept")
    kept.put("words", "a", b"whole")
    kept.save(whole=False)
    kept.close()
    with contextlib.closing(sqlite3.connect(folder / "kept")) as store, store:
        store.execute("UPDATE kept SET value = CAST(substr(value, 1, length(value) - 1) || '!' AS BLOB)")
    kept = Cache(folder / "kept")
    try:
        return kept.find("words", "a") is None
    finally:
        kept.close()


def pictures_of_work_are_drawn_anew(folder: Path) -> bool:
    sent = WORK + b"sent along"
    file = folder / "partners/pictures/firm-0/work.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(sent)
    directory = _matrix().directory
    firm = directory.partners["firm-0"]
    picture = dataclasses.replace(firm.pictures[0], digest=sha256(sent).hexdigest())
    alone = {"firm-0": dataclasses.replace(firm, pictures=(picture,))}
    directory = dataclasses.replace(directory, partners=alone, folder=folder / "partners")
    return not any(b"sent along" in drawn for _, drawn in redrawn.of_work(directory, Cache(None)))


def _refusals(*changed: tuple[str, int, int, str, str], size_of_each: int = 1, content: bytes = b"a") -> bool:
    git = SimpleNamespace(
        sizes=lambda blobs: dict.fromkeys(blobs, size_of_each), contents=lambda blobs: dict.fromkeys(blobs, content)
    )
    return bool(size.refusals(git, changed))  # type: ignore[arg-type]


def kinds_of_files_in_a_pull_request_are_held(_: Path) -> bool:
    odd = [("a.yml", 0, mode, "", "b") for mode in (0o120000, 0o160000, 0o100755)]
    return all(_refusals(each) for each in (*odd, ("a\n::error::b.yml", 0, 0o100644, "", "b")))


def pull_requests_are_of_a_size_to_be_read(_: Path) -> bool:
    return _refusals(*((f"{n}.yml", 0, 0o100644, "", f"b{n}") for n in range(301)))


def files_in_a_pull_request_are_of_a_size_to_be_read(_: Path) -> bool:
    return _refusals(("a.yml", 0, 0o100644, "", "b"), size_of_each=1024 * 1024 + 1)


def no_binary_file_comes_in(_: Path) -> bool:
    return _refusals(("a.yml", 0, 0o100644, "", "b"), content=b"\0")


def what_may_run_is_a_change_of_code(_: Path) -> bool:
    return all(
        size.kind([path]) == "code" for path in ("directory/pages/js/site.js", "mkdocs.yml", "directory/theme/a.html")
    )


def what_may_mislead_is_shown(_: Path) -> bool:
    before = b"name: Fern\nwebsite: https://fern.example\ncontact: {email: a@fern.example}\naliases: [moss]\n"
    after = b"name: Fern\nwebsite: https://evil.example\ncontact: {email: a@evil.example}\nsuccessor: evil\n"
    shown = {part.what for part in changes.file_change("partners/fern.yml", before, after).differences}
    return shown >= {"website", "contact.email", "successor"} and any(what.startswith("aliases") for what in shown)


#: What is changed in a copy of the scripts: a path below their folder → the text there, and another in its place.
EDITS: dict[str, tuple[str, str]] = {}


def _of_script(folder: Path, path: str, script: str, argument: object = None, ready: str = "null") -> Any:
    """What a function of JavaScript gives that knows a script as `it`. `ready` is evaluated before that is loaded."""
    copy = folder / "js"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(node_scripts.SCRIPTS, copy)
    for name, (there, instead) in EDITS.items():
        text = (copy / name).read_text()
        assert text.count(there) == 1, f"{name} has changed, and the defect with it"
        (copy / name).write_text(text.replace(there, instead))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(node_scripts, "SCRIPTS", copy)
        with node_scripts.node_scripts({}) as scripts:
            scripts.evaluate(ready)
            scripts.know({"it": path})
            return scripts.evaluate(script, argument)


def messages_go_to_one_recipient(folder: Path) -> bool:
    hostile = ["a@b.example,c@d.example?bcc=e@f.example&cc=", "s&bcc=g@h.example", "b&bcc=i@j.example#\nx"]
    link = _of_script(folder, "rule/message.js", "(parts) => it.mailto(...parts)", hostile)
    to, _, rest = link.removeprefix("mailto:").partition("?")
    return not set(to) & set(",?&") and [key for key, _ in parse_qsl(rest)] == ["subject", "body"] and "#" not in rest


def what_is_put_into_a_message_is_text(folder: Path) -> bool:
    script = "() => it.filled({ subject: 'x', lines: ['{client}'] }, { client: '{note}', note: 'told' }).body"
    return bool(_of_script(folder, "rule/message.js", script) == "{note}")


def moved_pages_lead_where_they_say(folder: Path) -> bool:
    def led(target: str) -> object:
        ready = """globalThis.led = [];
          globalThis.location = Object.assign(new URL("https://a.example/sub/old/?q=1#https://evil.example/"),
            { replace: (to) => led.push(to) });
          globalThis.document = { querySelector: () => ({ getAttribute: () => TARGET }) };"""
        ready = f"(() => {{ {ready.replace('TARGET', json.dumps(target))} }})()"
        return _of_script(folder, "pages/moved.js", "() => led", ready=ready)

    ours = led("../new/") == ["https://a.example/sub/new/?q=1#https://evil.example/"]
    return ours and all(led(target) == [] for target in ("https://evil.example/", "//evil.example/", "javascript:x()"))


def contact_cards_hold_each_value_in_its_place(folder: Path) -> bool:
    hostile = "a\r\nEMAIL:e@evil.example\nEND:VCARD\x0bURL:x"
    contact = {"email": hostile, "phone": hostile, "url": hostile}
    card = {"name": hostile, "summary": hostile, "website": hostile, "contact": contact}
    text = _of_script(folder, "rule/vcard.js", "([card, page]) => it.vcard(card, page, '')", [card, hostile])
    lines = text.replace("\r\n ", "").splitlines()
    return len(lines) == len(text.replace("\r\n ", "").split("\r\n")) - 1 == 13


def texts_of_links_turn_nothing_round(folder: Path) -> bool:
    script = """(link) => {
      const nothing = new Map(), index = { facets: nothing, formerFacets: nothing, retired: nothing };
      return it.decode(link, index).problems.map((problem) => problem.part).join();
    }"""
    return "\u202e" not in _of_script(folder, "rule/need.js", script, "#v=1&a\u202eb=c")


def a_file_of_referrals_is_a_stranger_s(folder: Path) -> bool:
    good = {"id": "a", "day": "2026-11-01", "note": "", "outcome": "waiting", "changed": "2026-11-01T10:00:00Z"}
    told = {"format": "better-fit-referrals", "version": 1, "referrals": [{**good, "link": "javascript:x()"}]}
    return bool(_of_script(folder, "rule/referrals.js", "(text) => it.read(text).list", json.dumps(told)) == [])


Plant = Callable[[pytest.MonkeyPatch], None]


def put_in_script(path: str, there: str, instead: str) -> Plant:
    """Breaks a rule by putting another text in the place of one in a script."""
    return lambda patch: patch.setitem(EDITS, path, (there, instead))


def put(owner: object, name: str, value: object) -> Plant:
    """Breaks a rule by putting something else in the place of what holds it."""
    return lambda patch: patch.setattr(owner, name, value)


def _same(value: object, *_: object, **__: object) -> object:
    return value


def _without(kind: str, *codes: str) -> Plant:
    """Breaks the rules of a kind of text: all rows, or those of some codes, let everything pass."""
    kept = tuple(row for row in rules.RULES[kind] if codes and row.code not in codes)

    def plant(patch: pytest.MonkeyPatch) -> None:
        patch.setitem(rules.RULES, kind, kept)

    return plant


def _loose(**settings: object) -> Callable[..., jinja2.Environment]:
    """What makes an environment of Jinja2 that guards nothing; what was compiled before is not taken."""
    return lambda **more: jinja2.Environment(**{**more, "bytecode_cache": None, **settings})


def _unescaped(patch: pytest.MonkeyPatch) -> None:
    loose = _loose(autoescape=False)
    patch.setattr(render, "jinja2", SimpleNamespace(**{**vars(jinja2), "Environment": loose}))


def _html_let_through(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(richtext, "_MARKDOWN", richtext.MarkdownIt("commonmark", {"html": True}))
    patch.setattr(richtext, "nh3", SimpleNamespace(clean=_same))


def _links_followed(patch: pytest.MonkeyPatch) -> None:
    opened = os.open
    patch.setattr(files.os, "lstat", os.stat)
    patch.setattr(files.os, "open", lambda path, flags: opened(path, flags & ~os.O_NOFOLLOW))


def _aliases_read(patch: pytest.MonkeyPatch) -> None:
    def taken(builder: load._Builder, event: object) -> None:
        builder.holder[builder.key], builder.key = "x", None

    patch.setattr(load._Builder, "alias", taken)


def _any_file_published(patch: pytest.MonkeyPatch) -> None:
    for name in ("_refusal", "_picture_fault", "_owned"):
        patch.setattr(page_files, name, lambda *_: None)


def _spoken_as_it_is(patch: pytest.MonkeyPatch) -> None:
    _unescaped(patch)
    patch.setattr(speech.Speech, "html", lambda self, name, /, **slots: Markup(self.say(name, **slots)))


@dataclass(frozen=True)
class Rule:
    """A rule of safety: what must hold, and how it is broken."""

    holds: Callable[[Path], bool]
    broken: Plant


RULES = [
    Rule(markup_is_ours, _unescaped),
    Rule(redirect_is_ours, _spoken_as_it_is),
    Rule(links_are_outward, put(views, "outward", _same)),
    Rule(mail_names_one_recipient, put(views, "quote", _same)),
    Rule(json_stays_in_its_element, put(render, "_JSON_ESCAPES", {})),
    Rule(policy_is_whole, put(plugin, "POLICY", plugin.POLICY.replace("script-src 'self'; ", ""))),
    Rule(policy_is_whole, put(plugin, "POLICY", plugin.POLICY.replace("script-src", "script-src 'unsafe-inline'"))),
    Rule(templates_reach_their_values_only, put(render, "SandboxedEnvironment", _loose())),
    Rule(formulas_are_quoted, put(spreadsheet, "_FORMULA", ("@",))),
    Rule(feed_is_well_formed, put(feed, "escape", _same)),
    Rule(descriptions_hold_no_html, _html_let_through),
    Rule(descriptions_link_to_https_only, put(richtext, "nh3", SimpleNamespace(clean=_same))),
    Rule(links_are_refused, _links_followed),
    Rule(large_files_are_refused, put(files, "PROFILE_LIMIT", 10**9)),
    Rule(aliases_are_refused, _aliases_read),
    Rule(anchors_are_refused, put(load._Builder, "marked", _same)),
    Rule(depth_is_refused, put(load, "DEPTH", 10**6)),
    Rule(control_characters_are_refused, put(load, "_ESCAPED", re.compile("(?!)").search)),
    Rule(addresses_are_https, _without("url")),
    Rule(one_line_texts_hold_no_direction, _without("line")),
    Rule(names_hold_no_markup, _without("name")),
    Rule(mail_addresses_are_one, _without("email")),
    Rule(file_names_are_plain, put(files, "_SLUG", re.compile("(?s).*").fullmatch)),
    Rule(pages_are_markdown_and_pictures, _any_file_published),
    Rule(pages_stand_where_no_page_of_ours_does, put(addresses, "is_owned", lambda _: False)),
    Rule(pictures_are_drawn_anew, put(redrawn, "encoded", lambda *_: WORK + b"sent along")),
    Rule(former_addresses_stay_inside, put(addresses, "is_inside", lambda _: True)),
    Rule(annotations_are_one_command, put(report, "_data", _same)),
    Rule(summaries_call_nobody, put(summary, "plain", _same)),
    Rule(shown_text_is_short_and_visible, put(report, "show", _same)),
    Rule(tags_are_refused, put(load._Builder, "marked", _same)),
    Rule(telephone_links_hold_a_number, put(views, "re", SimpleNamespace(sub=lambda _, __, text: text))),
    Rule(mail_addresses_are_masked, put(mail, "_NAME", re.compile("(?!)"))),
    Rule(damaged_values_are_made_anew, put(cache, "_check", lambda *_: bytes(16))),
    Rule(pictures_of_work_are_drawn_anew, put(redrawn, "encoded", lambda *_: WORK + b"sent along")),
    Rule(kinds_of_files_in_a_pull_request_are_held, put(size, "_odd", lambda _: [])),
    Rule(pull_requests_are_of_a_size_to_be_read, put(size, "MOST_FILES", 10**9)),
    Rule(files_in_a_pull_request_are_of_a_size_to_be_read, put(size, "MOST_BYTES_OF_A_FILE", 10**9)),
    Rule(no_binary_file_comes_in, put(size, "_may_be_binary", lambda _: True)),
    Rule(what_may_run_is_a_change_of_code, put(page_files, "is_data", lambda _: True)),
    Rule(what_may_mislead_is_shown, put(changes, "_TRUSTED", ("name", "contact", "aliases"))),
    *(
        Rule(messages_go_to_one_recipient, put_in_script("rule/message.js", *defect))
        for defect in (
            ('encodeURIComponent(email).replace("%40", "@")', "email"),
            ("encodeURIComponent(subject)", "subject"),
            ('encodeURIComponent(body.replace(/\\r?\\n/g, "\\r\\n"))', "body"),
        )
    ),
    Rule(
        what_is_put_into_a_message_is_text,
        put_in_script(
            "rule/message.js", "return texts[Math.min(i, texts.length - 1)]", "return told(texts[0], values)[0]"
        ),
    ),
    *(
        Rule(moved_pages_lead_where_they_say, put_in_script("pages/moved.js", *defect))
        for defect in (
            ("target.origin === location.origin && ", ""),
            ('page.getAttribute("data-moved") ?? ""', "location.hash.slice(1)"),
            (" + location.hash", ""),
        )
    ),
    Rule(
        contact_cards_hold_each_value_in_its_place,
        put_in_script("rule/vcard.js", '.replace(/\\r\\n|\\n/g, "\\\\n").replace(UNFIT, "")', ""),
    ),
    Rule(texts_of_links_turn_nothing_round, put_in_script("rule/need.js", 'text.replace(UNSHOWN, "\\ufffd")', "text")),
    Rule(a_file_of_referrals_is_a_stranger_s, put_in_script("rule/referrals.js", "if (!good) return null;", "")),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.holds.__name__)
def test_a_rule_holds_and_its_watch_turns_red_once_it_is_broken(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rule.holds(tmp_path)
    rule.broken(monkeypatch)
    assert not rule.holds(tmp_path)


HOSTING = (ROOT / "build_tools/pages/help/hosting.md").read_text()


def test_the_headers_that_hosts_are_shown_say_the_same_everywhere_and_only_what_a_page_can_not() -> None:
    shown = re.findall(r"^```\w*\n(.*?)^```$", HOSTING, re.DOTALL | re.MULTILINE)
    policies = [block for block in shown if "frame-ancestors" in block]
    assert len(policies) == 4  # as they are, `_headers`, nginx, Caddy
    said = [re.findall(r"frame-ancestors ([^\"\n;]+)", block) for block in policies]
    # Other sites may frame what is below `embed/` and nothing else; `tests/test_embed.py` tries it in a browser.
    assert [sorted(each) for each in said] == [["'none'"], ["*"], ["'none'", "*"], ["'none'", "*"]]
    assert "X-Frame-Options: DENY" in policies[1]
    assert all(block.count("/embed/") == block.count('*"') or "/embed/*" in block for block in policies[1:])
    for block in policies:
        for name, value in (("X-Content-Type-Options", "nosniff"), ("Strict-Transport-Security", "max-age=31536000")):
            assert re.search(rf'{name}:? "?{value}"?', block), name
        # A second policy can only forbid more: it must not take anything that the page itself allows.
        assert "-src" not in block
    assert "frame-ancestors" not in plugin.POLICY  # browsers pass it over in a page
