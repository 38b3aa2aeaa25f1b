"""Every fact of the Party's form, read from finished papers (numbers from HD 36-HD/VPTW)."""

from dataclasses import replace

import pytest

from minutes_app.domain.closing import EndMark
from minutes_app.domain.heading import Profile, Switch
from tests.templates.filling import paper
from tests.templates.meetings import full_meeting, sample, with_three_signers
from tests.templates.paper import Paper, W

PROFILES = (Profile.HD36, Profile.HD05)


@pytest.fixture(scope="module", params=PROFILES)
def party(request: pytest.FixtureRequest) -> Paper:
    return paper("bien_ban_dang", full_meeting(request.param))


LETTERS = [
    # the text, half points, bold, italic: HD 36-HD/VPTW Phụ lục 3
    ("ĐẢNG CỘNG SẢN VIỆT NAM", 30, True, False),
    ("TỈNH ỦY VĨNH PHÚC", 28, False, False),
    ("ĐOÀN GIÁM SÁT SỐ 05", 28, True, False),
    ("Số 05-BB/ĐGS05", 28, False, False),
    ("Tam Dương, ngày 03 tháng 02 năm 2021", 28, False, True),
    ("BIÊN BẢN", 32, True, False),
    ("Làm việc với Ban Thường vụ", 28, True, False),
    ("Căn cứ Quyết định số 232-QĐ/TU", 28, False, False),
    ("Đồng chí Nguyễn Thanh Quang, TUV, Bí thư Huyện ủy phát biểu lần 1", 28, False, False),
    ("1. Thành phần hội nghị", 28, True, False),
    ("1.1. Đoàn giám sát", 28, False, False),
    ("NGƯỜI GHI BIÊN BẢN", 28, True, False),
    ("CHỦ TRÌ HỘI NGHỊ", 28, True, False),
    ("Xác nhận chữ ký của đồng chí Nguyễn Thanh Tùng", 28, False, False),
    ("T/L BAN THƯỜNG VỤ", 28, True, False),
    ("CHÁNH VĂN PHÒNG", 28, False, False),
    ("Trần Thị Mai", 28, True, False),
    ("Nơi nhận:", 28, False, False),
    ("- Ban Thường vụ Tỉnh ủy", 24, False, False),
    ("- Lưu Văn phòng Tỉnh ủy.", 24, False, False),
    ("ABC-268", 16, False, False),
]


@pytest.mark.parametrize(("start", "half_points", "bold", "italic"), LETTERS)
def test_letters_have_size_and_weight(
    party: Paper, start: str, half_points: int, *, bold: bool, italic: bool
):
    runs = party.find(start).runs
    assert {(run.half_points, run.bold, run.italic) for run in runs} == {
        (half_points, bold, italic)
    }


def test_the_asterisk_stands_under_the_agency(party: Paper):
    place = party.texts.index("*")
    assert party.texts[place - 1 : place + 2] == ["ĐOÀN GIÁM SÁT SỐ 05", "*", "Số 05-BB/ĐGS05"]
    assert party.paragraphs[place].side == "center"


def test_all_letters_are_times_new_roman(party: Paper):
    fonts = {value for one in party.paragraphs for run in one.runs for value in run.font.values()}
    keys = {key for one in party.paragraphs for run in one.runs for key in run.font}
    assert fonts == {"Times New Roman"}
    assert keys >= {"ascii", "hAnsi", "cs", "eastAsia"}


def test_the_page_is_a4_with_the_margins_of_the_guidance(party: Paper):
    section = party.section()
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")
    sides = {key.removeprefix(W): int(value) for key, value in margins.attrib.items()}
    assert {side: sides[side] for side in ("top", "bottom", "left", "right", "header")} == {
        "top": 1134,
        "bottom": 1134,
        "left": 1701,
        "right": 850,
        "header": 567,
    }


def test_pages_are_numbered_from_the_second(party: Paper):
    assert party.section().find(f"{W}titlePg") is not None
    kinds = {one.get(f"{W}type") for one in party.section().iter(f"{W}headerReference")}
    assert kinds == {"default"}
    header = party.parts["word/header1.xml"].decode()
    assert " PAGE " in header
    style = party.styles["Header"]
    assert style.find(f"{W}pPr/{W}jc").get(f"{W}val") == "center"
    assert style.find(f"{W}rPr/{W}sz").get(f"{W}val") == "28"
    assert style.find(f"{W}rPr/{W}i") is None


def test_the_header_table_has_75_and_90_millimetres(party: Paper):
    head, signatures = party.tables()
    assert columns(head) == [4252, 5103]
    assert columns(signatures) == [4677, 4678]
    for table in (head, signatures):
        assert table.find(f"{W}tblPr/{W}tblLayout").get(f"{W}type") == "fixed"
        margins = table.find(f"{W}tblPr/{W}tblCellMar")
        assert {side.get(f"{W}w") for side in margins} == {"0"}
        assert table.find(f"{W}tblPr/{W}tblBorders") is None
        assert table.find(f"{W}tblPr/{W}tblStyle") is None


def columns(table) -> list[int]:
    return [int(one.get(f"{W}w")) for one in table.iter(f"{W}gridCol")]


def test_the_rule_below_the_title_is_as_long_as_the_title(party: Paper):
    texts = party.texts
    rule = party.paragraphs[texts.index("ĐẢNG CỘNG SẢN VIỆT NAM") + 1]
    assert rule.text == ""
    assert rule.rule["val"] == "single"
    assert 4 <= int(rule.rule["sz"]) <= 6  # eighths of a point: 0.5 to 0.75 pt
    assert (rule.indent["left"], rule.indent["right"]) == ("484", "484")


def test_nothing_is_drawn_or_underlined_but_one_word(party: Paper):
    body = party.parts["word/document.xml"].decode()
    assert "<w:drawing" not in body
    assert "<w:pict" not in body
    lined = [run.text for one in party.paragraphs for run in one.runs if run.underlined]
    assert lined == ["Nơi nhận"]


def test_the_body_is_justified_and_exactly_18_points_high(party: Paper):
    body = [one for one in party.paragraphs if "đề nghị cấp ủy" in one.text]
    assert len(body) > 30
    for one in body:
        assert one.side == "both"
        assert one.indent["firstLine"] == "567"
        assert int(one.spacing["before"]) + int(one.spacing.get("after", 0)) >= 120
        assert (one.spacing["line"], one.spacing["lineRule"]) == ("360", "exact")
        assert "widowControl" in one.marks


def test_five_hyphens_stand_below_the_abstract(party: Paper):
    place = party.texts.index("-----")
    assert party.paragraphs[place].side == "center"
    assert party.paragraphs[place - 1].style == "Trích yếu"


WHY = "về việc thành lập đoàn giám sát;"


def test_bases_end_with_semicolons_and_a_comma(party: Paper):
    bases = [one.text for one in party.of_style("Căn cứ")]
    assert bases == [
        "Căn cứ Quyết định số 232-QĐ/TU, ngày 19/01/2021 của Ban Thường vụ Tỉnh ủy Vĩnh Phúc "
        + WHY,
        "Căn cứ Kế hoạch số 12-KH/ĐGS, ngày 25/01/2021;",
        "Căn cứ chương trình công tác năm 2021 của Tỉnh ủy,",
    ]


@pytest.mark.parametrize(("profile", "mark"), [(Profile.HD36, ","), (Profile.HD05, ";")])
def test_recipients_are_parted_as_the_profile_says(profile: Profile, mark: str):
    listed = [
        one.text
        for one in paper("bien_ban_dang", full_meeting(profile)).of_style("Danh sách nơi nhận")
    ]
    assert listed == [
        f"- Ban Thường vụ Tỉnh ủy{mark}",
        f"- Huyện ủy Tam Dương{mark}",
        "- Lưu Văn phòng Tỉnh ủy.",
    ]


def test_the_text_ends_with_a_stop_unless_slashes_are_chosen():
    meeting = full_meeting()
    end = "Hội nghị kết thúc vào hồi 16 giờ 45, ngày 03 tháng 02 năm 2021"
    assert paper("bien_ban_dang", meeting).find("Hội nghị kết thúc").text == f"{end}."
    slashed = replace(meeting, closing=replace(meeting.closing, end_mark=EndMark.SLASHES))
    assert paper("bien_ban_dang", slashed).find("Hội nghị kết thúc").text == f"{end}./."


def test_recipients_stand_on_the_left(party: Paper):
    for style in ("Nơi nhận", "Danh sách nơi nhận"):
        assert {one.side for one in party.of_style(style)} == {"left"}


def test_the_minutes_take_the_order_of_the_guidance():
    texts = paper("bien_ban_dang", full_meeting()).texts
    starts = (
        "BIÊN BẢN", "-----", "Căn cứ", "Chiều ngày 03/02/2021", "- Thời gian: bắt đầu vào hồi 14",
        "- Địa điểm:", "- Nội dung:", "- Người chủ trì: Nguyễn Thanh Tùng, UV BTV",
        "- Người ghi biên bản: Nguyễn Duy Hùng", "- Tài liệu sử dụng trong hội nghị:",
        "- Thông tin khác:", "1. Thành phần", "- Có mặt: 03 đồng chí", "- Vắng mặt: 01 đồng chí (",
        "2. Diễn biến", "3. Kết luận", "Kết luận Hội nghị", "Hội nghị kết thúc", "Nơi nhận",
    )  # fmt: skip
    places = [next(i for i, text in enumerate(texts) if text.startswith(one)) for one in starts]
    assert places == sorted(places)


def test_an_unnumbered_paper_leaves_room_for_the_number():
    line = paper("bien_ban_dang", sample()).find("Số").text
    assert line.startswith("Số ")
    assert line.endswith("-BB/ĐGS")
    assert line.count("\u00a0") >= 5


def test_the_place_and_date_can_be_switched_off():
    meeting = full_meeting()
    off = replace(meeting, heading=replace(meeting.heading, place_and_date=Switch.OFF))
    assert not paper("bien_ban_dang", off).of_style("Địa danh và ngày tháng")


def test_the_third_signer_stands_below_on_the_left():
    done = paper("bien_ban_dang", with_three_signers(full_meeting()))
    cells = done.rows(done.tables()[1])
    assert cells == [
        ["ĐẠI DIỆN BAN THƯỜNG VỤ HUYỆN ỦY T/M BAN THƯỜNG VỤ BÍ THƯ", "TRƯỞNG ĐOÀN GIÁM SÁT"],
        ["Nguyễn Thanh Quang", "Nguyễn Thanh Tùng"],
        ["NGƯỜI GHI BIÊN BẢN", ""],
        ["Nguyễn Duy Hùng", ""],
    ]


def test_the_confirmation_stands_centred_below_both():
    done = paper("bien_ban_dang", full_meeting())
    start = done.texts.index("Xác nhận chữ ký của đồng chí Nguyễn Thanh Tùng")
    block = done.paragraphs[start : start + 4]
    assert [one.text for one in block[1:]] == [
        "T/L BAN THƯỜNG VỤ",
        "CHÁNH VĂN PHÒNG",
        "Trần Thị Mai",
    ]
    assert {one.side for one in block} == {"center"}
    assert not any(one.in_table for one in block)
