"""When, where and what about (thời gian, địa điểm, nội dung)."""

import datetime as dt
from dataclasses import dataclass, field

from minutes_app.document.origin import sourced
from minutes_app.document.view.naming import told
from minutes_app.document.view.words import bare, kind_of
from minutes_app.domain.address import Address
from minutes_app.domain.session import Session
from minutes_app.language.dates import long_date, short_date
from minutes_app.language.hours import hour_words
from minutes_app.language.sentences import capitalised, listed, uncapitalised


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """The sitting, as the opening lines and the closing sentence tell it."""

    kind: str = field(metadata=told("tên gọi của buổi làm việc", "Hội nghị"))
    kind_small: str = field(metadata=told("như trên, viết thường ở giữa câu", "hội nghị"))
    when: str = field(metadata=told("buổi và ngày, mở đầu câu", "Chiều ngày 27/7/2021"))
    start: str = field(metadata=told("giờ bắt đầu", "14 giờ 00"))
    end: str = field(metadata=told("giờ kết thúc", "16 giờ 30"))
    beginning: str = field(
        metadata=told(
            "giờ (hoặc buổi) bắt đầu và ngày đầy đủ", "14 giờ 00, ngày 27 tháng 7 năm 2021"
        )
    )
    ending: str = field(
        metadata=told(
            "giờ (hoặc buổi) kết thúc và ngày đầy đủ", "16 giờ 30, ngày 27 tháng 7 năm 2021"
        )
    )
    venue: str = field(metadata=told("địa điểm", "Hội trường Huyện ủy Tam Dương"))
    host: str = field(metadata=told("đơn vị làm việc cùng", "BTV Huyện ủy Tam Dương"))
    purpose: str = field(metadata=told("nội dung", "Giám sát việc lãnh đạo, chỉ đạo …"))
    documents: str = field(
        metadata=told("tài liệu sử dụng, nối bằng dấu chấm phẩy", "Báo cáo số 05-BC/HU; Đề cương")
    )
    other: str = field(metadata=told("thông tin khác", "Hội nghị được ghi âm"))


def session_view(session: Session) -> SessionView:
    """Give the words for the session."""
    kind = kind_of(session)
    return SessionView(
        kind=sourced(kind, "session/kind"),
        kind_small=sourced(uncapitalised(kind), "session/kind"),
        when=sourced(_when(session), "session/date"),
        start=sourced(hour_words(session.start) if session.start else "", "session/start"),
        end=sourced(hour_words(session.end) if session.end else "", "session/end"),
        beginning=_moment(session, session.start, "session/start"),
        ending=_moment(session, session.end, "session/end"),
        venue=sourced(bare(session.venue), "session/venue"),
        host=sourced(bare(session.host), "session/host"),
        purpose=sourced(bare(session.purpose), "session/purpose"),
        documents=sourced(listed(map(bare, session.documents)), "session/documents/0"),
        other=sourced(bare(session.other), "session/other"),
    )


def _when(session: Session) -> str:
    day = f"ngày {short_date(session.date)}" if session.date else ""
    return capitalised(_together(session.part_of_day.value, day)) if day else ""


def _moment(session: Session, hour: dt.time | None, where: Address) -> str:
    """Give hour and long date; the part of the day stands in where the hour is unknown."""
    day = long_date(session.date) if session.date else ""
    if hour is None:
        words = _together(session.part_of_day.value, day) if day else ""
        return sourced(words, "session/date")
    return sourced(f"{hour_words(hour)}, {day}" if day else hour_words(hour), where)


def _together(*words: str) -> str:
    return " ".join(word for word in words if word)
