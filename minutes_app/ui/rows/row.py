"""One row of a list: grip, number, form, menu; as a line or as a card."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.ui.buttons import IconButton
from minutes_app.ui.complaint import Complaint
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.icons import set_icon
from minutes_app.ui.palette import colours_now
from minutes_app.ui.parts import Part, Problems
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.deeds import ROW_ACTS, Deed, deed_of, shown_key
from minutes_app.ui.rows.grip import HEIGHT, Grip
from minutes_app.ui.slots import weak_slot

TOP = Qt.AlignmentFlag.AlignTop


class Row(Part):
    """One row, which asks its list for whatever is done with it.

    Signals: `asked` with a `Deed` and the row itself; `pasted` with the row and lines, the first
    being this row's text; `dragged`, `dropped` with the row and the place on the screen.
    """

    asked = Signal(object, object)
    pasted = Signal(object, tuple)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self, body: RowBody, *, card: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.body = body
        self.parts = [body]
        self.base: Address = ""
        self.is_card = card
        self._index = -1
        self.seen: object = None
        self._complaint: Complaint | None = None
        self._grip = Grip(self)
        self._number = QLabel(self)
        self._number.setProperty("role", "heading" if card else "muted")
        self._number.setFixedHeight(HEIGHT)
        self._menu_button = IconButton(self.tr("Việc với mục này"), "ellipsis", self)
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._menu_button.clicked.connect(self._open_menu)
        self._grip.dragged.connect(self._on_dragged)
        self._grip.dropped.connect(self._on_dropped)
        self._assemble()
        if not card:
            body.look_quiet()
        for box in body.mains:
            if isinstance(box.editor, (LineField, TextField)):
                box.editor.lines_pasted.connect(self._on_pasted)

    def _assemble(self) -> None:
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(4)
        frame = QFrame(self)
        self._outer.addWidget(frame)
        if self.is_card:
            self._as_card(frame)
        else:
            self._as_line(frame)

    def _as_line(self, frame: QFrame) -> None:
        line = QHBoxLayout(frame)
        line.setContentsMargins(4, 4, 4, 4)
        line.setSpacing(4)
        line.addWidget(self._grip, 0, TOP)
        line.addWidget(self._number, 0, TOP)
        line.addWidget(self.body, 1)
        line.addWidget(self._menu_button, 0, TOP)

    def _as_card(self, frame: QFrame) -> None:
        frame.setProperty("kind", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 16)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._grip)
        first.addWidget(self._number)
        first.addSpacing(4)
        for stretch, head in zip((1, 0), self.body.heads, strict=False):
            first.addWidget(head, stretch)
        if not self.body.heads:
            first.addStretch(1)
        first.addWidget(self._menu_button)
        column.addLayout(first)
        column.addWidget(self.body)
        self.body.column.setContentsMargins(4, 0, 4, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts this row from the one before."""
        if not self.is_card and self._index > 0:
            line = QColor(colours_now().line)
            QPainter(self).fillRect(0, 0, self.width(), 1, line)

    def stand_at(self, base: Address, index: int, name: str) -> None:
        """Stand at this address and index, under this name for screen readers."""
        if index != self._index:
            self._index = index
            self.update()
        if base != self.base:
            self.base = base
            self.seen = None
            self.rebase(base)
        self.body.name_row(name)

    def set_number(self, number: str) -> bool:
        """Show what stands before the row; tells whether it is something new."""
        if self._number.text() == number:
            return False
        self._number.setText(number)
        return True

    @property
    def number(self) -> str:
        """What stands before the row."""
        return self._number.text()

    def number_width(self) -> int:
        """Give how many pixels the number needs."""
        return self._number.sizeHint().width()

    def set_number_width(self, width: int) -> None:
        """Give the number this much room, so that all rows begin on one line."""
        self._number.setMinimumWidth(width)

    def show_row(self, meeting: Meeting, seen: object) -> None:
        """Bring the row up to date; `seen` is what it shows, nothing is done for the same."""
        if seen != self.seen:
            self.seen = seen
            self.body.show_row(meeting)

    def show_problems(self, problems: Problems) -> None:
        """Show the problems of the fields, and that of the row itself."""
        super().show_problems(problems)
        found = problems.get(self.base)
        if found is not None and self._complaint is None:
            self._complaint = Complaint(self)
            self._outer.addWidget(self._complaint)
        if self._complaint is not None:
            self._complaint.say(*((str(found.level), found.text) if found else ("", "")))

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the widget that edits the address; the row itself is its first field."""
        return self.body.main_stop() if address == self.base else super().editor_at(address)

    def enter(self) -> None:
        """Put the cursor into the row."""
        stop = self.body.main_stop()
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_details(self) -> None:
        """Open the details and go in, or close them and come back."""
        details = self.body.details
        if details is not None:
            details.toggle()
            if not details.is_open:
                self.enter()

    def extend_menu(self, menu: QMenu) -> None:
        """Add the deeds of this row to a menu."""
        menu.addSeparator()
        self._fill(menu)

    def _fill(self, menu: QMenu) -> None:
        for act in ROW_ACTS:
            if act.deed is Deed.DETAILS and self.body.details is None:
                continue
            words = QCoreApplication.translate("tables", act.text)
            key = shown_key((act.card_keys if self.is_card else act.keys)[0])
            action = QAction(f"{words}\t{key}", menu)
            set_icon(action, act.icon)
            action.triggered.connect(weak_slot(self._ask, act.deed))
            menu.addAction(action)

    def _ask(self, deed: Deed) -> None:
        self.asked.emit(deed, self)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(self._menu_button.mapToGlobal(QPoint(0, self._menu_button.height())))

    def _on_dragged(self, place: QPoint) -> None:
        self.dragged.emit(self, place)

    def _on_dropped(self, place: QPoint) -> None:
        self.dropped.emit(self, place)

    def _on_pasted(self, lines: tuple[str, ...]) -> None:
        self.pasted.emit(self, lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means for a row."""
        deed = deed_of(event, card=self.is_card)
        if deed is None:
            event.ignore()
        else:
            self._ask(deed)
