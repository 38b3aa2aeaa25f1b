"""The time, handed in so that tests need not wait for it."""

import datetime as dt
import time
from typing import Protocol


class Clock(Protocol):
    """Whoever knows the time."""

    def now(self) -> dt.datetime:
        """Give the time of day, with its zone."""
        ...

    def seconds(self) -> float:
        """Give seconds that only ever go forward."""
        ...


class SystemClock:
    """The clock of the computer."""

    def now(self) -> dt.datetime:
        """Give the time of day, with its zone."""
        return dt.datetime.now().astimezone()

    def seconds(self) -> float:
        """Give seconds that only ever go forward, whatever is done to the clock."""
        return time.monotonic()
