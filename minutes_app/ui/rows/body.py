"""The form of one row: what is always seen, and details that are folded away."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.ui.desk import Desk
from minutes_app.ui.field_box import FieldBox
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fold import Fold
from minutes_app.ui.forms import Form
from minutes_app.ui.targets import Target

ROW_GAP = 0

Paster: TypeAlias = Callable[[Meeting, Address, int, tuple[str, ...]], Meeting]
"""Gives the meeting with these lines as rows at an index of a list."""


class RowBody(Form):
    """A form below the base of its row.

    `mains` are the fields of which the one seen gets the cursor and takes pasted lines. `paste`
    gives the meeting in which the row of an index holds the first of these lines, and new rows
    after it the others; `None` where lines are no rows. `heads` are the fields that a card shows in
    its first line. `details` open by key and are seen folded only when filled.
    """

    paste: Paster | None = None

    def __init__(self, desk: Desk, *, gap: int = ROW_GAP) -> None:
        super().__init__(desk, gap=gap)
        self.mains: list[FieldBox] = []
        self.heads: list[FieldBox] = []
        self.details: Fold | None = None

    def set_main(self, box: FieldBox) -> FieldBox:
        """Make this a field that gets the cursor; Enter in it is left to the row."""
        self.mains.append(box)
        if isinstance(box.editor, (LineField, TextField)):
            box.editor.splits = self.paste is not None
        if isinstance(box.editor, TextField):
            box.editor.enter_leaves = True
        return box

    def set_head(self, box: FieldBox) -> FieldBox:
        """Make this a field in the first line of the card; the first one is its title."""
        box.look("quiet" if self.heads else "title")
        self.heads.append(box)
        return box

    def look_quiet(self) -> None:
        """Show bare fields without a frame until the pointer or the cursor is there."""
        for box in self.findChildren(FieldBox):
            if box.is_bare:
                box.look("quiet")

    def add_details(
        self, title: str, fill: Callable[[Form], None], watch: Sequence[Target]
    ) -> None:
        """Put a fold at the end that is seen only when it is opened or filled."""
        self.details = Fold(self.desk, title, fill, watch, shy=True)
        self.place(self.details)

    def main_stop(self) -> QWidget | None:
        """Give the widget that gets the cursor, `None` when there is nothing to fill."""
        seen = (box.editor for box in self.mains if box.isVisibleTo(self) or box in self.heads)
        return next(seen, None) or next(iter(self.stops()), None)

    def inherit(self, neighbour: "RowBody") -> None:
        """Take over how the row before is filled in, where there are several ways."""

    def show_row(self, meeting: Meeting) -> None:
        """Bring the row up to date."""
        self.show_meeting(meeting)
