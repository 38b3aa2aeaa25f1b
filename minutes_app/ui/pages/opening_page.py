"""Mở đầu: content, method of work, period under supervision."""

from PySide6.QtWidgets import QWidget

from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.measures import PeriodField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.pages.mention import Mention
from minutes_app.ui.pages.remark import add_remark
from minutes_app.ui.pages.section_page import SectionPage


class OpeningPage(SectionPage):
    """What was said when the meeting was opened."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Mở đầu"),
            self.tr("Người mở đầu thông báo nội dung và phương pháp làm việc."),
        )
        hint = self.tr("Để trống nếu là người chủ trì.")
        self.form.place(Mention(self.desk, "opening/speaker", self.tr("Người mở đầu"), hint))
        content = TextField(paragraphs=True, lines=3)
        example = self.tr("Tiếp sau “Theo đó,”, như “Đoàn giám sát tập trung đánh giá…”.")
        self.form.add(self.tr("Nội dung"), "opening/content", content, example)
        method = TextField(paragraphs=True, lines=2)
        self.form.add(self.tr("Phương pháp làm việc"), "opening/method", method)
        line = self.form.new_line()
        start, end = PeriodField(), PeriodField()
        caption = self.tr("Mốc thời gian giám sát: từ")
        self.form.add(caption, "opening/period_start", start, into=line, stretch=1)
        self.form.add(self.tr("đến"), "opening/period_end", end, into=line, stretch=1)
        add_remark(self.form, "opening/remark")
