"""Word file and PDF from the window: choose, write in the background, offer to open it."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.services.composing import default_template, export_word
from minutes_app.services.editing import EditingSession
from minutes_app.services.file_names import suggested_file_name
from minutes_app.services.folders import offered_folder
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.press import Press
from minutes_app.ui.jobs import Jobs
from minutes_app.ui.notices import Way
from minutes_app.ui.window_desk import WindowDesk

if TYPE_CHECKING:
    from minutes_app.ui.sheets.pdf_sheet import PdfWish


@dataclass(frozen=True, slots=True)
class _Shown:
    """A place on disk that the system's own program shows."""

    place: Path

    def open(self) -> None:
        """Open the file or folder as a double click would."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.place)))


class PaperDesk(WindowDesk):
    """Makes Word and PDF files of the meeting that stands in the window."""

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        press: Press,
        jobs: Jobs,
        window: QWidget,
    ) -> None:
        super().__init__(session, window)
        self._keeper = keeper
        self._press = press
        self._jobs = jobs
        self._path = Path()

    def choose(self) -> None:
        """Ask which template and where to."""
        from minutes_app.ui.sheets.export_sheet import ExportSheet

        path, embed = self.suggested(".docx"), self._keeper.now.embed
        sheet = ExportSheet(self._template(), path, self._window, embed=embed)
        sheet.accepted.connect(self.make)
        sheet.open_at(sheet.path)

    def choose_pdf(self) -> None:
        """Ask which template, where to, for how long and by whom."""
        from minutes_app.services.offices import offices
        from minutes_app.ui.sheets.pdf_sheet import PdfSheet

        sheet = PdfSheet(self._template(), self.suggested(".pdf"), offices(), self._window)
        sheet.accepted.connect(self.make_pdf)
        sheet.open_at(sheet.path)

    def suggested(self, suffix: str) -> Path:
        """Give where a file of this paper would go: the last folder, a name that tells it."""
        return offered_folder(self._keeper.now) / suggested_file_name(self._session.now, suffix)

    def _template(self) -> str:
        return self._keeper.now.template or default_template(self._session.now)

    def make(self, template: str, path: Path, embed: object) -> None:
        """Write the file beside the screen's work and say how it went."""
        self._path = path.absolute()
        preferences = replace(
            self._keeper.now, embed=bool(embed), last_folder=str(self._path.parent)
        )
        self._keeper.change(preferences)
        work = partial(export_word, self._session.now, template, self._path, embed=bool(embed))
        self._jobs.run(work, self._on_made, self._on_failed)

    def make_pdf(self, wish: "PdfWish") -> None:
        """Write the PDF beside the screen's work and say how it went."""
        from minutes_app.services.exporting import export_pdf, export_pdf_by
        from minutes_app.services.finish import Finish, PdfOrder

        path = wish.path.absolute()
        self._keeper.change(replace(self._keeper.now, last_folder=str(path.parent)))
        order = PdfOrder(self._session.now, wish.template, Finish(archival=wish.archival))
        if wish.office is None:
            work = partial(export_pdf, self._press, order, path)
        else:
            work = partial(export_pdf_by, wish.office, order, path)
            told = self.tr("{office} đang tạo tệp PDF…").format(office=wish.office.name)
            self.say(told)
        self._jobs.run(work, self.tell_written, self._on_pdf_failed)

    def _on_made(self, _nothing: None) -> None:
        self.tell_written(self._path)

    def tell_written(self, path: Path) -> None:
        """Say that the file is there and offer to open it."""
        told = self.tr("Đã ghi “{name}”.").format(name=path.name)
        file, folder = _Shown(path), _Shown(path.parent)
        open_file = Way(self.tr("Mở tệp"), file.open)
        self.say(told, open_file, Way(self.tr("Mở thư mục"), folder.open))

    def _on_failed(self, failure: MinutesError) -> None:
        self.warn(failure, Way(self.tr("Ghi bằng tên khác"), self.choose))

    def _on_pdf_failed(self, failure: MinutesError) -> None:
        self.warn(failure, Way(self.tr("Ghi bằng tên khác"), self.choose_pdf))
