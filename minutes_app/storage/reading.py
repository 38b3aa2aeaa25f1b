"""Read a whole file, or say in words why it cannot be read."""

import errno
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said

LARGEST = 64 * 1024 * 1024
"""Bytes; a meeting of 5,000 conclusions needs two million."""


class CannotRead(MinutesError):
    """The file cannot be read."""


def read_file(path: Path, *, largest: int = LARGEST) -> bytes:
    """Give the bytes of the file; raises `CannotRead`, also above `largest` bytes."""
    try:
        if path.is_dir():
            raise CannotRead(said("“{path}” là một thư mục", path=path), said("chọn một tệp"))
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as error:
        raise _failure(error, path) from error
    if len(data) > largest:
        raise CannotRead(
            said("tệp “{path}” lớn hơn {size} MB", path=path, size=largest // 1024 // 1024),
            said("kiểm tra lại đã chọn đúng tệp"),
        )
    return data


def is_file(path: Path) -> bool:
    """Whether a file stands there; a path the system refuses to look at holds none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


_WORDS = {
    errno.ENOENT: (said("không có tệp này"), said("kiểm tra lại tên và thư mục")),
    errno.ENOTDIR: (said("đường dẫn đi qua một tệp"), said("kiểm tra lại tên và thư mục")),
    errno.EACCES: (said("không có quyền đọc"), said("xin quyền đọc hoặc chép tệp sang nơi khác")),
    errno.EPERM: (said("không có quyền đọc"), said("xin quyền đọc hoặc chép tệp sang nơi khác")),
    errno.ENAMETOOLONG: (said("tên tệp quá dài"), said("kiểm tra lại tên và thư mục")),
    errno.ELOOP: (said("liên kết trỏ vòng tròn"), said("chọn chính tệp gốc")),
}


def _failure(error: OSError | ValueError, path: Path) -> CannotRead:
    code = error.errno if isinstance(error, OSError) else None
    reason, advice = _WORDS.get(
        code or 0, (said("hệ thống không cho phép"), said("kiểm tra lại tệp và ổ đĩa"))
    )
    return CannotRead(said("không đọc được “{path}”: {reason}", path=path, reason=reason), advice)
