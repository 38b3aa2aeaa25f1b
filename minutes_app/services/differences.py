"""What differs between two states of a meeting, by row for lists and by word for texts."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.domain.proceedings import PartialDate

if TYPE_CHECKING:
    from difflib import SequenceMatcher

_WORD = re.compile(r"\s*\S+|\s+")
"""A word with the space before it, so that the word before an addition stays the same."""

_LONGEST_LIST = 2000
"""Rows among which equal ones are looked for; longer stretches are compared one by one."""

_MOST_ALIGNED = 40
"""Rows among which alike ones are looked for."""

_ALIKE = 1 / 3
"""The part of their words that alike rows have in common at least."""

Rows: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: in both states (0), only in the later (1) or only in the earlier (-1)."""

    text: str
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """One place that differs: its address in the later state, and its text in pieces.

    `row` is 1 for a row that was added, -1 for one that was taken out, 0 for a changed value.
    `was` is the address in the earlier state; of an added row the one before which it stands.
    """

    where: Address
    pieces: tuple[Piece, ...]
    row: int = 0
    was: Address = ""

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
    return tuple(_Comparison(earlier, later).between(earlier, later, "", ""))


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

    def between(
        self, old: object, new: object, was: Address, where: Address
    ) -> Iterator[Difference]:
        if old is new or old == new:
            return
        before, after = _as_rows(old), _as_rows(new)
        if before is not None and after is not None:
            yield from self._between_rows(before, after, was, where)
        elif (parts := _parts_of(old)) and parts == _parts_of(new):
            for part in parts:
                both = getattr(old, part), getattr(new, part)
                yield from self.between(*both, joined(was, part), joined(where, part))
        else:
            pieces = self._by_word(old, new, is_key=where.endswith("/person"))
            yield Difference(where, pieces, was=was)

    def _by_word(self, old: object, new: object, *, is_key: bool) -> tuple[Piece, ...]:
        say = self._name if is_key else self._said
        return _by_word(say(self.earlier, old), say(self.later, new))

    def _between_rows(
        self, earlier: Rows, later: Rows, was: Address, where: Address
    ) -> Iterator[Difference]:
        start = _same_at_start(earlier, later)
        tail = _same_at_start(earlier[start:][::-1], later[start:][::-1])
        old, new = earlier[start : len(earlier) - tail], later[start : len(later) - tail]
        for i, i_end, j, j_end in self._stretches(old, new):
            before, after = (
                _Stretch(was, start + i, old[i:i_end]),
                _Stretch(where, start + j, new[j:j_end]),
            )
            yield from self._paired(before, after)

    def _stretches(self, old: Rows, new: Rows) -> Iterator[tuple[int, int, int, int]]:
        """Give where rows differ; rows that say much the same stand beside each other."""
        if max(len(old), len(new)) > _LONGEST_LIST:
            yield 0, len(old), 0, len(new)
            return
        for kind, i, i_end, j, j_end in _matched(old, new).get_opcodes():
            if kind == "equal":
                continue
            if i_end - i == j_end - j or max(i_end - i, j_end - j) > _MOST_ALIGNED:
                yield i, i_end, j, j_end
            else:
                yield from self._aligned(old, new, i, i_end, j, j_end)

    def _aligned(
        self, old: Rows, new: Rows, i: int, i_end: int, j: int, j_end: int
    ) -> Iterator[tuple[int, int, int, int]]:
        """Cut the stretch at the two rows that have most words in common, then what is left."""
        left = [set(self._said(self.earlier, row).split()) for row in old[i:i_end]]
        right = [set(self._said(self.later, row).split()) for row in new[j:j_end]]
        pairs = ((a, b) for a in range(len(left)) for b in range(len(right)))
        best = max(pairs, key=lambda pair: _likeness(left[pair[0]], right[pair[1]]), default=None)
        if best is None or not _likeness(left[best[0]], right[best[1]]):
            if i < i_end or j < j_end:
                yield i, i_end, j, j_end
            return
        a, b = i + best[0], j + best[1]
        yield from self._aligned(old, new, i, a, j, b)
        yield a, a + 1, b, b + 1
        yield from self._aligned(old, new, a + 1, i_end, b + 1, j_end)

    def _paired(self, old: "_Stretch", new: "_Stretch") -> Iterator[Difference]:
        """Compare rows one to one; what is left over was added or taken out."""
        both = min(len(old.rows), len(new.rows))
        for place in range(both):
            values = old.rows[place], new.rows[place]
            yield from self.between(*values, old.at(place), new.at(place))
        for place in range(both, len(new.rows)):
            pieces = (Piece(self._said(self.later, new.rows[place]), 1),)
            yield Difference(new.at(place), pieces, row=1, was=old.at(both))
        for place in range(both, len(old.rows)):
            pieces = (Piece(self._said(self.earlier, old.rows[place]), -1),)
            yield Difference(new.at(both), pieces, row=-1, was=old.at(place))

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


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Rows that follow each other in the list at `address`, the first at place `start`."""

    address: Address
    start: int
    rows: Rows

    def at(self, place: int) -> Address:
        return joined(self.address, self.start + place)


def _likeness(one: set[str], other: set[str]) -> float:
    """Give which part of the words is in both, 0 when it is less than a third."""
    shared = len(one & other) / max(1, len(one | other))
    return shared if shared > _ALIKE else 0.0


def _same_at_start(one: Rows, other: Rows) -> int:
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
