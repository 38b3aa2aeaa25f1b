"""Rows of a list, worked by key and by mouse on a real page."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.closing import Closing
from minutes_app.domain.meeting import Meeting
from minutes_app.ui.buttons import IconButton
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.rows.grip import Grip
from tests.builders import meeting_concluding, meeting_of
from tests.ui.hosting import OpenPage, address, enter, rows_of
from tests.ui.typing import Keyboard

ROWS = "closing/recipients"
ITEMS = "conclusion/blocks/0/items"
KEYS = Keyboard()


@pytest.fixture
def page(open_page: OpenPage) -> SectionPage:
    """Give the page of the closing with three recipients."""
    closing = Closing(recipients=("Tỉnh ủy", "Huyện ủy", "Lưu"))
    return open_page("closing", Meeting(closing=closing))


def recipients(page: SectionPage) -> tuple[str, ...]:
    return page.desk.session.now.closing.recipients


def test_enter_adds_a_row_after_this_one_and_goes_there(page: SectionPage):
    enter(page, f"{ROWS}/0")
    KEYS.press("Return")
    KEYS.unikey("Đoàn giám sát")
    assert recipients(page) == ("Tỉnh ủy", "Đoàn giám sát", "Huyện ủy", "Lưu")
    assert address() == f"{ROWS}/1"
    assert page.desk.session.undo_label == "sửa “Nội dung”"


def test_enter_in_a_blank_last_row_leaves_the_list(page: SectionPage):
    enter(page, f"{ROWS}/2")
    KEYS.press("Return", times=2)
    assert recipients(page) == ("Tỉnh ủy", "Huyện ủy", "Lưu")
    assert "Thêm nơi nhận" in address()


def test_backspace_removes_an_empty_row_and_goes_to_the_one_before(page: SectionPage):
    enter(page, f"{ROWS}/1")
    KEYS.press("Ctrl+A")
    KEYS.press("Backspace")
    assert recipients(page) == ("Tỉnh ủy", "", "Lưu")
    KEYS.press("Backspace")
    assert recipients(page) == ("Tỉnh ủy", "Lưu")
    assert address() == f"{ROWS}/0"


def test_a_held_backspace_rubs_out_the_text_but_not_the_row(page: SectionPage):
    field = enter(page, f"{ROWS}/2")
    KEYS.press("End")
    for _ in range(6):
        held = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Backspace,
            Qt.KeyboardModifier.NoModifier,
            "",
            autorep=True,
        )
        QApplication.sendEvent(field, held)
    assert recipients(page) == ("Tỉnh ủy", "Huyện ủy", "")


def test_alt_and_an_arrow_move_the_row_with_its_cursor(page: SectionPage):
    enter(page, f"{ROWS}/2")
    KEYS.press("Alt+Up", times=2)
    assert recipients(page) == ("Lưu", "Tỉnh ủy", "Huyện ủy")
    assert address() == f"{ROWS}/0"
    KEYS.press("Alt+Up")
    assert recipients(page)[0] == "Lưu"
    KEYS.press("Alt+Down")
    assert recipients(page) == ("Tỉnh ủy", "Lưu", "Huyện ủy")
    assert address() == f"{ROWS}/1"
    assert page.desk.session.undo_label == "chuyển nơi nhận"


def test_the_arrows_walk_from_row_to_row(page: SectionPage):
    enter(page, f"{ROWS}/0")
    KEYS.press("Down", times=2)
    assert address() == f"{ROWS}/2"
    KEYS.press("Up")
    assert address() == f"{ROWS}/1"


def test_pasted_lines_become_rows_in_one_step(open_page: OpenPage):
    page = open_page("conclusion", meeting_concluding("Đã làm "))
    enter(page, f"{ITEMS}/0/text")
    KEYS.press("End")
    KEYS.paste("1. tốt\n2. Chưa đều\n3. Cần sửa")
    (block,) = page.desk.session.now.conclusion.blocks
    assert [item.text for item in block.items] == ["Đã làm tốt", "Chưa đều", "Cần sửa"]
    assert address() == f"{ITEMS}/2/text"
    assert [row.number for row in rows_of(page, ITEMS).rows] == ["Một là:", "Hai là:", "Ba là:"]
    page.desk.session.undo()
    assert page.desk.session.now == meeting_concluding("Đã làm ")


def test_pasted_people_become_members_with_their_posts(open_page: OpenPage):
    page = open_page("delegation", meeting_of(""))
    enter(page, "delegation/members/0/person")
    KEYS.paste("Đ/c Lưu Văn Minh, UV UBKT, Thành viên\nBà Đỗ Thị Hân, Phó Trưởng Ban, TUV")
    now = page.desk.session.now
    assert [(p.honorific, p.name, p.posts) for p in now.people] == [
        ("đồng chí", "Lưu Văn Minh", ("UV UBKT",)),
        ("bà", "Đỗ Thị Hân", ("Phó Trưởng Ban", "TUV")),
    ]
    assert [member.role for member in now.delegation.members] == ["Thành viên", ""]


def test_what_is_removed_is_said_and_can_be_had_back(page: SectionPage, qtbot: QtBot):
    enter(page, f"{ROWS}/1")
    with qtbot.waitSignal(page.noticed) as told:
        KEYS.press("Ctrl+Shift+Del")
    assert told.args == ["Đã xóa nơi nhận. Bấm Ctrl+Z để lấy lại."]
    assert recipients(page) == ("Tỉnh ủy", "Lưu")
    assert address() == f"{ROWS}/1"
    assert page.desk.session.undo_label == "xóa nơi nhận"
    page.desk.session.undo()
    assert recipients(page) == ("Tỉnh ủy", "Huyện ủy", "Lưu")


def drag(grip: QWidget, target: QPoint) -> None:
    """Press the grip, carry it to a place of the screen and let go."""
    button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    QTest.mousePress(grip, button)
    for kind, pressed, held in (
        (QEvent.Type.MouseMove, none, button),
        (QEvent.Type.MouseButtonRelease, button, none),
    ):
        place = QPointF(grip.mapFromGlobal(target))
        event = QMouseEvent(
            kind, place, QPointF(target), pressed, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(grip, event)


@pytest.mark.parametrize(
    ("row", "onto", "expected"),
    [
        (2, 0, ("Lưu", "Tỉnh ủy", "Huyện ủy")),
        (0, 2, ("Huyện ủy", "Tỉnh ủy", "Lưu")),
        (1, 1, ("Tỉnh ủy", "Huyện ủy", "Lưu")),
    ],
)
def test_a_row_dragged_by_its_grip_lands_before_the_row_it_is_let_go_on(
    page: SectionPage, row: int, onto: int, expected: tuple[str, ...]
):
    rows = rows_of(page, ROWS).rows
    target = rows[onto].mapToGlobal(QPoint(8, 2))
    drag(rows[row].findChildren(Grip)[0], target)
    assert recipients(page) == expected


def test_the_menu_of_a_row_offers_every_deed_with_its_key(page: SectionPage):
    row = rows_of(page, ROWS).rows[1]
    row.findChildren(IconButton)[0].click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = dict(action.text().split("\t") for action in menu.actions())
    assert offered["Thêm bên dưới"] == "Enter"
    assert offered["Chuyển lên"] == "Alt+↑"
    double = next(action for action in menu.actions() if action.text().startswith("Nhân đôi"))
    double.trigger()
    menu.close()
    assert recipients(page) == ("Tỉnh ủy", "Huyện ủy", "Huyện ủy", "Lưu")


def test_a_long_list_is_there_at_once_where_it_is_wanted(open_page: OpenPage):
    page = open_page("conclusion", meeting_concluding(*(f"Mục {n}" for n in range(60))))
    enter(page, f"{ITEMS}/57/text")
    assert rows_of(page, ITEMS).rows[57].number == "Năm mươi tám là:"
    KEYS.press("Return")
    KEYS.text("Moi")
    assert page.desk.session.now.conclusion.blocks[0].items[58].text == "Moi"
