"""Names typed into a field for a person: who is meant, who is new, who is renamed."""

from dataclasses import replace

from minutes_app.domain.address import Address, joined, value_at, with_value
from minutes_app.domain.changes import references, with_person, with_someone_at
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, Person, PersonId
from minutes_app.language.normal import clean_line

_SEATS = ("delegation/members/", "attendance/")
"""Lists in which a person has a seat; every other field points at a person."""


def person_at(meeting: Meeting, address: Address) -> Person | None:
    """Give the person referred to at the address, `None` when nobody is."""
    return meeting.person(PersonId(str(value_at(meeting, address))))


def address_of(meeting: Meeting, key: PersonId) -> Address:
    """Give where the person of this key stands, such as `people/3`; empty when nowhere."""
    places = (joined("people", i) for i, p in enumerate(meeting.people) if p.id == key)
    return next(places, "") if key else ""


def named_at(meeting: Meeting, address: Address, name: str) -> Meeting:
    """Give the meeting in which the person referred to at the address has this name.

    The name of another person of the meeting picks that person. Otherwise somebody new is made,
    with two exceptions: a person nobody else refers to is renamed, and in a seat (member,
    attendee) the person is renamed wherever mentioned, since the seat is where the name is
    stated. A seat never picks somebody who already has a seat: two people may share a name. An
    empty name leaves the field empty, except that a seat keeps its person's posts.
    """
    name = " ".join(clean_line(name).split())
    current = person_at(meeting, address)
    if current is not None and current.name == name:
        return meeting
    if not name:
        return _without_name(meeting, address, current)
    if found := _namesake(meeting, address, name):
        return _picked(meeting, address, found, current)
    if current is not None and (_is_seat(address) or _is_only_here(meeting, current)):
        return with_person(meeting, replace(current, name=name))
    return with_someone_at(meeting, address, name)


def _without_name(meeting: Meeting, address: Address, current: Person | None) -> Meeting:
    if current is not None and _is_seat(address) and (current.posts or current.remark):
        return with_person(meeting, replace(current, name=""))
    return with_value(meeting, address, NOBODY)


def _namesake(meeting: Meeting, address: Address, name: str) -> Person | None:
    seated = _seated(meeting) if _is_seat(address) else set[PersonId]()
    free = (person for person in meeting.people if person.id not in seated)
    return next((person for person in free if person.name == name), None)


def _picked(meeting: Meeting, address: Address, found: Person, current: Person | None) -> Meeting:
    """Refer to the person found, who takes over what only this field knew."""
    if current is not None and _is_only_here(meeting, current):
        posts, remark = found.posts or current.posts, found.remark or current.remark
        meeting = with_person(meeting, replace(found, posts=posts, remark=remark))
    return with_value(meeting, address, found.id)


def _is_seat(address: Address) -> bool:
    return address.startswith(_SEATS)


def _seated(meeting: Meeting) -> set[PersonId]:
    return {key for place, key in references(meeting) if _is_seat(place)}


def _is_only_here(meeting: Meeting, person: Person) -> bool:
    return sum(key == person.id for _, key in references(meeting)) == 1
