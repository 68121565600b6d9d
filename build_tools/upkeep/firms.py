"""Changes of firms: they confirm their profiles, get another name, and retire.

Each function returns a `Draft` that has been tried: the directory that it makes has no error.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ..model import Directory
from ..problems import BetterFitError, Fault
from ..reading import files
from ..reading.between_firms import unknown
from ..reading.decode import Path as Inner
from ..reading.parse import directory_or_raise
from ..reading.rules import judge
from ..reading.text import quote
from ..site.settings import NAME
from .draft import Draft
from .edit import Unfit, YamlText

#: Fields that stand at the end of a profile; what is added stands before them.
_LAST = ("status", "successor", "aliases")


def confirm(root: Path, slugs: Sequence[str], stated: str | None, today: date, home: str | None) -> Draft:
    """Note that firms have read their profiles on the day that is stated, else today, and found them right.

    Raises:
        BetterFitError: a firm is not known, or has retired; there is no such day, or it is yet to come.
        BrokenDirectory: the directory has errors.
    """
    try:
        day = today if stated is None else date.fromisoformat(judge("day", stated))
    except Fault as fault:
        raise BetterFitError(f"--date: {fault.message}", fault.hint) from None
    if day > today:
        raise BetterFitError(f"{day} is yet to come", "name the day on which the firm said so")
    directory = _read(root, home)
    draft = Draft(root)
    for slug in slugs:
        if directory.partners[_known(directory, slug)].retired:
            raise BetterFitError(f"{quote(slug)} has retired, so there is nothing to confirm")
        with _Profile(draft, slug) as profile:
            profile.put(("confirmed",), day.isoformat(), before=_LAST)
    return _tried(draft, home)


def rename(root: Path, old: str, new: str, home: str | None) -> Draft:
    """Give a firm another slug, and its folder of pictures too. The old one stays as a former name, so that links to it
    go on working.

    Raises:
        BetterFitError: the firm is not known; the new slug is taken, kept, or none.
        BrokenDirectory: the directory has errors.
    """
    directory = _read(root, home)
    partner = directory.partners[_known(directory, old)]
    _free(directory, old, new)
    draft = Draft(root)
    draft.move(_file(old), _file(new))
    for path in sorted((root / files.PICTURES / old).glob("[!.]*")):
        draft.move(f"{files.PICTURES}/{old}/{path.name}", f"{files.PICTURES}/{new}/{path.name}")
    with _Profile(draft, new) as profile:
        if new in partner.aliases:
            profile.remove(("aliases", list(partner.aliases).index(new)))
        profile.add(("aliases",), old)
    _renamed(draft, directory, old, new)
    if home is not None and directory.resolve(home) == old:
        _set_home(draft, new)
        home = new
    return _tried(draft, home)


def retire(root: Path, slug: str, successor: str | None, home: str | None) -> Draft:
    """Let a firm have left. Its page says so, and names its successor if there is one.

    Raises:
        BetterFitError: a firm is not known; it has retired already, or is the owner's own.
        BrokenDirectory: the directory has errors.
    """
    directory = _read(root, home)
    partner = directory.partners[_known(directory, slug)]
    if partner.retired and successor is None:
        raise BetterFitError(f"{quote(slug)} has retired already", "to say who took over: --successor SLUG")
    if home is not None and directory.resolve(home) == slug:
        raise BetterFitError(f"{quote(slug)} is your own firm in {NAME}", "name another one there as `home`, or none")
    if successor is not None:
        heir = directory.partners[_known(directory, successor)]
        if successor == slug:
            raise BetterFitError("a firm can't succeed itself", "name another firm")
        if heir.retired:
            raise BetterFitError(f"{quote(successor)} has retired too", "name the firm that took over from it")
    draft = Draft(root)
    with _Profile(draft, slug) as profile:
        profile.put(("status",), "retired", before=_LAST[1:])
        if successor is not None:
            profile.put(("successor",), successor, before=_LAST[2:])
    # Whoever left its clients to this firm leaves them to the next one. What others say of it is theirs to change.
    for other in directory.partners.values():
        if other.slug != slug and slug in _text(draft, other.slug):
            with _Profile(draft, other.slug) as profile:
                node = profile.at(("successor",))
                if node is not None and directory.resolve(node.text) == slug and successor is not None:
                    if other.slug == successor:
                        profile.remove(("successor",))
                    else:
                        profile.replace(("successor",), successor)
    return _tried(draft, home)


class _Profile:
    """A firm's file while it is being changed."""

    def __init__(self, draft: Draft, slug: str) -> None:
        self._draft, self._path = draft, _file(slug)
        self._text = YamlText(draft.text(self._path) or "")

    def __enter__(self) -> YamlText:
        return self._text

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Unfit):
            raise unfit(self._path, error) from None
        if error is None:
            self._draft.put(self._path, self._text.text)


def unfit(path: str, error: Unfit) -> BetterFitError:
    """The problem of a file that can't be changed here."""
    return BetterFitError(f"{path} is written in a way that this command can't change: {error}", "change it by hand")


def _read(root: Path, home: str | None) -> Directory:
    files.check_root(root)
    return directory_or_raise(root, home=home)


def _known(directory: Directory, word: str) -> str:
    if word not in directory.partners:
        fault = unknown(word, directory.partners, directory.former)
        raise BetterFitError(fault.message, fault.hint)
    return word


def _free(directory: Directory, old: str, new: str) -> None:
    """Check that a firm may have a new slug.

    Raises:
        BetterFitError: it may not.
    """
    if not files.is_slug(new):
        hint = f"small letters a–z, digits and single hyphens, such as {files.suggest_slug(new)}"
        raise BetterFitError(f"{quote(new)} can't be a firm's name in links", hint)
    if new in files.RESERVED:
        raise BetterFitError(f"{quote(new)} is kept for the site itself", f"such as {new}-firm")
    if new in directory.partners:
        own = "this firm's name already" if new == old else "the name of another firm"
        raise BetterFitError(f"{quote(new)} is {own}", "choose another one")
    former = directory.former.get(new)
    if former not in (None, old):
        raise BetterFitError(f"{quote(new)} is a former name of {quote(former)}", "a name is never used again")


def _renamed(draft: Draft, directory: Directory, old: str, new: str) -> None:
    """Write a firm's new slug wherever others name it."""
    for other in directory.partners:
        slug = new if other == old else other
        if old not in _text(draft, slug):
            continue
        with _Profile(draft, slug) as profile:
            for path, word in profile.words(()):
                if word == old and _names_firm(path):
                    profile.replace(path, new)


def _names_firm(path: Inner) -> bool:
    return path == ("successor",) or (len(path) == 3 and path[0] == "recommends" and path[2] == "partner")


def _set_home(draft: Draft, slug: str) -> None:
    """Write the owner's own firm into the settings.

    Raises:
        BetterFitError: the place can't be found.
    """
    settings = YamlText(draft.text(NAME) or "")
    plugins = settings.at(("plugins",))
    places: list[Inner] = [
        ("plugins",),
        *(("plugins", number) for number in range(len(plugins.items) if plugins else 0)),
    ]
    for place in places:
        if settings.at((*place, "better-fit", "home")) is not None:
            settings.replace((*place, "better-fit", "home"), slug)
            draft.put(NAME, settings.text)
            return
    raise unfit(NAME, Unfit("`home` can't be found in it"))


def _text(draft: Draft, slug: str) -> str:
    return draft.text(_file(slug)) or ""


def _file(slug: str) -> str:
    return f"{files.PARTNERS}/{slug}.yml"


def _tried(draft: Draft, home: str | None) -> Draft:
    if draft.changed:
        draft.test(home)
    return draft
