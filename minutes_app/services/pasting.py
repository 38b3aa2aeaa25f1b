"""Several lines pasted into a list become rows: texts, members with their posts, attendees."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from minutes_app.domain.address import Address, inserted, joined, value_at, with_value
from minutes_app.domain.attendance import Attendee, Member
from minutes_app.domain.changes import next_person_id, with_person
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person, PersonId
from minutes_app.services.typed import read_line, read_posts

HONORIFICS = re.compile(r"(?i)^(?:các\s+)?(đồng chí|đ/c|đc|ông|bà)\s+")
"""What may stand before a name; only ông and bà say something that the row does not."""
ROLES = ("trưởng đoàn", "phó trưởng đoàn", "thành viên", "ủy viên", "uỷ viên", "thư ký")
"""What the last part of a line is when it is no post but the role in the delegation."""


def with_lines(
    meeting: Meeting, rows: Address, index: int, lines: Sequence[str], blank: object, part: str
) -> Meeting:
    """Give the meeting with the lines as rows: the row of the index takes the first.

    `part` names where a row holds its text; empty when the row itself is the text.
    """
    first = joined(rows, index, part)
    meeting = with_value(meeting, first, lines[0])
    for offset, line in enumerate(lines[1:], start=1):
        row = replace(cast("Any", blank), **{part: line}) if part else line
        meeting = inserted(meeting, rows, index + offset, row)
    return meeting


def with_members(meeting: Meeting, rows: Address, index: int, lines: Sequence[str]) -> Meeting:
    """Give the meeting with a member for each line “họ tên, chức vụ, …, vai trò”."""
    for offset, line in enumerate(lines):
        meeting, person, role = _someone(meeting, line)
        row = Member(person=person, role=role)
        meeting = _with_row(meeting, rows, index + offset, row, replace_old=offset == 0)
    return meeting


def with_people_as_attendees(
    meeting: Meeting, rows: Address, index: int, lines: Sequence[str]
) -> Meeting:
    """Give the meeting with a person attending for each line “họ tên, chức vụ”."""
    for offset, line in enumerate(lines):
        meeting, person, role = _someone(meeting, line)
        if role:
            meeting = _with_post(meeting, person, role)
        row = Attendee(person=person)
        meeting = _with_row(meeting, rows, index + offset, row, replace_old=offset == 0)
    return meeting


def _with_row(
    meeting: Meeting, rows: Address, index: int, row: object, *, replace_old: bool
) -> Meeting:
    if not replace_old:
        return inserted(meeting, rows, index, row)
    old = cast("Any", value_at(meeting, joined(rows, index)))
    return with_value(meeting, joined(rows, index), replace(old, **_said(row)))


def _said(row: object) -> dict[str, str]:
    """Give what a pasted line says of a row; the rest of the row stays as it was."""
    told = {"person": cast("Any", row).person}
    return told | ({"role": row.role} if isinstance(row, Member) and row.role else {})


def _someone(meeting: Meeting, line: str) -> tuple[Meeting, PersonId, str]:
    """Give the meeting with the person of the line, their key, and their role if it says one."""
    found = HONORIFICS.match(line)
    parts = list(read_posts(line[found.end() :] if found else line))
    name = " ".join(parts.pop(0).split()) if parts else ""
    role = parts.pop() if parts and parts[-1].lower() in ROLES else ""
    person = Person(id=next_person_id(meeting), name=name, posts=tuple(parts))
    said = read_line(found[1]).lower() if found else ""
    if said in ("ông", "bà"):
        person = replace(person, honorific=said)
    return with_person(meeting, person), person.id, role


def _with_post(meeting: Meeting, key: PersonId, post: str) -> Meeting:
    person = meeting.person(key)
    return with_person(meeting, replace(person, posts=(*person.posts, post))) if person else meeting
