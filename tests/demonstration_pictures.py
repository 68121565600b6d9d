"""Draws the pictures of the demonstration's firms: plants as flat shapes, no two alike, and the same on every run.

The firms are invented, so there is no work of theirs to photograph, and their captions say that these are drawings.
`make drawings` writes them into `partners/pictures/`; whoever changes a scene looks at what comes of it.
"""

from __future__ import annotations

import io
import math
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import resvg_py
from PIL import Image

ROOT = Path(__file__).parent.parent
WIDTH, HEIGHT = 1200, 900

# The site's paper and ink, and what grows between them.
PAPER, SHEET, SAND, LINEN, WOOD, OAK, INK = "#f6efe2", "#fffaf0", "#e8d9bd", "#efe4d0", "#d9b98c", "#b98a58", "#2b2721"
BARK = "#6f5038"
CLAY, TERRA, RUST, OCHRE, ROSE, BLUSH = "#b9603f", "#cf8259", "#96452f", "#dba94a", "#d98a86", "#efc9b6"
DEEP, PINE, FERN, LEAF, SAGE, MOSS, OLIVE, LIME, MIST = (
    "#1d4a3a", "#1d5a45", "#35774f", "#5a9560", "#93b48d", "#6f8a45", "#8c8a4b", "#b4bf6a", "#cbd8bf",
)  # fmt: skip
STONE, SLATE, SNOW, ICE, SKY, DUSK, NIGHT, GLOW = (
    "#b9b0a0", "#7d7a74", "#f7f6f1", "#dbe4e4", "#cfdcd8", "#e9b98a", "#20303a", "#ffd98a",
)  # fmt: skip
GREENS = (DEEP, PINE, FERN, LEAF, SAGE, MOSS, OLIVE, LIME)


class Sheet:
    """A drawing that grows, shape by shape, from the back to the front."""

    def __init__(self, seed: str, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.random = random.Random(seed)
        self.width, self.height = width, height
        self._shapes: list[str] = []

    def svg(self) -> str:
        """The whole as SVG."""
        size = f'width="{self.width}" height="{self.height}" viewBox="0 0 {self.width} {self.height}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(self._shapes)}</svg>'

    def path(self, d: str, fill: str, opacity: float = 1) -> None:
        """A filled outline."""
        veil = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
        self._shapes.append(f'<path d="{d}" fill="{fill}"{veil}/>')

    def line(self, d: str, colour: str, width: float, opacity: float = 1) -> None:
        """A stroke with round ends."""
        veil = f' stroke-opacity="{opacity:g}"' if opacity < 1 else ""
        self._shapes.append(
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round"{veil}/>'
        )

    def box(self, x: float, y: float, w: float, h: float, fill: str, r: float = 0, opacity: float = 1) -> None:
        """A rectangle, its corners rounded by `r`."""
        veil = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
        self._shapes.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r:g}" fill="{fill}"{veil}/>'
        )

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1, turn: float = 0) -> None:
        """An ellipse, turned by so many degrees."""
        veil = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
        turned = f' transform="rotate({turn:.0f} {x:.1f} {y:.1f})"' if turn else ""
        self._shapes.append(
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}"{veil}{turned}/>'
        )

    def leaf(self, x: float, y: float, length: float, width: float, turn: float, fill: str) -> None:
        """A pointed leaf that grows from a place, at so many degrees from upright."""
        tip = _turned((0, -length), turn)
        left, right = _turned((-width, -length * 0.45), turn), _turned((width, -length * 0.45), turn)
        self.path(
            f"M{x:.1f} {y:.1f}Q{x + left[0]:.1f} {y + left[1]:.1f} {x + tip[0]:.1f} {y + tip[1]:.1f}"
            f"Q{x + right[0]:.1f} {y + right[1]:.1f} {x:.1f} {y:.1f}Z",
            fill,
        )

    def pick(self, *colours: str) -> str:
        """One of these colours."""
        return self.random.choice(colours)

    def near(self, value: float, by: float) -> float:
        """A number around a value."""
        return self.random.uniform(value - by, value + by)


def _turned(point: tuple[float, float], degrees: float) -> tuple[float, float]:
    angle = math.radians(degrees)
    x, y = point
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)


# -- what stands in the scenes


def pot(s: Sheet, x: float, y: float, w: float, h: float, colour: str) -> None:
    """A pot that stands at `y`, its middle at `x`."""
    s.oval(x + w * 0.08, y, w * 0.62, h * 0.09, INK, 0.14)
    s.path(f"M{x - w / 2} {y - h}H{x + w / 2}L{x + w * 0.38} {y}H{x - w * 0.38}Z", colour)
    s.path(f"M{x + w * 0.12} {y - h}H{x + w / 2}L{x + w * 0.38} {y}H{x + w * 0.1}Z", INK, 0.1)
    s.box(x - w * 0.55, y - h - h * 0.06, w * 1.1, h * 0.18, colour, 5)
    s.box(x - w * 0.55, y - h + h * 0.08, w * 1.1, h * 0.05, INK, 0, 0.12)


def broadleaf(s: Sheet, x: float, y: float, size: float, colours: Sequence[str]) -> None:
    """A plant of broad leaves on long stems."""
    for turn in sorted((s.near(t, 7) for t in (-68, -46, -26, -8, 12, 30, 50, 70)), key=abs, reverse=True):
        reach = size * s.near(0.62, 0.12)
        end = _turned((0, -reach), turn)
        s.line(f"M{x} {y}Q{x} {y - reach * 0.6:.1f} {x + end[0]:.1f} {y + end[1]:.1f}", colours[0], size * 0.018)
        colour = s.random.choice(list(colours))
        s.leaf(x + end[0], y + end[1] + size * 0.12, size * 0.46, size * 0.21, turn * 1.15, colour)
        tip = _turned((0, -size * 0.36), turn * 1.15)
        base = (x + end[0], y + end[1] + size * 0.12)
        s.line(f"M{base[0]:.1f} {base[1]:.1f}l{tip[0]:.1f} {tip[1]:.1f}", SHEET, size * 0.008, 0.45)


def blades(s: Sheet, x: float, y: float, size: float, colours: Sequence[str]) -> None:
    """Upright blades, as of a snake plant."""
    for turn in (-24, 22, -13, 12, -4, 4):
        length = size * s.near(0.85, 0.15)
        s.leaf(x + turn * 0.9, y, length, size * 0.1, turn, s.random.choice(list(colours)))
        tip = _turned((0, -length * 0.86), turn)
        s.line(f"M{x + turn * 0.9:.1f} {y}l{tip[0]:.1f} {tip[1]:.1f}", LIME, size * 0.012, 0.55)


def fern(s: Sheet, x: float, y: float, size: float, colours: Sequence[str]) -> None:
    """Fronds that arch to all sides, with leaflets in pairs."""
    for turn in (-82, 80, -58, 56, -34, 32, -10, 12):
        colour = s.random.choice(list(colours))
        reach = size * s.near(0.9, 0.1)
        end = _turned((0, -reach), turn)
        drop = abs(turn) / 90 * size * 0.34
        points = []
        for step in range(1, 13):
            t = step / 12
            px = 2 * (1 - t) * t * end[0] * 0.35 + t * t * end[0]
            py = 2 * (1 - t) * t * (-reach * 0.75) + t * t * (end[1] + drop)
            points.append((x + px, y + py, t))
        s.line("M" + f"{x} {y}" + "".join(f"L{px:.1f} {py:.1f}" for px, py, _ in points), colour, size * 0.014)
        before = (x, y)
        for px, py, t in points:
            heading = math.degrees(math.atan2(px - before[0], before[1] - py))
            length = size * 0.17 * math.sin(math.pi * (0.15 + 0.8 * t))
            s.leaf(px, py, length, length * 0.28, heading - 62, colour)
            s.leaf(px, py, length, length * 0.28, heading + 62, colour)
            before = (px, py)


def canopy(s: Sheet, x: float, y: float, rx: float, ry: float, colours: Sequence[str], count: int = 26) -> None:
    """The crown of a tree: rounded masses, the lighter ones above."""
    for number in range(count):
        t = number / count
        angle, far = s.random.uniform(0, 2 * math.pi), math.sqrt(s.random.random()) * 0.78
        px, py = x + math.cos(angle) * rx * far, y + math.sin(angle) * ry * far * 0.9 + (0.28 - t * 0.5) * ry
        shade = colours[min(len(colours) - 1, int(t * len(colours)))]
        s.oval(px, py, rx * s.near(0.3, 0.07), ry * s.near(0.27, 0.06), shade)


def leafy(s: Sheet, x: float, y: float, rx: float, ry: float, colours: Sequence[str], count: int, size: float) -> None:
    """A crown of single leaves over a darker mass."""
    s.oval(x, y, rx * 0.86, ry * 0.84, colours[0])
    for number in range(count):
        angle, far = s.random.uniform(0, 2 * math.pi), math.sqrt(s.random.random())
        px, py = x + math.cos(angle) * rx * far, y + math.sin(angle) * ry * far
        length = size * s.near(1, 0.25)
        colour = colours[1:][min(len(colours) - 2, int(number / count * (len(colours) - 1)))]
        s.leaf(px, py, length, length * 0.34, math.degrees(angle) + 90 + s.near(0, 40), colour)


def trunk(s: Sheet, x: float, y: float, top: float, width: float, colour: str = OAK, lean: float = 0) -> None:
    """A trunk that forks below its crown."""
    w = width / 2
    s.path(
        f"M{x - w} {y}Q{x - w * 0.5} {(y + top) / 2} {x - w * 0.55 + lean} {top}H{x + w * 0.55 + lean}"
        f"Q{x + w * 0.5} {(y + top) / 2} {x + w} {y}Z",
        colour,
    )
    fork = top + (y - top) * 0.32
    s.line(
        f"M{x + lean * 0.6} {fork}Q{x + lean + width} {fork - 50} {x + lean + width * 2.4} {top - 30}", colour, w * 0.9
    )
    s.line(
        f"M{x + lean * 0.6} {fork + 20}Q{x + lean - width} {fork - 40} {x + lean - width * 2.2} {top - 24}",
        colour,
        w * 0.8,
    )


def conifer(s: Sheet, x: float, y: float, w: float, h: float, colour: str, snow: str = "") -> None:
    """A fir in tiers, with snow on them where a colour for it is given."""
    s.box(x - w * 0.05, y - h * 0.1, w * 0.1, h * 0.1, OAK)
    for tier in range(4):
        base, half = y - h * 0.08 - tier * h * 0.21, w / 2 * (1 - tier * 0.2)
        top = base - h * 0.36
        s.path(f"M{x - half} {base}Q{x} {base + h * 0.045} {x + half} {base}L{x} {top}Z", colour)
        s.path(f"M{x} {base + h * 0.02}Q{x + half * 0.5} {base + h * 0.02} {x + half} {base}L{x} {top}Z", INK, 0.12)
        if snow:
            edge = base - h * 0.17
            s.path(
                f"M{x - half * 0.5} {edge}Q{x - half * 0.2} {edge + 14} {x} {edge}T{x + half * 0.5} {edge}L{x} {top}Z",
                snow,
            )


def agave(s: Sheet, x: float, y: float, size: float, colours: Sequence[str]) -> None:
    """A rosette of stiff blades."""
    for turn in (-88, 86, -66, 64, -44, 42, -22, 20, 0):
        s.leaf(x, y, size * s.near(0.95, 0.08), size * 0.15, turn, s.random.choice(list(colours)))


def saguaro(s: Sheet, x: float, y: float, h: float, colour: str) -> list[tuple[float, float, float, float]]:
    """A cactus with two arms; gives its columns as x, top, foot and width."""
    w = h * 0.15
    columns = [(x, y - h, y, w)]
    for side, at, up in ((-1, 0.5, 0.34), (1, 0.4, 0.42)):
        ax, elbow = x + side * w * 1.75, y - h * at
        s.line(
            f"M{x} {elbow}H{ax - side * w * 0.4}Q{ax} {elbow} {ax} {elbow - w * 0.6}V{elbow - h * up}", colour, w * 0.78
        )
        columns.append((ax, elbow - h * up - w * 0.3, elbow, w * 0.78))
    s.box(x - w / 2, y - h, w, h, colour, w / 2)
    for px, top, foot, wide in columns:
        for step in (-0.26, 0, 0.26):
            s.line(f"M{px + step * wide} {top + wide * 0.5}V{foot - wide * 0.3}", INK, 2.2, 0.16)
    return columns


def stone(s: Sheet, x: float, y: float, rx: float, ry: float, colour: str = STONE) -> None:
    """A stone with its shade."""
    s.oval(x + rx * 0.1, y + ry * 0.72, rx * 1.08, ry * 0.3, INK, 0.13)
    s.path(f"M{x - rx} {y + ry * 0.7}Q{x - rx * 0.9} {y - ry} {x - rx * 0.1} {y - ry}T{x + rx} {y + ry * 0.7}Z", colour)
    s.path(
        f"M{x + rx * 0.1} {y - ry * 0.96}Q{x + rx * 0.9} {y - ry * 0.7} {x + rx} {y + ry * 0.7}H{x + rx * 0.3}Z",
        INK,
        0.1,
    )


def room(s: Sheet, wall: str, floor: str, horizon: float) -> None:
    """A wall, a floor and the line of a skirting between them."""
    s.box(0, 0, s.width, s.height, wall)
    s.box(0, horizon, s.width, s.height - horizon, floor)
    s.box(0, horizon - 12, s.width, 12, SHEET, 0, 0.65)


def light(s: Sheet, x: float, y: float, w: float, h: float, panes: int = 2, opacity: float = 0.3) -> None:
    """The light of a window, slanting over a wall."""
    for pane in range(panes):
        px = x + pane * (w + 18)
        s.path(f"M{px} {y}H{px + w}L{px + w + h * 0.4} {y + h}H{px + h * 0.4}Z", SHEET, opacity)


def desk(s: Sheet, x: float, y: float, w: float, h: float) -> None:
    """A reception desk of pale wood."""
    s.oval(x + w / 2, y + h, w * 0.56, 20, INK, 0.13)
    s.box(x, y, w, h, WOOD, 10)
    for number in range(1, int(w / 26)):
        s.box(x + number * 26, y + 26, 3, h - 26, OAK, 0, 0.35)
    s.box(x - 16, y - 10, w + 32, 34, LINEN, 8)
    s.box(x - 16, y + 16, w + 32, 8, INK, 0, 0.1)


def lamp(s: Sheet, x: float, y: float, size: float, colour: str) -> None:
    """A lamp that hangs from above."""
    s.line(f"M{x} 0V{y}", INK, 4)
    s.path(f"M{x - size} {y + size}A{size} {size} 0 0 1 {x + size} {y + size}Z", colour)
    s.oval(x, y + size, size * 0.5, size * 0.12, GLOW)


def bench(s: Sheet, x: float, y: float, w: float) -> None:
    """A bench without a back."""
    s.oval(x + w / 2, y + 92, w * 0.52, 13, INK, 0.13)
    s.box(x + 30, y + 20, 22, 72, BARK)
    s.box(x + w - 52, y + 20, 22, 72, BARK)
    s.box(x, y, w, 26, LINEN, 6)
    s.box(x, y + 17, w, 9, INK, 4, 0.12)


def person(
    s: Sheet, x: float, y: float, h: float, coat: str, skin: str, hair: str, reach: int = 0, up: float = 0.24
) -> None:
    """Somebody at work, seen from behind; `reach` stretches an arm to that side, `up` or down from the shoulder."""
    w = h * 0.2
    s.oval(x, y, w * 0.9, h * 0.025, INK, 0.15)
    s.box(x - w * 0.42, y - h * 0.46, w * 0.36, h * 0.46, NIGHT, 8)
    s.box(x + w * 0.06, y - h * 0.46, w * 0.36, h * 0.46, NIGHT, 8)
    if reach:
        s.line(f"M{x + reach * w * 0.3} {y - h * 0.74}L{x + reach * w * 1.25} {y - h * (0.74 + up)}", coat, h * 0.075)
        s.oval(x + reach * w * 1.34, y - h * (0.745 + up * 1.06), h * 0.035, h * 0.035, skin)
    s.line(
        f"M{x - (reach or 1) * w * 0.42} {y - h * 0.74}L{x - (reach or 1) * w * 0.6} {y - h * 0.48}", coat, h * 0.075
    )
    s.box(x - w / 2, y - h * 0.82, w, h * 0.42, coat, w * 0.32)
    s.oval(x, y - h * 0.91, h * 0.066, h * 0.074, skin)
    s.path(f"M{x - h * 0.07} {y - h * 0.89}A{h * 0.07} {h * 0.08} 0 0 1 {x + h * 0.07} {y - h * 0.89}Z", hair)


def bulbs(s: Sheet, x0: float, y0: float, x1: float, y1: float, sag: float, count: int, colours: Sequence[str]) -> None:
    """A string of lights between two places."""
    s.line(f"M{x0} {y0}Q{(x0 + x1) / 2} {(y0 + y1) / 2 + 2 * sag} {x1} {y1}", INK, 2.5, 0.7)
    for number in range(count + 1):
        t = number / count
        x = (1 - t) ** 2 * x0 + 2 * (1 - t) * t * (x0 + x1) / 2 + t * t * x1
        y = (1 - t) ** 2 * y0 + 2 * (1 - t) * t * ((y0 + y1) / 2 + 2 * sag) + t * t * y1
        colour = colours[number % len(colours)]
        s.oval(x, y + 5, 17, 17, colour, 0.22)
        s.oval(x, y + 5, 6.5, 7.5, colour)


# -- scenes


def living_wall(s: Sheet, wall: str = LINEN, front: str = "desk") -> None:
    """A wall of plants in drifts of green, with whatever stands before it."""
    room(s, wall, WOOD if front != "desk" else SAND, 700)
    light(s, 40, 0, 150, 700)
    x0, y0, x1, y1 = 150, 70, 1050, 640
    s.box(x0 - 18, y0 - 18, x1 - x0 + 36, y1 - y0 + 36, OAK, 8)
    s.box(x0 - 6, y0 - 6, x1 - x0 + 12, y1 - y0 + 12, DEEP, 4)
    drifts = [s.random.sample(GREENS[1:], 3) for _ in range(6)]
    shift, tilt = s.random.uniform(0, 6), s.near(0.5, 0.25)
    plants = []
    for row in range(18):
        for column in range(29):
            x, y = x0 + 18 + column * 30.8 + s.near(0, 7), y0 + 34 + row * 31.8 + s.near(0, 7)
            wave = (x * tilt + y + 90 * math.sin(x / 150 + shift)) / 175
            plants.append((x, y, drifts[int(wave + shift) % len(drifts)], int(wave + shift) % 4))
    for x, y, drift, kind in sorted(plants, key=lambda plant: plant[1]):
        for turn in ((-70, 68, -30, 32, 0), (-110, 112, -60, 58), (-40, 40, 0), (180, 140, 220, 90, 270))[kind]:
            length = (40, 46, 54, 34)[kind] * s.near(1, 0.18)
            s.leaf(x, y, length, length * (0.26, 0.16, 0.3, 0.36)[kind], turn + s.near(0, 14), s.pick(*drift))
        if s.random.random() < 0.022:
            for petal in range(5):
                s.leaf(x, y, 17, 7, petal * 72, BLUSH)
            s.oval(x, y, 4, 4, OCHRE)
    if front == "desk":
        desk(s, 350, 650, 520, 190)
        lamp(s, 470, 130, 42, CLAY)
        lamp(s, 750, 170, 42, CLAY)
        pot(s, 770, 640, 50, 44, SHEET)
        blades(s, 770, 598, 90, (FERN, LEAF))
    elif front == "crew":
        s.line("M760 850L812 240M880 850L828 240", OAK, 13)
        for rung in range(9):
            s.line(f"M{768 + rung * 5} {770 - rung * 62}H{872 - rung * 5}", OAK, 9)
        person(s, 600, 845, 380, CLAY, "#8d5a3c", INK, 1)
        pot(s, 430, 850, 90, 74, TERRA)
        fern(s, 430, 774, 120, (FERN, LEAF))
    else:
        bench(s, 380, 740, 440)
        s.oval(950, 838, 90, 13, INK, 0.14)
        pot(s, 950, 838, 110, 110, SLATE)
        broadleaf(s, 950, 730, 220, (PINE, FERN, LEAF))


def moss_wall(s: Sheet) -> None:
    """Panels of moss in cushions, with stones between."""
    room(s, SAND, OAK, 720)
    panels, gap, total = 3, 34, 960
    width = (total - gap * (panels - 1)) / panels
    for number in range(panels):
        x, y, h = 120 + number * (width + gap), 110, 500
        s.box(x + 10, y + 14, width, h, INK, 6, 0.16)
        s.box(x, y, width, h, DEEP, 6)
        left, right, bottom = x + 10, x + width - 10, y + h - 10
        cushions = [(s.random.uniform(left, right), s.random.uniform(y + 10, bottom)) for _ in range(int(width * 1.05))]
        for px, py in cushions:
            slope = (py - y) / h + 0.35 * math.sin(px / 90 + number)
            tone = s.pick(
                *((MOSS, LIME, OLIVE) if slope < 0.35 else (LEAF, MOSS, FERN) if slope < 0.8 else (FERN, PINE, DEEP))
            )
            r = min(s.near(25, 13), px - x - 3, x + width - 3 - px, py - y - 3, y + h - 3 - py)
            s.oval(px, py, r, r * 0.86, INK, 0.1)
            s.oval(px - 2, py - 3, r * 0.94, r * 0.8, tone)
            s.oval(px - r * 0.25, py - r * 0.3, r * 0.36, r * 0.24, SHEET, 0.13)
        for _ in range(4):
            rx = s.near(38, 14)
            s.oval(
                s.random.uniform(x + 60, x + width - 60),
                s.random.uniform(y + 60, y + h - 60),
                rx,
                rx * 0.62,
                s.pick(STONE, LINEN, SLATE),
                1,
                s.near(0, 30),
            )
    bench(s, 330, 756, 540)
    light(s, 60, 0, 120, 720, 3, 0.16)


def moss_hill(s: Sheet) -> None:
    """One round of moss on a wall, above a low table with a stone."""
    room(s, LINEN, WOOD, 730)
    light(s, 90, 0, 170, 730)
    s.oval(616, 362, 292, 292, INK, 0.15)
    s.oval(600, 350, 292, 292, OAK)
    s.oval(600, 350, 276, 276, DEEP)
    for number in range(460):
        angle, far = s.random.uniform(0, 2 * math.pi), math.sqrt(s.random.random()) * 246
        px, py = 600 + math.cos(angle) * far, 350 + math.sin(angle) * far
        high = py > 350 + 60 * math.sin((px - 600) / 95) + 40
        r = min(s.near(24, 12), 272 - far)
        s.oval(px, py, r, r * 0.86, INK, 0.09)
        s.oval(px - 2, py - 3, r * 0.94, r * 0.8, s.pick(FERN, PINE, DEEP) if high else s.pick(MOSS, LIME, OLIVE, LEAF))
        if number % 3 == 0:
            s.oval(px - r * 0.25, py - r * 0.3, r * 0.36, r * 0.24, SHEET, 0.14)
    s.oval(600, 842, 300, 20, INK, 0.13)
    s.box(340, 770, 520, 30, OAK, 8)
    s.box(380, 800, 24, 44, OAK)
    s.box(796, 800, 24, 44, OAK)
    stone(s, 520, 746, 66, 36)
    stone(s, 610, 754, 40, 24, SLATE)
    pot(s, 740, 770, 76, 58, SHEET)
    fern(s, 740, 710, 100, (FERN, LEAF, SAGE))


def window_row(s: Sheet, night: bool = False, wall: str = PAPER) -> None:
    """Plants before a window, by day or by night."""
    room(s, "#31424a" if night else wall, "#5d4a3a" if night else WOOD, 740)
    s.box(150, 80, 900, 480, SHEET if not night else "#475a62", 6)
    for pane in range(3):
        x = 168 + pane * 294
        s.box(x, 98, 276, 444, NIGHT if night else SKY)
        if night:
            for _ in range(7):
                bx, bw = x + s.random.randint(0, 5) * 46, 46
                top = s.random.randint(210, 430)
                s.box(bx, top, bw, 542 - top, "#16232b")
                for wy in range(top + 16, 530, 28):
                    for wx in (bx + 9, bx + 27):
                        if s.random.random() < 0.4:
                            s.box(wx, wy, 9, 13, GLOW, 0, 0.85)
        else:
            s.path(
                f"M{x} 542V{s.near(400, 26)}Q{x + 80} {s.near(340, 24)} {x + 150} {s.near(400, 20)}"
                f"T{x + 276} {s.near(380, 24)}V542Z",
                MIST,
            )
            s.path(f"M{x} 542V{s.near(470, 16)}Q{x + 110} {s.near(430, 20)} {x + 276} {s.near(470, 16)}V542Z", SAGE)
    s.box(120, 556, 960, 30, "#6d5641" if night else LINEN, 6)
    if not night:
        light(s, 190, 586, 250, 300, 3, 0.22)
    s.box(90, 764, 1020, 40, "#7a6048" if night else OAK, 8)
    s.box(90, 800, 1020, 60, INK, 0, 0.12)
    kinds: list[Callable[[Sheet, float, float, float, Sequence[str]], None]] = [
        broadleaf,
        blades,
        fern,
        broadleaf,
        fern,
    ]
    s.random.shuffle(kinds)
    for number, (kind, x) in enumerate(zip(kinds, (200, 400, 600, 800, 1000), strict=True)):
        h, w = s.near(112, 20), s.near(118, 14)
        pot(
            s,
            x,
            764,
            w,
            h,
            s.pick(TERRA, CLAY, SHEET, SAND, ROSE, SLATE, OCHRE) if not night else s.pick(CLAY, STONE, RUST, SAND),
        )
        size = (s.near(250, 30), s.near(300, 30), s.near(190, 16))[number % 3] if kind is not fern else s.near(170, 18)
        kind(s, x, 764 - h, size, s.random.sample(GREENS[:6], 3))
    if night:
        lamp(s, 330, 40, 40, OCHRE)
        s.path("M290 80L180 560H490L370 80Z", GLOW, 0.13)
        person(s, 690, 880, 400, PINE, "#c98f6b", "#3a2a20", 1)


def atrium(s: Sheet, wall: str = SHEET, stairs: bool = True) -> None:
    """A hall with tall windows, and trees that reach for its roof."""
    s.box(0, 0, 1200, 900, wall)
    for number in range(7):
        x = 30 + number * 168
        s.box(x, 30, 142, 600, SKY)
        s.path(f"M{x} 630V{s.near(420, 40)}Q{x + 70} {s.near(360, 40)} {x + 142} {s.near(430, 40)}V630Z", MIST)
        s.box(x, 220, 142, 10, wall)
        s.box(x, 420, 142, 10, wall)
    s.box(0, 630, 1200, 270, SAND)
    for number in range(5):
        s.path(
            f"M{-60 + number * 260} 900L{160 + number * 200} 640H{240 + number * 200}L{60 + number * 260} 900Z",
            SHEET,
            0.35,
        )
    if stairs:
        for step in range(11):
            s.box(820 + step * 36, 690 - step * 34, 420, 24, LINEN)
            s.box(820 + step * 36, 712 - step * 34, 420, 12, INK, 0, 0.1)
        s.line("M834 610L1230 236", OAK, 9)
    for x, foot, h, rx in (
        ((300, 800, 560, 190), (620, 840, 640, 215))
        if stairs
        else ((250, 810, 600, 180), (600, 850, 690, 220), (950, 810, 560, 180))
    ):
        s.oval(x + 8, foot, 128, 18, INK, 0.15)
        s.box(x - 112, foot - 96, 224, 98, s.pick(SLATE, CLAY, STONE), 10)
        s.box(x + 20, foot - 96, 92, 98, INK, 10, 0.1)
        trunk(s, x, foot - 92, foot - h + 120, 34)
        leafy(s, x, foot - h + 60, rx, 170, (DEEP, PINE, FERN, LEAF, s.pick(SAGE, LIME)), 330, 46)
        for px in (-78, -36, 6, 50, 84):
            fern(s, x + px, foot - 90, 62, (FERN, MOSS, SAGE))
    person(s, 1010 if not stairs else 460, 872, 250, s.pick(CLAY, OCHRE), "#a9714f", INK)


def quiet_court(s: Sheet) -> None:
    """A courtyard of raked gravel, stones and one tree."""
    s.box(0, 0, 1200, 900, LINEN)
    for number in range(6):
        s.box(40 + number * 190, 60, 176, 430, SHEET, 4)
        s.box(40 + number * 190, 268, 176, 5, OAK)
        s.box(40 + number * 190 + 86, 60, 5, 430, OAK)
    s.box(0, 488, 1200, 30, OAK)
    s.box(0, 518, 1200, 382, "#e9e1d2")
    for number in range(13):
        y = 556 + number * 27
        s.line(f"M-20 {y}Q300 {y - 16} 620 {y}T1220 {y}", STONE, 2.4, 0.5)
    for ring in range(5):
        s.oval(360, 700, 150 + ring * 30, 62 + ring * 15, "#e9e1d2" if ring % 2 else "#ddd3c1", 0.0 if ring else 0.6)
    s.oval(370, 724, 168, 44, MOSS)
    s.oval(352, 714, 120, 30, LEAF)
    stone(s, 330, 670, 84, 78)
    stone(s, 440, 704, 46, 38, SLATE)
    crown = (RUST, CLAY, TERRA, OCHRE, DUSK)
    s.oval(830, 746, 150, 32, MOSS)
    s.oval(800, 738, 90, 20, LEAF)
    trunk(s, 830, 742, 350, 40, "#6b4a35", -30)
    leafy(s, 790, 270, 270, 150, crown, 420, 40)
    leafy(s, 960, 380, 120, 70, crown, 110, 36)
    for _ in range(18):
        s.leaf(s.near(820, 260), s.near(790, 70), 22, 8, s.near(90, 90), s.pick(*crown[1:]))


def courtyard(s: Sheet, wall: str = TERRA, citrus: bool = True) -> None:
    """An adobe courtyard with an arch, shade and pots."""
    s.box(0, 0, 1200, 900, SKY)
    s.oval(980, 150, 70, 70, GLOW)
    s.path("M0 210Q20 190 60 192H1140Q1190 190 1200 214V660H0Z", wall)
    s.path("M0 210Q20 190 60 192H1140Q1190 190 1200 214V236H0Z", SHEET, 0.18)
    for x in range(70, 1180, 150):
        s.oval(x, 262, 15, 15, OAK)
        s.oval(x + 5, 268, 15, 15, INK, 0.16)
    s.path("M440 660V420A150 150 0 0 1 740 420V660Z", INK, 0.2)
    s.path("M454 660V424A136 136 0 0 1 726 424V660Z", "#e9d3b0")
    s.path("M454 660V560Q540 520 590 560T726 540V660Z", SAGE)
    saguaro(s, 640, 650, 150, FERN)
    s.box(0, 650, 1200, 250, SAND)
    for row in range(5):
        for column in range(13):
            s.box(column * 100 - (row % 2) * 50, 656 + row * 50, 96, 46, s.pick("#dfc9a4", "#e3cfad", "#d9c29b"), 4)
    s.path("M0 192L0 900H150L330 192Z", INK, 0.07)
    spots = [(150, 800, 150), (300, 850, 110), (880, 800, 160), (1040, 850, 120)]
    for number, (x, y, w) in enumerate(spots):
        pot(s, x, y, w, w * 0.92, s.pick(CLAY, OCHRE, RUST, SHEET, "#6f8f92"))
        top = y - w * 0.92
        if number % 2 == 0 and citrus:
            trunk(s, x, top, top - 120, 20)
            leafy(s, x, top - 190, 118, 110, (DEEP, PINE, FERN, LEAF), 170, 38)
            for _ in range(13):
                fx, fy = s.near(x, 84), s.near(top - 180, 74)
                s.oval(fx, fy, 15, 15, s.pick(OCHRE, "#e0913a"))
                s.oval(fx - 4, fy - 5, 4, 4, SHEET, 0.5)
        elif number % 2 == 0:
            broadleaf(s, x, top, 270, (PINE, FERN, SAGE))
        else:
            agave(s, x, top + 6, w * 1.2, (SAGE, "#7fa08c", FERN))
    if not citrus:
        s.oval(600, 806, 170, 26, INK, 0.14)
        s.path("M440 760H760Q740 812 600 812T440 760Z", STONE)
        s.oval(600, 760, 160, 26, "#8fb3b4")
        s.box(586, 676, 28, 84, STONE, 6)
        s.oval(600, 676, 64, 14, STONE)
        for turn in (-1, 1):
            for reach in (26, 46):
                s.line(f"M600 668Q{600 + turn * reach} 630 {600 + turn * reach * 1.6} 756", SHEET, 4, 0.8)


def dry_garden(s: Sheet, sky: str = DUSK, mountains: str = ROSE) -> None:
    """A garden without a lawn: grasses, agaves and stones before hills."""
    s.box(0, 0, 1200, 900, sky)
    s.oval(s.near(860, 160), 240, 84, 84, SHEET, 0.9)
    s.path("M0 470L140 330 260 420 420 250 590 430 760 310 930 440 1060 350 1200 450V560H0Z", mountains)
    s.path("M0 520L200 430 380 500 560 410 800 520 1000 440 1200 520V600H0Z", CLAY, 0.75)
    s.path("M0 560Q300 500 620 560T1200 540V900H0Z", SAND)
    s.path("M500 900Q560 740 700 660T800 570H860Q800 660 820 720T960 900Z", LINEN)
    places = sorted((s.random.uniform(590, 880), s.random.uniform(20, 1180)) for _ in range(46))
    for y, x in places:
        size = 0.35 + (y - 560) / 340
        if abs(x - (860 - (y - 570) * 0.35)) < 130 * size:
            continue
        kind = s.random.random()
        if kind < 0.34:
            s.oval(x, y + 4, 60 * size, 10 * size, INK, 0.12)
            agave(s, x, y, 104 * size, (SAGE, "#7fa08c", FERN, MIST))
        elif kind < 0.66:
            for _ in range(22):
                s.leaf(
                    x + s.near(0, 9 * size),
                    y,
                    s.near(104, 24) * size,
                    4 * size,
                    s.near(0, 44),
                    s.pick(OCHRE, OLIVE, LIME, DUSK),
                )
        elif kind < 0.82:
            stone(s, x, y, s.near(58, 20) * size, s.near(38, 12) * size, s.pick(STONE, "#cbb99c", SLATE))
        else:
            for _ in range(16):
                a, b = s.near(x, 44 * size), s.near(y - 40 * size, 26 * size)
                s.line(f"M{x} {y}L{a} {b}", MOSS, 2.4)
                s.oval(a, b, 9 * size, 9 * size, s.pick(ROSE, BLUSH, OCHRE, "#8d7fa6"))


def native_beds(s: Sheet, seed_heads: bool = False) -> None:
    """A bed of native flowers along a path, before a low house."""
    s.box(0, 0, 1200, 900, "#dfe6da")
    s.oval(210, 170, 62, 62, GLOW, 0.9)
    s.path("M0 400Q260 300 520 380T1200 330V560H0Z", MIST)
    s.box(620, 270, 440, 220, SHEET)
    s.path("M580 280L840 150 1100 280Z", RUST)
    for left in (670, 800, 940):
        s.box(left, 330, 74, 90, SKY, 4)
        s.box(left + 34, 330, 6, 90, SHEET)
    s.path("M0 470Q400 420 1200 480V900H0Z", SAGE)
    s.path("M520 900Q600 700 760 600T830 480H880Q860 600 820 700T860 900Z", SAND)
    blooms = (OCHRE, ROSE, "#8d7fa6", CLAY, SHEET) if not seed_heads else (OLIVE, DUSK, OAK, OCHRE)
    for y, x in sorted((s.random.uniform(520, 900), s.random.uniform(-10, 1210)) for _ in range(250)):
        size = 0.3 + (y - 500) / 420
        if abs(x - (830 - (y - 560) * 0.32)) < 40 + 120 * (size - 0.3):
            continue
        drift = int((x + 60 * math.sin(y / 60)) / 210) % len(blooms)
        for _ in range(4):
            turn = s.near(0, 26)
            length = s.near(96, 24) * size
            tip = _turned((0, -length), turn)
            s.line(f"M{x:.0f} {y:.0f}l{tip[0]:.1f} {tip[1]:.1f}", s.pick(FERN, MOSS, LEAF), 3.4 * size)
            s.leaf(x, y, length * 0.6, 7 * size, turn + s.near(0, 34), s.pick(FERN, LEAF, MOSS))
            if seed_heads:
                s.oval(x + tip[0], y + tip[1], 6 * size, 17 * size, blooms[drift], 1, turn)
            else:
                for petal in range(6):
                    s.leaf(x + tip[0], y + tip[1], 17 * size, 6.5 * size, petal * 60 + turn, blooms[drift])
                s.oval(x + tip[0], y + tip[1], 5 * size, 5 * size, RUST)


def snow_street(s: Sheet, truck: str = OCHRE) -> None:
    """A street before dawn, a plow on its way up."""
    s.box(0, 0, 1200, 900, "#5e7682")
    s.path("M0 0H1200V420Q600 300 0 420Z", "#4b626f")
    for number in range(8):
        x, w = -20 + number * 160, 150
        top = s.near(330, 46)
        s.box(x, top, w, 330, s.pick("#3b4d57", "#44525a", "#53504c", "#4b4540"))
        s.path(f"M{x - 14} {top}L{x + w / 2} {top - 76}L{x + w + 14} {top}Z", SNOW)
        s.path(f"M{x + w / 2} {top - 76}L{x + w + 14} {top}H{x + w / 2}Z", ICE)
        for wx in (x + 26, x + 88):
            for wy in (top + 44, top + 134):
                s.box(wx, wy, 36, 48, GLOW if s.random.random() < 0.4 else "#2c3a43", 2)
    s.path("M0 620Q400 560 1200 600V900H0Z", SNOW)
    s.path("M140 900Q420 720 760 690T1200 660V780Q900 780 700 900Z", "#8b979a")
    s.path("M140 900Q420 720 760 690T1200 660V674Q800 700 480 800T230 900Z", ICE)
    for number in range(5):
        x = 100 + number * 262
        s.line(f"M{x} 640V410Q{x} 380 {x + 40} 380", INK, 7)
        s.oval(x + 44, 392, 60, 60, GLOW, 0.16)
        s.oval(x + 44, 390, 13, 10, GLOW)
    s.path("M420 742L120 900H560Z", GLOW, 0.25)
    s.oval(640, 826, 250, 22, INK, 0.22)
    s.box(600, 620, 250, 160, truck, 12)
    s.box(604, 560, 150, 90, truck, 14)
    s.box(620, 576, 76, 60, SKY, 8)
    s.box(706, 576, 34, 60, SKY, 6)
    s.box(770, 590, 96, 56, SLATE, 6)
    s.oval(680, 552, 18, 12, "#e0913a")
    s.oval(680, 552, 50, 40, "#e0913a", 0.25)
    s.path("M470 690Q420 740 452 826H480Q462 750 500 700Z", CLAY)
    s.box(488, 740, 118, 22, SLATE)
    s.box(700, 700, 150, 12, INK, 0, 0.14)
    for x in (650, 800):
        s.oval(x, 796, 44, 44, INK)
        s.oval(x, 796, 18, 18, STONE)
    s.path("M300 860Q330 760 420 780T470 830L440 880Z", SNOW)
    for _ in range(210):
        r = s.random.uniform(1.6, 5.4)
        s.oval(s.random.uniform(0, 1200), s.random.uniform(0, 900), r, r, SNOW, 0.85)


def snow_lodge(s: Sheet) -> None:
    """A lodge among pines in snow, its path cleared."""
    s.box(0, 0, 1200, 900, "#d7dfe0")
    s.path("M0 420L180 200 330 360 520 130 740 380 900 240 1200 430V560H0Z", "#b4c3c6")
    s.path("M520 130L440 240 500 226 540 262 590 216 620 244Z", SNOW)
    s.path("M180 200L130 270 176 254 232 268Z", SNOW)
    for number in range(12):
        conifer(s, number * 110 + s.near(0, 26), 560, 130, s.near(240, 40), s.pick("#4d6f66", "#5d7f74"), SNOW)
    s.path("M0 560Q400 510 1200 560V900H0Z", SNOW)
    s.box(560, 440, 400, 180, "#7b5236")
    for number in range(7):
        s.box(560, 440 + number * 26, 400, 3, INK, 0, 0.18)
    s.path("M510 450L760 290 1010 450 984 462 760 322 536 462Z", SNOW)
    s.path("M536 460L760 318 984 460Z", "#8b5f40")
    s.box(860, 300, 44, 100, STONE)
    s.box(854, 292, 56, 16, SNOW, 6)
    for x in (600, 700, 868):
        s.box(x, 500, 62, 62, GLOW, 3)
        s.line(f"M{x + 31} 500V562M{x} 531H{x + 62}", "#7b5236", 4)
    s.box(786, 500, 56, 120, RUST, 3)
    s.path("M786 620H842Q900 700 760 780T640 900H300Q420 780 640 720T786 620Z", "#c9c3b6")
    for x, y, h in ((120, 800, 400), (300, 700, 260), (1090, 780, 380), (430, 640, 170)):
        s.oval(x, y, h * 0.3, h * 0.035, "#b4c3c6")
        conifer(s, x, y, h * 0.5, h, s.pick(PINE, "#2c6653"), SNOW)
    for _ in range(90):
        r = s.random.uniform(1.5, 4.5)
        s.oval(s.random.uniform(0, 1200), s.random.uniform(0, 560), r, r, SHEET, 0.9)


def lit_front(s: Sheet, colours: Sequence[str] = (GLOW,), tree: bool = True) -> None:
    """A house front at night with strings of lights, and a tree of them."""
    s.box(0, 0, 1200, 900, NIGHT)
    for _ in range(70):
        s.oval(s.random.uniform(0, 1200), s.random.uniform(0, 420), 1.8, 1.8, SHEET, 0.7)
    s.path("M0 470L220 330 420 440 700 280 980 430 1200 340V900H0Z", "#2b3d47")
    s.box(330, 380, 660, 360, "#6e5a49")
    s.path("M280 390L480 230H840L1040 390Z", "#47392f")
    s.box(560, 280, 200, 120, "#6e5a49")
    s.path("M530 290L660 190 790 290Z", "#47392f")
    for x, y, w, h in ((380, 460, 100, 130), (520, 460, 100, 130), (840, 460, 100, 130), (620, 310, 80, 80)):
        s.box(x - 8, y - 8, w + 16, h + 16, SHEET, 3, 0.75)
        s.box(x, y, w, h, GLOW)
        s.line(f"M{x + w / 2} {y}V{y + h}M{x} {y + h / 2}H{x + w}", "#6e5a49", 4)
    s.box(680, 520, 110, 220, RUST, 4)
    s.oval(735, 590, 40, 40, FERN)
    s.oval(735, 590, 22, 22, RUST)
    s.oval(735, 628, 9, 9, CLAY)
    s.path("M0 740Q600 700 1200 740V900H0Z", "#d5dcdc")
    s.path("M680 742H790L880 900H560Z", "#b8bcb6")
    bulbs(s, 280, 388, 480, 228, -4, 12, colours)
    bulbs(s, 840, 228, 1040, 388, -4, 12, colours)
    bulbs(s, 480, 228, 530, 290, 0, 4, colours)
    bulbs(s, 530, 290, 660, 190, 0, 9, colours)
    bulbs(s, 660, 190, 790, 290, 0, 9, colours)
    for x in range(330, 990, 132):
        bulbs(s, x, 400, x + 132, 400, 18, 8, colours)
    for x in (370, 490, 970):
        s.oval(x, 742, 62, 40, "#33564a")
        for _ in range(16):
            s.oval(s.near(x, 46), s.near(728, 22), 4.5, 4.5, s.pick(*colours))
    if tree:
        conifer(s, 170, 820, 270, 620, "#28574a")
        for row in range(9):
            y = 760 - row * 62
            half = 118 * (1 - row / 10)
            bulbs(s, 170 - half, y, 170 + half, y - 16, 14, max(3, 11 - row), colours)
        for turn in range(5):
            s.leaf(170, 218, 34, 12, turn * 72, GLOW)
        s.oval(170, 218, 56, 56, GLOW, 0.2)


def lit_desert(s: Sheet) -> None:
    """Cactuses wound with lights before a resort's wall, at nightfall."""
    colours = (GLOW, "#f3a76b", "#9bd0c0")
    s.box(0, 0, 1200, 900, "#3b3f5c")
    s.box(0, 250, 1200, 150, "#8a5f6b")
    s.box(0, 180, 1200, 90, "#5d4d66")
    s.box(0, 380, 1200, 140, "#d98a62")
    for _ in range(50):
        s.oval(s.random.uniform(0, 1200), s.random.uniform(0, 230), 1.8, 1.8, SHEET, 0.8)
    s.path("M0 480L180 380 330 450 520 330 700 460 900 360 1200 470V560H0Z", "#5b4454")
    s.box(640, 430, 560, 220, "#c98a68")
    s.path("M760 650V540A70 70 0 0 1 900 540V650Z", GLOW)
    for x in (980, 1090):
        s.box(x, 500, 62, 74, GLOW, 30)
    s.box(628, 416, 580, 24, "#b27456", 6)
    s.path("M0 620Q500 570 1200 640V900H0Z", "#8d6a58")
    s.path("M0 720Q500 660 1200 730V900H0Z", "#755648")
    for x, y, h in ((250, 800, 470), (520, 720, 280), (1010, 830, 400)):
        s.oval(x, y, h * 0.24, h * 0.03, INK, 0.3)
        for px, top, foot, wide in saguaro(s, x, y, h, "#2f6350"):
            turns = max(3, int((foot - top) / 44))
            for number in range(turns):
                py = top + wide * 0.4 + number * (foot - top - wide * 0.6) / turns
                bulbs(s, px - wide / 2, py + 14, px + wide / 2, py, 4, 4, colours)
    for number in range(9):
        at, low = 60 + number * 138, 850 + 24 * math.sin(number)
        s.oval(at, low, 46, 20, GLOW, 0.18)
        s.path(f"M{at - 17} {low - 34}H{at + 17}L{at + 13} {low}H{at - 13}Z", "#e7c08a")
        s.oval(at, low - 12, 8, 11, SHEET)
    bulbs(s, 640, 440, 900, 440, 34, 15, colours)
    bulbs(s, 900, 440, 1200, 440, 34, 17, colours)


def lobby_tree(s: Sheet) -> None:
    """A decorated fir in a lobby, with parcels beneath."""
    room(s, BLUSH, WOOD, 720)
    light(s, 130, 0, 140, 720)
    s.box(800, 120, 270, 420, SHEET, 130)
    s.box(816, 136, 238, 388, "#5e7682", 116)
    for _ in range(40):
        r = s.random.uniform(2, 5)
        s.oval(s.random.uniform(830, 1040), s.random.uniform(170, 500), r, r, SNOW)
    s.oval(470, 832, 260, 28, INK, 0.15)
    conifer(s, 460, 812, 520, 740, PINE)
    for row in range(7):
        y, half = 730 - row * 88, 214 * (1 - row / 7.6)
        bulbs(s, 460 - half, y, 460 + half, y - 34, 26, 12 - row, (GLOW, SHEET))
    for _ in range(26):
        t = s.random.random()
        left, high = 460 + s.near(0, 200 * (1 - t)), 736 - t * 560
        s.oval(left, high, 19, 19, s.pick(CLAY, OCHRE, ROSE, RUST))
        s.oval(left - 6, high - 6, 5, 5, SHEET, 0.6)
    for turn in range(5):
        s.leaf(460, 82, 46, 16, turn * 72, OCHRE)
    for x, w, h, colour, band in (
        (270, 120, 84, CLAY, SHEET),
        (372, 90, 120, SAGE, RUST),
        (590, 140, 78, OCHRE, PINE),
        (690, 84, 100, ROSE, SHEET),
    ):
        s.oval(x + 4, 838, w * 0.6, 10, INK, 0.14)
        s.box(x - w / 2, 838 - h, w, h, colour, 4)
        s.box(x - 8, 838 - h, 16, h, band)
        s.leaf(x, 838 - h, 34, 13, -58, band)
        s.leaf(x, 838 - h, 34, 13, 58, band)
    desk(s, 800, 640, 330, 180)


def roof(s: Sheet, sky: str, ground: str) -> None:
    """A roof with a city behind it."""
    s.box(0, 0, 1200, 900, sky)
    s.oval(930, 170, 66, 66, SHEET)
    for base, rise, colours in ((480, 270, ("#c3cec9", "#bcc8c4")), (520, 200, ("#a4b3ae", "#b0b9ac", "#c9b79c"))):
        x = -20.0
        while x < 1220:
            w, h = s.near(96, 34), s.near(rise, 90)
            s.box(x, base - h, w, h + 80, s.pick(*colours))
            for wy in range(int(base - h) + 22, base - 10, 34):
                for wx in range(int(x) + 14, int(x + w) - 18, 26):
                    s.box(wx, wy, 11, 16, SHEET, 0, 0.45)
            x += w + s.near(6, 6)
    s.path("M0 900V560L180 500H1060L1200 560V900Z", STONE)
    s.path("M40 900V590L206 530H1030L1160 590V900Z", ground)


def sedum(s: Sheet, count: int) -> None:
    """Low plants all over a roof, in drifts of colour."""
    for y, x in sorted((s.random.uniform(545, 900), s.random.uniform(50, 1150)) for _ in range(count)):
        size = 0.35 + (y - 540) / 400
        tone = int((x + 80 * math.sin(y / 46)) / 150) % 4
        colours = ((MOSS, LIME, OLIVE), (RUST, CLAY, TERRA), (LEAF, SAGE, FERN), (OCHRE, LIME, MOSS))[tone]
        for _ in range(5):
            s.oval(x + s.near(0, 24 * size), y + s.near(0, 9 * size), 13 * size, 9 * size, s.pick(*colours))
        if s.random.random() < 0.12:
            for _ in range(7):
                s.leaf(x, y, s.near(62, 16) * size, 3.4 * size, s.near(0, 34), s.pick(OLIVE, LEAF, DUSK))


def sedum_roof(s: Sheet) -> None:
    """A roof under sedum."""
    roof(s, "#dbe3e0", DEEP)
    sedum(s, 700)


def snowy_roof(s: Sheet) -> None:
    """The same under its first snow."""
    roof(s, "#cfd8da", FERN)
    sedum(s, 420)
    s.box(170, 492, 900, 14, SNOW, 7)
    for y in range(548, 900, 4):
        size = 0.35 + (y - 540) / 400
        x = 600 + s.near(0, 430 + (y - 540) * 0.2)
        s.oval(x, y, s.near(84, 34) * size, s.near(18, 6) * size, SNOW, 0.92)
    for _ in range(120):
        r = s.random.uniform(1.6, 4.6)
        s.oval(s.random.uniform(0, 1200), s.random.uniform(0, 900), r, r, SNOW, 0.9)


def roof_garden(s: Sheet) -> None:
    """A boardwalk between raised beds and small trees."""
    roof(s, "#e9dfca", DEEP)
    sedum(s, 260)
    s.path("M556 540H644L860 900H340Z", SAND)
    for row in range(7):
        y = 590 + row * row * 7
        s.line(f"M{552 - row * 24} {y}H{648 + row * 24}", OAK, 3, 0.5)
    for x, y, h in ((300, 690, 190), (900, 690, 210), (160, 830, 260), (1030, 850, 250)):
        s.box(x - h * 0.34, y - h * 0.24, h * 0.68, h * 0.26, CLAY, 4)
        trunk(s, x, y - h * 0.2, y - h * 0.8, h * 0.07)
        leafy(s, x, y - h, h * 0.42, h * 0.36, (DEEP, FERN, LEAF, SAGE), 110, h * 0.16)
    bench(s, 490, 742, 220)


def plan(s: Sheet) -> None:
    """A planting plan on a drawing table, with pencil and swatches."""
    s.box(0, 0, 1200, 900, OAK)
    for number in range(9):
        s.box(0, number * 104, 1200, 3, INK, 0, 0.1)
    s.box(104, 84, 860, 690, INK, 4, 0.18)
    s.box(90, 70, 860, 690, SHEET, 4)
    for x in range(120, 940, 30):
        s.line(f"M{x} 96V734", MIST, 1)
    for y in range(96, 740, 30):
        s.line(f"M112 {y}H928", MIST, 1)
    s.line("M130 110H910V720H130Z", INK, 4)
    s.box(560, 130, 330, 220, LINEN)
    s.line("M560 130H890V350H560Z", INK, 5)
    s.line("M560 240H720V350M720 130V180", INK, 3)
    s.path("M600 350Q560 480 640 560T600 720H690Q730 600 690 540T700 350Z", SAND)
    for x, y, r in (
        (220, 220, 84),
        (400, 210, 66),
        (210, 420, 60),
        (820, 480, 86),
        (360, 600, 90),
        (820, 650, 56),
        (500, 440, 44),
    ):
        colour = s.pick(SAGE, LEAF, MOSS, FERN)
        s.oval(x, y, r, r, colour, 0.55)
        for turn in range(0, 360, 20):
            tip = _turned((0, -r), turn + s.near(0, 5))
            s.line(f"M{x} {y}L{x + tip[0]:.1f} {y + tip[1]:.1f}", DEEP, 2, 0.55)
        s.oval(x, y, 5, 5, INK)
    for _ in range(120):
        along = s.random.random()
        hedge = (150 + along * 380, s.near(320, 16)), (s.near(550, 14), 380 + along * 320)
        s.oval(*hedge[s.random.random() < 0.5], s.near(9, 3), s.near(9, 3), s.pick(OCHRE, ROSE, "#8d7fa6", LIME), 0.85)
    s.line("M790 714h90M790 704v20M820 704v20M850 704v20M880 704v20", INK, 3)
    for number, colour in enumerate((DEEP, FERN, SAGE, LIME, OCHRE, CLAY)):
        s.box(1000, 90 + number * 84, 130, 66, INK, 6, 0.14)
        s.box(994, 84 + number * 84, 130, 66, colour, 6)
    s.line("M640 842L1010 690", OCHRE, 22)
    s.path("M640 842L600 858 632 824Z", BLUSH)
    s.line("M1010 690L1032 681", ROSE, 22)
    pot(s, 1070, 850, 120, 104, TERRA)
    blades(s, 1070, 750, 180, (PINE, FERN, LEAF))
    s.oval(260, 850, 70, 70, INK, 0.16)
    s.oval(252, 842, 66, 66, SHEET)
    s.oval(252, 842, 52, 52, "#6b4a35")


def lawn(s: Sheet, autumn: bool = False) -> None:
    """A striped lawn before an office, somebody mowing it."""
    s.box(0, 0, 1200, 900, "#dfe8e4" if not autumn else "#efe0c6")
    s.path("M0 330L230 210 420 300 640 190 860 310 1040 230 1200 320V460H0Z", "#b7c8c0" if not autumn else "#d8c3a0")
    s.box(560, 260, 560, 210, LINEN)
    s.box(540, 244, 600, 24, SLATE, 4)
    for number in range(8):
        s.box(586 + number * 66, 300, 46, 66, SKY, 3)
        s.box(586 + number * 66, 386, 46, 84, SKY, 3)
    s.path("M0 470Q600 430 1200 470V900H0Z", LEAF)
    for number in range(-6, 9):
        x = 600 + number * 70
        far = 600 + number * 190
        s.path(f"M{x} 452H{x + 35}L{far + 95} 900H{far}Z", SAGE, 0.5)
    for x, y, h in ((150, 560, 330), (380, 500, 220), (1110, 600, 380)):
        s.oval(x, y, h * 0.36, h * 0.05, INK, 0.13)
        trunk(s, x, y, y - h * 0.5, h * 0.09, "#7b5a40")
        crown = (PINE, FERN, LEAF, SAGE) if not autumn else (RUST, CLAY, TERRA, OCHRE)
        canopy(s, x, y - h * 0.72, h * 0.42, h * 0.36, crown, 34)
    for number in range(26):
        x = 470 + number * 29
        for _ in range(6):
            s.oval(s.near(x, 16), s.near(478, 10), 11, 9, s.pick(FERN, MOSS, PINE))
    s.oval(640, 782, 180, 18, INK, 0.15)
    s.box(600, 690, 180, 74, OCHRE, 18)
    s.box(620, 664, 90, 40, SLATE, 8)
    s.oval(640, 768, 26, 26, INK)
    s.oval(756, 768, 26, 26, INK)
    s.line("M604 706L540 612", SLATE, 9)
    person(s, 462, 792, 300, CLAY, "#c98f6b", "#4a3322", 1, -0.13)


def old_tree(s: Sheet) -> None:
    """A great desert tree with somebody climbing in it, on a rope."""
    s.box(0, 0, 1200, 900, "#e7ddc6")
    s.path("M0 560L200 450 400 540 640 420 900 540 1200 450V660H0Z", "#d2b592")
    s.path("M0 640Q500 590 1200 640V900H0Z", SAND)
    s.oval(640, 770, 420, 46, INK, 0.12)
    s.path(
        "M560 780Q590 640 540 520Q500 430 380 360L400 340Q540 400 590 470Q600 330 560 220"
        "L590 214Q640 330 640 470Q700 380 840 320L852 344"
        "Q720 430 690 540Q670 650 720 780Z",
        "#7d6248",
    )
    s.path("M640 470Q700 380 840 320L852 344Q720 430 690 540Q670 650 720 780H660Q630 620 640 470Z", INK, 0.12)
    for x, y, rx, ry in (
        (360, 300, 210, 120),
        (560, 190, 230, 130),
        (850, 280, 230, 130),
        (700, 170, 190, 100),
        (470, 380, 130, 70),
    ):
        leafy(s, x, y, rx, ry, (MOSS, OLIVE, FERN, SAGE, LIME), 250, 30)
    s.line("M716 250V800", SHEET, 4)
    person(s, 742, 610, 230, CLAY, "#a9714f", OCHRE, -1)
    for x, y in ((180, 800), (1010, 810), (330, 850)):
        agave(s, x, y, 84, (SAGE, "#7fa08c", FERN))
    stone(s, 920, 830, 62, 34)
    person(s, 490, 850, 250, PINE, "#c98f6b", OCHRE)


def feast(s: Sheet) -> None:
    """A long table under an arch of flowers."""
    s.box(0, 0, 1200, 900, BLUSH)
    s.box(0, 690, 1200, 210, SAND)
    light(s, 60, 0, 150, 690, 3, 0.24)
    s.line("M290 780V420A310 310 0 0 1 910 420V780", OAK, 16)
    for number in range(210):
        t = s.random.random()
        angle = math.pi * (1.22 - t * 1.44)
        x, y = 600 + 310 * math.cos(angle) + s.near(0, 38), 420 - 310 * math.sin(angle) + s.near(0, 38)
        if number % 3:
            s.leaf(x, y, s.near(56, 14), 17, s.random.uniform(0, 360), s.pick(FERN, LEAF, SAGE, PINE, MIST))
        else:
            flower = s.pick(ROSE, SHEET, CLAY, OCHRE, "#e7b1a4")
            for petal in range(7):
                s.leaf(x, y, 27, 11, petal * 51, flower)
            s.oval(x, y, 7, 7, OCHRE)
    s.oval(600, 850, 430, 24, INK, 0.13)
    s.path("M210 690H990L1030 850H170Z", SHEET)
    for number in range(7):
        s.path(
            f"M{270 + number * 110} 700L{250 + number * 118} 850H{270 + number * 118}L{282 + number * 110} 700Z",
            INK,
            0.05,
        )
    s.box(196, 676, 808, 22, LINEN, 8)
    for x in (330, 600, 870):
        pot(s, x, 678, 74, 60, s.pick(TERRA, OCHRE, SAGE))
        for turn in range(-64, 70, 16):
            tip = _turned((0, -s.near(110, 18)), turn)
            s.line(f"M{x} 620l{tip[0]:.1f} {tip[1]:.1f}", FERN, 4)
            s.leaf(x, 620, 80, 14, turn + 8, s.pick(LEAF, SAGE, FERN))
            flower = s.pick(ROSE, SHEET, CLAY, OCHRE)
            for petal in range(6):
                s.leaf(x + tip[0], 620 + tip[1], 22, 9, petal * 60, flower)
            s.oval(x + tip[0], 620 + tip[1], 6, 6, OCHRE)
    for x in (445, 470, 735, 760):
        s.box(x - 5, 600, 10, 78, SHEET, 3)
        s.leaf(x, 602, 24, 7, 0, GLOW)


def parcel(s: Sheet) -> None:
    """Small plants out of a box that the post brought, on a sill."""
    room(s, MIST, WOOD, 640)
    light(s, 120, 0, 200, 640, 3)
    s.box(0, 640, 1200, 260, WOOD)
    s.box(0, 640, 1200, 16, OAK)
    s.oval(430, 836, 300, 24, INK, 0.15)
    s.box(200, 560, 440, 270, "#c99f6d", 4)
    s.box(440, 560, 200, 270, INK, 0, 0.08)
    s.path("M200 560L120 640 300 640 330 560Z", "#dcb684")
    s.path("M640 560L740 630 560 640 520 560Z", "#b78c5b")
    s.box(394, 560, 52, 270, SAND, 0, 0.55)
    s.box(250, 700, 110, 72, SHEET, 4)
    s.line("M266 722h76M266 740h56", SLATE, 5)
    for x, size, kind in ((290, 150, fern), (420, 210, blades), (540, 190, broadleaf)):
        s.box(x - 38, 500, 76, 70, s.pick(TERRA, CLAY, RUST), 4)
        kind(s, x, 506, size, s.random.sample(GREENS[1:6], 3))
    s.path("M200 566H640V600H200Z", "#c99f6d")
    for x, w, kind, size in ((800, 110, broadleaf, 200), (960, 96, blades, 190), (1090, 80, fern, 110)):
        colour = s.pick(SHEET, OCHRE, ROSE, SAGE)
        pot(s, x, 820, w, w * 0.86, colour)
        kind(s, x, 820 - w * 0.86, size, s.random.sample(GREENS[:6], 3))


Scene = Callable[[Sheet], None]
#: Firm → its pictures: the file, and what draws it.
DRAWINGS: dict[str, dict[str, Scene]] = {
    "bustan": {"citrus-court": courtyard},
    "boreal-walls": {"bench-by-the-wall": lambda s: living_wall(s, SKY, "bench")},
    "canopy-and-co": {
        "lobby-wall": living_wall,
        "weekly-visit": lambda s: living_wall(s, SAND, "crew"),
        "bank-hall": lambda s: atrium(s, LINEN, stairs=False),
    },
    "evergreen-row": {"lobby-tree": lobby_tree},
    "flatiron-living": {"canteen-wall": lambda s: living_wall(s, BLUSH, "bench")},
    "granite-and-clover": {"first-cut": lawn, "october": lambda s: lawn(s, autumn=True)},
    "greenline": {"window-row": window_row, "corner-office": lambda s: window_row(s, wall=BLUSH)},
    "high-pines": {"lodge-path": snow_lodge},
    "jardin-norte": {"dry-garden": lambda s: dry_garden(s, "#eed3b2", "#c98f86")},
    "kiva-courtyards": {"fountain-court": lambda s: courtyard(s, "#d8ab7f", citrus=False)},
    "lake-effect-crew": {"before-dawn": snow_street},
    "lindqvist-rooftops": {"sedum": sedum_roof, "first-snow": snowy_roof},
    "maison-beatrice": {"long-table": feast},
    "midori-no-niwa": {"maple-court": quiet_court},
    "moss-and-stone": {"three-panels": moss_wall, "round": moss_hill},
    "nightshift-botanical": {"two-in-the-morning": lambda s: window_row(s, night=True)},
    "pikes-peak-lights": {
        "white-front": lit_front,
        "coloured-front": lambda s: lit_front(s, (GLOW, "#f08a6a", "#9bd0c0", "#e7a7b8")),
    },
    "saguaro-signal": {"resort-drive": lit_desert},
    "sonora-shade": {"old-mesquite": old_tree},
    "tumbleweed-and-daughters": {"june-bed": native_beds, "september-bed": lambda s: native_beds(s, seed_heads=True)},
    "wasatch-atrium": {"campus-hall": atrium},
    "weber-and-wu": {"plan": plan, "roof-garden": roof_garden},
    "windowsill-post": {"parcel": parcel},
}  # fmt: skip


def drawn(firm: str, name: str) -> str:
    """One drawing as SVG."""
    sheet = Sheet(f"{firm}/{name}")
    DRAWINGS[firm][name](sheet)
    return sheet.svg()


def main() -> int:
    """Draw all pictures, or those of the firms that are named."""
    for firm in sys.argv[1:] or DRAWINGS:
        folder = ROOT / "partners" / "pictures" / firm
        folder.mkdir(parents=True, exist_ok=True)
        for name in DRAWINGS[firm]:
            png = bytes(resvg_py.svg_to_bytes(svg_string=drawn(firm, name), skip_system_fonts=True))
            with Image.open(io.BytesIO(png)) as image:
                image.convert("RGB").save(folder / f"{name}.webp", "WEBP", quality=68, method=6)
    return 0


if __name__ == "__main__":
    sys.exit(main())
