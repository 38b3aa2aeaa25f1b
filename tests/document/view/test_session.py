"""When, where and the opening, as the first lines and the closing sentence tell them."""

import datetime as dt
from dataclasses import replace

import pytest

from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention
from minutes_app.domain.proceedings import Opening, PartialDate
from minutes_app.domain.session import PartOfDay, Session
from tests.templates.filling import view

DAY = dt.date(2021, 2, 3)


def held(session: Session) -> Meeting:
    return Meeting(session=session)


@pytest.mark.parametrize(
    ("session", "when", "beginning"),
    [
        (Session(date=DAY), "Ngày 03/02/2021", "ngày 03 tháng 02 năm 2021"),
        (
            Session(date=DAY, part_of_day=PartOfDay.MORNING),
            "Sáng ngày 03/02/2021",
            "sáng ngày 03 tháng 02 năm 2021",
        ),
        (
            Session(date=DAY, part_of_day=PartOfDay.MORNING, start=dt.time(8, 0)),
            "Sáng ngày 03/02/2021",
            "08 giờ 00, ngày 03 tháng 02 năm 2021",
        ),
        (Session(start=dt.time(14, 30)), "", "14 giờ 30"),
        (Session(part_of_day=PartOfDay.MORNING), "", ""),
    ],
)
def test_the_beginning(session: Session, when: str, beginning: str):
    seen = view(held(session)).session
    assert (seen.when, seen.beginning) == (when, beginning)


def test_the_ending_tells_the_hour_or_the_part_of_the_day():
    session = Session(date=DAY, part_of_day=PartOfDay.AFTERNOON, end=dt.time(16, 45))
    assert view(held(session)).session.ending == "16 giờ 45, ngày 03 tháng 02 năm 2021"
    unknown = replace(session, end=None)
    assert view(held(unknown)).session.ending == "chiều ngày 03 tháng 02 năm 2021"


def test_values_lose_their_final_marks_and_line_breaks():
    session = Session(
        venue="Hội trường;", purpose="Giám sát\nviệc thực hiện.", documents=("a;", "")
    )
    seen = view(held(session)).session
    assert (seen.venue, seen.purpose, seen.documents) == (
        "Hội trường",
        "Giám sát việc thực hiện",
        "a",
    )


@pytest.mark.parametrize(
    ("kind", "shown", "small"),
    [("Cuộc họp", "Cuộc họp", "cuộc họp"), (" ", "Hội nghị", "hội nghị")],
)
def test_the_word_for_the_session(kind: str, shown: str, small: str):
    seen = view(held(Session(kind=kind))).session
    assert (seen.kind, seen.kind_small) == (shown, small)


def test_the_period_is_as_exact_as_it_is_known():
    start, end = PartialDate(year=2020, month=2), PartialDate(year=2021, month=4, day=3)
    for opening, period in (
        (Opening(period_start=start, period_end=end), "từ tháng 02/2020 đến ngày 03/4/2021"),
        (Opening(period_start=start), "từ tháng 02/2020"),
        (Opening(period_end=PartialDate(year=2021)), "đến năm 2021"),
    ):
        assert view(Meeting(opening=opening)).opening.period == period


def test_an_opening_is_given_by_any_of_its_parts():
    assert not view(Meeting()).opening.given
    for opening in (
        Opening(content="a"),
        Opening(method="a"),
        Opening(period_start=PartialDate(year=2020)),
        Opening(speaker=Mention(collective="Đoàn")),
    ):
        assert view(Meeting(opening=opening)).opening.given


def test_content_and_method_are_told_in_paragraphs():
    opening = Opening(content="một\nhai.", method="ba\nbốn")
    seen = view(Meeting(opening=opening)).opening
    assert (seen.content, seen.more) == ("một.", ("hai.", "ba.", "bốn."))
