"""Find everything by name (Ctrl+K): deeds, sections, persons, words of the meeting."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from minutes_app.services.finding import Finder, key_of
from minutes_app.ui.acts import Act
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import marked

MOST = 12
"""Rows shown at once."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a row leads to: a deed, or a place in the meeting."""

    act: Act | None = None
    address: str = ""


class FindSheet(Sheet):
    """Signals: `chosen` with a `Target`, after the sheet has gone."""

    chosen = Signal(Target)

    def __init__(self, acts: tuple[Act, ...], finder: Finder | None, window: QWidget) -> None:
        super().__init__(window, width=600)
        self.set_heading(self.tr("Tìm lệnh, tìm chữ"))
        self._acts = acts
        self._finder = finder
        self.query = QLineEdit(self.card)
        self.query.setAccessibleName(self.tr("Tìm lệnh, tìm chữ"))
        self.query.setPlaceholderText(self.tr("Gõ tên lệnh, phần, người hoặc chữ trong biên bản"))
        self.query.textChanged.connect(self._search)
        self.rows = QListWidget(self.card)
        self.rows.setAccessibleName(self.tr("Kết quả"))
        self.rows.setMinimumHeight(280)
        self.rows.setProperty("kind", "suggestions")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.itemClicked.connect(self._take)
        self.body.addWidget(self.query)
        self.body.addWidget(self.rows)
        self._search("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the rows, Enter takes one."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.rows.count():
            self.rows.setCurrentRow((self.rows.currentRow() + step) % self.rows.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.rows.currentItem())
        else:
            super().keyPressEvent(event)

    def _search(self, query: str) -> None:
        self.rows.clear()
        words = key_of(query).split()
        for act in self._acts:
            if all(word in key_of(marked(act.text)) for word in words):
                keys = f"    {act.keys[0]}" if act.keys else ""
                self._add(f"{marked(act.text)}{keys}", Target(act=act))
        if self._finder is not None:
            for found in self._finder.find(query, MOST):
                self._add(found.text, Target(address=found.address))
        self.rows.setCurrentRow(0)

    def _add(self, text: str, target: Target) -> None:
        if self.rows.count() < MOST:
            item = QListWidgetItem(text, self.rows)
            item.setData(Qt.ItemDataRole.UserRole, target)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        target = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(target)
