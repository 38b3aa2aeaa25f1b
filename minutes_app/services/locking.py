"""The lock of the meeting file that is edited now."""

import os
from pathlib import Path

from minutes_app.services.clock import Clock
from minutes_app.storage.holding import Hold
from minutes_app.storage.locks import InUse, Owner, take_lock

__all__ = ["FileLock", "InUse"]


class FileLock:
    """Holds at most one file: whoever takes another lets go of the first."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._path: Path | None = None
        self._held: Hold | None = None

    def take(self, path: Path, *, forced: bool = False) -> None:
        """Hold this file from now on; raises `InUse`, and then still holds what it held."""
        place = Path(os.path.realpath(path))
        if place == self._path:
            return
        me = Owner(user=_user(), computer=_computer(), pid=os.getpid(), since=self._clock.now())
        held = take_lock(place, me, forced=forced)
        self.release()
        self._path, self._held = place, held

    def release(self) -> None:
        """Hold nothing any more."""
        held, self._held, self._path = self._held, None, None
        if held is not None:
            held.release()


def _computer() -> str:
    import socket  # not before the first file is opened

    return socket.gethostname()


def _user() -> str:
    import getpass  # not before the first file is opened

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
