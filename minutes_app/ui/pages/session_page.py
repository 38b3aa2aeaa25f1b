"""Thời gian, địa điểm: when, where, with whom and what about the meeting was held."""

from PySide6.QtWidgets import QWidget

from minutes_app.domain.session import PartOfDay
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.date import DateField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.measures import HourField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.pages.remark import add_remark
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.suggesting import words
from minutes_app.ui.pages.text_rows import text_rows
from minutes_app.ui.pages.usual_words import MEETING_KINDS
from minutes_app.ui.rows.kind import numbers
from minutes_app.ui.rows.row_list import RowList


class SessionPage(SectionPage):
    """The sitting itself."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Thời gian, địa điểm"),
            self.tr("Họp khi nào, ở đâu, với ai, về việc gì."),
        )
        self._add_time()
        self._add_place()
        self._add_documents()
        other = TextField(paragraphs=True)
        self.form.add(self.tr("Thông tin khác"), "session/other", other)
        add_remark(self.form, "session/remark")

    def _add_time(self) -> None:
        line = self.form.new_line()
        date = DateField()
        self.form.add(self.tr("Ngày họp"), "session/date", date, into=line, stretch=3)
        parts = (
            (PartOfDay.UNSTATED, self.tr("Không ghi buổi")),
            (PartOfDay.MORNING, self.tr("Sáng")),
            (PartOfDay.NOON, self.tr("Trưa")),
            (PartOfDay.AFTERNOON, self.tr("Chiều")),
            (PartOfDay.EVENING, self.tr("Tối")),
        )
        choice = ChoiceField(parts)
        self.form.add(self.tr("Buổi"), "session/part_of_day", choice, into=line, stretch=3)
        self.form.add(self.tr("Bắt đầu"), "session/start", HourField(), into=line, stretch=2)
        self.form.add(self.tr("Kết thúc"), "session/end", HourField(), into=line, stretch=2)

    def _add_place(self) -> None:
        line = self.form.new_line()
        kind = SuggestField(words(MEETING_KINDS))
        self.form.add(self.tr("Loại cuộc họp"), "session/kind", kind, into=line, stretch=2)
        self.form.add(self.tr("Địa điểm"), "session/venue", LineField(), into=line, stretch=5)
        self.form.add(self.tr("Đơn vị làm việc"), "session/host", TextField())
        self.form.add(self.tr("Nội dung"), "session/purpose", TextField(paragraphs=True))

    def _add_documents(self) -> None:
        self.form.heading(self.tr("Tài liệu"))
        kind = text_rows(
            self.tr("tài liệu"),
            self.tr("Thêm tài liệu"),
            self.tr("Ghi từng tài liệu đã phát tại cuộc họp."),
            numbers,
        )
        self.form.place(RowList(self.desk, "session/documents", kind))
