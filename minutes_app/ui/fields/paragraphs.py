"""A field for text that grows with it: one paragraph or several."""

import math

from PySide6.QtCore import QMimeData, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from minutes_app.services.typed import clean_paste, pasted_lines, read_line, read_paragraphs
from minutes_app.ui.fields.text_keys import (
    area_around,
    is_enter,
    is_history_key,
    rubs_out_nothing,
    text_menu,
)
from minutes_app.ui.style_sheet import FIELD_FRAME, FIELD_HEIGHT

MARGIN = 2
"""Pixels beside the text inside the frame, as QLineEdit has them."""
CARET_ROOM = 24
"""Pixels of the page kept visible round the caret."""


class TextField(QTextEdit):
    """Plain clean text, as tall as it needs to be.

    With `paragraphs` it may hold several, parted by newlines in its value. In a row
    (`enter_leaves`) Enter is left to the holder and Shift+Enter starts a paragraph. Signals as in
    `LineField`.
    """

    edited = Signal()
    left = Signal()
    lines_pasted = Signal(tuple)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        paragraphs: bool = False,
        lines: int = 1,
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self.splits = False
        self.enter_leaves = not paragraphs
        self.is_composing = False
        self._paragraphs = paragraphs
        self._lines = lines
        self._drawing = False
        self.setPlaceholderText(placeholder)
        self._become_plain()
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._on_changed)
        self._grow(self.document().size())

    def value(self) -> object:
        """Give the clean text, paragraphs parted by newlines."""
        read = read_paragraphs if self._paragraphs else read_line
        return read(self.toPlainText())

    def set_value(self, value: object) -> None:
        """Show this text; only what differs is replaced, so that the cursor stays."""
        old, new = self.toPlainText(), str(value)
        start, end = _differing(old, new)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        self._drawing = True
        cursor.insertText(new[start : len(new) - end])
        self._drawing = False

    def shown_text(self) -> str:
        """Give what the field says, as it is seen."""
        return self.toPlainText()

    def settle(self) -> None:
        """Show the text as it was understood."""
        if self.toPlainText() != self.value():
            self.set_value(self.value())

    def sizeHint(self) -> QSize:
        """Give the height the text needs."""
        return QSize(240, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Give the height the text needs."""
        return QSize(64, self.minimumHeight())

    def _become_plain(self) -> None:
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._centre_line()

    def _centre_line(self) -> None:
        """Leave as much room over and under the text that one line stands as in a `LineField`."""
        room = max(0, FIELD_HEIGHT - FIELD_FRAME - self.fontMetrics().lineSpacing()) / 2
        self.document().setDocumentMargin(room)  # the example in an empty field stands by it
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN)
        self.document().rootFrame().setFrameFormat(frame)

    def _on_changed(self) -> None:
        if self._drawing:
            return
        self.edited.emit()
        QTimer.singleShot(0, self.show_caret)

    def _grow(self, size: QSizeF) -> None:
        more = (self._lines - 1) * self.fontMetrics().lineSpacing()
        height = max(FIELD_HEIGHT + more, FIELD_FRAME + math.ceil(size.height()))
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()

    def show_caret(self) -> None:
        """Scroll the page so far that the caret can be seen."""
        area = area_around(self)
        page = area.widget() if area is not None else None
        if area is not None and page is not None and self.hasFocus():
            caret = self.viewport().mapTo(page, self.cursorRect().center())
            area.ensureVisible(caret.x(), caret.y(), CARET_ROOM, CARET_ROOM)

    def _merged(self, lines: tuple[str, ...]) -> tuple[str, ...]:
        """Give the lines with the text round the cursor joined to the first."""
        cursor = self.textCursor()
        before, after = QTextCursor(self.document()), QTextCursor(self.document())
        before.setPosition(cursor.selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        after.setPosition(cursor.selectionEnd())
        after.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        around = (part.selection().toPlainText() for part in (before, after))
        return (next(around) + lines[0] + next(around), *lines[1:])

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste clean plain text; several lines make several rows where there are rows."""
        lines = pasted_lines(source.text()) if self.splits else ()
        if len(lines) > 1:
            self.lines_pasted.emit(self._merged(lines))
        else:
            clean = clean_paste(source.text(), paragraphs=self._paragraphs)
            self.textCursor().insertText(clean)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the holder what is not typing."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if self._is_for_holder(event):
            event.ignore()
        elif not is_enter(event):
            super().keyPressEvent(event)
        elif self._paragraphs and (shift or self._takes_enter(event)):
            self.textCursor().insertBlock()
        else:
            event.ignore()

    def _is_for_holder(self, event: QKeyEvent) -> bool:
        idle = rubs_out_nothing(event, self.toPlainText()) or self._is_at_edge(event)
        return idle or is_history_key(event)

    def _is_at_edge(self, event: QKeyEvent) -> bool:
        """Tell whether this is ↑ in the first line of a row's text, or ↓ in the last."""
        moves = {
            Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
            Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or not self.enter_leaves or event.modifiers():
            return False
        return not QTextCursor(self.textCursor()).movePosition(move)

    def _takes_enter(self, event: QKeyEvent) -> bool:
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return bare and not self.enter_leaves

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether an input method is composing."""
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus goes."""
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, to which the holder may add."""
        text_menu(self).popup(event.globalPos())


def _differing(old: str, new: str) -> tuple[int, int]:
    """Give how many letters at the start and at the end are the same, never overlapping."""
    most = min(len(old), len(new))
    start = next((i for i in range(most) if old[i] != new[i]), most)
    rest = most - start
    end = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return start, end


def _units(text: str) -> int:
    """Give the length as Qt counts it, in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2
