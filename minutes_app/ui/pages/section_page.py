"""A page of the window: title, form, and everything around them that all pages do alike."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.ui.binding import EDITORS
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fields.text_keys import is_enter
from minutes_app.ui.focus_chain import chain
from minutes_app.ui.forms import Form
from minutes_app.ui.parts import ShownProblem, gravest

WIDTH = 720
"""Pixels of a form at most; longer lines are hard to read."""
SIDE = 24
TOP = 24
BOTTOM = 64


class SectionPage(QWidget):
    """The form of one section; pages fill `form` in their constructor.

    A hidden page catches up when it is shown. Signals: `focused` with the address of the field
    that has got the focus; `noticed` with a sentence about what was just done.
    """

    focused = Signal(str)
    noticed = Signal(str)

    def __init__(
        self, session: EditingSession, parent: QWidget | None, title: str, hint: str
    ) -> None:
        super().__init__(parent)
        self.desk = Desk(session, self)
        self.desk.noticed.connect(self.noticed)
        self.form = Form(self.desk)
        self._shown: Meeting | None = None
        self._wanted = session.now
        self._problems: tuple[ShownProblem, ...] = ()
        self._problems_shown: tuple[ShownProblem, ...] | None = None
        self._area = QScrollArea(self)
        self._assemble(title, hint)
        session.loaded.connect(self._on_loaded)
        session.changed.connect(self.show_meeting)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _assemble(self, title: str, hint: str) -> None:
        ground = QWidget()
        ground.setProperty("kind", "ground")
        sheet = QWidget(ground)
        sheet.setMaximumWidth(WIDTH)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, TOP, 0, BOTTOM)
        column.setSpacing(4)
        for words, role in ((title, "title"), (hint, "help")):
            label = QLabel(words, sheet)
            label.setProperty("role", role)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(16)
        column.addWidget(self.form)
        column.addStretch(1)
        across = QHBoxLayout(ground)
        across.setContentsMargins(SIDE, 0, SIDE, 0)
        across.addStretch(1)
        across.addWidget(sheet, 1000)
        across.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the page up to date, at once or when it is shown next."""
        self._wanted = meeting
        if self.isVisible():
            self._catch_up()

    def show_problems(self, problems: Iterable[ShownProblem]) -> None:
        """Show these problems at their fields, and no others."""
        self._problems = tuple(problems)
        if self.isVisible():
            self._catch_up()

    def focus_address(self, address: Address) -> bool:
        """Put the cursor into the field of the address; tells whether there is one here."""
        editor = self.editor_at(address)
        if editor is None:
            return False
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._reveal)
        return True

    def editor_at(self, address: Address) -> QWidget | None:
        """Give what edits the address, unfolded; `None` when it is not on this page."""
        self._catch_up()
        return self.form.editor_at(address)

    def addresses(self) -> Iterator[Address]:
        """Give every address that can be edited on this page."""
        self._catch_up()
        return self.form.addresses()

    def _catch_up(self) -> None:
        if self._wanted is not self._shown:
            first = self._shown is None
            self._shown = self._wanted
            self.form.show_meeting(self._wanted)
            if first:
                chain(self.form.stops())
        if self._problems is not self._problems_shown:
            self._problems_shown = self._problems
            self.form.show_problems(gravest(self._problems))

    def _on_range(self, _least: int, most: int) -> None:
        """Hide the handle where all can be seen; its room stays, so that no form jumps aside."""
        self._area.verticalScrollBar().setEnabled(most > 0)

    def _on_loaded(self, _meeting: Meeting) -> None:
        if self._shown is not None:
            self.form.forget()
            self._area.verticalScrollBar().setValue(0)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        if isinstance(new, EDITORS) and new.objectName():
            self.focused.emit(new.objectName())
        QTimer.singleShot(0, self._reveal)

    def _reveal(self) -> None:
        """Scroll so far that what has the focus can be seen."""
        focus = QApplication.focusWidget()
        if isinstance(focus, TextField):
            focus.show_caret()
        elif focus is not None and self.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus, 0, 48)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        self._catch_up()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field where nothing else wants it."""
        if is_enter(event) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
