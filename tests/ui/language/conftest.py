"""The whole program over a folder of its own, Vietnamese at the start, silent at the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.app import Program
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.window_shape import WindowShape
from minutes_app.ui.shell import Shell


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, keeper: PreferencesKeeper, tmp_path: Path
) -> Iterator[Program]:
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    before = QLocale()
    shell = Shell(WindowShape())
    started = Program(qapp, keeper, tmp_path / "state", shell)
    shell.furnish(started.window)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield started
    window = started.window
    window.files.is_open = False
    shell.close()
    qtbot.waitUntil(shell.isHidden)
    shell.deleteLater()
    started.finish()
    started.translations.fall_silent()
    QLocale.setDefault(before)
