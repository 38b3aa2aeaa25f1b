"""What the desks of the window share: the meeting, a place for their sheets, and a voice."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.services.editing import EditingSession
from minutes_app.ui.notices import Way


class WindowDesk(QObject):
    """Works for one window, of which it knows no more than that sheets can stand on it.

    Signals: `said` with what happened, `warned` with what went wrong, both with the ways on from
    there (`tuple[Way, ...]`).
    """

    said = Signal(str, tuple)
    warned = Signal(MinutesError, tuple)

    def __init__(self, session: EditingSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def say(self, text: str, *ways: Way) -> None:
        """Tell what happened."""
        self.said.emit(text, ways)

    def warn(self, failure: MinutesError, *ways: Way) -> None:
        """Tell what went wrong and what to do."""
        self.warned.emit(failure, ways)
