"""Whatever is wrong, a command says so in one line, exits with 2 and writes nothing."""

import errno
import io
import os
from pathlib import Path

import pytest

from minutes_app.cli.desk import Desk
from minutes_app.cli.line import run
from tests.command_line import assert_refused, started, typed
from tests.hostile_meetings import HOSTILE, SOUND, Hostile


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_meeting_file_is_refused(hostile: Hostile, tmp_path: Path):
    (tmp_path / "a.bienban").write_bytes(hostile.data)
    said = typed("compose", tmp_path / "a.bienban", "-o", tmp_path / "out.docx")
    assert_refused(said, says=hostile.says)
    assert [path.name for path in tmp_path.iterdir()] == ["a.bienban"]


@pytest.mark.parametrize("hostile", HOSTILE[::12], ids=lambda hostile: hostile.name)
def test_a_hostile_meeting_file_is_refused_in_a_process_of_its_own(
    hostile: Hostile, tmp_path: Path
):
    said = started("compose", "-", "-o", "out.docx", stdin=hostile.data, cwd=tmp_path)
    assert_refused(said, says=hostile.says)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["composs", "a"], "không có lệnh “composs” (xem python3 main.py --help)"),
        (["composs"], "không có lệnh hay tệp nào tên là “composs”"),
        (["a" * 300], "không có lệnh hay tệp nào"),
        (["--nonsense"], "thiếu LỆNH"),
        (["compose"], "thiếu MEETING, -o/--out (xem python3 main.py compose --help)"),
        (["compose", "a", "-o"], "sau -o/--out cần một giá trị"),
        (["compose", "a", "b", "-o", "c.docx"], "không hiểu “b”"),
        (["compose", "a", "-o", "c.docx", "--embed"], "không hiểu “--embed”"),
        (
            ["compose", "a", "-o", "c.odt"],
            "“c.odt” không có đuôi .docx hay .pdf (lệnh này ghi tệp Word",
        ),
        (["compose", "a", "-o", "c"], "không có đuôi .docx"),
        (
            ["compose", "a", "-t", "mau_la", "-o", "c.docx"],
            "không có mẫu “mau_la” (chọn bien_ban_dang",
        ),
        (
            ["compose", "a", "-t", "missing.docx", "-o", "c.docx"],
            "“missing.docx”: không có tệp này",
        ),
        (["compose", "missing", "-o", "c.docx"], "“missing”: không có tệp này"),
        (["compose", ".", "-o", "c.docx"], "là một thư mục"),
        (["check", "missing"], "“missing”: không có tệp này"),
        (["template-check", "missing.docx"], "“missing.docx”: không có tệp này"),
        (["a\nb\x1b[31m"], "“a b [31m”"),
        ([], "không có màn hình để mở cửa sổ"),
    ],
)
def test_a_line_that_makes_no_sense_is_refused(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    assert_refused(typed(*arguments), says=says)
    assert list(tmp_path.iterdir()) == []


def test_the_template_is_never_overwritten_by_the_paper(tmp_path: Path):
    (tmp_path / "mine.docx").write_bytes(b"PK")
    (tmp_path / "a.bienban").write_bytes(SOUND)
    here = tmp_path / "." / "mine.docx"
    said = typed("compose", tmp_path / "a.bienban", "-t", tmp_path / "mine.docx", "-o", here)
    assert_refused(said, says="tệp ra trùng với tệp mẫu")
    assert (tmp_path / "mine.docx").read_bytes() == b"PK"


def test_a_full_disk_behind_standard_output_is_told():
    class Full(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, _: object) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    err = io.StringIO()
    desk = Desk(io.BytesIO(), io.BufferedWriter(Full()), err, has_display=False)
    assert run(["sample"], desk) == 2
    assert err.getvalue() == "error: không ghi được ra đầu ra chuẩn (ghi vào một tệp)\n"


def test_a_folder_as_standard_input_is_told():
    class Folder(io.BytesIO):
        def read(self, *_: object) -> bytes:
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))

    err = io.StringIO()
    desk = Desk(Folder(), io.BytesIO(), err, has_display=False)
    assert run(["check", "-"], desk) == 2
    assert err.getvalue() == "error: không đọc được đầu vào chuẩn (nêu tên một tệp)\n"
