"""What the pages refuse to set, in words and with its place."""

from collections.abc import Generator
from contextlib import contextmanager

from minutes_app.domain.failures import MinutesError

_ADVICE = "xem và in tệp này bằng Word"


class CannotSet(MinutesError):
    """The Word file holds something that would not stand on the page as Word sets it.

    `where` is its place for the clerk (“đoạn 12”, “bảng 1, hàng 2, ô 3”), empty for the whole file.
    """

    def __init__(self, what: str, where: str = "") -> None:
        place = f" (ở {where})" if where else ""
        super().__init__(f"chưa dàn được trang vì {what}{place}", _ADVICE)
        self.where = where


class Unknown(Exception):
    """Something that the converter does not know; `what` names it, its place is added outside."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@contextmanager
def placed(where: str) -> Generator[None, None, None]:
    """Give every `Unknown` inside its place; raises `CannotSet`."""
    try:
        yield
    except Unknown as error:
        raise CannotSet(error.what, where) from error
