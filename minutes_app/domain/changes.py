"""Changes that keep the persons of a meeting whole: from meeting to meeting."""

import re
from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from functools import cache
from typing import cast, get_args, get_type_hints

from minutes_app.domain.address import Address, joined, with_value
from minutes_app.domain.failures import NoSuchPlace
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, Person, PersonId


def with_person(meeting: Meeting, person: Person) -> Meeting:
    """Give the meeting with this person added, or changed where the key is already known."""
    if meeting.person(person.id) is None:
        return replace(meeting, people=(*meeting.people, person))
    people = tuple(person if old.id == person.id else old for old in meeting.people)
    return replace(meeting, people=people)


def next_person_id(meeting: Meeting) -> PersonId:
    """Give the key after the highest one in use, such as `p3` after `p2`."""
    used = [int(found[1]) for p in meeting.people if (found := re.fullmatch(r"p(\d+)", p.id))]
    return PersonId(f"p{max(used, default=0) + 1}")


def with_someone_at(meeting: Meeting, address: Address, name: str) -> Meeting:
    """Give the meeting with a new person of this name referred to at the address."""
    person = Person(id=next_person_id(meeting), name=name)
    return with_value(with_person(meeting, person), address, person.id)


def references(meeting: Meeting) -> Iterator[tuple[Address, PersonId]]:
    """Give every place that refers to a person, with the key it holds."""
    return _references(meeting, "")


def without_strangers(meeting: Meeting) -> Meeting:
    """Give the meeting without the persons nobody refers to any more."""
    return _keeping(meeting, _keys_in(meeting))


def settled(meeting: Meeting) -> Meeting:
    """Give the same, sure that every key is one person's and every reference finds one.

    Raises `NoSuchPlace` with the place that is wrong.
    """
    named, known = _keys_in(meeting), {person.id for person in meeting.people}
    if len(known) < len(meeting.people) or not named <= known:
        raise NoSuchPlace(_wrong_place(meeting))
    return _keeping(meeting, named)


def _keeping(meeting: Meeting, named: set[PersonId]) -> Meeting:
    people = tuple(person for person in meeting.people if person.id in named)
    return meeting if len(people) == len(meeting.people) else replace(meeting, people=people)


def _wrong_place(meeting: Meeting) -> Address:
    """Give the second person of a key, or else the first reference that leads to nobody."""
    known: set[PersonId] = set()
    for index, person in enumerate(meeting.people):
        if person.id in known:
            return joined("people", index)
        known.add(person.id)
    return next(address for address, key in references(meeting) if key not in known)


def _keys_in(meeting: Meeting) -> set[PersonId]:
    """Give every key that is referred to; without the places, since every stroke asks for it."""
    found: set[PersonId] = set()
    waiting: list[object] = [meeting]
    while waiting:
        value = waiting.pop()
        if isinstance(value, tuple):
            waiting += cast("tuple[object, ...]", value)
        elif isinstance(value, str):
            found.add(PersonId(value))
        else:
            waiting += [getattr(value, way) for way in _ways(type(value))]
    return found - {NOBODY}


def _references(value: object, address: Address) -> Iterator[tuple[Address, PersonId]]:
    if isinstance(value, tuple):
        for index, row in enumerate(cast("tuple[object, ...]", value)):
            yield from _references(row, joined(address, index))
    elif isinstance(value, str):
        if value:
            yield address, PersonId(value)
    else:
        for way in _ways(type(value)):
            yield from _references(getattr(value, way), joined(address, way))


@cache
def _ways(kind: type) -> tuple[str, ...]:
    """Give the fields of a class that are or may hold a reference to a person."""
    if not is_dataclass(kind):
        return ()
    hints = get_type_hints(kind)
    return tuple(name for name, hint in hints.items() if name == "person" or _leads_on(hint))


def _leads_on(hint: object) -> bool:
    inner = get_args(hint)
    return any(map(_leads_on, inner)) or (isinstance(hint, type) and bool(_ways(hint)))
