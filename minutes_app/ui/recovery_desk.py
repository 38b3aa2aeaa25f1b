"""The journal's clock in the window, and the work that a crash left behind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.folders import usual_folder
from minutes_app.services.journal import Kept
from minutes_app.services.keeping import Keeping
from minutes_app.services.recovery import LeftBehind, kept_beside
from minutes_app.ui.notices import Way
from minutes_app.ui.recovered_card import told
from minutes_app.ui.window_desk import WindowDesk

if TYPE_CHECKING:
    from minutes_app.ui.file_desk import FileDesk

TICK_MS = 150

AFTERWARDS_MS = 1500
"""How long after a file was opened, saved or closed copies and snapshots are asked about."""


class RecoveryDesk(WindowDesk):
    """Tells the journal of every change, and offers what was left behind.

    Signals: `kept` when the journal has written, or could not; `offered` when there is other work
    to offer than before.
    """

    kept = Signal(Kept)
    offered = Signal()

    def __init__(
        self, session: EditingSession, keeping: Keeping, files: "FileDesk", window: QWidget
    ) -> None:
        super().__init__(session, window)
        self._keeping = keeping
        self._files = files
        self._told = Kept()
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._afterwards = QTimer(self, singleShot=True, interval=AFTERWARDS_MS)
        self._afterwards.timeout.connect(self._tell_failure)
        self._failure = ""
        session.changed.connect(self._on_changed)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application)
            app.aboutToQuit.connect(keeping.journal.flush)

    @property
    def offers(self) -> tuple[LeftBehind, ...]:
        """The work that is offered, newest first."""
        return self._keeping.lost.offers

    def look(self) -> None:
        """Look for work left behind since the last time, and show it."""
        self._keeping.lost.look()
        self.offered.emit()

    def wake(self) -> None:
        """Let the journal's clock go until everything is written."""
        self._clock.start()

    def show(self, left: LeftBehind) -> None:
        """Show the words in which this work differs from its file."""
        from minutes_app.ui.sheets.recovered_sheet import RecoveredSheet

        sheet = RecoveredSheet(left, self._window)
        sheet.taken.connect(self.take)
        sheet.both_kept.connect(self.keep_both)
        sheet.open_at(sheet.take)

    def watch_copies(self) -> None:
        """Tell, a moment from now and once, when copies or snapshots cannot be written."""
        self._afterwards.start()

    def _tell_failure(self) -> None:
        failure = self._keeping.failure
        if failure is not None and failure.what != self._failure:
            self.warn(failure)
        self._failure = failure.what if failure else ""

    def take(self, left: LeftBehind) -> None:
        """Go on with this work."""
        self._files.take_over(left)

    def keep_both(self, left: LeftBehind) -> None:
        """Make the work a file of its own and leave the one it belongs to as it is."""
        try:
            path = kept_beside(left, usual_folder(self._keeping.folder))
        except MinutesError as failure:
            self.warn(failure, Way(self.tr("Lấy lại"), _Taking(self, left).take))
            return
        self._keeping.lost.answered(left)
        self.offered.emit()
        words = self.tr("Đã giữ bản phục hồi thành tệp “{name}”.").format(name=path.name)
        self.say(words, Way(self.tr("Mở tệp đó"), _Opening(self._files, str(path)).open))

    def offer_for_file(self) -> None:
        """Offer what was left behind of the file that has just been opened."""
        left = self._keeping.lost.of_file(self._files.path)
        if left is not None:
            taking = _Taking(self, left)
            self.warn(
                MinutesError(told(left), self.tr("lấy lại, hoặc xem trước đã")),
                Way(self.tr("Lấy lại"), taking.take),
                Way(self.tr("Xem khác biệt…"), taking.show),
            )

    def _on_changed(self, meeting: Meeting) -> None:
        self._keeping.journal.follow(meeting)
        self._keeping.departures.follow(meeting)
        if not self._clock.isActive():
            self._clock.start()

    def _on_application(self, state: Qt.ApplicationState) -> None:
        """Write at once when the user turns to another program."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self._keeping.journal.write_now()

    def _tick(self) -> None:
        self._keeping.journal.tick()
        if self._keeping.journal.kept != self._told:
            self._told = self._keeping.journal.kept
            self.kept.emit(self._told)
        if not self._keeping.journal.is_busy:
            self._clock.stop()


class _Taking:
    """The answers to one offer, for the buttons of a notice."""

    def __init__(self, desk: RecoveryDesk, left: LeftBehind) -> None:
        self._desk = desk
        self._left = left

    def take(self) -> None:
        """Go on with the work."""
        self._desk.take(self._left)

    def show(self) -> None:
        """Look at it first; the notice may have gone by then."""
        self._desk.show(self._left)


class _Opening:
    """Opens one file, for the button of a notice."""

    def __init__(self, files: "FileDesk", name: str) -> None:
        self._files = files
        self._name = name

    def open(self) -> None:
        """Open the file."""
        self._files.open_name(self._name)
