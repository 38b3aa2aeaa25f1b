"""A process that opens the program, or an empty window, and tells when it was first painted."""

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PROGRAM, EMPTY = "program", "empty"


class FirstPaint(QObject):
    """Watches for the first window that is painted, tells the times and ends the process."""

    def __init__(self, app: QApplication, started: float) -> None:
        super().__init__(app)
        self._app = app
        self._started = started
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched in self._app.topLevelWidgets():
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        times = {"cpu": time.process_time(), "wall": time.monotonic() - self._started}
        sys.stdout.write(json.dumps(times))
        sys.stdout.flush()
        os._exit(0)


def main() -> None:
    what, started = sys.argv[1], float(sys.argv[2])
    app = QApplication(sys.argv[:1])
    watcher = FirstPaint(app, started)
    if what == EMPTY:
        window = QWidget()
        window.resize(1180, 720)
        window.show()
        app.exec()
    else:
        from minutes_app.__main__ import main as program

        sys.argv = sys.argv[:1]
        program()
    del watcher


if __name__ == "__main__":
    main()
