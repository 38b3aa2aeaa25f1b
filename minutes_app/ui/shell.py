"""The window on the screen: painted before anything is in it, furnished when the rest is read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from minutes_app.services.window_shape import WindowShape

if TYPE_CHECKING:
    from minutes_app.ui.window import MinutesWindow

COMFORTABLE = QSize(1180, 720)
TITLE_BAR = QSize(0, 40)
"""Logical pixels that the system's frame takes at the most."""
PATIENCE_MS = 500
"""How long a window that is never shown (started as an icon) is waited for."""


class Shell(QWidget):
    """Stands where the window stood, in its colour; `shape` is what to remember when it is closed.

    Signals: `painted` when it can be seen.
    """

    painted = Signal()

    def __init__(self, shape: WindowShape) -> None:
        super().__init__()
        self.shape = shape
        self._content: MinutesWindow | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(self.tr("Biên bản"))
        self._is_cramped = False
        if not self.restoreGeometry(shape.geometry):
            self._take_room(self.screen().availableSize())
        self._colour(QColor(shape.ground))

    def _take_room(self, room: QSize) -> None:
        """Stand comfortably where the screen has so much room."""
        self.resize(COMFORTABLE.boundedTo(room - TITLE_BAR))
        self._is_cramped = self.size() != COMFORTABLE

    def show(self) -> None:
        """Show the window; where it is cramped it fills the screen, the first time."""
        is_cramped, self._is_cramped = self._is_cramped, False
        if is_cramped:
            self.showMaximized()  # the state's own name lies in `Qt`, which takes 11 ms to fetch
        else:
            super().show()

    def _colour(self, ground: QColor) -> None:
        if ground.isValid():
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Window, ground)
            self.setPalette(palette)

    def wait_until_painted(self) -> None:
        """Let the screen show the window; keys and clicks wait for what will be in it."""
        no_input = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        waiting = QEventLoop()
        self.painted.connect(waiting.quit)
        QTimer.singleShot(PATIENCE_MS, waiting.quit)
        waiting.exec(no_input)
        self.painted.disconnect(waiting.quit)
        QApplication.processEvents(no_input)

    def furnish(self, content: "MinutesWindow") -> None:
        """Show this in the window from now on, in place of what was there."""
        old, self._content = self._content, content
        wanted = content.focusWidget()
        self.setPalette(QPalette())
        self._room.addWidget(content)
        content.named.connect(self._take_name)
        content.gone.connect(self.close)
        content.show()
        if old is not None:
            old.named.disconnect(self._take_name)
            self._room.removeWidget(old)
            old.hide()
        self._take_name()
        if wanted is not None:
            wanted.setFocus()

    def _take_name(self) -> None:
        """Bear the name that what is in the window bears."""
        if self._content is not None:
            self.setWindowTitle(self._content.windowTitle())
            self.setWindowModified(self._content.isWindowModified())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window can be seen."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go only when what is in the window goes."""
        if self._content is not None and not self._content.close():
            event.ignore()
            return
        ground = self.palette().color(QPalette.ColorRole.Window).name()
        self.shape = WindowShape(bytes(self.saveGeometry().data()), ground)
        super().closeEvent(event)
