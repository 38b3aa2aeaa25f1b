"""Searching asks for no accents, no capitals and no exact spaces."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.language.search_keys import matches, search_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Đỗ Thị Ngọc Hân", "do thi ngoc han"),
        ("ỦY BAN  KIỂM\u00a0TRA\n", "uy ban kiem tra"),
        ("Số 158-TB/TW", "so 158-tb/tw"),
        ("Trưởng ban Dân vận", "truong ban dan van"),
        (unicodedata.normalize("NFD", "Nguyễn Thế Đường"), "nguyen the duong"),
        ("", ""),
    ],
)
def test_a_key_has_no_accents(text: str, key: str):
    assert search_key(text) == key


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("do thi han", True),
        ("hân đỗ", True),
        ("NGỌC", True),
        ("ng ha", True),
        ("", True),
        ("do thi hang", False),
        ("hân nguyễn", False),
    ],
)
def test_every_word_of_the_query_must_be_found(query: str, *, found: bool):
    assert matches(query, "Đỗ Thị Ngọc Hân") is found


@settings(deadline=None)
@given(st.text(max_size=20))
def test_a_key_is_its_own_key_and_finds_its_text(text: str):
    assert search_key(search_key(text)) == search_key(text)
    assert matches(text, f"trước {text} sau")
