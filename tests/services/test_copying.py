"""A copy of an earlier meeting keeps who and how, forgets what was said and when, and says so."""

from dataclasses import replace

from hypothesis import given, settings

from minutes_app.domain.address import value_at
from minutes_app.domain.attendance import AttendanceGroup, Attendee
from minutes_app.domain.changes import references, without_strangers
from minutes_app.domain.meeting import Meeting
from minutes_app.services.copying import copy_of_earlier
from minutes_app.services.documents import sample_meeting
from tests.builders import meeting_of
from tests.strategies import meetings


def test_people_order_and_form_stay():
    old = sample_meeting()
    new = copy_of_earlier(old).meeting
    assert new.people == old.people
    assert (new.delegation, new.attendance) == (old.delegation, old.attendance)
    assert new.heading.issuer == old.heading.issuer
    assert [(p.kind, p.speaker) for p in new.proceedings] == [
        (p.kind, p.speaker) for p in old.proceedings
    ]
    assert [block.numbering for block in new.conclusion.blocks] == [
        block.numbering for block in old.conclusion.blocks
    ]


def test_dates_and_words_attributed_to_somebody_are_gone():
    new = copy_of_earlier(sample_meeting()).meeting
    assert (new.heading.number, new.heading.date, new.session.date) == ("", None, None)
    assert (new.session.start, new.session.end, new.opening.period_start) == (None, None, None)
    assert {p.text + p.title for p in new.proceedings} == {""}
    assert {p.items for p in new.proceedings} == {()}
    assert {block.items for block in new.conclusion.blocks} == {()}
    assert (new.conclusion.lead, new.conclusion.after) == ("", "")


def test_everybody_is_present_again_and_remarks_on_the_meeting_are_gone():
    group = AttendanceGroup(attendees=(Attendee(text="Hội Đông y", absent=True, reason="ốm"),))
    old = replace(meeting_of("Lê An"), attendance=(group,), remark="gọi lại cho đồng chí An")
    old = replace(old, people=(replace(old.people[0], remark="họ tên đúng"),))
    copied = copy_of_earlier(old)
    assert copied.meeting.attendance[0].attendees == (Attendee(text="Hội Đông y"),)
    assert copied.meeting.remark == ""
    assert copied.meeting.people[0].remark == "họ tên đúng"
    assert copied.to_confirm == (
        "delegation/members",
        "attendance",
        "attendance/0/attendees/0/absent",
    )


def test_what_must_be_confirmed_is_told_in_the_order_of_the_forms():
    asked = copy_of_earlier(sample_meeting()).to_confirm
    assert asked[:4] == ("heading/place", "heading/date", "heading/abstract", "bases")
    assert {"session/date", "chair", "proceedings/0/title", "conclusion/blocks/0/items"} < set(
        asked
    )
    assert "session/venue" not in asked
    assert copy_of_earlier(Meeting()).to_confirm == ()


@settings(deadline=None, max_examples=40)
@given(meetings())
def test_any_meeting_can_be_copied_and_copied_again(old: Meeting):
    copied = copy_of_earlier(old)
    for address in copied.to_confirm:
        value_at(copied.meeting, address)
    keys = {person.id for person in copied.meeting.people}
    assert {key for _, key in references(copied.meeting)} == keys
    assert copy_of_earlier(copied.meeting).meeting == copied.meeting
    assert without_strangers(copied.meeting) == copied.meeting
