"""A field that is on or off."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QWidget


class SwitchField(QCheckBox):
    """A check box; its own text is its label.

    Signals: `edited` when the user switches, `left` when the focus goes.
    """

    edited = Signal()
    left = Signal()
    is_composing = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus goes."""
        super().focusOutEvent(event)
        self.left.emit()
