"""A process that opens the program, or an empty window, and tells when it was first painted.

Nothing of Qt is fetched before the program itself would fetch it.
"""

import json
import os
import sys
import time

PROGRAM, EMPTY = "program", "empty"


def main() -> None:
    what, started = sys.argv[1], float(sys.argv[2])
    sys.argv = sys.argv[:1]
    open_window = open_program if what == PROGRAM else open_empty
    open_window(started)


def open_program(started: float) -> None:
    from minutes_app import __main__ as program

    program.fetch_modules()
    watcher = watching(started)
    program.main()
    del watcher


def open_empty(started: float) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    watcher = watching(started)
    window = QWidget()
    window.resize(1180, 720)
    window.show()
    QApplication.exec()
    del watcher


def watching(started: float) -> object:
    """Give the application that, once a window is painted, tells the times and ends."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watching(QApplication):
        is_painted = False

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            done = super().notify(receiver, event)
            if event.type() == QEvent.Type.Paint and not self.is_painted:
                self.is_painted = True
                QTimer.singleShot(0, self.tell)
            return done

        def tell(self) -> None:
            times = {"cpu": time.process_time(), "wall": time.monotonic() - started}
            sys.stdout.write(json.dumps(times))
            sys.stdout.flush()
            os._exit(0)

    return Watching(sys.argv[:1])


if __name__ == "__main__":
    main()
