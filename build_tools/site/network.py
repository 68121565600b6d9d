"""Who recommends whom, and where the gaps are, as the template `network` shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import addresses
from ..model import Directory
from ..rule import words
from .ready_needs import Index
from .views import Views

#: Firms without a recommendation are named up to this many, then counted.
NAMED = 200


def network(directory: Directory, index: Index, views: Views) -> Mapping[str, Any]:
    """The values of the page: each giver with those it vouches for, pairs that vouch both ways, and the gaps."""
    givers = [p for p in directory.active.values() if p.recommends]
    firms = [
        {
            "name": giver.name,
            "recommends": addresses.recommends(giver.slug),
            "list": [views.quote(r.partner, r) for r in giver.recommends],
        }
        for giver in sorted(givers, key=lambda p: p.name.casefold())
    ]
    vouched = {(p.slug, r.partner) for p in givers for r in p.recommends}
    mutual = sorted((a, b) for a, b in vouched if a < b and (b, a) in vouched)
    alone = [p for p in directory.active.values() if p.slug not in directory.recommended_by]
    facets = directory.vocabulary.facets.values()
    counts = [
        (words.inline(f, t, directory.vocabulary), index.singles.get((f.id, t), 0)) for f in facets for t in f.terms
    ]
    return {
        "recommendations": len(vouched),
        "givers": len(givers),
        "firms": firms,
        "mutual": [(directory.partners[a].name, directory.partners[b].name) for a, b in mutual],
        "unmet": words.listed([label for label, count in counts if count == 0], directory.vocabulary),
        "thin": words.listed([label for label, count in counts if count == 1], directory.vocabulary),
        "unvouched": [views.firm(p.slug) for p in alone[:NAMED]],
        "unvouched_all": len(alone),
    }
