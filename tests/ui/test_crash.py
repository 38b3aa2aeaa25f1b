"""The crash window tells the truth about the work, even where saving it fails unforeseen."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from minutes_app.services.documents import sample_meeting
from minutes_app.services.keeping import keeping_in
from minutes_app.ui.crash import CrashWatch
from tests.clocks import StillClock


@pytest.mark.parametrize("is_sound", [True, False])
def test_work_that_could_not_be_written_is_not_called_saved(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_sound: bool
):
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    with ThreadPoolExecutor(max_workers=1) as worker:
        keeping = keeping_in(tmp_path, worker, StillClock())
        keeping.journal.arm(sample_meeting(), None, "")
        keeping.journal.follow(replace(sample_meeting(), remark="chưa lưu"))
        parent = QObject()
        watch = CrashWatch(keeping, parent)
        if not is_sound:
            worker.shutdown()
        watch.begin()
        sys.excepthook(RuntimeError, RuntimeError("a"), None)
        qtbot.waitUntil(lambda: watch.window is not None)
        watch.end()
        assert watch.window is not None
        qtbot.addWidget(watch.window)
        assert ("vẫn an toàn" in watch.window.text) is is_sound
        assert ("Chưa ghi được bản phục hồi" in watch.window.text) is not is_sound
