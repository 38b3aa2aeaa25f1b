"""How long a key stroke holds the screen's thread, from the event until everything is drawn."""

import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from minutes_app.app import Program
from minutes_app.domain.meeting import Meeting
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.survey import survey_of
from minutes_app.services.window_shape import WindowShape
from minutes_app.storage.codec import encode
from minutes_app.storage.preferences import PreferencesFile
from minutes_app.ui.lasting_values import keep_lasting_values
from minutes_app.ui.shell import Shell
from minutes_app.ui.window import MinutesWindow
from tests.benchmarks.figures import MILLI, interleaved, median, p95, print_table, say
from tests.benchmarks.meetings import meetings_by_size

STROKES = 60
GOAL_MS = 16
PLACES = (
    "session/venue",
    "attendance/0/attendees/0/person",
    "conclusion/blocks/0/items/3/text",
)
HEADS = ("size", "field", "CPU median", "CPU p95", "wall median", "wall p95", "goal")


def measure_keys() -> None:
    """Print the times of key strokes in three fields, and of looking the meeting through."""
    keep_lasting_values()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    rows: list[list[object]] = []
    looks: list[list[object]] = []
    for size, meeting in meetings_by_size().items():
        with tempfile.TemporaryDirectory() as folder:
            rows += _typed(app, size, meeting, Path(folder))
        looks.append([size, _look(meeting)])
    say(f"ms from the key event until it is shown, {STROKES} strokes in each field.")
    print_table("keys", HEADS, rows)
    print_table("looking the meeting through when typing rests", ("size", "CPU"), looks)


def _typed(app: QApplication, size: str, meeting: Meeting, folder: Path) -> list[list[object]]:
    """Open the meeting in the real program and type into each field."""
    file = folder / f"{size}.bienban"
    file.write_bytes(encode(meeting))
    shell = Shell(WindowShape())
    program = Program(app, PreferencesKeeper(PreferencesFile(folder)), folder / "state", shell)
    program.show(file)
    rows = [_row(app, program.window, size, address) for address in PLACES]
    program.session.mark_saved()
    shell.close()
    app.processEvents()
    shell.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.finish()
    return rows


def _row(app: QApplication, window: MinutesWindow, size: str, address: str) -> list[object]:
    window.workspace.show_address(address)
    app.processEvents()
    field = QApplication.focusWidget()
    assert field is not None
    times = [_stroke(app, field, "a" if turn % 5 else " ") for turn in range(STROKES)]
    cpu, wall = ([time[kind] for time in times] for kind in (0, 1))
    return [size, address, median(cpu), p95(cpu), median(wall), p95(wall), f"≤ {GOAL_MS}"]


def _stroke(app: QApplication, field: QWidget, letter: str) -> tuple[float, float]:
    """Press and release a key, let the window draw itself, and give CPU and wall ms."""
    key = Qt.Key(ord(letter.upper()))
    cpu, wall = time.thread_time(), time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()
    return (time.thread_time() - cpu) * MILLI, (time.perf_counter() - wall) * MILLI


def _look(meeting: Meeting) -> float:
    taken = interleaved({"look": partial(survey_of, meeting)}, rounds=3)
    return median(taken["look"])
