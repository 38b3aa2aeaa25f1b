"""The one question the program asks: what to do with work that is not saved."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.slots import weak_slot


class Answer(Enum):
    """What to do with unsaved work."""

    SAVE = auto()
    DROP = auto()
    STAY = auto()


class UnsavedSheet(Sheet):
    """Asks whether to save before the meeting goes. Signals: `answered` with an `Answer`."""

    answered = Signal(Answer)

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window, width=480)
        self.set_heading(self.tr("Lưu biên bản trước khi đóng?"))
        self._answer = Answer.STAY
        text = self.tr(
            "“{name}” có thay đổi chưa lưu. Nếu không lưu, tệp giữ như cũ; bản đang soạn vào thùng"
            " rác, lấy lại được trong 90 ngày."
        )
        told = QLabel(text.format(name=name), self.card, wordWrap=True)
        self.body.addWidget(told)
        self.save = QPushButton(self.tr("&Lưu"), self.card)
        self.drop = QPushButton(self.tr("&Không lưu"), self.card)
        self.stay = QPushButton(self.tr("Hủy"), self.card)
        for button, answer in ((self.save, Answer.SAVE), (self.drop, Answer.DROP)):
            button.clicked.connect(weak_slot(self._give, answer))
        self.stay.clicked.connect(self.refuse)
        self.add_buttons(self.save, self.stay, self.drop)
        self.closed.connect(self._tell)

    def _give(self, answer: Answer) -> None:
        self._answer = answer
        self.close()

    def _tell(self) -> None:
        self.answered.emit(self._answer)
