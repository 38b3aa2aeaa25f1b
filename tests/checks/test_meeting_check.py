"""Each thing that makes the paper wrong is found at its field; a sound meeting is left in peace."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings

from minutes_app.checks.meeting_check import problems_in
from minutes_app.checks.problems import Level
from minutes_app.domain.address import inserted, value_at, with_value
from minutes_app.domain.attendance import AttendanceGroup, Attendee, Member
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.changes import with_person, with_someone_at
from minutes_app.domain.closing import Confirmation, Signer
from minutes_app.domain.conclusion import ConclusionBlock, ConclusionItem
from minutes_app.domain.heading import Profile, Switch
from minutes_app.domain.meeting import Meeting, new_meeting
from minutes_app.domain.people import Mention, Person, PersonId
from minutes_app.domain.proceedings import PartialDate, Proceeding, ProceedingKind, RaisedIssue
from minutes_app.domain.session import PartOfDay
from minutes_app.services.documents import sample_meeting
from tests.strategies import meetings

MUST, LOOK, NOTE = Level.MUST, Level.LOOK, Level.NOTE
P1, P6, P7 = PersonId("p1"), PersonId("p6"), PersonId("p7")


def sound_meeting() -> Meeting:
    """Give the Tam Dương meeting with what the report leaves out."""
    meeting = sample_meeting()
    meeting = with_value(meeting, "session/start", dt.time(14, 0))
    meeting = with_value(meeting, "session/end", dt.time(16, 30))
    return with_value(meeting, "session/venue", "Trụ sở Huyện ủy Tam Dương")


def found_after(changes: dict[str, Any]) -> set[tuple[Level, str, str]]:
    meeting = sound_meeting()
    for address, value in changes.items():
        meeting = with_value(meeting, address, value)
    return {(problem.level, problem.where, problem.code) for problem in problems_in(meeting)}


def test_nothing_is_wrong_with_the_sound_meeting():
    assert problems_in(sound_meeting()) == ()


def test_the_sample_lacks_only_what_the_report_leaves_out():
    found = [(problem.level, problem.where) for problem in problems_in(sample_meeting())]
    assert found == [(LOOK, "session/start"), (NOTE, "session/end"), (LOOK, "session/venue")]


def test_a_new_meeting_is_asked_only_for_what_no_paper_can_lack():
    found = [(problem.level, problem.where) for problem in problems_in(new_meeting())]
    assert found == [
        (MUST, "heading/issuer/name"),
        (MUST, "heading/abstract"),
        (MUST, "session/date"),
        (MUST, "chair/person"),
        (MUST, "minute_taker/person"),
    ]


@pytest.mark.parametrize(
    ("changes", "level", "where", "code"),
    [
        ({"heading/issuer/name": " "}, MUST, "heading/issuer/name", "no-issuer"),
        ({"heading/title": " "}, MUST, "heading/title", "no-title"),
        ({"heading/abstract": " "}, MUST, "heading/abstract", "no-abstract"),
        (
            {"heading/number": "05", "heading/issuer/symbol": " "},
            LOOK,
            "heading/issuer/symbol",
            "no-symbol",
        ),
        ({"heading/date": dt.date(2021, 7, 26)}, MUST, "heading/date", "paper-before-session"),
        ({"heading/date": None}, NOTE, "heading/date", "no-paper-date"),
        ({"heading/place": " "}, LOOK, "heading/place", "no-place"),
        ({"heading/profile": Profile.HD05}, LOOK, "heading/profile", "profile-too-new"),
        ({"heading/date": dt.date(2026, 5, 27)}, LOOK, "heading/profile", "profile-too-old"),
        ({"bases/0": LegalBasis()}, LOOK, "bases/0/kind", "empty-basis"),
        ({"bases/0/text": "Theo chỉ đạo của Tỉnh ủy"}, LOOK, "bases/0/text", "two-leads"),
        ({"bases/0/kind": ""}, LOOK, "bases/0/kind", "no-kind"),
        ({"bases/0/text": " ", "bases/0/number": " "}, LOOK, "bases/0/number", "no-number"),
        ({"session/date": None}, MUST, "session/date", "no-session-date"),
        ({"session/venue": " "}, LOOK, "session/venue", "no-venue"),
        ({"session/end": dt.time(13, 59)}, MUST, "session/end", "end-before-start"),
        ({"session/end": dt.time(14, 0)}, MUST, "session/end", "end-before-start"),
        (
            {"session/part_of_day": PartOfDay.MORNING},
            LOOK,
            "session/part_of_day",
            "other-part-of-day",
        ),
        ({"session/start": dt.time(11, 59)}, LOOK, "session/part_of_day", "other-part-of-day"),
        ({"delegation/members/3/role": " "}, LOOK, "delegation/members/3/role", "no-role"),
        (
            {"delegation/members/3": Member(role="Thành viên")},
            MUST,
            "delegation/members/3/person",
            "no-name",
        ),
        ({"people/3/name": " "}, MUST, "delegation/members/3/person", "no-name"),
        (
            {
                "delegation/members/3": Member(
                    person=PersonId("p4"), role="Thành viên", absent=True, reason=" "
                )
            },
            LOOK,
            "delegation/members/3/reason",
            "no-reason",
        ),
        (
            {"delegation/members/3": Member(person=PersonId("p2"), role="Thành viên")},
            LOOK,
            "delegation/members/3/person",
            "seated-twice",
        ),
        ({"attendance/1/attendees": ()}, LOOK, "attendance/1/attendees", "empty-group"),
        (
            {"attendance/1/attendees/0/absent": True},
            LOOK,
            "attendance/1/attendees/0/reason",
            "no-reason",
        ),
        (
            {"attendance/1/attendees/0": Attendee(text=" ", count=3)},
            MUST,
            "attendance/1/attendees/0/person",
            "no-name",
        ),
        (
            {"attendance/1/attendees/0": Attendee(person=P6)},
            LOOK,
            "attendance/1/attendees/0/person",
            "seated-twice",
        ),
        ({"chair": Mention(collective=" ")}, MUST, "chair/person", "no-chair"),
        ({"chair": Mention()}, MUST, "chair/person", "no-chair"),
        ({"minute_taker": Mention()}, MUST, "minute_taker/person", "no-minute-taker"),
        ({"minute_taker/person": P1}, LOOK, "minute_taker/person", "chair-takes-minutes"),
        (
            {"delegation/members/0/absent": True, "delegation/members/0/reason": "đi công tác"},
            LOOK,
            "chair/person",
            "absent-chair",
        ),
        (
            {"delegation/members/5/absent": True, "delegation/members/5/reason": "đi công tác"},
            LOOK,
            "minute_taker/person",
            "absent-minute-taker",
        ),
        (
            {"opening/period_end": PartialDate(year=2020, month=1)},
            LOOK,
            "opening/period_end",
            "period-reversed",
        ),
        ({"proceedings/0/title": ""}, MUST, "proceedings/0/title", "no-report-title"),
        (
            {"proceedings/0/speaker": Mention()},
            MUST,
            "proceedings/0/speaker/person",
            "no-presenter",
        ),
        (
            {"proceedings/1/text": "", "proceedings/1/items": (RaisedIssue(text="kinh phí"),)},
            MUST,
            "proceedings/1/text",
            "no-statement",
        ),
        ({"proceedings/1/text": "\n"}, MUST, "proceedings/1/text", "no-statement"),
        (
            {"proceedings/2/speaker": Mention()},
            LOOK,
            "proceedings/2/speaker/person",
            "no-speaker",
        ),
        (
            {"proceedings/3/text": "", "proceedings/3/items": ()},
            MUST,
            "proceedings/3/items",
            "no-issues",
        ),
        (
            {"proceedings/3/items/2": RaisedIssue(text=" ", answer="đã rõ")},
            LOOK,
            "proceedings/3/items/2/text",
            "empty-issue",
        ),
        ({"proceedings/4/text": ""}, MUST, "proceedings/4/text", "no-explanation"),
        (
            {"proceedings/4": Proceeding(kind=ProceedingKind.ISSUES)},
            LOOK,
            "proceedings/4/speaker/person",
            "empty-proceeding",
        ),
        (
            {"conclusion/blocks/1/items": (), "conclusion/blocks/1/after": " "},
            MUST,
            "conclusion/blocks/1/items",
            "lead-without-items",
        ),
        (
            {"conclusion/blocks/0/items/3": ConclusionItem(text=" ", owner="Phòng Nội vụ")},
            LOOK,
            "conclusion/blocks/0/items/3/text",
            "empty-item",
        ),
        (
            {"conclusion/blocks/2/items/0/deadline": dt.date(2021, 7, 26)},
            LOOK,
            "conclusion/blocks/2/items/0/deadline",
            "deadline-before-session",
        ),
        (
            {"conclusion/lead": "\n", "conclusion/after": "", "conclusion/blocks": ()},
            LOOK,
            "conclusion",
            "no-conclusion",
        ),
        (
            {"closing/signers": (Signer(label="TRƯỞNG ĐOÀN GIÁM SÁT"),)},
            LOOK,
            "closing/signers/0/person",
            "no-signer",
        ),
        (
            {"closing/signers": (Signer(person=P1, label=" ", authority=" ", post=" "),)},
            LOOK,
            "closing/signers/0/label",
            "no-label",
        ),
        (
            {"closing/confirmation": Confirmation(wanted=True)},
            MUST,
            "closing/confirmation/person",
            "no-confirmer",
        ),
        (
            {"closing/recipients": ("Ban Thường vụ Tỉnh ủy", " ")},
            NOTE,
            "closing/recipients",
            "no-archive",
        ),
    ],
)
def test_one_fault_is_found_once_and_at_its_field(
    changes: dict[str, Any], level: Level, where: str, code: str
):
    assert found_after(changes) == {(level, where, code)}


@pytest.mark.parametrize(
    "changes",
    [
        {"heading/number": "05-BB/TU", "heading/issuer/symbol": ""},
        {"heading/date": None, "heading/place_and_date": Switch.OFF},
        {"heading/date": None, "heading/place": "", "heading/profile": Profile.ND30},
        {"heading/profile": Profile.HD05, "heading/date": dt.date(2026, 5, 27)},
        {"heading/date": dt.date(2021, 7, 27)},
        {"conclusion/blocks/2/items/0/deadline": dt.date(2021, 7, 27)},
        {"session/start": dt.time(12, 0)},
        {
            "session/part_of_day": PartOfDay.NOON,
            "session/start": dt.time(14, 0),
        },
        {
            "session/part_of_day": PartOfDay.EVENING,
            "session/start": dt.time(17, 0),
            "session/end": dt.time(19, 0),
        },
        {"session/part_of_day": PartOfDay.UNSTATED},
        {"bases/0": LegalBasis(text="Kế hoạch của Ban Thường vụ Tỉnh ủy")},
        {"bases/0": LegalBasis(lead="Theo", text="Theo chỉ đạo của Ban Thường vụ Tỉnh ủy")},
        {"bases/0": LegalBasis(lead="", text="Theo chỉ đạo của Ban Thường vụ Tỉnh ủy")},
        {"heading/number": " ", "heading/issuer/symbol": ""},
        {"bases": ()},
        {"delegation/members/3": Member()},
        {"attendance/0/attendees/0": Attendee()},
        {"delegation/members/3/absent": True, "delegation/members/3/reason": "đi công tác"},
        {"chair": Mention(collective="Đoàn chủ tịch hội nghị")},
        {
            "opening/period_start": PartialDate(year=2021),
            "opening/period_end": PartialDate(year=2021),
        },
        {
            "opening/period_start": PartialDate(year=2021, month=4, day=9),
            "opening/period_end": PartialDate(year=2021, month=4),
        },
        {"proceedings": (), "conclusion/blocks": (), "conclusion/lead": "", "conclusion/after": ""},
        {"proceedings/3/text": ""},
        {"conclusion/blocks/0": ConclusionBlock(lead=" ")},
        {"proceedings/0/title": "", "proceedings/0/text": "trình bày báo cáo"},
        {"conclusion/blocks/1": ConclusionBlock(lead="Về hạn chế.", after="Các đồng chí đã rõ.")},
        {"conclusion/blocks/1": ConclusionBlock(title="Tồn tại, hạn chế")},
        {"closing/recipients": ()},
        {"closing/recipients": ("- Như trên", "- Lưu: VT, Hồ sơ.")},
        {"closing/confirmation": Confirmation(wanted=True, person=P7)},
        {"closing/signers": (Signer(label="TRƯỞNG ĐOÀN", person=P1),)},
    ],
)
def test_what_is_as_it_may_be_is_left_in_peace(changes: dict[str, Any]):
    assert found_after(changes) == set()


def namesake(*posts: str) -> Meeting:
    """Give the sound meeting with a second Hoàng Thanh among the attendees."""
    meeting = inserted(sound_meeting(), "attendance/0/attendees", 0, Attendee())
    meeting = with_someone_at(meeting, "attendance/0/attendees/0/person", "?")
    return with_person(meeting, Person(id=PersonId("p9"), name="Hoàng  THANH ", posts=posts))


def test_two_persons_of_one_name_must_differ_by_their_posts():
    told = [(problem.level, problem.where, problem.code) for problem in problems_in(namesake())]
    assert told == [(LOOK, "attendance/0/attendees/0/person", "same-name")]
    assert problems_in(namesake("Phó giám đốc  Sở Nội vụ")) != ()
    assert problems_in(namesake("Chủ tịch Hội Khuyến học huyện")) == ()


def test_who_attends_is_asked_for_once_the_day_is_known():
    meeting = with_value(new_meeting(), "session/date", dt.date(2026, 6, 1))
    assert "no-attendance" in {problem.code for problem in problems_in(meeting)}
    meeting = with_value(meeting, "attendance", (AttendanceGroup(name="Đại biểu"),))
    assert "no-attendance" not in {problem.code for problem in problems_in(meeting)}


@settings(deadline=None, max_examples=60)
@given(meetings())
def test_every_problem_of_any_meeting_stands_at_a_real_place_and_says_what_to_do(meeting: Meeting):
    for problem in problems_in(meeting):
        value_at(meeting, problem.where)
        assert problem.text.startswith("Hãy ")
        assert problem.text.endswith(".")


def test_persons_whose_names_are_not_filled_yet_are_no_namesakes():
    meeting = sound_meeting()
    for name in ("", " "):
        meeting = inserted(meeting, "attendance/0/attendees", 0, Attendee())
        meeting = with_someone_at(meeting, "attendance/0/attendees/0/person", name)
    assert {problem.code for problem in problems_in(meeting)} == {"no-name"}
