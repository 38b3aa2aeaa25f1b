"""How long it takes from a key to the fresh page on screen, in the running program."""

import gc
import multiprocessing
import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from minutes_app.app import Program
from minutes_app.domain.meeting import Meeting
from minutes_app.pages.paper import Writer
from minutes_app.pages.typesetter import Typesetter
from minutes_app.pages.word_file import open_word_file
from minutes_app.services.composing import compose, default_template
from minutes_app.services.documents import sample_meeting
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.typesetting import typesetter
from minutes_app.services.window_shape import WindowShape
from minutes_app.storage.codec import encode
from minutes_app.storage.preferences import PreferencesFile
from minutes_app.ui.lasting_values import keep_lasting_values
from minutes_app.ui.paper.paper_view import PaperView
from minutes_app.ui.shell import Shell
from tests.benchmarks.figures import MILLI, median, p95, print_table, say
from tests.benchmarks.meetings import enlarged
from tests.pages.libre_office import FONTS

STROKES = 60
EDITS = 1_000
PATIENCE_S = 20.0
WHERE = "session/venue"
SIZES = {"S": 0, "M": 105, "L": 360}
"""Items of the conclusion beyond the sample's, for 3, 12 and 30 pages; 0 shortens the sample."""

GOALS_MS = {"S": 100, "M": 250, "L": 600}
BLOCKED_MS = 8
HEADS = ("pages", "median", "p95", "goal", "blocked median", "blocked longest", "goal")
STEPS = ("pages", "fill", "convert", "fill, convert, compile, find")
MEMORY = ("edits", "window MiB", "press MiB")


def measure_page() -> None:
    """Print the times from key to page, of the steps apart, and the memory of both processes."""
    keep_lasting_values()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    meetings = {size: _meeting(extra) for size, extra in SIZES.items()}
    rows: list[list[object]] = []
    for size, meeting in meetings.items():
        with _opened(app, meeting) as desk:
            rows.append(_typed(desk, GOALS_MS[size]))
    say(f"ms from a key to the page of it in sight, {STROKES} strokes; real window and press.")
    say("blocked: the longest wait of the screen's thread between two beats, for each stroke.")
    print_table("page", HEADS, rows)
    print_table("steps, wall ms, medians", STEPS, [_steps(one) for one in meetings.values()])
    with _opened(app, meetings["S"]) as desk:
        print_table(f"memory over {EDITS} edits, 3 pages", MEMORY, list(_remembered(desk)))


def _meeting(extra: int) -> Meeting:
    if extra:
        return enlarged(members=0, attendees=0, conclusions=extra)
    whole = sample_meeting()
    conclusion = replace(whole.conclusion, blocks=whole.conclusion.blocks[:1])
    return replace(whole, attendance=(), proceedings=whole.proceedings[:1], conclusion=conclusion)


@dataclass
class _Desk:
    """The running program with one meeting, its caret in a field."""

    app: QApplication
    program: Program
    view: PaperView
    letters: Iterator[int] = field(default_factory=count)
    loop: QEventLoop = field(default_factory=QEventLoop)

    @property
    def caret(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def stroke(self) -> None:
        """Type a letter or take it back, and wait until the page of it has been painted."""
        before = self.program.session.now
        letter = "a" if next(self.letters) % 2 == 0 else ""
        key = Qt.Key.Key_A if letter else Qt.Key.Key_Backspace
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            self.app.sendEvent(self.caret, event)
        self.wait(lambda: self.program.session.now != before and self.is_in_sight())

    def is_in_sight(self) -> bool:
        """Whether the newest meeting's pages are drawn as far as they are seen."""
        top = self.view.verticalScrollBar().value()
        seen = self.view.page_layout.pages_between(top, top + self.view.viewport().height())
        return self.program.live.is_fresh and bool(seen) and set(seen) <= self.view.sharp_pages

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the program work until this is so and painted; raises `TimeoutError`."""
        until = time.monotonic() + PATIENCE_S
        while not done():
            self.loop.processEvents()
            if time.monotonic() > until:
                raise TimeoutError("no fresh page came")
            time.sleep(0.0005)
        self.loop.processEvents()


@contextmanager
def _opened(app: QApplication, meeting: Meeting) -> Iterator[_Desk]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "meeting.bienban"
        file.write_bytes(encode(meeting))
        shell = Shell(WindowShape())
        shell.resize(1366, 768)
        keeper = PreferencesKeeper(PreferencesFile(Path(folder)))
        program = Program(app, keeper, Path(folder) / "s", shell)
        program.show(file)
        view = program.window.findChild(PaperView)
        until = time.monotonic() + PATIENCE_S
        while view is None and time.monotonic() < until:
            app.processEvents()
            view = program.window.findChild(PaperView)
        assert view is not None
        desk = _Desk(app, program, view)
        program.window.workspace.show_address(WHERE)
        desk.wait(desk.is_in_sight)
        for _ in range(5):
            desk.stroke()
        yield desk
        program.session.mark_saved()
        shell.close()
        desk.loop.processEvents()
        shell.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        program.finish()


def _typed(desk: _Desk, goal: int) -> list[object]:
    beats = _Beats()
    times: list[float] = []
    waits: list[float] = []
    for _ in range(STROKES):
        beats.begin()
        start = time.perf_counter()
        desk.stroke()
        times.append((time.perf_counter() - start) * MILLI)
        waits.append(beats.longest)
    beats.timer.stop()
    pages = len(desk.view.page_layout.sizes)
    ends = (median(waits), max(waits), f"≤ {BLOCKED_MS}")
    return [pages, median(times), p95(times), f"≤ {goal}", *ends]


class _Beats:
    """Beats every ms in the screen's thread; the longest pause is how long it was blocked."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self.timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self.timer.timeout.connect(self._beat)
        self.timer.start()

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * MILLI - 1)
        self._last = now


def _steps(meeting: Meeting) -> list[object]:
    """Give the ms of the steps of one paper after the other, each edited in one field."""
    faces = Typesetter(FONTS).faces
    template = default_template(meeting)
    writer: Writer | None = None
    fills: list[float] = []
    converts: list[float] = []
    wholes: list[float] = []
    pages = 0
    for turn in range(15):
        edited = replace(meeting, session=replace(meeting.session, venue=f"Hội trường số {turn}"))
        start = time.perf_counter()
        word = compose(edited, template, traced=True)
        filled = time.perf_counter()
        opened = open_word_file(word)
        writer = writer or Writer(opened, faces)
        writer.paper(opened)
        converted = time.perf_counter()
        pages = typesetter().set(word).pages
        end = time.perf_counter()
        fills.append((filled - start) * MILLI)
        converts.append((converted - filled) * MILLI)
        wholes.append((end - converted + filled - start) * MILLI)
    return [pages, *(median(row[3:]) for row in (fills, converts, wholes))]


def _remembered(desk: _Desk) -> Iterator[list[object]]:
    for turn in range(EDITS + 1):
        if turn % (EDITS // 5) == 0:
            gc.collect()
            press = sum(_resident(process.pid) for process in multiprocessing.active_children())
            yield [turn, _resident(os.getpid()), press]
        desk.stroke()


def _resident(process: int | None) -> float:
    """Give the memory that a process holds, in MiB."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20
