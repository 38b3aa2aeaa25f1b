"""The whole view of a meeting, whose types are the names that a template may use."""

from dataclasses import dataclass, field

from minutes_app.document.form.profiles import FACTS, party_facts
from minutes_app.document.form.state import ND30
from minutes_app.document.origin import sourced
from minutes_app.document.view.attendance import (
    Attendance,
    attendance_view,
    delegation_title,
    has_attendance,
)
from minutes_app.document.view.conclusion import ConclusionView, conclusion_view, has_conclusion
from minutes_app.document.view.measure import Measure
from minutes_app.document.view.naming import told
from minutes_app.document.view.opening import OpeningView, has_opening, opening_view
from minutes_app.document.view.paper import Paper, paper_of
from minutes_app.document.view.proceedings import Entry, entries_of, is_stated
from minutes_app.document.view.reference import Reference, reference
from minutes_app.document.view.session import SessionView, session_view
from minutes_app.document.view.words import on_one_line
from minutes_app.domain.meeting import Meeting
from minutes_app.language.dates import full_date


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingView:
    """Title and date of the paper, the same under all rules."""

    title: str = field(metadata=told("tên loại văn bản, in hoa", "BIÊN BẢN"))
    abstract: str = field(
        metadata=told("trích yếu trên một dòng", "Đoàn giám sát Tỉnh ủy làm việc với …")
    )
    date: str = field(metadata=told("ngày của văn bản, đủ hai chữ số", "28/07/2021"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceedings:
    """What happened; the number is empty when nothing is noted."""

    number: str = field(metadata=told("số của mục, trống khi chưa ghi gì", "2"))
    entries: tuple[Entry, ...] = field(
        metadata=told("báo cáo, ý kiến, vấn đề, giải trình", one="entry")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything a template may use; private remarks are no part of it."""

    is_party: bool = field(metadata=told("đúng khi cuộc họp chọn thể thức của Đảng"))
    is_state: bool = field(metadata=told("đúng khi cuộc họp chọn thể thức hành chính"))
    heading: HeadingView = field(metadata=told("tên và ngày của văn bản"))
    paper: Paper = field(metadata=told("theo thể thức mà cuộc họp đã chọn"))
    party: Paper = field(metadata=told("luôn theo thể thức văn bản của Đảng"))
    state: Paper = field(metadata=told("luôn theo Nghị định 30/2020/NĐ-CP"))
    session: SessionView = field(metadata=told("thời gian, địa điểm, nội dung"))
    delegation: str = field(metadata=told("tên đoàn", "Đoàn giám sát của BTV Tỉnh ủy"))
    chair: Reference = field(metadata=told("người chủ trì"))
    minute_taker: Reference = field(metadata=told("người ghi biên bản"))
    attendance: Attendance = field(metadata=told("thành phần"))
    opening: OpeningView = field(metadata=told("phần mở đầu"))
    proceedings: Proceedings = field(metadata=told("diễn biến"))
    conclusion: ConclusionView = field(metadata=told("kết luận"))
    drafter: str = field(metadata=told("ký hiệu người soạn", "BH*VHTT"))


def view_of(meeting: Meeting, *, measure: Measure) -> View:
    """Give what templates see of the meeting; lines are broken as the font measures them."""
    heading = meeting.heading
    facts = FACTS[heading.profile]
    date = heading.date or meeting.session.date
    party = paper_of(meeting, party_facts(heading.profile, date), measure)
    state = paper_of(meeting, ND30, measure)
    attendance = int(has_attendance(meeting))
    proceedings = attendance + int(_has_proceedings(meeting))
    return View(
        is_party=facts.is_party,
        is_state=not facts.is_party,
        heading=_heading(meeting),
        paper=party if facts.is_party else state,
        party=party,
        state=state,
        session=session_view(meeting.session),
        delegation=sourced(delegation_title(meeting.delegation), "delegation/name"),
        chair=reference(meeting, meeting.chair, "chair"),
        minute_taker=reference(meeting, meeting.minute_taker, "minute_taker"),
        attendance=attendance_view(meeting, number=attendance),
        opening=opening_view(meeting),
        proceedings=_proceedings(meeting, number=proceedings),
        conclusion=conclusion_view(meeting, number=proceedings + 1),
        drafter=sourced(on_one_line(meeting.closing.drafter), "closing/drafter"),
    )


def _heading(meeting: Meeting) -> HeadingView:
    heading = meeting.heading
    return HeadingView(
        title=sourced(on_one_line(heading.title).upper(), "heading/title"),
        abstract=sourced(on_one_line(heading.abstract), "heading/abstract"),
        date=sourced(full_date(heading.date) if heading.date else "", "heading/date"),
    )


def _proceedings(meeting: Meeting, *, number: int) -> Proceedings:
    closes = not has_conclusion(meeting.conclusion)
    return Proceedings(
        number=str(number) if _has_proceedings(meeting) else "",
        entries=entries_of(meeting, ends_the_text=closes),
    )


def _has_proceedings(meeting: Meeting) -> bool:
    stated = any(is_stated(meeting, entry) for entry in meeting.proceedings)
    return has_opening(meeting.opening) or stated
