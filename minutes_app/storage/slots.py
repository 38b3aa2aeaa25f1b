"""The recovery slot: a meeting with where it came from, sealed so that a torn write shows."""

import datetime as dt
from dataclasses import dataclass

import msgspec

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.storage.codec import decode, encode_gently
from minutes_app.storage.digests import digest_of

KIND = "bienban-recovery"


class BadSlot(MinutesError):
    """A slot that cannot be trusted."""

    def __init__(self, what: str) -> None:
        super().__init__(
            said("bản phục hồi hỏng: {what}", what=what), said("dùng tệp đã lưu gần nhất")
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Work that is not saved: the meeting, the file it belongs to, and when it was written down.

    `file` is empty for a meeting that was never saved; `digest` is that of the file as last seen.
    `number` counts the slots of one sitting, since clocks may be set back. `is_deleted` when the
    file itself was put into the trash.
    """

    meeting: Meeting
    at: dt.datetime
    file: str = ""
    digest: str = ""
    pid: int = 0
    number: int = 0
    is_deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    kind: str
    at: dt.datetime
    file: str
    digest: str
    pid: int
    number: int
    is_deleted: bool = False


def encode_slot(slot: Slot) -> bytes:
    """Give the slot as three lines: header, meeting, digest of both."""
    header = _Header(
        kind=KIND,
        at=slot.at,
        file=slot.file,
        digest=slot.digest,
        pid=slot.pid,
        number=slot.number,
        is_deleted=slot.is_deleted,
    )
    data = b"%s\n%s\n" % (msgspec.json.encode(header), encode_gently(slot.meeting))
    return data + digest_of(data).encode() + b"\n"


def decode_slot(data: bytes) -> Slot:
    """Give what a slot holds; raises `BadSlot` when a single bit is not as it was written."""
    whole, _, seal = data.removesuffix(b"\n").rpartition(b"\n")
    if digest_of(whole + b"\n").encode() != seal:
        raise BadSlot(said("không được ghi trọn vẹn"))
    head, _, body = whole.partition(b"\n")
    try:
        header = msgspec.json.decode(head, type=_Header)
    except msgspec.MsgspecError as error:
        raise BadSlot(said("không đọc được phần đầu")) from error
    if header.kind != KIND:
        raise BadSlot(said("không phải là bản phục hồi"))
    return Slot(
        meeting=decode(body),
        at=header.at,
        file=header.file,
        digest=header.digest,
        pid=header.pid,
        number=header.number,
        is_deleted=header.is_deleted,
    )
