"""The rows of a list, one widget each, built as they are needed, with the buttons below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from minutes_app.domain.address import Address, joined, rows_at
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person, PersonId
from minutes_app.ui.buttons import QuietButton
from minutes_app.ui.complaint import Complaint
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.text_keys import area_around
from minutes_app.ui.flow_line import FlowLine
from minutes_app.ui.focus_chain import chain
from minutes_app.ui.parts import Part, Problems
from minutes_app.ui.rows.differences import Difference, Journey, difference, journey
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row import Row
from minutes_app.ui.slots import weak_slot

AT_ONCE = 12
"""Rows built before the page is first painted: more than can be seen."""
IN_TURN = 2
"""Rows built in each turn after it."""
PACE_MS = 20
"""How long keys and mouse have the screen to themselves between two turns."""
LINE_GAP = 8
CARD_GAP = 16


class RowColumn(Part):
    """Shows the rows at an address; `path` is where they stand below the base of what holds them.

    Signals: `row_built` with a row that is new on the screen, `adder_pressed` with the button.
    """

    row_built = Signal(Row)
    adder_pressed = Signal(Adder)

    def __init__(self, desk: Desk, path: Address, kind: RowKind) -> None:
        super().__init__()
        self.kind = kind
        self.address: Address = path
        self.rows: list[Row] = []
        self.parts = self.rows
        self.values: Sequence[object] = ()
        self._desk = desk
        self._path = path
        self._row = ""
        self._meeting = desk.session.now
        self._problems: Problems = {}
        self._people: dict[PersonId, tuple[int, Person]] = {}
        self._people_known: object = None
        self._are_stale = False
        self._labels: object = None
        self._later = QTimer(self, singleShot=True, interval=PACE_MS)
        self._later.timeout.connect(self._go_on_building)
        self._assemble()

    def _assemble(self) -> None:
        self._frame = QFrame(self)
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(CARD_GAP if self.kind.is_card else 0)
        if not self.kind.is_card:
            self._frame.setProperty("kind", "card")
            self._column.setContentsMargins(1, 1, 1, 1)
        self._frame.hide()
        self._empty = QLabel(self.kind.empty, self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._complaint = Complaint(self)
        self.adders = [self._adder(adder) for adder in self.kind.adders]
        line = FlowLine(LINE_GAP)
        for button in self.adders:
            line.add(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(LINE_GAP)
        whole.addWidget(self._empty)
        whole.addWidget(self._frame)
        whole.addWidget(self._complaint)
        whole.addLayout(line)

    def _adder(self, adder: Adder) -> QuietButton:
        button = QuietButton(adder.text, "plus", self)
        button.stand_out(wanted=self.kind.is_card)
        button.clicked.connect(weak_slot(self._press, adder))
        return button

    def _press(self, adder: Adder) -> None:
        self.adder_pressed.emit(adder)

    def row_at(self, index: int) -> Row:
        """Give the row of this index, built if it was not yet."""
        missing = range(len(self.rows), index + 1)
        for place in missing:
            self._build(place)
        if missing:
            self._renumber()
        return self.rows[index]

    def enter_row(self, index: int) -> None:
        """Put the cursor into the row of this index, or to the button when there is none."""
        if self.values:
            self.row_at(min(index, len(self.values) - 1)).enter()
        else:
            self.adders[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal_later()

    def reveal_later(self) -> None:
        """Scroll the page to what has the focus, once everything has its place."""
        QTimer.singleShot(0, self._reveal)

    def leave(self) -> None:
        """Put the focus behind the rows."""
        self.adders[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def rebase(self, base: Address) -> None:
        """Belong to another base."""
        self.address = joined(base, self._path)
        self._are_stale = True
        for index, row in enumerate(self.rows):
            self._stand(row, index)

    def name_row(self, row: str) -> None:
        """Tell screen readers in which row the list stands; its rows say so after their own."""
        if row != self._row:
            self._row = row
            for index, inner in enumerate(self.rows):
                self._stand(inner, index)

    def forget(self) -> None:
        """Take all rows away: another meeting comes."""
        self._take_out(0, len(self.rows))
        self.values = ()

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the rows up to date; only those that changed are touched."""
        self._meeting = meeting
        old, new = self.values, rows_at(meeting, self.address)
        concerned = difference(old, new).new_rows
        if self._meet(meeting) or self._are_stale or len(old) != len(new):
            concerned, self._labels = range(len(new)), None
        self._are_stale = False
        if new is not old:
            self._reshape(new)
        for index in concerned[: max(0, len(self.rows) - concerned.start)]:
            self.rows[index].show_row(meeting, self._seen(index))
        self._renumber()

    def show_problems(self, problems: Problems) -> None:
        """Show the problems of the rows, and that of the list itself."""
        self._problems = problems
        super().show_problems(problems)
        found = problems.get(self.address)
        self._complaint.say(str(found.level) if found else "", found.text if found else "")

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the widget that edits the address; the list itself is its button."""
        if address == self.address:
            return self.adders[0]
        index = self._index_of(address)
        return self.row_at(index).editor_at(address) if index is not None else None

    def stops(self) -> list[QWidget]:
        """Give the stops of all rows and the buttons."""
        return [*super().stops(), *self.adders]

    def _index_of(self, address: Address) -> int | None:
        """Give the row in which the address lies, also that of a person shown there."""
        below = address.removeprefix(f"{self.address}/")
        if below != address:
            index = int(below.partition("/")[0])
            return index if index < len(self.values) else None
        steps = address.split("/")
        if steps[0] != "people" or len(steps) < 2 or not self._people:
            return None
        wanted = self._meeting.people[int(steps[1])].id
        holders = (i for i, row in enumerate(self.values) if wanted in self.kind.people(row))
        return next(holders, None)

    def _meet(self, meeting: Meeting) -> bool:
        """Note who is in the meeting, once for all rows; tells whether anybody changed."""
        if meeting.people is self._people_known:
            return False
        self._people_known = meeting.people
        self._people = {p.id: (index, p) for index, p in enumerate(meeting.people)}
        return True

    def _seen(self, index: int) -> object:
        """Give everything that the row of this index shows."""
        value = self.values[index]
        return value, [self._people.get(key) for key in self.kind.people(value)]

    def _reshape(self, new: Sequence[object]) -> None:
        """Make the rows fit another list; what stays, stays with its cursor and folds."""
        old, self.values = self.values, new
        what = difference(old, new)
        move = journey(old, new, what)
        if move is not None and max(move.source, move.target) < len(self.rows):
            self._carry(move)
        else:
            self._replace(what)
        end = what.new_end if len(old) == len(new) else len(new)
        for index in range(what.start, min(end, len(self.rows))):
            self._stand(self.rows[index], index)
        self._empty.setVisible(not new)
        self._frame.setVisible(bool(new))
        for button in self.adders:
            button.stand_out(wanted=not new and self.kind.is_card)
        if len(self.rows) < len(new):
            self._build_some(max(0, AT_ONCE - len(self.rows)))
        self._desk.reshaped.emit()

    def _replace(self, what: Difference) -> None:
        first = what.start + what.kept
        focused = self._take_out(first, what.old_end)
        coming = what.new_end - first
        if coming > AT_ONCE:
            focused = self._take_out(first, len(self.rows)) or focused
        elif first <= len(self.rows):
            for index in range(first, what.new_end):
                self._build(index)
        if focused:
            self.enter_row(first)

    def _take_out(self, first: int, end: int) -> bool:
        """Take rows away; tells whether one of them had the focus."""
        focus, had_focus = QApplication.focusWidget(), False
        for row in self.rows[first:end]:
            had_focus = had_focus or (focus is not None and row.isAncestorOf(focus))
            row.retire()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[first:end]
        return had_focus

    def _carry(self, move: Journey) -> None:
        self._labels = None
        row = self.rows.pop(move.source)
        self.rows.insert(move.target, row)
        self._column.removeWidget(row)
        self._column.insertWidget(move.target, row)
        chain(self.stops())

    def _go_on_building(self) -> None:
        """Build more rows, but none while the user types."""
        if self._desk.is_at_work:
            self._later.start()
        else:
            self._build_some(IN_TURN)

    def _build_some(self, most: int) -> None:
        """Build rows that are still to come, some now and the others after the next paint."""
        for index in range(len(self.rows), min(len(self.rows) + most, len(self.values))):
            self._build(index)
        if len(self.rows) < len(self.values):
            self._later.start()
        self._renumber()

    def _build(self, index: int) -> None:
        row = Row(self.kind.body(self._desk), card=self.kind.is_card, parent=self)
        self.rows.insert(index, row)
        self._labels = None
        self._column.insertWidget(index, row)
        self.row_built.emit(row)
        self._stand(row, index)
        row.show_row(self._meeting, self._seen(index))
        row.show_problems(self._problems)
        row.show()
        self._chain_in(index)

    def _chain_in(self, index: int) -> None:
        """Let Tab find the new row between its neighbours."""
        new = self.rows[index].stops()
        if index:
            chain([self.rows[index - 1].stops()[-1], *new])
            return
        after = self.rows[1].stops()[0] if len(self.rows) > 1 else self.adders[0]
        chain([after, *new, after])

    def _stand(self, row: Row, index: int) -> None:
        name = f"{self.kind.thing} {index + 1}"
        name = f"{name}, {self._row}" if self._row else name
        row.stand_at(joined(self.address, index), index, name)

    def _renumber(self) -> None:
        number = self.kind.label(self._meeting, self.address)
        if number == self._labels:
            return
        self._labels = number
        changed = False
        for index, row in enumerate(self.rows):
            changed = row.set_number(number(index)) or changed
        if changed and not self.kind.is_card:
            width = max(row.number_width() for row in self.rows)
            for row in self.rows:
                row.set_number_width(width)

    def _reveal(self) -> None:
        """Scroll the page to what has the focus."""
        area, focus = area_around(self), QApplication.focusWidget()
        if area is not None and focus is not None and self.isAncestorOf(focus):
            area.ensureWidgetVisible(focus, 0, 48)
