"""What is done with the rows of a list, by key, menu and mouse."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QFrame

from minutes_app.domain.meeting import Meeting
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.text_keys import area_around
from minutes_app.ui.rows.deeds import Deed
from minutes_app.ui.rows.kind import Adder
from minutes_app.ui.rows.row import Row
from minutes_app.ui.rows.row_column import RowColumn

DROP_LINE = 3
"""Pixels of the line that shows where a dragged row would land."""


class RowWork(QObject):
    """Turns what a row asks for into steps of the session."""

    def __init__(self, desk: Desk, rows: RowColumn) -> None:
        super().__init__(rows)
        self._desk = desk
        self._list = rows
        self._drop_line: QFrame | None = None
        rows.row_built.connect(self.serve)
        rows.adder_pressed.connect(self.add)

    def add(self, adder: Adder) -> None:
        """Put a new row at the end and go there."""
        self.insert(len(self._list.values), adder.make())

    def serve(self, row: Row) -> None:
        """Do what this row will ask for."""
        row.asked.connect(self._on_asked)
        row.pasted.connect(self._on_pasted)
        row.dragged.connect(self._on_dragged)
        row.dropped.connect(self._on_dropped)

    def insert(self, index: int, value: object) -> None:
        """Put a row before this index and go there."""
        label = self.tr("thêm {thing}").format(thing=self._list.kind.thing)
        self._desk.session.insert_row(self._list.address, index, value, label)
        if index:
            self._list.row_at(index).body.inherit(self._list.row_at(index - 1).body)
        self._list.enter_row(index)

    def remove(self, index: int) -> None:
        """Take the row out and say that it can be had back."""
        thing = self._list.kind.thing
        worth_a_word = not self.is_blank(index)
        label = self.tr("xóa {thing}").format(thing=thing)
        self._desk.session.remove_row(self._list.address, index, label)
        self._list.enter_row(index)
        if worth_a_word:
            text = self.tr("Đã xóa {thing}. Bấm Ctrl+Z để lấy lại.").format(thing=thing)
            self._desk.noticed.emit(text)

    def move(self, source: int, target: int) -> None:
        """Let the row stand at another index and stay in it."""
        if source == target or not 0 <= target < len(self._list.values):
            return
        label = self.tr("chuyển {thing}").format(thing=self._list.kind.thing)
        self._desk.session.move_row(self._list.address, source, target, label)
        self._list.reveal_later()

    def is_blank(self, index: int) -> bool:
        """Tell whether nothing was filled in since the row was added."""
        value = self._list.values[index]
        return value == self._list.kind.next_row(value)

    def _on_asked(self, deed: Deed, row: Row) -> None:
        index = self._list.rows.index(row)
        match deed:
            case Deed.AFTER:
                self._add_after(index)
            case Deed.BEFORE:
                self.insert(index, self._list.kind.next_row(self._list.values[index]))
            case Deed.COPY:
                self.insert(index + 1, self._list.kind.copy(self._list.values[index]))
            case Deed.DETAILS:
                row.toggle_details()
            case Deed.REMOVE:
                self.remove(index)
            case _:
                self._go(deed, index)

    def _go(self, deed: Deed, index: int) -> None:
        match deed:
            case Deed.UP:
                self.move(index, index - 1)
            case Deed.DOWN:
                self.move(index, index + 1)
            case Deed.PREVIOUS if index > 0:
                self._list.enter_row(index - 1)
            case Deed.NEXT if index + 1 < len(self._list.values):
                self._list.enter_row(index + 1)
            case Deed.RUB_OUT if self.is_blank(index):
                self.remove(index)
                self._list.enter_row(max(index - 1, 0))
            case _:
                pass

    def _add_after(self, index: int) -> None:
        """Add a row, or leave the list when the last row is still blank, as Word does."""
        last = index + 1 == len(self._list.values)
        if last and self.is_blank(index) and not self._list.kind.is_card:
            self.remove(index)
            self._list.leave()
        else:
            value = self._list.kind.next_row(self._list.values[index])
            self.insert(index + 1, value)

    def _on_pasted(self, row: Row, lines: tuple[str, ...]) -> None:
        index = self._list.rows.index(row)
        paste, rows = row.body.paste, self._list.address
        if paste is None:
            return

        def change(now: Meeting) -> Meeting:
            return paste(now, rows, index, lines)

        #: A step of undo: several lines were pasted into a list.
        self._desk.session.apply(self.tr("dán nhiều dòng"), change, where=row.base)
        self._list.enter_row(index + len(lines) - 1)

    def _on_dragged(self, row: Row, place: QPoint) -> None:
        slot = self._slot(place)
        rows = self._list.rows
        edge = rows[slot].geometry().top() - 5 if slot < len(rows) else row_bottom(rows[-1]) + 3
        if self._drop_line is None:
            self._drop_line = QFrame(self._list)
            self._drop_line.setProperty("kind", "drop")
        self._drop_line.setGeometry(QRect(0, edge, self._list.width(), DROP_LINE))
        self._drop_line.show()
        self._drop_line.raise_()
        self._follow(place)

    def _follow(self, place: QPoint) -> None:
        """Scroll the page when the pointer nears its edge."""
        area = area_around(self._list)
        page = area.widget() if area is not None else None
        if area is not None and page is not None:
            there = page.mapFromGlobal(place)
            area.ensureVisible(there.x(), there.y(), 0, 32)

    def _on_dropped(self, row: Row, place: QPoint) -> None:
        if self._drop_line is None or self._drop_line.isHidden():
            return
        self._drop_line.hide()
        source, slot = self._list.rows.index(row), self._slot(place)
        self.move(source, slot - 1 if slot > source else slot)

    def _slot(self, place: QPoint) -> int:
        """Give the index before which a row let go at this place of the screen would land."""
        height = self._list.mapFromGlobal(place).y()
        rows = self._list.rows
        below = (i for i, row in enumerate(rows) if height < row.geometry().center().y())
        return next(below, len(rows))


def row_bottom(row: Row) -> int:
    """Give the lower edge of the row in its list."""
    return row.geometry().bottom()
