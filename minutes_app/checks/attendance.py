"""Problems of the delegation (đoàn công tác) and of the groups that attend (thành phần dự)."""

from collections.abc import Iterator
from dataclasses import replace

from minutes_app.checks.named import names_of
from minutes_app.checks.problems import Problem, look, must
from minutes_app.domain.address import Address, joined
from minutes_app.domain.attendance import AttendanceGroup, Attendee, Member
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.domain.wording import said

Names = dict[PersonId, str]


def problems_of_delegation(meeting: Meeting) -> Iterator[Problem]:
    """Give the seats of the delegation that lack a name, a role or a reason."""
    names = names_of(meeting)
    for index, member in enumerate(meeting.delegation.members):
        where = joined("delegation/members", index)
        yield from _seat(member, where, names)
        if names.get(member.person) and not member.role.strip():
            text = said("Hãy điền vai trò của {name} trong đoàn.", name=names[member.person])
            yield look(joined(where, "role"), "no-role", text)


def problems_of_groups(meeting: Meeting) -> Iterator[Problem]:
    """Give the groups without anybody, and the entries that lack a name or a reason."""
    names = names_of(meeting)
    for index, group in enumerate(meeting.attendance):
        where = joined("attendance", index)
        yield from _group(group, where)
        for row, attendee in enumerate(group.attendees):
            yield from _seat(attendee, joined(where, "attendees", row), names)
    if meeting.session.date and not meeting.attendance and not meeting.delegation.members:
        yield look("attendance", "no-attendance", said("Hãy điền thành phần dự họp."))


def _group(group: AttendanceGroup, where: Address) -> Iterator[Problem]:
    if not group.attendees:
        text = said("Hãy thêm người dự vào nhóm này, hoặc xóa nhóm nếu không dùng.")
        yield look(joined(where, "attendees"), "empty-group", text)


def _seat(seat: Member | Attendee, where: Address, names: Names) -> Iterator[Problem]:
    if _is_blank(seat):
        return
    text = seat.text.strip() if isinstance(seat, Attendee) else ""
    if not names.get(seat.person) and not text:
        yield must(
            joined(where, "person"), "no-name", said("Hãy điền họ và tên, hoặc xóa dòng này.")
        )
    if seat.absent and not seat.reason.strip():
        told = said("Hãy điền lý do vắng mặt, hoặc ghi “không rõ lý do”.")
        yield look(joined(where, "reason"), "no-reason", told)


def _is_blank(seat: Member | Attendee) -> bool:
    """Tell whether the row is as it was when it was added, so that it prints nothing."""
    return replace(seat, remark="") == type(seat)()
