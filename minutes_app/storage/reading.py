"""Read a whole file, or say in words why it cannot be read."""

import errno
from pathlib import Path

from minutes_app.domain.failures import MinutesError

LARGEST = 64 * 1024 * 1024
"""Bytes; a meeting of 5,000 conclusions needs two million."""


class CannotRead(MinutesError):
    """The file cannot be read."""


def read_file(path: Path, *, largest: int = LARGEST) -> bytes:
    """Give the bytes of the file; raises `CannotRead`, also above `largest` bytes."""
    try:
        if path.is_dir():
            raise CannotRead(f"“{path}” là một thư mục", "chọn một tệp")
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as error:
        raise _failure(error, path) from error
    if len(data) > largest:
        raise CannotRead(
            f"tệp “{path}” lớn hơn {largest // 1024 // 1024} MB", "kiểm tra lại đã chọn đúng tệp"
        )
    return data


def is_file(path: Path) -> bool:
    """Whether a file stands there; a path the system refuses to look at holds none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


_WORDS = {
    errno.ENOENT: ("không có tệp này", "kiểm tra lại tên và thư mục"),
    errno.ENOTDIR: ("đường dẫn đi qua một tệp", "kiểm tra lại tên và thư mục"),
    errno.EACCES: ("không có quyền đọc", "xin quyền đọc hoặc chép tệp sang nơi khác"),
    errno.EPERM: ("không có quyền đọc", "xin quyền đọc hoặc chép tệp sang nơi khác"),
    errno.ENAMETOOLONG: ("tên tệp quá dài", "kiểm tra lại tên và thư mục"),
    errno.ELOOP: ("liên kết trỏ vòng tròn", "chọn chính tệp gốc"),
}


def _failure(error: OSError | ValueError, path: Path) -> CannotRead:
    code = error.errno if isinstance(error, OSError) else None
    reason, advice = _WORDS.get(code or 0, ("hệ thống không cho phép", "kiểm tra lại tệp và ổ đĩa"))
    return CannotRead(f"không đọc được “{path}”: {reason}", advice)
