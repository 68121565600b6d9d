"""Raw files in, a directory out: frozen values, or every problem of every file in one run.

After this nobody checks again. The order: vocabulary, profiles one by one, links between firms, the owner's pages.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import partial
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from .. import addresses
from ..cache import Cache
from ..clock import today
from ..model import (
    Budget,
    Contact,
    Directory,
    Expects,
    Message,
    Partner,
    Picture,
    Proof,
    Recommendation,
    Said,
    Vocabulary,
)
from ..problems import BrokenDirectory, Fault, Problem
from . import between_firms, files, firm_pictures, messages, page_text, record
from .decode import Loaded, Path
from .kept import KeptProfiles
from .load import load, places_in
from .places import Place
from .profile import RawProfile, profile_model
from .review import review_profile, review_together
from .source_file import SourceFile
from .vocabulary import parse_vocabulary

_NOTHING = Loaded(None)
#: The fields that a profile and a firm have under the same name.
_SHARED = tuple(field.name for field in fields(Partner) if field.name in RawProfile.model_fields)


def read_directory(
    root: FilePath,
    *,
    home: str | None = None,
    cache: Cache | None = None,
    language: str = "en",
    also_in: Sequence[str] = (),
) -> tuple[Directory | None, list[Problem]]:
    """Everything that is in a directory's folder, with every problem, sorted.

    Args:
        root: the folder that holds `partners/` and `directory/vocabulary.yml`.
        home: the slug of the owner's own firm, if there is one.
        cache: what remembers the profiles in which nothing was found, so that they are not parsed again.
        language: of the owner's words, as in `theme.language`.
        also_in: the site's other languages.

    Returns:
        The directory, which is `None` if and only if a problem is an error, and the problems.

    Raises:
        BetterFitError: the folder can't be used at all.
    """
    files.check_root(root)
    vocabulary, problems = read_vocabulary(root, language, also_in)
    slugs, more = files.list_profiles(root)
    problems += more
    partners: dict[str, Partner] = {}
    sources: dict[str, SourceFile] = {}
    reader = _Reader(root, vocabulary, cache)
    for slug in slugs:
        partner, source, more = reader.read(slug)
        problems += more
        # Where nothing was found, hardly any place is asked for, and what was read would lie in memory for all firms.
        sources[slug] = source if more else reader.unread(slug)
        if partner is not None:
            partners[slug] = partner
    if reader.kept is not None:
        reader.kept.save()
    partners, more = firm_pictures.seen(root, partners, sources, set(slugs), cache)
    problems += more
    problems = between_firms.say_slugs(problems, partners, sources)
    partners, more = between_firms.resolve(partners, sources, set(slugs))
    problems += more
    problems += review_together(partners, sources)
    former = {alias: partner.slug for partner in partners.values() for alias in partner.aliases}
    home, more = between_firms.check_home(root, home, partners, former, set(slugs))
    problems += more
    pages, more = page_text.read_pages(root, vocabulary, also_in)
    problems += more
    texts, more = messages.read_messages(root, language)
    problems += more
    texts_in: dict[str, dict[str, Message]] = {}
    for other in also_in:
        texts_in[other], more = messages.read_messages(root, other, other)
        problems += more
    published, more = record.read_published(root)
    problems += more
    forgotten, more = record.read_forgotten(root)
    problems += more
    problems.sort()
    if vocabulary is None or any(problem.severity == "error" for problem in problems):
        return None, problems
    recorded = {firm for address in published if (firm := record.firm_of(address)) is not None}
    if record.is_of_another(recorded, partners.keys() | former.keys()):
        published = frozenset()
    kept = frozenset(address for address in published if not record.is_forgotten(address, forgotten))
    folder = root / files.PARTNERS
    said: dict[str, Said] = {}
    for other in also_in:
        written = page_text.in_language(pages, other, also_in, language)
        public = _public_in(other, published, forgotten)
        said[other] = Said(vocabulary.in_language(other), written, texts_in[other], public)
    directory = Directory(
        vocabulary,
        partners,
        home,
        page_text.in_language(pages, language, also_in, language),
        texts,
        folder=folder,
        published=frozenset(address for address in kept if not addresses.start(address, also_in)),
        forgotten=forgotten,
        others=said,
    )
    return directory, problems


def _public_in(language: str, published: Iterable[str], forgotten: Collection[str]) -> frozenset[str]:
    """What was public in another language, relative to where it starts. What the site makes itself is there in every
    language, so that the switch between them leads somewhere from every page; `forgotten` names what may be gone."""
    start = f"{language}/"
    its = {address.removeprefix(start) for address in published if address.startswith(start)}
    its |= {address for address in published if addresses.is_owned(address) and address.endswith("/")}
    gone = {name[1:].removeprefix(start) for name in forgotten if name.startswith(f"/{start}")}
    return frozenset(address for address in its - gone if not record.is_forgotten(address, forgotten))


def directory_or_raise(
    root: FilePath,
    home: str | None = None,
    cache: Cache | None = None,
    language: str = "en",
    also_in: Sequence[str] = (),
) -> Directory:
    """The directory in a folder; `cache`, `language` and `also_in` as in `read_directory`.

    Raises:
        BetterFitError: the folder can't be used at all.
        BrokenDirectory: something in it is wrong.
    """
    directory, problems = read_directory(root, home=home, cache=cache, language=language, also_in=also_in)
    if directory is None:
        raise BrokenDirectory(problems)
    return directory


def read_vocabulary(
    root: FilePath, language: str = "en", also_in: Sequence[str] = ()
) -> tuple[Vocabulary | None, list[Problem]]:
    """The vocabulary of a directory's folder, as far as it can be read, and what is wrong with it.

    `language`: of its words, as in `theme.language`; `also_in`: the site's other languages.
    """
    try:
        data = files.read(root / files.VOCABULARY, files.VOCABULARY_LIMIT)
    except Fault as refused:
        return None, [refused.problem(files.VOCABULARY)]
    loaded = load(data, "vocabulary")
    return parse_vocabulary(SourceFile(files.VOCABULARY, loaded, partial(places_in, data)), language, also_in)


class _Reader:
    """Reads one firm after another. Without a vocabulary only their YAML is looked at."""

    def __init__(self, root: FilePath, vocabulary: Vocabulary | None, cache: Cache | None) -> None:
        self._root, self._vocabulary = root, vocabulary
        self._model = profile_model(vocabulary) if vocabulary is not None else None
        self._day = today()
        self.kept = None if cache is None or vocabulary is None else KeptProfiles(cache, vocabulary, self._day)

    def read(self, slug: str) -> tuple[Partner | None, SourceFile, list[Problem]]:
        """A firm, what knows the places in its file, and what is wrong with it."""
        file = f"{files.PARTNERS}/{slug}.yml"
        try:
            data = files.read(f"{self._root}/{file}", files.PROFILE_LIMIT)
        except Fault as refused:
            return None, SourceFile(file, Loaded(None), dict), [refused.problem(file)]
        digest = hashlib.sha256(data).hexdigest()
        if self.kept is not None and (known := self.kept.find(slug, digest)) is not None:
            return known, self.unread(slug), []
        loaded = load(data)
        source = SourceFile(file, loaded, partial(places_in, data))
        if self._vocabulary is None or self._model is None:
            return None, source, source.findings()
        partner, problems = parse_profile(slug, source, self._vocabulary, self._model, digest, self._day)
        if self.kept is not None and partner is not None and not problems:
            self.kept.keep(partner)
        return partner, source, problems

    def unread(self, slug: str) -> SourceFile:
        """What knows the places in a firm's file, and reads it for the first one."""
        file = f"{files.PARTNERS}/{slug}.yml"
        return SourceFile(file, _NOTHING, partial(_places_of, f"{self._root}/{file}"))


def _places_of(path: str) -> Mapping[Path, Place]:
    """The places in a profile's file; none where it is gone since it was read."""
    try:
        return places_in(files.read(path, files.PROFILE_LIMIT))
    except Fault:
        return {}


def parse_profile(
    slug: str,
    source: SourceFile,
    vocabulary: Vocabulary,
    model: type[RawProfile],
    digest: str = "",
    day: date | None = None,
) -> tuple[Partner | None, list[Problem]]:
    """One firm from its loaded file, with all that can be seen without the other firms; `day` is today's if absent."""
    problems = source.findings(model)
    if not isinstance(source.loaded.value, dict):
        return None, problems
    try:
        raw: Any = model.model_validate(source.loaded.value)
    except ValidationError as error:
        return None, problems + source.errors(error, model)
    problems += review_profile(raw, vocabulary, source, day or today())
    return _partner(slug, raw, vocabulary, digest), problems


def _partner(slug: str, raw: Any, vocabulary: Vocabulary, digest: str) -> Partner:
    """The values of a profile that has passed its model."""
    terms = {}
    for place, (facet, words) in enumerate(vocabulary.facets.items()):
        stated = getattr(raw, f"facet_{place}")
        if stated:
            named = {words.resolve(word) for word in stated}
            terms[facet] = tuple([term for term in words.terms if term in named])
    primary = vocabulary.primary
    made: dict[str, Any] = {
        "slug": slug,
        "contact": Contact(raw.contact.email, raw.contact.phone, raw.contact.url, raw.contact.person),
        "terms": terms,
        "budget": Budget(raw.budget.currency, raw.budget.from_, raw.budget.to, raw.budget.per) if raw.budget else None,
        "expects": _expects(raw.expects),
        "proof": tuple(Proof(proof.label, proof.url) for proof in raw.proof),
        "pictures": tuple(Picture(shown.file, shown.alt, shown.caption, shown.credit) for shown in raw.pictures),
        "recommends": tuple(_recommendation(entry, primary.resolve) for entry in raw.recommends),
        "retired": raw.status == "retired",
        "digest": digest,
    }
    # What is the same in the file and in the value is taken as it is.
    for name in _SHARED:
        if name not in made:
            value = getattr(raw, name)
            made[name] = tuple(value) if type(value) is list else value
    return Partner(**made)


def _expects(raw: Any) -> Expects:
    return Expects(tuple(raw.information), tuple(raw.people), tuple(raw.deadlines)) if raw else Expects()


def _recommendation(raw: Any, resolve: Any) -> Recommendation:
    about: Iterable[str] = dict.fromkeys(resolve(word) for word in raw.for_)
    return Recommendation(raw.partner, raw.because, raw.basis, tuple(about), raw.since, raw.fee)
