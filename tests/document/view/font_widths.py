"""Reads the advance widths out of the bundled fonts.

Run `python -m tests.document.view.font_widths` after changing the fonts.
"""

import json
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
FACES = {
    "regular": "Tinos-Regular.ttf",
    "bold": "Tinos-Bold.ttf",
    "italic": "Tinos-Italic.ttf",
    "bold-italic": "Tinos-BoldItalic.ttf",
}
LETTERS = (
    range(0x20, 0x7F),
    range(0xA0, 0x250),
    range(0x1EA0, 0x1EFA),
    range(0x2010, 0x2028),
    range(0x2030, 0x203B),
)
DONG_AND_NUMERO = (0x20AB, 0x2116)


def letters_by_width(path: Path) -> dict[str, str]:
    """Give for every advance width, in font units, the letters that have it."""
    font = TTFont(path)
    names = font.getBestCmap() or {}
    wanted = [code for letters in LETTERS for code in letters] + list(DONG_AND_NUMERO)
    groups: dict[int, str] = {}
    for code in wanted:
        if code in names:
            width, _ = font["hmtx"][names[code]]
            groups[width] = groups.get(width, "") + chr(code)
    return {str(width): groups[width] for width in sorted(groups)}


def width_table() -> bytes:
    faces = {face: letters_by_width(FONTS / name) for face, name in FACES.items()}
    head: Any = TTFont(FONTS / FACES["regular"])["head"]
    table = {"font": "Tinos", "units_per_em": head.unitsPerEm, "faces": faces}
    return (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode()


if __name__ == "__main__":
    (FONTS / "tinos_widths.json").write_bytes(width_table())
