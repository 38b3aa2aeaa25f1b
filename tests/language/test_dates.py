"""Dates are padded as the guidance says, and read however they were typed."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.proceedings import PartialDate
from minutes_app.language.dates import (
    full_date,
    long_date,
    parse_date,
    parse_partial_date,
    partial_date,
    short_date,
    weekday_name,
)

TODAY = dt.date(2021, 7, 28)
DAYS = st.dates(dt.date(1000, 1, 1))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (dt.date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (dt.date(2019, 6, 29), "ngày 29 tháng 6 năm 2019"),
        (dt.date(2018, 2, 3), "ngày 03 tháng 02 năm 2018"),
        (dt.date(2018, 4, 3), "ngày 03 tháng 4 năm 2018"),
        (dt.date(2021, 7, 27), "ngày 27 tháng 7 năm 2021"),
        (dt.date(2026, 12, 10), "ngày 10 tháng 12 năm 2026"),
    ],
)
def test_long_dates_pad_days_below_ten_and_two_months(day: dt.date, expected: str):
    assert long_date(day) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (dt.date(2021, 5, 19), "19/5/2021"),
        (dt.date(2020, 1, 2), "02/01/2020"),
        (dt.date(2017, 2, 6), "06/02/2017"),
        (dt.date(2018, 4, 3), "03/4/2018"),
        (dt.date(2004, 5, 28), "28/5/2004"),
        (dt.date(2019, 11, 9), "09/11/2019"),
    ],
)
def test_short_dates_pad_alike(day: dt.date, expected: str):
    assert short_date(day) == expected


def test_a_full_date_pads_everything():
    assert full_date(dt.date(2021, 7, 28)) == "28/07/2021"


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (PartialDate(year=2020, month=2), "tháng 02/2020"),
        (PartialDate(year=2021, month=4), "tháng 04/2021"),
        (PartialDate(year=2021, month=12), "tháng 12/2021"),
        (PartialDate(year=2021, month=5, day=19), "ngày 19/5/2021"),
        (PartialDate(year=2020), "năm 2020"),
    ],
)
def test_a_partial_date_says_what_is_known(when: PartialDate, expected: str):
    assert partial_date(when) == expected
    assert parse_partial_date(expected) == when


@pytest.mark.parametrize(
    "typed",
    [
        "27/7/2021",
        "27/07/2021",
        " 27 / 7 / 2021 ",
        "27-7-21",
        "27.7.2021",
        "27–7–2021",
        "27 7 2021",
        "27072021",
        "270721",
        "27/7",
        "27 tháng 7",
        "ngày 27 tháng 7 năm 2021",
        "Ngày 27 tháng 07, năm 2021",
        "thứ Ba, ngày 27/7/2021",
        "Chiều ngày 27/7/2021",
        "chủ nhật 27/7/2021",
        "2021-07-27",
        "2021/7/27",
        "nga\u0300y\u00a027 tha\u0301ng 7 na\u0306m 2021",
    ],
)
def test_a_day_is_read_however_it_was_typed(typed: str):
    assert parse_date(typed, today=TODAY) == dt.date(2021, 7, 27)


def test_a_year_of_two_digits_belongs_to_the_nearer_century():
    assert parse_date("3/2/49") == dt.date(2049, 2, 3)
    assert parse_date("3/2/50") == dt.date(1950, 2, 3)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "hôm qua",
        "32/1/2021",
        "29/2/2021",
        "27/13/2021",
        "2021",
        "27",
        "7/2021",
        "thứ Ba",
        "1/2/3/4",
    ],
)
def test_what_is_no_day_is_not_guessed(typed: str):
    assert parse_date(typed, today=TODAY) is None


def test_a_day_without_a_year_cannot_be_read_without_today():
    assert parse_date("27/7") is None
    assert parse_date("29/2", today=dt.date(2024, 1, 1)) == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (" 02/2020 ", PartialDate(year=2020, month=2)),
        ("2-2020", PartialDate(year=2020, month=2)),
        ("tháng 2/2020", PartialDate(year=2020, month=2)),
        ("Tháng 2 năm 2020", PartialDate(year=2020, month=2)),
        ("2020", PartialDate(year=2020)),
        ("năm 2020", PartialDate(year=2020)),
        ("19/5/2021", PartialDate(year=2021, month=5, day=19)),
        ("ngày 19 tháng 5 năm 2021", PartialDate(year=2021, month=5, day=19)),
        ("13/2020", None),
        ("0000", None),
        ("0/2020", None),
        ("đầu năm 2020", None),
        ("", None),
    ],
)
def test_as_much_of_a_date_is_read_as_was_typed(typed: str, expected: PartialDate | None):
    assert parse_partial_date(typed) == expected


@settings(deadline=None)
@given(DAYS)
def test_every_written_day_is_read_back(day: dt.date):
    for written in (long_date(day), short_date(day), full_date(day), day.isoformat()):
        assert parse_date(written) == day
    spoken = f"{weekday_name(day)}, {long_date(day)}"
    assert parse_date(spoken) == day


@settings(deadline=None)
@given(DAYS, st.sampled_from(["day", "month", "year"]))
def test_every_written_part_of_a_date_is_read_back(day: dt.date, known: str):
    when = PartialDate(
        year=day.year,
        month=None if known == "year" else day.month,
        day=day.day if known == "day" else None,
    )
    assert parse_partial_date(partial_date(when)) == when


@settings(deadline=None)
@given(st.text(alphabet="0123456789/-. ngàytháng", max_size=12))
def test_any_typing_is_read_or_refused(typed: str):
    parse_date(typed, today=TODAY)
    parse_partial_date(typed)


def test_days_of_the_week_are_named():
    monday = dt.date(2021, 7, 26)
    week = [weekday_name(monday + dt.timedelta(days)) for days in range(7)]
    assert week == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
