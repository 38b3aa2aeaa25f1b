"""The program survives a long sitting on Python 3.11."""

import os
import subprocess
import sys
from pathlib import Path

SITTING = """
from PySide6.QtCore import QObject, Signal
from minutes_app.ui.lasting_values import keep_lasting_values

class Speaker(QObject):
    told = Signal(bool)

keep_lasting_values()
speaker = Speaker()
for _ in range(50_000):
    speaker.setObjectName("a")
    speaker.told.emit(True)
    speaker.told.emit(False)
print("alive")
"""


def test_fifty_thousand_calls_of_qt_leave_the_program_alive():
    told = subprocess.run(
        [sys.executable, "-P", "-c", SITTING],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (told.returncode, told.stdout, told.stderr) == (0, "alive\n", "")
