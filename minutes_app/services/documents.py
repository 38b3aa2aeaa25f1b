"""Meeting files as the user sees them: open, save, the sample, the recent ones."""

from dataclasses import dataclass, replace
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.preferences import Preferences, with_recent
from minutes_app.domain.wording import said
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.durable import write_durably
from minutes_app.storage.reading import CannotRead, read_file
from minutes_app.storage.resources import resource_bytes

SUFFIX = ".bienban"


class ChangedOnDisk(MinutesError):
    """Somebody else changed the file since it was opened or saved here."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A meeting, the file it stands in, and the digest of that file's bytes."""

    meeting: Meeting
    path: Path
    digest: str


def open_meeting(path: Path) -> Opened:
    """Give the meeting of a file; raises `CannotRead` or `BadMeetingFile`."""
    data = read_file(path)
    return Opened(decode(data), path, _digest(data))


def save_meeting(meeting: Meeting, path: Path, *, expected: str | None = None) -> Opened:
    """Write the meeting durably and give what stands on disk now.

    With `expected`, the digest of the file as last seen here, raises `ChangedOnDisk` when another
    hand has written it since; `None` overwrites. Raises `CannotWrite`.
    """
    if expected is not None and _digest_of_file(path) not in (expected, None):
        raise ChangedOnDisk(
            said("tệp “{name}” đã được thay đổi ở nơi khác sau khi mở", name=path.name),
            said("lưu bằng tên khác để giữ cả hai bản, hoặc chọn ghi đè"),
        )
    data = encode(meeting)
    write_durably(path, data)
    return Opened(meeting, path, _digest(data))


def sample_meeting() -> Meeting:
    """Give the Tam Dương meeting that comes with the program."""
    return decode(resource_bytes("samples/tam_duong.bienban"))


def named_as_meeting(path: Path) -> Path:
    """Give the path with the ending of meeting files, added where it is missing."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def remembered(preferences: Preferences, path: Path) -> Preferences:
    """Give the preferences that know this file as the most recent, and its folder as the last."""
    place = path.absolute()
    return with_recent(replace(preferences, last_folder=str(place.parent)), str(place))


def _digest(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def _digest_of_file(path: Path) -> str | None:
    """Give the digest of what stands at the path, `None` when nothing can be read there."""
    try:
        return _digest(read_file(path))
    except CannotRead:
        return None
