"""What a form is made of, and what it can be asked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeAlias

from PySide6.QtWidgets import QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting


class ShownProblem(Protocol):
    """A problem as a page shows it; the problems of the checks are of this shape."""

    @property
    def level(self) -> str:
        """`must`, `look` or `note`."""
        ...

    @property
    def where(self) -> Address:
        """The address it belongs to."""
        ...

    @property
    def text(self) -> str:
        """A sentence that says what to do."""
        ...


Problems: TypeAlias = Mapping[Address, ShownProblem]
"""The gravest problem of every address that has one."""

GRAVITY = ("note", "look", "must")


class Part(QWidget):
    """A field, a list, a fold, a form: whatever shows a part of the meeting below a base.

    What is not said otherwise is asked of the parts inside, `parts`, in the order of reading.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: Sequence[Part] = []

    def rebase(self, base: Address) -> None:
        """Belong to another base from now on, because rows before it came or went."""
        for part in self.parts:
            part.rebase(base)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring everything up to date."""
        for part in self.parts:
            part.show_meeting(meeting)

    def show_problems(self, problems: Problems) -> None:
        """Show the problems of the addresses of this part, and no others."""
        for part in self.parts:
            part.show_problems(problems)

    def name_row(self, row: str) -> None:
        """Tell screen readers in which row the fields stand, such as “thành viên 3”."""
        for part in self.parts:
            part.name_row(row)

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the widget that edits the address, unfolded; `None` when it is not here."""
        return next((found for part in self.parts if (found := part.editor_at(address))), None)

    def addresses(self) -> Iterator[Address]:
        """Give every address that is edited here."""
        return (address for part in self.parts for address in part.addresses())

    def stops(self) -> list[QWidget]:
        """Give the widgets that Tab reaches, in the order of reading."""
        return [stop for part in self.parts for stop in part.stops()]

    def retire(self) -> None:
        """Write nothing any more: the row around it is gone."""
        for part in self.parts:
            part.retire()

    def forget(self) -> None:
        """Forget what was shown: another meeting comes."""
        for part in self.parts:
            part.forget()

    @property
    def summary(self) -> str:
        """What is filled here, in a few words; empty when nothing is."""
        return " · ".join(words for part in self.parts if (words := part.summary))


def gravest(problems: Iterable[ShownProblem]) -> Problems:
    """Give the gravest problem of each address, the first of equals."""
    found: dict[Address, ShownProblem] = {}
    for problem in problems:
        known = found.get(problem.where)
        if known is None or GRAVITY.index(problem.level) > GRAVITY.index(known.level):
            found[problem.where] = problem
    return found
