"""Two papers compared: the one that was printed last, and the one that would be printed now."""

import datetime as dt
from dataclasses import dataclass, replace

from minutes_app.services.finish import PdfOrder
from minutes_app.services.press import Press
from minutes_app.services.snapshots import Snapshots
from minutes_app.services.word_changes import WordChange, word_changes
from minutes_app.ui.paper.paper_words import PageBox, PaperWords


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked on one paper: changed words, the lines they stand in, one spot a change."""

    words: tuple[PageBox, ...]
    lines: tuple[PageBox, ...]
    spots: tuple[tuple[PageBox, ...], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both papers with their marks; both sides have as many spots as there are changes."""

    printed_at: dt.datetime
    printed: bytes
    now: bytes
    printed_marks: Marks
    now_marks: Marks

    @property
    def changes(self) -> int:
        """How many places differ."""
        return len(self.now_marks.spots)


def compared(snapshots: Snapshots, press: Press, order: PdfOrder) -> Comparison | None:
    """Compare what was printed last with what would be now, `None` where nothing was printed.

    Both papers have the same margins. Raises `MinutesError`.
    """
    last = snapshots.last_print()
    if last is None:
        return None
    finish = replace(order.finish, two_sided=last.two_sided)
    now = press.pdf(replace(order, finish=finish)).data
    old, new = PaperWords(last.pdf), PaperWords(now)
    changes = word_changes(old.texts, new.texts)
    return Comparison(
        last.at, last.pdf, now, _marks(old, changes, later=False), _marks(new, changes, later=True)
    )


def _marks(paper: PaperWords, changes: tuple[WordChange, ...], *, later: bool) -> Marks:
    stretches = [change.later if later else change.earlier for change in changes]
    numbers = [number for stretch in stretches for number in stretch]
    spots = tuple(
        paper.word_boxes(stretch) if stretch else paper.gap_box(stretch.start)
        for stretch in stretches
    )
    return Marks(paper.word_boxes(numbers), paper.line_boxes(numbers), spots)
