"""Sentences end once, open as they should, and lists lose no part."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.language.sentences import (
    capitalised,
    ended,
    listed,
    paragraphs,
    uncapitalised,
    unended,
)

PROSE = st.text(alphabet="aÂđ ủ.…!?;:,/”)“\n", max_size=14)


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("Công tác giám sát được quan tâm", ".", "Công tác giám sát được quan tâm."),
        ("đã được quan tâm.", ".", "đã được quan tâm."),
        ("tự chủ về tài chính...", ".", "tự chủ về tài chính..."),
        ("tự chủ về tài chính…", ".", "tự chủ về tài chính…"),
        ("còn tồn tại những gì?", ".", "còn tồn tại những gì?"),
        ("có những hạn chế sau:", ".", "có những hạn chế sau:"),
        ("báo cáo với Tỉnh ủy./.", ".", "báo cáo với Tỉnh ủy./."),
        ("về “hội quần chúng”", ".", "về “hội quần chúng”."),
        ("nói: “Đồng ý.”", ".", "nói: “Đồng ý.”"),
        ("(có danh sách kèm theo.)", ".", "(có danh sách kèm theo.)"),
        ("(nếu có)", ".", "(nếu có)."),
        ("dấu phẩy thừa,", ".", "dấu phẩy thừa."),
        ("khoảng trắng  \n", ".", "khoảng trắng."),
        ("dấu phẩy thừa , ", ".", "dấu phẩy thừa."),
        ("", ".", ""),
        ("  ", ".", ""),
        ("việc thống kê", ";", "việc thống kê;"),
        ("việc thống kê;", ";", "việc thống kê;"),
        ("việc thống kê", "", "việc thống kê"),
        ("báo cáo với Tỉnh ủy", "./.", "báo cáo với Tỉnh ủy./."),
        ("báo cáo với Tỉnh ủy.", "./.", "báo cáo với Tỉnh ủy./."),
        ("báo cáo với Tỉnh ủy./.", "./.", "báo cáo với Tỉnh ủy./."),
        ("báo cáo với Tỉnh ủy;", "./.", "báo cáo với Tỉnh ủy./."),
        ("tự chủ về tài chính...", "./.", "tự chủ về tài chính.../."),
        ("về “hội quần chúng”", "./.", "về “hội quần chúng”./."),
    ],
)
def test_a_sentence_ends_once(text: str, mark: str, expected: str):
    assert ended(text, mark) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đã được quan tâm.", "đã được quan tâm"),
        ("đã được quan tâm ; ", "đã được quan tâm"),
        ("báo cáo với Tỉnh ủy./.", "báo cáo với Tỉnh ủy"),
        ("tự chủ về tài chính...", "tự chủ về tài chính..."),
        ("tự chủ về tài chính.../.", "tự chủ về tài chính..."),
        ("theo Quyết định số 12/.", "theo Quyết định số 12/"),
        ("theo Quyết định số 12/./.", "theo Quyết định số 12/"),
        ("đồng ý không?", "đồng ý không?"),
        ("số 158-TB/TW", "số 158-TB/TW"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_an_end_can_be_taken_off(text: str, expected: str):
    assert unended(text) == expected


@settings(deadline=None)
@given(PROSE, st.sampled_from([".", ";", "./."]))
def test_ending_again_changes_nothing(text: str, mark: str):
    once = ended(text, mark)
    assert ended(once, mark) == once
    assert bool(once) == bool(text.strip(" \n,"))
    assert unended(unended(text)) == unended(text)


def test_an_unended_text_takes_any_mark():
    assert ended(unended("về việc giám sát."), ";") == "về việc giám sát;"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đồng chí Nguyễn Thanh Tùng", "Đồng chí Nguyễn Thanh Tùng"),
        ("các thành viên", "Các thành viên"),
        ("ưu điểm", "Ưu điểm"),
        ("“tiếp tục thực hiện”", "“Tiếp tục thực hiện”"),
        ("(nếu có)", "(Nếu có)"),
        ("09 hội cấp huyện", "09 hội cấp huyện"),
        ("UV BTV", "UV BTV"),
        ("", ""),
        ("...", "..."),
    ],
)
def test_the_first_letter_can_be_made_a_capital(text: str, expected: str):
    assert capitalised(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các thành viên", "các thành viên"),
        ("Đề nghị làm rõ", "đề nghị làm rõ"),
        ("Ở địa phương", "ở địa phương"),
        ("Y tế xã", "y tế xã"),
        ("“Tiếp tục", "“tiếp tục"),
        ("UV BTV Huyện ủy", "UV BTV Huyện ủy"),
        ("TUV, Bí thư Huyện ủy", "TUV, Bí thư Huyện ủy"),
        ("QP – AN", "QP – AN"),
        ("I- Ưu điểm", "I- Ưu điểm"),
        ("V. Kiến nghị", "V. Kiến nghị"),
        ("B52", "B52"),
        ("09 hội", "09 hội"),
        ("", ""),
    ],
)
def test_the_first_letter_can_be_made_small_except_in_abbreviations(text: str, expected: str):
    assert uncapitalised(text) == expected


def test_parts_are_listed_without_blanks_and_without_doubled_marks():
    assert listed(["Hội Khuyến học", "", "CLB Hưu trí ; ", "Hội NCT"]) == (
        "Hội Khuyến học; CLB Hưu trí; Hội NCT"
    )
    assert listed(["một", "hai"], ", ") == "một, hai"
    assert listed([]) == ""


def test_a_text_is_split_into_its_paragraphs():
    assert paragraphs("Một.\n\n  Hai. \r\nBa.\n") == ("Một.", "Hai.", "Ba.")
    assert paragraphs(" \n ") == ()
