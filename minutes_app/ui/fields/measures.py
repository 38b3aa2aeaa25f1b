"""Small typed measures: an hour, as much of a date as is known, a number of people."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from minutes_app.ui.fields.reading import COUNT, HOUR, PERIOD, ReadField


class HourField(ReadField):
    """An hour. Signals as in `LineField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        #: An example of an hour, shown in an empty field.
        example = QCoreApplication.translate("HourField", "như 14h30")
        advice = QCoreApplication.translate("HourField", "Hãy gõ như 14h30.")
        super().__init__(HOUR, parent, placeholder=example, advice=advice)


class PeriodField(ReadField):
    """A day, a month or a year. Signals as in `LineField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        #: An example of a month, shown in an empty field.
        example = QCoreApplication.translate("PeriodField", "tháng/năm")
        advice = QCoreApplication.translate("PeriodField", "Hãy gõ như 02/2020 hoặc 19/5/2021.")
        super().__init__(PERIOD, parent, placeholder=example, advice=advice)


class CountField(ReadField):
    """How many people an entry stands for. Signals as in `LineField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        #: Shown in the empty field for the number of people.
        example = QCoreApplication.translate("CountField", "số người")
        advice = QCoreApplication.translate("CountField", "Hãy gõ một số, như 5.")
        super().__init__(COUNT, parent, placeholder=example, advice=advice)
