"""Dates as offices write them, and read forgivingly.

A day below 10 and the months 1 and 2 take a leading 0, other months do not (HD 36-HD/VPTW 1.4.2,
NĐ 30/2020/NĐ-CP Phụ lục I); month and year alone always take two digits.
"""

import datetime as dt
import re

from minutes_app.domain.proceedings import PartialDate
from minutes_app.language.normal import clean_line

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
CENTURY_TURN = 50
"""A year of two digits below this is of 2000–2049, others of 1950–1999."""

BEFORE = re.compile(
    r"^(?:(?:thứ\s+\w+|chủ\s+nhật)\s*,?\s*)?(?:(?:sáng|trưa|chiều|tối)\s*,?\s*)?(?:ngày\s+)?"
)
WORDED = re.compile(r"([0-9]{1,2})\s*tháng\s*([0-9]{1,2})(?:\s*,?\s*năm\s*([0-9]{4}))?")
SIGNED = re.compile(r"([0-9]{1,2})\s*[-/.–\s]\s*([0-9]{1,2})(?:\s*[-/.–\s]\s*([0-9]{4}|[0-9]{2}))?")
ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
RUN = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
MONTH = re.compile(r"(?:tháng\s*)?([0-9]{1,2})\s*(?:[-/.–]|,?\s*năm)\s*([0-9]{4})")
YEAR = re.compile(r"(?:năm\s*)?([1-9][0-9]{3})")


def long_date(day: dt.date) -> str:
    """Give “ngày 05 tháng 01 năm 2020” (HD 36-HD/VPTW 1.4.2)."""
    return f"ngày {day.day:02d} tháng {_month(day.month)} năm {day.year}"


def short_date(day: dt.date) -> str:
    """Give “03/4/2018”, as it stands inside text (HD 36-HD/VPTW, its own writing)."""
    return f"{day.day:02d}/{_month(day.month)}/{day.year}"


def full_date(day: dt.date) -> str:
    """Give “28/07/2021”, all parts padded."""
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def partial_date(when: PartialDate) -> str:
    """Give “ngày 19/5/2021”, “tháng 02/2020” or “năm 2020”, as far as the date is known.

    Raises ValueError when the parts make no day of the calendar.
    """
    if when.month is None:
        return f"năm {when.year}"
    if when.day is None:
        return f"tháng {when.month:02d}/{when.year}"
    return f"ngày {short_date(dt.date(when.year, when.month, when.day))}"


def weekday_name(day: dt.date) -> str:
    """Give the day of the week, such as “thứ Hai” (NĐ 30/2020/NĐ-CP Phụ lục II)."""
    return WEEKDAYS[day.weekday()]


def parse_date(text: str, *, today: dt.date | None = None) -> dt.date | None:
    """Give the day that was typed, `None` when it cannot be read.

    Reads 27/7/2021, 27-7-21, 27.7.2021, 27072021, “ngày 27 tháng 7 năm 2021” and 2021-07-27; a day
    and month alone take the year of `today` and cannot be read without it.
    """
    line = BEFORE.sub("", clean_line(text).strip().lower())
    for form in (WORDED, SIGNED, RUN):
        if found := form.fullmatch(line):
            day, month, year = found.groups()
            return _date(_year(year, today), int(month), int(day))
    if found := ISO.fullmatch(line):
        year, month, day = found.groups()
        return _date(int(year), int(month), int(day))
    return None


def parse_partial_date(text: str) -> PartialDate | None:
    """Give the day, month or year that was typed (19/5/2021, tháng 2/2020, 2020), or `None`."""
    if day := parse_date(text):
        return PartialDate(year=day.year, month=day.month, day=day.day)
    line = clean_line(text).strip().lower()
    if found := MONTH.fullmatch(line):
        first = _date(int(found[2]), int(found[1]), 1)
        return PartialDate(year=first.year, month=first.month) if first else None
    if found := YEAR.fullmatch(line):
        return PartialDate(year=int(found[1]))
    return None


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)


def _year(text: str | None, today: dt.date | None) -> int:
    if text is None:
        return today.year if today else 0
    if len(text) == 2:
        return int(text) + (2000 if int(text) < CENTURY_TURN else 1900)
    return int(text)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
