"""Numbers in words and labels: một trăm linh năm, Một là, Thứ nhất, IV, đ)."""

from minutes_app.domain.conclusion import Numbering
from minutes_app.language.sentences import capitalised

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
AFTER_TEN = {5: "lăm"}
AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
SCALES: tuple[list[str], ...] = ([], ["nghìn"], ["triệu"])
RANKS = {1: "nhất", 4: "tư"}
BILLION = 10**9
LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters that number points (điểm), in order (format.md 4.1)."""
ROMANS = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
          (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


def cardinal(n: int) -> str:
    """Give a whole number in words, such as “một nghìn không trăm linh hai”; negative: ValueError.

    “linh” for an empty ten, “nghìn” for a thousand, “tư” and “lăm” after a ten; every group of
    three digits below the first says its hundreds.
    """
    _refuse_below(n, 0)
    return " ".join(_words(n)) or DIGITS[0]


def one_is(n: int) -> str:
    """Give the opening of item n, such as “Hai mươi mốt là”; below 1: ValueError."""
    _refuse_below(n, 1)
    return capitalised(f"{cardinal(n)} là")


def ordinal(n: int) -> str:
    """Give the rank n, such as “Thứ nhất”, “Thứ tư”, “Thứ hai mươi mốt”; below 1: ValueError."""
    _refuse_below(n, 1)
    return f"Thứ {RANKS.get(n) or cardinal(n)}"


def roman(n: int) -> str:
    """Give n in Roman numerals, thousands as so many M; below 1: ValueError."""
    _refuse_below(n, 1)
    signs: list[str] = []
    for value, sign in ROMANS:
        count, n = divmod(n, value)
        signs.append(sign * count)
    return "".join(signs)


def letter(n: int) -> str:
    """Give letter n of the Vietnamese sequence, “aa” after “y”; below 1: ValueError."""
    _refuse_below(n, 1)
    signs = ""
    while n:
        n, place = divmod(n - 1, len(LETTERS))
        signs = LETTERS[place] + signs
    return signs


def padded(n: int) -> str:
    """Give a count in digits, with a leading 0 below 10 (format.md 4.1)."""
    return f"{n:02d}"


def item_label(numbering: Numbering, n: int) -> str:
    """Give what stands before item n, such as “Một là:”, “Thứ nhất,”, “1.”, “a)”, “-” or nothing.

    Raises ValueError below 1.
    """
    _refuse_below(n, 1)
    match numbering:
        case Numbering.ONE_IS:
            return f"{one_is(n)}:"
        case Numbering.FIRST:
            return f"{ordinal(n)},"
        case Numbering.ARABIC:
            return f"{n}."
        case Numbering.LETTER:
            return f"{letter(n)})"
        case Numbering.DASH | Numbering.NONE:
            return numbering.value


def _words(n: int) -> list[str]:
    """Give the words of n; zero has none."""
    if n < BILLION:
        return _below_billion(n, full=False)
    head, tail = divmod(n, BILLION)
    return [*_words(head), "tỷ", *_below_billion(tail, full=True)]


def _below_billion(n: int, *, full: bool) -> list[str]:
    """Give the words of a number below 10⁹; `full` when more stands before it."""
    words: list[str] = []
    for place in (2, 1, 0):
        if group := n // 1000**place % 1000:
            words += _group(group, full=full or bool(words))
            words += SCALES[place]
    return words


def _group(n: int, *, full: bool) -> list[str]:
    """Give the words of a number from 1 to 999, its hundreds also when zero if `full`."""
    hundreds, rest = divmod(n, 100)
    tens, units = divmod(rest, 10)
    words = [DIGITS[hundreds], "trăm"] if hundreds or full else []
    if words and units and not tens:
        words.append("linh")
    words += ([], ["mười"], [DIGITS[tens], "mươi"])[min(tens, 2)]
    unit = AFTER_TEN if tens == 1 else AFTER_TENS if tens else {}
    return [*words, unit.get(units, DIGITS[units])] if units else words


def _refuse_below(n: int, least: int) -> None:
    if n < least:
        raise ValueError(f"{n} is below {least}")
