"""One at a time works on a folder; who waits is told, and the dead hold nothing."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from minutes_app.first_run.lock import locked
from tests.command_line import PROJECT

WAIT = 30
HOLDER = """
import sys, pathlib
from minutes_app.first_run.lock import locked
with locked(pathlib.Path(sys.argv[1]), print):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_waits_for_the_first_and_is_told(tmp_path: Path):
    waiting, order = Event(), list[str]()

    def second() -> None:
        with locked(tmp_path / "room", lambda _: waiting.set()):
            order.append("second")

    with ThreadPoolExecutor(1) as threads:
        with locked(tmp_path / "room", pytest.fail):
            start = threads.submit(second)
            assert waiting.wait(WAIT)
            order.append("first")
        start.result(WAIT)
    assert order == ["first", "second"]


def test_a_process_that_dies_lets_go(tmp_path: Path):
    with subprocess.Popen(
        [sys.executable, "-P", "-c", HOLDER, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline().strip() == b"held"
        holder.kill()
        holder.wait(WAIT)
        with locked(tmp_path, pytest.fail):
            pass
