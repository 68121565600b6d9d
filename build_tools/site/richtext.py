"""Markdown, the two ways in which we need it: a firm's description as HTML, and an owner's page as plain text.

A description is the one rich field, made safe twice.

CommonMark (0.31) without HTML, headings' rank left to the page, images refused; then nh3 lets through only
paragraphs, lists, emphasis and links to https and mailto.
"""

from __future__ import annotations

import nh3
from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable(
    ["image", "html_block", "html_inline", "heading", "lheading", "fence", "code", "hr"]
)
_PLAIN = MarkdownIt("commonmark").enable("table").disable(["html_block", "html_inline"])
_TAGS = {"p", "ul", "ol", "li", "em", "strong", "a", "br", "blockquote", "code"}


def to_html(markdown: str) -> str:
    """A description as HTML that holds nothing but what is named above."""
    return nh3.clean(
        _MARKDOWN.render(markdown),
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        attribute_filter=_whole_addresses,
        url_schemes={"https", "mailto"},
        link_rel="noopener nofollow ugc",
    )


def has_title(markdown: str) -> bool:
    """Whether a page's own text begins with its title, or has one further down."""
    return "<h1" in markdown or any(block.tag == "h1" for block in _PLAIN.parse(markdown))


def to_text(markdown: str) -> str:
    """The text of a page that people read, without its signs: for the search."""
    pieces = []
    for block in _PLAIN.parse(markdown):
        if block.type in ("fence", "code_block"):
            pieces.append(block.content)
        inlines = block.children or ()
        pieces += [" " if inline.type in ("softbreak", "hardbreak") else inline.content for inline in inlines]
        pieces.append(" ")
    return " ".join("".join(pieces).split())


def _whole_addresses(tag: str, attribute: str, value: str) -> str | None:
    """No link without a scheme: `//evil.example` leads elsewhere, and `../rule/` depends on where the text stands."""
    return None if attribute == "href" and not value.lower().startswith(("https://", "mailto:")) else value
