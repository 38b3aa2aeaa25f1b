"""Lengths on paper, stated in millimetres or points and written in the units of Word."""

from dataclasses import dataclass
from typing import Self

_DXA_PER_POINT = 20
_POINTS_PER_INCH = 72
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, order=True)
class Length:
    """A length on paper, held in points."""

    points: float

    @classmethod
    def mm(cls, value: float) -> Self:
        """Give a length of so many millimetres."""
        return cls(value * _POINTS_PER_INCH / _MM_PER_INCH)

    @classmethod
    def pt(cls, value: float) -> Self:
        """Give a length of so many points."""
        return cls(value)

    @property
    def dxa(self) -> int:
        """Give it in twentieths of a point, rounded, as Word writes places and indents."""
        return round(self.points * _DXA_PER_POINT)

    @property
    def half_points(self) -> int:
        """Give it in half points, rounded, as Word writes sizes of letters."""
        return round(self.points * 2)

    @property
    def eighths(self) -> int:
        """Give it in eighths of a point, rounded, as Word writes the width of a rule."""
        return round(self.points * 8)

    @property
    def millimetres(self) -> float:
        """Give it in millimetres."""
        return self.points * _MM_PER_INCH / _POINTS_PER_INCH

    def __sub__(self, other: "Length") -> "Length":
        """Give what is left of this length without the other."""
        return Length(self.points - other.points)

    def __mul__(self, factor: float) -> "Length":
        """Give this length so many times."""
        return Length(self.points * factor)


NOTHING = Length(0)
