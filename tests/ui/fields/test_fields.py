"""Fields on a real page: how they are typed into and what of it reaches the meeting."""

import datetime as dt
import unicodedata

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.meeting import Meeting
from minutes_app.domain.session import PartOfDay
from minutes_app.ui.complaint import Complaint
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.date import DateField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.theme import Wardrobe
from tests.ui.hosting import OpenPage, enter, focused
from tests.ui.typing import Keyboard, commit, compose

KEYS = Keyboard()
VENUE, PURPOSE = "session/venue", "session/purpose"
TEXTS = pytest.mark.parametrize("where", [VENUE, PURPOSE])


@pytest.fixture
def page(open_page: OpenPage) -> SectionPage:
    return open_page("session")


def kept(page: SectionPage, where: str) -> object:
    """Give what the meeting holds of the sitting."""
    return getattr(page.desk.session.now.session, where.removeprefix("session/"))


def shown(field: QWidget) -> str:
    assert isinstance(field, LineField | TextField)
    return field.shown_text()


@TEXTS
def test_telex_with_its_backspaces_is_one_step_of_undo(page: SectionPage, where: str):
    field = enter(page, where)
    KEYS.unikey("Hội trường Huyện ủy, đường Nguyễn Tất Thành")
    assert kept(page, where) == shown(field) == "Hội trường Huyện ủy, đường Nguyễn Tất Thành"
    page.desk.session.undo()
    assert kept(page, where) == shown(field) == ""


@TEXTS
def test_text_in_composition_is_neither_kept_nor_disturbed(page: SectionPage, where: str):
    field = enter(page, where)
    compose("Hô")
    page.desk.session.set_value(where, "từ chỗ khác", "sửa")
    assert shown(field) == ""
    assert kept(page, where) == "từ chỗ khác"
    compose("Hội")
    commit("Hội")
    assert shown(field) == "Hội"
    assert kept(page, where) == "Hội"


@TEXTS
def test_letters_in_parts_are_kept_as_whole_letters(page: SectionPage, where: str):
    enter(page, where)
    commit(unicodedata.normalize("NFD", "Đoàn giám sát"))
    assert kept(page, where) == "Đoàn giám sát"


@TEXTS
def test_a_paste_is_made_clean(page: SectionPage, where: str):
    field = enter(page, where)
    dirty = unicodedata.normalize("NFD", "Hội\u00a0trường\u200b Tỉnh\u00adủy")
    KEYS.paste(dirty)
    KEYS.press("Tab")
    assert kept(page, where) == shown(field) == "Hội trường Tỉnhủy"


def test_a_text_of_paragraphs_takes_enter_and_grows(page: SectionPage):
    field = enter(page, PURPOSE)
    low = field.height()
    KEYS.text("Mot")
    KEYS.press("Return")
    KEYS.text("Hai")
    assert kept(page, PURPOSE) == "Mot\nHai"
    assert field.height() > low


def test_enter_in_a_line_goes_to_the_next_field(page: SectionPage):
    enter(page, VENUE)
    KEYS.press("Return")
    assert focused().objectName() == "session/host"


@pytest.mark.parametrize(
    "typed",
    ["28/7/2021", "27.7.2021", "27-7-21", "27072021", "ngày 27 tháng 7 năm 2021", "2021-07-27"],
)
def test_a_date_is_read_however_it_is_typed(page: SectionPage, typed: str):
    field = enter(page, "session/date")
    KEYS.paste(typed)
    KEYS.press("Tab")
    day = 28 if typed.startswith("28") else 27
    assert kept(page, "session/date") == dt.date(2021, 7, day)
    assert shown(field) == f"{day}/7/2021"


def complaints(page: SectionPage) -> list[str]:
    return [c.text for c in page.findChildren(Complaint) if c.isVisible()]


def test_what_is_no_date_stays_as_typed_with_advice_and_is_not_kept(page: SectionPage):
    field = enter(page, "session/date")
    KEYS.text("31/2/2021")
    assert complaints(page) == []
    KEYS.press("Tab")
    assert kept(page, "session/date") is None
    assert shown(field) == "31/2/2021"
    assert complaints(page) == ["Chưa hiểu “31/2/2021”. Hãy gõ như 27/7/2021."]
    enter(page, "session/date")
    KEYS.press("Ctrl+A")
    KEYS.text("28/2/2021")
    assert complaints(page) == []
    assert kept(page, "session/date") == dt.date(2021, 2, 28)


def test_a_day_is_picked_from_the_calendar_by_key(page: SectionPage):
    field = enter(page, "session/date")
    KEYS.text("27/7/2021")
    KEYS.press("Alt+Down")
    assert isinstance(field, DateField)
    assert field.calendar is not None
    days = field.calendar.days.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(days, QWidget)
    days.setFocus()
    KEYS.press("Right")
    KEYS.press("Return")
    assert field.calendar.isHidden()
    assert kept(page, "session/date") == dt.date(2021, 7, 28)


@pytest.mark.parametrize("typed", ["14h30", "14:30", "14 giờ 30", "2h30 chiều"])
def test_an_hour_is_read_however_it_is_typed(page: SectionPage, typed: str):
    field = enter(page, "session/start")
    KEYS.paste(typed)
    KEYS.press("Tab")
    assert kept(page, "session/start") == dt.time(14, 30)
    assert shown(field) == "14 giờ 30"


def wheel(field: QWidget) -> QWheelEvent:
    """Turn the wheel over the field and give the event, to see whether the field took it."""
    middle = QPointF(field.rect().center())
    straight = False
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        straight,
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event


@pytest.mark.parametrize("focus", ["on the field", "elsewhere"])
def test_the_wheel_changes_no_choice_and_no_date(page: SectionPage, focus: str):
    enter(page, "session/date")
    KEYS.text("27/7/2021")
    enter(page, "session/part_of_day")
    KEYS.press("Down")
    before = page.desk.session.now
    assert before.session.part_of_day is not PartOfDay.UNSTATED
    fields = page.findChildren(ChoiceField) + page.findChildren(DateField)
    for field in fields:
        (field if focus == "on the field" else enter(page, VENUE)).setFocus()
        assert not wheel(field).isAccepted()
    assert page.desk.session.now == before


def test_posts_are_typed_in_one_line_and_kept_apart(open_page: OpenPage):
    page = open_page("chair")
    enter(page, "chair/person")
    KEYS.unikey("Hoàng Thanh")
    KEYS.press("Tab")
    KEYS.unikey("TUV, Giám đốc Sở")
    (person,) = page.desk.session.now.people
    assert person.posts == ("TUV", "Giám đốc Sở")
    KEYS.press("Ctrl+A")
    KEYS.paste("Trưởng phòng Văn hóa, Thể thao; TUV")
    KEYS.press("Tab")
    assert page.desk.session.now.people[0].posts == ("Trưởng phòng Văn hóa, Thể thao", "TUV")


def test_another_meeting_leaves_nothing_of_the_one_before(page: SectionPage):
    field = enter(page, "session/date")
    KEYS.text("hom qua")
    page.desk.session.load(Meeting())
    assert shown(field) == ""


def test_the_example_in_an_empty_text_is_not_cut(qtbot: QtBot, wardrobe: Wardrobe):
    field = TextField(placeholder="Chức vụ, cách nhau bằng dấu phẩy")
    qtbot.addWidget(field)
    field.show()
    margin = int(field.document().documentMargin())  # Qt draws the example within it
    assert field.viewport().height() - 2 * margin >= field.fontMetrics().height()
