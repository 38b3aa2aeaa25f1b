"""The window: tool bar, sections and form, status line; every deed of the table is done here."""

from collections.abc import Container
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.history import Step
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.preferences import Preferences
from minutes_app.services.documents import SUFFIX
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.ui.acts import ACTS, Act, Needs, section_acts
from minutes_app.ui.file_desk import FileDesk
from minutes_app.ui.icons import set_icon
from minutes_app.ui.jobs import Jobs
from minutes_app.ui.keepsake_desk import KeepsakeDesk
from minutes_app.ui.notices import NoticeStrip, Way
from minutes_app.ui.pages.sections import SECTIONS
from minutes_app.ui.paper_desk import PaperDesk
from minutes_app.ui.recovery_desk import RecoveryDesk
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.shortcut_guard import ShortcutGuard
from minutes_app.ui.slots import weak_slot
from minutes_app.ui.snapshot_desk import SnapshotDesk
from minutes_app.ui.start_page import StartPage
from minutes_app.ui.status_line import StatusLine
from minutes_app.ui.theme import Wardrobe
from minutes_app.ui.tool_bar import SHOWN, ToolBar
from minutes_app.ui.translation import marked
from minutes_app.ui.window_desk import WindowDesk
from minutes_app.ui.window_layout import kept_layout, restore_columns

if TYPE_CHECKING:
    from minutes_app.services.survey import Survey
    from minutes_app.ui.paper.live_paper import LivePaper
    from minutes_app.ui.paper.paper_place import PaperPlace
    from minutes_app.ui.print_desk import PrintDesk
    from minutes_app.ui.sheets.find_sheet import Target
    from minutes_app.ui.workspace import Workspace


class MinutesWindow(QWidget):
    """One meeting at a time.

    Signals: `named` when it bears another name or state, `gone` when it has been closed for good.
    """

    named = Signal()
    gone = Signal()

    def __init__(
        self,
        session: EditingSession,
        keeper: PreferencesKeeper,
        keeping: Keeping,
        jobs: Jobs,
        wardrobe: Wardrobe,
        live: "LivePaper",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._keeping = keeping
        self._wardrobe = wardrobe
        self._live = live
        self._jobs = jobs
        self._may_close = False
        self.acts = (*ACTS, *section_acts(SECTIONS))
        self.actions_by_id: dict[str, QAction] = {}
        self._guard = ShortcutGuard(self)
        self.files = FileDesk(session, keeper, keeping, self)
        self.recovery = RecoveryDesk(session, keeping, self.files, self)
        self.snapshots = SnapshotDesk(session, keeping, self)
        self.papers = PaperDesk(session, keeper, live.press, jobs, self)
        self.keepsakes = KeepsakeDesk(session, keeper, keeping, self.files, self)
        self.start = StartPage(self)
        self.start_notices = NoticeStrip(self)
        self.status = StatusLine(self)
        self._make_actions()
        self.bar = ToolBar(self.actions_by_id, self)
        self.stack = QStackedWidget(self)
        self._assemble()
        self._connect()
        self.setAcceptDrops(True)
        self._on_closed()

    @cached_property
    def workspace(self) -> "Workspace":
        """The place of work, built for the first meeting: the start page does not wait for it."""
        from minutes_app.ui.workspace import Workspace

        workspace = Workspace(self._session, SECTIONS, self)
        self.stack.addWidget(workspace)
        workspace.noticed.connect(self._on_noticed)
        workspace.checkup.found.connect(self._on_found)
        self.status.problem_wanted.connect(workspace.show_next_problem)
        return workspace

    @cached_property
    def prints(self) -> "PrintDesk":
        """Who prints and compares, fetched when it is first wanted."""
        from minutes_app.ui.print_desk import PrintDesk

        desk = PrintDesk(
            self._session,
            self._keeper,
            self._keeping,
            self._live.press,
            self._jobs,
            self.files,
            self.papers,
            self,
        )
        self._hear(desk)
        return desk

    @cached_property
    def paper(self) -> "PaperPlace":
        """The paper beside the form, built for the first meeting."""
        from minutes_app.ui.paper.paper_place import PaperPlace

        wanted = self._keeper.now.paper
        place = PaperPlace(self._session, self._live, self.workspace, is_shown=wanted)
        restore_columns(self.workspace.splitter, self._keeper.now)
        place.panel.page_changed.connect(self.status.show_page)
        place.shown_changed.connect(self._on_paper_shown)
        return place

    @property
    def columns(self) -> QSplitter | None:
        """Sections and form side by side, `None` while there was no meeting yet."""
        return self.workspace.splitter if "workspace" in self.__dict__ else None

    def _assemble(self) -> None:
        self.stack.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.start_notices)
        column.addWidget(self.status)

    def _hear(self, desk: WindowDesk) -> None:
        desk.said.connect(self._on_said)
        desk.warned.connect(self._on_warned)

    def _connect(self) -> None:
        for desk in (self.files, self.recovery, self.snapshots, self.papers, self.keepsakes):
            self._hear(desk)
        self.snapshots.undo_wanted.connect(self.undo)
        self.keepsakes.address_wanted.connect(self._on_address_wanted)
        self.start.wanted.connect(self.do)
        self.start.file_wanted.connect(self.files.open_path)
        self.start.taken.connect(self.recovery.take)
        self.start.both_kept.connect(self.recovery.keep_both)
        self.start.looked_at.connect(self.recovery.show)
        self.recovery.kept.connect(self._on_kept)
        self.recovery.offered.connect(self._on_offered)
        self.files.opened.connect(self._on_opened)
        self.files.closed.connect(self._on_closed)
        self.files.renamed.connect(self._show_name)
        self.files.renamed.connect(self.recovery.watch_copies)
        self.bar.menu_wanted.connect(self.open_menu)
        self.files.opened.connect(self._on_paper_wanted)
        self._session.changed.connect(self._on_changed)
        self._session.saved_changed.connect(self._on_saved)

    def _make_actions(self) -> None:
        for act in self.acts:
            action = QAction(marked(act.text), self)
            action.setShortcuts([QKeySequence(keys) for keys in act.keys])
            action.triggered.connect(weak_slot(self.do, act))
            for keys in act.keys:
                self._guard.claim(keys)
            self.addAction(action)
            self.actions_by_id[act.id] = action
        self._show_icons(SHOWN)

    def _show_icons(self, names: Container[str]) -> None:
        """Draw the icons of these deeds, not before they can be seen."""
        for act in self.acts:
            if act.id in names:
                set_icon(self.actions_by_id[act.id], act.icon)

    def do(self, act: Act) -> None:
        """Do what a row of the table says, unless a sheet is asking."""
        if not any(sheet.isVisible() for sheet in self.findChildren(Sheet)):
            act.deed(self)

    def undo(self) -> None:
        """Take the last step back and show where it happened."""
        self._show_step(self._session.undo())

    def redo(self) -> None:
        """Do the last step again and show where it happened."""
        self._show_step(self._session.redo())

    def _show_step(self, step: Step | None) -> None:
        if step is not None and step.where:
            self.workspace.show_address(step.where)

    def find_anything(self) -> None:
        """Find a deed, a section, a person or words of the meeting."""
        from minutes_app.services.finding import Finder
        from minutes_app.ui.sheets.find_sheet import FindSheet

        finder = Finder(self._session.now) if self.files.is_open else None
        useful = tuple(act for act in self.acts if self.actions_by_id[act.id].isEnabled())
        sheet = FindSheet(useful, finder, self)
        sheet.chosen.connect(self._on_target)
        sheet.open_at(sheet.query)

    def _on_target(self, target: "Target") -> None:
        if target.act is not None:
            self.do(target.act)
        else:
            self.workspace.show_address(target.address)

    def open_menu(self) -> None:
        """Show every deed of the table in one menu."""
        self._show_icons(self.actions_by_id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = ""
        for act in self.acts:
            if group and act.group != group:
                menu.addSeparator()
            group = act.group
            if not act.id.startswith("go.section"):
                menu.addAction(self.actions_by_id[act.id])
        menu.popup(self.bar.mapToGlobal(self.bar.rect().bottomLeft()))

    def choose_preferences(self) -> None:
        """Let the user choose language, colours and the facts of the office."""
        from minutes_app.ui.sheets.preferences_sheet import PreferencesSheet

        sheet = PreferencesSheet(self._keeper.now, self)
        sheet.accepted.connect(self._on_preferences)
        sheet.open_at(sheet.language)

    def _on_preferences(self, preferences: Preferences) -> None:
        self._keeper.change(preferences)
        self._wardrobe.wear(preferences.theme)
        if self._keeper.failure is not None:
            self.warn(self._keeper.failure)

    def show_keys(self) -> None:
        """Show the keys of the program."""
        from minutes_app.ui.sheets.keys_sheet import KeysSheet

        sheet = KeysSheet(self.acts, self)
        sheet.open_at(sheet.done)

    @property
    def notices(self) -> NoticeStrip:
        """The strip that can be seen now."""
        return self.workspace.notices if self.files.is_open else self.start_notices

    def say(self, text: str, *ways: Way) -> None:
        """Tell what happened."""
        self.notices.say(text, *ways)

    def warn(self, failure: MinutesError, *ways: Way) -> None:
        """Tell what went wrong and what to do."""
        self.notices.warn(failure, *ways)

    def _on_said(self, text: str, ways: tuple[Way, ...]) -> None:
        self.say(text, *ways)

    def _on_warned(self, failure: MinutesError, ways: tuple[Way, ...]) -> None:
        self.warn(failure, *ways)

    def _on_address_wanted(self, address: str) -> None:
        self.workspace.show_address(address)

    def _on_opened(self, to_confirm: tuple[str, ...]) -> None:
        self.stack.setCurrentWidget(self.workspace)
        self.status.show()
        self.workspace.review.show_places(to_confirm)
        self.workspace.checkup.look()
        self._on_changed(self._session.now)
        self.workspace.enter(0)
        self.recovery.wake()
        self.recovery.offer_for_file()

    def _on_paper_wanted(self, _to_confirm: object) -> None:
        self.paper.wake()

    def _on_paper_shown(self, is_shown: object) -> None:
        self._keeper.change(replace(self._keeper.now, paper=bool(is_shown)))
        self.status.pages.setVisible(bool(is_shown))

    def _on_closed(self) -> None:
        if "paper" in self.__dict__:
            self.paper.rest()
        self.stack.setCurrentWidget(self.start)
        self.status.hide()
        self.start.show_recent(self._keeper.now)
        self.recovery.look()
        self._on_changed(self._session.now)
        self._show_name()
        self.start.enter()

    def _on_changed(self, _meeting: Meeting) -> None:
        there = {
            Needs.NOTHING: True,
            Needs.MEETING: self.files.is_open,
            Needs.UNDO: self.files.is_open and bool(self._session.undo_label),
            Needs.REDO: self.files.is_open and bool(self._session.redo_label),
        }
        for act in self.acts:
            self.actions_by_id[act.id].setEnabled(there[act.needs])
        undo, redo = self._session.undo_label, self._session.redo_label
        self.actions_by_id["edit.undo"].setText(self.tr("Hoàn tác {step}").format(step=undo))
        self.actions_by_id["edit.redo"].setText(self.tr("Làm lại {step}").format(step=redo))

    def _on_kept(self, _kept: object) -> None:
        self._show_name()

    def _on_offered(self) -> None:
        self.start.show_recovered(self.recovery.offers)

    def _on_saved(self, _is_saved: object) -> None:
        self._show_name()

    def _on_found(self, survey: "Survey") -> None:
        self.status.show_problems(len(survey.to_look_at))
        self.status.show_words(survey.words)

    def _on_noticed(self, text: str) -> None:
        self.say(text, Way(self.tr("Hoàn tác"), self.undo))

    def _show_name(self) -> None:
        program = self.tr("Biên bản")
        name = f"{self.files.name}[*] – {program}" if self.files.is_open else program
        self.setWindowTitle(name)
        self.setWindowModified(self.files.is_open and not self._session.is_saved)
        self.named.emit()
        self.status.show_saved(
            is_saved=self._session.is_saved,
            at=self.files.saved_at,
            kept=self._keeping.journal.kept,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take meeting files."""
        if any(url.toLocalFile().endswith(SUFFIX) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the meeting file that was dropped."""
        names = [url.toLocalFile() for url in event.mimeData().urls()]
        wanted = next((name for name in names if name.endswith(SUFFIX)), "")
        if wanted:
            self.files.open_name(wanted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go only when unsaved work was asked about."""
        if not self._may_close:
            event.ignore()
            QTimer.singleShot(0, self._leave)
            return
        self._keeper.change(kept_layout(self.columns, self._keeper.now))
        super().closeEvent(event)
        self.gone.emit()

    def _leave(self) -> None:
        self.files.leave(self._close_for_good)

    def _close_for_good(self) -> None:
        self.files.end()
        self._may_close = True
        self.close()
