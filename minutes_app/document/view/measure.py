"""How wide words are on paper, from the font's own advance widths."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from minutes_app.document.form.facts import Look
from minutes_app.document.form.lengths import Length


class Face(StrEnum):
    """One of the four faces of a font."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold-italic"


class WidthTable(TypedDict):
    """The data file of widths: for each face the letters of every advance width."""

    font: str
    units_per_em: int
    faces: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Measure:
    """Advance widths of letters, in units of which an em holds `units_per_em`."""

    units_per_em: int
    faces: Mapping[Face, Mapping[str, int]]

    def width(self, text: str, look: Look) -> Length:
        """Give the width of one line of text, without kerning, as Word sets it by default.

        A sign that the font lacks counts half an em.
        """
        widths = self.faces[_face(look)]
        unknown = self.units_per_em // 2
        units = sum(widths.get(sign, unknown) for sign in text)
        return look.size * (units / self.units_per_em)


def measure_from(data: bytes) -> Measure:
    """Give the measure held by the bytes of `resources/fonts/tinos_widths.json`."""
    table: WidthTable = json.loads(data)
    faces = {Face(name): _by_letter(groups) for name, groups in table["faces"].items()}
    return Measure(table["units_per_em"], faces)


def _by_letter(groups: dict[str, str]) -> dict[str, int]:
    return {sign: int(width) for width, signs in groups.items() for sign in signs}


def _face(look: Look) -> Face:
    if look.bold:
        return Face.BOLD_ITALIC if look.italic else Face.BOLD
    return Face.ITALIC if look.italic else Face.REGULAR
