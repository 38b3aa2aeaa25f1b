"""A clock that goes only when it is told to."""

import datetime as dt


class StillClock:
    def __init__(self) -> None:
        self.start = dt.datetime(2026, 7, 27, 14, 32, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))
        self.passed = 0.0

    def now(self) -> dt.datetime:
        return self.start + dt.timedelta(seconds=self.passed)

    def seconds(self) -> float:
        return self.passed

    def go(self, seconds: float) -> None:
        self.passed += seconds
