"""Long places and long names never wrap badly: each line fits its column as the font measures."""

import datetime as dt
from dataclasses import replace

import pytest
from fontTools.ttLib import TTFont

from minutes_app.domain.heading import IssuingBody, Profile, Switch
from minutes_app.domain.meeting import Meeting
from tests.document.view.font_widths import FACES, FONTS
from tests.templates.filling import paper
from tests.templates.meetings import full_meeting
from tests.templates.paper import Paper, Paragraph, W


def headed(place: str, superior: str = "", name: str = "ĐOÀN GIÁM SÁT") -> Meeting:
    meeting = full_meeting()
    heading = replace(
        meeting.heading,
        place=place,
        place_and_date=Switch.ON,
        date=dt.date(2026, 12, 29),
        issuer=IssuingBody(superior=superior, name=name, symbol="ĐU"),
    )
    return replace(meeting, heading=heading)


def column_widths(done: Paper) -> list[int]:
    return [int(one.get(f"{W}w")) for one in done.tables()[0].iter(f"{W}gridCol")]


def dxa_of(one: Paragraph) -> float:
    """Give the width of a paragraph, measured in the font files."""
    run = one.runs[0]
    face = {(0, 0): "regular", (1, 0): "bold", (0, 1): "italic"}[run.bold, run.italic]
    font = TTFont(FONTS / FACES[face])
    names, widths = font.getBestCmap() or {}, font["hmtx"]
    units = sum(widths[names[ord(sign)]][0] for sign in one.text)
    return units / 2048 * run.half_points * 10


@pytest.mark.parametrize(
    ("place", "shown", "columns"),
    [
        ("Tam Dương", "Tam Dương", [4252, 5103]),
        ("Thành phố Huế", "Thành phố Huế", [4252, 5103]),
        ("Thành phố Cần Thơ", "TP. Cần Thơ", [4252, 5103]),
        ("Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", [3685, 5670]),
    ],
)
def test_the_place_keeps_its_name_as_long_as_it_fits(place: str, shown: str, columns: list[int]):
    done = paper("bien_ban_dang", headed(place))
    line = done.of_style("Địa danh và ngày tháng")[0]
    assert line.text == f"{shown}, ngày 29 tháng 12 năm 2026"
    assert column_widths(done) == columns
    assert dxa_of(line) < columns[1]


def test_the_rule_of_the_title_moves_with_the_wide_column():
    done = paper("bien_ban_dang", headed("Thành phố Hồ Chí Minh"))
    rule = done.paragraphs[done.texts.index("ĐẢNG CỘNG SẢN VIỆT NAM") + 1]
    assert rule.indent["left"] == rule.indent["right"]
    length = 5670 - 2 * int(rule.indent["left"])
    assert abs(length - dxa_of(done.find("ĐẢNG CỘNG SẢN VIỆT NAM"))) < 10


def test_a_place_too_long_for_any_column_breaks_before_the_date():
    done = paper("bien_ban_dang", headed("Đặc khu hành chính - kinh tế Phú Quý và Hòn Khoai"))
    lines = [one.text for one in done.of_style("Địa danh và ngày tháng")]
    assert lines == [
        "Đặc khu hành chính - kinh tế Phú Quý và Hòn Khoai,",
        "ngày 29 tháng 12 năm 2026",
    ]


NAMES = [
    ("ỦY BAN NHÂN DÂN TỈNH VĨNH PHÚC", ["ỦY BAN NHÂN DÂN", "TỈNH VĨNH PHÚC"]),
    ("BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VĨNH PHÚC", ["BAN CHẤP HÀNH ĐẢNG BỘ", "TỈNH VĨNH PHÚC"]),
    ("ĐẢNG ỦY PHƯỜNG VĨNH PHÚC", ["ĐẢNG ỦY", "PHƯỜNG VĨNH PHÚC"]),
    (
        "ĐOÀN GIÁM SÁT CỦA BAN THƯỜNG VỤ TỈNH ỦY",
        ["ĐOÀN GIÁM SÁT CỦA", "BAN THƯỜNG VỤ TỈNH ỦY"],
    ),
    ("HUYỆN ỦY TAM DƯƠNG", ["HUYỆN ỦY TAM DƯƠNG"]),
]


@pytest.mark.parametrize(("name", "lines"), NAMES)
def test_a_long_agency_breaks_at_a_good_place(name: str, lines: list[str]):
    done = paper("bien_ban_dang", headed("Vĩnh Yên", name=name))
    issuer = done.of_style("Tên cơ quan ban hành")
    assert [one.text for one in issuer] == lines
    assert all(dxa_of(one) < 4252 for one in issuer)


@pytest.mark.parametrize("template", ["bien_ban_dang", "bien_ban_nha_nuoc"])
@pytest.mark.parametrize(
    "name",
    [
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH THỪA THIÊN HUẾ",
        "BAN CHỈ ĐẠO PHÒNG CHỐNG THAM NHŨNG, TIÊU CỰC TỈNH BÀ RỊA - VŨNG TÀU",
        "TRƯỜNG ĐẠI HỌC KHOA HỌC XÃ HỘI VÀ NHÂN VĂN THÀNH PHỐ HỒ CHÍ MINH",
        "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT THÀNH PHỐ HỒ CHÍ MINH",
    ],
)
def test_no_line_of_a_long_agency_is_one_word_or_too_wide(template: str, name: str):
    done = paper(template, headed("Thành phố Hồ Chí Minh", superior=name, name=name))
    for style in ("Tên cơ quan cấp trên", "Tên cơ quan ban hành"):
        lines = done.of_style(style)
        assert " ".join(one.text for one in lines) == name
        assert all(len(one.text.split()) > 1 for one in lines)
        assert all(dxa_of(one) < column_widths(done)[0] for one in lines)


def test_the_title_of_the_state_fits_its_column():
    done = paper("bien_ban_nha_nuoc", full_meeting(Profile.ND30))
    assert dxa_of(done.find("CỘNG HÒA XÃ HỘI")) < column_widths(done)[1]
