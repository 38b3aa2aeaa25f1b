"""A part of a form that is folded away until it is wanted."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.ui.buttons import ShortenedButton
from minutes_app.ui.desk import Desk
from minutes_app.ui.focus_chain import chain
from minutes_app.ui.forms import Form
from minutes_app.ui.icons import set_icon
from minutes_app.ui.parts import Part, Problems
from minutes_app.ui.targets import Target, says_something

SHOWN = 60
"""Letters of the summary shown beside a folded title."""
INDENT = 24


class Fold(Part):
    """A title that opens and closes a form; folded, it tells what is filled. Itself a part.

    `fill` puts the fields into the form when they are wanted first: when the fold is opened, or
    when one of the targets in `watch` says something. A shy one shows not even its title while it
    is folded and nothing is filled.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        fill: Callable[[Form], None],
        watch: Sequence[Target],
        *,
        path: Address = "",
        shy: bool = False,
    ) -> None:
        super().__init__()
        self._title = title
        self._desk = desk
        self._fill: Callable[[Form], None] | None = fill
        self._watch = watch
        self._path = path
        self._base: Address = path
        self._row = ""
        self._problems: Problems = {}
        self._is_shy = shy
        self.button = ShortenedButton(title, "chevron-right", self, uncut=title)
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
            if wanted:
                self._build()
            self.form.setVisible(wanted)
            self._draw()

    def toggle(self) -> None:
        """Open the fold and go in, or close it."""
        self.open(wanted=not self.is_open)
        stops = self.form.stops()
        if self.is_open and stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        """Put the fields into the form, once, and bring them up to date."""
        if self._fill is None:
            return
        fill, self._fill = self._fill, None
        fill(self.form)
        super().name_row(self._row)
        super().show_meeting(self._desk.session.now)
        super().show_problems(self._problems)
        chain([self.button, *super().stops()])

    def _draw(self) -> None:
        set_icon(self.button, "chevron-down" if self.is_open else "chevron-right", "accent")
        filled = "" if self.is_open else self.form.summary.replace("\n", " ")
        short = filled if len(filled) <= SHOWN else filled[: SHOWN - 1].rstrip() + "…"
        #: A folded part of a form and what is filled in it.
        text = self.tr("{title}: {filled}").format(title=self._title, filled=short)
        self.button.setText(text if short else self._title)
        self.button.setVisible(self.is_open or bool(short) or not self._is_shy)

    def rebase(self, base: Address) -> None:
        """Belong to another base."""
        self._base = joined(base, self._path)
        super().rebase(base)

    def name_row(self, row: str) -> None:
        """Tell screen readers in which row the fields stand."""
        self._row = row
        super().name_row(row)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the form up to date, and the summary."""
        if any(says_something(target, self._base, meeting) for target in self._watch):
            self._build()
        super().show_meeting(meeting)
        if not self.is_open:
            self._draw()

    def show_problems(self, problems: Problems) -> None:
        """Show the problems of the form; one that is folded away opens it."""
        self._problems = problems
        now = self._desk.session.now
        here = (where for target in self._watch for where in target.addresses(self._base, now))
        if any(where in problems for where in here):
            self.open()
        super().show_problems(problems)

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the widget that edits the address, unfolded."""
        self._build()
        found = super().editor_at(address)
        if found is not None:
            self.open()
        return found

    def addresses(self) -> Iterator[Address]:
        """Give every address that is edited here."""
        self._build()
        return super().addresses()

    def stops(self) -> list[QWidget]:
        """Give the title and, behind it, what is in the form."""
        return [self.button, *super().stops()]

    def forget(self) -> None:
        """Fold away and forget what was shown."""
        self.open(wanted=False)
        super().forget()
