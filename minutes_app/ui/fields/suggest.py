"""A line with suggestions: a list to pick from, never letters put in while typing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from minutes_app.services.typed import fits, read_line
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.suggestions import Suggestion, SuggestionList
from minutes_app.ui.fields.text_keys import is_enter

Source = Callable[[], tuple[Suggestion, ...]]
MOST = 50
"""Suggestions offered at once."""


class SuggestField(LineField):
    """One line that may be picked: ↓ opens the list, ↓ ↑ choose, Enter or Tab takes, Esc closes.

    `source` is asked for the suggestions each time. Signals: `picked` with the suggestion taken
    (`edited` follows), the others as in `LineField`.
    """

    picked = Signal(Suggestion)

    def __init__(
        self, source: Source, parent: QWidget | None = None, *, placeholder: str = ""
    ) -> None:
        super().__init__(parent, placeholder=placeholder)
        self._source = source
        self._list: SuggestionList | None = None
        self.textEdited.connect(self._on_typed)

    @property
    def suggestions(self) -> SuggestionList:
        """The list under the field."""
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.picked.connect(self.take)
        return self._list

    @property
    def is_open(self) -> bool:
        """Whether suggestions are shown."""
        return self._list is not None and self._list.isVisible()

    def take(self, suggestion: Suggestion) -> None:
        """Put the suggestion in, as if it had been typed."""
        self.close_list()
        self.setText(suggestion.text)
        self.picked.emit(suggestion)
        self.edited.emit()

    def close_list(self) -> None:
        """Take the suggestions away."""
        if self._list is not None:
            self._list.hide()

    def _on_typed(self, text: str) -> None:
        line = read_line(text)
        self.suggestions.offer(self._fitting(line) if line else ())

    def _fitting(self, line: str) -> tuple[Suggestion, ...]:
        found = [one for one in self._source() if fits(line, one.line) and one.text != line]
        return tuple(found[:MOST])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, or type."""
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and self._moves(event):
            return
        if is_enter(event) and self.is_open and self._take_chosen():
            return
        super().keyPressEvent(event)
        if is_enter(event):
            self.close_list()

    def _moves(self, event: QKeyEvent) -> bool:
        """Move in the list or close it; tells whether the key was one for the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.is_open:
            self.close_list()
        elif key in steps and self.is_open:
            self.suggestions.step(steps[key])
        elif key == Qt.Key.Key_Down:
            self.suggestions.offer(tuple(self._source()[:MOST]))
        else:
            return False
        return True

    def _take_chosen(self) -> bool:
        chosen = self.suggestions.chosen
        if chosen is not None:
            self.take(chosen)
        return chosen is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is chosen when Tab goes on; close the list."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._take_chosen()
        self.close_list()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list."""
        self.close_list()
        super().hideEvent(event)
