"""A part of a form that is folded away until it is wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.ui.buttons import QuietButton
from minutes_app.ui.desk import Desk
from minutes_app.ui.forms import Form
from minutes_app.ui.icons import set_icon
from minutes_app.ui.parts import Part, Problems

SHOWN = 60
"""Letters of the summary shown beside a folded title."""
INDENT = 24


class Fold(Part):
    """A title that opens and closes a form; folded, it tells what is filled. Itself a part.

    A shy one shows not even its title while it is folded and nothing is filled.
    """

    def __init__(self, desk: Desk, title: str, path: Address = "", *, shy: bool = False) -> None:
        super().__init__()
        self._title = title
        self._is_shy = shy
        self.button = QuietButton(title, "chevron-right", self)
        self.button.clicked.connect(self.toggle)
        self.form = Form(desk, path, self)
        self.form.column.setContentsMargins(INDENT, 4, 0, 8)
        self.form.hide()
        self.parts = [self.form]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.form)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self.form.isHidden()

    def open(self, *, wanted: bool = True) -> None:
        """Open the fold, or close it."""
        if wanted != self.is_open:
            self.form.setVisible(wanted)
            self._draw()

    def toggle(self) -> None:
        """Open the fold and go in, or close it."""
        self.open(wanted=not self.is_open)
        stops = self.form.stops()
        if self.is_open and stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        set_icon(self.button, "chevron-down" if self.is_open else "chevron-right")
        filled = "" if self.is_open else self.form.summary.replace("\n", " ")
        short = filled if len(filled) <= SHOWN else filled[: SHOWN - 1].rstrip() + "…"
        #: A folded part of a form and what is filled in it.
        text = self.tr("{title}: {filled}").format(title=self._title, filled=short)
        self.button.setText(text if short else self._title)
        self.button.setVisible(self.is_open or bool(short) or not self._is_shy)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the form up to date, and the summary."""
        super().show_meeting(meeting)
        if not self.is_open:
            self._draw()

    def show_problems(self, problems: Problems) -> None:
        """Show the problems of the form; one that is folded away opens it."""
        super().show_problems(problems)
        if not self.is_open and any(where in problems for where in self.form.addresses()):
            self.open()

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the widget that edits the address, unfolded."""
        found = super().editor_at(address)
        if found is not None:
            self.open()
        return found

    def stops(self) -> list[QWidget]:
        """Give the title and, behind it, what is in the form."""
        return [self.button, *super().stops()]

    def forget(self) -> None:
        """Fold away and forget what was shown."""
        self.open(wanted=False)
        super().forget()
