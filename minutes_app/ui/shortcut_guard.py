"""Our keys win over a field's own: Ctrl+Z in a text field is the program's undo."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class ShortcutGuard(QObject):
    """Keeps whatever has the focus in the window from claiming the program's shortcuts.

    It goes with the focus, so that it costs nothing on any other event.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ours: set[str] = set()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def claim(self, keys: str) -> None:
        """Keep this chord, such as `Ctrl+Z`, for the program."""
        self._ours.add(QKeySequence(keys).toString())

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and self._window.isAncestorOf(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse a field's claim on one of our chords."""
        if isinstance(event, QKeyEvent) and self._claims_ours(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _claims_ours(self, event: QKeyEvent) -> bool:
        claims = event.type() == QEvent.Type.ShortcutOverride
        return claims and QKeySequence(event.keyCombination()).toString() in self._ours
