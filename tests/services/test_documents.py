"""Meeting files are opened, saved without overwriting another hand's work, and remembered."""

from pathlib import Path

import pytest

from minutes_app.domain.preferences import Preferences
from minutes_app.services.documents import (
    ChangedOnDisk,
    earlier_copy,
    named_as_meeting,
    open_meeting,
    remembered,
    sample_meeting,
    save_meeting,
)
from minutes_app.services.file_names import ForbiddenName
from minutes_app.storage.durable import CannotWrite
from minutes_app.storage.faults import BadMeetingFile
from minutes_app.storage.reading import CannotRead
from tests.builders import meeting_concluding


def test_what_was_saved_is_opened_and_saved_again(tmp_path: Path):
    path = tmp_path / "Biên bản 27-7.bienban"
    saved = save_meeting(meeting_concluding("a"), path)
    opened = open_meeting(path)
    assert opened == saved
    again = save_meeting(meeting_concluding("b"), path, expected=opened.digest)
    assert open_meeting(path) == again
    assert again.digest != opened.digest


def test_another_hand_s_work_is_not_overwritten_unless_asked(tmp_path: Path):
    path = tmp_path / "a.bienban"
    seen = save_meeting(meeting_concluding("mine"), path)
    save_meeting(meeting_concluding("theirs"), path)
    with pytest.raises(ChangedOnDisk, match=r"“a\.bienban” đã được thay đổi ở nơi khác"):
        save_meeting(meeting_concluding("mine again"), path, expected=seen.digest)
    assert open_meeting(path).meeting == meeting_concluding("theirs")
    save_meeting(meeting_concluding("mine again"), path)
    assert open_meeting(path).meeting == meeting_concluding("mine again")


def test_a_file_taken_away_meanwhile_is_told_and_written_again_when_asked(tmp_path: Path):
    path = tmp_path / "a.bienban"
    seen = save_meeting(meeting_concluding("a"), path)
    path.unlink()
    with pytest.raises(ChangedOnDisk, match="không còn ở chỗ cũ"):
        save_meeting(meeting_concluding("b"), path, expected=seen.digest)
    save_meeting(meeting_concluding("b"), path)
    assert open_meeting(path).meeting == meeting_concluding("b")


def test_a_stick_pulled_out_meanwhile_is_told(tmp_path: Path):
    stick = tmp_path / "usb"
    stick.mkdir()
    seen = save_meeting(meeting_concluding("a"), stick / "a.bienban")
    stick.rename(tmp_path / "pulled out")
    with pytest.raises(CannotWrite, match=r"không còn thư mục") as failure:
        save_meeting(meeting_concluding("b"), stick / "a.bienban", expected=seen.digest)
    assert "lưu bằng tên khác" in failure.value.advice


def test_the_file_that_is_replaced_is_kept_beside(tmp_path: Path):
    path = tmp_path / "a.bienban"
    assert earlier_copy(path) is None
    digest = save_meeting(meeting_concluding("first"), path).digest
    assert earlier_copy(path) is None
    digest = save_meeting(meeting_concluding("second"), path, expected=digest).digest
    save_meeting(meeting_concluding("third"), path, expected=digest)
    kept = earlier_copy(path)
    assert kept is not None
    assert kept.meeting == meeting_concluding("second")
    assert open_meeting(path).meeting == meeting_concluding("third")


def test_a_damaged_file_never_takes_the_place_of_the_good_copy(tmp_path: Path):
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("first"), path)
    save_meeting(meeting_concluding("second"), path)
    path.write_bytes(b"{")
    save_meeting(meeting_concluding("third"), path)
    kept = earlier_copy(path)
    assert kept is not None
    assert kept.meeting == meeting_concluding("first")
    assert (tmp_path / "a.bienban.damaged").read_bytes() == b"{"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("họp: lần 1.bienban", "dấu “:”"),
        ("a\tb.bienban", "không in được"),
        ("aux.bienban", "tên riêng của Windows"),
        ("a. ", "dấu chấm"),
        ("ế" * 90 + ".bienban", "quá dài"),
    ],
)
def test_a_name_that_windows_cannot_take_is_refused(tmp_path: Path, name: str, says: str):
    with pytest.raises(ForbiddenName, match=says) as failure:
        save_meeting(meeting_concluding("a"), tmp_path / name)
    assert failure.value.advice == "lưu bằng tên khác"
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_opened_or_saved_is_told(tmp_path: Path):
    (tmp_path / "bad.bienban").write_bytes(b"{}")
    with pytest.raises(CannotRead):
        open_meeting(tmp_path / "missing.bienban")
    with pytest.raises(BadMeetingFile):
        open_meeting(tmp_path / "bad.bienban")
    with pytest.raises(CannotWrite):
        save_meeting(meeting_concluding("a"), tmp_path / "missing" / "a.bienban")


def test_the_sample_holds_the_tam_duong_meeting():
    meeting = sample_meeting()
    assert len(meeting.delegation.members) == 6
    assert [len(block.items) for block in meeting.conclusion.blocks] == [7, 7, 7]


@pytest.mark.parametrize(
    ("typed", "named"),
    [("a", "a.bienban"), ("27.7", "27.7.bienban"), ("a.bienban", "a.bienban"), ("A.BIENBAN",) * 2],
)
def test_a_meeting_file_gets_its_ending(typed: str, named: str):
    assert named_as_meeting(Path(typed)) == Path(named)


def test_a_file_is_remembered_with_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    preferences = remembered(Preferences(), Path("a.bienban"))
    assert preferences.recent == (str(tmp_path / "a.bienban"),)
    assert preferences.last_folder == str(tmp_path)
