"""When, where, with whom and what about the meeting was held (thời gian, địa điểm)."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class PartOfDay(StrEnum):
    """Part of the day (buổi)."""

    UNSTATED = ""
    MORNING = "sáng"
    NOON = "trưa"
    AFTERNOON = "chiều"
    EVENING = "tối"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The sitting itself (buổi họp).

    `kind` is the word that sentences use for it (hội nghị, cuộc họp, buổi làm việc); `host` the
    body visited (đơn vị làm việc); `purpose` the subject (nội dung); `end` the closing hour.
    """

    kind: str = "Hội nghị"
    date: dt.date | None = None
    part_of_day: PartOfDay = PartOfDay.UNSTATED
    start: dt.time | None = None
    end: dt.time | None = None
    venue: str = ""
    host: str = ""
    purpose: str = ""
    documents: tuple[str, ...] = ()
    other: str = ""
    remark: str = ""
