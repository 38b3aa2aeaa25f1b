"""One process at a time changes an environment; the others wait for it."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

NAME = "lock"


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Hold a folder, making it where it is missing; the system lets go when a process dies."""
    folder.mkdir(exist_ok=True)
    with (folder / NAME).open("w") as lock:
        _wait_for(lock.fileno())
        yield


if sys.platform == "win32":
    import msvcrt

    def _wait_for(lock: int) -> None:
        while True:
            try:
                msvcrt.locking(lock, msvcrt.LK_LOCK, 1)
            except OSError:  # given up after ten seconds, and a first run takes longer
                continue
            return
else:
    import fcntl

    def _wait_for(lock: int) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX)
        # Inherited: an installer that outlives a killed set-up holds the lock to its own end.
        fcntl.fcntl(lock, fcntl.F_SETFD, 0)
