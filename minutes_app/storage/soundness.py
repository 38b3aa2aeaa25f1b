"""What the classes of the meeting cannot say about themselves: keys, references, dates."""

import datetime as dt
from collections.abc import Iterator

from minutes_app.domain.address import Address, joined, places_in
from minutes_app.domain.attendance import Attendee
from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.proceedings import PartialDate
from minutes_app.domain.wording import said

Flaw = tuple[Address, str]
"""Where it is and what is wrong."""

_MOST_PEOPLE = 1_000_000


def flaws_in(meeting: Meeting) -> Iterator[Flaw]:
    """Give what keeps a meeting from being whole, persons first."""
    yield from _flaws_of_keys(meeting)
    yield from _dangling(meeting)
    for address, value in places_in(meeting):
        match value:
            case dt.time() if value.tzinfo is not None:
                yield address, said("giờ không được kèm múi giờ")
            case PartialDate() if not _is_real(value):
                yield address, said("không phải là ngày, tháng hay năm có thật")
            case Attendee() if not 0 <= (value.count or 0) <= _MOST_PEOPLE:
                yield joined(address, "count"), said("số người phải từ 0 đến 1.000.000")
            case _:
                pass


def _flaws_of_keys(meeting: Meeting) -> Iterator[Flaw]:
    seen: set[str] = set()
    for index, person in enumerate(meeting.people):
        where = joined("people", index, "id")
        if not person.id:
            yield where, said("người này chưa có mã")
        elif person.id in seen:
            yield where, said("mã “{key}” đã dùng cho người khác", key=person.id)
        seen.add(person.id)


def _dangling(meeting: Meeting) -> Iterator[Flaw]:
    known = {person.id for person in meeting.people}
    for address, key in references(meeting):
        if key not in known:
            yield address, said("không có người nào mang mã “{key}”", key=key)


def _is_real(date: PartialDate) -> bool:
    if date.month is None and date.day is not None:
        return False
    try:
        dt.date(date.year, date.month or 1, date.day or 1)
    except (ValueError, OverflowError):
        return False
    return date.month != 0 and date.day != 0
