"""Where lines end: reckoned from the widths of the font, by the rules of office programs."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from minutes_app.domain.wording import said
from minutes_app.pages.fonts import Faces
from minutes_app.pages.letters import DOTS, dots_of
from minutes_app.pages.looks import RunLook
from minutes_app.pages.pieces import Edge, Piece, Text
from minutes_app.pages.refusals import Unknown

_ENDS = re.compile(
    r"(?P<space> +)|(?<=[^\s\-–—])[-–—](?=[^\s\-–—])|(?P<slash>/(?=[^\W\d_]))", re.UNICODE
)
"""Behind what a line may end: spaces, hyphens inside a word; slashes only seem to."""

_LONGEST_WORD = 1000
_PER_TWENTIETH = DOTS // 20
_SLANT = 12
"""The part of its height that a slanted letter at the end of a line keeps free beside it."""

_UNRECKONED = frozenset("\u00ad\u200b\u2060\u2028")


@dataclass(frozen=True, slots=True)
class Room:
    """Points for the first line and for all others; whether a word too wide for one is cut."""

    first: float
    others: float
    cuts_words: bool = True

    def of(self, number: int) -> int:
        """Give the room of a line, counted from 0, in twentieths of a point."""
        return round((self.others if number else self.first) * 20)


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters of a paragraph: how many dots those up to each place take, where looks change.

    `slants` is what a slanted letter at the end of a line needs beside it, in twentieths of a
    point, for each stretch of one look.
    """

    text: str
    reach: Sequence[int]
    stretches: Sequence[int]
    slants: Sequence[int]

    def over(self, start: int, room: int) -> int:
        """Give the first letter that has no room in a line from `start` on.

        Office programs add the stretches up in whole twentieths of a point.
        """
        at, left = start, room
        for number in range(bisect_right(self.stretches, start), len(self.stretches)):
            end, here = self.stretches[number], left - self.slants[number]
            wide = _twentieths(self.reach[end] - self.reach[at])
            if wide > here:
                full = self.reach[at] + max(here, 0) * _PER_TWENTIETH
                return max(bisect_right(self.reach, full) - 1, at)
            at, left = end, left - wide
        return len(self.text)


def _twentieths(dots: int) -> int:
    return (dots + _PER_TWENTIETH // 2) // _PER_TWENTIETH


def broken(pieces: Sequence[Piece], room: Room, faces: Faces) -> list[list[Piece]] | None:
    """Give the pieces line by line; `None` where the font alone does not say how wide they are.

    No line ends behind a slash: where the very next letter has no room, the line ends at the place
    before, else before the whole word, as office programs have it. Raises `Unknown` on a word
    wider than a line where such words are not cut.
    """
    if not all(map(_is_reckoned, pieces)):
        return None
    letters = _letters([piece for piece in pieces if isinstance(piece, Text)], faces)
    return list(_parted(pieces, tuple(_line_ends(letters, room))))


def _is_reckoned(piece: Piece) -> bool:
    if isinstance(piece, Text):
        return not _UNRECKONED & set(piece.text)
    return isinstance(piece, Edge)


def _letters(texts: Sequence[Text], faces: Faces) -> _Letters:
    dots = (step for text in texts for step in dots_of(text.text, text.look, faces))
    reach = list(accumulate(dots, initial=0))
    ends = list(accumulate(len(text.text) for text in texts))
    slants = [_slant(text.look, faces) for text in texts]
    return _Letters("".join(text.text for text in texts), reach, ends, slants)


def _slant(look: RunLook, faces: Faces) -> int:
    return round(faces.of(look).line_height(look.size) * 20) // _SLANT if look.italic else 0


def _line_ends(letters: _Letters, room: Room) -> Iterator[int]:
    """Give the places before which a line ends, the last line's left out."""
    text = letters.text
    stops = [(found.end(), found["slash"] is None) for found in _ENDS.finditer(text)]
    places = [place for place, _ in stops]
    start = number = 0
    end = len(text.rstrip(" "))
    while True:
        over = cut = max(letters.over(start, room.of(number)), start + 1)
        if over >= end:
            return
        while text[over] == " ":
            over += 1
        last = bisect_right(places, over) - 1
        if last >= 0 and not stops[last][1]:
            whole_word = places[last] < over
            last = _space_before(text, places, last) if whole_word else last - 1
        stuck = last < 0 or places[last] <= start
        if stuck and (not room.cuts_words or _is_endless(text, start)):
            raise Unknown(
                said("từ “{word}…” dài hơn dòng", word=text[start : start + 20].split(" ")[0])
            )
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
