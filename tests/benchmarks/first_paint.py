"""A process that opens the program, or an empty window, and tells when it was painted.

Nothing of Qt is fetched before the program itself would fetch it, and events are not looked at:
PySide6 would make a Python object of everything that receives one.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

PROGRAM, EMPTY = "program", "empty"
FIRST, READY = "first paint", "start page"
PAINT = "paintEvent"

Paint = Callable[[Any, Any], None]


def main() -> None:
    what, started = sys.argv[1], float(sys.argv[2])
    sys.argv = sys.argv[:1]
    if what == PROGRAM:
        open_program(Stopwatch(started, last=READY))
    else:
        open_empty(Stopwatch(started, last=FIRST))


class Stopwatch:
    """Holds when something was painted first, in CPU time and on the wall since the start."""

    def __init__(self, started: float, last: str) -> None:
        self._started = started
        self._last = last
        self._times: dict[str, tuple[float, float]] = {}

    def stopped_by(self, paint: Paint, what: str) -> Paint:
        """Give what paints and then takes this time; after the last the process ends."""

        def painted(widget: Any, event: Any) -> None:
            from PySide6.QtCore import QTimer

            paint(widget, event)
            self._times[what] = time.process_time(), time.monotonic() - self._started
            if what == self._last:
                QTimer.singleShot(0, self._tell)

        return painted

    def _tell(self) -> None:
        sys.stdout.write(json.dumps(self._times))
        sys.stdout.flush()
        os._exit(0)


def open_program(stopwatch: Stopwatch) -> None:
    from minutes_app import __main__ as program
    from minutes_app import start
    from minutes_app.ui.shell import Shell

    furnished, painted = start._furnished, Shell.paintEvent

    def furnished_under_watch(*arguments: Any) -> tuple[int, bool]:
        setattr(Shell, PAINT, painted)
        with start._plain_imports():
            from minutes_app.ui.buttons import WideButton

        setattr(WideButton, PAINT, stopwatch.stopped_by(WideButton.paintEvent, READY))
        return furnished(*arguments)

    start._furnished = furnished_under_watch
    setattr(Shell, PAINT, stopwatch.stopped_by(painted, FIRST))
    program.main()


def open_empty(stopwatch: Stopwatch) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    painted = stopwatch.stopped_by(QWidget.paintEvent, FIRST)
    app = QApplication(sys.argv[:1])
    window = type("Window", (QWidget,), {PAINT: painted})()
    window.resize(1180, 720)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
