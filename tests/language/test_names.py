"""Names are parted and sorted the Vietnamese way."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.language.names import PersonalName, name_sort_key, split_name

TONES = ("Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mai", "Măng", "Mận", "Mơ")
SORTED = (
    "Bùi Văn An",
    "Nguyễn Thị An",
    "Nguyễn Văn An",
    "Trần Hoài Anh",
    "Lê Ngọc Ánh",
    "Phạm Hồng Ân",
    "Vũ Thế Bảo",
    "Hoàng Văn Bằng",
    "Trần Quang Bình",
    "Lê Văn Cường",
    "Nguyễn Thị Dung",
    "Đinh Tiến Dũng",
    "Nguyễn Tấn Dũng",
    "Hoàng Thùy Dương",
    "Trần Văn Đạt",
    "Nguyễn Văn Đức",
    "Lê Thị Giang",
    "Phạm Thị Hà",
    "Đỗ Thị Ngọc Hân",
    "Nguyễn Duy Hùng",
    "Phạm Văn Hùng",
    "Nguyễn Thanh Hưng",
    "Nguyễn Văn Mạnh",
    "Lưu Văn Minh",
    "Nguyễn Thanh Quang",
    "Hoàng Thanh",
    "Lê Thành",
    "Trần Đức Thạnh",
    "Nguyễn Thanh Tùng",
    "Đặng Thị Yến",
)


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        ("Đỗ Thị Ngọc Hân", ("Đỗ", "Thị Ngọc", "Hân")),
        ("Nguyễn Thanh Tùng", ("Nguyễn", "Thanh", "Tùng")),
        ("Hoàng Thanh", ("Hoàng", "", "Thanh")),
        ("Tùng", ("", "", "Tùng")),
        ("  Lưu \u00a0Văn  Minh ", ("Lưu", "Văn", "Minh")),
        ("", ("", "", "")),
    ],
)
def test_a_name_has_three_parts(full: str, expected: tuple[str, str, str]):
    assert split_name(full) == PersonalName(*expected)


@settings(deadline=None, max_examples=20)
@given(st.permutations(SORTED))
def test_thirty_names_stand_in_the_order_of_an_office(shuffled: list[str]):
    assert sorted(shuffled, key=name_sort_key) == list(SORTED)


@settings(deadline=None, max_examples=20)
@given(st.permutations(TONES))
def test_tones_count_after_all_letters_in_their_own_order(shuffled: list[str]):
    assert sorted(shuffled, key=name_sort_key) == list(TONES)


def test_how_a_name_is_encoded_or_spaced_does_not_move_it():
    name = "Đỗ Thị Ngọc Hân"
    assert name_sort_key(unicodedata.normalize("NFD", name))[:3] == name_sort_key(name)[:3]
    assert name_sort_key(f" {name.upper()} ")[:3] == name_sort_key(name)[:3]


def test_names_with_other_signs_have_a_place_too():
    names = ["Ksor H'Bơ Khăp", "Y 2", "Nguyễn Văn Ωmega", "", "\u0301"]
    assert len(sorted(names, key=name_sort_key)) == 5
    assert sorted(["A Ωa", "A Za", "A 2", "A a"], key=name_sort_key) == [
        "A 2",
        "A a",
        "A Za",
        "A Ωa",
    ]
