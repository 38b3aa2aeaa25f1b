"""Opening the program: the window first, then what it is furnished with."""

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from minutes_app.services.window_shape import remember_shape, remembered_shape
from minutes_app.ui.shell import Shell


def run(meeting: Path | None = None) -> int:
    """Open the window and give the exit code when it has gone."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 2
    app.setApplicationName("bienban")
    app.setDesktopFileName("bienban")
    _stand_alone_in_the_task_bar()
    shape = platformdirs.user_config_path("bienban", appauthor=False) / "window"
    shell = Shell(remembered_shape(shape))
    shell.show()
    shell.wait_until_painted()
    code, wants_restart = _furnished(app, shell, meeting) if shell.isVisible() else (0, False)
    remember_shape(shape, shell.shape)
    if wants_restart:
        start_again()
    return code


def _furnished(app: QApplication, shell: Shell, meeting: Path | None) -> tuple[int, bool]:
    """Run the program in the window; give the exit code and whether it is to start again."""
    with _plain_imports():
        from minutes_app.app import Program
        from minutes_app.services.preferences import PreferencesKeeper
        from minutes_app.ui.lasting_values import keep_lasting_values

    keep_lasting_values()
    folder = platformdirs.user_state_path("bienban", appauthor=False)
    program = Program(app, PreferencesKeeper(), folder, shell)
    program.crashes.begin()
    program.show(meeting)
    code = app.exec()
    program.finish()
    return code, program.wants_restart


def _stand_alone_in_the_task_bar() -> None:
    """Let Windows show the program's own mark in its task bar, not Python's."""
    if sys.platform == "win32":
        from ctypes import windll

        windll.shell32.SetCurrentProcessExplicitAppUserModelID("bienban")


@contextmanager
def _plain_imports() -> Iterator[None]:
    """Fetch modules as Python does: PySide6 would read the source of each, for `__feature__`."""
    hooked = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", hooked)
    try:
        yield
    finally:
        builtins.__import__ = hooked


def start_again() -> None:
    """Start the program as it was started, without the meeting it was given."""
    without = len(sys.orig_argv) - len(sys.argv[1:])
    QProcess.startDetached(sys.executable, sys.orig_argv[1:without])
