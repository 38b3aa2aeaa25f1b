"""The window and the whole program over a folder of their own, and single pages of the form."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.app import Program
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.preferences import Theme
from minutes_app.services.clock import SystemClock
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping, keeping_in
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.press import Press
from minutes_app.services.window_shape import WindowShape
from minutes_app.storage.preferences import PreferencesFile
from minutes_app.ui.jobs import ThreadJobs
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.paper.live_paper import LivePaper
from minutes_app.ui.shell import Shell
from minutes_app.ui.theme import Wardrobe
from minutes_app.ui.window import MinutesWindow
from tests.ui.hosting import OpenPage, hosted, page_of


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Wardrobe:
    """Let every widget have the size and look that it has in the program."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    return Wardrobe(qapp, Theme.LIGHT)


@pytest.fixture
def open_page(qtbot: QtBot, wardrobe: Wardrobe) -> Iterator[OpenPage]:
    """Give what shows the page of a section on a meeting, or on an empty one."""
    hosts: list[QWidget] = []

    def show(key: str, meeting: Meeting | None = None) -> SectionPage:
        page = page_of(key, meeting)
        hosts.append(hosted(page))
        qtbot.waitUntil(hosts[-1].isActiveWindow)
        return page

    yield show
    for host in hosts:
        host.close()
        host.deleteLater()


@pytest.fixture
def keeper(tmp_path: Path) -> PreferencesKeeper:
    """Keep preferences of which no other test knows; the paper is put away."""
    keeper = PreferencesKeeper(PreferencesFile(tmp_path / "settings"))
    keeper.change(replace(keeper.now, paper=False))
    return keeper


@pytest.fixture
def session() -> EditingSession:
    return EditingSession()


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    worker = ThreadPoolExecutor(max_workers=1)
    yield keeping_in(tmp_path / "state", worker, SystemClock())
    worker.shutdown()


@pytest.fixture(scope="session")
def press() -> Iterator[Press]:
    press = Press()
    yield press
    press.close()


@pytest.fixture
def live(
    qapp: QApplication, session: EditingSession, keeper: PreferencesKeeper, press: Press
) -> Iterator[LivePaper]:
    jobs = ThreadJobs(qapp)
    live = LivePaper(session, keeper, press, jobs)
    yield live
    live.watch(wanted=False)
    jobs.finish()


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    session: EditingSession,
    keeper: PreferencesKeeper,
    keeping: Keeping,
    wardrobe: Wardrobe,
    live: LivePaper,
) -> Iterator[MinutesWindow]:
    jobs = ThreadJobs(qapp)
    shown = MinutesWindow(session, keeper, keeping, jobs, wardrobe, live)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield shown
    jobs.finish()
    session.mark_saved()
    shown.close()
    qtbot.waitUntil(shown.isHidden)
    with qtbot.waitSignal(shown.destroyed):
        shown.deleteLater()


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, keeper: PreferencesKeeper, tmp_path: Path
) -> Iterator[Program]:
    """Give the whole program over a folder of its own, silent at the end."""
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
