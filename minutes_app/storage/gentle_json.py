"""A meeting as compact JSON, made in steps so short that the screen's thread is never held up."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import cast

import msgspec

from minutes_app.domain.meeting import Meeting

AT_ONCE = 64
"""Rows encoded in one step; longer lists are cut, shorter ones are looked into."""


def pieces(meeting: Meeting) -> Iterator[bytes]:
    """Give the JSON of the meeting piece by piece: joined, it is what `msgspec` would give."""
    return _pieces(meeting)


def _pieces(value: object) -> Iterator[bytes]:
    if is_dataclass(value) and not isinstance(value, type):
        start = b"{"
        for part in fields(value):
            yield start + msgspec.json.encode(part.name) + b":"
            yield from _pieces(getattr(value, part.name))
            start = b","
        yield b"}"
    elif isinstance(value, tuple):
        yield from _rows(cast("tuple[object, ...]", value))
    else:
        yield msgspec.json.encode(value)


def _rows(rows: tuple[object, ...]) -> Iterator[bytes]:
    if len(rows) <= AT_ONCE:
        yield b"["
        for place, row in enumerate(rows):
            yield b"," if place else b""
            yield from _pieces(row)
        yield b"]"
        return
    start = b"["
    for place in range(0, len(rows), AT_ONCE):
        yield start + msgspec.json.encode(rows[place : place + AT_ONCE])[1:-1]
        start = b","
    yield b"]"
