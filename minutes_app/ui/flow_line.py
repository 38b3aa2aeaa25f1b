"""A line of widgets side by side, which goes on in a second line where the form is narrow."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


@runtime_checkable
class Roomy(Protocol):
    """A widget that knows in how little room it is still comfortable."""

    def comfort(self) -> int:
        """Give the pixels below which something would be cut."""
        ...


@dataclass(frozen=True, slots=True)
class _Seat:
    """A widget in its line with the share of the room it takes there."""

    item: QLayoutItem
    comfort: int
    stretch: int


class FlowLine(QLayout):
    """Widgets in their order; each line of them shares its width by their stretches.

    Nothing gets less room than it is comfortable in; a stretch of 0 gets just that.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretches: list[int] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end."""
        self._stretches.append(stretch)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take over what `addWidget` made."""
        self._items.append(item)

    def count(self) -> int:
        """Give how many widgets stand here."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give the item of this index, `None` beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the item of this index out of the line."""
        if not 0 <= index < len(self._items):
            return None
        del self._stretches[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Take any width that is given."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow line is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at this width, reckoned once until something changes."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was reckoned: a widget came, went or wants another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Give every widget its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def minimumSize(self) -> QSize:
        """Give room for the widest widget."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def sizeHint(self) -> QSize:
        """Give room for everything in one line."""
        seats = self._seats()
        width = sum(seat.comfort for seat in seats) + self.spacing() * max(0, len(seats) - 1)
        return QSize(width, self.heightForWidth(width))

    def _seats(self) -> list[_Seat]:
        pairs = zip(self._items, self._stretches, strict=True)
        return [_Seat(item, _comfort(item), by) for item, by in pairs if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[_Seat]]:
        lines: list[list[_Seat]] = []
        used = 0
        for seat in self._seats():
            used += self.spacing() + seat.comfort
            if not lines or used > width:
                lines.append([])
                used = seat.comfort
            lines[-1].append(seat)
        return lines

    def _place(self, area: QRect, *, move: bool) -> int:
        """Give the height of all lines, after moving the widgets there if wanted."""
        top = area.top()
        for line in self._lines(area.width()):
            widths = _shares(line, area.width() - self.spacing() * (len(line) - 1))
            pairs = list(zip(line, widths, strict=True))
            if move:
                left = area.left()
                for seat, width in pairs:
                    size = QSize(width, _height(seat.item, width))
                    seat.item.setGeometry(QRect(QPoint(left, top), size))
                    left += width + self.spacing()
            top += max(_height(seat.item, width) for seat, width in pairs) + self.spacing()
        return max(0, top - self.spacing() - area.top())


def _comfort(item: QLayoutItem) -> int:
    widget = item.widget()
    wished = widget.comfort() if isinstance(widget, Roomy) else item.sizeHint().width()
    return max(item.minimumSize().width(), min(wished, item.maximumSize().width()))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _shares(line: list[_Seat], room: int) -> list[int]:
    """Give the width of each seat: its share, or its comfort where that is more."""
    fixed = {place: seat.comfort for place, seat in enumerate(line) if not seat.stretch}
    while len(fixed) < len(line):
        left = room - sum(fixed.values())
        total = sum(seat.stretch for place, seat in enumerate(line) if place not in fixed)
        shares = {
            place: left * seat.stretch // total
            for place, seat in enumerate(line)
            if place not in fixed
        }
        tight = {p: line[p].comfort for p, share in shares.items() if share < line[p].comfort}
        fixed |= shares if len(tight) in (0, len(shares)) else tight
    return [fixed[place] for place in range(len(line))]
