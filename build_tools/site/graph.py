"""The picture of who recommends whom: which firms are in it, and where each stands.

`rustworkx` says where firms stand; the clusters' middles are fixed beforehand, one for each widest word of the primary
facet, so a new firm moves its neighbours and not the whole picture. Then boxes that would cover each other are pushed
apart, and names get the first place that is free. All lengths are in units of the drawing.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import NamedTuple

from .. import addresses
from ..cache import Cache, code
from ..model import Directory, Partner

#: So many firms are drawn at most: those with the most recommendations, received and given.
DRAWN = 400
#: Up to so many firms a name stands where it reads best; among more, names are smaller and stand right of their dots.
NAMED = 70
#: A longer name is cut, and stands whole where a pointer or the keyboard rests.
LONGEST_NAME = 26
#: Clusters have so many colours; the last is for all further ones.
COLOURS = 8
#: So many firms stand on each side of a firm's own circle, at most, this far apart.
BESIDE, _PITCH = 6, 34
#: A firm's own circle is so wide, its ring reaches so far, its dots are so large, and its names so long.
CIRCLE, _RING, _DOT, _CIRCLE_NAME = 440, 52, 7, 21
#: The library starts from here, so the same directory gives the same picture.
_SEED = 1
_STEPS = 300
#: Among more, the picture starts so wide, with so much more room than names take; their letters are so much smaller.
_WIDE, _AIR, _SMALLER = 1060, 2.0, 11 / 13
_LETTER, _LARGER, _LINE, _MARGIN, _GAP = 7.1, 1.2, 17, 14, 5


@dataclass(frozen=True, slots=True)
class Spot:
    """A firm in the picture. `side` says where its name stands: below, above, right, left, or empty where there is no
    room until somebody points at it."""

    slug: str
    cluster: int
    x: int
    y: int
    radius: int
    name: str
    side: str


@dataclass(frozen=True, slots=True)
class Line:
    """A recommendation, or the two of firms that recommend each other; `start` and `end` are places among `spots`."""

    start: int
    end: int
    both: bool
    path: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A cluster's name where its firms stand."""

    cluster: int
    label: str
    x: int
    y: int


class Neighbour(NamedTuple):
    """A firm in the circle of another: its dot, and the line between the two, with who recommends whom."""

    name: str  # of the other firm
    href: str
    x: int
    y: int
    path: str
    gives: bool  # it recommends the firm in the middle
    takes: bool  # that one recommends it


class Circle(NamedTuple):
    """A firm amid those that it recommends and those that recommend it; `more` of them are not drawn."""

    name: str
    height: int
    centre: int
    middle: int
    neighbours: tuple[Neighbour, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """The picture as plain values. `total` counts the firms with any recommendation, drawn or not."""

    width: int
    height: int
    total: int
    headings: tuple[Heading, ...]
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...]


class _Firm(NamedTuple):
    """A firm that is drawn: `received` counts the firms that recommend it."""

    slug: str
    name: str
    cluster: int
    received: int


def drawing(directory: Directory, cache: Cache) -> Drawing | None:
    """The picture of a directory; `None` where nobody recommends anybody."""
    edges = [(slug, r.partner) for slug, firm in directory.active.items() for r in firm.recommends]
    counts = Counter(slug for edge in edges for slug in edge)
    if not counts:
        return None
    received = Counter(to for _, to in edges)
    strongest = {*sorted(counts, key=lambda slug: (-counts[slug], -received[slug], slug))[:DRAWN]}
    edges = sorted(edge for edge in edges if strongest.issuperset(edge))
    slugs = sorted({slug for edge in edges for slug in edge})
    clusters = _clusters([directory.partners[slug] for slug in slugs], directory)
    labels = list(dict.fromkeys(clusters))
    labels.sort(key=lambda label: (-clusters.count(label), label))
    firms = [
        _Firm(slug, short(directory.partners[slug].name), labels.index(cluster), received[slug])
        for slug, cluster in zip(slugs, clusters, strict=True)
    ]
    made_of = json.dumps([firms, edges, labels], ensure_ascii=False)
    text = cache.text(f"graph {code()}", made_of, lambda: json.dumps(asdict(_draw(firms, edges, labels))))
    kept = json.loads(text)
    parts = {"headings": Heading, "spots": Spot, "lines": Line}
    lists = {name: tuple(kind(**values) for values in kept[name]) for name, kind in parts.items()}
    return Drawing(kept["width"], kept["height"], len(counts), **lists)


def short(name: str, longest: int = LONGEST_NAME) -> str:
    """A name as a picture has room for it."""
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"


def _clusters(firms: Iterable[Partner], directory: Directory) -> list[str]:
    """The widest word above the first that each firm states of the primary facet."""
    primary = directory.vocabulary.primary
    held = (firm.terms.get(primary.id, ("",))[0] for firm in firms)
    return [primary.terms[(term, *primary.ancestors(term))[-1]].label if term else "" for term in held]


def _draw(firms: Sequence[_Firm], edges: Sequence[tuple[str, str]], labels: Sequence[str]) -> Drawing:
    place = {firm.slug: number for number, firm in enumerate(firms)}
    roomy = len(firms) <= NAMED
    spread = _positions([firm.cluster for firm in firms], [(place[a], place[b]) for a, b in edges], len(labels))
    radii = [(5 if roomy else 4) + math.isqrt((6 if roomy else 4) * firm.received) for firm in firms]
    sizes: list[tuple[float, float]]
    if roomy:
        side = 150 * math.isqrt(len(firms) - 1) + 260
        width, height = max(side, 460), max(side * 3 // 5, 300)
        sizes = [
            (max(2 * r, _width(name)) + 8, 2 * r + 2 * _LINE) for r, (_, name, *_) in zip(radii, firms, strict=True)
        ]
    else:
        spread = _evened(spread)
        names = [_width(firm.name) * _SMALLER for firm in firms]
        sizes = [(2 * r + 11 + name, max(2 * r, 15)) for r, name in zip(radii, names, strict=True)]
        width, height = _WIDE, round(sum(w * h for w, h in sizes) / _WIDE * _AIR)
    points = [[x * width, y * height] for x, y in spread[: len(firms)]]
    for hub in range(len(labels)):  # a cluster's name stands above its firms
        inside = [point for point, firm in zip(points, firms, strict=False) if firm.cluster == hub]
        points.append([sum(x for x, _ in inside) / len(inside), min(y for _, y in inside) - 2 * _LINE])
    sizes += [(_width(label) * _LARGER + 16, _LINE + 10) for label in labels]
    _part(points, sizes)
    left, top = (min(p[i] - size[i] / 2 for p, size in zip(points, sizes, strict=True)) - _MARGIN for i in (0, 1))
    right, bottom = (max(p[i] + size[i] / 2 for p, size in zip(points, sizes, strict=True)) + _MARGIN for i in (0, 1))
    whole = [(round(x - left), round(y - top)) for x, y in points]
    if not roomy:
        for n, r in enumerate(radii):  # from the middle of its box to its left end
            whole[n] = (round(whole[n][0] - sizes[n][0] / 2) + r, whole[n][1])
    headings = [Heading(min(n, COLOURS - 1), label, *whole[len(firms) + n]) for n, label in enumerate(labels)]
    size = (round(right - left), round(bottom - top))
    sides = _sides(firms, whole, radii, headings, size) if roomy else ["right"] * len(firms)
    spots = [
        Spot(firm.slug, min(firm.cluster, COLOURS - 1), *whole[n], radii[n], firm.name, sides[n])
        for n, firm in enumerate(firms)
    ]
    pairs = {*edges}
    lines = [
        Line(place[a], place[b], (b, a) in pairs, _path(spots[place[a]], spots[place[b]], (b, a) in pairs))
        for a, b in edges
        if a < b or (b, a) not in pairs
    ]
    return Drawing(*size, 0, tuple(headings), tuple(spots), tuple(lines))


def _positions(clusters: Sequence[int], edges: Iterable[tuple[int, int]], hubs: int) -> list[tuple[float, float]]:
    """Where firms stand, in a square of one."""
    import rustworkx  # brings numpy, which only a picture that is drawn anew needs

    graph = rustworkx.PyGraph(multigraph=False)
    firms = len(clusters)
    graph.add_nodes_from(range(firms + hubs))
    graph.add_edges_from([(n, firms + cluster, 2.0) for n, cluster in enumerate(clusters)])
    graph.add_edges_from([(a, b, 0.5) for a, b in edges])
    # The middles stand on a ring, each with as much of it as it has firms; the one with the most is at the left.
    share, turned, middles = Counter(clusters), 0.5, []
    total = sum(math.sqrt(share[hub]) for hub in range(hubs))
    for hub in range(hubs):
        part = math.sqrt(share[hub]) / total
        angle = 2 * math.pi * (turned + (part / 2 if hub else 0))
        reach = 0.0 if hubs == 1 else 1.0
        middles.append((round(reach * math.cos(angle), 2), round(reach * math.sin(angle), 2)))
        turned += part / 2 if not hub else part
    # Each firm begins beside its middle, in an order of its own, so nothing is left to chance but the last nudge.
    start = {firms + hub: middle for hub, middle in enumerate(middles)}
    seen: Counter[int] = Counter()
    for n, cluster in enumerate(clusters):
        turn = 2.4 * seen[cluster]
        far = 0.05 * math.sqrt(seen[cluster] + 1)
        seen[cluster] += 1
        x, y = middles[cluster]
        start[n] = (round(x + far * math.cos(turn), 3), round(y + far * math.sin(turn), 3))
    found = rustworkx.graph_spring_layout(
        graph, start, {firms + hub for hub in range(hubs)}, 1.5 / math.sqrt(firms + hubs), 2, True, _STEPS, 1e-6,
        float, 1, 1, None, _SEED,
    )  # fmt: skip
    points = [found[n] for n in range(firms)]
    low, high = ([choose(p[i] for p in points) for i in (0, 1)] for choose in (min, max))
    # Rounded, so that what another processor adds in its last places moves nothing.
    return [
        (round((x - low[0]) / (high[0] - low[0] or 1), 4), round((y - low[1]) / (high[1] - low[1] or 1), 4))
        for x, y in points
    ]


def _evened(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same places with crowds drawn apart and gaps narrowed, halfway to equal distances."""
    ranks = []
    for axis in (0, 1):
        order = sorted(range(len(points)), key=lambda n: (points[n][axis], n))
        ranks.append({n: rank / len(points) for rank, n in enumerate(order)})
    return [((x + ranks[0][n]) / 2, (y + ranks[1][n]) / 2) for n, (x, y) in enumerate(points)]


def _part(points: list[list[float]], sizes: Sequence[tuple[float, float]]) -> None:
    """Push boxes apart until none covers another, each pair along the way that is shorter."""
    reach = max(height for _, height in sizes) + _GAP
    for _ in range(_STEPS):
        moved = False
        order = sorted(range(len(points)), key=lambda n: (points[n][1], n))
        boxes = [(points[n], *sizes[n]) for n in order]
        for at, (here, width, height) in enumerate(boxes, 1):
            for there, other_width, other_height in islice(boxes, at, None):
                apart = there[1] - here[1]
                if apart >= reach:
                    break
                above = (height + other_height) / 2 + _GAP - abs(apart)
                if above <= 0:
                    continue
                beside = (width + other_width) / 2 + _GAP - abs(there[0] - here[0])
                if beside <= 0:
                    continue
                moved = True
                i, gap = (0, beside) if beside < above else (1, above)
                push = (gap / 2 + 0.5) * (1 if here[i] <= there[i] else -1)
                here[i] -= push
                there[i] += push
        if not moved:
            return
    # Crowds part slowly: what is still covered slides down to where there is room.
    placed: list[_Box] = []
    for here, (width, height) in sorted(zip(points, sizes, strict=True), key=lambda box: (box[0][1], box[0][0])):
        while met := [other for other in placed if _meet(_around(here, width, height), other)]:
            here[1] = max(bottom for *_, bottom in met) + height / 2 + 2
        placed.append(_around(here, width, height))


def _around(point: Sequence[float], width: float, height: float) -> _Box:
    return point[0] - width / 2, point[1] - height / 2, point[0] + width / 2, point[1] + height / 2


def _width(text: str) -> float:
    """The room that a text takes, reckoned widely: what letters a device has, nobody knows here."""
    return sum(_LETTER * (1.9 if unicodedata.east_asian_width(letter) in "WF" else 1) for letter in text)


_Box = tuple[float, float, float, float]


def _sides(
    firms: Sequence[_Firm],
    points: Sequence[tuple[int, int]],
    radii: Sequence[int],
    headings: Sequence[Heading],
    size: tuple[int, int],
) -> list[str]:
    """On which side of its dot each name stands, so that it covers no dot and no other name; the most recommended
    choose first."""
    taken: list[_Box] = [(x - r, y - r, x + r, y + r) for (x, y), r in zip(points, radii, strict=False)]
    for heading in headings:
        half = _width(heading.label) * _LARGER / 2
        taken.append((heading.x - half, heading.y - _LINE, heading.x + half, heading.y + 6))
    sides = [""] * len(firms)
    for n in sorted(range(len(firms)), key=lambda n: (-firms[n].received, firms[n].slug)):
        for side, box in _boxes(*points[n], radii[n], _width(firms[n].name)).items():
            within = box[0] >= 2 and box[1] >= 2 and box[2] <= size[0] - 2 and box[3] <= size[1] - 2
            if within and not any(_meet(box, other) for other in taken):
                sides[n] = side
                taken.append(box)
                break
    return sides


def _boxes(x: int, y: int, radius: int, width: float) -> Mapping[str, _Box]:
    half, line = width / 2, _LINE - 2
    return {
        "below": (x - half, y + radius + 1, x + half, y + radius + 1 + line),
        "above": (x - half, y - radius - 2 - line, x + half, y - radius - 2),
        "right": (x + radius + 3, y - line / 2, x + radius + 3 + width, y + line / 2),
        "left": (x - radius - 3 - width, y - line / 2, x - radius - 3, y + line / 2),
    }


def _meet(a: _Box, b: _Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _path(start: Spot, end: Spot, both: bool) -> str:
    """The way from the rim of one dot to that of the other: straight where both recommend each other, else a bend."""
    across, down = end.x - start.x, end.y - start.y
    length = math.hypot(across, down) or 1
    bend = 0 if both else 0.12
    middle = (start.x + across / 2 - down * bend, start.y + down / 2 + across * bend)
    ends = []
    for spot, room in ((start, 2), (end, 3)):
        way = (middle[0] - spot.x, middle[1] - spot.y)
        far = (spot.radius + (3 if both else room)) / (math.hypot(*way) or 1)
        ends.append((round(spot.x + way[0] * far), round(spot.y + way[1] * far)))
    (x1, y1), (x2, y2) = ends
    if both or length < 40:
        return f"M{x1} {y1}L{x2} {y2}"
    return f"M{x1} {y1}Q{round(middle[0])} {round(middle[1])} {x2} {y2}"


def circle(name: str, givers: Mapping[str, str], takers: Mapping[str, str]) -> Circle | None:
    """The circle of one firm: who recommends it at the left, whom it recommends at the right, and those of whom both is
    true on both sides in turn. `None` where it has neither. Plain geometry, since every firm has one.

    Args:
        name: of the firm.
        givers: who recommends it: slug → name.
        takers: whom it recommends: slug → name.
    """
    takes, gives = set(givers), set(takers)
    if not (gives or takes):
        return None
    names = {**givers, **takers}
    left, right = sorted(takes - gives), sorted(gives - takes)
    for slug in sorted(gives & takes):
        (left if len(left) < len(right) else right).insert(0, slug)
    more = max(0, len(left) - BESIDE) + max(0, len(right) - BESIDE)
    rows = min(max(len(left), len(right)), BESIDE)
    height = max(rows * _PITCH + 16, 84)
    middle = height // 2
    neighbours = []
    for side, slugs in ((-1, left[:BESIDE]), (1, right[:BESIDE])):
        for number, slug in enumerate(slugs):
            y = round(middle + (number - (len(slugs) - 1) / 2) * _PITCH)
            # A ring: the further from the middle's height, the nearer to the middle.
            x = CIRCLE // 2 + side * round(_RING * math.sqrt(max(0.0, 1 - ((y - middle) / (height * 0.66)) ** 2)))
            across, down = x - CIRCLE // 2, y - middle
            near = (_DOT + 12) / math.hypot(across, down)
            far = 1 - (_DOT + 5) / math.hypot(across, down)
            path = (
                f"M{round(CIRCLE // 2 + across * near)} {round(middle + down * near)}"
                f"L{round(CIRCLE // 2 + across * far)} {round(middle + down * far)}"
            )
            neighbours.append(
                Neighbour(
                    short(names[slug], _CIRCLE_NAME), addresses.partner(slug), x, y, path, slug in takes, slug in gives
                )
            )
    return Circle(short(name), height, CIRCLE // 2, middle, tuple(neighbours), more)
