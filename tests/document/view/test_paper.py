"""What the rules of the form decide: number, bases, marks, signatures, recipients."""

import datetime as dt
from dataclasses import replace

import pytest

from minutes_app.document.view.paper import Paper
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.closing import Closing, EndMark, Signer
from minutes_app.domain.heading import Heading, IssuingBody, Profile, Switch
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.domain.session import Session
from tests.builders import chaired_by, meeting_of
from tests.templates.filling import view
from tests.templates.meetings import full_meeting

ROOM = "\u00a0" * 7


def headed(heading: Heading) -> Meeting:
    return Meeting(heading=heading)


def both(meeting: Meeting) -> tuple[Paper, Paper]:
    seen = view(meeting)
    return seen.party, seen.state


@pytest.mark.parametrize(
    ("number", "symbol", "party", "state"),
    [
        ("5", "TU", "Số 05-BB/TU", "Số: 05/BB-TU"),
        ("12", "TU", "Số 12-BB/TU", "Số: 12/BB-TU"),
        ("05a", "TU", "Số 05a-BB/TU", "Số: 05a/BB-TU"),
        ("", "TU", f"Số {ROOM}-BB/TU", f"Số: {ROOM}/BB-TU"),
        ("7", "", "Số 07-BB", "Số: 07/BB"),
        ("18-BB/ĐH", "TU", "Số 18-BB/ĐH", "Số: 18-BB/ĐH"),
        ("", "", "", ""),
    ],
)
def test_the_number_line(number: str, symbol: str, party: str, state: str):
    papers = both(headed(Heading(number=number, issuer=IssuingBody(symbol=symbol))))
    assert tuple(paper.number_line for paper in papers) == (party, state)


@pytest.mark.parametrize(
    ("place", "date", "line"),
    [
        ("Tam Dương", dt.date(2018, 2, 3), "Tam Dương, ngày 03 tháng 02 năm 2018"),
        ("Tam Dương", dt.date(2018, 4, 3), "Tam Dương, ngày 03 tháng 4 năm 2018"),
        ("", dt.date(2021, 7, 27), "Ngày 27 tháng 7 năm 2021"),
        ("", None, ""),
    ],
)
def test_the_line_of_place_and_date(place: str, date: dt.date | None, line: str):
    assert both(headed(Heading(place=place, date=date)))[0].place_and_date == line


def test_an_undated_paper_leaves_room_for_the_date():
    line = both(headed(Heading(place="Huế")))[0].place_and_date
    assert line.split("\u00a0" * 6) == ["Huế, ngày", "tháng", "năm", ""]


@pytest.mark.parametrize(
    ("switch", "shown"),
    [(Switch.BY_PROFILE, (True, False)), (Switch.ON, (True, True)), (Switch.OFF, (False, False))],
)
def test_the_line_is_on_for_the_party_and_off_for_the_state(
    switch: Switch, shown: tuple[bool, bool]
):
    papers = both(headed(Heading(place="Huế", place_and_date=switch)))
    assert tuple(bool(paper.place_and_date) for paper in papers) == shown


def test_bases_end_with_a_comma_only_before_a_sentence():
    bases = (LegalBasis(text="luật một."), LegalBasis(), LegalBasis(text="luật hai"))
    alone = Meeting(bases=bases)
    led = replace(alone, session=Session(host="Huyện ủy"))
    marks = [[basis.mark for basis in paper.bases] for paper in (*both(alone), *both(led))]
    assert marks == [[";", "."], [";", "."], [";", ","], [";", "."]]
    assert [basis.text for basis in both(led)[0].bases] == ["Căn cứ luật một", "Căn cứ luật hai"]


def test_the_paper_follows_the_profile():
    for profile, mark in ((Profile.HD36, ","), (Profile.HD05, ";"), (Profile.ND30, ";")):
        meeting = replace(headed(Heading(profile=profile)), closing=Closing(recipients=("a", "b")))
        assert view(meeting).paper.recipients == (f"a{mark}", "b.")
        assert view(meeting).is_party is (profile is not Profile.ND30)


@pytest.mark.parametrize(("year", "mark"), [(2021, ","), (2026, ";")])
def test_a_state_meeting_on_the_partys_form_takes_the_guidance_of_its_day(year: int, mark: str):
    heading = Heading(profile=Profile.ND30, date=dt.date(year, 6, 1))
    meeting = replace(headed(heading), closing=Closing(recipients=("a", "b")))
    assert view(meeting).party.recipients[0] == f"a{mark}"


@pytest.mark.parametrize(
    ("mark", "marks"),
    [
        (EndMark.BY_PROFILE, (".", "./.")),
        (EndMark.STOP, (".", ".")),
        (EndMark.SLASHES, ("./.", "./.")),
    ],
)
def test_the_end_mark(mark: EndMark, marks: tuple[str, str]):
    papers = both(Meeting(closing=Closing(end_mark=mark)))
    assert tuple(paper.end_mark for paper in papers) == marks


def test_recipients_lose_the_marks_that_were_typed():
    meeting = Meeting(closing=Closing(recipients=("- Như trên;", " ", "Lưu: VT, Hồ sơ.")))
    assert both(meeting)[1].recipients == ("Như trên;", "Lưu: VT, Hồ sơ.")


def test_minute_taker_and_chair_sign_unless_others_are_named():
    meeting = chaired_by(meeting_of("Nguyễn Thanh Tùng", "Hoàng Thanh"), "p1")
    meeting = replace(meeting, session=Session(kind="Cuộc họp"))
    (row,) = both(meeting)[0].signatures
    assert (row.left.label, row.left.name) == ("NGƯỜI GHI BIÊN BẢN", "")
    assert (row.right.label, row.right.name) == ("CHỦ TRÌ CUỘC HỌP", "Nguyễn Thanh Tùng")
    (row,) = both(meeting)[1].signatures
    assert (row.left.label, row.right.label) == ("THƯ KÝ", "CHỦ TỌA")


@pytest.mark.parametrize(
    ("count", "names"),
    [
        (1, [("", "a1")]),
        (2, [("a2", "a1")]),
        (3, [("a2", "a1"), ("a3", "")]),
        (5, [("a2", "a1"), ("a3", "a4"), ("a5", "")]),
    ],
)
def test_signers_stand_two_by_two(count: int, names: list[tuple[str, str]]):
    meeting = meeting_of(*(f"a{place}" for place in range(1, count + 1)))
    signers = tuple(Signer(person=PersonId(f"p{place}")) for place in range(1, count + 1))
    rows = both(replace(meeting, closing=Closing(signers=signers)))[0].signatures
    assert [(row.left.name, row.right.name) for row in rows] == names


def test_remarks_are_no_part_of_the_view():
    def names(value: object) -> set[str]:
        slots: tuple[str, ...] = getattr(type(value), "__slots__", ())
        inner = [getattr(value, name) for name in slots]
        rows = list(value) if isinstance(value, tuple) else []
        return {*slots, *(name for part in (*inner, *rows) for name in names(part))}

    found = names(view(full_meeting()))
    assert "passages" in found
    assert not any("remark" in name for name in found)
