"""A long list never holds the keys up: typing touches its own row and builds no others."""

from pytestqt.qtbot import QtBot

from tests.builders import meeting_concluding
from tests.ui.hosting import OpenPage, enter, rows_of
from tests.ui.typing import Keyboard

ITEMS = "conclusion/blocks/0/items"
COUNT = 60


def test_typing_builds_no_rows_and_all_come_when_it_rests(open_page: OpenPage, qtbot: QtBot):
    page = open_page("conclusion", meeting_concluding(*["Đạt"] * COUNT))
    rows = rows_of(page, ITEMS)
    enter(page, f"{ITEMS}/3/text")
    built = len(rows.rows)
    Keyboard().text(" yêu cầu")
    assert len(rows.rows) == built < COUNT
    qtbot.waitUntil(lambda: len(rows.rows) == COUNT)
    assert rows.rows[COUNT - 1].number == "Sáu mươi là:"


def test_a_row_that_moves_takes_over_its_new_number(open_page: OpenPage):
    page = open_page("conclusion", meeting_concluding("A", "B", "C"))
    enter(page, f"{ITEMS}/2/text")
    Keyboard().press("Alt+Up")
    items = page.desk.session.now.conclusion.blocks[0].items
    assert [item.text for item in items] == ["A", "C", "B"]
    assert [row.number for row in rows_of(page, ITEMS).rows] == ["Một là:", "Hai là:", "Ba là:"]


def test_a_list_behind_a_row_put_before_it_writes_to_its_own_place(open_page: OpenPage):
    page = open_page("conclusion", meeting_concluding("A", "B"))
    session = page.desk.session
    first = session.now.conclusion.blocks[0]
    session.insert_row("conclusion/blocks", 0, first, "thêm khối")
    enter(page, "conclusion/blocks/1/items/1/text")
    Keyboard().text("x")
    blocks = session.now.conclusion.blocks
    assert [item.text.replace("x", "") for item in blocks[1].items] == ["A", "B"]
    assert "x" in blocks[1].items[1].text
    assert blocks[0] == first
