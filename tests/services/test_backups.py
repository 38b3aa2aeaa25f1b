"""Dated copies where a folder was chosen, twenty-five of each; dropped work for ninety days."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from minutes_app.domain.meeting import Meeting
from minutes_app.services.backups import KEPT, TRASH_DAYS, KeepsakeKind
from minutes_app.services.documents import ChangedOnDisk, open_meeting, save_meeting
from minutes_app.services.journal import REST
from minutes_app.services.keeping import Keeping, keeping_in
from tests.builders import meeting_concluding
from tests.clocks import StillClock

DAY = 24 * 3600


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def keeping(tmp_path: Path, clock: StillClock) -> Iterator[Keeping]:
    with ThreadPoolExecutor(max_workers=1) as worker:
        yield keeping_in(tmp_path / "state", worker, clock)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "usb"
    made.mkdir()
    return made


def test_a_changed_meeting_is_copied_with_its_date_and_the_same_one_is_not(
    keeping: Keeping, stick: Path, clock: StillClock
):
    file = Path("Họp.bienban")
    for text in ("a", "a", "b"):
        keeping.backups.keep(meeting_concluding(text), file, str(stick))
        clock.go(60)
    newest, oldest = keeping.backups.all(str(stick))
    assert (newest.title, newest.kind) == ("Họp", KeepsakeKind.COPY)
    assert newest.meeting() == meeting_concluding("b")
    assert oldest.meeting() == meeting_concluding("a")


def test_twenty_five_copies_of_each_meeting_are_kept(
    keeping: Keeping, stick: Path, clock: StillClock
):
    for number in range(KEPT + 3):
        keeping.backups.keep(meeting_concluding(str(number)), Path("a.bienban"), str(stick))
        clock.go(60)
    keeping.backups.keep(meeting_concluding("x"), Path("b.bienban"), str(stick))
    found = [one.meeting() for one in keeping.backups.all(str(stick)) if one.title == "a"]
    assert len(found) == KEPT
    assert meeting_concluding("2") not in found
    assert meeting_concluding("3") in found


def test_a_program_that_stays_open_copies_once_a_day(
    keeping: Keeping, stick: Path, clock: StillClock
):
    for number in range(4):
        meeting = meeting_concluding(str(number))
        keeping.backups.keep(meeting, Path("a.bienban"), str(stick), daily=True)
        clock.go(DAY / 4)
    assert len(keeping.backups.all(str(stick))) == 2


def test_a_stick_that_is_not_there_is_passed_over(keeping: Keeping, tmp_path: Path):
    keeping.backups.keep(Meeting(), Path("a.bienban"), str(tmp_path / "usb"))
    keeping.backups.keep(Meeting(), Path("a.bienban"), "")
    assert keeping.backups.all(str(tmp_path / "usb")) == ()
    assert not (tmp_path / "usb").exists()


def test_dropped_work_is_offered_for_ninety_days(
    keeping: Keeping, clock: StillClock, tmp_path: Path
):
    keeping.journal.arm(Meeting(), tmp_path / "Họp.bienban")
    for text in ("a", "b"):
        keeping.journal.follow(meeting_concluding(text))
        clock.go(REST)
        keeping.journal.tick()
    keeping.journal.end(saved=False)
    (one,) = keeping.backups.all("")
    assert (one.title, one.kind) == ("Họp", KeepsakeKind.DROPPED)
    assert one.meeting() == meeting_concluding("b")
    clock.go((TRASH_DAYS + 1) * DAY)
    assert keeping.backups.all("") == ()


def test_two_meetings_of_one_name_in_two_folders_are_copied_apart(
    keeping: Keeping, stick: Path, tmp_path: Path
):
    for folder, text in (("a", "một"), ("b", "hai")):
        file = tmp_path / folder / "Họp.bienban"
        keeping.backups.keep(meeting_concluding(text), file, str(stick), daily=True)
    assert [one.title for one in keeping.backups.all(str(stick))] == ["Họp", "Họp"]


def test_a_deleted_meeting_goes_back_to_its_place_within_ninety_days(
    keeping: Keeping, clock: StillClock, tmp_path: Path
):
    file = tmp_path / "Họp.bienban"
    save_meeting(meeting_concluding("cũ"), file)
    digest = save_meeting(meeting_concluding("a"), file).digest
    keeping.backups.throw_away(meeting_concluding("a"), file, digest)
    assert list(tmp_path.glob("Họp*")) == []
    clock.go((TRASH_DAYS - 1) * DAY)
    (one,) = keeping.backups.all("")
    assert (one.title, one.kind) == ("Họp", KeepsakeKind.DELETED)
    assert keeping.backups.put_back(one) == file
    assert open_meeting(file).meeting == meeting_concluding("a")
    assert keeping.backups.all("") == ()


def test_a_deleted_meeting_does_not_go_over_another_file(keeping: Keeping, tmp_path: Path):
    file = tmp_path / "Họp.bienban"
    digest = save_meeting(meeting_concluding("a"), file).digest
    kept = keeping.backups.throw_away(meeting_concluding("a"), file, digest)
    save_meeting(meeting_concluding("b"), file)
    assert keeping.backups.put_back(kept) is None
    assert open_meeting(file).meeting == meeting_concluding("b")
    assert kept.meeting() == meeting_concluding("a")


def test_a_file_somebody_else_changed_is_not_deleted(keeping: Keeping, tmp_path: Path):
    file = tmp_path / "Họp.bienban"
    digest = save_meeting(meeting_concluding("a"), file).digest
    save_meeting(meeting_concluding("b"), file)
    with pytest.raises(ChangedOnDisk):
        keeping.backups.throw_away(meeting_concluding("a"), file, digest)
    assert open_meeting(file).meeting == meeting_concluding("b")
    assert keeping.backups.all("") == ()
