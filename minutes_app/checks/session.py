"""Problems of the time and place of the meeting (thời gian, địa điểm)."""

import datetime as dt
from collections.abc import Iterator

from minutes_app.checks.problems import Problem, look, must, note
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.session import PartOfDay, Session
from minutes_app.domain.wording import Said, said

PARTS = {
    PartOfDay.MORNING: said("sáng"),
    PartOfDay.NOON: said("trưa"),
    PartOfDay.AFTERNOON: said("chiều"),
    PartOfDay.EVENING: said("tối"),
}

HOURS = {
    PartOfDay.MORNING: (dt.time(0), dt.time(12)),
    PartOfDay.NOON: (dt.time(10, 30), dt.time(14)),
    PartOfDay.AFTERNOON: (dt.time(12), dt.time(19)),
    PartOfDay.EVENING: (dt.time(17), dt.time.max),
}
"""The hours at which a meeting of each part of the day may begin."""


def problems_of_session(meeting: Meeting) -> Iterator[Problem]:
    """Give what is missing or contradictory in time and place."""
    session = meeting.session
    if session.date is None:
        yield must("session/date", "no-session-date", said("Hãy điền ngày họp."))
    else:
        yield from _unsaid(session)
    yield from _hours(session)


def _unsaid(session: Session) -> Iterator[Problem]:
    """Give what HD 16-HD/VPTW and Mẫu 1.9 ask for beside the day."""
    if session.start is None:
        yield look("session/start", "no-start", said("Hãy điền giờ bắt đầu."))
    if session.end is None:
        yield note("session/end", "no-end", said("Hãy điền giờ kết thúc khi hội nghị xong."))
    if not session.venue.strip():
        yield look("session/venue", "no-venue", said("Hãy điền địa điểm họp."))


def _hours(session: Session) -> Iterator[Problem]:
    start, end = session.start, session.end
    if start is None:
        return
    if end is not None and end <= start:
        text = said("Hãy xem lại giờ kết thúc: không sau giờ bắt đầu {hour}.", hour=_hour(start))
        yield must("session/end", "end-before-start", text)
    first, last = HOURS.get(session.part_of_day, (start, start))
    if not first <= start <= last:
        text = said(
            "Hãy xem lại buổi họp: {hour} không phải là buổi {part}.",
            hour=_hour(start),
            part=PARTS[session.part_of_day],
        )
        yield look("session/part_of_day", "other-part-of-day", text)


def _hour(hour: dt.time) -> Said:
    return said("{hour} giờ {minute}", hour=f"{hour.hour:02d}", minute=f"{hour.minute:02d}")
