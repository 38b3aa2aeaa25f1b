"""The restore page: dated copies, the trash of meetings and persons, each with title and date."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget

from minutes_app.services.backups import Keepsake, KeepsakeKind
from minutes_app.services.departures import Departed
from minutes_app.ui.marks import QT_TRANSLATE_NOOP
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import marked

KINDS = {
    KeepsakeKind.COPY: QT_TRANSLATE_NOOP("tables", "sao lưu"),
    KeepsakeKind.DROPPED: QT_TRANSLATE_NOOP("tables", "đóng không lưu"),
    KeepsakeKind.DELETED: QT_TRANSLATE_NOOP("tables", "đã xóa"),
}


class KeepsakesSheet(Sheet):
    """Signals: `chosen` with a `Keepsake`, `person_chosen` with a `Departed`."""

    chosen = Signal(object)
    person_chosen = Signal(object)

    def __init__(
        self, found: Sequence[Keepsake], persons: Sequence[Departed], window: QWidget
    ) -> None:
        super().__init__(window, width=680)
        self.set_heading(self.tr("Bản sao lưu, thùng rác"))
        self._found = sorted((*found, *persons), key=_moment, reverse=True)
        self._told = QLabel(self.card)
        self._told.setWordWrap(True)
        self.rows = QListWidget(self.card)
        self.rows.setProperty("kind", "suggestions")
        self.rows.setAccessibleName(self.tr("Bản sao lưu, thùng rác"))
        self.rows.setMinimumHeight(280)
        self.rows.addItems([self._row(one) for one in self._found])
        self.rows.itemDoubleClicked.connect(self._take)
        self.body.addWidget(self._told)
        self.body.addWidget(self.rows)
        self.open_it = QPushButton(self.card)
        self.open_it.clicked.connect(self._take)
        done = QPushButton(self.tr("Đóng"), self.card)
        done.clicked.connect(self.refuse)
        self.add_buttons(self.open_it, done)
        self.rows.currentRowChanged.connect(self._show_row)
        self.rows.setCurrentRow(0)
        self._show_row(self.rows.currentRow())

    def _show_row(self, row: int) -> None:
        """Say what the button does with the row that is chosen."""
        one = self._found[row] if 0 <= row < len(self._found) else None
        self.open_it.setEnabled(one is not None)
        if isinstance(one, Departed):
            self.open_it.setText(self.tr("Đưa lại vào biên bản"))
            self._told.setText(self.tr("Người này được thêm vào cuối danh sách; hoàn tác được."))
        elif one is not None and one.kind is KeepsakeKind.DELETED:
            self.open_it.setText(self.tr("Lấy lại"))
            self._told.setText(self.tr("Tệp trở về chỗ cũ; nếu chỗ cũ đã có tệp khác thì mở mới."))
        else:
            self.open_it.setText(self.tr("Mở thành biên bản mới"))
            self._told.setText(self._told_of_copies())

    def _told_of_copies(self) -> str:
        if self._found:
            return self.tr("Bản được mở chưa gắn với tệp nào; tệp đang có vẫn giữ nguyên.")
        return self.tr("Chưa có bản nào. Chọn thư mục sao lưu trong Tùy chọn.")

    def _row(self, one: Keepsake | Departed) -> str:
        if isinstance(one, Departed):
            text = self.tr("{name} (người đã bớt khỏi “{title}”)")
            told = text.format(name=one.person.name, title=one.title)
        else:
            told = f"{one.title}   ({marked(KINDS[one.kind])})"
        return f"{one.at.astimezone():%H:%M %d/%m/%Y}   {told}"

    def _take(self) -> None:
        row = self.rows.currentRow()
        if 0 <= row < len(self._found):
            one = self._found[row]
            self.close()
            (self.person_chosen if isinstance(one, Departed) else self.chosen).emit(one)


def _moment(one: Keepsake | Departed) -> float:
    return one.at.timestamp()
