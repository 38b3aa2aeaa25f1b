"""Tone marks move in open oa, oe, uy and nowhere else."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.language.tones import ToneStyle, with_tone_style

FIRST, LAST = ToneStyle.ON_FIRST, ToneStyle.ON_LAST
TONES = "\u0300\u0301\u0303\u0309\u0323"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("hòa", "hoà"),
        ("khóa", "khoá"),
        ("xóa", "xoá"),
        ("tỏa", "toả"),
        ("đọa đày", "đoạ đày"),
        ("òa khóc", "oà khóc"),
        ("khỏe", "khoẻ"),
        ("xòe", "xoè"),
        ("ọe", "oẹ"),
        ("ủy ban", "uỷ ban"),
        ("thủy lợi", "thuỷ lợi"),
        ("tùy", "tuỳ"),
        ("lũy kế", "luỹ kế"),
        ("ngụy", "nguỵ"),
        ("Ủy", "Uỷ"),
        ("ỦY BAN", "UỶ BAN"),
        ("HÓA", "HOÁ"),
        ("Hòa", "Hoà"),
        ("Tỉnh ủy.", "Tỉnh uỷ."),
        ("“ủy”", "“uỷ”"),
    ],
)
def test_both_placings_turn_into_each_other(first: str, last: str):
    assert with_tone_style(first, LAST) == last
    assert with_tone_style(last, FIRST) == first
    assert with_tone_style(first, FIRST) == first
    assert with_tone_style(last, LAST) == last


@pytest.mark.parametrize(
    "text",
    [
        "quý, quỹ, quỷ, quà, quả, quẻ, QUÝ",
        "khuya, khuỷu, ngoéo, ngoài, xoáy, thoải, hoàn, hoạt, huyện, tuyên, chuyển, nguyễn",
        "của, lúa, mùa, cứu, hủi, túi, núi, mía, nghĩa, giùm, giá",
        "hoa, khoe, uy, tuy, thuy",
        "Chloé, Noé, café, boá1, hoá_a",
        "hoằng, hoắc, huệ, huề, thuở, quốc, khoét",
    ],
)
def test_other_syllables_and_other_words_are_left_alone(text: str):
    assert with_tone_style(text, FIRST) == text
    assert with_tone_style(text, LAST) == text


def test_names_that_are_kept_stay_as_written():
    text = "Hoà giải: đồng chí Nguyễn Thị Hoà, Thuý, NGUYỄN THỊ HOÀ và Thuỷ"
    assert with_tone_style(text, FIRST, keep=["Nguyễn Thị Hoà", "Thuý", ""]) == (
        "Hòa giải: đồng chí Nguyễn Thị Hoà, Thuý, NGUYỄN THỊ HOÀ và Thủy"
    )


def test_a_kept_word_keeps_no_longer_word_that_holds_it():
    assert with_tone_style("hoà Thuỷ", FIRST, keep=["Thu", "oà"]) == "hòa Thủy"


def test_text_in_decomposed_letters_is_converted_too():
    assert with_tone_style(unicodedata.normalize("NFD", "uỷ ban"), FIRST) == "ủy ban"


def bare(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if sign not in TONES)


@settings(deadline=None)
@given(st.text(alphabet="hkqtngđoaeuyòóỏõọàáảãạèéẻẽẹùúủũụỳýỷỹỵ HÒỦAÝ,", max_size=24))
def test_only_tones_move_and_both_ways_lead_back(text: str):
    first, last = with_tone_style(text, FIRST), with_tone_style(text, LAST)
    assert with_tone_style(first, FIRST) == first
    assert with_tone_style(last, LAST) == last
    assert with_tone_style(last, FIRST) == first
    assert with_tone_style(first, LAST) == last
    assert bare(first) == bare(text) == bare(last)
