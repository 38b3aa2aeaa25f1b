"""The sections of the meeting in the order in which the paper reads."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from minutes_app.ui.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from minutes_app.services.editing import EditingSession
    from minutes_app.ui.pages.section_page import SectionPage


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its key, its title (context `tables`) and its icon."""

    key: str
    title: str
    icon: str

    def page(self, session: "EditingSession", parent: "QWidget | None") -> "SectionPage":
        """Build the page that edits the section."""
        from minutes_app.ui.pages.page_of import PAGES

        return PAGES[self.key](session, parent)


SECTIONS = (
    Section("heading", QT_TRANSLATE_NOOP("tables", "Thể thức"), "file-text"),
    Section("bases", QT_TRANSLATE_NOOP("tables", "Căn cứ"), "scale"),
    Section("session", QT_TRANSLATE_NOOP("tables", "Thời gian, địa điểm"), "clock"),
    Section("delegation", QT_TRANSLATE_NOOP("tables", "Đoàn công tác"), "users"),
    Section("attendance", QT_TRANSLATE_NOOP("tables", "Thành phần dự"), "user-plus"),
    Section("chair", QT_TRANSLATE_NOOP("tables", "Chủ trì"), "gavel"),
    Section("opening", QT_TRANSLATE_NOOP("tables", "Mở đầu"), "door-open"),
    Section(
        "proceedings",
        QT_TRANSLATE_NOOP("tables", "Diễn biến"),
        "message-square-text",
    ),
    Section("conclusion", QT_TRANSLATE_NOOP("tables", "Kết luận"), "list-checks"),
    Section("closing", QT_TRANSLATE_NOOP("tables", "Kết thúc, ký"), "pen-line"),
)
"""Reports, statements, issues and explanations are one list of the meeting, so one section."""
