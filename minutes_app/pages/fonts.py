"""What a font says of itself: its face, the room above and below, the width of every sign."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.pages.kerning import Kerning, read_kerning
from minutes_app.pages.looks import RunLook

TIMES = "Tinos"
_ASKED = {
    TIMES: ("times new roman", "tinos", "liberation serif", "times"),
    "Arimo": ("arial", "arimo", "liberation sans", "helvetica"),
    "Cousine": ("courier new", "cousine", "liberation mono"),
}
BULLETS = "Times New Roman, for bullets of symbol fonts"
"""What a bullet of Symbol or Wingdings is set in."""

_STANDS_FOR = {asked: family for family, names in _ASKED.items() for asked in names}
_TALLER = {
    TIMES: frozenset(
        {13, 19, 20, 21, 23, 25, 27, 34, 35, 37, 39, 41, 47, 49, 51, 53, 59, 60, 61, 63, 65, 67}
    ),
    "Arimo": frozenset(
        {15, 17, 21, 23, 26, 27, 29, 32, 33, 35, 38, 39, 43, 45, 49, 51, 57, 61, 63, 67, 69}
    ),
    "Cousine": frozenset({32, 35, 38, 41, 44, 47, 50}),
}
"""Half points at which LibreOffice makes lines a twentieth of a point higher than rounding says.

Measured in LibreOffice 7.4 with each family, regular and bold, from 6 to 36 points.
"""

_DEEPER = frozenset({16, 17, 26, 27, 28, 29, 39, 40})
"""Half points at which a bullet of a symbol font makes LibreOffice's lines a twentieth deeper.

Measured beside Tinos, from 6 to 28 points.
"""
_NAME_FAMILY, _WINDOWS = 1, 3


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; heights and widths in parts of the size (em)."""

    family: str
    bold: bool
    italic: bool
    ascent: float
    descent: float
    gap: float
    widths: Mapping[str, float]
    glyphs: Mapping[str, int]
    kerning: Kerning
    unit: int
    _moves: dict[tuple[str, str], float] = field(default_factory=dict[tuple[str, str], float])

    def line_height(self, size: float) -> float:
        """Give the height of a line at a size, in whole twentieths of a point."""
        em = self.ascent + self.gap + self.descent
        return (round(em * size * 20) + (size * 2 in _TALLER.get(self.family, ()))) / 20

    def width(self, text: str) -> float:
        """Give the width of text at size 1, unkerned."""
        return sum(self.widths.get(sign, 0.0) for sign in text)

    def kerned(self, left: str, right: str) -> float:
        """Give by how much a sign moves towards the one before it, at size 1; mostly nothing."""
        known = self._moves.get((left, right))
        if known is None:
            glyphs = self.glyphs.get(left, 0), self.glyphs.get(right, 0)
            known = self._moves[left, right] = self.kerning.between(*glyphs) / self.unit
        return known


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces that the pages are set in."""

    faces: Mapping[tuple[str, bool, bool], Face]

    def of(self, look: RunLook) -> Face:
        """Give the face for letters of this look."""
        return self.faces[family_for(look.font), look.bold, look.italic]


def is_bundled(font: str) -> bool:
    """Whether a bundled family stands for this font without a change of any width."""
    return font == BULLETS or font.lower() in _STANDS_FOR


def family_for(font: str) -> str:
    """Give the bundled family that stands for a font; for unknown ones that of the papers."""
    return _STANDS_FOR.get(font.lower(), TIMES)


def bullet_depth(look: RunLook) -> float:
    """Give by how many pt a bullet of a symbol font reaches below letters of its size."""
    return 0.05 if look.font == BULLETS and look.size * 2 in _DEEPER else 0.0


def faces_of(files: Sequence[bytes]) -> Faces:
    """Give the faces of the bundled families; raises `MinutesError` when one is missing."""
    found = [read_face(data) for data in files]
    faces = {(face.family, face.bold, face.italic): face for face in found}
    for family, bold, italic in product(_ASKED, (False, True), (False, True)):
        if (family, bold, italic) not in faces:
            raise MinutesError(
                said("chương trình thiếu phông chữ {name}", name=family),
                said("cài lại chương trình"),
            )
    return Faces(faces)


def read_face(data: bytes) -> Face:
    """Give the facts of a TrueType font."""
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {
        data[at : at + 4].decode("latin-1"): struct.unpack_from(">II", data, at + 8)[0]
        for at in range(12, 12 + 16 * count, 16)
    }
    unit = struct.unpack_from(">H", data, tables["head"] + 18)[0]
    style = struct.unpack_from(">H", data, tables["head"] + 44)[0]
    ascent, descent, gap = struct.unpack_from(">hhh", data, tables["hhea"] + 4)
    long_metrics = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
    advances = struct.unpack_from(">" + "Hh" * long_metrics, data, tables["hmtx"])[::2]
    glyphs = {chr(code): glyph for code, glyph in _signs(data, tables["cmap"]).items()}
    widths = {s: advances[min(glyph, long_metrics - 1)] / unit for s, glyph in glyphs.items()}
    kerning = read_kerning(data, tables["GPOS"]) if "GPOS" in tables else Kerning()
    family = _family(data, tables["name"])
    bold, italic = bool(style & 1), bool(style & 2)
    heights = (ascent / unit, -descent / unit, gap / unit)
    return Face(family, bold, italic, *heights, widths, glyphs, kerning, unit)


def _signs(data: bytes, start: int) -> dict[int, int]:
    """Give the glyph of each sign of the basic plane, from a table of format 4."""
    count = struct.unpack_from(">H", data, start + 2)[0]
    for place in range(count):
        at = start + struct.unpack_from(">I", data, start + 8 + 8 * place)[0]
        if struct.unpack_from(">H", data, at)[0] == 4:
            return _segments(data, at)
    return {}


def _segments(data: bytes, at: int) -> dict[int, int]:
    count = struct.unpack_from(">H", data, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}h", data, at + 16 + 4 * count)
    first = at + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", data, first)
    found: dict[int, int] = {}
    for place in range(count):
        for code in range(starts[place], min(ends[place], 0xFFFE) + 1):
            glyph = code
            if offsets[place]:
                where = first + 2 * place + offsets[place] + 2 * (code - starts[place])
                glyph = struct.unpack_from(">H", data, where)[0]
            glyph = (glyph + deltas[place]) & 0xFFFF if glyph or not offsets[place] else 0
            if glyph:
                found[code] = glyph
    return found


def _family(data: bytes, start: int) -> str:
    count, storage = struct.unpack_from(">HH", data, start + 2)
    for place in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(
            ">6H", data, start + 6 + 12 * place
        )
        if platform == _WINDOWS and name == _NAME_FAMILY:
            at = start + storage + offset
            return data[at : at + length].decode("utf-16-be")
    return ""
