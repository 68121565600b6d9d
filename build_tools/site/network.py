"""Who recommends whom, and where the gaps are, as the template `network` shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import addresses
from ..cache import Cache
from ..model import Directory
from ..rule import words
from . import graph
from .graph import Drawing
from .ready_needs import Index
from .views import Views

#: Firms without a recommendation are named up to this many, then counted.
NAMED = 200


def network(directory: Directory, index: Index, views: Views, cache: Cache) -> Mapping[str, Any]:
    """The values of the page: the picture, the same as a table, and the gaps."""
    given = [(p.slug, r.partner) for p in directory.active.values() for r in p.recommends]
    alone = [p for p in directory.active.values() if p.slug not in directory.recommended_by]
    vocabulary = directory.vocabulary
    facets = vocabulary.facets.values()
    counts = [(words.inline(f, t, vocabulary), index.singles.get((f.id, t), 0)) for f in facets for t in f.terms]
    drawn = graph.drawing(directory, cache)
    return {
        "recommendations": len(given),
        "givers": len({giver for giver, _ in given}),
        "drawn": drawn,
        "roomy": graph.NAMED,
        "spots": _spots(directory, drawn) if drawn else (),
        "rows": _rows(directory, views, drawn) if drawn else (),
        "unmet": words.listed([label for label, count in counts if count == 0], vocabulary),
        "thin": words.listed([label for label, count in counts if count == 1], vocabulary),
        "unvouched": [views.firm(p.slug) for p in alone[:NAMED]],
        "unvouched_all": len(alone),
    }


def _spots(directory: Directory, drawn: Drawing) -> list[Mapping[str, Any]]:
    """What the picture says of each firm besides its place."""
    return [
        {
            "name": directory.partners[spot.slug].name,
            "href": addresses.partner(spot.slug),
            "gives": len(directory.partners[spot.slug].recommends),
            "takes": len(directory.recommended_by.get(spot.slug, ())),
        }
        for spot in drawn.spots
    ]


def _rows(directory: Directory, views: Views, drawn: Drawing) -> list[Mapping[str, Any]]:
    """Each firm of the picture, by name, with all whom it recommends and all who recommend it."""
    firms = sorted((directory.partners[spot.slug] for spot in drawn.spots), key=lambda p: (p.name.casefold(), p.slug))
    rows: list[Mapping[str, Any]] = []
    for firm in firms:
        takes = directory.recommended_by.get(firm.slug, ())
        givers = {giver for giver, _ in takes}
        rows.append(
            {
                "name": firm.name,
                "href": addresses.partner(firm.slug),
                "recommends": addresses.recommends(firm.slug) if firm.recommends else "",
                "gives": [(views.quote(r.partner, r, firm), r.partner in givers) for r in firm.recommends],
                "takes": [(directory.partners[giver].name, addresses.partner(giver)) for giver, _ in takes],
            }
        )
    return rows
