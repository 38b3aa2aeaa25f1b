"""The window on the screen: painted before the program is read, furnished afterwards."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.services.window_shape import WindowShape, remember_shape, remembered_shape
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.shell import Shell
from minutes_app.ui.window import MinutesWindow
from tests.command_line import surroundings
from tests.ui.typing import Keyboard

EARLY = """
import sys
from minutes_app.ui.shell import Shell
read = []
Shell.paintEvent = lambda shell, event: (read.extend(sys.modules), shell.painted.emit())
from minutes_app import start
start._furnished = lambda app, shell, meeting: (0, False)
start.run()
late = {"msgspec", "minutes_app.app", "minutes_app.domain.meeting", "minutes_app.ui.window"}
assert read and not late & set(read), late & set(read)
"""


@pytest.fixture
def shell(window: MinutesWindow, qtbot: QtBot) -> Shell:
    shell = Shell(WindowShape())
    shell.show()
    shell.furnish(window)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    return shell


def type_into(window: MinutesWindow) -> None:
    window.workspace.show_address("opening/content")
    Keyboard().text("x")


def test_the_window_is_painted_before_the_program_is_read(tmp_path: Path):
    env = surroundings() | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-P", "-c", EARLY], cwd=tmp_path, env=env, check=True)


def test_a_closed_window_is_remembered(qtbot: QtBot, tmp_path: Path):
    first = Shell(WindowShape())
    first.resize(640, 480)
    palette = QPalette(first.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#1b1e23"))
    first.setPalette(palette)
    first.show()
    first.close()
    remember_shape(tmp_path / "deep" / "window", first.shape)
    again = Shell(remembered_shape(tmp_path / "deep" / "window"))
    assert again.size() == QSize(640, 480)
    assert again.palette().color(QPalette.ColorRole.Window).name() == "#1b1e23"


@pytest.mark.parametrize(
    "kept",
    [
        b"", b"\xff\x00", b"bienban-window-1 #ffffff", b"bienban-window-1 #ffffff xyz",
        b"bienban-window-0 #ffffff 01", b"a b c d", b"x" * 100_000,
    ],
)  # fmt: skip
def test_a_shape_that_cannot_be_read_is_an_unknown_one(kept: bytes, tmp_path: Path):
    (tmp_path / "window").write_bytes(kept)
    assert remembered_shape(tmp_path / "window") == WindowShape()


def test_a_window_without_a_known_shape_is_shown_all_the_same(qtbot: QtBot):
    shell = Shell(WindowShape(b"no geometry", "no colour"))
    shell.show()
    shell.wait_until_painted()
    assert shell.isVisible()
    room = shell.screen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(shell.frameGeometry()))
    shell.close()


def test_the_keyboard_works_in_what_was_put_into_the_window(shell: Shell, window: MinutesWindow):
    first = QApplication.focusWidget()
    assert first is not None
    assert first.accessibleName() == "Biên bản mới"
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert window.files.is_open


def test_the_window_bears_the_name_of_its_meeting(shell: Shell, window: MinutesWindow):
    window.files.new()
    assert shell.windowTitle() == window.windowTitle()
    assert not shell.isWindowModified()
    type_into(window)
    assert shell.isWindowModified()
    window.undo()
    assert not shell.isWindowModified()


def test_closing_the_window_asks_about_unsaved_work(
    shell: Shell, window: MinutesWindow, qtbot: QtBot
):
    window.files.new()
    type_into(window)
    shell.close()
    assert shell.isVisible()
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in window.findChildren(Sheet)))
    window.undo()


def test_a_window_without_unsaved_work_goes(shell: Shell, window: MinutesWindow, qtbot: QtBot):
    window.files.new()
    shell.close()
    qtbot.waitUntil(shell.isHidden)
    assert shell.shape.geometry
