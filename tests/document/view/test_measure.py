"""Widths of words: the data file is that of the fonts, and known lines measure as known."""

from typing import Any

import pytest
from fontTools.ttLib import TTFont

from minutes_app.document.form.facts import Look
from minutes_app.document.form.lengths import Length
from minutes_app.document.view.measure import measure_from
from tests.document.view.font_widths import FACES, FONTS, width_table

DATA = (FONTS / "tinos_widths.json").read_bytes()
CAPITALS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
VIETNAMESE = CAPITALS + CAPITALS.lower()


def test_the_table_is_that_of_the_bundled_fonts():
    assert width_table() == DATA


@pytest.mark.parametrize("face", FACES.values())
def test_the_bundled_fonts_hold_every_vietnamese_letter(face: str):
    names = TTFont(FONTS / face).getBestCmap() or {}
    assert [sign for sign in VIETNAMESE if ord(sign) not in names] == []


def test_the_bundled_fonts_are_free():
    for face in FACES.values():
        names: Any = TTFont(FONTS / face)["name"]
        assert "SIL Open Font License" in names.getDebugName(13)
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "points", "bold", "italic", "millimetres"),
    [
        # format.md 1.4 and 2.2
        ("ĐẢNG CỘNG SẢN VIỆT NAM", 15, True, False, 72.9),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", 14, False, False, 74.4),
        ("ĐẢNG BỘ TỈNH VĨNH PHÚC", 14, False, False, 63.4),
        ("HUYỆN ỦY TAM DƯƠNG", 14, True, False, 58.9),
        ("Tam Dương, ngày 27 tháng 7 năm 2021", 14, False, True, 79.1),
        ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", 14, False, True, 106.3),
        ("NGƯỜI GHI BIÊN BẢN", 14, True, False, 52.9),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, False, 95.7),
    ],
)
def test_known_lines_have_their_known_widths(
    text: str, points: float, *, bold: bool, italic: bool, millimetres: float
):
    look = Look(size=Length.pt(points), bold=bold, italic=italic, source="")
    assert measure_from(DATA).width(text, look).millimetres == pytest.approx(millimetres, abs=0.06)


def test_a_sign_the_font_lacks_counts_half_an_em():
    look = Look(size=Length.pt(14), bold=True, italic=True, source="")
    assert measure_from(DATA).width("\u4e2d", look) == Length.pt(7)
