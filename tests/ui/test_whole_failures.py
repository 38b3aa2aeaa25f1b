"""Failures inside event handlers reach whoever listens, however they came about."""

import os
import subprocess
import sys

import pytest

from tests.command_line import PROJECT

PROGRAM = """
import sys
import minutes_app.ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Failing(QWidget):
    def showEvent(self, event):
        {failure}

def listen(kind, error, trace):
    print(kind.__name__, flush=True)

sys.excepthook = listen
app = QApplication([])
failing = Failing()

def show():
    QTimer.singleShot(0, app.quit)
    failing.show()

QTimer.singleShot(0, show)
app.exec()
print("alive")
"""


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        ("None + 1", "TypeError"),
        ("[][0]", "IndexError"),
        ("1 / 0", "ZeroDivisionError"),
        ("len(5)", "TypeError"),
        ("raise ValueError('a')", "ValueError"),
    ],
)
def test_a_failure_in_a_handler_is_told_and_the_program_lives_on(failure: str, told: str):
    done = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM.format(failure=failure)],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        check=False,
        text=True,
        timeout=60,
    )
    assert done.stdout.split() == [told, "alive"], done.stderr
