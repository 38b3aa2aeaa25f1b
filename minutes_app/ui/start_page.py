"""The start page: lost work, a new meeting, an earlier one, the sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.preferences import Preferences
from minutes_app.services.recovery import LeftBehind
from minutes_app.ui.acts import ACTS, Act
from minutes_app.ui.buttons import ShortenedButton, WideButton
from minutes_app.ui.focus_chain import chain
from minutes_app.ui.icons import MARK, pixmap
from minutes_app.ui.recovered_card import RecoveredCard
from minutes_app.ui.slots import weak_slot
from minutes_app.ui.translation import marked

MARK_SIDE = 48
"""Logical pixels."""
COLUMN, GAP = 520, 32
TWO_COLUMNS = 420 + GAP + 420
MARGIN = 16
MOST_OFFERS = 3
"""Cards of lost work shown at once; the next one comes when one has been answered."""
MOST_RECENT = 6
DATE = len("2021-07-27")
"""Signs at the end of a suggested file name, by which meetings of one kind are told apart."""

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
        self._deeds: list[QPushButton] = []
        self._meetings: list[QPushButton] = []
        self._cards: list[RecoveredCard] = []
        self._area = QScrollArea(self)
        self._ground = QWidget(self._area)
        self._column = QWidget(self._ground)
        self._recovered = _column(8)
        self._recent = _column(4)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(GAP)
        self._assemble()

    def _assemble(self) -> None:
        deeds = _column(8)
        for act in ACTS:
            if act.id in OFFERED:
                deeds.addWidget(self._button(act))
        for half in (deeds, self._recent):
            half.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._halves.addLayout(half, 1)
        whole = QVBoxLayout(self._column)
        whole.setContentsMargins(0, MARGIN, 0, MARGIN)
        whole.setSpacing(GAP - 8)
        whole.addLayout(self._head())
        whole.addLayout(self._recovered)
        whole.addLayout(self._halves)
        whole.addStretch(1)
        self._ground.setProperty("kind", "ground")
        middle = QHBoxLayout(self._ground)
        middle.addWidget(self._column, 0, Qt.AlignmentFlag.AlignCenter)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)
        self._area.setWidget(self._ground)

    def _head(self) -> QHBoxLayout:
        """Give the mark of the program, its name and what it is for."""
        mark = QLabel(self)
        mark.setPixmap(pixmap(MARK, "", MARK_SIDE, self.devicePixelRatio()))
        title = QLabel(self.tr("Biên bản"), self)
        title.setProperty("role", "title")
        help_ = QLabel(self.tr("Điền các ô, xuất Word, in và ký. Không cần sửa lại."), self)
        help_.setProperty("role", "help")
        words = _column(4)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(help_)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addLayout(words, 1)
        return head

    def _button(self, act: Act) -> QPushButton:
        is_first = not self._deeds
        key = act.keys[0] if act.keys else ""
        button = WideButton(marked(act.text), act.icon, key, self, main=is_first)
        button.clicked.connect(weak_slot(self._want, act))
        self._deeds.append(button)
        return button

    def show_recent(self, preferences: Preferences) -> None:
        """Offer the recent meetings; files that are gone are shown but cannot be pressed."""
        _clear(self._recent)
        if preferences.recent:
            heading = QLabel(self.tr("Gần đây"), self)
            heading.setProperty("role", "heading")
            self._recent.addWidget(heading)
        recent = preferences.recent[:MOST_RECENT]
        self._meetings = [self._recent_button(Path(name)) for name in recent]
        for button in self._meetings:
            self._recent.addWidget(button)
        self._arrange()
        chain(self._stops())

    def enter(self) -> None:
        """Put the focus on the lost work that is offered, or on the first thing to do."""
        self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QPushButton]:
        """Give all buttons as one reads them."""
        offered = [button for card in self._cards for button in card.stops]
        return [*offered, *self._deeds, *self._meetings]

    def show_recovered(self, offers: Sequence[LeftBehind]) -> None:
        """Offer the work that a crash left behind, above everything else."""
        _clear(self._recovered)
        self._cards = [RecoveredCard(left, self) for left in offers[:MOST_OFFERS]]
        for card in self._cards:
            card.taken.connect(self.taken)
            card.both_kept.connect(self.both_kept)
            card.looked_at.connect(self.looked_at)
            self._recovered.addWidget(card)
        chain(self._stops())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one column or two.

        What is put into a scroll area is dressed at once, and again in every new place: therefore
        not before the page has its own.
        """
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the recent meetings beside the deeds where there are any, and the room for it."""
        room = self.width() - 2 * MARGIN
        is_wide = self._recent.count() > 0 and room >= TWO_COLUMNS
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self._column.setFixedWidth(TWO_COLUMNS if is_wide else min(COLUMN, room))

    def _recent_button(self, path: Path) -> QPushButton:
        button = ShortenedButton(path.stem, "file-text", self, tail=DATE)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setToolTip(str(path))
        button.setEnabled(path.exists())
        button.clicked.connect(weak_slot(self._want_file, path))
        return button

    def _want(self, act: Act) -> None:
        self.wanted.emit(act)

    def _want_file(self, path: Path) -> None:
        self.file_wanted.emit(path)


def _column(spacing: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    return column


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
