"""The list of sections tells how far each is."""

from typing import Any

import pytest

from minutes_app.checks.meeting_check import problems_in
from minutes_app.domain.address import with_value
from minutes_app.domain.attendance import AttendanceGroup, Attendee, Member
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.meeting import Meeting, new_meeting
from minutes_app.domain.people import Mention
from minutes_app.domain.proceedings import Proceeding
from minutes_app.services.documents import sample_meeting
from minutes_app.services.progress import SectionState, section_of, section_states

EMPTY, IN_WORK = SectionState.EMPTY, SectionState.IN_WORK
COMPLETE, PROBLEM = SectionState.COMPLETE, SectionState.PROBLEM
KEYS = [
    "heading",
    "bases",
    "session",
    "delegation",
    "attendance",
    "chair",
    "opening",
    "proceedings",
    "conclusion",
    "closing",
]


@pytest.mark.parametrize("meeting", [new_meeting(), Meeting()])
def test_every_section_of_a_new_meeting_is_empty(meeting: Meeting):
    assert list(section_states(meeting).items()) == [(key, EMPTY) for key in KEYS]


def test_the_sample_is_complete_but_for_hour_and_venue():
    states = section_states(sample_meeting())
    assert list(states) == KEYS
    assert {key: state for key, state in states.items() if state is not COMPLETE} == {
        "session": IN_WORK
    }


@pytest.mark.parametrize(
    ("key", "address", "value", "state"),
    [
        ("heading", "heading/abstract", "", PROBLEM),
        ("heading", "heading/place", "", COMPLETE),
        ("bases", "bases", (LegalBasis(kind="Quyết định"),), IN_WORK),
        ("bases", "bases", (LegalBasis(text="Kế hoạch của Đoàn"),), COMPLETE),
        ("bases", "bases", (), EMPTY),
        ("session", "session/date", None, PROBLEM),
        ("delegation", "delegation/members/2/role", "", IN_WORK),
        ("delegation", "delegation/members", (), IN_WORK),
        ("delegation", "delegation/members/2", Member(role="Thư ký"), PROBLEM),
        ("attendance", "attendance", (AttendanceGroup(name="Khách mời"),), IN_WORK),
        ("attendance", "attendance/0/attendees/0", Attendee(), IN_WORK),
        ("chair", "minute_taker", Mention(), PROBLEM),
        ("opening", "opening/content", "", IN_WORK),
        ("proceedings", "proceedings/1", Proceeding(), IN_WORK),
        ("proceedings", "proceedings/1/text", "", PROBLEM),
        ("conclusion", "conclusion/blocks/1/items", (), PROBLEM),
        ("conclusion", "conclusion/blocks", (), IN_WORK),
        ("closing", "closing/recipients", (), IN_WORK),
        ("closing", "closing/confirmation/wanted", True, PROBLEM),
    ],
)
def test_a_change_of_the_sample_changes_its_section_alone(
    key: str, address: str, value: Any, state: SectionState
):
    before = section_states(sample_meeting())
    after = section_states(with_value(sample_meeting(), address, value))
    assert after == before | {key: state}


def test_a_section_nobody_touched_is_empty_even_where_something_must_be_filled():
    meeting = with_value(new_meeting(), "session/venue", "Phòng họp số 1")
    states = section_states(meeting)
    assert states["session"] is PROBLEM
    assert states["chair"] is EMPTY


def test_problems_known_already_need_not_be_found_again():
    meeting = with_value(sample_meeting(), "heading/abstract", "")
    assert section_states(meeting, problems_in(meeting)) == section_states(meeting)
    assert section_states(meeting, ())["heading"] is IN_WORK
    alone = with_value(sample_meeting(), "minute_taker", Mention())
    assert section_states(alone, ())["chair"] is IN_WORK


def test_an_address_tells_its_section():
    assert section_of("minute_taker/person") == "chair"
    assert section_of("conclusion/blocks/0/items/3/text") == "conclusion"
    assert section_of("people/0/name") == ""
