"""One process at a time changes an environment; the others wait for it."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

NAME = "lock"
PAUSE = 0.2  # s, between two looks at a lock that another holds


@contextmanager
def locked(folder: Path, say: Callable[[str], None]) -> Generator[None]:
    """Hold a folder, making it where it is missing; the system lets go when a process dies.

    Who has to wait is told so.
    """
    folder.mkdir(exist_ok=True)
    with (folder / NAME).open("w") as lock:
        if not _taken(lock.fileno()):
            say("Một lần chạy khác đang chuẩn bị chương trình, xin đợi …")
            while not _taken(lock.fileno()):
                time.sleep(PAUSE)
        yield


if sys.platform == "win32":
    import msvcrt

    def _taken(lock: int) -> bool:
        with suppress(OSError):
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
            return True
        return False
else:
    import fcntl

    def _taken(lock: int) -> bool:
        with suppress(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Inherited: an installer that outlives a killed set-up holds the lock to its own end.
            fcntl.fcntl(lock, fcntl.F_SETFD, 0)
            return True
        return False
