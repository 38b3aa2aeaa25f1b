"""Write a file so that either the old one or the whole new one is there, whatever happens."""

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from minutes_app.domain.failures import MinutesError


class CannotWrite(MinutesError):
    """The file was not written; what stood there before still stands."""


class TargetBusy(CannotWrite):
    """Another program, usually Word, holds the file."""


def write_durably(target: Path, data: bytes) -> None:
    """Put `data` at `target`: beside, flush, replace; raises `CannotWrite`.

    A symbolic link stays and the file behind it is replaced; a file keeps its permissions.
    """
    place = Path(os.path.realpath(target))
    _refuse_hopeless(place)
    part = place.with_name(f".bienban-{secrets.token_hex(6)}.part")
    try:
        _write_beside(part, place, data)
        _replace(part, place)
    except OSError as error:
        raise _failure(error, target) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _flush_folder(place.parent)


def _refuse_hopeless(place: Path) -> None:
    if place.is_dir():
        raise CannotWrite(f"“{place.name}” là một thư mục", "chọn tên tệp khác")
    if place.exists() and not os.access(place, os.W_OK):
        raise CannotWrite(f"tệp “{place.name}” chỉ cho phép đọc", "lưu bằng tên khác")


def _write_beside(part: Path, place: Path, data: bytes) -> None:
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if place.exists():
        shutil.copymode(place, part)


def _replace(part: Path, place: Path) -> None:
    try:
        part.replace(place)
    except PermissionError as error:
        raise TargetBusy(
            f"tệp “{place.name}” đang mở trong Word hoặc chương trình khác",
            "hãy đóng tệp ở đó hoặc lưu bằng tên khác",
        ) from error


def _flush_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where the system can (POSIX)."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_WORDS = {
    errno.ENOSPC: ("ổ đĩa đã đầy", "xóa bớt tệp hoặc lưu vào ổ đĩa khác"),
    errno.EDQUOT: ("đã hết dung lượng được cấp", "xóa bớt tệp hoặc lưu vào ổ đĩa khác"),
    errno.ENOENT: ("không có thư mục này", "tạo thư mục hoặc chọn nơi khác"),
    errno.ENOTDIR: ("đường dẫn đi qua một tệp", "chọn một thư mục"),
    errno.EROFS: ("ổ đĩa chỉ cho phép đọc", "lưu vào ổ đĩa khác"),
    errno.EACCES: ("không có quyền ghi vào thư mục này", "chọn thư mục khác"),
    errno.EPERM: ("không có quyền ghi vào thư mục này", "chọn thư mục khác"),
    errno.ENAMETOOLONG: ("tên tệp quá dài", "đặt tên ngắn hơn"),
    errno.EIO: ("ổ đĩa báo lỗi", "lưu vào ổ đĩa khác"),
}


def _failure(error: OSError, target: Path) -> CannotWrite:
    reason, advice = _WORDS.get(
        error.errno or 0, ("hệ thống không cho phép", "kiểm tra ổ đĩa hoặc lưu vào nơi khác")
    )
    return CannotWrite(f"không ghi được “{target}”: {reason}", advice)
