"""The trash and the dated copies in the window: delete a meeting, have things back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.preferences import without_recent
from minutes_app.services.backups import Keepsake
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.ui.notices import Way
from minutes_app.ui.window_desk import WindowDesk

if TYPE_CHECKING:
    from minutes_app.services.departures import Departed
    from minutes_app.ui.file_desk import FileDesk


class KeepsakeDesk(WindowDesk):
    """Puts meetings into the trash and gives back what was kept.

    Signals: `address_wanted` with the address of what came back.
    """

    address_wanted = Signal(str)

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        keeping: Keeping,
        files: "FileDesk",
        window: QWidget,
    ) -> None:
        super().__init__(session, window)
        self._keeper = keeper
        self._keeping = keeping
        self._files = files
        self._chosen: Keepsake | None = None
        self._deleted: Keepsake | None = None

    def show(self) -> None:
        """Show the dated copies, and what was deleted or dropped, to have one of them back."""
        from minutes_app.ui.sheets.keepsakes_sheet import KeepsakesSheet

        found = self._keeping.backups.all(self._keeper.now.backup_folder)
        sheet = KeepsakesSheet(found, self._missing(), self._window)
        sheet.chosen.connect(self.open)
        sheet.person_chosen.connect(self.bring_back)
        sheet.open_at(sheet.rows)

    def _missing(self) -> "list[Departed]":
        """Give who was taken out of any meeting and is not in the one that is open."""
        if not self._files.is_open:
            return []
        there = {person.name for person in self._session.now.people}
        return [one for one in self._keeping.departures.all() if one.person.name not in there]

    def open(self, keepsake: Keepsake) -> None:
        """Go on with this copy, after unsaved work was asked about."""
        self._chosen = keepsake
        self._files.leave(self._begin)

    def bring_back(self, departed: "Departed") -> None:
        """Put the person back into the meeting, as a step that can be undone."""
        from minutes_app.services.departures import with_departed

        after, where = with_departed(self._session.now, departed)
        self._session.apply(self.tr("Lấy lại người"), lambda _: after, where=where)
        self.address_wanted.emit(where)

    def delete_meeting(self) -> None:
        """Put the meeting and its file into the trash, and offer to have them back."""
        files = self._files
        if files.path is None or files.is_read_only:
            files.close_meeting()
            return
        path = files.path
        try:
            kept = self._keeping.backups.throw_away(self._session.now, path, files.digest)
        except MinutesError as failure:
            self.warn(failure)
            return
        self._session.mark_saved()
        self._keeper.change(without_recent(self._keeper.now, str(path.absolute())))
        files.go_to_start()
        self._deleted = kept
        told = self.tr("Đã xóa “{name}”. Trong 90 ngày vẫn lấy lại được.")
        self.say(told.format(name=path.stem), Way(self.tr("Lấy lại"), self._undelete))

    def _undelete(self) -> None:
        if self._deleted is not None:
            self.open(self._deleted)

    def _begin(self) -> None:
        keepsake, self._chosen = self._chosen, None
        if keepsake is None:
            return
        try:
            path = self._keeping.backups.put_back(keepsake)
            if path is not None:
                self._files.open_path(path)
            else:
                self._files.begin_with(keepsake.meeting())
        except MinutesError as failure:
            self.warn(failure)
