"""Where bookmarked text stands on the pages."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from minutes_app.pages.paper import Paper
from minutes_app.pages.paragraph import Mark
from minutes_app.pages.section import Section

QUESTION = """\
(query(<b>).map(m => { let at = m.location().position()
  (m.value, at.page, at.x.pt(), at.y.pt()) }),
query(<section>).map(m => m.location().page()))"""
"""What the layout engine is asked once the pages are set: every edge, every section's page."""

_SAME_LINE = 0.5


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of bookmarked text: pt from the top left of its page, pages from 1.

    Text that runs over lines has a spot for its first line, one for those between, one for its
    last; text that runs over pages has spots on each.
    """

    name: str
    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Point:
    page: int
    x: float
    y: float


def spots_from(answer: str, paper: Paper) -> tuple[Spot, ...]:
    """Give the spots of all bookmarks in the order in which they open."""
    edges, pages = cast("tuple[list[list[str | float]], list[int]]", json.loads(answer))
    points = {
        str(name): _Point(int(page), float(x), float(y)) for name, page, x, y in reversed(edges)
    }
    names = [str(edge[0])[1:] for edge in edges if str(edge[0]).startswith("<")]
    sheet = _Sheet(paper, pages)
    spots: list[Spot] = []
    for name in dict.fromkeys(names):
        if f">{name}" in points:
            spots += sheet.spots(name, points[f"<{name}"], points[f">{name}"])
    return tuple(spots)


@dataclass(frozen=True, slots=True)
class _Sheet:
    paper: Paper
    starts: Sequence[int]

    @property
    def marks(self) -> Mapping[str, Mark]:
        return self.paper.marks

    def spots(self, name: str, start: _Point, end: _Point) -> Iterator[Spot]:
        opening, closing = self.marks[f"<{name}"], self.marks[f">{name}"]
        if start.page == end.page and abs(start.y - end.y) < _SAME_LINE:
            height = opening.above + opening.below
            yield Spot(name, start.page, start.x, start.y - opening.above, end.x - start.x, height)
            return
        left, right = self._column(opening, start.page)
        first_top, first_foot = start.y - opening.above, start.y + opening.below
        yield Spot(name, start.page, start.x, first_top, right - start.x, first_foot - first_top)
        for page in range(start.page, end.page + 1):
            left, right = self._column(opening, page)
            top = first_foot if page == start.page else self._section(page).top
            bottom = end.y - closing.above if page == end.page else self._foot(page)
            if bottom - top > _SAME_LINE:
                yield Spot(name, page, left, top, right - left, bottom - top)
        left, _ = self._column(closing, end.page)
        last_top, height = end.y - closing.above, closing.above + closing.below
        if end.x - left > _SAME_LINE or height:
            yield Spot(name, end.page, left, last_top, max(end.x - left, 0.0), height)

    def _section(self, page: int) -> Section:
        number = sum(1 for start in self.starts if start <= page)
        return self.paper.sections[max(number - 1, 0)]

    def _foot(self, page: int) -> float:
        section = self._section(page)
        return section.height - section.bottom

    def _column(self, mark: Mark, page: int) -> tuple[float, float]:
        """Give left and right of a column on a page; mirrored margins move it on even pages."""
        section = self._section(page)
        shift = section.right - section.left if self.paper.mirrored and page % 2 == 0 else 0.0
        left = mark.frame.left + shift
        return left, left + mark.frame.width
