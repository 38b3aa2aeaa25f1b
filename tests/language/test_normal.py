"""What enters is clean: NFC, plain spaces, nothing invisible; typing is not disturbed."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.language.normal import clean_line, clean_text

TYPED = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("aeođĐ\u00d0 \u0300\u0301\u0302\u0306\u0323\u031b\u200b\u00a0\r\n\t"),
    ),
    max_size=30,
)


@pytest.mark.parametrize(
    "typed",
    [
        "e\u0302\u0301",
        "e\u0301\u0302",
        "\u00ea\u0301",
        "\u00e9\u0302",
        "e\u0302\u0341",
        "ế",
    ],
)
def test_the_marks_of_a_letter_come_in_any_order(typed: str):
    assert clean_text(f"ti{typed}p") == "tiếp"


@pytest.mark.parametrize("typed", ["ẹ\u0302", "e\u0302\u0323", "e\u0323\u0302", "ê\u0323"])
def test_a_dot_below_comes_in_any_order(typed: str):
    assert clean_text(f"vi{typed}c") == "việc"


def test_horned_and_hooked_letters_are_composed():
    assert clean_text("U\u0309Y BAN, tru\u031bo\u031b\u0309ng, na\u0306\u0301ng") == (
        "ỦY BAN, trưởng, nắng"
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Tam\u00a0Dương", "Tam Dương"),
        ("Tam\u202fDương", "Tam Dương"),
        ("Tam\u2009Dương", "Tam Dương"),
        ("a\tb", "a b"),
        ("Tam\u200b Dương", "Tam Dương"),
        ("\ufeffTam Dương", "Tam Dương"),
        ("Tam Dư\u00adơng", "Tam Dương"),
        ("Tam\u0000 Dương\u007f\u0085", "Tam Dương\n"),
        ("a\ud800b\uffffc\ufffcd", "abcd"),
        ("một\r\nhai\rba\u2028bốn\u000bnăm", "một\nhai\nba\nbốn\nnăm"),
        ("\u00d0ảng", "Đảng"),
        ("158-TB/TW “ Tiếp – tục”…", "158-TB/TW “ Tiếp – tục”…"),
    ],
)
def test_signs_that_only_disturb_are_replaced_or_dropped(typed: str, expected: str):
    assert clean_text(typed) == expected


@settings(deadline=None)
@given(TYPED)
def test_cleaning_twice_changes_nothing_and_leaves_what_a_file_can_hold(typed: str):
    clean = clean_text(typed)
    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert not any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in clean if sign != "\n")
    line = clean_line(typed)
    assert clean_line(line) == line
    assert "\n" not in line


@settings(deadline=None)
@given(TYPED)
def test_a_space_at_the_end_of_what_is_being_typed_stays(typed: str):
    assert clean_text(f"{typed} ") == f"{clean_text(typed)} "
    assert clean_line(f"{typed} ") == f"{clean_line(typed)} "


def test_a_line_takes_newlines_as_spaces():
    assert clean_line("Đoàn giám sát\n\ncủa Tỉnh ủy\r\n") == "Đoàn giám sát của Tỉnh ủy "
