"""Buttons in narrow places: words are left out where they tell least."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.ui.buttons import ShortenedButton
from minutes_app.ui.theme import Wardrobe
from minutes_app.ui.tool_bar import ToolBar
from minutes_app.ui.window import MinutesWindow

NAME = "Biên bản Đoàn giám sát Tỉnh ủy làm việc với BTV huyện Tam Dương 2021-07-27"


def test_a_shortened_name_keeps_its_begin_and_its_date(qtbot: QtBot, wardrobe: Wardrobe):
    parent = QWidget()
    qtbot.addWidget(parent)
    button = ShortenedButton(NAME, "file-text", parent, tail=10)
    shown = button._shortened(button.fontMetrics().horizontalAdvance(NAME) // 2)
    assert shown.startswith("Biên bản Đoàn giám")
    assert shown.endswith("…2021-07-27")
    assert button.minimumSizeHint().width() < button.sizeHint().width() // 2


def styles(bar: ToolBar) -> set[Qt.ToolButtonStyle]:
    return {button.toolButtonStyle() for button in bar.findChildren(QToolButton) if button.text()}


def test_a_narrow_window_shows_the_icons_of_its_deeds_alone(window: MinutesWindow, qtbot: QtBot):
    window.resize(1100, 600)
    qtbot.waitUntil(lambda: len(styles(window.bar)) == 2)
    window.resize(600, 600)
    qtbot.waitUntil(lambda: styles(window.bar) == {Qt.ToolButtonStyle.ToolButtonIconOnly})
    window.resize(1100, 600)
    qtbot.waitUntil(lambda: len(styles(window.bar)) == 2)
