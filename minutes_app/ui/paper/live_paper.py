"""Keeps the pages beside the form fresh: always the newest meeting, never a queue."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.composing import default_template
from minutes_app.services.editing import EditingSession
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.press import Order, Press
from minutes_app.services.sheets import Sheets
from minutes_app.ui.jobs import Jobs


class LivePaper(QObject):
    """Has the meeting set in pages after every change, while somebody looks.

    Signals: `made` with fresh `Sheets`; `aged` when the pages are older than the meeting;
    `failed` with a `MinutesError` when the newest meeting cannot be set.
    """

    made = Signal(object)
    aged = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        press: Press,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._press = press
        self._jobs = jobs
        self._is_watched = False
        self._ordered: Order | None = None
        self._is_busy = False
        self.sheets: Sheets | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._order)
        session.changed.connect(self._on_changed)

    @property
    def press(self) -> Press:
        """Who sets the pages, also those that go to a file or a printer."""
        return self._press

    @property
    def is_fresh(self) -> bool:
        """Whether the pages are those of the meeting as it stands."""
        return not self._is_busy and self._ordered == self._wanted()

    def watch(self, *, wanted: bool) -> None:
        """Make pages from now on, or rest while nobody looks."""
        self._is_watched = wanted
        if wanted:
            self._soon.start()

    def _on_changed(self, _meeting: Meeting) -> None:
        if self._is_watched:
            self._soon.start()

    def _wanted(self) -> Order:
        now, preferences = self._session.now, self._keeper.now
        template = preferences.template or default_template(now)
        return Order(now, template, embed=preferences.embed)

    def _order(self) -> None:
        wanted = self._wanted()
        if wanted == self._ordered and not self._is_busy:
            return
        self.aged.emit()
        if not self._is_busy:
            self._is_busy = True
            self._ordered = wanted
            self._jobs.run(partial(self._press.set, wanted), self._on_made, self._on_failed)

    def _on_made(self, sheets: Sheets) -> None:
        self._is_busy = False
        self.sheets = sheets
        self.made.emit(sheets)
        self._go_on()

    def _on_failed(self, failure: MinutesError) -> None:
        self._is_busy = False
        self.failed.emit(failure)
        self._go_on()

    def _go_on(self) -> None:
        if self._is_watched and self._ordered != self._wanted():
            self._order()
