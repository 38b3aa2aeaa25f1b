"""Hold a file for as long as the process lives; the system lets go when it dies."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Where the lock lies, so that others can still read what the file says."""

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class Hold:
    """A file that no other process of this computer can hold."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    def read(self) -> bytes:
        """Give what the file says."""
        if self._handle is None:
            return b""
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, 4096)

    def write(self, data: bytes) -> None:
        """Let the file say this; raises `OSError`."""
        if self._handle is None:
            return
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.truncate(self._handle, 0)
        os.write(self._handle, data)

    def release(self, *, remove: bool = True) -> None:
        """Let go, and take the file away unless it must stay."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if remove and os.name == "posix":  # before letting go: nobody can have taken it yet
            with suppress(OSError):
                self._path.unlink()
        os.close(handle)
        if remove and os.name != "posix":  # Windows removes no file that is open
            with suppress(OSError):
                self._path.unlink()


def hold(path: Path) -> Hold | None:
    """Give the hold on the file, made where it is missing; `None` while somebody has it.

    Raises `OSError` where the file cannot be made or the disk knows no locks.
    """
    for _ in range(8):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _TAKEN:
                return None
            raise
        if _is_still(path, handle):
            return Hold(path, handle)
        os.close(handle)  # whoever had it took it away between opening and locking
    return None


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except OSError:
        return False
