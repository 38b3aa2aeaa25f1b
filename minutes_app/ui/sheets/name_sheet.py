"""Ask for a name under which the meeting as it stands is kept (Ctrl+Shift+S)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from minutes_app.ui.sheets.sheet import Sheet


class NameSheet(Sheet):
    """Signals: `accepted` with the name, which may be empty."""

    accepted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=480)
        self.set_heading(self.tr("Ghi lại một mốc"))
        told = QLabel(
            self.tr("Biên bản như lúc này được giữ lại và xem lại được về sau."), self.card
        )
        told.setWordWrap(True)
        label = QLabel(self.tr("Tên mốc"), self.card)
        self.name = QLineEdit(self.card)
        self.name.setPlaceholderText(self.tr("ví dụ: trước khi trình duyệt"))
        self.name.setAccessibleName(label.text())
        label.setBuddy(self.name)
        self.body.addWidget(told)
        self.body.addWidget(label)
        self.body.addWidget(self.name)
        self.keep, stay = QPushButton(self.tr("Ghi mốc")), QPushButton(self.tr("Hủy"))
        self.keep.clicked.connect(self._accept)
        stay.clicked.connect(self.refuse)
        self.add_buttons(self.keep, stay)

    def _accept(self) -> None:
        name = " ".join(self.name.text().split())
        self.close()
        self.accepted.emit(name)
