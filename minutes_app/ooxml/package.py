"""The .docx as a package of parts: read with suspicion, written the same way each time."""

import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from isal import igzip_lib, isal_zlib

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.ooxml.limits import (
    DENSE_FROM,
    DENSEST,
    LARGEST_FILE,
    LARGEST_PACKAGE,
    LARGEST_PART,
    MOST_PARTS,
)

CONTENT_TYPES = "[Content_Types].xml"
_deflate: Callable[[bytes, int, int], bytes] = cast("Any", igzip_lib).compress
_crc32: Callable[[bytes], int] = cast("Any", isal_zlib).crc32
_STORED, _DEFLATED = 0, 8
_LEVEL = 2
"""How hard ISA-L deflates the parts, 0 to 3: an eighth larger than zlib, in a tenth of its time."""
_ENCRYPTED = 0x1
_NAMES_IN_UTF8 = 0x800
_FIRST_DAY = 0x21
"""1 January 1980, the date of every part we write."""

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_FAULTS_OF_ZIP = (BadZipFile, struct.error, ValueError, OverflowError, EOFError, RuntimeError)
_REPAIR = said("mở tệp trong Word, lưu lại thành .docx rồi thử lại")


class BadPackage(MinutesError):
    """The bytes are no .docx that we are willing to open."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part as it lies in the package: still packed, with its size and its checksum."""

    name: str
    packed: bytes
    method: int
    size: int
    checksum: int

    def content(self) -> bytes:
        """Give the part unpacked; raises `BadPackage` when it is not what it claims to be."""
        data = self.packed if self.method == _STORED else _inflated(self)
        if len(data) != self.size or zlib.crc32(data) != self.checksum:
            raise _damaged(self.name)
        return data


@dataclass(frozen=True, slots=True)
class Package:
    """All parts by name, in their order."""

    parts: Mapping[str, Part]

    def content(self, name: str) -> bytes:
        """Give a part unpacked; raises `BadPackage` when it is missing or damaged."""
        if name not in self.parts:
            raise BadPackage(said("tệp Word thiếu phần “{name}”", name=name), _REPAIR)
        return self.parts[name].content()

    def with_parts(self, *parts: Part) -> "Package":
        """Give the package with these parts added, or put where a part had the name before."""
        return replace(self, parts={**self.parts, **{part.name: part for part in parts}})

    def without(self, *names: str) -> "Package":
        """Give the package without these parts."""
        kept = {name: part for name, part in self.parts.items() if name not in names}
        return replace(self, parts=kept)


def packed(name: str, content: bytes) -> Part:
    """Give a part deflated."""
    data = _deflate(content, _LEVEL, igzip_lib.COMP_DEFLATE)
    return Part(name, data, _DEFLATED, len(content), _crc32(content))


def bytes_of(parts: Iterable[Part]) -> bytes:
    """Give the .docx of these parts; the same parts give the same bytes."""
    body: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for part in sorted(parts, key=lambda part: part.name != CONTENT_TYPES):
        name = part.name.encode()
        flags = 0 if part.name.isascii() else _NAMES_IN_UTF8
        facts = (part.checksum, len(part.packed), part.size, len(name), 0)
        head = (flags, part.method, 0, _FIRST_DAY, *facts)
        body += (_LOCAL.pack(b"PK\3\4", 20, *head), name, part.packed)
        directory += (_CENTRAL.pack(b"PK\1\2", 20, 20, *head, 0, 0, 0, 0, offset), name)
        offset += _LOCAL.size + len(name) + len(part.packed)
    index = b"".join(directory)
    count = len(directory) // 2
    body += (index, _END.pack(b"PK\5\6", 0, 0, count, count, len(index), offset, 0))
    return b"".join(body)


def read_package(data: bytes) -> Package:
    """Give the parts of a .docx, still packed.

    Raises `BadPackage` on what is no package, is locked or damaged, and on known tricks: bombs,
    overlapping or duplicate parts, names that leave the package.
    """
    if len(data) > LARGEST_FILE:
        raise BadPackage(
            said("tệp Word quá lớn"),
            said("chọn tệp dưới {size} MB", size=LARGEST_FILE // 1024 // 1024),
        )
    if not data.startswith(b"PK\3\4"):
        raise _not_a_package(data)
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
    except _FAULTS_OF_ZIP as error:
        raise BadPackage(said("tệp Word bị hỏng hoặc chưa tải về hết"), _REPAIR) from error
    _refuse_bombs(infos, len(data))
    _refuse_odd_names(infos)
    return Package({info.filename: _part(data, info) for info in infos})


def _part(data: bytes, info: ZipInfo) -> Part:
    if info.flag_bits & _ENCRYPTED:
        raise BadPackage(said("tệp Word có mật khẩu"), said("bỏ mật khẩu trong Word rồi lưu lại"))
    if info.compress_type not in (_STORED, _DEFLATED):
        raise BadPackage(said("phần “{part}” được nén theo cách lạ", part=info.filename), _REPAIR)
    start = info.header_offset
    head = data[start : start + _LOCAL.size]
    if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
        raise _damaged(info.filename)
    begin = start + _LOCAL.size + sum(_LOCAL.unpack(head)[-2:])
    raw = data[begin : begin + info.compress_size]
    if len(raw) != info.compress_size:
        raise _damaged(info.filename)
    return Part(info.filename, raw, info.compress_type, info.file_size, info.CRC)


def _inflated(part: Part) -> bytes:
    expand = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = expand.decompress(part.packed, part.size + 1)
    except zlib.error as error:
        raise _damaged(part.name) from error
    if not expand.eof:
        raise _damaged(part.name)
    return data


def _refuse_bombs(infos: list[ZipInfo], length: int) -> None:
    too_many = len(infos) > MOST_PARTS
    too_large = any(info.file_size > LARGEST_PART for info in infos)
    too_large |= sum(info.file_size for info in infos) > LARGEST_PACKAGE
    overlapping = sum(info.compress_size for info in infos) > length
    dense = any(
        info.file_size > DENSE_FROM and info.file_size > DENSEST * info.compress_size
        for info in infos
    )
    if too_many or too_large or overlapping or dense:
        raise BadPackage(
            said("tệp Word phình ra quá lớn khi mở, không an toàn"), said("chọn tệp khác")
        )


def _refuse_odd_names(infos: list[ZipInfo]) -> None:
    seen: set[str] = set()
    for info in infos:
        name = info.orig_filename
        if not _is_plain(name):
            raise BadPackage(said("tệp Word có phần mang tên lạ “{name}”", name=name), _REPAIR)
        if name.lower() in seen:
            raise BadPackage(said("tệp Word có hai phần cùng tên “{name}”", name=name), _REPAIR)
        seen.add(name.lower())


def _is_plain(name: str) -> bool:
    """Whether a part's name stays inside the package on every system."""
    if not name.isprintable() or "\\" in name or ":" in name:
        return False
    return all(step not in ("", ".", "..") for step in name.split("/"))


def _damaged(name: str) -> BadPackage:
    return BadPackage(said("phần “{name}” trong tệp Word bị hỏng", name=name), _REPAIR)


def _not_a_package(data: bytes) -> BadPackage:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return BadPackage(
                said("tệp Word có mật khẩu"), said("bỏ mật khẩu trong Word rồi lưu lại")
            )
        return BadPackage(
            said("đây là tệp Word đời cũ (.doc)"), said("mở trong Word và lưu lại thành .docx")
        )
    if data.startswith(b"{\\rtf"):
        return BadPackage(said("đây là tệp .rtf"), said("mở trong Word và lưu lại thành .docx"))
    if data.startswith(b"%PDF"):
        return BadPackage(said("đây là tệp PDF"), said("chọn tệp Word có đuôi .docx"))
    return BadPackage(said("đây không phải là tệp Word"), said("chọn tệp có đuôi .docx"))
