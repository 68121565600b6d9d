"""Text out of what people paste into cells: HTML and Markdown without their marks, addresses without their slips.

Only what is certain is mended; each function says whether it changed anything, so that the report can.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_TAGS = (
    "a|abbr|b|big|blockquote|body|br|center|code|div|em|figure|font|h[1-6]|head|hr|html|i|img|iframe|li|link|meta|ol|p|"
    "pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>|<!--.*?-->", re.IGNORECASE | re.DOTALL).search
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_BLOCKS = frozenset(
    "blockquote br div figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul".split()  # noqa: SIM905
)
_UNSAID = frozenset({"script", "style", "head"})

_PICTURE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\(([^()\s]+)(?:\s+\"[^\"]*\")?\)")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_SOFT = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]+?)(?<=[^\s*_])\1(?![\w*_])")
_CODE = re.compile(r"`([^`\n]+)`")
_START = re.compile(r"^(?:#{1,6}[ \t]+|>[ \t]+)", re.MULTILINE)
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|[0-9]{1,2}[.)])[ \t]+", re.MULTILINE)

_SCHEME = re.compile(r"(?:(https?):?/{1,3}(?=[^/])|(https?)://)+", re.IGNORECASE)
_ROOT = re.compile(r"(https://[^/?#]+)/+").fullmatch


def has_html(text: str) -> bool:
    """Whether a text holds a tag or an entity that a browser knows."""
    return _TAG(text) is not None or any(html.unescape(entity) != entity for entity in _ENTITY.findall(text))


def without_html(text: str) -> str:
    """A text without its tags, with a line break where a block ends; entities become their characters."""
    if _TAG(text) is None:
        return html.unescape(text) if has_html(text) else text
    reader = _Reader()
    reader.feed(text)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.said).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def without_markdown(text: str) -> str:
    """A text without the marks of Markdown: links and pictures become their words."""
    text = _AUTOLINK.sub(r"\1", _LINK.sub(r"\1", _PICTURE.sub(r"\1", text)))
    for _ in range(2):  # strong inside soft, and the other way round
        text = _SOFT.sub(r"\2", _STRONG.sub(r"\2", text))
    text = _START.sub("", _CODE.sub(r"\1", text))
    return _ITEM.sub("", text) if len(_ITEM.findall(text)) > 1 else text


def without_pictures_and_headings(text: str) -> str:
    """Markdown without what a description can't hold."""
    return re.sub(r"^#{1,6}[ \t]+", "", _PICTURE.sub(r"\1", text), flags=re.MULTILINE)


def address_in(text: str) -> str | None:
    """Where a cell that is one link, in HTML or Markdown, leads to."""
    anchor = re.fullmatch(r"<a\s[^<>]*href\s*=\s*[\"']([^\"'<>]+)[\"'][^<>]*>.*</a>", text, re.IGNORECASE | re.DOTALL)
    if anchor:
        return html.unescape(anchor[1]).strip()
    link = _LINK.fullmatch(text) or _AUTOLINK.fullmatch(text)
    return link[link.re.groups] if link else None


def mended_site(text: str) -> str:
    """A web address without certain slips: one slash too few, the scheme twice, a slash at the end of a bare host."""
    scheme_part = _SCHEME.match(text)
    if scheme_part:
        scheme = "https" if "https" in scheme_part[0].lower() else "http"
        text = f"{scheme}://{text[scheme_part.end() :]}"
    root = _ROOT(text) or re.fullmatch(r"((?:http://)?[^/?#:]+\.[^/?#]+)/+", text)
    return root[1] if root else text


def mended_mail(text: str) -> str:
    """A mail address out of `mailto:`, out of `Ann <ann@acme.example>`, and without a comma at its end."""
    text = re.sub(r"^mailto:\s*", "", text, flags=re.IGNORECASE)
    text = text.partition("?")[0] if "@" in text.partition("?")[0] else text
    bracketed = re.fullmatch(r"[^<>@]*<\s*([^<>\s@]+@[^<>\s@]+)\s*>", text)
    return (bracketed[1] if bracketed else text).rstrip(",; ")


def mended_phone(text: str) -> str:
    """A telephone number without `tel:`."""
    return re.sub(r"^tel:\s*", "", text, flags=re.IGNORECASE)


class _Reader(HTMLParser):
    """Collects what a browser would show."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins a line; what is never shown is passed over."""
        self._inside += tag in _UNSAID
        if tag == "li":
            self.said.append("\n- ")
        elif tag in _BLOCKS:
            self.said.append("\n\n" if tag == "p" else "\n")

    def handle_endtag(self, tag: str) -> None:
        """A block ends its line."""
        self._inside = max(0, self._inside - (tag in _UNSAID))
        if tag in _BLOCKS - {"br", "li"}:
            self.said.append("\n\n" if tag == "p" else "\n")

    def handle_data(self, data: str) -> None:
        """Keep the text between the tags."""
        if not self._inside:
            self.said.append(re.sub(r"\s+", " ", data))
