"""A suggested file name can be read, and written on every system."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.heading import Heading
from minutes_app.domain.meeting import Meeting
from minutes_app.services.documents import sample_meeting
from minutes_app.services.file_names import safe_stem, suggested_file_name


def meeting_titled(abstract: str, title: str = "BIÊN BẢN") -> Meeting:
    return Meeting(heading=Heading(title=title, abstract=abstract))


def test_the_sample_s_name_tells_what_and_when():
    name = "Đoàn giám sát Tỉnh ủy làm việc với BTV huyện Tam Dương 2021-07-27"
    assert suggested_file_name(sample_meeting()) == f"Biên bản {name}.docx"
    assert suggested_file_name(sample_meeting(), ".bienban") == f"Biên bản {name}.bienban"
    assert suggested_file_name(sample_meeting(), kind="Báo cáo") == f"Báo cáo {name}.docx"


def test_without_a_sitting_the_paper_s_date_counts_and_without_any_none():
    meeting = meeting_titled("họp giao ban")
    dated = replace(meeting, heading=replace(meeting.heading, date=dt.date(2026, 11, 23)))
    assert suggested_file_name(dated) == "Biên bản họp giao ban 2026-11-23.docx"
    assert suggested_file_name(meeting) == "Biên bản họp giao ban.docx"
    assert suggested_file_name(Meeting()) == "Biên bản.docx"


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Họp ngày 27/7/2021: “Tổng kết”?", "Họp ngày 27-7-2021 “Tổng kết”"),
        ('a\\b|c*d<e>f"g', "a-b c d e f g"),
        ("Họp\nhai dòng\u00a0và\tthẻ", "Họp hai dòng và thẻ"),
        ("  ...Họp... ", "Họp"),
        ("~$Họp", "$Họp"),
        ("con", "Biên bản con"),
        ("LPT1.họp", "Biên bản LPT1.họp"),
        ("COM¹", "Biên bản COM¹"),
        ("Công", "Công"),
        ("//", "-"),
        ("???", "Biên bản"),
        ("", "Biên bản"),
    ],
)
def test_signs_and_names_that_windows_refuses_are_avoided(text: str, stem: str):
    assert safe_stem(text) == stem


def test_a_long_title_is_cut_between_words():
    stem = safe_stem("Đoàn giám sát làm việc với Ban Thường vụ " * 5)
    assert 80 < len(stem) <= 100
    assert stem.endswith(("Đoàn", "giám", "sát", "làm", "việc", "với", "Ban", "Thường", "vụ"))
    assert len(safe_stem("ế" * 500).encode()) <= 200


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_title_gives_a_name_that_a_system_refuses(text: str):
    name = suggested_file_name(meeting_titled(text))
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert len(name.encode()) < 250
    assert not name.startswith((" ", ".", "~"))
    assert name.endswith(".docx")
    assert not name.removesuffix(".docx").endswith((" ", "."))
