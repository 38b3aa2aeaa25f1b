"""The recovery shelf: for each sitting of a meeting two slots, written in turn, never deleted."""

import datetime as dt
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.storage.durable import CannotWrite, clear_leftovers, folder_made, write_durably
from minutes_app.storage.holding import Hold, hold
from minutes_app.storage.reading import read_file
from minutes_app.storage.slots import Slot, decode_slot, encode_slot

DROPPED = "dropped"
"""The folder of work that was closed without saving, and of meetings that were deleted."""

_TRACE = re.compile(r"([0-9a-f]{16})\.(?:[01]\.slot|owner)")
"""What a sitting leaves: its slots, or only its hold when it died before anything was typed."""


class Sitting:
    """One meeting in one window: its two slots, held so that nobody takes them for left behind."""

    def __init__(self, folder: Path, key: str, held: Hold) -> None:
        self.key = key
        self._folder = folder
        self._held = held
        self._number = 0

    def keep(self, slot: Slot) -> None:
        """Write the slot, leaving the one written before; raises `CannotWrite`."""
        self._number += 1
        write_durably(
            self._place(self._number % 2), encode_slot(replace(slot, number=self._number))
        )

    def newest(self) -> Slot | None:
        """Give the newest slot that can be trusted; the others are set aside, not deleted."""
        found = [slot for turn in (0, 1) if (slot := self._trusted(turn))]
        newest = max(found, key=lambda slot: slot.number, default=None)
        if newest is not None:
            self._number = newest.number
        return newest

    def end(self) -> None:
        """Take the slots away: what they hold is saved."""
        for turn in (0, 1):
            with suppress(OSError):
                self._place(turn).unlink(missing_ok=True)
        self._held.release()

    def put_away(self) -> None:
        """Move the slots to the folder of dropped work."""
        for turn in (0, 1):
            _move(self._place(turn), self._folder / DROPPED)
        self._held.release()

    def leave(self) -> None:
        """Let go of the slots as they stand."""
        self._held.release()

    def _place(self, turn: int) -> Path:
        return self._folder / f"{self.key}.{turn}.slot"

    def _trusted(self, turn: int) -> Slot | None:
        place = self._place(turn)
        if not place.exists():
            return None
        try:
            return decode_slot(read_file(place))
        except MinutesError:
            _move(place, self._folder / "unreadable")
            return None


class RecoveryShelf:
    """All sittings of this user on this computer, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the slots are kept."""
        return self._folder

    def drop(self, slot: Slot) -> Path:
        """Write a slot into the folder of dropped work and give its place; raises `CannotWrite`."""
        place = _free_place(folder_made(self._folder / DROPPED), f"{os.urandom(8).hex()}.0.slot")
        write_durably(place, encode_slot(slot))
        return place

    def begin(self) -> Sitting:
        """Give a new sitting; raises `CannotWrite`."""
        for _ in range(3):  # whoever looks for work left behind may have taken the first hold
            key = os.urandom(8).hex()
            if (held := self._hold(key)) is not None:
                return Sitting(self._folder, key, held)
        raise CannotWrite(
            said("không giữ được chỗ trong “{folder}”", folder=self._folder),
            said("kiểm tra lại ổ đĩa"),
        )

    def left_behind(self) -> Iterator[Sitting]:
        """Give, and hold, the sittings whose program ended without saying so."""
        clear_leftovers(self._folder)
        for key in sorted(self._keys()):
            with suppress(CannotWrite):
                if (held := self._hold(key)) is not None:
                    yield Sitting(self._folder, key, held)

    def _keys(self) -> set[str]:
        try:
            names = [path.name for path in self._folder.iterdir()]
        except OSError:
            return set()
        return {found[1] for name in names if (found := _TRACE.fullmatch(name))}

    def _hold(self, key: str) -> Hold | None:
        try:
            return hold(folder_made(self._folder) / f"{key}.owner")
        except OSError as error:
            raise CannotWrite(
                said("không ghi được vào “{folder}”", folder=self._folder),
                said("kiểm tra lại ổ đĩa"),
            ) from error


def _move(place: Path, folder: Path) -> None:
    """Move a file into the folder under a name that nothing has there."""
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        place.rename(_free_place(folder, place.name))


def _free_place(folder: Path, name: str) -> Path:
    stamp = f"{dt.datetime.now().astimezone():%Y%m%d-%H%M%S}-{os.urandom(2).hex()}"
    return folder / f"{stamp} {name}"
