"""A part without data leaves no trace, whatever else is missing."""

import re
from dataclasses import fields, replace
from itertools import zip_longest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.address import with_value
from minutes_app.domain.meeting import Meeting, new_meeting
from minutes_app.domain.session import PartOfDay, Session
from tests.templates.filling import TEMPLATES, paper
from tests.templates.meetings import REMARK, full_meeting, sample
from tests.templates.paper import Paper

EMPTY_PARTS = {
    "heading/issuer/superior": "",
    "heading/issuer/name": "",
    "heading/issuer/symbol": "",
    "heading/number": "",
    "heading/place": "",
    "heading/date": None,
    "heading/abstract": "",
    "heading/title": "",
    "bases": (),
    "session/date": None,
    "session/start": None,
    "session/end": None,
    "session/part_of_day": PartOfDay.UNSTATED,
    "session/venue": "",
    "session/host": "",
    "session/purpose": "",
    "session/documents": (),
    "session/other": "",
    "delegation/name": "",
    "delegation/members": (),
    "delegation/members/2/reason": "",
    "attendance": (),
    "chair/person": "",
    "minute_taker/person": "",
    "opening/content": "",
    "opening/method": "",
    "opening/period_start": None,
    "opening/period_end": None,
    "proceedings": (),
    "proceedings/0/lead": "",
    "proceedings/0/speaker/person": "",
    "proceedings/0/on_behalf": "",
    "proceedings/0/title": "",
    "proceedings/1/text": "",
    "proceedings/1/speaker/person": "",
    "proceedings/8/text": "",
    "proceedings/8/speaker/collective": "",
    "proceedings/8/items": (),
    "conclusion/speaker/person": "",
    "conclusion/lead": "",
    "conclusion/blocks": (),
    "conclusion/blocks/1/lead": "",
    "conclusion/blocks/1/title": "",
    "conclusion/blocks/2/items": (),
    "conclusion/blocks/2/after": "",
    "conclusion/after": "",
    "closing/recipients": (),
    "closing/drafter": "",
    "closing/confirmation/wanted": False,
    "closing/confirmation/person": "",
    "closing/confirmation/authority": "",
}
SPACE = "Khoảng trước chữ ký"
BLANK_ON_PURPOSE = {
    "Họ tên người ký",
    "Quyền hạn ký",
    SPACE,
    "Dòng sau bảng",
}
"""Styles that may stand without text: the spaces for signing, and what Word needs after a table."""


def without(meeting: Meeting, places: list[str]) -> Meeting:
    """Give the meeting with these places emptied, inner places first."""
    for place in sorted(places, key=lambda place: -place.count("/")):
        meeting = with_value(meeting, place, EMPTY_PARTS[place])
    return meeting


def check(done: Paper) -> None:
    """Assert that nothing of what is missing shows."""
    for one in done.paragraphs:
        text = one.text.strip(" ")
        assert one.text == text, (one.style, one.text)
        assert "  " not in text, text
        assert not re.search(r" [,.;:)]|\( |\(\)|,,|;;|[,;:]\.(?!/)|\. \.|“”", text), text
        assert not re.search(r"^[,.;:+*-]$", text) or one.style == "Dấu sao", text
        if not text and not one.rule:
            assert one.style in BLANK_ON_PURPOSE or one.in_table, (one.style, one.text)
    labels_lead_somewhere(done)


def labels_lead_somewhere(done: Paper) -> None:
    """Assert that whatever ends with a colon is followed by something of the body."""
    body = [one for one in done.paragraphs if not one.in_table and one.text]
    for one, following in zip_longest(body, body[1:]):
        if one.text.endswith(":") or one.style == "Đề mục":
            assert following is not None, one.text
            assert following.style not in ("Đề mục", "Câu kết thúc"), (one.text, following.text)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("place", EMPTY_PARTS)
def test_one_missing_part_leaves_no_trace(name: str, place: str):
    check(paper(name, without(full_meeting(), [place])))


@pytest.mark.parametrize("name", TEMPLATES)
@settings(deadline=None, max_examples=40)
@given(places=st.lists(st.sampled_from(sorted(EMPTY_PARTS)), unique=True, min_size=2))
def test_any_missing_parts_leave_no_trace(name: str, places: list[str]):
    independent = [
        place
        for place in places
        if not any(place.startswith(f"{other}/") for other in places if other != place)
    ]
    check(paper(name, without(full_meeting(), independent)))


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("meeting", [full_meeting(), sample()], ids=["full", "sample"])
def test_a_meeting_with_everything_is_clean(name: str, meeting: Meeting):
    check(paper(name, meeting))


@pytest.mark.parametrize("name", TEMPLATES)
def test_an_empty_meeting_gives_a_form_without_empty_labels(name: str):
    done = paper(name, new_meeting())
    check(done)
    assert len([text for text in done.texts if text.strip()]) <= 6


@pytest.mark.parametrize("name", ["bien_ban_dang", "bien_ban_nha_nuoc"])
def test_signatures_keep_their_distance_while_the_closing_sentence_is_missing(name: str):
    draft = replace(sample(), session=Session())
    blank = next(one for one in paper(name, draft).paragraphs if one.style == SPACE)
    assert blank.spacing["before"] == "240"
    assert "keepNext" in blank.marks
    assert SPACE not in {one.style for one in paper(name, sample()).paragraphs}


def test_an_empty_meeting_prints_the_fixed_words_alone():
    done = paper("bien_ban_dang", new_meeting())
    assert [text for text in done.texts if text] == [
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "BIÊN BẢN",
        "NGƯỜI GHI BIÊN BẢN",
        "CHỦ TRÌ HỘI NGHỊ",
    ]


@pytest.mark.parametrize("name", TEMPLATES)
def test_private_remarks_and_follow_ups_never_print(name: str):
    meeting = full_meeting()
    assert REMARK in repr(meeting)
    text = "\n".join(paper(name, meeting).texts)
    assert REMARK not in text
    assert "ĐƠN VỊ THEO DÕI" not in text
    assert "30/9/2021" not in text


@pytest.mark.parametrize("name", TEMPLATES)
def test_sections_are_numbered_without_a_gap(name: str):
    meeting = without(full_meeting(), ["delegation/members", "attendance"])
    numbers = [one.text.split(".")[0] for one in paper(name, meeting).of_style("Đề mục")]
    assert numbers == ["1", "2"][: len(numbers)]


def test_the_conclusion_ends_the_text_when_no_hour_does():
    meeting = without(full_meeting(), ["session/date", "session/end", "heading/date"])
    last = paper("bien_ban_nha_nuoc", meeting).of_style("Đoạn cuối")[-1].text
    assert last == "Đoàn tiếp thu các kiến nghị./."


def test_every_part_of_a_meeting_is_tried():
    named = {place.split("/")[0] for place in EMPTY_PARTS}
    assert {part.name for part in fields(Meeting)} - {"people", "remark"} <= named


def test_a_role_that_is_given_twice_is_said_once():
    meeting = full_meeting()
    chair = replace(meeting.people[0], posts=("Trưởng đoàn",))
    done = paper("bien_ban_dang", replace(meeting, people=(chair, *meeting.people[1:])))
    assert done.find("- Người chủ trì").text == "- Người chủ trì: Nguyễn Thanh Tùng, Trưởng đoàn."
