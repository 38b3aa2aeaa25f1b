"""Lists whose rows are plain lines: documents handed out, recipients."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.services.pasting import with_lines
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind


class TextRow(RowBody):
    """A row that is one line of text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paste = paste_lines
        caption = QCoreApplication.translate("TextRow", "Nội dung")
        self.set_main(self.add(caption, "", TextField(), bare=True))


def nothing() -> str:
    """Give a new row."""
    return ""


def paste_lines(meeting: Meeting, rows: Address, index: int, lines: tuple[str, ...]) -> Meeting:
    """Give the meeting with the lines as rows."""
    return with_lines(meeting, rows, index, lines, "", "")


def text_rows(
    thing: str, add: str, empty: str, label: Callable[[Meeting, Address], Callable[[int], str]]
) -> RowKind:
    """Give the kind of a list of plain lines, in these words."""
    return RowKind(
        thing=thing,
        empty=empty,
        adders=(Adder(add, nothing),),
        body=TextRow,
        label=label,
    )
