"""The grip of a row: drag it and the row moves."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from minutes_app.ui.icons import pixmap
from minutes_app.ui.palette import colours_now

ICON = 16
WIDTH = 20
HEIGHT = 36


class Grip(QWidget):
    """A handle for the mouse; the keys Alt+↑ and Alt+↓ do the same.

    Signals: `dragged` with the place of the pointer on the screen, `dropped` where it was let go.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_dragging = False
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Kéo để chuyển (Alt+↑, Alt+↓)"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the row is dragged."""
        if self._is_dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._is_dragging:
            self._is_dragging = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        tint = colours_now().muted
        dots = pixmap("grip-vertical", tint, ICON, self.devicePixelRatioF())
        place = QPointF((WIDTH - ICON) / 2, (HEIGHT - ICON) / 2)
        QPainter(self).drawPixmap(place, dots)

    def changeEvent(self, event: QEvent) -> None:
        """Take over the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
