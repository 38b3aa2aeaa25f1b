"""A clock that goes only as fast as the machine does: what a busy machine takes is not counted."""

import hashlib
import os
import threading
import time
from bisect import bisect_right
from pathlib import Path

REST_S = 0.04
"""Seconds of rest between two beats."""
AT_LEAST_S = 0.06
"""A beat that takes no longer than this counts in full, whatever the quickest one took."""
SLACK = 1.5
"""A beat counts at most so many times the quickest one."""
WORK = bytes(1 << 20)


class FairClock:
    """Beats by doing what the journal does: a little work, a small file written through to disk.

    Where a beat takes longer than usual, the processor or the disk was not to be had: only the
    usual time of a beat is counted for it. On a machine at rest the clock goes like any other.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "beat"
        self._quickest = float("inf")
        self._real, self._fair = [time.monotonic()], [0.0]
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)
        self._thread.start()

    def between(self, start: float, end: float) -> float:
        """Give the seconds counted between two moments of `time.monotonic`."""
        return self._at(end) - self._at(start)

    def stop(self) -> None:
        """Beat no longer."""
        self._stopped.set()
        self._thread.join()
        self._file.unlink(missing_ok=True)

    def _at(self, moment: float) -> float:
        place = max(1, min(bisect_right(self._real, moment), len(self._real) - 1))
        if len(self._real) < 2:
            return moment - self._real[0]
        before, after = self._real[place - 1], self._real[place]
        rate = (self._fair[place] - self._fair[place - 1]) / (after - before)
        return self._fair[place - 1] + rate * (moment - before)

    def _beat(self) -> None:
        while not self._stopped.wait(REST_S):
            hashlib.sha256(WORK).digest()
            with self._file.open("wb") as file:
                file.write(WORK[:4096])
                file.flush()
                os.fsync(file.fileno())
            now = time.monotonic()
            taken = now - self._real[-1]
            self._quickest = min(self._quickest, taken)
            self._fair.append(self._fair[-1] + min(taken, max(AT_LEAST_S, SLACK * self._quickest)))
            self._real.append(now)
