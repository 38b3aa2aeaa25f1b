"""Limits that keep a hostile or mistaken template from eating the machine."""

from collections.abc import Sequence
from dataclasses import dataclass

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said

MOST_TURNS = 500_000
"""Turns of all loops in one fill."""

LONGEST_TEXT = 64_000_000
"""Signs of XML that the loops and long values of one fill may print."""

LONG_VALUE = 256
"""Signs from which a value is paid for by itself."""

LONGEST_VALUE = 1_000_000
"""Signs of a text that the template itself puts together."""

LARGEST_NUMBER = 10**15
"""Largest number that the template itself may reckon."""

DEEPEST = 10
"""Loops and conditions inside each other; Python compiles at most 20 nested blocks."""

DEEPEST_TAG = 24
"""Operations inside each other in one tag."""

LONGEST_TAG = 1000
"""Signs in one tag."""

LARGEST_MEETING = 32 * 1024 * 1024
"""Bytes of a meeting that rides inside a .docx."""


class LimitReached(MinutesError):
    """A template asks for more than the program is willing to make."""


@dataclass(slots=True)
class Budget:
    """What one fill may still spend, whether it tells origins, and the number of its last bookmark.

    Made new for each fill, never shared.
    """

    turns: int = MOST_TURNS
    signs: int = LONGEST_TEXT
    traced: bool = False
    bookmark: int = 0

    def loop_over(self, rows: Sequence[object] | None, signs: int = 0) -> Sequence[object]:
        """Give the rows back once their turns are paid for; nothing counts as no rows.

        `signs` is what the template itself prints in each turn.
        """
        if rows is None:
            return ()
        self.turns -= len(rows)
        self.spend(len(rows) * signs)
        if self.turns < 0:
            raise LimitReached(
                said("mẫu Word lặp quá {turns} lượt", turns=MOST_TURNS),
                said("bớt các vòng lặp lồng nhau trong mẫu"),
            )
        return rows

    def spend(self, signs: int) -> None:
        """Pay for signs before they are made; raises `LimitReached`."""
        self.signs -= signs
        if self.signs < 0:
            raise LimitReached(
                said("văn bản tạo ra quá lớn"),
                said("bớt các vòng lặp trong mẫu hoặc chia nhỏ nội dung"),
            )


def checked_value(text: str) -> str:
    """Give the text that a template put together; raises `LimitReached` when it is too long."""
    if len(text) > LONGEST_VALUE:
        raise LimitReached(
            said("mẫu Word ghép ra một đoạn chữ quá dài"), said("bớt phần ghép chữ trong mẫu")
        )
    return text


def checked_number(number: int) -> int:
    """Give the number that a template reckoned; raises `LimitReached` when it is too large."""
    if abs(number) > LARGEST_NUMBER:
        raise LimitReached(said("mẫu Word tính ra một số quá lớn"), said("bớt phép tính trong mẫu"))
    return number
