"""The static types of names: what a template may ask of the view, known before any filling."""

import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass: its names lead to further shapes."""

    names: Mapping[str, "Shape"]


@dataclass(frozen=True, slots=True)
class Rows:
    """A list; `row` is the shape of each of its rows."""

    row: "Shape"


@dataclass(frozen=True, slots=True)
class Plain:
    """A text, a number or a truth."""

    kind: type = field(default=str)


Shape = Record | Rows | Plain

TEXT, NUMBER, TRUTH = Plain(str), Plain(int), Plain(bool)

LOOP = Record(
    {
        "index": NUMBER,
        "index0": NUMBER,
        "revindex": NUMBER,
        "revindex0": NUMBER,
        "first": TRUTH,
        "last": TRUTH,
        "length": NUMBER,
    }
)
"""What `loop` knows inside a loop."""


@cache
def shape_of(kind: type) -> Record:
    """Give the shape of a frozen dataclass; raises `TypeError` on a field no template can use."""
    hints = typing.get_type_hints(kind)
    return Record({part.name: _shape(hints[part.name]) for part in fields(kind)})


def _shape(hint: object) -> Shape:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple and len(arguments) == 2 and arguments[1] is ...:
        return Rows(_shape(arguments[0]))
    if origin in (types.UnionType, typing.Union):
        known = [argument for argument in arguments if argument is not type(None)]
        if len(known) == 1:
            return _shape(known[0])
    if isinstance(hint, type):
        if is_dataclass(hint):
            return shape_of(hint)
        if issubclass(hint, (str, int, bool)):
            return Plain(hint)
    raise TypeError(f"{hint} cannot be shown to a template")
