"""Problems of the time and place of the meeting (thời gian, địa điểm)."""

import datetime as dt
from collections.abc import Iterator

from minutes_app.checks.problems import Problem, look, must, note
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.session import PartOfDay, Session
from minutes_app.language.hours import hour_words

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
        yield must("session/date", "no-session-date", "Hãy điền ngày họp.")
    else:
        yield from _unsaid(session)
    yield from _hours(session)


def _unsaid(session: Session) -> Iterator[Problem]:
    """Give what HD 16-HD/VPTW and Mẫu 1.9 ask for beside the day."""
    if session.start is None:
        yield look("session/start", "no-start", "Hãy điền giờ bắt đầu.")
    if session.end is None:
        yield note("session/end", "no-end", "Hãy điền giờ kết thúc khi hội nghị xong.")
    if not session.venue.strip():
        yield look("session/venue", "no-venue", "Hãy điền địa điểm họp.")


def _hours(session: Session) -> Iterator[Problem]:
    start, end = session.start, session.end
    if start is None:
        return
    if end is not None and end <= start:
        text = f"Hãy xem lại giờ kết thúc: không sau giờ bắt đầu {hour_words(start)}."
        yield must("session/end", "end-before-start", text)
    first, last = HOURS.get(session.part_of_day, (start, start))
    if not first <= start <= last:
        text = (
            f"Hãy xem lại buổi họp: {hour_words(start)} không phải là buổi {session.part_of_day}."
        )
        yield look("session/part_of_day", "other-part-of-day", text)
