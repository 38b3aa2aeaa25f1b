"""A window round the widget under test, so that it has neighbours, a focus and a place."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.sections import SECTIONS
from minutes_app.ui.rows.row_list import RowList

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def hosted(qtbot: QtBot, widget: AnyWidget, *, width: int = 800, height: int = 600) -> AnyWidget:
    """Show the widget between two buttons in a window, and give it back."""
    host = QWidget()
    column = QVBoxLayout(host)
    column.addWidget(QPushButton("before", host))
    column.addWidget(widget, 1)
    column.addWidget(QPushButton("after", host))
    host.resize(width, height)
    qtbot.addWidget(host)
    host.show()
    qtbot.waitExposed(host)
    host.activateWindow()
    return widget


def page_of(qtbot: QtBot, key: str, meeting: Meeting | None = None) -> SectionPage:
    """Show the page of the section on this meeting, or on an empty one, and give it."""
    section = next(section for section in SECTIONS if section.key == key)
    return hosted(qtbot, section.page(EditingSession(meeting), None))


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
