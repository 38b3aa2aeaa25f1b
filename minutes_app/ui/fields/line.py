"""A field of one line of text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from minutes_app.services.typed import pasted_lines, read_line
from minutes_app.ui.fields.text_keys import (
    is_history_key,
    rubs_out_nothing,
    text_menu,
)


class LineField(QLineEdit):
    """One line of clean text.

    Signals: `edited` after every stroke of the user, `left` when the focus goes, `lines_pasted`
    with the texts of several pasted lines (only with `splits`). Enter and Backspace on an empty
    field are left to whoever holds the field.
    """

    edited = Signal()
    left = Signal()
    lines_pasted = Signal(tuple)

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent)
        self.splits = False
        self.is_composing = False
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._on_edited)

    def value(self) -> object:
        """Give the clean text."""
        return read_line(self.text())

    def set_value(self, value: object) -> None:
        """Show this text, keeping the cursor where it stands."""
        place = self.cursorPosition()
        self.setText(str(value))
        self.setCursorPosition(place if self.hasFocus() else 0)

    def shown_text(self) -> str:
        """Give what the field says, as it is seen."""
        return self.text()

    def settle(self) -> None:
        """Show the text as it was understood."""
        if self.text() != self.value():
            self.set_value(self.value())

    def _on_edited(self, _text: str) -> None:
        self.edited.emit()

    def _paste_rows(self) -> bool:
        """Hand several pasted lines on; tells whether there were several."""
        lines = pasted_lines(QApplication.clipboard().text()) if self.splits else ()
        if len(lines) < 2:
            return False
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        end = start + len(self.selectedText())
        self.lines_pasted.emit((self.text()[:start] + lines[0] + self.text()[end:], *lines[1:]))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the holder what is not typing."""
        if is_history_key(event) or rubs_out_nothing(event, self.text()):
            event.ignore()
        elif not (event.matches(QKeySequence.StandardKey.Paste) and self._paste_rows()):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether an input method is composing."""
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus goes."""
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, to which the holder may add."""
        text_menu(self).popup(event.globalPos())
