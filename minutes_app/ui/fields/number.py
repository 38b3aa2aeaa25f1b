"""A field that holds a small whole number."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from minutes_app.ui.icons import pixmap
from minutes_app.ui.palette import colours_now
from minutes_app.ui.style_sheet import FIELD_HEIGHT

INSIDE = 9
"""Pixels between the edge and the number."""

ARROW = 14
ARROW_FROM_EDGE = 23


class NumberField(QSpinBox):
    """A number from 1 on, with arrows; the mouse wheel changes nothing."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(1, most)
        self.setFixedHeight(FIELD_HEIGHT)
        self.lineEdit().setTextMargins(INSIDE, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows that the style sheet leaves out."""
        super().paintEvent(event)
        tint, half = colours_now().muted, self.height() / 2
        painter = QPainter(self)
        for name, middle in (("chevron-up", half - 8), ("chevron-down", half + 8)):
            arrow = pixmap(name, tint, ARROW, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - ARROW_FROM_EDGE, middle - ARROW / 2), arrow)
