"""Meetings in three sizes, all in the words of the sample."""

from dataclasses import replace
from itertools import cycle, islice

from minutes_app.domain.attendance import AttendanceGroup, Attendee, Member
from minutes_app.domain.conclusion import ConclusionItem
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person, PersonId
from minutes_app.services.documents import sample_meeting


def meetings_by_size() -> dict[str, Meeting]:
    """Give S (the sample), M and L."""
    return {
        "S": sample_meeting(),
        "M": enlarged(members=50, attendees=100, conclusions=200),
        "L": enlarged(members=50, attendees=1_000, conclusions=5_000),
    }


def enlarged(*, members: int, attendees: int, conclusions: int) -> Meeting:
    """Give the sample with this many members, attendees and items in the conclusion."""
    sample = sample_meeting()
    people = _people(sample, members + attendees)
    keys = [person.id for person in people]
    seats = tuple(Attendee(person=key) for key in keys[members:])
    return replace(
        sample,
        people=(*sample.people, *people),
        delegation=replace(
            sample.delegation,
            members=(
                *sample.delegation.members,
                *(Member(person=key, role="Thành viên") for key in keys[:members]),
            ),
        ),
        attendance=(*sample.attendance, AttendanceGroup(name="Các xã, thị trấn", attendees=seats)),
        conclusion=_concluding(sample, conclusions),
    )


def _people(sample: Meeting, count: int) -> tuple[Person, ...]:
    known = islice(cycle(sample.people), count)
    return tuple(
        replace(person, id=PersonId(f"x{number}"), name=f"{person.name} {number}")
        for number, person in enumerate(known, 1)
    )


def _concluding(sample: Meeting, count: int):
    blocks = sample.conclusion.blocks
    known = cycle(item.text for block in blocks for item in block.items)
    sizes = [count // len(blocks)] * (len(blocks) - 1)
    sizes.append(count - sum(sizes))
    filled = (
        replace(
            block,
            items=tuple(
                ConclusionItem(text=f"{text} ({number})")
                for number, text in enumerate(islice(known, size), 1)
            ),
        )
        for block, size in zip(blocks, sizes, strict=True)
    )
    return replace(sample.conclusion, blocks=tuple(filled))
