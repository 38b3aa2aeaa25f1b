"""A person is stated once; whoever refers to that person keeps that person alive."""

from dataclasses import replace

from minutes_app.domain.address import removed, with_value
from minutes_app.domain.attendance import Delegation, Member
from minutes_app.domain.changes import (
    next_person_id,
    references,
    with_person,
    with_someone_at,
    without_strangers,
)
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, Mention, Person, PersonId

P1 = PersonId("p1")


def meeting_of_two() -> Meeting:
    members = (Member(role="Trưởng đoàn"), Member(role="Thư ký"))
    meeting = Meeting(delegation=Delegation(members=members))
    meeting = with_someone_at(meeting, "delegation/members/0/person", "Nguyễn Thanh Tùng")
    return with_someone_at(meeting, "delegation/members/1/person", "Nguyễn Duy Hùng")


def test_a_name_typed_anew_becomes_the_next_person():
    meeting = meeting_of_two()
    assert [(person.id, person.name) for person in meeting.people] == [
        ("p1", "Nguyễn Thanh Tùng"),
        ("p2", "Nguyễn Duy Hùng"),
    ]
    assert next_person_id(meeting) == "p3"


def test_keys_of_another_form_do_not_disturb_the_count():
    meeting = Meeting(people=(Person(id=PersonId("x9")), Person(id=PersonId("p4"))))
    assert next_person_id(meeting) == "p5"


def test_a_post_changed_once_is_changed_wherever_the_person_is_cited():
    meeting = replace(meeting_of_two(), chair=Mention(person=P1))
    changed = with_person(meeting, Person(id=P1, name="Nguyễn Thanh Tùng", posts=("TUV",)))
    chair = changed.person(changed.chair.person)
    assert chair is not None
    assert chair.posts == ("TUV",)
    assert len(changed.people) == 2


def test_a_person_stays_as_long_as_anything_refers_to_them():
    meeting = replace(meeting_of_two(), chair=Mention(person=P1))
    gone = without_strangers(removed(meeting, "delegation/members", 0))
    assert gone.person(P1) is not None
    assert without_strangers(with_value(gone, "chair", Mention())).person(P1) is None


def test_every_reference_is_told_with_its_address():
    meeting = replace(meeting_of_two(), minute_taker=Mention(person=PersonId("p2")))
    assert list(references(meeting)) == [
        ("delegation/members/0/person", "p1"),
        ("delegation/members/1/person", "p2"),
        ("minute_taker/person", "p2"),
    ]


def test_the_role_is_the_one_held_in_the_delegation():
    assert meeting_of_two().role_of(P1) == "Trưởng đoàn"
    assert meeting_of_two().role_of(NOBODY) == ""
    assert Meeting().person(P1) is None
