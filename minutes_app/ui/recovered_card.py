"""A card on the start page: work that a crash left behind, and the two things to do with it."""

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from minutes_app.services.differences import words_changed
from minutes_app.services.recovery import LeftBehind
from minutes_app.ui.address_words import words_for
from minutes_app.ui.slots import weak_slot

MOST_PLACES = 4


class RecoveredCard(QFrame):
    """Signals: `taken`, `both_kept` and `looked_at` with the `LeftBehind`.

    `stops` are its buttons in their order.
    """

    taken = Signal(object)
    both_kept = Signal(object)
    looked_at = Signal(object)

    def __init__(self, left: LeftBehind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(told(left))
        self._left = left
        name = QLabel(left.name, self, wordWrap=True)
        name.setProperty("role", "heading")
        words = QLabel(told(left), self, wordWrap=True)
        self.take = QPushButton(self.tr("Lấy lại"), self)
        self.take.setProperty("kind", "main")
        self.keep_both = QPushButton(self.tr("Giữ cả hai"), self)
        self.look = QPushButton(self.tr("Xem khác biệt…"), self)
        self.look.setProperty("kind", "quiet")
        self.stops = (self.take, self.keep_both, self.look)
        self.take.clicked.connect(weak_slot(self._tell, self.taken))
        self.keep_both.clicked.connect(weak_slot(self._tell, self.both_kept))
        self.look.clicked.connect(weak_slot(self._tell, self.looked_at))
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.keep_both)
        row.addWidget(self.look)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(name)
        column.addWidget(words)
        column.addLayout(row)

    def _tell(self, answer: SignalInstance) -> None:
        answer.emit(self._left)


def told(left: LeftBehind) -> str:
    """Give in words when the work was written down, how much it changes, and where."""
    found = left.differences()
    added, removed = words_changed(found)
    places = list(dict.fromkeys(words for one in found if (words := words_for(one.where))))
    shown = ", ".join(places[:MOST_PLACES]) + (" …" if len(places) > MOST_PLACES else "")
    text = QCoreApplication.translate(
        "RecoveredCard",
        "Bản phục hồi lúc {time}: thêm {added} chữ, bớt {removed} chữ so với tệp đã lưu",
    )
    alone = QCoreApplication.translate(
        "RecoveredCard", "Bản phục hồi lúc {time}: {added} chữ, chưa từng được lưu"
    )
    sentence = (text if left.saved is not None else alone).format(
        time=f"{left.at.astimezone():%H:%M:%S %d/%m/%Y}", added=added, removed=removed
    )
    return f"{sentence} ({shown})" if shown else sentence
