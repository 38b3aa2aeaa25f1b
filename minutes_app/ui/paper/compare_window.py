"""The last print and the paper of now side by side, what differs marked on both."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollBar, QVBoxLayout, QWidget

from minutes_app.ui.buttons import IconButton
from minutes_app.ui.paper.comparison import Comparison, Marks
from minutes_app.ui.paper.paper_view import PaperView
from minutes_app.ui.slots import weak_slot

GONE = (QColor("#fde7e4"), QColor("#f7bdb5"))
"""Under lines and words that stand on the printed paper alone; the letters stay black."""

NEW = (QColor("#e2f4e6"), QColor("#ade0b9"))
"""Under lines and words that stand on the paper of now alone."""


class CompareWindow(QWidget):
    """Shows both papers; F8 and Shift+F8 go through the changes, both scroll together."""

    def __init__(self, comparison: Comparison, main: QWidget) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("So với bản in"))
        self.comparison = comparison
        self._place = -1
        self._is_going = False
        self.told = QLabel(self)
        self.told.setProperty("role", "heading")
        self.before = IconButton(self.tr("Chỗ khác trước (Shift+F8)"), "chevron-up", self)
        self.after = IconButton(self.tr("Chỗ khác sau (F8)"), "chevron-down", self)
        self.printed = self._view(self.tr("Bản đã in"), comparison.printed_marks, GONE)
        self.now = self._view(self.tr("Biên bản lúc này"), comparison.now_marks, NEW)
        self._heights = {self.printed: 0, self.now: 0}
        self._assemble()
        self.printed.show_pdf(comparison.printed)
        self.now.show_pdf(comparison.now)
        self._follow_each_other()
        self.resize(main.size())
        self._tell()
        self.now.setFocus()

    @property
    def place(self) -> int:
        """The change that is shown, counted from 0, -1 before the first."""
        return self._place

    def _view(self, name: str, marks: Marks, tints: tuple[QColor, QColor]) -> PaperView:
        view = PaperView(self)
        view.setAccessibleName(name)
        view.mark((marks.lines, tints[0]), (marks.words, tints[1]))
        return view

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 6, 12, 6)
        bar.addWidget(self.told, 1)
        for button, step in ((self.before, -1), (self.after, 1)):
            button.clicked.connect(weak_slot(self.go, step))
            button.setEnabled(self.comparison.changes > 0)
            bar.addWidget(button)
        both = QHBoxLayout()
        both.setSpacing(2)
        at = self.comparison.printed_at.astimezone()
        printed = self.tr("Bản in lúc {time}").format(time=f"{at:%H:%M %d/%m/%Y}")
        for title, view in ((printed, self.printed), (self.tr("Lúc này"), self.now)):
            column = QVBoxLayout()
            column.setSpacing(0)
            label = QLabel(title, self)
            label.setContentsMargins(16, 4, 16, 6)
            column.addWidget(label)
            column.addWidget(view, 1)
            both.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addLayout(both, 1)

    def _follow_each_other(self) -> None:
        for view, other in ((self.printed, self.now), (self.now, self.printed)):
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(weak_slot(self._scroll_along, view, other))

    def _scroll_along(self, view: PaperView, other: PaperView) -> None:
        """Let the other paper go as far as this one went, unless both go to a change."""
        bar: QScrollBar = view.verticalScrollBar()
        way, self._heights[view] = bar.value() - self._heights[view], bar.value()
        if self._is_going or view.is_gliding or other.is_gliding:
            return
        self._is_going = True
        other.verticalScrollBar().setValue(other.verticalScrollBar().value() + way)
        self._is_going = False

    def go(self, step: int) -> None:
        """Show the next (1) or the previous (-1) change; the last is followed by the first."""
        count = self.comparison.changes
        if count == 0:
            return
        self._place = (self._place + step) % count if self._place >= 0 else min(0, step) % count
        self._is_going = True
        self.printed.light(self.comparison.printed_marks.spots[self._place])
        self.now.light(self.comparison.now_marks.spots[self._place])
        self._is_going = False
        self._tell()

    def _tell(self) -> None:
        count = self.comparison.changes
        if count == 0:
            self.told.setText(self.tr("Không có chỗ nào khác bản đã in."))
        elif self._place < 0:
            self.told.setText(self.tr("%n chỗ khác bản đã in; F8 để xem từng chỗ.", "", count))
        else:
            text = self.tr("Chỗ khác {place} trên {count}")
            self.told.setText(text.format(place=self._place + 1, count=count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 goes to the next change and Esc away, whatever in the window has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F8:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go(-1 if back else 1)
        else:
            super().keyPressEvent(event)
