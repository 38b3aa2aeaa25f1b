"""Type a command, in this process or in one of its own, and see what comes of it."""

import os
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path
from typing import NamedTuple

from minutes_app.cli.desk import Desk, Outcome
from minutes_app.cli.line import run

PROJECT = Path(__file__).resolve().parents[1]
DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


class Said(NamedTuple):
    """What a command ended with, what it put out, and what it complained of."""

    outcome: Outcome
    out: bytes
    err: str


def typed(*arguments: str | Path, stdin: bytes = b"", has_display: bool = False) -> Said:
    """Run a command line in this process."""
    out, err = BytesIO(), StringIO()
    desk = Desk(BytesIO(stdin), out, err, has_display)
    outcome = run([str(argument) for argument in arguments], desk)
    return Said(outcome, out.getvalue(), err.getvalue())


def started(*arguments: str | Path, stdin: bytes = b"", cwd: Path, **environment: str) -> Said:
    """Run a command line as a user does, without a display unless the environment names one."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "minutes_app", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env=surroundings() | environment,
        check=False,
        timeout=120,
    )
    return Said(done.returncode, done.stdout, done.stderr.decode())


def surroundings() -> dict[str, str]:
    """Give the variables of a process without a display."""
    kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return kept | {"PYTHONPATH": str(PROJECT)}


def assert_refused(said: Said, *, says: str = "") -> None:
    """Check the form of a refusal: exit 2, one line `error: what (advice)`, nothing put out."""
    assert said.outcome == 2
    assert said.out == b""
    assert said.err.startswith("error: ")
    assert said.err.endswith(")\n")
    assert said.err.count("\n") == 1
    assert " (" in said.err
    assert says in said.err
