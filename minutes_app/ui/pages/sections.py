"""The sections of the meeting in the order in which the paper reads."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from minutes_app.services.editing import EditingSession
from minutes_app.ui.marks import QT_TRANSLATE_NOOP
from minutes_app.ui.pages.attendance_page import AttendancePage
from minutes_app.ui.pages.bases_page import BasesPage
from minutes_app.ui.pages.chair_page import ChairPage
from minutes_app.ui.pages.closing_page import ClosingPage
from minutes_app.ui.pages.conclusion_page import ConclusionPage
from minutes_app.ui.pages.delegation_page import DelegationPage
from minutes_app.ui.pages.heading_page import HeadingPage
from minutes_app.ui.pages.opening_page import OpeningPage
from minutes_app.ui.pages.proceedings_page import ProceedingsPage
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.session_page import SessionPage


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its key, its title (context `tables`), its icon, and what builds its page."""

    key: str
    title: str
    icon: str
    page: Callable[[EditingSession, QWidget | None], SectionPage]


SECTIONS = (
    Section("heading", QT_TRANSLATE_NOOP("tables", "Thể thức"), "file-text", HeadingPage),
    Section("bases", QT_TRANSLATE_NOOP("tables", "Căn cứ"), "scale", BasesPage),
    Section("session", QT_TRANSLATE_NOOP("tables", "Thời gian, địa điểm"), "clock", SessionPage),
    Section("delegation", QT_TRANSLATE_NOOP("tables", "Đoàn công tác"), "users", DelegationPage),
    Section(
        "attendance", QT_TRANSLATE_NOOP("tables", "Thành phần dự"), "user-plus", AttendancePage
    ),
    Section("chair", QT_TRANSLATE_NOOP("tables", "Chủ trì"), "gavel", ChairPage),
    Section("opening", QT_TRANSLATE_NOOP("tables", "Mở đầu"), "door-open", OpeningPage),
    Section(
        "proceedings",
        QT_TRANSLATE_NOOP("tables", "Diễn biến"),
        "message-square-text",
        ProceedingsPage,
    ),
    Section("conclusion", QT_TRANSLATE_NOOP("tables", "Kết luận"), "list-checks", ConclusionPage),
    Section("closing", QT_TRANSLATE_NOOP("tables", "Kết thúc, ký"), "pen-line", ClosingPage),
)
"""Reports, statements, issues and explanations are one list of the meeting, so one section."""
