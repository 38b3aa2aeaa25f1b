"""Write a file so that either the old one or the whole new one is there, whatever happens."""

import errno
import os
import time
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said

_PART = ".bienban-"
_LEFT_OVER_S = 3600


class CannotWrite(MinutesError):
    """The file was not written; what stood there before still stands."""


class TargetBusy(CannotWrite):
    """Another program, usually Word, holds the file."""


def write_durably(target: Path, data: bytes, *, keep_as: str = "") -> None:
    """Put `data` at `target`: beside, flush, replace; raises `CannotWrite`.

    A symbolic link stays and the file behind it is replaced; a file keeps its permissions. What
    stood there before is kept under its name with `keep_as` added, when that can be done.
    """
    try:
        place = Path(os.path.realpath(target))
        _refuse_hopeless(place)
        _put(place, data, keep_as)
        _flush_folder(place.parent)
    except (OSError, ValueError) as error:
        raise _failure(error, target) from error


def clear_leftovers(folder: Path) -> None:
    """Take away the parts of files that a program was killed over, once they are an hour old."""
    with suppress(OSError):
        for part in folder.glob(f"{_PART}*.part"):
            if time.time() - part.stat().st_mtime > _LEFT_OVER_S:
                part.unlink()


def folder_made(folder: Path) -> Path:
    """Give the folder, made where it was missing; raises `CannotWrite`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise CannotWrite(
            said("“{folder}” không phải là thư mục", folder=folder), said("chọn thư mục khác")
        ) from error
    except OSError as error:
        raise _failure(error, folder) from error
    return folder


def _refuse_hopeless(place: Path) -> None:
    if place.is_dir():
        raise CannotWrite(
            said("“{name}” là một thư mục", name=place.name), said("chọn tên tệp khác")
        )
    if place.exists() and not os.access(place, os.W_OK):
        raise CannotWrite(
            said("tệp “{name}” chỉ cho phép đọc", name=place.name), said("lưu bằng tên khác")
        )


def _put(place: Path, data: bytes, keep_as: str) -> None:
    part = _part_beside(place)
    try:
        _write_flushed(part, data)
        with suppress(OSError):  # a new file, or a disk without permissions
            part.chmod(S_IMODE(place.stat().st_mode))
        if keep_as and place.exists():
            with suppress(OSError):  # new work is never refused for the sake of the old
                _keep(place, place.with_name(place.name + keep_as))
        _replace(part, place)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _part_beside(place: Path) -> Path:
    return place.with_name(f".bienban-{os.urandom(6).hex()}.part")


def _write_flushed(part: Path, data: bytes) -> None:
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep(place: Path, kept: Path) -> None:
    """Give the file a second name beside its own, so that no moment is without either."""
    part = _part_beside(place)
    try:
        try:
            part.hardlink_to(place)
        except OSError:  # a disk without links, as on most USB sticks
            _write_flushed(part, place.read_bytes())
        part.replace(kept)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _replace(part: Path, place: Path) -> None:
    try:
        part.replace(place)
    except PermissionError as error:
        raise TargetBusy(
            said("tệp “{name}” đang mở trong Word hoặc chương trình khác", name=place.name),
            said("hãy đóng tệp ở đó hoặc lưu bằng tên khác"),
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
    errno.ENOSPC: (said("ổ đĩa đã đầy"), said("xóa bớt tệp hoặc lưu vào ổ đĩa khác")),
    errno.EDQUOT: (said("đã hết dung lượng được cấp"), said("xóa bớt tệp hoặc lưu vào ổ đĩa khác")),
    errno.ENOENT: (said("không có thư mục này"), said("tạo thư mục hoặc chọn nơi khác")),
    errno.ENOTDIR: (said("đường dẫn đi qua một tệp"), said("chọn một thư mục")),
    errno.EROFS: (said("ổ đĩa chỉ cho phép đọc"), said("lưu vào ổ đĩa khác")),
    errno.EACCES: (said("không có quyền ghi vào thư mục này"), said("chọn thư mục khác")),
    errno.EPERM: (said("không có quyền ghi vào thư mục này"), said("chọn thư mục khác")),
    errno.ENAMETOOLONG: (said("tên tệp quá dài"), said("đặt tên ngắn hơn")),
    errno.EIO: (said("ổ đĩa báo lỗi"), said("lưu vào ổ đĩa khác")),
}


def _failure(error: OSError | ValueError, target: Path) -> CannotWrite:
    code = error.errno if isinstance(error, OSError) else None
    reason, advice = _WORDS.get(
        code or 0, (said("hệ thống không cho phép"), said("kiểm tra ổ đĩa hoặc lưu vào nơi khác"))
    )
    return CannotWrite(
        said("không ghi được “{target}”: {reason}", target=target, reason=reason), advice
    )
