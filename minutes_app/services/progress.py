"""How far each section of the meeting is, for the list of sections."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from minutes_app.checks.meeting_check import problems_in
from minutes_app.checks.problems import Level, Problem
from minutes_app.domain.address import Address, value_at
from minutes_app.domain.meeting import Meeting, new_meeting


class SectionState(Enum):
    """How far a section is."""

    EMPTY = "empty"
    """Nothing is filled yet."""
    IN_WORK = "in-work"
    COMPLETE = "complete"
    """What the paper usually needs is there."""
    PROBLEM = "problem"
    """Something filled here must be fixed."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the list: its key, what belongs to it, and when it is complete."""

    key: str
    holds: tuple[Address, ...]
    is_complete: Callable[[Meeting], bool]


def _has(*addresses: Address) -> Callable[[Meeting], bool]:
    return lambda meeting: all(bool(value_at(meeting, address)) for address in addresses)


def _has_bases(meeting: Meeting) -> bool:
    return all(basis.text or (basis.kind and basis.number) for basis in meeting.bases)


def _has_members(meeting: Meeting) -> bool:
    members = meeting.delegation.members
    return bool(members) and all(member.person and member.role for member in members)


def _has_attendees(meeting: Meeting) -> bool:
    seats = [seat for group in meeting.attendance for seat in group.attendees]
    return bool(seats) and all(seat.person or seat.text for seat in seats)


def _has_chair(meeting: Meeting) -> bool:
    return not meeting.chair.is_empty and not meeting.minute_taker.is_empty


def _has_proceedings(meeting: Meeting) -> bool:
    return all(row.text or row.title or row.items for row in meeting.proceedings)


def _has_conclusion(meeting: Meeting) -> bool:
    items = [item for block in meeting.conclusion.blocks for item in block.items]
    return bool(items) and all(item.text for item in items)


SECTIONS = (
    Section("heading", ("heading",), _has("heading/issuer/name", "heading/abstract")),
    Section("bases", ("bases",), _has_bases),
    Section("session", ("session",), _has("session/date", "session/start", "session/venue")),
    Section("delegation", ("delegation",), _has_members),
    Section("attendance", ("attendance",), _has_attendees),
    Section("chair", ("chair", "minute_taker"), _has_chair),
    Section("opening", ("opening",), _has("opening/content")),
    Section("proceedings", ("proceedings",), _has_proceedings),
    Section("conclusion", ("conclusion",), _has_conclusion),
    Section("closing", ("closing",), _has("closing/recipients")),
)
"""The sections in the order in which the paper reads."""


def section_states(
    meeting: Meeting, problems: Iterable[Problem] | None = None
) -> dict[str, SectionState]:
    """Give the state of every section by its key, in the order in which the paper reads.

    `problems` are those of `problems_in` when they are known already. A section that nobody has
    touched is empty, even where something must still be filled.
    """
    found = problems_in(meeting) if problems is None else problems
    faulty = {section_of(problem.where) for problem in found if problem.level is Level.MUST}
    return {section.key: _state(section, meeting, faulty) for section in SECTIONS}


def section_of(address: Address) -> str:
    """Give the key of the section to which the address belongs, empty when to none."""
    room = address.partition("/")[0]
    return next((section.key for section in SECTIONS if room in section.holds), "")


def _state(section: Section, meeting: Meeting, faulty: set[str]) -> SectionState:
    if _is_untouched(section, meeting):
        return SectionState.EMPTY
    if section.key in faulty:
        return SectionState.PROBLEM
    return SectionState.COMPLETE if section.is_complete(meeting) else SectionState.IN_WORK


def _is_untouched(section: Section, meeting: Meeting) -> bool:
    return all(
        value_at(meeting, address)
        in (value_at(new_meeting(), address), value_at(Meeting(), address))
        for address in section.holds
    )
