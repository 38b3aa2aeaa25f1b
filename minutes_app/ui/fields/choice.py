"""A field in which one of a few values is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from minutes_app.ui.icons import pixmap
from minutes_app.ui.palette import colours_now

ARROW = 16
ARROW_FROM_EDGE = 26
ROUND_TEXT = 50
"""Pixels of edge, padding and arrow beside the name."""


class ChoiceField(QComboBox):
    """A list of values with their names; the mouse wheel scrolls the page and changes nothing.

    Signals: `edited` when the user chooses, `left` when the focus goes.
    """

    edited = Signal()
    left = Signal()
    is_composing = False

    def __init__(
        self, options: Iterable[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.set_options(options)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._on_activated)

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Offer these values with their names, the first one chosen."""
        self.clear()
        self._values = []
        for value, name in options:
            self._values.append(value)
            self.addItem(name)

    def value(self) -> object:
        """Give the value chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: object) -> None:
        """Show this value, one of the options."""
        self.setCurrentIndex(self._values.index(value))

    def shown_text(self) -> str:
        """Give the name of the value chosen."""
        return self.currentText()

    def settle(self) -> None:
        """Do nothing: a choice cannot be half understood."""

    def sizeHint(self) -> QSize:
        """Give room for the longest name."""
        names = (self.itemText(index) for index in range(self.count()))
        longest = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        return QSize(longest + ROUND_TEXT, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give room for a few letters."""
        return QSize(96, super().minimumSizeHint().height())

    def _on_activated(self, _index: int) -> None:
        self.edited.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus goes."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow that the style sheet leaves out."""
        super().paintEvent(event)
        colours = colours_now()
        arrow = pixmap("chevron-down", colours.muted, ARROW, self.devicePixelRatioF())
        place = QPointF(self.width() - ARROW_FROM_EDGE, (self.height() - ARROW) / 2)
        QPainter(self).drawPixmap(place, arrow)
