"""Links for a host that shows no index.html by itself, such as a plain bucket, and for a folder on a disk: each link
to one of the pages names its file. Pages stand where they always stand.
"""

from __future__ import annotations

import re

INDEX = "index.html"
#: A link to a page, relative or from the host's start: its path is empty of files, and ends with `/` or with dots.
_LINK = re.compile(r'((?:href|action|data-moved)=")((?:/(?!/))?(?:[^":/#?<>]+/)*(?:[^":/#?<>]+/|\.\.?)|/)(?=[#?"])')


def indexed(text: str, start: str) -> str:
    """A page or a file for machines, whose links to the site's pages name index.html.

    Args:
        text: HTML, or a text in which addresses of the site are written out.
        start: the site's own address; may be empty.
    """
    text = _LINK.sub(lambda link: f"{link[1]}{link[2].rstrip('/')}/{INDEX}", text)
    text = text.replace("<html ", f'<html data-index="{INDEX}" ', 1)
    if start:
        text = re.sub(rf"{re.escape(start)}(?:[^\"#?<>\s,:/]+/)*(?=[\"#?<,\s]|$)", lambda page: page[0] + INDEX, text)
    return text
