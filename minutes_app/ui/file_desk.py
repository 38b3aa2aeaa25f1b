"""Meeting files in the window: new, open, save, close; unsaved work is asked about once."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.preferences import meeting_for, without_recent
from minutes_app.services import documents
from minutes_app.services.copying import copy_of_earlier
from minutes_app.services.editing import EditingSession
from minutes_app.services.file_names import suggested_file_name
from minutes_app.services.folders import offered_folder
from minutes_app.services.keeping import Keeping
from minutes_app.services.locking import InUse
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.recovery import LeftBehind
from minutes_app.services.snapshots import Occasion
from minutes_app.ui.notices import Way
from minutes_app.ui.window_desk import WindowDesk

if TYPE_CHECKING:
    from minutes_app.ui.sheets.unsaved_sheet import Answer


class FileDesk(WindowDesk):
    """Knows which file the meeting stands in, holds its lock and keeps the journal on it.

    Signals: `opened` when another meeting came, with the addresses to confirm; `closed` when the
    meeting went; `renamed` when the name or the saved state changed.
    """

    opened = Signal(object)
    closed = Signal()
    renamed = Signal()

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        keeping: Keeping,
        window: QWidget,
    ) -> None:
        super().__init__(session, window)
        self._keeper = keeper
        self._keeping = keeping
        self._then: Callable[[], None] | None = None
        self._digest: str | None = None
        self._chosen = ""
        self._left: LeftBehind | None = None
        self.is_read_only = False
        self.path: Path | None = None
        self.saved_at: dt.datetime | None = None
        self.is_open = False

    @property
    def name(self) -> str:
        """The name of the meeting for the title bar."""
        if self.path is None:
            return self.tr("Biên bản mới")
        if self.is_read_only:
            return self.tr("{name} (chỉ để xem)").format(name=self.path.stem)
        return self.path.stem

    @property
    def digest(self) -> str | None:
        """The digest of the file as it was last read or written here."""
        return self._digest

    def new(self) -> None:
        """Begin with what the office states of itself."""
        self._ask_then(self._begin_new)

    def sample(self) -> None:
        """Begin with the Tam Dương meeting."""
        self._ask_then(self._begin_sample)

    def open(self) -> None:
        """Let the user choose a meeting file."""
        self._ask_then(self._choose_file)

    def copy_earlier(self) -> None:
        """Let the user choose the meeting from which a new one is made."""
        self._ask_then(self._choose_earlier)

    def open_path(self, path: Path) -> None:
        """Open this file after unsaved work was asked about."""
        self._chosen = str(path)
        self._ask_then(self._open_chosen)

    def open_name(self, name: str) -> None:
        """Open the file of this name after unsaved work was asked about."""
        self._chosen = name
        self._ask_then(self._open_chosen)

    def go_on_from(self, other: "FileDesk") -> None:
        """Stand where the desk of another window stands; the meeting is in the session already."""
        self.path, self._digest, self.saved_at = other.path, other.digest, other.saved_at
        self.is_open, self.is_read_only = other.is_open, other.is_read_only
        if self.is_open:
            self.opened.emit(())
        self.renamed.emit()

    def close_meeting(self) -> None:
        """Go back to the start page."""
        self._ask_then(self.go_to_start)

    def leave(self, then: Callable[[], None]) -> None:
        """Do something that ends the meeting, after unsaved work was asked about."""
        self._ask_then(then)

    def take_over(self, left: LeftBehind) -> None:
        """Go on with work that a crash left behind, after unsaved work was asked about."""
        self._left = left
        self._ask_then(self._begin_left_behind)

    def begin_with(self, meeting: Meeting) -> None:
        """Begin with this meeting as one that was never saved."""
        self._show(meeting, saved=False)

    def open_earlier(self, path: Path) -> None:
        """Open the good copy kept beside a file that cannot be read."""
        self._chosen = str(path)
        self._ask_then(self._open_earlier)

    def end(self) -> None:
        """Let go of the file: the journal of saved work is cleared, that of other work put away."""
        saved = self._session.is_saved
        occasion = Occasion.CLOSED if saved else Occasion.DROPPED
        if self.is_open and (not saved or self.path is not None):
            self._keeping.snapshots.take(self._session.now, occasion)
        if saved and self.path is not None:
            self._back_up(self.path)
            self._keeping.departures.end(self._session.now, self.path.stem)
        self._keeping.journal.end(saved=saved)
        self._keeping.lock.release()

    def save(self) -> bool:
        """Write the meeting to its file; without one the user chooses. Tells whether it is done."""
        if self.path is None or self.is_read_only:
            self.save_as()
            return False
        return self._save_to(self.path, self._digest)

    def save_as(self) -> None:
        """Let the user choose where the meeting is kept."""
        dialog = self._dialog(self.tr("Lưu biên bản"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(documents.SUFFIX)
        dialog.selectFile(suggested_file_name(self._session.now, documents.SUFFIX))
        dialog.fileSelected.connect(self._save_as_chosen)
        dialog.open()

    def _ask_then(self, then: Callable[[], None]) -> None:
        if not self.is_open or self._session.is_saved:
            then()
            return
        self._then = then
        from minutes_app.ui.sheets.unsaved_sheet import UnsavedSheet

        sheet = UnsavedSheet(self.name, self._window)
        sheet.answered.connect(self._on_answer)
        sheet.open_at(sheet.save)

    def _on_answer(self, answer: "Answer") -> None:
        from minutes_app.ui.sheets.unsaved_sheet import Answer

        then, self._then = self._then, None
        if answer is Answer.STAY or then is None:
            return
        if answer is Answer.DROP or self.save():
            then()
        elif self.path is None or self.is_read_only:
            self._then = then

    def _begin_new(self) -> None:
        self._show(meeting_for(self._keeper.now.office))

    def _begin_sample(self) -> None:
        self._show(documents.sample_meeting())

    def _choose_file(self) -> None:
        dialog = self._dialog(self.tr("Mở biên bản"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_file)
        dialog.open()

    def _choose_earlier(self) -> None:
        dialog = self._dialog(self.tr("Chọn biên bản trước"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._copy_file)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        kinds = self.tr("Biên bản (*{suffix})").format(suffix=documents.SUFFIX)
        folder = offered_folder(self._keeper.now)
        dialog = QFileDialog(self._window, title, str(folder), kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _open_chosen(self) -> None:
        self._open_file(self._chosen)

    def _open_file(self, name: str) -> None:
        path = Path(name)
        try:
            found = documents.open_meeting(path)
        except MinutesError as failure:
            self._refuse(path, failure)
            return
        self._show(found.meeting, path=path, digest=found.digest)
        self._keeper.change(documents.remembered(self._keeper.now, path))

    def _refuse(self, path: Path, failure: MinutesError) -> None:
        """Say why the file cannot be opened; a good copy beside it is offered."""
        copy = documents.earlier_copy(path)
        if copy is None:
            self._keeper.change(without_recent(self._keeper.now, str(path)))
            self.warn(failure)
            return
        self._chosen = str(path)
        words = self.tr("Mở bản lưu lúc {time}").format(time=f"{copy.at:%H:%M %d/%m/%Y}")
        self.warn(failure, Way(words, self._open_earlier_of_chosen))

    def _open_earlier_of_chosen(self) -> None:
        self.open_earlier(Path(self._chosen))

    def _open_earlier(self) -> None:
        path = Path(self._chosen)
        copy = documents.earlier_copy(path)
        if copy is not None:
            self._show(copy.meeting, path=path, saved=False)

    def _begin_left_behind(self) -> None:
        """Show the file as it stands and the work as one step after it, which can be undone."""
        left, self._left = self._left, None
        if left is None:
            return
        self._keeping.lost.answered(left)
        base = left.meeting if left.saved is None else left.saved
        self._show(
            base,
            path=left.path,
            digest=left.slot.digest or None,
            saved=left.saved is not None,
            left=left,
        )
        label = self.tr("Lấy lại bản phục hồi")
        self._session.apply(label, lambda _: left.meeting)

    def _copy_file(self, name: str) -> None:
        try:
            copied = copy_of_earlier(documents.open_meeting(Path(name)).meeting)
        except MinutesError as failure:
            self.warn(failure)
            return
        self._show(copied.meeting, saved=False, to_confirm=copied.to_confirm)

    def _show(
        self,
        meeting: Meeting,
        *,
        path: Path | None = None,
        digest: str | None = None,
        saved: bool = True,
        to_confirm: tuple[str, ...] = (),
        left: LeftBehind | None = None,
    ) -> None:
        if self.is_open:
            self.end()
        self.path, self._digest, self.saved_at, self.is_open = path, digest, None, True
        self.is_read_only = False
        self._session.load(meeting, saved=saved)
        sitting = left.sitting if left else None
        written = left.meeting if left else self._session.now
        self._keeping.departures.begin(self._session.now)
        self._keeping.journal.arm(written, path, digest, unsaved=not saved, sitting=sitting)
        self._keeping.snapshots.follow(path, self._keeping.journal.key)
        if path is not None:
            self._keeping.snapshots.take(meeting, Occasion.OPENED)
        self.opened.emit(to_confirm)
        self._lock()
        self.renamed.emit()

    def _lock(self) -> None:
        """Hold the file that was opened last of all, or offer what can be done without."""
        if self.path is None:
            self._keeping.lock.release()
            return
        try:
            self._keeping.lock.take(self.path)
        except InUse as failure:
            self._keeping.lock.release()
            self.is_read_only = True
            copy = Way(self.tr("Lưu bản sao"), self.save_as)
            self.warn(failure, copy, Way(self.tr("Vẫn mở để sửa"), self._lock_by_force))

    def _lock_by_force(self) -> None:
        """Edit the file although another computer says it does; a living window stays alone."""
        if self.path is None:
            return
        try:
            self._keeping.lock.take(self.path, forced=True)
        except InUse as failure:
            self.warn(failure, Way(self.tr("Lưu bản sao"), self.save_as))
            return
        self.is_read_only = False
        self.renamed.emit()

    def go_to_start(self) -> None:
        """Let the meeting go as it stands and show the start page."""
        self.end()
        self.path, self._digest, self.is_open, self.is_read_only = None, None, False, False
        self._session.load(Meeting())
        self.closed.emit()
        self.renamed.emit()

    def _save_as_chosen(self, name: str) -> None:
        if self._save_to(documents.named_as_meeting(Path(name)), None) and self._then:
            then, self._then = self._then, None
            then()

    def _save_to(self, path: Path, expected: str | None) -> bool:
        """Write the file, the journal first: no copy that is offered later is older than it."""
        self._keeping.journal.flush()
        try:
            self._keeping.lock.take(path)
            kept = documents.save_meeting(self._session.now, path, expected=expected)
        except documents.ChangedOnDisk as failure:
            self.warn(failure, self._way_out(), Way(self.tr("Ghi đè"), self._overwrite))
            return False
        except MinutesError as failure:
            self.warn(failure, self._way_out())
            return False
        self.path, self._digest, self.is_read_only = path, kept.digest, False
        self.saved_at = self._keeping.clock.now()
        self._session.mark_saved(kept.meeting)
        self._keeping.journal.saved(kept.meeting, path, kept.digest)
        self._keeping.snapshots.moved(path)
        self._back_up(path, daily=True)
        self._keeper.change(documents.remembered(self._keeper.now, path))
        self.renamed.emit()
        return True

    def _back_up(self, path: Path, *, daily: bool = False) -> None:
        folder = self._keeper.now.backup_folder
        self._keeping.backups.keep(self._session.now, path, folder, daily=daily)

    def _way_out(self) -> Way:
        return Way(self.tr("Lưu bằng tên khác"), self.save_as)

    def _overwrite(self) -> None:
        """Write over another hand's work, which stays among the snapshots."""
        if self.path is not None:
            with suppress(MinutesError):
                theirs = documents.open_meeting(self.path).meeting
                self._keeping.snapshots.take(theirs, Occasion.OTHER_HAND)
            self._save_to(self.path, None)
