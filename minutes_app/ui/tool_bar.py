"""The tool bar: the deeds of every day, and the door to all others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from minutes_app.ui.icons import set_icon
from minutes_app.ui.palette import colours_now

DAILY = (
    *("file.new", "file.open", "file.save", ""),
    *("edit.undo", "edit.redo", ""),
    *("file.word", "file.pdf", "file.print"),
)
"""Deeds in their order; an empty one is a gap."""

SEARCH = "help.find"
"""The deed at the right end."""

SHOWN = (*filter(None, DAILY), SEARCH)
"""Every deed that has a button here."""

BARE = ("edit.undo", "edit.redo")
"""Deeds whose icon says enough."""


BARE_STYLE = Qt.ToolButtonStyle.ToolButtonIconOnly
NAMED_STYLE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class ToolBar(QWidget):
    """Icons with their words, or without where the window is too narrow for all of them.

    Signals: `menu_wanted` when the menu button is pressed.
    """

    menu_wanted = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(52)
        self._named: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self._menu())
        for name in DAILY:
            if name:
                row.addWidget(self._button(actions[name], bare=name in BARE))
            else:
                row.addSpacing(12)
        row.addStretch(1)
        row.addWidget(self._button(actions[SEARCH], bare=False))
        self._room_for_words = row.sizeHint().width()

    def _menu(self) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        set_icon(button, "menu")
        button.setMinimumSize(40, 40)
        button.setAccessibleName(self.tr("Mở trình đơn"))
        button.setToolTip(self.tr("Mở trình đơn (F10)"))
        button.clicked.connect(self.menu_wanted)
        return button

    def _button(self, action: QAction, *, bare: bool) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setDefaultAction(action)
        button.setMinimumSize(40, 40)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(BARE_STYLE if bare else NAMED_STYLE)
        if not bare:
            action.setIconText(f" {action.iconText()}")
            button.setAccessibleName(action.text())
            self._named.append(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words only where all of them have room."""
        super().resizeEvent(event)
        style = NAMED_STYLE if self.width() >= self._room_for_words else BARE_STYLE
        for button in self._named:
            button.setToolButtonStyle(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below."""
        colours = colours_now()
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
