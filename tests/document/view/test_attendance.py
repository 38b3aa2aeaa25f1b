"""Who came: groups, counts, absences."""

from dataclasses import replace

from minutes_app.domain.attendance import AttendanceGroup, Attendee, Delegation, Member
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from tests.builders import meeting_of
from tests.templates.filling import view

GUESTS = AttendanceGroup(
    lead="Cùng dự có",
    attendees=(Attendee(text="lãnh đạo hội", count=3), Attendee(text="  "), Attendee()),
)


def test_the_delegation_is_the_first_group():
    meeting = replace(meeting_of("Hoàng Thanh"), attendance=(GUESTS,))
    groups = view(meeting).attendance.groups
    assert [(group.number, group.title, group.lead) for group in groups] == [
        ("1.1", "Đoàn công tác", "Đoàn công tác gồm có"),
        ("1.2", "Cùng dự có", "Cùng dự có"),
    ]


def test_a_group_of_nobody_is_left_out():
    meeting = Meeting(
        delegation=Delegation(name="Đoàn giám sát", members=(Member(role="Thư ký"),)),
        attendance=(AttendanceGroup(name="Khách mời"), GUESTS),
    )
    groups = view(meeting).attendance.groups
    assert [(group.number, group.title) for group in groups] == [("1.1", "Cùng dự có")]


def test_a_group_without_name_and_lead_still_reads():
    meeting = Meeting(attendance=(AttendanceGroup(attendees=(Attendee(text="báo chí"),)),))
    (group,) = view(meeting).attendance.groups
    assert (group.title, group.lead) == ("Các đại biểu khác", "Các đại biểu khác gồm có")


def test_people_are_counted_when_every_entry_says_how_many():
    known = view(Meeting(attendance=(GUESTS,))).attendance.groups[0]
    assert (known.present_count, known.absent_count) == ("03", "")
    vague = replace(GUESTS, attendees=(*GUESTS.attendees, Attendee(text="báo chí")))
    assert view(Meeting(attendance=(vague,))).attendance.groups[0].present_count == ""


def test_who_stayed_away_is_told_apart_with_the_reason():
    meeting = meeting_of("Hoàng Thanh", "Đỗ Hân")
    away = Member(person=PersonId("p2"), absent=True, reason="ốm.")
    members = (meeting.delegation.members[0], away)
    seen = view(replace(meeting, delegation=Delegation(members=members))).attendance
    (group,) = seen.groups
    assert [seat.citation for seat in group.present] == ["đồng chí Hoàng Thanh"]
    assert [(seat.citation, seat.reason) for seat in group.absent] == [("đồng chí Đỗ Hân", "ốm")]
    assert len(group.everyone) == 2
    assert (seen.present_count, seen.absent_count) == ("01", "01")
