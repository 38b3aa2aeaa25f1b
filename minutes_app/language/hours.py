"""Hours as minutes write them (“14 giờ 30”), and read forgivingly."""

import datetime as dt
import re

from minutes_app.language.normal import clean_line

TYPED = re.compile(
    r"(?:vào\s+)?(?:hồi|lúc)?\s*(?P<hour>[0-9]{1,2})"
    r"(?:\s*(?:giờ|h|g|:|\.|\s)\s*(?:(?P<minute>[0-9]{1,2}|rưỡi)\s*(?:phút|ph|p|')?)?)?\s*"
    r"(?:(?:buổi\s+)?(?P<part>sáng|trưa|chiều|tối|đêm))?"
)
RUN = re.compile(r"([0-9]{1,2})([0-9]{2})")


def hour_words(hour: dt.time) -> str:
    """Give “08 giờ 00”, “14 giờ 30”: both parts with two digits.

    The words follow “vào hồi … giờ …” (HD 16-HD/VPTW); the leading 0 is the habit of offices.
    """
    return f"{hour.hour:02d} giờ {hour.minute:02d}"


def parse_hour(text: str) -> dt.time | None:
    """Give the hour that was typed (14h30, 14:30, 14 giờ 30, 14g, 2 giờ chiều), or `None`."""
    line = clean_line(text).strip().lower()
    found = RUN.fullmatch(line)
    if found:
        return _time(int(found[1]), int(found[2]))
    found = TYPED.fullmatch(line)
    if not found:
        return None
    minute = 30 if found["minute"] == "rưỡi" else int(found["minute"] or 0)
    return _time(_of_day(int(found["hour"]), found["part"]), minute)


def _of_day(hour: int, part: str | None) -> int:
    """Give the hour of the day meant by an hour of the clock and a part of the day."""
    if part == "đêm" and hour == 12:
        return 0
    first = {"trưa": 1, "chiều": 1, "tối": 5, "đêm": 7}.get(part or "", 12)
    last = 4 if part == "trưa" else 11
    return hour + 12 if first <= hour <= last else hour


def _time(hour: int, minute: int) -> dt.time | None:
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
