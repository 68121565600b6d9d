"""The data by which the browser ranks, and nothing else: `/match.json`. Words are in `/words.json`, from `words`.

Small, since a phone fetches it: firms are columns in the order of their slugs, a firm's terms are one character
each, and relations are resolved here, so that the browser only looks up, sums and orders. `match.js` reads it back:

- `facets[].gives[i]`: the number of terms that fit where term i is asked, then those terms, then those that come
  close, the best first, as in `fit.gives`.
- `facets[].held`: for each firm its terms as characters (see `letter`), firms separated by spaces.
- `budgets`: for each firm `p`, `m` or `y` and `from-to`; empty where there is none or it can't be compared.
- `availability`: a letter a firm: `o`pen, `w`aitlist, `c`losed or `-`; `until` holds the dates at which that ends.
- `recommends`: for each firm that vouches, its index, then the firm praised and, as characters, what for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..model import RULE, Directory, Facet, Partner
from .fit import gives

_AVAILABILITY = {None: "-", "open": "o", "waitlist": "w", "closed": "c"}


def match_data(directory: Directory, *, stamp: str) -> dict[str, Any]:
    """The whole of `/match.json`. `stamp` names the build, so that a page can tell data of another one."""
    vocabulary, firms = directory.vocabulary, list(directory.active.values())
    place = {firm.slug: index for index, firm in enumerate(firms)}
    return {
        "rule": RULE,
        "stamp": stamp,
        "currency": vocabulary.currency,
        "weights": {"budget": vocabulary.budget_weight, "recommendation": vocabulary.recommendation_weight},
        "former_facets": dict(vocabulary.former),
        "facets": [_facet(facet, firms) for facet in vocabulary.facets.values()],
        "slugs": " ".join(place),
        "former": {old: slug for old, slug in sorted(directory.former.items()) if slug in place},
        "retired": _retired(directory),
        "budgets": " ".join(_budget(firm, vocabulary.currency) for firm in firms),
        "availability": "".join(_AVAILABILITY[firm.availability] for firm in firms),
        "until": {
            str(index): firm.availability_until.isoformat()
            for index, firm in enumerate(firms)
            if firm.availability is not None and firm.availability_until is not None
        },
        "recommends": _recommends(firms, place, vocabulary.primary),
    }


def letter(index: int) -> str:
    """A term's character: from `#` on, without what JSON would have to escape."""
    code = 0x23 + index
    code += code >= 0x5C  # the backslash
    return chr(code if code < 0x7F else code + 0x22)  # delete and the other controls


def _facet(facet: Facet, firms: Iterable[Partner]) -> dict[str, Any]:
    place = {term: index for index, term in enumerate(facet.terms)}
    all_fits = [gives(facet, term) for term in facet.terms]
    return {
        "id": facet.id,
        "weight": facet.weight,
        "primary": facet.primary,
        "terms": list(facet.terms),
        "former": {old: place[term] for old, term in facet.former.items()},
        "broader": [[place[above] for above in facet.ancestors(term)] for term in facet.terms] if facet.primary else [],
        "gives": [[list(fits.values()).count("fits"), *(place[term] for term in fits)] for fits in all_fits],
        "held": _held(facet, firms),
    }


def _held(facet: Facet, firms: Iterable[Partner]) -> str:
    written = _letters(facet)
    return " ".join("".join([written[term] for term in firm.terms.get(facet.id, ())]) for firm in firms)


def _letters(facet: Facet) -> dict[str, str]:
    """Term → its character."""
    return {term: letter(index) for index, term in enumerate(facet.terms)}


def _budget(firm: Partner, currency: str) -> str:
    budget = firm.budget
    if budget is None or budget.currency != currency:
        return ""
    return f"{budget.per[0]}{budget.from_}-{'' if budget.to is None else budget.to}"


def _recommends(firms: Iterable[Partner], place: Mapping[str, int], primary: Facet) -> list[list[Any]]:
    written = _letters(primary)
    rows = []
    for firm in firms:
        row: list[Any] = []
        for entry in firm.recommends:
            if entry.partner in place:
                row += [place[entry.partner], "".join([written[term] for term in entry.for_])]
        if row:
            rows.append([place[firm.slug], *row])
    return rows


def _retired(directory: Directory) -> dict[str, str | None]:
    """Every slug, present or former, of a firm that has gone, and of the firm that took over, if one did."""
    gone = {slug: firm.successor for slug, firm in directory.partners.items() if firm.retired}
    return gone | {old: gone[slug] for old, slug in sorted(directory.former.items()) if slug in gone}
