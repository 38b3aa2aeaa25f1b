"""The last print beside the paper of now: what differs is marked, gone through by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.domain.meeting import Meeting
from minutes_app.services.documents import sample_meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.finish import Finish, PdfOrder
from minutes_app.services.keeping import Keeping
from minutes_app.services.press import Press
from minutes_app.ui.paper import comparison
from minutes_app.ui.paper.compare_window import CompareWindow
from minutes_app.ui.paper.page_layout import Box
from minutes_app.ui.paper.paper_view import PaperView
from minutes_app.ui.paper.paper_words import PageBox, PaperWord, PaperWords
from minutes_app.ui.window import MinutesWindow
from tests.ui.typing import Keyboard

KEYS = Keyboard()
PATIENCE_MS = 30_000
FIRST = "conclusion/blocks/0/items/0/text"
SECOND = "conclusion/blocks/1/items/2/text"


@pytest.fixture
def compared(
    window: MinutesWindow, session: EditingSession, keeping: Keeping, press: Press, qtbot: QtBot
) -> CompareWindow:
    """Print the sample, change two of its sentences, and compare."""
    window.files.sample()
    printed(session.now, keeping, press)
    edit(session)
    return opened(window, qtbot)


def printed(meeting: Meeting, keeping: Keeping, press: Press, *, two_sided: bool = False) -> None:
    order = PdfOrder(meeting, "bien_ban_dang", Finish(two_sided=two_sided))
    keeping.snapshots.printed(meeting, press.pdf(order).data, two_sided=two_sided)


def edit(session: EditingSession) -> None:
    session.set_value(FIRST, "Nay đã khác hẳn", "Sửa chữ")
    second = session.now.conclusion.blocks[1].items[2].text
    session.set_value(SECOND, f"{second} thêm", "Sửa chữ")


def opened(window: MinutesWindow, qtbot: QtBot) -> CompareWindow:
    KEYS.press("Ctrl+Shift+D")
    qtbot.waitUntil(lambda: bool(window.findChildren(CompareWindow)), timeout=PATIENCE_MS)
    (shown,) = window.findChildren(CompareWindow)
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_changes_are_counted_and_gone_through_by_keys(compared: CompareWindow, qtbot: QtBot):
    told = compared.told.text()
    count = int(told.split()[0])
    assert 2 <= count <= 8
    assert told == f"{count} chỗ khác bản đã in; F8 để xem từng chỗ."
    KEYS.press("F8")
    assert compared.told.text() == f"Chỗ khác 1 trên {count}"
    KEYS.press("Shift+F8")
    assert compared.told.text() == f"Chỗ khác {count} trên {count}"
    QTest.mouseClick(compared.after, Qt.MouseButton.LeftButton)
    assert compared.place == 0
    KEYS.press("Escape")
    qtbot.waitUntil(lambda: not compared.isVisible())


def test_the_change_gone_to_comes_into_sight_on_both_papers(compared: CompareWindow, qtbot: QtBot):
    for step in range(3):
        KEYS.press("F8" if step else "Shift+F8")
        for view, marks in (
            (compared.printed, compared.comparison.printed_marks),
            (compared.now, compared.comparison.now_marks),
        ):
            (page, box), *_ = marks.spots[compared.place]
            qtbot.waitUntil(lambda view=view, page=page, box=box: is_in_sight(view, page, box))


def is_in_sight(view: PaperView, page: int, box: Box) -> bool:
    at = view.page_layout.box(page, box)
    top = view.verticalScrollBar().value()
    return top <= at.y and at.bottom <= top + view.viewport().height()


def turn_wheel(view: PaperView) -> None:
    """Turn the wheel over a view that has not got the focus."""
    middle = QPointF(view.viewport().rect().center())
    where = QPointF(view.viewport().mapToGlobal(middle.toPoint()))
    down, still = QPoint(0, -480), QPoint()
    plain, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase, inverted = Qt.ScrollPhase.NoScrollPhase, False
    event = QWheelEvent(middle, where, still, down, plain, keys, phase, inverted)
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("way", ["key", "wheel"])
def test_both_papers_scroll_together(compared: CompareWindow, qtbot: QtBot, way: str):
    if way == "key":
        compared.printed.setFocus()
        KEYS.press("PgDown")
    else:
        turn_wheel(compared.printed)
    qtbot.waitUntil(lambda: compared.printed.verticalScrollBar().value() > 0)
    assert compared.now.verticalScrollBar().value() == compared.printed.verticalScrollBar().value()


def test_the_words_marked_are_the_words_that_changed(
    window: MinutesWindow, session: EditingSession, keeping: Keeping, press: Press, qtbot: QtBot
):
    window.files.sample()
    printed(session.now, keeping, press)
    session.set_value("conclusion/blocks/1/items/2/text", "Bốn chữ mới tinh", "Sửa chữ")
    order = PdfOrder(session.now, "bien_ban_dang")
    found = comparison.compared(keeping.snapshots, press, order)
    assert found is not None
    paper = PaperWords(found.now)
    texts = {box: word.text for word, box in _boxes(paper)}
    marked = [texts[box] for box in found.now_marks.words]
    assert {"Bốn", "chữ", "mới", "tinh"} >= {word.strip(".;,") for word in marked}
    assert marked


def _boxes(paper: PaperWords) -> Iterator[tuple[PaperWord, PageBox]]:
    for number, word in enumerate(paper.words):
        for box in paper.word_boxes([number]):
            yield word, box


def test_a_paper_printed_on_both_sides_is_compared_with_the_same_margins(
    window: MinutesWindow, session: EditingSession, keeping: Keeping, press: Press, qtbot: QtBot
):
    window.files.sample()
    printed(session.now, keeping, press, two_sided=True)
    shown = opened(window, qtbot)
    assert shown.told.text() == "Không có chỗ nào khác bản đã in."
    assert not shown.after.isEnabled()
    KEYS.press("F8")
    assert shown.place == -1
    assert shown.printed.page_layout.sizes == shown.now.page_layout.sizes


def test_what_was_never_printed_cannot_be_compared_and_printing_is_offered(
    window: MinutesWindow, qtbot: QtBot
):
    window.files.sample()
    KEYS.press("Ctrl+Shift+D")
    qtbot.waitUntil(lambda: "chưa được in lần nào" in window.notices.text, timeout=PATIENCE_MS)
    assert [way.text() for way in window.notices.ways] == ["In…"]
    assert not window.findChildren(CompareWindow)


def test_the_comparison_goes_with_the_meeting(
    window: MinutesWindow, compared: CompareWindow, session: EditingSession, qtbot: QtBot
):
    session.mark_saved()
    window.files.close_meeting()
    qtbot.waitUntil(lambda: not window.findChildren(CompareWindow))


def test_a_paper_that_was_damaged_is_told(
    window: MinutesWindow,
    session: EditingSession,
    keeping: Keeping,
    press: Press,
    qtbot: QtBot,
    tmp_path: Path,
):
    window.files.sample()
    printed(session.now, keeping, press)
    assert keeping.snapshots.all()
    for content in (tmp_path / "state" / "snapshots").glob("contents/*/*.z"):
        content.write_bytes(b"x")
    KEYS.press("Ctrl+Shift+D")
    qtbot.waitUntil(lambda: "không còn nguyên vẹn" in window.notices.text, timeout=PATIENCE_MS)


def test_numbers_of_pages_are_no_words_of_the_paper(press: Press, qtbot: QtBot):
    pdf = press.pdf(PdfOrder(sample_meeting(), "bien_ban_dang")).data
    firsts: dict[int, str] = {}
    for word in PaperWords(pdf).words:
        firsts.setdefault(word.page, word.text)
    assert len(firsts) == 5
    assert not [text for text in firsts.values() if text.isdecimal()]
