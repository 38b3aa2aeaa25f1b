"""Dated copies of meetings in a second folder, and the trash: all of it can be had back."""

import datetime as dt
import re
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.clock import Clock
from minutes_app.services.documents import SUFFIX, open_meeting, remove_meeting, save_meeting
from minutes_app.services.file_names import suggested_file_name
from minutes_app.storage.codec import encode
from minutes_app.storage.digests import digest_of
from minutes_app.storage.durable import folder_made, write_durably
from minutes_app.storage.reading import read_file
from minutes_app.storage.recovery import DROPPED, RecoveryShelf
from minutes_app.storage.slots import Slot, decode_slot

KEPT = 25
"""Copies kept of each meeting."""

TRASH_DAYS = 90
"""Days for which dropped work is kept."""

_DATED = re.compile(r"(.+) (\d{4}-\d\d-\d\d \d\dh\d\dm\d\d)")
_FORM = "%Y-%m-%d %Hh%Mm%S"


class KeepsakeKind(Enum):
    """Where a keepsake comes from."""

    COPY = auto()
    """A dated copy in the second folder."""
    DROPPED = auto()
    """Closed without saving."""
    DELETED = auto()
    """A meeting put into the trash with its file."""


@dataclass(frozen=True, slots=True)
class Keepsake:
    """A copy that can be opened: what it is called, when it was made, where it comes from."""

    title: str
    at: dt.datetime
    path: Path
    kind: KeepsakeKind = KeepsakeKind.COPY

    def meeting(self) -> Meeting:
        """Give the meeting it holds; raises `CannotRead`, `BadMeetingFile` and `BadSlot`."""
        if self.kind is KeepsakeKind.COPY:
            return open_meeting(self.path).meeting
        return decode_slot(read_file(self.path)).meeting


class Backups:
    """Writes the copies in `worker`; a folder that is not there, such as a stick, is passed over.

    `failure` tells why the last copy could not be written.
    """

    def __init__(self, shelf: RecoveryShelf, worker: Executor, clock: Clock) -> None:
        self._shelf = shelf
        self._dropped = shelf.folder / DROPPED
        self._worker = worker
        self._clock = clock
        self.failure: MinutesError | None = None

    def keep(self, meeting: Meeting, file: Path, folder: str, *, daily: bool = False) -> None:
        """Put a dated copy of the meeting of this file into the folder, when it has changed.

        With `daily` only when there is none of today.
        """
        if folder and Path(folder).is_dir():
            place = Path(folder) / folder_name(file)
            self._worker.submit(self._keep, meeting, place, self._clock.now(), daily=daily)

    def throw_away(self, meeting: Meeting, file: Path, digest: str | None) -> Keepsake:
        """Put the meeting into the trash and take its file away.

        Raises `CannotWrite`, and `ChangedOnDisk` when the file is no longer the one of `digest`.
        """
        now = self._clock.now()
        place = str(file.absolute())
        kept = self._shelf.drop(Slot(meeting=meeting, at=now, file=place, is_deleted=True))
        try:
            remove_meeting(file, digest)
        except MinutesError:
            _unlink(kept)
            raise
        return Keepsake(file.stem, now, kept, KeepsakeKind.DELETED)

    def put_back(self, keepsake: Keepsake) -> Path | None:
        """Put a deleted meeting back to where its file was and give that place.

        `None` when it was not deleted, or something else stands there now. Raises `CannotRead`,
        `CannotWrite` and `BadSlot`.
        """
        if keepsake.kind is not KeepsakeKind.DELETED:
            return None
        slot = decode_slot(read_file(keepsake.path))
        place = Path(slot.file)
        if place.exists() or not place.parent.is_dir():
            return None
        save_meeting(slot.meeting, place)
        _unlink(keepsake.path)
        return place

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
            name = f"{place.name.rpartition(' ')[0]} {now:{_FORM}}{SUFFIX}"
            write_durably(folder_made(place) / name, data)
            self.failure = None
        except MinutesError as failure:
            self.failure = failure
            return
        for old in known[: max(0, len(known) + 1 - KEPT)]:
            _unlink(old.path)

    def _dropped_work(self) -> Iterator[Keepsake]:
        """Give the dropped work; of one sitting the newest slot, and nothing older than is kept."""
        newest: dict[str, Keepsake] = {}
        for path in _listed(self._dropped):
            try:
                slot = decode_slot(read_file(path))
            except MinutesError:
                continue
            if self._clock.now() - slot.at > dt.timedelta(days=TRASH_DAYS):
                _unlink(path)
                continue
            title = Path(slot.file).stem if slot.file else suggested_file_name(slot.meeting, "")
            kind = KeepsakeKind.DELETED if slot.is_deleted else KeepsakeKind.DROPPED
            one = Keepsake(title, slot.at, path, kind)
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


def folder_name(file: Path) -> str:
    """Give the folder of a meeting's copies; files of one name in two places have two."""
    return f"{file.stem} {digest_of(str(file.absolute()).encode())[:6]}"


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
