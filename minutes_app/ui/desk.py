"""What all fields of one page share: the session they write to and the voice of the page."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession

REST_MS = 300
"""Without a change for this long, the user is not typing."""


class Desk(QObject):
    """The session being edited, and a way to tell the user something in passing.

    Signals: `noticed` with a sentence; `reshaped` when fields have come or gone.
    """

    noticed = Signal(str)
    reshaped = Signal()

    def __init__(self, session: EditingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._since = QElapsedTimer()
        session.changed.connect(self._on_changed)

    @property
    def is_at_work(self) -> bool:
        """Whether something was changed just now, so that work in passing should wait."""
        return self._since.isValid() and self._since.elapsed() < REST_MS

    def _on_changed(self, _meeting: Meeting) -> None:
        self._since.start()
