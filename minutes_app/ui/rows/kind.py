"""What a list holds: its words, its new rows, and how one row is edited."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.ui.desk import Desk
from minutes_app.ui.rows.body import RowBody


def plain_number(index: int) -> str:
    """Give the number of a row, the first being 1."""
    return str(index + 1)


def numbers(_meeting: Meeting, _rows: Address) -> Callable[[int], str]:
    """Give what tells the plain numbers of the rows."""
    return plain_number


def nobody(_row: object) -> tuple[PersonId, ...]:
    """Give the persons a row refers to: none."""
    return ()


def the_same(row: object) -> object:
    """Give the row as it is."""
    return row


@dataclass(frozen=True, slots=True)
class Adder:
    """A button that adds a row: its words, and the new row."""

    text: str
    make: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowKind:
    """One kind of list.

    `thing` names a row in the words of undo (“thành viên”), `empty` says what belongs here, `body`
    builds the form of one row. `label` gives, for a list, what tells what stands before a row.
    `people` are the
    persons a row shows; `copy` and `after` give the row that comes after one: its double, and the
    new one that Enter adds.
    """

    thing: str
    empty: str
    adders: tuple[Adder, ...]
    body: Callable[[Desk], RowBody]
    is_card: bool = False
    label: Callable[[Meeting, Address], Callable[[int], str]] = numbers
    people: Callable[[Any], tuple[PersonId, ...]] = nobody
    copy: Callable[[Any], object] = the_same
    after: Callable[[Any], object] | None = None

    def next_row(self, row: object) -> object:
        """Give the row that Enter adds after this one."""
        return self.after(row) if self.after else self.adders[0].make()
