"""A sheet: a card over the window that asks one thing; the window waits behind a veil."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.ui.focus_chain import stops_in

VEIL = QColor(16, 20, 26, 120)
"""What lies over the window while the sheet asks, in every theme."""

MARGIN = 24
"""Pixels that stay free around the card."""


class Sheet(QWidget):
    """A titled card over its window.

    Enter presses the accepting button, Esc refuses; Tab stays inside. When the sheet goes, the
    focus goes back to where it was. Signals: `closed` when it goes, whatever was answered.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, width: int = 520) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = QApplication.focusWidget()
        self._width = width
        self._window = window
        self._accepting: QPushButton | None = None
        self.card = QFrame(self)
        self.card.setProperty("kind", "card")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        window.installEventFilter(self)

    def set_heading(self, title: str) -> None:
        """Put the title at the head of the card; screen readers name the sheet by it."""
        self.setAccessibleName(title)
        heading = QLabel(title, self.card, wordWrap=True)
        heading.setProperty("role", "title")
        self.body.insertWidget(0, heading)

    def add_buttons(self, accepting: QPushButton, *others: QPushButton) -> None:
        """Put the buttons at the foot; `accepting` is the one that Enter presses."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (*others, accepting):
            row.addWidget(button)
        self.accept_by(accepting)
        self.body.addSpacing(4)
        self.body.addLayout(row)

    def accept_by(self, accepting: QPushButton) -> None:
        """Let this button be the one that Enter presses, instead of another."""
        before, self._accepting = self._accepting, accepting
        for button, kind in ((before, ""), (accepting, "main")):
            if button is not None:
                button.setProperty("kind", kind)
                button.style().unpolish(button)
                button.style().polish(button)

    def open_at(self, first: QWidget) -> None:
        """Show the sheet with the focus on this widget."""
        self.show()
        self.raise_()
        self._place()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self) -> None:
        """Go without an answer."""
        self.close()

    def _place(self) -> None:
        """Cover the window and put the card into its upper middle."""
        area = self._window.rect()
        self.setGeometry(area)
        width = min(self._width, area.width() - 2 * MARGIN)
        self.card.setFixedWidth(width)
        body = self.body
        wraps = body.hasHeightForWidth()
        wanted = body.totalHeightForWidth(width) if wraps else body.sizeHint().height()
        height = min(wanted, area.height() - 2 * MARGIN)
        top = max(MARGIN, (area.height() - height) // 3)
        self.card.setGeometry((area.width() - width) // 2, top, width, height)

    def focusNextPrevChild(self, forward: int) -> bool:
        """Keep Tab inside the sheet; 0 goes backward."""
        inside = stops_in(self)
        here = QApplication.focusWidget()
        if not inside:
            return False
        place = inside.index(here) if here in inside else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        inside[(place + (1 if forward else -1)) % len(inside)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, Esc refuses; no key reaches the window behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.refuse()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._accepting:
            self._accepting.click()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click through to the window behind."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the window behind stand still."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        QPainter(self).fillRect(event.rect(), VEIL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the window is resized."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the focus back before anyone acts on the answer.

        First of all: a widget that hides with the focus in it would look for another inside.
        """
        super().closeEvent(event)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.closed.emit()
