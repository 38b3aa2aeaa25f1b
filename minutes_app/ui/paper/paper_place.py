"""Where the paper is: beside the form, in a window of its own, or put away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.services.editing import EditingSession
from minutes_app.ui.paper.live_paper import LivePaper
from minutes_app.ui.paper.paper_panel import PaperPanel

if TYPE_CHECKING:
    from minutes_app.ui.workspace import Workspace

SIZES = (216, 480, 420)
"""Pixels of sections, form and paper where the window has not been changed yet."""


class PaperPlace(QObject):
    """Puts the paper where the secretary wants it; pages are made only while it can be seen.

    Signals: `shown_changed` tells whether the paper is wanted, each time that turns.
    """

    shown_changed = Signal(bool)

    def __init__(
        self, session: EditingSession, live: LivePaper, workspace: "Workspace", *, is_shown: bool
    ) -> None:
        super().__init__(workspace)
        self._live = live
        self._workspace = workspace
        self._own_window: _PaperWindow | None = None
        self._is_awake = False
        self.panel = PaperPanel(session, live)
        workspace.splitter.addWidget(self.panel)
        workspace.splitter.setSizes(SIZES)
        workspace.splitter.setStretchFactor(2, 1)
        self.panel.setVisible(is_shown)
        self.panel.field_wanted.connect(workspace.show_address)
        self.panel.fold_wanted.connect(self.show_or_fold)
        self.panel.detach_wanted.connect(self.detach_or_return)
        workspace.went_to.connect(self.panel.follow)

    @property
    def is_shown(self) -> bool:
        """Whether the paper is wanted, beside the form or in its own window."""
        return not self.panel.isHidden()

    @property
    def is_detached(self) -> bool:
        """Whether the paper has a window of its own."""
        return self._own_window is not None

    def wake(self) -> None:
        """Make the pages of the meeting that is open now, while they can be seen."""
        self._is_awake = True
        self._live.watch(wanted=self.is_shown)

    def rest(self) -> None:
        """Make no pages any more: the meeting has gone."""
        self._is_awake = False
        self._live.watch(wanted=False)
        if self.is_detached:
            self.detach_or_return()

    def show_or_fold(self) -> None:
        """Put the paper away, or bring it back beside the form."""
        if self.is_detached:
            self.detach_or_return()
        self.panel.setVisible(not self.is_shown)
        self._live.watch(wanted=self._is_awake and self.is_shown)
        self.shown_changed.emit(self.is_shown)

    def enter(self) -> None:
        """Put the focus on the pages, so that keys scroll them."""
        if not self.is_shown:
            self.show_or_fold()
        self.panel.view.window().activateWindow()
        self.panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def detach_or_return(self) -> None:
        """Give the paper a window of its own, for a second screen, or take it back."""
        if self._own_window is not None:
            old, self._own_window = self._own_window, None
            self._workspace.splitter.addWidget(self.panel)
            old.deleteLater()
        else:
            self._own_window = _PaperWindow(self.panel, self._workspace.window())
            self._own_window.closed.connect(self.detach_or_return)
            self._own_window.show()
        self.panel.show()
        self._live.watch(wanted=self._is_awake)


class _PaperWindow(QWidget):
    """Holds the paper alone. Signals: `closed` when the user closes it."""

    closed = Signal()

    def __init__(self, panel: PaperPanel, main: QWidget) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Trang giấy"))
        self.addActions(main.actions())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        self.resize(720, 900)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the paper back instead of taking it along."""
        super().closeEvent(event)
        self.closed.emit()
