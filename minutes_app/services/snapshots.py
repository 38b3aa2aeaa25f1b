"""Snapshots of the meeting in the window: taken by themselves or by name, compared, restored."""

import datetime as dt
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.clock import Clock
from minutes_app.services.differences import differences, words_changed
from minutes_app.storage.snapshots import Snapshot, SnapshotShelf

__all__ = ["Occasion", "PrintedPaper", "Snapshot", "Snapshots"]


class Occasion(StrEnum):
    """Why a snapshot was taken."""

    NAMED = "named"
    OPENED = "opened"
    CLOSED = "closed"
    DROPPED = "dropped"
    """Closed without saving."""
    RESTORE = "restore"
    """Before an earlier state was restored."""
    PRINTED = "printed"
    """The final paper was printed."""
    IMPORT = "import"
    """Before a text or another meeting was read into this one."""
    REPLACE = "replace"
    """Before words were replaced in the whole meeting."""
    OTHER_HAND = "other-hand"
    """What somebody else had written, before it was overwritten."""


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """The paper that was printed last: when, the PDF, whether its margins are mirrored."""

    at: dt.datetime
    pdf: bytes
    two_sided: bool


class Snapshots:
    """Keeps and gives the earlier states of one meeting at a time.

    Everything happens in `worker`, in order. What is taken by itself never raises: `failure` tells
    why the last one could not be kept.
    """

    def __init__(self, shelf: SnapshotShelf, worker: Executor, clock: Clock) -> None:
        self._shelf = shelf
        self._worker = worker
        self._clock = clock
        self._series = ""
        self._last: Meeting | None = None
        self.failure: MinutesError | None = None

    def follow(self, file: Path | None, key: str) -> None:
        """Belong to the meeting of this file, or of the sitting `key` while it has none."""
        self._worker.submit(self._follow, str(file.absolute()) if file else key)

    def take(self, meeting: Meeting, occasion: Occasion) -> None:
        """Keep this state, unless it is the one kept last."""
        self._worker.submit(self._take_quietly, self._snapshot(occasion, ""), meeting)

    def name(self, meeting: Meeting, name: str) -> Snapshot:
        """Keep this state under a name and give its snapshot; raises `CannotWrite`."""
        snapshot = self._snapshot(Occasion.NAMED, name)
        return self._worker.submit(self._take, snapshot, meeting).result()

    def printed(self, meeting: Meeting, pdf: bytes, *, two_sided: bool) -> None:
        """Keep the state that was printed, and the very paper."""
        snapshot = replace(self._snapshot(Occasion.PRINTED, ""), two_sided=two_sided)
        self._worker.submit(self._take_quietly, snapshot, meeting, pdf)

    def last_print(self) -> PrintedPaper | None:
        """Give the paper that was printed last, `None` where none was.

        Raises `CannotRead` and `BadMeetingFile`.
        """
        found = next((one for one in self.all() if one.paper), None)
        return found and PrintedPaper(found.at, self._shelf.paper(found), found.two_sided)

    def moved(self, file: Path) -> None:
        """Go on with the snapshots under the meeting's new name."""
        self._worker.submit(self._move, str(file.absolute()))

    def all(self) -> tuple[Snapshot, ...]:
        """Give the snapshots of the meeting, newest first."""
        return self._worker.submit(self._newest_first).result()

    def meeting(self, snapshot: Snapshot) -> Meeting:
        """Give the state that was kept; raises `CannotRead` and `BadMeetingFile`."""
        return self._shelf.meeting(snapshot)

    def _snapshot(self, occasion: Occasion, name: str) -> Snapshot:
        return Snapshot(at=self._clock.now(), occasion=occasion, name=name, digest="")

    def _follow(self, series: str) -> None:
        self._series, self._last = series, None

    def _move(self, series: str) -> None:
        if series == self._series:
            return
        try:
            self._shelf.go_on_as(self._series, series)
        except MinutesError as failure:
            self.failure = failure
        self._series = series

    def _newest_first(self) -> tuple[Snapshot, ...]:
        return self._shelf.of(self._series)[::-1]

    def _take_quietly(self, snapshot: Snapshot, meeting: Meeting, paper: bytes = b"") -> None:
        try:
            if paper or self._before() != meeting:
                self._take(snapshot, meeting, paper)
            self.failure = None
        except MinutesError as failure:
            self.failure = failure

    def _take(self, snapshot: Snapshot, meeting: Meeting, paper: bytes = b"") -> Snapshot:
        added, removed = words_changed(differences(self._before() or Meeting(), meeting))
        counted = replace(snapshot, added=added, removed=removed)
        made = self._shelf.add(self._series, counted, meeting, paper)
        self._last = meeting
        return made

    def _before(self) -> Meeting | None:
        """Give the state kept last, read once and then remembered."""
        if self._last is None:
            try:
                known = self._shelf.of(self._series)
                self._last = self._shelf.meeting(known[-1]) if known else None
            except MinutesError:
                self._last = None
        return self._last
