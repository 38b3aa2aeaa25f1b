"""Addresses find, replace, insert, remove and move what stands at them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.address import (
    inserted,
    joined,
    moved,
    places_in,
    removed,
    rows_at,
    value_at,
    with_value,
)
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem
from minutes_app.domain.failures import NoSuchPlace
from minutes_app.domain.meeting import Meeting, new_meeting

ROWS = "conclusion/blocks/0/items"


def meeting_with(*texts: str) -> Meeting:
    items = tuple(ConclusionItem(text=text) for text in texts)
    return Meeting(conclusion=Conclusion(blocks=(ConclusionBlock(items=items),)))


def texts_of(meeting: Meeting) -> list[str]:
    return [item.text for item in meeting.conclusion.blocks[0].items]


def test_a_value_is_found_and_replaced_where_its_address_says():
    before = meeting_with("một", "hai")
    after = with_value(before, f"{ROWS}/1/text", "ba")
    assert texts_of(after) == ["một", "ba"]
    assert texts_of(before) == ["một", "hai"]
    assert value_at(after, f"{ROWS}/1/text") == "ba"


def test_the_empty_address_is_the_whole():
    assert value_at(new_meeting(), "") == new_meeting()
    assert with_value(Meeting(), "", new_meeting()) == new_meeting()


@pytest.mark.parametrize(
    "address",
    [
        "nowhere",
        "heading/nothing",
        "people/0",
        f"{ROWS}/2/text",
        f"{ROWS}/-1",
        f"{ROWS}/x",
        "chair/person/0",
    ],
)
def test_an_address_without_a_value_is_refused_by_its_name(address: str):
    with pytest.raises(NoSuchPlace, match=address):
        value_at(meeting_with("một", "hai"), address)
    with pytest.raises(NoSuchPlace, match=address):
        with_value(meeting_with("một", "hai"), address, "")


def test_rows_are_only_found_in_lists():
    assert rows_at(meeting_with("một"), ROWS) == (ConclusionItem(text="một"),)
    with pytest.raises(NoSuchPlace):
        rows_at(meeting_with("một"), "heading")


@pytest.mark.parametrize("index", [-1, 2])
def test_a_row_that_is_not_there_cannot_be_removed_or_moved(index: int):
    with pytest.raises(NoSuchPlace):
        removed(meeting_with("một", "hai"), ROWS, index)
    with pytest.raises(NoSuchPlace):
        moved(meeting_with("một", "hai"), ROWS, index, 0)


@settings(deadline=None)
@given(st.lists(st.text(max_size=3), max_size=6), st.data())
def test_insert_remove_and_move_agree_with_lists(texts: list[str], data: st.DataObject):
    meeting = meeting_with(*texts)
    index = data.draw(st.integers(0, len(texts)))
    grown = inserted(meeting, ROWS, index, ConclusionItem(text="mới"))
    expected = [*texts[:index], "mới", *texts[index:]]
    assert texts_of(grown) == expected
    assert removed(grown, ROWS, index) == meeting
    target = data.draw(st.integers(0, len(texts)))
    expected.insert(target, expected.pop(index))
    there = moved(grown, ROWS, index, target)
    assert texts_of(there) == expected
    assert moved(there, ROWS, target, index) == grown


def test_every_place_can_be_asked_for_again_by_its_address():
    meeting = meeting_with("một", "hai")
    for address, value in places_in(meeting):
        assert value_at(meeting, address) == value


def test_empty_steps_are_left_out_of_an_address():
    assert joined("", "people", 0, "name") == "people/0/name"
