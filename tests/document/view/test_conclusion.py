"""The conclusion as the paper reads it: labels restart, leads appear, follow-ups are at hand."""

import datetime as dt
from dataclasses import replace

import pytest

from minutes_app.document.view.view import View
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem, Numbering
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention
from tests.builders import chaired_by, meeting_of
from tests.templates.filling import view


def items(*texts: str) -> tuple[ConclusionItem, ...]:
    return tuple(ConclusionItem(text=text) for text in texts)


def concluded(*blocks: ConclusionBlock, lead: str = "", after: str = "") -> View:
    meeting = chaired_by(meeting_of("Nguyễn Thanh Tùng"), "p1")
    return view(replace(meeting, conclusion=Conclusion(lead=lead, blocks=blocks, after=after)))


def lines(seen: View) -> list[str]:
    return [passage.line for passage in seen.conclusion.passages]


@pytest.mark.parametrize(
    ("numbering", "labels"),
    [
        (Numbering.ONE_IS, ["Một là: a", "Hai là: b"]),
        (Numbering.FIRST, ["Thứ nhất, a", "Thứ hai, b"]),
        (Numbering.ARABIC, ["1. a", "2. b"]),
        (Numbering.LETTER, ["a) a", "b) b"]),
        (Numbering.DASH, ["- a", "- b"]),
        (Numbering.NONE, ["a", "b"]),
    ],
)
def test_each_block_numbers_its_items_from_one(numbering: Numbering, labels: list[str]):
    block = ConclusionBlock(numbering=numbering, items=items("a", "b"))
    assert lines(concluded(block, block, lead="nêu:")) == labels * 2


def test_an_item_may_hold_several_paragraphs_and_blank_items_do_not_count():
    block = ConclusionBlock(items=items("a\nthêm", " ", "b"), after="hết")
    assert lines(concluded(block, lead="nêu:")) == ["Một là: a", "thêm", "Hai là: b", "hết."]


def test_a_block_without_a_lead_is_led_by_its_title_unless_the_conclusion_leads_to_it():
    strengths = ConclusionBlock(title="Ưu điểm", items=items("a"))
    limits = ConclusionBlock(title="Hạn chế", items=items("b"))
    led = lines(concluded(strengths, limits, lead="đánh giá ưu điểm:"))
    assert led == ["Một là: a", "Hạn chế:", "Một là: b"]
    unled = lines(concluded(strengths, limits))
    assert unled == ["Ưu điểm:", "Một là: a", "Hạn chế:", "Một là: b"]


def test_the_chair_concludes_unless_somebody_else_is_named():
    seen = concluded(ConclusionBlock(items=items("a")))
    assert seen.conclusion.speaker.citation == "đồng chí Nguyễn Thanh Tùng"
    assert seen.conclusion.lead == "kết luận như sau:"


def test_without_anybody_the_session_concludes():
    meeting = Meeting(conclusion=Conclusion(blocks=(ConclusionBlock(items=items("a")),)))
    assert view(meeting).conclusion.lead == "Hội nghị kết luận như sau:"
    named = replace(meeting.conclusion, lead="thống nhất các nội dung sau:")
    assert view(replace(meeting, conclusion=named)).conclusion.lead == (
        "Thống nhất các nội dung sau:"
    )


def test_the_chairs_own_way_of_address_stays_behind():
    meeting = chaired_by(meeting_of("Nguyễn Thanh Tùng"), "p1")
    addressed = replace(meeting, chair=replace(meeting.chair, honorific="Đc"))
    seen = view(replace(addressed, conclusion=Conclusion(lead="nhất trí")))
    assert seen.chair.citation == "Đc Nguyễn Thanh Tùng"
    assert seen.conclusion.speaker.citation == "đồng chí Nguyễn Thanh Tùng"


def test_a_collective_may_conclude():
    meeting = Meeting(conclusion=Conclusion(speaker=Mention(collective="Ban Thường vụ"), lead="x"))
    assert view(meeting).conclusion.speaker.capitalised == "Ban Thường vụ"


def test_a_lead_that_leads_nowhere_is_a_sentence():
    seen = concluded(ConclusionBlock(lead="Hạn chế:"), lead="nêu:")
    assert lines(seen) == ["Hạn chế."]
    assert concluded(lead="nhất trí:").conclusion.lead == "nhất trí."


def test_the_last_two_paragraphs_stay_together_and_the_last_is_marked():
    seen = concluded(ConclusionBlock(items=items("a", "b", "c")), lead="nêu:")
    assert [one.stays for one in seen.conclusion.passages] == [False, True, False]
    assert [one.is_last for one in seen.conclusion.passages] == [False, False, True]
    assert seen.conclusion.ending == "Ba là: c"


def test_follow_ups_are_at_hand_for_templates_that_ask():
    item = ConclusionItem(text="a", owner="Huyện ủy", deadline=dt.date(2021, 9, 3))
    seen = concluded(ConclusionBlock(title="Đề nghị", items=(item,)))
    (block,) = seen.conclusion.blocks
    assert (block.title, block.items[0].owner, block.items[0].deadline) == (
        "Đề nghị",
        "Huyện ủy",
        "03/9/2021",
    )


def test_nothing_concluded_has_no_number():
    assert concluded(ConclusionBlock(title="Ưu điểm")).conclusion.number == ""
