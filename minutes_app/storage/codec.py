"""Meeting files (.bienban): UTF-8 JSON, written the same way each time, read strictly."""

import msgspec

from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.storage.faults import BadMeetingFile
from minutes_app.storage.gentle_json import pieces
from minutes_app.storage.json_reading import Plain, read_plain
from minutes_app.storage.migrations import latest_version, upgraded
from minutes_app.storage.reading import LARGEST
from minutes_app.storage.shape import shaped
from minutes_app.storage.soundness import flaws_in

FORMAT = "bienban"
KEYS = {"format", "version", "meeting"}


def encode(meeting: Meeting) -> bytes:
    """Give the meeting as a file: JSON indented by 2, a newline at the end, always the same."""
    envelope = {"format": FORMAT, "version": latest_version(), "meeting": meeting}
    return msgspec.json.format(msgspec.json.encode(envelope), indent=2) + b"\n"


def encode_gently(meeting: Meeting) -> bytes:
    """Give the meeting as a file on one line, in steps that never hold up another thread."""
    head = msgspec.json.encode({"format": FORMAT, "version": latest_version()})
    return b"".join((head[:-1], b',"meeting":', *pieces(meeting), b"}"))


def decode(data: bytes) -> Meeting:
    """Give the meeting that a file holds, its text clean.

    Raises `BadMeetingFile` with the address of the fault, such as
    `conclusion/blocks/0/items/3/text`, and `NewerMeetingFile`. A missing key takes its default.
    """
    if len(data) > LARGEST:
        raise BadMeetingFile(
            said("tệp lớn hơn {size} MB", size=LARGEST // 1024 // 1024),
            said("chọn đúng tệp biên bản"),
        )
    version, plain = _opened(read_plain(data))
    meeting = shaped(upgraded(plain, version))
    for where, words in flaws_in(meeting):
        raise BadMeetingFile(words, where=where)
    return meeting


def _opened(envelope: Plain) -> tuple[int, Plain]:
    """Give the version and the meeting in the envelope of a file."""
    if not isinstance(envelope, dict) or envelope.get("format") != FORMAT:
        raise BadMeetingFile(
            said("đây không phải là tệp biên bản"), said("chọn tệp có đuôi .bienban")
        )
    version = envelope.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise BadMeetingFile(said("cần số nguyên từ 1 trở lên"), where="version")
    if version <= latest_version():
        _refuse_other_keys(envelope)
    return version, envelope.get("meeting")


def _refuse_other_keys(envelope: dict[str, Plain]) -> None:
    for key in envelope.keys() - KEYS:
        raise BadMeetingFile(said("không có mục nào tên là “{key}”", key=key), where=key)
    if "meeting" not in envelope:
        raise BadMeetingFile(said("thiếu nội dung cuộc họp"), where="meeting")
