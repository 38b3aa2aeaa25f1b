"""Forms: fields below each other or side by side. Every field enters through `Form.add`."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutes_app.domain.address import Address, joined
from minutes_app.ui.binding import Editor
from minutes_app.ui.desk import Desk
from minutes_app.ui.field_box import FieldBox
from minutes_app.ui.flow_line import FlowLine
from minutes_app.ui.parts import Part
from minutes_app.ui.targets import At, Target

FIELD_GAP = 16
COLUMN_GAP = 16
TIGHT_GAP = 8
SECTION_GAP = 24


class Form(Part):
    """A column of parts below one base address; itself a part.

    `path` is where the form stands below the base of whatever holds it.
    """

    def __init__(
        self, desk: Desk, path: Address = "", parent: QWidget | None = None, *, gap: int = FIELD_GAP
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._path = path
        self._base: Address = path
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(gap)

    @property
    def base(self) -> Address:
        """The address below which the fields stand."""
        return self._base

    def add(
        self,
        caption: str,
        target: Target | Address,
        editor: Editor,
        hint: str = "",
        *,
        bare: bool = False,
        into: QBoxLayout | FlowLine | None = None,
        stretch: int = 0,
    ) -> FieldBox:
        """Put a field at the end: the one door for every field of the program.

        `target` may be a path below the base. With `into` the field stands in that line.
        """
        target = At(target) if isinstance(target, str) else target
        box = FieldBox(self.desk, target, caption, editor, hint, bare=bare)
        self.place(box, into=into, stretch=stretch)
        return box

    def place(
        self, part: Part, *, into: QBoxLayout | FlowLine | None = None, stretch: int = 0
    ) -> None:
        """Put a part at the end."""
        self.parts = [*self.parts, part]
        part.rebase(self._base)
        if into is None:
            self.column.addWidget(part, stretch)
        elif isinstance(into, FlowLine):
            into.add(part, stretch)
        else:
            into.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)

    def new_line(self, gap: int = COLUMN_GAP) -> FlowLine:
        """Give a line at the end, for fields side by side where there is room for them."""
        line = FlowLine(gap)
        self.column.addLayout(line)
        return line

    def tight_line(self) -> QHBoxLayout:
        """Give a line at the end that never breaks, for the short fields of a row."""
        line = QHBoxLayout()
        line.setSpacing(TIGHT_GAP)
        self.column.addLayout(line)
        return line

    def heading(self, text: str, hint: str = "") -> None:
        """Put a heading over what follows."""
        if self.parts:
            self.column.addSpacing(SECTION_GAP - FIELD_GAP)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for words, role in ((text, "heading"), (hint, "help")):
            if words:
                label = QLabel(words, box)
                label.setProperty("role", role)
                label.setWordWrap(True)
                column.addWidget(label)
        self.column.addWidget(box)

    def rule(self) -> None:
        """Put a thin line between what stands above and below."""
        line = QFrame(self)
        line.setProperty("kind", "line")
        self.column.addWidget(line)

    def boxes(self) -> Iterator[FieldBox]:
        """Give the fields that stand directly in this form."""
        return (part for part in self.parts if isinstance(part, FieldBox))

    def rebase(self, base: Address) -> None:
        """Belong to another base."""
        self._base = joined(base, self._path)
        for part in self.parts:
            part.rebase(self._base)
