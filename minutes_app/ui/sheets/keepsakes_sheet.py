"""Copies of meetings and work that was dropped: title and date, opened as a meeting of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget

from minutes_app.services.backups import Keepsake
from minutes_app.ui.sheets.sheet import Sheet


class KeepsakesSheet(Sheet):
    """Signals: `chosen` with a `Keepsake`."""

    chosen = Signal(object)

    def __init__(self, found: Sequence[Keepsake], window: QWidget) -> None:
        super().__init__(window, width=640)
        self.set_heading(self.tr("Bản sao lưu và bản đã bỏ"))
        self._found = found
        told = QLabel(self._told(), self.card)
        told.setWordWrap(True)
        self.rows = QListWidget(self.card)
        self.rows.setProperty("kind", "suggestions")
        self.rows.setAccessibleName(self.tr("Bản sao lưu và bản đã bỏ"))
        self.rows.setMinimumHeight(280)
        self.rows.addItems([self._row(one) for one in found])
        self.rows.setCurrentRow(0)
        self.rows.itemDoubleClicked.connect(self._take)
        self.body.addWidget(told)
        self.body.addWidget(self.rows)
        self.open_it = QPushButton(self.tr("Mở thành biên bản mới"), self.card)
        self.open_it.setEnabled(bool(found))
        self.open_it.clicked.connect(self._take)
        done = QPushButton(self.tr("Đóng"), self.card)
        done.clicked.connect(self.refuse)
        self.add_buttons(self.open_it, done)

    def _told(self) -> str:
        if self._found:
            return self.tr("Bản được mở chưa gắn với tệp nào; tệp đang có vẫn giữ nguyên.")
        return self.tr("Chưa có bản nào. Chọn thư mục sao lưu trong Tùy chọn.")

    def _row(self, one: Keepsake) -> str:
        kind = self.tr("đóng không lưu") if one.is_dropped else self.tr("sao lưu")
        return f"{one.at.astimezone():%H:%M %d/%m/%Y}   {one.title}   ({kind})"

    def _take(self) -> None:
        row = self.rows.currentRow()
        if 0 <= row < len(self._found):
            self.close()
            self.chosen.emit(self._found[row])
