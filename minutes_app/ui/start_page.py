"""The start page: a new meeting, an earlier one, the sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.preferences import Preferences
from minutes_app.services.recovery import LeftBehind
from minutes_app.ui.acts import ACTS, Act
from minutes_app.ui.buttons import WideButton
from minutes_app.ui.icons import MARK, pixmap, set_icon
from minutes_app.ui.recovered_card import RecoveredCard
from minutes_app.ui.slots import weak_slot
from minutes_app.ui.translation import marked

MARK_SIDE = 48
"""Logical pixels."""
MOST_OFFERS = 3
"""Cards of lost work shown at once; the next one comes when one has been answered."""

OFFERED = ("file.new", "file.open", "file.copy", "file.sample")


class StartPage(QWidget):
    """Signals: `wanted` with an act, `file_wanted` with the path of a recent file.

    `taken`, `both_kept` and `looked_at` come with work that a crash left behind (`LeftBehind`).
    """

    wanted = Signal(Act)
    file_wanted = Signal(Path)
    taken = Signal(object)
    both_kept = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first: QPushButton | None = None
        self._cards: list[RecoveredCard] = []
        self._recovered = QVBoxLayout()
        self._recovered.setSpacing(8)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addSpacing(16)
        column.addLayout(self._recovered)
        for act in ACTS:
            if act.id in OFFERED:
                column.addWidget(self._button(act))
        column.addSpacing(16)
        column.addLayout(self._recent)
        card = QFrame(self)
        card.setFixedWidth(520)
        card.setLayout(column)
        whole = QHBoxLayout(self)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _head(self) -> QGridLayout:
        """Give the mark of the program, its name and what it is for."""
        mark = QLabel(self)
        mark.setPixmap(pixmap(MARK, "", MARK_SIDE, self.devicePixelRatio()))
        title = QLabel(self.tr("Biên bản"), self)
        title.setProperty("role", "title")
        help_ = QLabel(self.tr("Điền các ô, xuất Word, in và ký. Không cần sửa lại."), self)
        help_.setProperty("role", "help")
        head = QGridLayout()
        head.setHorizontalSpacing(16)
        head.setColumnStretch(1, 1)
        head.addWidget(mark, 0, 0, 2, 1)
        head.addWidget(title, 0, 1)
        head.addWidget(help_, 1, 1)
        return head

    def _button(self, act: Act) -> QPushButton:
        is_first = self.first is None
        key = act.keys[0] if act.keys else ""
        button = WideButton(marked(act.text), act.icon, key, self, main=is_first)
        button.clicked.connect(weak_slot(self._want, act))
        if is_first:
            self.first = button
        return button

    def show_recent(self, preferences: Preferences) -> None:
        """Offer the recent meetings; files that are gone are shown but cannot be pressed."""
        _clear(self._recent)
        if preferences.recent:
            heading = QLabel(self.tr("Gần đây"), self)
            heading.setProperty("role", "heading")
            self._recent.addWidget(heading)
        for name in preferences.recent[:6]:
            self._recent.addWidget(self._recent_button(Path(name)))

    def enter(self) -> None:
        """Put the focus on the lost work that is offered, or on the first thing to do."""
        first = self._cards[0].take if self._cards else self.first
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recovered(self, offers: Sequence[LeftBehind]) -> None:
        """Offer the work that a crash left behind, above everything else."""
        _clear(self._recovered)
        self._cards = [RecoveredCard(left, self) for left in offers[:MOST_OFFERS]]
        for card in self._cards:
            card.taken.connect(self.taken)
            card.both_kept.connect(self.both_kept)
            card.looked_at.connect(self.looked_at)
            self._recovered.addWidget(card)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(path.stem, self)
        button.setProperty("kind", "quiet")
        button.setToolTip(str(path))
        button.setEnabled(path.exists())
        set_icon(button, "file-text")
        button.clicked.connect(weak_slot(self._want_file, path))
        return button

    def _want(self, act: Act) -> None:
        self.wanted.emit(act)

    def _want_file(self, path: Path) -> None:
        self.file_wanted.emit(path)


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
