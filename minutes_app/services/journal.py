"""The recovery journal: every change is on disk moments later, written beside the screen's work."""

import datetime as dt
import os
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.clock import Clock
from minutes_app.storage.recovery import RecoveryShelf, Sitting
from minutes_app.storage.slots import Slot

REST = 0.4
"""Seconds without a change after which the newest state is written."""
LONGEST = 1.0
"""Seconds after which it is written although changes go on."""
RETRY = 3.0
"""Seconds after which a write that failed is tried again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the journal did last: when it wrote unsaved work, and why it could not, if so."""

    at: dt.datetime | None = None
    failure: MinutesError | None = None


class RecoveryJournal:
    """Follows one meeting at a time. Nothing is written before `arm`.

    `worker` must run one piece of work after the other. The meeting is handed over as it is,
    frozen; encoding and writing happen in the worker, and only the newest state is written.
    """

    def __init__(self, shelf: RecoveryShelf, worker: Executor, clock: Clock) -> None:
        self._shelf = shelf
        self._worker = worker
        self._clock = clock
        self._sitting: Sitting | None = None
        self._file, self._digest = "", ""
        self._first: float | None = None
        self._last = 0.0
        self._meeting: Meeting | None = None
        self._safe: Meeting | None = None
        self._waiting: Slot | None = None
        self._door = Lock()
        self._work: Future[None] | None = None
        self.kept = Kept()

    @property
    def folder(self) -> Path:
        """Where the journal writes."""
        return self._shelf.folder

    def arm(
        self,
        meeting: Meeting,
        file: Path | None = None,
        digest: str | None = None,
        *,
        unsaved: bool = False,
        sitting: Sitting | None = None,
    ) -> None:
        """Follow this meeting from now on; `sitting` goes on with slots left behind.

        What is `unsaved` is written at the next tick, anything else when it changes.
        """
        self._meeting, self._last, self.kept = meeting, self._clock.seconds() - REST, Kept()
        self._first = self._last if unsaved else None
        self._name(file, digest)
        try:
            self._sitting = sitting or self._shelf.begin()
        except MinutesError as failure:
            self._sitting, self.kept = None, Kept(failure=failure)

    @property
    def key(self) -> str:
        """The key of the sitting, empty while nothing is followed."""
        return self._sitting.key if self._sitting else ""

    @property
    def is_busy(self) -> bool:
        """Whether something is to be written, or being written."""
        return self._first is not None or (self._work is not None and not self._work.done())

    def follow(self, meeting: Meeting) -> None:
        """Take note of a change."""
        if self._sitting is None or meeting is self._meeting:
            return
        self._meeting, self._last = meeting, self._clock.seconds()
        if self._first is None:
            self._first = self._last

    def tick(self) -> None:
        """Write what is due; called a few times each second."""
        if self._work is not None and self._work.done():
            self._work.result()  # a failure nobody foresaw is raised here
        now = self._clock.seconds()
        if self._first is None:
            return
        if now - self._last >= REST or now - self._first >= LONGEST:
            self._hand_over()

    def saved(self, meeting: Meeting, file: Path, digest: str) -> None:
        """Take note that this meeting stands in this file now."""
        self._name(file, digest)
        self._safe, self.kept = meeting, Kept()
        if self._sitting is not None:
            self._meeting = meeting
            self._hand_over()

    def write_now(self) -> None:
        """Write the newest state without waiting for a rest."""
        if self._first is not None:
            self._hand_over()

    def flush(self) -> None:
        """Write the newest state now, and wait until it is on disk."""
        self.write_now()
        if self._work is not None:
            self._work.result()

    def end(self, *, saved: bool) -> None:
        """Stop following: slots of saved work go, those of dropped work are put away."""
        if self._sitting is None:
            return
        self.flush()
        sitting, self._sitting, self._meeting = self._sitting, None, None
        if saved:
            sitting.end()
        else:
            sitting.put_away()

    def leave(self) -> None:
        """Stop following and leave the slots, so that the next program offers the work."""
        if self._sitting is None:
            return
        self.flush()
        sitting, self._sitting, self._meeting = self._sitting, None, None
        sitting.leave()

    def _name(self, file: Path | None, digest: str | None) -> None:
        self._file, self._digest = str(file.absolute()) if file else "", digest or ""

    def _hand_over(self) -> None:
        self._first = None
        sitting, meeting = self._sitting, self._meeting
        if sitting is None or meeting is None:
            return
        slot = Slot(
            meeting=meeting,
            at=self._clock.now(),
            file=self._file,
            digest=self._digest,
            pid=os.getpid(),
        )
        with self._door:
            self._waiting = slot
        self._work = self._worker.submit(self._write_newest, sitting)

    def _write_newest(self, sitting: Sitting) -> None:
        with self._door:
            slot, self._waiting = self._waiting, None
        if slot is None:
            return
        try:
            sitting.keep(slot)
            self.kept = Kept(at=None if slot.meeting is self._safe else slot.at)
        except MinutesError as failure:
            self.kept = Kept(at=self.kept.at, failure=failure)
            self._first, self._last = self._clock.seconds() + RETRY - LONGEST, float("inf")
