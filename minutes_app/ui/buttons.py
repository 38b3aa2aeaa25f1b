"""Small buttons of the forms."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from minutes_app.ui.fields.text_keys import is_enter
from minutes_app.ui.icons import set_icon

ICON = 16
WIDTH = 32
HEIGHT = 36
"""As high as a field of one line, beside which it stands."""
WIDE_HEIGHT = 44


class QuietButton(QPushButton):
    """A button without a frame, such as “Thêm thành viên”; Space and Enter press it."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "quiet")
        self.setIconSize(QSize(ICON, ICON))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_icon(self, icon, "accent")

    def stand_out(self, *, wanted: bool) -> None:
        """Show a frame, where the button is the one thing to do, or none."""
        kind = "" if wanted else "quiet"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if is_enter(event) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.click()
        else:
            super().keyPressEvent(event)


class ShortenedButton(QuietButton):
    """A quiet button that may be narrower than its words; those without room are left out.

    `uncut` are words that always have room; `tail` signs at the end are shown in any case.
    """

    def __init__(
        self, text: str, icon: str, parent: QWidget, *, uncut: str = "", tail: int = 0
    ) -> None:
        self._uncut = uncut
        self._tail = tail
        super().__init__(text, icon, parent)

    def minimumSizeHint(self) -> QSize:
        """Give room for the words that are never cut."""
        hint, metrics = self.sizeHint(), self.fontMetrics()
        spare = metrics.horizontalAdvance(self.text()) - metrics.horizontalAdvance(self._uncut)
        return QSize(hint.width() - max(0, spare), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words that have room, with an ellipsis for the others."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            option.text = self._shortened(lacking)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _shortened(self, lacking: int) -> str:
        metrics, text = self.fontMetrics(), self.text()
        begin, end = text[: len(text) - self._tail], text[len(text) - self._tail :]
        room = metrics.horizontalAdvance(begin) - lacking
        return metrics.elidedText(begin, Qt.TextElideMode.ElideRight, room) + end


class WideButton(QPushButton):
    """A button as wide as its column: icon and words on the left, its key on the right."""

    def __init__(
        self, text: str, icon: str, key: str, parent: QWidget | None = None, *, main: bool = False
    ) -> None:
        super().__init__(f" {text}", parent)
        self.setAccessibleName(text)
        self.setMinimumHeight(WIDE_HEIGHT)
        self.setProperty("align", "left")
        self.setProperty("kind", "main" if main else "")
        set_icon(self, icon, "on_accent" if main else "text")
        shown = QLabel(key, self)
        shown.setProperty("role", "on_accent" if main else "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 16, 0)
        line.addStretch(1)
        line.addWidget(shown)


class IconButton(QToolButton):
    """A button that is only an icon; its words are its tool tip and accessible name."""

    def __init__(self, words: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setIconSize(QSize(ICON, ICON))
        self.setFixedSize(WIDTH, HEIGHT)
        set_icon(self, icon, "muted")
