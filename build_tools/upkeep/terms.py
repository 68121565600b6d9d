"""Changes of terms: they get another id, become one with another term, and are given up.

A term's old id stays under `aliases` of the term that took its place, so that links which ask for it go on working.
Each function returns a `Draft` that has been tried: the directory that it makes has no error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ..model import Directory, Facet, Term
from ..problems import BetterFitError, Fault
from ..reading import files
from ..reading.decode import Path as Inner
from ..reading.page_files import list_page_files
from ..reading.page_text import FRONT
from ..reading.parse import directory_or_raise
from ..reading.profile import unknown_facet, unknown_term
from ..reading.text import quote
from ..reading.wordlist import MOST_SYNONYMS, check_id
from .draft import Draft
from .edit import Unfit, YamlText
from .firms import unfit
from .forget import add_forgotten


def rename(root: Path, word: str, new: str, home: str | None) -> Draft:
    """Give a term another id. What people read, its label, stays.

    Raises:
        BetterFitError: the term is not known; the new id is taken, or none.
        BrokenDirectory: the directory has errors.
    """
    change = _Change(root, home)
    facet, term = change.find(word)
    new = new.removeprefix(f"{facet.id}/")
    try:
        check_id(new)
    except Fault as fault:
        raise BetterFitError(fault.message, fault.hint) from None
    if new in facet.terms:
        own = "this term's id already" if new == term.id else f"the id of another term of {facet.id}"
        raise BetterFitError(f"{quote(new)} is {own}", f"to make one of two: term merge {facet.id}/{term.id} …")
    if facet.former.get(new, term.id) != term.id:
        raise BetterFitError(f"{quote(new)} is a former id of {quote(facet.former[new])}", "an id is never used again")
    with change.vocabulary() as words:
        change.relink(words, facet, term.id, new)
        here = ("facets", facet.id, "terms", term.id)
        if new in term.aliases:
            words.remove((*here, "aliases", term.aliases.index(new)))
        words.add((*here, "aliases"), term.id)
        words.rename(here, new)
    change.everywhere(facet, term, new)
    return change.tried()


def merge(root: Path, word: str, into: str, home: str | None) -> Draft:
    """Make one term of two. The words of the first lead to the second from now on.

    Raises:
        BetterFitError: a term is not known, or the two are of different facets.
        BrokenDirectory: the directory has errors.
    """
    change = _Change(root, home)
    facet, term = change.find(word)
    other, target = change.find(into if "/" in into else f"{facet.id}/{into}")
    if other.id != facet.id:
        raise BetterFitError(
            f"{quote(term.id)} is of {facet.id} and {quote(target.id)} of {other.id}", "a term stays in its facet"
        )
    if target.id == term.id:
        raise BetterFitError(f"{quote(term.id)} can't become one with itself", "name two terms")
    _fold(change, facet, term, target, spoken=True)
    return change.tried()


def retire(root: Path, word: str, today: date, home: str | None) -> Draft:
    """Give a term up. A broader term takes its place; where there is none, it leaves every profile and is forgotten.

    Raises:
        BetterFitError: the term is not known, or something would be left with nothing to say.
        BrokenDirectory: the directory has errors.
    """
    change = _Change(root, home)
    facet, term = change.find(word)
    if term.broader is not None:
        _fold(change, facet, term, facet.terms[term.broader], spoken=False)
        return change.tried()
    change.refuse_if_last(facet, term)
    with change.vocabulary() as words:
        change.relink(words, facet, term.id, None)
        words.remove(("facets", facet.id, "terms", term.id))
    change.everywhere(facet, term, None)
    names = [f"{facet.id}/{name}" for name in (term.id, *term.aliases)]
    add_forgotten(change.draft, names, f"{today}: {term.label} was given up, and no other term says it.")
    lost = "No broader term takes its place: links that ask for it lose that wish. `term merge` would keep them."
    change.draft.note = lost
    return change.tried()


def _fold(change: _Change, facet: Facet, term: Term, target: Term, *, spoken: bool) -> None:
    """Let one term stand for another one too. `spoken`: its label and synonyms lead to it as well."""
    terms = ("facets", facet.id, "terms")
    with change.vocabulary() as words:
        for child in facet.narrower[term.id]:
            # On the way from the target upwards, its own place is taken by what stood above it.
            if child == target.id or child in facet.ancestors(target.id):
                if term.broader is None:
                    words.remove((*terms, child, "broader"))
                else:
                    words.replace((*terms, child, "broader"), term.broader)
        neighbours = [word for _, word in words.words((*terms, term.id, "related"))] if spoken else []
        change.relink(words, facet, term.id, target.id if spoken else None, above=target.id)
        words.remove((*terms, term.id))
        for other in neighbours:
            named = [word for _, word in words.words((*terms, target.id, "related"))]
            back = [word for _, word in words.words((*terms, other, "related"))]
            if other != target.id and other not in named and target.id not in back:
                words.add((*terms, target.id, "related"), other, before=("synonyms", "aliases"))
        change.tidy(words, facet)
        for alias in (term.id, *term.aliases):
            words.add((*terms, target.id, "aliases"), alias)
        if spoken:
            room = MOST_SYNONYMS - len(target.synonyms)
            for word in (term.label, *term.synonyms)[:room]:
                words.add((*terms, target.id, "synonyms"), word, before=("aliases",))
    change.everywhere(facet, term, target.id)


class _Change:
    """One change of the words, in all the files that hold them."""

    def __init__(self, root: Path, home: str | None) -> None:
        files.check_root(root)
        self.home = home
        self.directory: Directory = directory_or_raise(root, home=self.home)
        self.draft = Draft(root)

    def find(self, word: str) -> tuple[Facet, Term]:
        """The term that `FACET/TERM` names.

        Raises:
            BetterFitError: there is none.
        """
        name, slash, term = word.partition("/")
        facets = self.directory.vocabulary.facets
        if not slash:
            known = [f"{f.id}/{name}" for f in facets.values() if name in f.terms]
            raise BetterFitError(f"{quote(word)} names no facet", f"write {known[0] if known else 'FACET/TERM'}")
        facet = facets.get(name)
        if facet is None:
            fault = unknown_facet(self.directory.vocabulary, name)
            raise BetterFitError(fault.message, fault.hint)
        if term in facet.former:
            raise BetterFitError(f"{quote(term)} is a former id", f"did you mean '{name}/{facet.former[term]}'?")
        if term not in facet.terms:
            fault = unknown_term(facet, term)
            raise BetterFitError(fault.message, fault.hint)
        return facet, facet.terms[term]

    def vocabulary(self) -> _Text:
        """The vocabulary, to be changed in a `with`."""
        return _Text(self.draft, files.VOCABULARY)

    def relink(self, words: YamlText, facet: Facet, old: str, new: str | None, *, above: str | None = None) -> None:
        """Write another id wherever terms relate to one; take the relation out where there is no other.

        Args:
            words: the vocabulary.
            facet: the term's facet.
            old: the term's id.
            new: the id of what stands in its place: itself under another name, or another term.
            above: what takes its place above narrower terms; `new` if absent.
        """
        upper = above or new
        terms = ("facets", facet.id, "terms")
        for other in facet.terms:
            if words.text_at((*terms, other, "broader")) == old:
                if upper is None:
                    words.remove((*terms, other, "broader"))
                else:
                    words.replace((*terms, other, "broader"), upper)
            if words.at((*terms, other, "related")) is not None:
                words.replace_in_list((*terms, other, "related"), old, new)

    def tidy(self, words: YamlText, facet: Facet) -> None:
        """Take out of `related` what is broader or narrower by now, or the term itself: that says more already."""
        terms = ("facets", facet.id, "terms")
        there = [term for term in facet.terms if words.at((*terms, term)) is not None]
        upper = {term: words.text_at((*terms, term, "broader")) for term in there}

        def line(term: str) -> list[str]:
            chain = [term]
            while (above := upper.get(chain[-1])) is not None and above not in chain:
                chain.append(above)
            return chain

        for term in there:
            here = (*terms, term, "related")
            for other in [word for _, word in words.words(here)]:
                if other in line(term) or term in line(other):
                    words.replace_in_list(here, other, None)

    def refuse_if_last(self, facet: Facet, term: Term) -> None:
        """Check that nothing would be left with nothing to say.

        Raises:
            BetterFitError: a profile or a recommendation would be.
        """
        instead = f"term merge {facet.id}/{term.id} {facet.id}/…"
        for partner in self.directory.partners.values():
            if facet.required and partner.terms.get(facet.id) == (term.id,):
                message = f"{quote(partner.slug)} names nothing else of {facet.id}, which every profile needs"
                raise BetterFitError(message, f"change its profile first, or: {instead}")
            for one in (*partner.recommends, *partner.lapsed) if facet.primary else ():
                if one.for_ == (term.id,):
                    message = f"{quote(partner.slug)} recommends {quote(one.partner)} for {quote(term.id)} alone"
                    raise BetterFitError(message, f"ask what it means now, or: {instead}")
        for page in self.directory.written:
            need = page.need
            if need and not need.budget and {(a.facet, a.term) for a, _ in need.asked} == {(facet.id, term.id)}:
                raise BetterFitError(
                    f"{files.PAGES}/{page.path} asks for nothing else", f"change its need first, or: {instead}"
                )

    def everywhere(self, facet: Facet, term: Term, new: str | None) -> None:
        """Write another id for a term in every profile and in every page's need; take it out where there is none."""
        names = {term.id, *term.aliases}
        for slug in self.directory.partners:
            path = f"{files.PARTNERS}/{slug}.yml"
            if names.isdisjoint(re.findall(r"[a-z0-9-]+", self.draft.text(path) or "")):
                continue
            with _Text(self.draft, path) as profile:
                for place in _profile_places(profile, facet):
                    _write(profile, place, names, new)
        pages, _ = list_page_files(self.draft.root)
        for relative, _ in pages.pages:
            path = f"{files.PAGES}/{relative}"
            text = self.draft.text(path) or ""
            front = FRONT.match(text)
            if front is None or names.isdisjoint(re.findall(r"[a-z0-9-]+", front[1])):
                continue
            with _Text(self.draft, path, front.start(1), front.end(1)) as page:
                for kind in ("must", "prefer"):
                    _write(page, ("need", kind, facet.id), names, new)
                _once(page, facet.id)

    def tried(self) -> Draft:
        """The draft, once the directory that it makes has been read without an error."""
        self.draft.test(self.home)
        return self.draft


class _Text:
    """A file, or a part of one, while it is being changed."""

    def __init__(self, draft: Draft, path: str, start: int = 0, end: int | None = None) -> None:
        self._draft, self._path = draft, path
        whole = draft.text(path) or ""
        end = len(whole) if end is None else end
        self._head, self._tail = whole[:start], whole[end:]
        self._yaml = YamlText(whole[start:end])

    def __enter__(self) -> YamlText:
        return self._yaml

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Unfit):
            raise unfit(self._path, error) from None
        if error is None:
            self._draft.put(self._path, f"{self._head}{self._yaml.text}{self._tail}")


def _profile_places(profile: YamlText, facet: Facet) -> Iterator[Inner]:
    """The lists of a profile that hold terms of a facet."""
    yield (facet.id,)
    recommends = profile.at(("recommends",)) if facet.primary else None
    for place in range(len(recommends.items) if recommends is not None else 0):
        yield "recommends", place, "for"


def _write(text: YamlText, path: Inner, names: set[str], new: str | None) -> None:
    """Write another id for a term, by whichever id it is named, in a list and in the lists inside it."""
    while (node := text.at(path)) is not None:
        here = next(((place, word) for place, word in node.words(path) if word in names), None)
        if here is None:
            return
        around = text.at(here[0][:-1])
        held = [item.text for item in around.items] if around is not None else []
        if new is None or new in held:
            text.remove(here[0])
        else:
            text.replace(here[0], new)


def _once(page: YamlText, facet: str) -> None:
    """Take out of the wishes what is a must already."""
    musts = {word for _, word in page.words(("need", "must", facet))}
    while here := next((p for p, word in page.words(("need", "prefer", facet)) if word in musts), None):
        page.remove(here)
