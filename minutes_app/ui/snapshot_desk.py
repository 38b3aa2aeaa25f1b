"""Snapshots in the window: name one, look at them, bring one back as a step of its own."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping
from minutes_app.services.snapshots import Occasion
from minutes_app.ui.notices import Way
from minutes_app.ui.window_desk import WindowDesk

if TYPE_CHECKING:
    from minutes_app.services.differences import Difference


class SnapshotDesk(WindowDesk):
    """Asks the snapshots of the meeting that stands in the window.

    Signals: `undo_wanted` when a snapshot that was brought back is to go again.
    """

    undo_wanted = Signal()

    def __init__(self, session: EditingSession, keeping: Keeping, window: QWidget) -> None:
        super().__init__(session, window)
        self._snapshots = keeping.snapshots

    def keep(self, occasion: Occasion) -> None:
        """Keep the meeting as it stands: before an import or a replacement, at the final print.

        Returns at once; the state is written beside the screen's work.
        """
        self._snapshots.take(self._session.now, occasion)

    def ask_name(self) -> None:
        """Keep the meeting as it stands under a name."""
        from minutes_app.ui.sheets.name_sheet import NameSheet

        sheet = NameSheet(self._window)
        sheet.accepted.connect(self._keep_named)
        sheet.open_at(sheet.name)

    def show(self) -> None:
        """Show every snapshot and what it would change."""
        from minutes_app.ui.sheets.snapshots_sheet import SnapshotsSheet

        known = self._snapshots.all()
        sheet = SnapshotsSheet(self._snapshots, known, self._session.now, self._window)
        sheet.wanted.connect(self._restore)
        sheet.open_at(sheet.rows)

    def _keep_named(self, name: str) -> None:
        try:
            self._snapshots.name(self._session.now, name)
        except MinutesError as failure:
            self.warn(failure)
            return
        told = self.tr("Đã ghi mốc “{name}”.") if name else self.tr("Đã ghi mốc.")
        self.say(told.format(name=name), Way(self.tr("Xem các mốc"), self.show))

    def _restore(self, earlier: Meeting, part: "str | Difference") -> None:
        """Bring the state back as one step; what stood there before is kept, too."""
        from minutes_app.services.restoring import section_address, with_place_of, with_section_of

        self.keep(Occasion.RESTORE)
        if not isinstance(part, str):
            change = partial(with_place_of, earlier=earlier, place=part)
            self._session.apply(self.tr("Lấy lại một ô từ mốc"), change, where=part.was)
        elif part:
            change = partial(with_section_of, earlier=earlier, key=part)
            where = section_address(part)
            self._session.apply(self.tr("Lấy lại một phần từ mốc"), change, where=where)
        else:
            self._session.apply(self.tr("Lấy lại mốc"), lambda _: earlier)
        self.say(self.tr("Đã lấy lại mốc."), Way(self.tr("Hoàn tác"), self.undo_wanted.emit))
