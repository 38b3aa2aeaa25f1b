"""How far two layouts of one paper agree: pages, page breaks, lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.pages.printed import Page


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    equal: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        """Give both together."""
        return Share(self.equal + other.equal, self.of + other.of)

    @property
    def rate(self) -> float:
        """Give the share, 1 when there was nothing to count."""
        return self.equal / self.of if self.of else 1.0

    def __str__(self) -> str:
        """Give it as the table prints it."""
        return f"{self.equal}/{self.of} {self.rate:7.2%}" if self.of else "-"


@dataclass(frozen=True)
class Agreement:
    """What was equal: page counts of papers, beginnings of pages, lines, headers and footers."""

    papers: Share = Share()
    page_counts: Share = Share()
    breaks: Share = Share()
    lines: Share = Share()
    margins: Share = Share()
    refused: int = 0

    def __add__(self, other: Agreement) -> Agreement:
        """Give both together."""
        return Agreement(
            self.papers + other.papers,
            self.page_counts + other.page_counts,
            self.breaks + other.breaks,
            self.lines + other.lines,
            self.margins + other.margins,
            self.refused + other.refused,
        )


def agreement(reference: Sequence[Page], ours: Sequence[Page], margins: tuple[float, float]
              ) -> Agreement:  # fmt: skip
    """Compare two layouts of one paper; `margins` are top and bottom in points.

    A page begins equally when the page of the same number begins with the same line. A line is
    equal when the other layout holds a line of the same words.
    """
    here = [page.within(*margins) for page in reference]
    there = [page.within(*margins) for page in ours]
    lines = _common(_texts(here), _texts(there))
    same = len(here) == len(there)
    return Agreement(
        papers=Share(int(same and lines.equal == lines.of), 1),
        page_counts=Share(int(same), 1),
        breaks=_breaks(here, there),
        lines=lines,
        margins=_margins(reference, ours, here, there),
    )


def _breaks(here: Sequence[Page], there: Sequence[Page]) -> Share:
    """Count the pages after the first; a page that only one layout has is a break missed."""
    pairs = zip(here[1:], there[1:], strict=False)
    equal = sum(_beginning(one) == _beginning(other) for one, other in pairs)
    return Share(equal, max(len(here), len(there), 1) - 1)


def _beginning(page: Page) -> str:
    return page.first if page.lines else ""


def _margins(
    reference: Sequence[Page], ours: Sequence[Page], here: Sequence[Page], there: Sequence[Page]
) -> Share:
    """Count the pages whose headers and footers read alike."""
    said = [_texts([whole]) - _texts([body]) for whole, body in zip(reference, here, strict=True)]
    drawn = [_texts([whole]) - _texts([body]) for whole, body in zip(ours, there, strict=True)]
    equal = sum(one == other for one, other in zip(said, drawn, strict=False))
    return Share(equal, max(len(said), len(drawn)))


def _texts(pages: Iterable[Page]) -> Counter[str]:
    return Counter(line.text for page in pages for line in page.lines)


def _common(here: Counter[str], there: Counter[str]) -> Share:
    return Share((here & there).total(), max(here.total(), there.total()))
