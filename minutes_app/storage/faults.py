"""What can be wrong with a meeting file, in words and with its place."""

from minutes_app.domain.address import Address
from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import Said, said

_LONGEST = 120
"""Signs of what a file says of itself inside a sentence."""

_ADVICE = said("sửa chỗ đó bằng trình soạn văn bản hoặc mở bản lưu khác")


class BadMeetingFile(MinutesError):
    """A file that is no meeting, or a fault in it; `where` is its address, empty for the whole."""

    def __init__(self, words: str, advice: str = _ADVICE, *, where: Address = "") -> None:
        what = (
            said("tệp biên bản hỏng ở “{where}”: {words}", where=where, words=words)
            if where
            else words
        )
        super().__init__(_on_one_line(what), advice)
        self.where = where


class NewerMeetingFile(BadMeetingFile):
    """The file was written by a newer program."""

    def __init__(self, version: int, latest: int) -> None:
        super().__init__(
            said(
                "tệp được ghi bằng chương trình mới hơn (bản ghi {version}, "
                "chương trình này đọc đến bản ghi {latest})",
                version=version,
                latest=latest,
            ),
            said("cập nhật chương trình rồi mở lại"),
        )


def _on_one_line(what: str) -> str:
    """Give a sentence that a hostile key can neither break in two nor make endless."""
    return what.with_fields(_tamed) if isinstance(what, Said) else _tamed(what)


def _tamed(text: str) -> str:
    printable = "".join(sign if sign.isprintable() else " " for sign in text[: 2 * _LONGEST])
    words = " ".join(printable.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
