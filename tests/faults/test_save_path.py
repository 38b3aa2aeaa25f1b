"""Whatever step of saving fails, the old file or the new one stands, whole; never neither."""

import errno
import os
from pathlib import Path

import pytest

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.documents import earlier_copy, open_meeting, save_meeting
from minutes_app.storage.recovery import RecoveryShelf
from minutes_app.storage.slots import Slot
from tests.builders import meeting_concluding
from tests.clocks import StillClock
from tests.faults.disk import Disk, PowerCut

CODES = (
    errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS, errno.EDQUOT, errno.EPERM, errno.EBUSY
)  # fmt: skip
OLDEST, OLD, NEW = (meeting_concluding(text * 500) for text in ("cũ nhất ", "cũ ", "mới "))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a file that has been saved twice, so that its copy stands beside it."""
    made = tmp_path / "họp"
    made.mkdir()
    digest = save_meeting(OLDEST, made / "a.bienban").digest
    save_meeting(OLD, made / "a.bienban", expected=digest)
    return made


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def assert_whole(folder: Path, *allowed: Meeting) -> None:
    """See that the file holds one of these meetings, and its copy a meeting that was there."""
    assert open_meeting(folder / "a.bienban").meeting in allowed
    copy = earlier_copy(folder / "a.bienban")
    assert copy is not None
    assert copy.meeting in (OLDEST, OLD, NEW)


@pytest.mark.parametrize("short", [False, True], ids=["whole writes", "short writes"])
@pytest.mark.parametrize("code", CODES, ids=lambda code: errno.errorcode[code])
def try_to_save(path: Path) -> MinutesError | None:
    """Save over the old file; gives the failure that was told."""
    digest = open_meeting(path).digest
    try:
        save_meeting(NEW, path, expected=digest)
    except MinutesError as failure:
        return failure
    return None


@pytest.mark.parametrize("short", [False, True], ids=["whole writes", "short writes"])
@pytest.mark.parametrize("code", CODES, ids=lambda code: errno.errorcode[code])
def test_a_failure_at_any_step_leaves_the_old_file_or_the_new_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, *, short: bool
):
    path, told, fatal, steps = folder / "a.bienban", 0, 0, [""]
    while len(steps) > fatal:
        fatal += 1
        with monkeypatch.context() as patch:
            disk = Disk(patch, folder)
            disk.fatal, disk.failure, disk.short = fatal, OSError(code, os.strerror(code)), short
            failure = try_to_save(path)
        steps = disk.steps
        if failure is not None:
            told += 1
            assert failure.what
            assert "lưu" in failure.advice or "chọn" in failure.advice, failure.advice
        assert_whole(folder, NEW if failure is None else OLD)
        assert names(folder) <= {"a.bienban", "a.bienban.bak"} or steps[fatal - 1] == "unlink"
        save_meeting(OLD, path)
    assert told >= 3
    assert len(steps) >= 6


def test_a_power_cut_at_any_step_leaves_the_old_file_or_the_new_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    digest = open_meeting(folder / "a.bienban").digest
    seen: list[Meeting] = []
    with monkeypatch.context() as patch:
        disk = Disk(patch, folder)
        power = PowerCut(disk)

        def look() -> None:
            disk.before_step = None
            for remains in power.remains(tmp_path / "after"):
                assert_whole(remains, OLD, NEW)
                seen.append(open_meeting(remains / "a.bienban").meeting)
            disk.before_step = look

        disk.before_step = look
        save_meeting(NEW, folder / "a.bienban", expected=digest)
        look()
        disk.before_step = None
        assert all(
            open_meeting(remains / "a.bienban").meeting == NEW
            for remains in power.remains(tmp_path / "after")
        ), "said to be saved, and then gone"
    assert OLD in seen
    assert NEW in seen


def test_a_power_cut_at_any_step_of_the_journal_leaves_the_last_slot_or_the_one_before(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    folder = tmp_path / "recovery"
    sitting, now = RecoveryShelf(folder).begin(), StillClock().now()
    for meeting in (OLDEST, OLD):
        sitting.keep(Slot(meeting=meeting, at=now))
    with monkeypatch.context() as patch:
        disk = Disk(patch, folder)
        power = PowerCut(disk)

        def look() -> None:
            disk.before_step = None
            for remains in power.remains(tmp_path / "after"):
                (left,) = RecoveryShelf(remains).left_behind()
                slot = left.newest()
                left.leave()
                assert slot is not None
                assert slot.meeting in (OLD, NEW)
            disk.before_step = look

        disk.before_step = look
        sitting.keep(Slot(meeting=NEW, at=now))
        look()
    sitting.leave()


def test_a_write_that_is_only_flushed_by_luck_would_be_found(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """The power cut is no toy: a file written in place does not outlive it."""
    with monkeypatch.context() as patch:
        disk = Disk(patch, folder)
        power = PowerCut(disk)
        (folder / "b.bienban").write_bytes((folder / "a.bienban").read_bytes())
        broken = 0
        for remains in power.remains(tmp_path / "after"):
            try:
                open_meeting(remains / "b.bienban")
            except MinutesError:
                broken += 1
    assert broken == 4
