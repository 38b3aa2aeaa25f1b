"""The place of work: the sections on the left, the form of one of them beside it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.progress import SectionState, section_of
from minutes_app.services.survey import Survey
from minutes_app.ui.checkup import Checkup
from minutes_app.ui.focus_chain import stops_in
from minutes_app.ui.notices import NoticeStrip
from minutes_app.ui.review_list import ReviewList
from minutes_app.ui.section_list import SectionList

if TYPE_CHECKING:
    from minutes_app.ui.pages.section_page import SectionPage
    from minutes_app.ui.pages.sections import Section


class Workspace(QWidget):
    """Shows one section after the other; a page is built when it is first shown.

    Signals: `noticed` with a sentence of a page about what it just did; `went_to` with the address
    of the field that has got the focus.
    """

    noticed = Signal(str)
    went_to = Signal(str)

    def __init__(
        self,
        session: EditingSession,
        sections: "tuple[Section, ...]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sections = sections
        self._session = session
        self._pages: dict[int, SectionPage] = {}
        self._where: Address = ""
        self.checkup = Checkup(session, self)
        self.list = SectionList(sections, self)
        self.review = ReviewList(self)
        self.notices = NoticeStrip(self)
        self._stack = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._assemble()
        self.list.chosen.connect(self.show_section)
        self.list.left.connect(self.enter_form)
        self.review.chosen.connect(self.show_address)
        self.checkup.found.connect(self._on_found)
        session.changed.connect(self._on_changed)

    def _assemble(self) -> None:
        side, form = QWidget(self), QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self.list)
        column.addWidget(self.review, 1)
        column.addStretch()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notices)
        self.splitter.addWidget(side)
        self.splitter.addWidget(form)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([216, 860])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    @property
    def place(self) -> int:
        """The place of the section shown now."""
        return max(0, self.list.currentRow())

    @property
    def where(self) -> Address:
        """The address of the field that had the focus last."""
        return self._where

    def built_pages(self) -> "Iterable[tuple[int, SectionPage]]":
        """Give the pages that were shown so far, each with the place of its section."""
        return self._pages.items()

    def page(self, place: int) -> "SectionPage":
        """Give the page of the section at this place, built when it is asked for first."""
        if place not in self._pages:
            page = self.sections[place].page(self._session, self._stack)
            page.focused.connect(self._on_focused)
            page.noticed.connect(self.noticed)
            page.show_meeting(self._session.now)
            page.show_problems(self.checkup.last.problems)
            self._stack.addWidget(page)
            self._pages[place] = page
        return self._pages[place]

    def show_section(self, place: int) -> None:
        """Show the page of the section; the focus stays where it is."""
        self._stack.setCurrentWidget(self.page(place))
        self.list.setCurrentRow(place)

    def enter(self, place: int) -> None:
        """Go to the section and into its first field."""
        self.show_section(place)
        self.enter_form()

    def enter_form(self) -> None:
        """Put the focus into the first field of the page shown."""
        for first in stops_in(self.page(self.place))[:1]:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_neighbour(self, step: int) -> None:
        """Go to the next (1) or previous (-1) section; the last is followed by the first."""
        self.enter((self.place + step) % len(self.sections))

    def swap_focus(self) -> None:
        """Go from the form to the list of sections, from anywhere else to the form."""
        here = QApplication.focusWidget()
        if here is not None and self._stack.isAncestorOf(here):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self._focus_in(self.page(self.place), self._where):
            self.enter_form()

    def show_next_problem(self) -> None:
        """Go to the place that needs a look after the one gone to last."""
        self.checkup.look()
        places = list(dict.fromkeys(problem.where for problem in self.checkup.last.to_look_at))
        if not places:
            self.noticed.emit(self.tr("Không còn chỗ cần xem."))
            return
        after = places.index(self._where) + 1 if self._where in places else 0
        wanted = places[after % len(places)]
        self.show_address(wanted)
        self._where = wanted

    def show_address(self, address: Address) -> None:
        """Go to the field of this address, or to the nearest one around it."""
        place = self._place_of(address)
        self.show_section(place)
        if not self._focus_in(self.page(place), address):
            self.enter_form()

    def _focus_in(self, page: "SectionPage", address: Address) -> bool:
        """Put the focus to the address, or to what holds it; tells whether the page knows any."""
        while address:
            if page.focus_address(address):
                return True
            address = address.rpartition("/")[0]
        return False

    def _place_of(self, address: Address) -> int:
        """Give the place of the section that holds the address; a person's is where they sit."""
        key = section_of(address) or section_of(_seat_of(self._session.now, address))
        keys = [section.key for section in self.sections]
        return keys.index(key) if key in keys else self.place

    def _on_focused(self, address: Address) -> None:
        self._where = address
        self.went_to.emit(address)

    def _on_changed(self, meeting: Meeting) -> None:
        for page in self._pages.values():
            page.show_meeting(meeting)

    def _on_found(self, survey: Survey) -> None:
        states = survey.states
        known = [states.get(section.key, SectionState.EMPTY) for section in self.sections]
        self.list.show_states(known)
        for page in self._pages.values():
            page.show_problems(survey.problems)


def _seat_of(meeting: Meeting, address: Address) -> Address:
    """Give the first place that refers to the person of an address such as `people/3/name`."""
    steps = address.split("/")
    if steps[0] != "people" or len(steps) < 2 or int(steps[1]) >= len(meeting.people):
        return ""
    wanted = meeting.people[int(steps[1])].id
    return next((where for where, key in references(meeting) if key == wanted), "")
