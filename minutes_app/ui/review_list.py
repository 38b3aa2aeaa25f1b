"""What to look over in a copy of an earlier meeting, to be ticked off one by one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.address import Address
from minutes_app.ui.address_words import words_for
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.slots import weak_slot

ROW = 30
"""Pixels of one place."""


class ReviewList(QFrame):
    """A quiet list of places; hidden when there is nothing left to look over.

    Signals: `chosen` with the address to go to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QWidget] = {}
        self._places: dict[str, Address] = {}
        heading = QLabel(self.tr("Cần xem lại"), self)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(16, 8, 8, 4)
        ground = QWidget()
        ground.setProperty("kind", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(16, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(heading)
        whole.addWidget(self._area, 1)
        self.setMinimumHeight(4 * ROW)
        self.hide()

    @property
    def left(self) -> tuple[str, ...]:
        """The words of the places not yet ticked off."""
        return tuple(self._rows)

    @property
    def addresses(self) -> tuple[Address, ...]:
        """The places not yet ticked off."""
        return tuple(self._places[words] for words in self._rows)

    def show_places(self, addresses: tuple[Address, ...]) -> None:
        """List these places, each once; none hides the list."""
        for row in self._rows.values():
            self._drop(row)
        self._rows = {}
        for address in addresses:
            words = words_for(address)
            if words and words not in self._rows:
                self._places[words] = address
                self._rows[words] = self._row(words, address)
        self.setVisible(bool(self._rows))

    def _row(self, words: str, address: Address) -> QWidget:
        row = QWidget(self)
        row.setFixedHeight(ROW)
        done = SwitchField("", row)
        done.setAccessibleName(self.tr("Đã xem lại: {place}").format(place=words))
        done.setToolTip(self.tr("Đã xem lại"))
        done.toggled.connect(weak_slot(self._tick, words))
        go = QPushButton(words, row)
        go.setProperty("kind", "quiet")
        go.clicked.connect(weak_slot(self._go, address))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(done)
        line.addWidget(go, 1)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _go(self, address: Address) -> None:
        self.chosen.emit(address)

    def _tick(self, words: str) -> None:
        if (row := self._rows.pop(words, None)) is not None:
            self._drop(row)
        self.setVisible(bool(self._rows))

    def _drop(self, row: QWidget) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
