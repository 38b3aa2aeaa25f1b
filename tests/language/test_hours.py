"""Hours are written with two digits each, and read however they were typed."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.language.hours import hour_words, parse_hour


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (dt.time(14, 0), "14 giờ 00"),
        (dt.time(14, 30), "14 giờ 30"),
        (dt.time(8, 5), "08 giờ 05"),
        (dt.time(0, 0), "00 giờ 00"),
    ],
)
def test_hours_are_written_with_two_digits_each(hour: dt.time, expected: str):
    assert hour_words(hour) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14h30", (14, 30)),
        (" 14h30 ", (14, 30)),
        ("11 giờ tối", (23, 0)),
        ("11 giờ 30", (11, 30)),
        ("12 giờ chiều", (12, 0)),
        ("14:30", (14, 30)),
        ("14.30", (14, 30)),
        ("14 30", (14, 30)),
        ("1430", (14, 30)),
        ("830", (8, 30)),
        ("14 giờ 30", (14, 30)),
        ("14 giờ 30 phút", (14, 30)),
        ("14g30", (14, 30)),
        ("14g", (14, 0)),
        ("14H", (14, 0)),
        ("14", (14, 0)),
        ("8h5'", (8, 5)),
        ("vào hồi 08 giờ 00", (8, 0)),
        ("lúc 9h", (9, 0)),
        ("2 giờ chiều", (14, 0)),
        ("2h30 chiều", (14, 30)),
        ("2 giờ rưỡi chiều", (14, 30)),
        ("14 giờ chiều", (14, 0)),
        ("8 giờ sáng", (8, 0)),
        ("7 giờ 15 buổi tối", (19, 15)),
        ("12 giờ trưa", (12, 0)),
        ("11 giờ trưa", (11, 0)),
        ("1 giờ trưa", (13, 0)),
        ("4 giờ trưa", (16, 0)),
        ("5 giờ trưa", (5, 0)),
        ("5 giờ tối", (17, 0)),
        ("7 giờ đêm", (19, 0)),
        ("6 giờ đêm", (6, 0)),
        ("11 giờ đêm", (23, 0)),
        ("12 giờ đêm", (0, 0)),
        ("1 giờ đêm", (1, 0)),
        ("14\u00a0gio\u031b\u0300 30", (14, 30)),
    ],
)
def test_an_hour_is_read_however_it_was_typed(typed: str, expected: tuple[int, int]):
    assert parse_hour(typed) == dt.time(*expected)


@pytest.mark.parametrize(
    "typed", ["", "giờ", "24h00", "14h60", "25", "14h30h", "sáng", "1 2 3", "-3"]
)
def test_what_is_no_hour_is_not_guessed(typed: str):
    assert parse_hour(typed) is None


@settings(deadline=None)
@given(st.times())
def test_every_written_hour_is_read_back(hour: dt.time):
    minute = hour.replace(second=0, microsecond=0)
    assert parse_hour(hour_words(minute)) == minute
    assert parse_hour(minute.isoformat("minutes")) == minute
