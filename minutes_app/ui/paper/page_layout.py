"""Where the pages lie on the ground of the view: plain numbers, no widget."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

GAP = 12
"""Pixels between two pages."""

MARGIN = 16
"""Pixels of ground around the pages."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: pixels of the ground, or points (pt) of a page, from the top left."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Pages one below the other, centred; `sizes` in pt, `scale` in pixels per pt."""

    sizes: tuple[tuple[float, float], ...]
    scale: float
    across: int

    @property
    def tops(self) -> tuple[float, ...]:
        """The upper edge of every page, in pixels of the ground."""
        heights = (height * self.scale + GAP for _, height in self.sizes[:-1])
        return tuple(accumulate(heights, initial=float(MARGIN))) if self.sizes else ()

    @property
    def width(self) -> int:
        """Pixels that the widest page takes with its margins."""
        widest = max((width for width, _ in self.sizes), default=0.0)
        return round(widest * self.scale) + 2 * MARGIN

    @property
    def height(self) -> int:
        """Pixels that all pages take with their margins."""
        return round(self.page(len(self.sizes) - 1).bottom) + MARGIN if self.sizes else 0

    def page(self, number: int) -> Box:
        """Give the place of a page, counted from 0."""
        width, height = (side * self.scale for side in self.sizes[number])
        left = (max(self.across, self.width) - width) / 2
        return Box(left, self.tops[number], width, height)

    def page_at(self, y: float) -> int:
        """Give the page at this height of the ground; in a gap the one above it."""
        return max(0, bisect_right(self.tops, y) - 1)

    def pages_between(self, top: float, bottom: float) -> range:
        """Give the pages that show between two heights of the ground."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def spot(self, x: float, y: float) -> tuple[int, float, float]:
        """Give page, x and y in pt of a point of the ground; outside it is the nearest page's."""
        number = self.page_at(y)
        page = self.page(number)
        return number, (x - page.x) / self.scale, (y - page.y) / self.scale

    def box(self, number: int, box: Box) -> Box:
        """Give in pixels of the ground what is given in pt of a page."""
        page, scale = self.page(number), self.scale
        return Box(
            page.x + box.x * scale, page.y + box.y * scale, box.width * scale, box.height * scale
        )


def fitting_scale(
    sizes: tuple[tuple[float, float], ...], across: int, down: int | None = None
) -> float:
    """Give the pixels per pt with which the widest page fits across, and the highest down."""
    if not sizes:
        return 1.0
    widest, highest = (max(sides) for sides in zip(*sizes, strict=True))
    scale = max(across - 2 * MARGIN, 64) / widest
    return scale if down is None else min(scale, max(down - 2 * MARGIN, 64) / highest)
