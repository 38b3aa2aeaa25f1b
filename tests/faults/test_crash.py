"""A failure nobody foresaw: the work is safe, the report says nothing of it, and one goes on."""

from pathlib import Path

from minutes_app.services.documents import open_meeting, sample_meeting, save_meeting
from tests.faults.program import RunningProgram, Seen


def crashed(seen: Seen) -> bool:
    return bool(seen.crash)


def test_the_crash_window_leads_back_into_the_work(tmp_path: Path):
    path = tmp_path / "a.bienban"
    save_meeting(sample_meeting(), path)
    program = RunningProgram(tmp_path, str(path))
    program.answer()
    program.ask("field")
    typed = program.ask("type mật")
    program.ask("crash điều bí mật")
    seen = program.until(crashed)
    assert "Nội dung đã gõ vẫn an toàn: bản phục hồi lúc" in seen.crash
    (report,) = (tmp_path / "state" / "bienban" / "reports").iterdir()
    words = report.read_text("utf-8")
    assert str(report) in seen.crash
    assert "builtins.ZeroDivisionError" in words
    assert "tests/faults/typist.py" in words
    assert "mật" not in words
    program.ask("click Mở lại chương trình")
    seen = program.answer()
    assert (seen.open, seen.offers) == (False, 1)
    assert program.ask("click Lấy lại").digest == typed.digest
    program.ask("press Ctrl+S")
    assert open_meeting(path).digest == typed.digest
    program.close()


def test_one_can_go_on_after_a_crash(tmp_path: Path):
    program = RunningProgram(tmp_path)
    program.answer()
    program.ask("press Ctrl+N")
    program.ask("crash x")
    assert "Không có thay đổi nào chưa lưu" in program.until(crashed).crash
    assert program.ask("click Làm tiếp").crash == ""
    program.ask("field")
    assert program.ask("type ab").text == "ab"
    program.close()
