"""Differences are told by word and by row, accents count, names stand for keys."""

from dataclasses import replace

from hypothesis import given, settings

from minutes_app.domain.address import with_value
from minutes_app.domain.meeting import Meeting
from minutes_app.services.differences import Piece, differences, words_changed
from tests.builders import chaired_by, meeting_concluding, meeting_of
from tests.strategies import meetings


def test_nothing_differs_from_itself():
    assert differences(meeting_of("A"), meeting_of("A")) == ()


def test_a_text_differs_by_words_and_an_accent_makes_another_word():
    earlier, later = "Huyện ủy đã làm tốt", "Huyện uỷ làm tốt"
    (one,) = differences(meeting_concluding(earlier), meeting_concluding(later))
    assert one.where == "conclusion/blocks/0/items/0/text"
    assert "".join(piece.text for piece in one.pieces if piece.sign >= 0) == later
    assert "".join(piece.text for piece in one.pieces if piece.sign <= 0) == earlier
    assert words_changed([one]) == (1, 2)


def test_rows_that_came_or_went_are_told_whole_and_the_others_not_at_all():
    earlier, later = meeting_concluding("một", "hai", "ba"), meeting_concluding("một", "ba", "bốn")
    gone, new = differences(earlier, later)
    assert (gone.row, gone.pieces) == (-1, (Piece("hai", -1),))
    assert (new.row, new.where, new.pieces) == (
        1, "conclusion/blocks/0/items/2", (Piece("bốn", 1),),
    )  # fmt: skip


def test_a_row_put_before_one_that_changed_is_told_as_a_row():
    earlier = meeting_concluding("Huyện ủy đã làm tốt công tác này")
    later = meeting_concluding("Đề nghị rà soát", "Huyện ủy đã làm rất tốt công tác này")
    row, text = differences(earlier, later)
    assert (row.row, row.where) == (1, "conclusion/blocks/0/items/0")
    assert [piece.text for piece in text.pieces if piece.sign] == [" rất"]
    assert (text.was, text.where) == (
        "conclusion/blocks/0/items/0/text", "conclusion/blocks/0/items/1/text",
    )  # fmt: skip


def test_a_person_is_told_by_name():
    both = meeting_of("Lê An", "Hoàng Thanh")
    (one,) = differences(chaired_by(both, "p1"), chaired_by(both, "p2"))
    assert one.pieces == (Piece("Lê An", -1), Piece("Hoàng Thanh", 1))


def test_a_long_list_of_other_rows_is_compared_one_by_one():
    earlier = meeting_concluding(*(f"a{n}" for n in range(2500)))
    later = meeting_concluding(*(f"b{n}" for n in range(2501)))
    assert len(differences(earlier, later)) == 2501


@settings(deadline=None, max_examples=40)
@given(meetings(), meetings())
def test_two_meetings_differ_exactly_when_something_is_told(one: Meeting, other: Meeting):
    assert bool(differences(one, other)) == (one != other)


def test_an_empty_meeting_against_a_remark():
    (one,) = differences(Meeting(), replace(Meeting(), remark="riêng"))
    assert one.added == 1
    assert with_value(Meeting(), one.where, "riêng").remark == "riêng"
