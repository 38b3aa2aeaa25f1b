"""The words of work that a crash left behind, to look at before one of two things is done."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QWidget

from minutes_app.services.recovery import LeftBehind
from minutes_app.ui.difference_text import difference_html
from minutes_app.ui.palette import colours_of
from minutes_app.ui.recovered_card import told
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.slots import weak_slot


class RecoveredSheet(Sheet):
    """Signals: `taken` and `both_kept` with the `LeftBehind`."""

    taken = Signal(object)
    both_kept = Signal(object)

    def __init__(self, left: LeftBehind, window: QWidget) -> None:
        super().__init__(window, width=760)
        self.set_heading(left.name)
        self._left = left
        words = QLabel(told(left), self.card)
        words.setWordWrap(True)
        self.text = QTextBrowser(self.card)
        self.text.setAccessibleName(self.tr("Bản phục hồi khác với tệp đã lưu"))
        self.text.setMinimumHeight(280)
        self.text.setHtml(difference_html(left.differences(), colours_of(self.palette())))
        self.body.addWidget(words)
        self.body.addWidget(self.text, 1)
        self.take = QPushButton(self.tr("Lấy lại"), self.card)
        self.keep_both = QPushButton(self.tr("Giữ cả hai"), self.card)
        later = QPushButton(self.tr("Để sau"), self.card)
        self.take.clicked.connect(weak_slot(self._answer, self.taken))
        self.keep_both.clicked.connect(weak_slot(self._answer, self.both_kept))
        later.clicked.connect(self.refuse)
        self.add_buttons(self.take, later, self.keep_both)

    def _answer(self, answer: SignalInstance) -> None:
        self.close()
        answer.emit(self._left)
