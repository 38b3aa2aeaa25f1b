"""What differs between two papers, word by word, however their lines and pages are broken."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class WordChange:
    """One place that differs: the numbers of its words in the earlier and in the later paper.

    Where words only came or only went, the stretch of the other paper is empty and stands before
    the word that follows.
    """

    earlier: range
    later: range


def word_changes(earlier: Sequence[str], later: Sequence[str]) -> tuple[WordChange, ...]:
    """Give every place that differs, in the order of the papers; accents and marks count."""
    start = _same_at_start(earlier, later)
    end = _same_at_start(earlier[start:][::-1], later[start:][::-1])
    old, new = earlier[start : len(earlier) - end], later[start : len(later) - end]
    if not old and not new:
        return ()
    return tuple(
        WordChange(range(start + i, start + i_end), range(start + j, start + j_end))
        for kind, i, i_end, j, j_end in SequenceMatcher(None, old, new).get_opcodes()
        if kind != "equal"
    )


def _same_at_start(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
