"""Recovery slots: sealed, written in turn, held by the living, set aside when not to be trusted."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from minutes_app.domain.failures import MinutesError
from minutes_app.storage.codec import decode, encode_gently
from minutes_app.storage.holding import hold
from minutes_app.storage.recovery import RecoveryShelf
from minutes_app.storage.slots import Slot, decode_slot, encode_slot
from tests.builders import large_meeting, meeting_concluding, meeting_of

NOW = dt.datetime(2026, 7, 27, 14, 32, 8, tzinfo=dt.UTC)
SLOT = Slot(meeting=meeting_concluding("một"), at=NOW, file="/a.bienban", digest="d", pid=7)


def slot_of(text: str) -> Slot:
    return Slot(meeting=meeting_concluding(text), at=NOW)


def test_a_slot_gives_back_what_was_put_into_it():
    assert decode_slot(encode_slot(SLOT)) == SLOT


def test_a_slot_with_a_single_wrong_bit_or_a_torn_end_is_refused():
    whole = encode_slot(SLOT)
    for place in range(len(whole) - 1):
        with pytest.raises(MinutesError):
            decode_slot(whole[:place])
        bent = bytearray(whole)
        bent[place] ^= 1
        with pytest.raises(MinutesError):
            decode_slot(bytes(bent))


@pytest.mark.parametrize(
    "meeting",
    [meeting_of("A", "B"), large_meeting(attendees=65, conclusions=200)],
    ids=["small", "with lists cut into pieces"],
)
def test_a_meeting_encoded_in_short_steps_is_the_same_meeting(meeting):
    assert decode(encode_gently(meeting)) == meeting


def test_the_slot_before_the_last_survives_a_torn_write(tmp_path: Path):
    shelf = RecoveryShelf(tmp_path)
    sitting = shelf.begin()
    for text in ("một", "hai", "ba"):
        sitting.keep(slot_of(text))
    sitting.leave()
    newest = max(tmp_path.glob("*.slot"), key=lambda path: '"ba"' in path.read_text("utf-8"))
    newest.write_bytes(newest.read_bytes()[:-9])
    (left,) = shelf.left_behind()
    found = left.newest()
    assert found is not None
    assert found.meeting == meeting_concluding("hai")
    (aside,) = (tmp_path / "unreadable").iterdir()
    assert '"ba"' in aside.read_text("utf-8")


def test_work_taken_over_goes_on_after_its_newest_slot(tmp_path: Path):
    shelf = RecoveryShelf(tmp_path)
    sitting = shelf.begin()
    sitting.keep(slot_of("một"))
    sitting.leave()
    (left,) = shelf.left_behind()
    left.newest()
    left.keep(slot_of("hai"))
    left.leave()
    (again,) = shelf.left_behind()
    found = again.newest()
    assert found is not None
    assert found.meeting == meeting_concluding("hai")
    assert len(list(tmp_path.glob("*.slot"))) == 2


def test_the_work_of_a_living_window_is_not_offered(tmp_path: Path):
    shelf = RecoveryShelf(tmp_path)
    sitting = shelf.begin()
    sitting.keep(SLOT)
    assert list(shelf.left_behind()) == []
    sitting.leave()
    (left,) = shelf.left_behind()
    assert list(shelf.left_behind()) == []
    left.end()
    assert list(tmp_path.iterdir()) == []


def test_dropped_work_is_put_away_not_deleted(tmp_path: Path):
    sitting = RecoveryShelf(tmp_path).begin()
    sitting.keep(SLOT)
    sitting.put_away()
    (dropped,) = (tmp_path / "dropped").iterdir()
    assert decode_slot(dropped.read_bytes()).meeting == SLOT.meeting
    assert list(RecoveryShelf(tmp_path).left_behind()) == []


def test_what_a_killed_process_held_is_free_again(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from minutes_app.storage.holding import hold;"
        "held = hold(Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-P", "-c", code, str(tmp_path / "x")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(root)},
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert hold(tmp_path / "x") is None
        other.kill()
    held = hold(tmp_path / "x")
    assert held is not None
    held.release()
    assert not (tmp_path / "x").exists()


def test_a_program_that_died_before_anything_was_typed_leaves_no_trace(tmp_path: Path):
    shelf = RecoveryShelf(tmp_path)
    living = shelf.begin()
    (tmp_path / "0123456789abcdef.owner").touch()
    for sitting in shelf.left_behind():
        assert sitting.newest() is None
        sitting.leave()
    assert [path.name for path in tmp_path.iterdir()] == [f"{living.key}.owner"]
