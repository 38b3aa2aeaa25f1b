"""The Word file from the window: choose, write in the background, offer to open it."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from minutes_app.domain.failures import MinutesError
from minutes_app.services.composing import default_template, export_word
from minutes_app.services.editing import EditingSession
from minutes_app.services.file_names import suggested_file_name
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.ui.jobs import Jobs
from minutes_app.ui.notices import Way

if TYPE_CHECKING:
    from minutes_app.ui.window import MinutesWindow


@dataclass(frozen=True, slots=True)
class _Shown:
    """A place on disk that the system's own program shows."""

    place: Path

    def open(self) -> None:
        """Open the file or folder as a double click would."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.place)))


class PaperDesk(QObject):
    """Makes Word files of the meeting that stands in the window."""

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        jobs: Jobs,
        window: "MinutesWindow",
    ) -> None:
        super().__init__(window)
        self._session = session
        self._keeper = keeper
        self._jobs = jobs
        self._window = window
        self._path = Path()

    def choose(self) -> None:
        """Ask which template and where to."""
        from minutes_app.ui.sheets.export_sheet import ExportSheet

        now, preferences = self._session.now, self._keeper.now
        folder = Path(preferences.last_folder) if preferences.last_folder else Path.home()
        sheet = ExportSheet(
            preferences.template or default_template(now),
            folder / suggested_file_name(now),
            self._window,
            embed=preferences.embed,
        )
        sheet.accepted.connect(self.make)
        sheet.open_at(sheet.path)

    def make(self, template: str, path: Path, embed: object) -> None:
        """Write the file beside the screen's work and say how it went."""
        self._path = path.absolute()
        preferences = replace(
            self._keeper.now, embed=bool(embed), last_folder=str(self._path.parent)
        )
        self._keeper.change(preferences)
        work = partial(export_word, self._session.now, template, self._path, embed=bool(embed))
        self._jobs.run(work, self._on_made, self._on_failed)

    def _on_made(self, _nothing: None) -> None:
        told = self.tr("Đã ghi “{name}”.").format(name=self._path.name)
        file, folder = _Shown(self._path), _Shown(self._path.parent)
        open_file = Way(self.tr("Mở tệp"), file.open)
        self._window.say(told, open_file, Way(self.tr("Mở thư mục"), folder.open))

    def _on_failed(self, failure: MinutesError) -> None:
        self._window.warn(failure, Way(self.tr("Ghi bằng tên khác"), self.choose))
