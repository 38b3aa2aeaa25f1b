"""Earlier states are kept once each, counted by words, found again after a rename, restored."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.address import value_at
from minutes_app.domain.changes import references, settled, without_strangers
from minutes_app.domain.meeting import Meeting
from minutes_app.services.differences import differences
from minutes_app.services.documents import sample_meeting
from minutes_app.services.progress import SECTIONS
from minutes_app.services.restoring import (
    places_to_restore,
    sections_that_differ,
    with_place_of,
    with_section_of,
)
from minutes_app.services.snapshots import Occasion, PrintedPaper, Snapshots
from minutes_app.storage.durable import CannotWrite
from minutes_app.storage.faults import BadMeetingFile
from minutes_app.storage.snapshots import PAPERS, SnapshotShelf
from tests.builders import chaired_by, meeting_concluding, meeting_of
from tests.clocks import StillClock
from tests.strategies import meetings


@pytest.fixture
def snapshots(tmp_path: Path) -> Iterator[Snapshots]:
    with ThreadPoolExecutor(max_workers=1) as worker:
        made = Snapshots(SnapshotShelf(tmp_path / "snapshots"), worker, StillClock())
        made.follow(tmp_path / "a.bienban", "")
        yield made


def contents(folder: Path) -> list[Path]:
    return list(folder.glob("snapshots/contents/*/*.z"))


def test_states_are_listed_newest_first_with_what_they_changed(snapshots: Snapshots):
    snapshots.take(meeting_concluding("một hai"), Occasion.OPENED)
    named = snapshots.name(meeting_concluding("một ba bốn"), "Bản trình")
    newest, oldest = snapshots.all()
    assert newest == named
    assert (newest.name, newest.added, newest.removed) == ("Bản trình", 2, 1)
    assert (oldest.occasion, oldest.name) == (Occasion.OPENED, "")
    assert snapshots.meeting(oldest) == meeting_concluding("một hai")


def test_a_state_that_is_kept_already_is_not_taken_again(snapshots: Snapshots, tmp_path: Path):
    for text in ("a", "a", "b", "a"):
        snapshots.take(meeting_concluding(text), Occasion.CLOSED)
    assert len(snapshots.all()) == 3
    assert len(contents(tmp_path)) == 2


def test_a_meeting_keeps_its_snapshots_under_a_new_name(snapshots: Snapshots, tmp_path: Path):
    snapshots.follow(None, "never saved")
    snapshots.name(meeting_concluding("a"), "Nháp")
    snapshots.moved(tmp_path / "b.bienban")
    snapshots.name(meeting_concluding("b"), "Hai")
    snapshots.follow(tmp_path / "b.bienban", "")
    assert [one.name for one in snapshots.all()] == ["Hai", "Nháp"]


def test_a_damaged_content_is_told_and_a_damaged_list_set_aside(
    snapshots: Snapshots, tmp_path: Path
):
    made = snapshots.name(meeting_concluding("a"), "")
    (content,) = contents(tmp_path)
    content.write_bytes(b"x" + content.read_bytes())
    with pytest.raises(BadMeetingFile, match="không còn nguyên vẹn"):
        snapshots.meeting(made)
    (names,) = (tmp_path / "snapshots" / "lists").iterdir()
    names.write_bytes(b"{")
    assert snapshots.all() == ()
    assert [path.suffix for path in names.parent.iterdir()] == [".damaged"]


def test_a_disk_that_refuses_is_told_by_name_only(snapshots: Snapshots, tmp_path: Path):
    (tmp_path / "snapshots").write_bytes(b"")
    snapshots.take(meeting_concluding("a"), Occasion.OPENED)
    with pytest.raises(CannotWrite):
        snapshots.name(meeting_concluding("a"), "")
    assert snapshots.failure is not None


def test_two_hundred_states_of_a_long_meeting_stay_small(snapshots: Snapshots, tmp_path: Path):
    meeting = sample_meeting()
    blocks = meeting.conclusion.blocks
    longer = tuple(replace(block, items=block.items * 6) for block in blocks)
    for number in range(200):
        conclusion = replace(meeting.conclusion, blocks=longer, lead=f"Lần sửa thứ {number}")
        snapshots.take(replace(meeting, conclusion=conclusion), Occasion.CLOSED)
    assert len(snapshots.all()) == 200
    size = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert size < 20_000_000


def test_one_section_comes_back_and_the_others_stay():
    earlier = replace(meeting_concluding("cũ"), remark="cũ")
    now = replace(meeting_concluding("mới"), remark="mới")
    after = with_section_of(now, earlier, "conclusion")
    assert after.conclusion == earlier.conclusion
    assert after.remark == "mới"
    assert sections_that_differ(now, earlier) == ("conclusion",)


def test_persons_of_a_section_come_along_under_keys_of_their_own():
    earlier = chaired_by(meeting_of("Lê An", "Hoàng Thanh"), "p2")
    now = meeting_of("Lê An", "Người Khác")
    after = with_section_of(now, earlier, "chair")
    chair = after.person(after.chair.person)
    assert chair is not None
    assert chair.name == "Hoàng Thanh"
    assert after.delegation == now.delegation
    again = with_section_of(after, earlier, "delegation")
    names = [again.person(member.person) for member in again.delegation.members]
    assert [one and one.name for one in names] == ["Lê An", "Hoàng Thanh"]


@settings(deadline=None, max_examples=40)
@given(meetings(), meetings(), st.sampled_from([section.key for section in SECTIONS]))
def test_a_restored_section_leaves_no_reference_open(now: Meeting, earlier: Meeting, key: str):
    after = without_strangers(with_section_of(now, earlier, key))
    keys = [person.id for person in after.people]
    assert len(keys) == len(set(keys))
    assert {who for _, who in references(after)} <= set(keys)


def test_the_paper_printed_last_is_found_again_under_any_name(snapshots: Snapshots, tmp_path: Path):
    assert snapshots.last_print() is None
    snapshots.take(meeting_concluding("a"), Occasion.CLOSED)
    snapshots.printed(meeting_concluding("a"), b"%PDF one", two_sided=False)
    snapshots.printed(meeting_concluding("a"), b"%PDF two", two_sided=True)
    snapshots.take(meeting_concluding("b"), Occasion.CLOSED)
    snapshots.moved(tmp_path / "b.bienban")
    last = snapshots.last_print()
    assert last == PrintedPaper(StillClock().now(), b"%PDF two", two_sided=True)
    newest = next(one for one in snapshots.all() if one.occasion == Occasion.PRINTED)
    assert snapshots.meeting(newest) == meeting_concluding("a")


def test_only_the_newest_papers_of_each_meeting_take_room(snapshots: Snapshots, tmp_path: Path):
    for number in range(PAPERS + 2):
        snapshots.printed(meeting_concluding("a"), b"%%PDF a%d" % number, two_sided=False)
    assert len(snapshots.all()) == PAPERS + 2
    assert len(contents(tmp_path)) == PAPERS + 1
    snapshots.follow(tmp_path / "b.bienban", "")
    snapshots.printed(meeting_concluding("a"), b"%PDF a4", two_sided=False)
    for number in range(PAPERS + 2):
        snapshots.printed(meeting_concluding("a"), b"%%PDF b%d" % number, two_sided=False)
    snapshots.follow(tmp_path / "a.bienban", "")
    last = snapshots.last_print()
    assert last is not None
    assert last.pdf == b"%PDF a4"


def test_a_printed_paper_that_is_damaged_is_told(snapshots: Snapshots, tmp_path: Path):
    snapshots.printed(Meeting(), b"%PDF one", two_sided=False)
    assert snapshots.all()
    for content in contents(tmp_path):
        content.write_bytes(b"x")
    with pytest.raises(BadMeetingFile, match="không còn nguyên vẹn"):
        snapshots.last_print()


def test_one_field_comes_back_and_the_others_stay():
    earlier = replace(meeting_concluding("cũ", "hai"), remark="cũ")
    now = replace(meeting_concluding("chen vào", "mới", "hai"), remark="mới")
    text = next(
        one for one in differences(now, earlier) if one.added and "cũ" in one.pieces[-1].text
    )
    after = with_place_of(now, earlier, text)
    items = after.conclusion.blocks[0].items
    assert "cũ" in [item.text for item in items]
    assert after.remark == "mới"


def test_one_row_comes_back_or_goes_alone():
    earlier, now = meeting_concluding("một", "hai", "ba"), meeting_concluding("một", "ba", "bốn")
    new, gone = differences(now, earlier)
    assert (new.row, gone.row) == (1, -1)
    assert with_place_of(now, earlier, new) == meeting_concluding("một", "hai", "ba", "bốn")
    assert with_place_of(now, earlier, gone) == meeting_concluding("một", "ba")


@settings(deadline=None, max_examples=40)
@given(meetings(), meetings(), st.data())
def test_a_restored_place_is_as_it_was_and_leaves_no_reference_open(
    now: Meeting, earlier: Meeting, data: st.DataObject
):
    found = list(places_to_restore(differences(now, earlier)))
    if not found:
        return
    place = data.draw(st.sampled_from(found))
    after = settled(with_place_of(now, earlier, place))
    if not place.row and not place.where.endswith("/person") and "people" not in place.where:
        assert value_at(after, place.was) == value_at(earlier, place.where)
