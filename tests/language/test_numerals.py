"""Numbers read as they are spoken, and no two items get the same label."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.conclusion import Numbering
from minutes_app.language.numerals import (
    cardinal,
    item_label,
    letter,
    one_is,
    ordinal,
    padded,
    roman,
)

UNITS = {
    word: value
    for value, words in enumerate(
        ["không", "một mốt", "hai", "ba", "bốn tư", "năm lăm", "sáu", "bảy", "tám", "chín"]
    )
    for word in words.split()
}


def value_of(words: list[str]) -> int:
    """Count what the words say, by the places they name."""
    for name, scale in (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 1000), ("trăm", 100)):
        if name in words:
            place = len(words) - 1 - words[::-1].index(name)
            return value_of(words[:place]) * scale + value_of(words[place + 1 :])
    if "mươi" in words:
        place = words.index("mươi")
        return value_of(words[:place]) * 10 + value_of(words[place + 1 :])
    if words[:1] == ["mười"]:
        return 10 + value_of(words[1:])
    digits = [word for word in words if word != "linh"]
    assert len(digits) <= 1
    return UNITS[digits[0]] if digits else 0


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, "không"),
        (1, "một"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (65, "sáu mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (1000, "một nghìn"),
        (1002, "một nghìn không trăm linh hai"),
        (1015, "một nghìn không trăm mười lăm"),
        (1020, "một nghìn không trăm hai mươi"),
        (2021, "hai nghìn không trăm hai mươi mốt"),
        (10_000, "mười nghìn"),
        (105_000, "một trăm linh năm nghìn"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (10**9 + 1, "một tỷ không trăm linh một"),
        (10**12, "một nghìn tỷ"),
        (10**18, "một tỷ tỷ"),
    ],
)
def test_numbers_are_said_in_words(n: int, expected: str):
    assert cardinal(n) == expected


@settings(deadline=None)
@given(st.integers(0, 10**21))
def test_the_words_say_the_number(n: int):
    assert value_of(cardinal(n).split()) == n


def test_the_words_of_the_first_ten_thousand_say_their_number():
    assert [value_of(cardinal(n).split()) for n in range(10_001)] == list(range(10_001))


@pytest.mark.parametrize("of", [cardinal, one_is, ordinal, roman, letter])
def test_no_two_numbers_up_to_ten_thousand_look_alike(of):
    assert len({of(n) for n in range(1, 10_001)}) == 10_000


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (1, "Một là"),
        (4, "Bốn là"),
        (7, "Bảy là"),
        (12, "Mười hai là"),
        (21, "Hai mươi mốt là"),
        (105, "Một trăm linh năm là"),
    ],
)
def test_items_open_as_in_the_tam_duong_report(n: int, expected: str):
    assert one_is(n) == expected


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (1, "Thứ nhất"),
        (2, "Thứ hai"),
        (3, "Thứ ba"),
        (4, "Thứ tư"),
        (5, "Thứ năm"),
        (14, "Thứ mười bốn"),
        (21, "Thứ hai mươi mốt"),
        (24, "Thứ hai mươi tư"),
    ],
)
def test_ranks_have_their_own_first_and_fourth(n: int, expected: str):
    assert ordinal(n) == expected


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (40, "XL"),
        (444, "CDXLIV"),
        (1994, "MCMXCIV"),
        (3888, "MMMDCCCLXXXVIII"),
        (4000, "MMMM"),
    ],
)
def test_roman_numerals(n: int, expected: str):
    assert roman(n) == expected


def test_points_follow_the_vietnamese_alphabet():
    sequence = "a b c d đ e g h i k l m n o p q r s t u v x y aa ab"
    assert " ".join(letter(n) for n in range(1, 26)) == sequence
    assert letter(23 + 23 * 23 + 1) == "aaa"


def test_counts_below_ten_take_a_leading_zero():
    assert [padded(n) for n in (0, 9, 12, 100)] == ["00", "09", "12", "100"]


@pytest.mark.parametrize(
    ("numbering", "expected"),
    [
        (Numbering.ONE_IS, "Năm là:"),
        (Numbering.FIRST, "Thứ năm,"),
        (Numbering.ARABIC, "5."),
        (Numbering.LETTER, "đ)"),
        (Numbering.DASH, "-"),
        (Numbering.NONE, ""),
    ],
)
def test_every_numbering_labels_its_items(numbering: Numbering, expected: str):
    assert item_label(numbering, 5) == expected


@pytest.mark.parametrize("of", [one_is, ordinal, roman, letter])
def test_nothing_is_numbered_below_one(of):
    with pytest.raises(ValueError, match="0"):
        of(0)
    with pytest.raises(ValueError, match="-1"):
        cardinal(-1)
    with pytest.raises(ValueError, match="0"):
        item_label(Numbering.DASH, 0)
