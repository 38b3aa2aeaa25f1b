"""Snapshots (mốc): earlier states of meetings, each content once, compressed."""

import datetime as dt
import zlib
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.storage.codec import decode, encode_gently
from minutes_app.storage.digests import digest_of
from minutes_app.storage.durable import folder_made, write_durably
from minutes_app.storage.faults import BadMeetingFile
from minutes_app.storage.reading import LARGEST, read_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One earlier state: when, why (`occasion`), its name if the user gave one, its content.

    `added` and `removed` count words against the snapshot before it. `paper` is the digest of the
    PDF that was printed then, `two_sided` tells whether its margins are mirrored.
    """

    at: dt.datetime
    occasion: str
    digest: str
    name: str = ""
    added: int = 0
    removed: int = 0
    paper: str = ""
    two_sided: bool = False


@dataclass(frozen=True, slots=True)
class _Series:
    file: str
    snapshots: tuple[Snapshot, ...] = ()


PAPERS = 3
"""Printed papers kept of each meeting, the newest; of older ones the state of the meeting stays."""


class SnapshotShelf:
    """The snapshots of all meetings, in one folder; `series` names the meeting, such as by path."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, series: str) -> tuple[Snapshot, ...]:
        """Give the snapshots of a meeting, oldest first; a list that is damaged is set aside."""
        place = self._list(series)
        if not place.exists():
            return ()
        try:
            return msgspec.json.decode(read_file(place), type=_Series).snapshots
        except (MinutesError, msgspec.MsgspecError, UnicodeDecodeError):
            with suppress(OSError):
                place.replace(place.with_suffix(".damaged"))
            return ()

    def add(
        self, series: str, snapshot: Snapshot, meeting: Meeting, paper: bytes = b""
    ) -> Snapshot:
        """Keep this state, with the `paper` printed of it, and give the snapshot with its digests.

        Raises `CannotWrite`. The content is on disk before the list names it.
        """
        made = replace(snapshot, digest=self._put(encode_gently(meeting)))
        if paper:
            made = replace(made, paper=self._put(paper))
        self._write(series, (*self.of(series), made))
        if paper:
            self._drop_old_papers()
        return made

    def meeting(self, snapshot: Snapshot) -> Meeting:
        """Give the state that was kept; raises `CannotRead` and `BadMeetingFile`."""
        return decode(self._take(snapshot.digest))

    def paper(self, snapshot: Snapshot) -> bytes:
        """Give the PDF that was printed then; raises `CannotRead` and `BadMeetingFile`."""
        return self._take(snapshot.paper)

    def go_on_as(self, series: str, other: str) -> None:
        """Let a meeting that gets another name keep its snapshots; raises `CannotWrite`."""
        known = self.of(other)
        new = tuple(one for one in self.of(series) if one not in known)
        if new:
            self._write(other, tuple(sorted((*known, *new), key=lambda one: one.at)))

    def _put(self, data: bytes) -> str:
        """Put a content down, once, and give its digest."""
        digest = digest_of(data)
        place = self._content(digest)
        if not place.exists():
            folder_made(place.parent)
            write_durably(place, zlib.compress(data, 6))
        return digest

    def _take(self, digest: str) -> bytes:
        unpacked = zlib.decompressobj()
        try:
            data = unpacked.decompress(read_file(self._content(digest)), LARGEST)
        except zlib.error as error:
            raise _damaged() from error
        if digest_of(data) != digest:
            raise _damaged()
        return data

    def _drop_old_papers(self) -> None:
        """Let the papers go that no meeting has among its newest ones."""
        wanted: set[str] = set()
        known: set[str] = set()
        for place in (self._folder / "lists").glob("*.json"):
            try:
                snapshots = msgspec.json.decode(read_file(place), type=_Series).snapshots
            except (MinutesError, msgspec.MsgspecError, UnicodeDecodeError):
                continue
            papers = list(dict.fromkeys(one.paper for one in snapshots[::-1] if one.paper))
            wanted |= set(papers[:PAPERS])
            known |= set(papers)
        for digest in known - wanted:
            with suppress(OSError):
                self._content(digest).unlink(missing_ok=True)

    def _write(self, series: str, snapshots: tuple[Snapshot, ...]) -> None:
        place = self._list(series)
        folder_made(place.parent)
        write_durably(place, msgspec.json.encode(_Series(series, snapshots)))

    def _list(self, series: str) -> Path:
        return self._folder / "lists" / f"{digest_of(series.encode())[:32]}.json"

    def _content(self, digest: str) -> Path:
        return self._folder / "contents" / digest[:2] / f"{digest}.z"


def _damaged() -> BadMeetingFile:
    return BadMeetingFile(said("nội dung của mốc không còn nguyên vẹn"), said("chọn mốc khác"))
