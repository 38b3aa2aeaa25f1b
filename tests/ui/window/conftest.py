"""The real window over a folder of its own."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.services.clock import SystemClock
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping, keeping_in
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.storage.preferences import PreferencesFile
from minutes_app.ui.jobs import ThreadJobs
from minutes_app.ui.theme import Wardrobe
from minutes_app.ui.window import MinutesWindow


@pytest.fixture
def keeper(tmp_path: Path) -> PreferencesKeeper:
    return PreferencesKeeper(PreferencesFile(tmp_path / "settings"))


@pytest.fixture
def session() -> EditingSession:
    return EditingSession()


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    worker = ThreadPoolExecutor(max_workers=1)
    yield keeping_in(tmp_path / "state", worker, SystemClock())
    worker.shutdown()


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    session: EditingSession,
    keeper: PreferencesKeeper,
    keeping: Keeping,
) -> Iterator[MinutesWindow]:
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    jobs = ThreadJobs(qapp)
    shown = MinutesWindow(session, keeper, keeping, jobs, Wardrobe(qapp))
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield shown
    jobs.finish()
    session.mark_saved()
    shown.close()
    qtbot.waitUntil(shown.isHidden)
    shown.deleteLater()
