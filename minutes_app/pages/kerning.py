"""How far pairs of letters move together: the pair tables of an OpenType font, Latin script."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_PAIRS, _EXTENDED = 2, 9
_ADVANCE = 0x4


@dataclass(frozen=True, slots=True)
class Classes:
    """Pairs by classes of glyphs: what the first of a pair moves, by both classes."""

    covered: frozenset[int]
    first: Mapping[int, int]
    second: Mapping[int, int]
    moves: Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Singles:
    """Pairs of single glyphs, by the first glyph."""

    covered: frozenset[int]
    pairs: Mapping[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class Kerning:
    """The pair tables of a font in their order, lookup by lookup; moves in font units."""

    lookups: tuple[tuple[Classes | Singles, ...], ...] = ()

    def between(self, left: int, right: int) -> int:
        """Give by how much the right glyph moves; negative is nearer."""
        return sum(_move(lookup, left, right) for lookup in self.lookups)


def _move(lookup: Sequence[Classes | Singles], left: int, right: int) -> int:
    for table in lookup:
        if left not in table.covered:
            continue
        if isinstance(table, Singles):
            if (left, right) in table.pairs:
                return table.pairs[left, right]
        else:
            return table.moves[table.first.get(left, 0)][table.second.get(right, 0)]
    return 0


def read_kerning(data: bytes, start: int) -> Kerning:
    """Give the pair tables that the `kern` feature names for Latin text."""
    reader = _Reader(data)
    scripts, features, lookups = (start + at for at in reader.words(start + 4, 3))
    wanted: list[int] = []
    for number in _features_of(reader, scripts):
        tag, at = reader.record(features + 2, number)
        if tag == b"kern":
            count = reader.word(features + at + 2)
            wanted += reader.words(features + at + 4, count)
    places = reader.words(lookups + 2, reader.word(lookups))
    return Kerning(tuple(_lookup(reader, lookups + places[n]) for n in sorted(set(wanted))))


@dataclass(frozen=True, slots=True)
class _Reader:
    data: bytes

    def word(self, at: int) -> int:
        return struct.unpack_from(">H", self.data, at)[0]

    def short(self, at: int) -> int:
        return struct.unpack_from(">h", self.data, at)[0]

    def words(self, at: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f">{count}H", self.data, at)

    def record(self, at: int, number: int) -> tuple[bytes, int]:
        return struct.unpack_from(">4sH", self.data, at + 6 * number)


def _features_of(reader: _Reader, scripts: int) -> tuple[int, ...]:
    for number in range(reader.word(scripts)):
        tag, at = reader.record(scripts + 2, number)
        language = reader.word(scripts + at)
        if tag == b"latn" and language:
            place = scripts + at + language
            return reader.words(place + 6, reader.word(place + 4))
    return ()


def _lookup(reader: _Reader, at: int) -> tuple[Classes | Singles, ...]:
    kind = reader.word(at)
    tables = [at + offset for offset in reader.words(at + 6, reader.word(at + 4))]
    if kind == _EXTENDED:
        kind = reader.word(tables[0] + 2)
        tables = [place + struct.unpack_from(">I", reader.data, place + 4)[0] for place in tables]
    if kind != _PAIRS:
        return ()
    return tuple(_table(reader, place) for place in tables)


def _table(reader: _Reader, at: int) -> Classes | Singles:
    form, coverage, first_values, second_values = reader.words(at, 4)
    covered = _coverage(reader, at + coverage)
    sizes = (2 * first_values.bit_count(), 2 * second_values.bit_count())
    offset = 2 * (first_values & (_ADVANCE - 1)).bit_count()
    moving = bool(first_values & _ADVANCE)
    if form == 1:
        return _singles(reader, at, covered, sizes, offset if moving else None)
    ones, others, rows, columns = reader.words(at + 8, 4)
    moves: list[list[int]] = []
    for row in range(rows):
        places = (at + 16 + (row * columns + column) * sum(sizes) for column in range(columns))
        moves.append([reader.short(place + offset) if moving else 0 for place in places])
    first, second = _classes(reader, at + ones), _classes(reader, at + others)
    return Classes(frozenset(covered), first, second, moves)


def _singles(
    reader: _Reader, at: int, covered: Sequence[int], sizes: tuple[int, int], offset: int | None
) -> Singles:
    pairs: dict[tuple[int, int], int] = {}
    for glyph, place in zip(covered, reader.words(at + 10, reader.word(at + 8)), strict=True):
        for number in range(reader.word(at + place)):
            entry = at + place + 2 + number * (2 + sum(sizes))
            move = reader.short(entry + 2 + offset) if offset is not None else 0
            pairs[glyph, reader.word(entry)] = move
    return Singles(frozenset(covered), pairs)


def _coverage(reader: _Reader, at: int) -> list[int]:
    count = reader.word(at + 2)
    if reader.word(at) == 1:
        return list(reader.words(at + 4, count))
    found: list[int] = []
    for number in range(count):
        start, end = reader.words(at + 4 + 6 * number, 2)
        found += range(start, end + 1)
    return found


def _classes(reader: _Reader, at: int) -> dict[int, int]:
    if reader.word(at) == 1:
        start, count = reader.words(at + 2, 2)
        return dict(enumerate(reader.words(at + 6, count), start))
    found: dict[int, int] = {}
    for number in range(reader.word(at + 2)):
        start, end, kind = reader.words(at + 4 + 6 * number, 3)
        found.update(dict.fromkeys(range(start, end + 1), kind))
    return found
