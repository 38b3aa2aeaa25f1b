"""Fields of one line whose text is read: dates, hours, counts, posts."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from minutes_app.services import typed
from minutes_app.ui.fields.line import LineField


@dataclass(frozen=True, slots=True)
class Unread:
    """What a field holds while its text cannot be read."""

    text: str


@dataclass(frozen=True, slots=True)
class Reader:
    """How a text is read and shown; `read` gives `None` for what it cannot read."""

    read: Callable[[str], Any]
    show: Callable[[Any], str]
    empty: object = None


def date_of(day: QDate) -> dt.date:
    """Give the same day as Python knows it."""
    return cast("dt.date", day.toPython())


def read_date(text: str) -> dt.date | None:
    """Give the day typed, `None` for none; without a year, of the year of today."""
    return typed.read_date(text, date_of(QDate.currentDate()))


def read_count(text: str) -> int | None:
    """Give the number of people typed, `None` when it is none."""
    return int(text) if text.isdecimal() and len(text) < 6 else None


DATE = Reader(read_date, typed.show_date)
HOUR = Reader(typed.read_hour, typed.show_hour)
PERIOD = Reader(typed.read_period, typed.show_period)
COUNT = Reader(read_count, str)


class ReadField(LineField):
    """A line that stands for something else than its letters; empty text is the empty value.

    Text that cannot be read stays as it was typed; `value` is then `Unread` and `advice` tells how
    to type it. Signals as in `LineField`.
    """

    def __init__(
        self,
        reader: Reader,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        advice: str = "",
    ) -> None:
        super().__init__(parent, placeholder=placeholder)
        self._reader = reader
        self.advice = advice

    @property
    def empty(self) -> object:
        """The value of an empty field."""
        return self._reader.empty

    def value(self) -> object:
        """Give what was read, or `Unread`."""
        line = typed.read_line(self.text())
        if not line:
            return self._reader.empty
        value = self._reader.read(line)
        return Unread(line) if value is None else value

    def set_value(self, value: object) -> None:
        """Show this value."""
        super().set_value(self._shown(value))

    def settle(self) -> None:
        """Show the value as offices write it; what cannot be read stays."""
        value = self.value()
        if not isinstance(value, Unread) and self._shown(value) != self.text():
            self.set_value(value)

    def _shown(self, value: object) -> str:
        return "" if value == self._reader.empty else self._reader.show(value)
