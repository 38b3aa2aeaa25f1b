"""Persons who were taken out of a meeting, in one file."""

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from minutes_app.domain.address import Address
from minutes_app.domain.failures import MinutesError
from minutes_app.domain.people import Person
from minutes_app.storage.durable import folder_made, write_durably
from minutes_app.storage.reading import read_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Departed:
    """A person who was taken out: when, of which meeting (`title`), and where they had stood."""

    person: Person
    at: dt.datetime
    title: str
    seat: Address = ""


class DepartedFile:
    """The file that holds them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Departed, ...]:
        """Give what was kept, oldest first; a damaged file is set aside."""
        if not self._path.exists():
            return ()
        try:
            return msgspec.json.decode(read_file(self._path), type=tuple[Departed, ...])
        except (MinutesError, msgspec.MsgspecError, UnicodeDecodeError):
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))
            return ()

    def save(self, departed: tuple[Departed, ...]) -> None:
        """Keep these; raises `CannotWrite`."""
        folder_made(self._path.parent)
        write_durably(self._path, msgspec.json.encode(departed))
