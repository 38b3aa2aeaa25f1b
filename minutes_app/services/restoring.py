"""Earlier states brought back, whole, by section or by one place; persons come along."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from minutes_app.domain.address import (
    Address,
    inserted,
    removed,
    value_at,
    with_value,
)
from minutes_app.domain.changes import next_person_id, references, with_person
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, Person, PersonId
from minutes_app.services.differences import Difference
from minutes_app.services.progress import SECTIONS, section_of


def with_section_of(now: Meeting, earlier: Meeting, key: str) -> Meeting:
    """Give the meeting with this section as it stood earlier, everything else as it is.

    A person of the section who is still known is found again, another one comes along anew.
    """
    holds = next(section.holds for section in SECTIONS if section.key == key)
    after = now
    for address in holds:
        after = with_value(after, address, value_at(earlier, address))
    places = {where: where for where, _ in references(earlier) if section_of(where) == key}
    return _with_persons(after, earlier, places)


def with_place_of(now: Meeting, earlier: Meeting, place: Difference) -> Meeting:
    """Give the meeting with one place as it stood earlier: a field, or a row that came or went.

    `place` is one of `differences(now, earlier)`.
    """
    rows, _, number = place.was.rpartition("/")
    if place.row < 0:
        return removed(now, rows, int(number))
    value = value_at(earlier, place.where)
    if place.row > 0:
        after = inserted(now, rows, int(number), value)
    else:
        after = with_value(now, place.was, value)
    inside = [where for where, _ in references(earlier) if _is_inside(where, place.where)]
    return _with_persons(
        after, earlier, {where: place.was + where.removeprefix(place.where) for where in inside}
    )


def _is_inside(where: Address, place: Address) -> bool:
    return where == place or where.startswith(f"{place}/")


def _with_persons(meeting: Meeting, earlier: Meeting, places: dict[Address, Address]) -> Meeting:
    """Let the second address of each pair mean the person of the first in the earlier meeting."""
    keys: dict[PersonId, PersonId] = {}
    after = meeting
    for was, where in places.items():
        who = PersonId(str(value_at(earlier, was)))
        if who not in keys:
            after, keys[who] = _met(after, earlier.person(who))
        after = with_value(after, where, keys[who])
    return after


def places_to_restore(found: Iterable[Difference]) -> Iterator[Difference]:
    """Give the places that can be brought back alone; persons come with the rows they are in."""
    for place in found:
        is_person = place.where.startswith("people")
        if not is_person or (not place.row and not place.where.endswith("/id")):
            yield place


def sections_that_differ(now: Meeting, earlier: Meeting) -> tuple[str, ...]:
    """Give the keys of the sections that restoring would change."""
    return tuple(
        section.key for section in SECTIONS if with_section_of(now, earlier, section.key) != now
    )


def _met(meeting: Meeting, wanted: Person | None) -> tuple[Meeting, PersonId]:
    """Give the meeting that knows this person, and the key they have there."""
    if wanted is None:
        return meeting, NOBODY
    known = (one for one in meeting.people if replace(one, id=wanted.id) == wanted)
    if (found := next(known, None)) is not None:
        return meeting, found.id
    key = wanted.id if meeting.person(wanted.id) is None else next_person_id(meeting)
    return with_person(meeting, replace(wanted, id=key)), key


def section_address(key: str) -> Address:
    """Give where the section begins, to show what was restored."""
    return next(section.holds[0] for section in SECTIONS if section.key == key)
