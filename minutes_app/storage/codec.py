"""Meeting files (.bienban): UTF-8 JSON, written the same way each time, read strictly."""

import msgspec

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting

FORMAT = "bienban"
VERSION = 1


class BadMeetingFile(MinutesError):
    """The bytes are not a meeting file, or hold a fault; `what` names the place."""


class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    meeting: Meeting


def encode(meeting: Meeting) -> bytes:
    """Give the meeting as a file: JSON indented by 2, a newline at the end, always the same."""
    envelope = _Envelope(format=FORMAT, version=VERSION, meeting=meeting)
    return msgspec.json.format(msgspec.json.encode(envelope), indent=2) + b"\n"


def decode(data: bytes) -> Meeting:
    """Give the meeting that a file holds; raises `BadMeetingFile`."""
    try:
        return msgspec.json.decode(data, type=_Envelope).meeting
    except msgspec.MsgspecError as error:
        raise BadMeetingFile(str(error), "mở bản lưu khác") from error
