"""Looks through the meeting a moment after each change, not at every key."""

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.survey import Survey, survey_of

REST_MS = 250
"""How long the typing must rest before the meeting is looked through."""


class Checkup(QObject):
    """Keeps a fresh `Survey` of the meeting. Signals: `found` with each new one."""

    found = Signal(Survey)

    def __init__(self, session: EditingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = QTimer(self, singleShot=True, interval=REST_MS)
        self._clock.timeout.connect(self.look)
        self.last = survey_of(session.now)
        session.changed.connect(self._later)

    def look(self) -> None:
        """Look through the meeting now."""
        self._clock.stop()
        self.last = survey_of(self._session.now)
        self.found.emit(self.last)

    def _later(self, _meeting: Meeting) -> None:
        self._clock.start()
