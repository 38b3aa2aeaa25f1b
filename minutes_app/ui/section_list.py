"""The list of sections on the left: where one is and how far each section has come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from minutes_app.services.progress import SectionState
from minutes_app.ui.icons import pixmap
from minutes_app.ui.palette import Colours, colours_now
from minutes_app.ui.translation import marked

if TYPE_CHECKING:
    from minutes_app.ui.pages.sections import Section

ROW = 36
"""Pixels of one row."""

STATE = Qt.ItemDataRole.UserRole
ICONS = {
    SectionState.EMPTY: "circle",
    SectionState.IN_WORK: "circle-dot",
    SectionState.COMPLETE: "circle-check",
    SectionState.PROBLEM: "triangle-alert",
}


class SectionList(QListWidget):
    """The sections in the order in which the paper reads.

    Signals: `chosen` with the place of the section the user went to; `left` when Enter or the
    right arrow leads from the list into the form.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, sections: "tuple[Section, ...]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = [marked(section.title) for section in sections]
        self.setAccessibleName(self.tr("Các phần của biên bản"))
        self.setItemDelegate(_SectionRow(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        for title in self._titles:
            item = QListWidgetItem(title, self)
            item.setData(STATE, SectionState.EMPTY)
        self.show_states([SectionState.EMPTY] * len(sections))
        self.currentRowChanged.connect(self.chosen)
        self.itemClicked.connect(self.left)

    def show_states(self, states: list[SectionState]) -> None:
        """Show how far each section is, by icon, tool tip and in words for screen readers."""
        for place, state in enumerate(states):
            item, words = self.item(place), self._words(state)
            item.setData(STATE, state)
            item.setToolTip(words)
            told = f"{self._titles[place]}, {words}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def state_at(self, place: int) -> SectionState:
        """Give the state shown at this place."""
        return self.item(place).data(STATE)

    def sizeHint(self) -> QSize:
        """Wish for just the height of all sections."""
        return QSize(200, self.count() * ROW + 8)

    def minimumSizeHint(self) -> QSize:
        """Give room for a few sections; the others are scrolled to."""
        return QSize(120, 4 * ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the right arrow lead into the form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take over the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _words(self, state: SectionState) -> str:
        return {
            SectionState.EMPTY: self.tr("chưa điền"),
            SectionState.IN_WORK: self.tr("đang soạn"),
            SectionState.COMPLETE: self.tr("đã đủ"),
            SectionState.PROBLEM: self.tr("có chỗ cần sửa"),
        }[state]


class _SectionRow(QStyledItemDelegate):
    """Draws one section: the icon of its state, its title, a soft ground where one is."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = colours_now()
        area = option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, area, option, colours)
        _draw_state(painter, area, index.data(STATE), colours)
        _draw_title(painter, area, option, str(index.data()))
        painter.restore()


def _draw_ground(
    painter: QPainter, area: QRect, option: QStyleOptionViewItem, colours: Colours
) -> None:
    state = option.state
    is_here = bool(state & QStyle.StateFlag.State_Selected)
    ground = colours.selected if is_here else colours.hover
    if is_here or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area, 6, 6)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent_text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)


def _draw_state(painter: QPainter, area: QRect, state: SectionState, colours: Colours) -> None:
    tint = {
        SectionState.EMPTY: colours.muted,
        SectionState.IN_WORK: colours.accent_text,
        SectionState.COMPLETE: colours.done,
        SectionState.PROBLEM: colours.must,
    }[state]
    mark = pixmap(ICONS[state], tint, 16, painter.device().devicePixelRatioF())
    painter.drawPixmap(area.left() + 8, area.center().y() - 7, mark)


def _draw_title(painter: QPainter, area: QRect, option: QStyleOptionViewItem, title: str) -> None:
    font = option.font
    if option.state & QStyle.StateFlag.State_Selected:
        font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(option.palette.color(option.palette.ColorRole.WindowText))
    space = area.adjusted(34, 0, -8, 0)
    cut = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, space.width())
    painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, cut)
