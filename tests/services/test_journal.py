"""The journal writes soon enough, not too often, and only what it was armed for."""

import errno
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from minutes_app.domain.meeting import Meeting
from minutes_app.services.documents import open_meeting, save_meeting
from minutes_app.services.journal import LONGEST, REST, RETRY, RecoveryJournal
from minutes_app.services.recovery import LeftBehind, kept_beside, left_behind
from minutes_app.storage.recovery import RecoveryShelf
from tests.builders import meeting_concluding
from tests.clocks import StillClock


class Desk:
    """A journal over a folder, with a clock that is moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.clock = StillClock()
        self.shelf = RecoveryShelf(folder)
        self.worker = ThreadPoolExecutor(max_workers=1)
        self.journal = RecoveryJournal(self.shelf, self.worker, self.clock)

    def type(self, text: str, seconds: float = 0.1) -> None:
        """Change the meeting, and let time go by with a tick."""
        self.journal.follow(meeting_concluding(text))
        self.clock.go(seconds)
        self.journal.tick()

    def settle(self) -> None:
        """Wait for the worker, and write nothing more."""
        self.worker.submit(int).result()

    def crash(self) -> tuple[LeftBehind, ...]:
        """Die as a killed process does, and look at what the next one finds."""
        self.settle()
        if self.journal._sitting is not None:
            self.journal._sitting.leave()
        return left_behind(self.shelf)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "recovery")
    yield made
    made.worker.shutdown()


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("recovery/*.slot"))


def test_nothing_is_written_before_a_meeting_is_loaded(desk: Desk, tmp_path: Path):
    desk.type("một", 10)
    desk.journal.flush()
    assert not (tmp_path / "recovery").exists()


def test_a_meeting_that_nobody_touches_is_not_written(desk: Desk, tmp_path: Path):
    desk.journal.arm(Meeting())
    desk.clock.go(10)
    desk.journal.tick()
    desk.settle()
    assert written(tmp_path) == []


def test_a_change_is_written_when_the_typing_rests(desk: Desk, tmp_path: Path):
    desk.journal.arm(Meeting())
    desk.type("một", REST / 2)
    desk.settle()
    assert written(tmp_path) == []
    desk.clock.go(REST / 2)
    desk.journal.tick()
    (left,) = desk.crash()
    assert left.meeting == meeting_concluding("một")
    assert left.at == desk.clock.now()


def test_typing_without_rest_is_written_all_the_same(desk: Desk):
    desk.journal.arm(Meeting())
    steps = 40
    for step in range(steps):
        desk.type(f"chữ {step}", REST / 4)
    (left,) = desk.crash()
    texts = [f"chữ {step}" for step in range(steps)]
    reached = next(i for i, text in enumerate(texts) if left.meeting == meeting_concluding(text))
    assert (steps - 1 - reached) * REST / 4 <= LONGEST


def test_a_flush_leaves_nothing_out(desk: Desk):
    desk.journal.arm(Meeting())
    desk.type("một", 0)
    desk.journal.flush()
    assert desk.journal.kept.at == desk.clock.now()
    (left,) = desk.crash()
    assert left.meeting == meeting_concluding("một")


def test_a_disk_that_is_full_is_told_and_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    desk.journal.arm(Meeting())

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        desk.type("một", REST)
        desk.settle()
    assert desk.journal.kept.failure is not None
    assert "ổ đĩa đã đầy" in desk.journal.kept.failure.what
    desk.clock.go(RETRY)
    desk.journal.tick()
    desk.settle()
    assert desk.journal.kept.failure is None
    (left,) = desk.crash()
    assert left.meeting == meeting_concluding("một")


def test_a_saved_meeting_leaves_nothing_and_a_dropped_one_can_be_found(desk: Desk, tmp_path: Path):
    for saved in (True, False):
        desk.journal.arm(Meeting())
        desk.type("một", REST)
        desk.journal.end(saved=saved)
    assert left_behind(desk.shelf) == ()
    assert len(list((tmp_path / "recovery" / "dropped").iterdir())) == 1


def test_a_crash_right_after_saving_offers_nothing(desk: Desk, tmp_path: Path):
    path, meeting = tmp_path / "a.bienban", meeting_concluding("một")
    desk.journal.arm(Meeting())
    desk.type("một", REST)
    desk.settle()
    kept = save_meeting(meeting, path)
    assert desk.journal.kept.at is not None
    desk.journal.saved(meeting, path, kept.digest)
    desk.settle()
    assert desk.journal.kept.at is None
    assert desk.crash() == ()
    assert written(tmp_path) == []


def test_work_left_behind_knows_its_file_and_what_it_has_beyond_it(desk: Desk, tmp_path: Path):
    path = tmp_path / "Biên bản.bienban"
    kept = save_meeting(meeting_concluding("Đã làm tốt"), path)
    desk.journal.arm(kept.meeting, path, kept.digest)
    desk.type("Đã làm rất tốt", REST)
    (left,) = desk.crash()
    assert (left.name, left.path, left.slot.digest) == ("Biên bản", path, kept.digest)
    (difference,) = left.differences()
    assert difference.where == "conclusion/blocks/0/items/0/text"
    assert (difference.added, difference.removed) == (1, 0)


def test_both_can_be_kept(desk: Desk, tmp_path: Path):
    path = tmp_path / "Biên bản.bienban"
    kept = save_meeting(meeting_concluding("cũ"), path)
    desk.journal.arm(kept.meeting, path, kept.digest)
    desk.type("mới", REST)
    (left,) = desk.crash()
    beside = kept_beside(left, tmp_path)
    assert beside.name.startswith("Biên bản phục hồi 2026-07-27")
    assert open_meeting(beside).meeting == meeting_concluding("mới")
    assert open_meeting(path).meeting == meeting_concluding("cũ")
    assert left_behind(desk.shelf) == ()


def test_work_taken_over_is_followed_in_the_same_slots(desk: Desk, tmp_path: Path):
    desk.journal.arm(Meeting())
    desk.type("một", REST)
    (left,) = desk.crash()
    desk.journal.arm(left.meeting, sitting=left.sitting)
    desk.type("hai", REST)
    (left,) = desk.crash()
    assert left.meeting == meeting_concluding("hai")
    assert len(written(tmp_path)) == 2
