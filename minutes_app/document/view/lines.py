"""Long names broken into balanced lines at good places, never leaving one word alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minutes_app.document.form.facts import Look
from minutes_app.document.form.lengths import Length
from minutes_app.document.view.measure import Measure
from minutes_app.document.view.name_words import GLUED, LINKS, OPENERS

_SLACK = Length.mm(0.5)
"""What a line leaves free, so that no other program wraps it once more."""

_LINE, _PLAIN, _LINKED, _TORN, _ALONE = 1.0, 0.25, 0.5, 2.0, 2.0
"""What it costs to take one more line, to break before a plain word, after a link, inside a word,
and to leave one word alone."""


@dataclass(frozen=True, slots=True)
class Line:
    """Room for one line: how its letters are set and how wide it may be."""

    measure: Measure
    look: Look
    room: Length

    def holds(self, text: str) -> bool:
        """Whether the text stands on one line."""
        return self.share(text) <= 1

    def share(self, text: str) -> float:
        """Give which part of the room the text takes, 1 when it fills it."""
        room = self.room - _SLACK
        return self.measure.width(text, self.look).points / room.points


def broken(text: str, line: Line) -> str:
    """Give the text with newlines where a careful hand breaks it; unbroken when it fits."""
    words = text.split()
    if not words or line.holds(" ".join(words)):
        return " ".join(words)
    breaks = _best_breaks(words, line.share)
    starts, ends = (0, *breaks), (*breaks, len(words))
    rows = (words[start:end] for start, end in zip(starts, ends, strict=True))
    return "\n".join(" ".join(row) for row in rows)


def _best_breaks(words: list[str], share: Callable[[str], float]) -> tuple[int, ...]:
    """Give the word indexes at which the lines after the first begin, at the least cost."""
    count = len(words)
    cost = [0.0] * (count + 1)
    following = [count] * (count + 1)
    for start in reversed(range(count)):
        lines = _lines_from(start, words, share)
        cost[start], following[start] = min((own + cost[end], end) for end, own in lines)
    breaks: list[int] = []
    place = following[0]
    while place < count:
        breaks.append(place)
        place = following[place]
    return tuple(breaks)


def _lines_from(
    start: int, words: list[str], share: Callable[[str], float]
) -> Iterator[tuple[int, float]]:
    """Give the ends a line from this word on may have, each with its cost; one word always fits."""
    for end in range(start + 1, len(words) + 1):
        filled = share(" ".join(words[start:end]))
        alone = end == start + 1
        if filled > 1 and not alone:
            return
        yield end, _LINE + filled**2 + (_ALONE if alone else 0) + _break_cost(words, end)


def _break_cost(words: list[str], place: int) -> float:
    if place == len(words):
        return 0
    before, after = words[place - 1].casefold(), words[place].casefold().rstrip(",;")
    if (before, after) in GLUED:
        return _TORN
    if before in LINKS:
        return _LINKED
    return 0 if after in OPENERS or before.endswith((",", ";")) else _PLAIN
