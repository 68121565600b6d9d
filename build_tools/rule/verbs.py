"""A facet's verb in the forms that sentences need. The browser gets the forms.

English forms are made of the one that the owner writes, `work in`. In other languages an owner states them; what has
none is said without a verb: see `words/<language>/rule.ftl`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..model import Facet
from ..speech import SOURCE, plain_language

#: Stands in a form where the terms stand; without it they follow: "bieten … an".
SLOT = "…"
#: The sign, in messages, of a facet whose verb has no forms in this language.
NO_VERB = "none"
#: Plural verb → singular, plural refusal, singular refusal, what is left after the refusal.
IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    "are": ("is", "aren't", "isn't", ""),
    "can": ("can", "can't", "can't", ""),
    "do": ("does", "don't", "doesn't", "do"),
    "go": ("goes", "don't", "doesn't", "go"),
    "have": ("has", "don't", "doesn't", "have"),
    "will": ("will", "won't", "won't", ""),
}


class Verb(NamedTuple):
    """A verb: "do" is do, do, do, does, and in English don't, doesn't, and "do" after these.

    `id` is what messages choose by: the verb with hyphens for spaces.
    """

    id: str
    they: str = ""
    we: str = ""
    you: str = ""
    it: str = ""
    dont: str = ""
    doesnt: str = ""
    base: str = ""

    def form(self, who: str) -> str:
        """The form for "we", "you" or "they"; that for one firm otherwise."""
        return self.we if who == "we" else self.you if who == "you" else self.they if who == "they" else self.it


def verb_of(facet: Facet, language: str) -> Verb:
    """The forms of a facet's verb in the language of its vocabulary."""
    english = plain_language(language) == SOURCE
    name = facet.verb or ("offer" if english else "")
    verb = conjugate(name) if english else Verb(NO_VERB)
    if (forms := facet.forms) is None:
        return verb
    return verb._replace(
        id=_id(name) or "stated",
        they=forms.they,
        we=forms.we or forms.they,
        you=forms.you or forms.they,
        it=forms.it,
        base=forms.they if english else "",
    )


def predicate(form: str, terms: str) -> str:
    """A form with the terms in their place: "bieten wöchentliche Besuche an"; nothing without a form."""
    if not form:
        return ""
    return form.replace(SLOT, terms) if SLOT in form else f"{form} {terms}"


@cache
def conjugate(verb: str) -> Verb:
    """The forms of an English verb given in the plural: "work in" gives works in, don't, doesn't, work in."""
    first, space, rest = verb.partition(" ")
    if first in IRREGULAR:
        singular, dont, doesnt, base = IRREGULAR[first]
    else:
        singular, dont, doesnt, base = _singular(first), "don't", "doesn't", first
    return Verb(_id(verb), verb, verb, verb, f"{singular}{space}{rest}", dont, doesnt, f"{base}{space}{rest}".strip())


def _id(verb: str) -> str:
    return verb.replace(" ", "-")


def _singular(verb: str) -> str:
    if re.search(r"(s|x|z|ch|sh)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"
