"""Earlier states brought back, whole or by section; persons come along."""

from dataclasses import replace

from minutes_app.domain.address import Address, value_at, with_value
from minutes_app.domain.changes import next_person_id, references, with_person
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, Person, PersonId
from minutes_app.services.progress import SECTIONS, section_of


def with_section_of(now: Meeting, earlier: Meeting, key: str) -> Meeting:
    """Give the meeting with this section as it stood earlier, everything else as it is.

    A person of the section who is still known is found again, another one comes along anew.
    """
    holds = next(section.holds for section in SECTIONS if section.key == key)
    places = [(where, who) for where, who in references(earlier) if section_of(where) == key]
    keys: dict[PersonId, PersonId] = {}
    after = now
    for _, who in places:
        if who not in keys:
            after, keys[who] = _met(after, earlier.person(who))
    for address in holds:
        after = with_value(after, address, value_at(earlier, address))
    for where, who in places:
        after = with_value(after, where, keys[who])
    return after


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
