"""What changed between two states of a list, so that only the rows concerned are touched."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """The rows `start` to `old_end` were replaced by the rows `start` to `new_end`."""

    start: int
    old_end: int
    new_end: int

    @property
    def new_rows(self) -> range:
        """The places of the rows that came or changed."""
        return range(self.start, self.new_end)

    @property
    def kept(self) -> int:
        """How many rows change in place."""
        return min(self.old_end, self.new_end) - self.start


@dataclass(frozen=True, slots=True)
class Journey:
    """One row went from `source` to `target`, the others kept their order."""

    source: int
    target: int


def difference(old: Sequence[object], new: Sequence[object]) -> Difference:
    """Give the smallest stretch that differs; rows are the same when they are one object."""
    most = min(len(old), len(new))
    start = next((i for i in range(most) if old[i] is not new[i]), most)
    rest = most - start
    tail = next((i for i in range(rest) if old[-1 - i] is not new[-1 - i]), rest)
    return Difference(start, len(old) - tail, len(new) - tail)


def journey(old: Sequence[object], new: Sequence[object], what: Difference) -> Journey | None:
    """Give the move of one row that makes the difference, `None` when it is something else."""
    if what.old_end != what.new_end or what.kept < 2:
        return None
    before, after = old[what.start : what.old_end], new[what.start : what.new_end]
    last = what.old_end - 1
    if _same(before[1:], after[:-1]) and before[0] is after[-1]:
        return Journey(what.start, last)
    if _same(before[:-1], after[1:]) and before[-1] is after[0]:
        return Journey(last, what.start)
    return None


def _same(one: Sequence[object], other: Sequence[object]) -> bool:
    return all(a is b for a, b in zip(one, other, strict=True))
