"""Meeting files as the user sees them: open, save, the sample, the recent ones."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.preferences import Preferences, with_recent
from minutes_app.domain.wording import said
from minutes_app.services.file_names import refuse_forbidden
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.digests import digest_of
from minutes_app.storage.durable import CannotWrite, clear_leftovers, write_durably
from minutes_app.storage.reading import is_file, read_file
from minutes_app.storage.resources import resource_bytes

SUFFIX = ".bienban"


BACKUP = ".bak"
"""Ending of the last good file, kept beside the one that replaced it."""

DAMAGED = ".damaged"
"""Ending of a file that could not be read when it was replaced."""


class ChangedOnDisk(MinutesError):
    """Somebody else changed the file, or took it away, since it was opened or saved here."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A meeting, the file it stands in, and the digest of that file's bytes."""

    meeting: Meeting
    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class EarlierCopy:
    """The last good file that stands beside a meeting file, and when it was written."""

    meeting: Meeting
    at: dt.datetime


def open_meeting(path: Path) -> Opened:
    """Give the meeting of a file; raises `CannotRead` or `BadMeetingFile`."""
    data = read_file(path)
    return Opened(decode(data), path, digest_of(data))


def earlier_copy(path: Path) -> EarlierCopy | None:
    """Give the good file kept beside this one, `None` when there is none that can be read."""
    kept = path.with_name(path.name + BACKUP)
    try:
        meeting = open_meeting(kept).meeting
        at = dt.datetime.fromtimestamp(kept.stat().st_mtime).astimezone()
    except (MinutesError, OSError):
        return None
    return EarlierCopy(meeting, at)


def save_meeting(meeting: Meeting, path: Path, *, expected: str | None = None) -> Opened:
    """Write the meeting durably and give what stands on disk now.

    With `expected`, the digest of the file as last seen here, raises `ChangedOnDisk` when another
    hand has written it or taken it away since; `None` overwrites. The file that is replaced is
    kept beside, by `BACKUP` or `DAMAGED`. Raises `CannotRead`, `CannotWrite` and `ForbiddenName`.
    """
    if expected is not None:
        _refuse_changed(path, expected)
    elif not is_file(path):
        refuse_forbidden(path.name)
    data = encode(meeting)
    is_sound = expected is not None or _is_meeting(path)
    write_durably(path, data, keep_as=BACKUP if is_sound else DAMAGED)
    clear_leftovers(path.parent)
    return Opened(meeting, path, digest_of(data))


def remove_meeting(path: Path, expected: str | None) -> None:
    """Take a meeting file and the copy beside it away; raises `ChangedOnDisk` and `CannotWrite`."""
    if expected is not None:
        _refuse_changed(path, expected)
    try:
        path.unlink()
        path.with_name(path.name + BACKUP).unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(
            said("không xóa được tệp “{name}”", name=path.name),
            said("đóng tệp ở chương trình khác rồi thử lại"),
        ) from error


def _refuse_changed(path: Path, expected: str) -> None:
    if not path.parent.is_dir():
        raise CannotWrite(
            said("không còn thư mục “{folder}”", folder=path.parent),
            said("cắm lại ổ đĩa hoặc lưu bằng tên khác"),
        )
    if not is_file(path):
        raise ChangedOnDisk(
            said("tệp “{name}” không còn ở chỗ cũ, có thể đã bị đổi tên hoặc xóa", name=path.name),
            said("lưu bằng tên khác, hoặc chọn ghi lại vào chỗ cũ"),
        )
    if digest_of(read_file(path)) != expected:
        raise ChangedOnDisk(
            said("tệp “{name}” đã được thay đổi ở nơi khác sau khi mở", name=path.name),
            said("lưu bằng tên khác để giữ cả hai bản, hoặc chọn ghi đè"),
        )


def _is_meeting(path: Path) -> bool:
    try:
        open_meeting(path)
    except MinutesError:
        return False
    return True


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
