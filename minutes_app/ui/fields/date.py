"""A date that is typed, or picked from a calendar."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from minutes_app.ui.fields.reading import DATE, ReadField, date_of
from minutes_app.ui.icons import set_icon


class DateField(ReadField):
    """A day; Alt+↓ and the button open a calendar. Signals as in `LineField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        #: An example of a date, shown in an empty field.
        example = QCoreApplication.translate("DateField", "ngày/tháng/năm")
        advice = QCoreApplication.translate("DateField", "Hãy gõ như 27/7/2021.")
        super().__init__(DATE, parent, placeholder=example, advice=advice)
        self._calendar: CalendarPopup | None = None
        words = QCoreApplication.translate("DateField", "Chọn trên lịch (Alt+↓)")
        self._opener = QAction(words, self)
        set_icon(self._opener, "calendar", "muted")
        self._opener.triggered.connect(self.open_calendar)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)

    @property
    def calendar(self) -> "CalendarPopup | None":
        """The calendar, `None` until it was opened once."""
        return self._calendar

    def open_calendar(self) -> None:
        """Open the calendar at the day shown, or at today."""
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.picked.connect(self._on_picked)
        value = self.value()
        known = isinstance(value, dt.date)
        day = QDate(value.year, value.month, value.day) if known else QDate.currentDate()
        self._calendar.open_below(self, day)

    def _on_picked(self, day: QDate) -> None:
        self.set_value(date_of(day))
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt+↓."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


class CalendarPopup(QFrame):
    """A month to pick a day from. Signals: `picked` with the day."""

    picked = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.days = QCalendarWidget(self)
        self.days.setLocale(QLocale())
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._calm()
        self.days.activated.connect(self._on_activated)
        self.days.clicked.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.days)

    def _calm(self) -> None:
        """Show Saturday and Sunday as other days, and arrows of our own."""
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, QTextCharFormat())
        arrows = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
        for name, drawing in arrows.items():
            button = self.days.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                set_icon(button, drawing)

    def open_below(self, field: QWidget, day: QDate) -> None:
        """Open under the field with this day chosen, above it where there is no room."""
        self.days.setSelectedDate(day)
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + 2))
        room = field.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(min(place.x(), room.right() - self.width()), max(place.y(), room.top()))
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_activated(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(day)
