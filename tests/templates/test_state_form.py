"""Every fact of the State's form, read from finished papers (NĐ 30/2020/NĐ-CP Phụ lục I, III)."""

from dataclasses import replace

import pytest

from minutes_app.document.form.state import SMALL, state_facts
from minutes_app.document.form.templates import state_template
from minutes_app.domain.heading import Profile, Switch
from tests.templates.filling import paper
from tests.templates.meetings import full_meeting, sample
from tests.templates.paper import Paper, W


@pytest.fixture(scope="module")
def state() -> Paper:
    return paper("bien_ban_nha_nuoc", full_meeting(Profile.ND30))


LETTERS = [
    # the text, half points, bold, italic: Phụ lục I, in the set 13/14/14
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 26, True, False),
    ("Độc lập - Tự do - Hạnh phúc", 28, True, False),
    ("Tam Dương, ngày 03 tháng 02 năm 2021", 28, False, True),
    ("TỈNH ỦY VĨNH PHÚC", 26, False, False),
    ("ĐOÀN GIÁM SÁT SỐ 05", 26, True, False),
    ("Số: 05/BB-ĐGS05", 26, False, False),
    ("BIÊN BẢN", 28, True, False),
    ("Làm việc với Ban Thường vụ", 28, True, False),
    ("Căn cứ Quyết định số 232-QĐ/TU", 28, False, True),
    ("Thời gian bắt đầu", 28, False, False),
    ("THƯ KÝ", 28, True, False),
    ("CHỦ TỌA", 28, True, False),
    ("Nơi nhận:", 24, True, True),
    ("- Lưu Văn phòng Tỉnh ủy.", 22, False, False),
    ("ABC-268", 22, False, False),
]


@pytest.mark.parametrize(("start", "half_points", "bold", "italic"), LETTERS)
def test_letters_have_size_and_weight(
    state: Paper, start: str, half_points: int, *, bold: bool, italic: bool
):
    runs = state.find(start).runs
    assert {(run.half_points, run.bold, run.italic) for run in runs} == {
        (half_points, bold, italic)
    }


def test_the_sizes_move_as_a_set():
    small = Paper(state_template(state_facts(SMALL)))
    sizes = {
        name: style.find(f"{W}rPr/{W}sz").get(f"{W}val")
        for style in small.styles.values()
        if (name := style.find(f"{W}name").get(f"{W}val"))
        and style.find(f"{W}rPr/{W}sz") is not None
    }
    assert sizes["Tiêu đề văn bản"] == "24"
    assert sizes["Tiêu ngữ"] == "26"
    assert sizes["Địa danh và ngày tháng"] == "26"
    assert sizes["header"] == "26"


def test_the_page_has_the_margins_of_the_decree(state: Paper):
    margins = state.section().find(f"{W}pgMar")
    sides = {key.removeprefix(W): int(value) for key, value in margins.attrib.items()}
    assert 1134 <= sides["top"] <= 1417
    assert 1134 <= sides["bottom"] <= 1417
    assert 1701 <= sides["left"] <= 1985
    assert 850 <= sides["right"] <= 1134
    assert sides["header"] == 567
    assert state.section().find(f"{W}titlePg") is not None


def test_the_tables_have_the_columns_of_the_form(state: Paper):
    head, signatures = state.tables()
    assert columns(head) == [3742, 5613]  # 66 + 99 mm
    assert columns(signatures) == [3402, 425, 5528]  # 60 + 7.5 + 97.5 mm


def columns(table) -> list[int]:
    return [int(one.get(f"{W}w")) for one in table.iter(f"{W}gridCol")]


def test_the_body_is_justified_single_and_6_points_apart(state: Paper):
    body = [one for one in state.paragraphs if "đề nghị cấp ủy" in one.text]
    assert len(body) > 30
    for one in body:
        assert one.side == "both"
        assert one.indent["firstLine"] == "567"
        assert one.spacing["before"] == "120"
        assert (one.spacing["line"], one.spacing["lineRule"]) == ("240", "auto")


def test_rules_stand_below_motto_agency_and_abstract(state: Paper):
    rules = [one for one in state.paragraphs if one.rule]
    assert len(rules) == 3
    before = [state.paragraphs[state.paragraphs.index(one) - 1].style for one in rules]
    assert before == ["Tên cơ quan ban hành", "Tiêu ngữ", "Trích yếu"]
    assert all(one.text == "" for one in rules)


@pytest.mark.parametrize(
    ("name", "millimetres"),
    [("VĂN PHÒNG", 27.9), ("ĐOÀN GIÁM SÁT", 37.7), ("ỦY BAN NHÂN DÂN XÃ", 51.0)],
)
def test_the_rule_below_the_agency_is_a_third_to_a_half_of_it(name: str, millimetres: float):
    meeting = full_meeting(Profile.ND30)
    issuer = replace(meeting.heading.issuer, name=name)
    done = paper(
        "bien_ban_nha_nuoc", replace(meeting, heading=replace(meeting.heading, issuer=issuer))
    )
    rule = done.paragraphs[done.texts.index(name) + 1]
    length = (3742 - int(rule.indent["left"]) - int(rule.indent["right"])) / 56.7
    assert millimetres / 3 <= length <= millimetres / 2


def test_the_number_has_colon_and_slash(state: Paper):
    assert state.find("Số:").text == "Số: 05/BB-ĐGS05"
    unnumbered = paper("bien_ban_nha_nuoc", sample()).find("Số:").text
    assert unnumbered.endswith("/BB-ĐGS")


def test_the_form_has_no_place_and_date_unless_switched_on():
    meeting = full_meeting(Profile.ND30)
    usual = replace(meeting, heading=replace(meeting.heading, place_and_date=Switch.BY_PROFILE))
    assert not paper("bien_ban_nha_nuoc", usual).of_style("Địa danh và ngày tháng")


def test_bases_end_with_semicolons_and_a_stop_and_the_state_writes_no_comma(state: Paper):
    bases = [one.text for one in state.of_style("Căn cứ")]
    assert bases[1] == "Căn cứ Kế hoạch số 12-KH/ĐGS ngày 25 tháng 01 năm 2021;"
    assert bases[2].endswith("Tỉnh ủy.")


def test_the_text_ends_with_slashes(state: Paper):
    end = "Hội nghị kết thúc vào 16 giờ 45, ngày 03 tháng 02 năm 2021./."
    assert state.find("Hội nghị kết thúc").text == end


def test_recipients_end_with_semicolons_and_a_stop(state: Paper):
    listed = [one.text for one in state.of_style("Danh sách nơi nhận")]
    assert listed == [
        "- Ban Thường vụ Tỉnh ủy;",
        "- Huyện ủy Tam Dương;",
        "- Lưu Văn phòng Tỉnh ủy.",
    ]


def test_the_minutes_take_the_order_of_the_form(state: Paper):
    starts = (
        "BIÊN BẢN", "Thời gian bắt đầu: 14 giờ 00, ngày 03 tháng 02 năm 2021.", "Địa điểm:",
        "Thành phần tham dự:", "Chủ trì (chủ tọa): Nguyễn Thanh Tùng",
        "Thư ký (người ghi biên bản):", "Nội dung (theo diễn biến hội nghị):",
        "Hội nghị kết thúc", "THƯ KÝ", "CHỦ TỌA", "Nơi nhận:",
    )  # fmt: skip
    texts = state.texts
    places = [next(i for i, text in enumerate(texts) if text.startswith(one)) for one in starts]
    assert places == sorted(places)


def test_a_party_meeting_takes_the_states_form_whole():
    done = paper("bien_ban_nha_nuoc", sample())
    assert done.find("Hội nghị kết thúc").text.endswith("./.")
    assert done.of_style("Danh sách nơi nhận")[0].text.endswith(";")
    assert done.find("THƯ KÝ")
    assert not any(text.startswith("ĐẢNG CỘNG SẢN") for text in done.texts)
