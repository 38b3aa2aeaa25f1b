"""What a crash left behind is offered with its words; one click takes it, the other keeps both."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.services.backups import folder_name
from minutes_app.services.clock import SystemClock
from minutes_app.services.documents import open_meeting, save_meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping, keeping_in
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.storage.locks import Owner, lock_beside, take_lock
from minutes_app.storage.slots import decode_slot
from minutes_app.ui.recovered_card import RecoveredCard
from minutes_app.ui.sheets.keepsakes_sheet import KeepsakesSheet
from minutes_app.ui.sheets.preferences_sheet import PreferencesSheet
from minutes_app.ui.sheets.recovered_sheet import RecoveredSheet
from minutes_app.ui.window import MinutesWindow
from tests.builders import meeting_concluding, meeting_of
from tests.ui.typing import Keyboard

KEYS = Keyboard()


@pytest.fixture
def crashed(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Leave work behind in the folder the window will look into; gives the file it belongs to."""
    path = tmp_path / "Biên bản.bienban"
    kept = save_meeting(meeting_concluding("Đã làm tốt"), path)
    with ThreadPoolExecutor(max_workers=1) as worker:
        other = keeping_in(tmp_path / "state", worker, SystemClock())
        other.journal.arm(kept.meeting, path, kept.digest)
        other.journal.follow(meeting_concluding("Đã làm rất tốt"))
        other.journal.flush()
        sitting = other.journal._sitting
        assert sitting is not None
        sitting.leave()
    return path


def cards(window: MinutesWindow) -> list[RecoveredCard]:
    return [card for card in window.start.findChildren(RecoveredCard) if card.isVisible()]


def test_nothing_on_the_start_page_is_cut_on_a_small_screen(
    crashed: Path, window: MinutesWindow, keeper: PreferencesKeeper, qtbot: QtBot
):
    names = [str(crashed.with_name(f"{'Họp giao ban ' * 9}{n} 2026-07-27")) for n in range(6)]
    window.start.show_recent(replace(keeper.now, recent=tuple(names)))
    (area,) = window.start.findChildren(QScrollArea)
    ground = area.widget()
    assert ground is not None
    for size in (QSize(560, 420), QSize(1092, 560)):
        window.resize(size)
        qtbot.waitUntil(lambda: not list(cut_in(ground)))
        assert ground.width() <= area.viewport().width()


def cut_in(ground: QWidget) -> Iterator[str]:
    """Give the words of what has not all the room it needs."""
    for part in (*ground.findChildren(QLabel), *ground.findChildren(QPushButton)):
        spot = QRect(part.mapTo(ground, QPoint(0, 0)), part.size())
        is_wide = part.width() >= part.minimumSizeHint().width()
        is_high = part.height() >= part.heightForWidth(part.width())
        if not (ground.rect().contains(spot) and is_wide and is_high):
            yield part.text()


def test_tab_walks_from_lost_work_to_the_deeds_to_the_recent_meetings(
    crashed: Path, window: MinutesWindow, keeper: PreferencesKeeper
):
    window.start.show_recent(replace(keeper.now, recent=(str(crashed),)))
    QApplication.processEvents()
    window.start.enter()
    seen: list[str] = []
    for _ in range(8):
        here = QApplication.focusWidget()
        assert isinstance(here, QPushButton), seen
        seen.append(here.text().strip())
        KEYS.press("Tab")
    assert seen[:4] == ["Lấy lại", "Giữ cả hai", "Xem khác biệt…", "Biên bản mới"]
    assert seen[6:] == ["Biên bản mẫu Tam Dương", "Biên bản"]


def test_a_clean_start_offers_nothing(window: MinutesWindow):
    assert cards(window) == []


def test_lost_work_is_offered_and_taken_with_one_click(
    crashed: Path, window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    (card,) = cards(window)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "thêm 1 chữ, bớt 0 chữ" in words
    assert "(Kết luận)" in words
    card.take.click()
    assert session.now == meeting_concluding("Đã làm rất tốt")
    assert window.isWindowModified()
    KEYS.press("Ctrl+Z")
    assert session.now == meeting_concluding("Đã làm tốt")
    KEYS.press("Ctrl+Y")
    KEYS.press("Ctrl+S")
    assert open_meeting(crashed).meeting == meeting_concluding("Đã làm rất tốt")
    KEYS.press("Ctrl+W")
    assert cards(window) == []


def test_the_words_that_differ_are_looked_at_before_one_is_chosen(
    crashed: Path, window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    (card,) = cards(window)
    card.look.click()
    sheet = next(s for s in window.findChildren(RecoveredSheet) if s.isVisible())
    assert sheet.text.toPlainText() == "Kết luận\nĐã làm rất tốt"
    assert "<span" in sheet.text.toHtml().partition("làm")[2].partition("tốt")[0]
    KEYS.press("Escape")
    assert len(cards(window)) == 1
    card.look.click()
    KEYS.press("Return")
    assert session.now == meeting_concluding("Đã làm rất tốt")


def test_both_are_kept_with_the_other_click(
    crashed: Path, window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    (card,) = cards(window)
    card.keep_both.click()
    assert cards(window) == []
    (beside,) = crashed.parent.glob("*phục hồi*.bienban")
    assert open_meeting(beside).meeting == meeting_concluding("Đã làm rất tốt")
    assert open_meeting(crashed).meeting == meeting_concluding("Đã làm tốt")
    window.notices.ways[0].click()
    assert session.now == meeting_concluding("Đã làm rất tốt")


def test_opening_the_file_itself_offers_its_lost_work(
    crashed: Path, window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    window.files.open_path(crashed)
    assert session.now == meeting_concluding("Đã làm tốt")
    assert "thêm 1 chữ" in window.notices.text
    window.notices.ways[0].click()
    assert session.now == meeting_concluding("Đã làm rất tốt")


def test_a_file_changed_after_the_crash_is_not_overwritten_unasked(
    crashed: Path, window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    save_meeting(meeting_concluding("Của người khác"), crashed)
    (card,) = cards(window)
    card.take.click()
    KEYS.press("Ctrl+S")
    assert "thay đổi ở nơi khác" in window.notices.text
    assert open_meeting(crashed).meeting == meeting_concluding("Của người khác")


def test_the_status_line_tells_when_work_was_kept_and_when_it_was_saved(
    window: MinutesWindow, keeping: Keeping, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("a"), path)
    window.files.open_path(path)
    assert window.status.saved.text() == "Chưa có thay đổi"
    KEYS.press("Tab", times=2)
    KEYS.unikey("Tỉnh ủy")
    qtbot.waitUntil(lambda: "bản phục hồi lúc" in window.status.saved.text())
    assert window.status.saved.text().startswith("Chưa lưu – ")
    KEYS.press("Ctrl+S")
    assert window.status.saved.text().startswith("Đã lưu lúc ")
    KEYS.press("Ctrl+W")
    assert list(keeping.shelf.folder.glob("*.slot")) == []


def test_work_that_cannot_be_saved_is_in_the_journal_at_that_moment(
    window: MinutesWindow, session: EditingSession, keeping: Keeping, qtbot: QtBot, tmp_path: Path
):
    folder = tmp_path / "usb"
    folder.mkdir()
    path = folder / "a.bienban"
    save_meeting(meeting_concluding("a"), path)
    window.files.open_path(path)
    session.set_value("session/venue", "Hội trường", "Sửa chữ")
    shutil.rmtree(folder)
    KEYS.press("Ctrl+S")
    assert "Không còn thư mục" in window.notices.text
    assert [way.text() for way in window.notices.ways] == ["Lưu bằng tên khác"]
    (slot,) = keeping.shelf.folder.glob("*.slot")
    assert decode_slot(slot.read_bytes()).meeting == session.now


def test_work_that_was_not_wanted_is_put_away(
    window: MinutesWindow, keeping: Keeping, qtbot: QtBot
):
    KEYS.press("Ctrl+N")
    KEYS.press("Tab", times=2)
    KEYS.text("A")
    KEYS.press("Ctrl+W")
    KEYS.press("Alt+K")
    qtbot.waitUntil(lambda: not window.files.is_open)
    assert len(list((keeping.shelf.folder / "dropped").iterdir())) == 1


def test_a_damaged_file_is_told_and_its_good_copy_offered(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("một"), path)
    save_meeting(meeting_concluding("hai"), path)
    path.write_bytes(path.read_bytes()[:-100])
    window.files.open_path(path)
    assert "JSON" in window.notices.text
    (way,) = window.notices.ways
    assert way.text().startswith("Mở bản lưu lúc")
    way.click()
    assert session.now == meeting_concluding("một")
    assert window.isWindowModified()
    KEYS.press("Ctrl+S")
    assert open_meeting(path).meeting == meeting_concluding("một")
    assert len(list(tmp_path.glob("*.damaged"))) == 1


def test_a_file_somebody_else_edits_is_shown_but_not_written(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("một"), path)
    held = take_lock(path, Owner(user="Lan", computer="VP-01", pid=1))
    assert held is not None
    held.release(remove=False)
    window.files.open_path(path)
    assert "Lan đang mở “a.bienban” trên máy VP-01" in window.notices.text
    assert "(chỉ để xem)" in window.windowTitle()
    KEYS.press("Ctrl+S")
    assert open_meeting(path).meeting == meeting_concluding("một")
    window.activateWindow()


def test_the_lock_is_there_while_the_file_is_open_and_gone_afterwards(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("một"), path)
    window.files.open_path(path)
    assert lock_beside(path).exists()
    assert QApplication.focusWidget() is not None
    KEYS.press("Ctrl+W")
    assert not lock_beside(path).exists()


def test_work_that_was_dropped_comes_back_as_a_meeting_of_its_own(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    KEYS.press("Ctrl+N")
    session.set_value("session/venue", "Hội trường", "Sửa chữ")
    KEYS.press("Ctrl+W")
    KEYS.press("Alt+K")
    qtbot.waitUntil(lambda: not window.files.is_open)
    KEYS.press("Ctrl+K")
    KEYS.text("thung rac")
    KEYS.press("Return")
    sheet = next(s for s in window.findChildren(KeepsakesSheet) if s.isVisible())
    assert "đóng không lưu" in sheet.rows.item(0).text()
    KEYS.press("Return")
    assert session.now.session.venue == "Hội trường"
    assert window.files.path is None
    assert window.isWindowModified()


def test_a_closed_meeting_is_copied_into_the_folder_chosen_for_it(
    window: MinutesWindow, keeper: PreferencesKeeper, qtbot: QtBot, tmp_path: Path
):
    stick = tmp_path / "usb"
    stick.mkdir()
    KEYS.press("Ctrl+,")
    sheet = next(s for s in window.findChildren(PreferencesSheet) if s.isVisible())
    sheet.choose_backups.click()
    dialog = next(d for d in sheet.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    sheet.backups.setFocus()
    KEYS.press("Return")
    path = tmp_path / "Họp.bienban"
    save_meeting(meeting_concluding("a"), path)
    window.files.open_path(path)
    KEYS.press("Ctrl+W")
    window.keepsakes.show()
    (copy,) = stick.glob("Họp */*.bienban")
    assert open_meeting(copy).meeting == meeting_concluding("a")
    assert keeper.now.backup_folder == str(stick)


def test_a_deleted_meeting_is_had_back_with_one_click(
    window: MinutesWindow, session: EditingSession, keeper: PreferencesKeeper, tmp_path: Path
):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("một"), path)
    window.files.open_path(path)
    window.keepsakes.delete_meeting()
    assert not path.exists()
    assert not window.files.is_open
    assert keeper.now.recent == ()
    assert "Đã xóa “a”" in window.notices.text
    window.notices.ways[0].click()
    assert open_meeting(path).meeting == meeting_concluding("một") == session.now
    assert window.files.path == path


def test_a_person_taken_out_of_a_meeting_is_put_back_as_a_step(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_of("Lê An", "Hoàng Thanh"), path)
    window.files.open_path(path)
    session.remove_row("delegation/members", 1, "Xóa dòng")
    KEYS.press("Ctrl+S")
    KEYS.press("Ctrl+W")
    window.files.open_path(path)
    window.keepsakes.show()
    sheet = next(s for s in window.findChildren(KeepsakesSheet) if s.isVisible())
    assert "Hoàng Thanh (người đã bớt khỏi “a”)" in sheet.rows.item(0).text()
    assert sheet.open_it.text() == "Đưa lại vào biên bản"
    KEYS.press("Return")
    assert [person.name for person in session.now.people] == ["Lê An", "Hoàng Thanh"]
    KEYS.press("Ctrl+Z")
    assert [person.name for person in session.now.people] == ["Lê An"]


def test_a_copy_that_cannot_be_written_is_told_once(
    window: MinutesWindow, session: EditingSession, keeper: PreferencesKeeper, qtbot: QtBot,
    tmp_path: Path,
):  # fmt: skip
    stick, path = tmp_path / "usb", tmp_path / "a.bienban"
    keeper.change(replace(keeper.now, backup_folder=str(stick)))
    save_meeting(meeting_concluding("một"), path)
    window.files.open_path(path)
    KEYS.press("Ctrl+W")
    stick.mkdir()
    window.files.open_path(path)
    session.set_value("session/venue", "Hội trường", "Sửa chữ")
    (stick / folder_name(path)).write_bytes(b"in the way")
    KEYS.press("Ctrl+S")
    assert window.status.saved.text().startswith("Đã lưu lúc ")
    qtbot.waitUntil(lambda: "không phải là thư mục" in window.notices.text)
