"""Dated copies of meetings in a second folder, and work that was dropped: both can be had back."""

import datetime as dt
import re
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.clock import Clock
from minutes_app.services.documents import SUFFIX, open_meeting
from minutes_app.services.file_names import suggested_file_name
from minutes_app.storage.codec import encode
from minutes_app.storage.durable import folder_made, write_durably
from minutes_app.storage.reading import read_file
from minutes_app.storage.recovery import RecoveryShelf
from minutes_app.storage.slots import decode_slot

KEPT = 25
"""Copies kept of each meeting."""

TRASH_DAYS = 90
"""Days for which dropped work is kept."""

_DATED = re.compile(r"(.+) (\d{4}-\d\d-\d\d \d\dh\d\dm\d\d)")
_FORM = "%Y-%m-%d %Hh%Mm%S"


@dataclass(frozen=True, slots=True)
class Keepsake:
    """A copy that can be opened: what it is called, when it was made, whether it was dropped."""

    title: str
    at: dt.datetime
    path: Path
    is_dropped: bool = False

    def meeting(self) -> Meeting:
        """Give the meeting it holds; raises `CannotRead`, `BadMeetingFile` and `BadSlot`."""
        if self.is_dropped:
            return decode_slot(read_file(self.path)).meeting
        return open_meeting(self.path).meeting


class Backups:
    """Writes the copies in `worker`; a folder that is not there, such as a stick, is passed over.

    `failure` tells why the last copy could not be written.
    """

    def __init__(self, shelf: RecoveryShelf, worker: Executor, clock: Clock) -> None:
        self._dropped = shelf.folder / "dropped"
        self._worker = worker
        self._clock = clock
        self.failure: MinutesError | None = None

    def keep(self, meeting: Meeting, file: Path, folder: str, *, daily: bool = False) -> None:
        """Put a dated copy of the meeting of this file into the folder, when it has changed.

        With `daily` only when there is none of today.
        """
        if folder and Path(folder).is_dir():
            place = Path(folder) / file.stem
            self._worker.submit(self._keep, meeting, place, self._clock.now(), daily=daily)

    def all(self, folder: str) -> tuple[Keepsake, ...]:
        """Give the copies of every meeting and what was dropped, newest first."""
        return self._worker.submit(self._all, folder).result()

    def _all(self, folder: str) -> tuple[Keepsake, ...]:
        found = [*self._dropped_work()]
        if folder:
            for place in _listed(Path(folder)):
                found += _copies(place)
        return tuple(sorted(found, key=lambda one: one.at, reverse=True))

    def _keep(self, meeting: Meeting, place: Path, now: dt.datetime, *, daily: bool) -> None:
        known = sorted(_copies(place), key=lambda one: one.at)
        if daily and known and known[-1].at.date() == now.date():
            return
        data = encode(meeting)
        try:
            if known and read_file(known[-1].path) == data:
                return
            name = f"{place.name} {now:{_FORM}}{SUFFIX}"
            write_durably(folder_made(place) / name, data)
            self.failure = None
        except MinutesError as failure:
            self.failure = failure
            return
        for old in known[: max(0, len(known) + 1 - KEPT)]:
            with suppress(OSError):
                old.path.unlink()

    def _dropped_work(self) -> Iterator[Keepsake]:
        """Give the dropped work; of one sitting the newest slot, and nothing older than is kept."""
        newest: dict[str, Keepsake] = {}
        for path in _listed(self._dropped):
            try:
                slot = decode_slot(read_file(path))
            except MinutesError:
                continue
            if self._clock.now() - slot.at > dt.timedelta(days=TRASH_DAYS):
                with suppress(OSError):
                    path.unlink()
                continue
            title = Path(slot.file).stem if slot.file else suggested_file_name(slot.meeting, "")
            one = Keepsake(title, slot.at, path, is_dropped=True)
            key = path.name.rpartition(" ")[2].partition(".")[0]
            if key not in newest or newest[key].at < one.at:
                newest[key] = one
        yield from newest.values()


def _copies(place: Path) -> Iterator[Keepsake]:
    for path in _listed(place):
        if path.suffix == SUFFIX and (found := _DATED.fullmatch(path.stem)):
            with suppress(ValueError):
                at = dt.datetime.strptime(found[2], _FORM).astimezone()
                yield Keepsake(found[1], at, path)


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
