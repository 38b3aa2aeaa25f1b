"""What is typed is the paper: pages follow the form, and a click on them leads to the field."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.document.visible_text import paragraphs_of
from minutes_app.domain.failures import MinutesError
from minutes_app.services.composing import compose
from minutes_app.services.editing import EditingSession
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.sheets import FieldSpot
from minutes_app.ui.paper.live_paper import LivePaper
from minutes_app.ui.paper.page_layout import Box
from minutes_app.ui.paper.paper_view import PaperView
from minutes_app.ui.paper.zoom import Fit, Zoom
from minutes_app.ui.window import MinutesWindow
from tests.ui.paper.conftest import fresh
from tests.ui.typing import Keyboard

KEYS = Keyboard()
SENTENCES = 40


def spots_of(live: LivePaper) -> tuple[FieldSpot, ...]:
    assert live.sheets is not None
    return live.sheets.spots


def click(window: MinutesWindow, spot: FieldSpot) -> None:
    """Bring the spot into sight and click its middle with the mouse."""
    view = window.paper.panel.view
    box = view.page_layout.box(spot.page, Box(spot.x, spot.y, spot.width, spot.height))
    bar = view.verticalScrollBar()
    bar.setValue(round(box.y) - view.viewport().height() // 2)
    middle = QPoint(
        round(box.x + box.width / 2) - view.horizontalScrollBar().value(),
        round(box.y + box.height / 2) - bar.value(),
    )
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def is_in_sight(view: PaperView, box: Box) -> bool:
    top = view.verticalScrollBar().value()
    return top <= box.y and box.bottom <= top + view.viewport().height()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_clicking_a_sentence_leads_to_the_field_that_made_it(
    opened: MinutesWindow, live: LivePaper
):
    spots = [spot for spot in spots_of(live) if spot.width > 8]
    for spot in spots[:: len(spots) // SENTENCES]:
        opened.workspace.enter(2)
        click(opened, spot)
        assert focused() == spot.address


def test_every_field_that_prints_is_lit_and_brought_into_sight(
    opened: MinutesWindow, live: LivePaper, session: EditingSession, qtbot: QtBot
):
    view = opened.paper.panel.view
    for address in dict.fromkeys(spot.address for spot in spots_of(live)):
        opened.workspace.show_address(address)
        assert live.sheets is not None
        first = live.sheets.spots_of(session.now, focused())[0]
        box = view.page_layout.box(first.page, Box(first.x, first.y, first.width, first.height))
        qtbot.waitUntil(partial(is_in_sight, view, box))


def test_the_pages_are_those_of_the_very_word_file(
    opened: MinutesWindow, live: LivePaper, session: EditingSession
):
    assert live.sheets is not None
    assert live.sheets.word == compose(session.now, "bien_ban_dang", traced=True)
    opened.paper.panel.view.choose_all()
    words = "".join("".join(paragraphs_of(live.sheets.word)).split())
    shown = "".join(opened.paper.panel.view.words.split())
    numbers = "".join(map(str, range(2, live.sheets.pages + 1)))
    assert sorted(shown) == sorted(words + numbers)


def test_what_is_typed_is_on_the_page_at_once(
    opened: MinutesWindow, live: LivePaper, session: EditingSession, qtbot: QtBot
):
    opened.workspace.show_address("session/venue")
    KEYS.unikey("Hội trường tầng hai")
    assert not live.is_fresh
    fresh(qtbot, live)
    assert live.sheets is not None
    assert any("Hội trường tầng hai" in text for text in paragraphs_of(live.sheets.word))
    assert any(spot.address == "session/venue" for spot in spots_of(live))


def test_the_view_keeps_its_place_while_somebody_types(
    opened: MinutesWindow, live: LivePaper, qtbot: QtBot
):
    view = opened.paper.panel.view
    opened.workspace.show_address("conclusion/blocks/1/items/3/text")
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 500)
    before = view.verticalScrollBar().value()
    KEYS.text(" a")
    fresh(qtbot, live)
    assert abs(view.verticalScrollBar().value() - before) < 60


def test_pages_become_sharp_again_after_zooming(opened: MinutesWindow, qtbot: QtBot):
    view = opened.paper.panel.view
    qtbot.waitUntil(lambda: 0 in view.sharp_pages)
    KEYS.press("Ctrl++")
    assert view.zoom.fit is Fit.NONE
    qtbot.waitUntil(lambda: 0 in view.sharp_pages)
    KEYS.press("Ctrl+0")
    assert view.zoom == Zoom(Fit.WIDTH)


def test_the_status_line_tells_the_page(opened: MinutesWindow):
    assert opened.status.pages.text() == "Trang 1/5"
    opened.paper.panel.view.go_to_page(3)
    bar = opened.paper.panel.view.verticalScrollBar()
    bar.setValue(round(opened.paper.panel.view.page_layout.page(2).y))
    assert opened.status.pages.text() == "Trang 3/5"


def test_words_of_the_page_can_be_copied(opened: MinutesWindow, live: LivePaper, qtbot: QtBot):
    view = opened.paper.panel.view
    spot = next(spot for spot in spots_of(live) if spot.address == "session/purpose")
    box = view.page_layout.box(spot.page, Box(spot.x, spot.y, spot.width, spot.height))
    start, end = QPoint(round(box.x) + 2, round(box.y) + 6), QPoint(round(box.x) + 120, 0)
    end.setY(start.y())
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    view.setFocus()
    KEYS.press("Ctrl+C")
    assert QApplication.clipboard().text().startswith("Giám sát việc")


def test_the_paper_is_put_away_and_rests_there(
    opened: MinutesWindow, live: LivePaper, keeper: PreferencesKeeper, qtbot: QtBot
):
    KEYS.press("F7")
    assert not opened.paper.is_shown
    assert not keeper.now.paper
    opened.workspace.show_address("session/venue")
    KEYS.text("a")
    assert not live.is_fresh
    KEYS.press("F7")
    fresh(qtbot, live)


def test_the_paper_can_have_a_window_of_its_own_and_comes_back(opened: MinutesWindow, qtbot: QtBot):
    KEYS.press("Shift+F7")
    own = opened.paper.panel.window()
    assert own is not opened
    own.close()
    qtbot.waitUntil(lambda: opened.paper.panel.window() is opened)
    assert not opened.paper.is_detached


def test_a_failure_is_told_and_the_last_good_page_stays(
    opened: MinutesWindow, live: LivePaper, qtbot: QtBot
):
    good = live.sheets
    live.failed.emit(MinutesError("chưa dàn được trang vì hình", "xem bằng Word"))
    assert "hình" in opened.paper.panel.notices.text
    assert live.sheets is good
    assert opened.paper.panel.view.page_layout.sizes


@pytest.mark.parametrize("key", ["F7", "Shift+F7"])
def test_closing_the_meeting_stops_the_press(opened: MinutesWindow, live: LivePaper, key: str):
    KEYS.press(key)
    opened.files.close_meeting()
    assert not opened.paper.is_detached
    assert not opened.files.is_open
