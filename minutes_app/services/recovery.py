"""Work that a crash left behind: what it is, how it differs from the file, and what to do."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.differences import Difference, differences
from minutes_app.services.documents import SUFFIX, open_meeting, save_meeting
from minutes_app.services.file_names import safe_stem, suggested_file_name
from minutes_app.storage.reading import is_file
from minutes_app.storage.recovery import RecoveryShelf, Sitting
from minutes_app.storage.slots import Slot


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Unsaved work of a program that ended without closing it.

    `saved` is the meeting as its file holds it now, `None` when there is no file to read. The
    work is held: no other window is offered it until `leave`.
    """

    sitting: Sitting
    slot: Slot
    saved: Meeting | None

    @property
    def meeting(self) -> Meeting:
        """The work itself."""
        return self.slot.meeting

    @property
    def at(self) -> dt.datetime:
        """When it was written down last."""
        return self.slot.at

    @property
    def path(self) -> Path | None:
        """The file it belongs to, `None` for a meeting that was never saved."""
        return Path(self.slot.file) if self.slot.file else None

    @property
    def name(self) -> str:
        """What to call it."""
        return self.path.stem if self.path else Path(suggested_file_name(self.meeting, "")).name

    def differences(self) -> tuple[Difference, ...]:
        """Give what the work has beyond its file, or beyond nothing when there is no file."""
        return differences(self.saved or Meeting(), self.meeting)


class LostWork:
    """All work left behind that has not been answered yet, whichever window offers it.

    `offers` holds it, newest first.
    """

    def __init__(self, shelf: RecoveryShelf) -> None:
        self._shelf = shelf
        self.offers: tuple[LeftBehind, ...] = ()

    def look(self) -> None:
        """Look for what was left behind since the last time."""
        self.offers = (*left_behind(self._shelf), *self.offers)

    def answered(self, left: LeftBehind) -> None:
        """Offer this work no longer."""
        self.offers = tuple(other for other in self.offers if other is not left)

    def of_file(self, path: Path | None) -> LeftBehind | None:
        """Give the newest work that belongs to the file."""
        wanted = path.absolute() if path else None
        return next((left for left in self.offers if wanted and left.path == wanted), None)


def left_behind(shelf: RecoveryShelf) -> tuple[LeftBehind, ...]:
    """Give, and hold, all work left behind, newest first; what equals its file is cleared away."""
    return tuple(sorted(_found(shelf), key=lambda one: one.at, reverse=True))


def kept_beside(left: LeftBehind, folder: Path) -> Path:
    """Write the work as a file of its own and give its path: both states are kept.

    It stands beside the file it belongs to, or in `folder`; raises `CannotWrite`.
    """
    home = left.path.parent if left.path and left.path.parent.is_dir() else folder
    stem = safe_stem(f"{left.name} phục hồi {left.at.astimezone():%Y-%m-%d %Hh%M}")
    path = _free(home, stem)
    save_meeting(left.meeting, path)
    left.sitting.end()
    return path


def _found(shelf: RecoveryShelf) -> Iterator[LeftBehind]:
    for sitting in shelf.left_behind():
        slot = sitting.newest()
        if slot is None:
            sitting.leave()
            continue
        saved = _saved_at(slot.file)
        if saved == slot.meeting:
            sitting.end()
        else:
            yield LeftBehind(sitting, slot, saved)


def _saved_at(file: str) -> Meeting | None:
    try:
        return open_meeting(Path(file)).meeting if file else None
    except MinutesError:
        return None


def _free(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}{SUFFIX}", 2
    while is_file(path):
        path, number = folder / f"{stem} ({number}){SUFFIX}", number + 1
    return path
