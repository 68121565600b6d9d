"""The site's typeface: cut from the font of a pinned package, and held against what is committed.

`python -m tests.typeface` makes font, licence and style sheet anew. Of the font's 450 kB stay the letters of
Europe's Latin alphabets, the weights from regular to semibold, and the shapes for one size, since all that is set in it
is large. Kerning is that of the middle weight: with a value for each weight it took as much room as all letters.

Until the font has come, a device shows a serif of its own. The style sheet gives each of those that devices have the
widths and heights of ours, so that nothing moves when the letters change.
"""

import io
import sys
from copy import deepcopy
from functools import cache
from pathlib import Path

import fontpkg_newsreader
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGE = Path(fontpkg_newsreader.__file__).parent
THEME = Path(__file__).parent.parent / "build_tools" / "theme"
FONT, LICENCE, SHEET = "assets/typeface/newsreader.woff2", "assets/typeface/LICENSE.txt", "css/typeface.css"
WEIGHTS, SIZE = (400, 600), 28
#: ASCII, Latin-1, Latin Extended-A, what Romanian, Welsh and German have besides, and signs of print.
LETTERS = sorted(
    {*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), *range(0x1E80, 0x1E86), 0x1E9E, 0x1EF2, 0x1EF3}
    | set(map(ord, "–—‘’‚“”„†•…‹›€™−"))
)
#: The serifs of devices: names, then the mean width of `SAMPLE`'s letters, regular and bold, in ems. Measured with
#: fonts of the same widths: Gelasio for Georgia, Liberation Serif for Times.
SERIFS = {
    "Georgia": (("Georgia",), ("Georgia Bold",), 0.4516, 0.5248),
    "Times": (
        ("Times New Roman", "Liberation Serif"), ("Times New Roman Bold", "Liberation Serif Bold"), 0.4139, 0.4391),
    "Noto": (("Noto Serif",), ("Noto Serif Bold",), 0.4918, 0.5202),
}  # fmt: skip
SAMPLE = (
    "Firms that may suit you better, and why: living walls designed, built and visited every week by the same crew. "
    "Who recommends them? How they differ from us, what to have ready, and how to reach them."
)


def made() -> dict[str, bytes]:
    """Return the files as they have to stand in the theme, by path."""
    font, middle = _cut(WEIGHTS), _cut(sum(WEIGHTS) / 2)
    for table in ("GPOS", "GDEF"):
        font[table] = middle[table]
    file = io.BytesIO()
    font.flavor = "woff2"
    font.save(file)
    return {
        FONT: file.getvalue(),
        LICENCE: (PACKAGE / "LICENSE").read_bytes(),
        SHEET: _sheet().encode(),
    }


@cache
def _letters() -> TTFont:
    """The font with the letters that are kept, in all its weights and sizes."""
    file = PACKAGE / "files" / "Newsreader[opsz,wght].ttf"
    font = TTFont(io.BytesIO(file.read_bytes()), recalcTimestamp=False, lazy=False)
    options = subset.Options(
        layout_features=["kern", "liga", "locl"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    return font


def _cut(weight: tuple[int, int] | float) -> TTFont:
    return instancer.instantiateVariableFont(deepcopy(_letters()), {"opsz": SIZE, "wght": weight})


def _sheet() -> str:
    source = 'url("../assets/typeface/newsreader.woff2") format("woff2")'
    weights = f"{WEIGHTS[0]} {WEIGHTS[1]}"
    rules = [
        "/* Newsreader, cut to what is needed, and the devices' serifs in its measures. Made by `make typeface`. */",
        f"@font-face {{ font-family: Newsreader; src: {source}; font-weight: {weights}; font-display: swap; }}",
    ]
    for weight, place in zip(WEIGHTS, (0, 1), strict=True):
        font = _cut(weight)
        letters, widths, line = font.getBestCmap(), font["hmtx"], font["hhea"]
        em = font["head"].unitsPerEm
        mean = sum(widths[letters[ord(letter)]][0] for letter in SAMPLE) / len(SAMPLE) / em
        for name, serif in SERIFS.items():
            size = mean / serif[2 + place]
            names = ", ".join(f'local("{local}")' for local in serif[place])
            rules.append(
                f'@font-face {{ font-family: "Newsreader by {name}"; src: {names}; font-weight: {weight}; '
                f"size-adjust: {size:.2%}; ascent-override: {line.ascent / em / size:.2%}; "
                f"descent-override: {-line.descent / em / size:.2%}; line-gap-override: 0%; }}"
            )
    return "\n".join([*rules, ""])


def differing() -> list[str]:
    """Return the files that are not what they would be."""
    return [name for name, data in made().items() if not (THEME / name).exists() or (THEME / name).read_bytes() != data]


def main() -> int:
    """Make the files; the exit code."""
    for name, data in made().items():
        (THEME / name).parent.mkdir(parents=True, exist_ok=True)
        (THEME / name).write_bytes(data)
        print(f"{len(data):>6} bytes  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
