"""Snapshots in the window: named by a key, shown with their words, brought back and undone."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.services.documents import open_meeting, save_meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping
from minutes_app.services.snapshots import Occasion
from minutes_app.ui.sheets.name_sheet import NameSheet
from minutes_app.ui.sheets.snapshots_sheet import SnapshotsSheet
from minutes_app.ui.window import MinutesWindow
from tests.builders import meeting_concluding
from tests.ui.typing import Keyboard

KEYS = Keyboard()


def opened(window: MinutesWindow, folder: Path) -> Path:
    path = folder / "a.bienban"
    save_meeting(meeting_concluding("Đã làm tốt"), path)
    window.files.open_path(path)
    return path


def sheet_of(window: MinutesWindow) -> SnapshotsSheet:
    return next(sheet for sheet in window.findChildren(SnapshotsSheet) if sheet.isVisible())


def test_a_state_is_named_shown_and_brought_back(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    opened(window, tmp_path)
    KEYS.press("Ctrl+Shift+S")
    assert any(sheet.isVisible() for sheet in window.findChildren(NameSheet))
    KEYS.unikey("Bản trình")
    KEYS.press("Return")
    assert "Đã ghi mốc “Bản trình”" in window.notices.text
    session.set_value("conclusion/blocks/0/items/0/text", "Đã làm rất tốt", "Sửa chữ")
    KEYS.press("Ctrl+Shift+H")
    sheet = sheet_of(window)
    assert [sheet.rows.item(row).text().splitlines()[1] for row in range(sheet.rows.count())] == [
        "Bản trình",
        "Lúc mở",
    ]
    assert "bớt 1 chữ" in sheet.told.text()
    assert "rất" in sheet.text.toPlainText()
    KEYS.press("Return")
    assert session.now == meeting_concluding("Đã làm tốt")
    KEYS.press("Ctrl+Z")
    assert session.now == meeting_concluding("Đã làm rất tốt")


def test_one_section_is_brought_back_alone(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    opened(window, tmp_path)
    session.set_value("conclusion/lead", "mới", "Sửa chữ")
    session.set_value("session/venue", "Hội trường", "Sửa chữ")
    KEYS.press("Ctrl+Shift+H")
    sheet = sheet_of(window)
    sheet.part.setCurrentText("Chỉ phần Kết luận")
    sheet.restore.click()
    assert session.now.conclusion.lead == ""
    assert session.now.session.venue == "Hội trường"


def test_one_field_is_brought_back_alone_and_undone(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    opened(window, tmp_path)
    session.set_value("conclusion/blocks/0/items/0/text", "Đã làm rất tốt", "Sửa chữ")
    session.set_value("conclusion/lead", "mới", "Sửa chữ")
    before = session.now
    KEYS.press("Ctrl+Shift+H")
    sheet = sheet_of(window)
    place = sheet.part.findText("Chỉ ô Kết luận – Đã làm tốt")
    assert place > 0
    sheet.part.setCurrentIndex(place)
    assert "rất" in sheet.text.toPlainText()
    assert "mới" not in sheet.text.toPlainText()
    sheet.restore.click()
    assert session.now.conclusion.blocks[0].items[0].text == "Đã làm tốt"
    assert session.now.conclusion.lead == "mới"
    KEYS.press("Ctrl+Z")
    assert session.now == before


def test_the_final_print_is_kept_among_the_snapshots(
    window: MinutesWindow, keeping: Keeping, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    opened(window, tmp_path)
    session.set_value("conclusion/lead", "mới", "Sửa chữ")
    window.snapshots.keep(Occasion.PRINTED)
    KEYS.press("Ctrl+Shift+H")
    assert "Lúc in" in sheet_of(window).rows.item(0).text()
    assert keeping.snapshots.meeting(keeping.snapshots.all()[0]) == session.now


def test_work_closed_without_saving_is_among_the_snapshots(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    path = opened(window, tmp_path)
    session.set_value("conclusion/lead", "bỏ", "Sửa chữ")
    KEYS.press("Ctrl+W")
    KEYS.press("Alt+K")
    qtbot.waitUntil(lambda: not window.files.is_open)
    window.files.open_path(path)
    KEYS.press("Ctrl+Shift+H")
    sheet = sheet_of(window)
    rows = [sheet.rows.item(row).text() for row in range(sheet.rows.count())]
    place = next(row for row, text in enumerate(rows) if "Đóng không lưu" in text)
    sheet.rows.setCurrentRow(place)
    sheet.restore.click()
    assert session.now.conclusion.lead == "bỏ"


def test_what_somebody_else_wrote_is_kept_when_it_is_overwritten(
    window: MinutesWindow, session: EditingSession, keeping: Keeping, qtbot: QtBot, tmp_path: Path
):
    path = opened(window, tmp_path)
    save_meeting(meeting_concluding("Của người khác"), path)
    session.set_value("conclusion/lead", "của tôi", "Sửa chữ")
    KEYS.press("Ctrl+S")
    assert QApplication.focusWidget() is not None
    next(way for way in window.notices.ways if way.text() == "Ghi đè").click()
    assert open_meeting(path).meeting == session.now
    newest = keeping.snapshots.all()[0]
    assert keeping.snapshots.meeting(newest) == meeting_concluding("Của người khác")
