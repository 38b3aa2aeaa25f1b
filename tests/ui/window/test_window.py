"""The window as the secretary uses it: keys and clicks, real files, no box in the way."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.document.embedding import meeting_in
from minutes_app.document.visible_text import paragraphs_of
from minutes_app.services.documents import sample_meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.ui.acts import ACTS, section_acts
from minutes_app.ui.pages.sections import SECTIONS
from minutes_app.ui.sheets.export_sheet import ExportSheet
from minutes_app.ui.sheets.find_sheet import FindSheet
from minutes_app.ui.sheets.keys_sheet import KeysSheet
from minutes_app.ui.sheets.preferences_sheet import PreferencesSheet
from minutes_app.ui.sheets.unsaved_sheet import UnsavedSheet
from minutes_app.ui.window import MinutesWindow
from tests.ui.typing import Keyboard

KEYS = Keyboard()


def has_the_keys(window: QWidget) -> bool:
    """Tell whether what is typed goes into something inside this window."""
    focus = QApplication.focusWidget()
    return focus is not None and window.isAncestorOf(focus)


def choose_file(window: MinutesWindow, qtbot: QtBot, path: Path) -> None:
    """Type the path into the file dialog that is open, as soon as it has the keys, and accept."""
    (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    qtbot.waitUntil(lambda: has_the_keys(dialog))
    KEYS.press("Ctrl+A")
    KEYS.paste(str(path))
    KEYS.press("Return")
    assert dialog.isHidden()
    window.activateWindow()  # as a window manager does, which the offscreen platform lacks
    qtbot.waitUntil(lambda: has_the_keys(window))


def open_sample(window: MinutesWindow, qtbot: QtBot) -> None:
    KEYS.press("Ctrl+K")
    KEYS.text("mau tam duong")
    KEYS.press("Return")
    qtbot.waitUntil(lambda: window.files.is_open)


def test_the_start_page_begins_with_a_new_meeting(window: MinutesWindow, qtbot: QtBot):
    first = QApplication.focusWidget()
    assert isinstance(first, QAbstractButton)
    assert "Biên bản mới" in first.text()
    KEYS.press("Space")
    assert window.files.is_open
    assert window.workspace.place == 0


def test_no_two_deeds_share_a_key():
    keys = [key for act in (*ACTS, *section_acts(SECTIONS)) for key in act.keys]
    assert len(keys) == len(set(keys))


def test_the_sample_is_found_without_accents_and_shown(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    open_sample(window, qtbot)
    assert session.now == sample_meeting()
    assert not window.isWindowModified()
    assert "chữ" in window.status.words.text()


def test_undo_is_ours_even_inside_a_text_field(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    KEYS.press("Ctrl+N")
    KEYS.press("Tab", times=2)
    KEYS.unikey("Tỉnh ủy")
    address = QApplication.focusWidget()
    assert session.now.heading.issuer.superior == "Tỉnh ủy"
    assert window.isWindowModified()
    KEYS.press("Ctrl+Z")
    assert session.now.heading.issuer.superior == ""
    assert QApplication.focusWidget() is address
    KEYS.press("Ctrl+Y")
    assert session.now.heading.issuer.superior == "Tỉnh ủy"


def test_every_section_is_a_key_away(window: MinutesWindow, qtbot: QtBot):
    KEYS.press("Ctrl+N")
    for place in range(len(SECTIONS)):
        KEYS.press(f"Alt+{(place + 1) % 10}")
        assert window.workspace.place == place
        here = QApplication.focusWidget()
        assert here is not None
        assert window.workspace.page(place).isAncestorOf(here)
    KEYS.press("Ctrl+PgDown")
    assert window.workspace.place == 0
    KEYS.press("F6")
    assert window.workspace.list.hasFocus()


def test_a_meeting_is_saved_by_name_and_opened_again(
    window: MinutesWindow,
    session: EditingSession,
    keeper: PreferencesKeeper,
    qtbot: QtBot,
    tmp_path: Path,
):
    open_sample(window, qtbot)
    path = tmp_path / "Biên bản Tam Dương.bienban"
    KEYS.press("F12")
    choose_file(window, qtbot, path)
    assert json.loads(path.read_text("utf-8"))["format"] == "bienban"
    assert "Đã lưu lúc" in window.status.saved.text()
    assert keeper.now.recent == (str(path),)
    KEYS.press("Ctrl+W")
    assert not window.files.is_open
    window.files.open_path(path)
    assert session.now == sample_meeting()


def test_unsaved_work_is_asked_about_once_and_kept_when_wanted(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot
):
    KEYS.press("Ctrl+N")
    KEYS.press("Tab", times=2)
    KEYS.text("A")
    KEYS.press("Ctrl+W")
    (sheet,) = window.findChildren(UnsavedSheet)
    KEYS.press("Escape")
    qtbot.waitUntil(lambda: not window.findChildren(UnsavedSheet))
    assert sheet is not None
    assert session.now.heading.issuer.superior == "A"
    KEYS.press("Ctrl+W")
    (sheet,) = window.findChildren(UnsavedSheet)
    sheet.drop.click()
    assert not window.files.is_open


def test_the_word_file_is_one_key_and_enter(
    window: MinutesWindow, keeper: PreferencesKeeper, qtbot: QtBot, tmp_path: Path
):
    open_sample(window, qtbot)
    path = tmp_path / "Biên bản.docx"
    KEYS.press("Ctrl+E")
    (sheet,) = window.findChildren(ExportSheet)
    assert "Đoàn giám sát" in sheet.path.text()
    KEYS.press("Ctrl+A")
    KEYS.paste(str(path))
    KEYS.press("Return")
    qtbot.waitUntil(lambda: "Đã ghi" in window.notices.text)
    made = path.read_bytes()
    assert "BIÊN BẢN" in paragraphs_of(made)
    carried = meeting_in(made)
    assert carried is not None
    assert carried.text_unchanged
    assert keeper.now.last_folder == str(tmp_path)


def test_a_word_file_that_cannot_be_written_is_told_with_a_way_out(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
):
    open_sample(window, qtbot)
    KEYS.press("Ctrl+E")
    KEYS.press("Ctrl+A")
    KEYS.paste(str(tmp_path / "không có" / "Biên bản.docx"))
    KEYS.press("Return")
    qtbot.waitUntil(lambda: bool(window.notices.text))
    assert [way.text() for way in window.notices.ways] == ["Ghi bằng tên khác"]
    assert not (tmp_path / "không có").exists()


def test_words_of_the_meeting_are_found_and_gone_to(window: MinutesWindow, qtbot: QtBot):
    open_sample(window, qtbot)
    KEYS.press("Ctrl+K")
    sheet = next(sheet for sheet in window.findChildren(FindSheet) if sheet.isVisible())
    KEYS.text("so cung")
    assert "sơ cứng" in sheet.rows.item(0).text()
    KEYS.press("Return")
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == "conclusion/blocks/1/items/2/text"


def test_a_deed_is_found_with_its_keys(window: MinutesWindow, qtbot: QtBot):
    open_sample(window, qtbot)
    KEYS.press("Ctrl+K")
    sheet = next(sheet for sheet in window.findChildren(FindSheet) if sheet.isVisible())
    KEYS.text("xuat word")
    found = sheet.rows.item(0)
    assert found.text() == "Xuất Word"
    assert found.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Ctrl+E"
    KEYS.press("Return")
    assert any(sheet.isVisible() for sheet in window.findChildren(ExportSheet))


def test_the_keys_are_shown_and_leave_the_focus_where_it_was(window: MinutesWindow, qtbot: QtBot):
    KEYS.press("Ctrl+N")
    before = QApplication.focusWidget()
    KEYS.press("F1")
    (sheet,) = window.findChildren(KeysSheet)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Ctrl+E", "Xuất Word", "F8"} <= texts
    KEYS.press("Escape")
    assert QApplication.focusWidget() is before


def test_the_facts_of_the_office_begin_every_new_meeting(
    window: MinutesWindow, session: EditingSession, keeper: PreferencesKeeper, qtbot: QtBot
):
    KEYS.press("Ctrl+,")
    (sheet,) = window.findChildren(PreferencesSheet)
    sheet.issuer.setFocus()
    KEYS.unikey("Huyện ủy Tam Dương")
    KEYS.press("Return")
    assert keeper.now.office.issuer.name == "Huyện ủy Tam Dương"
    KEYS.press("Ctrl+N")
    assert session.now.heading.issuer.name == "Huyện ủy Tam Dương"


def test_a_copy_of_an_earlier_meeting_asks_for_what_has_changed(
    window: MinutesWindow, session: EditingSession, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "cũ.bienban"
    open_sample(window, qtbot)
    KEYS.press("F12")
    choose_file(window, qtbot, path)
    window.files.copy_earlier()
    choose_file(window, qtbot, path)
    assert session.now.session.date is None
    assert session.now.delegation.members == sample_meeting().delegation.members
    assert "Ngày họp" in window.workspace.review.left
    assert window.isWindowModified()


def test_a_file_that_is_no_meeting_is_refused_in_words(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "hỏng.bienban"
    path.write_text("{", "utf-8")
    window.files.open_path(path)
    assert not window.files.is_open
    assert window.notices.text


def test_what_was_written_can_be_opened_at_once(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
):
    open_sample(window, qtbot)
    path = tmp_path / "a.docx"
    window.papers.make("bao_cao", path, embed=False)
    qtbot.waitUntil(lambda: "Đã ghi" in window.notices.text)
    assert [way.text() for way in window.notices.ways] == ["Mở tệp", "Mở thư mục"]
    assert meeting_in(path.read_bytes()) is None
