"""Switching the language of the screens: the same work goes on in other words."""

import datetime as dt
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from minutes_app.app import Program
from minutes_app.domain.preferences import ScreenLanguage
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.ui.pages.sections import SECTIONS
from minutes_app.ui.sheets.preferences_sheet import PreferencesSheet
from minutes_app.ui.sheets.sheet import Sheet
from tests.ui.language.test_catalogue import PAPER, QUOTED, VIETNAMESE
from tests.ui.typing import Keyboard

KEYS = Keyboard()
PAPER_WORDS = re.compile("Một là|Thứ nhất|Tiếng Việt|BIÊN BẢN")
"""Choices that stand on the paper as they are, and the name of the other language."""


def switch(program: Program, qtbot: QtBot, language: ScreenLanguage) -> None:
    """Choose the language in the preferences sheet, as the user does."""
    old = program.window
    KEYS.press("Ctrl+,")
    sheet = old.findChild(PreferencesSheet)
    assert sheet is not None
    sheet.language.setFocus()
    KEYS.press("Down" if language is ScreenLanguage.ENGLISH else "Up")
    keep = sheet.keep
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window is not old)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def to_english(program: Program, qtbot: QtBot) -> None:
    switch(program, qtbot, ScreenLanguage.ENGLISH)


def shown_texts(widget: QWidget) -> list[str]:
    """Give every word of the program that can be read or heard here, without what was typed."""
    texts = []
    for one in (widget, *widget.findChildren(QWidget)):
        texts += (one.toolTip(), one.accessibleName(), one.windowTitle())
        if isinstance(one, QLabel | QAbstractButton):
            texts.append(one.text())
        if isinstance(one, QLineEdit):
            texts.append(one.placeholderText())
        if isinstance(one, QListWidget):
            texts += (one.item(row).text() for row in range(one.count()))
    texts += (action.text() for action in widget.findChildren(QAction))
    return texts


def vietnamese_in(widget: QWidget) -> list[str]:
    clean = (QUOTED.sub("", PAPER.sub("", text)) for text in shown_texts(widget))
    return [text for text in clean if VIETNAMESE.search(text) and not PAPER_WORDS.search(text)]


def test_the_words_of_the_screens_change_at_once(program: Program, qtbot: QtBot):
    assert "Biên bản mới" in shown_texts(program.window)
    to_english(program, qtbot)
    assert "New minutes" in shown_texts(program.window)
    assert not vietnamese_in(program.window)
    switch(program, qtbot, ScreenLanguage.VIETNAMESE)
    assert "Biên bản mới" in shown_texts(program.window)


def test_no_section_is_half_vietnamese(program: Program, qtbot: QtBot):
    to_english(program, qtbot)
    KEYS.press("Ctrl+N")
    for place in range(len(SECTIONS)):
        program.window.workspace.enter(place)
        page = program.window.workspace.page(place)
        for adder in page.findChildren(QAbstractButton):
            if adder.text().startswith("Add "):
                QTest.mouseClick(adder, Qt.MouseButton.LeftButton)
        for _ in range(3):
            for fold in page.findChildren(QAbstractButton):
                if fold.text() in {"Details", "Answer, remark", "Follow-up, remark"}:
                    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
        program.window.workspace.checkup.look()
        assert not vietnamese_in(page), SECTIONS[place].key
    assert not vietnamese_in(program.window)


@pytest.mark.parametrize("keys", ["Ctrl+,", "F1", "Ctrl+E", "Ctrl+Shift+E", "Ctrl+P", "Ctrl+K"])
def test_sheets_speak_english(program: Program, qtbot: QtBot, keys: str):
    to_english(program, qtbot)
    KEYS.press("Ctrl+N")
    KEYS.press(keys)
    sheets = [sheet for sheet in program.window.findChildren(Sheet) if sheet.isVisible()]
    assert len(sheets) == 1
    assert not [text for text in vietnamese_in(sheets[0]) if "Biên bản." not in text]
    KEYS.press("Escape")


def test_what_was_typed_and_where_stays(program: Program, qtbot: QtBot):
    KEYS.press("Ctrl+N")
    KEYS.press("Tab", times=2)
    KEYS.unikey("Tỉnh ủy Vĩnh Phúc")
    KEYS.press("Left", times=4)
    before = QApplication.focusWidget()
    assert isinstance(before, QLineEdit)
    address, place, session = before.objectName(), before.cursorPosition(), program.session
    to_english(program, qtbot)
    after = QApplication.focusWidget()
    assert isinstance(after, QLineEdit)
    assert after is not before
    assert (after.objectName(), after.cursorPosition()) == (address, place)
    assert after.text() == "Tỉnh ủy Vĩnh Phúc"
    assert session.now.heading.issuer.superior == "Tỉnh ủy Vĩnh Phúc"
    assert program.window.isWindowModified()
    KEYS.press("Ctrl+Z")
    assert session.now.heading.issuer.superior == ""
    KEYS.press("Ctrl+Y")
    assert session.now.heading.issuer.superior == "Tỉnh ủy Vĩnh Phúc"


def test_a_date_not_yet_readable_stays_as_it_was_typed(program: Program, qtbot: QtBot):
    KEYS.press("Ctrl+N")
    program.window.workspace.show_address("session/date")
    KEYS.text("27/")
    to_english(program, qtbot)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert (field.objectName(), field.text()) == ("session/date", "27/")
    KEYS.text("7/2021")
    assert program.session.now.session.date == dt.date(2021, 7, 27)
    KEYS.press("Tab")
    assert field.text() == "27/7/2021"


def test_the_file_goes_along(program: Program, qtbot: QtBot, tmp_path: Path):
    KEYS.press("Ctrl+N")
    program.window.workspace.show_address("session/venue")
    KEYS.text("Hoi truong")
    program.window.files.path = tmp_path / "a.bienban"
    KEYS.press("Ctrl+S")
    to_english(program, qtbot)
    assert program.window.files.path == tmp_path / "a.bienban"
    assert re.fullmatch(r"Saved at \d\d:\d\d:\d\d", program.window.status.saved.text())
    program.window.workspace.show_address("session/venue")
    KEYS.text("A")
    assert program.window.status.saved.text().startswith("Not saved")
    KEYS.press("Ctrl+S")
    assert program.session.is_saved


def test_the_old_window_hears_nothing_any_more(program: Program, qtbot: QtBot):
    """A window that is gone must not stand in the way of the next change."""
    KEYS.press("Ctrl+N")
    KEYS.press("Alt+3")
    old = program.window
    with qtbot.waitSignal(old.destroyed):
        to_english(program, qtbot)
    KEYS.press("Alt+3")
    program.window.workspace.show_address("session/venue")
    KEYS.text("A1")
    KEYS.press("Ctrl+Z")
    assert program.session.now.session.venue == ""
    assert program.window is not old


def test_a_failure_and_a_problem_are_said_in_english(
    program: Program, qtbot: QtBot, tmp_path: Path
):
    to_english(program, qtbot)
    program.window.files.open_path(tmp_path / "none.bienban")
    told = program.window.notices.text
    assert told.endswith("could not be read: there is no such file. Check name and folder.")
    KEYS.press("Ctrl+N")
    program.window.workspace.show_address("session/start")
    KEYS.text("14h30")
    program.window.workspace.show_address("session/end")
    KEYS.text("13h00")
    KEYS.press("Tab")
    program.window.workspace.checkup.look()
    texts = [label.text() for label in program.window.workspace.findChildren(QLabel)]
    assert "Please check the closing time: it is not after the start at 14:30." in texts


def test_numbers_of_things_are_said_rightly(program: Program, qtbot: QtBot):
    to_english(program, qtbot)
    status = program.window.status
    status.show_problems(1)
    assert status.problems.text() == "1 place to look at"
    status.show_problems(2)
    assert status.problems.text() == "2 places to look at"
    status.show_words(1734)
    assert status.words.text() == "1,734 words"
    switch(program, qtbot, ScreenLanguage.VIETNAMESE)
    program.window.status.show_words(1734)
    assert program.window.status.words.text() == "1.734 chữ"


def test_the_choice_is_kept_for_the_next_start(
    program: Program, qtbot: QtBot, keeper: PreferencesKeeper
):
    to_english(program, qtbot)
    assert keeper.now.language is ScreenLanguage.ENGLISH


def test_the_words_of_qt_are_vietnamese(program: Program, qtbot: QtBot):
    """Qt ships no Vietnamese: the file dialog and the menu of a field have ours."""
    english = re.compile(r"^&?(Undo|Redo|Cu&t|&?Copy|&?Paste|Select|Delete|Open|Cancel|File|Look)")
    KEYS.press("Ctrl+O")
    qtbot.waitUntil(lambda: any(d.isVisible() for d in program.window.findChildren(QFileDialog)))
    dialog = program.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert not [text for text in shown_texts(dialog) if english.match(text)]
    dialog.reject()
    field = QLineEdit()
    menu = field.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    assert not [action.text() for action in menu.actions() if english.match(action.text())]
