"""The program running in a folder of its own, as seen by whoever types into it and kills it."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which a program that does not answer counts as hung."""


class Killed(Exception):
    """The program died before it answered."""


@dataclass(frozen=True)
class Seen:
    """What the window showed, and when."""

    at: float
    text: str
    digest: str
    open: bool
    saved: bool
    notice: str
    offers: int
    status: str
    crash: str


class RunningProgram:
    """One process of the program; its settings and slots lie below `home`."""

    def __init__(self, home: Path, *arguments: str) -> None:
        command = [sys.executable, "-P", "-m", "tests.faults.typist", *arguments]
        self.log = (home / "stderr.txt").open("ab")
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            cwd=home,
            env=surroundings(home),
        )
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._door = threading.Lock()
        self._died_at = 0.0
        threading.Thread(target=self._read, daemon=True).start()

    def ask(self, command: str) -> Seen:
        """Give what the window shows after this command; raises `Killed`."""
        self.tell(command)
        return self.answer()

    def answer(self) -> Seen:
        """Give what the window shows next: first of all, after the start; raises `Killed`."""
        line = self._answers.get(timeout=PATIENCE)
        if not line:
            raise Killed
        found: dict[str, Any] = json.loads(line)
        return Seen(**found)

    def until(self, what: Callable[[Seen], object]) -> Seen:
        """Look until this is so and give what the window shows then; raises `Killed`."""
        end = time.monotonic() + PATIENCE
        while not what(seen := self.ask("look")):
            assert time.monotonic() < end, seen
        return seen

    def tell(self, command: str) -> None:
        """Give a command without waiting for it; raises `Killed`."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(f"{command}\n".encode())
            self.process.stdin.flush()
        except OSError:
            raise Killed from None

    def kill(self) -> float:
        """End the process as a power cut does, if it lives, and give the moment it died."""
        self._end()
        self.close()
        return self._died_at

    def kill_after(self, seconds: float) -> threading.Timer:
        """Kill the process a while from now."""
        timer = threading.Timer(seconds, self._end)
        timer.start()
        return timer

    def _end(self) -> None:
        """Kill it and answer whoever waits: its pages' process holds the pipe a little longer."""
        with self._door:
            if not self._died_at:
                self.process.kill()
                self._died_at = time.monotonic()
                self._answers.put(b"")

    def close(self) -> int:
        """Give no command any more, wait for the end of the process and give its code."""
        assert self.process.stdin is not None
        with suppress(OSError):
            self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        for pipe in (self.process.stdout, self.log):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()
        return code

    def _read(self) -> None:
        assert self.process.stdout is not None
        try:
            for line in self.process.stdout:
                self._answers.put(line)
        except ValueError:
            return
        self._answers.put(b"")


def surroundings(home: Path) -> dict[str, str]:
    """Give the variables under which the program touches nothing outside `home`."""
    own = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_STATE_HOME": home / "state",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_DOCUMENTS_DIR": home,
    }
    fixed = {
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return os.environ | fixed | {name: str(path) for name, path in own.items()}
