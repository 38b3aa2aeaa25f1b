"""Chủ trì: who chairs and who takes the minutes."""

from PySide6.QtWidgets import QWidget

from minutes_app.services.editing import EditingSession
from minutes_app.ui.pages.mention import Mention
from minutes_app.ui.pages.section_page import SectionPage


class ChairPage(SectionPage):
    """The chair and the minute taker, picked from those already entered or typed anew."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Chủ trì"),
            self.tr("Gõ vài chữ của tên để chọn người đã nhập, hoặc ghi tên người mới."),
        )
        self.form.place(Mention(self.desk, "chair", self.tr("Người chủ trì")))
        self.form.place(Mention(self.desk, "minute_taker", self.tr("Người ghi biên bản")))
