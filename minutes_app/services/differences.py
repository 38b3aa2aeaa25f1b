"""What differs between two states of a meeting, by row for lists and by word for texts."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.domain.proceedings import PartialDate

if TYPE_CHECKING:
    from difflib import SequenceMatcher

_WORD = re.compile(r"\s*\S+|\s+")
"""A word with the space before it, so that the word before an addition stays the same."""

_LONGEST_LIST = 2000
"""Rows compared pair by pair; of longer stretches only the number is told."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: in both states (0), only in the later (1) or only in the earlier (-1)."""

    text: str
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """One place that differs: its address in the later state, and its text in pieces.

    `row` is 1 for a row that was added, -1 for one that was taken out, 0 for a changed value.
    """

    where: Address
    pieces: tuple[Piece, ...]
    row: int = 0

    @property
    def added(self) -> int:
        """How many words the later state has more here."""
        return _words_of(self.pieces, 1)

    @property
    def removed(self) -> int:
        """How many words of the earlier state are gone here."""
        return _words_of(self.pieces, -1)


def differences(earlier: Meeting, later: Meeting) -> tuple[Difference, ...]:
    """Give every place that differs, in the order of the paper."""
    return tuple(_Comparison(earlier, later).between(earlier, later, ""))


def words_changed(found: Sequence[Difference]) -> tuple[int, int]:
    """Give how many words were added and how many removed in all these places."""
    return sum(one.added for one in found), sum(one.removed for one in found)


def _words_of(pieces: Sequence[Piece], sign: int) -> int:
    return sum(len(piece.text.split()) for piece in pieces if piece.sign == sign)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """The two meetings as wholes: they know the names of the persons their parts refer to."""

    earlier: Meeting
    later: Meeting

    def between(self, old: object, new: object, where: Address) -> Iterator[Difference]:
        if old is new or old == new:
            return
        before, after = _as_rows(old), _as_rows(new)
        if before is not None and after is not None:
            yield from self._between_rows(before, after, where)
        elif (parts := _parts_of(old)) and parts == _parts_of(new):
            for part in parts:
                yield from self.between(getattr(old, part), getattr(new, part), joined(where, part))
        else:
            yield Difference(where, self._by_word(old, new, is_key=where.endswith("/person")))

    def _by_word(self, old: object, new: object, *, is_key: bool) -> tuple[Piece, ...]:
        say = self._name if is_key else self._said
        return _by_word(say(self.earlier, old), say(self.later, new))

    def _between_rows(
        self, earlier: tuple[object, ...], later: tuple[object, ...], where: Address
    ) -> Iterator[Difference]:
        start = _same_at_start(earlier, later)
        tail = _same_at_start(earlier[start:][::-1], later[start:][::-1])
        old, new = earlier[start : len(earlier) - tail], later[start : len(later) - tail]
        if max(len(old), len(new)) > _LONGEST_LIST:
            yield from self._paired(old, new, where, start)
            return
        for kind, i, i_end, j, j_end in _matched(old, new).get_opcodes():
            if kind != "equal":
                yield from self._paired(old[i:i_end], new[j:j_end], where, start + j)

    def _paired(
        self, old: tuple[object, ...], new: tuple[object, ...], where: Address, start: int
    ) -> Iterator[Difference]:
        """Compare rows one to one; what is left over was added or taken out."""
        both = min(len(old), len(new))
        for place in range(both):
            yield from self.between(old[place], new[place], joined(where, start + place))
        for place in range(both, len(new)):
            pieces = (Piece(self._said(self.later, new[place]), 1),)
            yield Difference(joined(where, start + place), pieces, row=1)
        for row in old[both:]:
            pieces = (Piece(self._said(self.earlier, row), -1),)
            yield Difference(joined(where, start + both), pieces, row=-1)

    def _said(self, meeting: Meeting, value: object) -> str:
        """Give a value as the secretary would read it; of a row, everything it says."""
        if isinstance(value, PartialDate):
            parts = (value.day, value.month, value.year)
            return "/".join(f"{part:02}" for part in parts if part)
        if isinstance(value, tuple):
            rows = cast("tuple[object, ...]", value)
            return " ".join(said for row in rows if (said := self._said(meeting, row)))
        if is_dataclass(value) and not isinstance(value, type):
            return " ".join(said for said in self._said_parts(meeting, value) if said)
        return _said_plainly(value)

    def _said_parts(self, meeting: Meeting, value: object) -> Iterator[str]:
        for part in fields(cast("Any", value)):
            inner = getattr(value, part.name)
            if part.name == "person":
                yield self._name(meeting, inner)
            elif part.name != "id" and not isinstance(inner, Enum):
                yield self._said(meeting, inner)

    @staticmethod
    def _name(meeting: Meeting, key: object) -> str:
        found = meeting.person(PersonId(str(key)))
        return found.name if found else ""


def _same_at_start(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _matched(old: Sequence[object], new: Sequence[object]) -> "SequenceMatcher[object]":
    from difflib import SequenceMatcher  # not before states are compared

    return SequenceMatcher(None, old, new, autojunk=False)


def _by_word(earlier: str, later: str) -> tuple[Piece, ...]:
    """Give the text of both states, cut where words came or went; accents count."""
    old, new = _WORD.findall(earlier), _WORD.findall(later)
    pieces: list[Piece] = []
    for kind, i, i_end, j, j_end in _matched(old, new).get_opcodes():
        if kind == "equal":
            pieces.append(Piece("".join(new[j:j_end])))
            continue
        if i_end > i:
            pieces.append(Piece("".join(old[i:i_end]), -1))
        if j_end > j:
            pieces.append(Piece("".join(new[j:j_end]), 1))
    return tuple(pieces)


def _as_rows(value: object) -> tuple[object, ...] | None:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else None


def _parts_of(value: object) -> tuple[str, ...]:
    """Give the names of the parts in which differences lie; a date of parts is read as one."""
    if not is_dataclass(value) or isinstance(value, PartialDate):
        return ()
    return tuple(part.name for part in fields(value))


def _said_plainly(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return "" if value is None or isinstance(value, bool) else str(value)
