"""The real program as a process, with hands: commands come in by standard input, one a line.

Run by `tests.faults.program`. Every command is answered by one line of JSON that tells what the
window shows then, and when.
"""

import hashlib
import json
import os
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from minutes_app import start as program
from minutes_app.domain.address import value_at
from minutes_app.storage.codec import encode
from minutes_app.ui.crash import CrashWindow
from minutes_app.ui.recovered_card import RecoveredCard
from minutes_app.ui.window import MinutesWindow
from tests.ui.typing import Keyboard

FIELD = "opening/content"
"""Where the typing goes."""


class Hands(QObject):
    """Does in the window what it is told."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.keys = Keyboard()
        self.told.connect(self.do, Qt.ConnectionType.QueuedConnection)

    def do(self, line: str) -> None:
        """Do one command and answer."""
        command, _, rest = line.rstrip("\n").partition(" ")
        getattr(self, f"do_{command}")(rest)
        self.answer()

    def answer(self) -> None:
        """Tell what the window shows."""
        sys.stdout.write(f"{json.dumps(self.state())}\n")
        sys.stdout.flush()

    def greet(self) -> None:
        """Tell that the window is there and furnished, before any command."""
        QTimer.singleShot(0, self.answer if _windows() else self.greet)

    def do_look(self, _rest: str) -> None:
        """Only answer."""

    def do_crash(self, words: str) -> None:
        """Let something happen that nobody foresaw, the words of the meeting at hand."""
        QTimer.singleShot(0, partial(self._fail, words))

    def _fail(self, words: str) -> None:
        raise ZeroDivisionError(words)

    def do_open(self, name: str) -> None:
        """Open a file, as a double click on it does."""
        _window().files.open_path(Path(name))

    def do_field(self, _rest: str) -> None:
        """Go to the end of the field for typing."""
        window = _window()
        window.activateWindow()
        QApplication.processEvents()
        window.workspace.show_address(FIELD)
        self.keys.press("Ctrl+End")

    def do_type(self, text: str) -> None:
        """Type letters."""
        self.keys.text(text.replace("_", " "))

    def do_press(self, keys: str) -> None:
        """Press a chord."""
        self.keys.press(keys)

    def do_click(self, text: str) -> None:
        """Click the button that says this."""
        buttons = (b for b in QApplication.allWidgets() if isinstance(b, QPushButton))
        next(b for b in buttons if b.text() == text and b.isVisible()).click()

    def state(self) -> dict[str, Any]:
        """Give what the window shows."""
        window = _window()
        now = window._session.now
        return {
            "at": time.monotonic(),
            "open": window.files.is_open,
            "text": value_at(now, FIELD),
            "digest": hashlib.sha256(encode(now)).hexdigest(),
            "saved": window._session.is_saved,
            "notice": window.notices.text,
            "offers": sum(card.isVisible() for card in window.findChildren(RecoveredCard)),
            "crash": _crash_words(),
            "status": window.status.saved.text(),
        }


def _window() -> MinutesWindow:
    return _windows()[0]


def _windows() -> list[MinutesWindow]:
    """Give the windows that can be seen: one, once it is furnished."""
    everything = QApplication.allWidgets()
    return [one for one in everything if isinstance(one, MinutesWindow) and one.isVisible()]


def _crash_words() -> str:
    crashes = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashWindow)]
    return "".join(window.text for window in crashes if window.isVisible())


def _listen(hands: Hands) -> None:
    """Hand every command on; when nobody is left to give one, end."""
    with open(0, "rb", buffering=0, closefd=False) as commands:
        while line := commands.readline():
            hands.told.emit(line.decode())
    os._exit(0)


def main() -> int:
    """Run the program until it is killed or quits."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = QApplication(sys.argv[:1])
    hands = Hands()
    threading.Thread(target=_listen, args=(hands,), daemon=True).start()
    hands.greet()
    meeting = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    code = program.run(meeting)
    application.processEvents()
    return code


if __name__ == "__main__":
    sys.exit(main())
