"""The column with the paper: its small bar, what there is to say, the pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.sheets import FieldSpot, Sheets
from minutes_app.ui.buttons import IconButton
from minutes_app.ui.notices import NoticeStrip
from minutes_app.ui.paper.live_paper import LivePaper
from minutes_app.ui.paper.page_layout import Box
from minutes_app.ui.paper.paper_view import PaperView
from minutes_app.ui.paper.thumbnails import Thumbnails
from minutes_app.ui.paper.zoom import Fit, Zoom

NARROWEST = 324
"""Pixels below which the buttons have no room and a page cannot be read any more."""


class PaperPanel(QWidget):
    """Shows the live pages and leads from them to the fields and back.

    Signals: `field_wanted` with the address of the words that were clicked; `page_changed` with
    the page in sight and how many there are; `detach_wanted`, `fold_wanted` from its buttons.
    """

    field_wanted = Signal(str)
    page_changed = Signal(int, int)
    detach_wanted = Signal()
    fold_wanted = Signal()

    def __init__(
        self, session: EditingSession, live: LivePaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._live = live
        self._where: Address = ""
        self.view = PaperView(self)
        self.thumbnails = Thumbnails(self.view, self)
        self.thumbnails.hide()
        self.state = QLabel(self)
        self.notices = NoticeStrip(self)
        self.percent = QLabel("100 %", self)
        self.setMinimumWidth(NARROWEST)
        self._assemble()
        self.view.spot_clicked.connect(self._on_clicked)
        self.view.page_changed.connect(self.page_changed)
        self.view.zoomed.connect(self._show_percent)
        live.made.connect(self._on_made)
        live.aged.connect(self._on_aged)
        live.failed.connect(self._on_failed)
        session.loaded.connect(self._on_loaded)

    def _assemble(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.thumbnails)
        across.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addLayout(across, 1)
        column.addWidget(self.notices)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(0)
        self.smaller = self._button(self.tr("Thu nhỏ (Ctrl+-)"), "zoom-out")
        self.larger = self._button(self.tr("Phóng to (Ctrl++)"), "zoom-in")
        self.across = self._button(self.tr("Vừa chiều ngang"), "move-horizontal")
        self.whole = self._button(self.tr("Vừa cả trang"), "rectangle-vertical")
        self.strips = self._button(self.tr("Các trang thu nhỏ"), "panel-left")
        self.detach = self._button(self.tr("Tách ra cửa sổ riêng"), "picture-in-picture-2")
        self.fold = self._button(self.tr("Cất trang giấy (F7)"), "x")
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.across.clicked.connect(self.fit_across)
        self.whole.clicked.connect(self.fit_page)
        self.strips.clicked.connect(self.show_thumbnails)
        self.detach.clicked.connect(self.detach_wanted)
        self.fold.clicked.connect(self.fold_wanted)
        self.percent.setProperty("role", "muted")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setFixedWidth(QFontMetrics(self.font()).horizontalAdvance("400 %") + 12)
        self.state.setProperty("role", "help")
        for widget in (self.strips, self.smaller, self.percent, self.larger, self.across):
            row.addWidget(widget)
        row.addWidget(self.whole)
        row.addStretch(1)
        for widget in (self.state, self.detach, self.fold):
            row.addWidget(widget)
        return row

    def _button(self, words: str, icon: str) -> IconButton:
        button = IconButton(words, icon, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def follow(self, address: Address) -> None:
        """Light the words of the field that has the focus now, and bring them into sight."""
        self._where = address
        self._light()

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self.view.zoom_by(1)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self.view.zoom_by(-1)

    def fit_across(self) -> None:
        """Let the pages fill the column."""
        self.view.set_zoom(Zoom(Fit.WIDTH))

    def fit_page(self) -> None:
        """Show a page whole."""
        self.view.set_zoom(Zoom(Fit.PAGE))

    def show_thumbnails(self) -> None:
        """Show or hide the strip of small pages."""
        self.thumbnails.setVisible(self.thumbnails.isHidden())

    def _light(self) -> None:
        sheets = self._live.sheets
        spots = sheets.spots_of(self._session.now, self._where) if sheets and self._where else ()
        self.view.light((spot.page, _around(spot)) for spot in spots)

    def _on_made(self, sheets: Sheets) -> None:
        self.state.clear()
        self.notices.hide()
        self.view.show_pdf(sheets.pdf)
        self.thumbnails.show_pdf(sheets.pdf)
        self._light()

    def _on_aged(self) -> None:
        self.state.setText(self.tr("Đang dựng lại…"))

    def _on_failed(self, failure: MinutesError) -> None:
        self.state.setText(self.tr("Trang cũ"))
        what = self.tr("chưa dựng được trang: {what}").format(what=failure.what)
        self.notices.warn(MinutesError(what, failure.advice))

    def _on_loaded(self, _meeting: Meeting) -> None:
        self._where = ""
        self.view.light(())

    def _on_clicked(self, page: int, x: float, y: float) -> None:
        if self._live.sheets is not None:
            address = self._live.sheets.field_at(page, x, y)
            if address:
                self.field_wanted.emit(address)

    def _show_percent(self, percent: int) -> None:
        self.percent.setText(f"{percent} %")


def _around(spot: FieldSpot) -> Box:
    """Give the box of a spot with a little air around it."""
    return Box(spot.x - 1.5, spot.y - 1, spot.width + 3, spot.height + 2)
