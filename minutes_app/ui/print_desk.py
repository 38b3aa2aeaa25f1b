"""Printing from the window: ask, print beside the screen's work, remember the paper."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.services.editing import EditingSession
from minutes_app.services.exporting import saved_print
from minutes_app.services.finish import FinishedPdf, order_for
from minutes_app.services.keeping import Keeping
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.press import Press
from minutes_app.services.print_job import Printed, print_out
from minutes_app.services.printing import Printers, PrintWish
from minutes_app.ui.jobs import Jobs
from minutes_app.ui.notices import Way
from minutes_app.ui.window_desk import WindowDesk

if TYPE_CHECKING:
    from minutes_app.services.exporting import SavedPrint
    from minutes_app.ui.file_desk import FileDesk
    from minutes_app.ui.paper.comparison import Comparison
    from minutes_app.ui.paper_desk import PaperDesk
    from minutes_app.ui.sheets.print_sheet import Asked, PrintSheet


class PrintDesk(WindowDesk):
    """Prints the meeting that stands in the window and compares it with what was printed."""

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        keeping: Keeping,
        press: Press,
        jobs: Jobs,
        files: "FileDesk",
        papers: "PaperDesk",
        window: QWidget,
    ) -> None:
        super().__init__(session, window)
        self._keeper = keeper
        self._snapshots = keeping.snapshots
        self._press = press
        self._jobs = jobs
        self._files = files
        self._papers = papers
        self._sheet: PrintSheet | None = None
        self._asked: Asked | None = None

    def choose(self) -> None:
        """Ask how to print; printers and pages are looked for meanwhile."""
        from minutes_app.ui.paper.print_out import installed_printers
        from minutes_app.ui.sheets.print_sheet import PrintSheet

        sheet = PrintSheet(self._window, two_sided=self._keeper.now.two_sided)
        sheet.print_wanted.connect(self.print)
        sheet.pdf_wanted.connect(self._choose_file)
        sheet.closed.connect(self._on_sheet_closed)
        self._sheet = sheet
        sheet.open_at(sheet.printer)
        self._jobs.run(installed_printers, self._on_printers, self._on_unready)
        order = order_for(self._session.now, self._keeper.now)
        self._jobs.run(partial(self._press.pdf, order), self._on_ready, self._on_unready)

    def print(self, asked: "Asked") -> None:
        """Print what the sheet asked for."""
        from minutes_app.ui.paper.print_out import send

        preferences = self._keeper.now
        two_sided = asked.finish.two_sided
        self._keeper.change(replace(preferences, printer=asked.printer, two_sided=two_sided))
        order = order_for(self._session.now, preferences, asked.finish)
        wish = PrintWish(
            printer=asked.printer,
            title=self._papers.suggested("").name,
            copies=asked.copies,
            two_sided=two_sided,
        )
        work = partial(print_out, self._press, order, asked.pages, wish, send)
        self._jobs.run(work, self._on_printed, self._on_failed)

    def compare(self) -> None:
        """Show the paper that was printed last beside the paper as it would be now."""
        from minutes_app.ui.paper.comparison import compared

        order = order_for(self._session.now, self._keeper.now)
        work = partial(compared, self._snapshots, self._press, order)
        self._jobs.run(work, self._on_compared, self._on_not_compared)

    def _on_sheet_closed(self) -> None:
        self._sheet = None

    def _on_printers(self, printers: Printers) -> None:
        if self._sheet is not None:
            self._sheet.show_printers(printers, self._keeper.now.printer)

    def _on_ready(self, paper: FinishedPdf) -> None:
        if self._sheet is not None:
            self._sheet.show_pages(paper.pages)

    def _on_unready(self, failure: MinutesError) -> None:
        if self._sheet is not None:
            self._sheet.show_failure(failure)

    def _on_printed(self, printed: Printed) -> None:
        order = printed.order
        if not order.finish.draft:
            pdf = printed.paper.data if printed.is_whole else b""
            self._snapshots.printed(order.meeting, pdf, two_sided=order.finish.two_sided)
        told = self.tr("Đã gửi %n trang tới máy in “{printer}”.", "", len(printed.wish.pages))
        self.say(told.format(printer=printed.wish.printer))

    def _on_failed(self, failure: MinutesError) -> None:
        self.warn(failure, Way(self.tr("In lại"), self.choose))

    def _choose_file(self, asked: "Asked") -> None:
        self._asked = asked
        dialog = QFileDialog(self._window, self.tr("Lưu PDF để in"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".pdf")
        suggested = self._papers.suggested(".pdf")
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        """Write the PDF that would be printed, to be printed elsewhere."""
        if self._asked is None:
            return
        preferences, finish = self._keeper.now, self._asked.finish
        path = Path(name).absolute()
        folder = str(path.parent)
        self._keeper.change(replace(preferences, last_folder=folder, two_sided=finish.two_sided))
        order = order_for(self._session.now, preferences, finish)
        work = partial(saved_print, self._press, order, path)
        self._jobs.run(work, self._on_saved, self._on_failed)

    def _on_saved(self, saved: "SavedPrint") -> None:
        order = saved.order
        if not order.finish.draft:
            two_sided = order.finish.two_sided
            self._snapshots.printed(order.meeting, saved.pdf, two_sided=two_sided)
        self._papers.tell_written(saved.path)

    def _on_compared(self, comparison: "Comparison | None") -> None:
        if comparison is None:
            told = self.tr("Biên bản này chưa được in lần nào, nên chưa có gì để so.")
            self.say(told, Way(self.tr("In…"), self.choose))
            return
        from minutes_app.ui.paper.compare_window import CompareWindow

        shown = CompareWindow(comparison, self._window)
        self._files.closed.connect(shown.close)
        shown.show()
        shown.activateWindow()

    def _on_not_compared(self, failure: MinutesError) -> None:
        self.warn(failure)
