"""A window round the page under test, so that it has neighbours, a focus and a place."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fold import Fold
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.sections import SECTIONS
from minutes_app.ui.rows.row_list import RowList


class OpenPage(Protocol):
    """Shows the page of a section on a meeting, or on an empty one."""

    def __call__(self, key: str, meeting: Meeting | None = None) -> SectionPage: ...


def hosted(widget: QWidget) -> QWidget:
    """Show the widget between two buttons in a window, and give the window."""
    host = QWidget()
    column = QVBoxLayout(host)
    column.addWidget(QPushButton("before", host))
    column.addWidget(widget, 1)
    column.addWidget(QPushButton("after", host))
    host.resize(800, 600)
    host.show()
    host.activateWindow()
    return host


def page_of(key: str, meeting: Meeting | None = None) -> SectionPage:
    """Give the page of the section on this meeting, or on an empty one."""
    section = next(section for section in SECTIONS if section.key == key)
    return section.page(EditingSession(meeting), None)


def enter(page: SectionPage, address: str) -> QWidget:
    """Put the focus into the field of the address and give it."""
    assert page.focus_address(address), address
    return focused()


def focused() -> QWidget:
    """Give what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def address() -> str:
    """Give the address of the field that has the focus, or the words of the button."""
    widget = focused()
    return widget.objectName() or getattr(widget, "text", str)()


def rows_of(page: SectionPage, where: str) -> RowList:
    """Give the list that stands at the address."""
    return next(rows for rows in page.findChildren(RowList) if rows.address == where)


def unfold(page: SectionPage) -> None:
    """Open every fold, also those that only folds held."""
    while closed := [fold for fold in page.findChildren(Fold) if not fold.is_open]:
        for fold in closed:
            fold.open()
    QApplication.processEvents()


def focusable(page: SectionPage) -> Iterator[QWidget]:
    """Give every widget of the page that can be seen and takes the focus by key or click."""
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy().value:
            yield widget
