"""A field that is on or off."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from minutes_app.ui.icons import pixmap
from minutes_app.ui.palette import colours_now
from minutes_app.ui.style_sheet import FIELD_HEIGHT

MARK = 14
"""Pixels of the mark in the box."""


class SwitchField(QCheckBox):
    """A check box; its own text is its label.

    Signals: `edited` when the user switches, `left` when the focus goes.
    """

    edited = Signal()
    left = Signal()
    is_composing = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(FIELD_HEIGHT)
        self.clicked.connect(self._on_clicked)

    def value(self) -> object:
        """Give whether it is on."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Show whether it is on."""
        self.setChecked(bool(value))

    def settle(self) -> None:
        """Do nothing: a switch cannot be half understood."""

    def _on_clicked(self) -> None:
        self.edited.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark that the style sheet leaves out."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            tint = colours_now().on_accent
            mark = pixmap("check", tint, MARK, self.devicePixelRatioF())
            place = box.center() - QPoint(MARK // 2 - 1, MARK // 2 - 1)
            QPainter(self).drawPixmap(place, mark)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus goes."""
        super().focusOutEvent(event)
        self.left.emit()
