"""What holds on every page: all is named, reached in the order of reading, and editable."""

from collections.abc import Iterator
from dataclasses import is_dataclass, replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from minutes_app.domain.address import places_in
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person, PersonId
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.sections import SECTIONS
from tests.templates.meetings import full_meeting, with_three_signers
from tests.ui.hosting import OpenPage, enter, focusable, page_of, unfold
from tests.ui.typing import Keyboard

KEYS = Keyboard()
FULL = with_three_signers(full_meeting())
PAGES = pytest.mark.parametrize("key", [section.key for section in SECTIONS])
MEETINGS = pytest.mark.parametrize("meeting", [FULL, Meeting()], ids=["full", "empty"])


@PAGES
@MEETINGS
def test_everything_that_takes_the_focus_has_a_name(
    open_page: OpenPage, key: str, meeting: Meeting
):
    page = open_page(key, meeting)
    unfold(page)
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in focusable(page)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@PAGES
def test_no_two_fields_of_a_page_bear_one_name(open_page: OpenPage, key: str):
    page = open_page(key, FULL)
    unfold(page)
    names = [w.accessibleName() for w in focusable(page) if w.objectName()]
    assert sorted(set(names)) == sorted(names)


def tabbed_through(page: SectionPage) -> Iterator[QWidget]:
    """Press Tab from the first field until the focus leaves the page."""
    here = QApplication.focusWidget()
    while here is not None and page.isAncestorOf(here):
        yield here
        KEYS.press("Tab")
        here = QApplication.focusWidget()


def place_of(widget: QWidget, page: SectionPage) -> QRect:
    return QRect(widget.mapTo(page, QPoint()), widget.size())


def reads_on(one: QRect, other: QRect) -> bool:
    """Tell whether the other place is read after the one: below it, or right of it in its line."""
    return other.top() > one.bottom() or (other.bottom() > one.top() and other.left() > one.left())


@PAGES
@MEETINGS
def test_tab_walks_through_all_of_a_page_as_it_reads(
    open_page: OpenPage, key: str, meeting: Meeting
):
    page = open_page(key, meeting)
    unfold(page)
    page.form.stops()[0].setFocus()
    walked = list(tabbed_through(page))
    assert {w for w in focusable(page) if w.focusPolicy().value & 1} == set(walked)
    places = [place_of(widget, page) for widget in walked]
    jumps = [
        (walked[index].accessibleName(), walked[index + 1].accessibleName())
        for index in range(len(places) - 1)
        if not reads_on(places[index], places[index + 1])
    ]
    assert jumps == []


def told_by(page: SectionPage) -> Iterator[str]:
    yield from (label.text() for label in page.findChildren(QLabel) if label.isVisible())


@PAGES
def test_an_empty_page_says_in_words_what_belongs_there(open_page: OpenPage, key: str):
    page = open_page(key)
    title, hint, *_ = told_by(page)
    assert title
    assert hint.endswith(".")


@PAGES
@pytest.mark.parametrize("width", [520, 720, 1200])
def test_nothing_is_cut_in_a_narrow_column_and_nothing_strays_in_a_wide_one(
    open_page: OpenPage, key: str, width: int
):
    page = open_page(key, FULL)
    unfold(page)
    page.window().resize(width + 22, 600)
    QApplication.processEvents()
    edges = {place_of(w, page).right() for w in focusable(page)}
    assert max(edges) < page.width()
    cut = [
        (type(w).__name__, w.objectName())
        for w in focusable(page)
        if place_of(w, page).left() < 0 or w.width() < w.minimumSizeHint().width()
    ]
    assert cut == []


def leaves(meeting: Meeting) -> set[str]:
    """Give the address of every value that can be filled in; keys are the program's."""
    return {
        address
        for address, value in places_in(meeting)
        if not is_dataclass(value) and not isinstance(value, tuple) and not address.endswith("/id")
    }


def only_signing(meeting: Meeting) -> Meeting:
    """Give the meeting that somebody signs who is named nowhere else."""
    stranger = Person(id=PersonId("p8"), name="Lê Văn Tám", posts=("HUV",), remark="mới nhận việc")
    first, *others = meeting.closing.signers
    signers = (replace(first, person=stranger.id), *others)
    closing = replace(meeting.closing, signers=signers)
    return replace(meeting, people=(*meeting.people, stranger), closing=closing)


@pytest.mark.parametrize("meeting", [FULL, only_signing(FULL)], ids=["full", "only signing"])
def test_every_value_of_a_meeting_can_be_edited_somewhere(meeting: Meeting):
    pages = [page_of(section.key, meeting) for section in SECTIONS]
    edited = {address for page in pages for address in page.addresses()}
    posts = {address.rpartition("/")[0] for address in edited if "/posts/" in address}
    missing = {
        address
        for address in leaves(meeting) - edited
        if address.rpartition("/")[0] not in edited | posts
    }
    assert missing == set()


@PAGES
def test_every_field_is_gone_to_by_its_address(open_page: OpenPage, key: str):
    page = open_page(key, FULL)
    for address in list(page.addresses()):
        assert page.isAncestorOf(enter(page, address)), address
