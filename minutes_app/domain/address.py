"""Addresses of values inside a meeting, such as `conclusion/blocks/0/items/3/text`.

The same address names a field of a form, the place of a problem and the origin of a paragraph.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

from minutes_app.domain.failures import NoSuchPlace

Address: TypeAlias = str
T = TypeVar("T")


def joined(*steps: str | int) -> Address:
    """Give the address made of these steps; empty steps are left out."""
    return "/".join(str(step) for step in steps if step != "")


def value_at(root: object, address: Address) -> object:
    """Give the value that stands at the address; raises `NoSuchPlace`."""
    value: object = root
    for step in _steps(address):
        value = _child(value, step, address)
    return value


def with_value(root: T, address: Address, value: object) -> T:
    """Give the same root with another value at the address; raises `NoSuchPlace`."""
    return cast("T", _rebuilt(root, _steps(address), value, address))


def inserted(root: T, rows: Address, index: int, row: object) -> T:
    """Give the root with a row put before `index` of the list at `rows`."""
    old = rows_at(root, rows)
    return with_value(root, rows, (*old[:index], row, *old[index:]))


def removed(root: T, rows: Address, index: int) -> T:
    """Give the root without row `index` of the list at `rows`; raises `NoSuchPlace`."""
    old = rows_at(root, rows)
    if not 0 <= index < len(old):
        raise NoSuchPlace(joined(rows, index))
    return with_value(root, rows, old[:index] + old[index + 1 :])


def moved(root: T, rows: Address, source: int, target: int) -> T:
    """Give the root with row `source` standing at `target`, the others keeping their order."""
    old = list(rows_at(root, rows))
    if not (0 <= source < len(old) and 0 <= target < len(old)):
        raise NoSuchPlace(joined(rows, source))
    old.insert(target, old.pop(source))
    return with_value(root, rows, tuple(old))


def rows_at(root: object, rows: Address) -> tuple[object, ...]:
    """Give the list that stands at the address; raises `NoSuchPlace` when it is no list."""
    value = value_at(root, rows)
    if not isinstance(value, tuple):
        raise NoSuchPlace(rows)
    return cast("tuple[object, ...]", value)


def places_in(value: object, address: Address = "") -> Iterator[tuple[Address, object]]:
    """Give every address below `value` with what stands there, parents first."""
    yield address, value
    if is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from places_in(getattr(value, part.name), joined(address, part.name))
    elif isinstance(value, tuple):
        for index, row in enumerate(cast("tuple[object, ...]", value)):
            yield from places_in(row, joined(address, index))


def _steps(address: Address) -> list[str]:
    return address.split("/") if address else []


def _child(value: object, step: str, address: Address) -> object:
    if isinstance(value, tuple):
        rows = cast("tuple[object, ...]", value)
        if step.isdecimal() and int(step) < len(rows):
            return rows[int(step)]
    elif is_dataclass(value) and step in {part.name for part in fields(value)}:
        return getattr(value, step)
    raise NoSuchPlace(address)


def _rebuilt(value: object, steps: list[str], new: object, address: Address) -> object:
    if not steps:
        return new
    child = _rebuilt(_child(value, steps[0], address), steps[1:], new, address)
    if isinstance(value, tuple):
        rows = cast("tuple[object, ...]", value)
        index = int(steps[0])
        return (*rows[:index], child, *rows[index + 1 :])
    return replace(cast("Any", value), **{steps[0]: child})
