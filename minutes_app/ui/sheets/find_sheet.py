"""Find everything by name (Ctrl+K): deeds, sections, persons, words of the meeting."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from minutes_app.services.finding import Finder, key_of
from minutes_app.ui.acts import Act
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import marked

KEYS = Qt.ItemDataRole.AccessibleDescriptionRole
MOST = 12
"""Rows shown at once."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a row leads to: a deed, or a place in the meeting."""

    act: Act | None = None
    address: str = ""


class _Row(QStyledItemDelegate):
    """Draws the keys of a deed at the end of its row, quietly."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        at_the_end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        space = option.rect.adjusted(0, 0, -12, 0)
        painter.drawText(space, at_the_end, index.data(KEYS) or "")


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
        self.rows.setItemDelegate(_Row(self.rows))
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
                self._add(marked(act.text), Target(act=act), *act.keys[:1])
        if self._finder is not None:
            for found in self._finder.find(query, MOST):
                self._add(found.text, Target(address=found.address))
        self.rows.setCurrentRow(0)

    def _add(self, text: str, target: Target, keys: str = "") -> None:
        if self.rows.count() < MOST:
            item = QListWidgetItem(text, self.rows)
            item.setData(Qt.ItemDataRole.UserRole, target)
            item.setData(KEYS, keys)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        target = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(target)
