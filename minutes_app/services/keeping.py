"""What keeps the work safe, wired in one place: journal, lost work, lock, snapshots, backups."""

from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.services.backups import Backups
from minutes_app.services.clock import Clock
from minutes_app.services.departures import Departures
from minutes_app.services.journal import RecoveryJournal
from minutes_app.services.locking import FileLock
from minutes_app.services.recovery import LostWork
from minutes_app.services.snapshots import Snapshots
from minutes_app.storage.departed import DepartedFile
from minutes_app.storage.recovery import RecoveryShelf
from minutes_app.storage.snapshots import SnapshotShelf


@dataclass(frozen=True, slots=True)
class Keeping:
    """Everything a window needs so that nothing typed is lost; `folder` is where it is kept."""

    folder: Path
    clock: Clock
    shelf: RecoveryShelf
    journal: RecoveryJournal
    lock: FileLock
    lost: LostWork
    snapshots: Snapshots
    backups: Backups
    departures: Departures

    @property
    def failure(self) -> MinutesError | None:
        """Why the last copy, snapshot or trash could not be written, `None` when all were."""
        return self.backups.failure or self.snapshots.failure or self.departures.failure


def keeping_in(folder: Path, worker: Executor, clock: Clock) -> Keeping:
    """Give what keeps the work in this folder; `worker` runs one piece of work at a time."""
    shelf = RecoveryShelf(folder / "recovery")
    return Keeping(
        folder=folder,
        clock=clock,
        shelf=shelf,
        journal=RecoveryJournal(shelf, worker, clock),
        lock=FileLock(clock),
        lost=LostWork(shelf),
        backups=Backups(shelf, worker, clock),
        departures=Departures(DepartedFile(folder / "persons.json"), worker, clock),
        snapshots=Snapshots(SnapshotShelf(folder / "snapshots"), worker, clock),
    )
