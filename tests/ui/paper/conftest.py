"""The window with the sample open and its pages beside the form, fresh and sharp."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.ui.paper.live_paper import LivePaper
from minutes_app.ui.window import MinutesWindow

PATIENCE_MS = 30_000
"""How long the first paper of a fresh process may take on a busy machine."""


def fresh(qtbot: QtBot, live: LivePaper) -> None:
    """Wait until the pages are those of the meeting as it stands."""
    qtbot.waitUntil(lambda: live.sheets is not None and live.is_fresh, timeout=PATIENCE_MS)


@pytest.fixture
def opened(
    window: MinutesWindow, keeper: PreferencesKeeper, live: LivePaper, qtbot: QtBot
) -> MinutesWindow:
    keeper.change(replace(keeper.now, paper=True))
    window.resize(1366, 768)
    window.files.sample()
    fresh(qtbot, live)
    return window
