"""Other programs on this computer: found, started without a shell, stopped when they hang."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_OURS = ("LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME", "QT_PLUGIN_PATH")
"""Variables that suit this program and mislead others."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a program ended with and what it wrote; `code` is `None` when it had to be stopped."""

    code: int | None
    out: str = ""
    err: str = ""


def found(*names: str) -> str:
    """Give the path of the first of these programs that is installed, empty without any."""
    return next((path for name in names if (path := shutil.which(name))), "")


def told_by(
    command: Sequence[str | Path],
    *,
    patience: float,
    given: bytes = b"",
    surroundings: Mapping[str, str] | None = None,
) -> Told:
    """Run a program for at most `patience` seconds with `given` as its input.

    Whatever it started goes with it. Raises `OSError` when it cannot be started at all.
    """
    variables = {name: value for name, value in os.environ.items() if name not in _OURS}
    with subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=variables | dict(surroundings or {}),
        start_new_session=os.name == "posix",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            out, err = process.communicate(given, timeout=patience)
        except subprocess.TimeoutExpired:
            _stop(process)
            return Told(None)
    return Told(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Stop a program and, where the system can, what it started."""
    if sys.platform != "win32":
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.communicate()
