"""How large the pages are shown: fitted to the room, or by a fixed percentage."""

from dataclasses import dataclass
from enum import StrEnum

STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Percentages that the zoom keys go through; 100 is the size of the printed page."""


class Fit(StrEnum):
    """What the size of the pages follows."""

    WIDTH = "width"
    PAGE = "page"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Zoom:
    """Fitted across, wholly in sight, or `percent` of the printed size."""

    fit: Fit = Fit.WIDTH
    percent: int = 100

    def scale(self, dpi: float) -> float:
        """Give pixels per pt on a screen of this resolution."""
        return self.percent / 100 * dpi / 72

    def by(self, steps: int, *, now: float, dpi: float) -> "Zoom":
        """Give the next larger (above 0) or smaller zoom after the scale shown now."""
        shown = round(now * 72 / dpi * 100)
        if steps > 0:
            wanted = next((step for step in STEPS if step > shown), STEPS[-1])
        else:
            wanted = next((step for step in reversed(STEPS) if step < shown), STEPS[0])
        return Zoom(Fit.NONE, wanted)
