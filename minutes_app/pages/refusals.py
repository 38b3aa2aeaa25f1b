"""What the pages refuse to set, in words and with its place."""

from collections.abc import Generator
from contextlib import contextmanager

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said


class CannotSet(MinutesError):
    """The Word file holds something that would not stand on the page as Word sets it.

    `where` is its place for the clerk (“đoạn 12”, “bảng 1, hàng 2, ô 3”), empty for the whole file.
    """

    def __init__(self, what: str, where: str = "") -> None:
        told = said("chưa dàn được trang vì {what}", what=what)
        if where:
            told = said("chưa dàn được trang vì {what} (ở {where})", what=what, where=where)
        super().__init__(told, said("xem và in tệp này bằng Word"))
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


def within(outer: str, inner: str) -> str:
    """Give a place within another one, which may be the whole file and empty."""
    return said("{outer}, {inner}", outer=outer, inner=inner) if outer else inner
