"""A process that opens the program, or an empty window, and tells when it was painted.

Nothing of Qt is fetched before the program itself would fetch it.
"""

import json
import os
import sys
import time

PROGRAM, EMPTY = "program", "empty"
FIRST, READY = "first paint", "start page"
START_PAGE = "StartPage"


def main() -> None:
    what, started = sys.argv[1], float(sys.argv[2])
    sys.argv = sys.argv[:1]
    open_window = open_program if what == PROGRAM else open_empty
    open_window(started)


def open_program(started: float) -> None:
    from minutes_app import __main__ as program

    watcher = watching(started, START_PAGE)
    program.main()
    del watcher


def open_empty(started: float) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    watcher = watching(started, QWidget.__name__)
    window = QWidget()
    window.resize(1180, 720)
    window.show()
    QApplication.exec()
    del watcher


def watching(started: float, wanted: str) -> object:
    """Give the application that tells its times and ends once a widget of this name is painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    times: dict[str, tuple[float, float]] = {}

    class Watching(QApplication):
        def notify(self, receiver: QObject, event: QEvent) -> bool:
            done = super().notify(receiver, event)
            if event.type() == QEvent.Type.Paint and READY not in times:
                now = time.process_time(), time.monotonic() - started
                times.setdefault(FIRST, now)
                if type(receiver).__name__ == wanted:
                    times[READY] = now
                    QTimer.singleShot(0, self.tell)
            return done

        def tell(self) -> None:
            sys.stdout.write(json.dumps(times))
            sys.stdout.flush()
            os._exit(0)

    return Watching(sys.argv[:1])


if __name__ == "__main__":
    main()
