"""The list of suggestions under a field: it never takes the focus from the typing."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from minutes_app.ui.fields.text_keys import area_around

SHOWN = 8
"""Suggestions seen at once."""
ROW = 32
WIDTH = 440
"""Pixels of the list, where the field is narrower and the window has room."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What can be taken instead of typing: its text, a note beside it, a key for the taker."""

    text: str
    note: str = ""
    key: str = ""

    @property
    def line(self) -> str:
        """The text and its note, as the list shows them."""
        return f"{self.text} – {self.note}" if self.note else self.text


class SuggestionList(QFrame):
    """Suggestions under (or above) a field, inside the window.

    It is no window of its own, so that input methods are not disturbed. Signals: `picked` with
    the suggestion clicked.
    """

    picked = Signal(Suggestion)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._offered: tuple[Suggestion, ...] = ()
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("kind", "suggestions")
        self._list.clicked.connect(self._on_clicked)
        area = area_around(field)
        page = area.widget() if area is not None else None
        if page is not None:
            page.installEventFilter(self)
        self.hide()

    def offer(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Show these suggestions with none chosen, or go away when there are none."""
        if not suggestions:
            self.hide()
            return
        if suggestions != self._offered or self.isHidden():
            self._offered = suggestions
            self._fill()
        self._place()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the next suggestion, or the one before."""
        last = self._list.count() - 1
        row = self._list.currentRow() + by
        self._list.setCurrentRow(0 if row > last else last if row < 0 else row)

    @property
    def chosen(self) -> Suggestion | None:
        """The suggestion chosen by key, `None` when none is."""
        row = self._list.currentRow()
        return self._offered[row] if self.isVisible() and row >= 0 else None

    def _fill(self) -> None:
        self._list.clear()
        for suggestion in self._offered:
            item = QListWidgetItem(suggestion.line, self._list)
            item.setToolTip(suggestion.line)
        self._list.setCurrentRow(-1)

    def _place(self) -> None:
        height = min(len(self._offered), SHOWN) * ROW + 10
        at = self._field.mapTo(self.window(), QPoint(0, self._field.height() + 2))
        if at.y() + height > self.window().height():
            at = self._field.mapTo(self.window(), QPoint(0, -height - 2))
        width = max(self._field.width(), min(WIDTH, self.window().width() - at.x() - 16))
        self.setGeometry(at.x(), max(at.y(), 0), width, height)
        self._list.setGeometry(self.rect().adjusted(5, 5, -5, -5))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(self._offered[index.row()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when the page scrolls."""
        if event.type() == QEvent.Type.Move:
            self.hide()
        return super().eventFilter(watched, event)
