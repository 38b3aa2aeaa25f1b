"""Where lines end: reckoned from the widths of the font, by the rules of office programs."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from minutes_app.pages.fonts import Faces
from minutes_app.pages.letters import steps
from minutes_app.pages.looks import RunLook
from minutes_app.pages.pieces import Edge, Piece, Text
from minutes_app.pages.refusals import Unknown

_SPARE = {
    (11.0, False): 1.0e-4,
    (11.0, True): 0.4e-4,
    (12.0, False): -0.7e-4,
    (12.0, True): 0.2e-4,
    (13.0, False): -0.9e-4,
    (13.5, False): -0.4e-4,
    (14.0, False): 0.85e-4,
    (14.0, True): -0.7e-4,
    (15.0, False): 0.5e-4,
    (15.0, True): -0.5e-4,
}
"""The part of a line that stays free at its end, by size and boldness of its letters.

Measured in LibreOffice 7.4 with Tinos: it rounds the widths of letters, so that lines of some sizes
hold a trace more than their column.
"""

_ENDS = re.compile(
    r"(?P<space> +)|(?<=[^\s\-–—])[-–—](?=[^\s\-–—])|(?P<slash>/(?=[^\W\d_]))", re.UNICODE
)
"""Behind what a line may end: spaces, hyphens inside a word; slashes only seem to."""

_LONGEST_WORD = 1000
_UNRECKONED = frozenset("\u00ad\u200b\u2060\u2028")


@dataclass(frozen=True, slots=True)
class Room:
    """Points for the first line and for all others; whether a word too wide for one is cut."""

    first: float
    others: float
    look: RunLook
    cuts_words: bool = True

    def of(self, number: int) -> float:
        """Give the room of a line, counted from 0."""
        spare = _SPARE.get((self.look.size, self.look.bold), 0.0)
        return (self.others if number else self.first) * (1 - spare)


def broken(pieces: Sequence[Piece], room: Room, faces: Faces) -> list[list[Piece]] | None:
    """Give the pieces line by line; `None` where the font alone does not say how wide they are.

    No line ends behind a slash: where the very next letter has no room, the line ends at the place
    before, else before the whole word, as office programs have it. Raises `Unknown` on a word
    wider than a line where such words are not cut.
    """
    if not all(map(_is_reckoned, pieces)):
        return None
    letters = "".join(piece.text for piece in pieces if isinstance(piece, Text))
    ends = tuple(_line_ends(letters, _reach(pieces, faces), room))
    return list(_parted(pieces, ends))


def _is_reckoned(piece: Piece) -> bool:
    if isinstance(piece, Text):
        return not _UNRECKONED & set(piece.text)
    return isinstance(piece, Edge)


def _reach(pieces: Sequence[Piece], faces: Faces) -> list[float]:
    """Give how far the letters up to each place reach, in pt; one number more than letters."""
    texts = (piece for piece in pieces if isinstance(piece, Text))
    widths = (step for text in texts for step in steps(text.text, text.look, faces))
    return list(accumulate(widths, initial=0.0))


def _line_ends(letters: str, reach: list[float], room: Room) -> Iterator[int]:
    """Give the places before which a line ends, the last line's left out."""
    stops = [(found.end(), found["slash"] is None) for found in _ENDS.finditer(letters)]
    places = [place for place, _ in stops]
    start = number = 0
    end = len(letters.rstrip(" "))
    while True:
        full = reach[start] + room.of(number)
        over = cut = max(bisect_right(reach, full) - 1, start + 1)
        if over >= end:
            return
        while letters[over] == " ":
            over += 1
        last = bisect_right(places, over) - 1
        if last >= 0 and not stops[last][1]:
            whole_word = places[last] < over
            last = _space_before(letters, places, last) if whole_word else last - 1
        stuck = last < 0 or places[last] <= start
        if stuck and (not room.cuts_words or _is_endless(letters, start)):
            raise Unknown(f"từ “{letters[start : start + 20].split(' ')[0]}…” dài hơn dòng")
        start = cut if stuck else places[last]
        number += 1
        yield start


def _is_endless(letters: str, start: int) -> bool:
    """Whether a word is too long to be cut: it is no word, and would fill pages."""
    reach = letters[start : start + _LONGEST_WORD]
    return len(reach) == _LONGEST_WORD and " " not in reach


def _space_before(letters: str, places: list[int], last: int) -> int:
    """Give the number of the last stop before this one that is a space, -1 without any."""
    while last >= 0 and letters[places[last] - 1] != " ":
        last -= 1
    return last


def _parted(pieces: Sequence[Piece], ends: Sequence[int]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    at, waiting = 0, list(ends)
    for piece in pieces:
        if not isinstance(piece, Text):
            line.append(piece)
            continue
        text = piece.text
        while waiting and waiting[0] <= at + len(text):
            cut = waiting.pop(0) - at
            if ended := text[:cut].rstrip(" "):
                line.append(replace(piece, text=ended))
            yield line
            line, text, at = [], text[cut:], at + cut
        if text:
            line.append(replace(piece, text=text))
        at += len(text)
    yield line
