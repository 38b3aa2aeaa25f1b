"""What all fields of one page share: the session they write to and the voice of the page."""

from PySide6.QtCore import QObject, Signal

from minutes_app.services.editing import EditingSession


class Desk(QObject):
    """The session being edited, and a way to tell the user something in passing.

    Signals: `noticed` with a sentence; `reshaped` when fields have come or gone.
    """

    noticed = Signal(str)
    reshaped = Signal()

    def __init__(self, session: EditingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
