"""A name typed into a field finds, renames or makes the person who is meant."""

from dataclasses import replace

import pytest

from minutes_app.domain.attendance import AttendanceGroup, Attendee, Member
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, PersonId
from minutes_app.domain.proceedings import Proceeding
from minutes_app.services.editing import EditingSession
from minutes_app.services.naming import address_of, named_at, person_at
from tests.builders import chaired_by, meeting_of

CHAIR = "chair/person"
FIRST, SECOND = "delegation/members/0/person", "delegation/members/1/person"


def people(meeting: Meeting) -> list[tuple[str, str]]:
    return [(person.id, person.name) for person in meeting.people]


def with_posts(meeting: Meeting, key: str, *posts: str) -> Meeting:
    changed = (replace(who, posts=posts) if who.id == key else who for who in meeting.people)
    return replace(meeting, people=tuple(changed))


def typed(session: EditingSession, address: str, name: str) -> None:
    """Type the name letter by letter, as a form tells it, and leave the field."""
    for end in range(1, len(name) + 1):
        session.name_person(address, name[:end], "Sửa tên")
    session.pause()


def test_a_new_name_makes_a_new_person():
    meeting = named_at(meeting_of("Nguyễn Thanh Tùng"), CHAIR, "Nguyễn Thanh Quang")
    assert people(meeting) == [("p1", "Nguyễn Thanh Tùng"), ("p2", "Nguyễn Thanh Quang")]
    assert meeting.chair.person == "p2"


@pytest.mark.parametrize(
    "name", ["Nguyễn Thanh Tùng", "  Nguyễn\u00a0Thanh  Tùng ", "Nguyễn Thanh Tu\u0300ng"]
)
def test_the_name_of_somebody_known_picks_that_person(name: str):
    meeting = named_at(meeting_of("Nguyễn Thanh Tùng"), CHAIR, name)
    assert meeting.chair.person == "p1"
    assert len(meeting.people) == 1


def test_in_a_seat_the_person_is_renamed_wherever_mentioned():
    meeting = named_at(chaired_by(meeting_of("Nguyễn Thanh Tùng"), "p1"), FIRST, "Nguyễn Thanh Tú")
    assert people(meeting) == [("p1", "Nguyễn Thanh Tú")]
    assert meeting.chair.person == "p1"


def test_in_the_chair_another_name_leaves_the_member_alone():
    meeting = named_at(chaired_by(meeting_of("Nguyễn Thanh Tùng"), "p1"), CHAIR, "Hoàng Thanh")
    assert people(meeting) == [("p1", "Nguyễn Thanh Tùng"), ("p2", "Hoàng Thanh")]
    assert meeting.chair.person == "p2"


def test_a_person_known_only_here_is_renamed_and_keeps_everything_else():
    meeting = with_posts(named_at(Meeting(), CHAIR, "Nguyễn Thanh Quan"), "p1", "Bí thư Huyện ủy")
    meeting = named_at(meeting, CHAIR, "Nguyễn Thanh Quang")
    assert people(meeting) == [("p1", "Nguyễn Thanh Quang")]
    assert meeting.people[0].posts == ("Bí thư Huyện ủy",)


def test_two_members_may_share_a_name():
    meeting = named_at(meeting_of("Nguyễn Văn Hùng", "?"), SECOND, "Nguyễn Văn Hùng")
    assert people(meeting) == [("p1", "Nguyễn Văn Hùng"), ("p2", "Nguyễn Văn Hùng")]


def test_a_seat_picks_somebody_known_who_has_no_seat_yet():
    meeting = named_at(Meeting(), CHAIR, "Nguyễn Thanh Tùng")
    meeting = replace(meeting, delegation=replace(meeting.delegation, members=(Member(),)))
    assert named_at(meeting, FIRST, "Nguyễn Thanh Tùng").delegation.members[0].person == "p1"


def test_posts_written_before_the_name_go_to_the_person_found():
    meeting = named_at(Meeting(), CHAIR, "Nguyễn Thanh Tùng")
    meeting = replace(meeting, proceedings=(Proceeding(),))
    speaker = "proceedings/0/speaker/person"
    meeting = with_posts(named_at(meeting, speaker, "N"), "p2", "UV BTV")
    meeting = named_at(meeting, speaker, "Nguyễn Thanh Tùng")
    found = person_at(meeting, speaker)
    assert found is not None
    assert (found.id, found.posts) == ("p1", ("UV BTV",))


def test_an_emptied_field_refers_to_nobody_but_a_seat_keeps_what_else_is_known():
    meeting = meeting_of("Nguyễn Thanh Tùng", "Hoàng Thanh")
    assert named_at(meeting, FIRST, " ").delegation.members[0].person == ""
    assert named_at(chaired_by(meeting, "p1"), CHAIR, "").chair == Mention()
    kept = named_at(with_posts(meeting, "p1", "UV BTV"), FIRST, "")
    assert people(kept)[0] == ("p1", "")
    assert kept.people[0].posts == ("UV BTV",)


def test_attendees_have_seats_too():
    group = AttendanceGroup(attendees=(Attendee(person=PersonId("p1")),))
    meeting = replace(chaired_by(meeting_of("Lê An"), "p1"), attendance=(group,))
    assert people(named_at(meeting, "attendance/0/attendees/0/person", "Lê Anh")) == [
        ("p1", "Lê Anh")
    ]


def test_the_same_name_again_changes_nothing():
    meeting = chaired_by(meeting_of("Nguyễn Thanh Tùng"), "p1")
    assert named_at(meeting, CHAIR, "Nguyễn Thanh Tùng ") is meeting


def test_where_a_person_is_stated_is_found_by_key():
    meeting = meeting_of("Nguyễn Thanh Tùng", "Hoàng Thanh")
    assert address_of(meeting, PersonId("p2")) == "people/1"
    assert address_of(meeting, PersonId("p9")) == ""
    assert person_at(meeting, CHAIR) is None


def test_typing_through_somebody_else_s_name_leaves_no_trace():
    start = with_posts(meeting_of("Hoàng Thanh", "?"), "p2", "Phó Giám đốc")
    session = EditingSession(chaired_by(start, "p2"))
    typed(session, SECOND, "Hoàng Thanh Tùng")
    assert people(session.now) == [("p1", "Hoàng Thanh"), ("p2", "Hoàng Thanh Tùng")]
    assert session.now.people[1].posts == ("Phó Giám đốc",)
    typed(session, CHAIR, "Hoàng Thanh Tùng Lâm")
    assert [name for _, name in people(session.now)][2:] == ["Hoàng Thanh Tùng Lâm"]
    session.undo()
    session.undo()
    assert session.now == chaired_by(start, "p2")
    assert session.undo_label == ""


def test_a_person_known_only_here_survives_typing_through_somebody_else_s_name():
    start = named_at(meeting_of("Hoàng Thanh"), CHAIR, "Hoàng")
    session = EditingSession(with_posts(start, "p2", "Phó Giám đốc"))
    typed(session, CHAIR, "Hoàng Thanh Tùng")
    assert people(session.now) == [("p1", "Hoàng Thanh"), ("p2", "Hoàng Thanh Tùng")]
    assert [who.posts for who in session.now.people] == [(), ("Phó Giám đốc",)]
    assert session.now.chair.person == "p2"


def test_typing_the_chair_s_name_letter_by_letter_finds_the_member():
    session = EditingSession(meeting_of("Nguyễn Thanh Tùng"))
    typed(session, CHAIR, "Nguyễn Thanh Tùng")
    assert session.now == chaired_by(meeting_of("Nguyễn Thanh Tùng"), "p1")
