"""The line under a field that says what is wrong: an icon and words, in colour."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from minutes_app.ui.icons import pixmap
from minutes_app.ui.palette import colours_now
from minutes_app.ui.translation import spoken

ICONS = {"must": "circle-alert", "look": "triangle-alert", "note": "info"}
ROLES = {"must": "must", "look": "look", "note": "help"}
SIZE = 16


class Complaint(QWidget):
    """One problem in words; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = ""
        self._icon = QLabel(self)
        self._icon.setFixedSize(SIZE, SIZE)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, empty when nothing is wrong."""
        return self._words.text() if self._level else ""

    def say(self, level: str, text: str) -> None:
        """Say this; an empty level says nothing and hides the line."""
        text = spoken(text)
        if (level, text) == (self._level, self._words.text()):
            return
        self._level = level
        self._words.setText(text)
        self.setVisible(bool(level))
        if level:
            self._colour()

    def _colour(self) -> None:
        self._words.setProperty("role", ROLES[self._level])
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        colours = colours_now()
        tint = {"must": colours.must, "look": colours.look}.get(self._level, colours.muted)
        self._icon.setPixmap(pixmap(ICONS[self._level], tint, SIZE, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Take over the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._level:
            self._colour()
