"""Which page edits which section; fetched only when a page is wanted, to start quickly."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from minutes_app.services.editing import EditingSession
from minutes_app.ui.pages.attendance_page import AttendancePage
from minutes_app.ui.pages.bases_page import BasesPage
from minutes_app.ui.pages.chair_page import ChairPage
from minutes_app.ui.pages.closing_page import ClosingPage
from minutes_app.ui.pages.conclusion_page import ConclusionPage
from minutes_app.ui.pages.delegation_page import DelegationPage
from minutes_app.ui.pages.heading_page import HeadingPage
from minutes_app.ui.pages.opening_page import OpeningPage
from minutes_app.ui.pages.proceedings_page import ProceedingsPage
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.session_page import SessionPage

PAGES: dict[str, Callable[[EditingSession, QWidget | None], SectionPage]] = {
    "heading": HeadingPage,
    "bases": BasesPage,
    "session": SessionPage,
    "delegation": DelegationPage,
    "attendance": AttendancePage,
    "chair": ChairPage,
    "opening": OpeningPage,
    "proceedings": ProceedingsPage,
    "conclusion": ConclusionPage,
    "closing": ClosingPage,
}
"""The page of each section, by the key of the section."""
