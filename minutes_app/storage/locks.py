"""A lock beside a meeting file, signed by whoever edits it."""

import datetime as dt
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import msgspec

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.storage.digests import digest_of
from minutes_app.storage.holding import Hold, hold
from minutes_app.storage.reading import read_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who edits a file: user, computer, number of the process, and since when."""

    user: str = ""
    computer: str = ""
    pid: int = 0
    since: dt.datetime | None = None


class InUse(MinutesError):
    """Somebody else edits the file."""

    def __init__(self, path: Path, owner: Owner) -> None:
        what = said(
            "{who} đang mở “{name}”{place}{since}",
            who=owner.user or said("người khác"),
            name=path.name,
            place=said(" trên máy {computer}", computer=owner.computer) if owner.computer else "",
            since=said(" từ {time}", time=f"{owner.since:%H:%M %d/%m/%Y}") if owner.since else "",
        )
        super().__init__(what, said("mở chỉ để xem, hoặc mở một bản sao"))
        self.owner = owner


def lock_beside(path: Path) -> Path:
    """Give the place of the file's lock; one for every way of writing its name."""
    real = Path(os.path.realpath(path))
    name = unicodedata.normalize("NFC", real.name).casefold()
    return real.with_name(f".bienban-{digest_of(name.encode())[:12]}.lock")


def take_lock(path: Path, me: Owner, *, forced: bool = False) -> Hold | None:
    """Give the lock of the file, `None` where the disk lets nobody lock; raises `InUse`.

    The lock of a dead process on this computer is taken over without a word. That of another
    computer cannot be judged from here: it is respected unless `forced`.
    """
    place = lock_beside(path)
    try:
        held = hold(place)
    except PermissionError:
        if place.exists():
            raise InUse(path, _owner(place)) from None
        return None
    except OSError:
        return None
    if held is None:
        raise InUse(path, _owner(place))
    before = _read(held.read())
    if not forced and before.computer not in ("", me.computer):
        held.release(remove=False)
        raise InUse(path, before)
    held.write(msgspec.json.encode(me))
    return held


def _owner(place: Path) -> Owner:
    try:
        return _read(read_file(place))
    except MinutesError:
        return Owner()


def _read(data: bytes) -> Owner:
    try:
        return msgspec.json.decode(data, type=Owner)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return Owner()
